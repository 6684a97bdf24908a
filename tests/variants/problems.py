"""Random tiny problems with further decisions, drawn so that these matter.

Every bound is set by what a decision without it takes: a price on moves by what the cuts' moves
save, a limit by what the best decision takes of it and what a plain one gets by with. So limits
bind, answers are not trivial, and about two thirds of the problems have decisions.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from card_opt import constraints as co
from card_opt.constraints.base import Constraint
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows
from tests.helpers.instances import random_instance
from tests.variants.brute_force import best
from tests.variants.equations import (
    F_SQUARED,
    ONE,
    PER_F,
    PER_SHARE,
    SHARE,
    F,
    Terms,
    columns,
)

BAND, MOVES, PARALLEL = "band", "moves", "parallel"
VARIANTS = (BAND, MOVES, PARALLEL, "band+moves", "band+parallel", "moves+parallel")
"""What may be decided or paid for besides; joined by ``+`` if it is several."""

_MOVING = ((2, 2, 3), (1, 3, 4), (2, 3, 2), (1, 4, 3))  # more than one round
_TOGETHER = ((2, 2, 3), (2, 1, 4), (3, 1, 4), (2, 3, 2), (3, 2, 2))  # more than one device
_ATTEMPTS = 40


def random_problem(
    rng: np.random.Generator, variant: str, extra: str | None = None, shape: Any = None
) -> Problem:
    """Return a random tiny problem.

    Parameters
    ----------
    rng
        Of everything.
    variant
        One of `VARIANTS`, or other parts joined by ``+``.
    extra
        A further limit, one of `EXTRAS`; None for none.
    shape
        (M, N, C); a random tiny one if None.
    """
    parts = variant.split("+")
    inst = _instance(rng, parts, shape, extra)
    given: list[Constraint] = []
    if MOVES in parts:
        inst, constraint = _moves(rng, inst, parts, shape, extra)
        given.append(constraint)
    if BAND in parts:
        given.append(co.BandwidthPool(float(rng.choice([1.0, 1.0, 0.6]))))
    if PARALLEL in parts:
        given.append(co.ParallelRound())
    if extra is not None:
        given.append(EXTRAS[extra](rng, inst, given))
    return Problem(inst, co.lower(inst, given))


def _instance(
    rng: np.random.Generator, parts: list[str], shape: Any, extra: str | None
) -> Instance:
    """Return an instance whose devices differ, and whose links matter as much as computing."""
    shapes: tuple[tuple[int, int, int], ...] = _MOVING if MOVES in parts else _TOGETHER
    if MOVES in parts and len(parts) > 1:
        shapes = tuple(s for s in _MOVING if s in _TOGETHER)
    devices, rounds, cuts = shape or shapes[rng.integers(len(shapes))]
    names = ["box", "box", "fleet", "max-frequency"]
    names += [] if PARALLEL in parts else ["per-cut"]
    normalizer = str(rng.choice(names))
    held = np.cumsum(rng.uniform(0.5, 2.0, cuts)) * 1e8
    inst = random_instance(
        rng,
        shape=(devices, rounds),
        num_cuts=cuts,
        profile=str(rng.choice(["heterogeneous", "heterogeneous", "shrinking", "linear"])),
        normalizer=normalizer,
        given_extremes=normalizer == "per-cut" or rng.random() < 0.3,
        static_power=float(rng.choice([0.0, 0.0, 20.0, 300.0])),
        weight=_weight(rng, extra),
        box=str(rng.choice(["wide", "wide", "narrow"])),
        varying=[
            name for name in ("weight", "local_epochs", "max_frequency") if rng.random() < 0.2
        ],
        optional=("device_memory", "device_power", "transmit_power"),
        own_profiles=rng.random() < 0.3,
        link_scale=float(rng.choice([0.3, 1.0])),
    )
    return inst.replace(held_bytes=held)


def _weight(rng: np.random.Generator, extra: str | None) -> float:
    """Return a weight of the delay by which the optimum is not what the limit wants anyway."""
    if extra is not None and "energy" in extra and "device-energy" not in extra:
        return float(rng.choice([0.8, 0.95]))
    if extra in {"deadline", "round-time"}:
        return float(rng.choice([0.1, 0.3]))
    return float(rng.choice([0.3, 0.6, 0.9]))


def _moves(
    rng: np.random.Generator, inst: Instance, parts: list[str], shape: Any, extra: str | None
) -> tuple[Instance, Constraint]:
    """Return an instance whose best cuts change from round to round, and a limit on that.

    The price is a part of what moving saves over the best cut for all rounds.
    """
    for _ in range(_ATTEMPTS):
        costs = _least(columns(Problem(inst)).cost, inst).reshape(*inst.shape, -1)
        free = costs.argmin(axis=2)
        steps = np.abs(np.diff(free, axis=1))
        if steps.any():
            break
        inst = _instance(rng, parts, shape, extra)
    start = None if rng.random() < 0.6 else int(rng.integers(1, inst.num_cuts + 1))
    if steps.max() > 1 and rng.random() < 0.4:
        return inst, co.MaxSwing(1, start)
    held = np.broadcast_to(np.asarray(inst.held_bytes), (inst.shape[0], inst.num_cuts))
    carried = np.abs(np.diff(np.take_along_axis(held, free, axis=1), axis=1)).sum(axis=1)
    saved = costs.sum(axis=1).min(axis=1) - costs.min(axis=2).sum(axis=1)
    which = rng.choice(np.flatnonzero(carried > 0.0)) if carried.any() else 0
    price = rng.uniform(0.1, 1.1) * saved[which] / max(carried[which], 1.0)
    return inst, co.MovePrice(float(price) or 1e-12, start)


def _limit(build: Callable[[Any], Constraint], is_each: bool = False) -> Callable[..., Constraint]:
    """Return how to draw a constraint that has rows, from what makes it of its bounds.

    Parameters
    ----------
    build
        What makes it.
    is_each
        Whether it limits every device-round by itself.
    """

    def draw(rng: np.random.Generator, inst: Instance, given: list[Constraint]) -> Constraint:
        (rows,) = build(1.0).lower(inst).rows
        bound = _bound(rng, inst, given, rows)
        return build(bound.reshape(inst.shape) if is_each else bound)

    return draw


def _bound(
    rng: np.random.Generator, inst: Instance, given: list[Constraint], rows: Rows
) -> FloatArray:
    """Return a bound for each group, below what the best decision without it takes.

    Two in three are above what a plain decision takes, which has the same cut in all rounds and
    the same share for all devices, so that there is a decision; others are below that.
    """
    without = co.lower(inst, given)
    found = best(Problem(inst, without))
    (terms,) = columns(Problem(inst, Region(rows=(rows,)))).rows
    least_share = 1.0
    if without.min_share is not None:
        (pool,) = (r for r in without.rows if r.quantity == "share")
        least_share = float(pool.bound[0]) / inst.shape[0]
    plain = _least(terms, inst, least_share).reshape(*inst.shape, -1)
    if without.allowed is not None:
        plain = np.where(without.allowed, plain, np.inf)
    constant = plain.sum(axis=1).argmin(axis=1)
    needed = rows.totals(plain[np.arange(inst.shape[0]), :, constant] / rows.coefficient)
    if not found.is_feasible:
        return np.asarray(needed * 1.1)
    assert found.cut is not None
    assert found.frequency is not None
    high = np.broadcast_to(np.asarray(inst.rounds().max_frequency), inst.shape)
    f = (found.frequency / high).ravel()
    b = np.ones_like(f) if found.share is None else found.share.ravel()
    basis = np.stack([np.ones_like(f), 1.0 / f, f, f**2, 1.0 / b, b])
    chosen = (slice(None), np.arange(f.size), found.cut.ravel() - 1)
    taken = rows.totals((terms[chosen] * basis).sum(axis=0).reshape(inst.shape) / rows.coefficient)
    is_inside = rng.random() < 0.7
    part = rng.uniform(0.1, 0.95, taken.size) if is_inside else rng.uniform(0.3, 1.4, taken.size)
    bound = np.maximum(taken - part * (taken - needed), 0.7 * needed)
    return np.where(taken > needed * (1.0 + 1e-3), bound, needed * rng.uniform(0.98, 1.05))


def _least(terms: Terms, inst: Instance, share: float = 1.0) -> FloatArray:
    """Return the least value of every cut over a grid of frequencies, shape (K, C)."""
    high = np.broadcast_to(np.asarray(inst.rounds().max_frequency), inst.shape).ravel()
    low = np.broadcast_to(np.asarray(inst.rounds().min_frequency), inst.shape).ravel() / high
    f = low[:, np.newaxis] ** np.linspace(1.0, 0.0, 65)[:, np.newaxis, np.newaxis]
    values = terms[PER_F] / f + terms[F] * f + terms[F_SQUARED] * f**2
    of_band = terms[PER_SHARE] / share + terms[SHARE] * share
    return np.asarray(terms[ONE] + of_band + values.min(axis=0))


def _levels(rng: np.random.Generator, inst: Instance, given: list[Constraint]) -> Constraint:
    low, high = float(np.max(inst.min_frequency)), float(np.min(inst.max_frequency))
    low = min(low, high)
    count = 3 if inst.uplink_rate.size < 4 else 2
    return co.FrequencyLevels(np.sort(low * (high / low) ** rng.uniform(0.0, 1.0, count)))


def _cuts(rng: np.random.Generator, inst: Instance, given: list[Constraint]) -> Constraint:
    if rng.random() < 0.15:
        return co.MinCut(inst.num_cuts + 1)
    return co.MinCut(2) if rng.random() < 0.5 else co.MaxCut(max(1, inst.num_cuts - 1))


def _table(rng: np.random.Generator, inst: Instance, given: list[Constraint]) -> Constraint:
    table = np.round(rng.uniform(1.0, 9.0, (inst.shape[0], inst.num_cuts)))
    per: Any = str(rng.choice(["round", "device", "fleet"]))
    return _limit(lambda bound: co.TableBudget(bound, table, per=per))(rng, inst, given)


def _device_energy(
    rng: np.random.Generator, inst: Instance, given: list[Constraint]
) -> Constraint:
    per: Any = str(rng.choice(["device", "round", "fleet"]))
    return _limit(lambda bound: co.DeviceEnergyBudget(bound, per=per))(rng, inst, given)


EXTRAS: dict[str, Callable[..., Constraint]] = {
    "cuts": _cuts,
    "levels": _levels,
    "deadline": _limit(co.Deadline, is_each=True),
    "energy-cap": _limit(co.EnergyCap, is_each=True),
    "device-energy-budget": _device_energy,
    "energy-budget-fleet": _limit(lambda bound: co.EnergyBudget(bound)),
    "energy-budget-round": _limit(lambda bound: co.EnergyBudget(bound, per="round")),
    "energy-budget-device": _limit(lambda bound: co.EnergyBudget(bound, per="device")),
    "round-time": _limit(co.RoundTime),
    "frequency-pool": _limit(co.FrequencyPool),
    "table-budget": _table,
}
"""How to draw each further limit."""


def extras(variant: str) -> tuple[str, ...]:
    """Return the limits that may come with a variant."""
    return tuple(e for e in EXTRAS if not (PARALLEL in variant and e == "round-time"))
