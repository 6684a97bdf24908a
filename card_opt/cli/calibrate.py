"""The long calibration, the best set under every reading, and the sensitivity, as files.

``python -m card_opt.cli.calibrate results/calibration`` makes what is kept there.
"""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from card_opt.cli import guard, terminal
from card_opt.cli.terminal import writable_folder
from card_opt.problem.headings import headed
from card_opt.problem.instance import NORMALIZERS
from card_opt.reproduce.calibration.presets import values_of
from card_opt.reproduce.calibration.search import FEW, Calibration, calibrate
from card_opt.reproduce.calibration.sensitivity import Sensitivity, sensitivity
from card_opt.reproduce.calibration.unstated import system_names, units
from card_opt.scenarios.scenario import load_scenario
from card_opt.solving.policies import BASELINE_FREQUENCIES
from card_opt.support.files import make_folder, write_text
from card_opt.support.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

_FORMAT = "%.6g"
_WIDE_STARTS = 8  # of the sets found, from which the search of all values climbs


def best_by_reading(
    seed: int = 0, budget: int = 1600, progress: Progress | None = None, *, jobs: int = 2
) -> pd.DataFrame:
    """Return the best set found under every reading of the normalizer and of the benchmarks.

    One of the climbs begins at the preset ``paper-calibrated``.

    Parameters
    ----------
    seed, jobs
        See `card_opt.reproduce.calibration.search.calibrate`.
    budget
        Of each of the 14 searches: for the two numbers alone, and with the falling mean cuts.
    progress
        Called as ``progress(reading, done, total)``.

    Returns
    -------
    pandas.DataFrame
        ``goal`` and the columns of `Calibration.table`, one row for each search.
    """
    import pandas as pd

    searches = [
        (normalizer, frequency, pattern)
        for normalizer in NORMALIZERS
        for frequency in BASELINE_FREQUENCIES
        for pattern in (False, True)
        if (normalizer, frequency) != ("per-cut", "optimal")  # (16) depends on the cut there
    ]
    rows = []
    known = _calibrated()
    for number, (normalizer, frequency, pattern) in enumerate(searches):
        readings = {"normalizer": normalizer, "baseline_frequency": frequency}
        found = calibrate(seed, budget, jobs=jobs, readings=readings, pattern=pattern, known=known)
        goal = "numbers and falling cuts" if pattern else "numbers"
        rows.append(found.table.head(1).assign(goal=goal))
        if progress is not None:
            progress("readings", number + 1, len(searches))
    frame = pd.concat(rows, ignore_index=True)
    first = ["goal", "normalizer", "baseline_frequency"]
    return frame[[*first, *(name for name in frame.columns if name not in first)]]


def write_calibration(calibration: Calibration, folder: Path, name: str = "near_optimal") -> None:
    """Write the near-optimal sets as a table and a figure."""
    from card_opt.reproduce.calibration.plot import plot_near_optimal
    from card_opt.support.figures import save_figure

    _write_csv(calibration.table, folder / f"{name}.csv")
    save_figure(plot_near_optimal(calibration), folder / f"{name}.png")


def write_sensitivity(result: Sensitivity, folder: Path) -> None:
    """Write indices and distribution as tables and figures."""
    from card_opt.reproduce.calibration.plot import plot_indices, plot_reductions
    from card_opt.support.figures import save_figure

    _write_csv(result.table, folder / "sensitivity.csv")
    _write_csv(result.distribution(), folder / "distribution.csv")
    save_figure(plot_indices(result), folder / "sensitivity.png")
    save_figure(plot_reductions(result), folder / "distribution.png")


def study(
    out: Annotated[
        Path, typer.Argument(help="Folder, which is made if need be.", callback=writable_folder)
    ],
    seed: Annotated[int, typer.Option(min=0, help="Of the searches and the samples.")] = 0,
    budget: Annotated[int, typer.Option(min=10, help="Sets that the search of few plays.")] = 8000,
    wide_budget: Annotated[
        int, typer.Option(min=10, help="Sets that the search of all values plays.")
    ] = 4000,
    head_budget: Annotated[
        int, typer.Option(min=10, help="Sets that the search with the head on the server plays.")
    ] = 16000,
    reading_budget: Annotated[
        int, typer.Option(min=10, help="Sets that the search under each reading plays.")
    ] = 1600,
    samples: Annotated[int, typer.Option(help="Samples of the indices, a power of 2.")] = 512,
    jobs: Annotated[int, typer.Option(min=1, help="Processes.")] = 2,
) -> None:
    """Search for the letter's results, and measure what decides them."""
    make_folder(out)
    known = _calibrated()
    on_server = [name for name in FEW if name != "head"]  # where the preset paper has it
    with terminal.progress() as show:
        few = calibrate(seed, budget, show, jobs=jobs, known=known)
        write_calibration(few, out)
        write_sensitivity(sensitivity(seed, samples, show, jobs=jobs), out)
        _write_csv(best_by_reading(seed, reading_budget, show, jobs=jobs), out / "readings.csv")
        near = few.sets()[:_WIDE_STARTS]
        wide = calibrate(seed, wide_budget, show, free=system_names(), jobs=jobs, known=near)
        write_calibration(wide, out, "near_optimal_all")
        head = calibrate(seed, head_budget, show, free=on_server, jobs=jobs)
        write_calibration(head, out, "near_optimal_head")
    command = shlex.join(["python", "-m", "card_opt.cli.calibrate", *sys.argv[1:]])
    write_text(out / "command.txt", f"{command}\n")


def _calibrated() -> list[dict[str, Any]]:
    return [values_of(load_scenario("paper-calibrated"))]


def _write_csv(frame: pd.DataFrame, path: Path) -> None:
    """Write a table with fixed formats, without what is rounding only; lists with plus signs."""
    exact = frame.round(9)
    plain = exact.map(lambda value: "+".join(value) if isinstance(value, tuple) else value)
    text = headed(plain, units()).to_csv(index=False, float_format=_FORMAT, lineterminator="\n")
    write_text(path, text)


if __name__ == "__main__":
    app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    app.command()(study)
    guard.run(app)
