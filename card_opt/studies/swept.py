"""What is swept: fields of an instance, bounds of limits, keys of a scenario."""

from __future__ import annotations

import dataclasses
from numbers import Real
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.text import parse_limit
from card_opt.errors import CardOptError, shown, unknown
from card_opt.problem.fields import FIELDS
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.rows import UNITS
from card_opt.scenarios.given import Given, problem_of

if TYPE_CHECKING:
    from card_opt.scenarios.scenario import Scenario


def checked(over: str, values: Any) -> list[Any]:
    """Return what is swept over as a list of numbers; of a key, words are allowed, too."""
    found = list(values) if np.iterable(values) and not isinstance(values, str) else []
    kinds = (Real, str) if "." in over else (Real,)
    if not found or not all(isinstance(value, kinds) for value in found):
        came = shown(values) if found else "none"
        text = f"values must hold at least one value of {over}, a number each, got {came}"
        raise CardOptError(text)
    return found


def changed(
    inst: Given,
    over: str,
    value: Any,
    is_factor: bool = False,
    seed: int = 0,
    limits: tuple[Constraint, ...] = (),
) -> tuple[Problem, Constraint | None]:
    """Return the problem with one thing changed, and the limit whose bound it is, if it is one.

    Parameters
    ----------
    inst, over, is_factor, seed
        See `card_opt.explore`.
    value
        One of the values.
    limits
        Those that hold all the while.

    Raises
    ------
    CardOptError
        If there is no such field, constraint or key, or the value is not allowed.
    """
    if "." in over.partition(",")[0]:
        return problem_of(_replaced(inst, over, value, is_factor).problem(seed), limits), None
    if not isinstance(inst, Instance | Problem):
        inst, limits = _drawn(inst, seed, limits)
    problem = problem_of(inst)
    if over in FIELDS:
        before = getattr(problem.instance, over)
        if before is None:
            raise CardOptError(f"the instance has no {over} to sweep")
        new = before * value if is_factor else np.broadcast_to(float(value), np.shape(before))
        other = problem.instance.replace(**{over: new})
        return problem_of(Problem(other, problem.region), limits), None
    kind, _, rest = over.partition(",")
    if kind not in Constraint.known:
        names = [*FIELDS, *sorted(Constraint.known)]
        raise CardOptError(unknown("field or constraint to sweep", kind, names))
    if is_factor:
        raise CardOptError(f"a factor is for fields and keys, got {shown(over)}")
    bound = float(value)
    number = str(int(bound)) if bound.is_integer() and _is_counted(kind) else repr(bound)
    limit = parse_limit(",".join(filter(None, [f"{kind}={number}", rest])))
    return problem_of(problem, [*limits, limit]), limit


def _is_counted(kind: str) -> bool:
    """Return whether a constraint's first field is a whole number."""
    first = next(iter(dataclasses.fields(Constraint.known[kind])), None)
    return first is not None and "int" in str(first.type) and "float" not in str(first.type)


def _drawn(
    inst: Given, seed: int, limits: tuple[Constraint, ...]
) -> tuple[Given, tuple[Constraint, ...]]:
    """Return a scenario's instance, and its limits before others, which a field may change."""
    from card_opt.scenarios.scenario import Scenario  # pydantic is slow to import

    if not isinstance(inst, Scenario):
        return inst, limits
    return inst.problem(seed).instance, (*inst.constraints, *limits)


def _replaced(inst: Given, key: str, value: Any, is_factor: bool) -> Scenario:
    """Return a scenario with another value of a key."""
    from card_opt.scenarios.scenario import Scenario

    if not isinstance(inst, Scenario):
        raise CardOptError(
            f"{key} is a key of a scenario, to sweep which takes a scenario, "
            f"got {type(inst).__name__}"
        )
    if not is_factor:
        return inst.replace({key: value})
    before = inst.values(key)
    if not before or any(type(number) not in {int, float} for number in before.values()):
        raise CardOptError(f"a factor is for numbers of the scenario, got {key}: {shown(before)}")
    products = {k: number * value for k, number in before.items()}
    return inst.replace(
        {k: round(p) if isinstance(before[k], int) else p for k, p in products.items()}
    )


def unit_of(over: str, problem: Problem, limit: Constraint | None) -> str:
    """Return the unit of what is swept; empty if it has none."""
    if limit is not None:
        units = {UNITS[rows.quantity] for rows in limit.lower(problem.instance).rows}
        return units.pop() if len(units) == 1 else ""
    if over in FIELDS:
        return FIELDS[over].unit.strip(" []")
    from card_opt.scenarios.plausible import RANGES

    field = over.rpartition(".")[2]
    return RANGES[field].unit if field in RANGES else ""
