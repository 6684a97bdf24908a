"""From an instance to a solution: run a method, then let the referee judge what it said."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from card_opt.constraints.base import Constraint
from card_opt.errors import CardOptError
from card_opt.problem.limits import DEFAULT_MEMORY, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer, Solution, Status
from card_opt.problem.start import Hint, Start
from card_opt.scenarios.given import Given, problem_of
from card_opt.solving.catalogue import METHODS, fastest, find
from card_opt.solving.judge import judge, judged_infeasible
from card_opt.solving.method import Method
from card_opt.support.arguments import check_arguments

_NAMED = 4  # methods that a line about one that cannot names


@check_arguments
def solve(
    inst: Given,
    method: str | Method | None = None,
    constraints: Iterable[Constraint] | Region = (),
    time_limit: float = 60.0,
    rel_gap: float = 1e-9,
    memory_limit: float = DEFAULT_MEMORY,
    *,
    force: bool = False,
    start: Start | Solution | None = None,
) -> Solution:
    """Decide cut and frequency of every device-round.

    Parameters
    ----------
    inst
        A P1, or a P2 as its 1x1 slice; a scenario, which keeps its limits and draws its channel
        from seed 0; or a problem, which keeps its region.
    method
        Name of a method, see `card_opt.methods`, or a `Method`; None for the fastest that
        proves its answer under the constraints. The solution says which one it was.
    constraints
        Limits besides cut range, frequency box and those that `inst` brings, see
        `card_opt.constraints`; or what they lower to.
    time_limit
        Wall-clock time for methods that run an outside solver [s]; it is stopped when it passes
        it, and what it had found is kept.
    rel_gap
        Relative gap between objective and bound at which a search may stop.
    memory_limit
        Resident memory for methods that run an outside solver [byte], likewise.
    force
        Run an algorithm of our own that does not take the constraints all the same, to see what
        its decision is worth under them.
    start
        What to begin with: a solution of a problem of this shape, or a `Start`. It is a hint and
        nothing more, so that one that is far off costs time alone. A method that takes none says
        so in its message; see the column `start` of `card_opt.methods`.

    Returns
    -------
    Solution
        Objective, feasibility and status are the referee's, not the solver's. If the
        constraints leave no decision, the message says which of them and where.

    Raises
    ------
    UnknownMethodError
        If there is no such method.
    InstanceError
        If `inst` is no instance, scenario or problem.
    ConstraintError
        If a constraint does not fit the instance.
    CardOptError
        If a limit is not positive, an outside solver is to be forced, or a start does not fit
        the problem.

    See Also
    --------
    verify : Compares a method with exact ones.
    certify : A proof of what a solution says.
    explore : Solves again and again as one thing changes.

    Examples
    --------
    >>> import card_opt as co
    >>> scenario = co.load_scenario("paper")
    >>> sol = co.solve(scenario)
    >>> sol.method, sol.status.value
    ('card', 'optimal')

    Under a limit, the fastest method that takes it; or one by name.

    >>> limit = co.constraints.Deadline(2 * sol.delay.mean())
    >>> limited = co.solve(scenario, constraints=[limit])
    >>> limited.method, limited.objective >= sol.objective
    ('cutwise', True)
    >>> one = scenario.instance(seed=0)[0, 0]
    >>> exact = co.solve(one, "highs-outer-approximation")
    >>> abs(exact.objective - co.solve(one).objective) <= 1e-5
    True
    """
    limits = Limits(time_limit=time_limit, rel_gap=rel_gap, memory_limit=memory_limit)
    problem = problem_of(inst, constraints)
    hint = None if start is None else Start.of(start).tamed(problem)
    chosen = find(method or fastest(problem.region))
    if force and chosen.formulation:
        raise CardOptError(f"force is for algorithms of this package, got {chosen.name}")
    if refused := refusal(problem, chosen, force=force):
        status, text = refused
        return Solution(method=chosen.name, status=status, message=text)
    if problem.region.is_empty(problem.instance):  # no model need be built to know that
        solution = Solution(method=chosen.name, status=Status.INFEASIBLE)
        return judged_infeasible(problem, chosen, solution)
    taken = hint if chosen.takes_start else None
    solution = judge(problem, chosen, _run(problem, chosen, limits, taken), limits)
    if hint is None or chosen.takes_start:
        return solution
    words = [solution.message] if solution.message else []
    text = "; ".join([*words, f"{chosen.name} takes no start, and began without it"])
    return replace(solution, message=text)


def refusal(problem: Problem, method: Method, *, force: bool = False) -> tuple[Status, str] | None:
    """Return why a method cannot be given a problem, if so: a status, and a line that says why.

    Parameters
    ----------
    problem
        The problem.
    method
        The method.
    force
        Whether to let it run on constraints that it does not take.
    """
    missing = problem.region.needs - method.supports
    if missing and not force:
        able = [m.name for m in METHODS if problem.region.needs <= m.supports and not m.missing()]
        text = (
            f"{method.name} takes no {' and no '.join(sorted(missing))}; these methods do: "
            f"{_some(able) or 'none that is installed'}"
        )
        return Status.UNSUPPORTED, text
    if absent := method.missing():
        text = f"{method.name} needs {', '.join(absent)}: {method.install_line()}"
        return Status.UNAVAILABLE, text
    if method.accepts and (reason := _import(method.accepts)(problem)):
        return Status.UNSUPPORTED, f"{method.name} takes no such instance: {reason}"
    return None


def _some(names: Sequence[str]) -> str:
    """Return names in one line, the first few if there are many."""
    if len(names) <= _NAMED + 1:
        return ", ".join(names)
    return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED} more"


def _run(problem: Problem, method: Method, limits: Limits, start: Hint | None) -> Answer:
    if method.formulation:
        from card_opt.solvers.child import idle

        return idle.solve(problem, method, limits, start)
    algorithm = method.algorithm()
    return algorithm(problem, limits) if start is None else algorithm(problem, limits, start)


def _import(name: str) -> Any:
    module, _, function = name.partition(":")
    return getattr(importlib.import_module(module), function)
