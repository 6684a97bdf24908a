"""The referee: what a decision costs, by the equations of `card_opt.problem.costs` alone."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.problem import costs
from card_opt.problem.checks import check_cut, check_frequency
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Extremes, FloatArray, IntArray, Profile, Rounds


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What a decision costs, by the referee.

    Attributes
    ----------
    delay, energy, cost
        Delay [s], server energy [J] and U [1] of each device-round, shape (M, N).
    objective
        Sum of all costs.
    violation
        Largest relative excess of a frequency over its box; 0 is feasible.
    """

    delay: FloatArray
    energy: FloatArray
    cost: FloatArray
    violation: float

    @functools.cached_property
    def objective(self) -> float:
        """Return the sum of the costs of all device-rounds, the objective of P1."""
        return float(self.cost.sum())


def evaluate(inst: Instance, cut: npt.ArrayLike, frequency: npt.ArrayLike) -> Evaluation:
    """Judge a decision by equations (7) to (12).

    Parameters
    ----------
    inst
        The instance, M devices by N rounds.
    cut
        Layers on the device, whole numbers 1..C; a scalar or shape (M, N).
    frequency
        Server frequency [Hz], positive; a scalar or shape (M, N). One outside the instance's
        box is evaluated too, and shows in `Evaluation.violation`.

    Raises
    ------
    InstanceError
        If a cut or a frequency is not allowed, or a shape is wrong.
    """
    cuts = check_cut(cut, inst.shape, inst.num_cuts)
    f = check_frequency(frequency, inst.shape)
    x = inst.rounds()
    p = Profile(*(quantity[cuts - 1] for quantity in inst.profile))
    e = extremes_at(inst, x, p, cuts)
    d, j = costs.delay(x, p, f), costs.energy(x, p, f)
    delay_price, energy_price = costs.prices(x, e)
    u = delay_price * (d - e.min_delay) + energy_price * (j - e.min_energy)
    excess = np.maximum(x.min_frequency / f - 1.0, f / x.max_frequency - 1.0)
    return Evaluation(d, j, u, max(0.0, float(excess.max())))


def extremes_at(inst: Instance, x: Rounds, p: Profile, cuts: IntArray) -> Extremes:
    """Return the extremes that apply to a chosen cut of each device-round."""
    if inst.normalizer != "per-cut":
        return inst.extremes
    if inst.normalizer_values is None:
        return costs.cut_extremes(x, p)
    index = (cuts - 1)[..., None]
    return Extremes(
        *(np.take_along_axis(v, index, axis=-1)[..., 0] for v in inst.normalizer_values)
    )
