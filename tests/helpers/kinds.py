"""Fleets of equal devices under limits that treat them alike, small enough for brute force."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from card_opt import constraints as co
from card_opt.algorithms import card
from card_opt.constraints.base import Constraint
from card_opt.problem.fields import FIELDS, axes_of
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes
from card_opt.problem.region import EVERYTHING
from tests.helpers.instances import random_instance
from tests.helpers.variants import Variant, row_bound, tiny_instance

Draw = Callable[[Instance, int, float, np.random.Generator], Constraint]


def repeated(inst: Instance, members: int) -> Instance:
    """Return an instance with several devices like each of one without names."""
    changes: dict[str, Any] = {}
    for name, field in FIELDS.items():
        value = getattr(inst, name)
        if isinstance(value, np.ndarray) and "M" in axes_of(field, value):
            changes[name] = np.repeat(value, members, axis=0)
    if inst.normalizer_values is not None:
        values = (np.asarray(value) for value in inst.normalizer_values)
        changes["normalizer_values"] = Extremes(
            *(np.repeat(value, members, axis=0) if value.ndim else value for value in values)
        )
    return inst.replace(**changes)


def _row(build: Callable[[Any], Constraint]) -> Draw:
    def draw(
        inst: Instance, members: int, tightness: float, rng: np.random.Generator
    ) -> Constraint:
        (rows,) = build(1.0).lower(inst).rows
        bound = members * row_bound(inst, EVERYTHING, rows, tightness, rng)
        return build(bound.item() if bound.size == 1 else bound)

    return draw


def _levels(
    inst: Instance, members: int, tightness: float, rng: np.random.Generator
) -> Constraint:
    low, high = float(np.max(inst.min_frequency)), float(np.min(inst.max_frequency))
    return co.FrequencyLevels(low * (high / low) ** np.array([0.1, 0.6, 1.0]))


def _max_cut(
    inst: Instance, members: int, tightness: float, rng: np.random.Generator
) -> Constraint:
    return co.MaxCut(max(1, inst.num_cuts - 1))


def _deadline(
    inst: Instance, members: int, tightness: float, rng: np.random.Generator
) -> Constraint:
    (rows,) = co.Deadline(1.0).lower(inst).rows
    return co.Deadline(float(row_bound(inst, EVERYTHING, rows, 0.5 * tightness, rng).max()))


def _table(inst: Instance, members: int, tightness: float, rng: np.random.Generator) -> Constraint:
    table = np.round(rng.uniform(1.0, 9.0, inst.num_cuts))
    low, high = (members * inst.shape[0] * value for value in (table.min(), table.max()))
    return co.TableBudget(np.floor(high - tightness * (high - low)) + 0.5, table, per="round")


DRAW: dict[str, Draw] = {
    "levels": _levels,
    "max-cut": _max_cut,
    "deadline": _deadline,
    "fleet-energy": _row(lambda bound: co.EnergyBudget(bound)),
    "round-energy": _row(lambda bound: co.EnergyBudget(bound, per="round")),
    "device-energy": _row(lambda bound: co.DeviceEnergyBudget(bound, per="fleet")),
    "round-time": _row(co.RoundTime),
    "frequency-pool": _row(co.FrequencyPool),
    "table": _table,
}
"""How to draw each limit, from one member of each kind, how many there are, and a tightness."""

ROWS = tuple(DRAW)[3:]


def random_fleet(seed: int, limits: Sequence[str]) -> Variant:
    """Return one or two kinds of two to six devices, for one or two rounds, under limits."""
    rng = np.random.default_rng([seed, *(tuple(DRAW).index(name) for name in limits)])
    kinds, rounds = [(1, 1), (1, 1), (2, 1), (1, 2)][rng.integers(4)]
    members = int(rng.integers(2, 7 if kinds * rounds == 1 else 4))
    each = tiny_instance(rng, shape=(kinds, rounds), num_cuts=3 if members > 3 else None)
    inst = repeated(each, members)
    alike = np.repeat(np.arange(kinds), members)[:, np.newaxis] * rounds + np.arange(rounds)
    drawn = [DRAW[name](each, members, float(rng.uniform(0.1, 0.95)), rng) for name in limits]
    return Variant(inst, tuple(drawn), alike.ravel())


def one_kind(seed: int, members: int, *, profile: str = "linear", num_cuts: int = 6) -> Instance:
    """Return equal devices, so slow that they keep the first cut where energy is free."""
    inst = random_instance(seed, shape=(1, 1), num_cuts=num_cuts, profile=profile)
    while card.solve(Problem(inst)).cut != 1:
        inst = inst.replace(device_throughput=0.7 * np.asarray(inst.device_throughput))
    return repeated(inst, members)
