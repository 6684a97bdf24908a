"""The kernel compiled by Numba: the operations of `card_opt.algorithms.kernel.arrays`, in order.

No operation is left out, joined or moved (no fast-math, no fused products), so that both give the
same bits. Rows are taken a few hundred at a time, in loops so short that the compiler uses the
processor's vectors, on arrays that stay in the first cache.
"""

from __future__ import annotations

from typing import Any

import numba
import numpy as np

from card_opt.algorithms.kernel.constants import LEAST_SPREAD, ROUNDING, Constants
from card_opt.algorithms.kernel.inputs import BlockPrices, Decided
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray

_EMPTY = np.empty(0)
_ROWS = 256


def decide_block(
    c: Constants,
    rates: tuple[FloatArray, FloatArray, FloatArray],
    weight: float | FloatArray,
    prices: BlockPrices | None,
    out: Decided,
    doubtful: BoolArray,
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
    """
    weights = weight if isinstance(weight, np.ndarray) else _EMPTY
    one = 0.0 if isinstance(weight, np.ndarray) else weight
    given = () if prices is None else prices
    priced = [_EMPTY if price is None else price for price in (*given, *[None] * 4)[:4]]
    _decide(*rates, weights, one, *priced, c, out, doubtful)


def _compiled(function: Any) -> Any:
    """Return a function compiled when it is first called, and kept where there is a place."""
    options: Any = {"nogil": True, "error_model": "numpy"}
    try:
        return numba.njit(cache=True, **options)(function)
    except RuntimeError:  # no folder for the cache may be written to
        return numba.njit(**options)(function)


@_compiled
def _locals(c, throughput, uplink, downlink, spare, local):  # type: ignore[no-untyped-def]
    size = throughput.size
    flop, up, down = spare[0], spare[1], spare[2]
    for i in range(size):
        flop[i] = 1.0 / throughput[i]
        up[i] = 1.0 / uplink[i]
        down[i] = 1.0 / downlink[i]
    for j in range(c.cut.size):
        flops, up_bits, down_bits = c.flops[j], c.up_bits[j], c.down_bits[j]
        delay = local[j]
        for i in range(size):
            delay[i] = (flop[i] * flops + up[i] * up_bits) + down[i] * down_bits
        if c.has_seconds:
            for i in range(size):
                delay[i] += c.seconds[j]


@_compiled
def _extremes(c, local, size, least, most):  # type: ignore[no-untyped-def]
    for i in range(size):
        least[i] = c.min_delay if c.has_delays else np.inf
        most[i] = c.max_delay if c.has_delays else 0.0
    if c.has_delays:
        return
    for j in range(c.cut.size):
        delay = local[j]
        if c.is_best[j]:
            fast = c.at_fast[j]
            for i in range(size):
                term = delay[i] + fast
                least[i] = term if term < least[i] else least[i]
        if c.is_slowest[j]:
            slow = c.at_slow[j]
            for i in range(size):
                term = delay[i] + slow
                most[i] = term if term > most[i] else most[i]


@_compiled
def _frequency(c, delay_price, energy_price, size, cube, frequency, inverse):  # type: ignore[no-untyped-def]
    for i in range(size):
        price = energy_price[i] * c.power
        value = (energy_price[i] * c.static + delay_price[i]) / (price + price)
        value = c.low_cube if value < c.low_cube else value
        cube[i] = c.high_cube if value > c.high_cube else value
    bits, guess = cube.view(np.int64), frequency.view(np.int64)
    for i in range(size):
        guess[i] = ((((bits[i] >> 32) * 0x55555556) >> 32) + 0x2A9F7893) << 32
    for i in range(size):
        root, value = frequency[i], cube[i]
        for _ in range(2):
            power = root * root * root
            more = power + value
            root = root * ((more + value) / (more + power))
        root = c.low if root < c.low else root
        root = c.high if root > c.high else root
        frequency[i] = root
        inverse[i] = 1.0 / root


@_compiled
def _choose(c, local, delay_price, dear, size, best, second, cycles, near_delay, cut):  # type: ignore[no-untyped-def]
    for i in range(size):
        best[i] = np.inf
        second[i] = np.inf
        cycles[i] = 0.0
        near_delay[i] = 0.0
        cut[i] = 0
    for j in range(c.cut.size):
        if not c.is_best[j]:
            continue
        delay, number, work = local[j], c.cut[j], c.cycles[j]
        for i in range(size):
            value = delay[i] * delay_price[i] + dear[i] * work
            is_less = value < best[i]
            larger = best[i] if is_less else value
            second[i] = larger if larger < second[i] else second[i]
            best[i] = value if is_less else best[i]
            cycles[i] = work if is_less else cycles[i]
            near_delay[i] = delay[i] if is_less else near_delay[i]
            cut[i] = number if is_less else cut[i]


@_compiled
def _decide(  # type: ignore[no-untyped-def]
    throughput,
    uplink,
    downlink,
    weights,
    weight,
    more_delay,
    more_energy,
    frequency_delay,
    frequency_energy,
    c,
    out,
    doubtful,
):
    local = np.empty((c.cut.size, _ROWS))
    spare = np.empty((16, _ROWS))
    least, most, alpha, beta = spare[3], spare[4], spare[5], spare[6]
    delay_price, energy_price, cube = spare[7], spare[8], spare[9]
    frequency, inverse, dear = spare[10], spare[11], spare[12]
    best, second, cycles = spare[13], spare[14], spare[15]
    near_delay = np.empty(_ROWS)
    cut = np.empty(_ROWS, dtype=np.int64)
    for first in range(0, throughput.size, _ROWS):
        stop = min(first + _ROWS, throughput.size)
        size = stop - first
        _locals(c, throughput[first:stop], uplink[first:stop], downlink[first:stop], spare, local)
        _extremes(c, local, size, least, most)
        for i in range(size):
            share = weights[first + i] if weights.size > 0 else weight
            spread = most[i] - least[i]
            doubtful[first + i] = not (spread > most[i] * LEAST_SPREAD)
            alpha[i] = share / spread
            beta[i] = (1.0 - share) * c.energy_price
            delay_price[i] = alpha[i]
            energy_price[i] = beta[i]
        if more_delay.size > 0:
            for i in range(size):
                delay_price[i] = alpha[i] + more_delay[first + i]
                energy_price[i] = beta[i] + more_energy[first + i]
        _frequency(c, delay_price, energy_price, size, cube, frequency, inverse)
        for i in range(size):
            by_time = (energy_price[i] * c.static + delay_price[i]) * inverse[i]
            dear[i] = by_time + energy_price[i] * c.power * frequency[i] * frequency[i]
        _choose(c, local, delay_price, dear, size, best, second, cycles, near_delay, cut)
        for i in range(size):
            is_near = not (second[i] - best[i] > best[i] * c.near)
            doubtful[first + i] = doubtful[first + i] or is_near
            out.cut[first + i] = cut[i]
            rise = energy_price[i] * c.power * frequency[i]
            fall = (energy_price[i] * c.static + delay_price[i]) * inverse[i] * inverse[i]
            slope = (rise + rise) - fall
            slack, above = (frequency[i] - c.low) * slope, (frequency[i] - c.high) * slope
            slack = above if above > slack else slack
            slack = slack if slack > 0.0 else 0.0
            lower = best[i] * (1.0 - ROUNDING) - slack * c.most_cycles
            out.lower[first + i] = lower - alpha[i] * least[i] - beta[i] * c.min_energy
        if frequency_delay.size > 0:
            for i in range(size):
                delay_price[i] = alpha[i] + frequency_delay[first + i]
                energy_price[i] = beta[i] + frequency_energy[first + i]
            _frequency(c, delay_price, energy_price, size, cube, frequency, inverse)
            for i in range(size):
                doubtful[first + i] = doubtful[first + i] or np.isnan(frequency[i])
        for i in range(size):
            delay = near_delay[i] + cycles[i] * inverse[i]
            per_cycle = frequency[i] * c.power * frequency[i] + inverse[i] * c.static
            energy = per_cycle * cycles[i]
            out.frequency[first + i] = frequency[i]
            out.delay[first + i] = delay
            out.energy[first + i] = energy
            by_energy = (energy - c.min_energy) * beta[i]
            out.cost[first + i] = by_energy + (delay - least[i]) * alpha[i]
