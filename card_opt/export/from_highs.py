"""HiGHS models as programs."""

from __future__ import annotations

from typing import Any

import highspy
import numpy as np
from scipy import sparse

from card_opt.export.program import Program


def program(model: Any) -> Program:
    """Return a formulation's model, whose columns are blocks of pairs, then levels and so on."""
    highs = model.highs
    lp = highs.getLp()
    matrix = lp.a_matrix_
    kind = sparse.csr_array if matrix.format_.name == "kRowwise" else sparse.csc_array
    arrays = (np.array(matrix.value_), np.array(matrix.index_), np.array(matrix.start_))
    rounds, cuts = model.scaled.size
    blocks = ("chosen", "frequency", "period", "square", "stretch", "band")[: model.num_blocks]
    names = [f"{b}_{k}_{c}" for b in blocks for k in range(rounds) for c in range(cuts)]
    names += [f"level_{i}" for i in range(model.level_columns.size)]
    num_spans = 0 if model.scaled.makespan is None else model.scaled.makespan.weight.size
    names += [f"move_{i}" for i in range(lp.num_col_ - len(names) - num_spans)]
    names += [f"makespan_{i}" for i in range(num_spans)]
    is_whole = [kind_ == highspy.HighsVarType.kInteger for kind_ in lp.integrality_]
    return Program(
        names=names,
        lower=np.array(lp.col_lower_),
        upper=np.array(lp.col_upper_),
        is_integer=np.array(is_whole, dtype=bool),
        cost=np.array(lp.col_cost_),
        constant=lp.offset_,
        rows=[f"row_{i}" for i in range(lp.num_row_)],
        matrix=sparse.csr_array(kind(arrays, (lp.num_row_, lp.num_col_))),
        row_lower=np.array(lp.row_lower_),
        row_upper=np.array(lp.row_upper_),
    )
