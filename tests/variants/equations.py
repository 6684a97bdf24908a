r"""Equations (7) to (12) written anew, for the brute force: what every column costs and takes.

A *column* is a cut or, where only some frequencies are allowed, a cut at one of them. Whatever
it costs or takes is a sum of the six terms

.. math:: 1, \quad 1 / \varphi, \quad \varphi, \quad \varphi^2, \quad 1 / b, \quad b

of the relative frequency :math:`\varphi = f / F_{\max}` and of the share :math:`b` of the band.
Nothing is read but the fields of the instance and of the region.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray

ONE, PER_F, F, F_SQUARED, PER_SHARE, SHARE = range(6)

Terms = npt.NDArray[np.float64]  # of shape (6, K, J)


@dataclass(frozen=True, eq=False)
class Columns:
    """The columns of all device-rounds; K of these, J columns each, the same for all.

    Attributes
    ----------
    cut
        0-based cut of each column, shape (J,).
    frequency
        Relative frequency of each, shape (K, J); nan where it is free.
    is_allowed
        Shape (K, J).
    cost
        The cost U, shape (6, K, J); under a makespan without the price of the delay.
    delay
        The delay [s], likewise.
    delay_price
        What a second of it costs, shape (K, J).
    rows
        For each of the region's rows, what a column takes as a share of the bound, likewise.
    least_frequency
        Least relative frequency, shape (K,).
    """

    cut: IntArray
    frequency: FloatArray
    is_allowed: npt.NDArray[np.bool_]
    cost: Terms
    delay: Terms
    delay_price: FloatArray
    rows: tuple[Terms, ...]
    least_frequency: FloatArray


def columns(problem: Problem) -> Columns:
    """Return the columns of a problem."""
    inst, region = problem.instance, problem.region
    has_makespan = getattr(region, "makespan", None) is not None
    num_cuts = inst.num_cuts
    full = (*inst.shape, num_cuts)
    high, low = (_by_cut(inst, getattr(inst, n)) for n in ("max_frequency", "min_frequency"))
    allowed = np.ones(full, dtype=bool) if region.allowed is None else region.allowed
    delay, energy, device = _delay(inst, high), _energy(inst, high), _device_energy(inst)
    d_price, e_price, d_min, e_min = _prices(inst, full)
    cost = e_price * energy
    cost[ONE] -= d_price * d_min + e_price * e_min
    if not has_makespan:
        cost += d_price * delay
    named = {"delay": delay, "energy": energy, "device energy": device}
    taken = []
    for rows in region.rows:
        terms = named.get(rows.quantity, np.zeros((6, *full))).copy()
        if rows.quantity == "frequency":
            terms[F] = high
        if rows.quantity == "share":
            terms[SHARE] = 1.0
        if rows.extra is not None:
            terms[ONE] += rows.extra
        bound = np.append(rows.bound, np.inf)[rows.group]
        taken.append(terms * (rows.coefficient / bound)[..., np.newaxis])
    parts = [cost, delay, *taken]
    cut = np.arange(num_cuts)
    frequency = np.full(full, np.nan)
    d_price = np.broadcast_to(d_price, full)
    if region.levels is not None:
        levels = np.asarray(region.levels)
        table = inst.level_power is not None
        watts = np.interp(levels, *np.array(inst.level_power).T) if table else None
        if watts is not None:  # energies are those of the table
            joules = _work(inst)[..., np.newaxis] * watts / levels
            parts = _with_table(parts, e_price, joules, region.rows)
        at = levels / high[..., np.newaxis]
        parts = [_at_levels(terms, at) for terms in parts]
        inside = (low[..., np.newaxis] <= levels) & (levels <= high[..., np.newaxis])
        allowed = (allowed[..., np.newaxis] & inside).reshape(*inst.shape, -1)
        frequency = np.broadcast_to(at, (*full, levels.size))
        cut = np.repeat(cut, levels.size)
        d_price = np.repeat(d_price, levels.size, axis=-1)
    size = (inst.shape[0] * inst.shape[1], cut.size)
    cost, delay, *taken = (terms.reshape(6, *size) for terms in parts)
    return Columns(
        cut=cut,
        frequency=frequency.reshape(size),
        is_allowed=allowed.reshape(size),
        cost=cost,
        delay=delay,
        delay_price=d_price.reshape(size),
        rows=tuple(taken),
        least_frequency=(low / high)[..., 0].ravel(),
    )


def _at_levels(terms: Terms, at: FloatArray) -> Terms:
    """Return the terms of every cut at levels of shape (M, N, 1, L), shape (6, M, N, C, L)."""
    is_by_level = terms.ndim > at.ndim  # as those of a table of powers are
    wide = terms if is_by_level else terms[..., np.newaxis]
    out = np.zeros((*terms.shape[:4], at.shape[-1]))
    out[ONE] = wide[ONE] + wide[PER_F] / at + wide[F] * at + wide[F_SQUARED] * at**2
    out[PER_SHARE] = wide[PER_SHARE]
    out[SHARE] = wide[SHARE]
    return out


def _with_table(parts: list[Terms], e_price: Any, joules: FloatArray, rows: Any) -> list[Terms]:
    """Return the terms with energies of a table of powers, which are by level."""
    cost, delay, *taken = (
        np.repeat(terms[..., np.newaxis], joules.shape[-1], axis=-1) for terms in parts
    )
    cost[ONE] += np.asarray(e_price)[..., np.newaxis] * joules
    for terms, row in zip(taken, rows, strict=True):
        if row.quantity == "energy":
            share = row.coefficient / np.append(row.bound, np.inf)[row.group]
            terms[ONE] += share[..., np.newaxis, np.newaxis] * joules
    return [cost, delay, *taken]


def _delay(inst: Instance, high: FloatArray) -> Terms:
    """Return equation (10), and what is measured besides."""
    epochs, up, down = (
        _by_cut(inst, getattr(inst, n)) for n in ("local_epochs", "uplink_rate", "downlink_rate")
    )
    terms = np.zeros((6, *inst.shape, inst.num_cuts))
    if inst.device_throughput is not None:
        speed = _by_cut(inst, inst.device_throughput)
        terms[ONE] += epochs * _profile(inst, "device_flops") / speed
    terms[ONE] += epochs * _profile(inst, "device_seconds") + _profile(inst, "extra_seconds")
    terms[PER_F] = _work(inst) / high
    packed = epochs * _by_cut(inst, inst.compression_ratio)
    adapters = _profile(inst, "adapter_bits")
    terms[PER_SHARE] = (packed * _profile(inst, "smashed_bits") + adapters) / up
    terms[PER_SHARE] += (packed * _profile(inst, "gradient_bits") + adapters) / down
    return terms


def _energy(inst: Instance, high: FloatArray) -> Terms:
    """Return equation (11) with static power; nothing where the power is a table."""
    terms = np.zeros((6, *inst.shape, inst.num_cuts))
    if inst.level_power is None:
        work = _work(inst)
        terms[PER_F] = work * _by_cut(inst, inst.static_power) / high
        terms[F_SQUARED] = work * _by_cut(inst, inst.power_coefficient) * high**2
    return terms


def _device_energy(inst: Instance) -> Terms:
    terms = np.zeros((6, *inst.shape, inst.num_cuts))
    if inst.device_power is None or inst.transmit_power is None:
        return terms
    epochs, up = (_by_cut(inst, getattr(inst, n)) for n in ("local_epochs", "uplink_rate"))
    seconds = epochs * _profile(inst, "device_seconds")
    if inst.device_throughput is not None:
        flops = _profile(inst, "device_flops")
        seconds = seconds + epochs * flops / _by_cut(inst, inst.device_throughput)
    sent = epochs * _by_cut(inst, inst.compression_ratio) * _profile(inst, "smashed_bits")
    terms[ONE] = _by_cut(inst, inst.device_power) * seconds
    sending = (sent + _profile(inst, "adapter_bits")) / up
    terms[PER_SHARE] = _by_cut(inst, inst.transmit_power) * sending
    return terms


def _work(inst: Instance) -> FloatArray:
    """Return the server's cycles in a round, shape (M, N, C)."""
    server = getattr(inst, "server_flops", None)
    if server is None:
        total = _by_cut(inst, inst.total_flops)
        flops = total - _profile(inst, "device_flops")
    else:
        flops = _profile(inst, "server_flops")
    per_cycle = _by_cut(inst, inst.server_flops_per_cycle)
    return np.asarray(_by_cut(inst, inst.local_epochs) * flops / per_cycle)


def _prices(inst: Instance, full: tuple[int, ...]) -> tuple[Any, Any, Any, Any]:
    """Return what a second and a joule cost and the least of both, equation (12)."""
    d_min, d_max, e_min, e_max = _extremes(inst)
    w = _by_cut(inst, inst.weight)

    def price(weight: FloatArray, least: FloatArray, most: FloatArray) -> FloatArray:
        span = most - least
        is_flat = span <= 1e-14 * np.abs(most)
        return np.where(is_flat, 0.0, weight / np.where(is_flat, 1.0, span))

    values = price(w, d_min, d_max), price(1.0 - w, e_min, e_max), d_min, e_min
    return tuple(np.broadcast_to(v, full) for v in values)  # type: ignore[return-value]


def _extremes(inst: Instance) -> tuple[FloatArray, ...]:
    """Return the four extremes, each of a shape that broadcasts to (M, N, C)."""
    if inst.normalizer_values is not None:
        given = (np.asarray(v, dtype=float) for v in inst.normalizer_values)
        return tuple(v if v.ndim in {0, 3} else v[..., np.newaxis] for v in given)
    high, low = (_by_cut(inst, getattr(inst, n)) for n in ("max_frequency", "min_frequency"))
    delay, work = _delay(inst, high), _work(inst)
    if inst.level_power is None:
        p0, xi = (_by_cut(inst, getattr(inst, n)) for n in ("static_power", "power_coefficient"))
        best = np.cbrt(np.divide(p0, 2.0 * xi, out=np.full(xi.shape, np.inf), where=xi > 0.0))
        tried = np.stack([low + 0.0 * best, np.clip(best, low, high), high + 0.0 * best])
        watts = p0 + xi * tried**3
    else:
        table, power = np.array(inst.level_power).T
        column = (-1, *[1] * high.ndim)
        tried, watts = table.reshape(column) + 0.0 * high, power.reshape(column)
        inside = (tried >= low) & (tried <= high)
        tried = np.where(inside, tried, np.nan)
    if inst.normalizer == "max-frequency":
        last = np.nanmax(tried, axis=0)
        tried = np.where(tried == last, tried, np.nan)
    seconds = delay[ONE] + delay[PER_F] * high / tried + delay[PER_SHARE]
    joules = work * watts / tried
    if inst.normalizer == "per-cut":
        return tuple(f(v, axis=0) for v in (seconds, joules) for f in (np.nanmin, np.nanmax))
    axes = (0, 3) if inst.normalizer != "fleet" else None
    found = (f(v, axis=axes) for v in (seconds, joules) for f in (np.nanmin, np.nanmax))
    return tuple(v if np.ndim(v) == 0 else v[..., np.newaxis] for v in found)


def _by_cut(inst: Instance, value: Any) -> FloatArray:
    """Return a scalar, (M,) or (M, N) in the shape (M, N, 1)."""
    values = np.asarray(value, dtype=float)
    if values.ndim == 1:
        values = values[:, np.newaxis]
    return np.broadcast_to(values, inst.shape)[..., np.newaxis]


def _profile(inst: Instance, name: str) -> FloatArray:
    """Return (C,) or (M, C) in the shape (M, 1, C), 0 for None."""
    value = getattr(inst, name)
    values = np.zeros(inst.num_cuts) if value is None else np.asarray(value, dtype=float)
    return np.broadcast_to(values, (inst.shape[0], inst.num_cuts))[:, np.newaxis]
