"""A start: a decision, and prices, from which a method may begin; nothing of it is believed.

It comes from a problem that was much the same, such as that of the round before. Methods that take
one may be faster for it; what they answer does not rest on it, however far off it is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError
from card_opt.problem.best import Best
from card_opt.problem.checks import as_floats
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import Solution


@dataclass(frozen=True, eq=False)
class Start:
    """A decision to begin with, and what the shared limits may cost.

    Attributes
    ----------
    cut
        Layers on the device, from 1, shape (M, N).
    frequency
        Server frequency [Hz], shape (M, N).
    prices
        What each shared limit costs, per unit of each group's limit, shape (G,) each, as
        `card_opt.Solution.prices` has it. They belong to the problem's shared limits in their
        order; the names are not looked at. None if nothing is known of them.
    share
        Share of the band, shape (M, N); None for equal ones where the band is shared.

    Examples
    --------
    >>> import card_opt as co
    >>> scenario = co.load_scenario("paper")
    >>> before = co.solve(scenario)
    >>> begin = co.Start(before.cut, before.frequency)
    >>> limit = co.constraints.EnergyBudget(0.9 * before.energy.sum())
    >>> sol = co.solve(scenario, "column-generation", [limit], start=begin)
    >>> bool(sol.energy.sum() <= 0.9 * before.energy.sum() * (1 + 1e-9))
    True
    """

    cut: npt.ArrayLike
    frequency: npt.ArrayLike
    prices: Mapping[str, npt.ArrayLike] | None = None
    share: npt.ArrayLike | None = None

    @classmethod
    def of(cls, known: Start | Solution | Best) -> Start:
        """Return what is known as a start.

        Parameters
        ----------
        known
            A solution, a family's best known decision, or a start.

        Returns
        -------
        Start
            Its decision and prices.

        Raises
        ------
        CardOptError
            If it has no decision.
        """
        if isinstance(known, Start):
            return known
        if known.cut is None or known.frequency is None:
            raise CardOptError("start must have a decision, got a solution without one")
        return cls(known.cut, known.frequency, known.prices, known.share)

    def tamed(self, problem: Problem) -> Hint:
        """Return what a method may begin with, whatever the numbers are.

        Cuts become the nearest that are allowed, frequencies the nearest in the box and on the
        levels, shares the nearest that there are, and prices finite numbers of at least 0. Limits
        may still be exceeded.

        Parameters
        ----------
        problem
            What it is a start for.

        Returns
        -------
        Hint
            A decision in the shape of the problem, and prices of whole bounds.

        Raises
        ------
        CardOptError
            If anything is no number, or of another shape than the problem has.
        """
        inst, region = problem.instance, problem.region
        cut = _shaped("cut", self.cut, inst.shape)
        frequency = _shaped("frequency", self.frequency, inst.shape)
        cuts = np.arange(1.0, inst.num_cuts + 1.0)
        whole = np.clip(np.nan_to_num(cut, nan=1.0), 1.0, cuts[-1])
        away = np.abs(cuts - whole[..., np.newaxis])
        if region.allowed is not None:
            away = np.where(region.allowed, away, math.inf)
        x = inst.rounds()
        inside = np.clip(np.nan_to_num(frequency), x.min_frequency, x.max_frequency)
        if region.levels is not None and region.levels.size:
            inside = region.nearest(inside)
        hint = Hint(away.argmin(axis=-1) + 1, np.asarray(inside), share=self._share(problem))
        if self.prices is None:
            return hint
        bounds = [rows.bound for rows in region.shared]
        if len(self.prices) != len(bounds):
            raise CardOptError(
                f"start must have prices of {len(bounds)} shared limits, got {len(self.prices)}"
            )
        parts = [
            _shaped(f"prices of {name}", price, bound.shape) * bound
            for (name, price), bound in zip(self.prices.items(), bounds, strict=True)
        ]
        prices = np.concatenate([np.empty(0), *parts])
        known = np.isfinite(prices) & (prices > 0.0)
        return replace(hint, prices=np.where(known, prices, 0.0))

    def _share(self, problem: Problem) -> FloatArray | None:
        """Return shares of the band, shape (M, N), where it is shared."""
        least, shape = problem.region.min_share, problem.instance.shape
        if least is None:
            return None
        if self.share is None:
            return np.full(shape, max(least, 1.0 / shape[0]))
        share = _shaped("share", self.share, shape)
        return np.clip(np.nan_to_num(share, nan=1.0), least, 1.0)


@dataclass(frozen=True, eq=False)
class Hint:
    """A start as a method gets it: in the shape of its problem.

    Attributes
    ----------
    cut, frequency
        An allowed cut from 1, and a frequency in the box [Hz], shape (M, N).
    prices
        Cost per whole bound of each group, all shared rows after each other; None if not known.
    share
        Share of the band, shape (M, N); None where all have the whole band.
    """

    cut: npt.NDArray[np.int64]
    frequency: FloatArray
    prices: FloatArray | None = None
    share: FloatArray | None = None

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return it as named arrays, to be sent to another process."""
        known = {"prices": self.prices, "share": self.share}
        given = {name: values for name, values in known.items() if values is not None}
        return {"cut": self.cut, "frequency": self.frequency, **given}

    @classmethod
    def from_arrays(cls, arrays: dict[str, npt.NDArray[Any]]) -> Hint | None:
        """Return what `arrays` was made from, None from no arrays."""
        return cls(**arrays) if arrays else None


def _shaped(name: str, values: npt.ArrayLike, shape: tuple[int, ...]) -> FloatArray:
    array = as_floats(f"{name} of a start", values)
    if array.shape != shape:
        raise CardOptError(f"{name} of a start must be of shape {shape}, got {array.shape}")
    return array
