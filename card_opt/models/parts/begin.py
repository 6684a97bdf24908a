"""A decision as values of the variables that formulations have, for solvers that begin with one.

Formulations give the same names to the same things. A variable has an entry for each device-round,
each pair of device-round and cut, each pair that is allowed, or each level of each device-round,
in row-major order.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt.models.parts.rows import open_pairs
from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled
from card_opt.problem.start import Hint

_BLOCKS = ("chosen", "frequency", "period", "square")


@dataclass(frozen=True, eq=False)
class Point:
    """A decision in scaled symbols.

    Attributes
    ----------
    scaled
        The scaled instance.
    column, frequency
        0-based columns and relative frequencies, shape (K,).
    grid
        Relative frequencies that a formulation has of its own, shape (K, L), if any.
    share
        Shares of the band, shape (K,); None for the whole band.
    """

    scaled: Scaled
    column: IntArray
    frequency: FloatArray
    grid: FloatArray | None = None
    share: FloatArray | None = None

    @classmethod
    def of(cls, s: Scaled, start: Hint, grid: FloatArray | None = None) -> Point:
        """Return the decision of a start."""
        share = None if start.share is None else start.share.ravel()
        return cls(s, *s.choice(start.cut, start.frequency), grid, share)

    def at(self, curve: Curve, link: Curve | None = None) -> FloatArray:
        """Return what curves, arrays of shape (K, C), are there, shape (K,).

        Parameters
        ----------
        curve
            By the relative frequency.
        link
            What is besides by the share of the band; None for nothing.
        """
        chosen = np.arange(self.column.size), self.column
        value = curve[chosen].at(self.frequency)
        if link is None:
            return value
        share = np.ones(self.column.size) if self.share is None else self.share
        return np.asarray(value + link[chosen].at(share))

    def spans(self) -> FloatArray:
        """Return the makespans of the rounds, shape (N,), in the scaled problem's unit."""
        slowest = self.scaled.makespan
        assert slowest is not None
        return slowest.spans(self.at(slowest.curve, slowest.link))

    def values(self, name: str, size: int) -> FloatArray | None:
        """Return the values of a variable, shape (size,); None if they are not known by its name.

        Parameters
        ----------
        name
            Of the variable.
        size
            How many entries it has.
        """
        s, f = self.scaled, self.frequency
        alone = {
            "frequency": f,
            "period": 1.0 / f,
            "square": f**2,
            "cut": self.column.astype(np.float64),
        }
        if self.share is not None:
            alone |= {"band": self.share, "band_of": self.share, "stretch": 1.0 / self.share}
        if name in alone and size == f.size:
            return alone[name]
        if name == "makespan":
            return self.spans()
        if name == "delay_of" and s.makespan is not None:
            return self.at(s.makespan.curve)
        of_pair = alone | {"chosen": np.ones(f.size), "above": f - s.min_frequency}
        if name in of_pair:
            every = np.zeros(s.size)
            every[np.arange(f.size), self.column] = of_pair[name]
            return every.ravel() if size == every.size else every.ravel()[open_pairs(s)]
        if name in {"cost", "cost_of"}:
            return self.at(s.cost)
        if name == "level" and s.levels is not None:
            near = (np.abs(v - at) for v, at in zip(s.levels, f, strict=True))
            return np.concatenate([np.arange(v.size) == v.argmin() for v in near]) * 1.0
        if name == "mixture" and self.grid is not None:
            shares = np.zeros((*s.size, self.grid.shape[1]))
            level = np.abs(self.grid - f[:, np.newaxis]).argmin(axis=1)
            shares[np.arange(f.size), self.column, level] = 1.0
            return shares.ravel()
        return None

    def hull(self) -> FloatArray:
        """Return the hull's four blocks, one after the other, shape (4 K C,)."""
        blocks = (self.values(name, self.scaled.cost.fixed.size) for name in _BLOCKS)
        return np.concatenate([block for block in blocks if block is not None])
