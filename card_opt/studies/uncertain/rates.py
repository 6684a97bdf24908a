"""Rates of the links that are not known: samples of them, or a box that they are in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from card_opt.errors import CardOptError, shown
from card_opt.problem.checks import as_floats
from card_opt.problem.quantities import FloatArray
from card_opt.support.arguments import check_arguments

if TYPE_CHECKING:
    from card_opt.scenarios.scenario import Scenario


@dataclass(frozen=True, eq=False)
class RateSamples:
    """Independent samples of the rates of all links.

    Attributes
    ----------
    uplink, downlink
        The samples [bit/s], shape (S, M, N) each.

    Raises
    ------
    CardOptError
        If they are not positive, or of different shapes.

    See Also
    --------
    robust : Takes them.

    Examples
    --------
    >>> import card_opt as co
    >>> scenario = co.load_scenario("paper")
    >>> samples = co.RateSamples.draw(scenario, seeds=range(20), rounds=1)
    >>> samples.size, samples.uplink.shape
    (20, (20, 5, 1))
    """

    uplink: FloatArray
    downlink: FloatArray

    def __post_init__(self) -> None:
        for name in ("uplink", "downlink"):
            rates = as_floats(name, getattr(self, name), " [bit/s]")
            if rates.ndim != 3 or not rates.size or rates.shape != np.shape(self.uplink):
                raise CardOptError(
                    f"{name} must be samples of shape (S, M, N), the same in both directions, "
                    f"got {np.shape(self.uplink)} and {np.shape(self.downlink)}"
                )
            if not (np.isfinite(rates) & (rates > 0.0)).all():
                raise CardOptError(f"{name} must be positive and finite [bit/s]")
            object.__setattr__(self, name, rates)

    @property
    def size(self) -> int:
        """Return S, the number of samples."""
        return int(self.uplink.shape[0])

    @classmethod
    @check_arguments
    def draw(
        cls, scenario: Scenario, seeds: Iterable[int], rounds: int | None = None
    ) -> RateSamples:
        """Return one sample of a scenario's channel for each seed.

        Everything that a seed decides is uncertain then: line of sight, shadowing and fading.

        Parameters
        ----------
        scenario
            Whose channel it is.
        seeds
            One for each sample.
        rounds
            Number of rounds, or None for the scenario's own.

        Returns
        -------
        RateSamples
            As many as there are seeds.

        Raises
        ------
        CardOptError
            If there is no seed.
        """
        drawn = [scenario.problem(seed=seed, rounds=rounds).instance for seed in seeds]
        if not drawn:
            raise CardOptError("seeds must be at least one, got none")
        return cls(
            np.stack([inst.uplink_rate for inst in drawn]),
            np.stack([inst.downlink_rate for inst in drawn]),
        )


@dataclass(frozen=True, eq=False)
class RateBox:
    """Any rates between ``1 - spread`` and ``1 + spread`` times those of an instance.

    Attributes
    ----------
    spread
        In [0, 1) [1]; a scalar or shape (M,) or (M, N).

    Raises
    ------
    CardOptError
        If a spread is out of range.

    See Also
    --------
    robust : Takes it.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> worst = co.robust(inst, co.RateBox(0.2))
    >>> co.solve(worst).objective > co.solve(inst).objective
    True
    """

    spread: float | FloatArray

    def __post_init__(self) -> None:
        values = as_floats("spread", self.spread)
        if not ((values >= 0.0) & (values < 1.0)).all():
            raise CardOptError(f"spread must be in [0, 1), got {shown(self.spread)}")

    def factor(self, shape: tuple[int, int], sign: float) -> FloatArray:
        """Return ``1 + sign * spread`` for each device-round.

        Parameters
        ----------
        shape
            (M, N), that of the instance.
        sign
            -1 for the lower end, 1 for the upper.

        Returns
        -------
        numpy.ndarray
            Shape (M, N).

        Raises
        ------
        CardOptError
            If the spread is of another shape.
        """
        values = np.asarray(self.spread, dtype=np.float64)
        if values.shape not in {(), shape[:1], shape}:
            raise CardOptError(
                f"spread must be a scalar or of shape {shape[:1]} or {shape}, got {values.shape}"
            )
        spread = values[:, np.newaxis] if values.ndim == 1 else values
        return np.broadcast_to(1.0 + sign * spread, shape)
