"""``card-opt families``: families of benchmark instances, and what is known of one case."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from card_opt.cli import terminal
from card_opt.cli.terminal import writable_file
from card_opt.support.files import write_json

if TYPE_CHECKING:
    from card_opt.families import Case, Family

_MOST_LABELS = 8  # limits that are shown


def families(
    name: Annotated[
        str, typer.Argument(help="A family, or a case such as near-ties:seed=3,gap=1e-6.")
    ] = "",
    json_file: Annotated[
        Path | None,
        typer.Option("--json", help="Write what is shown to this file.", callback=writable_file),
    ] = None,
) -> None:
    """List families of benchmark instances and their knobs, or show a case and its optimum."""
    from card_opt.families import FAMILIES, find, parse

    if ":" in name:
        case = parse(name)
        with terminal.progress() as show:
            show("best", 0, 1)
            content: Any = as_plain(case)
        for key, value in content.items():
            terminal.console().print(f"{key}: {_text(value)}", soft_wrap=True, highlight=False)
    else:
        chosen = (find(name),) if name else FAMILIES
        content = show_families(chosen)
    if json_file is not None:
        write_json(json_file, content)


def show_families(chosen: tuple[Family, ...]) -> list[dict[str, Any]]:
    """Print families with their knobs, and return the knobs as plain values."""
    from card_opt.cli import tables
    from card_opt.families import table

    frame = table()
    console = terminal.console()
    for family in chosen:
        console.print(f"{family.name}: {family.about}", soft_wrap=True, highlight=False)
        console.print(f"  {family.hardness}", soft_wrap=True, highlight=False)
    kept = frame[frame["family"].isin([family.name for family in chosen])]
    console.print(tables.frame_table(kept))
    return [{str(key): value for key, value in row.items()} for row in kept.to_dict("records")]


def as_plain(case: Case) -> dict[str, Any]:
    """Return what is known of a case as plain values; infinite ones are None."""
    (devices, rounds), best = case.instance.shape, case.best
    return {
        "case": case.name,
        "digest": case.digest,
        "short name": case.short_name,
        "devices": devices,
        "rounds": rounds,
        "cuts": case.instance.num_cuts,
        "limits": [constraint.label for constraint in case.constraints][:_MOST_LABELS],
        "rows": sum(rows.bound.size for rows in case.region.rows),
        "infeasible": best.is_infeasible,
        "best value": _finite(best.value),
        "bound": _finite(best.bound),
        "gap": _finite(best.gap),
        "proof": best.proof,
    }


def _finite(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return "; ".join(value) or "none"
    return f"{value:.12g}" if isinstance(value, float) else "none" if value is None else f"{value}"
