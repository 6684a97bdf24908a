"""Device-rounds that are alike, and decisions of them as counts of options.

Members of a *kind* have the same options, costs and shares, and are in the same rows. All that
counts is then how many of them choose each option, and those that choose the same one run at the
same frequency, for costs and shares are convex in it (theory, R8).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.algorithms.column_generation.options import Options, all_options
from card_opt.problem.curves import Curve
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import scaled

_ODD = np.uint64(0x9E3779B97F4A7C15)  # mixes bits: 2^64 over the golden ratio
_HALF = np.uint64(32)

_Mixed = npt.NDArray[np.uint64]


class Kinds(NamedTuple):
    """Kinds of device-rounds.

    Attributes
    ----------
    options
        The options of one member of each kind, whose numbers are those of its first member.
    members
        The device-rounds of each kind, rising.
    size
        How many there are, shape (K,).
    first
        Place of the first option of each device-round of the fleet.
    """

    options: Options
    members: tuple[IntArray, ...]
    size: IntArray
    first: IntArray

    def spread(self, counts: IntArray, frequency: FloatArray) -> tuple[IntArray, FloatArray]:
        """Return an option and a frequency of each device-round of the fleet.

        The options that are counted go to the members in their order, smallest cuts first.

        Parameters
        ----------
        counts, frequency
            How many members choose each option, and its frequency, shape (J,).
        """
        chosen = np.empty(self.first.size, dtype=np.int64)
        hertz = np.empty(self.first.size)
        for kind, members in enumerate(self.members):
            start = self.options.starts[kind]
            own = slice(start, start + self.options.counts[kind])
            steps = np.repeat(np.arange(self.options.counts[kind]), counts[own])
            chosen[members] = self.first[members] + steps
            hertz[members] = frequency[own][steps]
        return chosen, hertz

    def counted(self, chosen: IntArray) -> IntArray:
        """Return how many members choose each option, shape (J,)."""
        counts = np.zeros(self.options.owner.size, dtype=np.int64)
        for kind, members in enumerate(self.members):
            steps = chosen[members] - self.first[members]
            np.add.at(counts, self.options.starts[kind] + steps, 1)
        return counts


def kinds_of(options: Options) -> Kinds | None:
    """Return the kinds of a fleet if they are at most half as many as its device-rounds."""
    first = _firsts(options)
    if first is None:
        return None
    firsts, kind = np.unique(first, return_inverse=True)
    if 2 * firsts.size > options.num_owners:
        return None
    size = np.bincount(kind)
    members = np.split(np.argsort(kind, kind="stable"), np.cumsum(size)[:-1])
    single, rows = options.part(firsts)
    row = np.append(rows, options.num_rows)[single.row]
    whole = replace(single, row=row, num_rows=options.num_rows)
    return Kinds(whole, tuple(members), size, options.starts)


def has_kinds(problem: Problem) -> bool:
    """Return whether at most half as many kinds as device-rounds are in a problem."""
    x, shape = problem.instance.rounds(), problem.instance.shape
    for rate in (x.uplink_rate, x.downlink_rate, x.device_throughput):
        if _are_most_different(np.broadcast_to(rate, shape)):
            return False
    options, has_none = all_options(scaled(problem))
    return not has_none.any() and kinds_of(options) is not None


def _are_most_different(values: FloatArray) -> bool:
    return 2 * np.unique(values).size > values.size


def _firsts(options: Options) -> IntArray | None:
    """Return the first device-round that each one is like, shape (K,); None if most are not.

    Those whose mixed numbers are equal are compared with the first of them.
    """
    starts, owner, counts = options.starts, options.owner, options.counts
    if _are_most_different(options.cost.rows(starts).at(np.ones(starts.size))):
        return None
    step = np.arange(owner.size) - starts[owner]
    mixed = _mixed(counts, np.uint64(1))
    for row in options.row:
        mixed = _mixed(row, mixed)
    for column in _columns(options):
        mixed += np.add.reduceat(_mixed(column, _mixed(step, mixed[owner])), starts)
    _, place, kind = np.unique(mixed, return_index=True, return_inverse=True)
    first = place[kind]
    is_like = (counts == counts[first]) & (options.row == options.row[:, first]).all(axis=0)
    other = np.minimum(starts[first[owner]] + step, owner.size - 1)
    for column in _columns(options):
        is_like &= np.logical_and.reduceat(column == column[other], starts)
    return np.where(is_like, first, np.arange(first.size))


def _columns(options: Options) -> Iterator[FloatArray]:
    """Yield all numbers of the options, shape (J,); shares of no row are of no account."""
    yield from (options.cut.astype(np.float64), options.low, options.high)
    for part in _parts(options.cost):
        yield part + np.zeros(options.owner.size)  # no negative zeros
    for share, row in zip(options.shares, options.row, strict=True):
        is_in = (row < options.num_rows)[options.owner]
        for part in _parts(share):
            yield np.where(is_in, part, 0.0) + 0.0


def _parts(curve: Curve) -> tuple[FloatArray | float, ...]:
    return curve.fixed, curve.inverse, curve.square, curve.linear


def _mixed(values: FloatArray | IntArray, others: _Mixed | np.uint64) -> _Mixed:
    """Return the bits of numbers, mixed with others."""
    bits = (np.ascontiguousarray(values).view(np.uint64) ^ others) * _ODD
    bits = (bits ^ (bits >> _HALF)) * _ODD
    mixed: _Mixed = bits ^ (bits >> _HALF)
    return mixed
