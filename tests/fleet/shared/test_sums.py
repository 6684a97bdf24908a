"""Sums of groups: exact but for the last place, and the same in any order."""

from __future__ import annotations

import math

import numpy as np
import pytest

from card_opt.fleet.shared.sums import Sums, grouped


@pytest.mark.parametrize("seed", range(5))
def test_sums_are_those_of_fsum_to_the_last_place(seed: int) -> None:
    """Values of many sizes and both signs, in several pieces."""
    rng = np.random.default_rng(seed)
    values = rng.normal(size=5000) * 10.0 ** rng.integers(-9, 9, 5000)
    group = rng.integers(0, 7, 5000)
    pieces = np.array_split(np.arange(5000), 11)
    total = grouped(values[pieces[0]], group[pieces[0]], 7)
    for piece in pieces[1:]:
        total = total + grouped(values[piece], group[piece], 7)
    exact = [math.fsum(values[group == g]) for g in range(7)]
    np.testing.assert_allclose(total.value, exact, rtol=1e-15)
    alone = grouped(values, None, 1).value
    np.testing.assert_allclose(alone, [math.fsum(values)], rtol=1e-15)


def test_sums_do_not_depend_on_the_order() -> None:
    """A million like numbers in any order add up to the same bits."""
    rng = np.random.default_rng(1)
    values = rng.random(2**20)
    sums = {grouped(rng.permutation(values), None, 1).value[0] for _ in range(4)}
    assert sums == {math.fsum(values)}


def test_nothing_sums_to_nothing() -> None:
    """Groups without values, and values of 0, are 0."""
    none = grouped(np.empty(0), np.empty(0, dtype=np.int64), 3)
    np.testing.assert_array_equal(none.value, [0.0, 0.0, 0.0])
    zero = grouped(np.zeros(4), None, 1)
    assert zero == Sums(np.zeros(1), np.zeros(1))
