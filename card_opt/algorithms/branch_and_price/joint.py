r"""Options with two things to decide: a frequency, and a share of the band.

An option j is a cut of a device-round, as in `card_opt.algorithms.column_generation.options`: with
frequency levels a cut and a level. Its cost, and what it takes of the shared rows, are sums of a
curve of the relative frequency and one of the share,

.. math::

    u_j(\varphi) + v_j(b), \qquad s_{rj}(\varphi) + t_{rj}(b), \qquad
    \varphi \in [l_j, h_j], \quad b \in [b_j, 1],

so that either half is a list of `Options` with the same rows. Rows of a single device-round that
involve one of them are in the intervals. Those that involve both limit the delay,

.. math:: p_j / \varphi + q_j / b \le r_j ,

and the tightest of them stays with the option. There may be no second half, where every
device-round has the whole band.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.options import MET, Options, all_options
from card_opt.algorithms.intervals import JUST_MET
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled


class Both(NamedTuple):
    """``inverse / frequency + link / share <= room`` of each option, shape (J,) each.

    Where there is no such limit `inverse` and `link` are 0 and `room` is 1.
    """

    inverse: FloatArray
    link: FloatArray
    room: FloatArray

    def take(self, places: IntArray) -> Both:
        """Return the limits of some options."""
        return Both(*(values[places] for values in self))


@dataclass(frozen=True, eq=False)
class Joint:
    """The open options of K device-rounds, those of the same device-round side by side.

    Attributes
    ----------
    frequency
        The options, with costs and shares of the rows by their frequency.
    share
        The same options by their share of the band, whose `low` and `high` it lies between; None
        where all have the whole band.
    both
        What limits the two together; None if nothing does.
    """

    frequency: Options
    share: Options | None = None
    both: Both | None = None

    @property
    def num_rows(self) -> int:
        """Return R, the number of rows that couple device-rounds."""
        return self.frequency.num_rows

    @property
    def halves(self) -> tuple[Options, ...]:
        """Return the options by frequency, and by share if they have one."""
        return (self.frequency,) if self.share is None else (self.frequency, self.share)

    def take(self, places: IntArray) -> Joint:
        """Return some options, by their places; some of every device-round."""
        share = None if self.share is None else self.share.take(places)
        both = None if self.both is None else self.both.take(places)
        return Joint(self.frequency.take(places), share, both)

    def part(self, owners: IntArray) -> tuple[Joint, IntArray]:
        """Return the options of some device-rounds, both numbered anew, and the rows left."""
        places = self.frequency.places_of(owners)
        frequency, rows = self.frequency.part(owners)
        share = None if self.share is None else self.share.part(owners)[0]
        both = None if self.both is None else self.both.take(places)
        return Joint(frequency, share, both), rows

    def renumbered(self) -> Joint:
        """Return the same options with their places as their numbers."""
        number = np.arange(self.frequency.owner.size)
        share = None if self.share is None else replace(self.share, option=number)
        return replace(self, frequency=replace(self.frequency, option=number), share=share)

    def without_cost(self) -> Joint:
        """Return the same options at no cost: what is left is whether the rows can be met."""
        share = None if self.share is None else self.share.without_cost()
        return replace(self, frequency=self.frequency.without_cost(), share=share)

    def with_rows(self, row: IntArray) -> Joint:
        """Return the same options in other rows, shape (F, K); R for none."""
        share = None if self.share is None else replace(self.share, row=row)
        return replace(self, frequency=replace(self.frequency, row=row), share=share)

    def cost_at(self, places: IntArray, at: tuple[FloatArray, ...]) -> FloatArray:
        """Return what some options cost at frequencies, and at shares if they have any."""
        halves = zip(self.halves, at, strict=False)
        return np.asarray(sum(half.cost_at(places, where) for half, where in halves))

    def shares_at(self, places: IntArray, at: tuple[FloatArray, ...]) -> FloatArray:
        """Return what some options take of their rows, shape (F, number)."""
        halves = zip(self.halves, at, strict=False)
        return np.asarray(sum(half.shares_at(places, where) for half, where in halves))

    def largest_cost(self) -> FloatArray:
        """Return the largest cost of each device-round, shape (K,)."""
        return np.asarray(sum(half.largest()[0] for half in self.halves))

    def without_slack_rows(self) -> Joint:
        """Return the options without the rows that no decision can exceed."""
        options = self.frequency
        largest = options.totals(sum((half.largest()[1] for half in self.halves), np.zeros(())))
        can_exceed = largest > 1.0 + 0.5 * MET
        kept = np.append(can_exceed, False)[options.row]
        return self.with_rows(np.where(kept, options.row, options.num_rows))


def joint_options(s: Scaled) -> tuple[Joint, BoolArray]:
    """Return what box, masks, levels and the rows of single device-rounds leave.

    Returns
    -------
    joint, has_none
        The options, and the device-rounds that are left without any, shape (K,): if there are
        some, there is no decision.
    """
    if s.link is None:
        options, has_none = all_options(s)
        return Joint(options), has_none
    linked = [rows for rows in s.rows if rows.is_own and _has_part(rows.link)]
    rest = tuple(rows for rows in s.rows if not (rows.is_own and _has_part(rows.link)))
    options, has_none = all_options(replace(s, rows=rest))
    place = options.owner, options.cut
    pairs = [(rows.curve[place], _of_places(rows.link, s, place)) for rows in linked]
    low, high = np.full(options.owner.size, s.min_share), np.ones(options.owner.size)
    for curve, link in pairs:  # where these are constant, or as little as they can be
        low, high = link.interval(JUST_MET - curve.at(options.high), low, high)
    is_open, first = low <= high, options.low
    most = np.where(is_open, high, 1.0)
    for curve, link in pairs:
        first, _ = curve.interval(JUST_MET - link.at(most), first, options.high)
    share = replace(
        options,
        low=low,
        high=high,
        cost=_of_places(s.link, s, place),
        shares=tuple(_of_places(rows.link, s, place) for rows in rest if not rows.is_own),
    )
    whole = Joint(replace(options, low=first), share, _tightest(pairs, low.size))
    is_open &= first <= options.high
    has_none = has_none | (np.bincount(options.owner[is_open], minlength=s.size[0]) == 0)
    return whole.take(np.flatnonzero(is_open)).renumbered(), has_none


def _has_part(link: Curve | None) -> bool:
    """Return whether a share of the band changes anything."""
    return link is not None and bool(np.any(link.inverse) or np.any(link.linear))


def _of_places(link: Curve | None, s: Scaled, place: tuple[IntArray, IntArray]) -> Curve:
    """Return curves of the share of some device-rounds and cuts, shape (J,)."""
    nothing = np.zeros(place[0].size)
    if link is None:
        return Curve(nothing, nothing, nothing)
    fixed, inverse, square = (
        np.broadcast_to(values, s.size)[place] + nothing
        for values in (link.fixed, link.inverse, link.square)
    )
    if not np.any(link.linear):
        return Curve(fixed, inverse, square)
    return Curve(fixed, inverse, square, np.broadcast_to(link.linear, s.size)[place] + nothing)


def _tightest(pairs: list[tuple[Curve, Curve]], size: int) -> Both | None:
    """Return the tightest limit of each option on its delay, of those that involve both halves.

    All of them limit multiples of the same sum, so that one of them implies the others.
    """
    out = Both(np.zeros(size), np.zeros(size), np.ones(size))
    for curve, link in pairs:
        inverse, over = np.broadcast_to(curve.inverse, size), np.broadcast_to(link.inverse, size)
        room = JUST_MET - curve.fixed - link.fixed
        with np.errstate(divide="ignore", invalid="ignore"):
            is_tighter = room / (inverse + over) < out.room / (out.inverse + out.link)
            is_tighter |= out.link == 0.0
        new = is_tighter & (inverse > 0.0) & (over > 0.0)
        out = Both(*(np.where(new, a, b) for a, b in zip((inverse, over, room), out, strict=True)))
    return out if out.link.any() else None
