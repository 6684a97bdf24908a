"""What is measured is made fit to decide by, and what is no speed changes nothing."""

from __future__ import annotations

import json
import math

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from hypothesis import given
from hypothesis import strategies as st

from card_opt.errors import CardOptError
from card_opt.training.decisions.measured import FLOOR, Measured, Speeds

GOOD = Measured(1e12, 2e7, 3e7)
SPEED = st.floats(1e7, 1e15)
SPEEDS = st.builds(Measured, SPEED, SPEED, SPEED)
NONSENSE = st.sampled_from([0.0, -1.0, math.nan, math.inf, -math.inf, None, "3e6", True])


@given(came=st.lists(SPEEDS, min_size=1), weight=st.floats(0.01, 1))
def test_smoothed_speeds_lie_between_those_that_came(came: list[Measured], weight: float) -> None:
    """The first is taken as it is, and no mean lies outside of all that came."""
    speeds = Speeds(weight)
    for number, one in enumerate(came):
        found, line = speeds.update("a", one)
        assert line == ""
        assert number or found == one
        for value, seen in zip(found, zip(*came[: number + 1], strict=True), strict=True):
            assert min(seen) * (1 - 1e-12) <= value <= max(seen) * (1 + 1e-12)


def test_seconds_are_averaged() -> None:
    """Half of 10 Mbit/s and half of 30 Mbit/s are 15: a bit takes the mean of both times."""
    speeds = Speeds(0.5)
    speeds.update("a", Measured(1e12, 10e6, 30e6))
    found, _ = speeds.update("a", Measured(1e12, 30e6, 10e6))
    assert found == pytest.approx((1e12, 15e6, 15e6))


@given(came=SPEEDS)
def test_weight_1_is_what_came(came: Measured) -> None:
    """Without smoothing what came last is used to the bit."""
    speeds = Speeds(1.0)
    speeds.update("a", GOOD)
    assert speeds.update("a", came) == (came, "")


@given(bad=NONSENSE, place=st.integers(0, 2))
def test_nonsense_leaves_the_last_good_value(bad: float, place: int) -> None:
    """It is refused in a line that names device and value; the other two are taken."""
    speeds = Speeds(1.0)
    speeds.update("a", GOOD)
    came = [2 * value for value in GOOD]
    came[place] = bad
    found, line = speeds.update("a", Measured(*came))
    assert found[place] == GOOD[place]
    assert [found[i] for i in range(3) if i != place] == [came[i] for i in range(3) if i != place]
    name = Measured._fields[place]
    assert line.startswith(f"device a: {name} must be positive and finite")
    assert line.endswith("; the last good value stays")
    assert "\n" not in line


@given(bad=NONSENSE, place=st.integers(0, 2))
def test_nonsense_from_a_new_device_is_an_error(bad: float, place: int) -> None:
    """Nothing is made up where there is no value from before, and nothing is remembered."""
    speeds = Speeds()
    came = list(GOOD)
    came[place] = bad
    with pytest.raises(CardOptError, match=r"device a: .*no value from before: measure again"):
        speeds.update("a", Measured(*came))
    assert speeds.memory == {}


def test_what_was_held_up_counts_as_the_floor() -> None:
    """A speed that is hardly any is not taken for one."""
    found, line = Speeds().update("a", Measured(1e-3, 5e-324, 1.0))
    assert (found, line) == (FLOOR, "")


@given(came=st.lists(SPEEDS, min_size=1, max_size=5), last=SPEEDS)
def test_what_is_recalled_goes_on_alike(came: list[Measured], last: Measured) -> None:
    """After its memory went through JSON, the same comes out, to the bit."""
    speeds, again = Speeds(0.3), Speeds(0.3)
    for one in came:
        speeds.update("a", one)
    again.recall(json.loads(json.dumps(speeds.memory)))
    assert again.last("a") == speeds.last("a")
    assert again.update("a", last) == speeds.update("a", last)


@pytest.mark.parametrize("weight", [0.0, -1.0, 1.1, math.nan])
def test_a_weight_is_a_share(weight: float) -> None:
    """A weight that is none is refused."""
    with pytest.raises(CardOptError, match="smoothing must be above 0 and at most 1"):
        Speeds(weight)
