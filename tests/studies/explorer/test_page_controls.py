"""Every control does what it says: by mouse, by keys, and by what is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.studies.explorer.opened import FIGURES, LIMITS, SLIDERS, Opened, played

pytestmark = [played, pytest.mark.xdist_group("explorer-page")]
Opening = Callable[..., Opened]
UNITS = {
    "device_throughput": 1e12,
    "uplink_rate": 1e6,
    "downlink_rate": 1e6,
    "min_frequency": 1e9,
    "max_frequency": 1e9,
    "power_coefficient": 1e-27,
    "memory": 2**30,
}


def _shown(page: Opened, key: str) -> float:
    """Return what the field beside a slider says, in SI units."""
    return float(page.page.locator(f"#{key}-number").input_value()) * UNITS.get(key, 1.0)


def _agrees(page: Opened, key: str) -> Any:
    """Return what is chosen, which slider, field and spoken value say alike."""
    value = page.view(key)
    assert _shown(page, key) == pytest.approx(value, rel=1e-12)
    spoken = page.page.locator(f"#{key}").get_attribute("aria-valuetext")
    assert spoken.split(" ")[0] == page.page.locator(f"#{key}-number").input_value()
    return value


@pytest.mark.parametrize("key", SLIDERS)
def test_keys_move_a_slider(open_page: Opening, key: str) -> None:
    """Arrows go a step, Page keys more, Home and End to the ends; all that is shown follows."""
    page = open_page()
    page.put_on(key)
    slider = page.page.locator(f"#{key}")
    slider.focus()

    def pressed(name: str) -> Any:
        page.page.keyboard.press(name)
        return _agrees(page, key)

    low = pressed("Home")
    said, drawn = page.sentence(), page.drawn()
    step = pressed("ArrowRight") - low
    leap = pressed("PageUp") - low
    assert 0 < step < leap
    high = pressed("End")
    assert high > low + leap
    assert page.sentence() != said
    changed = [name for name in FIGURES if page.drawn()[name] != drawn[name]]
    assert "costs" in changed or key in LIMITS
    assert changed
    assert low < pressed("PageDown") < high
    before = page.view(key)
    assert pressed("ArrowLeft") < before
    assert pressed("Home") == low
    assert page.sentence() == said
    assert page.drawn() == drawn


@pytest.mark.parametrize("key", SLIDERS)
def test_the_mouse_moves_a_slider(open_page: Opening, key: str) -> None:
    """A click goes there and a drag follows; sentence or figures change with it."""
    page = open_page()
    page.put_on(key)
    slider = page.page.locator(f"#{key}")
    slider.scroll_into_view_if_needed()
    box = slider.bounding_box()
    middle = box["y"] + box["height"] / 2

    def at(share: float) -> float:
        return float(box["x"] + 8 + share * (box["width"] - 16))

    page.page.mouse.click(at(0.75), middle)
    clicked = _agrees(page, key)
    drawn = page.drawn()
    page.page.mouse.move(at(0.75), middle)
    page.page.mouse.down()
    page.page.mouse.move(at(0.5), middle)
    halfway = _agrees(page, key)
    page.page.mouse.move(at(0.3), middle)
    page.page.mouse.up()
    dragged = _agrees(page, key)
    assert dragged < halfway < clicked
    assert page.drawn() != drawn


@pytest.mark.parametrize("key", SLIDERS)
def test_a_field_takes_numbers_and_says_what_it_does_not(open_page: Opening, key: str) -> None:
    """Nonsense gets a line and changes nothing, Escape takes it back; numbers are taken whole."""
    page = open_page()
    page.put_on(key)
    field, wrong = page.page.locator(f"#{key}-number"), page.page.locator(f"#{key}-wrong")
    before, shown, said = page.view(key), field.input_value(), page.sentence()
    for nonsense in ("abc", "", "-1", "1e99", "1,5", "NaN", "Infinity", "0x10", "<b>1</b>"):
        field.fill(nonsense)
        field.press("Enter")
        field.blur()
        words = wrong.inner_text()
        assert words.count("\n") == 0
        assert words.endswith(".")
        assert (nonsense in words) if nonsense else ("empty" in words)
        assert field.get_attribute("aria-invalid") == "true"
        assert page.view(key) == before
        assert page.sentence() == said
    field.focus()
    field.press("Escape")
    assert wrong.inner_text() == ""
    assert field.input_value() == shown
    typed = {"weight": "0.123456789", "compression_ratio": "0.123456789"}.get(key, "3")
    typed = {"max_frequency": "3.123456789", "min_frequency": "1.23456789"}.get(key, typed)
    field.fill(typed)
    field.blur()
    assert wrong.inner_text() == ""
    assert field.input_value() == typed
    _agrees(page, key)


def test_the_box_keeps_its_order(open_page: Opening) -> None:
    """The lowest frequency passes the highest neither by slider nor by field."""
    page = open_page()
    highest, lowest = page.view("max_frequency"), page.view("min_frequency")
    page.page.locator("#min_frequency").focus()
    page.page.keyboard.press("End")
    assert page.view("min_frequency") == highest
    page.page.locator("#min_frequency-number").fill("3.5")
    page.page.locator("#min_frequency-number").blur()
    assert "at most the highest" in page.page.locator("#min_frequency-wrong").inner_text()
    assert page.view("min_frequency") == highest
    page.page.locator("#min_frequency-number").fill(str(lowest / 1e9))
    page.page.locator("#max_frequency").focus()
    page.page.keyboard.press("Home")
    assert page.view("max_frequency") == lowest


@pytest.mark.parametrize("key", LIMITS)
def test_a_limit_can_be_put_on_and_taken_off(open_page: Opening, key: str) -> None:
    """Off, it limits nothing and its slider rests; on again, it has the value that it had."""
    page = open_page()
    page.scene("Letter: device 3")
    free = page.sentence()
    switch, slider = page.page.locator(f"#{key}-on"), page.page.locator(f"#{key}")
    assert slider.is_disabled()
    switch.click()
    slider.focus()
    page.page.keyboard.press("PageUp")
    bound = page.view(key)
    assert bound > 0
    page.page.keyboard.press("Home")
    assert page.sentence() != free
    least = page.view(key)
    assert least < bound
    switch.click()
    assert page.view(key) is None
    assert page.sentence() == free
    switch.press("Space")
    assert page.view(key) == least


def test_every_example_shows_what_it_says(open_page: Opening) -> None:
    """Each button changes the view and is the one pressed; those on Algorithm 1 show it fail."""
    page = open_page()
    buttons = page.page.locator("#scenes button")
    seen = set()
    for i in range(buttons.count()):
        buttons.nth(i).click()
        pressed = page.page.locator("#scenes button[aria-pressed=true]").all_inner_texts()
        assert pressed == [buttons.nth(i).inner_text()]
        assert page.page.locator("#scene-about").inner_text()
        seen.add(page.address())
        study = page.state()["study"]
        assert study["best"]["cut"] is not None
        name = pressed[0]
        if "misses" in name:
            assert study["printed"]["fellBack"]
            assert page.page.locator("#verdict.fails").count() == 1
        if "twice" in name:
            assert study["printed"]["breaks"] == []
            assert study["printed"]["cost"] > 2 * study["best"]["cost"]
    assert len(seen) == buttons.count()


@pytest.mark.parametrize(
    "kind", ["model", "device", "link", "server", "power", "normalizer", "activation_bits"]
)
def test_every_choice_can_be_made(open_page: Opening, kind: str) -> None:
    """Each option is taken, and there is a decision with every one."""
    page = open_page()
    options = page.page.locator(f"#{kind} option")
    values = [options.nth(i).get_attribute("value") for i in range(options.count())]
    for value, label in zip(values, options.all_inner_texts(), strict=True):
        if value == "":
            continue
        page.page.locator(f"#{kind}").select_option(label)
        assert page.page.locator(f"#{kind}").evaluate("(node) => node.value") == (value or label)
        assert page.state()["study"]["best"]["cut"] is not None


def test_a_part_s_number_changed_by_hand_is_no_longer_the_part_s(open_page: Opening) -> None:
    """The choice then says own values, and choosing the part brings its numbers back."""
    page = open_page()
    page.scene("Letter: device 1")
    speed = page.view("device_throughput")
    page.page.locator("#device_throughput").focus()
    page.page.keyboard.press("ArrowRight")
    assert page.page.locator("#device").input_value() == ""
    page.page.locator("#device").select_option("paper-device-1")
    assert page.view("device_throughput") == speed


def test_a_table_of_powers_stands_in_for_the_cube(open_page: Opening) -> None:
    """With a measured server the cube's numbers rest, and frequencies are those measured."""
    page = open_page()
    page.scene("A measured server")
    assert page.page.locator("#power_coefficient").is_disabled()
    study = page.state()["study"]
    measured = [hertz for hertz, _ in study["x"]["level_power"]]
    assert {row["frequency"] for row in study["rows"]} <= set(measured)
    page.page.locator("#power").select_option("cubic")
    assert not page.page.locator("#power_coefficient").is_disabled()


def test_limits_that_nothing_keeps_are_said(open_page: Opening) -> None:
    """Then the sentence names the reason, and all figures still stand."""
    page = open_page()
    page.put_on("deadline")
    page.page.locator("#deadline-number").fill("0.5")
    assert page.sentence().startswith("No decision keeps the limits.")
    assert "deadline" in page.sentence()
    assert all("svg" in markup for markup in page.drawn().values())
