r"""A decision as a point: a value for every variable of a formulation, from what they mean.

Choices, frequencies and shares of the band, their inverses and squares, moves and makespans are
known by name (`card_opt.export.names`). The rows lead to all others, of which rows are the least:
where a row has one unknown variable left and is an equation, that gives it; when there is none, a
variable that rows keep from below is as small as they allow. So an epigraph's variable is on its
graph, and the objective is the cost.
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable
from typing import Any

import numpy as np

from card_opt.errors import CardOptError
from card_opt.models.parts.begin import Point
from card_opt.problem.best import Best
from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.scaling import Scaled
from card_opt.problem.solution import relative_excess

Known = Callable[[str], float | None]
_OPEN = (-math.inf, math.inf)


def known_values(s: Scaled, best: Best) -> Known:
    """Return a function from the names of variables to their values, None for what is not known.

    Parameters
    ----------
    s
        The problem.
    best
        Has a decision.
    """
    assert best.cut is not None
    assert best.frequency is not None
    cuts, hertz = best.cut.ravel() - 1, best.frequency.ravel()
    relative = np.clip(hertz / s.max_frequency, s.min_frequency, 1.0)
    if s.steps is not None:
        cuts = cuts * s.steps.size + np.abs(s.steps - hertz[:, None]).argmin(axis=1)
        relative = np.ones(hertz.size)
    share = None if best.share is None else best.share.ravel()
    level = np.zeros(cuts.size, dtype=np.int64)
    if s.levels is not None:
        level = np.array([np.abs(v - f).argmin() for v, f in zip(s.levels, relative, strict=True)])
        relative = np.array([v[i] for v, i in zip(s.levels, level, strict=True)])
    of_frequency: dict[str, Callable[[int], float]] = {
        "chosen": lambda k: 1.0,
        "frequency": lambda k: float(relative[k]),
        "above": lambda k: float(relative[k] - s.min_frequency[k]),
        "period": lambda k: float(1.0 / relative[k]),
        "square": lambda k: float(relative[k] ** 2),
    }
    if share is not None:
        of_frequency["band"] = lambda k: float(share[k])
        of_frequency["stretch"] = lambda k: float(1.0 / share[k])
    spans = () if s.makespan is None else Point(s, cuts, relative, share=share).spans()

    def value(name: str) -> float | None:
        stem, *words = name.split("_")
        if not words or not all(word.isdecimal() for word in words):
            return None
        k, *others = map(int, words)
        match stem, others:
            case "cut", []:
                return float(cuts[k])
            case "makespan", []:
                return float(spans[k])
            case "move", [c, d]:
                return float(c == cuts[k] and d == cuts[k + 1])
            case "level", [i]:
                return float(i == level[k])
            case "mixture", [c, i]:
                return float(c == cuts[k] and i == level[k])
            case _, []:
                return of_frequency[stem](k) if stem in of_frequency else None
            case _, [c]:
                return of_frequency[stem](k) * (c == cuts[k]) if stem in of_frequency else None
        return None

    return value


def complete(
    model: Any, names: dict[int, str], s: Scaled, best: Best, factor: float = 1.0
) -> float:
    """Fix all variables of a Pyomo model that has been written; return its objective.

    Parameters
    ----------
    model
        The model.
    names
        Names of the file's variables, by `id`.
    s, best
        The problem, and a decision of it with its value.
    factor
        What the objective is of the cost.

    Raises
    ------
    CardOptError
        If what comes out breaks a row, or has another objective than the decision's value, by
        more than `FEAS_TOL`, relative.
    """
    import pyomo.environ as pyo

    known = known_values(s, best)

    rows = list(model.component_data_objects(pyo.Constraint, active=True))
    variables = [v for v in model.component_data_objects(pyo.Var) if id(v) in names]
    for variable in variables:
        value = known(names[id(variable)])
        if value is not None:
            variable.fix(value, skip_validation=True)
    _Completion(variables, rows).run()
    objective = float(pyo.value(next(model.component_data_objects(pyo.Objective, active=True))))
    off = abs(relative_excess(objective / factor, best.value, s.size[0]))
    if not max([off, *map(_excess, rows)]) <= FEAS_TOL:
        raise CardOptError(
            "the best decision known is no point of this formulation with its cost, such as a "
            "grid that its frequencies are not on"
        )
    return objective


class _Completion:
    """Finds the values of variables that are not fixed, from rows and from those that are."""

    def __init__(self, variables: list[Any], rows: list[Any]) -> None:
        from pyomo.core.expr.visitor import identify_variables

        self.pending = [variable for variable in variables if not variable.fixed]
        self.rows = rows
        self.free = [
            {id(v) for v in identify_variables(row.body, include_fixed=False)} for row in rows
        ]
        self.of: dict[int, list[int]] = defaultdict(list)
        for i, unknown in enumerate(self.free):
            for variable in unknown:
                self.of[variable].append(i)
        self.ends: dict[int, tuple[float, float]] = {}
        self.ready = deque(i for i, unknown in enumerate(self.free) if len(unknown) == 1)

    def run(self) -> None:
        """Fix all of them."""
        while True:
            while self.ready:
                self._look_at(self.ready.popleft())
            self.pending = [variable for variable in self.pending if not variable.fixed]
            if not self.pending:
                return
            lows = [self.ends.get(id(v), _OPEN)[0] for v in self.pending]
            first = next((i for i, low in enumerate(lows) if low > -math.inf), 0)
            variable = self.pending[first]
            floor = max(lows[first], -math.inf if variable.lb is None else variable.lb)
            self._fix(variable, floor if floor > -math.inf else min(0.0, variable.ub or 0.0))

    def _look_at(self, i: int) -> None:
        """Take what a row leaves the one variable in it that is not fixed."""
        if not self.free[i] or (found := _limits(self.rows[i])) is None:
            return
        variable, low, high = found
        old = self.ends.get(id(variable), _OPEN)
        low, high = max(low, old[0]), min(high, old[1])
        self.ends[id(variable)] = low, high
        if low >= high:
            self._fix(variable, low)

    def _fix(self, variable: Any, value: float) -> None:
        variable.fix(value, skip_validation=True)
        for i in self.of[id(variable)]:
            self.free[i].discard(id(variable))
            if len(self.free[i]) == 1:
                self.ready.append(i)


def _limits(row: Any) -> tuple[Any, float, float] | None:
    """Return the variable that is left in a row, and its ends; None if it is times 0."""
    from pyomo.repn import generate_standard_repn

    terms = generate_standard_repn(row.body, quadratic=False)
    if not terms.linear_vars:
        return None
    (variable,), (slope,) = terms.linear_vars, terms.linear_coefs
    low, high = sorted((side - terms.constant) / slope for side in _sides(row))
    return variable, float(low), float(high)


def _sides(row: Any) -> tuple[float, float]:
    import pyomo.environ as pyo

    low = -math.inf if row.lower is None else float(pyo.value(row.lower))
    return low, math.inf if row.upper is None else float(pyo.value(row.upper))


def _excess(row: Any) -> float:
    """Return by how much a row is broken, relative to its side, or to 1 where that is smaller."""
    import pyomo.environ as pyo

    value, (low, high) = float(pyo.value(row.body)), _sides(row)
    over = max(low - value, value - high)
    side = low if low - value > value - high else high
    return over / max(1.0, abs(side))
