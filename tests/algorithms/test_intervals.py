"""The frequencies that limits leave one cut, and the best of them, against looking everywhere."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from card_opt import constraints as limit
from card_opt.algorithms.intervals import (
    Choices,
    minimise,
    open_choices,
    padded,
    with_levels,
)
from card_opt.problem.curves import Curve
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled
from tests.helpers.instances import random_instance

ROUNDING = 40 * np.finfo(np.float64).eps  # of a share: of a met limit, and of evaluating it


# --- Levels. ------------------------------------------------------------------------------------


@given(seed=st.integers(0, 2**32 - 1))
def test_ends_move_inwards_to_levels(seed: int) -> None:
    """With levels the ends are the least and the largest of those between them."""
    rng = np.random.default_rng(seed)
    lists = tuple(
        np.unique(rng.integers(1, 20, size).astype(float)) for size in rng.integers(1, 9, 6)
    )
    low, high = np.sort(rng.integers(0, 21, (2, 6, 5)).astype(float), axis=0)
    choices = with_levels(low, high, padded(lists))
    for k, c in np.ndindex(low.shape):
        left = lists[k][(lists[k] >= low[k, c]) & (lists[k] <= high[k, c])]
        assert choices.is_open[k, c] == (left.size > 0)
        if left.size:
            assert (choices.low[k, c], choices.high[k, c]) == (left[0], left[-1])


def test_padding_ends_in_no_level() -> None:
    """Lists of all lengths are padded with at least one inf, to a power of two."""
    for size in range(1, 18):
        out = padded((np.arange(1.0, size + 1.0), np.array([1.0])))
        assert out.shape[1] > size
        assert out.shape[1] & (out.shape[1] - 1) == 0
        assert out[0, :size].tolist() == list(range(1, size + 1))
        assert np.isinf(out[0, size:]).all()


# --- All of it. ---------------------------------------------------------------------------------


def problem(seed: int, *, with_steps: bool) -> Scaled:
    """Return a scaled instance with a mask and limits of all quantities that leave some cuts."""
    rng = np.random.default_rng(seed)
    inst = random_instance(
        rng,
        shape=(2, 3),
        static_power=float(rng.choice([0.0, 300.0])),
        box=str(rng.choice(["wide", "narrow"])),
        varying=("max_frequency", "weight"),
        optional=("device_power", "transmit_power"),
    )
    free = scaled(Problem(inst, limit.lower(inst, [limit.Deadline(1.0), limit.EnergyCap(1.0)])))
    delays, energies = (rows.curve.at(1.0) for rows in free.rows)
    shares = rng.uniform(0.7, 2.0, (2, *inst.shape))
    constraints = [
        limit.Deadline(shares[0] * delays.min(axis=1).reshape(inst.shape)),
        limit.EnergyCap(shares[1] * np.median(energies, axis=1).reshape(inst.shape)),
        limit.MaxCut(int(rng.integers(3, 7))),
    ]
    if with_steps:
        levels = 2.46e9 * rng.uniform(0.2, 1.2, 7)
        constraints.append(limit.FrequencyLevels(levels))
    return scaled(Problem(inst, limit.lower(inst, constraints)))


def fits(s: Scaled, k: int, c: int, f: FloatArray) -> FloatArray:
    """Return whether relative frequencies meet all limits of a device-round by itself."""
    good = (f >= s.min_frequency[k]) & (f <= 1.0)
    for rows in s.rows:
        share = rows.curve[k, c].at(f)
        good &= share <= 1.0 + ROUNDING
    if s.allowed is not None and not s.allowed[k, c]:
        good[:] = False
    return np.asarray(good)


@pytest.mark.parametrize("with_steps", [False, True])
@pytest.mark.parametrize("price", [0.0, 0.3])
@given(seed=st.integers(0, 2**32 - 1))
def test_no_other_choice_is_better(with_steps: bool, price: float, seed: int) -> None:
    """The best choice keeps all limits, nothing on a grid is better, nor open where it is not."""
    s = problem(seed, with_steps=with_steps)
    choices = open_choices(s)
    curve = s.cost + Curve(0.0, 0.0, 0.0, price)
    frequency, value = minimise(s, choices, curve)
    assert frequency.shape == value.shape == s.size
    for k, c in np.ndindex(s.size):
        grid = np.linspace(s.min_frequency[k], 1.0, 300) if s.levels is None else s.levels[k]
        good = fits(s, k, c, grid)
        if not choices.is_open[k, c]:
            assert value[k, c] == np.inf
            assert not good.any()
            continue
        assert fits(s, k, c, frequency[k, c : c + 1]).all()
        assert s.levels is None or frequency[k, c] in s.levels[k]
        values = curve[k, c].at(grid)
        assert (value[k, c] <= values[good] * (1.0 + ROUNDING)).all()


def test_without_limits_the_choice_is_the_box() -> None:
    """An instance alone leaves each cut all frequencies of its box."""
    s = scaled(Problem(random_instance(3, varying=("max_frequency", "min_frequency"))))
    low, high, levels = open_choices(s)
    assert levels is None
    np.testing.assert_array_equal(low, np.broadcast_to(s.min_frequency[:, None], s.size))
    np.testing.assert_array_equal(high, np.ones(s.size))


def test_shared_rows_leave_all_choices() -> None:
    """A limit that couples device-rounds is no limit of one of them."""
    inst = random_instance(3)
    region = limit.lower(inst, [limit.EnergyBudget(1e-9)])
    assert open_choices(scaled(Problem(inst, region))).is_open.all()


def test_the_generated_problems_are_not_trivial() -> None:
    """Some cuts are closed, some are open, and limits often decide the frequency."""
    is_open, is_limited = [], []
    for seed in range(40):
        s = problem(seed, with_steps=False)
        choices = open_choices(s)
        free = open_choices(dataclasses.replace(s, rows=(), allowed=None))
        with_limits, without = (
            minimise(s, Choices(*which), s.cost)[0] for which in (choices, free)
        )
        is_open.append(choices.is_open)
        is_limited.append((with_limits != without)[choices.is_open])
    assert 0.2 < np.mean(is_open) < 0.8
    assert 0.2 < np.mean(np.concatenate(is_limited)) < 0.9
