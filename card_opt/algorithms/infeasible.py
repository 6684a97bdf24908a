"""Why there is no decision: which constraints, on which device-rounds, and what they would need.

Limits of single device-rounds are looked at one by one, by closed form: without it, does the
device-round have a choice, and how much of the limited quantity does the thriftiest take? Limits
that couple device-rounds likewise, by the sum of what the thriftiest choices take. If each of
those could be kept alone, they contradict each other: then the factor is sought by which all
of them would have to be loosened.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.intervals import minimise, open_choices
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import UNITS, Rows
from card_opt.problem.scaling import Scaled, ScaledRows, scaled
from card_opt.problem.solution import Status

_BLOCK = 2**20  # device-rounds times cuts that are looked at together
_MOST_ROUNDS = 2_000  # device-rounds for which a common factor is sought
_SEARCH = Limits(time_limit=2.0, rel_gap=1e-2)  # any decision will do
_WIDEST, _PRECISION = 1e6, 1e-4  # of the common factor
_PATIENCE = 5.0  # seconds after which a wider factor is good enough


class Need(NamedTuple):
    """What one constraint would have to be for a place to have a decision."""

    label: str
    quantity: str
    least: float  #: smallest feasible bound, the largest of all places; inf if that is not enough
    place: str  #: where that is


def explain(problem: Problem) -> str:
    """Return in one line why a region leaves no decision; nothing if no reason is found.

    Parameters
    ----------
    problem
        The problem.
    """
    if problem.region.is_empty(problem.instance):
        return f"no decision for {_empty_place(problem)}: {' and '.join(_masks(problem.region))}"
    closed, needs, are_enough = own_needs(problem)
    if closed:
        joint = ", or " if are_enough else " and "
        return f"no decision for {closed}: {joint.join(map(_wish, needs))}"
    shared = shared_needs(problem)
    if shared:
        return "; ".join(f"{n.label}: {n.place} needs at least {_amount(n)}" for n in shared)
    return _contradiction(problem)


def is_possible(problem: Problem) -> bool | None:
    """Return whether there is a decision as far as closed forms tell; None if they do not.

    They do with at most one set of limits that couple device-rounds.
    """
    if problem.region.is_empty(problem.instance) or own_needs(problem)[0] or shared_needs(problem):
        return False
    return True if len(problem.region.shared) <= 1 else None


def _parts(problem: Problem) -> Iterator[tuple[slice, Scaled]]:
    """Yield the problem by devices, as many as fit together; own rows are those of the whole."""
    inst = problem.instance
    num_devices, num_rounds = inst.shape
    step = max(1, _BLOCK // (num_rounds * inst.num_cuts))
    for start in range(0, num_devices, step):
        devices = slice(start, min(start + step, num_devices))
        s = scaled(Problem(inst[devices, :], problem.region[devices, :]))
        pairs = zip(s.rows, problem.region.rows, strict=True)
        yield devices, replace(s, rows=tuple(replace(a, is_own=b.is_own) for a, b in pairs))


class _Largest:
    """The most that each constraint would need, and where."""

    def __init__(self, region: Region) -> None:
        self.region = region
        self.found: dict[int, tuple[float, str]] = {}

    def add(self, number: int, amounts: FloatArray, places: list[tuple[int, int]]) -> None:
        """Take the amounts that a row would need at these device-rounds."""
        worst = int(np.argmax(amounts))
        new = float(amounts[worst]), place_name(places[worst])
        self.found[number] = max(self.found.get(number, (-np.inf, "")), new)

    def needs(self) -> list[Need]:
        """Return them, one per constraint."""
        rows = self.region.rows
        return [Need(rows[i].label, rows[i].quantity, *value) for i, value in self.found.items()]


def own_needs(problem: Problem) -> tuple[str, list[Need], bool]:
    """Return which device-rounds have no choice left, and what own limits would need.

    With the other limits as they are, and each is enough; or if none is, each without others.
    """
    region = problem.region
    places: list[tuple[int, int]] = []
    beside, alone = _Largest(region), _Largest(region)
    freed = {"allowed": True, "levels": True}
    for devices, s in _parts(problem):
        is_closed = ~open_choices(s).is_open.any(axis=1)
        if not is_closed.any():
            continue
        index = [divmod(int(k), problem.instance.shape[1]) for k in np.flatnonzero(is_closed)]
        found = [(devices.start + m, n) for m, n in index]
        places += found
        for i, (own, rows) in enumerate(zip(s.rows, region.rows, strict=True)):
            if not own.is_own:
                continue
            bound = rows.each_bound[devices].ravel()[is_closed]
            for others, largest in ((s.rows[:i] + s.rows[i + 1 :], beside), ((), alone)):
                share = _least_shares(replace(s, rows=others), own)[is_closed]
                largest.add(i, np.where(bound < np.inf, share * bound, 0.0), found)
        for name, other in (
            ("allowed", replace(s, allowed=None)),
            ("levels", replace(s, levels=None)),
        ):
            freed[name] &= bool(open_choices(other).is_open[is_closed].any(axis=1).all())
    needs = [need for need in beside.needs() if np.isfinite(need.least)]
    for name, labels in (("allowed", region.allowed_by), ("levels", region.levels_by)):
        if getattr(region, name) is not None and freed[name]:
            needs += [Need(label, "", np.nan, "") for label in labels]
    return _some(places), needs or alone.needs(), bool(needs)


def shared_needs(problem: Problem) -> list[Need]:
    """Return the groups of shared rows that no decision can keep, one entry per constraint."""
    region = problem.region
    totals = {i: np.zeros(rows.bound.size) for i, rows in enumerate(region.rows)}
    for devices, s in _parts(problem):
        for i, rows in enumerate(s.rows):
            if not rows.is_own:
                group = region.rows[i].group[devices].ravel()
                share = np.where(group >= 0, _least_shares(s, rows), 0.0)
                totals[i] += np.bincount(np.maximum(group, 0), share, minlength=totals[i].size)
    needs = []
    for total, limit in zip(totals.values(), region.rows, strict=True):
        broken = total > 1.0
        if limit.is_own or not broken.any():
            continue
        amounts = np.where(broken, total * limit.bound, -np.inf)
        worst, count = int(amounts.argmax()), int(broken.sum())
        more = f" (and {count - 1:,} more)" if count > 1 else ""
        place = group_name(limit, worst) + more
        needs.append(Need(limit.label, limit.quantity, float(amounts[worst]), place))
    return needs


def _least_shares(s: Scaled, rows: ScaledRows) -> FloatArray:
    """Return the least share that each device-round can do with, shape (K,)."""
    _, share = minimise(s, open_choices(s), rows.curve)
    return np.asarray(share.min(axis=1))


def _contradiction(problem: Problem) -> str:
    """Return which limits contradict each other, and how much looser they would have to be."""
    labels = " and ".join(rows.label for rows in problem.region.shared)
    text = f"{labels} contradict each other: each alone could be kept"
    if problem.instance.uplink_rate.size > _MOST_ROUNDS or not _is_found(problem, _WIDEST):
        return text
    low, high = 0.0, np.log(_WIDEST)
    end = time.perf_counter() + _PATIENCE
    while high - low > _PRECISION and time.perf_counter() < end:
        middle = 0.5 * (low + high)
        low, high = (low, middle) if _is_found(problem, np.exp(middle)) else (middle, high)
    return f"{text}, and all of them with bounds larger by {np.exp(high) - 1.0:.2%}"


def _is_found(problem: Problem, factor: float) -> bool:
    """Return whether a decision is found with the bounds of shared rows times a factor."""
    from card_opt.algorithms.column_generation import method

    rows = tuple(
        r if r.is_own else replace(r, bound=r.bound * factor) for r in problem.region.rows
    )
    answer = method.solve(Problem(problem.instance, replace(problem.region, rows=rows)), _SEARCH)
    return answer.status is not Status.INFEASIBLE and answer.cut is not None


def _empty_place(problem: Problem) -> str:
    """Return the device-rounds without an allowed cut or level."""
    region = problem.region
    empty = np.zeros(problem.instance.shape, dtype=bool)
    if region.allowed is not None:
        empty |= ~region.allowed.any(axis=-1)
    if region.levels is not None:
        first, end = region.levels_in_box(problem.instance)
        empty |= first >= end
    return _some([(int(m), int(n)) for m, n in np.argwhere(empty)])


def _masks(region: Region) -> tuple[str, ...]:
    return (*region.allowed_by, *region.levels_by)


def _wish(need: Need) -> str:
    if not need.quantity:
        return f"without {need.label}"
    return f"{need.label} would have to be at least {_amount(need)} ({need.place})"


def _amount(need: Need) -> str:
    # Rounded up, so that the bound that is printed is feasible.
    digits = 6 - int(np.floor(np.log10(need.least))) - 1
    value = np.ceil(need.least * (1.0 + 1e-12) * 10.0**digits) / 10.0**digits
    return f"{value:.7g} {UNITS[need.quantity]}"


def _some(places: list[tuple[int, int]]) -> str:
    if not places:
        return ""
    more = f" (and {len(places) - 1:,} more device-rounds)" if len(places) > 1 else ""
    return f"{place_name(places[0])}{more}"


def place_name(place: tuple[int, int]) -> str:
    """Return a device-round in words, 1-based.

    >>> place_name((0, 2))
    'device 1 in round 3'
    """
    return f"device {place[0] + 1} in round {place[1] + 1}"


def group_name(rows: Rows, group: int) -> str:
    """Return a group of device-rounds in words, 1-based."""
    devices, rounds = np.nonzero(rows.group == group)
    if (rounds == rounds[0]).all() and rows.group.shape[1] > 1:
        return f"round {rounds[0] + 1}"
    if (devices == devices[0]).all() and rows.group.shape[0] > 1:
        return f"device {devices[0] + 1}"
    return "the fleet" if rows.bound.size == 1 else f"group {group + 1}"
