r"""The kernel in NumPy: a block of device-rounds that fits a core's cache, without allocations.

For each vertex of the hull the delay but for the server's part,
:math:`l_c = a_c / F + p_c / R^D + q_c / R^S + z_c`; from these the extremes and so the prices of
a second and a joule, :math:`\alpha, \beta`; the frequency

.. math:: f = \operatorname{clip}\Big(\sqrt[3]{A / 2B}, F_{\min}, F_{\max}\Big), \quad
    A = \alpha + \beta P_0, \quad B = \beta \xi,

and the vertex of least :math:`\alpha l_c + t_c (A / f + B f^2)`. The steps are those of
`card_opt.algorithms.kernel.compiled`, operation by operation, so that both give the same bits.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.algorithms.kernel.constants import LEAST_SPREAD, ROUNDING, Constants
from card_opt.algorithms.kernel.inputs import BlockPrices, Decided
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

_NUM_SPARE = 13


class Workspace:
    """Arrays for one block, used again for the next; one for each thread."""

    def __init__(self, size: int, num_vertices: int) -> None:
        self.local = np.empty((num_vertices, size))
        self.spare = np.empty((_NUM_SPARE, size))


def decide_block(
    c: Constants,
    rates: tuple[FloatArray, FloatArray, FloatArray],
    weight: float | FloatArray,
    prices: BlockPrices | None,
    out: Decided,
    doubtful: BoolArray,
    space: Workspace,
) -> None:
    """Decide a block of device-rounds, and say which are too near a tie to be sure.

    Parameters
    ----------
    c
        Numbers of the job.
    rates
        Throughput, uplink and downlink, each of shape (K,).
    weight
        Of the delay, a float or shape (K,).
    prices
        Prices beside the cost, or None.
    out, doubtful
        Where the decisions go, and which are not sure, shape (K,).
    space
        Arrays to work in.

    Divisions by zero are the caller's to silence.
    """
    size = rates[0].size
    local = space.local[:, :size]
    (
        x,
        y,
        z,
        fast,
        alpha,
        beta,
        delay_price,
        energy_price,
        inverse,
        best,
        second,
        cycles,
        dear,
    ) = space.spare[:, :size]
    _locals(c, rates, local, (x, y, z, best))
    if c.has_delays:
        fast[...] = c.min_delay
        best[...] = c.max_delay
    else:
        _extremes(c, local, fast, best, x)
    np.subtract(best, fast, out=alpha)
    np.multiply(best, LEAST_SPREAD, out=x)
    np.greater(alpha, x, out=doubtful)
    np.logical_not(doubtful, out=doubtful)
    np.divide(weight, alpha, out=alpha)
    np.subtract(1.0, weight, out=beta)
    beta *= c.energy_price
    if prices is None:
        delay_price, energy_price = alpha, beta
    else:
        np.add(alpha, prices.delay, out=delay_price)
        np.add(beta, prices.energy, out=energy_price)
    _frequency(c, delay_price, energy_price, out.frequency, (inverse, x, y, z))
    _server(c, delay_price, energy_price, out.frequency, inverse, dear, x)
    _choose(c, space.local, delay_price, dear, out, (best, second, cycles, x, y))
    second -= best
    np.multiply(best, c.near, out=y)
    doubtful |= ~np.greater(second, y)
    _lower(c, out, (inverse, delay_price, energy_price, best, alpha, beta, fast), (x, y, z))
    if prices is not None and prices.frequency_delay is not None:
        assert prices.frequency_energy is not None
        np.add(alpha, prices.frequency_delay, out=delay_price)
        np.add(beta, prices.frequency_energy, out=energy_price)
        _frequency(c, delay_price, energy_price, out.frequency, (inverse, x, y, z))
    _evaluate(c, out, (inverse, cycles, alpha, beta, fast), (x, y))


def _locals(
    c: Constants,
    rates: tuple[FloatArray, FloatArray, FloatArray],
    local: FloatArray,
    spare: tuple[FloatArray, ...],
) -> None:
    """Find the delay of each vertex but for the server's part, shape (V, K)."""
    flop, up, down, term = spare
    for rate, seconds in zip(rates, (flop, up, down), strict=True):
        np.divide(1.0, rate, out=seconds)
    for j, delay in enumerate(local):
        np.multiply(flop, c.flops[j], out=delay)
        np.multiply(up, c.up_bits[j], out=term)
        delay += term
        np.multiply(down, c.down_bits[j], out=term)
        delay += term
        if c.has_seconds:
            delay += c.seconds[j]


def _extremes(
    c: Constants, local: FloatArray, least: FloatArray, most: FloatArray, term: FloatArray
) -> None:
    """Find the least and the largest delay, each of some vertices at one frequency."""
    least[...] = np.inf
    most[...] = 0.0
    for j, delay in enumerate(local):
        if c.is_best[j]:
            np.add(delay, c.at_fast[j], out=term)
            np.minimum(least, term, out=least)
        if c.is_slowest[j]:
            np.add(delay, c.at_slow[j], out=term)
            np.maximum(most, term, out=most)


def _frequency(
    c: Constants,
    delay_price: FloatArray,
    energy_price: FloatArray,
    frequency: FloatArray,
    spare: tuple[FloatArray, ...],
) -> None:
    """Find the best frequency and its inverse, which goes to the first of the spare arrays."""
    inverse, cube, x, y = spare
    np.multiply(energy_price, c.static, out=cube)
    cube += delay_price
    np.multiply(energy_price, c.power, out=x)
    x += x
    cube /= x
    np.maximum(cube, c.low_cube, out=cube)
    np.minimum(cube, c.high_cube, out=cube)
    _cube_root(cube, frequency, x, y, inverse)
    np.maximum(frequency, c.low, out=frequency)
    np.minimum(frequency, c.high, out=frequency)
    np.divide(1.0, frequency, out=inverse)


def _cube_root(
    cube: FloatArray, root: FloatArray, x: FloatArray, y: FloatArray, z: FloatArray
) -> None:
    """Find cube roots of positive numbers to some units in the last place.

    From a guess within 1/32, a third of the exponent, two of Halley's steps triple the digits.
    """
    bits: npt.NDArray[np.int64] = root.view(np.int64)
    np.right_shift(cube.view(np.int64), 32, out=bits)
    bits *= 0x55555556
    bits >>= 32
    bits += 0x2A9F7893
    bits <<= 32
    for _ in range(2):
        np.multiply(root, root, out=x)
        x *= root
        np.add(x, cube, out=y)
        np.add(y, cube, out=z)
        y += x
        z /= y
        root *= z


def _server(
    c: Constants,
    delay_price: FloatArray,
    energy_price: FloatArray,
    frequency: FloatArray,
    inverse: FloatArray,
    dear: FloatArray,
    term: FloatArray,
) -> None:
    """Find what a cycle of the server costs: A / f + B f^2."""
    np.multiply(energy_price, c.static, out=dear)
    dear += delay_price
    dear *= inverse
    np.multiply(energy_price, c.power, out=term)
    term *= frequency
    term *= frequency
    dear += term


def _choose(
    c: Constants,
    local: FloatArray,
    delay_price: FloatArray,
    dear: FloatArray,
    out: Decided,
    spare: tuple[FloatArray, ...],
) -> None:
    """Find the best vertex, its value and the second best value, its cycles and local delay."""
    best, second, cycles, value, term = spare
    # Narrow numbers take little time.
    place: npt.NDArray[Any] = np.zeros(best.size, np.uint8 if c.cut.size <= 256 else np.uint16)
    is_less = np.empty(best.size, dtype=np.bool_)
    best[...] = np.inf
    second[...] = np.inf
    for j in np.flatnonzero(c.is_best).tolist():
        np.multiply(local[j, : best.size], delay_price, out=value)
        np.multiply(dear, c.cycles[j], out=term)
        value += term
        np.less(value, best, out=is_less)
        np.maximum(value, best, out=term)
        np.minimum(second, term, out=second)
        np.minimum(value, best, out=best)
        np.maximum(place, is_less.view(np.uint8) * place.dtype.type(j), out=place)
    np.take(c.cut, place, out=out.cut, mode="clip")
    np.take(c.cycles, place, out=cycles, mode="clip")
    cell = place.astype(np.int64)
    cell *= local.shape[1]
    cell += np.arange(best.size)
    np.take(local, cell, out=out.delay, mode="clip")


def _lower(
    c: Constants, out: Decided, values: tuple[FloatArray, ...], spare: tuple[FloatArray, ...]
) -> None:
    """Bound the priced cost from below by the tangent at the frequency that was found."""
    inverse, delay_price, energy_price, best, alpha, beta, fast = values
    slope, x, y = spare
    np.multiply(energy_price, c.power, out=slope)
    slope *= out.frequency
    slope += slope
    np.multiply(energy_price, c.static, out=x)
    x += delay_price
    x *= inverse
    x *= inverse
    slope -= x
    np.subtract(out.frequency, c.low, out=x)
    x *= slope
    np.subtract(out.frequency, c.high, out=y)
    y *= slope
    np.maximum(x, y, out=x)
    np.maximum(x, 0.0, out=x)
    x *= c.most_cycles
    lower = out.lower
    np.multiply(best, 1.0 - ROUNDING, out=lower)
    lower -= x
    np.multiply(alpha, fast, out=x)
    lower -= x
    np.multiply(beta, c.min_energy, out=x)
    lower -= x


def _evaluate(
    c: Constants, out: Decided, values: tuple[FloatArray, ...], spare: tuple[FloatArray, ...]
) -> None:
    """Find delay, energy and cost of the decision, equations (10) to (12)."""
    inverse, cycles, alpha, beta, fast = values
    x, y = spare
    np.multiply(cycles, inverse, out=x)
    delay, energy, cost = out.delay, out.energy, out.cost
    delay += x
    np.multiply(out.frequency, c.power, out=energy)
    energy *= out.frequency
    np.multiply(inverse, c.static, out=y)
    energy += y
    energy *= cycles
    np.subtract(delay, fast, out=x)
    x *= alpha
    np.subtract(energy, c.min_energy, out=cost)
    cost *= beta
    cost += x
