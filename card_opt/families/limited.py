"""Fleets under one kind of constraint, of a tightness that is asked for.

Where the free optimum takes the least that any decision takes, no limit that can be kept would
change it. Then the fleet is drawn anew, at any tightness: with one device-round this is so of one
draw in four with limits on cuts, and of most with equal layers.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

import numpy as np

from card_opt.constraints.base import Constraint, Per
from card_opt.constraints.kinds import (
    Deadline,
    DeviceEnergyBudget,
    DeviceMemory,
    EnergyBudget,
    EnergyCap,
    FrequencyPool,
    MaxCut,
    MinCut,
    RoundTime,
    lower,
)
from card_opt.errors import CardOptError
from card_opt.families.family import Built
from card_opt.families.fleets import base
from card_opt.families.optimum import free_optimum
from card_opt.families.tightness import between, own, shared
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray

Limit = Callable[[Instance, float], tuple[Constraint, ...]]

_DRAWS = 100  # of a fleet, until a limit can bind
_BROKEN = 1e-3  # by how much the free optimum exceeds the tightest limit at least, relative


def build(
    limit: Limit,
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    tightness: float,
) -> Built:
    """Return a fleet under a limit."""
    inst = _limitable(limit, seed, devices, rounds, cuts, profile)
    return inst, limit(inst, tightness)


def build_per(
    limit: type[EnergyBudget] | type[DeviceEnergyBudget],
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    per: Per,
    tightness: float,
) -> Built:
    """Return a fleet under a budget for all, for each round or for each device."""

    def budget(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
        return (shared(inst, functools.partial(limit, per=per), tightness),)

    inst = _limitable(budget, seed, devices, rounds, cuts, profile)
    return inst, budget(inst, tightness)


def _limitable(
    limit: Limit, seed: int, devices: int, rounds: int, cuts: int, profile: str
) -> Instance:
    """Return the first fleet of a seed whose free optimum breaks the tightest limit."""
    for draw in range(_DRAWS):
        inst = base((seed, 2, draw) if draw else seed, devices, rounds, cuts, profile)
        tightest = lower(inst, limit(inst, 1.0))
        if tightest.violation(inst, *free_optimum(inst)) > _BROKEN:
            return inst
    raise CardOptError(
        f"in none of {_DRAWS} fleets of seed {seed} can a limit bind; ask for another seed or "
        "more devices"
    )


def deadline(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
    """Return a deadline for each device-round."""
    return (own(inst, Deadline, tightness),)


def energy_cap(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
    """Return an energy cap for each device-round."""
    return (own(inst, EnergyCap, tightness),)


def energy_budget(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
    """Return a budget for the server's energy."""
    return (shared(inst, EnergyBudget, tightness),)


def round_time(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
    """Return a limit on the time of each round, in which devices take turns."""
    return (shared(inst, RoundTime, tightness),)


def frequency_pool(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
    """Return a pool of frequency for each round."""
    return (shared(inst, FrequencyPool, tightness),)


def device_memory(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
    """Return the memory of each device, between what its largest cut takes and the least."""
    assert inst.device_memory is not None
    cut, _ = free_optimum(inst)
    need = inst.device_memory[cut - 1].max(axis=1)
    least = np.full(need.shape, inst.device_memory.min())
    return (DeviceMemory(between(need, least, tightness)),)


def min_cut(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
    """Return the least cut of each device, from its free optimum's up to the last cut."""
    cut, _ = free_optimum(inst)
    return (MinCut(_steps(cut.min(axis=1), inst.num_cuts, tightness)),)


def max_cut(inst: Instance, tightness: float) -> tuple[Constraint, ...]:
    """Return the largest cut of each device, from its free optimum's down to the first cut.

    No cut is below the first: where there is to be no decision, cuts from 2 on are asked for too.
    """
    cut, _ = free_optimum(inst)
    most = MaxCut(_steps(cut.max(axis=1), 1, tightness))
    return (most, MinCut(2)) if tightness > 1.0 else (most,)


def _steps(start: IntArray, last: int, tightness: float) -> IntArray:
    """Return the share of the steps from cuts to the last that a tightness asks for, rounded up.

    Below 0 steps go back, as far as there are cuts. Above 1 it is the cut past the last, or the
    first cut, below which there is none.
    """
    away = last - start
    if tightness > 1.0:
        return np.full(start.shape, last + 1 if last > 1 else last)
    steps: FloatArray = np.ceil(np.abs(tightness) * np.abs(away))
    back = -1 if tightness < 0.0 else 1
    moved = start + back * np.sign(away) * steps
    return np.maximum(moved, 1.0).astype(np.int64)
