"""One cut of a device-round in rational arithmetic: equations (7) to (11) as fractions.

Slow, and asked only where floating point cannot tell.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, Values
from card_opt.problem.rows import SHARE, Rows


def keeps(problem: Problem, rows: Rows, group: int, made: Decision) -> bool:
    """Return whether a decision keeps the limit of one group, with no tolerance.

    Parameters
    ----------
    problem
        The problem.
    rows, group
        Its rows, and the number of a group of theirs.
    made
        The decision.
    """
    bound = float(rows.bound[group])
    if math.isinf(bound):
        return True
    taken = Fraction(0)
    for m, n in np.argwhere(rows.group == group).tolist():
        c, f = int(made.cut[m, n]) - 1, Fraction(float(made.frequency[m, n]))
        share = Fraction(1) if made.share is None else Fraction(float(made.share[m, n]))
        value = CutInRound(problem.instance, m, n, c).quantity(rows.quantity, f, share)
        if rows.extra is not None:
            value += Fraction(float(rows.extra[m, n, c]))
        taken += Fraction(float(rows.coefficient[m, n])) * value
    return taken <= Fraction(bound)


class CutInRound:
    """One cut of one device-round; m, n and c are 0-based.

    Attributes
    ----------
    profile
        The numbers of the cut.
    work
        The server's cycles, which are the seconds that they take at 1 Hz.
    fixed
        The delay without the server, with the whole band [s].
    cubic
        The coefficient of the server's power.
    """

    def __init__(self, inst: Instance, m: int, n: int, c: int) -> None:
        self._inst, self._place = inst, (m, n)
        names = "device_flops", "smashed_bits", "gradient_bits", "adapter_bits"
        seconds = "device_seconds", "extra_seconds"
        self.profile = [_of_cut(getattr(inst, name), m, c) for name in (*names, *seconds)]
        flops, smashed, gradient, adapter, measured, extra = self.profile
        epochs, ratio = self._of(inst.local_epochs), self._of(inst.compression_ratio)
        up, down = self._over(inst.uplink_rate), self._over(inst.downlink_rate)
        flops_per_cycle = self._of(inst.server_flops_per_cycle)
        if inst.server_flops is None:
            server = self._of(inst.total_flops) - flops
        else:
            server = _of_cut(inst.server_flops, m, c)
        self.work = epochs * server / flops_per_cycle
        throughput = inst.device_throughput
        per_flop = Fraction(0) if throughput is None else self._over(throughput)
        self._computing = epochs * (flops * per_flop + measured)
        self._sending = (epochs * ratio * smashed + adapter) * up
        self._linked = self._sending + (epochs * ratio * gradient + adapter) * down
        self.fixed = self._computing + self._linked + extra
        self.cubic = self._of(inst.power_coefficient)

    def quantity(self, name: str, f: Fraction, share: Fraction = Fraction(1)) -> Fraction:
        """Return what rows limit at a frequency [Hz] and a share of the band."""
        longer = 1 / share - 1
        if name == SHARE:
            return share
        if name == "delay":
            return self.fixed + self.work / f + self._linked * longer
        if name == "energy":
            return self.work / f * self.power(f)
        if name == "frequency":
            return f
        if name == "device energy":
            run, send = self._of(self._inst.device_power), self._of(self._inst.transmit_power)
            return run * self._computing + send * self._sending / share
        return Fraction(0)

    def power(self, f: Fraction) -> Fraction:
        """Return the server's watts at a frequency [Hz]."""
        if self._inst.level_power is not None:
            pairs = self._inst.level_power.tolist()
            return next(Fraction(watts) for hertz, watts in pairs if hertz == f)
        return self._of(self._inst.static_power) + self.cubic * f**3

    def _of(self, values: Values) -> Fraction:
        return number(values, *self._place)

    def _over(self, values: Values) -> Fraction:
        """Return the reciprocal; 0 of a link that is not there: allowed cuts need none."""
        value = self._of(values)
        return 1 / value if value else Fraction(0)


def number(values: Values, m: int, n: int) -> Fraction:
    """Return the number of a device-round: one for all, or of shape (M,) or (M, N)."""
    array = np.asarray(values)
    index = tuple(min(i, size - 1) for i, size in zip((m, n), array.shape, strict=False))
    return Fraction(float(array[index]))


def _of_cut(values: FloatArray | None, m: int, c: int) -> Fraction:
    """Return the number of a cut, of shape (C,) or (M, C); 0 of nothing."""
    if values is None:
        return Fraction(0)
    return Fraction(float(values[c] if values.ndim == 1 else values[m, c]))
