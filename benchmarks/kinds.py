"""How fast fleets of equal devices are decided and proven, how many are not, and who else can.

    python -m benchmarks.kinds --out results/kinds    # about half an hour
    python -m benchmarks.kinds --tiny                 # seconds, to see that it runs

A fleet has some kinds of devices and as many devices of each kind, under an energy budget for all
of it, or one for each of three rounds. Devices are so slow that the first cuts are best without a
budget; budgets are spread evenly from there to the least energy of any decision, so that nearly
all of them fall between two whole numbers of devices that change their cut. A table that is there
is gone on with. Seconds are those of a processor, so that what else a machine does counts less.

Targets (issue "Proof without trust"): a certified gap of 1e-8 in at most 1 s at the median and
10 s at worst.
"""

from __future__ import annotations

import argparse
import itertools
import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

import card_opt as co
from benchmarks.coupled_speed import fleet as uneven_fleet
from benchmarks.machine import description
from card_opt.constraints.base import Constraint
from card_opt.families.tightness import shared
from card_opt.support.figures import POINTS, WIDTH, below, save_figure
from card_opt.support.files import make_folder, write_text
from card_opt.support.tables import write_frame

if TYPE_CHECKING:
    from matplotlib.figure import Figure

COMMAND = "python -m benchmarks.kinds --out results/kinds"
KINDS = (1, 3, 12)
MEMBERS = (1, 3, 10, 100, 1000, 10_000)
LAYERS = ("uneven", "identical")
LIMITS = ("fleet", "round")
ROUNDS = {"fleet": 1, "round": 3}
BUDGETS = 20
OWN = ("column-generation", "lagrangian")
GAP, TIME_LIMIT = 1e-8, 10.0
PATIENCE = 10.0  # times the limit by the clock on the wall
SOLVERS = ("pyscipopt-conic-scip", "highs-outer-approximation")
SOLVER_GAP, SOLVER_LIMIT, SOLVER_BUDGETS = 1e-6, 30.0, 5  # theirs ends about there
SLOWER, STEPS = 0.8, 60  # of the devices' speed, until the first cuts are best
FIRST = 3
PROFILE = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits")
DRAWN = ("device_throughput", "uplink_rate", "downlink_rate")
_COLORS = {1: "#0072B2", 3: "#D55E00", 12: "#009E73"}


@dataclass(frozen=True)
class Task:
    """A fleet under budgets."""

    kinds: int
    members: int  #: of each kind
    layers: str
    limit: str

    def instance(self) -> co.Instance:
        """Return the fleet."""
        rounds = ROUNDS[self.limit]
        inst = uneven_fleet(self.kinds, rounds)
        if self.layers == "identical":
            paper = co.load_scenario("paper").instance(seed=0, rounds=1)
            inst = inst.replace(**{name: getattr(paper, name) for name in PROFILE})
        for _ in range(STEPS):
            far = _free_cut(inst).max(axis=1) > FIRST
            if not far.any():
                break
            speed = np.where(far, SLOWER, 1.0) * inst.device_throughput
            inst = inst.replace(device_throughput=speed)
        one = {name: getattr(inst, name) for name in DRAWN}
        return inst.replace(
            **{name: np.repeat(v, self.members, axis=0) for name, v in one.items()}
        )

    def budgets(self, inst: co.Instance, count: int) -> Iterator[Constraint]:
        """Yield budgets from what the free optimum takes to the least energy."""
        for step in range(count):
            yield shared(inst, self._budget, (step + 0.5) / count)

    def _budget(self, bound: float) -> Constraint:
        return co.constraints.EnergyBudget(
            bound, per="round" if self.limit == "round" else "fleet"
        )


def _free_cut(inst: co.Instance) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    cut = co.solve(inst, "card").cut
    assert cut is not None
    return cut


def tasks(kinds: Sequence[int], members: Sequence[int]) -> list[Task]:
    """Return all fleets, small ones first."""
    every = itertools.product(members, kinds, LAYERS, LIMITS)
    return [Task(k, m, layers, limit) for m, k, layers, limit in every]


def measured(task: Task, method: str, count: int, limit: float, gap: float) -> dict[str, object]:
    """Solve a fleet under each budget; return what came out as a row of the table."""
    inst = task.instance()
    gaps, seconds = [], []
    for budget in task.budgets(inst, count):
        start = _processor_time()
        found = co.solve(inst, method, [budget], time_limit=PATIENCE * limit, rel_gap=GAP)
        seconds.append(_processor_time() - start)
        gaps.append(found.gap if found.violation <= SOLVER_GAP else np.inf)
    closed = int(np.sum((np.array(gaps) <= gap) & (np.array(seconds) <= limit)))
    return {
        **vars(task),
        "method": method,
        "budgets": count,
        "not closed": count - closed,
        "median [s]": float(np.median(seconds)),
        "worst [s]": max(seconds),
        "median gap": float(np.median(gaps)),
        "worst gap": max(gaps),
    }


def _processor_time() -> float:
    """Return the seconds that this process and those it waited for had a processor."""
    return time.process_time() + sum(os.times()[2:4])


class Table:
    """Rows, printed and kept in a file as they come."""

    def __init__(self, out: Path | None) -> None:
        self._file = None if out is None else out / "kinds.csv"
        self.rows: list[dict[str, object]] = []
        if self._file is not None and self._file.exists():
            self.rows = pd.read_csv(self._file).to_dict("records")  # type: ignore[assignment]

    @property
    def frame(self) -> pd.DataFrame:
        """Return all rows."""
        return pd.DataFrame(self.rows)

    def find(self, task: Task, method: str) -> dict[str, object] | None:
        """Return the row of a fleet and a method."""
        wanted = {**vars(task), "method": method}
        return next((r for r in self.rows if all(r[k] == v for k, v in wanted.items())), None)

    def add(self, row: dict[str, object]) -> None:
        """Print and keep a row."""
        self.rows.append(row)
        print(line(row), flush=True)
        if self._file is not None:
            write_frame(self.frame, self._file)


HEAD = (
    f"{'method':<28}{'kinds':>6}{'devices each':>14}{'layers':>11}{'limit':>7}{'not closed':>12}"
    f"{'median':>11}{'worst':>11}{'worst gap':>11}"
)


def line(row: dict[str, object]) -> str:
    """Return a row as text."""
    return (
        f"{row['method']:<28}{row['kinds']:>6}{row['members']:>14,}{row['layers']:>11}"
        f"{row['limit']:>7}{row['not closed']:>6} of {row['budgets']:<2}"
        f"{row['median [s]']:>9.3f} s{row['worst [s]']:>9.3f} s{row['worst gap']:>11.1e}"
    )


def solvers(table: Table, members: Sequence[int], limit: float) -> None:
    """Run outside solvers on larger and larger fleets of one kind, until one is not closed."""
    for method, layers in itertools.product(SOLVERS, LAYERS):
        for number in members:
            task = Task(1, number, layers, "fleet")
            row = table.find(task, method)
            if row is None:
                row = measured(task, method, SOLVER_BUDGETS, limit, SOLVER_GAP)
                table.add(row)
            if row["not closed"]:
                break


def summary(frame: pd.DataFrame) -> str:
    """Return what is reached, and ratios to the best outside solver at sizes that it can do."""
    lines = []
    for method in OWN:
        rows = frame[frame["method"] == method]
        seconds = rows["median [s]"]
        lines.append(
            f"{method}: {rows['not closed'].sum()} of {rows['budgets'].sum():,} budgets not "
            f"closed to {GAP:g} in {TIME_LIMIT:g} s; median {seconds.median():.2f} s, of the "
            f"slowest fleet {seconds.max():.2f} s, at worst {rows['worst [s]'].max():.2f} s"
        )
    is_same = (frame["kinds"] == 1) & (frame["limit"] == "fleet")
    for (members, layers), rows in frame[is_same].groupby(["members", "layers"]):
        own = rows[rows["method"] == OWN[0]]
        others = rows[rows["method"].isin(SOLVERS)].sort_values(["not closed", "median [s]"])
        if own.empty or others.empty:
            continue
        best = others.iloc[0]
        lines.append(
            f"{members:,} equal devices, {layers} layers: {best['method']} leaves "
            f"{best['not closed']} of {best['budgets']} above {SOLVER_GAP:g} and takes "
            f"{best['median [s]'] / own.iloc[0]['median [s]']:,.1f} times as long as {OWN[0]}"
        )
    return "\n".join(lines)


def figure(frame: pd.DataFrame) -> Figure:
    """Draw the median and the worst time over the devices of each kind."""
    from matplotlib.figure import Figure

    out = Figure(figsize=(2 * WIDTH, 4.6), layout="constrained")
    axes = out.subplots(2, 2, sharex=True, sharey=True)
    own = frame[frame["method"] == OWN[0]]
    for (i, layers), (j, limit) in itertools.product(enumerate(LAYERS), enumerate(LIMITS)):
        ax = axes[i, j]
        here = own[(own["layers"] == layers) & (own["limit"] == limit)]
        for kinds, rows in here.groupby("kinds"):
            style = {"color": _COLORS[int(str(kinds))], "markersize": 3}
            ax.plot(
                rows["members"],
                rows["median [s]"],
                "o-",
                label=f"{kinds} kind{'s'[: int(str(kinds)) > 1]}",
                **style,
            )
            ax.plot(rows["members"], rows["worst [s]"], "^:", label="at worst", **style)
        others = frame[frame["method"].isin(SOLVERS) & (frame["layers"] == layers)]
        for (method, rows), mark in zip(others.groupby("method"), "sx", strict=False):
            if limit == "fleet":
                ax.plot(rows["members"], rows["median [s]"], f"{mark}-", color="0.5", label=method)
        ax.axhline(1.0, color="0.8", linewidth=0.8)
        ax.set(xscale="log", yscale="log")
        ax.set_title(f"{layers} layers, budget of the {limit}", fontsize=POINTS)
        ax.tick_params(labelsize=POINTS)
    for ax in axes[1]:
        ax.set_xlabel("devices of each kind", fontsize=POINTS)
        below(ax)
    for ax in axes[:, 0]:
        ax.set_ylabel("processor time [s]", fontsize=POINTS)
    return out


def main() -> None:
    """Measure, print and save."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, help="folder for the table and the figure")
    parser.add_argument("--tiny", action="store_true", help="small fleets, to see that it runs")
    given = parser.parse_args()
    kinds: tuple[int, ...] = KINDS
    members: tuple[int, ...] = MEMBERS
    count, limit = BUDGETS, SOLVER_LIMIT
    if given.tiny:
        kinds, members, count, limit = (1, 3), (3,), 1, 0.05
    if given.out is not None:
        make_folder(given.out)
    table = Table(given.out)
    about = description()
    print(about, "", HEAD, *(line(row) for row in table.rows), sep="\n")
    warm = Task(1, 2, "uneven", "fleet")
    for method in OWN:
        measured(warm, method, 1, TIME_LIMIT, GAP)
    for task, method in itertools.product(tasks(kinds, members), OWN):
        if table.find(task, method) is None:
            table.add(measured(task, method, count, TIME_LIMIT, GAP))
    solvers(table, members[:3], limit)
    told = summary(table.frame)
    print("", told, sep="\n")
    if given.out is not None:
        text = "\n".join([about, "", HEAD, *(line(row) for row in table.rows), "", told, ""])
        write_text(given.out / "kinds.txt", text)
        write_text(given.out / "command.txt", f"{COMMAND}\n")
        save_figure(figure(table.frame), given.out / "kinds.png")


if __name__ == "__main__":
    main()
