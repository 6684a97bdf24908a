r"""The rows of the constraints in Pyomo: in every group the shares add up to at most 1.

One row per group, :math:`\sum_{k \in g} \text{share}_k \le 1`. In a hull a share is linear in the
variables of the cuts,

.. math:: \text{share}_k = \sum_c \text{share}_{kc}, \quad \text{share}_{kc} = d_{kc} x_{kc} +
    e_{kc} t_{kc} + l_k \varphi_{kc} + g_{kc} h_{kc},

and a limit of a single device-round holds for each cut, :math:`\text{share}_{kc} \le x_{kc}`,
which leaves the hull of what that limit allows; their sum alone would leave more. Where the band
is shared, transmitting takes :math:`\lambda_{kc} v_{kc}` besides, or a row limits the shares
:math:`b_{kc}` themselves (`card_opt.models.parts.band_pyomo`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np
import pyomo.environ as pyo

from card_opt.models.parts.choices_pyomo import allowed_cuts, at_levels, frequency
from card_opt.problem.curves import Curve
from card_opt.problem.scaled_parts import ScaledMakespan
from card_opt.problem.scaling import Scaled

Parts = Iterable[tuple[float, pyo.Expression]]  # coefficients and what they belong to


def add_limits(
    model: pyo.ConcreteModel, parts: Callable[[int, int], Parts], with_own: bool = True
) -> None:
    """Add `limit`, one row per group of every row of the constraints.

    Parameters
    ----------
    model
        Has the scaled instance.
    parts
        Takes the number of a row and a device-round; returns what its share is the sum of.
    with_own
        Whether limits of single device-rounds are among them.
    """
    s: Scaled = model.scaled
    model.limit = pyo.Constraint(pyo.Any, doc="shares of a group [its bound]")
    for i, rows in enumerate(s.rows):
        if rows.is_own and not with_own:
            continue
        for g, members in enumerate(rows.members()):
            all_parts = (part for k in members.tolist() for part in parts(i, k))
            total = pyo.quicksum(weight * what for weight, what in all_parts if weight != 0.0)
            if pyo.is_potentially_variable(total):
                model.limit[i, g] = total <= 1.0
            elif total > 1.0:  # Pyomo takes no row without a variable
                model.limit[i, g] = (total - 1.0) * frequency(model, members[0]) <= 0.0


def alone(model: pyo.ConcreteModel, i: int, k: int) -> Iterator[tuple[float, pyo.Expression]]:
    """Yield what a device-round's share of a limit has that no cut changes: frequency and band."""
    rows = model.scaled.rows[i]
    yield float(rows.linear[k]), frequency(model, k)
    if linear := _at(rows.link, "linear", k, 0):
        yield linear, model.band[k]


def add_hull_limits(
    model: pyo.ConcreteModel, frequency_of: Callable[[int, int], pyo.Expression]
) -> None:
    """Add the rows to a hull: `limit` per group, and `own_limit` per cut of a device-round.

    Parameters
    ----------
    model
        Has the scaled instance, and `chosen`, `period` and `square` of the allowed pairs.
    frequency_of
        Returns what a cut's frequency is if chosen, and else 0.
    """
    s: Scaled = model.scaled
    cuts = allowed_cuts(s)

    def of_cut(i: int, k: int, c: int) -> Iterator[tuple[float, pyo.Expression]]:
        rows = s.rows[i]
        yield float(rows.linear[k]), frequency_of(k, c)
        yield from in_hull(model, rows.curve, rows.link, k, c)

    add_limits(model, lambda i, k: (p for c in cuts[k] for p in of_cut(i, k, c)), with_own=False)
    model.own_limit = pyo.Constraint(pyo.Any, doc="share of a cut [its bound]")
    for i, rows in enumerate(s.rows):
        if rows.is_own:
            for k, c in model.pairs:
                kept = [weight * what for weight, what in of_cut(i, k, c) if weight != 0.0]
                if kept:
                    model.own_limit[i, k, c] = pyo.quicksum(kept) <= model.chosen[k, c]


def in_hull(
    model: pyo.ConcreteModel, curve: Curve, link: Curve | None, k: int, c: int
) -> Iterator[tuple[float, pyo.Expression]]:
    """Yield what a curve is the sum of at a cut in a hull, but for its linear part.

    Parameters
    ----------
    model
        Has `chosen`, `period` and `square`, and with a link `band` and `stretch`.
    curve, link
        Arrays of shape (K, C); what depends on the frequency, and on the share of the band.
    k, c
        Device-round and cut.
    """
    yield _at(curve, "fixed", k, c), model.chosen[k, c]
    yield _at(curve, "inverse", k, c), model.period[k, c]
    yield _at(curve, "square", k, c), model.square[k, c]
    if link is not None:
        yield _at(link, "inverse", k, c), model.stretch[k, c]
        yield _at(link, "linear", k, c), model.band[k, c]


def delay_in_hull(
    model: pyo.ConcreteModel, slowest: ScaledMakespan, k: int
) -> Iterator[tuple[float, pyo.Expression]]:
    """Yield what the delay of a device-round is the sum of, for its round's makespan."""
    for c in allowed_cuts(model.scaled)[k]:
        yield from in_hull(model, slowest.curve, slowest.link, k, c)


def at_choice_in_hull(
    model: pyo.ConcreteModel,
    curve: Curve,
    frequency_of: Callable[[int, int], pyo.Expression],
    link: Curve | None = None,
) -> list[pyo.Expression]:
    """Return the values of curves, arrays of shape (K, C); the other parameters are as above."""
    cuts = allowed_cuts(model.scaled)

    def of_cut(k: int, c: int) -> Iterator[tuple[float, pyo.Expression]]:
        yield float(curve.linear[k, c]), frequency_of(k, c)
        yield from in_hull(model, curve, link, k, c)

    return [
        pyo.quicksum(
            weight * what for c in cuts[k] for weight, what in of_cut(k, c) if weight != 0.0
        )
        for k in model.rounds
    ]


def add_hull_levels(
    model: pyo.ConcreteModel, frequency_of: Callable[[int, int], pyo.Expression]
) -> None:
    """Tie the sums of a hull's variables to the chosen `level`; parameters as above."""
    levels, cuts = model.scaled.levels, allowed_cuts(model.scaled)

    @model.Constraint(model.rounds)
    def frequency_at_level(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(frequency_of(k, c) for c in cuts[k]) == at_levels(m, k, levels[k])

    @model.Constraint(model.rounds)
    def period_at_level(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.period[k, c] for c in cuts[k]) >= at_levels(m, k, 1.0 / levels[k])

    @model.Constraint(model.rounds)
    def square_at_level(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.square[k, c] for c in cuts[k]) >= at_levels(m, k, levels[k] ** 2)


def _at(curve: Curve | None, part: str, k: int, c: int) -> float:
    """Return a coefficient of a cut, 0 without a curve; a float is the same for all."""
    values = 0.0 if curve is None else getattr(curve, part)
    return float(values[k, c]) if isinstance(values, np.ndarray) else float(values)
