"""Numbers are read off the figures by pointer and by keyboard alike, and are the model's."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.studies.explorer.opened import FIGURES, PHONE, SLIDERS, WIDE, Opened, played

pytestmark = [played, pytest.mark.xdist_group("explorer-page")]
Opening = Callable[..., Opened]
_SCALES = {
    **{"s": 1.0, "ms": 1e-3, "h": 3600.0, "J": 1.0, "kJ": 1e3, "MJ": 1e6, "mJ": 1e-3},
    **{"GHz": 1e9, "MHz": 1e6, "kHz": 1e3, "Hz": 1.0, "": 1.0},
}


def _number(line: str) -> float:
    """Return the last number of a line with its unit, in SI units."""
    found = re.search(
        r"([\d.,]+)(?:\u00d710([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?\s*([GMkm]?(?:Hz|J|s|h)?)$",
        line.replace("\u00a0", " "),
    )
    assert found is not None, line
    power = (found[2] or "0").translate(str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789"))
    return float(found[1].replace(",", "")) * 10.0 ** int(power) * _SCALES[found[3]]


def _tip(page: Opened, name: str) -> list[str]:
    """Return the lines beside a figure that are shown."""
    assert page.page.locator(f"#{name} .tip").is_visible()
    return list(page.page.locator(f"#{name} .tip > *").all_inner_texts())


def _of_row(lines: list[str], row: dict[str, Any]) -> None:
    """Check that lines have the numbers of a cut."""
    assert lines[0] == f"Cut {row['cut']}"
    for line, name in zip(lines[1:5], ("cost", "frequency", "delay", "energy"), strict=True):
        assert _number(line) == pytest.approx(row[name], rel=6e-4), line


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=str)
@pytest.mark.parametrize(
    "scene", ["Algorithm 1 misses a deadline", "80 layers on a weak link", "A small memory"]
)
def test_hover_shows_the_numbers_of_the_model(
    open_page: Opening, scene: str, size: dict[str, int]
) -> None:
    """Over each bar stand the cut's own numbers, and in the parts those that add up to them."""
    page = open_page(size=size)
    page.scene(scene)
    study = page.state()["study"]
    rows = study["rows"]
    for name in ("costs", "parts"):
        reader = page.page.locator(f"#{name} .reader")
        reader.scroll_into_view_if_needed()
        box = reader.bounding_box()
        west, east = box["x"] + 46, box["x"] + box["width"] - 8
        for cut in {1, 2, len(rows) // 2, len(rows) - 1, len(rows)}:
            at = west + (east - west) * (cut - 0.5) / len(rows)
            page.page.mouse.move(at, box["y"] + box["height"] / 2)
            lines = _tip(page, name)
            if name == "costs":
                _of_row(lines, rows[cut - 1])
                continue
            assert lines[0] == f"Cut {cut}"
            numbers = [_number(line) for line in lines[1:]]
            assert sum(numbers[:5]) == pytest.approx(rows[cut - 1]["delay"], rel=2e-3)
            assert sum(numbers[5:]) == pytest.approx(rows[cut - 1]["energy"], rel=2e-3)
        page.page.mouse.move(2, 2)
        assert page.page.locator(f"#{name} .tip").is_hidden()


def test_hover_on_a_mark_shows_its_decision(open_page: Opening) -> None:
    """Over each mark of the front stand the name and the numbers of a decision at that place."""
    page = open_page()
    page.scene("Algorithm 1 costs twice as much")
    study = page.state()["study"]
    marks = {
        "exact": study["best"], "printed": study["printed"], "knee": study["bend"],
        "device-only": study["base"]["deviceOnly"],
    }  # fmt: skip
    for key, decision in marks.items():
        mark = page.page.locator(f"#front .mark.{key}").last
        mark.scroll_into_view_if_needed()
        box = mark.bounding_box()
        page.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        lines = _tip(page, "front")
        assert lines[1].startswith(f"Cut {decision['cut']},")
        assert _number(lines[2]) == pytest.approx(decision["delay"], rel=6e-4)
        assert _number(lines[3]) == pytest.approx(decision["energy"], rel=6e-4)


@pytest.mark.parametrize("name", FIGURES)
def test_keys_read_a_figure(open_page: Opening, name: str) -> None:
    """Focus shows the numbers where the decision is, arrows go on; what is shown is also said."""
    page = open_page()
    page.scene("Algorithm 1 misses a deadline")
    study = page.state()["study"]
    reader = page.page.locator(f"#{name} .reader")
    reader.focus()

    def read() -> list[str]:
        lines = _tip(page, name)
        assert reader.get_attribute("aria-valuetext") == "; ".join(lines)
        return lines

    first = read()
    number = int(reader.get_attribute("aria-valuemax"))
    if name in ("costs", "parts"):
        assert first[0] == f"Cut {study['best']['cut']}"
        assert number == len(study["rows"])
        page.page.keyboard.press("Home")
        assert read()[0] == "Cut 1"
        page.page.keyboard.press("ArrowRight")
        assert read()[0] == "Cut 2"
        page.page.keyboard.press("End")
        assert read()[0] == f"Cut {number}"
        page.page.keyboard.press("PageDown")
        assert read()[0] == f"Cut {number - max(2, round(number / 10))}"
    else:
        assert "best within the limits" in first[0]
        page.page.keyboard.press("ArrowRight")
        assert read() != first
    page.page.keyboard.press("Escape")
    assert page.page.locator(f"#{name} .tip").is_hidden()
    page.page.keyboard.press("Home")
    reader.blur()
    assert page.page.locator(f"#{name} .tip").is_hidden()
    assert page.page.locator(".looked").count() == 0


def test_a_cut_is_marked_in_both_figures(open_page: Opening) -> None:
    """What is looked at in the costs is marked in the parts as well."""
    page = open_page()
    page.page.locator("#costs .reader").focus()
    assert page.page.locator("#costs .looked").count() == 1
    assert page.page.locator("#parts .looked").count() == 1


@pytest.mark.parametrize("size", [PHONE, WIDE], ids=str)
def test_tab_reaches_every_control_in_order(open_page: Opening, size: dict[str, int]) -> None:
    """One Tab after the other goes through all that can be used, in order and visibly."""
    page = open_page(size=size)
    page.page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    for key in ("deadline", "energy_cap", "memory"):
        page.put_on(key)
    page.page.evaluate(
        "document.activeElement.blur(); scrollTo(0, 0); getSelection().removeAllRanges()"
    )
    page.load("#" + page.address().lstrip("#"))
    page.page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
    wanted = page.page.evaluate(
        """() => [...document.querySelectorAll(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter((node) => !node.disabled && node.checkVisibility())
          .map((node, i) => (node.dataset.order = i))"""
    )
    reached = []
    for _ in wanted:
        page.page.keyboard.press("Tab")
        order, outline = page.page.evaluate(
            """() => { const node = document.activeElement;
              return [Number(node.dataset.order), getComputedStyle(node).outlineStyle]; }"""
        )
        reached.append(order)
        assert outline not in ("none", "")
    assert reached == wanted


def test_the_skip_link_goes_to_the_decision(open_page: Opening) -> None:
    """The first Tab shows it, and Enter leads past the examples."""
    page = open_page()
    page.page.keyboard.press("Tab")
    assert page.page.evaluate("document.activeElement.textContent") == "Skip to the decision"
    page.page.keyboard.press("Enter")
    page.until("document.activeElement.id === 'sentence'")


def test_the_decision_is_spoken(open_page: Opening) -> None:
    """The sentence is a polite live region as a whole, and changes only if the decision does."""
    page = open_page()
    sentence = page.page.locator("#sentence")
    assert sentence.get_attribute("aria-live") == "polite"
    assert sentence.get_attribute("aria-atomic") == "true"
    page.page.evaluate(
        """() => {
          window.spoken = 0;
          new MutationObserver(() => (window.spoken += 1)).observe(
            document.getElementById('sentence'), { childList: true, subtree: true });
        }"""
    )
    page.page.evaluate("cardExplorer.update()")
    assert page.page.evaluate("new Promise((go) => setTimeout(() => go(window.spoken), 50))") == 0
    page.page.locator("#weight").focus()
    page.page.keyboard.press("End")
    assert page.page.evaluate("new Promise((go) => setTimeout(() => go(window.spoken), 50))") == 1


def test_every_control_has_a_name(open_page: Opening) -> None:
    """Each slider and each field has a label of its own, or one that is read out."""
    page = open_page()
    for key in SLIDERS:
        for role in ("slider", "textbox"):
            name = page.page.locator(f"#{key}" if role == "slider" else f"#{key}-number")
            assert (
                name.evaluate(
                    "(node) => (node.ariaLabel || node.labels[0]?.textContent || '').length"
                )
                > 3
            )
