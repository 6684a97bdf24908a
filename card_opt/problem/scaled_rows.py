"""Rows of limits as shares of their own bounds, see `card_opt.problem.scaling`."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.rows import Rows


@dataclass(frozen=True, eq=False)
class ScaledRows:
    """Rows as shares of their own bounds: in every group these add up to at most 1.

    Attributes
    ----------
    label
        The constraint that they come from.
    group
        Group of each device-round, shape (K,), 0..G-1; -1 for none.
    num_groups
        G.
    curve
        The share that a device-round takes by its relative frequency, shape (K, C); 0 where there
        is no group. No coefficient is negative but for `fixed` of rows with an extra, and
        `linear` is the same for all cuts.
    is_own
        Whether every group is a single device-round.
    link
        What its links add by the share of the band, shape (K, C): `inverse` of what takes time,
        `linear` of the share itself; None where all have the whole band.
    """

    label: str
    group: IntArray
    num_groups: int
    curve: Curve
    is_own: bool
    link: Curve | None = None

    @property
    def linear(self) -> FloatArray:
        """Return the coefficient of the relative frequency, shape (K,)."""
        return np.broadcast_to(self.curve.linear, self.curve.shape)[:, 0]

    def members(self) -> list[IntArray]:
        """Return the device-rounds of each group, those without a group left out."""
        order = np.argsort(self.group, kind="stable")
        ends = np.searchsorted(self.group[order], np.arange(self.num_groups + 1))
        return [order[a:b] for a, b in itertools.pairwise(ends)]

    def shares(self, cut: IntArray, frequency: FloatArray) -> FloatArray:
        """Return the share that each device-round takes, shape (K,).

        Parameters
        ----------
        cut, frequency
            0-based cuts and relative frequencies, shape (K,).
        """
        return self.curve[np.arange(cut.size), cut].at(frequency)

    def totals(self, shares: FloatArray) -> FloatArray:
        """Return the sum of each group, shape (G,), of shares of shape (K,)."""
        inside = self.group >= 0
        sums = np.bincount(self.group[inside], shares[inside], minlength=self.num_groups)
        return np.asarray(sums, dtype=np.float64)


def scaled_rows(rows: Rows, quantity: Curve, link: Curve | None) -> ScaledRows:
    """Return rows as shares of their bounds.

    Parameters
    ----------
    rows
        The rows.
    quantity
        Of every column by its relative frequency, without the extra of the rows, shape (K, C).
    link
        What the links add by the share of the band; None where all have the whole band.
    """
    share = (rows.coefficient / rows.each_bound).reshape(-1, 1)
    if rows.extra is not None:
        each = quantity.shape[-1] // rows.extra.shape[-1]  # columns of a cut
        extra = np.repeat(rows.extra, each, axis=-1).reshape(quantity.shape)
        quantity = replace(quantity, fixed=quantity.fixed + extra)
    return ScaledRows(
        label=rows.label,
        group=rows.group.ravel(),
        num_groups=rows.bound.size,
        curve=share * quantity,
        is_own=rows.is_own,
        link=None if link is None else share * link,
    )
