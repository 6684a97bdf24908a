"""CARD: optimal, certified, and the same however the problem is written down."""

from __future__ import annotations

import dataclasses
import time
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import card_opt.problem.cost_arrays
from card_opt.algorithms import card, card_literal, exhaustive
from card_opt.problem import costs
from card_opt.problem.fields import FIELDS, axes_of
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.instance_curves import cost_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray, IntArray, Rounds
from card_opt.problem.referee import evaluate
from card_opt.problem.solution import Answer, Status
from tests.helpers.instances import (
    BOXES,
    PROFILES,
    frequency_at,
    instances,
    random_instance,
    worked,
    worked_p2,
)

# Two correct computations of a cost differ by rounding in its terms, each a delay or an energy
# over its range: see `rounding`. The tie rule of `card` allows 64 units in the last place.
EPS = 256 * np.finfo(np.float64).eps
# A bound proves a cost to this, relative to the cost or to 1 for a device-round.
PROVEN = 1e-9
# The reference finds a frequency without derivatives, to about the root of the rounding error.
SEARCHED = 1e-6
# The same frequency from numbers in another order or unit.
SAME = 1e-12

DECOUPLED = tuple(name for name in NORMALIZERS if name != "per-cut")


def decide(inst: Instance, method: ModuleType = card) -> tuple[IntArray, FloatArray, float]:
    """Return the cuts, the frequencies and the referee's objective."""
    answer = method.solve(Problem(inst))
    cut, frequency = decision(answer)
    ev = evaluate(inst, cut, frequency)
    assert ev.violation <= np.finfo(np.float64).eps
    return cut, frequency, ev.objective


def decision(answer: Answer) -> tuple[IntArray, FloatArray]:
    """Return the decision of an answer that must have one."""
    assert answer.cut is not None
    assert answer.frequency is not None
    return answer.cut, answer.frequency


def by_cut(inst: Instance) -> Extremes:
    """Return the extremes that apply to every cut, each of shape (M, N, C)."""
    shape = (*inst.shape, inst.num_cuts)
    return Extremes(
        *(
            np.broadcast_to(v[..., None] if np.ndim(v) == 2 else v, shape)
            for v in map(np.asarray, inst.extremes)
        )
    )


def rounding(inst: Instance) -> float:
    """Return by how much two correct computations of the objective may differ."""
    prices = costs.prices(inst.rounds().by_cut(), by_cut(inst))
    terms = np.zeros((*inst.shape, inst.num_cuts))
    for c in range(inst.num_cuts):
        for place in (0.0, 1.0):
            ev = evaluate(inst, c + 1, frequency_at(inst, place))
            sums = [
                np.broadcast_to(p, terms.shape)[..., c] * v
                for p, v in zip(prices, (ev.delay, ev.energy), strict=True)
            ]
            terms[..., c] = np.maximum(terms[..., c], sums[0] + sums[1])
    return EPS * float(1.0 + terms.max(axis=-1).sum())


def with_profile(inst: Instance, index: Any) -> Instance:
    """Return the instance with the cuts at these places, in this order."""
    names = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits")
    return inst.replace(**{name: getattr(inst, name)[..., index] for name in names})


def with_rounds(inst: Instance, devices: Any, rounds: Any) -> Instance:
    """Return the instance with these devices and rounds, in this order."""
    changes: dict[str, Any] = {}
    for field in dataclasses.fields(inst):
        value = getattr(inst, field.name)
        if field.name not in FIELDS or not isinstance(value, np.ndarray):
            continue
        axes = axes_of(FIELDS[field.name], value)
        if "M" in axes:
            changes[field.name] = value[devices][:, rounds] if "N" in axes else value[devices]
    return inst.replace(**changes)


# --- By hand: see the table of `tests.helpers.instances.worked`. --------------------------------


@pytest.mark.parametrize("method", [card, card_literal, exhaustive])
def test_frequency_by_hand(method: ModuleType) -> None:
    """Equation (16): f* = cbrt(w * 396 / (2 * 0.4 * (1-w) * 32)) = 2 Hz for w = 256/751."""
    # w / (1 - w) = 256/495; 256/495 * 396 / 25.6 = 8. Then U is 256/751 * (D - 20)/32 +
    # 495/751 * (E - 4)/396 = (8 (D - 20) + 1.25 (E - 4)) / 751 with E = 0.8 s:
    # cut 1: D = 2*(2+10)+8 = 32, E = 64: (96 + 75)/751 = 171/751
    # cut 2: D = 38, E = 32: (144 + 35)/751 = 179/751
    # cut 3: D = 2*(8+2.5)+14 = 35, E = 16: (120 + 15)/751 = 135/751
    cut, frequency, objective = decide(worked_p2(weight=256.0 / 751.0), method)
    assert cut.tolist() == [[3]]
    assert frequency[0, 0] == pytest.approx(2.0, rel=SEARCHED if method is exhaustive else SAME)
    assert objective == pytest.approx(135.0 / 751.0, rel=SAME)


@pytest.mark.parametrize("method", [card, card_literal, exhaustive])
def test_frequency_with_static_power_by_hand(method: ModuleType) -> None:
    """With static power f* = cbrt((alpha + beta P0) / (2 beta xi)), here 3 Hz."""
    # Extremes given as 0..1 s and 0..1 J, so alpha = w = 0.25 and beta = 0.75:
    # (0.25 + 0.75 P0) / (2 * 0.75 * 0.4) = 27 for P0 = 15.95 / 0.75
    inst = worked_p2(static_power=15.95 / 0.75, normalizer_values=Extremes(0.0, 1.0, 0.0, 1.0))
    _, frequency, _ = decide(inst, method)
    assert frequency[0, 0] == pytest.approx(3.0, rel=SEARCHED if method is exhaustive else SAME)


def test_bound_by_hand() -> None:
    """The bound of the instance by hand is its optimum."""
    assert card.solve(Problem(worked_p2(weight=256.0 / 751.0))).bound == pytest.approx(
        135.0 / 751.0, rel=SAME
    )


def test_tangent_slack_by_hand() -> None:
    """At 2 Hz the tangent of 1/f + f^2 has slope 3.75: it is 3.75 lower at 1 Hz."""
    x = worked_p2(power_coefficient=1.0).rounds()
    assert card.tangent_slack(x, 1.0, 1.0, 2.0) == pytest.approx(3.75, rel=SAME)
    # At 1/2 Hz, were it in the box, the slope is 1 - 4 = -3: 3 * 4.5 lower at 5 Hz
    assert card.tangent_slack(x, 1.0, 1.0, 0.5) == pytest.approx(13.5, rel=SAME)


def test_answers_have_the_shape_of_the_instance() -> None:
    """Cuts are whole numbers and frequencies floats, one per device-round, from each method."""
    inst = random_instance(1, shape=(2, 4))
    for method in (card, card_literal, exhaustive):
        answer = method.solve(Problem(inst))
        cut, frequency = decision(answer)
        assert (cut.shape, frequency.shape) == ((2, 4), (2, 4))
        assert (cut.dtype, frequency.dtype) == (np.dtype(np.int64), np.dtype(np.float64))
        assert answer.solve_time >= 0.0


def test_only_card_claims_a_proof() -> None:
    """The two references claim no bound and so no optimum."""
    inst = random_instance(1)
    assert card.solve(Problem(inst)).status is Status.OPTIMAL
    for method in (card_literal, exhaustive):
        answer = method.solve(Problem(inst))
        assert (answer.status, answer.bound) == (Status.FEASIBLE, -np.inf)


# --- Ranges without width and weights at the ends. ----------------------------------------------


@pytest.mark.parametrize("method", [card, card_literal])
@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("num_cuts", [1, 5])
@pytest.mark.parametrize("box", BOXES)
def test_when_only_delay_counts_the_server_is_fast(
    method: ModuleType, normalizer: str, num_cuts: int, box: str
) -> None:
    """With w = 1 the frequency is F_max."""
    inst = random_instance(
        2, num_cuts=num_cuts, normalizer=normalizer, weight=1.0, box=box, varying=("weight",)
    )
    np.testing.assert_array_equal(decide(inst, method)[1], frequency_at(inst, 1.0))


@pytest.mark.parametrize("method", [card, card_literal])
@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("num_cuts", [1, 5])
@pytest.mark.parametrize(
    ("static_power", "expected"), [(0.0, 4.92e8), (200.0, 1e9), (50.0, 6.3e8), (5e4, 2.46e9)]
)
def test_when_only_energy_counts_the_server_is_thrifty(
    method: ModuleType, normalizer: str, num_cuts: int, static_power: float, expected: float
) -> None:
    """With w = 0 the frequency is cbrt(P0 / (2 xi)) in the box; 200 W / 2e-25 is (1 GHz)^3."""
    inst = random_instance(
        3, num_cuts=num_cuts, normalizer=normalizer, weight=0.0, static_power=static_power
    )
    np.testing.assert_allclose(decide(inst, method)[1], expected, rtol=1e-3)
    exact = costs.energy_optimal_frequency(inst.rounds())
    np.testing.assert_allclose(decide(inst, method)[1], exact, rtol=SAME)


@pytest.mark.parametrize("method", [card, card_literal, exhaustive])
@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("weight", [0.0, 0.4, 1.0])
def test_with_one_frequency_and_one_cut_there_is_nothing_to_decide(
    method: ModuleType, normalizer: str, weight: float
) -> None:
    """With F_min = F_max and C = 1 every method gives the only decision."""
    inst = random_instance(4, num_cuts=1, box="point", normalizer=normalizer, weight=weight)
    cut, frequency, _ = decide(inst, method)
    assert (cut == 1).all()
    np.testing.assert_array_equal(frequency, frequency_at(inst, 0.0))


@pytest.mark.parametrize("weight", [0.0, 0.4])
def test_where_frequency_costs_nothing_it_is_thrifty(weight: float) -> None:
    """With one cut and extremes at F_max alone no frequency costs more: take the thriftiest."""
    inst = random_instance(
        5, num_cuts=1, normalizer="max-frequency", weight=weight, static_power=200.0
    )
    for method in (card, card_literal):
        np.testing.assert_allclose(decide(inst, method)[1], 1e9, rtol=SAME)


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize(
    ("static_power", "weight", "place"),
    [(0.0, 0.5, 1.0), (0.0, 1.0, 1.0), (0.0, 0.0, 0.0), (9.0, 0.0, 1.0), (9.0, 0.5, 1.0)],
)
def test_without_cubic_power(
    normalizer: str, static_power: float, weight: float, place: float
) -> None:
    """With xi = 0 faster is never worse, unless nothing counts."""
    inst = random_instance(
        6, normalizer=normalizer, weight=weight, static_power=static_power
    ).replace(power_coefficient=0.0)
    _, frequency, objective = decide(inst)
    np.testing.assert_array_equal(frequency, frequency_at(inst, place))
    np.testing.assert_array_equal(decide(inst, card_literal)[1], frequency)
    assert objective == pytest.approx(decide(inst, exhaustive)[2], abs=rounding(inst))


def test_mixed_weights_are_decided_each_by_its_own() -> None:
    """Device-rounds with w = 0, 1 and in between in one call do not disturb each other."""
    weight = np.array([[0.0, 0.5, 1.0], [1.0, 0.0, 0.9]])
    whole = random_instance(7, static_power=200.0).replace(weight=weight)
    cut, frequency, _ = decide(whole)
    for m, n in np.ndindex(whole.shape):
        part_cut, part_frequency, _ = decide(whole[m, n])
        assert cut[m, n] == part_cut[0, 0]
        assert frequency[m, n] == pytest.approx(part_frequency[0, 0], rel=SAME)
    assert (frequency[weight == 1.0] == 2.46e9).all()
    np.testing.assert_allclose(frequency[weight == 0.0], 1e9, rtol=SAME)


# --- Optimality, by methods that share nothing. -------------------------------------------------


@given(inst=instances())
def test_card_is_as_good_as_every_cut_with_a_search(inst: Instance) -> None:
    """CARD, the printed loop and the exhaustive reference cost the same."""
    objective = decide(inst)[2]
    assert decide(inst, card_literal)[2] == pytest.approx(objective, abs=rounding(inst))
    # The search stops within the root of rounding, where the cost is flat to rounding.
    assert decide(inst, exhaustive)[2] == pytest.approx(objective, abs=rounding(inst), rel=SAME)


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("normalizer", NORMALIZERS)
@given(seed=st.integers(0, 2**32 - 1), given_extremes=st.booleans())
def test_card_is_optimal_for_every_normalizer_and_profile(
    normalizer: str, profile: str, seed: int, given_extremes: bool
) -> None:
    """The same for each normalizer and profile, on one device-round."""
    inst = random_instance(
        seed,
        shape=(1, 1),
        normalizer=normalizer,
        profile=profile,
        static_power=100.0 * (seed % 3),
        given_extremes=given_extremes,
    )
    objective = decide(inst)[2]
    assert decide(inst, card_literal)[2] == pytest.approx(objective, abs=rounding(inst))
    assert decide(inst, exhaustive)[2] == pytest.approx(objective, abs=rounding(inst))


@given(inst=instances())
def test_no_point_of_a_grid_is_better(inst: Instance) -> None:
    """In no device-round does any cut at any of 33 frequencies cost less."""
    cut, frequency, _ = decide(inst)
    best = evaluate(inst, cut, frequency).cost
    tolerance = rounding(inst)
    for c in range(1, inst.num_cuts + 1):
        for place in np.linspace(0.0, 1.0, 33):
            cost = evaluate(inst, c, frequency_at(inst, place)).cost
            assert (cost >= best - tolerance).all()


@given(inst=instances(), place=st.floats(-1e-2, 1e-2))
def test_no_frequency_nearby_is_better(inst: Instance, place: float) -> None:
    """At the chosen cut a slightly different frequency costs no less."""
    cut, frequency, _ = decide(inst)
    best = evaluate(inst, cut, frequency).cost
    low, high = frequency_at(inst, 0.0), frequency_at(inst, 1.0)
    nearby = np.clip(frequency * (1.0 + place), low, high)
    assert (evaluate(inst, cut, nearby).cost >= best - rounding(inst)).all()


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("static_power", [0.0, 100.0])
def test_frequency_is_that_of_the_search(normalizer: str, static_power: float) -> None:
    """Wherever the cost is curved at its minimum, the search finds the same frequency."""
    compared = total = 0
    for seed in range(12):
        inst = random_instance(
            seed, normalizer=normalizer, static_power=static_power, given_extremes=True
        )
        cut, frequency, _ = decide(inst)
        searched_cut, searched, _ = decide(inst, exhaustive)
        here = evaluate(inst, cut, frequency)
        ahead = evaluate(inst, cut, frequency * (1.0 + 1e-3))
        behind = evaluate(inst, cut, frequency / (1.0 + 1e-3))
        curvature = (ahead.cost + behind.cost - 2.0 * here.cost) / 1e-6
        curved = (searched_cut == cut) & (curvature > 0.02)
        np.testing.assert_allclose(frequency[curved], searched[curved], rtol=SEARCHED)
        compared, total = compared + int(curved.sum()), total + cut.size
    assert compared > total / 2


@given(inst=instances(normalizers=DECOUPLED))
def test_frequency_is_that_of_equation_16(inst: Instance) -> None:
    """The printed loop, one device-round at a time, has the same frequency to rounding."""
    ours, printed = decide(inst)[1], decide(inst, card_literal)[1]
    np.testing.assert_allclose(ours, printed, rtol=SAME)


# --- The certificate. ---------------------------------------------------------------------------


@given(inst=instances())
def test_bound_proves_the_decision(inst: Instance) -> None:
    """The bound is at most the optimum, and within 1e-9 of what CARD costs."""
    objective, bound = decide(inst)[2], card.solve(Problem(inst)).bound
    reference = decide(inst, exhaustive)[2]
    assert bound <= reference + rounding(inst)
    assert objective - bound <= PROVEN * inst.uplink_rate.size + rounding(inst)


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("factor", [0.5, 0.99, 1.01, 2.0])
def test_a_wrong_frequency_shows(
    monkeypatch: pytest.MonkeyPatch, normalizer: str, factor: float
) -> None:
    """Were f* computed wrong, the bound would still be one, and the gap would tell."""
    inst = random_instance(8, normalizer=normalizer, weight=0.6, given_extremes=True)
    inst = inst.replace(min_frequency=1e8)
    _, frequency, optimum = decide(inst)
    assert ((frequency > 2e8) & (frequency < 2.4e9)).any()
    right = card.optimal_frequency

    def wrong(x: Rounds, delay_price: Any, energy_price: Any) -> FloatArray:
        shifted = factor * right(x, delay_price, energy_price)
        return np.clip(shifted, x.min_frequency, x.max_frequency)

    monkeypatch.setattr(card, "optimal_frequency", wrong)
    bound, objective = card.solve(Problem(inst)).bound, decide(inst)[2]
    assert bound <= optimum + rounding(inst)
    assert objective > optimum
    assert objective - bound > 1e-5


@given(inst=instances(), place=st.floats(0.0, 1.0))
def test_bound_holds_at_any_frequency(inst: Instance, place: float) -> None:
    """The tangent at any frequency at all bounds the optimum from below."""
    optimum = decide(inst, exhaustive)[2]

    def anything(x: Rounds, delay_price: Any, energy_price: Any) -> FloatArray:
        shape = np.broadcast_shapes(*(np.shape(v) for v in (*x[:-1], delay_price, energy_price)))
        return np.broadcast_to(
            x.min_frequency * (x.max_frequency / x.min_frequency) ** place, shape
        )

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(card, "optimal_frequency", anything)
        bound = card.solve(Problem(inst)).bound
    assert bound <= optimum + rounding(inst) * (1.0 + abs(bound))


@given(
    inst=instances(boxes=["wide"], weights=[0.3]),
    factors=st.tuples(st.floats(1.0, 10.0), st.floats(0.0, 1.0), st.floats(0.0, 1.0)),
)
def test_tangent_slack_is_how_far_the_tangent_falls(
    inst: Instance, factors: tuple[float, float, float]
) -> None:
    """No frequency in the box costs less than the cost at another one less the slack there."""
    x = inst.rounds()._replace(static_power=100.0)
    delay_price, energy_price = 1e-2 * factors[0], 1e-5
    here, there = frequency_at(inst, factors[1]), frequency_at(inst, factors[2])

    def cost(f: FloatArray) -> FloatArray:
        return np.asarray(
            delay_price / f + energy_price * (x.static_power / f + x.power_coefficient * f**2)
        )

    lowest = cost(here) - card.tangent_slack(x, delay_price, energy_price, here)
    assert (lowest <= cost(there) * (1.0 + SAME)).all()


@pytest.mark.parametrize("normalizer", DECOUPLED)
def test_a_wrong_cut_shows(normalizer: str) -> None:
    """Every cut but the best costs more than the bound by as much as it is worse."""
    inst = random_instance(9, normalizer=normalizer)
    cut, frequency, objective = decide(inst)
    bound = card.solve(Problem(inst)).bound
    for c in range(1, inst.num_cuts + 1):
        wrong = evaluate(inst, np.where(cut == c, cut % inst.num_cuts + 1, c), frequency)
        assert wrong.objective - bound > 1e-3
        assert wrong.objective > objective


# --- Ties. --------------------------------------------------------------------------------------


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("method", [card, card_literal])
def test_cuts_that_are_all_the_same_give_the_first(method: ModuleType, normalizer: str) -> None:
    """When all cuts cost the same, cut 1 is taken."""
    for seed in range(10):
        inst = random_instance(seed, num_cuts=9, normalizer=normalizer)
        same = with_profile(inst, np.full(9, seed % 9))
        assert (decide(same, method)[0] == 1).all()


@given(inst=instances(profiles=["tied"], normalizers=DECOUPLED, min_cuts=2, own_profiles=False))
def test_ties_go_to_the_smallest_cut(inst: Instance) -> None:
    """In runs of three cuts that cost the same the first is taken; no smaller cut is as good."""
    cut, frequency, _ = decide(inst)
    assert ((cut - 1) % 3 == 0).all()
    best = evaluate(inst, cut, frequency).cost
    for c in range(1, inst.num_cuts):
        before = evaluate(inst, c, frequency).cost
        assert (before[c < cut] > best[c < cut]).all()


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("static_power", [0.0, 100.0])
def test_per_cut_ties_give_the_first(profile: str, static_power: float) -> None:
    """With each cut's own ranges all cuts tie but for rounding, so cut 1 is taken."""
    for seed in range(10):
        inst = random_instance(
            seed, profile=profile, normalizer="per-cut", static_power=static_power
        )
        assert (decide(inst)[0] == 1).all()


def test_cuts_that_tie_by_rounding_give_the_first() -> None:
    """A difference in the last place is no reason to prefer a later cut."""
    inst = random_instance(10, num_cuts=2)
    same = with_profile(inst, [0, 0])
    for factor in (1.0 - 2.0**-52, 1.0 + 2.0**-52):
        smashed = same.smashed_bits * np.array([1.0, factor])
        assert (decide(same.replace(smashed_bits=smashed))[0] == 1).all()


def test_cuts_that_differ_by_more_than_rounding_do_not_tie() -> None:
    """A difference of 1e-9 is a reason to prefer a later cut."""
    inst = random_instance(10, num_cuts=2, weight=0.5)
    same = with_profile(inst, [0, 0])
    later = same.replace(smashed_bits=same.smashed_bits * np.array([1.0, 1.0 - 1e-9]))
    assert (decide(later)[0] == 2).all()


# --- Structure (theory R1, R2). -----------------------------------------------------------------


@given(inst=instances(profiles=["linear"], normalizers=DECOUPLED, own_profiles=False))
def test_identical_layers_are_cut_at_an_end(inst: Instance) -> None:
    """R2: on a line of profiles only the first and the last cut can win."""
    assert np.isin(decide(inst)[0], [1, inst.num_cuts]).all()


@given(inst=instances(normalizers=DECOUPLED, min_cuts=2))
def test_frequency_does_not_depend_on_the_cut(inst: Instance) -> None:
    """R1: with the extremes kept, an instance of any one of the cuts has the same f*."""
    frequency = decide(inst)[1]
    kept = inst.replace(normalizer_values=inst.extremes)
    for c in {0, inst.num_cuts // 2, inst.num_cuts - 1}:
        np.testing.assert_array_equal(decide(with_profile(kept, [c]))[1], frequency)


@given(inst=instances(normalizers=["per-cut"], given_extremes=False, boxes=["wide", "narrow"]))
def test_per_cut_ranges_make_all_cuts_with_work_for_the_server_tie(inst: Instance) -> None:
    """With each cut's own ranges U depends on f alone, for both ranges go with s(c)."""
    coefficients = cost_curves(inst)
    f = frequency_at(inst, 0.4)[..., None]
    has_work = np.broadcast_to(inst.profile.server_flops > 0.0, coefficients.shape)
    u = coefficients.at(f)
    spread = np.where(has_work, u, -np.inf).max(-1) - np.where(has_work, u, np.inf).min(-1)
    assert np.max(spread, initial=0.0) <= rounding(inst)


# --- Laws. --------------------------------------------------------------------------------------

UNITS = st.sampled_from([0.125, 8.0, 512.0])  # cubes of powers of two: units change no bit


def assert_same_decision(
    inst: Instance, other: Instance, *, frequency_factor: float = 1.0
) -> None:
    """Assert that two ways to write down an instance give one decision at one cost."""
    cut, frequency, objective = decide(inst)
    other_cut, other_frequency, other_objective = decide(other)
    np.testing.assert_array_equal(other_cut, cut)
    np.testing.assert_allclose(other_frequency, frequency * frequency_factor, rtol=SAME)
    assert other_objective == pytest.approx(objective, abs=rounding(inst))


def scaled(inst: Instance, factor: float, *names: str) -> dict[str, Any]:
    """Return these fields times a factor."""
    return {name: getattr(inst, name) * factor for name in names}


FLOPS = ("device_flops", "total_flops", "device_throughput", "server_flops_per_cycle")
BITS = ("smashed_bits", "gradient_bits", "adapter_bits", "uplink_rate", "downlink_rate")
PER_SECOND = (
    "device_throughput",
    "uplink_rate",
    "downlink_rate",
    "min_frequency",
    "max_frequency",
)


@given(inst=instances(given_extremes=False), unit=UNITS)
def test_the_unit_of_work_does_not_matter(inst: Instance, unit: float) -> None:
    """All FLOPs and all throughputs times k leave decisions and costs as they are."""
    assert_same_decision(inst, inst.replace(**scaled(inst, unit, *FLOPS)))


@given(inst=instances(given_extremes=False), unit=UNITS)
def test_the_unit_of_data_does_not_matter(inst: Instance, unit: float) -> None:
    """All sizes and all rates times k leave decisions and costs as they are."""
    assert_same_decision(inst, inst.replace(**scaled(inst, unit, *BITS)))


@given(inst=instances(given_extremes=False), unit=UNITS)
def test_the_unit_of_energy_does_not_matter(inst: Instance, unit: float) -> None:
    """Both power coefficients times k leave decisions and costs as they are."""
    powers = scaled(inst, unit, "power_coefficient", "static_power")
    assert_same_decision(inst, inst.replace(**powers))


@given(inst=instances(given_extremes=False), unit=UNITS)
def test_the_unit_of_time_does_not_matter(inst: Instance, unit: float) -> None:
    """With all rates per another unit of time, only the number of the frequency changes."""
    changes = scaled(inst, unit, *PER_SECOND)
    changes |= {"power_coefficient": inst.power_coefficient / unit**3}
    assert_same_decision(inst, inst.replace(**changes), frequency_factor=unit)


@given(inst=instances(given_extremes=False), unit=UNITS)
def test_longer_rounds_do_not_matter_when_adapters_are_free(inst: Instance, unit: float) -> None:
    """Without adapters everything is proportional to the epochs, and normalised away."""
    light = inst.replace(adapter_bits=0.0 * inst.adapter_bits)
    assert_same_decision(light, light.replace(**scaled(light, unit, "local_epochs")))


@given(inst=instances(given_extremes=False))
def test_order_of_devices_and_rounds_does_not_matter(inst: Instance) -> None:
    """Devices and rounds in another order have the same decisions in that order."""
    cut, frequency, objective = decide(inst)
    devices = np.roll(np.arange(inst.shape[0]), 1)
    rounds = np.arange(inst.shape[1])[::-1]
    other_cut, other_frequency, other_objective = decide(with_rounds(inst, devices, rounds))
    np.testing.assert_array_equal(other_cut, cut[devices][:, rounds])
    np.testing.assert_allclose(other_frequency, frequency[devices][:, rounds], rtol=SAME)
    assert other_objective == pytest.approx(objective, abs=rounding(inst))


@given(inst=instances(), ends=st.tuples(st.floats(0.0, 1.0), st.floats(0.0, 1.0)))
def test_a_smaller_box_never_costs_less(inst: Instance, ends: tuple[float, float]) -> None:
    """With the extremes kept, fewer frequencies cost at least as much."""
    low, high = sorted(ends)
    kept = inst.replace(normalizer_values=by_cut_or_not(inst))
    tight = kept.replace(
        min_frequency=frequency_at(inst, low), max_frequency=frequency_at(inst, high)
    )
    assert decide(tight)[2] >= decide(inst)[2] - rounding(inst)


def by_cut_or_not(inst: Instance) -> Extremes:
    """Return an instance's extremes as it may be given them."""
    return by_cut(inst) if inst.normalizer == "per-cut" else inst.extremes


@given(inst=instances(normalizers=DECOUPLED, min_cuts=2), data=st.data())
def test_one_more_cut_never_costs_more(inst: Instance, data: st.DataObject) -> None:
    """With the extremes kept, another cut to choose from costs at most as much."""
    missing = data.draw(st.integers(0, inst.num_cuts - 1))
    kept = inst.replace(normalizer_values=inst.extremes)
    fewer = with_profile(kept, np.delete(np.arange(inst.num_cuts), missing))
    assert decide(inst)[2] <= decide(fewer)[2] + rounding(inst)


@given(inst=instances(normalizers=["box", "max-frequency", "per-cut"]))
def test_every_device_round_is_decided_by_itself(inst: Instance) -> None:
    """P1 is a sum of independent P2s: each slice has its part of the decision."""
    cut, frequency, _ = decide(inst)
    kept = inst.replace(normalizer_values=by_cut_or_not(inst))
    for m, n in np.ndindex(inst.shape):
        part_cut, part_frequency, _ = decide(kept[m, n])
        assert part_cut[0, 0] == cut[m, n]
        assert part_frequency[0, 0] == pytest.approx(frequency[m, n], rel=SAME)


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("values", [1, 7, 20])
def test_blocks_do_not_matter(
    monkeypatch: pytest.MonkeyPatch, normalizer: str, values: int
) -> None:
    """Device-rounds taken a few at a time have the same decisions and the same bound."""
    inst = random_instance(
        11, shape=(3, 5), normalizer=normalizer, static_power=100.0, varying=("weight",)
    )
    cut, frequency, _ = decide(inst)
    bound = card.solve(Problem(inst)).bound
    monkeypatch.setattr(card_opt.problem.cost_arrays, "_BLOCK_VALUES", 5 * values)
    again = inst.replace()
    assert len(list(again.blocks())) > 1
    few_cut, few_frequency, _ = decide(again)
    np.testing.assert_array_equal(few_cut, cut)
    np.testing.assert_allclose(few_frequency, frequency, rtol=SAME)
    assert card.solve(Problem(again)).bound == pytest.approx(bound, abs=rounding(inst))


def test_weights_trade_delay_for_energy() -> None:
    """The more delay counts, the less of it there is, and the more energy."""
    inst = random_instance(12, shape=(1, 1))
    kept = inst.replace(normalizer_values=inst.extremes)
    evs = [evaluate(kept, *decide(kept.replace(weight=w))[:2]) for w in np.linspace(0.0, 1.0, 21)]
    delays, energies = (
        np.array([getattr(ev, k)[0, 0] for ev in evs]) for k in ("delay", "energy")
    )
    assert (np.diff(delays) <= SAME * delays[:-1]).all()
    assert (np.diff(energies) >= -SAME * energies[:-1]).all()


def test_given_extremes_may_be_numbers() -> None:
    """Extremes given as four numbers hold for all device-rounds and cuts."""
    for normalizer in NORMALIZERS:
        inst = worked(normalizer=normalizer, normalizer_values=Extremes(16.0, 52.0, 4.0, 400.0))
        fleet = worked(normalizer="fleet")
        assert decide(inst)[2] == pytest.approx(decide(fleet)[2], rel=SAME)
        np.testing.assert_array_equal(decide(inst)[0], decide(fleet)[0])


# --- The generator. -----------------------------------------------------------------------------


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("normalizer", DECOUPLED)
def test_generated_decisions_are_not_trivial(profile: str, normalizer: str) -> None:
    """First and last cut each win at times, middle ones too, and f* is often inside the box."""
    cuts, inside = [], []
    for seed in range(30):
        inst = random_instance(seed, profile=profile, normalizer=normalizer, num_cuts=7)
        cut, frequency, _ = decide(inst)
        cuts.append(cut)
        inside.append(
            (frequency > frequency_at(inst, 0.0)) & (frequency < frequency_at(inst, 1.0))
        )
    shares = np.bincount(np.ravel(cuts), minlength=8)[1:] / np.size(cuts)
    assert 0.08 < shares[0] < 0.9
    assert 0.08 < shares[-1] < 0.9
    assert profile == "linear" or shares[1:-1].sum() > 0.08
    assert 0.3 < np.mean(inside) < 0.95


def test_generated_per_cut_decisions_are_not_trivial() -> None:
    """With ranges given for each cut, every cut wins at times."""
    cuts = [
        decide(random_instance(seed, normalizer="per-cut", num_cuts=7, given_extremes=True))[0]
        for seed in range(30)
    ]
    assert (np.bincount(np.ravel(cuts), minlength=8)[1:] > 0).all()


def test_generator_repeats_itself() -> None:
    """One seed gives one instance."""
    assert random_instance(13, varying=("weight",)) == random_instance(13, varying=("weight",))
    assert random_instance(13) != random_instance(14)


@pytest.mark.parametrize(
    "changes",
    [
        {"device_throughput": [1e-11]},
        {"device_throughput": [1e-7]},
        {"device_throughput": [1e-3], "weight": 0.9},
    ],
)
def test_bound_is_rounded_down(changes: dict[str, Any]) -> None:
    """Where the range is tiny beside the delay, rounding does not lift the bound over the cost."""
    same = {"device_flops": [20.0] * 3, "smashed_bits": [8.0] * 3}
    inst = worked_p2(**same, gradient_bits=[4.0] * 3, adapter_bits=[4.0] * 3, **changes)
    answer = card.solve(Problem(inst))
    assert answer.cut is not None
    assert answer.frequency is not None
    assert answer.bound <= evaluate(inst, answer.cut, answer.frequency).objective


@pytest.mark.parametrize(
    "changes",
    [{"power_coefficient": 1e-308, "static_power": 100.0}, {"power_coefficient": 5e-324}],
)
def test_the_smallest_numbers_do_not_overflow(changes: dict[str, Any]) -> None:
    """A coefficient at the end of the floats gives a finite cost, without a warning."""
    inst = worked(**changes)
    answer = card.solve(Problem(inst))
    assert answer.cut is not None
    assert answer.frequency is not None
    assert np.isfinite(evaluate(inst, answer.cut, answer.frequency).objective)


@pytest.mark.parametrize(
    ("weight", "size"),
    [
        (1.0, 40.0 / (40.0 - 32.0)),  # delays of cut 3: 32 s at 5 Hz, 40 s at 1 Hz
        (0.0, 400.0 / (400.0 - 16.0)),  # energies of cut 1: the others' shares are the same
    ],
)
def test_per_cut_bounds_are_rounded_down_by_the_size_of_the_terms(
    weight: float, size: float
) -> None:
    """The best of delay or energy alone costs 0; its bound is below by rounding of its terms."""
    answer = card.solve(Problem(worked_p2(normalizer="per-cut", weight=weight)))
    assert answer.bound == pytest.approx(-card._ROUNDING * size, rel=SAME, abs=0.0)


def test_per_cut_a_cut_without_ranges_is_free() -> None:
    """A last cut that leaves the server nothing to do costs 0, and others do not tie with it."""
    inst = worked_p2(normalizer="per-cut", device_flops=[20.0, 60.0, 100.0])
    answer = card.solve(Problem(inst))
    assert answer.cut is not None
    assert answer.cut.item() == 3
    assert evaluate(inst, 1, 2.0).objective > 0.0


@pytest.mark.parametrize(
    ("normalizer", "expected"),
    [("box", 20.75 - 40.0 * 1.1375), ("per-cut", 20.75 - 10.0 * 1.1375)],
)
def test_bound_of_a_wrong_frequency_by_hand(
    normalizer: str, expected: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With 1 s and 1 J as ranges U is 56, 33.5 and 20.75 at 2 Hz, for 40, 20 and 10 cycles.

    A cycle's 0.25 / f + 0.3 f^2 has the slope 1.1375 there, so that its tangent is as much lower
    at 1 Hz. Taken of the most cycles, or of each cut's own: then cut 3 is the lowest.
    """
    ones = np.ones((1, 1, 3) if normalizer == "per-cut" else (1, 1))
    ranges = Extremes(0.0 * ones, ones, 0.0 * ones, ones)
    inst = worked_p2(normalizer=normalizer, normalizer_values=ranges)
    monkeypatch.setattr(card, "optimal_frequency", lambda *args: np.float64(2.0))
    assert card.solve(Problem(inst)).bound == pytest.approx(expected, rel=SAME)


def test_solve_time_is_that_of_the_call() -> None:
    """It is positive, and no longer than what the caller waits."""
    start = time.perf_counter()
    seconds = card.solve(Problem(worked())).solve_time
    assert 0.0 < seconds <= time.perf_counter() - start


def test_a_cost_of_nothing_is_the_least() -> None:
    """Where only energy counts, the cut that leaves the server nothing costs nothing, and wins."""
    inst = random_instance(17, shape=(1, 2), all_on_device=True, weight=0.0)
    cut, _, objective = decide(inst, card)
    assert (cut == inst.num_cuts).all()
    assert objective == 0.0
