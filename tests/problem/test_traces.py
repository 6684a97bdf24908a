"""Traces of rates: the average over a round is what the link carries in it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import card_opt as co


@given(seed=st.integers(0, 2**32 - 1), num_rounds=st.integers(1, 9))
def test_averages_carry_the_bits_of_the_trace(seed: int, num_rounds: int) -> None:
    """In every round, average times length is the sum of rate times duration of its pieces."""
    rng = np.random.default_rng(seed)
    steps = rng.uniform(0.5, 2.0, size=30)
    time = 100.0 + np.concatenate([[0.0], np.cumsum(steps)])
    rate = rng.uniform(0.0, 5e7, size=(2, time.size)) * (rng.random((2, time.size)) < 0.8)
    until = np.append(time, time[-1] + steps[-1])
    ends = np.sort(rng.uniform(time[0], until[-1], size=num_rounds))
    found = co.rates_from_trace(time, rate, round_ends=ends)
    assert found.shape == (2, num_rounds)
    starts = np.concatenate([[time[0]], ends[:-1]])
    for n, (start, end) in enumerate(zip(starts, ends, strict=True)):
        overlap = np.clip(np.minimum(until[1:], end) - np.maximum(until[:-1], start), 0.0, None)
        np.testing.assert_allclose(
            found[:, n] * (end - start), rate @ overlap, rtol=1e-6, atol=1e-3
        )


def test_equal_rounds_are_those_of_their_ends() -> None:
    """A length of rounds is a short way to say their ends; a rest is left out."""
    time, rate = np.arange(65.0), np.arange(65.0) * 1e6
    by_length = co.rates_from_trace(time, rate, round_seconds=10)
    np.testing.assert_array_equal(
        by_length, co.rates_from_trace(time, rate, round_ends=10.0 * np.arange(1, 7))
    )
    assert by_length[0, 0] == 4.5e6
    assert co.rates_from_trace(time, rate, round_seconds=65).shape == (1, 1)


def test_a_round_without_a_link_has_a_rate_of_zero() -> None:
    """A round in which nothing could be sent is exactly 0, so cuts that send are forbidden."""
    rate = np.where(np.arange(30) // 10 == 1, 0.0, 0.1 + np.arange(30))
    found = co.rates_from_trace(np.arange(30) * 0.1, rate, round_seconds=1.0)
    assert (found == 0.0).tolist() == [[False, True, False]]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"time": [0, 2, 1]}, "time must rise, got 1 s after 2 s"),
        ({"time": [0, 1, 1]}, "time must rise"),
        ({"time": [0, 1, np.nan]}, "time must rise"),
        ({"time": [0, 1, 50], "max_step": 20}, "gap from 1 s to 50 s"),
        ({"time": [[0, 1, 2]]}, "times in a row"),
        ({"rate": [1, 2]}, r"rate must have shape \(3,\)"),
        ({"rate": [1, np.nan, 2]}, r"rate must be at least 0 and finite .* at \[1\]"),
        ({"rate": [1, -1, 2]}, "rate must be at least 0"),
        ({"round_seconds": 4}, "at most the trace's 3 s"),
        ({"round_seconds": 0}, "round_seconds must be positive"),
        ({"round_seconds": None}, "one of round_seconds and round_ends"),
        ({"round_ends": [1]}, "one of round_seconds and round_ends"),
        ({"round_seconds": None, "round_ends": [4]}, "within the trace, which ends at 3 s"),
        ({"round_seconds": None, "round_ends": [2, 1]}, "rise from the start"),
    ],
)
def test_what_is_no_trace_is_named(arguments: dict[str, Any], words: str) -> None:
    """Unsorted times, gaps, missing samples and rounds beyond the trace are errors of one line."""
    fields: dict[str, Any] = {"time": [0, 1, 2], "rate": [1, 2, 3], "round_seconds": 1}
    with pytest.raises(co.InstanceError, match=words) as caught:
        co.rates_from_trace(**(fields | arguments))
    assert "\n" not in str(caught.value)


def test_an_outage_longer_than_ten_steps_is_a_gap() -> None:
    """Without a word a hole in a regular trace is an error; allowed, the rate holds over it."""
    time = np.array([0.0, 1.0, 2.0, 3.0, 20.0, 21.0])
    with pytest.raises(co.InstanceError, match="gap"):
        co.rates_from_trace(time, np.ones(6), round_seconds=1.0)
    assert co.rates_from_trace(time, np.ones(6), round_seconds=1.0, max_step=30).shape == (1, 22)
