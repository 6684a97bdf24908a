"""The way of a calibration: how far a set of values is from the letter, and steps towards it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray
from card_opt.reproduce.calibration.presets import headline_of, paper_values
from card_opt.reproduce.calibration.unstated import unstated, values_at
from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION

NEAR = 0.01  #: misfit of a near-optimal set, as a share
JUDGE_SEEDS = tuple(range(1000, 1010))  #: apart from those of the search
JUDGE_ROUNDS = 2000

# Ranges are searched to the digits that a file would have.
_DIGITS = {"min_frequency": -6, "position": 3, "device_power": 1, "base_power": 1}
_UNSETTLED = {"line_of_sight": "random", "shadowing": "kept"}
_LEAST_STEP = 0.3  # layers that the mean cut falls by from a device to the next
_PATTERN = 0.1  # what a missing step adds to the loss, as much as a misfit of 10 points
_CLIMB_ROUNDS = 1000
CLIMB_SEEDS = (0, 1, 2, 3)  # a walk and the last third of a climb use all, the rest the first
_KEPT = 12  # near points of a climb or a walk that are judged


class Effect(NamedTuple):
    """What a set of values gives, as means over seeds."""

    delay_reduction: float
    energy_reduction: float
    mean_cut: FloatArray  #: shape (M,)
    delay_spread: float  #: standard deviation over seeds
    energy_spread: float

    @property
    def misfit(self) -> float:
        """Return the larger difference from the letter's two numbers, as a share."""
        return max(
            abs(self.delay_reduction - DELAY_REDUCTION),
            abs(self.energy_reduction - ENERGY_REDUCTION),
        )

    @property
    def falls(self) -> bool:
        """Return whether the mean cut falls strictly from each device to the next."""
        return bool((np.diff(self.mean_cut) < 0.0).all())


def effect_of(
    values: Mapping[str, Any],
    seeds: Sequence[int] = JUDGE_SEEDS,
    rounds: int = JUDGE_ROUNDS,
) -> Effect:
    """Return what a set of values gives over some seeds of some rounds each."""
    found = [headline_of(values, seed, rounds) for seed in seeds]
    delay = np.array([head.delay_reduction for head in found])
    energy = np.array([head.energy_reduction for head in found])
    return Effect(
        float(delay.mean()),
        float(energy.mean()),
        np.mean([head.mean_cut for head in found], axis=0),
        float(delay.std()),
        float(energy.std()),
    )


class Space(NamedTuple):
    """What is searched: the values `free`, under some readings; the rest is as in ``paper``."""

    free: tuple[str, ...]
    readings: dict[str, str]

    def values(self, shares: FloatArray) -> dict[str, Any] | None:
        """Return the values at a point, as a file would have them; None if they do not settle."""
        values = values_at(shares, self.free)
        if any(values.get(name) == word for name, word in _UNSETTLED.items()):
            return None
        for name, digits in _DIGITS.items():
            if name in values:
                values[name] = round(values[name], digits)
        return paper_values() | values | self.readings


class Climb(NamedTuple):
    """A climb or a walk: from where, with which seed, by which rules."""

    shares: FloatArray
    seed: tuple[int, ...]
    precise_from: int  # the step from which all seeds are played
    steps: int
    space: Space
    pattern: bool


class Near(NamedTuple):
    """A point that was played."""

    loss: float
    shares: FloatArray
    values: dict[str, Any]


def climb(task: Climb) -> list[Near]:
    """Return the near points of a climb that differ the most; the best alone if none is near."""
    rng = np.random.default_rng(task.seed)
    sizes = np.array([len(unstated()[name].choices) for name in task.space.free])
    here, loss, width = task.shares, np.inf, 0.2
    played: list[Near] = []
    for step in range(task.steps):
        if step in (0, task.precise_from):  # the same point, with the seeds that count from here
            there, loss = here, np.inf
            played.clear()
        else:
            there = _neighbour(rng, here, sizes, width)
        values = task.space.values(there)
        if values is None:
            continue
        seeds = CLIMB_SEEDS if step >= task.precise_from else CLIMB_SEEDS[:1]
        found = loss_of(effect_of(values, seeds, _CLIMB_ROUNDS), task.pattern)
        if found <= max(loss, NEAR):
            here, loss, width = there, found, min(0.3, 1.5 * width)
        else:
            width = max(0.002, 0.93 * width)
        played.append(Near(found, there, values))
    played.sort(key=lambda item: item.loss)
    return _different([item for item in played if item.loss <= NEAR] or played[:1])


def _neighbour(
    rng: np.random.Generator, shares: FloatArray, sizes: FloatArray, width: float
) -> FloatArray:
    """Return a point with a few values changed: lists by one or two places, ranges by `width`."""
    changed = rng.random(shares.size) < rng.choice([0.03, 0.1, 0.3])
    changed[rng.integers(shares.size)] = True
    places = rng.choice([-1, 1], shares.size) * rng.integers(1, 3, shares.size)
    free = width * rng.standard_normal(shares.size)
    moved = shares + changed * np.where(sizes > 0, places / np.maximum(sizes, 1), free)
    inside = (moved >= 0.0) & (moved < 1.0)
    return np.where(inside, moved, rng.random(shares.size))


def _different(items: list[Near]) -> list[Near]:
    """Return the best item, and up to `_KEPT` in all that differ from each other the most."""
    kept, rest = items[:1], items[1:]
    while rest and len(kept) < _KEPT:
        apart = [min(_changes(item.values, other.values) for other in kept) for item in rest]
        kept.append(rest.pop(int(np.argmax(apart))))
    return kept


def _changes(values: Mapping[str, Any], other: Mapping[str, Any]) -> int:
    return sum(values[name] != other[name] for name in values)


def loss_of(effect: Effect, pattern: bool) -> float:
    """Return the distance from the letter's numbers, and what the missing steps add."""
    misfit = np.hypot(
        effect.delay_reduction - DELAY_REDUCTION, effect.energy_reduction - ENERGY_REDUCTION
    )
    missing = np.clip(1.0 + np.diff(effect.mean_cut) / _LEAST_STEP, 0.0, 1.0).sum()
    return float(misfit + pattern * _PATTERN * missing)
