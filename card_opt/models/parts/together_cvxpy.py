"""What couples device-rounds besides rows, for CVXPY formulations with a choice for each pair.

The mathematics: `card_opt.models.parts.flows` of moves, and `card_opt.problem.scaled_parts` of
makespans.
"""

from __future__ import annotations

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
    """Return what moves of the cut cost, and that choices are paths.

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
    cost = flows.start[pairs] @ chosen
    if not flows.cost.size:
        return cost, []
    move = cp.Variable(flows.cost.size, name="move", bounds=[0.0, 1.0])
    num_cuts, num_rounds = s.size[1], s.shape[1]
    rounds = pairs // num_cuts % num_rounds
    leaves, comes = rounds < num_rounds - 1, rounds > 0
    place = np.full(s.cost.fixed.size, -1)
    place[pairs] = np.arange(pairs.size)
    out, into = (incidence(place[end], pairs.size) for end in (flows.tail, flows.head))
    paths = [out[leaves] @ move == chosen[leaves], into[comes] @ move == chosen[comes]]
    return cost + flows.cost @ move, paths


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
