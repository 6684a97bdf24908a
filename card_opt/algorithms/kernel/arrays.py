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

_NUM_SPARE = 12


class Workspace:
    """Arrays for one block, used again for the next; one for each thread."""

    def __init__(self, size: int, num_vertices: int) -> None:
        self.local = np.empty((num_vertices, size))
        self.spare = np.empty((_NUM_SPARE, size))
        self.row = np.arange(size)


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

    Divisions by zero are the caller's to silence. What a joule costs is a number where it is the
    same in all device-rounds.
    """
    size = rates[0].size
    local = space.local[:, :size]
    x, y, z, fast, alpha, delay_price, inverse, rise, fall, best, second, cycles = space.spare[
        :, :size
    ]
    _locals(c, rates, local, (x, y, z, best))
    slow = best
    _extremes(c, local, fast, slow, x)
    np.subtract(slow, fast, out=alpha)
    np.multiply(slow, LEAST_SPREAD, out=x)
    np.greater(alpha, x, out=doubtful)
    np.logical_not(doubtful, out=doubtful)
    np.divide(weight, alpha, out=alpha)
    beta = (1.0 - weight) * c.energy_price
    energy_price = beta
    if prices is None:
        delay_price = alpha
    else:
        np.add(alpha, prices.delay, out=delay_price)
        energy_price = beta + prices.energy
    _frequency(c, delay_price, energy_price, out.frequency, (inverse, x, y, z))
    _server(c, delay_price, energy_price, out.frequency, (inverse, rise, fall, z))
    _choose(c, space, delay_price, z, out, (best, second, cycles, x, y))
    second -= best
    np.multiply(best, c.near, out=y)
    doubtful |= ~np.greater(second, y)
    _lower(c, out, (inverse, rise, fall, best, alpha, fast), beta, (x, y))
    if prices is not None and prices.frequency_delay is not None:
        assert prices.frequency_energy is not None
        np.add(alpha, prices.frequency_delay, out=delay_price)
        energy_price = beta + prices.frequency_energy
        _frequency(c, delay_price, energy_price, out.frequency, (inverse, x, y, z))
        doubtful |= np.isnan(out.frequency)  # all cost the same
    _evaluate(c, out, (inverse, cycles, alpha, fast), beta, x)


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
    if c.has_delays:
        least[...] = c.min_delay
        most[...] = c.max_delay
        return
    _folded(np.minimum, local, c.at_fast, c.is_best, least, term)
    _folded(np.maximum, local, c.at_slow, c.is_slowest, most, term)


def _folded(
    fold: np.ufunc,
    local: FloatArray,
    server: FloatArray,
    counts: BoolArray,
    found: FloatArray,
    term: FloatArray,
) -> None:
    """Find the least or the largest delay of those vertices that count."""
    first, *others = np.flatnonzero(counts).tolist()
    np.add(local[first], server[first], out=found)
    for j in others:
        np.add(local[j], server[j], out=term)
        fold(found, term, out=found)


def _frequency(
    c: Constants,
    delay_price: FloatArray,
    energy_price: float | FloatArray,
    frequency: FloatArray,
    spare: tuple[FloatArray, ...],
) -> None:
    """Find the best frequency and its inverse, which goes to the first of the spare arrays."""
    inverse, cube, x, y = spare
    power = energy_price * c.power
    np.add(energy_price * c.static, delay_price, out=cube)
    cube /= power + power
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
    energy_price: float | FloatArray,
    frequency: FloatArray,
    values: tuple[FloatArray, ...],
) -> None:
    """Find what a cycle of the server costs, A / f + B f^2: with A / f as fall, B f as rise."""
    inverse, rise, fall, dear = values
    np.add(energy_price * c.static, delay_price, out=fall)
    fall *= inverse
    np.multiply(energy_price * c.power, frequency, out=rise)
    np.multiply(rise, frequency, out=dear)
    dear += fall


def _choose(
    c: Constants,
    space: Workspace,
    delay_price: FloatArray,
    dear: FloatArray,
    out: Decided,
    spare: tuple[FloatArray, ...],
) -> None:
    """Find the best vertex, its value and the second best value, its cycles and local delay."""
    best, second, cycles, value, term = spare
    size, local = best.size, space.local
    first, *others = np.flatnonzero(c.is_best).tolist()
    # Narrow numbers take little time.
    place: npt.NDArray[Any] = np.full(size, first, np.uint8 if c.cut.size <= 256 else np.uint16)
    is_less = np.empty(size, dtype=np.bool_)

    def price(j: int, value: FloatArray) -> None:
        np.multiply(local[j, :size], delay_price, out=value)
        np.multiply(dear, c.cycles[j], out=term)
        np.add(value, term, out=value)

    price(first, best)
    second[...] = np.inf
    for j in others:
        price(j, value)
        np.less(value, best, out=is_less)
        np.maximum(value, best, out=term)
        np.minimum(second, term, out=second)
        np.minimum(value, best, out=best)
        np.maximum(place, is_less.view(np.uint8) * place.dtype.type(j), out=place)
    cell = place.astype(np.int64)
    np.take(c.cut, cell, out=out.cut, mode="clip")
    np.take(c.cycles, cell, out=cycles, mode="clip")
    cell *= local.shape[1]
    cell += space.row[:size]
    np.take(local, cell, out=out.delay, mode="clip")


def _lower(
    c: Constants,
    out: Decided,
    values: tuple[FloatArray, ...],
    beta: float | FloatArray,
    spare: tuple[FloatArray, ...],
) -> None:
    """Bound the priced cost from below by the tangent at the frequency that was found."""
    inverse, rise, fall, best, alpha, fast = values
    x, y = spare
    slope = rise
    slope += rise
    fall *= inverse
    slope -= fall
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
    lower -= beta * c.min_energy


def _evaluate(
    c: Constants,
    out: Decided,
    values: tuple[FloatArray, ...],
    beta: float | FloatArray,
    spare: FloatArray,
) -> None:
    """Find delay, energy and cost of the decision, equations (10) to (12)."""
    inverse, cycles, alpha, fast = values
    delay, energy, cost, x = out.delay, out.energy, out.cost, spare
    np.multiply(cycles, inverse, out=x)
    delay += x
    np.multiply(out.frequency, c.power, out=energy)
    energy *= out.frequency
    if c.static > 0.0:
        np.multiply(inverse, c.static, out=x)
        energy += x
    energy *= cycles
    np.subtract(delay, fast, out=x)
    x *= alpha
    np.subtract(energy, c.min_energy, out=cost)
    cost *= beta
    cost += x
