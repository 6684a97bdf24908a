"""Uncertain rates: what each reduction promises, and that it is kept where it was not looked."""

from __future__ import annotations

import dataclasses
import importlib
import itertools
import math
from collections.abc import Sequence

import numpy as np
import pytest
from scipy.stats import binom

import card_opt as co
from card_opt.constraints import (
    Constraint,
    Deadline,
    DeviceEnergyBudget,
    EnergyBudget,
    RoundTime,
    lower,
)
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.rows import QUANTITIES, quantity_of
from card_opt.studies.uncertain.rates import RateBox, RateSamples
from card_opt.studies.uncertain.robustness import UNCERTAIN, check, rank, robust
from tests.helpers.instances import frequency_at, random_instance
from tests.helpers.repeats import first

MODULE = importlib.import_module(
    "card_opt.studies.uncertain.robustness"
)  # co.robust is the function in it
ROUNDING = 1e-12  # of the referee's sums, relative
FALSE_ALARM = 1e-9  # probability that a promise that is kept fails the test on fresh samples
SOLVED = 1e-6  # relative, what outside solvers may be off by
NUM_FRESH = 20_000
SEEDS = range(4)
CORNERS = tuple(itertools.product((-1.0, 1.0), repeat=2))  # of both rates


def instance(seed: int = 0, **options: object) -> Instance:
    """Return a random instance with all powers."""
    powers = ("device_power", "transmit_power")
    return random_instance(seed, num_cuts=4, optional=powers, **options)  # type: ignore[arg-type]


def sampled(inst: Instance, size: int, seed: int, spread: float = 0.5) -> RateSamples:
    """Return log-normal rates around an instance's, independent in all respects."""
    rng = np.random.default_rng(seed)
    factors = np.exp(spread * rng.standard_normal((2, size, *inst.shape)))
    return RateSamples(factors[0] * inst.uplink_rate, factors[1] * inst.downlink_rate)


def at_rates(inst: Instance, uplink: FloatArray, downlink: FloatArray) -> Instance:
    """Return an instance at other rates, normalised as before."""
    return inst.replace(
        uplink_rate=uplink, downlink_rate=downlink, normalizer_values=inst.extremes
    )


def decisions(inst: Instance, seed: int) -> list[tuple[IntArray, FloatArray]]:
    """Return random cuts at places of the box."""
    cut = np.random.default_rng(seed).integers(1, inst.num_cuts + 1, inst.shape)
    return [(cut, frequency_at(inst, place)) for place in (0.0, 0.4, 1.0)]


def met_exactly(
    inst: Instance, reduced: Region, index: int, cut: IntArray, frequency: FloatArray
) -> FloatArray:
    """Return by what factor of its bound each group of reduced rows is taken at a decision."""
    rows = reduced.rows[index]

    values = quantity_of(inst, rows.quantity, cut, frequency)
    return rows.totals(rows.limited(values, cut)) / rows.bound


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("seed", SEEDS)
def test_expected_cost_is_the_mean_of_costs(seed: int, normalizer: str) -> None:
    """At any decision the reduced instance costs what the samples do on average, to rounding."""
    inst = instance(seed, normalizer=normalizer, static_power=20.0 * (seed % 2))
    rates = sampled(inst, 7, seed)
    mean = robust(inst, rates).instance
    for cut, frequency in decisions(inst, seed):
        each = [
            co.evaluate(at_rates(inst, up, down), cut, frequency)
            for up, down in zip(rates.uplink, rates.downlink, strict=True)
        ]
        said = co.evaluate(mean, cut, frequency)
        for name in ("delay", "energy", "cost"):
            values = np.mean([getattr(one, name) for one in each], axis=0)
            assert getattr(said, name) == pytest.approx(values, rel=ROUNDING, abs=ROUNDING)


@pytest.mark.parametrize("seed", SEEDS)
def test_best_expected_cost_is_the_closed_form(seed: int) -> None:
    """No decision costs less on average than Algorithm 1's for the reduced instance."""
    inst = instance(seed)
    rates = sampled(inst, 50, seed)
    best = co.solve(robust(inst, rates).instance, "card")
    for cut, frequency in [*decisions(inst, seed), *decisions(inst, seed + 1)]:
        costs = [
            co.evaluate(at_rates(inst, up, down), cut, frequency).objective
            for up, down in zip(rates.uplink, rates.downlink, strict=True)
        ]
        assert best.objective <= np.mean(costs) * (1.0 + ROUNDING)


@pytest.mark.parametrize("seed", SEEDS)
def test_worst_case_is_the_largest_in_the_box(seed: int) -> None:
    """Cost, delay and devices' energy are largest at a corner, and it is the reduced instance."""
    inst = instance(seed, normalizer=NORMALIZERS[seed])
    box = RateBox(np.random.default_rng(seed).uniform(0.0, 0.9, inst.shape))
    limits = (Deadline(1.0), DeviceEnergyBudget(1.0), RoundTime(1.0))
    worst = robust(inst, box, limits)
    signs = np.random.default_rng(seed).uniform(-1.0, 1.0, (20, 2, *inst.shape))
    corners = [np.ones((2, *inst.shape)) * np.reshape(c, (2, 1, 1)) for c in CORNERS]
    for cut, frequency in decisions(inst, seed):
        said = co.evaluate(worst.instance, cut, frequency)
        taken = worst.region.violation(worst.instance, cut, frequency)
        largest, most = np.full(inst.shape, -math.inf), 0.0
        for up, down in [*corners, *signs]:
            other = at_rates(
                inst,
                (1.0 + up * box.spread) * inst.uplink_rate,
                (1.0 + down * box.spread) * inst.downlink_rate,
            )
            largest = np.maximum(largest, co.evaluate(other, cut, frequency).cost)
            most = max(most, lower(other, limits).violation(other, cut, frequency))
        assert said.cost == pytest.approx(largest, rel=ROUNDING, abs=ROUNDING)
        assert taken == pytest.approx(most, rel=ROUNDING)


def promise_is_kept(
    inst: Instance,
    limits: Sequence[Constraint],
    probability: float,
    seed: int,
    num_used: int = 4000,
) -> bool:
    """Return whether fresh samples do not refute the promise, at decisions that just keep it.

    Each limit is scaled so that a random decision meets the reduced one exactly. A true promise
    is refuted with a probability of at most `FALSE_ALARM`.
    """
    confidence = 1.0 - 0.1 * FALSE_ALARM
    cut, frequency = decisions(inst, seed)[1]
    fresh = sampled(inst, NUM_FRESH, 1000 + seed)
    used = sampled(inst, num_used, seed)
    reduced = robust(inst, used, limits, probability=probability, confidence=confidence)
    num_tests = sum(rows.bound.size for rows in reduced.region.rows)
    for i, rows in enumerate(lower(inst, limits).rows):
        factor = met_exactly(reduced.instance, reduced.region, i, cut, frequency)
        tight = Region(rows=(dataclasses.replace(rows, bound=rows.bound * factor),))
        (kept,) = check(inst, fresh, cut, frequency, tight)
        count = np.round(kept.share * NUM_FRESH)
        if (binom.cdf(count, NUM_FRESH, probability) < 0.9 * FALSE_ALARM / num_tests).any():
            return False
    return True


@pytest.mark.parametrize("probability", [0.5, 0.8, 0.9])
@pytest.mark.parametrize("seed", SEEDS)
def test_promised_probability_holds_on_fresh_samples(seed: int, probability: float) -> None:
    """Limits of one device-round and of several are kept as often as promised, for any cut."""
    limits = (Deadline(1.0), RoundTime(1.0), DeviceEnergyBudget(1.0, per="fleet"))
    assert promise_is_kept(instance(seed), limits, probability, seed)


@pytest.mark.parametrize("wrong", ["median", "empirical"])
def test_wrong_quantile_is_found_out(wrong: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The test above refutes the median, and the plain quantile of the samples as well."""

    def planted(num_samples: int, probability: float, risk: float) -> int:
        share = 0.5 if wrong == "median" else probability
        return math.ceil(share * num_samples)

    monkeypatch.setattr(MODULE, "rank", planted)
    limits = (Deadline(1.0),)
    refuted = [not promise_is_kept(instance(s), limits, 0.9, s, num_used=100) for s in SEEDS]
    assert all(refuted) if wrong == "median" else any(refuted)


@pytest.mark.parametrize("probability", [0.5, 0.9, 0.99])
@pytest.mark.parametrize("risk", [0.05, 1e-4])
def test_rank_is_the_least_that_is_enough(probability: float, risk: float) -> None:
    """By the sum of binomial terms; with one sample too few none is, and the error says so."""

    def missed(rank: int, size: int) -> float:
        p = probability
        return math.fsum(
            math.comb(size, k) * p**k * (1.0 - p) ** (size - k) for k in range(rank, size + 1)
        )

    needed = math.ceil(math.log(risk) / math.log(probability))
    for size in (needed, needed + 37):
        j = rank(size, probability, risk)
        assert missed(j, size) <= risk
        assert missed(j - 1, size) > risk
    with pytest.raises(co.CardOptError, match=f"at least {needed} are needed"):
        rank(needed - 1, probability, risk)


def test_certain_rates_change_nothing() -> None:
    """If all samples are the instance's own rates, so is the problem, whatever the probability."""
    inst = instance(1)
    rates = RateSamples(
        np.repeat(inst.uplink_rate[np.newaxis], 200, axis=0),
        np.repeat(inst.downlink_rate[np.newaxis], 200, axis=0),
    )
    limits = (Deadline(20.0), RoundTime(50.0), EnergyBudget(100.0))
    reduced = robust(inst, rates, limits, probability=0.9)
    for cut, frequency in decisions(inst, 1):
        nominal = lower(inst, limits).violation(inst, cut, frequency)
        said = reduced.region.violation(reduced.instance, cut, frequency)
        assert said == pytest.approx(nominal, rel=ROUNDING)
    assert reduced.region.rows[2].extra is None


@pytest.mark.parametrize("limited", ["own", "shared"])
@pytest.mark.parametrize("probability", [None, 0.8, 0.95])
@pytest.mark.parametrize("seed", first(SEEDS))
def test_methods_agree_on_robust_problems(
    seed: int, probability: float | None, limited: str
) -> None:
    """An algorithm of our own and two outside solvers find the same optimum."""
    inst = instance(seed, shape=(2, 2))
    rates = sampled(inst, 400, seed, spread=0.2)
    free = co.solve(robust(inst, rates).instance, "card")
    assert free.delay is not None
    slack = 0.9 if probability is None else 1.15
    limits: tuple[Constraint, ...] = (Deadline(slack * free.delay),)
    if limited == "shared":
        limits = (RoundTime(slack * free.delay.sum(axis=0)), Deadline(2.0 * free.delay))
    reduced = robust(inst, rates, limits, probability=probability)
    own = "cutwise" if limited == "own" else "column-generation"
    solutions = [
        co.solve(reduced.instance, method, reduced.region, rel_gap=1e-8)
        for method in (own, "cvxpy-relaxation-clarabel", "highs-outer-approximation")
    ]
    assert {s.status for s in solutions} <= {co.Status.OPTIMAL, co.Status.INFEASIBLE}
    first = solutions[0].objective
    for solution in solutions:
        assert solution.objective == pytest.approx(first, rel=SOLVED)
    if math.isfinite(first):
        assert first >= free.objective * (1.0 - ROUNDING)
        assert solutions[0].cut is not None
        assert solutions[0].frequency is not None
        fresh = sampled(inst, NUM_FRESH, 1000 + seed, spread=0.2)
        kept = check(inst, fresh, solutions[0].cut, solutions[0].frequency, limits)
        for one in kept:
            assert (one.low <= one.share).all()
            assert (one.share <= one.high).all()
            assert probability is None or (one.high >= probability).all()


def test_higher_probability_never_costs_less() -> None:
    """A limit that is to be kept more often is a tighter one."""
    inst = instance(2, shape=(2, 2))
    rates = sampled(inst, 800, 2, spread=0.2)
    free = co.solve(robust(inst, rates).instance, "card")
    assert free.delay is not None
    found = []
    for probability in (0.5, 0.7, 0.9, 0.95):
        reduced = robust(inst, rates, (Deadline(1.1 * free.delay),), probability=probability)
        solution = co.solve(reduced.instance, "highs-outer-approximation", reduced.region)
        found.append(solution.objective)
    assert all(b >= a * (1.0 - SOLVED) for a, b in itertools.pairwise(found))
    assert found[-1] > found[0]


def test_scenario_is_sampled_by_its_seeds() -> None:
    """Each seed is one sample of the channel; rates in steps keep the promise as well."""
    scenario = co.load_scenario("paper")
    used = RateSamples.draw(scenario, range(300), rounds=2)
    fresh = RateSamples.draw(scenario, range(1000, 1400), rounds=2)
    inst = scenario.instance(seed=7, rounds=2)
    assert (RateSamples.draw(scenario, [7], rounds=2).uplink[0] == inst.uplink_rate).all()
    region = robust(inst, used, (Deadline(1.0),), probability=0.8).region
    cut, frequency = decisions(inst, 0)[2]
    mean = robust(inst, used).instance
    factor = met_exactly(mean, region, 0, cut, frequency)
    (kept,) = check(inst, fresh, cut, frequency, (Deadline(factor.reshape(inst.shape)),))
    assert (kept.high >= 0.8).all()
    assert kept.label.startswith("Deadline")


def test_interval_covers_the_truth() -> None:
    """Clopper and Pearson's interval misses a known share no more often than it says."""
    inst = instance(0, shape=(1, 1))
    cut, frequency = decisions(inst, 0)[1]
    many = sampled(inst, NUM_FRESH, 0)
    bound = 1.1 * float(co.evaluate(inst, cut, frequency).delay.item())
    (truth,) = check(inst, many, cut, frequency, (Deadline(bound),))
    misses = 0
    for seed in range(1, 201):
        (kept,) = check(inst, sampled(inst, 60, seed), cut, frequency, (Deadline(bound),))
        misses += bool(kept.low > truth.high or kept.high < truth.low)
    assert binom.sf(misses - 1, 200, 0.05) > FALSE_ALARM


def test_extra_goes_with_its_row() -> None:
    """Parts of a region, its other bounds, and another process keep what cuts add."""
    inst = instance(3)
    reduced = robust(inst, sampled(inst, 300, 3), (Deadline(30.0),), probability=0.8)
    extra = reduced.region.rows[0].extra
    assert extra is not None
    sent = Region.from_arrays(reduced.region.arrays()).rows[0].extra
    assert sent is not None
    assert (sent == extra).all()
    part = reduced.region[1, 0:2].rows[0].extra
    assert part is not None
    assert (part == extra[1:2, 0:2]).all()
    for cut, frequency in decisions(inst, 3):
        once = met_exactly(reduced.instance, reduced.region, 0, cut, frequency)
        half = met_exactly(reduced.instance, reduced.region.scaled_bounds(2.0), 0, cut, frequency)
        assert half == pytest.approx(0.5 * once, rel=ROUNDING)


def test_bad_extra_is_named() -> None:
    """What cuts add must be finite numbers for every device-round."""
    inst = instance(0)
    (rows,) = Deadline(30.0).lower(inst).rows
    with pytest.raises(co.ConstraintError, match=r"extra must be of shape \(M, N, C\) with"):
        dataclasses.replace(rows, extra=np.zeros(inst.num_cuts))
    with pytest.raises(co.ConstraintError, match="extra must be finite"):
        dataclasses.replace(rows, extra=np.full((*inst.shape, inst.num_cuts), math.inf))


def test_quantities_that_depend_on_rates_are_known() -> None:
    """Halving all rates changes these quantities and no others."""
    inst = instance(0)
    slow = at_rates(inst, 0.5 * inst.uplink_rate, 0.5 * inst.downlink_rate)

    cut, frequency = decisions(inst, 0)[1]
    changed = {
        quantity
        for quantity in QUANTITIES
        if (
            quantity_of(inst, quantity, cut, frequency)
            != quantity_of(slow, quantity, cut, frequency)
        ).any()
    }
    assert changed == set(UNCERTAIN)


def test_bad_input_is_named() -> None:
    """Errors say what is allowed and what came."""
    inst = instance(0)
    rates = sampled(inst, 5, 0)
    with pytest.raises(co.CardOptError, match="uplink must be positive and finite"):
        RateSamples(-rates.uplink, rates.downlink)
    with pytest.raises(co.CardOptError, match=r"the same in both directions, got \(5, 2, 3\)"):
        RateSamples(rates.uplink, rates.downlink[:2])
    with pytest.raises(co.CardOptError, match=r"shape \(S, 1, 3\) as the instance"):
        robust(inst[0, :], rates)
    with pytest.raises(co.CardOptError, match=r"spread must be in \[0, 1\), got 1"):
        RateBox(1.0)
    with pytest.raises(co.CardOptError, match=r"spread must be a scalar or of shape \(2,\)"):
        robust(inst, RateBox(np.zeros(3)))
    with pytest.raises(co.CardOptError, match="probability must be above 0 and below 1, got 1"):
        robust(inst, rates, probability=1.0)
    with pytest.raises(co.CardOptError, match="a probability needs samples"):
        robust(inst, RateBox(0.1), probability=0.9)
    with pytest.raises(co.CardOptError, match="5 samples are too few to promise"):
        robust(inst, rates, (Deadline(30.0),), probability=0.9)
    with pytest.raises(co.CardOptError, match="seeds must be at least one, got none"):
        RateSamples.draw(co.load_scenario("paper"), [])
