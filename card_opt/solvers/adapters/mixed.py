"""What the adapters for solvers that a modelling library runs itself share.

They report once, at the end: the libraries hand on neither incumbents nor bounds before.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from card_opt.problem.claim import Saying
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.problem.start import Hint
from card_opt.solvers.adapters import decision
from card_opt.solvers.adapters.protocol import Module, Report


class Said(NamedTuple):
    """What a solver says.

    Attributes
    ----------
    status, word
        What is made of its verdict, and its own word for it.
    load
        Puts its best solution into the model; None if it has none.
    bound
        Scaled, as it is handed on; -inf for none.
    nodes
        Of its search tree; -1 if it does not say.
    objective, raw_bound
        Scaled, as it says them itself; nan for none. The latter is `bound` if not given.
    says
        What its word says; what is made of it, if not given.
    """

    status: Status
    word: str
    load: Callable[[], None] | None = None
    bound: float = -math.inf
    nodes: int = -1
    objective: float = math.nan
    raw_bound: float | None = None
    says: Saying | None = None


@dataclass(frozen=True)
class MixedAdapter:
    """An adapter.

    Attributes
    ----------
    name
        What the solver is called in messages.
    run
        Runs it on a model: of what `prepare` makes of that, the limits, and the seconds left.
    prepare
        What else belongs to building; nothing, if not given.
    begin
        Puts a start into the model, for solvers that take one.
    """

    name: str
    run: Callable[[Any, Limits, float], Said]
    prepare: Callable[[Any], Any] = lambda model: model
    begin: Callable[[Any, Hint], None] | None = None

    def __call__(
        self,
        problem: Problem,
        formulation: Module,
        limits: Limits,
        report: Report,
        start: Hint | None = None,
    ) -> Answer:
        """Return the solver's answer to a formulation.

        One that is not exact has a `lower_bound`, which makes a bound on the optimum of one on
        the model's, and its decision is never called optimal.
        """
        began = time.perf_counter()
        model = formulation.build_model(problem)
        if start is not None and self.begin is not None:
            self.begin(model, start)
        prepared = self.prepare(model)
        built = time.perf_counter()
        left = limits.time_limit - (built - began)
        if left <= 0.0:  # not every solver has a clock, or takes it for none to be given no time
            return Answer(Status.TIME_LIMIT, build_time=built - began)
        said = self.run(prepared, limits, left)
        status, word, load, bound, nodes, objective, raw_bound, says = said
        answer = Answer(
            status,
            build_time=built - began,
            solve_time=time.perf_counter() - built,
            message=f"{self.name} says {word}" if status is Status.ERROR else "",
            nodes=nodes,
            claim=decision.claimed(
                model.scaled,
                word,
                says or status.says,
                objective,
                bound if raw_bound is None else raw_bound,
                decision.about(problem, formulation),
            ),
        )
        if load is not None:
            load()
            cut, frequency, share = decision.read(problem, formulation, model)
            answer = replace(answer, cut=cut, frequency=frequency, share=share)
        if math.isfinite(bound):
            answer = replace(answer, bound=model.scaled.to_cost(bound))
        if hasattr(formulation, "lower_bound") and status is not Status.INFEASIBLE:
            weaker = Status.FEASIBLE if status is Status.OPTIMAL else status
            answer = replace(answer, status=weaker, bound=formulation.lower_bound(model, bound))
        report(answer)
        return answer


def said_through_pyomo(results: Any, statuses: Mapping[str, Status], nodes: int) -> Said:
    """Return what the results of one of Pyomo's newer interfaces say."""
    word = results.termination_condition.name
    return Said(
        statuses.get(word, Status.ERROR),
        word,
        None if results.incumbent_objective is None else results.solution_loader.load_vars,
        -math.inf if results.objective_bound is None else results.objective_bound,
        nodes,
        math.nan if results.incumbent_objective is None else results.incumbent_objective,
    )
