r"""The linear relaxation by column generation: HiGHS finds prices, the closed form finds columns.

A column i is a decision of a device-round k: an option at a frequency, with its cost and its
shares of the rows. The master mixes columns,

.. math::

    \min_{x, y \ge 0} \; \sum_i u_i x_i + M \sum_r y_r \quad \text{s.t.} \quad
    \sum_{i \in k} x_i = 1, \quad \sum_i s_{ri} x_i - y_r \le 1,

and the duals of its rows are prices, at which the best decision of every device-round is a new
column; until none is worth less than the master takes it to be. The y keep the master feasible
and the prices at most M, which grows if that is too little. Every set of prices gives a bound by
weak duality (`card_opt.algorithms.column_generation.options`), so that nothing rests on what the
LP solver says.

Source: G. B. Dantzig, P. Wolfe, "Decomposition principle for linear programs", Oper. Res. 8
(1960) 101-111, doi:10.1287/opre.8.1.101.
"""

from __future__ import annotations

import time
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.mixture import LP_TOLERANCE, Mixture
from card_opt.algorithms.column_generation.options import Options, PricedOptions
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_PASSES = 200
_PATIENCE = 15  # passes at the highest prices, before it is asked if the rows can be met
MOST_ROWS = 400  # of device-rounds that have one each, and of those that share
_NEGLIGIBLE = 0.01  # gain of a column, as a share of its part of the tolerance
_ABOUT = (0.0, 0.9, 1.1)  # factors on prices that may be nearly right, for the first columns


class Relaxed(NamedTuple):
    """What the relaxation says.

    Attributes
    ----------
    priced
        The options at the best prices; its bound is proven.
    weight
        Share of each option in the master's mix, shape (J,); 0 if its device-round has no row of
        its own in the master.
    """

    priced: PricedOptions
    weight: FloatArray


class Master:
    """The LP over the columns found so far; options may be closed and opened again.

    To keep it small some device-rounds share a row: their columns are sums. Only those with a
    row of their own may have options closed.

    Parameters
    ----------
    options
        The options.
    price_limit
        M, which then stays as it is; by default it grows as far as is needed.
    """

    def __init__(self, options: Options, price_limit: float | None = None) -> None:
        self._options = options
        self._bundle = _bundles(options)
        self._size = np.bincount(self._bundle)
        self._unpaid: Master | None = None
        rows = options.num_rows
        self._option = np.full(rows, -1)
        self._lp = Mixture(rows, self._size.size, options.num_owners, price_limit)

    def relax(
        self,
        is_open: BoolArray,
        prices: FloatArray,
        cutoff: float,
        tolerance: float,
        deadline: float,
    ) -> Relaxed:
        """Return the relaxation of the open options.

        Parameters
        ----------
        is_open
            Which options are open, shape (J,); some of every device-round.
        prices
            Prices to begin with, shape (R,).
        cutoff
            A bound of at least this is enough.
        tolerance
            A bound this close to the master's value is enough.
        deadline
            When to stop, by `time.perf_counter`; the bound holds all the same.
        """
        places = np.flatnonzero(is_open)
        options = self._options.take(places)
        self._restrict(is_open)
        guess = prices
        priced = best = options.priced(prices)
        worth = np.full(self._size.size, np.inf)
        may_contradict = True
        is_exact = False
        for i in range(_PASSES):
            is_exact |= not self._add(options, places, priced, worth)
            if self._lp.is_limited(guess) and (is_exact or i >= _PATIENCE):
                if may_contradict and (
                    proof := self._contradiction(is_open, guess, cutoff, deadline)
                ):
                    return Relaxed(proof, np.zeros(is_open.size))
                may_contradict = False
                is_exact &= not self._lp.raise_limit()
            if is_exact:
                break
            solved = self._lp.solve()
            if solved is None:
                break
            value, worth, guess = solved
            priced = options.priced(guess)
            best = max(best, priced, key=lambda p: p.bound)
            if best.bound >= cutoff or time.perf_counter() > deadline:
                break
            is_exact = value - best.bound <= tolerance
            worth = worth - _NEGLIGIBLE * tolerance / worth.size
        weight = np.zeros(is_open.size)
        whole = self._option >= 0
        np.add.at(weight, self._option[whole], self._lp.mix[whole])
        return Relaxed(best, weight)

    def prime(self, chosen: IntArray, prices: FloatArray) -> FloatArray:
        """Add columns before the first relaxation: of a decision, and the best about some prices.

        Parameters
        ----------
        chosen
            The place of an option of each device-round, shape (K,).
        prices
            Prices of the rows, shape (R,).

        Returns
        -------
        array
            The prices, none of them higher than they may be.
        """
        prices = np.minimum(prices, self._lp.price_limit)
        every, all_worth = np.arange(self._options.owner.size), np.full(self._size.size, np.inf)
        own = self._options.take(chosen)
        self._add(own, chosen, own.priced(prices), all_worth)
        for factor in _ABOUT:
            self._add(self._options, every, self._options.priced(factor * prices), all_worth)
        return prices

    def _contradiction(
        self, is_open: BoolArray, prices: FloatArray, cutoff: float, deadline: float
    ) -> PricedOptions | None:
        """Return the options at prices that prove that the rows cannot be met, if there are any.

        If some prices have a positive bound at no cost at all, then as many times them have any
        bound.
        """
        if not self._lp.may_grow:
            return None
        if self._unpaid is None:
            self._unpaid = Master(self._options.without_cost(), price_limit=1.0)
        least = float(np.finfo(np.float64).tiny)
        start = prices / prices.max()
        found = self._unpaid.relax(is_open, start, least, LP_TOLERANCE, deadline).priced
        if found.bound <= 0.0:
            return None
        times = 2.0 * abs(cutoff) / found.bound
        proof = self._options.take(np.flatnonzero(is_open)).priced(times * found.prices)
        return proof if proof.bound >= cutoff else None

    def _restrict(self, is_open: BoolArray) -> None:
        """Close the columns of closed options, and open the others."""
        self._lp.restrict(is_open[self._option] | (self._option < 0))

    def _add(
        self, options: Options, places: IntArray, priced: PricedOptions, worth: FloatArray
    ) -> bool:
        """Add the best decisions worth less than `worth`; return whether there were any."""
        count, rows = self._size.size, options.num_rows
        values = np.bincount(self._bundle, priced.value[priced.best], count)
        added = np.flatnonzero(values < worth)
        if not added.size:
            return False
        frequency = priced.frequency[priced.best]
        cost = np.bincount(self._bundle, options.cost_at(priced.best, frequency), count)
        shares = options.shares_at(priced.best, frequency)
        pairs = self._bundle * (rows + 1) + options.row
        sums = np.bincount(pairs.ravel(), shares.ravel(), count * (rows + 1))
        shares_of_rows = sums.reshape(count, rows + 1).astype(np.float64)
        self._lp.add(added, cost[added].astype(np.float64), shares_of_rows[added])
        option = np.empty(count, dtype=np.int64)
        option[self._bundle] = places[priced.best]
        option[self._size > 1] = -1
        self._option = np.append(self._option, option[added])
        return True


def _bundles(options: Options) -> IntArray:
    """Return the row of the master that each device-round is in, shape (K,).

    Those with several options have one each, unless they are too many; others share, first of
    all with those that are in the same rows of the problem.
    """
    alone = options.counts > 1
    if alone.sum() > MOST_ROWS:
        alone[:] = False
    bundle = np.empty(options.num_owners, dtype=np.int64)
    bundle[alone] = np.arange(alone.sum())
    shared = np.flatnonzero(~alone)
    shared = shared[np.lexsort(options.row[:, shared])] if options.row.size else shared
    bundle[shared] = alone.sum() + np.arange(shared.size) * MOST_ROWS // max(
        shared.size, MOST_ROWS
    )
    return bundle
