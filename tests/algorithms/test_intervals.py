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
    free_frequency,
    interval,
    minimise,
    open_choices,
    padded,
    room_for,
    with_levels,
)
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, scaled
from tests.helpers.instances import random_instance

EPS = np.finfo(np.float64).eps
ROUNDING = 40 * EPS  # of a share: the allowance of a met limit, and what evaluating it adds
OUTSIDE = 1e-6  # a relative step that rounding cannot hide
GRID = np.geomspace(1e-6, 1e6, 4001)

SHAPES = ("delay", "frequency", "energy", "energy with static power", "quadratic", "all terms")


def total(e: FloatArray, linear: FloatArray, g: FloatArray, f: FloatArray) -> FloatArray:
    """Return what is limited, as it is written down."""
    with np.errstate(all="ignore"):
        return np.asarray(e / f + linear * f + g * f**2)


def terms(shape: str, seed: int, size: int) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return random coefficients of one kind of limit, some of them 0, of magnitudes far apart."""
    rng = np.random.default_rng(seed)
    values = 10.0 ** np.where(
        rng.random((3, size)) < 0.7,
        rng.uniform(-2, 0.5, (3, size)),
        rng.uniform(-20, 2, (3, size)),
    )
    values[rng.random((3, size)) < 0.05] = 0.0
    present = {
        "delay": (1, 0, 0),
        "frequency": (0, 1, 0),
        "energy": (0, 0, 1),
        "energy with static power": (1, 0, 1),
        "quadratic": (0, 1, 1),
        "all terms": (1, 1, 1),
    }[shape]
    e, linear, g = (v * here for v, here in zip(values, present, strict=True))
    return e, linear, g


# --- Intervals. ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("room", "e", "linear", "g", "low", "high"),
    [
        (0.5, 0.25, 0.0, 0.0, 0.5, np.inf),  # 0.25 / f <= 0.5
        (0.5, 0.0, 2.0, 0.0, 0.0, 0.25),
        (1.0, 0.0, 0.0, 4.0, 0.0, 0.5),
        (3.0, 0.0, 1.0, 2.0, 0.0, 1.0),  # f + 2 f^2 = 3
        (0.4375, 0.09375, 0.0, 1.0, 0.25, 0.5),  # (f - 1/4)(f - 1/2)(f + 3/4)
        (1.375, 0.25, 1.25, 1.0, 0.25, 0.5),  # (f - 1/4)(f - 1/2)(f + 2)
        (3.0, 2.0, 0.0, 1.0, 1.0, 1.0),  # (f - 1)^2 (f + 2): met at one frequency
        (4.0, 1.0, 2.0, 1.0, 0.61803398874989485, 1.0),  # (f - 1)(f^2 + 3 f - 1), see below
    ],
)
def test_intervals_by_hand(
    room: float, e: float, linear: float, g: float, low: float, high: float
) -> None:
    """Intervals whose ends are roots of a polynomial that was multiplied out."""
    if linear == 2.0 and g == 1.0:  # f^3 + 2 f^2 - 4 f + 1 = (f - 1)(f^2 + 3 f - 1)
        low = (np.sqrt(13.0) - 3.0) / 2.0
    ends = interval(*(np.array([[v]]) for v in (room, e, linear, g)))
    assert [float(end[0, 0]) for end in ends] == pytest.approx([low, high], rel=1e-7)


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=st.integers(0, 2**32 - 1))
def test_an_interval_is_where_the_limit_is_met(shape: str, seed: int) -> None:
    """Its ends meet the limit but for rounding, what is just outside does not."""
    e, linear, g = terms(shape, seed, 200)
    d = np.random.default_rng(seed + 1).uniform(-0.2, 1.2, 200)
    low, high = np.broadcast_arrays(*interval(room_for(d), e, linear, g), np.ravel(d))[:2]
    assert not np.isnan(low).any()
    assert not np.isnan(high).any()
    for end, step in ((low, 1.0 - OUTSIDE), (high, 1.0 + OUTSIDE)):
        is_end = (low <= high) & (end > 1e-100) & (end < 1e100)
        share = d + total(e, linear, g, end)
        beyond = d + total(e, linear, g, end * step)
        assert (share[is_end] <= 1.0 + ROUNDING).all()
        assert (beyond[is_end] > share[is_end]).all()
        assert (beyond[is_end] >= 1.0).all()


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=st.integers(0, 2**32 - 1))
def test_a_grid_meets_the_limit_in_the_interval_only(shape: str, seed: int) -> None:
    """No frequency of a dense grid is on the wrong side, and where nothing is left none meets."""
    e, linear, g = (v[:, np.newaxis] for v in terms(shape, seed, 30))
    d = np.random.default_rng(seed + 1).uniform(-0.2, 1.2, (30, 1))
    low, high = interval(room_for(d), e, linear, g)
    excess = d + total(e, linear, g, GRID) - 1.0
    inside = (low <= GRID) & (high >= GRID)
    assert (excess[inside] <= ROUNDING).all()
    assert (excess[~inside] > 0.0).all()


def test_a_limit_that_is_just_met_is_met() -> None:
    """Limits equal to what a frequency takes leave that frequency, whatever the rounding."""
    rng = np.random.default_rng(0)
    for shape in SHAPES:
        e, linear, g = terms(shape, 1, 2000)
        f = rng.uniform(0.1, 1.0, 2000)
        d = rng.uniform(0.0, 2.0, 2000)
        room = room_for(d, d + total(e, linear, g, f))
        low, high = interval(room, e, linear, g)
        assert ((low <= f) & (f <= high)).all()


def test_a_limit_at_the_least_possible_leaves_a_point() -> None:
    """An energy cap at the least energy leaves the thriftiest frequency, one below nothing."""
    e, g = np.array([[2.0]]), np.array([[1.0]])  # 2/f + f^2 is least at 1: 3
    none = np.zeros((1, 1))
    low, high = interval(room_for(none, 3.0), e, none, g)
    assert low <= 1.0 <= high
    assert high - low < 1e-6
    low, high = interval(room_for(none, 3.0 * (1.0 - 1e-12)), e, none, g)
    assert low > high


@pytest.mark.parametrize("shape", SHAPES)
def test_no_room_leaves_nothing_and_any_room_everything(shape: str) -> None:
    """A constant above the limit closes a cut; without a limit all frequencies are left."""
    e, linear, g = terms(shape, 2, 100)
    low, high = interval(room_for(np.full(100, 1.1)), e, linear, g)
    assert (~(low <= np.minimum(high, 1e300))).all()
    low, high = interval(np.full(100, np.inf), e, linear, g)
    assert ((low == 0.0) & (high == np.inf)).all()


# --- Free frequencies. --------------------------------------------------------------------------


@given(seed=st.integers(0, 2**32 - 1), priced=st.booleans())
def test_the_free_frequency_is_stationary(seed: int, priced: bool) -> None:
    """At it the derivative is 0 but for rounding, whatever the magnitudes."""
    rng = np.random.default_rng(seed)
    p, price, q = 10.0 ** rng.uniform(-60, 60, (3, 500))
    f = free_frequency(p, price * priced, q)
    np.testing.assert_allclose(2.0 * q * f**3 + priced * price * f**2, p, rtol=1e-14)


def test_free_frequencies_without_a_minimum() -> None:
    """Without a rising term it is inf, without a falling one 0, and 0 where all is flat."""
    values = np.array([1.0, 0.0, 0.0, 0.0, 1.0])
    price, square = np.array([0.0, 0.0, 1.0, 0.0, 4.0]), np.array([0.0, 1.0, 0.0, 0.0, 0.0])
    assert free_frequency(values, price, square).tolist() == [np.inf, 0.0, 0.0, 0.0, 0.5]
    no_price = np.zeros(5)
    assert free_frequency(values, no_price, square).tolist() == [np.inf, 0.0, 0.0, 0.0, np.inf]


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
    delays, energies = (rows.fixed + rows.inverse + rows.square for rows in free.rows)
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
        share = rows.fixed[k, c] + total(rows.inverse[k, c], rows.linear[k], rows.square[k, c], f)
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
    linear = np.full((s.size[0], 1), price)
    frequency, value = minimise(s, choices, s.fixed, s.inverse, linear, s.square)
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
        values = s.fixed[k, c] + total(s.inverse[k, c], linear[k], s.square[k, c], grid)
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
        none = np.zeros((s.size[0], 1))
        with_limits, without = (
            minimise(s, Choices(*which), s.fixed, s.inverse, none, s.square)[0]
            for which in (choices, free)
        )
        is_open.append(choices.is_open)
        is_limited.append((with_limits != without)[choices.is_open])
    assert 0.2 < np.mean(is_open) < 0.8
    assert 0.2 < np.mean(np.concatenate(is_limited)) < 0.9
