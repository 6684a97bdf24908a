"""Algorithm 1 under constraints: what it is worth, in instances where it is not optimal."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import card_opt as co
from card_opt import constraints as limit
from card_opt.algorithms import card_literal
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.referee import evaluate
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows
from card_opt.problem.solution import relative_excess
from card_opt.solving.catalogue import find
from tests.helpers import counterexamples, reference
from tests.helpers.counterexamples import EXAMPLES, Example, outcome
from tests.helpers.instances import frequency_at, instances, random_instance, worked, worked_p2
from tests.helpers.paths import DOCS

SAME = 1e-9  # the reference stops at a gap of 1e-10 of the size of the cost's terms
EXACT = ("highs-outer-approximation", "pyomo-conic-scip", "column-generation")
PAGE = DOCS / "counterexamples.md"

Make = Callable[[], Example]
EACH = pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.__name__)


# --- The examples. ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("example", "excess", "cost", "optimum"),
    [
        (counterexamples.missed_deadline, 35 / 30 - 1, np.inf, (80 + 1.25 * 6076 / 81) / 751),
        (counterexamples.dear_deadline, 0.0, 171 / 751, 138.25 / 751),
        (counterexamples.missed_energy_cap, 16 / 12 - 1, None, None),
        (counterexamples.dear_energy_cap, 0.0, (40 + 32 / 7.2) / 151, (24 + 96 / 7.2) / 151),
        (counterexamples.frequency_pool, 8 / 4 - 1, 1686 / 2543, None),
        (counterexamples.levels_and_pool, 8 / 5 - 1, 1686 / 2543, 1531 / 2543),
        (
            counterexamples.energy_budget,
            512 / 128 - 1,
            1686 / 2543,
            (64 * (50 / 6.4**0.5 - 1) + 150) / 2543,
        ),
    ],
)
def test_examples_by_hand(
    example: Make, excess: float, cost: float | None, optimum: float | None
) -> None:
    """Excess, cost of Algorithm 1 and optimum are those worked out in the docstrings."""
    it = outcome(example)
    assert it.excess == pytest.approx(excess, rel=SAME)
    if cost is not None:
        assert it.cost == pytest.approx(cost, rel=SAME)
    if optimum is not None:
        assert it.best.upper == pytest.approx(optimum, rel=SAME)


@pytest.mark.parametrize(
    ("example", "least_loss"),
    [
        (counterexamples.dear_deadline, 0.23),
        (counterexamples.dear_energy_cap, 0.19),
        (counterexamples.frequency_pool, 0.11),
        (counterexamples.levels_and_pool, 0.10),
        (counterexamples.energy_budget, 0.24),
    ],
)
def test_algorithm_1_loses(example: Make, least_loss: float) -> None:
    """It costs more than the optimum by this much, or its cuts do where it is infeasible."""
    assert least_loss < outcome(example).loss < least_loss + 0.01


@pytest.mark.parametrize(
    ("example", "method"),
    [(example, method) for example in EXAMPLES for method in EXACT]
    + [(example, "cutwise") for example in EXAMPLES[:4]],
)
def test_exact_methods_find_the_optimum(example: Make, method: str) -> None:
    """Outside solvers and our own methods find what brute force over all cuts does."""
    inst, constraints = example()
    region = limit.lower(inst, constraints)
    chosen = find(method)
    found = co.solve(inst, method, constraints)
    assert found.status is co.Status.OPTIMAL, found.message
    loose, tight = (
        reference.minimum(inst, region.scaled_bounds(1.0 + sign * chosen.feas_tol))
        for sign in (1.0, -1.0)
    )
    size, tol = inst.uplink_rate.size, chosen.rel_tol + SAME
    assert relative_excess(found.objective, loose.lower, size) >= -tol
    assert relative_excess(tight.upper, found.objective, size) >= -tol


@EACH
def test_algorithm_1_says_what_it_is_worth(example: Make) -> None:
    """It takes no constraints; forced, it answers, and the referee says what its answer is."""
    inst, constraints = example()
    assert co.solve(inst, "card-literal", constraints).status is co.Status.UNSUPPORTED
    forced = co.solve(inst, "card-literal", constraints, force=True)
    exceeds = forced.violation > 1e-9
    assert forced.status is (co.Status.ERROR if exceeds else co.Status.FEASIBLE)
    assert not exceeds or f"exceeds a limit by {forced.violation:.2g} of it" in forced.message


def test_the_page_shows_the_examples() -> None:
    """The table in docs/counterexamples.md is that of this code."""
    assert counterexamples.table() in PAGE.read_text()


# --- The reading of Algorithm 1 under constraints. ----------------------------------------------


@given(inst=instances(), seed=st.integers(0, 2**32 - 1))
def test_it_takes_the_best_allowed_cut_at_its_frequency(inst: Instance, seed: int) -> None:
    """Frequency (16), then the cheapest cut within mask and limits, the first of equals."""
    rng = np.random.default_rng(seed)
    free = card_literal.solve(Problem(inst))
    assert free.frequency is not None
    if inst.normalizer == "per-cut":  # then every cut has its own frequency
        return
    allowed = rng.random((*inst.shape, inst.num_cuts)) < 0.7
    cap = evaluate(inst, rng.integers(1, inst.num_cuts + 1, inst.shape), free.frequency).energy
    (rows,) = limit.EnergyCap(cap + 1e-9).lower(inst).rows
    answer = card_literal.solve(Problem(inst, Region(allowed=allowed, rows=(rows,))))
    assert answer.cut is not None
    np.testing.assert_array_equal(answer.frequency, free.frequency)
    evs = [evaluate(inst, c, free.frequency) for c in range(1, inst.num_cuts + 1)]
    cost = np.stack([ev.cost for ev in evs], axis=-1)
    energy = np.stack([ev.energy for ev in evs], axis=-1)
    left = allowed & (energy <= (cap + 1e-9)[..., np.newaxis])
    expected = np.where(left, cost, np.inf).argmin(axis=-1) + 1
    np.testing.assert_array_equal(answer.cut, np.where(left.any(axis=-1), expected, free.cut))


@given(inst=instances(boxes=["wide"]), seed=st.integers(0, 2**32 - 1))
def test_it_takes_the_best_level(inst: Instance, seed: int) -> None:
    """Of levels it takes one at which its cut costs the least."""
    rng = np.random.default_rng(seed)
    low, high = frequency_at(inst, 0.0).max(), frequency_at(inst, 1.0).min()
    levels = np.unique(low + (high - low) * rng.random(5)) if low < high else np.array([low])
    inside = (levels >= low) & (levels <= high)
    if not inside.all():
        return
    answer = card_literal.solve(Problem(inst, Region(levels=levels)))
    assert answer.frequency is not None
    assert answer.cut is not None
    assert np.isin(answer.frequency, levels).all()
    cost = evaluate(inst, answer.cut, answer.frequency).cost
    for level in levels:
        assert (cost <= evaluate(inst, answer.cut, level).cost + SAME).all()


def test_it_does_not_see_shared_limits() -> None:
    """A budget of the fleet changes nothing."""
    inst = random_instance(3)
    budget = limit.lower(inst, [limit.EnergyBudget(1e-6)])
    free, limited = card_literal.solve(Problem(inst)), card_literal.solve(Problem(inst, budget))
    np.testing.assert_array_equal(limited.cut, free.cut)
    np.testing.assert_array_equal(limited.frequency, free.frequency)


def test_it_sees_limits_on_all_quantities() -> None:
    """Own limits on frequency and device energy count, with their extra and where they apply."""
    inst = worked_p2(
        weight=256.0 / 751.0, device_power=np.array([1.0]), transmit_power=np.array([0.0])
    )
    # Device energy is the computing time: 4, 12 and 16 s; at 2 Hz cut 3 is best, then 1.
    for budget, cut in ((16.0, 3), (15.0, 1), (3.0, 3)):
        region = limit.lower(inst, [limit.DeviceEnergyBudget(budget)])
        answer = card_literal.solve(Problem(inst, region))
        assert answer.cut is not None
        assert answer.cut.tolist() == [[cut]]
    extra = np.array([[[0.0, 0.0, 2.0]]])
    for group, cut in ((0, 1), (-1, 3)):
        rows = Rows(
            label="frequency",
            quantity="frequency",
            group=np.array([[group]]),
            bound=np.array([3.0]),
            coefficient=np.ones((1, 1)),
            extra=extra,
        )
        answer = card_literal.solve(Problem(inst, Region(rows=(rows,))))
        assert answer.cut is not None
        assert answer.cut.tolist() == [[cut]]


def test_levels_outside_of_the_box_do_not_count() -> None:
    """Each device-round has the levels in its own box."""
    inst = worked(max_frequency=np.array([[5.0], [1.5]]), weight=0.5)
    answer = card_literal.solve(Problem(inst, Region(levels=np.array([0.5, 1.0, 4.0]))))
    assert answer.frequency is not None
    assert answer.frequency[1, 0] == 1.0
