r"""Frequency levels on a geometric grid, and how far a grid is from the whole box.

For device-round :math:`k` the L levels are :math:`\varphi_{kl} = r_k^{1 - l / (L - 1)}` for
:math:`l = 0, \dots, L - 1`, from :math:`r_k` to 1; neighbours differ by the factor
:math:`\rho_k = r_k^{-1 / (L - 1)}`.

**Error.** Let :math:`v(\varphi) = P / \varphi + Q \varphi^2` with :math:`P, Q \ge 0` and
:math:`\varphi^*` its minimiser on :math:`[r_k, 1]`. If it is an end of the box, it is a level.
Else :math:`P = 2 Q \varphi^{*3}`, so that with :math:`\varphi = \sigma \varphi^*`

.. math:: v(\varphi) / v(\varphi^*) = (2 / \sigma + \sigma^2) / 3,

which is convex in :math:`\ln \sigma` and 1 at :math:`\sigma = 1`. Some level has
:math:`\rho_k^{-1/2} \le \sigma \le \rho_k^{1/2}`, so the best level costs at most

.. math:: \kappa_k = \tfrac{1}{3} \max\big(2 \rho_k^{1/2} + \rho_k^{-1},
    \ 2 \rho_k^{-1/2} + \rho_k\big) \approx 1 + \tfrac{1}{4} \ln^2 \rho_k

times the best frequency of the box. As no fixed cost is negative in scaled units, the optimum is
at least the grid's divided by the largest :math:`\kappa_k`, :math:`\kappa`.

**Constraints.** If they give the levels themselves, the grid is these, a choice of one of them for
each device-round is whole, and there is no error. Then limits can be kept exactly, too: a choice
that exceeds one of its device-round alone is left out, as is one of a cut that is not allowed, and
the shares that choices take of the others add up in rows. On the geometric grid there is no such
way: a decision within the limits may have none beside it that is. Nor does :math:`\kappa` say
anything of rounds that wait for their slowest, whose best frequencies are no minimisers of a
device-round's own cost.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from scipy import sparse

from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaled_rows import ScaledRows
from card_opt.problem.scaling import Scaled, scaled

NUM_LEVELS = 64


def accepts(problem: Problem) -> str:
    """Return why a grid cannot be the levels of a problem, or nothing."""
    if problem.region.levels is not None:
        return ""
    if problem.region.rows:
        return "limits need frequency levels, which a grid of its own cannot stand for"
    if problem.region.makespan is not None:
        return "rounds that wait for their slowest need frequency levels"
    return ""


def grid(s: Scaled, num_levels: int) -> FloatArray:
    """Return the relative frequencies, shape (K, L), rising.

    The allowed levels, the last one repeated where a device-round has fewer than another; if
    there are none, `num_levels` from the least frequency to 1.

    Raises
    ------
    ValueError
        If there are not at least two.
    """
    if s.levels is not None:
        most = max(v.size for v in s.levels)
        return np.stack([np.pad(v, (0, most - v.size), mode="edge") for v in s.levels])
    if num_levels < 2:
        raise ValueError(f"num_levels must be at least 2, got {num_levels}")
    share = np.linspace(1.0, 0.0, num_levels)
    return np.asarray(s.min_frequency[:, np.newaxis] ** share)


def spacing_error(s: Scaled, num_levels: int) -> float:
    """Return the factor by which the best level may cost more than the best frequency allowed."""
    if s.levels is not None:
        return 1.0
    ratio = s.min_frequency.min() ** (-1.0 / (num_levels - 1))
    root = np.sqrt(ratio)
    return float(max(2.0 * root + 1.0 / ratio, 2.0 / root + ratio)) / 3.0


def level_costs(s: Scaled, frequency: FloatArray) -> FloatArray:
    """Return the cost of every cut at every level of shape (K, L), shape (K, C, L) [scaled]."""
    return s.cost[..., np.newaxis].at(frequency[:, np.newaxis, :])


def level_shares(rows: ScaledRows, frequency: FloatArray) -> FloatArray:
    """Return the shares of a limit likewise."""
    return rows.curve[..., np.newaxis].at(frequency[:, np.newaxis, :])


def is_open(s: Scaled, frequency: FloatArray) -> BoolArray:
    """Return which cuts at which levels a device-round by itself may choose, shape (K, C, L)."""
    is_new = np.ones(frequency.shape, dtype=bool)
    is_new[:, 1:] = frequency[:, 1:] > frequency[:, :-1]  # not repeated to fill the shape
    out = np.repeat(is_new[:, np.newaxis, :], s.size[1], axis=1)
    if s.allowed is not None:
        out &= s.allowed[..., np.newaxis]
    for rows in s.rows:
        if rows.is_own:
            out &= level_shares(rows, frequency) <= 1.0
    return out


def shared_rows(s: Scaled, frequency: FloatArray) -> list[sparse.csr_array]:
    """Return a matrix for each limit that couples device-rounds, shape (G, K C L).

    It sums the shares that choices take, which is at most 1; choices that are not open take none.
    """
    choices = is_open(s, frequency)
    matrices = []
    for rows in s.rows:
        if not rows.is_own:
            shares = np.where(choices, level_shares(rows, frequency), 0.0)
            rounds, _, _ = np.indices(shares.shape)
            group = rows.group[rounds.ravel()]
            used = np.flatnonzero(shares.ravel() * (group >= 0))
            entries = shares.ravel()[used], (group[used], used)
            matrices.append(sparse.csr_array(entries, (rows.num_groups, shares.size)))
    return matrices


def level_delays(makespan: ScaledMakespan, frequency: FloatArray) -> sparse.csr_array:
    """Return what sums the delays of choices of each device-round, shape (K, K C L)."""
    delays = makespan.curve[..., np.newaxis].at(frequency[:, np.newaxis, :])
    rounds, _, _ = np.indices(delays.shape)
    entries = delays.ravel(), (rounds.ravel(), np.arange(delays.size))
    return sparse.csr_array(entries, (delays.shape[0], delays.size))


def parted(curve: Curve, frequency: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Return what curves, arrays of shape (K, C), are by the cut alone, and besides by the level.

    Parameters
    ----------
    curve
        The curves.
    frequency
        The relative frequencies of the levels, shape (K, L).
    """
    varying = replace(curve, fixed=np.zeros_like(curve.fixed))
    return curve.fixed, varying[..., np.newaxis].at(frequency[:, np.newaxis, :])


def grid_optimum(inst: Instance, num_levels: int = NUM_LEVELS) -> Decision:
    """Return the best cuts (1-based) and levels [Hz] if no other frequency is allowed.

    By trying all of them: exact, and what a solver's answer on the grid is compared with.
    """
    s = scaled(Problem(inst))
    frequency = grid(s, num_levels)
    best = level_costs(s, frequency).reshape(s.size[0], -1).argmin(axis=1)
    cut, level = np.divmod(best, num_levels)
    return s.decision(cut, frequency[np.arange(cut.size), level])
