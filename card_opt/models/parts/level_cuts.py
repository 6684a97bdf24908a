"""Frequency levels as cuts: each cut at each of its levels is one, whose curves are constant."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray
from card_opt.problem.scaling import Scaled


def padded(levels: tuple[FloatArray, ...]) -> FloatArray:
    """Return the levels of each device-round, shape (K, L), NaN where it has fewer."""
    out = np.full((len(levels), max(v.size for v in levels)), np.nan)
    for row, values in zip(out, levels, strict=True):
        row[: values.size] = values
    return out


def by_level(s: Scaled, levels: FloatArray) -> Scaled:
    """Return the problem with every cut at each of its levels as a cut, shape (K, C L)."""
    allowed = np.repeat(~np.isnan(levels)[:, np.newaxis, :], s.size[1], axis=1)
    if s.allowed is not None:
        allowed &= s.allowed[:, :, np.newaxis]

    return replace(
        s,
        cost=flat(s.cost, levels),
        allowed=allowed.reshape(s.size[0], -1),
        levels=None,
        rows=tuple(replace(rows, curve=flat(rows.curve, levels)) for rows in s.rows),
    )


def flat(curve: Curve, levels: FloatArray) -> Curve:
    """Return the constant curves, shape (K, C L), of curves of shape (K, C) at their levels."""
    f = np.where(np.isnan(levels), 1.0, levels)[:, np.newaxis, :]
    values = curve[..., np.newaxis].at(f).reshape(len(levels), -1)
    none = np.zeros_like(values)
    return Curve(values, none, none, none)
