"""What couples device-rounds besides rows, for CVXPY formulations with a choice for each pair.

The mathematics: `card_opt.models.parts.flows` of moves, and `card_opt.problem.scaled_parts` of
makespans.
"""

from __future__ import annotations

from typing import Any

import cvxpy as cp
import numpy as np

from card_opt.models.parts.flows import flows_of
from card_opt.models.parts.rows import delay_matrix, incidence
from card_opt.problem.quantities import IntArray
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaling import Scaled


def moving(
    s: Scaled, pairs: IntArray, chosen: cp.Expression
) -> tuple[cp.Expression, list[cp.Constraint]]:
    """Return what moving the cut to each device-round costs, and that choices are paths.

    The costs are a vector of shape (K,).

    Parameters
    ----------
    s
        The problem, which has moves.
    pairs
        Row-major numbers of the pairs that there are choices for, rising, shape (J,).
    chosen
        These choices, shape (J,).
    """
    flows = flows_of(s)
    num_cuts, num_rounds = s.size[1], s.shape[1]
    starts = (incidence(pairs // num_cuts, s.size[0]) * flows.start[pairs]).tocsr()
    if not flows.cost.size:
        return starts @ chosen, []
    move = cp.Variable(flows.cost.size, name="move", bounds=[0.0, 1.0])
    rounds = pairs // num_cuts % num_rounds
    leaves, comes = rounds < num_rounds - 1, rounds > 0
    place = np.full(s.cost.fixed.size, -1)
    place[pairs] = np.arange(pairs.size)
    out, into = (incidence(place[end], pairs.size) for end in (flows.tail, flows.head))
    paths = [out[leaves] @ move == chosen[leaves], into[comes] @ move == chosen[comes]]
    steps = (incidence(flows.head // num_cuts, s.size[0]) * flows.cost).tocsr()
    return starts @ chosen + steps @ move, paths


def waiting(
    makespan: ScaledMakespan, pairs: IntArray, values: cp.Expression
) -> tuple[cp.Variable, cp.Expression, cp.Constraint]:
    """Return the makespans, what they cost, and that none is shorter than a delay of its round.

    Parameters
    ----------
    makespan
        The makespans.
    pairs
        Row-major numbers of the pairs that there are choices for, shape (J,).
    values
        Blocks of the hull's variables of these, one after the other, see
        `card_opt.models.parts.rows`.
    """
    span = cp.Variable(makespan.weight.size, name="makespan")
    delays = delay_matrix(makespan, pairs)
    waits = delays @ values[: delays.shape[1]] <= span[makespan.group]
    return span, makespan.weight @ span, waits


def shares(model: Any) -> cp.Expression:
    """Return the share of the band of each device-round, shape (K,)."""
    return cp.sum(model.band, axis=1)


def spans(model: Any) -> cp.Expression:
    """Return the makespan of the round of each device-round, shape (K,) [its unit]."""
    return model.makespan[model.scaled.makespan.group]


def moved(model: Any) -> cp.Expression:
    """Return what moving the cut to each device-round costs, shape (K,) [scaled]."""
    return model.moved
