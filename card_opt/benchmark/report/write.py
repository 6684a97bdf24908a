"""The report as a folder of files."""

from __future__ import annotations

import contextlib
import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING

from card_opt.benchmark.claims import with_claims
from card_opt.benchmark.record import COLD
from card_opt.benchmark.report import draw, draw_runs
from card_opt.benchmark.report.claims import claims, false_claims
from card_opt.benchmark.report.gaps import gap_summary, gap_times
from card_opt.benchmark.report.means import best_per_problem, contributions
from card_opt.benchmark.report.profiles import MEASURES, RATIO, profiles
from card_opt.benchmark.report.repeated import repeated
from card_opt.benchmark.report.results import ALL, GOALS, OUTSIDE, SETS, Results, results
from card_opt.benchmark.report.scaling import scaling
from card_opt.benchmark.report.settings.page import settings_page
from card_opt.benchmark.report.settings.split import by_setting, folders
from card_opt.benchmark.report.summary import summary
from card_opt.benchmark.report.trace import solu_text, trace_text
from card_opt.benchmark.report.warm import warm, warm_figure
from card_opt.benchmark.report.web.page import page
from card_opt.benchmark.report.web.sections import FIGURES, PICTURES
from card_opt.benchmark.report.wrong import refuted, wrong
from card_opt.errors import CardOptError
from card_opt.problem.headings import headed
from card_opt.support.files import replacing

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

    from card_opt.support.progress import Progress

_ABOVE = ("index.html", "summary.csv", "command.txt")  # the folders of several settings
_SETTING = "setting"  # column of the summary of several
_FOR_OTHERS = ("runs.trc", "best.solu")
_DPI = 160
_PAD = 0.08  # inches around what is in a figure
_UNITS = {
    **dict.fromkeys(("memory", "memory_max"), "MiB"),
    **dict.fromkeys(("median", "least", "most", "time_cold", "time_warm"), "s"),
    **dict.fromkeys(("memory_limit", "peak_memory", "start_memory"), "byte"),
}


def write_report(
    frame: pd.DataFrame, out: Path, command: str = "", progress: Progress | None = None
) -> tuple[str, ...]:
    """Write tables, figures, trace and page into a folder, which is made if need be.

    Files: ``index.html``, ``runs.csv``, ``summary.csv``, ``repeated.csv``, ``wrong.csv``,
    ``refuted.csv``, ``claims.csv``, ``false_claims.csv``, ``profile_solved.csv``,
    ``profile_found.csv``, ``cumulative_solved.csv``, ``cumulative_found.csv``, ``gaps.csv``,
    ``gap_times.csv``, ``best.csv``, ``contributions.csv``, ``scaling.csv``, ``warm.csv``,
    ``runs.trc``, ``best.solu``, ``command.txt`` and a PNG file for each figure. If the runs are
    of several settings, each has its own folder of these within, with an ``index.html`` and a
    ``summary.csv`` of all above. Of an earlier report there nothing is left, and nothing else is
    touched.

    Parameters
    ----------
    frame
        Judged runs, see `card_opt.benchmark.verdicts.judged`.
    out
        The folder.
    command
        That made the report, as typed.
    progress
        Called with ``report``, how many steps are done, and of how many.

    Returns
    -------
    tuple of str
        Settings that have no report, since all their runs are warm.

    Raises
    ------
    CardOptError
        If there are no runs, none that is cold, two of one method on one problem that are no
        repetitions, or no folder to write to.
    """
    settings = by_setting(frame)
    cold = {name: runs for name, runs in settings.items() if (runs["start"] == COLD).any()}
    parts = {name: results(runs) for name, runs in (cold or settings).items()}
    earlier = _earlier(out)
    places: list[str] = []
    if len(parts) == 1:
        (res,) = parts.values()
        names = _files(_write_setting(res, out, command, progress))
    else:
        places = folders(list(parts), _ABOVE)
        names = _write_settings(parts, places, out, command, progress)
        for name in names - set(_ABOVE):  # of an earlier report, on one setting
            (out / name).unlink(missing_ok=True)
    for place in earlier:
        if place not in places:
            _remove(out / place, names)
    return tuple(name for name in settings if name not in parts)


def _write_settings(
    parts: dict[str, Results],
    places: list[str],
    out: Path,
    command: str,
    progress: Progress | None,
) -> set[str]:
    """Write a report for each setting and what stands above them, and return their files."""
    import pandas as pd

    _make(out)
    tables = {
        name: _write_setting(res, out / place, command, progress)
        for (name, res), place in zip(parts.items(), places, strict=True)
    }
    summaries = {name: own["summary"] for name, own in tables.items()}
    every = pd.concat(summaries, names=[_SETTING]).reset_index(_SETTING)
    _write_tables({"summary": every}, out)
    index = settings_page(parts, dict(zip(parts, places, strict=True)), command)
    _write_texts({"index.html": index, "command.txt": f"{command}\n"}, out)
    return set().union(*map(_files, tables.values()))


def _files(tables: dict[str, pd.DataFrame]) -> set[str]:
    """Return the names of all files that the report on one setting may have."""
    drawn = {f"{name}.png" for name in FIGURES}
    return {f"{name}.csv" for name in tables} | drawn | {*_ABOVE, *_FOR_OTHERS}


def _earlier(out: Path) -> list[str]:
    """Return the folders of an earlier report on several settings: in its table, on its page."""
    try:
        with (out / "summary.csv").open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, restval="")
            names = list(dict.fromkeys(row[_SETTING] for row in rows))
        page_above = (out / "index.html").read_text(encoding="utf-8")
    except (OSError, ValueError, KeyError, csv.Error):  # none, or on one setting
        return []
    return [place for place in folders(names, _ABOVE) if f'"{place}/index.html"' in page_above]


def _remove(folder: Path, names: set[str]) -> None:
    """Remove a report, and its folder if there is nothing else in it."""
    with contextlib.suppress(OSError):
        for name in names:
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()


def _write_setting(
    res: Results, out: Path, command: str, progress: Progress | None
) -> dict[str, pd.DataFrame]:
    """Write the report on one setting, and return its tables."""
    _make(out)
    tables = _tables(res)
    _write_tables(tables, out)
    pictures = _write_figures(res, tables, out, progress)
    trace, optima = _FOR_OTHERS
    texts = {
        trace: trace_text(res),
        optima: solu_text(res),
        "command.txt": f"{command}\n",
        "index.html": page(res, tables, pictures, command),
    }
    _write_texts(texts, out)
    return tables


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CardOptError(f"cannot write the report to {folder}: {error.strerror}") from None


def _write_tables(tables: dict[str, pd.DataFrame], out: Path) -> None:
    for name, table in tables.items():
        with replacing(out / f"{name}.csv") as path:
            headed(table, _units(table)).to_csv(path, index=False)


def _write_texts(texts: dict[str, str], out: Path) -> None:
    for name, text in texts.items():
        with replacing(out / name) as path:
            path.write_text(text, encoding="utf-8")


def _tables(res: Results) -> dict[str, pd.DataFrame]:
    import pandas as pd

    times, runs = gap_times(res), with_claims(res.runs)
    out = {
        "runs": runs.rename(columns={"group": "class"}),
        "summary": summary(res),
        "repeated": repeated(res),
        "wrong": wrong(res),
        "refuted": refuted(res),
        "claims": claims(runs),
        "false_claims": false_claims(runs),
        "gap_times": times,
        "gaps": gap_summary(times, res),
        "scaling": scaling(res),
        "warm": warm(res.every),
    }
    pairs = [(methods, goal) for methods in SETS for goal in GOALS]
    parts = [contributions(res, methods, goal) for methods, goal in pairs]
    out["contributions"] = pd.concat(parts, ignore_index=True)
    parts = [best_per_problem(res, goal) for goal in GOALS]
    out["best"] = pd.concat(parts, ignore_index=True)
    for goal in GOALS:
        for measure in MEASURES:
            name = "profile" if measure == RATIO else "cumulative"
            out[f"{name}_{goal}"] = profiles(res, goal, measure)
    return out


def _write_figures(
    res: Results, tables: dict[str, pd.DataFrame], out: Path, progress: Progress | None
) -> dict[str, bytes]:
    """Write all figures as PNG files; return those of the page as SVG, always the same bytes."""
    import matplotlib as mpl

    pictures = {}
    with mpl.rc_context(
        {
            "text.parse_math": False,  # names of methods are no formulas, whatever is in them
            "figure.constrained_layout.w_pad": _PAD,
            "figure.constrained_layout.h_pad": _PAD,
            "svg.hashsalt": "card-opt",
            "svg.fonttype": "path",
        }
    ):
        figures = _figures(res, tables)
        for done, (name, figure) in enumerate(figures.items(), start=1):
            with replacing(out / f"{name}.png") as path:
                figure.savefig(path, dpi=_DPI)
            if name in PICTURES:
                figure.set_layout_engine("none")  # it is laid out by now
                svg = io.BytesIO()
                figure.savefig(svg, format="svg", metadata={"Date": None})
                pictures[name] = svg.getvalue()
            if progress is not None:
                progress("report", done, len(figures))
    for name in FIGURES.keys() - figures.keys():  # of an earlier report
        (out / f"{name}.png").unlink(missing_ok=True)
    return pictures


def _figures(res: Results, tables: dict[str, pd.DataFrame]) -> dict[str, Figure]:
    table = tables["summary"]
    out = {"overview": draw_runs.overview_figure(res, table)}
    for methods, word in ((OUTSIDE, "solvers"), (ALL, "all")):
        if not res.chosen(methods):
            continue
        for goal in GOALS:
            out[f"profile_{goal}_{word}"] = draw.profile_figure(res, table, goal, methods)
        out[f"cumulative_{word}"] = draw.cumulative_figure(res, table, methods)
    out["gaps"] = draw.gap_figure(res, table, tables["gap_times"], ALL)
    curves = draw_runs.scaling_figure(res, table, tables["scaling"])
    out |= {} if curves is None else {"scaling": curves}
    return out | ({"warm": warm_figure(tables["warm"])} if len(tables["warm"]) else {})


def _units(table: pd.DataFrame) -> dict[str, str]:
    """Return units of columns that only reports have; those of gaps are times to reach one."""
    gaps = [name for name in table.columns if name.startswith("1e-")]
    return _UNITS | dict.fromkeys(gaps, "s")
