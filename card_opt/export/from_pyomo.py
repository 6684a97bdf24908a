"""Pyomo models as programs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse

from card_opt.errors import CardOptError
from card_opt.export.program import Program, Quadratic, readable
from card_opt.problem.scaling import Scaled

# What Pyomo puts before the names of what its transformations make.
_TRANSFORMED = re.compile(r"_pyomo_gdp_\w+?_reformulation(_\d+)?\.")
_PART = re.compile(r"relaxedDisjuncts\[(\d+)\]\.disaggregatedVars\.")
_CHOICE = ".binary_indicator_var"


class NonlinearError(CardOptError):
    """A model has a function that is neither linear nor quadratic."""


class _Row(NamedTuple):
    """A function of the variables, as Pyomo found it to be, and its limits."""

    name: str
    terms: Any
    lower: float = -np.inf
    upper: float = np.inf


def in_cost(model: Any, factor: float = 1.0) -> None:
    """Make the objective of a formulation's model the cost, or a factor times it.

    It is scaled as the model was built.
    """
    import pyomo.environ as pyo

    s: Scaled = model.scaled
    objective = next(model.component_data_objects(pyo.Objective, active=True))
    objective.set_value(factor * s.offset + factor * s.scale * objective.expr)


def program(model: Any) -> Program:
    """Return a model's active objective and constraints.

    Variables that occur in none of them are left out.

    Raises
    ------
    NonlinearError
        If one of them is not linear or quadratic, or if the objective is not linear.
    """
    import pyomo.environ as pyo

    objective = next(model.component_data_objects(pyo.Objective, active=True))
    goal = _row(objective.name, objective.expr)
    if goal.terms.quadratic_vars:
        raise NonlinearError(f"the objective {objective.name} is not linear")
    rows = [
        _row(row.name, row.body, row.lower, row.upper)
        for row in model.component_data_objects(pyo.Constraint, active=True)
    ]
    linear = [row for row in rows if not row.terms.quadratic_vars]
    quadratic = [side for row in rows if row.terms.quadratic_vars for side in _sides(row)]
    variables = _variables(model, [goal, *rows])
    place = {id(variable): j for j, variable in enumerate(variables)}
    cost = np.zeros(len(variables))
    for variable, c in zip(goal.terms.linear_vars, goal.terms.linear_coefs, strict=True):
        cost[place[id(variable)]] += c
    entries = [
        (i, place[id(variable)], float(c))
        for i, row in enumerate(linear)
        for variable, c in zip(row.terms.linear_vars, row.terms.linear_coefs, strict=True)
        if c != 0.0
    ]
    i, j, c = np.array(entries).reshape(-1, 3).T
    shape = (len(linear), len(variables))
    low, high = (
        np.array(end, dtype=np.float64) for end in zip(*map(_bounds, variables), strict=True)
    )
    names = readable_names([*(row.name for row in linear), *(name for name, *_ in quadratic)])
    return Program(
        names=readable_names(variable.name for variable in variables),
        lower=low,
        upper=high,
        is_integer=np.array([v.is_integer() for v in variables], dtype=bool),
        cost=cost,
        constant=float(goal.terms.constant),
        rows=names[: len(linear)],
        matrix=sparse.csr_array((c, (i.astype(int), j.astype(int))), shape),
        row_lower=np.array([row.lower for row in linear]),
        row_upper=np.array([row.upper for row in linear]),
        quadratics=tuple(
            _quadratic(name, terms, sign, upper, place)
            for name, (_, terms, sign, upper) in zip(names[len(linear) :], quadratic, strict=True)
        ),
    )


def _row(name: str, body: Any, lower: Any = None, upper: Any = None) -> _Row:
    import pyomo.environ as pyo
    from pyomo.repn import generate_standard_repn

    terms = generate_standard_repn(body, quadratic=True)
    if terms.nonlinear_expr is not None:
        raise NonlinearError(f"{name} is neither linear nor quadratic")
    return _Row(
        name,
        terms,
        -np.inf if lower is None else pyo.value(lower) - terms.constant,
        np.inf if upper is None else pyo.value(upper) - terms.constant,
    )


def _sides(row: _Row) -> list[tuple[str, Any, float, float]]:
    """Return the sides of a quadratic row that limit it: name, terms, sign and upper limit."""
    sides = [(row.name, row.terms, 1.0, row.upper), (row.name, row.terms, -1.0, -row.lower)]
    return [side for side in sides if side[3] < np.inf]


def _quadratic(
    name: str, terms: Any, sign: float, upper: float, place: dict[int, int]
) -> Quadratic:
    pairs = zip(terms.quadratic_vars, terms.quadratic_coefs, strict=True)
    single = zip(terms.linear_vars, terms.linear_coefs, strict=True)
    products = [(sorted((place[id(v)], place[id(w)])), sign * c) for (v, w), c in pairs]
    return Quadratic(
        name,
        tuple((i, j, float(c)) for (i, j), c in products if c != 0.0),
        tuple((place[id(v)], float(sign * c)) for v, c in single if c != 0.0),
        float(upper),
    )


def _variables(model: Any, rows: list[_Row]) -> list[Any]:
    """Return the variables that occur, as they were declared, then those of other blocks."""
    import pyomo.environ as pyo

    used: dict[int, Any] = {}
    for row in rows:
        used |= {id(v): v for v in row.terms.linear_vars}
        used |= {id(v): v for pair in row.terms.quadratic_vars for v in pair}
    declared = [v for v in model.component_data_objects(pyo.Var) if id(v) in used]
    known = {id(v) for v in declared}
    return declared + [v for v in used.values() if id(v) not in known]


def readable_names(names: Iterable[str]) -> list[str]:
    """Return names for files of what Pyomo calls so, without the words of its transformations."""
    plain = (_TRANSFORMED.sub("", name).removesuffix(_CHOICE) for name in names)
    return readable([_PART.sub(r"of_\1_", name) for name in plain])


def _bounds(variable: Any) -> tuple[float, float]:
    low, high = variable.bounds
    return (-np.inf if low is None else low, np.inf if high is None else high)
