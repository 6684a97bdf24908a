"""What device-rounds decide and pay together, as expressions of a PySCIPOpt model."""

from __future__ import annotations

from typing import Any

import numpy as np
from pyscipopt.scip import Expr, Term

from card_opt.models.parts.flows import flows_of


def shares(model: Any) -> list[Any]:
    """Return the share of the band of each device-round, K of them."""
    num_rounds, num_cuts = model.scaled.size
    own = (model.band[k * num_cuts : (k + 1) * num_cuts] for k in range(num_rounds))
    return [Expr({Term(variable): 1.0 for variable in variables}) for variables in own]


def spans(model: Any) -> list[Any]:
    """Return the makespan of the round of each device-round, K of them [its unit]."""
    return [Expr({Term(model.makespan[n]): 1.0}) for n in model.scaled.makespan.group.tolist()]


def moved(model: Any) -> list[Any]:
    """Return what moving the cut to each device-round costs, K of them [scaled]."""
    s = model.scaled
    flows, num_cuts = flows_of(s), s.size[1]
    to = flows.head // num_cuts
    out = []
    for k in range(s.size[0]):
        steps = np.flatnonzero(to == k).tolist()
        own = range(k * num_cuts, (k + 1) * num_cuts)
        terms = {Term(model.move[j]): float(flows.cost[j]) for j in steps}
        starts = {Term(model.chosen[i]): float(flows.start[i]) for i in own if flows.start[i]}
        out.append(Expr(terms | starts))
    return out
