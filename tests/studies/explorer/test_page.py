"""The page as it is opened: whole by itself, in order, and no wider than a phone."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.studies.explorer.opened import FIGURES, PHONE, SLIDERS, WIDE, Opened, played

pytestmark = [played, pytest.mark.xdist_group("explorer-page")]
Opening = Callable[..., Opened]


def test_it_needs_no_other_file(page_file: Path) -> None:
    """No link, picture, script or style is fetched, and a policy forbids that they are."""
    text = page_file.read_text(encoding="utf-8")
    assert re.findall(r"(?:src|href)=\"(?!#)[^\"]+\"", text) == []
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', text)
    assert policy is not None
    assert policy[1].startswith("default-src &#39;none&#39;") or policy[1].startswith(
        "default-src 'none'"
    )
    assert "unsafe" not in policy[1]
    assert re.findall(r"\son\w+=\"|\sstyle=\"", text.split("<script>")[0]) == []


def test_it_opens_without_a_complaint(open_page: Opening) -> None:
    """All figures are drawn, the decision is said, and neither console nor network has a word."""
    page = open_page()
    assert re.fullmatch(
        r"Device runs \d+ of \d+ layers; server at [\d.]+ [GM]Hz: .+ s, .+ k?J, U = 0\.\d+\.",
        page.sentence().replace("\u00a0", " "),
    )
    for name in FIGURES:
        assert page.page.locator(f"#{name} svg[role=img]").count() == 1
    assert page.page.evaluate(
        "[...document.querySelectorAll('input[type=range]')].map((n) => n.id)"
    ) == list(SLIDERS)


def test_headings_are_in_order(open_page: Opening) -> None:
    """One first heading, and no level is left out on the way down."""
    page = open_page()
    levels = page.page.evaluate(
        "[...document.querySelectorAll('h1, h2, h3, h4')].map((node) => Number(node.tagName[1]))"
    )
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize("size", [PHONE, WIDE, {"width": 320, "height": 640}], ids=str)
def test_nothing_is_wider_than_the_window(open_page: Opening, size: dict[str, int]) -> None:
    """Down to 320 pixels the page scrolls down only, with everything unfolded."""
    page = open_page(size=size)
    page.page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    for scene in ("Scenario paper", "Algorithm 1 misses a deadline", "80 layers on a weak link"):
        page.scene(scene)
        width = page.page.evaluate("document.documentElement.scrollWidth")
        assert width == size["width"], scene


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=str)
def test_no_text_of_a_figure_is_cut_off(open_page: Opening, size: dict[str, int]) -> None:
    """In every example every text of a figure is inside it, and covers no other."""
    page = open_page(size=size)
    number = page.page.locator("#scenes button").count()
    for i in range(number):
        page.page.locator("#scenes button").nth(i).click()
        assert page.page.evaluate(_MISPLACED) == [], i


_MISPLACED = """
() => [...document.querySelectorAll('.canvas svg')].flatMap((svg) => {
  const frame = svg.getBoundingClientRect();
  const nodes = [...svg.querySelectorAll('text')];
  const texts = nodes.map((node) => [node.textContent, node.getBoundingClientRect()]);
  const wide = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = (a, b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const out = texts.filter(([, box]) =>
    wide(box, frame) < box.width - 1 || high(box, frame) < box.height - 1);
  const covered = texts.filter(([, a], i) =>
    texts.some(([, b], k) => k > i && wide(a, b) > 1 && high(a, b) > 4));
  return [...out, ...covered].map(([words]) => `${svg.closest('.plot').id}: ${words}`);
})
"""


def test_a_figure_says_what_it_shows(open_page: Opening) -> None:
    """Each figure has a title and a text with its numbers, and the same as a table."""
    page = open_page()
    page.scene("Algorithm 1 misses a deadline")
    for name in FIGURES:
        svg = page.page.locator(f"#{name} svg[role=img]")
        title, about = (svg.locator(tag).first.text_content() for tag in ("title", "desc"))
        assert len(title) > 10
        assert re.search(r"\d", about)
        page.page.locator(f"#{name}-numbers summary").click()
        rows = page.page.locator(f"#{name}-numbers tbody tr")
        rows.first.wait_for()
        assert rows.count() == 31 if name != "front" else rows.count() > 20


def test_light_and_dark_are_the_system_s_unless_chosen(open_page: Opening) -> None:
    """The switch goes over what the system has, and back to it."""
    page = open_page(scheme="dark")

    def paper() -> str:
        return str(page.page.evaluate("getComputedStyle(document.body).backgroundColor"))

    dark = paper()
    page.page.locator("#theme").select_option("light")
    light = paper()
    assert light != dark
    page.load()
    assert paper() == light
    page.page.locator("#theme").select_option("system")
    assert paper() == dark


def test_without_a_script_it_says_what_to_do(browser: object, page_file: Path) -> None:
    """Where scripts are off, a line says so and names the command with the same numbers."""
    context = browser.new_context(java_script_enabled=False)  # type: ignore[attr-defined]
    page = context.new_page()
    page.goto(page_file.as_uri())
    assert "card-opt solve" in page.locator("body").inner_text()
    assert not page.locator("#sentence").is_visible()
    context.close()
