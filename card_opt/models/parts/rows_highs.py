"""Rows of HiGHS models, many at once, and expressions."""

from __future__ import annotations

from typing import Any

import highspy
import numpy as np
from highspy.highs import highs_linear_expression
from scipy import sparse

from card_opt.problem.quantities import FloatArray, IntArray


def add_columns(highs: highspy.Highs, size: int, upper: float, cost: FloatArray | None) -> int:
    """Add columns from 0 to `upper`; return the number of the first."""
    first = int(highs.getNumCol())
    highs.addVars(size, np.zeros(size), np.full(size, upper))
    if cost is not None:
        highs.changeColsCost(size, np.arange(first, first + size, dtype=np.int32), cost)
    return first


def add_matrix(highs: highspy.Highs, matrix: Any, lower: FloatArray, upper: FloatArray) -> None:
    """Add rows ``lower <= matrix . columns <= upper``."""
    rows = sparse.csr_array(matrix)
    highs.addRows(
        rows.shape[0],
        lower,
        upper,
        rows.nnz,
        rows.indptr[:-1].astype(np.int32),
        rows.indices.astype(np.int32),
        rows.data,
    )


def add_rows(
    highs: highspy.Highs,
    columns: IntArray,
    values: FloatArray,
    lower: float = 0.0,
    upper: float = highspy.kHighsInf,
) -> None:
    """Add rows ``lower <= values . columns <= upper``; both arrays have a line per row."""
    num_rows, width = columns.shape
    highs.addRows(
        num_rows,
        np.full(num_rows, lower),
        np.full(num_rows, upper),
        columns.size,
        np.arange(num_rows, dtype=np.int32) * width,
        columns.ravel().astype(np.int32),
        values.ravel(),
    )


def add_box(highs: highspy.Highs, block: int, low: FloatArray, high: FloatArray) -> None:
    """Add that a block's columns are between two numbers, shape (K C,), times the choice."""
    pairs = np.arange(low.size)
    both = np.stack([pairs + block * pairs.size, pairs], axis=-1)
    one = np.ones(low.size)
    add_rows(highs, both, np.stack([one, -low], axis=-1))
    add_rows(highs, both, np.stack([-one, high], axis=-1))


def linear(columns: IntArray, values: FloatArray) -> Any:
    """Return an expression of HiGHS's own."""
    out = highs_linear_expression(0.0)
    out.idxs, out.vals = columns.tolist(), values.tolist()
    return out
