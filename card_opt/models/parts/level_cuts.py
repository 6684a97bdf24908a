"""Frequency levels as cuts: each cut at each of its levels is one, whose curves are constant."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled, ScaledRows


def padded(levels: tuple[FloatArray, ...]) -> FloatArray:
    """Return the levels of each device-round, shape (K, L), NaN where it has fewer."""
    out = np.full((len(levels), max(v.size for v in levels)), np.nan)
    for row, values in zip(out, levels, strict=True):
        row[: values.size] = values
    return out


def by_level(s: Scaled, levels: FloatArray) -> Scaled:
    """Return the problem with every cut at each of its levels as a cut, shape (K, C L)."""
    size = s.size[0], s.size[1] * levels.shape[1]
    f = np.where(np.isnan(levels), 1.0, levels)[:, np.newaxis, :]
    allowed = np.repeat(~np.isnan(levels)[:, np.newaxis, :], s.size[1], axis=1)
    if s.allowed is not None:
        allowed &= s.allowed[:, :, np.newaxis]
    none = np.zeros(size)

    def at_levels(curves: Scaled | ScaledRows) -> FloatArray:
        fixed, inverse, square = (
            v[:, :, np.newaxis] for v in (curves.fixed, curves.inverse, curves.square)
        )
        return np.asarray(fixed + inverse / f + square * f**2)

    def flat(rows: ScaledRows) -> ScaledRows:
        fixed = at_levels(rows) + rows.linear[:, np.newaxis, np.newaxis] * f
        linear = np.zeros_like(rows.linear)
        return replace(rows, fixed=fixed.reshape(size), inverse=none, square=none, linear=linear)

    return replace(
        s,
        fixed=at_levels(s).reshape(size),
        inverse=none,
        square=none,
        allowed=allowed.reshape(size),
        levels=None,
        rows=tuple(map(flat, s.rows)),
    )
