"""The referee against arithmetic by hand, and against a plain restatement of the letter."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from card_opt.errors import InstanceError
from card_opt.problem import costs
from card_opt.problem.curves import Curve
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.instance_curves import cost_curves, quantity_curves
from card_opt.problem.quantities import Extremes, FloatArray, Profile, Rounds
from card_opt.problem.referee import evaluate
from card_opt.problem.rows import QUANTITIES, quantity_of
from tests.helpers.instances import (
    PROFILES,
    frequency_at,
    instances,
    random_instance,
    worked,
    worked_p2,
)

# The restatement adds up the same few positive terms in another order.
ROUNDING = 1e-13
# What rounding costs the restatement's search for the most thrifty frequency: the square root
# of it, but in the frequency; in the energy, which is flat there, no more than rounding.
SEARCH = 1e-12


# --- A second statement of equations (7) to (12): scalars, loops and math, nothing shared. ------


def at(value: Any, m: int, n: int) -> float:
    """Return the number of a device-round from a scalar, (M,) or (M, N) field."""
    array = np.asarray(value)
    return float(array[(m, n)[: array.ndim]])


def of_cut(values: Any, m: int, c: int) -> float:
    """Return the number of a 1-based cut from a (C,) or (M, C) field; 0 of none."""
    array = np.zeros(c) if values is None else np.asarray(values)
    return float(array[m, c - 1] if array.ndim == 2 else array[c - 1])


def plain_delay(inst: Instance, m: int, n: int, c: int, f: float) -> float:
    """Return equation (10) as printed."""
    epochs = at(inst.local_epochs, m, n)
    device = of_cut(inst.device_flops, m, c) / at(inst.device_throughput, m, n)  # (7)
    server = plain_server_time(inst, m, n, c, f)  # (8)
    uplink, downlink = at(inst.uplink_rate, m, n), at(inst.downlink_rate, m, n)
    ratio = at(inst.compression_ratio, m, n)
    smashed = ratio * of_cut(inst.smashed_bits, m, c) / uplink
    gradient = ratio * of_cut(inst.gradient_bits, m, c) / downlink
    adapter = of_cut(inst.adapter_bits, m, c)
    link = epochs * (smashed + gradient) + adapter / uplink + adapter / downlink  # (9)
    seconds = epochs * of_cut(inst.device_seconds, m, c) + of_cut(inst.extra_seconds, m, c)
    return epochs * (device + server) + link + seconds


def plain_server_time(inst: Instance, m: int, n: int, c: int, f: float) -> float:
    """Return equation (8)."""
    server_flops = at(inst.total_flops, m, n) - of_cut(inst.device_flops, m, c)
    return server_flops / (f * at(inst.server_flops_per_cycle, m, n))


def plain_energy(inst: Instance, m: int, n: int, c: int, f: float) -> float:
    """Return T d P as above equation (11), with the static power."""
    power = at(inst.static_power, m, n) + at(inst.power_coefficient, m, n) * f * f * f
    return at(inst.local_epochs, m, n) * plain_server_time(inst, m, n, c, f) * power


def least(function: Callable[[float], float], low: float, high: float) -> float:
    """Return the least value of a unimodal function: a grid, then ever smaller intervals."""
    grid = [low + (high - low) * k / 50 for k in range(51)]
    best = min(range(51), key=lambda k: function(grid[k]))
    a, b = grid[max(best - 1, 0)], grid[min(best + 1, 50)]
    value = min(function(low), function(high), function(grid[best]))
    for _ in range(60):
        left, right = a + (b - a) / 3.0, b - (b - a) / 3.0
        value = min(value, function(left), function(right))
        if function(left) < function(right):
            b = right
        else:
            a = left
    return value


def plain_ranges(
    inst: Instance, m: int, n: int, cuts: list[int]
) -> tuple[float, float, float, float]:
    """Return the four extremes of a device-round over some cuts, by looking everywhere."""
    high = at(inst.max_frequency, m, n)
    low = high if inst.normalizer == "max-frequency" else at(inst.min_frequency, m, n)
    ends = [(c, f) for c in cuts for f in (low, high)]
    delays = [plain_delay(inst, m, n, c, f) for c, f in ends]
    energies = [plain_energy(inst, m, n, c, f) for c, f in ends]  # convex: the most is at an end
    thrifty = (least(lambda f, c=c: plain_energy(inst, m, n, c, f), low, high) for c in cuts)  # type: ignore[misc]
    return min(delays), max(delays), min(thrifty), max(energies)


def plain_extremes(inst: Instance) -> dict[tuple[int, ...], tuple[float, ...]]:
    """Return the extremes of every device-round and cut, by the normalizer's definition."""
    every = list(range(1, inst.num_cuts + 1))
    out: dict[tuple[int, ...], tuple[float, ...]] = {}
    for m, n in np.ndindex(inst.shape):
        whole = None if inst.normalizer == "per-cut" else plain_ranges(inst, m, n, every)
        for c in every:
            out[m, n, c] = whole or plain_ranges(inst, m, n, [c])
    if inst.normalizer == "fleet":
        lows_and_highs = list(zip(*out.values(), strict=True))
        fleet = tuple(
            pick(values) for pick, values in zip((min, max, min, max), lows_and_highs, strict=True)
        )
        out = dict.fromkeys(out, fleet)
    return out


def share(value: float, low: float, high: float) -> float:
    """Return the place of a value in its range, 0 if there is none."""
    return 0.0 if math.isclose(low, high, rel_tol=1e-14) else (value - low) / (high - low)


def plain_cost(w: float, d: float, e: float, extremes: tuple[float, ...]) -> float:
    """Return equation (12) as printed."""
    return w * share(d, *extremes[:2]) + (1.0 - w) * share(e, *extremes[2:])


def expanded(inst: Instance) -> list[np.ndarray[Any, Any]]:
    """Return the referee's four extremes, each of shape (M, N, C)."""
    shape = (*inst.shape, inst.num_cuts)
    return [
        np.broadcast_to(v[..., None] if np.ndim(v) == 2 else v, shape)
        for v in map(np.asarray, inst.extremes)
    ]


# --- By hand: the table of `tests.helpers.instances.worked`. ------------------------------------


@pytest.mark.parametrize(
    ("cut", "frequency", "expected"),
    [
        # (7) 20/10 = 2; (8) 80/(5*4) = 4;
        # (9) 2*(0.5*8/2 + 0.5*4/4) + 4/2 + 4/4 = 5 + 3 = 8; (10) 2*(2+4) + 8 = 20
        (1, 5.0, 20.0),
        # (8) 80/(1*4) = 20; (10) 2*(2+20) + 8 = 52
        (1, 1.0, 52.0),
        # (7) 6; (8) 40/(2*4) = 5; (9) 2*(0.5*16/2 + 0.5*8/4) + 8/2 + 8/4 = 10 + 6 = 16;
        # (10) 2*(6+5) + 16 = 38
        (2, 2.0, 38.0),
        # (7) 8; (8) 20/(5*4) = 1; (9) 2*(0.5*4/2 + 0.5*12/4) + 12/2 + 12/4 = 5 + 9 = 14;
        # (10) 2*(8+1) + 14 = 32
        (3, 5.0, 32.0),
    ],
)
def test_delay_by_hand(cut: int, frequency: float, expected: float) -> None:
    """Equations (7) to (10) give the delay worked out by hand."""
    assert evaluate(worked_p2(), cut, frequency).delay == pytest.approx(expected, rel=ROUNDING)


@pytest.mark.parametrize(
    ("cut", "frequency", "static_power", "expected"),
    [
        (1, 5.0, 0.0, 400.0),  # (11) 2*0.4*25*80/4
        (2, 2.0, 0.0, 32.0),  # 2*0.4*4*40/4
        (3, 1.0, 0.0, 4.0),  # 2*0.4*1*20/4
        (1, 5.0, 10.0, 480.0),  # T d P = 2 * 4 s * (10 + 0.4*125) W
        (3, 1.0, 10.0, 104.0),  # 2 * 5 s * (10 + 0.4) W
    ],
)
def test_energy_by_hand(cut: int, frequency: float, static_power: float, expected: float) -> None:
    """Equation (11), and with static power T d P, give the energy worked out by hand."""
    ev = evaluate(worked_p2(static_power=static_power), cut, frequency)
    assert ev.energy == pytest.approx(expected, rel=ROUNDING)


@pytest.mark.parametrize(
    ("normalizer", "expected"),
    [
        ("box", ([[20.0], [16.0]], [[52.0], [48.0]], [[4.0], [4.0]], [[400.0], [400.0]])),
        ("fleet", (16.0, 52.0, 4.0, 400.0)),
        (
            "max-frequency",
            ([[20.0], [16.0]], [[32.0], [25.0]], [[100.0], [100.0]], [[400.0], [400.0]]),
        ),
        (
            "per-cut",
            (
                [[[20.0, 32.0, 32.0]], [[16.0, 24.0, 25.0]]],
                [[[52.0, 48.0, 40.0]], [[48.0, 40.0, 33.0]]],
                [[[16.0, 8.0, 4.0]]] * 2,
                [[[400.0, 200.0, 100.0]]] * 2,
            ),
        ),
    ],
)
def test_extremes_by_hand(normalizer: str, expected: tuple[Any, ...]) -> None:
    """Each normalizer's extremes are those read off the table."""
    for value, number in zip(worked(normalizer=normalizer).extremes, expected, strict=True):
        assert np.shape(value) == np.shape(number)
        np.testing.assert_allclose(value, number, rtol=ROUNDING)


@pytest.mark.parametrize(
    ("normalizer", "energies"),
    [
        # Joules per FLOP, (T/k) (P0 + xi f^3) / f: 3.4 at 1 Hz, 2.4 at 2 Hz (the least, for
        # P0 = 2 xi 2^3), 5.64 at 5 Hz; from 20 to 80 FLOP.
        ("box", (48.0, 451.2)),
        ("fleet", (48.0, 451.2)),
        ("max-frequency", (112.8, 451.2)),
        ("per-cut", ([192.0, 96.0, 48.0], [451.2, 225.6, 112.8])),
    ],
)
def test_energy_extremes_with_static_power_by_hand(normalizer: str, energies: Any) -> None:
    """With static power the least energy lies inside the box."""
    e = worked(static_power=6.4, normalizer=normalizer).extremes
    for value, number in zip((e.min_energy, e.max_energy), energies, strict=True):
        np.testing.assert_allclose(np.atleast_2d(value)[0].ravel(), number, rtol=ROUNDING)


def test_most_energy_may_be_at_the_least_frequency() -> None:
    """With much static power the slowest frequency takes the most energy."""
    # (T/k) (P0 + xi f^3) / f with P0 = 100: 50.2 at 1 Hz, 15 at 5 Hz (cbrt(125) = 5, the least)
    e = worked_p2(static_power=100.0).extremes
    assert e.max_energy == pytest.approx(50.2 * 80.0, rel=ROUNDING)
    assert e.min_energy == pytest.approx(15.0 * 20.0, rel=ROUNDING)


@pytest.mark.parametrize(
    ("normalizer", "cut", "frequency", "expected"),
    [
        ("box", 1, 5.0, 0.75),  # 1/4 * (20-20)/32 + 3/4 * (400-4)/396
        ("box", 2, 2.0, 0.25 * 18.0 / 32.0 + 0.75 * 28.0 / 396.0),  # D = 38, E = 32
        ("fleet", 2, 2.0, 0.25 * 22.0 / 36.0 + 0.75 * 28.0 / 396.0),
        ("max-frequency", 2, 2.0, 0.25 * 18.0 / 12.0 + 0.75 * (32.0 - 100.0) / 300.0),
        ("per-cut", 2, 2.0, 0.25 * 6.0 / 16.0 + 0.75 * 24.0 / 192.0),
        ("per-cut", 1, 1.0, 0.25),
    ],
)
def test_cost_by_hand(normalizer: str, cut: int, frequency: float, expected: float) -> None:
    """Equation (12) gives the cost of device 1 worked out by hand."""
    ev = evaluate(worked(normalizer=normalizer), cut, frequency)
    assert ev.cost[0, 0] == pytest.approx(expected, rel=ROUNDING)


@pytest.mark.parametrize(
    ("cut", "delay", "energy"), [(1, 20.0, 400.0), (2, 32.0, 200.0), (3, 32.0, 100.0)]
)
def test_given_ranges_are_those_of_the_cut(cut: int, delay: float, energy: float) -> None:
    """Ranges per cut that are given, here 100 s and 1000 J times the cut, count for that cut."""
    step = np.broadcast_to([1.0, 2.0, 3.0], (2, 1, 3))
    given = Extremes(0.0 * step, 100.0 * step, 0.0 * step, 1000.0 * step)
    ev = evaluate(worked(normalizer="per-cut", normalizer_values=given), cut, 5.0)
    expected = (0.25 * delay / 100.0 + 0.75 * energy / 1000.0) / cut
    assert ev.cost[0, 0] == pytest.approx(expected, rel=ROUNDING)


def test_objective_is_the_sum_over_device_rounds() -> None:
    """The objective of P1 is the sum of the costs, (13)."""
    # Device 1: 1/4 * 18/32 + 3/4 * 28/396; device 2 with D = 30: 1/4 * 14/32 + 3/4 * 28/396
    ev = evaluate(worked(), 2, 2.0)
    assert ev.objective == pytest.approx(0.25 + 1.5 * 28.0 / 396.0, rel=ROUNDING)


def test_each_link_carries_its_own_data() -> None:
    """Smashed data go up, gradients down, each every epoch; adapters once in each direction."""
    quiet = worked_p2(smashed_bits=[0.0] * 3, gradient_bits=[0.0] * 3, adapter_bits=[0.0] * 3)
    base = evaluate(quiet, 1, 5.0).delay[0, 0]
    for name, seconds in {
        "smashed_bits": 2.0 * 0.5 * 16.0 / 2.0,
        "gradient_bits": 2.0 * 0.5 * 16.0 / 4.0,
        "adapter_bits": 16.0 / 2.0 + 16.0 / 4.0,
    }.items():
        loud = quiet.replace(**{name: [16.0, 0.0, 0.0]})
        assert evaluate(loud, 1, 5.0).delay[0, 0] - base == pytest.approx(seconds, rel=ROUNDING)


# --- Ranges without width. ----------------------------------------------------------------------


def test_a_delay_without_range_contributes_nothing() -> None:
    """With one frequency and equal delays only the energy term counts."""
    # Device and server equally fast, no data: D = 2 * 100/20 = 10 for every cut.
    inst = worked_p2(
        device_throughput=[20.0],
        min_frequency=5.0,
        smashed_bits=[0.0] * 3,
        gradient_bits=[0.0] * 3,
        adapter_bits=[0.0] * 3,
    )
    costs_by_cut = [evaluate(inst, c, 5.0).cost[0, 0] for c in (1, 2, 3)]
    assert costs_by_cut == pytest.approx([0.75, 0.75 / 3.0, 0.0], abs=ROUNDING)


def test_an_energy_without_range_contributes_nothing() -> None:
    """A server that needs no power leaves the delay term alone."""
    ev = evaluate(worked_p2(power_coefficient=0.0), 1, 1.0)
    assert ev.energy[0, 0] == 0.0
    assert ev.cost[0, 0] == pytest.approx(0.25, rel=ROUNDING)


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("weight", [0.0, 0.3, 1.0])
def test_one_cut_and_one_frequency_cost_nothing(normalizer: str, weight: float) -> None:
    """Where there is nothing to decide, the cost is zero, not 0/0."""
    inst = random_instance(
        1, shape=(1, 1), num_cuts=1, box="point", normalizer=normalizer, weight=weight
    )
    assert evaluate(inst, 1, frequency_at(inst, 0.0)).objective == 0.0


@pytest.mark.parametrize("normalizer", ["max-frequency", "per-cut"])
def test_one_cut_at_one_frequency_has_no_range(normalizer: str) -> None:
    """Extremes over one cut at the maximum, or over one frequency, have no range either."""
    box = "point" if normalizer == "per-cut" else "wide"
    inst = random_instance(2, num_cuts=1, normalizer=normalizer, box=box)
    assert evaluate(inst, 1, frequency_at(inst, 0.3)).objective == 0.0


@pytest.mark.parametrize(
    ("static_power", "power_coefficient", "expected"),
    [
        (0.0, 0.4, 1.0),  # less is always thriftier
        (6.4, 0.4, 2.0),  # cbrt(6.4/0.8)
        (1000.0, 0.4, 5.0),  # cbrt(1250) is over the box
        (1e-3, 0.4, 1.0),  # cbrt(1/800) is under it
        (1.0, 0.0, 5.0),  # static power alone: be done soon
        (0.0, 0.0, 1.0),  # no power at all: any; the least
    ],
)
def test_energy_optimal_frequency_by_hand(
    static_power: float, power_coefficient: float, expected: float
) -> None:
    """The thriftiest frequency is the cube root of P0 / (2 xi), put into the box."""
    inst = worked(static_power=static_power, power_coefficient=power_coefficient)
    frequency = costs.energy_optimal_frequency(inst.rounds())
    np.testing.assert_allclose(frequency, expected, rtol=ROUNDING)


def test_cost_of_numbers_by_hand() -> None:
    """Equation (12) of plain numbers: device 1 with cut 2 at 2 Hz, where D = 38 and E = 32."""
    p = Profile(60.0, 40.0, 16.0, 8.0, 8.0)
    x = Rounds(
        device_throughput=10.0, uplink_rate=2.0, downlink_rate=4.0, server_flops_per_cycle=4.0,
        min_frequency=1.0, max_frequency=5.0, power_coefficient=0.4, static_power=0.0,
        local_epochs=2.0, compression_ratio=0.5, weight=0.25,
    )  # fmt: skip
    e = Extremes(20.0, 52.0, 4.0, 400.0)
    expected = 0.25 * 18.0 / 32.0 + 0.75 * 28.0 / 396.0
    assert costs.cost(x, p, e, 2.0) == pytest.approx(expected, rel=ROUNDING)


def test_device_energy_by_hand() -> None:
    """Its power while it computes, T / f^D of each FLOP, and its transmit power on the uplink."""
    x = worked_p2().rounds()
    weights = costs.device_energy_weights(x, 3.0, 0.5)
    by_hand = Profile(3.0 * 2.0 / 10.0, 0.0, 0.5 * 2.0 * 0.5 / 2.0, 0.0, 0.5 / 2.0, 3.0 * 2.0, 0.0)
    for weight, expected in zip(weights, by_hand, strict=True):
        np.testing.assert_allclose(weight, expected, rtol=ROUNDING)
    p = Profile(60.0, 40.0, 16.0, 8.0, 8.0)  # cut 2: 36 J of computing, 4 + 2 J of sending
    np.testing.assert_allclose(costs.device_energy(x, p, 3.0, 0.5), 42.0, rtol=ROUNDING)


# --- Against the restatement. -------------------------------------------------------------------


@given(inst=instances(), place=st.floats(0.0, 1.0), data=st.data())
def test_delay_and_energy_are_those_of_the_letter(
    inst: Instance, place: float, data: st.DataObject
) -> None:
    """Delay and energy agree with the restatement at any decision."""
    cut = data.draw(st.integers(1, inst.num_cuts))
    frequency = frequency_at(inst, place)
    ev = evaluate(inst, cut, frequency)
    for m, n in np.ndindex(inst.shape):
        f = float(frequency[m, n])
        assert ev.delay[m, n] == pytest.approx(plain_delay(inst, m, n, cut, f), rel=ROUNDING)
        assert ev.energy[m, n] == pytest.approx(plain_energy(inst, m, n, cut, f), rel=ROUNDING)


@given(inst=instances(given_extremes=False))
def test_extremes_are_those_of_the_letter(inst: Instance) -> None:
    """All four extremes agree with a search over all cuts and frequencies."""
    found = expanded(inst)
    for (m, n, c), expected in plain_extremes(inst).items():
        for value, number in zip(found, expected, strict=True):
            assert value[m, n, c - 1] == pytest.approx(number, rel=SEARCH, abs=0.0)


@given(inst=instances(), place=st.floats(0.0, 1.0), data=st.data())
def test_cost_is_that_of_the_letter(inst: Instance, place: float, data: st.DataObject) -> None:
    """The cost agrees with the restatement, given the same extremes."""
    cut = data.draw(st.integers(1, inst.num_cuts))
    frequency = frequency_at(inst, place)
    ev = evaluate(inst, cut, frequency)
    extremes = expanded(inst)
    for m, n in np.ndindex(inst.shape):
        f, w = float(frequency[m, n]), at(inst.weight, m, n)
        d, e = plain_delay(inst, m, n, cut, f), plain_energy(inst, m, n, cut, f)
        four = tuple(float(v[m, n, cut - 1]) for v in extremes)
        spread = [abs(four[k + 1] - four[k]) for k in (0, 2)]
        size = sum(v / s for v, s in zip((d, e), spread, strict=True) if s > 0.0)
        expected = plain_cost(w, d, e, four)
        assert ev.cost[m, n] == pytest.approx(expected, abs=ROUNDING * (1.0 + size))


@given(inst=instances(), place=st.floats(0.0, 1.0), data=st.data())
def test_cost_of_numbers_is_that_of_arrays(
    inst: Instance, place: float, data: st.DataObject
) -> None:
    """The cost function gives for floats, one device-round at a time, what `evaluate` gives."""
    cut = data.draw(st.integers(1, inst.num_cuts))
    frequency = frequency_at(inst, place)
    ev = evaluate(inst, cut, frequency)
    chosen = inst.profile_at(np.full(inst.shape, cut))
    extremes = expanded(inst)
    for m, n in np.ndindex(inst.shape):
        x = inst[m, n].rounds().changed(lambda v: float(np.asarray(v).ravel()[0]))
        p = Profile(*(float(np.broadcast_to(v, inst.shape)[m, n]) for v in chosen))
        e = Extremes(*(float(v[m, n, cut - 1]) for v in extremes))
        u = costs.cost(x, p, e, float(frequency[m, n]))
        size = sum(
            price * term
            for price, term in zip(
                costs.prices(x, e), (ev.delay[m, n], ev.energy[m, n]), strict=True
            )
        )
        assert u == pytest.approx(ev.cost[m, n], abs=ROUNDING * (1.0 + size))


@given(inst=instances(given_extremes=False), place=st.floats(0.0, 1.0))
def test_no_decision_leaves_the_extremes(inst: Instance, place: float) -> None:
    """Every decision lies within the extremes; for `max-frequency` those at F_max do."""
    if inst.normalizer == "max-frequency":
        place = 1.0
    low_d, high_d, low_e, high_e = expanded(inst)
    for c in range(1, inst.num_cuts + 1):
        ev = evaluate(inst, c, frequency_at(inst, place))
        for value, low, high in ((ev.delay, low_d, high_d), (ev.energy, low_e, high_e)):
            assert (value >= low[..., c - 1] * (1.0 - ROUNDING)).all()
            assert (value <= high[..., c - 1] * (1.0 + ROUNDING)).all()


@given(inst=instances(), place=st.floats(0.0, 1.0))
def test_cost_curves_are_the_cost(inst: Instance, place: float) -> None:
    """``fixed + inverse / f + square f^2`` is the cost of every cut at every frequency."""
    coefficients = cost_curves(inst)
    f = frequency_at(inst, place)
    x, extremes = inst.rounds().by_cut(), expanded(inst)
    shape = (*inst.shape, inst.num_cuts)
    prices = [np.broadcast_to(v, shape) for v in costs.prices(x, Extremes(*extremes))]
    values = at_frequency(coefficients, f[..., None])
    for c in range(inst.num_cuts):
        ev = evaluate(inst, c + 1, f)
        size = prices[0][..., c] * ev.delay + prices[1][..., c] * ev.energy
        error = np.abs(values[..., c] - ev.cost)
        assert (error <= ROUNDING * (1.0 + size)).all()


@given(inst=instances())
def test_cost_curves_have_one_value_per_cut(inst: Instance) -> None:
    """The curves have shape (M, N, C), and delay and energy never fall on both sides."""
    coefficients = cost_curves(inst)
    arrays = coefficients.fixed, coefficients.inverse, coefficients.square
    assert all(v.shape == (*inst.shape, inst.num_cuts) for v in arrays)
    assert coefficients.linear == 0.0
    assert (coefficients.inverse >= 0.0).all()
    assert (coefficients.square >= 0.0).all()


@pytest.mark.parametrize(("place", "weight"), [(0.0, 0.0), (0.5, 0.3), (1.0, 1.0)])
def test_cost_is_linear_in_the_weight(place: float, weight: float) -> None:
    """The cost at w is the mixture of those at 0 and 1."""
    inst = random_instance(3, static_power=100.0)
    u, energy_only, delay_only = (
        evaluate(inst.replace(weight=w), 4, frequency_at(inst, place)).cost
        for w in (weight, 0.0, 1.0)
    )
    mixture = weight * delay_only + (1.0 - weight) * energy_only
    np.testing.assert_allclose(u, mixture, rtol=0.0, atol=100 * ROUNDING)


def test_prices_are_weights_over_ranges() -> None:
    """A second costs w over the delay range, a joule 1 - w over the energy range."""
    inst = worked_p2()
    assert costs.prices(inst.rounds(), Extremes(20.0, 52.0, 4.0, 400.0)) == pytest.approx(
        (0.25 / 32.0, 0.75 / 396.0), rel=ROUNDING
    )


# --- evaluate: its checks. ----------------------------------------------------------------------


def test_scalars_stand_for_all_device_rounds() -> None:
    """A scalar cut or frequency is one for every device-round."""
    inst = random_instance(4)
    one = evaluate(inst, 3, 1.5e9)
    all_of_them = evaluate(inst, np.full(inst.shape, 3), np.full(inst.shape, 1.5e9))
    for name in ("delay", "energy", "cost"):
        assert getattr(one, name).shape == inst.shape
        np.testing.assert_array_equal(getattr(one, name), getattr(all_of_them, name))
    assert one.objective == all_of_them.objective


@pytest.mark.parametrize("normalizer", NORMALIZERS)
def test_every_cut_is_looked_up_on_its_own(normalizer: str) -> None:
    """Different cuts in one call cost what each costs by itself."""
    inst = random_instance(5, shape=(2, 3), num_cuts=6, normalizer=normalizer, given_extremes=True)
    cut = np.arange(1, 7).reshape(2, 3)
    together = evaluate(inst, cut, 2e9)
    for m, n in np.ndindex(inst.shape):
        alone = evaluate(inst, int(cut[m, n]), 2e9)
        assert together.cost[m, n] == alone.cost[m, n]
        assert together.delay[m, n] == alone.delay[m, n]


@pytest.mark.parametrize(
    ("cut", "message"),
    [
        (0, r"cut must be whole numbers in 1\.\.3, got 0 at \[0, 0\]"),
        (4, r"cut must be whole numbers in 1\.\.3, got 4 at \[0, 0\]"),
        ([[1], [-2]], r"cut must be whole numbers in 1\.\.3, got -2 at \[1, 0\]"),
        ([[1], [1.5]], r"got 1\.5 at \[1, 0\]"),
        (math.nan, r"cut must be whole numbers in 1\.\.3, got nan"),
        (math.inf, r"cut must be whole numbers in 1\.\.3, got inf"),
        ([1, 2], r"cut must be a scalar or of shape \(2, 1\), got \(2,\)"),
        ([[1, 2]], r"cut must be a scalar or of shape \(2, 1\), got \(1, 2\)"),
        ("first", r"cut must be numbers, got 'first'"),
        ([[1], [1, 2]], r"cut must be numbers, got "),
    ],
)
def test_evaluate_refuses_a_bad_cut(cut: Any, message: str) -> None:
    """A cut outside of 1..C, between two, or of a wrong shape is refused by name."""
    with pytest.raises(InstanceError, match=message):
        evaluate(worked(), cut, 2.0)


@pytest.mark.parametrize(
    ("frequency", "message"),
    [
        (0.0, r"frequency must be positive and finite \[Hz\], got 0 at \[0, 0\]"),
        ([[1.0], [-2.0]], r"frequency must be positive and finite \[Hz\], got -2 at \[1, 0\]"),
        (math.nan, r"frequency must be positive and finite \[Hz\], got nan"),
        (math.inf, r"frequency must be positive and finite \[Hz\], got inf"),
        ([[1.0, 2.0]], r"frequency must be a scalar or of shape \(2, 1\), got \(1, 2\)"),
        ("fast", r"frequency must be numbers, got 'fast'"),
    ],
)
def test_evaluate_refuses_a_bad_frequency(frequency: Any, message: str) -> None:
    """A frequency that is not positive, not finite or of a wrong shape is refused by name."""
    with pytest.raises(InstanceError, match=message):
        evaluate(worked(), 1, frequency)


@pytest.mark.parametrize(
    ("frequency", "violation"),
    [
        (1.0, 0.0),
        (3.0, 0.0),
        (5.0, 0.0),
        (6.0, 0.2),  # 6/5 - 1
        (0.8, 0.25),  # 1/0.8 - 1
        ([[0.8], [10.0]], 1.0),  # the larger of 0.25 and 10/5 - 1
    ],
)
def test_violation_is_the_relative_excess_over_the_box(frequency: Any, violation: float) -> None:
    """A frequency outside of the box is evaluated, and its excess is reported."""
    ev = evaluate(worked(), 1, frequency)
    assert ev.violation == pytest.approx(violation, rel=ROUNDING)
    assert np.isfinite(ev.cost).all()


# --- The generator. -----------------------------------------------------------------------------


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("normalizer", NORMALIZERS)
def test_generated_ranges_are_not_rounding(profile: str, normalizer: str) -> None:
    """The generator's ranges are a good share of their values, so costs are well conditioned."""
    for seed in range(10):
        inst = random_instance(seed, profile=profile, normalizer=normalizer)
        low_d, high_d, low_e, high_e = expanded(inst)
        assert ((high_d - low_d) > 1e-3 * high_d).all()
        assert ((high_e - low_e) > 1e-3 * high_e).all()


@pytest.mark.parametrize("quantity", QUANTITIES)
@given(inst=instances(optional=True), place=st.floats(0.0, 1.0))
def test_quantity_curves_are_the_quantity(quantity: str, inst: Instance, place: float) -> None:
    """A limited quantity's curves give the referee's value of every cut at any frequency."""
    powers = np.ones((2, inst.shape[0])) * [[20.0], [0.3]]
    inst = inst.replace(device_power=powers[0], transmit_power=powers[1])
    frequency = frequency_at(inst, place)
    values = at_frequency(quantity_curves(inst, quantity), frequency[..., None])
    for cut in range(1, inst.num_cuts + 1):
        expected = quantity_of(inst, quantity, np.full(inst.shape, cut), frequency)
        assert values[..., cut - 1] == pytest.approx(expected, rel=ROUNDING, abs=0.0)


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("given_extremes", [False, True])
def test_curves_of_a_block_are_those_of_its_device_rounds(
    normalizer: str, given_extremes: bool
) -> None:
    """Curves of a block are the rows of all device-rounds' curves, to the bit."""
    inst = random_instance(
        5,
        shape=(3, 4),
        normalizer=normalizer,
        given_extremes=given_extremes,
        static_power=100.0,
        varying=("weight", "max_frequency"),
        optional=("device_power", "transmit_power"),
    )
    block = slice(3, 9)
    pairs = [(cost_curves(inst), cost_curves(inst, block))]
    pairs += [(quantity_curves(inst, q), quantity_curves(inst, q, block)) for q in QUANTITIES]
    for whole, part in pairs:
        assert whole.linear == part.linear
        for name in ("fixed", "inverse", "square"):
            rows = getattr(whole, name).reshape(-1, inst.num_cuts)[block]
            np.testing.assert_array_equal(getattr(part, name), rows)


def at_frequency(curves: Curve, f: FloatArray) -> FloatArray:
    """Return the values of curves at a frequency [Hz] of each cut."""
    values: FloatArray = curves.fixed + curves.inverse / f + curves.linear * f
    return np.asarray(values + curves.square * f**2)


def test_a_range_of_rounding_only_is_none() -> None:
    """Extremes that differ in the last bits make no price, ten times as much makes one."""
    x = worked_p2().rounds()
    for width, has_price in ((4.0, False), (40.0, True)):
        low, high = 3.0, 3.0 * (1.0 + width * np.finfo(float).eps)
        prices = costs.prices(x, Extremes(low, high, low, high))
        assert [price > 0.0 for price in prices] == [has_price] * 2


def test_where_a_range_ends() -> None:
    """Up to 8 eps of its upper end, and 2 least normal numbers, it is none; the next is one."""
    eps, tiny = np.finfo(np.float64).eps, np.finfo(np.float64).tiny
    edge = 2.0 * tiny * (1.0 + 8.0 * eps)  # 2 tiny and 8 eps of itself
    x = worked_p2().rounds()
    for high, share in ((edge, 0.0), (np.nextafter(edge, 1.0), 1.0)):
        for price, weight in zip(
            costs.prices(x, Extremes(0.0, high, 0.0, high)), (0.25, 0.75), strict=True
        ):
            np.testing.assert_allclose(price * high, share * weight, rtol=ROUNDING)
    beside = Extremes(1e15 - 1.0, 1e15, 1e15 - 1.0, 1e15)  # 1 is less than 8 eps of 1e15
    assert [float(price) for price in costs.prices(x, beside)] == [0.0, 0.0]


def test_the_largest_static_power_is_no_overflow() -> None:
    """The faster, the thriftier: in silence, though P0 / xi is more than a float holds."""
    inst = worked_p2(static_power=1e300, power_coefficient=1e-300)
    np.testing.assert_array_equal(costs.energy_optimal_frequency(inst.rounds()), 5.0)
