r"""The linear relaxation: HiGHS finds prices, closed forms and shortest paths find columns.

A column i is what a block does: an option for each of its device-rounds, at a frequency and a
share each, with its cost, moves included, and what it takes of the rows. As in
`card_opt.algorithms.column_generation.master` the LP mixes columns,

.. math::

    \min_{x, y \ge 0} \; \sum_i u_i x_i + M \sum_r y_r \quad \text{s.t.} \quad
    \sum_{i \in B} x_i = 1, \quad \sum_i s_{ri} x_i - y_r \le 1,

its duals are prices. Blocks have new columns at prices between these and the best known ones,
which keeps them from swinging, or else at the duals themselves. Weak duality makes every set of
prices a bound (`card_opt.algorithms.branch_and_price.blocks`), so that nothing rests on what HiGHS
says.

Sources: C. Barnhart et al., "Branch-and-price: column generation for solving huge integer
programs", Oper. Res. 46 (1998) 316-329, doi:10.1287/opre.46.3.316. P. Wentges, "Weighted
Dantzig-Wolfe decomposition for linear mixed-integer programming", Int. Trans. Oper. Res. 4 (1997)
151-162, doi:10.1016/S0969-6016(97)00001-4.
"""

from __future__ import annotations

import time
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.branch_and_price.blocks import Blocks, Priced
from card_opt.algorithms.column_generation.mixture import LP_TOLERANCE, Mixture
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_PASSES = 300
_STEP = 0.4  # from the best known prices towards the master's
_STALLED = 25  # passes that bring nothing, until arithmetic is at its end
_PATIENCE = 15  # passes at the highest prices, before it is asked if the rows can be met
_MOST_ROWS = 400  # of blocks; if there are more, some share one
_NEGLIGIBLE = 0.01  # gain of a column, as a share of its part of the tolerance
_ABOUT = (0.9, 1.1)  # factors on prices that may be nearly right, for the first columns


class Relaxed(NamedTuple):
    """What the relaxation says.

    Attributes
    ----------
    priced
        The blocks at the best prices; its bound is proven.
    weight
        Share of each option in the master's mix, shape (J,); 0 where blocks share a row.
    mixed
        Options of the column with the largest share of each block, shape (K,); -1 likewise.
    """

    priced: Priced
    weight: FloatArray
    mixed: IntArray


class Master:
    """The LP over the columns found so far; options may be closed and opened again.

    Parameters
    ----------
    blocks
        The blocks with all of their options.
    price_limit
        M, which then stays as it is; by default it grows as far as is needed.
    """

    def __init__(self, blocks: Blocks, price_limit: float | None = None) -> None:
        self._blocks = blocks
        count = blocks.num_blocks
        self._row = np.arange(count) * min(count, _MOST_ROWS) // count  # of each block
        self._size = np.bincount(self._row)
        self._unpaid: Master | None = None
        rows = blocks.joint.num_rows
        self._options = np.full((rows, blocks.pricer.length), -1)  # of each column
        self._owner = np.full(rows, -1)  # its row among those of blocks
        self._lp = Mixture(rows, self._size.size, blocks.num_owners, price_limit)

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
        blocks = self._blocks.take(places)
        self._restrict(is_open)
        guess = prices
        priced = best = blocks.priced(prices)
        worth = np.full(self._size.size, np.inf)
        may_contradict = True
        is_exact = best.bound >= cutoff
        reached, known, stalled = np.inf, best.bound, 0
        for i in range(_PASSES):
            if best.bound >= cutoff or not priced.places.size:
                break
            is_exact |= not self._add(blocks, places, priced, worth)
            if self._lp.is_limited(guess) and (is_exact or i >= _PATIENCE):
                if may_contradict and (
                    proof := self._contradiction(is_open, guess, cutoff, deadline)
                ):
                    best = proof
                    break
                may_contradict = False
                is_exact &= not self._lp.raise_limit()
            if is_exact:
                break
            solved = self._lp.solve()
            if solved is None:
                break
            value, worth, guess = solved
            # The duals may be anywhere: nearer to the best known prices there is more to gain.
            priced = blocks.priced(best.prices + _STEP * (guess - best.prices))
            if not self._is_worth(priced, worth):
                priced = blocks.priced(guess)
            best = max(best, priced, key=lambda p: p.bound)
            is_better = value < reached - 0.1 * tolerance or best.bound > known + 0.1 * tolerance
            stalled = 0 if is_better else stalled + 1
            reached, known = min(value, reached), max(best.bound, known)
            if stalled > _STALLED or time.perf_counter() > deadline:
                break
            is_exact = value - best.bound <= tolerance
            worth = worth - _NEGLIGIBLE * tolerance / worth.size
        return Relaxed(_in_all(best, places), *self._mixed(is_open))

    def prime(self, prices: FloatArray) -> FloatArray:
        """Add the best columns about some prices; return these, none higher than it may be."""
        prices = np.minimum(prices, self._lp.price_limit)
        every, all_worth = np.arange(self._blocks.joint.frequency.owner.size), np.inf
        for factor in _ABOUT:
            priced = self._blocks.priced(factor * prices)
            self._add(self._blocks, every, priced, np.full(self._size.size, all_worth))
        return prices

    def _is_worth(self, priced: Priced, worth: FloatArray) -> bool:
        """Return whether the best columns at some prices may be worth less than `worth`."""
        return bool((np.bincount(self._row, priced.worth, worth.size) < worth).any())

    def _mixed(self, is_open: BoolArray) -> tuple[FloatArray, IntArray]:
        """Return the share of each option in the mix, and the column with the largest."""
        length = self._blocks.pricer.length
        weight = np.zeros(is_open.size)
        chosen = np.full((self._blocks.num_blocks, length), -1)
        whole = np.flatnonzero((self._options >= 0).all(axis=1))
        if whole.size and self._lp.mix.any():
            np.add.at(weight, self._options[whole].ravel(), self._lp.mix[whole].repeat(length))
            rising = whole[np.argsort(self._lp.mix[whole], kind="stable")]
            chosen[np.searchsorted(self._row, self._owner[rising])] = self._options[rising]
        return weight, chosen.ravel()

    def _contradiction(
        self, is_open: BoolArray, prices: FloatArray, cutoff: float, deadline: float
    ) -> Priced | None:
        """Return blocks at prices that prove that the rows cannot be met, if there are any.

        If some prices have a positive bound at no cost at all, then as many times them have any
        bound.
        """
        if not self._lp.may_grow:
            return None
        if self._unpaid is None:
            self._unpaid = Master(self._blocks.without_cost(), price_limit=1.0)
        least = float(np.finfo(np.float64).tiny)
        start = prices / prices.max()
        found = self._unpaid.relax(is_open, start, least, LP_TOLERANCE, deadline).priced
        if found.bound <= 0.0:
            return None
        times = 2.0 * abs(cutoff) / found.bound
        proof = self._blocks.take(np.flatnonzero(is_open)).priced(times * found.prices)
        return proof if proof.bound >= cutoff else None

    def _restrict(self, is_open: BoolArray) -> None:
        """Close the columns of closed options, and open the others."""
        self._lp.restrict((is_open[self._options] | (self._options < 0)).all(axis=1))

    def _add(self, blocks: Blocks, places: IntArray, priced: Priced, worth: FloatArray) -> bool:
        """Add the best columns worth less than `worth`; return whether there were any."""
        count, rows, length = self._size.size, blocks.joint.num_rows, blocks.pricer.length
        added = np.flatnonzero(np.bincount(self._row, priced.worth, count) < worth)
        if not added.size:
            return False
        at = priced.at(priced.places)
        cost = np.bincount(self._row, blocks.cost_of(priced.places, at), count)
        shares = blocks.joint.shares_at(priced.places, at)
        pairs = self._row.repeat(length) * (rows + 1) + blocks.joint.frequency.row
        sums = np.bincount(pairs.ravel(), shares.ravel(), count * (rows + 1))
        shares_of_rows = sums.reshape(count, rows + 1).astype(np.float64)
        self._lp.add(added, cost[added].astype(np.float64), shares_of_rows[added])
        options = np.full((count, length), -1)
        options[self._row] = places[priced.places].reshape(-1, length)
        options[self._size > 1] = -1
        self._options = np.concatenate([self._options, options[added]])
        self._owner = np.append(self._owner, added)
        return True


def _in_all(priced: Priced, places: IntArray) -> Priced:
    """Return blocks that chose among some options with the places that these have among all."""
    return priced._replace(places=places[priced.places])
