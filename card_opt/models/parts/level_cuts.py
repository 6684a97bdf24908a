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
    size = s.size[0], s.size[1] * levels.shape[1]
    f = np.where(np.isnan(levels), 1.0, levels)[:, np.newaxis, :]
    allowed = np.repeat(~np.isnan(levels)[:, np.newaxis, :], s.size[1], axis=1)
    if s.allowed is not None:
        allowed &= s.allowed[:, :, np.newaxis]

    def flat(curve: Curve) -> Curve:
        none = np.zeros(size)
        return Curve(curve[..., np.newaxis].at(f).reshape(size), none, none)

    return replace(
        s,
        cost=flat(s.cost),
        allowed=allowed.reshape(size),
        levels=None,
        rows=tuple(replace(rows, curve=flat(rows.curve)) for rows in s.rows),
    )
