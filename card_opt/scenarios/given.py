"""What may be given where a problem is wanted: an instance, a scenario or a problem."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.errors import InstanceError, shown
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region

if TYPE_CHECKING:
    from card_opt.scenarios.scenario import Scenario

Given: TypeAlias = "Instance | Scenario | Problem"


def problem_of(given: Given, constraints: Iterable[Constraint] | Region = ()) -> Problem:
    """Return the problem that something stands for, with more constraints.

    Parameters
    ----------
    given
        An instance; a scenario, with its own constraints, its own number of rounds and the
        channel of seed 0; or a problem, with what its region leaves.
    constraints
        More constraints, see `card_opt.constraints`, or what they lower to.

    Raises
    ------
    InstanceError
        If it is nothing of these.
    ConstraintError
        If a constraint does not fit the instance.
    """
    if isinstance(given, Instance):
        return Problem(given, lower(given, constraints))
    problem = given if isinstance(given, Problem) else _of_scenario(given)
    return Problem(problem.instance, problem.region & lower(problem.instance, constraints))


def _of_scenario(given: Scenario) -> Problem:
    from card_opt.scenarios.scenario import Scenario  # pydantic is slow to import

    if isinstance(given, Scenario):
        return given.problem()
    hint = f"; co.load_scenario({shown(given)}) makes one" if isinstance(given, str) else ""
    raise InstanceError(
        f"inst must be an Instance, a Scenario or a Problem, got {type(given).__name__}{hint}"
    )
