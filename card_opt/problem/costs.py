r"""The referee: equations (7) to (12) of the letter, written once.

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

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.problem.checks import check_cut, check_frequency

if TYPE_CHECKING:
    from card_opt.problem.instance import Instance

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
Values = Any  # a float, or an array of floats that broadcasts with the others

# Extremes that differ by less than this share of their size differ by rounding only, and those
# closer than the least normal number have no reciprocal.
_RANGE_ROUNDING = 8 * np.finfo(np.float64).eps
_LEAST_RANGE = 2 * np.finfo(np.float64).tiny


class Profile(NamedTuple):
    """What a cut costs per local epoch (adapter: per round); floats, or arrays over cuts."""

    device_flops: Values  #: computed on the device [FLOP]
    server_flops: Values  #: computed on the server [FLOP]
    smashed_bits: Values  #: smashed data before compression, uplink [bit]
    gradient_bits: Values  #: its gradient before compression, downlink [bit]
    adapter_bits: Values  #: device-side LoRA adapters, once in each direction [bit]


class Rounds(NamedTuple):
    """The numbers of one device-round as floats, or of several as broadcastable arrays."""

    device_throughput: Values  #: [FLOP/s]
    uplink_rate: Values  #: [bit/s]
    downlink_rate: Values  #: [bit/s]
    server_flops_per_cycle: Values  #: [FLOP/cycle]
    min_frequency: Values  #: [Hz]
    max_frequency: Values  #: [Hz]
    power_coefficient: Values  #: [W/Hz^3]
    static_power: Values  #: [W]
    local_epochs: Values
    compression_ratio: Values
    weight: Values

    def by_cut(self) -> Rounds:
        """Return the same numbers with one more axis at the end, for the cuts."""
        return Rounds(*(v[..., None] if isinstance(v, np.ndarray) else v for v in self))


class Extremes(NamedTuple):
    """``D_min, D_max, E_min, E_max`` of equation (12) [s, s, J, J].

    Floats or arrays: one value for all device-rounds, or shape (M, N), or, for `per-cut`,
    (M, N, C).
    """

    min_delay: Values
    max_delay: Values
    min_energy: Values
    max_energy: Values


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
    power = x.static_power + x.power_coefficient * frequency**3
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


def extremes(inst: Instance) -> Extremes:
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


def by_cut(inst: Instance, weights: Profile) -> FloatArray:
    """Return the weighted sums of all cuts: shape (C, K) for weights of shape (K,) each."""
    size = max(np.size(w) for w in weights)
    stacked = np.empty((len(weights), size))
    for row, weight in zip(stacked, weights, strict=True):
        row[...] = weight
    return inst.profile_matrix @ stacked


def _reciprocal_range(low: Values, high: Values) -> Values:
    flat = high - low <= _RANGE_ROUNDING * abs(high) + _LEAST_RANGE
    return (1.0 - flat) / (high - low + flat)


@dataclass(frozen=True, eq=False)
class Evaluation:
    """What a decision costs, by the referee.

    Attributes
    ----------
    delay, energy, cost
        Delay [s], server energy [J] and U [1] of each device-round, shape (M, N).
    objective
        Sum of all costs.
    violation
        Largest relative excess of a frequency over its box; 0 is feasible.
    """

    delay: FloatArray
    energy: FloatArray
    cost: FloatArray
    violation: float

    @functools.cached_property
    def objective(self) -> float:
        """Return the sum of the costs of all device-rounds, the objective of P1."""
        return float(self.cost.sum())


def evaluate(inst: Instance, cut: npt.ArrayLike, frequency: npt.ArrayLike) -> Evaluation:
    """Judge a decision by equations (7) to (12).

    Parameters
    ----------
    inst
        The instance, M devices by N rounds.
    cut
        Layers on the device, whole numbers 1..C; a scalar or shape (M, N).
    frequency
        Server frequency [Hz], positive; a scalar or shape (M, N). One outside the instance's
        box is evaluated too, and shows in `Evaluation.violation`.

    Raises
    ------
    InstanceError
        If a cut or a frequency is not allowed, or a shape is wrong.
    """
    cuts = check_cut(cut, inst.shape, inst.num_cuts)
    f = check_frequency(frequency, inst.shape)
    x = inst.rounds()
    p = Profile(*(quantity[cuts - 1] for quantity in inst.profile))
    e = extremes_at(inst, x, p, cuts)
    d, j = delay(x, p, f), energy(x, p, f)
    delay_price, energy_price = prices(x, e)
    u = delay_price * (d - e.min_delay) + energy_price * (j - e.min_energy)
    excess = np.maximum(x.min_frequency / f - 1.0, f / x.max_frequency - 1.0)
    return Evaluation(d, j, u, max(0.0, float(excess.max())))


def extremes_at(inst: Instance, x: Rounds, p: Profile, cuts: IntArray) -> Extremes:
    """Return the extremes that apply to a chosen cut of each device-round."""
    if inst.normalizer != "per-cut":
        return inst.extremes
    if inst.normalizer_values is None:
        return cut_extremes(x, p)
    index = (cuts - 1)[..., None]
    return Extremes(
        *(np.take_along_axis(v, index, axis=-1)[..., 0] for v in inst.normalizer_values)
    )
