"""What a region says of decisions: whether there are any, and how far one is outside.

This is the referee's verdict on constraints.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from card_opt.problem.instance import Instance
from card_opt.problem.moves import Moves
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.referee import nearest
from card_opt.problem.rows import Rows, quantity_of


class Judging:
    """The part of `card_opt.problem.region.Region` that looks at decisions; fields are its."""

    if TYPE_CHECKING:
        allowed: npt.NDArray[np.bool_] | None
        levels: FloatArray | None
        rows: tuple[Rows, ...]
        min_share: float | None
        moves: Moves | None

    def levels_in_box(self, inst: Instance) -> tuple[IntArray, IntArray]:
        """Return which levels are in the box of each device-round.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        first, end
            The first of them and one after the last, 0-based, shape (M, N).
        """
        assert self.levels is not None
        x = inst.rounds()
        first = np.searchsorted(self.levels, np.broadcast_to(x.min_frequency, inst.shape))
        end = np.searchsorted(
            self.levels, np.broadcast_to(x.max_frequency, inst.shape), side="right"
        )
        return first, end

    def is_empty(self, inst: Instance) -> bool:
        """Return whether some device-round has no allowed cut or no level in its box at all.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        bool
            True where there is certainly no decision; rows are not looked at.
        """
        if self.allowed is not None and not self.allowed.any(axis=-1).all():
            return True
        if self.levels is None:
            return False
        first, end = self.levels_in_box(inst)
        return bool((first >= end).any())

    def violation(
        self,
        inst: Instance,
        cut: IntArray,
        frequency: FloatArray,
        share: FloatArray | None = None,
    ) -> float:
        """Return the largest relative excess of a decision over any limit; 0 is inside.

        A cut or a move that is not allowed counts as inf; a frequency by its distance from the
        next level.

        Parameters
        ----------
        inst
            The instance.
        cut, frequency
            The decision, shape (M, N), 1-based cuts and frequencies [Hz].
        share
            Shares of the band, shape (M, N), where they are decided; None for the whole band.

        Returns
        -------
        float
            The excess over a limit as a share of it; inf for what is not allowed at all.
        """
        worst = 0.0
        if self.allowed is not None:
            chosen = np.take_along_axis(self.allowed, (cut - 1)[..., None], axis=-1)
            worst = 0.0 if chosen.all() else np.inf
        if self.levels is not None:
            if self.levels.size == 0:
                return np.inf
            worst = max(worst, float(np.abs(frequency / self.nearest(frequency) - 1.0).max()))
        if self.min_share is not None and share is not None:
            beside = np.maximum(self.min_share / share, share) - 1.0
            worst = max(worst, float(beside.max()))
        if self.moves is not None and not np.isfinite(self.moves.at(cut)).all():
            return np.inf
        values: dict[str, FloatArray] = {}
        for rows in self.rows:
            if rows.quantity not in values:
                values[rows.quantity] = quantity_of(inst, rows.quantity, cut, frequency, share)
            if rows.bound.size:
                totals = rows.totals(rows.limited(values[rows.quantity], cut))
                excess = totals / rows.bound - 1.0
                worst = max(worst, float(excess.max()))
        return worst

    def nearest(self, frequency: FloatArray) -> FloatArray:
        """Return the level nearest to each frequency.

        Parameters
        ----------
        frequency
            Frequencies [Hz], of any shape.

        Returns
        -------
        ndarray
            Levels [Hz], of the same shape.
        """
        assert self.levels is not None
        return nearest(self.levels, frequency)
