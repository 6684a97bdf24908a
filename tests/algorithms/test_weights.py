"""Rows with weights of their own: by the referee, and by methods against brute force."""

from __future__ import annotations

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import Region, Rows
from card_opt.problem.rows import QUANTITIES, SHARE, TABLE, quantity_of
from card_opt.problem.solution import relative_excess
from card_opt.solving.catalogue import find
from tests.helpers import reference
from tests.helpers.instances import random_instance

SHAPE = (2, 2)
METHODS = (
    "cutwise",
    "lagrangian",
    "column-generation",
    "highs-outer-approximation",
    "cvxpy-conic-scip",
    "pyomo-minlp-scip",
)


def _weighted(seed: int, quantity: str, is_own: bool) -> tuple[co.Instance, Region]:
    """Return an instance, and rows with random weights that its free optimum exceeds by 5 %."""
    rng = np.random.default_rng(seed)
    powers = ("device_power", "transmit_power")
    inst = random_instance(seed, shape=SHAPE, num_cuts=3, optional=powers).replace(weight=0.6)
    free = co.solve(inst)
    assert free.cut is not None
    assert free.frequency is not None
    group = np.arange(4).reshape(SHAPE) if is_own else np.zeros(SHAPE, dtype=np.int64)
    weights = rng.uniform(0.2, 5.0, SHAPE)
    values = weights * quantity_of(inst, quantity, free.cut, free.frequency)
    extra = None
    if quantity == TABLE:
        extra = rng.uniform(1.0, 9.0, (*SHAPE, 3))
        values = weights * np.take_along_axis(extra, free.cut[..., np.newaxis] - 1, -1)[..., 0]
    bound = np.bincount(group.ravel(), values.ravel()) / 1.05
    bound = np.where(bound > 0.0, bound, 1.0)
    rows = Rows(
        label="own",
        quantity=quantity,
        group=group,
        bound=bound,
        coefficient=weights,
        extra=extra,
    )
    return inst, Region(rows=(rows,))


def test_referee_weighs() -> None:
    """Two devices of 3 and 5 Hz, weighted 2 and 4, take 26 Hz: 30 % more than 20."""
    rows = Rows(
        label="own",
        quantity="frequency",
        group=np.zeros((2, 1), dtype=np.int64),
        bound=np.array([20.0]),
        coefficient=np.array([[2.0], [4.0]]),
    )
    inst = random_instance(0, shape=(2, 1), num_cuts=3)
    frequency, cut = np.array([[3.0], [5.0]]), np.ones((2, 1), dtype=np.int64)
    violation = Region(rows=(rows,)).violation(inst, cut, frequency)
    assert violation == pytest.approx(0.3, rel=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("quantity", [q for q in QUANTITIES if q != SHARE])
@pytest.mark.parametrize("is_own", [True, False], ids=["own", "shared"])
@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(s, marks=pytest.mark.nightly) for s in (1, 2))]
)
def test_methods_weigh(method: str, quantity: str, is_own: bool, seed: int) -> None:
    """The cost lies between the optima for slightly looser and slightly tighter bounds."""
    weighing = find(method)
    inst, region = _weighted(seed, quantity, is_own)
    if not region.needs <= weighing.supports:
        pytest.skip(f"{method} takes no {' and no '.join(region.needs)}")
    solution = co.solve(inst, method, region)
    cheap = reference.minimum(inst, region.scaled_bounds(1.0 + weighing.feas_tol)).lower
    dear = reference.minimum(inst, region.scaled_bounds(1.0 - weighing.feas_tol)).upper
    assert relative_excess(solution.objective, cheap, 4) >= -weighing.rel_tol
    if weighing.is_complete:
        assert relative_excess(solution.objective, dear, 4) <= weighing.rel_tol
    assert relative_excess(dear, solution.bound, 4) >= -weighing.rel_tol
