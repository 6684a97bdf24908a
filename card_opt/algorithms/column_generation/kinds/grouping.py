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
from card_opt.algorithms.posing import posed
from card_opt.problem.curves import Curve
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_ODD = np.uint64(0x9E3779B97F4A7C15)  # mixes bits: 2^64 over the golden ratio
_HALF = np.uint64(32)
_LINEAR = 1e-12  # relative
_TURNS = 20  # kinds that have the few numbers in common

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


def are_kinds(labels: IntArray | FloatArray | _Mixed) -> bool:
    """Return whether labels are at most half as many as what they are on."""
    return 2 * np.unique(labels).size <= labels.size


def kinds_of(options: Options, labels: IntArray | None = None) -> Kinds | None:
    """Return the kinds of a fleet if they are at most half as many as its device-rounds.

    Parameters
    ----------
    options
        The options of the fleet.
    labels
        Equal for device-rounds that are alike, shape (K,); found out if not given.
    """
    labels = labels_of(options) if labels is None else labels
    if not are_kinds(labels):
        return None
    _, firsts, kind = np.unique(labels, return_index=True, return_inverse=True)
    order = np.argsort(firsts)
    kind, firsts = np.argsort(order)[kind], firsts[order]
    size = np.bincount(kind)
    members = np.split(np.argsort(kind, kind="stable"), np.cumsum(size)[:-1])
    single, rows = options.part(firsts)
    row = np.append(rows, options.num_rows)[single.row]
    whole = replace(single, row=row, num_rows=options.num_rows)
    return Kinds(whole, tuple(members), size, options.starts)


def is_even(kinds: Kinds, kind: int) -> bool:
    """Return whether a kind's costs and shares depend on the sum of its cuts alone.

    They do, but for rounding, if they are linear in the cut, as with identical layers.
    """
    places = np.flatnonzero(kinds.options.owner == kind)
    cut = kinds.options.cut[places]
    if cut[0] == cut[-1] or np.unique(cut).size < cut.size:
        return False
    share = (cut - cut[0]) / (cut[-1] - cut[0])
    for column in _columns(kinds.options, places):
        line = column[0] + share * (column[-1] - column[0])
        if np.abs(column - line).max() > _LINEAR * np.abs(column).max():
            return False
    return True


def has_kinds(problem: Problem) -> bool:
    """Return whether at most half as many kinds as device-rounds are in a problem."""
    x, shape = problem.instance.rounds(), problem.instance.shape
    for rate in (x.uplink_rate, x.downlink_rate, x.device_throughput):
        if not are_kinds(np.broadcast_to(rate, shape)):
            return False
    options, has_none = all_options(posed(problem).scaled)
    return not has_none.any() and seem_kinds(options)


def seem_kinds(options: Options) -> bool:
    """Return whether at most half as many kinds as device-rounds are there, by a few numbers."""
    return are_kinds(_mixed_few(options))


def labels_of(options: Options) -> IntArray:
    """Return a device-round that each one is like, shape (K,): the first of its kind.

    Of those that have a few numbers in common, all are compared with one after the other.
    """
    label = np.arange(options.num_owners)
    _, group, number = np.unique(_mixed_few(options), return_inverse=True, return_counts=True)
    left = np.flatnonzero(number[group] > 1)
    for _ in range(_TURNS):
        _, place, mine = np.unique(group[left], return_index=True, return_inverse=True)
        first = left[place[mine]]
        is_like = _are_alike(options, left, first)
        label[left[is_like]] = first[is_like]
        left = left[~is_like]
        if not left.size:
            break
    return label


def _mixed_few(options: Options) -> _Mixed:
    """Return mixed bits of rows and of the first, middle and last option, shape (K,)."""
    starts, counts = options.starts, options.counts
    mixed = _mixed(counts, np.uint64(1))
    for row in options.row:
        mixed = _mixed(row, mixed)
    for places in (starts, starts + counts // 2, starts + counts - 1):
        for column in _columns(options, places):
            mixed = _mixed(column, mixed)
    return mixed


def _are_alike(options: Options, owners: IntArray, others: IntArray) -> BoolArray:
    """Return whether device-rounds are like others in everything, shape (number,)."""
    counts = options.counts[owners]
    is_like: BoolArray = counts == options.counts[others]
    is_like &= (options.row[:, owners] == options.row[:, others]).all(axis=0)
    owners, others, counts = owners[is_like], others[is_like], counts[is_like]
    if not owners.size:
        return is_like
    starts = np.cumsum(counts) - counts
    step = np.arange(counts.sum()) - np.repeat(starts, counts)
    mine = np.repeat(options.starts[owners], counts) + step
    theirs = np.repeat(options.starts[others], counts) + step
    same = np.ones(step.size, dtype=np.bool_)
    for one, other in zip(_columns(options, mine), _columns(options, theirs), strict=True):
        same &= one == other
    is_like[is_like] = np.logical_and.reduceat(same, starts)
    return is_like


def _columns(options: Options, places: IntArray) -> Iterator[FloatArray]:
    """Yield all numbers of some options; shares of no row are of no account."""
    yield from (options.cut[places].astype(np.float64), options.low[places], options.high[places])
    owner = options.owner[places]
    yield from _parts(options.cost.rows(places), np.ones(places.size, dtype=np.bool_))
    for share, row in zip(options.shares, options.row, strict=True):
        yield from _parts(share.rows(places), (row < options.num_rows)[owner])


def _parts(curve: Curve, is_in: BoolArray) -> Iterator[FloatArray]:
    for part in (curve.fixed, curve.inverse, curve.square, curve.linear):
        yield np.where(is_in, part, 0.0) + 0.0  # no negative zeros


def _mixed(values: FloatArray | IntArray, others: _Mixed | np.uint64) -> _Mixed:
    """Return the bits of numbers, mixed with others."""
    bits = (np.ascontiguousarray(values).view(np.uint64) ^ others) * _ODD
    bits = (bits ^ (bits >> _HALF)) * _ODD
    mixed: _Mixed = bits ^ (bits >> _HALF)
    return mixed
