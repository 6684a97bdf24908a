"""Laws of the curve a + p / f + l f + q f^2: value, slope, least, interval and lower bounds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray

EPS = np.finfo(np.float64).eps
MET = 1.0 + 16 * EPS  # a bound with what rounding may add to what meets it
ROUNDING = 40 * EPS  # of a share: the allowance of a met limit, and what evaluating it adds
OUTSIDE = 1e-6  # a relative step that rounding cannot hide
GRID = np.geomspace(1e-6, 1e6, 4001)

SHAPES = {  # which of inverse, linear and square there are
    "delay": (1, 0, 0),
    "frequency": (0, 1, 0),
    "energy": (0, 0, 1),
    "energy with static power": (1, 0, 1),
    "quadratic": (0, 1, 1),
    "all terms": (1, 1, 1),
}
SEEDS = st.integers(0, 2**32 - 1)


def terms(shape: str, seed: int, size: int, spread: float = 20.0) -> Curve:
    """Return random curves of one kind without a constant, some coefficients 0 or far apart."""
    rng = np.random.default_rng(seed)
    values = 10.0 ** np.where(
        rng.random((3, size)) < 0.7,
        rng.uniform(-2, 0.5, (3, size)),
        rng.uniform(-spread, 2, (3, size)),
    )
    values[rng.random((3, size)) < 0.05] = 0.0
    inverse, linear, square = (v * here for v, here in zip(values, SHAPES[shape], strict=True))
    return Curve(0.0, inverse, square, linear if SHAPES[shape][1] else 0.0)


def by_hand(curve: Curve, f: FloatArray) -> FloatArray:
    """Return the values, written down term by term."""
    with np.errstate(all="ignore"):
        values = curve.inverse / f + curve.linear * f + curve.square * f**2
    return np.asarray(curve.fixed + values)


def with_fixed(curve: Curve, fixed: FloatArray) -> Curve:
    """Return the curves and constants."""
    return curve + Curve(fixed, 0.0, 0.0)


# --- Values and slopes. -------------------------------------------------------------------------


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=SEEDS)
def test_values_are_the_sum_of_the_terms(shape: str, seed: int) -> None:
    """A curve is what its formula says, with and without a linear term."""
    curve = with_fixed(terms(shape, seed, 50), np.linspace(-1.0, 1.0, 50))
    f = np.random.default_rng(seed).uniform(0.1, 2.0, 50)
    size = np.abs(curve.fixed) + by_hand(Curve(0.0, curve.inverse, curve.square, curve.linear), f)
    assert (np.abs(curve.at(f) - by_hand(curve, f)) <= 4 * EPS * size).all()


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=SEEDS)
def test_slope_and_bend_are_the_derivatives(shape: str, seed: int) -> None:
    """Central differences of values and slopes."""
    curve = terms(shape, seed, 50, spread=3.0)
    f, step = np.random.default_rng(seed).uniform(0.3, 1.5, 50), 1e-5
    for function, derivative in ((curve.at, curve.slope), (curve.slope, curve.bend)):
        difference = (function(f + step) - function(f - step)) / (2.0 * step)
        size = np.abs(function(f)) + np.abs(derivative(f)) + curve.at(f) / f**2
        assert (np.abs(derivative(f) - difference) <= 1e-6 * size).all()


# --- Algebra. -----------------------------------------------------------------------------------


@given(seed=SEEDS)
def test_sums_multiples_and_units_are_those_of_the_values(seed: int) -> None:
    """Adding and scaling curves adds and scales values; so does another unit of the frequency."""
    rng = np.random.default_rng(seed)
    one, other = terms("all terms", seed, 20, 3.0), terms("energy", seed + 1, 20, 3.0)
    f, factor, unit = rng.uniform(0.5, 2.0, (3, 20))
    np.testing.assert_allclose((one + other).at(f), one.at(f) + other.at(f), rtol=1e-13)
    np.testing.assert_allclose((factor * one).at(f), factor * one.at(f), rtol=1e-13)
    np.testing.assert_allclose(one.in_units(unit).at(f / unit), one.at(f), rtol=1e-13)


def test_shapes_broadcast() -> None:
    """Indexing, rows and reshaping give what they give of the values of all curves."""
    rng = np.random.default_rng(0)
    curve = Curve(rng.random((3, 4)), rng.random((3, 1)), rng.random((1, 4)), rng.random((3, 1)))
    f = rng.uniform(0.5, 1.0, (3, 4))
    whole = curve.at(f)
    assert curve.shape == whole.shape == (3, 4)
    rows, columns = np.array([2, 0]), np.array([1, 3])
    at = rows, columns
    np.testing.assert_array_equal(curve[at].at(f[at]), whole[at])
    np.testing.assert_array_equal(curve[1].at(f[1]), whole[1])
    np.testing.assert_array_equal(curve[..., None].at(f[..., None])[..., 0], whole)
    full = curve[:, :]
    np.testing.assert_array_equal(full.rows(rows).at(f[rows]), whole[rows])
    np.testing.assert_array_equal(full.reshape(12).at(f.ravel()), whole.ravel())


def test_a_float_stays_one() -> None:
    """No linear term takes no array: not after sums, multiples, units, indices or shapes."""
    curve = Curve(np.ones((2, 3)), np.ones((2, 3)), np.ones((2, 3)))
    made = [curve + curve, np.ones((2, 1)) * curve, curve.in_units(2.0), curve[0], curve.rows([0])]
    assert all(part.linear == 0.0 and isinstance(part.linear, float) for part in made)
    assert curve.reshape(-1).linear == 0.0


# --- The least value. ---------------------------------------------------------------------------


@given(seed=SEEDS, priced=st.booleans())
def test_the_free_minimiser_is_stationary(seed: int, priced: bool) -> None:
    """At it the derivative is 0 but for rounding, whatever the magnitudes."""
    rng = np.random.default_rng(seed)
    p, price, q = 10.0 ** rng.uniform(-60, 60, (3, 500))
    f = Curve(0.0, p, q, price * priced).free_minimiser()
    np.testing.assert_allclose(2.0 * q * f**3 + priced * price * f**2, p, rtol=1e-14)


def test_free_minimisers_without_a_minimum() -> None:
    """Without a rising term it is inf, without a falling one 0, and 0 where all is flat."""
    inverse = np.array([1.0, 0.0, 0.0, 0.0, 1.0])
    price, square = np.array([0.0, 0.0, 1.0, 0.0, 4.0]), np.array([0.0, 1.0, 0.0, 0.0, 0.0])
    priced = Curve(0.0, inverse, square, price).free_minimiser()
    assert priced.tolist() == [np.inf, 0.0, 0.0, 0.0, 0.5]
    for none in (0.0, np.zeros(5)):
        free = Curve(0.0, inverse, square, none).free_minimiser()
        assert free.tolist() == [np.inf, 0.0, 0.0, 0.0, np.inf]


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=SEEDS)
def test_no_frequency_is_better_than_the_minimiser(shape: str, seed: int) -> None:
    """It is between the ends, and no worse than any of a grid between them."""
    curve = terms(shape, seed, 30)[:, np.newaxis]
    low, high = np.sort(np.random.default_rng(seed).uniform(1e-2, 2.0, (2, 30, 1)), axis=0)
    best = curve.minimiser(low, high)
    assert ((low <= best) & (best <= high)).all()
    grid = low + (high - low) * np.linspace(0.0, 1.0, 300)
    assert (curve.at(best) <= curve.at(grid) * (1.0 + ROUNDING)).all()


# --- At most a bound. ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("bound", "inverse", "linear", "square", "low", "high"),
    [
        (0.5, 0.25, 0.0, 0.0, 0.5, np.inf),  # 0.25 / f <= 0.5
        (0.5, 0.0, 2.0, 0.0, 0.0, 0.25),
        (1.0, 0.0, 0.0, 4.0, 0.0, 0.5),
        (3.0, 0.0, 1.0, 2.0, 0.0, 1.0),  # f + 2 f^2 = 3
        (0.4375, 0.09375, 0.0, 1.0, 0.25, 0.5),  # (f - 1/4)(f - 1/2)(f + 3/4)
        (1.375, 0.25, 1.25, 1.0, 0.25, 0.5),  # (f - 1/4)(f - 1/2)(f + 2)
        (3.0, 2.0, 0.0, 1.0, 1.0, 1.0),  # (f - 1)^2 (f + 2): met at one frequency
        # f^3 + 2 f^2 - 4 f + 1 = (f - 1)(f^2 + 3 f - 1)
        (4.0, 1.0, 2.0, 1.0, (np.sqrt(13.0) - 3.0) / 2.0, 1.0),
    ],
)
def test_intervals_by_hand(
    bound: float, inverse: float, linear: float, square: float, low: float, high: float
) -> None:
    """Intervals whose ends are roots of a polynomial that was multiplied out."""
    ends = Curve(0.0, inverse, square, linear).interval(bound)
    assert [float(end) for end in ends] == pytest.approx([low, high], rel=1e-7)
    shifted = Curve(np.array([[2.0]]), inverse, square, linear).interval(bound + 2.0, 0.3, 0.4)
    assert [float(end[0, 0]) for end in np.broadcast_arrays(*shifted, np.ones((1, 1)))[:2]] == (
        pytest.approx([max(low, 0.3), min(high, 0.4)], rel=1e-7)
    )


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=SEEDS)
def test_an_interval_is_where_the_bound_is_met(shape: str, seed: int) -> None:
    """Its ends meet the bound but for rounding, what is just outside does not."""
    d = np.random.default_rng(seed + 1).uniform(-0.2, 1.2, 200)
    curve = with_fixed(terms(shape, seed, 200), d)
    low, high = np.broadcast_arrays(*curve.interval(MET), d)[:2]
    assert not np.isnan(low).any()
    assert not np.isnan(high).any()
    for end, step in ((low, 1.0 - OUTSIDE), (high, 1.0 + OUTSIDE)):
        is_end = (low <= high) & (end > 1e-100) & (end < 1e100)
        share, beyond = by_hand(curve, end), by_hand(curve, end * step)
        assert (share[is_end] <= 1.0 + ROUNDING).all()
        assert (beyond[is_end] > share[is_end]).all()
        assert (beyond[is_end] >= 1.0).all()


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=SEEDS)
def test_a_grid_meets_the_bound_in_the_interval_only(shape: str, seed: int) -> None:
    """No frequency of a dense grid is on the wrong side, and where nothing is left none meets."""
    d = np.random.default_rng(seed + 1).uniform(-0.2, 1.2, 30)
    curve = with_fixed(terms(shape, seed, 30), d)[:, np.newaxis]
    low, high = curve.interval(MET)
    excess = by_hand(curve, GRID) - 1.0
    inside = (low <= GRID) & (high >= GRID)
    assert (excess[inside] <= ROUNDING).all()
    assert (excess[~inside] > 0.0).all()


def test_a_bound_that_is_just_met_is_met() -> None:
    """Bounds equal to what a frequency takes leave that frequency, whatever the rounding."""
    rng = np.random.default_rng(0)
    for shape in SHAPES:
        f, d = rng.uniform(0.1, 1.0, 2000), rng.uniform(0.0, 2.0, 2000)
        curve = with_fixed(terms(shape, 1, 2000), d)
        low, high = curve.interval(MET * by_hand(curve, f))
        assert ((low <= f) & (f <= high)).all()


def test_a_bound_at_the_least_possible_leaves_a_point() -> None:
    """An energy cap at the least energy leaves the thriftiest frequency, one below nothing."""
    curve = Curve(0.0, 2.0, 1.0)  # 2/f + f^2 is least at 1: 3
    low, high = curve.interval(3.0 * MET)
    assert low <= 1.0 <= high
    assert high - low < 1e-6
    low, high = curve.interval(3.0 * (1.0 - 1e-12))
    assert low > high


@pytest.mark.parametrize("shape", SHAPES)
def test_no_room_leaves_nothing_and_any_room_everything(shape: str) -> None:
    """A constant above the bound leaves nothing; without a bound all frequencies are left."""
    curve = terms(shape, 2, 100)
    low, high = with_fixed(curve, np.full(100, 1.1)).interval(MET)
    assert (~(low <= np.minimum(high, 1e300))).all()
    low, high = curve.interval(np.full(100, np.inf))
    assert ((low == 0.0) & (high == np.inf)).all()


# --- Lower bounds and largest values. -----------------------------------------------------------


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=SEEDS)
def test_tangents_and_parabolas_are_below_the_curve(shape: str, seed: int) -> None:
    """Wherever they touch, no value between the ends is below either bound, which order them."""
    curve = terms(shape, seed, 30)[:, np.newaxis]
    rng = np.random.default_rng(seed)
    low, high = np.sort(rng.uniform(1e-2, 2.0, (2, 30, 1)), axis=0)
    touch = low + (high - low) * rng.random((30, 1))
    tangent = curve.at(touch) - curve.tangent_slack(touch, low, high)
    parabola = curve.lower_bound(touch, low, high)
    values = curve.at(low + (high - low) * np.linspace(0.0, 1.0, 300))
    size = curve.at(touch) + np.abs(curve.slope(touch)) * (high - low)
    assert (tangent <= parabola + ROUNDING * size).all()
    assert (parabola <= values + ROUNDING * (values + size)).all()
    exact = curve.lower_bound(curve.minimiser(low, high), low, high)
    least = values.min(axis=1, keepdims=True)
    assert (exact >= least - 1e-3 * (least + np.abs(curve.slope(low)) * (high - low))).all()


@pytest.mark.parametrize("shape", SHAPES)
@given(seed=SEEDS)
def test_values_are_between_floor_and_highest(shape: str, seed: int) -> None:
    """No value between the ends is below the one or above the other, which is taken."""
    curve = terms(shape, seed, 30)[:, np.newaxis]
    low, high = np.sort(np.random.default_rng(seed).uniform(1e-2, 2.0, (2, 30, 1)), axis=0)
    values = curve.at(low + (high - low) * np.linspace(0.0, 1.0, 300))
    assert (curve.floor(low, high) <= values * (1.0 + ROUNDING)).all()
    np.testing.assert_allclose(curve.highest(low, high)[:, 0], values.max(axis=1), rtol=1e-12)


def test_without_a_square_the_least_is_a_root() -> None:
    """``p / f + l f`` is least at the root of p / l; 0 where it is flat, inf without a price."""
    inverse = np.array([4.0, 0.0, 2.0, 0.0])
    linear = np.array([1.0, 3.0, 0.0, 0.0])
    found = Curve(np.ones(4), inverse, np.zeros(4), linear).free_minimiser()
    assert found.tolist() == [2.0, 0.0, np.inf, 0.0]
