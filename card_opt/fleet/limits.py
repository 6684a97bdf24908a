"""Limits of single device-rounds that are the same for all rows, beside those of the table."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from card_opt.algorithms.kernel.inputs import Own
from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import Deadline, EnergyBudget, EnergyCap, MaxCut, MinCut, RoundTime
from card_opt.errors import ConstraintError

SHARED: tuple[type[Constraint], ...] = (EnergyBudget, RoundTime)
"""Constraints that rows of a table can share, one at a time."""

_FIELDS: Mapping[type[Constraint], tuple[str, str]] = {
    Deadline: ("deadline", "max_delay"),
    EnergyCap: ("energy_cap", "max_energy"),
    MinCut: ("min_cut", "cut"),
    MaxCut: ("max_cut", "cut"),
}
_TIGHTER: Mapping[str, Callable[..., Any]] = {
    "deadline": np.minimum,
    "energy_cap": np.minimum,
    "min_cut": np.maximum,
    "max_cut": np.minimum,
}


def own_limits(limits: Sequence[Constraint]) -> dict[str, float]:
    """Return what constraints ask of every single device-round, by the names of `Own`.

    Parameters
    ----------
    limits
        Constraints with one bound for all.

    Raises
    ------
    ConstraintError
        If one is of another kind, or has several bounds.
    """
    found: dict[str, float] = {}
    for limit in limits:
        if type(limit) not in _FIELDS:
            known = ", ".join(kind.kind() for kind in (*_FIELDS, *SHARED))
            raise ConstraintError(
                f"{limit.label} is no limit for tables of device-rounds; these are: {known}"
            )
        name, field = _FIELDS[type(limit)]
        bound = getattr(limit, field)
        if np.ndim(bound):
            raise ConstraintError(
                f"{limit.label}: one bound for all rows can be given here; the table may have a "
                f"column {name} with one for each"
            )
        found[name] = _TIGHTER[name](found.get(name, bound), bound).item()
    return found


def tightened(own: Own | None, limits: Mapping[str, float], size: int) -> Own | None:
    """Return the limits of some rows together with those for all.

    Parameters
    ----------
    own
        Limits of the rows themselves, or None.
    limits
        Those for all, as `own_limits` returns them.
    size
        Number of rows.
    """
    if not limits:
        return own
    own = own or Own()
    kinds = {"min_cut": np.int64, "max_cut": np.int64}
    changed: dict[str, Any] = {}
    for name, bound in limits.items():
        given, kind = getattr(own, name), kinds.get(name, np.float64)
        is_given = given is not None
        changed[name] = (
            _TIGHTER[name](given, kind(bound)) if is_given else np.full(size, bound, kind)
        )
    return own._replace(**changed)
