"""A decision as values of a Pyomo formulation's variables.

Variables that are not known by their names keep what they had, mostly nothing: the solver is to
find what belongs to the others. In an .nl file the values are where a solver begins.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.models.parts.begin import Point
from card_opt.problem.scaling import Scaled
from card_opt.problem.start import Hint

if TYPE_CHECKING:
    import pyomo.environ as pyo


def begin(model: pyo.ConcreteModel, start: Hint) -> None:
    """Put the decision of a start into the variables of a model, and say so in `is_begun`."""
    # Adapters import this module, and no library before they run.
    from pyomo.environ import Var

    from card_opt.models.parts import band_pyomo, moves_pyomo, moves_whole

    model.is_begun = True
    s: Scaled = model.scaled
    point = Point.of(s, start, getattr(model, "grid", None))
    for component in model.component_objects(Var, descend_into=False):
        values = point.values(component.local_name, len(component))
        if values is not None:
            _put(component.values(), values)
    chosen = model.component("chosen")
    if chosen is not None and chosen.ctype is not Var:  # disjuncts
        indicators = [disjunct.binary_indicator_var for disjunct in chosen.values()]
        _put(indicators, point.values("chosen", len(indicators)))
    if hasattr(model, "product"):
        _put_products(model, point)
    known = {
        **band_pyomo.sent_at(model, point),
        **moves_pyomo.values_at(model, point.column),
        **moves_whole.values_at(model, point.column),
    }
    for name, found in known.items():
        _put(model.component(name).values(), found)
    if hasattr(model, "share_of"):
        parts = [replace(rows.curve, linear=0.0 * rows.curve.fixed) for rows in s.rows]
        shares = [point.at(part) for part in parts]
        _put(model.share_of.values(), [shares[i][k] for i, k in model.shares])


def _put_products(model: pyo.ConcreteModel, point: Point) -> None:
    """Put loads, prices and products of the two into the one-hot formulation."""
    for key, term in model.products.terms.items():
        k = key[0]
        load = float(term.loads[point.column[k]])
        if term.of_share:
            assert point.share is not None
            price = term.inverse / point.share[k]
        else:
            price = term.inverse / point.frequency[k] + term.square * point.frequency[k] ** 2
        _put((model.work[key], model.price[key]), (load, price))
        _put((model.product[key],), (load * price,))


def _put(variables: Any, values: Any) -> None:
    for variable, value in zip(variables, np.asarray(values).tolist(), strict=True):
        variable.set_value(int(value) if variable.is_integer() else value, skip_validation=True)
