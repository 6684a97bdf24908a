"""Cost and limited quantities of every cut as functions of the frequency.

What formulations and algorithms start from. Where the server's power is a table, the energy is no
such curve: `card_opt.problem.scaling` takes the values at its frequencies instead.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from card_opt.problem import costs
from card_opt.problem.curves import Curve
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import Extremes, FloatArray, Profile, Rounds, Values
from card_opt.problem.rows import SHARE, TABLE, device_powers, quantity_at


def cost_curves(
    inst: Instance, block: slice | None = None, *, is_sent_apart: bool = False
) -> Curve:
    """Return the coefficients of the cost as a function of the frequency, for every cut.

    Parameters
    ----------
    inst
        The instance.
    block
        Device-rounds in row-major order; None for all.
    is_sent_apart
        Whether what the links take is left out: `link_cost_curves` has it.
    """
    x, p = inst.rounds(block).by_cut(), inst.profile_of(block)
    p = p.unsent() if is_sent_apart else p
    e = cut_extremes(inst, block)
    delay_price, energy_price = costs.prices(x, e)
    local = costs.delay(x, p._replace(server_flops=0.0), 1.0)
    fixed = delay_price * (local - e.min_delay) - energy_price * e.min_energy
    curve = _cycles(x, p) * cycle_curve(x, delay_price, energy_price)
    shape = _shape(inst, block)
    parts = fixed, curve.inverse, curve.square
    return Curve(*(np.broadcast_to(values, shape).copy() for values in parts))


def cycle_curve(x: Rounds, delay_price: Values, energy_price: Values) -> Curve:
    """Return what a cycle of the server costs at prices of a second and of a joule."""
    return Curve(
        0.0, delay_price + energy_price * x.static_power, energy_price * x.power_coefficient
    )


def energy_cost_curves(inst: Instance, energy: Curve) -> Curve:
    """Return the part of the cost that no delay adds to.

    With a constant for the least delay, so that with the price of the delay itself it is the
    cost.

    Parameters
    ----------
    inst
        The instance, with a normalizer that does not depend on the cut.
    energy
        Energies of all columns [J], shape (M, N, columns).
    """
    e = cut_extremes(inst)
    delay_price, energy_price = costs.prices(inst.rounds().by_cut(), e)
    least = delay_price * e.min_delay + energy_price * e.min_energy
    none = np.zeros(energy.shape)
    priced: Curve = energy_price * energy
    return Curve(np.broadcast_to(-least, energy.shape), none, none) + priced


def link_cost_curves(inst: Instance) -> Curve:
    """Return what the links add to the cost, as a function of the share of the band."""
    x = inst.rounds().by_cut()
    delay_price, _ = costs.prices(x, cut_extremes(inst))
    priced: Curve = delay_price * link_curves(inst, "delay")
    return priced


def link_curves(inst: Instance, quantity: str) -> Curve:
    """Return what the links add to a limited quantity, as a function of the share of the band.

    Parameters
    ----------
    inst
        The instance.
    quantity
        One of `card_opt.problem.rows.QUANTITIES`.
    """
    x, p, shape = inst.rounds().by_cut(), inst.profile.sent(), _shape(inst, None)
    none = np.zeros(shape)
    if quantity == SHARE:
        return Curve(none, none, none, linear=1.0)
    if quantity == "delay":
        inverse = costs.delay(x, p, 1.0)
    elif quantity == "device energy":
        powers = (power[..., np.newaxis] for power in device_powers(inst))
        inverse = costs.device_energy(x, p, *powers)
    else:
        inverse = 0.0
    return Curve(none, np.broadcast_to(inverse, shape), none)


def quantity_curves(
    inst: Instance, quantity: str, block: slice | None = None, *, is_sent_apart: bool = False
) -> Curve:
    """Return the coefficients of a limited quantity, for every cut.

    Parameters
    ----------
    inst
        The instance.
    quantity
        One of `card_opt.problem.rows.QUANTITIES`.
    block
        Device-rounds in row-major order; None for all.
    is_sent_apart
        Whether what the links take is left out: `link_curves` has it.

    Raises
    ------
    ConstraintError
        If the quantity is the devices' energy and the instance has no powers of theirs.
    """
    x, p = inst.rounds(block).by_cut(), inst.profile_of(block)
    p = p.unsent() if is_sent_apart else p
    shape = _shape(inst, block)
    none = np.zeros(shape)
    if quantity == "frequency":
        return Curve(none, none, none, linear=1.0)
    if quantity in {TABLE, SHARE}:
        is_whole = quantity == SHARE and not is_sent_apart
        return Curve(none + is_whole, none, none)
    if quantity == "device energy":
        powers = (_part(inst, power, block)[..., np.newaxis] for power in device_powers(inst))
        return Curve(np.broadcast_to(costs.device_energy(x, p, *powers), shape), none, none)
    work = np.broadcast_to(_cycles(x, p), shape)
    if quantity == "energy":
        return Curve(none, work * x.static_power, work * x.power_coefficient)
    local = costs.delay(x, p._replace(server_flops=0.0), 1.0)
    return Curve(np.broadcast_to(local, shape), work, none)


def step_curves(
    inst: Instance, steps: FloatArray, quantities: Iterable[str], *, is_sent_apart: bool = False
) -> tuple[Curve, dict[str, Curve]]:
    """Return cost and limited quantities of every cut at every step of the frequency.

    Parameters
    ----------
    inst
        The instance.
    steps
        Frequencies [Hz], shape (L,).
    quantities
        Some of `card_opt.problem.rows.QUANTITIES`.
    is_sent_apart
        Whether what the links take is left out of all of them.

    Returns
    -------
    cost, quantities
        Constant curves of the column ``c * L + l``, of shape (K, C L) and (M, N, C L).
    """
    x, e = inst.rounds().by_cut().by_cut(), cut_extremes(inst)
    profile = inst.profile.unsent() if is_sent_apart else inst.profile
    p = Profile(*(v[..., np.newaxis] if isinstance(v, np.ndarray) else v for v in profile))
    e = Extremes(*(v[..., np.newaxis] if isinstance(v, np.ndarray) else v for v in e))
    shape = (*inst.shape, inst.num_cuts, steps.size)

    def constant(values: FloatArray) -> Curve:
        full = np.broadcast_to(values, shape).reshape(*inst.shape, -1)
        return Curve(full, np.zeros(full.shape), np.zeros(full.shape))

    taken = {
        name: constant(
            np.zeros(shape)
            if name == SHARE and is_sent_apart
            else quantity_at(inst, name, x, p, steps)
        )
        for name in quantities
    }
    cost = constant(costs.cost(x, p, e, steps))
    return cost.reshape(-1, inst.num_cuts * steps.size), taken


def cut_extremes(inst: Instance, block: slice | None = None) -> Extremes:
    """Return the extremes that apply to each cut: floats, or arrays with an axis for the cuts."""
    if inst.normalizer != "per-cut":
        return Extremes(
            *(
                _part(inst, v, block)[..., np.newaxis] if isinstance(v, np.ndarray) else v
                for v in inst.extremes
            )
        )
    if inst.normalizer_values is None:  # not those of the instance: all at once are large
        return costs.cut_extremes(inst.rounds(block).by_cut(), inst.profile_of(block))
    return Extremes(*(_part(inst, v, block) for v in inst.normalizer_values))


def _cycles(x: Rounds, p: Profile) -> Values:
    """Return the server's cycles: the seconds that they take at 1 Hz."""
    return costs.delay_weights(x, 1.0).server_flops * p.server_flops


def _shape(inst: Instance, block: slice | None) -> tuple[int, ...]:
    rounds = inst.shape if block is None else (block.stop - block.start,)
    return (*rounds, inst.num_cuts)


def _part(inst: Instance, values: FloatArray, block: slice | None) -> FloatArray:
    """Return the values of a block from those of all device-rounds, (M, 1), (M, N), (M, N, C)."""
    if block is None:
        return values
    if values.ndim == 2:
        return np.broadcast_to(values, inst.shape).flat[block]
    return values.reshape(-1, inst.num_cuts)[block]
