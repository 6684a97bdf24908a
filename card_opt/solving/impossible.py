"""Why there is no decision, where more than sums couples device-rounds.

Closed forms (`card_opt.algorithms.infeasible`) explain limits. Where the band is shared or moves
of the cut are not allowed, they do so without these: if there is a decision then, each of the
constraints is left out in turn, and a method asked whether there is one without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from card_opt.algorithms import infeasible
from card_opt.algorithms.needs import with_masks
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.remedies import Change, Explanation, Remedy
from card_opt.problem.rows import SHARE
from card_opt.solving.catalogue import fastest, find

_SEARCH = Limits(time_limit=2.0, rel_gap=1e-2)  # any decision will do
_MOST_ROUNDS = 2_000  # device-rounds up to which a method is asked


def explain(problem: Problem) -> Explanation:
    """Return why a region leaves no decision, and what would.

    Parameters
    ----------
    problem
        The problem.
    """
    region = problem.region
    free_moves = region.moves is None or region.moves.are_all_allowed
    if region.min_share is None and free_moves:
        return infeasible.explain(problem)
    alone = Problem(problem.instance, _alone(region))
    why = infeasible.explain(alone)
    if str(why) or problem.num_rounds > _MOST_ROUNDS:
        return why
    ways = [
        Remedy(tuple(Change(label, "drop") for label in labels))
        for labels, rest in _without_each(with_masks(region))
        if _is_possible(Problem(problem.instance, rest))
    ]
    if ways:
        return Explanation(remedies=tuple(ways))
    labels = [rows.label for rows in region.rows]
    labels += [] if region.moves is None else region.moves.labels
    return Explanation(reason=f"{' and '.join(dict.fromkeys(labels))} cannot be kept together")


def _alone(region: Region) -> Region:
    """Return a region without what couples device-rounds besides sums."""
    rows = tuple(rows for rows in region.rows if rows.quantity != SHARE)
    return replace(region, rows=rows, min_share=None, moves=None)


def _without_each(region: Region) -> Iterator[tuple[tuple[str, ...], Region]]:
    """Yield each constraint's name, and the region without it."""
    if region.moves is not None and not region.moves.are_all_allowed:
        yield tuple(region.moves.labels), replace(region, moves=None)
    for i, rows in enumerate(region.rows):
        others = region.rows[:i] + region.rows[i + 1 :]
        least = None if rows.quantity == SHARE else region.min_share
        yield (rows.label,), replace(region, rows=others, min_share=least)
    for i, mask in enumerate(region.masks):
        masks = region.masks[:i] + region.masks[i + 1 :]
        allowed = None
        for other in masks:
            allowed = other.allowed if allowed is None else allowed & other.allowed
        yield (mask.label,), replace(region, masks=masks, allowed=allowed)


def _is_possible(problem: Problem) -> bool:
    method = find(fastest(problem.region))
    if method.formulation:
        return False
    return method.algorithm()(problem, _SEARCH).cut is not None
