"""A comparison as a folder of files."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.comparison.draw import ratio_figure
from card_opt.benchmark.comparison.page import page
from card_opt.benchmark.comparison.pairs import WORSE
from card_opt.problem.headings import headed
from card_opt.support.files import make_folder, replacing, write_text

if TYPE_CHECKING:
    from card_opt.benchmark.comparison.result import Comparison

_DPI = 160
_TABLES = ("methods", "pairs", "unpaired")
_UNITS = {"memory_limit": "byte", "cpu_a": "s", "cpu_b": "s"}


def write_comparison(result: Comparison, out: Path, command: str = "") -> None:
    """Write page, tables, figure and command into a folder, which is made if need be.

    Files: ``index.html``, ``methods.csv``, ``pairs.csv``, ``unpaired.csv``, ``ratios.png`` and
    ``command.txt``.

    Parameters
    ----------
    result
        The comparison.
    out
        The folder.
    command
        That made it, as typed.

    Raises
    ------
    CardOptError
        If there is no folder to write to.
    """
    make_folder(out)
    for name in _TABLES:
        with replacing(out / f"{name}.csv") as path:
            headed(getattr(result, name), _UNITS).to_csv(path, index=False)
    svg = _draw(result, out)
    write_text(out / "index.html", page(result, svg, command))
    write_text(out / "command.txt", f"{command}\n")


def as_plain(result: Comparison) -> dict[str, Any]:
    """Return a comparison as plain values, for JSON."""
    tables = {name: getattr(result, name) for name in _TABLES}
    return {
        "a": result.a,
        "b": result.b,
        "measure": result.measure,
        "is_worse": result.is_worse,
        "slower": result.slower["method"].tolist(),
        "worse": json.loads(result.changes(WORSE).to_json(orient="records")),
        "warnings": list(result.warnings),
        **{name: json.loads(table.to_json(orient="records")) for name, table in tables.items()},
    }


def _draw(result: Comparison, out: Path) -> bytes:
    """Write the figure as a PNG file, and return it as SVG, the same bytes every time."""
    import matplotlib as mpl

    svg = io.BytesIO()
    settings: Any = {"text.parse_math": False, "svg.hashsalt": "card-opt", "svg.fonttype": "path"}
    with mpl.rc_context(settings):
        figure = ratio_figure(result)
        with replacing(out / "ratios.png") as path:
            figure.savefig(path, dpi=_DPI)
        figure.set_layout_engine("none")  # it is laid out by now
        figure.savefig(svg, format="svg", metadata={"Date": None})
    return svg.getvalue()
