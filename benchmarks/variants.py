"""How fast more is decided: configurations, shares of a band, moves of the cut, makespans.

    python -m benchmarks.variants --out results/variants    # some fifteen minutes
    python -m benchmarks.variants --tiny                    # seconds, to see that it runs

Each is decided for 1,000 devices by 20 rounds, by the fastest exact method, and then at the
largest size at which a general solver still closes its gap to 1e-6 in a minute, beside it.
Devices are those of `benchmarks.coupled_speed`, like the letter's with layers and data of random
sizes.

Targets (issue "More to decide"): 31 x 3 x 3 options in at most 12 times what `card` takes for 31
cuts; a band to a gap of 1e-8 in 5 s; a price of moves and a swing in 5 s; makespans without energy
in 1 s, with energy to 1e-6 in 20 s.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

import card_opt as co
from benchmarks.coupled_speed import fleet
from benchmarks.machine import description
from card_opt.constraints import BandwidthPool, Constraint, MaxSwing, MovePrice, ParallelRound
from card_opt.support.figures import POINTS, WIDTH, below, save_figure
from card_opt.support.files import make_folder, write_text
from card_opt.support.tables import write_frame

if TYPE_CHECKING:
    from matplotlib.figure import Figure

COMMAND = "python -m benchmarks.variants --out results/variants"
TARGET = (1000, 20)
SIZES = (2, 3, 5, 10, 20, 40, 80)  # devices that a solver is tried with, in 4 rounds
SOLVER_ROUNDS = 4
SOLVER_LIMIT = 60.0  # seconds that an outside solver gets, if not told otherwise
OWN_LIMIT = 120.0  # and that a method of our own gets
SOLVED = 1e-6  # the gap that it has to close
SOLVERS = ("pyomo-conic-scip", "cvxpy-conic-scip", "highs-outer-approximation")
RANKS, BITS = (4, 8, 16), (4, 8, 16)
PRICE, SWING = 1e-12, 8  # of a byte; layers
MEAN_SHARE = 0.1  # of the band for each device-round
POOL = 0.8  # of the frequencies that are taken without one

Limits = Callable[[co.Instance], list[Constraint]]


@dataclass(frozen=True)
class Run:
    """One method on one problem."""

    variant: str
    method: str
    devices: int
    rounds: int
    options: int
    seconds: float  #: of `co.solve`, referee included, the second time if the first is short
    status: str
    gap: float
    violation: float
    target: str  #: what is asked for

    @property
    def is_solved(self) -> bool:
        """Return whether it has a decision within `SOLVED` of its bound."""
        return self.gap <= SOLVED and self.violation <= SOLVED


@dataclass(frozen=True)
class Variant:
    """What is decided."""

    name: str
    build: Callable[[int, int], co.Instance]
    limits: Limits
    rel_gap: float
    target: str
    solvers: tuple[str, ...] = SOLVERS

    def run(
        self, shape: tuple[int, int], method: str | None = None, seconds: float = OWN_LIMIT
    ) -> Run:
        """Time `co.solve`, in a second run where the first, which imports, was short."""
        inst = self.build(*shape)
        for _ in range(2):
            given = self.limits(inst)
            start = time.perf_counter()
            found = co.solve(inst, method, given, time_limit=seconds, rel_gap=self.rel_gap)
            taken = time.perf_counter() - start
            if taken > 1.0:
                break
            inst = self.build(*shape)  # with fresh caches
        return Run(
            self.name,
            found.method,
            *shape,
            inst.num_cuts,
            taken,
            str(found.status),
            found.gap,
            found.violation,
            self.target if shape == TARGET and method is None else "",
        )


def options(devices: int, rounds: int) -> co.Instance:
    """Return a fleet whose options are a cut, a rank of the adapters and bits of what is sent."""
    inst = fleet(devices, rounds)
    grid = np.meshgrid(np.arange(inst.num_cuts), RANKS, BITS, indexing="ij")
    cut, rank, bits = (values.ravel() for values in grid)
    rank, bits = rank / RANKS[-1], bits / BITS[-1]
    return inst.replace(
        device_flops=inst.device_flops[cut],
        smashed_bits=inst.smashed_bits[cut] * bits,
        gradient_bits=inst.gradient_bits[cut] * bits,
        adapter_bits=inst.adapter_bits[cut] * rank,
        device_memory=None,
        held_bytes=None,
    )


def movable(devices: int, rounds: int) -> co.Instance:
    """Return a fleet that knows what its devices hold of the model."""
    inst = fleet(devices, rounds)
    if inst.held_bytes is not None:
        return inst
    return inst.replace(held_bytes=inst.adapter_bits / 8.0 + 6e7 * np.arange(inst.num_cuts))


def fast(devices: int, rounds: int) -> co.Instance:
    """Return a fleet for which only time counts."""
    return fleet(devices, rounds).replace(weight=1.0)


def none(inst: co.Instance) -> list[Constraint]:
    """Return no limits."""
    return []


def band(inst: co.Instance) -> list[Constraint]:
    """Return a band of which every device-round has a tenth in the mean."""
    return [BandwidthPool(max(1.0, MEAN_SHARE * inst.shape[0]))]


def moves(inst: co.Instance) -> list[Constraint]:
    """Return a price of moves and a swing."""
    return [MovePrice(PRICE), MaxSwing(SWING)]


def makespan(inst: co.Instance) -> list[Constraint]:
    """Return rounds in parallel."""
    return [ParallelRound()]


def pooled(inst: co.Instance) -> list[Constraint]:
    """Return rounds in parallel, with a pool of a share of what they take without one."""
    free = co.solve(inst, None, [ParallelRound()], rel_gap=1e-3).frequency
    assert free is not None
    return [ParallelRound(POOL * free.sum(axis=0))]


VARIANTS = (
    Variant("card, 31 cuts", fleet, none, 1e-9, "", ()),
    Variant("configurations", options, none, 1e-9, "12 times card", ("pyomo-conic-scip",)),
    Variant("band", fleet, band, 1e-8, "1e-8 in 5 s"),
    Variant("moves", movable, moves, 1e-9, "5 s"),
    Variant("makespan, time alone", fast, pooled, 1e-9, "1 s"),
    Variant("makespan", fleet, makespan, 1e-6, "1e-6 in 20 s"),
    Variant("makespan with a pool", fleet, pooled, 1e-6, "1e-6 in 20 s"),
)


def largest(variant: Variant, sizes: Sequence[int], limit: float) -> Iterator[Run]:
    """Yield the best solver's run at the largest size that any of them solves, and our own."""
    best: Run | None = None
    left = list(variant.solvers)
    for devices in sizes:
        runs = [variant.run((devices, SOLVER_ROUNDS), solver, limit) for solver in left]
        solved = [one for one in runs if one.is_solved]
        left = [one.method for one in solved]
        if not solved:
            break
        best = min(solved, key=lambda one: one.seconds)
    if best is not None:
        yield best
        yield variant.run((best.devices, best.rounds))


def measured(shape: tuple[int, int], sizes: Sequence[int], limit: float) -> Iterator[Run]:
    """Yield all runs."""
    for variant in VARIANTS:
        yield variant.run(shape)
        yield from largest(variant, sizes, limit)


def sentences(frame: pd.DataFrame) -> Iterator[str]:
    """Yield what the runs come to, as ratios."""
    plain, *others = frame[frame["rounds"] == frame["rounds"].max()].to_dict("records")
    for row in others:
        ratio = row["seconds"] / plain["seconds"]
        asked = f", where {row['target']} is asked for" if row["target"] else ""
        yield (
            f"{row['variant']}: {row['seconds']:.3g} s by {row['method']} to {row['gap']:.1e}, "
            f"{ratio:.3g} times plain card{asked}"
        )
    small = frame[frame["rounds"] != frame["rounds"].max()].to_dict("records")
    for solver, own in zip(small[::2], small[1::2], strict=True):
        yield (
            f"{own['variant']}: {own['method']} is {solver['seconds'] / own['seconds']:,.0f} "
            f"times as fast as {solver['method']} at {own['devices']} x {own['rounds']}, the most "
            f"that a solver closes"
        )


def draw(frame: pd.DataFrame) -> Figure:
    """Return seconds of own methods and of solvers over device-rounds."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(WIDTH, 2.6), layout="constrained")
    axes = figure.subplots()
    names = list(dict.fromkeys(frame["variant"]))
    for i, name in enumerate(names):
        rows = frame[frame["variant"] == name]
        size = rows["devices"] * rows["rounds"]
        is_solver = rows["method"].isin(SOLVERS)
        for chosen, mark, label in ((~is_solver, "o-", name), (is_solver, "x", None)):
            x, y = size[chosen], rows["seconds"][chosen]
            axes.plot(x, y, mark, color=f"C{i}", label=label, markersize=4)
    axes.set(xscale="log", yscale="log")
    axes.set_xlabel("device-rounds", fontsize=POINTS)
    axes.set_ylabel("seconds (x: the best solver)", fontsize=POINTS)
    axes.tick_params(labelsize=POINTS)
    below(axes)
    return figure


def main() -> None:
    """Measure, print, and write what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    parser.add_argument("--out", type=Path, help="folder for table and figure")
    parser.add_argument(
        "--solver-seconds", type=float, default=SOLVER_LIMIT, help="that an outside solver gets"
    )
    given = parser.parse_args()
    shape, sizes = ((10, 5), (2,)) if given.tiny else (TARGET, SIZES)
    print(description())
    runs = []
    for run in measured(shape, sizes, given.solver_seconds):
        runs.append(run)
        print(
            f"{run.variant:<22}{run.method:<27}{run.devices:>6} x {run.rounds:<4}"
            f"{run.seconds:>9.3f} s{run.gap:>9.1e}  {run.status}  {run.target}",
            flush=True,
        )
    frame = pd.DataFrame([asdict(run) for run in runs])
    said = list(sentences(frame))
    print("", *said, sep="\n")
    if given.out is not None:
        make_folder(given.out)
        write_frame(frame, given.out / "variants.csv")
        save_figure(draw(frame), given.out / "variants.png")
        write_text(given.out / "variants.txt", "\n".join([description(), "", *said, ""]))
        command = f"{COMMAND} --solver-seconds {given.solver_seconds:g}"
        write_text(given.out / "command.txt", f"{command}\n")


if __name__ == "__main__":
    main()
