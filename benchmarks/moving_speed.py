"""How fast moves of the cut are decided, alone and with shared limits, and who else can.

    python -m benchmarks.moving_speed            # some ten minutes
    python -m benchmarks.moving_speed --tiny     # seconds, to see that it runs

Target (issue "More to decide"): 1,000 devices by 20 rounds by 31 cuts with a price of moves and a
swing in at most 5 s. The devices are those of `benchmarks.coupled_speed`, like the letter's with
layers and data of random sizes; with the price the cut moves after about one round in ten.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

import card_opt as co
from benchmarks.coupled_speed import fleet
from benchmarks.machine import description
from card_opt.constraints import Constraint, EnergyBudget, FrequencyPool, MaxSwing, MovePrice

PRICE = 1e-12  # of a byte
SWING = 8  # layers
SHARE = 0.7  # of the energy, and of the frequencies, that the free optimum takes
SOLVERS = ("pyomo-conic-scip", "pyscipopt-conic-scip", "highs-outer-approximation")
SOLVER_LIMIT = 120.0  # seconds that an outside solver gets
TARGET = (1000, 20)
SHAPES = [(1, 3), (2, 5), (5, 10), (5, 20), (20, 20), (100, 20)]

Limits = Callable[[co.Instance], list[Constraint]]


@dataclass(frozen=True)
class Run:
    """One method on one problem."""

    method: str
    limits: str
    shape: tuple[int, int]
    seconds: float  #: of `co.solve`, referee included
    status: str
    gap: float
    violation: float
    moves: float  #: share of the rounds after the first in which the cut is another

    @property
    def is_solved(self) -> bool:
        """Return whether it has a decision within 1e-6 of its bound."""
        return self.gap <= 1e-6 and self.violation <= 1e-6


def moves(inst: co.Instance) -> list[Constraint]:
    """Return a price of moves and a swing."""
    return [MovePrice(PRICE), MaxSwing(SWING)]


def swing(inst: co.Instance) -> list[Constraint]:
    """Return a swing alone."""
    return [MaxSwing(SWING)]


def with_budget(inst: co.Instance) -> list[Constraint]:
    """Return moves with an energy budget of the fleet."""
    free = co.solve(inst, "card").energy
    assert free is not None
    return [*moves(inst), EnergyBudget(SHARE * float(free.sum()))]


def with_pool(inst: co.Instance) -> list[Constraint]:
    """Return moves with a pool of frequencies in each round."""
    free = co.solve(inst, "card").frequency
    assert free is not None
    return [*moves(inst), FrequencyPool(SHARE * free.sum(axis=0))]


def run(method: str, shape: tuple[int, int], limits: Limits, time_limit: float = 60.0) -> Run:
    """Time `co.solve`, the second time if it is quick: the first imports."""
    inst = fleet(*shape)
    given = limits(inst)
    for _ in range(2):
        start = time.perf_counter()
        solution = co.solve(inst, method, given, time_limit=time_limit)
        seconds = time.perf_counter() - start
        if seconds > 1.0:
            break
        inst = fleet(*shape)  # with fresh caches
    moved = np.nan if solution.cut is None else np.mean(np.diff(solution.cut, axis=1) != 0)
    return Run(
        method,
        limits.__name__.replace("_", " "),
        shape,
        seconds,
        str(solution.status),
        solution.gap,
        solution.violation,
        float(moved),
    )


def largest(method: str, shapes: list[tuple[int, int]]) -> list[Run]:
    """Run an outside solver on larger and larger fleets, until one is not solved in time."""
    runs: list[Run] = []
    for shape in shapes:
        runs.append(_printed(run(method, shape, moves, SOLVER_LIMIT)))
        if not runs[-1].is_solved or runs[-1].seconds > SOLVER_LIMIT:
            break
    return [one for one in runs if one.is_solved]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    tiny = parser.parse_args().tiny
    sizes = [5] if tiny else [5, 100, TARGET[0]]
    print(description())
    print(f"\n{'method':<27}{'limits':<13}{'fleet':>9}{'seconds':>10}{'gap':>10}", end="")
    print(f"{'violation':>11}{'moves':>7}  status")
    for size in sizes:
        for limits in (moves, swing):
            _printed(run("shortest-path", (size, TARGET[1]), limits))
    for shape in [(5, 4)] if tiny else [(20, 10), (100, 20)]:
        for limits in (moves, with_budget, with_pool):
            _printed(run("branch-and-price", shape, limits))
    ratios = []
    for method in SOLVERS:
        for last in largest(method, [(1, 2)] if tiny else SHAPES)[-1:]:
            same = _printed(run("shortest-path", last.shape, moves))
            ratios.append(
                f"shortest-path is {last.seconds / same.seconds:,.0f} times as fast as {method} "
                f"at {last.shape[0]} x {last.shape[1]}, the most that it solves in "
                f"{SOLVER_LIMIT:.0f} s"
            )
    print("", *ratios, sep="\n")


def _printed(one: Run) -> Run:
    print(
        f"{one.method:<27}{one.limits:<13}{'{} x {}'.format(*one.shape):>9}{one.seconds:>10.3f}"
        f"{one.gap:>10.1e}{one.violation:>11.1e}{one.moves:>7.0%}  {one.status}",
        flush=True,
    )
    return one


if __name__ == "__main__":
    main()
