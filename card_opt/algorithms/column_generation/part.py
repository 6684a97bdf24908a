"""A part of a problem that no row connects with another: what is asked, and what is answered."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.branching import Incumbent
from card_opt.algorithms.column_generation.options import Options
from card_opt.algorithms.column_generation.recording import Spot
from card_opt.problem.quantities import FloatArray, IntArray


class Part(NamedTuple):
    """What is known of a part.

    Attributes
    ----------
    bound
        Proven lower bound on its cost; above what any decision costs if there is none.
    incumbent
        The best decision found, if there is one.
    prices
        Best prices of its rows, shape (R,).
    is_impossible
        Whether it is proven that there is no decision.
    num_nodes
        Nodes of the search trees below the roots.
    spot
        Why the bound holds; None if that is not kept.
    """

    bound: float
    incumbent: Incumbent | None
    prices: FloatArray
    is_impossible: bool
    num_nodes: int = 0
    spot: Spot | None = None


class RelGap(NamedTuple):
    """The gap that is allowed, as a share of a cost that is not known beforehand.

    Attributes
    ----------
    share
        Of the cost.
    base
        Cost of a device-round without coupling rows, or more [scaled].
    """

    share: float
    base: float

    def of(self, num_owners: int, more: float) -> float:
        """Return what a part may leave, if rows make it dearer by `more` at least."""
        return self.share * (self.base * num_owners + max(more, 0.0))


class Near(NamedTuple):
    """Where to begin.

    Attributes
    ----------
    chosen
        The place of an option of each device-round, shape (K,).
    prices
        Prices of the rows, shape (R,).
    """

    chosen: IntArray
    prices: FloatArray

    def part(self, options: Options, owners: IntArray, rows: IntArray) -> Near:
        """Return where to begin a part of the options, by its device-rounds and rows."""
        places = np.flatnonzero(np.isin(options.owner, owners))
        return Near(np.searchsorted(places, self.chosen[owners]), self.prices[rows])
