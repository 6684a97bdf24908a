"""What couples device-rounds besides rows, for HiGHS models with columns for each pair.

The mathematics: `card_opt.models.parts.flows` of moves, and `card_opt.problem.scaled_parts` of
makespans.
"""

from __future__ import annotations

from typing import Any

import highspy
import numpy as np
from scipy import sparse

from card_opt.models.parts.flows import flows_of
from card_opt.models.parts.rows import delay_matrix, incidence
from card_opt.models.parts.rows_highs import add_columns, add_matrix, linear
from card_opt.problem.scaling import Scaled


def add_moves(highs: highspy.Highs, s: Scaled) -> None:
    """Add columns for moves and rows that make paths of the choices, if moves cost anything.

    The first K C columns are the choices; to begin with a column adds to its cost.
    """
    if s.moves is None:
        return
    flows = flows_of(s)
    size = s.cost.fixed.size
    start = s.cost.fixed.ravel() + flows.start
    highs.changeColsCost(size, np.arange(size, dtype=np.int32), start)
    first = add_columns(highs, flows.cost.size, 1.0, flows.cost)
    rounds = np.arange(size) // s.size[1] % s.shape[1]
    for ends, has_any in ((flows.tail, rounds < s.shape[1] - 1), (flows.head, rounds > 0)):
        passed = incidence(ends, size)[has_any]
        own = sparse.eye_array(size, format="csr")[has_any]
        between = sparse.csr_array((own.shape[0], first - size))
        none = np.zeros(own.shape[0])
        add_matrix(highs, sparse.hstack([-own, between, passed]), none, none)


def add_makespan(highs: highspy.Highs, s: Scaled) -> None:
    """Add a column for each round's makespan, above all delays of it, if rounds wait.

    The first columns are the blocks of `card_opt.models.parts.rows`.
    """
    if s.makespan is None:
        return
    first = add_columns(highs, s.makespan.weight.size, highspy.kHighsInf, s.makespan.weight)
    delays = delay_matrix(s.makespan, np.arange(s.cost.fixed.size))
    between = sparse.csr_array((delays.shape[0], first - delays.shape[1]))
    own = -incidence(s.makespan.group, s.makespan.weight.size).T
    low = np.full(delays.shape[0], -highspy.kHighsInf)
    add_matrix(highs, sparse.hstack([delays, between, own]), low, np.zeros(low.size))


def shares(model: Any) -> list[Any]:
    """Return the share of the band of each device-round, K of them."""
    num_rounds, num_cuts = model.scaled.size
    last = (model.num_blocks - 1) * num_rounds * num_cuts  # the block of the band
    columns = last + np.arange(num_rounds * num_cuts).reshape(num_rounds, num_cuts)
    return [linear(own, np.ones(own.size)) for own in columns]


def spans(model: Any) -> list[Any]:
    """Return the makespan of the round of each device-round, K of them [its unit]."""
    makespan = model.scaled.makespan
    first = model.highs.getNumCol() - makespan.weight.size
    return [linear(np.array([first + n]), np.ones(1)) for n in makespan.group]


def moved(model: Any) -> list[Any]:
    """Return what moving the cut to each device-round costs, K of them [scaled]."""
    s: Scaled = model.scaled
    flows, (num_rounds, num_cuts) = flows_of(s), s.size
    first = model.num_blocks * num_rounds * num_cuts + model.level_columns.size
    to = flows.head // num_cuts
    start = flows.start.reshape(s.size)
    out = []
    for k in range(num_rounds):
        steps, own = np.flatnonzero(to == k), np.flatnonzero(start[k])
        columns = np.append(first + steps, k * num_cuts + own)
        out.append(linear(columns, np.append(flows.cost[steps], start[k, own])))
    return out
