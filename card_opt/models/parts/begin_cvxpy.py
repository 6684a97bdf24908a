"""A decision as values of a CVXPY formulation's variables.

Variables that are not known by their names keep no value.
"""

from __future__ import annotations

from typing import Any

from card_opt.models.parts.begin import Point
from card_opt.problem.start import Hint


def begin(model: Any, start: Hint) -> None:
    """Put the decision of a start into the variables of a model that has a CVXPY `problem`."""
    point = Point.of(model.scaled, start, getattr(model, "levels", None))
    for variable in model.problem.variables():
        values = point.values(variable.name(), variable.size)
        if values is not None:
            variable.save_value(values.reshape(variable.shape))
