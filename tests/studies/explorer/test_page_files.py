"""What is taken away from the page: figures, the scenario, the address."""

from __future__ import annotations

import struct
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path

import pytest

import card_opt as co
from tests.studies.explorer.opened import FIGURES, PHONE, WIDE, Opened, played

pytestmark = [played, pytest.mark.xdist_group("explorer-page")]
Opening = Callable[..., Opened]
SVG = "{http://www.w3.org/2000/svg}"
_ALLOWED = {
    "title",
    "desc",
    "defs",
    "pattern",
    "clipPath",
    "g",
    "path",
    "rect",
    "circle",
    "line",
    "text",
}


def _saved(page: Opened, selector: str, folder: Path) -> Path:
    """Return the file that a click saves."""
    with page.page.expect_download() as waiting:
        page.page.locator(selector).click()
    file = folder / str(waiting.value.suggested_filename)
    waiting.value.save_as(file)
    return file


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_saved_as_svg(
    open_page: Opening, tmp_path: Path, name: str, scheme: str
) -> None:
    """It is XML that needs no style sheet and no other file, and says what it shows."""
    page = open_page(scheme=scheme)
    page.scene("Algorithm 1 misses a deadline")
    page.page.locator(f"#{name} .reader").focus()
    file = _saved(page, f"[data-save=svg][data-figure={name}]", tmp_path)
    assert file.name == f"card-opt-{name}.svg"
    root = ET.fromstring(file.read_text(encoding="utf-8"))
    assert root.tag == f"{SVG}svg"
    tags = {node.tag.removeprefix(SVG) for node in root.iter()} - {"svg"}
    assert tags <= _ALLOWED
    assert root.findtext(f"{SVG}title")
    assert root.findtext(f"{SVG}desc")
    text = file.read_text(encoding="utf-8")
    assert "class=" not in text
    assert "var(" not in text
    assert "data-looked" not in text
    drawn = [node for node in root.iter() if node.tag in {f"{SVG}path", f"{SVG}line"}]
    assert all(node.get("stroke") and node.get("fill") for node in drawn)
    paper = root.find(f"{SVG}rect")
    assert paper is not None
    assert paper.get("fill") == ("rgb(255, 255, 255)" if scheme == "light" else "rgb(20, 23, 27)")


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=str)
@pytest.mark.parametrize("name", FIGURES)
def test_a_figure_is_saved_as_png(
    open_page: Opening, tmp_path: Path, name: str, size: dict[str, int]
) -> None:
    """It is a picture of twice as many pixels each way as on the page, and not blank."""
    page = open_page(size=size)
    file = _saved(page, f"[data-save=png][data-figure={name}]", tmp_path)
    content = file.read_bytes()
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    svg = page.page.locator(f"#{name} svg")
    expected = tuple(2 * int(svg.get_attribute(side)) for side in ("width", "height"))
    assert struct.unpack(">II", content[16:24]) == expected
    assert len(content) > 8000


@pytest.mark.parametrize(
    "scene",
    [
        "Scenario paper",
        "Letter: device 4",
        "Algorithm 1 misses a deadline",
        "Algorithm 1 costs twice as much",
        "80 layers on a weak link",
        "A small memory",
    ],
)
def test_the_scenario_goes_on_with_the_package(
    open_page: Opening, tmp_path: Path, scene: str
) -> None:
    """The saved file is TOML; what the package decides with it is what the page shows."""
    page = open_page()
    page.scene(scene)
    file = _saved(page, "#save-toml", tmp_path)
    assert file.name == "scenario.toml"
    assert tomllib.loads(file.read_text(encoding="utf-8"))["problem"]["rounds"] == 1
    shown = page.state()["study"]["best"]
    solution = co.solve(co.load_scenario(str(file)))
    assert solution.cut is not None
    assert int(solution.cut[0, 0]) == shown["cut"]
    for name in ("frequency", "delay", "energy"):
        assert float(getattr(solution, name)[0, 0]) == pytest.approx(shown[name], rel=1e-9), name
    assert float(solution.objective) == pytest.approx(shown["cost"], rel=1e-9)


def test_the_scenario_and_the_address_can_be_copied(open_page: Opening) -> None:
    """What is copied is the file, and the address that opens the same view; both are said."""
    page = open_page()
    page.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.scene("Algorithm 1 misses a cap")

    def copied(selector: str) -> str:
        page.page.locator(selector).click()
        page.until("document.getElementById('shared').textContent.includes('copied')")
        return str(page.page.evaluate("navigator.clipboard.readText()"))

    page.page.locator("#toml-shown summary").click()
    page.until("document.getElementById('toml').value !== ''")
    assert copied("#copy-toml") == page.page.locator("#toml").input_value()
    address = copied("#copy-link")
    assert address.startswith(page.file.as_uri() + "#model=")
    assert open_page(address="#" + address.split("#")[1]).sentence() == page.sentence()


def test_what_no_scenario_can_say_is_said(open_page: Opening) -> None:
    """With a table of powers there is no file; a line says so and the buttons rest."""
    page = open_page()
    page.scene("A measured server")
    assert page.page.locator("#save-toml").is_disabled()
    assert "table of powers" in page.page.locator("#shared").inner_text()
    page.scene("Letter: device 1")
    assert not page.page.locator("#save-toml").is_disabled()
    assert page.page.locator("#shared").inner_text() == ""
