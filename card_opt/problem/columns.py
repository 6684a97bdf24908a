"""What every column costs and takes, by the relative frequency and by the share of the band.

A column is a cut, or a cut at one of the frequencies of a table of the server's power, see
`card_opt.problem.scaling`.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from card_opt.problem.curves import Curve
from card_opt.problem.instance_curves import (
    cost_curves,
    energy_cost_curves,
    link_cost_curves,
    link_curves,
    quantity_curves,
    step_curves,
)
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray


def curves_of(
    problem: Problem,
    steps: FloatArray | None,
    high: FloatArray,
    also: Collection[str] = (),
) -> tuple[Curve, Curve, dict[str, Curve]]:
    """Return what columns cost and take by the relative frequency, shape (K, C).

    Parameters
    ----------
    problem
        The problem.
    steps
        Frequencies of the table of the server's power, shape (L,) [Hz]; None without one.
    high
        What a relative frequency of 1 is, shape (K,) [Hz].
    also
        Quantities that are asked for besides those of the rows.

    Returns
    -------
    whole, cost, quantities
        The cost with the whole band and without waiting, the cost that does not depend on the
        share of the band or on the makespan, and the quantities without what the links take if
        the band is shared.
    """
    inst, region = problem.instance, problem.region
    is_shared, waits = region.min_share is not None, region.makespan is not None
    names = {*also, *(rows.quantity for rows in region.rows)}
    names |= {"delay", "energy"} if waits else set()
    if steps is None:
        whole = cost_curves(inst)
        cost = cost_curves(inst, is_sent_apart=True) if is_shared else whole
        taken = {name: quantity_curves(inst, name, is_sent_apart=is_shared) for name in names}
    else:
        whole, _ = step_curves(inst, steps, ())
        cost, taken = step_curves(inst, steps, names, is_sent_apart=is_shared)
    if waits:
        cost = energy_cost_curves(inst, taken["energy"])
    unit = high[:, np.newaxis]

    def relative(curve: Curve) -> Curve:
        return curve.reshape(high.size, -1).in_units(unit)

    return relative(whole), relative(cost), {k: relative(v) for k, v in taken.items()}


def links_of(problem: Problem, num_steps: int, also: Collection[str] = ()) -> dict[str, Curve]:
    """Return what the links add by the share of the band, shape (K, C): of the cost and of rows.

    Nothing where all have the whole band; and no ``cost`` where devices wait for each other.

    Parameters
    ----------
    problem
        The problem.
    num_steps
        Columns of each cut.
    also
        Quantities that are asked for besides those of the rows.
    """
    inst, region = problem.instance, problem.region
    if region.min_share is None:
        return {}
    names = {*also, *(rows.quantity for rows in region.rows)}
    curves = {} if region.makespan is not None else {"cost": link_cost_curves(inst)}
    names |= {"delay"} if region.makespan is not None else set()
    curves |= {name: link_curves(inst, name) for name in names}

    def by_step(values: FloatArray) -> FloatArray:
        full = np.broadcast_to(values, (*inst.shape, inst.num_cuts))
        return full.repeat(num_steps, axis=-1).reshape(problem.num_rounds, -1)

    return {
        name: Curve(
            by_step(c.fixed),
            by_step(c.inverse),
            by_step(c.square),
            by_step(c.linear) if np.any(c.linear) else 0.0,
        )
        for name, c in curves.items()
    }
