"""What couples device-rounds besides rows is in the scaled problem what it is for the referee."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import (
    BandwidthPool,
    Constraint,
    Deadline,
    DeviceEnergyBudget,
    EnergyBudget,
    MaxSwing,
    MovePrice,
    ParallelRound,
    lower,
)
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.scaling import Scaled, scaled

SHAPE = (3, 4)
VARIANTS: dict[str, tuple[Constraint, ...]] = {
    "band": (BandwidthPool(),),
    "moves": (MovePrice(1e-8), MaxSwing(20, start=2)),
    "parallel": (ParallelRound(3e9),),
    "parallel, band": (BandwidthPool(), ParallelRound(), EnergyBudget(1e4)),
    "band, moves, rows": (BandwidthPool(), MovePrice(1e-8), EnergyBudget(1e4), Deadline(100.0)),
    "device energy": (BandwidthPool(), DeviceEnergyBudget(1e5)),
}


def instance(normalizer: str = "box", *, has_table: bool = False) -> Instance:
    """Return a small instance with all that variants need."""
    whole = co.load_scenario("paper").instance()[: SHAPE[0], : SHAPE[1]]
    inst = whole.replace(
        normalizer=normalizer,
        device_power=np.array([1.0, 2.0, 3.0]),
        transmit_power=np.array([0.1, 0.2, 0.3]),
        held_bytes=1e6 * np.arange(whole.num_cuts) ** 1.1,
    )
    if not has_table:
        return inst
    table = [[4e8, 50.0], [1e9, 90.0], [2e9, 400.0]]
    return inst.replace(level_power=table, power_coefficient=0.0, static_power=0.0)


def total(s: Scaled, column: IntArray, phi: FloatArray, share: FloatArray | None) -> float:
    """Return the scaled total of a decision, term by term as the module says it."""
    k = np.arange(column.size)
    out = float(s.cost[k, column].at(phi).sum())
    if s.link is not None:
        out += float(s.link[k, column].at(share).sum())
    if s.moves is not None:
        for m, path in enumerate(column.reshape(SHAPE)):
            cost = s.moves.cost[m % len(s.moves.cost)]
            if s.moves.first is not None:
                out += s.moves.first[m % len(s.moves.first), path[0]]
            out += sum(cost[a, b] for a, b in itertools.pairwise(path))
    if s.makespan is not None:
        delay = s.makespan.curve[k, column].at(phi)
        if s.makespan.link is not None:
            delay = delay + s.makespan.link[k, column].at(share)
        out += float(s.makespan.weight @ s.makespan.spans(delay))
    return out


@pytest.mark.parametrize("has_table", [False, True])
@pytest.mark.parametrize("normalizer", ["box", "fleet", "max-frequency", "per-cut"])
@pytest.mark.parametrize("variant", VARIANTS)
def test_the_scaled_total_is_the_objective_of_the_referee(
    variant: str, normalizer: str, has_table: bool
) -> None:
    """Cost, links by their share, moves and makespans add up to what `Problem.evaluate` says."""
    if normalizer == "per-cut" and "parallel" in variant:
        pytest.skip("devices do not wait for each other with this normalizer")
    inst = instance(normalizer, has_table=has_table)
    problem = Problem(inst, lower(inst, VARIANTS[variant]))
    s, rng = scaled(problem), np.random.default_rng(7)
    for _ in range(5):
        size = SHAPE[0] * SHAPE[1]
        column = rng.integers(0, s.size[1], size)
        phi = np.ones(size) if has_table else rng.uniform(s.min_frequency, 1.0)
        share = rng.uniform(0.1, 1.0, size) if problem.region.min_share is not None else None
        decision = s.decision(column, phi, share)
        judged = problem.evaluate(*decision)
        value = s.to_cost(total(s, column, phi, share))
        assert value == pytest.approx(judged.objective, rel=1e-9, abs=1e-9)
        if not np.isfinite(value):
            continue
        worst = 0.0
        for rows in s.rows:
            k = np.arange(size)
            taken = rows.curve[k, column].at(phi)
            taken = taken if rows.link is None else taken + rows.link[k, column].at(share)
            worst = max(worst, float(rows.totals(taken).max()) - 1.0)
        violation = problem.region.violation(inst, *decision)
        assert worst == pytest.approx(violation, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("variant", VARIANTS)
def test_a_region_is_the_same_as_arrays_and_back(variant: str) -> None:
    """Nothing of what couples device-rounds is lost on the way to another process."""
    inst = instance()
    problem = Problem(inst, lower(inst, VARIANTS[variant]))
    there = Problem(inst, Region.from_arrays(problem.region.arrays()))
    assert there.digest == problem.digest


def test_one_device_with_the_whole_band_that_waits_for_nobody_costs_what_it_did() -> None:
    """Laws: one device in a parallel round, share 1, and price 0 are the old problem."""
    inst = instance()[0, :]
    cut, frequency = np.array([[1, 31, 5, 2]]), np.full((1, 4), 1.5e9)
    old = co.evaluate(inst, cut, frequency).objective
    assert co.evaluate(inst, cut, frequency, 1.0).objective == old
    for constraint in (ParallelRound(), MovePrice(0.0), MaxSwing(31)):
        problem = Problem(inst, lower(inst, [constraint]))
        assert problem.evaluate(cut, frequency).objective == old


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: BandwidthPool(0.0), "max_share must be positive"),
        (lambda: BandwidthPool(min_share=2.0), "min_share must be one number in (0, 1]"),
        (lambda: MovePrice(-1.0), "price must be one finite number of at least 0"),
        (lambda: MaxSwing(-1), "max_layers must be one whole number of at least 0"),
        (lambda: MaxSwing(1.5), "max_layers must be one whole"),  # type: ignore[arg-type]
        (lambda: ParallelRound(0.0), "max_total must be positive"),
        (lambda: lower(instance(), [ParallelRound(), co.constraints.RoundTime(9.0)]), "exclude"),
        (lambda: lower(instance("per-cut"), [ParallelRound()]), "another normalizer"),
        (lambda: lower(instance(), [MovePrice(1.0, start=99)]), "start must be in 1..31"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(make: object, words: str) -> None:
    """One line says which field, what is allowed and what came."""
    with pytest.raises(co.CardOptError, match=words.replace("(", r"\(").replace(")", r"\)")):
        make()  # type: ignore[operator]
