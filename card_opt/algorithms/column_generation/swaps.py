r"""Better decisions next to an incumbent: other options for one or two device-rounds.

With fixed options the cost is the top of a concave function of the prices
(`card_opt.algorithms.column_generation.frequencies`). Other options change that function by
:math:`\Delta L` and its gradient by :math:`\delta` at the incumbent's prices, where its Hessian is
:math:`-H`; so they change the cost by about

.. math:: \Delta L + \tfrac12 \delta^{\mathsf T} H^{-1} \delta .

This ranks all changes at once, in pairs too; the most promising are then valued exactly.
"""

from __future__ import annotations

import time
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.column_generation.branching import Incumbent, Search
from card_opt.algorithms.column_generation.frequencies import curvature
from card_opt.algorithms.column_generation.options import Options
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray

_NUM_PAIRED = 300  # options that are tried in pairs
_NUM_VALUED = 12  # changes that are valued exactly, in each step
_STEPS = 100
_STIFFNESS = 1e-9  # of a row that no frequency can bend, as a share of the others'


class _Changes(NamedTuple):
    """Options, and what taking one instead of the incumbent's changes; shape (n,) each.

    `gain` is the change of the dual function, `moved` that of its gradient in the rows `rows`,
    both of shape (F, n).
    """

    place: IntArray
    owner: IntArray
    gain: FloatArray
    rows: IntArray
    moved: FloatArray

    def at(self, index: IntArray) -> _Changes:
        return _Changes(
            self.place[index],
            self.owner[index],
            self.gain[index],
            self.rows[:, index],
            self.moved[:, index],
        )


def improve(search: Search, is_open: BoolArray) -> None:
    """Change options of the incumbent for as long as that helps, among those that are open."""
    for _ in range(_STEPS):
        if search.incumbent is None or time.perf_counter() > search.deadline:
            return
        incumbent = search.incumbent
        for change in _most_promising(search.options, incumbent, is_open):
            chosen = incumbent.chosen.copy()
            chosen[search.options.owner[change]] = change
            if search.offer(chosen, incumbent.prices):
                break
        else:
            return


def _most_promising(options: Options, incumbent: Incumbent, is_open: BoolArray) -> list[IntArray]:
    """Return the most promising changes, each as the places of one or two options."""
    inverse = _inverse_curvature(options, incumbent)
    single = _changes(options, incumbent, is_open)
    values = single.gain + _bend(inverse, single, single)
    best = np.argsort(values, kind="stable")[:_NUM_VALUED]
    ranked = [(values[i], single.place[i : i + 1]) for i in best]
    few = single.at(np.argsort(single.gain, kind="stable")[:_NUM_PAIRED])
    a, b = np.triu_indices(few.place.size, 1)
    apart = few.owner[a] != few.owner[b]
    first, second = few.at(a[apart]), few.at(b[apart])
    values = first.gain + second.gain + 2.0 * _bend(inverse, first, second)
    values += _bend(inverse, first, first) + _bend(inverse, second, second)
    for i in np.argsort(values, kind="stable")[:_NUM_VALUED]:
        ranked.append((values[i], np.array([first.place[i], second.place[i]])))
    ranked.sort(key=lambda entry: entry[0])
    return [change for _, change in ranked[:_NUM_VALUED]]


def _changes(options: Options, incumbent: Incumbent, is_open: BoolArray) -> _Changes:
    priced = options.priced(incumbent.prices)
    shares = options.shares_at(np.arange(options.owner.size), priced.frequency)
    now = incumbent.chosen[options.owner]
    others = np.flatnonzero(is_open & (now != np.arange(now.size)))
    now = now[others]
    return _Changes(
        others,
        options.owner[others],
        priced.value[others] - priced.value[now],
        options.row[:, options.owner[others]],
        shares[:, others] - shares[:, now],
    )


def _inverse_curvature(options: Options, incumbent: Incumbent) -> FloatArray:
    """Return the inverse of H, shape (R + 1, R + 1); 0 in rows without a price."""
    out = np.zeros((options.num_rows + 1, options.num_rows + 1))
    tight = np.flatnonzero(incumbent.prices > 0.0)
    own = options.take(incumbent.chosen)
    bent = curvature(own, incumbent.prices, incumbent.frequency)[np.ix_(tight, tight)]
    bent[np.diag_indices(tight.size)] += _STIFFNESS * (np.diag(bent).max(initial=0.0) or 1.0)
    out[np.ix_(tight, tight)] = np.linalg.inv(bent)
    return out


def _bend(inverse: FloatArray, a: _Changes, b: _Changes) -> FloatArray:
    """Return half of the products of changes of the gradient by the inverse of H."""
    of_rows = inverse[a.rows[:, None], b.rows[None, :]]
    out: FloatArray = 0.5 * np.einsum("in,ijn,jn->n", a.moved, of_rows, b.moved)
    return out
