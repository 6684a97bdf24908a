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

so a delay is a weighted sum of five quantities of the cut (`Profile`), and so is an energy.
"""

from __future__ import annotations

import numpy as np

from card_opt.problem.quantities import CostData, Extremes, FloatArray, Profile, Rounds, Values

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
    )


def energy_weight(x: Rounds, frequency: Values) -> Values:
    """Return the server's joules in a round per FLOP of its share, (11) with static power."""
    # Products are rounded alike on every processor, powers are not.
    power = x.static_power + x.power_coefficient * frequency * frequency * frequency
    return x.local_epochs / (frequency * x.server_flops_per_cycle) * power


def delay(x: Rounds, p: Profile, frequency: Values) -> Values:
    """Return the delay of a round [s], equation (10)."""
    w = delay_weights(x, frequency)
    return (
        w.device_flops * p.device_flops
        + w.server_flops * p.server_flops
        + w.smashed_bits * p.smashed_bits
        + w.gradient_bits * p.gradient_bits
        + w.adapter_bits * p.adapter_bits
    )


def energy(x: Rounds, p: Profile, frequency: Values) -> Values:
    """Return the server's energy in a round [J], equation (11)."""
    return energy_weight(x, frequency) * p.server_flops


def device_energy_weights(x: Rounds, device_power: Values, transmit_power: Values) -> Profile:
    """Return the joules in a round that one unit of each quantity takes of the device.

    Its power times the time that it computes, and its transmit power times the time of the
    uplink; not in the letter, whose energy is the server's.
    """
    w = delay_weights(x, 1.0)
    return Profile(
        device_flops=device_power * w.device_flops,
        server_flops=0.0,
        smashed_bits=transmit_power * w.smashed_bits,
        gradient_bits=0.0,
        adapter_bits=transmit_power / x.uplink_rate,
    )


def device_energy(x: Rounds, p: Profile, device_power: Values, transmit_power: Values) -> Values:
    """Return the device's energy in a round [J], see `device_energy_weights`."""
    w = device_energy_weights(x, device_power, transmit_power)
    return (
        w.device_flops * p.device_flops
        + w.smashed_bits * p.smashed_bits
        + w.adapter_bits * p.adapter_bits
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

    ``P0/f + xi f^2`` is least at the cube root of ``P0 / (2 xi)``.
    """
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        free = np.cbrt(np.divide(x.static_power, 2.0 * np.asarray(x.power_coefficient)))
    free = np.where(np.isnan(free), x.min_frequency, free)  # no power at all: 0/0
    return np.clip(free, x.min_frequency, x.max_frequency)


def extremes(inst: CostData) -> Extremes:
    """Return the extremes that normalise an instance, by its convention (theory, section 3).

    ``box``: for each device-round over all cuts and frequencies. ``fleet``: the same over all
    device-rounds together. ``max-frequency``: over the cuts at the maximum frequency.
    ``per-cut``: for each cut over the frequencies.

    Returns
    -------
    Extremes
        Arrays of shape (M, N); floats for ``fleet``; (M, N, C) for ``per-cut``.
    """
    if inst.normalizer == "per-cut":
        values = cut_extremes(inst.rounds().by_cut(), inst.profile)
        shape = (*inst.shape, inst.num_cuts)
        return Extremes(*(np.broadcast_to(value, shape) for value in values))
    out = Extremes(*(np.empty(inst.shape) for _ in Extremes._fields))
    least, most = min(inst.profile.server_flops), max(inst.profile.server_flops)
    for block in inst.blocks():
        x = inst.rounds(block)
        low = x.max_frequency if inst.normalizer == "max-frequency" else x.min_frequency
        cheap, dear = _energy_range(x, low)
        out.min_delay.flat[block] = by_cut(inst, delay_weights(x, x.max_frequency)).min(axis=0)
        out.max_delay.flat[block] = by_cut(inst, delay_weights(x, low)).max(axis=0)
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
    cheap, dear = _energy_range(x, x.min_frequency)
    return Extremes(
        delay(x, p, x.max_frequency),
        delay(x, p, x.min_frequency),
        cheap * p.server_flops,
        dear * p.server_flops,
    )


def _energy_range(x: Rounds, low: Values) -> tuple[Values, Values]:
    """Return the least and the most energy per FLOP for frequencies from `low` up."""
    thrifty = np.maximum(energy_optimal_frequency(x), low)
    most = np.maximum(energy_weight(x, low), energy_weight(x, x.max_frequency))
    # The maximum of a convex function is at an end; the minimum, by rounding, may be too.
    return np.minimum(energy_weight(x, thrifty), most), most


def by_cut(inst: CostData, weights: Profile) -> FloatArray:
    """Return the weighted sums of all cuts: shape (C, K) for weights of shape (K,) each."""
    size = max(np.size(w) for w in weights)
    stacked = np.empty((len(weights), size))
    for row, weight in zip(stacked, weights, strict=True):
        row[...] = weight
    return inst.profile_matrix @ stacked


def _reciprocal_range(low: Values, high: Values) -> Values:
    flat = high - low <= _RANGE_ROUNDING * abs(high) + _LEAST_RANGE
    return (1.0 - flat) / (high - low + flat)
