"""``card-opt explorer``: a page is written whole, or one line says why not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_cli import Run, call, run

__all__ = ["call"]


def _presets(page: str) -> dict[str, Any]:
    start = page.index('id="presets">') + len('id="presets">')
    found: dict[str, Any] = json.loads(page[start : page.index("</script>", start)])
    return found


def test_page_is_written(call: Run, tmp_path: Path) -> None:
    """The page is one file, which opens with the scenario as its values are set."""
    out = tmp_path / "page.html"
    code, said, _ = run(
        *call, "explorer", "real", "--set", "problem.weight=0.7", "--out", str(out)
    )
    assert code == 0
    assert str(out) in said
    page = out.read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    first = _presets(page)["views"][0]
    assert (first["name"], first["x"]["weight"]) == ("real, changed", 0.7)
    assert list(tmp_path.iterdir()) == [out]


def test_page_opens_with_the_letter(call: Run, tmp_path: Path) -> None:
    """Without a scenario it is the letter's."""
    out = tmp_path / "page.html"
    assert run(*call, "explorer", "--out", str(out))[0] == 0
    assert _presets(out.read_text(encoding="utf-8"))["views"][0]["name"] == "paper"


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ([], "Missing option '--out'"),
        (["--out", "no/such/page.html"], "cannot write no/such/page.html"),
        (["papre", "--out", "{}/x.html"], "papre"),
        (["--set", "training.lora_rank=[4, 8]", "--out", "{}/x.html"], "the page shows cuts"),
    ],
)
def test_mistakes_are_one_line(call: Run, tmp_path: Path, arguments: list[str], text: str) -> None:
    """What cannot be shown or written is one line with exit status 2, and leaves no file."""
    code, out, err = run(*call, "explorer", *[word.format(tmp_path) for word in arguments])
    assert code == 2
    assert out == ""
    assert err.count("\n") == 1
    assert text in err
    assert not list(tmp_path.iterdir())
