"""What ``card-opt fleet decide`` tells when it is done: a small table, and the same as values."""

from __future__ import annotations

import math
import os
import re
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from card_opt.support.progress import Progress

if TYPE_CHECKING:
    from card_opt.fleet.decisions import Decisions

_MOST_REASONS = 3  # that are shown
_MOST_PRICES = 1000  # of a limit that are written as values
_UNKNOWN = re.compile("unknown (profile|server) '(.*?)'")
_UNITS = {"delay": " s", "energy": " J", "cost": ""}


class Clock:
    """What a run takes, and how many rows an earlier one had done."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._first: tuple[float, int] | None = None

    def watching(self, show: Progress) -> Progress:
        """Return what shows progress, and takes what it is told first for an earlier run's."""

        def tell(name: str, done: int, total: int) -> None:
            self._first = self._first or (time.perf_counter(), done)
            show(name, done, total)

        return tell

    def seconds(self) -> float:
        """Return how long it is since this was made."""
        return time.perf_counter() - self._start

    def rate(self, rows: int) -> float:
        """Return how many of some rows were done in a second, since progress was first told."""
        start, before = self._first or (self._start, 0)
        return (rows - before) / (time.perf_counter() - start)


def unused_note(headings: Sequence[str]) -> list[str]:
    """Return a line that says which columns were not looked at, or none: one may be a slip."""
    return [f"columns that were not used: {', '.join(headings)}"] if headings else []


def outcome_of(decisions: Decisions, out: Path, clock: Clock) -> dict[str, Any]:
    """Return what came of a table as plain values, for a file of JSON.

    Parameters
    ----------
    decisions
        What came of it.
    out
        Where they are, as it was typed.
    clock
        How long that took.
    """
    count = max(decisions.decided, 1)
    totals = {name: getattr(decisions, name) for name in _UNITS}
    return {
        "rows": decisions.rows,
        "decided": decisions.decided,
        "infeasible": decisions.infeasible,
        "rejected": decisions.rejected,
        "reasons": decisions.reasons(),
        "rejects": [_near(path) for path in decisions.rejects],
        **totals,
        **{f"mean_{name}": value / count for name, value in totals.items()},
        "bound": _finite(decisions.bound),
        "gap": _finite(decisions.gap),
        "prices": {
            label: [float(value) for value in values[:_MOST_PRICES]]
            for label, values in (decisions.prices or {}).items()
        },
        "certificate": _near(decisions.certificate) if decisions.certificate else None,
        "out": str(out),
        "seconds": clock.seconds(),
        "rows_per_second": clock.rate(decisions.rows),
    }


def outcome_table(outcome: dict[str, Any]) -> Table:
    """Return an outcome as a table of two columns."""
    table = Table(show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")

    def add(name: str, text: str) -> None:
        table.add_row(name, Text(text))

    add("rows", f"{outcome['rows']:,}")
    add("decided", f"{outcome['decided']:,}, in {outcome['out']}")
    if outcome["infeasible"]:
        add("infeasible", f"{outcome['infeasible']:,}: no link, or nothing keeps the limits")
    if outcome["rejected"]:
        places = outcome["rejects"]
        more = f" and {len(places) - 1:,} more" if len(places) > 1 else ""
        lines = [f"{outcome['rejected']:,}, in {places[0]}{more}"]
        common = Counter(outcome["reasons"]).most_common()
        lines += [f"{number:,}: {reason}" for reason, number in common[:_MOST_REASONS]]
        if len(common) > _MOST_REASONS:
            rest = sum(number for _, number in common[_MOST_REASONS:])
            lines.append(f"{rest:,}: other reasons")
        add("rejected", "\n".join(lines))
    for name, unit in _UNITS.items():
        total, mean = outcome[name], outcome[f"mean_{name}"]
        if outcome["decided"]:
            add(name, f"{_number(total)}{unit} in all, {_number(mean)}{unit} on average")
    for label, values in outcome["prices"].items():
        add("price", _prices(label, values))
    if outcome["prices"] and outcome["bound"] is not None:
        add("bound", f"{outcome['bound']:.9g}, so the cost is within {outcome['gap']:.1e}")
    if outcome["certificate"] is not None:
        add("certificate", outcome["certificate"])
    add("time", f"{outcome['seconds']:.3g} s, {outcome['rows_per_second']:,.0f} rows/s")
    return table


def _number(value: float) -> str:
    """Return a number with as many digits as tables show, or all whole ones.

    >>> _number(54908300.0), _number(0.08203041)
    ('54,908,300', '0.0820304')
    """
    return f"{value:,.0f}" if abs(value) >= 1e6 else f"{value:,.6g}"


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def hints(outcome: dict[str, Any]) -> list[str]:
    """Return what to type for names in rows that stand for nothing."""
    found = (_UNKNOWN.match(reason) for reason in outcome["reasons"])
    named = dict.fromkeys(match.groups() for match in found if match)
    return [
        f"what is the {what} {name}? Say so: --{what} {name}=SCENARIO"
        for what, name in list(named)[:_MOST_REASONS]
    ]


def _near(path: Path) -> str:
    """Return a path as it is called from here, if it is below."""
    here = os.path.realpath(os.curdir)
    return os.path.relpath(path, here) if Path(here) in path.parents else str(path)


def _prices(label: str, values: list[float]) -> str:
    """Return what a unit of a shared limit is worth."""
    unit = "J" if "energy" in label else "s"
    if len(values) == 1:
        return f"{values[0]:.4g} per {unit} of {label}"
    return f"{min(values):.4g} to {max(values):.4g} per {unit} of {label}, one for each"
