r"""Shares of a band as a pool: a problem in the shares alone, for `lagrangian` and the like.

A device-round k with cut c, relative frequency :math:`\varphi` and share b of the band costs

.. math:: u_{kc}(\varphi) + \frac{A_{kc}}{b}, \qquad \sum_{k \in g} b_k \le B_g ,

:math:`A_{kc}` being what its data cost at the whole band. The frequency and the share meet in no
term, so that, where no limit ties them together, every cut has one best frequency, whatever the
share (theory, R1), and with it a constant :math:`a_{kc} = \min_\varphi u_{kc}(\varphi)` over what
its own limits leave. What is left is a pool as that of frequencies, of curves
:math:`a_{kc} + A_{kc} / b`: at a price :math:`\mu` of the band

.. math::

    \min_b \Big(a_{kc} + \frac{A_{kc}}{b} + \mu b\Big) = a_{kc} + 2 \sqrt{A_{kc} \mu},
    \qquad b = \sqrt{A_{kc} / \mu},

moved into the box. Limits that know the share but not the frequency, as on the devices' energy,
are curves of b as well.

A limit may tie the two together: a deadline, or a budget of delay, energy or frequency that
device-rounds share (`card_opt.problem.region.JOINT`). Where only some frequencies are allowed each
of them makes a column of its own with its cut, and is no variable any more; so all limits are
curves of b again. Else there is no such form, and what ties is left out here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from card_opt.algorithms.intervals import minimise, open_choices
from card_opt.algorithms.single_variable import SingleVariable
from card_opt.problem.curves import Curve
from card_opt.problem.decision import Decision
from card_opt.problem.instance_curves import link_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BoolArray
from card_opt.problem.rows import Rows
from card_opt.problem.scaled_rows import ScaledRows
from card_opt.problem.scaling import Scaled, scaled
from card_opt.problem.start import Hint

_OF_FREQUENCY = frozenset({"delay", "energy", "frequency"})  # quantities
_OF_BOTH = frozenset({"delay"})  # of the frequency and of the share
_LEFT = 1.0 - 1e-12  # of what is left of a band, lest rounding exceed it


@dataclass(frozen=True, kw_only=True, eq=False)
class InShares(SingleVariable):
    """A problem whose numbers are the shares of the band.

    Attributes
    ----------
    base
        The problem in frequencies and shares.
    source
        Column of `base` that each column is, shape (K, J).
    frequency
        Relative frequency of each column, shape (K, J).
    sends
        Whether a column sends anything, shape (K, J).
    """

    base: Scaled
    source: IntArray
    frequency: FloatArray
    sends: BoolArray

    def decision(self, column: IntArray, number: FloatArray) -> Decision:
        """Return the decision of 0-based columns and shares of the band, both of shape (K,).

        What is left of a band is for those that send and whose cost does not say how fast.
        """
        rows = np.arange(column.size)
        frequency, source = self.frequency[rows, column], self.source[rows, column]
        return self.base.decision(source, frequency, self._shared_out(column, number))

    def _shared_out(self, column: IntArray, number: FloatArray) -> FloatArray:
        rows = np.arange(column.size)
        is_free = self.sends[rows, column] & (self.scaled.cost.inverse[rows, column] == 0.0)
        if not is_free.any():
            return number
        more = 1.0 - number
        for row in self.scaled.rows:
            curve = row.curve[rows, column]
            per_share = np.broadcast_to(curve.linear, number.shape)
            room = _LEFT * (1.0 - row.totals(curve.at(number)))
            takers = row.totals(np.where(is_free, per_share, 0.0))
            with np.errstate(divide="ignore", invalid="ignore"):
                each = np.append(np.maximum(room, 0.0) / takers, np.inf)[row.group]
            more = np.where(per_share > 0.0, np.minimum(more, each), more)
        return np.where(is_free, number + more, number)

    def choice(self, start: Hint) -> tuple[IntArray, FloatArray]:
        """Return the columns nearest to a start, and for want of shares the whole band."""
        source, frequency = self.base.choice(start.cut, start.frequency)
        away = np.abs(self.frequency - frequency[:, np.newaxis])
        away += 2.0 * np.abs(self.source - source[:, np.newaxis])
        return away.argmin(axis=1), np.ones(source.size)

    def names(self, owner: IntArray, column: IntArray, low: FloatArray) -> IntArray:
        """Return what a proof calls options, shape (J, n): all frequencies of a column's cut."""
        each = self.num_names // self.source.shape[1]
        names: IntArray = column[:, np.newaxis] * each + np.arange(each)
        return names


class _Columns(NamedTuple):
    """Cuts with the frequencies that they have, all of shape (K, J).

    Attributes
    ----------
    source
        Column of the problem.
    frequency
        Relative frequency.
    is_open
        Whether what is known without the share allows it.
    slack
        How much less than at its frequency a column may cost at another [scaled].
    """

    source: IntArray
    frequency: FloatArray
    is_open: BoolArray
    slack: FloatArray


def in_shares(problem: Problem) -> InShares:
    """Return a problem with shares of the band in these alone."""
    base, region = scaled(problem), problem.region
    assert base.link is not None
    pairs = list(zip(base.rows, region.rows, strict=True))
    if region.levels is not None and any(_ties(rows) for rows in region.rows):
        columns, later = _every_level(problem, base), base.rows
    else:  # what limits the frequencies alone does so beforehand
        early = tuple(row for row, rows in pairs if _is_early(rows))
        later = tuple(_loose(row, rows) for row, rows in pairs if not _is_early(rows))
        columns = _best(replace(base, rows=early))
    place = np.arange(base.size[0])[:, np.newaxis], columns.source

    def in_share(curve: Curve, link: Curve | None) -> Curve:
        fixed = curve[place].at(columns.frequency)
        zero = np.zeros_like(fixed)
        if link is None:
            return Curve(fixed, zero, zero)
        link = link[place]
        inverse = np.where(columns.is_open, link.inverse, 0.0)  # without a link it is inf
        return Curve(fixed, inverse, zero, link.linear)

    size = base.size[0]
    whole = Scaled(
        in_share(base.cost, base.link),
        min_frequency=np.full(size, base.min_share),
        max_frequency=np.ones(size),
        offsets=base.offsets,
        scale=base.scale,
        shape=base.shape,
        allowed=columns.is_open,
        rows=tuple(replace(row, curve=in_share(row.curve, row.link), link=None) for row in later),
    )
    levels = 1 if region.levels is None else region.levels.size
    return InShares(
        scaled=whole,
        levels=region.levels,
        slack=float(np.where(columns.is_open, columns.slack, 0.0).max(axis=1).sum()),
        base=base,
        source=columns.source,
        frequency=columns.frequency,
        sends=_sends(problem, base)[place],
        num_names=problem.instance.num_cuts * levels,
    )


def _sends(problem: Problem, s: Scaled) -> BoolArray:
    """Return whether columns send anything, shape (K, C)."""
    seconds = link_curves(problem.instance, "delay").inverse
    each = s.size[1] // problem.instance.num_cuts
    return np.repeat(np.asarray(seconds) > 0.0, each, axis=-1).reshape(s.size)


def _ties(rows: Rows) -> bool:
    """Return whether rows are met by frequency and share together, not by each for itself."""
    return rows.quantity in _OF_BOTH or (rows.quantity in _OF_FREQUENCY and not rows.is_own)


def _is_early(rows: Rows) -> bool:
    """Return whether rows leave every cut an interval of frequencies, whatever the share."""
    return rows.quantity in _OF_FREQUENCY and not _ties(rows)


def _loose(row: ScaledRows, rows: Rows) -> ScaledRows:
    """Return rows as they are, or as no limit if they tie frequencies to shares."""
    return replace(row, curve=0.0 * row.curve, link=None) if _ties(rows) else row


def _best(s: Scaled) -> _Columns:
    """Return every cut at the frequency that is best for it, within its own limits."""
    choices = open_choices(s)
    frequency, value = minimise(s, choices, s.cost)
    is_open = choices.is_open
    slack = s.cost.tangent_slack(frequency, choices.low, choices.high)
    if s.levels is not None:
        slack = np.zeros_like(slack)
    source = np.broadcast_to(np.arange(s.size[1]), s.size)
    if s.steps is None:
        return _Columns(source, frequency, is_open, slack)
    by_step = value.reshape(s.size[0], -1, s.steps.size)
    source = by_step.argmin(axis=-1) + np.arange(by_step.shape[1]) * s.steps.size
    place = np.arange(s.size[0])[:, np.newaxis], source
    return _Columns(source, frequency[place], is_open[place], slack[place])


def _every_level(problem: Problem, s: Scaled) -> _Columns:
    """Return every cut at every frequency that is allowed."""
    size, num_cuts = s.size
    allowed = np.ones(s.size, dtype=np.bool_) if s.allowed is None else s.allowed
    if s.steps is not None:  # a column has a cut and one of them already
        source = np.broadcast_to(np.arange(num_cuts), s.size)
        return _Columns(source, np.ones(s.size), allowed, np.zeros(s.size))
    levels = problem.region.levels
    assert levels is not None
    first, end = (place.reshape(-1, 1) for place in problem.region.levels_in_box(problem.instance))
    number = np.arange(levels.size)
    is_inside = (first <= number) & (number < end)
    relative = levels / s.max_frequency[:, np.newaxis]
    relative = np.clip(relative, s.min_frequency[:, np.newaxis], 1.0)
    shape = (size, num_cuts, levels.size)
    source = np.broadcast_to(np.arange(num_cuts)[:, np.newaxis], shape).reshape(size, -1)
    frequency = np.broadcast_to(relative[:, np.newaxis], shape).reshape(size, -1)
    is_open = (allowed[..., np.newaxis] & is_inside[:, np.newaxis]).reshape(size, -1)
    return _Columns(source, frequency, is_open, np.zeros(is_open.shape))
