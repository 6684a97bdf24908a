"""The parts of a problem that no row connects, and what is known of each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_array, csgraph

from card_opt.algorithms.column_generation.options import ROUNDING
from card_opt.algorithms.makespan.relaxing import Relaxed
from card_opt.algorithms.makespan.settle import Settled, settle
from card_opt.algorithms.makespan.timed import Timed
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray


@dataclass(frozen=True, eq=False)
class Parts:
    """Parts of whole rounds.

    Attributes
    ----------
    label
        Part of each device-round, shape (K,), 0..P-1.
    has_rows
        Whether anything in it is in a row, shape (P,).
    is_single
        Whether each of its rounds is in one row at most, shape (P,).
    """

    label: IntArray
    has_rows: BoolArray
    is_single: BoolArray

    @property
    def size(self) -> int:
        """Return P."""
        return int(self.has_rows.size)

    def owners(self, parts: BoolArray) -> IntArray:
        """Return the device-rounds of some parts."""
        return np.flatnonzero(parts[self.label])


def separate(timed: Timed) -> Parts:
    """Return the parts of a problem."""
    options, group = timed.options, timed.group
    num_owners, num_rows, num_rounds = options.num_owners, options.num_rows, timed.num_rounds
    coupled = options.row < num_rows
    owner = np.broadcast_to(np.arange(num_owners), options.row.shape)
    size = num_rounds + num_rows
    start, end = group[owner[coupled]], num_rounds + options.row[coupled]
    graph = coo_array((np.ones(start.size), (start, end)), shape=(size, size))
    _, found = csgraph.connected_components(graph, directed=False)
    of_round = np.unique(found[:num_rounds], return_inverse=True)[1]
    num_parts = int(of_round.max()) + 1
    least, most = np.full(num_rounds, num_rows), np.full(num_rounds, -1)
    np.minimum.at(least, group[owner[coupled]], options.row[coupled])
    np.maximum.at(most, group[owner[coupled]], options.row[coupled])
    several = (most > least).astype(np.float64)
    several += np.bincount(group, coupled.sum(axis=0) > 1, num_rounds)
    has_rows = np.bincount(of_round, most >= 0, num_parts) > 0
    is_single = np.bincount(of_round, several, num_parts) == 0.0
    return Parts(of_round[group], has_rows, is_single)


@dataclass(frozen=True, eq=False)
class Split:
    """Sums by part, of the options of some parts."""

    of_owner: IntArray
    of_round: IntArray
    of_row: IntArray
    size: int

    def bounds(self, relaxed: Relaxed) -> FloatArray:
        """Return the proven bound of each part, shape (P,)."""
        bound, spent = relaxed.cover.bound, relaxed.spent
        total = self._sums(self.of_round, bound) - self._sums(self.of_row, spent)
        size = self._sums(self.of_round, np.abs(bound)) + self._sums(self.of_row, spent)
        return total - ROUNDING * size

    def costs(self, timed: Timed, settled: Settled) -> FloatArray:
        """Return the cost of each part of a decision; inf where it exceeds a row."""
        own = timed.options.cost_at(settled.chosen, settled.frequency)
        cost = self._sums(self.of_owner, own)
        cost = cost + self._sums(self.of_round, timed.weight * settled.time)
        shares = timed.options.shares_at(settled.chosen, settled.frequency)
        is_over = timed.options.totals(shares) > 1.0
        return np.where(self._sums(self.of_row, is_over.astype(float)) > 0.0, np.inf, cost)

    def _sums(self, label: IntArray, values: FloatArray) -> FloatArray:
        return np.bincount(label, values, self.size).astype(np.float64, copy=False)


def split_of(timed: Timed, label: IntArray) -> Split:
    """Return sums by part; rows that no part is in count with part 0, and cost nothing."""
    of_round = np.zeros(timed.num_rounds, dtype=np.int64)
    of_round[timed.group] = label
    of_row = np.zeros(timed.options.num_rows + 1, dtype=np.int64)
    for row in timed.options.row:
        of_row[row] = label
    return Split(label, of_round, of_row[:-1], int(label.max()) + 1)


def best_of(timed: Timed, split: Split, relaxed: Relaxed, deadline: float) -> Settled:
    """Return the best decision of each part among those that a relaxation mixes.

    Its cost is inf if a part has none.
    """
    now = relaxed.priced.now(relaxed.cover.time)
    trials = [(now.chosen, relaxed.cover.time)]
    if timed.options.num_rows:
        trials += list(zip(relaxed.mix.chosen, relaxed.mix.time, strict=True))[::-1]
    best: Settled | None = None
    worth = np.full(split.size, np.inf)
    tried: set[bytes] = set()
    for chosen, time in trials:
        if chosen.tobytes() in tried:
            continue
        tried.add(chosen.tobytes())
        made = settle(timed, chosen, relaxed.prices, time, deadline)
        cost = split.costs(timed, made)
        is_better = cost < worth
        if best is None:
            best, worth = made, cost
            continue
        mine, rounds = is_better[split.of_owner], is_better[split.of_round]
        worth = np.where(is_better, cost, worth)
        best = Settled(
            np.where(mine, made.chosen, best.chosen),
            np.where(mine, made.frequency, best.frequency),
            np.where(rounds, made.time, best.time),
            0.0,
        )
    assert best is not None
    return best._replace(cost=float(worth.sum()))
