"""The front against a search of its own: some budgets, solved as ordinary problems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.constraints.kinds import EnergyBudget
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes
from card_opt.solving.dispatch import solve
from card_opt.solving.inside import evidence
from card_opt.solving.method import Method
from card_opt.studies.front.front import Front
from card_opt.support.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

DEFAULT = "column-generation"


def delay_instance(inst: Instance, delay: float) -> Instance:
    """Return the instance whose cost is the delay alone, 1 per device-round at a total `delay`."""
    unit = delay / (inst.shape[0] * inst.shape[1])
    box = Extremes(0.0, unit, 0.0, 1.0)
    return inst.replace(weight=1.0, normalizer="box", normalizer_values=box)


def check(
    front: Front,
    num_budgets: int = 5,
    method: str | Method = DEFAULT,
    *,
    time_limit: float = 60.0,
    rel_gap: float = 1e-9,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """Solve for the least delay at some energies of the front by a method that takes budgets.

    Parameters
    ----------
    front
        The front.
    num_budgets
        How many budgets: the front is cut into as many parts of equal numbers of points, and of
        each the point furthest above the convex hull is taken.
    method
        A method that takes shared limits, or its name.
    time_limit, rel_gap
        For each solve.
    progress
        Called with a name, the budgets done and those to do.

    Returns
    -------
    pandas.DataFrame
        One row per budget: row of the front's table, energy [J], the front's delay, what the
        method found and proved [s], its gap and time, and whether the front's delay is between
        these, to the method's own tolerance. A faster decision of the method counts if one with
        its cuts exceeds no limit.
    """
    import pandas as pd

    from card_opt.solving.catalogue import find

    chosen = find(method)
    rows: list[dict[str, Any]] = []
    parts = np.array_split(front.table["hull_excess"].to_numpy(), num_budgets)
    first = 0
    for number, part in enumerate(parts):
        if progress is not None:
            progress("check", number, len(parts))
        if part.size:
            at = first + int(part.argmax())
            first += part.size
            rows.append(_row(front, at, chosen, time_limit, rel_gap))
    if progress is not None:
        progress("check", len(parts), len(parts))
    return pd.DataFrame(rows)


def _row(
    front: Front, at: int, method: Method, time_limit: float, rel_gap: float
) -> dict[str, Any]:
    energy, delay = (float(front.table[name][at]) for name in ("energy", "delay"))
    inst = delay_instance(front.inst, delay)
    region = front.region & EnergyBudget(energy).lower(inst)
    found = solve(inst, method, region, time_limit=time_limit, rel_gap=rel_gap)
    unit = delay / (inst.shape[0] * inst.shape[1])
    bound, value = found.bound * unit, found.objective * unit
    most = 1.0 + method.rel_tol
    is_least = delay <= value * most  # or it must be less than a delay that keeps the budget
    is_least = is_least or delay <= evidence(Problem(inst, region), found) * unit * most
    return {
        "row": at,
        "kind": front.table["kind"][at],
        "energy": energy,
        "delay": delay,
        "method": method.name,
        "status": str(found.status),
        "found_delay": value,
        "proven_delay": bound,
        "gap": found.gap,
        "seconds": found.build_time + found.solve_time,
        "agrees": bound <= delay * most and is_least,
        "message": found.message,
    }
