r"""The server's speed at a price of energy: the same for every cut.

A cycle at the frequency f takes :math:`1/f` seconds and :math:`e(f) = P_0 / f + \xi f^2` joules,
and at a price :math:`\mu` [s/J] of energy is worth :math:`1/f + \mu e(f)`. That is least at the
*pace* p,

.. math:: \mu = \frac{1}{2 \xi p^3 - P_0}, \qquad p = \sqrt[3]{\frac{1/\mu + P_0}{2 \xi}},

so the pace falls from infinity to the thriftiest frequency as the price rises from 0. Where the
frequency is limited to an interval, the pace moved into it is best, for the worth is convex.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, Values

_SLOPE_STEPS = 30  # of Newton's method, which needs about 6


@dataclass(frozen=True)
class Power:
    """Power of the server: ``static + coefficient * f**3`` [W, W/Hz^3]."""

    coefficient: float
    static: float

    @functools.cached_property
    def cycle(self) -> Curve:
        """Return the joules that a cycle takes as a curve of the frequency."""
        return Curve(0.0, self.static, self.coefficient)

    @property
    def thriftiest(self) -> float:
        """Return the frequency at which a cycle takes the least energy [Hz]; inf if none does."""
        if self.coefficient == 0.0:
            return np.inf
        return float(self.cycle.free_minimiser())

    def energy(self, frequency: Values) -> Values:
        """Return the joules of a cycle."""
        return self.cycle.at(frequency)

    def exchange(self, pace: Values) -> Values:
        """Return what a second is worth at a pace [J/s], one over the price of energy."""
        pace = np.asarray(pace, dtype=np.float64)
        with np.errstate(invalid="ignore"):  # 0 times inf
            more = 2.0 * self.coefficient * pace**3 - self.static
        return np.where(np.isinf(pace), np.inf, np.maximum(more, 0.0))

    def price(self, pace: Values) -> Values:
        """Return the price of energy at a pace [s/J]."""
        with np.errstate(divide="ignore"):
            return np.divide(1.0, self.exchange(pace))

    def pace(self, price: Values) -> Values:
        """Return the pace at a price of energy [s/J]: inf at 0, and if no frequency is free."""
        if self.coefficient == 0.0:
            return np.full_like(price, np.inf, dtype=np.float64)
        with np.errstate(divide="ignore"):
            return np.cbrt((np.divide(1.0, price) + self.static) / (2.0 * self.coefficient))

    def worth(self, pace: float) -> float:
        """Return what a cycle is worth at a pace where the frequency is free [s]."""
        return float(1.0 / pace + self.price(pace) * self.energy(pace))

    def pace_of_worth(self, worth: float) -> float:
        r"""Return the pace at which a cycle is worth so much.

        It is the root above the thriftiest frequency q of
        :math:`2 \xi w p^3 - 3 \xi p^2 - P_0 w`. At :math:`3/(2w) + q` this is positive, and
        convex to the right of the root, so Newton falls to it.
        """
        xi, static = self.coefficient, self.static
        pace = 1.5 / worth + self.thriftiest
        for _ in range(_SLOPE_STEPS):
            value = 2.0 * xi * worth * pace**3 - 3.0 * xi * pace**2 - static * worth
            step = value / (6.0 * xi * pace * (worth * pace - 1.0))
            if not step > 0.0 or pace - step == pace:
                break
            pace -= step
        return float(pace)

    def frequency_of_energy(self, energy: Values) -> FloatArray:
        r"""Return the frequency from the thriftiest up at which a cycle takes so many joules.

        The larger root of :math:`\xi f^3 - e f + P_0`; the thriftiest if there is none.
        """
        _, root = self.cycle.interval(energy)
        return np.asarray(np.maximum(np.nan_to_num(root, posinf=np.inf), self.thriftiest))
