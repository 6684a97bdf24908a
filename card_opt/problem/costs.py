r"""The equations of the letter, (7) to (12), written once; the referee judges by them.

Every method, solver, table and plot is judged by these functions and by nothing else. They are
plain arithmetic, so that they take floats (one device-round, one cut) as well as arrays
(many of either) and broadcast like NumPy does.

With the symbols of the letter, and :math:`P_0` for a power drawn at any frequency (0 in the
letter),

.. math::

    D(c, f) &= T \Big(\frac{\eta_D(c)}{f^D \delta^D \sigma^D}
               + \frac{\eta - \eta_D(c)}{f \delta^S \sigma^S}
               + \frac{\varphi S(c)}{R^D} + \frac{\varphi \tilde S(c)}{R^S}\Big)
               + \frac{A(c)}{R^D} + \frac{A(c)}{R^S} \\
    E(c, f) &= T \, \frac{\eta - \eta_D(c)}{f \delta^S \sigma^S} \, (P_0 + \xi f^3) \\
    U(c, f) &= w \frac{D - D_{\min}}{D_{\max} - D_{\min}}
               + (1 - w) \frac{E - E_{\min}}{E_{\max} - E_{\min}}

so a delay is a weighted sum of quantities of the cut (`Profile`), and so is an energy.

Two things more than in the letter may be measured: seconds of a cut, those on the device once
in each local epoch and any others once in a round, which add to D; and the server's power, a
table over frequencies in place of :math:`P_0 + \xi f^3` (`PowerTable`).
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.cost_arrays import CostArrays
from card_opt.problem.quantities import (
    Extremes,
    FloatArray,
    PowerTable,
    Profile,
    Rounds,
    Values,
)

# Extremes that differ by less than this share of their size differ by rounding only, and those
# closer than the least normal number have no reciprocal.
_RANGE_ROUNDING = 8 * np.finfo(np.float64).eps
_LEAST_RANGE = 2 * np.finfo(np.float64).tiny


def delay_weights(x: Rounds, frequency: Values) -> Profile:
    """Return the seconds in a round that one unit of each quantity takes, (7) to (10)."""
    return Profile(
        device_flops=x.local_epochs / x.device_throughput,
        server_flops=x.local_epochs / (frequency * x.server_flops_per_cycle),
        smashed_bits=x.local_epochs * x.compression_ratio / x.uplink_rate,
        gradient_bits=x.local_epochs * x.compression_ratio / x.downlink_rate,
        adapter_bits=1.0 / x.uplink_rate + 1.0 / x.downlink_rate,
        device_seconds=x.local_epochs,
        extra_seconds=1.0,
    )


def server_power(x: Rounds, frequency: Values) -> Values:
    """Return the server's power at a frequency [W]."""
    if x.level_power is not None:
        return x.level_power.at(frequency)
    # Products are rounded alike on every processor, powers are not.
    return x.static_power + x.power_coefficient * frequency * frequency * frequency


def energy_weight(x: Rounds, frequency: Values) -> Values:
    """Return the server's joules in a round per FLOP of its share, (11) with static power."""
    return x.local_epochs / (frequency * x.server_flops_per_cycle) * server_power(x, frequency)


def delay(x: Rounds, p: Profile, frequency: Values) -> Values:
    """Return the delay of a round [s], equation (10)."""
    w = delay_weights(x, frequency)
    modelled = (
        w.device_flops * p.device_flops
        + w.server_flops * p.server_flops
        + w.smashed_bits * p.smashed_bits
        + w.gradient_bits * p.gradient_bits
        + w.adapter_bits * p.adapter_bits
    )
    if _is_nothing(p.device_seconds) and _is_nothing(p.extra_seconds):
        return modelled
    return modelled + w.device_seconds * p.device_seconds + p.extra_seconds


def energy(x: Rounds, p: Profile, frequency: Values) -> Values:
    """Return the server's energy in a round [J], equation (11)."""
    return energy_weight(x, frequency) * p.server_flops


def device_energy_weights(x: Rounds, device_power: Values, transmit_power: Values) -> Profile:
    """Return the joules in a round that one unit of each quantity takes of the device.

    Its power times the time that it computes, and its transmit power times the time of the
    uplink; not in the letter, whose energy is the server's. Of measured seconds those on the
    device count as computing.
    """
    w = delay_weights(x, 1.0)
    return Profile(
        device_flops=device_power * w.device_flops,
        server_flops=0.0,
        smashed_bits=transmit_power * w.smashed_bits,
        gradient_bits=0.0,
        adapter_bits=transmit_power / x.uplink_rate,
        device_seconds=device_power * x.local_epochs,
    )


def device_energy(x: Rounds, p: Profile, device_power: Values, transmit_power: Values) -> Values:
    """Return the device's energy in a round [J], see `device_energy_weights`."""
    w = device_energy_weights(x, device_power, transmit_power)
    modelled = (
        w.device_flops * p.device_flops
        + w.smashed_bits * p.smashed_bits
        + w.adapter_bits * p.adapter_bits
    )
    return (
        modelled
        if _is_nothing(p.device_seconds)
        else modelled + w.device_seconds * p.device_seconds
    )


def prices(x: Rounds, e: Extremes) -> tuple[Values, Values]:
    """Return what a second and a joule add to the cost, equation (12).

    A term whose range is zero, or no larger than rounding, contributes nothing.
    """
    return (
        x.weight * _reciprocal_range(e.min_delay, e.max_delay),
        (1.0 - x.weight) * _reciprocal_range(e.min_energy, e.max_energy),
    )


def cost(x: Rounds, p: Profile, e: Extremes, frequency: Values) -> Values:
    """Return the cost U(f, c), equation (12)."""
    delay_price, energy_price = prices(x, e)
    return delay_price * (delay(x, p, frequency) - e.min_delay) + energy_price * (
        energy(x, p, frequency) - e.min_energy
    )


def energy_optimal_frequency(x: Rounds) -> Values:
    """Return the frequency in the box at which a FLOP takes the least energy [Hz].

    ``P0/f + xi f^2`` is least at the cube root of ``P0 / (2 xi)``. Of a table of powers it is the
    lowest of the best frequencies; the box's lower end if it has none there.
    """
    if x.level_power is not None:
        energy = _table_energy(x, x.level_power, x.min_frequency)
        best = x.level_power.frequency[energy.argmin(axis=0)]
        return np.where(np.isfinite(energy).any(axis=0), best, x.min_frequency)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        free = np.cbrt(np.divide(x.static_power, 2.0 * np.asarray(x.power_coefficient)))
    free = np.where(np.isnan(free), x.min_frequency, free)  # no power at all: 0/0
    return np.clip(free, x.min_frequency, x.max_frequency)


def extremes(inst: CostArrays) -> Extremes:
    """Return the extremes that normalise an instance, by its convention (theory, section 3).

    ``box``: for each device-round over all cuts and frequencies. ``fleet``: the same over all
    device-rounds together. ``max-frequency``: over the cuts at the maximum frequency.
    ``per-cut``: for each cut over the frequencies. Cuts that need a link which a device-round
    lacks do not count, and of frequencies only those of a table of powers, if there is one.

    Returns
    -------
    Extremes
        Arrays of shape (M, N); floats for ``fleet``; (M, N, C) for ``per-cut``.
    """
    if inst.normalizer == "per-cut":
        values = cut_extremes(inst.rounds().by_cut(), inst.profile_of())
        shape = (*inst.shape, inst.num_cuts)
        return Extremes(*(np.broadcast_to(value, shape) for value in values))
    out = Extremes(*(np.empty(inst.shape) for _ in Extremes._fields))
    for block in inst.blocks():
        x = inst.rounds(block)
        low, high = _ends(x)
        low = high if inst.normalizer == "max-frequency" else low
        cheap, dear = _energy_range(x, low, high)
        fast, slow = (by_cut(inst, delay_weights(x, end), block) for end in (high, low))
        work = inst.profile_of(block).server_flops
        linked = inst.linked(block)
        if linked is None:
            least, most = work.min(axis=-1), work.max(axis=-1)
        else:
            cut_off = ~linked.any(axis=1, keepdims=True)  # without any cut all of them count
            is_counted = linked | cut_off
            fast = np.where(is_counted.T, fast, np.inf)
            slow = np.where(is_counted.T, slow, -np.inf)
            least = np.where(is_counted, work, np.inf).min(axis=1)
            most = np.where(is_counted, work, -np.inf).max(axis=1)
        out.min_delay.flat[block] = fast.min(axis=0)
        out.max_delay.flat[block] = slow.max(axis=0)
        out.min_energy.flat[block] = cheap * least
        out.max_energy.flat[block] = dear * most
    if inst.normalizer == "fleet":
        return Extremes(
            float(out.min_delay.min()),
            float(out.max_delay.max()),
            float(out.min_energy.min()),
            float(out.max_energy.max()),
        )
    return out


def cut_extremes(x: Rounds, p: Profile) -> Extremes:
    """Return the extremes of the ``per-cut`` convention: over the frequencies alone."""
    low, high = _ends(x)
    cheap, dear = _energy_range(x, low, high)
    return Extremes(
        delay(x, p, high),
        delay(x, p, low),
        cheap * p.server_flops,
        dear * p.server_flops,
    )


def _ends(x: Rounds) -> tuple[Values, Values]:
    """Return the lowest and the highest frequency that there is in the box."""
    if x.level_power is None:
        return x.min_frequency, x.max_frequency
    levels = x.level_power.frequency
    first = np.searchsorted(levels, x.min_frequency)
    last = np.searchsorted(levels, x.max_frequency, side="right") - 1
    has_any = first <= last
    low = np.where(has_any, levels[np.minimum(first, levels.size - 1)], x.min_frequency)
    return low, np.where(has_any, levels[np.maximum(last, 0)], x.max_frequency)


def _energy_range(x: Rounds, low: Values, high: Values) -> tuple[Values, Values]:
    """Return the least and the most energy per FLOP for frequencies between two."""
    if x.level_power is not None:
        energy = _table_energy(x, x.level_power, low)
        is_there = np.isfinite(energy)
        none = ~is_there.any(axis=0)
        most = np.where(is_there, energy, -np.inf).max(axis=0)
        return np.where(none, 0.0, energy.min(axis=0)), np.where(none, 0.0, most)
    thrifty = np.maximum(energy_optimal_frequency(x), low)
    most = np.maximum(energy_weight(x, low), energy_weight(x, high))
    # The maximum of a convex function is at an end; the minimum, by rounding, may be too.
    return np.minimum(energy_weight(x, thrifty), most), most


def _table_energy(x: Rounds, table: PowerTable, low: Values) -> FloatArray:
    """Return the energy per FLOP at each of a table's frequencies, inf outside the box.

    The frequencies are a new first axis.
    """
    parts = low, x.max_frequency, x.server_flops_per_cycle, x.local_epochs
    axes = len(np.broadcast_shapes(*map(np.shape, parts)))
    levels = table.frequency.reshape(-1, *[1] * axes)
    is_inside = (low <= levels) & (levels <= x.max_frequency)
    return np.asarray(np.where(is_inside, energy_weight(x, levels), np.inf))


def by_cut(inst: CostArrays, weights: Profile, block: slice) -> FloatArray:
    """Return the weighted sums of all cuts, shape (C, K), for weights of a block of K."""
    if inst.profile_matrix is None:
        terms = zip(inst.profile_of(block), weights, strict=True)
        total = sum(np.expand_dims(np.asarray(w), -1) * p for p, w in terms if not _is_nothing(p))
        return np.ascontiguousarray(np.asarray(total).T)
    return common_by_cut(inst.profile_matrix, weights)


def common_by_cut(matrix: FloatArray, weights: Profile) -> FloatArray:
    """Return the same where all devices have one profile, a matrix of shape (C, Q)."""
    size = max(np.size(w) for w in weights)
    stacked = np.empty((matrix.shape[1], size))
    for row, weight in zip(stacked, weights, strict=False):
        row[...] = weight
    return matrix @ stacked


def _is_nothing(values: Values) -> bool:
    return isinstance(values, float) and values == 0.0


def _reciprocal_range(low: Values, high: Values) -> Values:
    flat = high - low <= _RANGE_ROUNDING * abs(high) + _LEAST_RANGE
    return (1.0 - flat) / (high - low + flat)
