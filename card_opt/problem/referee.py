"""The referee: what a decision costs, by the equations of `card_opt.problem.costs` alone."""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError
from card_opt.problem import costs
from card_opt.problem.checks import check_cut, check_frequency, check_share
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Extremes, FloatArray, IntArray, Profile, Rounds
from card_opt.support.arguments import check_arguments


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
        Largest relative excess of a frequency over its box, or distance from the frequencies
        whose power is known; 0 is feasible. inf if a cut sends over a link of rate 0, which
        takes for ever: so are delay and cost.
    move
        What of the cost is for going to the cut from that of the round before, shape (M, N);
        None where moving is free.

    See Also
    --------
    evaluate : Makes one.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> said = co.evaluate(inst, cut=1, frequency=inst.max_frequency)
    >>> said.delay.shape == inst.shape, said.violation
    (True, 0.0)
    >>> bool(said.objective == said.cost.sum())
    True
    """

    delay: FloatArray
    energy: FloatArray
    cost: FloatArray
    violation: float
    move: FloatArray | None = None

    @functools.cached_property
    def objective(self) -> float:
        """Return the sum of the costs of all device-rounds, the objective of P1."""
        return float(self.cost.sum())


@check_arguments
def evaluate(
    inst: Instance,
    cut: npt.ArrayLike,
    frequency: npt.ArrayLike,
    share: npt.ArrayLike | None = None,
) -> Evaluation:
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
    share
        Share of the band that each device-round has, in (0, 1]: of both its link rates; a
        scalar or shape (M, N). None for the whole band.

    Returns
    -------
    Evaluation
        Delay, energy and cost of each device-round.

    Raises
    ------
    InstanceError
        If a cut, a frequency or a share is not allowed, or a shape is wrong.

    See Also
    --------
    Problem.evaluate : Adds what couples device-rounds besides limits.

    Notes
    -----
    Every method is judged by this, and by nothing that a solver says; the equations stand in
    `card_opt.problem.costs`.

    Examples
    --------
    A higher frequency of the server takes less time and more energy.

    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> slow = co.evaluate(inst, 1, inst.min_frequency)
    >>> fast = co.evaluate(inst, 1, inst.max_frequency)
    >>> bool((fast.delay < slow.delay).all())
    True
    >>> bool((fast.energy > slow.energy).all())
    True
    """
    if not isinstance(inst, Instance):
        raise InstanceError(f"inst must be an Instance, got {type(inst).__name__}")
    cuts = check_cut(cut, inst.shape, inst.num_cuts)
    f = check_frequency(frequency, inst.shape)
    x = inst.rounds()
    p = inst.profile_at(cuts)
    e = extremes_at(inst, x, p, cuts)
    if share is not None:
        x = x.with_share(check_share(share, inst.shape))
    d, j = costs.delay(x, p, f), costs.energy(x, p, f)
    delay_price, energy_price = costs.prices(x, e)
    u = delay_price * (d - e.min_delay) + energy_price * (j - e.min_energy)
    excess = float(np.maximum(x.min_frequency / f - 1.0, f / x.max_frequency - 1.0).max())
    if x.level_power is not None:
        excess = max(excess, float(np.abs(f / nearest(x.level_power.frequency, f) - 1.0).max()))
    linked = inst.linked()
    if linked is not None:
        is_linked = np.take_along_axis(linked, cuts[..., None] - 1, axis=-1)[..., 0]
        d, u = np.where(is_linked, d, np.inf), np.where(is_linked, u, np.inf)
        excess = excess if is_linked.all() else np.inf
    d, j, u = (np.broadcast_to(v, inst.shape) for v in (d, j, u))
    return Evaluation(d, j, u, max(0.0, excess))


def nearest(levels: FloatArray, frequency: FloatArray) -> FloatArray:
    """Return the level nearest to each frequency [Hz]; the levels rise."""
    place = np.maximum(np.searchsorted(levels, frequency), 1)
    above = levels[np.minimum(place, levels.size - 1)]
    below = levels[place - 1]
    return np.asarray(np.where(frequency - below < above - frequency, below, above))


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
