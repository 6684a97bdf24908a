"""What the command line shows: Rich tables made from results, nothing computed here."""

from __future__ import annotations

import io
import math
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from card_opt.cli.terminal import PLAIN_WIDTH
from card_opt.problem.headings import headed
from card_opt.problem.region import Region
from card_opt.problem.rows import UNITS
from card_opt.problem.solution import Solution
from card_opt.solving.claims import Outcome
from card_opt.solving.verification import Report
from card_opt.support.views import cell

if TYPE_CHECKING:
    import pandas as pd

_MOST_GROUPS = 8  # of one limit whose prices are shown
_SHORT = 14  # characters of a cell that is not broken into lines
_GOOD, _BAD, _DIM = "green", "bold red", "dim"
_MARKS = {Outcome.PASS: _GOOD, Outcome.FAIL: _BAD, Outcome.UNDECIDED: "yellow"}
_MARKS |= {Outcome.UNPROVED: _DIM}


def frame_table(frame: pd.DataFrame, title: str = "", limit: int | None = None) -> Table:
    """Return a table of a data frame, its first `limit` rows, with units."""
    frame = headed(frame)
    table = Table(title=title or None, title_justify="left")
    for number, column in enumerate(frame.columns):
        is_short = frame[column].map(cell).str.len().max() <= _SHORT
        table.add_column(Text(str(column)), overflow="fold", no_wrap=number == 0 or is_short)
    for row in frame.head(limit if limit is not None else len(frame)).itertuples(index=False):
        table.add_row(*(Text(cell(value)) for value in row))  # brackets are no markup
    return table


def part_table(report: Report) -> Table:
    """Return how each method compares on the single device-rounds."""
    total, name = len(report.candidate.parts), report.candidate.method.name
    title = f"P2: each of the {total} device-rounds, against {name}"
    if report.proof is not None and report.proof.parts:
        title += f", {report.proof.parts} of them proved exactly"
    table = _methods_table(
        title,
        "optimal",
        "cost\ndiff.",
        "cuts\ndiffer",
        "freq.\ndiff.",
        "bound\ngap",
        "build\n[s]",
        "solve\n[s]",
        "speed-\nup",
    )
    for row in report.table.to_dict("records"):
        solved = f"{row['solved']}/{total}"
        if not row["solved"]:
            solved = row["status"]
        table.add_row(
            row["method"],
            Text(solved, style=_GOOD if row["solved"] == total else _DIM),
            _tiny(row["cost_difference"]),
            str(row["cuts_differ"]),
            _tiny(row["frequency_difference"]),
            _tiny(row["bound_gap"]),
            f"{row['build_time']:.2f}",
            f"{row['solve_time']:.2f}",
            f"{row['speedup']:,.0f}",
        )
    return table


def joint_table(report: Report) -> Table:
    """Return how each method compares on the joint problem in one model."""
    title = "P1: all of them in one model"
    if not report.candidate.parts:  # else the table of P2s says so
        title += f", against {report.candidate.method.name}"
    if report.proof is not None and report.proof.joint in {"optimal", "infeasible"}:
        title += ", proved exactly"
    table = _methods_table(
        title,
        "status",
        "cost\ndiff.",
        "bound\ngap",
        "P1 - sum\nof P2",
        "build\n[s]",
        "solve\n[s]",
    )
    for row in report.table.to_dict("records"):
        status = row["joint_status"]
        table.add_row(
            row["method"],
            Text(status, style=_GOOD if status == "optimal" else _DIM),
            _tiny(row["joint_cost_difference"]),
            _tiny(row["joint_bound_gap"]),
            _tiny(row["sum_difference"]),
            f"{row['joint_build_time']:.2f}",
            f"{row['joint_solve_time']:.2f}",
        )
    return table


def _methods_table(title: str, *headings: str) -> Table:
    """Return a table, empty yet, with a row for each method."""
    table = Table(title=title)
    table.title_justify = "left"
    table.add_column("method", no_wrap=True)
    for heading in headings:
        table.add_column(Text(heading), justify="right")
    return table


def print_report(report: Report, console: Console) -> None:
    """Print both tables, the claims and the verdict."""
    if report.candidate.parts:
        console.print(part_table(report))
    console.print(joint_table(report))
    for line in (*claim_lines(report), *report.notes, report.verdict):
        console.print(line, soft_wrap=True, highlight=False)


def report_text(report: Report) -> str:
    """Return what `print_report` prints, as plain text."""
    console = Console(file=io.StringIO(), record=True, width=PLAIN_WIDTH)
    print_report(report, console)
    lines = console.export_text().splitlines()
    return "\n".join(line.rstrip() for line in lines) + "\n"


def claim_lines(report: Report) -> list[Text]:
    """Return the claims, one line each."""
    lines = []
    for claim in report.claims:
        mark = (str(claim.outcome), _MARKS[claim.outcome])
        lines.append(Text.assemble(mark, f"  {claim.text}: {claim.reason}"))
    return lines


def solution_lines(solution: Solution) -> list[str]:
    """Return what a solution is worth, one line each."""
    lines = [f"{solution.method}: {solution.status}"]
    if solution.message:
        lines.append(solution.message)
    if solution.cut is not None:
        lines.append(f"objective {solution.objective:.9g}, proven bound {solution.bound:.9g}")
        lines.append(f"gap {solution.gap:.1e}, violation {solution.violation:.1e}")
    lines.append(f"build {solution.build_time:.3g} s, solve {solution.solve_time:.3g} s")
    return lines


def price_lines(solution: Solution, region: Region) -> list[str]:
    """Return what a unit of each shared limit is worth, one line each, groups side by side.

    Parameters
    ----------
    solution
        With or without prices.
    region
        The limits that it was made under.
    """
    if not solution.prices:
        return []
    lines = [
        "prices: raising a limit by one unit lowers the proven bound by at most so much "
        "(subgradients of the relaxation; the optimum may not move at all)"
    ]
    for (label, prices), rows in zip(solution.prices.items(), region.shared, strict=True):
        values = ", ".join(f"{price:.4g}" for price in prices[:_MOST_GROUPS])
        more = f", ... {prices.size - _MOST_GROUPS} more" if prices.size > _MOST_GROUPS else ""
        lines.append(f"  {label}: {values}{more} per {UNITS[rows.quantity] or 'unit'}")
    return lines


def _tiny(value: float) -> str:
    if math.isnan(value):
        return "-"
    if math.isinf(value):
        return "none"
    return "0" if value == 0 else f"{value:.0e}"
