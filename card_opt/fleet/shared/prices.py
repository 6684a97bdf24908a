r"""Prices on limits that very many device-rounds share, from few passes over all of them.

A pass tells every device-round a price for what it takes of its group's limit and returns, for
each group, what the best decisions take, what they cost, and a lower bound :math:`L` of cost and
price together. For any price, :math:`L - \lambda b` is below the cost of every decision that keeps
the limit b (theory, R4), so the bound needs no trust in how the price was found.

1. *Price.* The excess over the limit falls with the price. All groups are bracketed together; a
   secant that halves the weight of an end that stays (E. Anderson and A. Bjorck, BIT 13 (1973)
   253-264, doi:10.1007/BF01951936) closes in from both sides.
2. *Decision.* No pass leaves anything behind for a device-round, so a decision is what a few
   numbers of its group say again: the cut at the price on either side of the best one, a share of
   the device-rounds (spread evenly) at the one and the rest at the other; and the frequency of
   that cut at a second price, by which the limit is met to the last digits. Where kinds of
   device-rounds are alike, the share tells them apart.

The second price is near the first, and at the best price a change of the frequencies costs nothing
in the first order, so this loses little: `docs/theory.md` has the sum.
"""

from __future__ import annotations

import itertools

import numpy as np

from card_opt.fleet.shared.bracket import Bracket
from card_opt.fleet.shared.known import ROOM, Known
from card_opt.fleet.shared.meeting import meet
from card_opt.fleet.shared.offers import Found, Passes
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

_HIGH = 1e6  # times cost over limit: a price at which hardly anything but the limit counts
_DUAL_SHARE = 0.05  # of the gap asked for, that the price may leave


def search(
    passes: Passes,
    limit: FloatArray,
    rel_gap: float = 1e-8,
    max_passes: int = 40,
    room: float = ROOM,
) -> Found:
    """Return prices, a certified bound and a decision that keeps the limits.

    Parameters
    ----------
    passes
        Decides all device-rounds at an offer.
    limit
        Of each group, shape (G,); inf for none.
    rel_gap
        How far above the bound the cost may be, relative, to be good enough.
    max_passes
        After how many to stop wherever the search is.
    room
        What decisions leave free of a limit, relative.
    """
    known = Known(passes, limit, rel_gap, max_passes, room)
    free = known.at(np.zeros(known.limit.shape))
    is_slack = free.excess <= 0.0
    if is_slack.all():
        return known.found
    with np.errstate(invalid="ignore"):
        high = np.where(is_slack, 0.0, _HIGH * known.size / known.limit)
    dear = known.at(high)
    is_lost = dear.excess > 0.0
    if is_lost.any():
        dear = known.at(np.where(is_lost, _HIGH * high, high))
        is_lost = dear.excess > 0.0
    if is_lost.any():
        known.tell_least(is_lost)
    bracket = Bracket(free, dear, known.limit)
    is_open = ~is_slack & ~is_lost
    _close_in(known, bracket, is_open)
    meet(known, bracket, is_open)
    return known.found


def _close_in(known: Known, bracket: Bracket, is_open: BoolArray) -> None:
    """Close in on the best prices of open groups from both sides."""
    for number in itertools.count():
        left = known.left(is_open) & ~bracket.is_tight()
        left &= bracket.crossing()[1] > _DUAL_SHARE * known.rel_gap * known.size
        if not left.any():
            return
        trial = bracket.trial(number) if number else _first_trial(known, bracket)
        point = known.at(np.where(left, trial, known.found.price))
        bracket.narrow(point, left)


def _first_trial(known: Known, bracket: Bracket) -> FloatArray:
    """Return a price as if the cost rose with the square of what is saved of the limit."""
    free, dear = bracket.below, bracket.above
    with np.errstate(invalid="ignore", divide="ignore"):
        saved = free.use - dear.use
        part = (free.use - known.limit) / saved
        return bracket.inside(2.0 * part * (dear.cost - free.cost) / saved)
