"""What `verify` says besides where more is decided than cuts and frequencies.

Shares of the band, moves of the cut and rounds that wait for each other tie device-rounds
together, so that there are no P2s to compare; and Algorithm 1 as printed knows nothing of them.
What it is worth all the same is said, and what makes no sense is left out by name.
"""

from __future__ import annotations

from card_opt.problem.problem import Problem
from card_opt.problem.region import BAND, LIMITS, MOVES, PARALLEL, QUEUE, Region
from card_opt.problem.solution import Solution, relative_excess
from card_opt.solving.dispatch import solve

_TIES = {
    BAND: "devices share the band of a round",
    MOVES: "the cut of a round is paid for or limited by that of the round before",
    PARALLEL: "the devices of a round wait for its slowest",
    QUEUE: "the devices of a round wait for each other at the server",
}
_PRINTED = "card"  # Algorithm 1, see `card_opt.algorithms.card_literal`
_EQUAL = 1e-9  # relative: what costs differ by that are the same


def is_split(region: Region) -> bool:
    """Return whether P1 is the sum of its P2s."""
    is_tied = bool(region.shared) or region.moves is not None or region.makespan is not None
    return not is_tied


def notes(problem: Problem, best: Solution) -> tuple[str, ...]:
    """Return what is left out and why, and what Algorithm 1 as printed is worth, a line each.

    Parameters
    ----------
    problem
        The problem.
    best
        What the method under test answers.

    Returns
    -------
    tuple of str
        Nothing where cuts and frequencies are all that is decided.
    """
    region = problem.region
    if region.needs <= set(LIMITS):
        return ()
    lines = []
    if not is_split(region):
        ties = [why for need, why in _TIES.items() if need in region.needs]
        lines.append(f"left out: that P1 is the sum of its P2s, for {' and '.join(ties)}")
    if region.min_share is not None:
        return (*lines, "left out: Algorithm 1 as printed, for it decides no shares of the band")
    return (*lines, _printed(problem, best))


def _printed(problem: Problem, best: Solution) -> str:
    """Return what Algorithm 1 as printed is worth, by the referee."""
    name = "Algorithm 1 as printed"
    found = solve(problem, _PRINTED, force=True)
    if found.cut is None or found.frequency is None:
        return f"{name} has no decision: {found.message or found.status}"
    if problem.region.violation(problem.instance, found.cut, found.frequency) == float("inf"):
        return f"{name} is no decision here: it has a cut, or a move of it, that is not allowed"
    if found.violation > _EQUAL:
        return f"{name} is no decision here: it exceeds a limit by {found.violation:.2g} of it"
    if best.cut is None:
        return f"{name} costs {found.objective:.9g}"
    excess = relative_excess(found.objective, best.objective, found.cut.size)
    if abs(excess) <= _EQUAL:
        return f"{name} is as good as {best.method}: {found.objective:.9g}"
    more = "more" if excess > 0.0 else "less"
    return f"{name} costs {found.objective:.9g}, {abs(excess):.2g} of it {more} than {best.method}"
