"""What axe finds wrong with the page for those who cannot see it well: nothing."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from tests.studies.explorer.opened import PHONE, WIDE, Opened, played

axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe")
pytestmark = [played, pytest.mark.xdist_group("explorer-page")]
Opening = Callable[..., Opened]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, WIDE], ids=str)
@pytest.mark.parametrize("scene", ["Algorithm 1 misses a deadline", "A measured server"])
def test_axe_finds_no_violation(
    open_page: Opening, scene: str, size: dict[str, int], scheme: str
) -> None:
    """With all unfolded, a limit broken and a wrong number, every rule holds, contrast too."""
    page = open_page(size=size, scheme=scheme)
    page.scene(scene)
    page.page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    page.page.locator("#weight-number").fill("nonsense")
    page.page.locator("#weight-number").press("Enter")
    page.page.locator("#costs .reader").focus()
    found = axe.Axe().run(page.page, options={"resultTypes": ["violations", "incomplete"]})
    assert found.violations_count == 0, found.generate_report()
    unsure = {one["id"] for one in found.response["incomplete"]}
    assert unsure <= {"color-contrast"}, unsure


_COLOURS = """
() => {
  const paper = getComputedStyle(document.querySelector('.panel')).backgroundColor;
  const of = (selector, names) => [...document.querySelectorAll(selector)].flatMap((node) => {
    const style = getComputedStyle(node);
    return names.map((name) => style[name]).filter((colour) => colour.startsWith('rgb'));
  });
  return {
    paper,
    texts: [...new Set(of('.canvas text', ['fill']))],
    marks: [...new Set([
      ...of('.mark.card, .mark.printed, .limit, .front, .equation', ['stroke']),
      ...of('.frequency, .allowed', ['stroke']),
      ...of('.mark:not(.card, .printed), .canvas .open, .canvas .chosen, pattern rect', ['fill']),
    ])],
  };
}
"""


def _contrast(first: str, second: str) -> float:
    """Return the contrast of two colours as WCAG 2 defines it."""

    def light(colour: str) -> float:
        parts = [float(part) / 255 for part in re.findall(r"[\d.]+", colour)[:3]]
        linear = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        ]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((light(first), light(second)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_figures_stand_out(open_page: Opening, scheme: str) -> None:
    """Axe looks at no figure: there texts have a contrast of 4.5 and marks one of 3 at least."""
    page = open_page(scheme=scheme)
    page.scene("Algorithm 1 misses a deadline")
    colours = page.page.evaluate(_COLOURS)
    assert len(colours["texts"]) >= 3
    assert len(colours["marks"]) >= 6
    for least, kind in ((4.5, "texts"), (3.0, "marks")):
        for colour in colours[kind]:
            assert _contrast(colour, colours["paper"]) >= least, (kind, colour)


def test_decisions_differ_by_shape(open_page: Opening) -> None:
    """No two of the six decisions have marks of one shape, and no two parts the same hatching."""
    page = open_page()
    shapes = page.page.locator("#methods svg path").evaluate_all(
        "(all) => all.map((one) => one.getAttribute('d'))"
    )
    assert len(set(shapes)) == len(shapes) == 6
    hatches = page.page.locator("#parts pattern").evaluate_all(
        "(all) => all.map((one) => [...one.children].slice(1).map((part) => part.outerHTML)"
        ".join('') + one.id)"
    )
    of_delay = [text.rsplit("hatch-", 1) for text in hatches]
    drawn = [shape for shape, name in of_delay if name != "dynamic"]
    assert len(set(drawn)) == len(drawn) == 6
