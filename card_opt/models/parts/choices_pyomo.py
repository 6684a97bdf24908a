r"""The two choices of a device-round, for every Pyomo formulation: its cut and its frequency.

Only allowed cuts have variables. A frequency in a box is the variable :math:`\varphi_k`; one of
levels :math:`v_{kl}` is the choice :math:`y_{kl}` (`level`) of one of them,

.. math:: \varphi_k = \sum_l v_{kl} y_{kl}, \quad \sum_l y_{kl} = 1, \quad y_{kl} \in \{0, 1\},

in which every curve is linear: :math:`p / \varphi_k + q \varphi_k^2 = \sum_l y_{kl} (p / v_{kl} +
q v_{kl}^2)`.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyomo.environ as pyo

from card_opt.problem.curves import Curve
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import Scaled


def add_cuts(model: pyo.ConcreteModel, s: Scaled) -> None:
    """Add the scaled instance, and the sets of device-rounds, cuts, and allowed pairs of both."""
    model.scaled = s
    model.rounds = pyo.RangeSet(0, s.size[0] - 1, doc="device-rounds")
    model.cuts = pyo.RangeSet(0, s.size[1] - 1)
    pairs = ((k, c) for k, cuts in enumerate(allowed_cuts(s)) for c in cuts)
    model.pairs = pyo.Set(initialize=list(pairs), dimen=2, doc="allowed cuts")


def allowed_cuts(s: Scaled) -> list[list[int]]:
    """Return the allowed cuts of each device-round, 0-based."""
    if s.allowed is None:
        return [list(range(s.size[1]))] * s.size[0]
    return [np.flatnonzero(allowed).tolist() for allowed in s.allowed]


def add_one_cut(model: pyo.ConcreteModel) -> None:
    """Add the choice `chosen` of one allowed cut per device-round."""
    cuts = allowed_cuts(model.scaled)
    model.chosen = pyo.Var(model.pairs, domain=pyo.Binary, doc="1 if cut is chosen")

    @model.Constraint(model.rounds)
    def one_cut(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return sum(m.chosen[k, c] for c in cuts[k]) == 1


def add_frequency(model: pyo.ConcreteModel) -> None:
    """Add the choice of a frequency: the variable `frequency`, or a `level`."""
    s: Scaled = model.scaled
    if s.levels is not None:
        add_levels(model)
        return
    model.frequency = pyo.Var(
        model.rounds,
        bounds=lambda _, k: (float(s.min_frequency[k]), 1.0),
        initialize=1.0,  # stays if nothing depends on it, for then no solver sees it
        doc="server frequency [its maximum]",
    )


def frequency(model: pyo.ConcreteModel, k: int) -> pyo.Expression:
    """Return the relative frequency of a device-round, linear in the choice of a level."""
    s: Scaled = model.scaled
    return model.frequency[k] if s.levels is None else at_levels(model, k, s.levels[k])


def add_levels(model: pyo.ConcreteModel) -> None:
    """Add the choice `level` of one level per device-round."""
    levels = model.scaled.levels
    model.steps = pyo.Set(
        initialize=[(k, i) for k in model.rounds for i in range(levels[k].size)], dimen=2
    )
    model.level = pyo.Var(model.steps, domain=pyo.Binary, doc="1 if level is chosen")
    for choice in model.level.values():  # stays if nothing depends on it
        choice.set_value(int(choice.index()[1] == 0))

    @model.Constraint(model.rounds)
    def one_level(m: pyo.ConcreteModel, k: int) -> pyo.Expression:
        return at_levels(m, k, np.ones(levels[k].size)) == 1


def at_levels(model: pyo.ConcreteModel, k: int, values: FloatArray) -> pyo.Expression:
    """Return what the chosen level of a device-round has of one value per level."""
    return sum(value * model.level[k, i] for i, value in enumerate(values.tolist()))


def price(model: pyo.ConcreteModel, k: int, inverse: float, square: float) -> pyo.Expression:
    r"""Return :math:`p / \varphi_k + q \varphi_k^2`, linear in the choice of a level."""
    s: Scaled = model.scaled
    curve = Curve(0.0, inverse, square)
    if s.levels is not None:
        return at_levels(model, k, curve.at(s.levels[k]))
    return curve.at(model.frequency[k])


def at_choice(
    model: pyo.ConcreteModel,
    curve: Curve,
    chosen: Callable[[int, int], pyo.Expression],
    load: Callable[[FloatArray, int], pyo.Expression | None] = lambda values, k: None,
    link: Curve | None = None,
) -> list[pyo.Expression]:
    """Return the values of curves, shape (K, C), at the chosen cuts and frequencies.

    Parameters
    ----------
    model
        Has the scaled instance, and the choice of a frequency.
    curve
        Arrays alone; `linear` is the same for all cuts.
    chosen
        Returns what is 1 if an allowed cut of a device-round is chosen, else 0.
    load
        Returns what one of the values of the cuts, shape (C,), is at a device-round's choice, if
        there is something shorter than the sum over them.
    link
        What is besides by the `band` of the band, arrays too.
    """

    def of_cut(values: FloatArray, k: int) -> pyo.Expression:
        return pyo.quicksum(v * chosen(k, c) for c in cuts[k] if (v := float(values[k, c])))

    def times(values: FloatArray, k: int) -> pyo.Expression:
        short = load(values[k], k)
        return of_cut(values, k) if short is None else short

    cuts = allowed_cuts(model.scaled)
    out = []
    for k in model.rounds:
        value = of_cut(curve.fixed, k)
        if curve.inverse[k].any():
            value += times(curve.inverse, k) * price(model, k, 1.0, 0.0)
        if curve.square[k].any():
            value += times(curve.square, k) * price(model, k, 0.0, 1.0)
        if linear := float(curve.linear[k, 0]):
            value += linear * frequency(model, k)
        if link is not None and link.inverse[k].any():
            value += times(link.inverse, k) / model.band[k]
        if link is not None and (linear := float(link.linear[k, 0])):
            value += linear * model.band[k]
        out.append(value)
    return out


def frequencies(model: pyo.ConcreteModel) -> FloatArray:
    """Return the relative frequencies of the model's values, shape (K,); levels are exact."""
    s: Scaled = model.scaled
    if s.levels is None:
        return np.array(list(model.frequency.get_values().values()))
    return chosen_levels(model)


def chosen_levels(model: pyo.ConcreteModel) -> FloatArray:
    """Return the relative frequencies of the chosen levels, shape (K,)."""
    s: Scaled = model.scaled
    assert s.levels is not None
    choices = (
        [model.level[k, i].value for i in range(levels.size)] for k, levels in enumerate(s.levels)
    )
    pairs = zip(s.levels, choices, strict=True)
    return np.array([levels[int(np.argmax(choice))] for levels, choice in pairs])


def by_cut(variable: pyo.Var, s: Scaled) -> FloatArray:
    """Return the values of a variable of allowed pairs, shape (K, C); 0 elsewhere."""
    out = np.zeros(s.size)
    for (k, c), value in variable.get_values().items():
        out[k, c] = value
    return out


def chosen_cuts(model: pyo.ConcreteModel) -> IntArray:
    """Return the 0-based cuts that the model's values choose, shape (K,)."""
    return np.asarray(by_cut(model.chosen, model.scaled).argmax(axis=1))
