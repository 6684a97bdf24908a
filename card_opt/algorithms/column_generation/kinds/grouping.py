"""Device-rounds that are alike, and decisions of them as counts of options.

Members of a *kind* have the same options, costs and shares, and are in the same rows. All that
counts is then how many of them choose each option, and those that choose the same one run at the
same frequency, for costs and shares are convex in it (theory, R8).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.options import Options, all_options
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import scaled


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
    key = _keys(options)
    found: dict[bytes, list[int]] = {}
    for owner in range(options.num_owners):
        found.setdefault(key(owner), []).append(owner)
        if 2 * len(found) > options.num_owners:
            return None
    members = tuple(np.array(owners) for owners in found.values())
    firsts = np.array([owners[0] for owners in members])
    order = np.argsort(firsts)
    members, firsts = tuple(members[i] for i in order), firsts[order]
    single, rows = options.part(firsts)
    row = np.append(rows, options.num_rows)[single.row]
    whole = Options(
        single.owner,
        single.cut,
        single.option,
        single.low,
        single.high,
        single.cost,
        single.shares,
        row,
        options.num_rows,
    )
    return Kinds(whole, members, np.array([len(m) for m in members]), options.starts)


def has_kinds(problem: Problem) -> bool:
    """Return whether at most half as many kinds as device-rounds are in a problem."""
    options, has_none = all_options(scaled(problem))
    return not has_none.any() and kinds_of(options) is not None


def _keys(options: Options) -> Callable[[int], bytes]:
    """Return what gives a key of a device-round that those that are alike have in common."""
    columns = [options.cut.astype(np.float64), options.low, options.high]
    for curve in (options.cost, *options.shares):
        parts = curve.fixed, curve.inverse, curve.square, curve.linear
        columns += [np.broadcast_to(part, options.owner.shape) for part in parts]
    table = np.ascontiguousarray(np.column_stack(columns) + 0.0)  # no negative zeros
    ends = np.append(options.starts, options.owner.size)
    row = np.ascontiguousarray(options.row.T)

    def key(owner: int) -> bytes:
        own = table[ends[owner] : ends[owner + 1]]
        return bytes(row[owner].tobytes() + own.tobytes())

    return key
