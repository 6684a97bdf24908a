r"""Better decisions next to an incumbent: other choices for one or two blocks.

As in `card_opt.algorithms.column_generation.swaps` a change of the options changes the dual
function of the convex problem that is left by :math:`\Delta L`, and its gradient by
:math:`\delta`; so it changes the cost by about

.. math:: \Delta L + \tfrac12 \delta^{\mathsf T} H^{-1} \delta .

That ranks the changes, of which the most promising are valued exactly. The change that an option
makes is the best choice of its block with it.
"""

from __future__ import annotations

import time
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.branch_and_price.blocks import Blocks, Priced
from card_opt.algorithms.branch_and_price.search import Incumbent, Search
from card_opt.algorithms.branch_and_price.settling import inverse_curvature
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_NUM_BUILT = 60  # changes that are looked at, in each step
_NUM_VALUED = 12  # of these and of their pairs that are valued exactly
_STEPS = 100


class _Change(NamedTuple):
    """Options of one block in place of the incumbent's: where, what it gains, and what it moves.

    `gain` is the change of the dual function, `moved` that of its gradient, shape (R,).
    """

    block: int
    owners: IntArray
    places: IntArray
    gain: float
    moved: FloatArray


def improve(search: Search, is_open: BoolArray) -> None:
    """Change choices of the incumbent for as long as that helps, among options that are open."""
    for _ in range(_STEPS):
        if search.incumbent is None or time.perf_counter() > search.deadline:
            return
        incumbent = search.incumbent
        for changes in _most_promising(search.blocks, incumbent, is_open):
            chosen = incumbent.chosen.copy()
            for change in changes:
                chosen[change.owners] = change.places
            if search.offer(chosen, incumbent.settled.prices):
                break
        else:
            return


def _most_promising(
    blocks: Blocks, incumbent: Incumbent, is_open: BoolArray
) -> list[tuple[_Change, ...]]:
    """Return the most promising changes, of one block or of two, the best first."""
    built = _built(blocks, incumbent, is_open)
    if not built:
        return []
    inverse = inverse_curvature(blocks.joint, incumbent.chosen, incumbent.settled)
    moved = np.array([change.moved for change in built])
    gain = np.array([change.gain for change in built])
    bend = 0.5 * moved @ inverse @ moved.T
    alone = gain + np.diag(bend)
    block = np.array([change.block for change in built])
    a, b = np.triu_indices(block.size, 1)
    apart = block[a] != block[b]
    a, b = a[apart], b[apart]
    both = alone[a] + alone[b] + 2.0 * bend[a, b]
    ranked: list[tuple[float, tuple[_Change, ...]]] = [
        (float(alone[i]), (built[i],)) for i in np.argsort(alone, kind="stable")[:_NUM_VALUED]
    ]
    ranked += [
        (float(both[i]), (built[a[i]], built[b[i]]))
        for i in np.argsort(both, kind="stable")[:_NUM_VALUED]
    ]
    ranked.sort(key=lambda entry: entry[0])
    return [changes for _, changes in ranked[:_NUM_VALUED]]


def _built(blocks: Blocks, incumbent: Incumbent, is_open: BoolArray) -> list[_Change]:
    """Return what options would change, those of least value at the incumbent's prices."""
    options, length = blocks.joint.frequency, blocks.pricer.length
    priced = blocks.priced(incumbent.settled.prices)
    values = np.where(is_open, priced.options.value, np.inf)
    values[incumbent.chosen] = priced.options.value[incumbent.chosen]
    own = priced.options.value[incumbent.chosen].reshape(-1, length).sum(axis=1)
    own += blocks.pricer.moved(options, incumbent.chosen)
    gain = blocks.pricer.through(options, values) - own[options.owner // length]
    gain[incumbent.chosen] = np.inf
    order = np.argsort(gain, kind="stable")[:_NUM_BUILT]
    return [
        _change(blocks, priced, values, incumbent, (option, float(gain[option])))
        for option in order.tolist()
        if gain[option] < np.inf
    ]


def _change(
    blocks: Blocks,
    priced: Priced,
    values: FloatArray,
    incumbent: Incumbent,
    known: tuple[int, float],
) -> _Change:
    """Return the best choice of a block with an option, of which the gain is known."""
    option, gain = known
    options, length = blocks.joint.frequency, blocks.pricer.length
    block = int(options.owner[option]) // length
    part, owners, _ = blocks.part(np.array([block]))
    places = options.places_of(owners)
    rivals = (options.owner[places] == options.owner[option]) & (places != option)
    held = np.where(rivals, np.inf, values[places])
    chosen = places[part.pricer.best(part.joint.frequency, held)]
    moved = np.zeros(blocks.joint.num_rows + 1)
    for sign, taken in ((1.0, chosen), (-1.0, incumbent.chosen[owners])):
        shares = blocks.joint.shares_at(taken, priced.at(taken))
        np.add.at(moved, options.row[:, owners], sign * shares)
    return _Change(block, owners, chosen, gain, moved[:-1])
