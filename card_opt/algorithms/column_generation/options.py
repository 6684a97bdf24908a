r"""The options of every device-round as one list, and what they cost at given prices.

An option j is a cut of a device-round with an interval of relative frequencies,
:math:`\varphi \in [l_j, h_j]`; with frequency levels it is a cut and a level, an interval of one
point, so that all that follows is the same with and without levels. Its cost, and its shares of
the rows that couple device-rounds, are

.. math::

    u_j(\varphi) = a_j + p_j / \varphi + q_j \varphi^2, \qquad
    s_{rj}(\varphi) = d_{rj} + e_{rj} / \varphi + l_{rj} \varphi + g_{rj} \varphi^2 .

With prices :math:`\lambda_r \ge 0` on the rows, weak duality bounds every decision from below:

.. math::

    \sum_k u \ge D(\lambda) = \sum_k \min_{j \in J_k} \min_\varphi
    \Big(u_j(\varphi) + \sum_r \lambda_r s_{rj}(\varphi)\Big) - \sum_r \lambda_r .

The inner minimum is a closed form. It need not be believed: the sum is convex in
:math:`\varphi`, so that its tangent at the frequency found is below it.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

import numpy as np

from card_opt.algorithms.intervals import open_choices
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaling import Scaled

# What sums of numbers of one sign may be off by, as a share; they are bounded down by as much.
ROUNDING = 32 * np.finfo(np.float64).eps

# A row is met if it is exceeded by no more than this, which rounding may do; so bounds must hold
# for decisions that do.
MET = 1e-12

_CEILING = 1.0 + 1e-6  # of the dearest decision
_LEAST_COST = 1e-6  # of a device-round [scaled], where all decisions may cost nothing


@dataclass(frozen=True, eq=False)
class PricedOptions:
    """Options at given prices.

    Attributes
    ----------
    prices
        The prices of the rows, shape (R,).
    frequency
        Best relative frequency of each option, shape (J,).
    value
        Cost and priced shares there, shape (J,).
    lower
        Proven to be at most the least of it, shape (J,).
    best
        Option of least value of each device-round, shape (K,).
    floor
        Least `lower` of each device-round, shape (K,).
    bound
        Proven lower bound on the cost of every decision: D, rounded down.
    """

    prices: FloatArray
    frequency: FloatArray
    value: FloatArray
    lower: FloatArray
    best: IntArray
    floor: FloatArray
    bound: float


@dataclass(frozen=True, eq=False)
class Options:
    """The open options of K device-rounds, those of the same device-round side by side.

    Attributes
    ----------
    owner
        Device-round of each option, shape (J,), rising; each of 0..K-1 has at least one.
    cut
        Its cut, 0-based, shape (J,).
    option
        Its place among all options, which it keeps when some are taken, shape (J,).
    low, high
        Its relative frequencies, shape (J,).
    cost
        Its cost, shape (J,).
    shares
        Its shares of the F rows that a device-round may be in, shape (J,) each.
    row
        These rows of each device-round, shape (F, K); R for none.
    num_rows
        R, the number of rows that couple device-rounds.
    """

    owner: IntArray
    cut: IntArray
    option: IntArray
    low: FloatArray
    high: FloatArray
    cost: Curve
    shares: tuple[Curve, ...]
    row: IntArray
    num_rows: int

    @property
    def num_owners(self) -> int:
        """Return K."""
        return int(self.row.shape[1])

    @functools.cached_property
    def starts(self) -> IntArray:
        """Return the first option of each device-round, shape (K,)."""
        return np.searchsorted(self.owner, np.arange(self.num_owners))

    @functools.cached_property
    def counts(self) -> IntArray:
        """Return how many options each device-round has, shape (K,)."""
        return np.bincount(self.owner, minlength=self.num_owners)

    def take(self, places: IntArray) -> Options:
        """Return some options, by their places; some of every device-round."""
        return Options(
            self.owner[places],
            self.cut[places],
            self.option[places],
            self.low[places],
            self.high[places],
            self.cost.rows(places),
            tuple(share.rows(places) for share in self.shares),
            self.row,
            self.num_rows,
        )

    def places_of(self, owners: IntArray) -> IntArray:
        """Return the places of the options of some device-rounds, in their order."""
        counts = self.counts[owners]
        first: IntArray = np.repeat(self.starts[owners] - (np.cumsum(counts) - counts), counts)
        return first + np.arange(first.size)

    def rows_of(self, owners: IntArray) -> IntArray:
        """Return the rows that some device-rounds are in, rising."""
        rows: IntArray = np.unique(self.row[:, owners])
        return rows[rows < self.num_rows]

    def part(self, owners: IntArray) -> tuple[Options, IntArray]:
        """Return the options of some device-rounds, both numbered anew, and the rows left."""
        own = self.places_of(owners)
        rows = self.rows_of(owners)
        row = np.searchsorted(rows, self.row[:, owners])
        part = Options(
            np.repeat(np.arange(owners.size), self.counts[owners]),
            self.cut[own],
            self.option[own],
            self.low[own],
            self.high[own],
            self.cost.rows(own),
            tuple(share.rows(own) for share in self.shares),
            row,
            rows.size,
        )
        return part, rows

    def without_cost(self) -> Options:
        """Return the same options at no cost: what is left is whether the rows can be met."""
        return replace(self, cost=0.0 * self.cost)

    def priced_curve(self, prices: FloatArray) -> Curve:
        """Return cost and priced shares of each option, shape (J,)."""
        curve = self.cost
        of_row = np.append(prices, 0.0)[self.row][:, self.owner]
        for price, share in zip(of_row, self.shares, strict=True):
            curve = curve + price * share
        return curve

    def priced(self, prices: FloatArray) -> PricedOptions:
        """Return what the options cost at prices of the rows, shape (R,), at least 0."""
        curve = self.priced_curve(prices)
        frequency = curve.minimiser(self.low, self.high)
        value = curve.at(frequency)
        lower = value - curve.tangent_slack(frequency, self.low, self.high)
        floor = np.minimum.reduceat(lower, self.starts)
        least = np.minimum.reduceat(value, self.starts)
        places = np.flatnonzero(value == least[self.owner])
        best = places[np.searchsorted(self.owner[places], np.arange(self.num_owners))]
        spent = float(prices.sum())
        bound = float(floor.sum()) - (1.0 + MET) * spent
        bound -= ROUNDING * (float(floor.sum()) + spent)
        return PricedOptions(prices, frequency, value, lower, best, floor, bound)

    def cost_at(self, places: IntArray, frequency: FloatArray) -> FloatArray:
        """Return the cost of some options at frequencies."""
        return self.cost.rows(places).at(frequency)

    def shares_at(self, places: IntArray, frequency: FloatArray) -> FloatArray:
        """Return what some options take of their rows at frequencies, shape (F, number)."""
        shares = [share.rows(places).at(frequency) for share in self.shares]
        return np.array(shares).reshape(len(shares), frequency.size)

    def largest(self) -> tuple[FloatArray, FloatArray]:
        """Return the largest cost, shape (K,), and shares, shape (F, K), of device-rounds.

        Both are convex in the frequency, so that they are largest at an end.
        """
        cost, *shares = (
            np.maximum.reduceat(curve.highest(self.low, self.high), self.starts)
            for curve in (self.cost, *self.shares)
        )
        return cost, np.array(shares).reshape(self.row.shape)

    def ceiling(self) -> float:
        """Return more than any decision costs: a bound of as much proves that there is none."""
        largest, _ = self.largest()
        return _CEILING * (float(largest.sum()) + _LEAST_COST * self.num_owners)

    def totals(self, shares: FloatArray) -> FloatArray:
        """Return the sums of the rows, shape (R,), of shares of device-rounds, shape (F, K)."""
        sums = np.bincount(self.row.ravel(), shares.ravel(), self.num_rows + 1).astype(np.float64)
        return sums[: self.num_rows]


def all_options(s: Scaled) -> tuple[Options, BoolArray]:
    """Return what box, masks, levels and the rows of single device-rounds leave.

    Returns
    -------
    options, has_none
        The options, and the device-rounds that are left without any, shape (K,): if there are
        some, there is no decision.
    """
    choices = open_choices(s)
    owner, cut = np.nonzero(choices.is_open)
    low, high = choices.low[owner, cut], choices.high[owner, cut]
    if choices.levels is not None:
        inside = (choices.levels[owner] >= low[:, None]) & (choices.levels[owner] <= high[:, None])
        place, step = np.nonzero(inside)
        owner, cut = owner[place], cut[place]
        low = high = choices.levels[owner, step]
    shared = [rows for rows in s.rows if not rows.is_own]
    ends = np.cumsum([0, *(rows.num_groups for rows in shared)])
    row = np.full((len(shared), s.size[0]), ends[-1], dtype=np.int64)
    for i, rows in enumerate(shared):
        row[i] = np.where(rows.group >= 0, rows.group + ends[i], ends[-1])
    has_none = np.bincount(owner, minlength=s.size[0]) == 0
    options = Options(
        owner,
        cut,
        np.arange(owner.size),
        low,
        high,
        s.cost[owner, cut],
        tuple(rows.curve[owner, cut] for rows in shared),
        row,
        int(ends[-1]),
    )
    if s.makespan is not None:  # delays fall, and count apart from the cost
        return options, has_none
    return _at_least(options), has_none


def _at_least(options: Options) -> Options:
    """Return the options, those at their least frequency of which nothing falls with it.

    Such as one without work for the server: where frequencies are limited any other is worse, and
    where they are not, none is better.
    """
    curves = (options.cost, *options.shares)
    falls = np.logical_or.reduce(
        [np.broadcast_to(c.inverse, options.low.shape) > 0.0 for c in curves]
    )
    return replace(options, high=np.where(falls, options.high, options.low))


def is_rigid(options: Options) -> bool:
    """Return whether no option leaves any choice of the frequency."""
    return bool((options.low == options.high).all())


def without_slack_rows(options: Options) -> Options:
    """Return the options without the rows that no decision can exceed."""
    _, shares = options.largest()
    can_exceed = options.totals(shares) > 1.0 - ROUNDING * options.num_owners
    kept = np.append(can_exceed, False)[options.row]
    return replace(options, row=np.where(kept, options.row, options.num_rows))
