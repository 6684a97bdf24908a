"""What device-rounds decide and pay together, as expressions of a Pyomo model."""

from __future__ import annotations

import pyomo.environ as pyo

from card_opt.models.parts import moves_pyomo
from card_opt.problem.scaling import Scaled


def shares(model: pyo.ConcreteModel) -> list[pyo.Expression]:
    """Return the share of the band of each device-round, K of them."""
    each = model.band if model.band.dim() == 1 else model.band_of
    return [each[k] for k in model.rounds]


def spans(model: pyo.ConcreteModel) -> list[pyo.Expression]:
    """Return the makespan of the round of each device-round, K of them [its unit]."""
    s: Scaled = model.scaled
    assert s.makespan is not None
    return [model.makespan[n] for n in s.makespan.group.tolist()]


def moved(model: pyo.ConcreteModel) -> list[pyo.Expression]:
    """Return what moving the cut to each device-round costs, K of them [scaled]."""
    return [moves_pyomo.cost_of(model, k) for k in model.rounds]
