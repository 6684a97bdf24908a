"""The words for what a run is worth."""

from __future__ import annotations

import enum


class Verdict(enum.StrEnum):
    """What a run is worth, in one of fifteen words.

    Costs are told apart to the case's tolerance, or to `PROOF_TOL` where nothing else is said,
    both relative.

    Attributes
    ----------
    PROVED
        Solved, and a certificate proves that nothing costs less.
    SOLVED
        It claims the optimum, or that there is no decision, and that is so; if it also gives a
        bound, this must prove it.
    FOUND
        As good as the best decision known, without that claim.
    OPEN
        An honest answer that is worse.
    SECOND_BEST
        It claims the optimum, and is so near that this is not wrong, but its cuts are others and
        cost more than the case's tolerance.
    TIME_LIMIT
        Stopped by the clock, or it answered too late.
    MEMORY_LIMIT
        Stopped for memory.
    CRASHED
        Its process died.
    FAILED
        It raised, or says itself that it has no answer.
    WRONG_BOUND
        A claimed bound above the cost of a decision at hand.
    WRONG_OPTIMUM
        Claimed optimal, and a decision at hand costs less.
    WRONG_POINT
        What it gives as a decision is none, or exceeds a limit.
    WRONG_INFEASIBLE
        It denies that there is a decision at hand.
    UNSUPPORTED
        It cannot handle such a problem, and says so.
    UNAVAILABLE
        Something that it needs is not installed.

    See Also
    --------
    judged : Gives each run its verdict.

    Examples
    --------
    >>> from card_opt.benchmark import WRONG, Verdict
    >>> sorted(map(str, WRONG))
    ['wrong bound', 'wrong infeasible', 'wrong optimum', 'wrong point']
    >>> Verdict("second best") in WRONG
    False
    """

    PROVED = "proved"
    SOLVED = "solved"
    FOUND = "found"
    OPEN = "open"
    SECOND_BEST = "second best"
    TIME_LIMIT = "time limit"
    MEMORY_LIMIT = "memory limit"
    CRASHED = "crashed"
    FAILED = "failed"
    WRONG_BOUND = "wrong bound"
    WRONG_OPTIMUM = "wrong optimum"
    WRONG_POINT = "wrong point"
    WRONG_INFEASIBLE = "wrong infeasible"
    UNSUPPORTED = "unsupported"
    UNAVAILABLE = "unavailable"


WRONG = frozenset(
    {
        Verdict.WRONG_BOUND,
        Verdict.WRONG_OPTIMUM,
        Verdict.WRONG_POINT,
        Verdict.WRONG_INFEASIBLE,
    }
)
"""Verdicts on claims that are false."""

NOT_RUN = frozenset({Verdict.UNSUPPORTED, Verdict.UNAVAILABLE})
"""Verdicts on runs that there were none of."""

SOLUTIONS = frozenset({Verdict.PROVED, Verdict.SOLVED})
"""Verdicts on an optimum, or that there is no decision, that was claimed and is so."""
