"""Shares of the band, decided by `lagrangian` and `column-generation`: exact, on every kind."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt import families
from card_opt.algorithms.column_generation import method as column_generation
from card_opt.algorithms.proof import Close, Leaf, Split
from card_opt.constraints import (
    BandwidthPool,
    Constraint,
    Deadline,
    DeviceEnergyBudget,
    EnergyBudget,
    EnergyCap,
    FrequencyLevels,
    FrequencyPool,
    MaxCut,
    MinCut,
    MinParticipation,
    RoundTime,
    TableBudget,
    lower,
)
from card_opt.problem import costs
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray, Region
from card_opt.problem.solution import Solution, Status
from tests.algorithms.test_recording import kinds_of
from tests.helpers.instances import PROFILES, random_instance
from tests.helpers.proofs import Walk
from tests.variants.band_reference import best
from tests.variants.options import option_instance

METHODS = ("lagrangian", "column-generation")
EXACT = 1e-9  # relative, of the cost
LIMITS = Limits(time_limit=60.0, rel_gap=EXACT)
BESIDE = ("nothing", "levels", "caps", "deadlines", "table", "masks", "device energy")


def instance(
    rng: np.random.Generator, shape: tuple[int, int], cuts: int, **given: Any
) -> Instance:
    """Return a random instance; a weight of 0 or 1, and a box of one frequency, now and then."""
    normalizer = str(rng.choice(NORMALIZERS))
    fields: dict[str, Any] = {
        "profile": str(rng.choice(PROFILES)),
        "normalizer": normalizer,
        "static_power": float(rng.choice([0.0, 300.0])),
        "weight": float(rng.choice([0.0, 0.2, 0.2, 1.0])),
        "box": str(rng.choice(["wide", "wide", "narrow", "point"])),
        "given_extremes": normalizer == "per-cut",
        "optional": ("device_power", "transmit_power"),
    }
    return random_instance(rng, shape=shape, num_cuts=cuts, link_scale=3.0, **(fields | given))


def with_table(inst: Instance, rng: np.random.Generator) -> Instance:
    """Return the instance with a table of the server's power at three frequencies."""
    hertz = np.max(inst.max_frequency) * np.array([0.5, 0.8, 1.0])
    power = np.sort(rng.uniform(50.0, 1500.0, 3))
    return inst.replace(
        level_power=np.stack([hertz, power], axis=1), power_coefficient=0.0, static_power=0.0
    )


def without_links(inst: Instance) -> Instance:
    """Return the instance with no link for one device in the first round: it sends nothing."""
    rates = inst.uplink_rate.copy(), inst.downlink_rate.copy()
    for rate in rates:
        rate[0, 0] = 0.0
    none = np.where(np.arange(inst.num_cuts) == 1, 0.0, 1.0)
    parts = {name: none * getattr(inst, name) for name in _SENT}
    return inst.replace(uplink_rate=rates[0], downlink_rate=rates[1], **parts)


_SENT = ("smashed_bits", "gradient_bits", "adapter_bits")


def levels_of(inst: Instance) -> FrequencyLevels:
    """Return three levels within a wide box."""
    return FrequencyLevels(np.array([0.3, 0.6, 0.9]) * float(np.max(inst.max_frequency)))


def beside(name: str, inst: Instance, rng: np.random.Generator) -> tuple[Constraint, ...]:
    """Return limits beside the band, some of which bind."""
    energy, delay = (
        np.broadcast_to(np.max(e, axis=-1) if np.ndim(e) == 3 else e, inst.shape)
        for e in (inst.extremes.max_energy, inst.extremes.max_delay)
    )
    if name == "levels":
        return (levels_of(inst),)
    if name == "caps":
        return (EnergyCap(energy * rng.uniform(0.2, 1.0, inst.shape)),)
    if name == "deadlines":
        return levels_of(inst), Deadline(delay * rng.uniform(0.7, 4.0, inst.shape))
    if name == "table":
        most = rng.uniform(0.3, 1.0) * (inst.num_cuts - 1) * inst.shape[0]
        return (TableBudget(max(most, 0.1), np.arange(inst.num_cuts, dtype=float)),)
    if name == "masks":
        return MinCut(2), MaxCut(inst.num_cuts)
    return ()


def draw(seed: int) -> tuple[Problem, str]:
    """Return a tiny problem that shares a band, and what limits it has besides."""
    rng = np.random.default_rng(seed)
    name = BESIDE[seed % (len(BESIDE) - 1)]
    shape = int(rng.integers(1, 4)), 1 if name == "table" else int(rng.integers(1, 3))
    inst = instance(rng, shape, int(rng.integers(2, 5)))
    if seed % 7 == 6 and name in {"nothing", "table", "masks"} and inst.normalizer != "per-cut":
        inst = with_table(inst, rng)
    if seed % 11 == 10 and inst.normalizer != "per-cut":
        inst = without_links(inst)
    least = float(rng.choice([1e-6, 1e-6, 0.05, 0.3]))
    band = BandwidthPool(
        np.exp(rng.uniform(np.log(0.25), np.log(1.3 * shape[0]), shape[1])), least
    )
    return Problem(inst, lower(inst, [band, *beside(name, inst, rng)])), name


def check(problem: Problem, optimum: float, method: str) -> Status:
    """Hold a method against the optimum of a problem; return its status."""
    solution = co.solve(problem, method, rel_gap=EXACT)
    if math.isinf(optimum):
        assert solution.status is Status.INFEASIBLE
        return solution.status
    size = max(abs(optimum), 1e-3 * problem.num_rounds)
    assert solution.status in {Status.OPTIMAL, Status.FEASIBLE}, solution.message
    assert solution.violation <= 1e-9
    assert solution.objective >= optimum - EXACT * size
    assert solution.bound <= optimum + EXACT * size
    if method == "column-generation":
        assert solution.status is Status.OPTIMAL
        assert solution.objective <= optimum + 2.0 * EXACT * size
    return solution.status


@pytest.mark.parametrize("seeds", [range(40 * i, 40 * (i + 1)) for i in range(6)], ids=str)
def test_the_optimum_is_that_of_brute_force(seeds: range) -> None:
    """Over all normalizers, weights, power models, limits beside the band and ends of the box."""
    found: dict[str, set[Status]] = {method: set() for method in METHODS}
    for seed in seeds:
        problem, _ = draw(seed)
        optimum = best(problem).objective
        for method in METHODS:
            found[method].add(check(problem, optimum, method))
    for seen in found.values():
        assert {Status.OPTIMAL, Status.INFEASIBLE} <= seen


@pytest.mark.nightly
@pytest.mark.parametrize("block", range(100))
def test_the_optimum_is_that_of_brute_force_many_times(block: int) -> None:
    """The same for thousands of instances."""
    for seed in range(1000 + 100 * block, 1100 + 100 * block):
        problem, _ = draw(seed)
        optimum = best(problem).objective
        for method in METHODS:
            check(problem, optimum, method)


def test_the_draws_matter() -> None:
    """Most problems have a decision, both ends of the box are met, and the band mostly binds."""
    seen = {"feasible": 0, "binds": 0, "least": 0, "whole": 0, "inner": 0}
    number = 120
    for seed in range(number):
        problem, _ = draw(seed)
        found = best(problem)
        if found.share is None:
            continue
        assert problem.region.min_share is not None
        bound = problem.region.rows[0].bound
        seen["feasible"] += 1
        seen["binds"] += bool((found.share.sum(axis=0) > 0.999 * bound).any())
        is_least = found.share <= problem.region.min_share * (1.0 + 1e-9)
        seen["least"] += bool(is_least.any())
        seen["whole"] += bool((found.share >= 1.0).any())
        seen["inner"] += bool(((found.share < 1.0) & ~is_least).any())
    assert seen["feasible"] > 0.6 * number
    assert all(count > 0.08 * number for count in seen.values()), seen


# Laws


def fleet(seed: int, devices: int, rounds: int, **given: Any) -> Instance:
    """Return a fleet whose later cuts send less, for which their devices compute more."""
    fields: dict[str, Any] = {"weight": 0.4, "profile": "shrinking", "link_scale": 3.0} | given
    return random_instance(seed, shape=(devices, rounds), num_cuts=6, **fields)


def solved(inst: Instance, *constraints: Constraint) -> Solution:
    """Return the optimum by the method that is taken by default."""
    solution = co.solve(inst, None, constraints)
    assert solution.status is Status.OPTIMAL, solution.message
    return solution


@pytest.mark.parametrize("normalizer", NORMALIZERS)
def test_one_device_with_the_whole_band_is_the_old_problem(normalizer: str) -> None:
    """Its share is 1, and all else is what it is without a band."""
    inst = fleet(3, 1, 4, normalizer=normalizer, given_extremes=normalizer == "per-cut")
    old, new = co.solve(inst), solved(inst, BandwidthPool())
    assert new.share == pytest.approx(np.ones(inst.shape))
    assert new.cut == pytest.approx(old.cut)
    assert new.frequency == pytest.approx(old.frequency)
    assert new.objective == pytest.approx(old.objective, rel=EXACT)


def test_a_band_for_everyone_is_the_old_problem() -> None:
    """Where the shares may all be 1 the band costs nothing, and neither does more of it."""
    inst = fleet(4, 4, 2)
    old, new = co.solve(inst), solved(inst, BandwidthPool(4.0))
    assert new.objective == pytest.approx(old.objective, rel=EXACT)
    assert new.prices is not None
    assert all((price == 0.0).all() for price in new.prices.values())


@pytest.mark.parametrize("seed", range(4))
def test_a_larger_band_never_costs_more(seed: int) -> None:
    """And a larger least share never less."""
    inst = fleet(seed, 4, 2)
    by_band = [solved(inst, BandwidthPool(b)).objective for b in (0.5, 1.0, 1.01, 2.0, 3.0)]
    by_least = [solved(inst, BandwidthPool(1.5, b)).objective for b in (1e-6, 0.1, 0.2, 0.3)]
    for dear, cheap in [*itertools.pairwise(by_band), *itertools.pairwise(by_least[::-1])]:
        assert cheap <= dear * (1.0 + EXACT)


@pytest.mark.parametrize("seed", range(6))
def test_shares_go_with_the_root_of_what_is_sent(seed: int) -> None:
    """In a round ``A / b^2`` is the same for all shares inside the box, and larger at the least.

    A is what the data of the cut cost at the whole band; the sum of the shares is the band.
    """
    inst = fleet(seed, 5, 3)
    least = 0.1 if seed % 2 else 1e-6
    solution = solved(inst, BandwidthPool(1.3, least))
    assert solution.share is not None
    price = _link_costs(inst, solution) / solution.share**2
    assert solution.share.sum(axis=0) == pytest.approx(np.full(3, 1.3))
    for share, each in zip(solution.share.T, price.T, strict=True):
        inside = (share > least * (1.0 + 1e-6)) & (share < 1.0 - 1e-6)
        assert each[inside] == pytest.approx(np.full(inside.sum(), each[inside].mean()), rel=1e-5)
        assert (each[share <= least] <= each[inside].mean() * (1.0 + 1e-6)).all()


def _link_costs(inst: Instance, solution: Solution) -> FloatArray:
    """Return what the data of chosen cuts cost at the whole band, by the referee, (M, N)."""
    assert solution.cut is not None
    assert solution.frequency is not None
    whole, half = (
        co.evaluate(inst, solution.cut, solution.frequency, share).cost for share in (1.0, 0.5)
    )
    return half - whole


@pytest.mark.parametrize("seed", range(3))
def test_a_price_bounds_what_more_band_is_worth(seed: int) -> None:
    """By weak duality a band of d more costs no less than the bound minus the price times d.

    The bound is the one that the prices prove, without branching.
    """
    inst = fleet(seed, 6, 2)
    before = co.solve(inst, "lagrangian", [BandwidthPool(1.0)])
    assert before.prices is not None
    (price,) = before.prices.values()
    assert (price > 0.0).all()
    for more in (-0.3, -0.01, 0.01, 0.5):
        after = solved(inst, BandwidthPool(1.0 + more))
        floor = before.bound - more * price.sum()
        assert after.objective >= floor - EXACT * abs(floor)


@pytest.mark.parametrize("method", METHODS)
def test_rounds_are_problems_of_their_own(method: str) -> None:
    """The shares of one round are no business of another: slices have the same answers."""
    inst = fleet(6, 4, 3)
    problem = Problem(inst, lower(inst, [BandwidthPool(np.array([0.6, 1.0, 2.0]))]))
    whole = co.solve(problem, method)
    total = 0.0
    for n in range(3):
        part = Problem(inst[:, n : n + 1], problem.region[:, n : n + 1])
        solution = co.solve(part, "column-generation")
        total += solution.objective
        if method == "column-generation":
            assert whole.cost is not None
            assert whole.cost[:, n].sum() == pytest.approx(solution.objective, rel=2 * EXACT)
    assert whole.bound <= total * (1.0 + EXACT)
    assert whole.objective >= total * (1.0 - EXACT)


def test_devices_in_another_order_are_the_same_problem() -> None:
    """Names are nothing but names."""
    inst = fleet(8, 5, 2)
    order = np.array([3, 0, 4, 1, 2])
    moved = inst.replace(
        device_throughput=inst.device_throughput[order],
        uplink_rate=inst.uplink_rate[order],
        downlink_rate=inst.downlink_rate[order],
    )
    one, other = solved(inst, BandwidthPool()), solved(moved, BandwidthPool())
    assert one.objective == pytest.approx(other.objective, rel=2 * EXACT)


@pytest.mark.parametrize("seed", range(6))
def test_only_vertices_of_the_hull_win(seed: int) -> None:
    """Of the points (cost without data, cost of data) some optimum has only the hull's lower left.

    With equal layers these are on a line: the first and the last cut are enough.
    """
    inst = fleet(seed, 4, 2, profile="linear" if seed % 2 else "shrinking")
    band = BandwidthPool(1.7)
    best_of_all = solved(inst, band)
    assert best_of_all.frequency is not None
    kept = np.stack([_vertices(inst, best_of_all.frequency, m, n) for m, n in np.ndindex(4, 2)])
    few = Region(allowed=kept.reshape(4, 2, -1), allowed_by=("vertices",))
    assert kept.sum() < kept.size
    if seed % 2:
        assert not kept[:, 1:-1].any()
    among = co.solve(inst, None, lower(inst, [band]) & few)
    assert among.objective == pytest.approx(best_of_all.objective, rel=2.0 * EXACT)


def _vertices(inst: Instance, frequency: FloatArray, m: int, n: int) -> BoolArray:
    """Return the cuts of a device-round that some weights of the two costs make the best."""
    one = inst[m, n]
    whole, half = (
        np.array(
            [co.evaluate(one, c, frequency[m, n], b).objective for c in range(1, one.num_cuts + 1)]
        )
        for b in (1.0, 0.5)
    )
    fixed, link = 2.0 * whole - half, half - whole
    steep = np.geomspace(1e-6, 1e12, 40_001)[:, np.newaxis]
    kept = np.zeros(fixed.size, dtype=np.bool_)
    kept[(fixed + steep * link).argmin(axis=1)] = True
    return kept


@pytest.mark.parametrize("profile", ["linear", "heterogeneous"])
@pytest.mark.parametrize("devices", [4, 30])
def test_devices_that_are_alike_are_counted(devices: int, profile: str) -> None:
    """With one kind of device the gap closes at any number of them."""
    one = fleet(9, 1, 1, profile=profile)
    inst = one.replace(
        device_throughput=np.repeat(one.device_throughput, devices),
        uplink_rate=np.repeat(one.uplink_rate, devices, axis=0),
        downlink_rate=np.repeat(one.downlink_rate, devices, axis=0),
        normalizer_values=None,
    )
    for band in (0.2, 0.45, 0.8):
        solved(inst, BandwidthPool(band * devices))


def test_without_a_price_of_delay_any_shares_do() -> None:
    """With weight 0 the cost is the energy's, without a band; which is shared out all the same."""
    inst = fleet(10, 3, 2).replace(weight=0.0)
    for method in METHODS:
        solution = co.solve(inst, method, [BandwidthPool(0.5)])
        assert solution.status is Status.OPTIMAL
        assert solution.objective == pytest.approx(co.solve(inst).objective, abs=1e-12)
        assert solution.violation == 0.0
        assert solution.share is not None
        assert solution.share.sum(axis=0) == pytest.approx(np.full(2, 0.5))


# What is taken, and what is not


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "limit", [Deadline(500.0), RoundTime(900.0), EnergyBudget(1e5), FrequencyPool(5e9)]
)
def test_what_ties_shares_to_frequencies_is_refused_by_name(
    method: str, limit: Constraint
) -> None:
    """The message says what is not taken; with levels all of these are."""
    inst = fleet(11, 3, 1)
    solution = co.solve(inst, method, [BandwidthPool(), limit])
    assert solution.status is Status.UNSUPPORTED
    assert "takes no limits that tie shares to frequencies" in solution.message
    taken = co.solve(inst, method, [BandwidthPool(), limit, levels_of(inst)])
    assert taken.status is not Status.UNSUPPORTED


@pytest.mark.parametrize("seed", range(8))
def test_with_levels_limits_that_tie_are_exact(seed: int) -> None:
    """Energies of all, and deadlines beside: every pair of cut and level is a column."""
    rng = np.random.default_rng(seed)
    inst = random_instance(rng, shape=(3, 1), num_cuts=3, weight=0.3, link_scale=0.5)
    free = co.solve(inst, None, [BandwidthPool(), levels_of(inst)])
    assert free.energy is not None
    assert free.delay is not None
    assert free.frequency is not None
    limits = (
        BandwidthPool(),
        levels_of(inst),
        Deadline(free.delay * rng.uniform(0.9, 1.5, inst.shape)),
        EnergyBudget(float(free.energy.sum()) * rng.uniform(0.7, 1.1)),
        FrequencyPool(float(free.frequency.sum()) * rng.uniform(0.9, 1.3)),
    )
    problem = Problem(inst, lower(inst, limits))
    check(problem, best(problem).objective, "column-generation")


@pytest.mark.parametrize("seed", range(4))
def test_a_budget_of_the_devices_energy_is_taken(seed: int) -> None:
    """What sending takes goes with one over the share: a tighter budget costs more, and holds."""
    inst = fleet(seed, 3, 2, optional=("device_power", "transmit_power"))
    costs_of, free = [], solved(inst, BandwidthPool())
    problem = Problem(inst, lower(inst, [DeviceEnergyBudget(1.0)]))
    (rows,) = problem.region.rows
    assert inst.device_power is not None
    assert inst.transmit_power is not None
    assert free.cut is not None
    x = inst.rounds().with_share(free.share)
    powers = (p[:, np.newaxis] for p in (inst.device_power, inst.transmit_power))
    taken = costs.device_energy(x, inst.profile_at(free.cut), *powers)
    need = rows.totals(np.broadcast_to(taken, inst.shape))
    for share in (1.1, 0.99, 0.95):
        solution = co.solve(inst, None, [BandwidthPool(), DeviceEnergyBudget(share * need)])
        costs_of.append(solution.objective)
        assert solution.status in {Status.OPTIMAL, Status.INFEASIBLE}
        assert solution.violation <= 1e-9
    assert costs_of[0] == pytest.approx(free.objective, rel=2 * EXACT)
    assert costs_of == sorted(costs_of)


@pytest.mark.parametrize("seeds", [range(6 * i, 6 * (i + 1)) for i in range(3)], ids=str)
def test_who_is_not_served_takes_nothing_of_the_band(seeds: range) -> None:
    """With options: shares and who is left out are decided together, as by brute force."""
    left_out = 0
    for seed in seeds:
        rng = np.random.default_rng(seed)
        shape = 2 if seed % 5 == 4 or seed % 4 == 3 else int(rng.integers(2, 4)), 1
        inst = option_instance(rng, shape=shape, may_skip=True, has_table=seed % 5 == 4)
        least = float(rng.choice([1e-6, 0.02]))
        limits: list[Constraint] = [BandwidthPool(rng.uniform(0.1, 0.7) * shape[0], least)]
        limits.append(MinParticipation(int(rng.integers(1, shape[0])), per="round"))
        if seed % 4 == 3 and inst.level_power is None:
            limits.append(levels_of(inst))
        problem = Problem(inst, lower(inst, limits))
        found = best(problem)
        check(problem, found.objective, "column-generation")
        check(problem, found.objective, "lagrangian")
        if found.cut is not None:
            left_out += int((~inst.is_served[found.cut.astype(int) - 1]).sum())
    assert left_out > 1


def test_least_shares_that_do_not_fit_are_no_decision() -> None:
    """Five devices with a fifth each at least need the whole band."""
    inst = fleet(12, 5, 1)
    assert solved(inst, BandwidthPool(1.0 + 1e-9, 0.2)).share == pytest.approx(
        np.full(inst.shape, 0.2)
    )
    for method in METHODS:
        solution = co.solve(inst, method, [BandwidthPool(0.99, 0.2)])
        assert solution.status is Status.INFEASIBLE
        assert "BandwidthPool" in solution.message


# Proofs


def proven(problem: Problem) -> set[type]:
    """Check the proof of a problem by its nodes alone; return their kinds."""
    answer = column_generation.solve(problem, LIMITS, record=True)
    assert isinstance(answer.proof, Split | Close | Leaf)
    walk = Walk(problem)
    shown = walk.bound(answer.proof, answer.bound)
    if answer.status is Status.INFEASIBLE:
        assert math.isinf(shown)
        assert walk.is_ray
    else:
        assert answer.status is Status.OPTIMAL
        assert shown >= answer.bound - EXACT * max(1.0, abs(answer.bound))
    return kinds_of(answer.proof)


def test_proofs_are_of_the_problem_itself() -> None:
    """Prices of its own rows, splits of its own cuts and levels: they show the bound alone."""
    kinds = set()
    for seed in range(4):
        case = families.make("bandwidth-pool", seed=seed, devices=4, rounds=2, cuts=6, jump=0.5)
        few = (levels_of(case.instance), Deadline(_twice_the_delay(case.instance)))
        for limits in ((), few[:1], few):
            region = lower(case.instance, [*case.constraints, *limits])
            kinds |= proven(Problem(case.instance, region))
    assert kinds >= {Split, Close, Leaf}


def _twice_the_delay(inst: Instance) -> FloatArray:
    free = co.solve(inst, None, [BandwidthPool()])
    assert free.delay is not None
    return 2.0 * free.delay


def test_a_proof_that_there_is_none_is_a_ray() -> None:
    """Least shares that are too much, or deadlines that no share keeps, are shown by prices."""
    inst = fleet(13, 4, 2)
    proven(Problem(inst, lower(inst, [BandwidthPool(0.5, 0.2)])))
    tight = Deadline(0.6 * _twice_the_delay(inst))
    proven(Problem(inst, lower(inst, [BandwidthPool(0.3), levels_of(inst), tight])))
