r"""Inside a step: the efficient decisions that no price of energy finds, by exact enumeration.

Between the two ends of a step, of energies :math:`e_- < e_+` and the price :math:`\mu`, weak
duality bounds the delay of every decision with cuts c and energy at most e:

.. math:: D \ge H - \mu e + R(c), \qquad R(c) = \sum_k r_k(c_k) \ge 0,

in which H is the least of :math:`D + \mu E` and :math:`r_k(j)` how much more option j is worth
than the best of its device-round. The cuts at either end of the step, held fixed, give arcs
(`card_opt.studies.front.arcs`); let G be the most that the lower one of the two is above
:math:`H - \mu e`. Then only cuts with :math:`R(c) < G` can be on the front: these are listed
(`card_opt.studies.front.listing`), and the lower envelope of their arcs is the front. Where
frequencies are free, G falls like the square of the step's share of the fleet, so that the list is
short; with levels, or at the ends of boxes, G falls like the step itself. Where it is long, those
of largest R are left out: the bound :math:`H - \mu e + R`, with the least R that was left out,
still holds.

References
----------
.. [1] E. L. Ulungu, J. Teghem, "The two phases method: an efficient procedure to solve
   bi-objective combinatorial optimization problems", Foundations of Computing and Decision
   Sciences 20(2), 149-165, 1995.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.studies.front.arcs import Arcs
from card_opt.studies.front.envelope import TIE
from card_opt.studies.front.ladder import Ladder
from card_opt.studies.front.listing import Worth, listing

LONGEST = (200, 4000)  # choices that are listed, at the first attempt and at the last
_MOST_STEPS = 40  # of one price, that are taken together
_PLACES = 9  # in a step, at which G is bounded


class Inside(NamedTuple):
    """Efficient points inside steps of one price, arrays of shape (Q,)."""

    energy: FloatArray  #: [J]
    delay: FloatArray  #: [s]
    pace: FloatArray  #: [Hz]
    bound: FloatArray  #: proven lower bound on the delay at this energy [s]
    hull: FloatArray  #: delay of the convex hull at this energy [s]
    choice: IntArray  #: row of `options`
    options: IntArray  #: option of each device-round, shape (n, K)


class _Hull(NamedTuple):
    """The edge of the convex hull under steps of one price."""

    price: float
    value: float

    def at(self, energy: FloatArray) -> FloatArray:
        return self.value - self.price * energy


def runs(ladder: Ladder) -> list[range]:
    """Return the steps of a ladder in runs of one price, to be taken together."""
    cuts = np.flatnonzero(np.diff(ladder.price)) + 1
    groups = np.split(np.arange(ladder.num_steps), cuts)
    return [
        range(int(part[0]), int(part[-1]) + 1)
        for group in groups
        for part in np.split(group, range(_MOST_STEPS, group.size, _MOST_STEPS))
        if part.size
    ]


def inside(
    ladder: Ladder, steps: range, num_points: int = 1, budgets: FloatArray | None = None
) -> Inside:
    """Return efficient points strictly inside steps of one price.

    Parameters
    ----------
    ladder
        The supported decisions.
    steps
        The steps.
    num_points
        How many points to spread over each step, besides those at which listed cuts come
        nearest to the hull.
    budgets
        Energies between the ends of the steps to answer instead [J].
    """
    price = float(ladder.price[steps[0]])
    pace = np.array([ladder.fleet.power.pace(price)])
    ends = np.stack([ladder.at(i) for i in range(steps.start, steps.stop + 1)])
    arcs = ladder.arcs(ends)
    at = arcs.at_pace(pace)
    energy = at.energy[:, 0]
    hull = _Hull(price, float(at.delay[0, 0] + price * energy[0]))
    worth = Worth.at(ladder.fleet, price)
    share = np.linspace(0.0, 1.0, _PLACES)
    grid = energy[:-1, np.newaxis] + share * np.diff(energy)[:, np.newaxis]
    options, excess, cut_off = ends, np.zeros(len(ends)), 0.0
    for longest in LONGEST:
        top = _top(arcs, hull, grid) + worth.rounding
        if top.max() <= max(cut_off, 2.0 * worth.rounding):
            break
        more = listing(ladder.fleet, ends[0], worth, top.max(), (energy[-1], energy[0]), longest)
        options = np.concatenate([ends, more.options])
        excess, cut_off = np.append(np.zeros(len(ends)), more.excess), more.cut_off
        arcs = ladder.arcs(options)
    if budgets is not None:
        return _envelope(options, arcs, hull, budgets, cut_off)
    spread = np.linspace(0.0, 1.0, num_points + 2)[1:-1]
    budgets = (energy[:-1, np.newaxis] + spread * np.diff(energy)[:, np.newaxis]).ravel()
    top = _top(arcs, hull, grid) + worth.rounding
    touch = arcs.at_pace(pace).energy[:, 0]
    step = np.searchsorted(-energy, -touch).clip(1, len(steps)) - 1
    budgets = np.concatenate([budgets, touch[excess <= top[step]]])
    is_end = (np.abs(budgets[:, np.newaxis] - energy) <= TIE * energy).any(axis=1)
    is_inside = (budgets > energy[-1]) & (budgets < energy[0])
    budgets = np.unique(budgets[is_inside & ~is_end])[::-1]
    return _without_repetition(_envelope(options, arcs, hull, budgets, cut_off), budgets)


def _top(arcs: Arcs, hull: _Hull, grid: FloatArray) -> FloatArray:
    """Return a bound on how far the lowest arc is above the hull in each step [s].

    An arc is convex, so between two places it is highest at one of them.
    """
    above = arcs.at_energy(grid.ravel()).delay - hull.at(grid.ravel())
    above = above.reshape(-1, *grid.shape)
    each = np.maximum(above[..., 1:], above[..., :-1]).min(axis=0)
    return np.asarray(each.max(axis=1))


def _envelope(
    options: IntArray, arcs: Arcs, hull: _Hull, energy: FloatArray, cut_off: float
) -> Inside:
    """Return the lower envelope of arcs at energies [J]."""
    totals = arcs.at_energy(energy)
    choice = totals.delay.argmin(axis=0)
    used, delay, pace = (
        values[choice, np.arange(energy.size)]
        for values in (totals.energy, totals.delay, totals.pace)
    )
    bound = np.minimum(delay, hull.at(energy) + cut_off) * (1.0 - TIE)
    return Inside(used, delay, pace, bound, hull.at(used), choice, options)


def _without_repetition(found: Inside, budgets: FloatArray) -> Inside:
    """Return the points that use up their budget; the others come with a smaller one."""
    is_used = found.energy >= budgets * (1.0 - 4.0 * TIE)
    energy, delay, pace, bound, hull = (values[is_used] for values in found[:5])
    return Inside(energy, delay, pace, bound, hull, found.choice[is_used], found.options)
