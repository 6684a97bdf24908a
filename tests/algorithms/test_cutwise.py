"""Cutwise: optimal under limits of single device-rounds, or proof that there is no decision."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import card_opt as co
from card_opt import constraints as limit
from card_opt.algorithms import card, cutwise
from card_opt.constraints.base import Constraint
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.problem.referee import evaluate
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.rows import Rows
from card_opt.problem.solution import Status, relative_excess
from card_opt.solving.catalogue import find
from tests.algorithms.test_card import rounding
from tests.helpers import reference
from tests.helpers.instances import frequency_at, instances, random_instance, worked, worked_p2
from tests.helpers.repeats import few_examples, first
from tests.helpers.variants import OWN, random_variant

MET = 1e-13  # a limit is met but for rounding
PROVEN = 1e-9  # a bound proves a cost to this, relative to the cost or to 1e-3 a device-round
PLACES = np.linspace(0.0, 1.0, 101)  # of a grid of frequencies

POWERS = ("device_power", "transmit_power", "device_memory")


def limits(
    inst: Instance, seed: int, *, slack: tuple[float, float] = (0.9, 1.6)
) -> tuple[Constraint, ...]:
    """Return random limits of single device-rounds, mostly met by some cut, seldom by all.

    Deadline and cap are what a random cut at a random frequency takes, times a factor in `slack`.
    """
    rng = np.random.default_rng(seed)
    at = frequency_at(inst, float(rng.uniform(0.1, 0.9)))
    ev = evaluate(inst, rng.integers(1, inst.num_cuts + 1, inst.shape), at)
    constraints: list[Constraint] = [
        limit.Deadline(ev.delay * rng.uniform(*slack, inst.shape)),
        limit.EnergyCap(ev.energy * rng.uniform(*slack, inst.shape) + 1e-9),
        limit.MaxCut(int(rng.integers(1, inst.num_cuts + 1))),
        limit.MinCut(int(rng.integers(1, inst.num_cuts + 1))),
        limit.FrequencyLevels(frequency_at(inst, 1.0).max() * rng.uniform(0.1, 1.0, 6)),
    ]
    chosen = rng.random(5) < [0.7, 0.6, 0.3, 0.3, 0.3]
    return tuple(c for c, is_chosen in zip(constraints, chosen, strict=True) if is_chosen)


DECOUPLED = tuple(name for name in NORMALIZERS if name != "per-cut")
KINDS = [(a,) for a in OWN] + [(a, b) for a in OWN for b in OWN if a < b]
SEEDS = st.integers(0, 2**32 - 1)


def everywhere(inst: Instance, region: Region) -> FloatArray:
    """Return the least cost of each device-round on a grid, or of all levels; inf if none fits."""
    best = np.full(inst.shape, np.inf)
    low, high = frequency_at(inst, 0.0), frequency_at(inst, 1.0)
    steps = [frequency_at(inst, place) for place in PLACES]
    if region.levels is not None:
        steps = [np.full(inst.shape, level) for level in region.levels]
    for c in range(1, inst.num_cuts + 1):
        for f in steps:
            fits = (low <= f) & (f <= high) & met(inst, region, c, f)
            best = np.where(fits, np.minimum(best, evaluate(inst, c, f).cost), best)
    return best


def met(inst: Instance, region: Region, c: int, f: FloatArray) -> Any:
    """Return where a cut and a frequency keep all limits but those on levels, shape (M, N)."""
    ev = evaluate(inst, c, f)
    fits = np.ones(inst.shape, dtype=bool)
    if region.allowed is not None:
        fits &= region.allowed[..., c - 1]
    for rows in region.rows:
        value = {"delay": ev.delay, "energy": ev.energy, "frequency": f}[rows.quantity]
        bound = np.where(rows.group >= 0, rows.bound[rows.group], np.inf)
        fits &= rows.coefficient * rows.limited(value, np.full(inst.shape, c)) <= bound
    return fits


def close(a: float, b: float, inst: Instance) -> bool:
    """Return whether two objectives are the same but for rounding."""
    return a == b or abs(a - b) <= rounding(inst)


def is_solved(solution: co.Solution) -> bool:
    """Return whether there is a decision; it may be proven to rounding only, see `close`."""
    if solution.status is Status.FEASIBLE:  # where rounding is large beside the cost
        assert solution.gap > PROVEN
    return solution.status in {Status.OPTIMAL, Status.FEASIBLE}


def solve(inst: Instance, constraints: Sequence[Constraint] | Region) -> co.Solution:
    """Solve; where there is no decision, leave out the search for what would make one."""
    answer = cutwise.solve(Problem(inst, limit.lower(inst, constraints)))
    if answer.status is Status.INFEASIBLE:
        return co.Solution(method="cutwise", status=answer.status, message=answer.message)
    return co.solve(inst, "cutwise", constraints)


# --- By hand: the table of `tests.helpers.instances.worked`. ------------------------------------


def test_a_deadline_by_hand() -> None:
    """A deadline of 30 s leaves cut 1 only, from 40/18 Hz up."""
    # D of cut 1 is 12 + 40/f, so D <= 30 from f = 40/18; cut 2 has 28 + 20/f >= 32 and cut 3
    # 30 + 10/f >= 32. Without it f* is 2 Hz and cut 3 wins, see test_card.
    inst = worked_p2(weight=256.0 / 751.0)
    solution = solve(inst, [limit.Deadline(30.0)])
    assert solution.status is Status.OPTIMAL
    assert solution.cut is not None
    assert solution.frequency is not None
    assert solution.cut.tolist() == [[1]]
    assert solution.frequency[0, 0] == pytest.approx(40.0 / 18.0, rel=MET)
    energy = 16.0 * (40.0 / 18.0) ** 2  # 2 * 0.4 * 80 / 4 f^2
    assert solution.objective == pytest.approx((80.0 + 1.25 * (energy - 4.0)) / 751.0, rel=MET)
    assert solution.bound == pytest.approx(solution.objective, rel=MET)


def test_an_energy_cap_by_hand() -> None:
    """A cap of 9 J leaves cut 3 up to 1.5 Hz: it has 4 f^2 J."""
    solution = co.solve(worked_p2(weight=0.9), "cutwise", [limit.EnergyCap(9.0), limit.MinCut(3)])
    assert solution.frequency is not None
    assert solution.frequency[0, 0] == pytest.approx(1.5, rel=MET)


def test_a_frequency_pool_of_one_by_hand() -> None:
    """A pool of 1.5 Hz for a single device caps the free 2 Hz; cut 3 then takes 4 f^2 J."""
    inst = worked_p2(weight=256.0 / 751.0)
    solution = co.solve(inst, "cutwise", [limit.FrequencyPool(1.5)])
    assert solution.frequency is not None
    assert solution.frequency[0, 0] == pytest.approx(1.5, rel=MET)
    assert solution.objective == pytest.approx((400.0 / 3.0 + 6.25) / 751.0, rel=MET)


def test_levels_by_hand() -> None:
    """Of the levels 1.5 and 3 Hz about the free 2 Hz the cheaper wins, for the best cut."""
    # (8 (D - 20) + 1.25 (E - 4)) / 751 with cut 3: D = 30 + 10/f, E = 4 f^2
    # at 1.5 Hz: 8 * 16.667 + 1.25 * 5 = 139.58; at 3 Hz: 8 * 13.333 + 1.25 * 32 = 146.67
    solution = co.solve(
        worked_p2(weight=256.0 / 751.0), "cutwise", [limit.FrequencyLevels((1.5, 3.0, 7.0))]
    )
    assert solution.cut is not None
    assert solution.cut.tolist() == [[3]]
    assert solution.frequency is not None
    assert solution.frequency.tolist() == [[1.5]]
    assert solution.objective == pytest.approx((400.0 / 3.0 + 6.25) / 751.0, rel=MET)


@pytest.mark.parametrize(
    ("weight", "frequency", "expected"),
    [
        # (1/4) D + (3/4) E is 56, 33.5 and 20.75 at 2 Hz; a cycle's 0.25 / f + 0.3 f^2 has the
        # slope 1.1375, down to 1 Hz, and there are 40, 20 and 10 cycles.
        (0.25, 2.0, 20.75 - 10.0 * 1.1375),
        # 0.9 D + 0.1 E is 48.4, 44 and 36.4 at 1 Hz; the slope of 0.9 / f + 0.04 f^2 is -0.82,
        # up to 5 Hz.
        (0.9, 1.0, 48.4 - 40.0 * 4.0 * 0.82),
    ],
)
def test_bound_of_a_wrong_frequency_by_hand(
    weight: float, frequency: float, expected: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the least of the tangents of all cuts in the box, whatever the frequency."""
    ones = np.ones((1, 1))
    ranges = Extremes(0.0 * ones, ones, 0.0 * ones, ones)
    inst = worked_p2(weight=weight, normalizer_values=ranges)
    monkeypatch.setattr(cutwise, "optimal_frequency", lambda *args: np.float64(frequency))
    assert cutwise.solve(Problem(inst)).bound == pytest.approx(expected, rel=MET)


def test_the_upper_of_two_levels_by_hand() -> None:
    """At 2.5 Hz cut 3 costs 8 * 14 + 1.25 * 21 = 138.25, less than 139.58 at 1.5 Hz."""
    inst = worked_p2(weight=256.0 / 751.0)
    solution = co.solve(inst, "cutwise", [limit.FrequencyLevels((1.5, 2.5, 7.0))])
    assert solution.frequency is not None
    assert solution.frequency.tolist() == [[2.5]]
    assert solution.objective == pytest.approx(138.25 / 751.0, rel=MET)


def test_of_levels_that_tie_the_slower_wins() -> None:
    """0.75 / f + 0.125 f^2 is 0.875 at 1 and at 2 Hz, to the bit."""
    ones = np.ones((1, 1))
    ranges = Extremes(0.0 * ones, ones, 0.0 * ones, ones)
    inst = worked_p2(weight=0.75, power_coefficient=0.5, normalizer_values=ranges)
    solution = co.solve(inst, "cutwise", [limit.FrequencyLevels((1.0, 2.0))])
    assert solution.frequency is not None
    assert solution.frequency.tolist() == [[1.0]]


def test_no_decision_by_hand() -> None:
    """Device 1 needs 20 s at least, device 2 needs 16: a deadline of 17 s stops the first."""
    answer = cutwise.solve(Problem(worked(), limit.lower(worked(), [limit.Deadline(17.0)])))
    assert answer.status is Status.INFEASIBLE
    assert answer.cut is None
    assert answer.message.endswith("in 1 of 2 device-rounds (device, round): (1, 1)")


def test_a_message_names_the_first_few() -> None:
    """Of many device-rounds without a decision three are named, and how many there are."""
    inst = random_instance(1, shape=(2, 4))
    answer = cutwise.solve(
        Problem(inst, limit.lower(inst, [limit.Deadline(1e-6), limit.EnergyCap(1e9)]))
    )
    assert answer.message == (
        "no cut and frequency is left in 8 of 8 device-rounds (device, round): "
        "(1, 1), (1, 2), (1, 3), ..."
    )


def test_a_message_that_names_all() -> None:
    """Three device-rounds without a decision are all there are, so that nothing is left out."""
    inst = random_instance(1, shape=(1, 3))
    answer = cutwise.solve(Problem(inst, limit.lower(inst, [limit.Deadline(1e-6)])))
    assert answer.message.endswith(
        "in 3 of 3 device-rounds (device, round): (1, 1), (1, 2), (1, 3)"
    )


# --- Without limits it is CARD. -----------------------------------------------------------------


@given(inst=instances())
def test_without_limits_it_is_card(inst: Instance) -> None:
    """Cuts, frequencies and bound are CARD's."""
    ours, theirs = cutwise.solve(Problem(inst)), card.solve(Problem(inst))
    assert ours.cut is not None
    assert theirs.cut is not None
    assert ours.frequency is not None
    np.testing.assert_array_equal(ours.frequency, theirs.frequency)
    np.testing.assert_array_equal(ours.cut, theirs.cut)
    cost = evaluate(inst, ours.cut, ours.frequency).objective
    assert ours.bound <= cost
    assert close(ours.bound, cost, inst)


@given(inst=instances(), seed=SEEDS)
def test_limits_looser_than_the_optimum_change_nothing(inst: Instance, seed: int) -> None:
    """What the free optimum meets leaves it, to the bit, even if it meets it just so."""
    free = co.solve(inst, "card")
    assert free.delay is not None
    assert free.energy is not None
    factor = np.random.default_rng(seed).choice([1.0, 1.0, 1.5, 1e3], inst.shape)
    loose = [limit.Deadline(free.delay * factor), limit.EnergyCap(free.energy * factor + 1e-9)]
    solution = solve(inst, loose)
    assert is_solved(solution), solution.message
    assert close(solution.objective, free.objective, inst)


# --- Optimality. --------------------------------------------------------------------------------


@few_examples(3)
@given(inst=instances(), seed=SEEDS)
def test_no_decision_on_a_grid_is_better(inst: Instance, seed: int) -> None:
    """The decision keeps all limits, proves itself, and no grid point is better in any place."""
    region = limit.lower(inst, limits(inst, seed))
    solution = solve(inst, region)
    best = everywhere(inst, region)
    if solution.status is Status.INFEASIBLE:
        assert np.isinf(best).any()
        return
    assert is_solved(solution), solution.message
    assert solution.violation <= MET
    assert solution.cost is not None
    assert (solution.cost <= best + rounding(inst)).all()
    assert solution.bound <= solution.objective
    assert close(solution.bound, solution.objective, inst)


@pytest.mark.parametrize("place", [0.0, 0.3, 0.7, 1.0])
@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("with_steps", [False, True])
def test_the_bound_does_not_trust_the_frequency(
    monkeypatch: pytest.MonkeyPatch, with_steps: bool, normalizer: str, place: float
) -> None:
    """With a wrong formula for the frequency the bound is still one, and proves no optimum.

    The level next to a wrong frequency may still be the right one.
    """
    inst = random_instance(
        21, shape=(3, 4), normalizer=normalizer, static_power=50.0, given_extremes=True
    )
    energy = evaluate(inst, 2, frequency_at(inst, 0.7)).energy
    steps = [limit.FrequencyLevels(np.linspace(5e8, 2.46e9, 12))] if with_steps else []
    region = limit.lower(inst, [limit.EnergyCap(energy), *steps])
    best = solve(inst, region)
    wrong = frequency_at(inst, place).reshape(-1, 1)
    monkeypatch.setattr(cutwise, "optimal_frequency", lambda *_: wrong)
    answer = cutwise.solve(Problem(inst, region))
    assert answer.cut is not None
    assert answer.frequency is not None
    cost = evaluate(inst, answer.cut, answer.frequency).objective
    assert answer.bound <= best.objective
    assert with_steps or cost > best.objective + 1e-6
    assert solve(inst, region).status is Status.FEASIBLE


@pytest.mark.slow
@pytest.mark.parametrize("kinds", KINDS, ids="+".join)
@pytest.mark.parametrize("seed", first(range(6), 2))
def test_it_is_the_reference(kinds: tuple[str, ...], seed: int) -> None:
    """It agrees with all cuts by a barrier method, on whether there is a decision and its cost."""
    variant = random_variant(seed, kinds)
    best = reference.minimum(variant.inst, variant.region)
    solution = solve(variant.inst, variant.constraints)
    assert (solution.status is Status.OPTIMAL) == best.is_feasible
    if best.is_feasible:
        size = variant.inst.uplink_rate.size
        assert relative_excess(best.upper, solution.bound, size) >= -1e-12
        assert relative_excess(solution.objective, best.upper, size) <= PROVEN
        assert solution.violation <= MET


@pytest.mark.parametrize("seed", range(4))
def test_it_is_what_an_exact_solver_finds(seed: int) -> None:
    """Its optimum lies between the solver's for slightly looser and slightly tighter limits.

    Or rather the other way about: the solver, with its tolerance, lies between ours.
    """
    outside = find("highs-outer-approximation")
    inst = random_instance(seed, normalizer=NORMALIZERS[seed], static_power=100.0 * (seed % 2))
    region = limit.lower(inst, limits(inst, seed, slack=(1.02, 1.5)))
    found = co.solve(inst, outside, region)
    loose, tight = (
        solve(inst, region.scaled_bounds(1.0 + sign * outside.feas_tol)).objective
        for sign in (1.0, -1.0)
    )
    size = inst.uplink_rate.size
    assert relative_excess(found.objective, loose, size) >= -outside.rel_tol
    assert relative_excess(tight, found.objective, size) >= -outside.rel_tol


@given(inst=instances(), seed=SEEDS)
def test_infeasible_if_and_only_if_a_device_round_is(inst: Instance, seed: int) -> None:
    """A device-round alone has a decision or not, and the whole has one if all of them do."""
    region = limit.lower(inst, limits(inst, seed))
    whole = solve(inst, region)
    kept = inst.replace(normalizer_values=all_extremes(inst))
    parts = [solve(kept[i], region[i]) for i in np.ndindex(inst.shape)]
    is_feasible = all(map(is_solved, parts))
    assert is_solved(whole) == is_feasible
    if is_feasible:
        assert close(whole.objective, sum(part.objective for part in parts), inst)


def all_extremes(inst: Instance) -> Extremes:
    """Return an instance's extremes as it may be given them."""
    if inst.normalizer != "per-cut":
        return inst.extremes
    shape = (*inst.shape, inst.num_cuts)
    return Extremes(*(np.broadcast_to(v, shape) for v in inst.extremes))


# --- Laws. --------------------------------------------------------------------------------------


@given(inst=instances(), seed=SEEDS, factors=st.tuples(st.floats(0.8, 1.5), st.floats(0.8, 1.5)))
def test_a_tighter_limit_never_costs_less(
    inst: Instance, seed: int, factors: tuple[float, float]
) -> None:
    """No decision costs inf."""
    region = limit.lower(inst, limits(inst, seed))
    tight, loose = (solve(inst, region.scaled_bounds(factor)) for factor in sorted(factors))
    assert tight.objective >= loose.objective - rounding(inst)


@given(inst=instances(), seed=SEEDS)
def test_each_limit_costs_no_less(inst: Instance, seed: int) -> None:
    """Without one of its constraints a problem costs at most as much."""
    constraints = limits(inst, seed)
    whole = solve(inst, constraints).objective
    for i in range(len(constraints)):
        fewer = solve(inst, constraints[:i] + constraints[i + 1 :]).objective
        assert whole >= fewer - rounding(inst)


@given(inst=instances(min_cuts=2), seed=SEEDS)
def test_a_mask_of_one_cut_is_that_cut(inst: Instance, seed: int) -> None:
    """Each device-round takes the one cut that it is allowed, at CARD's frequency for it."""
    only = np.random.default_rng(seed).integers(1, inst.num_cuts + 1, inst.shape)
    allowed = np.arange(1, inst.num_cuts + 1) == only[..., np.newaxis]
    answer = cutwise.solve(Problem(inst, Region(allowed=allowed)))
    np.testing.assert_array_equal(answer.cut, only)


@given(inst=instances(), seed=SEEDS)
def test_many_levels_are_no_levels(inst: Instance, seed: int) -> None:
    """With the free answer's frequencies among the levels nothing is lost."""
    constraints = limits(inst, seed)
    region = limit.lower(inst, constraints)
    free = solve(inst, Region(allowed=region.allowed, rows=region.rows))
    if free.frequency is None:
        return
    with_levels = Region(
        allowed=region.allowed, levels=np.unique(free.frequency), rows=region.rows
    )
    assert close(solve(inst, with_levels).objective, free.objective, inst)


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("values", [1, 7, 20])
def test_blocks_do_not_matter(
    monkeypatch: pytest.MonkeyPatch, normalizer: str, values: int
) -> None:
    """Device-rounds taken a few at a time have the same decisions, bounds and blame."""
    inst = random_instance(
        11,
        shape=(3, 5),
        normalizer=normalizer,
        static_power=100.0,
        given_extremes=True,
        varying=("weight", "max_frequency"),
        optional=POWERS,
    )
    ev = evaluate(inst, 3, frequency_at(inst, 0.5))
    constraints: list[Constraint] = [
        limit.Deadline(ev.delay * 1.1),
        limit.EnergyCap(ev.energy * 1.1),
        limit.DeviceMemory(4.5e9),
    ]
    further: list[list[Constraint]] = [
        [],
        [limit.FrequencyLevels(np.linspace(6e8, 3e9, 9))],
        [limit.Deadline(60.0)],
    ]
    for more in further:
        region = limit.lower(inst, constraints + more)
        whole = cutwise.solve(Problem(inst, region))
        with monkeypatch.context() as patch:
            patch.setattr(cutwise, "_BLOCK_VALUES", values)
            few = cutwise.solve(Problem(inst, region))
        assert (few.status, few.message) == (whole.status, whole.message)
        np.testing.assert_array_equal(few.cut, whole.cut)
        np.testing.assert_array_equal(few.frequency, whole.frequency)
        assert few.bound == pytest.approx(whole.bound, rel=1e-12)


# --- Rows of all kinds. -------------------------------------------------------------------------


def test_rows_of_some_device_rounds_only() -> None:
    """Device-rounds without a row, without a bound or without a coefficient have no limit."""
    inst = random_instance(5, shape=(2, 2))
    free = cutwise.solve(Problem(inst))
    group = np.array([[0, -1], [1, 2]])
    rows = Rows(
        label="some",
        quantity="frequency",
        group=group,
        bound=np.array([6e8, np.inf, 7e8]),
        coefficient=np.array([[1.0, 1.0], [1.0, 0.0]]),
    )
    answer = cutwise.solve(Problem(inst, Region(rows=(rows,))))
    assert answer.frequency is not None
    assert free.frequency is not None
    assert answer.frequency[0, 0] == pytest.approx(min(6e8, free.frequency[0, 0]), rel=MET)
    np.testing.assert_array_equal(answer.frequency.flat[1:], free.frequency.flat[1:])


def test_device_energy_closes_cuts() -> None:
    """A limit on the device's energy depends on the cut alone: just those within it are left."""
    inst = random_instance(6, shape=(3, 1), optional=POWERS)
    left = limit.lower(inst, [limit.DeviceEnergyBudget(1e-3), limit.MinCut(1)])
    assert cutwise.solve(Problem(inst, left)).status is Status.INFEASIBLE
    costs = []
    for c in range(1, inst.num_cuts + 1):
        needed = reference.curves(inst, "device energy")[0, :, c - 1]
        budget = limit.DeviceEnergyBudget(needed * (1.0 + 1e-9))
        solution = solve(inst, [budget])
        assert solution.status is Status.OPTIMAL
        assert solution.cut is not None
        taken = reference.curves(inst, "device energy")[0, np.arange(3), solution.cut.ravel() - 1]
        assert (taken <= needed * (1.0 + 1e-8)).all()
        costs.append(solution.objective)
    assert costs == sorted(costs, reverse=True)


def test_rows_with_extra_constants() -> None:
    """What a row adds to a quantity counts for each cut, more or less than nothing."""
    inst = random_instance(8, shape=(2, 3))
    seconds = np.random.default_rng(8).uniform(-5.0, 20.0, (*inst.shape, inst.num_cuts))
    ev = evaluate(inst, 3, frequency_at(inst, 0.5))
    (rows,) = limit.Deadline(1.1 * ev.delay + np.maximum(seconds[..., 2], 0.0)).lower(inst).rows
    region = Region(rows=(dataclasses.replace(rows, extra=seconds),))
    solution = solve(inst, region)
    assert solution.status is Status.OPTIMAL
    assert solution.violation <= MET
    assert solution.cost is not None
    assert (solution.cost <= everywhere(inst, region) + PROVEN).all()
    assert solution.objective != pytest.approx(solve(inst, Region(rows=(rows,))).objective)


def test_a_fleet_of_one_has_only_limits_of_its_own() -> None:
    """Budgets and pools of a single device-round are limits of its own."""
    inst = random_instance(7, shape=(1, 1))
    free = co.solve(inst, "card")
    assert free.energy is not None
    assert free.frequency is not None
    constraints = [
        limit.EnergyBudget(0.8 * free.energy.sum()),
        limit.FrequencyPool(0.9 * free.frequency.sum()),
        limit.RoundTime(1e9),
    ]
    solution = solve(inst, constraints)
    assert solution.status is Status.OPTIMAL
    assert solution.violation <= MET


def test_shared_limits_are_not_supported() -> None:
    """It says so, and which methods take them."""
    solution = co.solve(random_instance(7), "cutwise", [limit.EnergyBudget(1e4)])
    assert solution.status is Status.UNSUPPORTED
    assert "column-generation" in solution.message


# --- Numbers at the ends. -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes",
    [
        {"power_coefficient": 1e-308, "static_power": 100.0},
        {"power_coefficient": 1e-300},
        {"power_coefficient": 0.0, "static_power": 5.0},
        {"power_coefficient": 0.0},
        {"min_frequency": 1e-12, "max_frequency": 1e12},
        {"min_frequency": 5.0},
        {"weight": 0.0},
        {"weight": 1.0},
    ],
)
@pytest.mark.parametrize("normalizer", NORMALIZERS)
def test_numbers_at_the_ends(changes: dict[str, Any], normalizer: str) -> None:
    """Without cubic power, with tiny numbers or one frequency, limits just met are met."""
    inst = worked(normalizer=normalizer, **changes)
    f = frequency_at(inst, 0.6)
    ev = evaluate(inst, 2, f)
    constraints: list[Constraint] = [limit.Deadline(ev.delay)]
    if (ev.energy > 0.0).all():
        constraints.append(limit.EnergyCap(ev.energy))
    solution = solve(inst, constraints)
    assert solution.status is Status.OPTIMAL, solution.message
    assert solution.violation <= MET
    assert solution.objective <= ev.objective * (1.0 + MET) + MET


@pytest.mark.parametrize("energy", [1e-300, 1e-30, 1e30])
@pytest.mark.parametrize("delay", [1e-300, 1e-30, 1e300])
def test_limits_out_of_reach(energy: float, delay: float) -> None:
    """Limits far above or below anything are no limits, or leave nothing, without a warning."""
    inst = worked()
    answer = cutwise.solve(
        Problem(inst, limit.lower(inst, [limit.Deadline(delay), limit.EnergyCap(energy)]))
    )
    is_feasible = (energy, delay) == (1e30, 1e300)
    assert answer.status is (Status.OPTIMAL if is_feasible else Status.INFEASIBLE)


# --- Ties, and the generator. -------------------------------------------------------------------


@given(inst=instances(profiles=["tied"], normalizers=DECOUPLED, own_profiles=False), seed=SEEDS)
def test_ties_go_to_the_smallest_cut(inst: Instance, seed: int) -> None:
    """In runs of three cuts that cost the same the first is taken, under limits too."""
    ev = evaluate(inst, 1, frequency_at(inst, 0.5))
    factor = np.random.default_rng(seed).uniform(1.0, 1.5, inst.shape)
    answer = cutwise.solve(Problem(inst, limit.lower(inst, [limit.Deadline(ev.delay * factor)])))
    assert answer.cut is not None
    assert ((answer.cut - 1) % 3 == 0).all()


@pytest.mark.parametrize("factor", [1.0 - 2.0**-52, 1.0 + 2.0**-52])
def test_cuts_that_tie_by_rounding_give_the_first(factor: float) -> None:
    """A difference in the last place is no reason to prefer a later cut, 1e-9 is."""
    inst = random_instance(10, num_cuts=2, weight=0.5)
    names = ("device_flops", "adapter_bits", "gradient_bits", "smashed_bits")
    same = inst.replace(**{name: getattr(inst, name)[[0, 0]] for name in names})
    loose = limit.lower(same, [limit.Deadline(1e6)])
    for step, cut in ((factor, 1), (1.0 - 1e-9, 2)):
        near = same.replace(smashed_bits=same.smashed_bits * np.array([1.0, step]))
        answer = cutwise.solve(Problem(near, loose))
        assert answer.cut is not None
        assert (answer.cut == cut).all()


def test_generated_limits_matter() -> None:
    """Some problems have no decision; in the others limits often cost something."""
    is_feasible, is_dearer = [], []
    for seed in range(150):
        inst = random_instance(seed, shape=(1, 2), static_power=100.0 * (seed % 2))
        region = limit.lower(inst, limits(inst, seed))
        if region.needs == EVERYTHING.needs:
            continue
        solution = solve(inst, region)
        is_feasible.append(solution.status is Status.OPTIMAL)
        if is_feasible[-1]:
            free = co.solve(inst, "card").objective
            is_dearer.append(solution.objective > free * (1.0 + 1e-6))
    assert 0.3 < np.mean(is_feasible) < 0.9
    assert np.mean(is_dearer) > 0.5


@pytest.mark.parametrize("limits", [[], [limit.Deadline(17.0)]])
def test_solve_time_is_that_of_the_call(limits: list[Constraint]) -> None:
    """It is positive, and no longer than what the caller waits; without a decision, too."""
    problem = Problem(worked(), limit.lower(worked(), limits))
    start = time.perf_counter()
    seconds = cutwise.solve(problem).solve_time
    assert 0.0 < seconds <= time.perf_counter() - start


@pytest.mark.parametrize("cut", [1, 2, 3])
def test_a_cut_that_is_not_allowed_is_closed_at_any_frequency(cut: int) -> None:
    """A mask closes a cut even where frequencies are below a hertz: no number stands for none."""
    inst = worked_p2(min_frequency=0.25)
    allowed = np.arange(1, 4) == cut
    solution = co.solve(inst, "cutwise", Region(allowed=allowed[np.newaxis, np.newaxis]))
    assert solution.cut is not None
    assert solution.cut.item() == cut
