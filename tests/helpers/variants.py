"""Constraints to test with, drawn so that they matter.

A limit lies between what the optimum takes of a quantity and the least that is possible. The knob
is the tightness: a limit of 0 is just what the optimum takes, of 1 the least that any decision
takes; below 0 it changes nothing, above 1 there is no decision. A further constraint is drawn
given the ones before it, so that all of them together still have decisions. What is needed and
what is possible come from `tests.helpers.reference`, not from the code under test.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from card_opt import constraints as co
from card_opt.constraints.base import Constraint
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import EVERYTHING, Region
from card_opt.problem.rows import Rows
from tests.helpers.instances import OPTIONAL, VARYING, random_instance
from tests.helpers.reference import Optimum, minimum, row_curves

_SLACK = 1.01  # times what is needed, where more and less is the same
_LEAST_RANGE = 1e-3  # relative; a limit within a smaller range would be met exactly

_VARYING = ("weight", "local_epochs", "max_frequency")

Build = Callable[[Any], Constraint]


@dataclass(frozen=True)
class Variant:
    """A constrained instance.

    Attributes
    ----------
    inst
        The instance.
    constraints
        Its constraints.
    alike
        Labels of device-rounds that may be exchanged, see `tests.helpers.reference.minimum`.
    """

    inst: Instance
    constraints: tuple[Constraint, ...]
    alike: IntArray | None = None

    @property
    def region(self) -> Region:
        """Return what all constraints leave."""
        return co.lower(self.inst, self.constraints)

    @property
    def size(self) -> int:
        """Return the number of device-rounds."""
        return int(self.inst.uplink_rate.size)

    def without(self, index: int) -> Variant:
        """Return the instance without one of its constraints."""
        kept = self.constraints[:index] + self.constraints[index + 1 :]
        return Variant(self.inst, kept)


def _rows_of(build: Build) -> Callable[[Instance, Region, float, np.random.Generator], Constraint]:
    def draw(
        inst: Instance, given: Region, tightness: float, rng: np.random.Generator
    ) -> Constraint:
        (rows,) = build(1.0).lower(inst).rows
        bound = row_bound(inst, given, rows, tightness, rng)
        return build(bound.reshape(inst.shape) if _is_each(build) else bound)

    return draw


def _is_each(build: Build) -> bool:
    return build in {co.Deadline, co.EnergyCap}


def row_bound(
    inst: Instance, given: Region, rows: Rows, tightness: float, rng: np.random.Generator
) -> FloatArray:
    """Return a limit for each group of some rows, shape (G,).

    A group's own tightness is between half of `tightness` and all of it; past 1 it is one
    group that has it.
    """
    best = _feasible_minimum(inst, given)
    weights = row_curves(inst, rows)
    need = _totals(weights, rows, best, inst)
    share = weights * (rows.coefficient / need[rows.group]).reshape(-1, 1)
    least = _totals(weights, rows, _feasible_minimum(inst, given, share), inst)
    part = rng.uniform(0.5, 1.0, need.size)
    if tightness > 1.0:
        part = rng.uniform(0.05, 0.8, need.size)
        part[rng.integers(need.size)] = tightness
    elif tightness > 0.0:
        part *= tightness
    else:
        part = np.full(need.size, tightness)
    span = need - least
    flat = span < _LEAST_RANGE * least
    bound = np.where(part <= 0.0, need * (_SLACK - part), need - part * span)
    bound = np.where(flat, np.maximum(need, least) * _SLACK, bound)
    return np.where(part > 1.0, least * (2.0 - np.minimum(part, 1.9)), bound)


def _totals(weights: FloatArray, rows: Rows, best: Optimum, inst: Instance) -> FloatArray:
    assert best.cut is not None
    assert best.frequency is not None
    x = best.frequency.ravel() / (np.asarray(inst.max_frequency) + np.zeros(inst.shape)).ravel()
    a, b, linear, s = weights[:, np.arange(x.size), best.cut.ravel() - 1]
    return rows.totals((a + b / x + linear * x + s * x**2).reshape(inst.shape))


def _feasible_minimum(
    inst: Instance, given: Region, objective: FloatArray | None = None
) -> Optimum:
    best = minimum(inst, given, objective)
    return best if best.is_feasible else minimum(inst, EVERYTHING, objective)


def _cuts(
    inst: Instance, given: Region, tightness: float, rng: np.random.Generator, up: bool
) -> tuple[Any, Any]:
    """Return the least (or largest) cut of each device, and one for all; past 1, of one device.

    The limit of tightness 1 leaves the last cut of those that are left on that side.
    """
    best = _feasible_minimum(inst, given)
    assert best.cut is not None
    cuts, last = [], []
    for m in range(inst.shape[0]):
        left = np.arange(1, inst.num_cuts + 1)
        if given.allowed is not None and given.allowed[m].all(axis=0).any():
            left = left[given.allowed[m].all(axis=0)]
        if not up:
            left = left[::-1]
        taken = [int(np.abs(left - c).argmin()) for c in best.cut[m]]
        steps = left.size - 1 - min(taken)
        place = min(taken) + int(np.ceil(np.clip(tightness, 0.0, 1.0) * steps))
        cuts.append(int(left[place]))
        last.append(int(left[-1]))
    limit = np.array(cuts)
    if tightness > 1.0:
        limit[rng.integers(limit.size)] = inst.num_cuts + 1 if up else 0
    if tightness <= 0.0:
        return limit, (limit.min() if up else limit.max())
    if tightness > 1.0:
        return limit, (limit.max() if up else limit.min())
    return limit, (min(limit.max(), min(last)) if up else max(limit.min(), max(last)))


def _min_cut(
    inst: Instance, given: Region, tightness: float, rng: np.random.Generator
) -> Constraint:
    each, one = _cuts(inst, given, tightness, rng, up=True)
    return co.MinCut(each if rng.random() < 0.7 else int(one))


def _max_cut(
    inst: Instance, given: Region, tightness: float, rng: np.random.Generator
) -> Constraint:
    each, one = _cuts(inst, given, tightness, rng, up=False)
    if tightness > 1.0:  # no cut is below 1, but all can be above: ask for more of them
        return co.MinCut(np.where(each == 0, inst.num_cuts + 1, 1))
    return co.MaxCut(each if rng.random() < 0.7 else int(one))


def _memory(
    inst: Instance, given: Region, tightness: float, rng: np.random.Generator
) -> Constraint:
    assert inst.device_memory is not None
    each, one = _cuts(inst, given, tightness, rng, up=False)
    memory = np.broadcast_to(inst.device_memory, (inst.shape[0], inst.num_cuts))
    size = np.column_stack([0.5 * memory[:, 0], np.maximum.accumulate(memory, axis=1)])
    own = np.take_along_axis(size, each[:, np.newaxis], axis=1)[:, 0]
    return co.DeviceMemory(own if rng.random() < 0.7 else float(size[:, one].max()))


def _levels(
    inst: Instance, given: Region, tightness: float, rng: np.random.Generator
) -> Constraint:
    low, high = float(np.max(inst.min_frequency)), float(np.max(inst.max_frequency))
    count = int(rng.integers(2, 5))
    if tightness > 1.0:
        return co.FrequencyLevels(high * rng.uniform(1.1, 2.0, count))
    inside = float(np.min(inst.max_frequency))
    steps = low * (inside / low) ** rng.uniform(0.0, 1.0, count)
    steps[0] = low * (inside / low) ** rng.uniform(0.0, 0.2)
    return co.FrequencyLevels(np.append(steps, 2.0 * high))


def _device_energy(
    inst: Instance, given: Region, tightness: float, rng: np.random.Generator
) -> Constraint:
    per = str(rng.choice(["device", "device", "round", "fleet"]))
    draw = _rows_of(lambda bound: co.DeviceEnergyBudget(bound, per=per))  # type: ignore[arg-type]
    return draw(inst, given, tightness, rng)


def _table(
    inst: Instance, given: Region, tightness: float, rng: np.random.Generator
) -> Constraint:
    shape = (inst.num_cuts,) if rng.random() < 0.5 else (inst.shape[0], inst.num_cuts)
    table = np.round(rng.uniform(1.0, 9.0, shape))
    per = str(rng.choice(["round", "device", "fleet"]))
    draw = _rows_of(lambda bound: co.TableBudget(bound, table, per=per))  # type: ignore[arg-type]
    return draw(inst, given, tightness, rng)


DRAW: dict[str, Callable[[Instance, Region, float, np.random.Generator], Constraint]] = {
    "min-cut": _min_cut,
    "max-cut": _max_cut,
    "device-memory": _memory,
    "levels": _levels,
    "deadline": _rows_of(co.Deadline),
    "energy-cap": _rows_of(co.EnergyCap),
    "device-energy-budget": _device_energy,
    "energy-budget-fleet": _rows_of(lambda bound: co.EnergyBudget(bound)),
    "energy-budget-round": _rows_of(lambda bound: co.EnergyBudget(bound, per="round")),
    "energy-budget-device": _rows_of(lambda bound: co.EnergyBudget(bound, per="device")),
    "round-time": _rows_of(co.RoundTime),
    "frequency-pool": _rows_of(co.FrequencyPool),
    "table-budget": _table,
}
"""How to draw each kind, in the order in which they are to be drawn: later ones are finer."""

KINDS = tuple(DRAW)
OWN = KINDS[: KINDS.index("device-energy-budget")]  # of a single device-round
Kinds = tuple[str, ...]
SINGLES: tuple[Kinds, ...] = tuple((kind,) for kind in KINDS)
PAIRS: tuple[Kinds, ...] = tuple((a, b) for i, a in enumerate(KINDS) for b in KINDS[i + 1 :])
TINY = ((1, 2), (2, 1), (2, 2), (1, 3), (3, 1))


def random_tightness(rng: np.random.Generator) -> float:
    """Return a tightness: mostly binding, at times slack, at times impossible."""
    kind = rng.random()
    if kind < 0.06:
        return float(-rng.uniform(0.0, 1.0))
    if kind < 0.86:
        return float(rng.uniform(0.1, 0.95))
    return float(rng.uniform(1.05, 1.5))


def random_variant(
    seed: int,
    kinds: Sequence[str],
    *,
    shape: tuple[int, int] | None = None,
    num_cuts: int | None = None,
    tightness: float | None = None,
) -> Variant:
    """Return a random instance with constraints of some kinds.

    Parameters
    ----------
    seed
        Of everything.
    kinds
        Of the constraints, of `KINDS`.
    shape, num_cuts
        Of the instance; tiny ones, small enough for `tests.helpers.reference`, unless given.
    tightness
        Of every constraint; random if None.
    """
    rng = np.random.default_rng([seed, len(kinds), *(KINDS.index(kind) for kind in kinds)])
    inst = tiny_instance(rng, shape=shape, num_cuts=num_cuts)
    constraints: list[Constraint] = []
    for kind in sorted(kinds, key=KINDS.index):
        given = co.lower(inst, constraints)
        tight = random_tightness(rng) if tightness is None else tightness
        constraints.append(DRAW[kind](inst, given, tight, rng))
    return Variant(inst, tuple(constraints))


def tiny_instance(
    rng: np.random.Generator,
    shape: tuple[int, int] | None = None,
    num_cuts: int | None = None,
) -> Instance:
    """Return a random instance with all optional fields and links as slow as its devices."""
    later = rng.spawn(1)[0]  # apart, so that a seed draws what it drew before
    given = OPTIONAL[:3] if later.random() < 0.6 else OPTIONAL
    normalizer = str(rng.choice(["box", "box", "fleet", "max-frequency", "per-cut"]))
    return random_instance(
        rng,
        shape=shape or TINY[rng.integers(len(TINY))],
        num_cuts=num_cuts or int(rng.integers(2, 5)),
        profile=str(rng.choice(["heterogeneous", "heterogeneous", "shrinking", "linear", "tied"])),
        normalizer=normalizer,
        given_extremes=normalizer == "per-cut" or rng.random() < 0.3,
        static_power=float(rng.choice([0.0, 0.0, 20.0, 300.0])),
        weight=float(rng.choice([0.3, 0.6, 0.9])),
        box=str(rng.choice(["wide", "wide", "narrow"])),
        varying=[
            name for name in ("weight", "local_epochs", "max_frequency") if rng.random() < 0.2
        ]
        + [name for name in VARYING[-3:] if later.random() < 0.2],
        optional=given,
        own_profiles=later.random() < 0.3,
        link_scale=float(rng.choice([0.3, 1.0])),
    )
