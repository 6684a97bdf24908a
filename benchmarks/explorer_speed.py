"""Milliseconds in which the explorer's page answers, in a headless Chromium.

    python -m benchmarks.explorer_speed            # about ten seconds
    python -m benchmarks.explorer_speed --tiny     # a few updates, to see that it runs

One update decides, finds the front and the knee, and draws all figures, tables and words anew.
Target (issue "A site to learn from and a page to play with"): less than one frame, 16 ms, at 80
layers. `median` and `95 %` are of the wall clock (performance.now); `processor` is the time of the
page's own thread for an update, laying out and painting left out, and does not depend on what else
the machine does.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.machine import description
from card_opt.studies.explorer import explorer_page

FRAME = 16.0  # ms
SCENES = ("Scenario paper", "Algorithm 1 misses a deadline", "80 layers on a weak link")
_UPDATES = """
(count) => Array.from({ length: count }, () => {
  const start = performance.now();
  cardExplorer.update();
  return performance.now() - start;
})
"""


def updates(page: Any, session: Any, count: int) -> tuple[list[float], float]:
    """Return the milliseconds of each update, and those of the processor for one on average."""

    def busy() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return next(float(one["value"]) for one in metrics if one["name"] == "TaskDuration")

    page.evaluate(_UPDATES, count // 4 + 1)  # what is run often is compiled first
    before = busy()
    wall = page.evaluate(_UPDATES, count)
    return wall, 1e3 * (busy() - before) / count


def main() -> None:
    """Measure and print."""
    from playwright.sync_api import sync_playwright

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="few updates, to see that it runs")
    count = 8 if parser.parse_args().tiny else 200
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    print(description())
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as runner:
        file = Path(folder) / "explorer.html"
        file.write_text(explorer_page(), encoding="utf-8")
        browser = runner.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        print(f"Chromium {browser.version}, {count} updates each")
        print(f"\n{'view':<32}{'layers':>8}{'median':>10}{'95 %':>10}{'processor':>12}   [ms]")
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        page.goto(file.as_uri())
        for scene in SCENES:
            page.get_by_role("button", name=scene, exact=True).click()
            layers = page.evaluate("cardExplorer.study().rows.length + 1")
            wall, processor = updates(page, session, count)
            median, late = np.median(wall), np.quantile(wall, 0.95)
            print(f"{scene:<32}{layers:>8}{median:>10.1f}{late:>10.1f}{processor:>12.1f}")
        browser.close()
    print(f"target: {FRAME:g} ms at 80 layers")


if __name__ == "__main__":
    main()
