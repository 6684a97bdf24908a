"""Sweeps: the optimum as a weight, the bound of a limit or a field of the instance changes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.constraints.text import parse_limit
from card_opt.errors import CardOptError, shown, unknown
from card_opt.problem.fields import FIELDS
from card_opt.problem.instance import Instance
from card_opt.problem.rows import UNITS
from card_opt.problem.solution import Solution
from card_opt.solving.catalogue import fastest, find
from card_opt.solving.dispatch import solve
from card_opt.solving.method import Method
from card_opt.support.progress import Progress

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Sweep:
    """Optima as one thing changes.

    Attributes
    ----------
    over
        What changes: a field of the instance, or a kind of constraint.
    is_factor
        Whether the values are factors on the field.
    unit
        Unit of the values, empty if they have none.
    table
        One row per value: status, objective, proven bound, gap and violation; total delay [s]
        and energy [J], mean cut and frequency [Hz], and with a limit its price, what the
        objective rises by for each unit that the bound falls.
    """

    over: str
    is_factor: bool
    unit: str
    table: pd.DataFrame

    @property
    def label(self) -> str:
        """Return what changes, with its unit."""
        name = self.over.partition(",")[0]
        if self.is_factor:
            return f"factor on {name}"
        return f"{name} [{self.unit}]" if self.unit else name


def explore(
    inst: Instance,
    over: str = "weight",
    values: Sequence[float] = (),
    method: str | Method | None = None,
    constraints: Sequence[Constraint] = (),
    *,
    is_factor: bool = False,
    time_limit: float = 60.0,
    rel_gap: float = 1e-9,
    known: pd.DataFrame | None = None,
    progress: Progress | None = None,
    on_row: Callable[[Sweep], None] | None = None,
) -> Sweep:
    """Solve an instance for every value of one of its fields, or of a limit's bound.

    Parameters
    ----------
    inst
        The instance.
    over
        A numeric field of the instance, such as ``weight`` or ``uplink_rate``; or a kind of
        constraint with any other fields of its, such as ``deadline`` or
        ``energy-budget,per=round``.
    values
        What it is set to. A number stands for all entries of an array.
    method
        A method; by default the fastest that takes the constraints.
    constraints
        Limits that hold all the while.
    is_factor
        Whether the values are factors on the field.
    time_limit, rel_gap
        For each solve, see `card_opt.solve`.
    known
        Table of an earlier sweep that was stopped: its values are not solved again.
    progress
        Called with `over`, the values done and those to do.
    on_row
        Called with the sweep so far, after each value.

    Raises
    ------
    CardOptError
        If there is no such field or constraint, or a value is not allowed.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0, rounds=2)
    >>> sweep = explore(inst, "weight", [0.1, 0.5, 0.9])
    >>> sweep.table["delay"].is_monotonic_decreasing
    True
    """
    import pandas as pd

    if not len(values):
        raise CardOptError(f"values must hold at least one value of {over}, got none")
    problems = [changed(inst, over, float(value), is_factor) for value in values]
    done = {} if known is None else {row["value"]: row for row in known.to_dict("records")}
    rows: list[dict[Any, Any]] = []
    unit = "" if is_factor else _unit(over, *problems[0])
    sweep = Sweep(over, is_factor, unit, pd.DataFrame())
    for number, (value, problem) in enumerate(zip(values, problems, strict=True)):
        if progress is not None:
            progress(over, number, len(values))
        row = done.get(float(value))
        rows.append(row or _row(float(value), *problem, method, constraints, time_limit, rel_gap))
        sweep = Sweep(over, is_factor, unit, pd.DataFrame(rows))
        if on_row is not None:
            on_row(sweep)
    if progress is not None:
        progress(over, len(values), len(values))
    return sweep


def changed(
    inst: Instance, over: str, value: float, is_factor: bool = False
) -> tuple[Instance, Constraint | None]:
    """Return the instance with one field changed, or a constraint with this bound.

    Raises
    ------
    CardOptError
        If there is no such field or constraint, or the value is not allowed.
    """
    if over in FIELDS:
        before = getattr(inst, over)
        if before is None:
            raise CardOptError(f"the instance has no {over} to sweep")
        new = before * value if is_factor else np.broadcast_to(value, np.shape(before))
        return inst.replace(**{over: new}), None
    kind, _, rest = over.partition(",")
    if kind not in Constraint.known:
        names = [*FIELDS, *sorted(Constraint.known)]
        raise CardOptError(unknown("field or constraint to sweep", kind, names))
    if is_factor:
        raise CardOptError(f"a factor is for fields of the instance, got {shown(over)}")
    number = f"{value:g}" if value == int(value) and kind.endswith("cut") else repr(value)
    constraint = parse_limit(",".join(filter(None, [f"{kind}={number}", rest])))
    constraint.lower(inst)
    return inst, constraint


def _unit(over: str, inst: Instance, limit: Constraint | None) -> str:
    if limit is None:
        return FIELDS[over].unit.strip(" []")
    units = {UNITS[rows.quantity] for rows in limit.lower(inst).rows}
    return units.pop() if len(units) == 1 else ""


def _row(
    value: float,
    inst: Instance,
    limit: Constraint | None,
    method: str | Method | None,
    constraints: Sequence[Constraint],
    time_limit: float,
    rel_gap: float,
) -> dict[Any, Any]:
    region = lower(inst, [*constraints, *([limit] if limit else [])])
    chosen = find(method or fastest(region))
    found = solve(inst, chosen, region, time_limit=time_limit, rel_gap=rel_gap)
    row: dict[Any, Any] = {
        "value": value,
        "method": chosen.name,
        "status": str(found.status),
        "objective": found.objective,
        "bound": found.bound,
        "gap": found.gap,
        "violation": found.violation,
    }
    for name, total in (("delay", found.delay), ("energy", found.energy)):
        row[name] = math.nan if total is None else float(total.sum())
    for name, values in (("mean_cut", found.cut), ("mean_frequency", found.frequency)):
        row[name] = math.nan if values is None else float(values.mean())
    row["price"] = _price(found, limit)
    row["seconds"] = found.build_time + found.solve_time
    return row | {"message": found.message}


def _price(found: Solution, limit: Constraint | None) -> float:
    """Return what a unit of the swept bound is worth: all groups have the same bound."""
    if limit is None or found.prices is None or limit.label not in found.prices:
        return math.nan
    return float(np.sum(found.prices[limit.label]))
