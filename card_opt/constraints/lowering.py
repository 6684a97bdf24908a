"""From constraints to the region that they leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.errors import ConstraintError, shown
from card_opt.problem.instance import Instance
from card_opt.problem.masks import Mask
from card_opt.problem.region import EVERYTHING, Region


def lower(inst: Instance, constraints: Iterable[Constraint] | Region) -> Region:
    """Return what all constraints together leave; a region is returned as it is.

    Parameters
    ----------
    inst
        The instance.
    constraints
        Any number of them, or one alone, or the region itself.

    Returns
    -------
    Region
        What all of them leave, with the names of those that it comes from.

    Raises
    ------
    ConstraintError
        If one is not a constraint, or does not fit the instance, or two exclude each other.

    See Also
    --------
    Constraint.lower : Lowers one constraint.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import Deadline, EnergyBudget, MinCut, lower
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> region = lower(inst, [Deadline(60.0), EnergyBudget(3e3), MinCut(2)])
    >>> sorted(region.needs)
    ['allowed cuts', 'own limits', 'shared limits']
    """
    if isinstance(constraints, Region):
        return constraints
    region, given = EVERYTHING, listed(constraints)
    _check_together(given)
    for constraint in given:
        region = region & _signed(constraint, inst)
    return region


def listed(constraints: Iterable[Constraint]) -> tuple[Constraint, ...]:
    """Return constraints as a tuple; one that is not in a list, too.

    Raises
    ------
    ConstraintError
        If one is not a constraint.
    """
    is_list = isinstance(constraints, Iterable) and np.iterable(constraints)  # no array of 0-d
    found: tuple[Any, ...] = tuple(constraints) if is_list else (constraints,)
    for constraint in found:
        if not isinstance(constraint, Constraint):
            raise ConstraintError(
                "constraints must be of card_opt.constraints, such as [Deadline(max_delay=30)], "
                f"got {shown(constraint)}"
            )
    return found


def _check_together(constraints: tuple[Constraint, ...]) -> None:
    """Raise `ConstraintError` if one excludes another."""
    kinds = {constraint.kind(): constraint for constraint in constraints}
    for constraint in constraints:
        for kind in constraint.excludes:
            if (other := kinds.get(kind)) is not None:
                raise ConstraintError(
                    f"{constraint.label} and {other.label} exclude each other, give one of them"
                )


def _signed(constraint: Constraint, inst: Instance) -> Region:
    """Return what a constraint lowers to, with its name on it."""
    region = constraint.lower(inst)
    if not isinstance(region, Region):
        raise ConstraintError(
            f"{constraint.label}: lower must return a Region, such as Region(rows=(row,)), "
            f"got {type(region).__name__}"
        )
    name, masks = (constraint.label,), region.masks
    if region.allowed is not None and not masks:
        masks = (Mask.of(constraint.label, region.allowed),)
    return replace(
        region,
        allowed_by=() if region.allowed is None else name,
        levels_by=() if region.levels is None else name,
        masks=masks,
    )
