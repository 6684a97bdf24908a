r"""The options of every device-round: a cut, with the frequencies that are left to it.

With :math:`W_j` cycles on the server and :math:`b_j` seconds elsewhere, option j takes

.. math:: D_j(f) = b_j + W_j / f, \quad E_j(f) = W_j \, e(f), \quad f \in [l_j, h_j]

(:math:`e` of `card_opt.studies.front.power`). With frequency levels an option is a cut and a
level, an interval of one point. Frequencies below the thriftiest one are left out: they cost more
of both.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from card_opt.algorithms.intervals import open_choices
from card_opt.errors import ConstraintError
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import quantity_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray, Values
from card_opt.problem.region import LIMITS, Region
from card_opt.problem.scaling import scaled
from card_opt.studies.front.power import Power


@dataclass(frozen=True, eq=False)
class Fleet:
    """The options of K device-rounds in one list of J, sorted by device-round.

    Attributes
    ----------
    inst, region
        What they were made from.
    power
        The server's power.
    owner, cut
        Device-round and 0-based cut of each option, shape (J,).
    fixed, work
        b [s] and W [cycle], shape (J,).
    low, high
        Ends of the frequency [Hz], shape (J,).
    box
        Number of the interval among the different ones, shape (J,).
    starts
        First option of each device-round, shape (K,).
    """

    inst: Instance
    region: Region
    power: Power
    owner: IntArray
    cut: IntArray
    fixed: FloatArray
    work: FloatArray
    low: FloatArray
    high: FloatArray
    box: IntArray
    starts: IntArray

    @functools.cached_property
    def has_one_box(self) -> bool:
        """Return whether all options have the same interval of frequencies."""
        return not self.box.any()

    def ranges(self, owners: IntArray) -> Iterator[tuple[int, int]]:
        """Yield the first option of device-rounds, and the end."""
        ends = np.append(self.starts[1:], self.owner.size)
        return zip(self.starts[owners].tolist(), ends[owners].tolist(), strict=True)

    def frequency(self, option: IntArray | slice, pace: Values) -> FloatArray:
        """Return the best frequencies of options at a pace [Hz]."""
        return np.asarray(np.clip(pace, self.low[option], self.high[option]))

    def delay(self, option: IntArray | slice, pace: Values) -> FloatArray:
        """Return the delays of options at a pace [s]."""
        return self.fixed[option] + self.work[option] / self.frequency(option, pace)

    def energy(self, option: IntArray | slice, pace: Values) -> FloatArray:
        """Return the energies of options at a pace [J]."""
        used = self.power.energy(self.frequency(option, pace))
        return np.asarray(self.work[option] * used)

    def decision(self, option: IntArray, pace: float) -> tuple[IntArray, FloatArray]:
        """Return 1-based cuts and frequencies [Hz], shape (M, N), of one option per device-round.

        Frequencies are put inside box and levels, which rounding may have left.
        """
        shape, x = self.inst.shape, self.inst.rounds()
        frequency = self.frequency(option, pace).reshape(shape)
        frequency = np.clip(frequency, x.min_frequency, x.max_frequency)
        if self.region.levels is not None:
            frequency = self.region.nearest(frequency)
        return (self.cut[option] + 1).reshape(shape), frequency


def _power(inst: Instance) -> Power:
    """Return the one curve of the server's power.

    Raises
    ------
    ConstraintError
        If it is a table, or differs between device-rounds.
    """
    values = inst.power_coefficient, inst.static_power
    low, high = ([float(end(v)) for v in values] for end in (np.min, np.max))
    if inst.level_power is not None or low != high:
        what = "a table" if inst.level_power is not None else "several"
        raise ConstraintError(
            f"the front takes one curve of the server's power, the same for all, got {what}; "
            f"sweep the weight instead (explore)"
        )
    return Power(*low)


def fleet_of(problem: Problem) -> Fleet:
    """Return the options that constraints leave.

    Raises
    ------
    ConstraintError
        If the constraints couple device-rounds, or leave one of them nothing.
    """
    inst = problem.instance
    problem.region.check_only(LIMITS, "the front")
    if problem.region.shared:
        labels = ", ".join(rows.label for rows in problem.region.shared)
        raise ConstraintError(
            f"the front takes limits of single device-rounds only, got {labels}; "
            f"sweep an energy-budget beside it instead (explore)"
        )
    s = scaled(problem)
    choices = open_choices(s)
    owner, cut = np.nonzero(choices.is_open)
    low, high = choices.low[owner, cut], choices.high[owner, cut]
    if choices.levels is not None:
        levels = choices.levels[owner]
        inside, step = np.nonzero((levels >= low[:, np.newaxis]) & (levels <= high[:, np.newaxis]))
        owner, cut = owner[inside], cut[inside]
        low = high = choices.levels[owner, step]
    num_rounds = s.size[0]
    is_empty = np.bincount(owner, minlength=num_rounds) == 0
    if is_empty.any():
        device, number = np.argwhere(is_empty.reshape(inst.shape))[0] + 1
        raise ConstraintError(
            f"the constraints leave no decision for device {device} in round {number}"
        )
    power = _power(inst)
    top = s.max_frequency[owner]
    low, high = low * top, high * top
    low = np.maximum(low, np.minimum(power.thriftiest, high))
    delay = quantity_curves(inst, "delay").reshape(*s.size)[owner, cut]
    fixed, work = delay.fixed, delay.inverse
    rows = np.column_stack([owner, fixed, work, low, high])
    first = np.sort(np.unique(rows, axis=0, return_index=True)[1])  # equal ones: the smallest cut
    owner, cut = owner[first], cut[first]
    fixed, work, low, high = fixed[first], work[first], low[first], high[first]
    box = np.unique(np.column_stack([low, high]), axis=0, return_inverse=True)[1].ravel()
    starts = np.searchsorted(owner, np.arange(num_rounds))
    return Fleet(inst, problem.region, power, owner, cut, fixed, work, low, high, box, starts)
