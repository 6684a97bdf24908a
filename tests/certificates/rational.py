"""Numbers of a problem file, enclosures and curves, in plain fractions."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

ROOT_DIGITS = 400  # binary digits of a cube root


class Interval(NamedTuple):
    """A number that is not below `low` nor above `high`; both are it, mostly."""

    low: Fraction
    high: Fraction


class Curve(NamedTuple):
    """A quantity a + p/f + l f + q f^2 of the server's frequency f [Hz]."""

    a: Fraction
    p: Fraction = Fraction(0)
    line: Fraction = Fraction(0)
    q: Fraction = Fraction(0)

    def at(self, f: Fraction) -> Fraction:
        """Return the value at a frequency."""
        return self.a + self.p / f + self.line * f + self.q * f * f

    def slope(self, f: Fraction) -> Fraction:
        """Return the derivative at a frequency."""
        return -self.p / (f * f) + self.line + 2 * self.q * f

    def plus(self, other: Curve, times: Fraction = Fraction(1)) -> Curve:
        """Return this curve and another one times a number."""
        return Curve(*(x + times * y for x, y in zip(self, other, strict=True)))


def number(value: Any) -> Fraction:
    """Return the rational that a number of a problem file is."""
    return Fraction(float(value))


def of_device_round(value: Any, m: int, n: int) -> Fraction:
    """Return a device-round's entry of what may be one number, by device, or by both."""
    for index in (m, n):
        if isinstance(value, list):
            value = value[index]
    return number(value)


def of_cut(value: Any, m: int, c: int) -> Fraction:
    """Return a cut's entry of what is by cut, or by device and cut; 0 of nothing."""
    if value is None:
        return Fraction(0)
    return number(value[m][c] if isinstance(value[0], list) else value[c])


def cube_root(x: Fraction) -> Interval:
    """Return an enclosure of the cube root of a number above 0."""
    scale = 2**ROOT_DIGITS
    wanted = x.numerator * scale**3 // x.denominator
    low, high = 0, wanted + 2
    while high - low > 1:  # low^3 <= wanted < high^3
        middle = (low + high) // 2
        low, high = (middle, high) if middle**3 <= wanted else (low, middle)
    return Interval(Fraction(low, scale), Fraction(low + 1, scale))


def reciprocal(low: Fraction, high: Fraction) -> Fraction:
    """Return the reciprocal of a range; 0 if it is flat, no larger than what rounding makes."""
    flat = high - low <= 8 * Fraction(2) ** -52 * abs(high) + 2 * Fraction(2) ** -1022
    return Fraction(0) if flat else 1 / (high - low)
