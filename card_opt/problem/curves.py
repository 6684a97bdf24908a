r"""The object of the whole project: what a choice costs or takes, as a curve of the frequency.

Whatever a choice costs or takes of a limit is

.. math:: v(\varphi) = a + p / \varphi + l \varphi + q \varphi^2

of its frequency, with :math:`p, l, q \ge 0`: convex. So all that formulations and algorithms
ask of it are closed forms (`Curve`).

**Least.** The free minimiser is :math:`\sqrt[3]{p / 2q}` if :math:`l = 0`, equation (16), and else
the single positive root of :math:`2 q \varphi^3 + l \varphi^2 - p`; between two frequencies it
is moved there.

**At most a bound.** The frequencies at which :math:`v \le b` are an interval, or none. With the
room :math:`r = b - a` its ends are :math:`\varphi \ge p / r` for a delay,
:math:`\varphi \le r / l` for a frequency, :math:`\varphi \le \sqrt{r / q}` for an energy, and for
an energy with static power

.. math::

    \tfrac{3 p}{r u} \sin\!\big(\tfrac13 \arcsin u\big) \le \varphi \le
    2 \sqrt{\tfrac{r}{3 q}} \cos\!\big(\tfrac13 \arccos(-u)\big), \quad
    u = \tfrac{3 \sqrt 3}{2} \tfrac{p}{r} \sqrt{\tfrac{q}{r}} \le 1,

the two positive roots of :math:`q \varphi^3 - r \varphi + p`; any other mix of terms gets the same
from a root or from Newton's method.

**Certificates.** A tangent is below the curve everywhere, whatever frequency it touches at. So is,
up to :math:`\varphi_1`, the parabola that touches and bends by :math:`2 (p / \varphi_1^3 + q)`,
the least that the curve does there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from card_opt.problem.quantities import FloatArray, Values

# Newton's starts are within a factor of 3 of the root. The free minimiser is a simple root; the
# ends of an interval may fall together, where the excess still falls to a quarter in each step.
_FREE_STEPS = 6
_END_STEPS = 40


@dataclass(frozen=True, eq=False, slots=True)
class Curve:
    """``fixed + inverse / f + linear f + square f^2``, one curve or arrays of them.

    Attributes
    ----------
    fixed, inverse, square
        Floats, or arrays that broadcast; `inverse` and `square` are at least 0.
    linear
        Likewise; the float 0 where no curve has such a term, which then takes no time.
    """

    fixed: Values
    inverse: Values
    square: Values
    linear: Values = 0.0

    __array_ufunc__ = None  # so that an array times a curve is a curve

    def __add__(self, other: Curve) -> Curve:
        """Return the sums."""
        return Curve(
            self.fixed + other.fixed,
            self.inverse + other.inverse,
            self.square + other.square,
            self.linear + other.linear,
        )

    def __rmul__(self, factor: Values) -> Curve:
        """Return the multiples."""
        linear = factor * self.linear if self._has_linear() else 0.0
        return Curve(factor * self.fixed, factor * self.inverse, factor * self.square, linear)

    def __getitem__(self, index: Any) -> Curve:
        """Return some of the curves, as an index does with an array of all of them."""
        shape = self.shape
        return self._rearranged(
            lambda v: v[index] if v.shape == shape else np.broadcast_to(v, shape)[index]
        )

    @property
    def shape(self) -> tuple[int, ...]:
        """Return the shape of all curves together."""
        parts = self.fixed, self.inverse, self.square, self.linear
        shapes = {v.shape for v in parts if isinstance(v, np.ndarray)}
        return shapes.pop() if len(shapes) == 1 else np.broadcast_shapes(*shapes)

    def rows(self, index: Any) -> Curve:
        """Return the curves of some places on the first axis, which every array has in full."""
        return self._rearranged(lambda values: values[index])

    def reshape(self, *shape: int) -> Curve:
        """Return the same curves in another shape; every array has the present one."""
        return self._rearranged(lambda values: values.reshape(shape))

    def in_units(self, unit: Values) -> Curve:
        """Return the same curves of the frequency in another unit, given in the present one."""
        linear = self.linear * unit if self._has_linear() else 0.0
        return Curve(self.fixed, self.inverse / unit, self.square * unit**2, linear)

    def at(self, frequency: Values) -> FloatArray:
        """Return the values at a frequency."""
        # No power of a float: the product is the same to the bit on every processor.
        square = self.square * frequency * frequency
        value: FloatArray = self.fixed + self.inverse / frequency + square
        if self._has_linear():
            value = value + self.linear * frequency
        return value

    def slope(self, frequency: Values) -> FloatArray:
        """Return the derivatives."""
        slope: FloatArray = 2.0 * self.square * frequency - self.inverse / frequency**2
        if self._has_linear():
            slope = slope + self.linear
        return slope

    def bend(self, frequency: Values) -> FloatArray:
        """Return the second derivatives."""
        bend: FloatArray = 2.0 * (self.inverse / frequency**3 + self.square)
        return bend

    def floor(self, low: Values, high: Values) -> FloatArray:
        """Return a value that none between two frequencies is below: each term's own least."""
        floor: FloatArray = (
            self.fixed + self.inverse / high + self.linear * low + self.square * low**2
        )
        return floor

    def highest(self, low: Values, high: Values) -> FloatArray:
        """Return the largest value between two frequencies, which is at one of them."""
        return np.maximum(self.at(low), self.at(high))

    def minimiser(self, low: Values, high: Values) -> FloatArray:
        """Return the frequency of least value between two, the lowest if it is flat."""
        best: FloatArray = np.clip(self.free_minimiser(), low, high)
        return best

    def free_minimiser(self) -> FloatArray:
        """Return the frequency of least value of all: 0 or inf where there is none, 0 if flat.

        Newton starts from the right, where the cubic is convex, so that it falls to the root.
        """
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            free = np.cbrt(np.divide(self.inverse, 2.0 * self.square))
            if self._has_linear() and np.any(self.linear):
                by_price = np.sqrt(np.divide(self.inverse, self.linear))
                if not np.any(self.square):
                    return np.where(np.isnan(by_price), 0.0, by_price)
                start = np.fmin(free, by_price)
                a, b = (start / free) ** 3, (start / by_price) ** 2
                factor = np.ones_like(a)
                for _ in range(_FREE_STEPS):
                    factor = (2.0 * a * factor**3 + b * factor**2 + 1.0) / (
                        3.0 * a * factor**2 + 2.0 * b * factor
                    )
                free = np.where((start > 0.0) & (start < np.inf), start * factor, start)
        return np.where(np.isnan(free), 0.0, free)

    def interval(
        self, bound: Values, low: Values = 0.0, high: Values = np.inf
    ) -> tuple[FloatArray, FloatArray]:
        """Return the ends of the frequencies between two at which the value is at most a bound.

        None is left where the first is above the second, or inf.
        """
        inverse, square, linear = map(np.asarray, (self.inverse, self.square, self.linear))
        has_upper = linear.any() or square.any()
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            room = np.maximum(bound - self.fixed, 0.0)
            first = np.fmin(inverse / room, np.inf)  # 0/0 is nan: no room
            last: Values = np.inf
            if has_upper and not inverse.any():
                last = _upper_end(room, linear, square)
            elif linear.any():
                above = replace(self, fixed=-room)
                first, last = above._roots(first, _upper_end(room, linear, square))
            elif has_upper:
                u = 1.5 * np.sqrt(3.0) * first * np.sqrt(square / room)
                third = np.arcsin(np.minimum(u, 1.0)) / 3.0
                last = 2.0 * np.sqrt(room / (3.0 * square)) * np.cos(np.pi / 6.0 + third)
                last = np.where(u <= 1.0, last, 0.0)
                is_inside = (u > 0.0) & (u <= 1.0)
                first = np.where(is_inside, first * (3.0 * np.sin(third) / u), first)
        return np.maximum(low, first), np.minimum(high, last)

    def tangent_slack(self, frequency: Values, low: Values, high: Values) -> FloatArray:
        """Return how far below the value at a frequency its tangent gets between two others."""
        slope = self.slope(frequency)
        down, up = slope * (frequency - low), slope * (frequency - high)
        slack: FloatArray = np.maximum(0.0, np.maximum(down, up))
        return slack

    def lower_bound(self, frequency: Values, low: Values, high: Values) -> FloatArray:
        """Return a bound on all values between two frequencies, of which one is between.

        The least of the parabola that touches the curve there.
        """
        slope, half = self.slope(frequency), self.inverse / high**3 + self.square
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            step = np.divide(-slope, 2.0 * half)
        step = np.where(np.isnan(step), 0.0, step)
        step = np.clip(step, low - frequency, high - frequency)
        least: FloatArray = self.at(frequency) + (slope + half * step) * step
        return least

    def _rearranged(self, function: Callable[[FloatArray], FloatArray]) -> Curve:
        """Return what is made of every array; a float is the same in all places."""
        parts = self.fixed, self.inverse, self.square, self.linear
        return Curve(*(function(v) if isinstance(v, np.ndarray) else v for v in parts))

    def _has_linear(self) -> bool:
        return isinstance(self.linear, np.ndarray) or bool(self.linear)

    def _roots(self, low: FloatArray, high: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Return where the value is 0, from frequencies at either side of that.

        There it is positive and convex, so Newton moves towards the root and never past it. If
        the slope turns before the value is 0, there is no root.
        """
        low, high = np.broadcast_to(low, self.shape), np.broadcast_to(high, self.shape)
        for _ in range(_END_STEPS):
            low = low + self._newton_step(low, towards=1.0)
            high = high + self._newton_step(high, towards=-1.0)
        return low, high

    def _newton_step(self, frequency: FloatArray, towards: float) -> FloatArray:
        value, slope = self.at(frequency), self.slope(frequency)
        step = np.where(towards * slope < 0.0, -value / slope, towards * np.inf)
        return np.where(value > 0.0, step, 0.0)


def _upper_end(room: FloatArray, linear: FloatArray, square: FloatArray) -> FloatArray:
    """Return the positive root of ``square f^2 + linear f = room``; inf if there is none."""
    if linear.any():
        end = 2.0 * room / (linear + np.hypot(linear, 2.0 * np.sqrt(square) * np.sqrt(room)))
    else:
        end = np.sqrt(room / square)
    return np.fmin(end, np.inf)  # 0/0 and inf/inf are nan: no room, or no limit
