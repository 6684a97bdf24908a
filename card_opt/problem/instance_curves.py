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
from card_opt.problem.rows import TABLE, device_powers, quantity_at


def cost_curves(inst: Instance, block: slice | None = None) -> Curve:
    """Return the coefficients of the cost as a function of the frequency, for every cut.

    Parameters
    ----------
    inst
        The instance.
    block
        Device-rounds in row-major order; None for all.
    """
    x, p = inst.rounds(block).by_cut(), inst.profile_of(block)
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


def quantity_curves(inst: Instance, quantity: str, block: slice | None = None) -> Curve:
    """Return the coefficients of a limited quantity, for every cut.

    Parameters
    ----------
    inst
        The instance.
    quantity
        One of `card_opt.problem.rows.QUANTITIES`.
    block
        Device-rounds in row-major order; None for all.

    Raises
    ------
    ConstraintError
        If the quantity is the devices' energy and the instance has no powers of theirs.
    """
    x, p = inst.rounds(block).by_cut(), inst.profile_of(block)
    shape = _shape(inst, block)
    none = np.zeros(shape)
    if quantity == "frequency":
        return Curve(none, none, none, linear=1.0)
    if quantity == TABLE:
        return Curve(none, none, none)
    if quantity == "device energy":
        powers = (_part(inst, power, block)[..., np.newaxis] for power in device_powers(inst))
        return Curve(np.broadcast_to(costs.device_energy(x, p, *powers), shape), none, none)
    work = np.broadcast_to(_cycles(x, p), shape)
    if quantity == "energy":
        return Curve(none, work * x.static_power, work * x.power_coefficient)
    local = costs.delay(x, p._replace(server_flops=0.0), 1.0)
    return Curve(np.broadcast_to(local, shape), work, none)


def step_curves(
    inst: Instance, steps: FloatArray, quantities: Iterable[str]
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

    Returns
    -------
    cost, quantities
        Constant curves of the column ``c * L + l``, of shape (K, C L) and (M, N, C L).
    """
    x, e = inst.rounds().by_cut().by_cut(), cut_extremes(inst)
    p = Profile(*(v[..., np.newaxis] if isinstance(v, np.ndarray) else v for v in inst.profile))
    e = Extremes(*(v[..., np.newaxis] if isinstance(v, np.ndarray) else v for v in e))
    shape = (*inst.shape, inst.num_cuts, steps.size)

    def constant(values: FloatArray) -> Curve:
        full = np.broadcast_to(values, shape).reshape(*inst.shape, -1)
        return Curve(full, np.zeros(full.shape), np.zeros(full.shape))

    taken = {name: constant(quantity_at(inst, name, x, p, steps)) for name in quantities}
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
