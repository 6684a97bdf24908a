r"""The makespan of each round, in Pyomo: the devices of a round are done when the slowest is.

With :math:`t_n` (`makespan`) for round n, :math:`w_n` what a round's delay costs all its devices,
and :math:`d_k` the delay of a device-round, in whatever unit,

.. math:: \text{cost } \sum_n w_n t_n, \quad d_k \le t_{n(k)}.

In a hull :math:`d_k = \sum_c d_{kc}`, the parts that the cuts' copies of the frequency make. This
is the hull already: what a cut leaves is all that is above a convex function, so that the hull of
all cuts is all that is above the envelope of these functions, which the sum of the perspectives
is. Copies :math:`t_{kc}` of the makespan with :math:`\sum_c t_{kc} = t_n` and
:math:`d_{kc} \le t_{kc}` would add nothing, since any :math:`t_n` above the sum can be parted so.
(On twenty random problems SCIP's bounds of both agree to its tolerance, in as much time.)
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyomo.environ as pyo

from card_opt.models.parts.rows_pyomo import Parts
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaling import Scaled


def add_makespan(model: pyo.ConcreteModel) -> None:
    """Add the `makespan` of every round, if rounds wait for their slowest."""
    s: Scaled = model.scaled
    if s.makespan is None:
        return
    least = floors(s)
    model.makespan = pyo.Var(
        range(s.makespan.weight.size),
        bounds=lambda _, n: (float(least[n]), None),
        doc="delay of the slowest of a round [scaled]",
    )


def cost(model: pyo.ConcreteModel) -> pyo.Expression:
    """Return what the delays of all rounds cost [scaled]."""
    s: Scaled = model.scaled
    if s.makespan is None:
        return 0.0
    weights = s.makespan.weight.tolist()
    return pyo.quicksum(weight * model.makespan[n] for n, weight in enumerate(weights) if weight)


def add_waiting(model: pyo.ConcreteModel, parts: Callable[[ScaledMakespan, int], Parts]) -> None:
    """Add that rounds wait for each of their device-rounds.

    Parameters
    ----------
    model
        Has the makespan.
    parts
        Takes the delays and a device-round; returns coefficients, and what they belong to, that
        make the delay of it.
    """
    slowest: ScaledMakespan | None = model.scaled.makespan
    if slowest is None:
        return
    group = slowest.group.tolist()

    @model.Constraint(model.rounds)
    def waits(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        delay = pyo.quicksum(weight * what for weight, what in parts(slowest, k) if weight != 0.0)
        return delay <= m.makespan[group[k]]


def floors(s: Scaled) -> FloatArray:
    """Return what no makespan can be below, shape (N,)."""
    slowest = s.makespan
    assert slowest is not None
    least = slowest.curve.floor(s.min_frequency[:, np.newaxis], 1.0)
    if slowest.link is not None:
        least = least + slowest.link.at(1.0)
    if s.allowed is not None:
        least = np.where(s.allowed, least, np.inf)
    return slowest.spans(least.min(axis=1))
