"""How large certificates are, what they prove, and how long it takes to check them.

    python -m benchmarks.certificates --out results/certificates    # some minutes
    python -m benchmarks.certificates --tiny                        # seconds

The letter's fleet with every cut compared, a fleet under an energy budget, and a table of
telemetry under one, which is certified in parts. Each is checked as it is; where processes share
the work, by one alone; and where it is small, without python-flint. Times are of the processor,
but for those named so.

Targets (issue "Proof without trust"): the letter's fleet in 2 s, 1,000 device-rounds with a budget
in 5 s, 100,000 in 60 s on two cores; at most 300 bytes for each device-round.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import tempfile
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import pandas as pd

import card_opt as co
from benchmarks.coupled_speed import fleet as uneven_fleet
from benchmarks.machine import description
from card_opt.certificates import certcheck
from card_opt.families.tightness import shared
from card_opt.fleet import decide
from card_opt.support.figures import POINTS, WIDTH, below, save_figure
from card_opt.support.files import make_folder, write_text
from card_opt.support.tables import write_frame

if TYPE_CHECKING:
    from matplotlib.figure import Figure

COMMAND = "python -m benchmarks.certificates --out results/certificates"
TARGETS = {"letter": 2.0, "budget": 5.0, "table": 60.0}
BYTES = 300
MOST_PLAIN = 2_000  # device-rounds that are checked without flint, too

Result = TypeVar("Result")


def timed(function: Callable[[], Result]) -> tuple[Result, float, float]:
    """Return a result, the seconds of the processor that it took, and those of the clock."""
    start, began = _processor_time(), time.perf_counter()
    result = function()
    return result, _processor_time() - start, time.perf_counter() - began


def _processor_time() -> float:
    """Return the seconds that this process and those it waited for had a processor."""
    return time.process_time() + sum(os.times()[2:4])


def letter(folder: Path, rounds: int) -> tuple[Path, float]:
    """Certify the letter's fleet; return the file, and how long deciding takes."""
    inst = co.load_scenario("paper").instance(seed=0, rounds=rounds)
    solution, seconds, _ = timed(lambda: co.solve(inst))
    co.certify(inst, solution).save(folder / "letter.json")
    return folder / "letter.json", seconds


def budget(folder: Path, rounds: int) -> tuple[Path, float]:
    """Certify a fleet under an energy budget halfway to the least energy."""
    inst = uneven_fleet(20, rounds)
    limit = shared(inst, co.constraints.EnergyBudget, 0.5)
    solution, seconds, _ = timed(lambda: co.solve(inst, "lagrangian", [limit]))
    co.certify(inst, solution, constraints=[limit]).save(folder / "budget.json")
    return folder / "budget.json", seconds


def table(folder: Path, rounds: int) -> tuple[Path, float]:
    """Certify a table of telemetry under an energy budget, in parts."""
    rng, size = np.random.default_rng(0), 100 * rounds
    rows = pd.DataFrame(
        {
            "device": np.repeat(np.arange(100), rounds),
            "round": np.tile(np.arange(rounds), 100),
            "throughput": rng.uniform(1e12, 1e13, size),
            "uplink": rng.uniform(1e6, 1e8, size),
            "downlink": rng.uniform(1e6, 1e8, size),
        }
    )
    template = co.load_scenario("paper").instance(seed=0)
    limit = co.constraints.EnergyBudget(0.8 * decide(rows, template).energy)
    _, seconds, _ = timed(lambda: decide(rows, template, limits=[limit]))
    found = decide(rows, template, folder / "table", limits=[limit], certify=True)
    assert found.certificate is not None
    return found.certificate, seconds


CASES = {"letter": letter, "budget": budget, "table": table}
ROUNDS = {"letter": 20, "budget": 50, "table": 1000}
TINY = {"letter": 2, "budget": 2, "table": 2}


def measured(case: str, rounds: int) -> dict[str, Any]:
    """Certify a case and check it in three ways; return what came out as a row."""
    with tempfile.TemporaryDirectory() as name:
        path, solving = CASES[case](Path(name), rounds)
        proven, checking, clock = timed(lambda: certcheck.check_file(path))
        size = {"letter": 5, "budget": 20, "table": 100}[case] * rounds
        alone = _alone(path) if size > MOST_PLAIN else np.nan
        plain = _plain(path) if size <= MOST_PLAIN else np.nan
        files = path.parent.iterdir() if case == "table" else [path]
        used = sum(file.stat().st_size for file in files)
    assert proven.value is not None
    assert proven.bound is not None
    return {
        "case": case,
        "device-rounds": size,
        "kind": proven.kind,
        "gap": float((proven.value - proven.bound) / abs(proven.value)),
        "bytes each": used / size,
        "solving [s]": solving,
        "checking [s]": checking,
        "by the clock [s]": clock,
        "one process, by the clock [s]": alone,
        "without flint [s]": plain,
    }


def _alone(path: Path) -> float:
    """Return how long checking takes in one process, by the clock."""
    with multiprocessing.get_context("fork").Pool(1) as pool:  # its process may have no others
        return pool.apply(_clock, (path,))


def _clock(path: Path) -> float:
    return timed(lambda: certcheck.check_file(path))[2]


def _plain(path: Path) -> float:
    """Return how long checking takes with the fractions of Python."""
    flint, certcheck.Q = certcheck.Q, Fraction
    try:
        return timed(lambda: certcheck.check_file(path))[1]
    finally:
        certcheck.Q = flint


def summary(frame: pd.DataFrame) -> str:
    """Return ratios within this run, and what is reached of the targets."""
    lines = []
    for row in frame.to_dict("records"):
        target, seconds = TARGETS[row["case"]], row["by the clock [s]"]
        ratios = [
            f"{row['checking [s]'] / row['solving [s]']:,.0f} times as long as solving",
        ]
        if row["one process, by the clock [s]"] > 0:
            ratio = row["one process, by the clock [s]"] / seconds
            ratios.append(f"processes {ratio:.2f} times as fast as one")
        if row["without flint [s]"] > 0:
            ratios.append(
                f"flint {row['without flint [s]'] / row['checking [s]']:.1f} times as fast"
            )
        lines.append(
            f"{row['case']}, {row['device-rounds']:,} device-rounds: checked in {seconds:.2f} s "
            f"(processor {row['checking [s]']:.2f} s, target {target:g} s), {', '.join(ratios)}; "
            f"{row['bytes each']:.0f} bytes each (target {BYTES}), gap {row['gap']:.1e}"
        )
    return "\n".join(lines)


def figure(frame: pd.DataFrame) -> Figure:
    """Draw the times over the numbers of device-rounds."""
    from matplotlib.figure import Figure

    out = Figure(figsize=(WIDTH, 2.6), layout="constrained")
    ax = out.subplots()
    marks = {"solving [s]": "s", "checking [s]": "o", "without flint [s]": "^"}
    for name, mark in marks.items():
        ax.plot(frame["device-rounds"], frame[name], f"{mark}-", label=name[:-4], markersize=4)
    ax.set(xscale="log", yscale="log")
    ax.set_xlabel("device-rounds", fontsize=POINTS)
    ax.set_ylabel("processor time [s]", fontsize=POINTS)
    ax.tick_params(labelsize=POINTS)
    below(ax)
    return out


def main() -> None:
    """Measure, print and save."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, help="folder for the table and the figure")
    parser.add_argument("--tiny", action="store_true", help="few rounds, to see that it runs")
    given = parser.parse_args()
    if given.out is not None:
        make_folder(given.out)
    about, rows = description(), []
    print(about, flush=True)
    for case, rounds in (TINY if given.tiny else ROUNDS).items():
        rows.append(measured(case, rounds))
        print("", summary(pd.DataFrame(rows[-1:])), sep="\n", flush=True)
    frame = pd.DataFrame(rows)
    if given.out is not None:
        write_frame(frame, given.out / "certificates.csv")
        write_text(given.out / "certificates.txt", f"{about}\n\n{summary(frame)}\n")
        write_text(given.out / "command.txt", f"{COMMAND}\n")
        save_figure(figure(frame), given.out / "certificates.png")


if __name__ == "__main__":
    main()
