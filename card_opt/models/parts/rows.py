r"""Rows and levels of constraints as the hull formulations write them: linear in its variables.

The hull's variables are four blocks, each a number for every pair of device-round :math:`k` and
cut :math:`c` in row-major order: :math:`x` (chosen), :math:`\varphi` (frequency), :math:`t`
(period) and :math:`h` (square). With :math:`d, e, l, g` the coefficients of the shares that
`card_opt.problem.scaling.ScaledRows` has, a row over the device-rounds of a group, and one of a
single device-round, are

.. math::

    \sum_{k \in g} \sum_c s_{kc} \le 1, \quad s_{kc} \le x_{kc}, \quad
    s_{kc} = d_{kc} x_{kc} + e_{kc} t_{kc} + l_k \varphi_{kc} + g_{kc} h_{kc}.

The latter holds for every cut, which is what the hull of the device-round's decisions needs.

**Shares of the band.** Where these are decided, two more blocks follow: :math:`v` (stretch), by
which factor the links take longer, and :math:`b` (band), the share of the band. A row has
:math:`\lambda_{kc} v_{kc} + \nu_k b_{kc}` of them besides.

**Levels.** If only the levels :math:`\varphi_{kl}` are allowed, the hull of a cut's
:math:`(\varphi, 1 / \varphi, \varphi^2)`, from below, is the chords between neighbouring levels
:math:`a < b`, which are

.. math:: t \ge (1 / a + 1 / b) x - \varphi / (a b), \quad h \ge (a + b) \varphi - a b x,

and with :math:`a = b` the tangents. At a level they are exact. That the frequency is at one is

.. math:: \sum_c \varphi_{kc} = \sum_l \varphi_{kl} z_{kl}, \quad \sum_l z_{kl} = 1, \quad
    z_{kl} \in \{0, 1\}.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import sparse

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaled_rows import ScaledRows
from card_opt.problem.scaling import Scaled


def open_pairs(s: Scaled) -> IntArray:
    """Return the pairs of device-round and allowed cut, row-major numbers of rising order."""
    if s.allowed is None:
        return np.arange(s.cost.fixed.size)
    return np.flatnonzero(s.allowed)


def has_shares(s: Scaled) -> bool:
    """Return whether shares of the band are decided."""
    return s.link is not None or (s.makespan is not None and s.makespan.link is not None)


def frequency_box(s: Scaled) -> tuple[FloatArray, FloatArray]:
    """Return the least and the largest relative frequency allowed, shape (K,) each."""
    if s.levels is None:
        return s.min_frequency, np.ones_like(s.min_frequency)
    return np.array([v[0] for v in s.levels]), np.array([v[-1] for v in s.levels])


def hull_rows(rows: ScaledRows) -> tuple[sparse.csr_array, FloatArray]:
    """Return matrix, shape (R, 4 K C), and right-hand side, shape (R,): ``matrix @ v <= rhs``.

    Of shape (R, 6 K C) if the band is shared. For rows of single device-rounds R is K C, else the
    number of groups; those that limit nothing have no entries.
    """
    curve, size = rows.curve, rows.curve.shape
    linear = np.broadcast_to(curve.linear, size)
    parts = [curve.fixed, linear, curve.inverse, curve.square]
    if (link := rows.link) is not None:
        parts += [link.inverse, np.broadcast_to(link.linear, size)]
    blocks = np.stack(parts).reshape(len(parts), -1)
    pairs = np.arange(curve.fixed.size)
    group = np.repeat(rows.group, size[1])
    is_limited = (group >= 0) & blocks.any(axis=0)
    number, rhs = group, np.ones(rows.num_groups)
    if rows.is_own:
        blocks[0] -= 1.0
        number, rhs = pairs, np.zeros(pairs.size)
    block, pair = np.nonzero((blocks != 0.0) & is_limited)
    entries = blocks[block, pair], (number[pair], block * pairs.size + pair)
    return sparse.csr_array(entries, shape=(rhs.size, blocks.size)), rhs


def delay_matrix(makespan: ScaledMakespan, pairs: IntArray) -> sparse.csr_array:
    """Return what sums the delays of device-rounds, shape (K, 4 J), or (K, 5 J) with links."""
    num_rounds, num_cuts = makespan.curve.shape
    curve, link = makespan.curve, makespan.link
    none: FloatArray = np.zeros(curve.shape)
    parts = [curve.fixed, none, curve.inverse, none, *([] if link is None else [link.inverse])]
    to_rounds = incidence(pairs // num_cuts, num_rounds)
    blocks = [(to_rounds * part.ravel()[pairs]).tocsr() for part in parts]
    return sparse.csr_array(sparse.hstack(blocks))


class Chords(NamedTuple):
    """The chords of every open pair between neighbouring levels, tangents where there is one.

    Attributes
    ----------
    pair
        Its place among the open pairs, shape (J,).
    lower, upper
        Where the chord meets the curve, shape (J,).
    """

    pair: IntArray
    lower: FloatArray
    upper: FloatArray


def chords(levels: tuple[FloatArray, ...], rounds: IntArray) -> Chords:
    """Return the chords of all pairs whose device-rounds these are."""
    counts = np.array([max(v.size - 1, 1) for v in levels])
    lower = np.concatenate([v[:n] for v, n in zip(levels, counts, strict=True)])
    upper = np.concatenate([v[-n:] for v, n in zip(levels, counts, strict=True)])
    of_rounds = incidence(np.repeat(np.arange(counts.size), counts), counts.size)
    pair, chord = (incidence(rounds, counts.size).T @ of_rounds).nonzero()
    return Chords(pair, lower[chord], upper[chord])


def level_rows(levels: tuple[FloatArray, ...]) -> tuple[sparse.csr_array, sparse.csr_array]:
    """Return what sums the levels' choices, and their frequencies, over each device-round.

    Both of shape (K, J), J levels of all device-rounds one after the other.
    """
    rounds = np.repeat(np.arange(len(levels)), [v.size for v in levels])
    at = incidence(rounds, len(levels))
    return at, (at * np.concatenate(levels)).tocsr()


def incidence(group: IntArray, num_groups: int) -> sparse.csr_array:
    """Return the matrix that sums values over their groups."""
    ones = np.ones(group.size)
    return sparse.csr_array((ones, (group, np.arange(group.size))), (num_groups, group.size))
