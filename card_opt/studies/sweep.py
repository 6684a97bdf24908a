"""Sweeps: the optimum as a field, the bound of a limit or a key of a scenario changes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import listed
from card_opt.errors import CardOptError
from card_opt.problem.headings import headed
from card_opt.problem.option_columns import means_at
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Solution
from card_opt.scenarios.given import Given
from card_opt.solving.dispatch import solve
from card_opt.solving.method import Method
from card_opt.studies.swept import changed, checked, unit_of
from card_opt.support.arguments import check_arguments
from card_opt.support.figures import drawing
from card_opt.support.progress import Progress
from card_opt.support.views import View, Viewed

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes


@dataclass(frozen=True, eq=False, repr=False)
class Sweep(Viewed):
    """Optima as one thing changes.

    Attributes
    ----------
    over
        What changes: a field of the instance, a kind of constraint, or a key of the scenario.
    is_factor
        Whether the values are factors on what was there.
    unit
        Unit of the values, empty if they have none.
    table
        One row per value: status, objective, proven bound, gap and violation; total delay [s]
        and energy [J], mean cut and frequency [Hz], and with a limit its price per unit
        of the bound, see `card_opt.Solution`.

    See Also
    --------
    explore : Makes one.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0, rounds=2)
    >>> sweep = co.explore(inst, "deadline", [200.0, 300.0, 400.0])
    >>> sweep
    Sweep(over=deadline [s], values=3)
    >>> sweep.table["objective"].is_monotonic_decreasing
    True
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

    @property
    def units(self) -> dict[str, str]:
        """Return the units of the value and of the price, cost per unit of the value."""
        return {"value": self.unit, "price": f"1/{self.unit}"} if self.unit else {}

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            What changes, and for how many values; and the table.
        """
        return View({"over": self.label, "values": len(self.table)}, self.headed())

    def plot(self, ax: Axes | None = None, of: str = "objective") -> Axes:
        """Draw a column of the table against what is swept.

        Parameters
        ----------
        ax
            Axes to draw on; without, those of a new figure, a column of a paper wide.
        of
            The column; with the objective goes its proven bound.

        Returns
        -------
        matplotlib.axes.Axes
            The axes that it was drawn on.

        Raises
        ------
        CardOptError
            If the table has no such column of numbers.
        """
        from card_opt.studies.sweep_drawing import draw_sweep

        with drawing(ax, 2.3) as axes:
            draw_sweep(self.table, self.label, self.units, axes, of)
        return axes

    def headed(self) -> pd.DataFrame:
        """Return the table with units in its headings.

        Returns
        -------
        pandas.DataFrame
            The same rows.
        """
        return headed(self.table, self.units)


@check_arguments
def explore(
    inst: Given,
    over: str | Mapping[str, Sequence[Any]] = "weight",
    values: Sequence[Any] = (),
    method: str | Method | None = None,
    constraints: Iterable[Constraint] = (),
    *,
    is_factor: bool = False,
    seed: int = 0,
    time_limit: float = 60.0,
    rel_gap: float = 1e-9,
    known: pd.DataFrame | None = None,
    progress: Progress | None = None,
    on_row: Callable[[Sweep], None] | None = None,
) -> Sweep:
    """Solve a problem for every value of a field, of a limit's bound, or of a scenario's key.

    Parameters
    ----------
    inst
        An instance, a scenario or a problem, which keep their limits.
    over
        A numeric field of the instance, such as ``weight`` or ``uplink_rate``; a kind of
        constraint with any other fields of its, such as ``deadline`` or
        ``energy-budget,per=round``; or, of a scenario, any key of its file, such as
        ``training.lora_rank`` or ``device.distance``, see
        `card_opt.Scenario.replace`. With its values: ``{over: values}``.
    values
        What it is set to. A number stands for all entries of an array.
    method
        A method; by default the fastest that takes the constraints.
    constraints
        Limits that hold all the while.
    is_factor
        Whether the values are factors on the field or key.
    seed
        Of a scenario's channel, the same for every value.
    time_limit
        Wall-clock time for each solve [s].
    rel_gap
        Relative gap between objective and bound at which a search may stop.
    known
        Table of an earlier sweep that was stopped: its values are not solved again.
    progress
        Called with `over`, the values done and those to do.
    on_row
        Called with the sweep so far, after each value.

    Returns
    -------
    Sweep
        One row per value.

    Raises
    ------
    CardOptError
        If there is no such field, constraint or key, or a value is not allowed.

    See Also
    --------
    pareto_front : What delay costs in energy, and the reverse.

    Examples
    --------
    >>> import card_opt as co
    >>> scenario = co.load_scenario("paper").replace({"problem.rounds": 2})
    >>> sweep = co.explore(scenario, "weight", [0.1, 0.5, 0.9])
    >>> sweep.table["delay"].is_monotonic_decreasing
    True
    >>> len(co.explore(scenario, over={"training.lora_rank": [4, 8]}).table)
    2
    """
    import pandas as pd

    if not isinstance(over, str):
        if len(over) != 1 or len(values):
            raise CardOptError("over must be a name beside values, or one name with its values")
        ((over, values),) = over.items()
    values = checked(over, values)
    limits = listed(constraints)
    problems = [changed(inst, over, value, is_factor, seed, limits) for value in values]
    done = {} if known is None else {row["value"]: row for row in known.to_dict("records")}
    rows: list[dict[Any, Any]] = []
    unit = "" if is_factor else unit_of(over, *problems[0])
    sweep = Sweep(over, is_factor, unit, pd.DataFrame())
    for number, (value, problem) in enumerate(zip(values, problems, strict=True)):
        if progress is not None:
            progress(over, number, len(values))
        plain = value if isinstance(value, str) else float(value)
        row = done.get(plain)
        rows.append(row or _row(plain, *problem, method, time_limit, rel_gap))
        sweep = Sweep(over, is_factor, unit, pd.DataFrame(rows))
        if on_row is not None:
            on_row(sweep)
    if progress is not None:
        progress(over, len(values), len(values))
    return sweep


def _row(
    value: float | str,
    problem: Problem,
    limit: Constraint | None,
    method: str | Method | None,
    time_limit: float,
    rel_gap: float,
) -> dict[Any, Any]:
    found = solve(problem, method, time_limit=time_limit, rel_gap=rel_gap)
    row: dict[Any, Any] = {
        "value": value,
        "method": found.method,
        "status": str(found.status),
        "objective": found.objective,
        "bound": found.bound,
        "gap": found.gap,
        "violation": found.violation,
    }
    for name, total in (("delay", found.delay), ("energy", found.energy)):
        row[name] = math.nan if total is None else float(total.sum())
    nothing = {"mean_cut": math.nan}
    row |= nothing if found.cut is None else means_at(found.options, found.cut)
    row["mean_frequency"] = math.nan if found.frequency is None else float(found.frequency.mean())
    row["price"] = _price(found, limit)
    row["seconds"] = found.build_time + found.solve_time
    return row | {"message": found.message}


def _price(found: Solution, limit: Constraint | None) -> float:
    """Return what a unit of the swept bound is worth: all groups have the same bound."""
    if limit is None or found.prices is None or limit.label not in found.prices:
        return math.nan
    return float(np.sum(found.prices[limit.label]))
