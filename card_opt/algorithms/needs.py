"""What limits leave of a problem, and the least that any of them could be, by closed form.

A limit is one constraint as `Region` has it: rows, a mask of cuts, or the levels. What is looked
at is the problem with some of its limits moved, or dropped.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal, NamedTuple

import numpy as np

from card_opt.algorithms.intervals import JUST_MET, minimise, open_choices
from card_opt.problem.curves import Curve
from card_opt.problem.masks import Mask
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray, Region
from card_opt.problem.scaling import Scaled, scaled

_ROUNDING = 8 * np.finfo(np.float64).eps
_BLOCK = 2**20  # device-rounds times cuts that are looked at together


class Limit(NamedTuple):
    """One constraint of a region.

    Attributes
    ----------
    label
        Its name.
    kind
        Where it is.
    number
        Which of the region's rows or masks it is.
    is_shared
        Whether it couples device-rounds.
    """

    label: str
    kind: Literal["levels", "mask", "rows"]
    number: int = 0
    is_shared: bool = False


Moved = Mapping[Limit, float]
"""Bounds that limits are moved to where they are tighter; a limit at inf is dropped."""


class Survey(NamedTuple):
    """What moved limits leave.

    Attributes
    ----------
    closed
        Device-rounds that their own limits leave no choice, shape (M, N).
    broken
        The shared limits that no decision keeps, even without the others.
    """

    closed: BoolArray
    broken: list[Limit]


class Need(NamedTuple):
    """The least bound of a limit, and the device-rounds that need it, in words."""

    bound: float
    place: str


def limits_of(region: Region) -> list[Limit]:
    """Return the limits, those that are kept rather than moved first, shared ones last."""
    levels = [] if region.levels is None else [Limit(_levels_label(region), "levels")]
    masks = [Limit(mask.label, "mask", i) for i, mask in enumerate(region.masks)]
    rows = [Limit(r.label, "rows", i, not r.is_own) for i, r in enumerate(region.rows)]
    return levels + masks + sorted(rows, key=lambda limit: limit.is_shared)


def with_masks(region: Region) -> Region:
    """Return the region with a mask for all that forbids a cut."""
    if region.allowed is None:
        return region
    named = _common(region.masks)
    if named is not None and not (named & ~region.allowed).any():
        return region
    known = [mask.label for mask in region.masks]
    label = " and ".join(n for n in region.allowed_by if n not in known) or "the allowed cuts"
    return replace(region, masks=(*region.masks, Mask.of(label, region.allowed)))


def moved(region: Region, moves: Moved) -> Region:
    """Return the region with limits moved; every mask of it is known."""
    masks, rows, levels = list(region.masks), list(region.rows), region.levels
    gone = set()
    for limit, bound in moves.items():
        if limit.kind == "levels":
            levels = None
        elif limit.kind == "rows":
            old = rows[limit.number]
            rows[limit.number] = replace(old, bound=np.maximum(old.bound, bound))
        elif bound == math.inf:
            gone.add(limit.number)
        else:
            masks[limit.number] = masks[limit.number].moved(bound)
    kept = tuple(mask for i, mask in enumerate(masks) if i not in gone)
    return replace(region, allowed=_common(kept), levels=levels, rows=tuple(rows), masks=kept)


def survey(problem: Problem, moves: Moved) -> Survey:
    """Return what moved limits leave."""
    region = problem.region
    closed = np.zeros(problem.instance.shape, dtype=np.bool_)
    shared = [limit for limit in limits_of(region) if limit.is_shared]
    totals = [np.zeros(region.rows[limit.number].bound.size) for limit in shared]
    for devices, _, s in _parts(problem, moves):
        choices = open_choices(s)
        closed[devices] = ~choices.is_open.any(axis=1).reshape(-1, closed.shape[1])
        for limit, total in zip(shared, totals, strict=True):
            share = minimise(s, choices, s.rows[limit.number].curve)[1].min(axis=1)
            _add(total, region.rows[limit.number].group[devices], share)
    broken = [limit for limit, t in zip(shared, totals, strict=True) if (t > JUST_MET).any()]
    return Survey(closed, broken)


def least_bound(problem: Problem, moves: Moved, limit: Limit) -> Need:
    """Return the least bound of a limit with which own limits can be kept, and it with them.

    Shared limits other than this one are ignored. The bound is -inf if it need not move, inf if
    that is not enough.
    """
    region = problem.region
    dropped = {other: math.inf for other in limits_of(region) if other.is_shared}
    sums = _sums(region, limit)
    total = np.zeros(sums.bound.size)
    free = {**moves, **dropped, limit: math.inf}
    for devices, part, s in _parts(problem, free):
        value = minimise(s, open_choices(s), _amount(part, limit, free))[1].min(axis=1)
        _add(total, sums.group[devices], value)
    is_over = total > sums.bound + np.abs(sums.bound) * (JUST_MET - 1.0)
    if not is_over.any():
        return Need(-math.inf, "")
    worst = int(np.where(is_over, total, -np.inf).argmax())
    more = int(is_over.sum()) - 1
    place = group_name(sums.group, worst) + (f" and {more:,} more" if more else "")
    return Need(sums.sign * float(total[worst]), place)


def highest_bound(problem: Problem, limit: Limit) -> float:
    """Return a bound of rows that no decision in the box exceeds."""
    sums = _sums(problem.region, limit)
    total = np.zeros(sums.bound.size)
    for devices, part, s in _parts(problem, {}):
        most = _amount(part, limit, {}).highest(s.min_frequency[:, np.newaxis], 1.0).max(axis=1)
        _add(total, sums.group[devices], most)
    return float(total.max())


def level_ranges(problem: Problem, closed: BoolArray) -> Iterator[tuple[float, float, str]]:
    """Yield ranges [Hz]: any frequency of each, all together, would do for closed device-rounds.

    One range serves as many of them as it can; the words say which is the first.
    """
    x, shape = problem.instance.rounds(), problem.instance.shape
    ends = []
    drop = {Limit(_levels_label(problem.region), "levels"): math.inf}
    for devices, _, s in _parts(problem, drop):
        choices = open_choices(s)
        widest = np.where(choices.is_open, choices.high / choices.low, 0.0).argmax(axis=1)
        rows = np.arange(widest.size)
        pair = np.stack([choices.low[rows, widest], choices.high[rows, widest]])
        ends.append((pair * s.max_frequency).reshape(2, -1, shape[1])[:, closed[devices]])
    low, high = np.concatenate(ends, axis=1)
    least, most = (np.broadcast_to(e, shape)[closed] for e in (x.min_frequency, x.max_frequency))
    # Inwards by what rounding may have added, but for the ends of the box, which are exact.
    low, high = low * (1.0 + _ROUNDING), high * (1.0 - _ROUNDING)
    low = np.where(low <= least * (1.0 + 2.0 * _ROUNDING), least, low)
    high = np.where(high >= most * (1.0 - 2.0 * _ROUNDING), most, high)
    low, high = np.minimum(low, 0.5 * (low + high)), np.maximum(high, 0.5 * (low + high))
    places = np.argwhere(closed)
    left = np.ones(low.size, dtype=np.bool_)
    while left.any():
        first = int(np.where(left, high, np.inf).argmin())
        served = left & (low <= high[first])
        yield float(low[served].max()), float(high[first]), place_name(*places[first])
        left &= ~served


def place_name(device: int, round_: int) -> str:
    """Return a device-round in words, 1-based.

    >>> place_name(0, 2)
    'device 1 in round 3'
    """
    return f"device {device + 1} in round {round_ + 1}"


def group_name(groups: IntArray, group: int) -> str:
    """Return a group of device-rounds in words, 1-based; `groups` as in `Rows`."""
    devices, rounds = np.nonzero(groups == group)
    if devices.size == 1:
        return place_name(devices[0], rounds[0])
    if (rounds == rounds[0]).all() and groups.shape[1] > 1:
        return f"round {rounds[0] + 1}"
    if (devices == devices[0]).all() and groups.shape[0] > 1:
        return f"device {devices[0] + 1}"
    return "the fleet" if groups.max() == 0 else f"group {group + 1}"


class _Sums(NamedTuple):
    """What a limit is on: sums of groups, as in `Rows`; a floor is a limit on minus the amount."""

    group: IntArray
    bound: FloatArray
    sign: float


def _sums(region: Region, limit: Limit) -> _Sums:
    if limit.kind == "rows":
        rows = region.rows[limit.number]
        return _Sums(rows.group, rows.bound, 1.0)
    mask = region.masks[limit.number]
    group = np.arange(mask.bound.size).reshape(mask.bound.shape)
    sign = -1.0 if mask.is_floor else 1.0
    return _Sums(group, sign * mask.bound.ravel(), sign)


def _amount(part: Problem, limit: Limit, moves: Moved) -> Curve:
    """Return what each device-round takes of a limit, in its unit, shape (K, C).

    Of a table of powers each choice is a cut with one of the frequencies that are left, (K, C L).
    """
    levels = moved(part.region, moves).levels
    if limit.kind == "rows":
        rows = part.region.rows[limit.number]
        unit = replace(rows, bound=np.ones_like(rows.bound))
        return scaled(Problem(part.instance, Region(rows=(unit,), levels=levels))).rows[0].curve
    mask = part.region.masks[limit.number]
    size = (-1.0 if mask.is_floor else 1.0) * mask.size
    size = size.reshape(-1, part.instance.num_cuts)
    if part.instance.level_power is not None:
        left = Problem(part.instance, Region(levels=levels)).region.levels
        assert left is not None
        size = np.repeat(size, left.size, axis=1)
    return Curve(size, 0.0, 0.0)


def _parts(problem: Problem, moves: Moved) -> Iterator[tuple[slice, Problem, Scaled]]:
    """Yield the problem by devices, as many as fit together, and each part with limits moved."""
    inst, region = problem.instance, problem.region
    num_devices, num_rounds = inst.shape
    step = max(1, _BLOCK // (num_rounds * inst.num_cuts))
    for start in range(0, num_devices, step):
        devices = slice(start, min(start + step, num_devices))
        part = Problem(inst[devices, :], region[devices, :])
        s = scaled(Problem(part.instance, moved(part.region, moves)))
        pairs = zip(s.rows, region.rows, strict=True)  # a part of a shared row is shared
        yield devices, part, replace(s, rows=tuple(replace(a, is_own=b.is_own) for a, b in pairs))


def _add(total: FloatArray, group: IntArray, value: FloatArray) -> None:
    """Add what device-rounds take to the totals of their groups."""
    inside = group.ravel() >= 0
    total += np.bincount(group.ravel()[inside], value[inside], minlength=total.size)


def _common(masks: tuple[Mask, ...]) -> BoolArray | None:
    """Return the cuts that all masks allow."""
    return np.logical_and.reduce([mask.allowed for mask in masks]) if masks else None


def _levels_label(region: Region) -> str:
    return " and ".join(region.levels_by) or "the levels"
