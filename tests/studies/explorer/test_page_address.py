"""The address of a view: opened again it is the same view, whatever was chosen."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from tests.helpers.repeats import chosen
from tests.studies.explorer.opened import LIMITS, SLIDERS, Opened, played

pytestmark = [played, pytest.mark.xdist_group("explorer-page")]
Opening = Callable[..., Opened]
STATES = 24
_OF_PARTS = ("device", "link", "server", "power", "model", "normalizer", "activation_bits")


def _wander(page: Opened, draw: random.Random) -> None:
    """Choose at random: parts, ends of sliders and places on them, typed numbers, limits."""
    for kind in draw.sample(_OF_PARTS, 3):
        options = page.page.locator(f"#{kind} option")
        page.page.locator(f"#{kind}").select_option(index=draw.randrange(options.count()))
    for key in LIMITS:
        if draw.random() < 0.4:
            page.put_on(key)
    page.page.evaluate(
        """(moves) => {
          for (const [key, share] of moves) {
            const slider = document.getElementById(key);
            if (slider.disabled) continue;
            slider.value = String(Math.round(share * Number(slider.max)));
            slider.dispatchEvent(new Event("input", { bubbles: true }));
          }
        }""",
        [[key, draw.random()] for key in draw.sample(SLIDERS, 6)],
    )
    page.page.locator("#weight-number").fill(repr(draw.random()))
    page.page.locator("#uplink_rate-number").fill(repr(draw.uniform(1.0, 200.0)))


@pytest.mark.parametrize("seed", chosen(range(STATES), range(0, STATES, 8)))
def test_a_view_is_restored(open_page: Opening, seed: int) -> None:
    """Another window at the same address shows the same numbers, to the last bit."""
    page = open_page()
    _wander(page, random.Random(seed))
    address = page.address()
    before, said, drawn = page.state(), page.sentence(), page.drawn()
    again = open_page(address=address)
    assert again.state() == before
    assert again.sentence() == said
    assert again.drawn() == drawn
    assert again.address() == address


def test_reload_and_back_restore_a_view(open_page: Opening) -> None:
    """A reload keeps what was set a moment ago; an address that is typed in takes hold at once."""
    page = open_page()
    first = page.address()
    page.scene("Algorithm 1 misses a cap")
    second, said = page.address(), page.sentence()
    page.page.reload()
    page.loads += 1
    assert page.sentence() == said
    page.page.evaluate("(hash) => (location.hash = hash)", first or "#weight=0.2")
    page.until("cardExplorer.view().energy_cap === null")
    assert page.sentence() != said
    assert second != first


@pytest.mark.parametrize(
    "words",
    [
        "weight=2",
        "weight=abc",
        "weight=",
        "model=GPT-9",
        "deadline=-1",
        "min_frequency=3e9&max_frequency=1e9",
        "normalizer=fleet",
        "levels=1e9 x",
        "activation_bits=0",
        "local_epochs=2.5",
        "head=device",
        "server=%00<script>",
    ],
)
def test_an_address_that_cannot_be_is_said(open_page: Opening, words: str) -> None:
    """One line names the key; its value is as in the first view, and all else is as asked for."""
    plain = open_page(address="#compression_ratio=0.5").state()
    page = open_page(address=f"#compression_ratio=0.5&{words}")
    told = page.page.locator("#address-wrong").inner_text()
    assert words.split("=")[0] in told
    assert page.state() == plain


def test_what_an_address_does_not_know_is_let_alone(open_page: Opening) -> None:
    """Keys of another version or of another page are no reason for a word."""
    page = open_page(address="#compression_ratio=0.5&colour=red&__proto__=1")
    assert page.page.locator("#address-wrong").inner_text() == ""
    assert page.view("compression_ratio") == 0.5


def test_a_part_is_named_only_with_its_own_numbers(open_page: Opening) -> None:
    """An address that names a device and gives another speed shows the speed and no name."""
    page = open_page(address="#device=paper-device-5&device_throughput=1e12")
    assert page.view("device_throughput") == 1e12
    assert page.page.locator("#device").input_value() == ""


def test_levels_of_a_scenario_go_into_the_address(open_page: Opening) -> None:
    """Frequency levels have no control of their own, and yet are kept."""
    page = open_page(address="#levels=5e8+1e9+2e9")
    rows: list[dict[str, Any]] = page.state()["study"]["rows"]
    assert {row["frequency"] for row in rows} <= {5e8, 1e9, 2e9}
    page.page.locator("#weight").focus()
    page.page.keyboard.press("ArrowRight")
    assert "levels=500000000+1000000000+2000000000" in page.address()
