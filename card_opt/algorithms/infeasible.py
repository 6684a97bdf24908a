"""Why there is no decision: which constraints, and what they would have to be.

First each limit by itself: with all others as they are, what is the least that it could be? If no
limit alone can be moved far enough, a smallest set of limits is sought that can, and the least of
each is found in turn: given those that have been moved already, whatever the ones to come. So
with what is named there is a decision, and if any of it stays short there is none.

The least is a closed form where at most one limit couples device-rounds
(`card_opt.algorithms.needs`), and is found by bisection otherwise: on the closed forms, which
decide whether there is a decision with one set of shared limits, or with several on the word of
`card_opt.algorithms.column_generation`.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from itertools import islice

import numpy as np

from card_opt.algorithms import needs
from card_opt.algorithms.needs import Limit, Moved, Need
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import BoolArray, Region, data_region
from card_opt.problem.remedies import Action, Change, Explanation, Remedy
from card_opt.problem.rows import UNITS
from card_opt.problem.solution import Status

_MOST_VALUES = 200_000  # device-rounds times cuts up to which bounds are sought by bisection
_MOST_ROUNDS = 2_000  # device-rounds up to which a method is asked
_SEARCH = Limits(time_limit=2.0, rel_gap=1e-2)  # any decision will do
_PATIENCE = 5.0  # seconds for all questions to a method
_PRECISION = 1e-4  # relative, of bounds by bisection
_MOST_LEVELS = 3  # further levels that are named
_MARGIN = 1e-12  # relative, of a bound that is named over what is needed


def explain(problem: Problem) -> Explanation:
    """Return why a region leaves no decision, and what would.

    Parameters
    ----------
    problem
        The problem.
    """
    problem = Problem(problem.instance, needs.with_masks(problem.region))
    limits = needs.limits_of(problem.region)
    place = _some(needs.survey(problem, {}).closed)
    if needs.survey(problem, dict.fromkeys(limits, math.inf)).closed.any():
        own = data_region(problem.instance)
        data = ", ".join(own.allowed_by + own.levels_by)
        why = f", for the instance has {data}" if data else ""
        return Explanation(place, reason=f"not even without constraints{why}")
    if is_possible(problem):
        return Explanation()
    search = _Search(problem)
    alone = [remedy for limit in limits if (remedy := search.remedy([limit]))]
    if alone:
        return Explanation(place, tuple(alone))
    together = search.remedy(search.smallest_set(limits))
    return Explanation(place, (together,) if together else ())


def is_possible(problem: Problem, moves: Moved | None = None) -> bool | None:
    """Return whether there is a decision as far as closed forms tell; None if they do not.

    They do with at most one set of limits that couple device-rounds.

    Parameters
    ----------
    problem
        The problem.
    moves
        What becomes of its limits; nothing if None.
    """
    region = needs.with_masks(problem.region)
    left = needs.survey(Problem(problem.instance, region), moves or {})
    if left.closed.any() or left.broken:
        return False
    if _is_coupled(region):
        return None
    shared = [r for r in needs.moved(region, moves or {}).shared if np.isfinite(r.bound).any()]
    return True if len(shared) <= 1 else None


class _Search:
    """The search for what limits would have to be."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.patience = _PATIENCE

    def smallest_set(self, limits: Sequence[Limit]) -> list[Limit]:
        """Return own limits of which none can stay as it is, and all shared ones."""
        chosen = list(limits)
        for limit in limits:
            rest = [other for other in chosen if other != limit]
            if not limit.is_shared and self.is_possible(dict.fromkeys(rest, math.inf)):
                chosen = rest
        return chosen

    def remedy(self, chosen: Sequence[Limit]) -> Remedy | None:
        """Return what these limits would have to be, in this order; None if that is no way out."""
        moves = dict.fromkeys(chosen, math.inf)
        if not self.is_possible(moves):
            return None
        changes: list[Change] = []
        for limit in chosen:
            found = self._changes(moves, limit)
            changes += found
            if not found:
                del moves[limit]
            elif found[0].action in {"raise", "lower"}:
                moves[limit] = found[0].bound
        return Remedy(tuple(changes)) if changes else None

    def is_possible(self, moves: Moved) -> bool | None:
        """Return whether there is a decision with limits moved; None if that is not known."""
        known = is_possible(self.problem, moves)
        is_large = self.problem.instance.uplink_rate.size > _MOST_ROUNDS
        if known is not None or is_large or _is_coupled(self.problem.region):
            return known
        return self._ask(moves)

    def _ask(self, moves: Moved) -> bool | None:
        from card_opt.algorithms.column_generation import method

        if self.patience <= 0.0:
            return None
        start = time.perf_counter()
        region = needs.moved(self.problem.region, moves)
        answer = method.solve(Problem(self.problem.instance, region), _SEARCH)
        self.patience -= time.perf_counter() - start
        if answer.status is Status.INFEASIBLE:
            return False
        return None if answer.cut is None else True

    def _changes(self, moves: Moved, limit: Limit) -> list[Change]:
        """Return what becomes of a limit that is dropped so far; nothing if it can stay."""
        drop = Change(limit.label, "drop")
        others = {other: bound for other, bound in moves.items() if other != limit}
        if limit.kind == "levels":
            return [drop] if others else self._further_levels(drop)
        mask = self.problem.region.masks[limit.number] if limit.kind == "mask" else None
        is_floor = mask is None and self.problem.region.rows[limit.number].is_floor
        if is_floor or (mask is not None and not mask.has_bound):
            return [drop]
        need, is_least = needs.least_bound(self.problem, moves, limit), True
        if math.isinf(need.bound):
            if others and self.is_possible(others):
                return []
        elif mask is None:
            need = need._replace(bound=_rounded_up(need.bound))
        if math.isinf(need.bound) or not self.is_possible({**others, limit: need.bound}):
            found = self._bisected(others, limit, need.bound)
            if found is None:
                return [drop]
            need, is_least = Need(found[0], ""), found[1]
        region = self.problem.region
        unit = UNITS[region.rows[limit.number].quantity] if mask is None else mask.unit
        action: Action = "lower" if mask is not None and mask.is_floor else "raise"
        return [Change(limit.label, action, need.bound, math.nan, unit, need.place, is_least)]

    def _bisected(self, others: Moved, limit: Limit, least: float) -> tuple[float, bool] | None:
        """Return the least bound at which there is a decision, and whether that is proven.

        Parameters
        ----------
        others
            What becomes of the other limits.
        limit
            The limit.
        least
            A bound that is not enough, infinite if none is known.
        """
        if self.problem.instance.uplink_rate.size * self.problem.instance.num_cuts > _MOST_VALUES:
            return None
        bounds = self._bounds(limit, least)
        low, high, is_least = -1, len(bounds) - 1, True
        while high - low > 1:
            middle = (low + high) // 2
            verdict = self.is_possible({**others, limit: bounds[middle]})
            if verdict:
                high = middle
            else:
                low, is_least = middle, verdict is False
        if not is_least and self.patience <= 0.0:
            return None
        return bounds[high], is_least

    def _bounds(self, limit: Limit, least: float) -> list[float]:
        """Return bounds of a limit to choose from, the last one loose enough."""
        region = self.problem.region
        if limit.kind == "mask":
            mask = region.masks[limit.number]
            sizes: list[float] = np.unique(mask.size).tolist()
            return sizes[::-1] if mask.is_floor else sizes
        low = least if math.isfinite(least) else float(region.rows[limit.number].bound.min())
        high = max(low, needs.highest_bound(self.problem, limit))
        count = 2 + int(math.log(high / low) / _PRECISION)
        return [_rounded_up(bound) for bound in np.geomspace(low, high, count)]

    def _further_levels(self, drop: Change) -> list[Change]:
        """Return which further levels would do, or that there must be no levels."""
        problem = self.problem
        if any(np.isfinite(rows.bound).any() for rows in problem.region.shared):
            return [drop]
        closed = needs.survey(problem, {}).closed
        ranges = list(islice(needs.level_ranges(problem, closed), _MOST_LEVELS + 1))
        if len(ranges) > _MOST_LEVELS:
            return [drop]
        return [
            Change(drop.label, "add level", *_short(low, high), unit="Hz", place=place)
            for low, high, place in ranges
        ]


def _is_coupled(region: Region) -> bool:
    """Return whether more than rows couples device-rounds: a shared band, or moves not allowed."""
    return region.min_share is not None or (
        region.moves is not None and not region.moves.are_all_allowed
    )


def _short(low: float, high: float) -> tuple[float, float]:
    """Return a range with short ends inside of it, or the range if that is too narrow.

    >>> _short(1.23456789e9, 2e9), _short(1.0, 1.0)
    ((1234570000.0, 2000000000.0), (1.0, 1.0))
    """
    first = low if low == float(f"{low:.5e}") else _rounded_up(low)
    last = high if high == float(f"{high:.5e}") else -_rounded_up(-high)
    return (first, last) if first <= last else (low, high)


def _rounded_up(value: float) -> float:
    """Return a value with few digits that is above, so that the bound that is printed will do.

    >>> _rounded_up(233.0945601), _rounded_up(2.0)
    (233.095, 2.00001)
    """
    text, exponent = f"{value:.5e}".split("e")
    if float(f"{text}e{exponent}") < value + abs(value) * _MARGIN:
        text = f"{float(text) + 1e-5:.5f}"
    return float(f"{text}e{exponent}")


def _some(closed: BoolArray) -> str:
    """Return device-rounds in words; nothing if there are none."""
    places = np.argwhere(closed)
    if not len(places):
        return ""
    more = f" (and {len(places) - 1:,} more device-rounds)" if len(places) > 1 else ""
    return f"{needs.place_name(*places[0])}{more}"
