"""Functions whose values are the same to the bit on every processor.

The exponential functions and roots of NumPy and of the C library differ between processors in
their last bit, and the matrix products of BLAS do. Sums, differences, products, quotients and
square roots are rounded as IEEE 754 says, everywhere: from these alone the functions here are
made, right to a few units of the last place.
"""

from __future__ import annotations

import decimal

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]

_LN2_HIGH, _LN2_LOW = 6.93147180369123816490e-01, 1.90821492927058770002e-10  # high: 33 bits
_TERMS = 13  # of the exponential series, at most 0.35 from 0
_STEPS = 7  # of Newton's method, from 1 to the cube root of 1/2 to 4
_DIGITS = decimal.Context(prec=40)
# Up to 3.654 a normal number of NumPy's is one product; those beyond are made with a logarithm.
_FARTHEST = 3.65


def exp(x: npt.ArrayLike) -> FloatArray:
    """Return the exponential function of numbers, same shape.

    >>> exp([0.0, 1.0]).round(12).tolist()
    [1.0, 2.718281828459]
    """
    values = np.asarray(x, dtype=np.float64)
    twos = np.rint(values / (_LN2_HIGH + _LN2_LOW))
    rest = values - twos * _LN2_HIGH - twos * _LN2_LOW
    total = np.ones_like(rest)
    for term in range(_TERMS, 0, -1):
        total = 1.0 + total * rest / term
    return np.asarray(np.ldexp(total, twos.astype(np.int32)))


def power(base: float, exponent: npt.ArrayLike) -> FloatArray:
    """Return powers of one positive base, of the shape of the exponents.

    >>> power(10.0, [-1.0, 0.0]).round(12).tolist()
    [0.1, 1.0]
    """
    logarithm = float(decimal.Decimal(base).ln(_DIGITS))
    return exp(logarithm * np.asarray(exponent, dtype=np.float64))


def ratio(decibels: float) -> float:
    """Return what decibels stand for, ``10**(decibels / 10)``, right to the last bit.

    >>> ratio(-10.0)
    0.1
    """
    return float(_DIGITS.power(10, _DIGITS.divide(decimal.Decimal(decibels), 10)))


def cbrt(x: npt.ArrayLike) -> FloatArray:
    """Return the cube roots of finite numbers of at least 0, same shape.

    >>> cbrt([0.0, 8.0]).tolist()
    [0.0, 2.0]
    """
    values = np.asarray(x, dtype=np.float64)
    fraction, twos = np.frexp(values)
    thirds = twos // 3
    fraction = np.ldexp(fraction, twos - 3 * thirds)
    root = np.ones_like(fraction)
    for _ in range(_STEPS):
        root = (2.0 * root + fraction / (root * root)) / 3.0
    return np.where(values > 0.0, np.ldexp(root, thirds), 0.0)


def geomspace(low: float, high: float, number: int) -> FloatArray:
    """Return numbers in geometric progression, both ends among them.

    >>> geomspace(1.0, 4.0, 3).tolist()
    [1.0, 2.0, 4.0]
    """
    values = low * power(high / low, np.linspace(0.0, 1.0, number))
    values[0], values[-1] = low, high
    return values


def uniform(
    rng: np.random.Generator, low: float, high: float, size: int | tuple[int, ...]
) -> FloatArray:
    """Return numbers drawn from an interval."""
    return low + (high - low) * rng.random(size)


def lognormal(
    rng: np.random.Generator, median: float, spread: float, size: int | tuple[int, ...]
) -> FloatArray:
    """Return log-normal numbers, at most 3.65 standard deviations from the median.

    Draws up to there are products of NumPy's. It compares one in a hundred with an exponential,
    where the last bit decides at most once in 10^13 times.

    Parameters
    ----------
    rng
        Their source.
    median
        Of the numbers.
    spread
        Log-standard deviation.
    size
        Shape.
    """
    return median * exp(spread * normal(rng, size))


def normal(rng: np.random.Generator, size: int | tuple[int, ...]) -> FloatArray:
    """Return standard normal numbers, those beyond 3.65 put there: see `lognormal`."""
    return rng.standard_normal(size).clip(-_FARTHEST, _FARTHEST)
