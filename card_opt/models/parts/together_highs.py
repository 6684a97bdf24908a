"""What couples device-rounds besides rows, for HiGHS models with columns for each pair.

The mathematics: `card_opt.models.parts.flows` of moves, and `card_opt.problem.scaled_parts` of
makespans.
"""

from __future__ import annotations

import highspy
import numpy as np
from scipy import sparse

from card_opt.models.parts.flows import flows_of
from card_opt.models.parts.rows import delay_matrix, incidence
from card_opt.models.parts.rows_highs import add_columns, add_matrix
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
