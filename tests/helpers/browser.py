"""A page in a browser: what its script does, and what the browser complains of."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_BROWSER = next(filter(None, map(shutil.which, _NAMES)), "")
_SECONDS = 60
_TAIL = """
<pre id='said'></pre><script>
(async () => {{ {script} }})()
  .then((said) => (document.getElementById('said').textContent = JSON.stringify(said)));
</script></body>"""
in_browser = pytest.mark.skipif(not _BROWSER, reason="no Chromium to look at the page with")

CLICKS = """
const click = (node, kind = {}) =>
  node.dispatchEvent(new PointerEvent("click", { bubbles: true, ...kind }));
const enter = (node) => node.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
const press = (node, key) =>
  node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const choose = (field, value) => {
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};
const later = () => new Promise((go) => setTimeout(go, 100));
const heading = (table, name) =>
  Array.from(table.tHead.rows[0].cells).find((cell) => cell.textContent.startsWith(name));
const texts = (table, name) => {
  const { cellIndex } = heading(table, name);
  return Array.from(table.tBodies[0].rows, (row) => row.cells[cellIndex].textContent);
};
const runs = document.getElementById("run-table");
const bar = document.getElementById("bar");
const field = (name) => bar.querySelector(`[name="${name}"]`);
const map = document.getElementById("map");
const cell = (method, problem) =>
  Array.from(map.tBodies[0].rows).find((row) => row.cells[0].textContent === method)
    .cells[1 + Array.from(map.tHead.rows[1].cells).slice(1)
      .findIndex((head) => head.querySelector("a").title === problem)];
const tip = () => Array.from(document.getElementById("tip").children, (node) => node.textContent);
"""
"""What tests do to a page, before their own script."""


def browse(page: str, tmp_path: Path, script: str = "", address: str = "") -> tuple[Any, str]:
    """Return what a script says in a page, and what the browser complains of.

    The script returns a value and may wait; the policy of the page, which would not let it run,
    is taken out. Without a script the page is as it is, and what it says is its elements.
    """
    if script:
        page = _TAIL.format(script=script).join(without_policy(page).rsplit("</body>", 1))
    copy = tmp_path / "copy.html"
    copy.write_text(page, encoding="utf-8")
    done = subprocess.run(
        [
            _BROWSER,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--enable-logging=stderr",
            "--window-size=1280,900",
            "--virtual-time-budget=3000",
            f"--user-data-dir={tmp_path / 'profile'}",
            "--dump-dom",
            copy.as_uri() + address,
        ],
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=True,
    )
    complaints = "\n".join(line for line in done.stderr.splitlines() if "CONSOLE" in line)
    if not script:
        return done.stdout, complaints
    said = re.findall(r'<pre id="said">(.*?)</pre>', done.stdout, re.DOTALL)[-1]
    assert said, complaints
    plain = said.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return json.loads(plain), complaints


@contextlib.contextmanager
def open_browser() -> Iterator[Any]:
    """Give a browser that clicks, types and looks as a person does (Playwright)."""
    playwright = pytest.importorskip("playwright.sync_api", reason="no Playwright: extra dev")
    with playwright.sync_playwright() as tools:
        browser = tools.chromium.launch(executable_path=_BROWSER, args=["--no-sandbox"])
        yield browser
        browser.close()


def without_policy(page: str) -> str:
    """Return a page without its Content-Security-Policy."""
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
