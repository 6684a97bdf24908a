"""Mixed-integer CVXPY formulations, by the solvers that CVXPY itself runs.

Their raw results are read, not CVXPY's statuses, which lose incumbent and bound at a limit.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Callable
from typing import Any, NamedTuple

from card_opt.models.parts import begin_cvxpy
from card_opt.problem.limits import Limits
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import Status
from card_opt.solvers.adapters.compiled import Compiled
from card_opt.solvers.adapters.mixed import MixedAdapter, Said


class Result(NamedTuple):
    """What a solver says: see `Said`, but its solution is a vector."""

    status: Status
    word: str
    vector: FloatArray | None = None
    bound: float = -math.inf
    nodes: int = -1
    objective: float = math.nan
    raw_bound: float | None = None


def adapter(
    name: str,
    options: Callable[[Limits, float], dict[str, Any]],
    read: Callable[[Any, Limits], Result],
    cache: Callable[[FloatArray], Any] | None = None,
) -> MixedAdapter:
    """Return an adapter for formulations whose model has a CVXPY `problem`.

    Parameters
    ----------
    name
        CVXPY's name of the solver.
    options
        Returns the solver's options; of the limits and the seconds left.
    read
        Returns what its raw result says; of that and the limits.
    cache
        Returns the last result that CVXPY's interface begins with, from the solver's vector; not
        given if it begins with none.
    """

    def run(compiled: Compiled, limits: Limits, left: float) -> Said:
        vector = compiled.begun() if cache else None
        last = None if vector is None or cache is None else {name: cache(vector)}
        raw = compiled.interface.solve_via_data(
            compiled.data, last is not None, False, options(limits, left), last
        )
        status, word, vector, bound, nodes, objective, raw_bound = read(raw, limits)
        load = None if vector is None else functools.partial(compiled.load, vector)
        return Said(status, word, load, bound, nodes, objective, raw_bound)

    begin = begin_cvxpy.begin if cache else None
    return MixedAdapter(name, run, lambda model: Compiled(model.problem, name), begin)
