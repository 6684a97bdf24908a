"""How fast limits that device-rounds share are priced, how small the gap is, and who else can.

    python -m benchmarks.coupled_speed            # a million device-rounds, some ten minutes
    python -m benchmarks.coupled_speed --tiny     # seconds, to see that it runs

Targets (issue "Constraint variants"): lagrangian decides 1,000,000 device-rounds under one energy
budget to a certified relative gap of 1e-7 in at most 30 s and 3 GB, and 1,000 devices by 1,000
rounds under one budget per round in at most 60 s. column-generation closes 1e-8 at 100
device-rounds in at most 1 s and at 10,000 in at most 20 s.
"""

from __future__ import annotations

import argparse
import functools
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

import card_opt as co
from benchmarks.machine import description
from card_opt.constraints.base import Constraint

SHARE = 0.6  # of the energy that the free optimum takes
SPREAD = 0.7  # of the layers' sizes and of the data, log-normal
SOLVER_LIMIT = 120.0  # seconds that an outside solver gets
SOLVERS = ("cvxpy-relaxation-clarabel", "highs-outer-approximation")


@dataclass(frozen=True)
class Run:
    """One method on one problem."""

    method: str
    problem: str
    decisions: int
    seconds: float  #: of `co.solve`, referee included
    status: str
    gap: float
    violation: float
    memory: float  #: most resident memory of a process that took part [byte]

    @property
    def is_solved(self) -> bool:
        """Return whether it has a decision within 1e-6 of its bound."""
        return self.gap <= 1e-6 and self.violation <= 1e-6


def fleet(devices: int, rounds: int, seed: int = 0) -> co.Instance:
    """Return devices like the letter's five, of random speeds, with layers of random sizes."""
    rng = np.random.default_rng(seed)
    base = co.load_scenario("paper").instance(seed=seed, rounds=1)
    layers = rng.lognormal(0.0, SPREAD, base.num_cuts + 1)
    layers *= float(base.total_flops) / layers.sum()
    factors = rng.lognormal(0.0, SPREAD, (3, base.num_cuts))
    fading = rng.lognormal(0.0, 0.5, (2, devices, rounds))
    return base.replace(
        device_flops=np.cumsum(layers[:-1]),
        smashed_bits=factors[0] * base.smashed_bits,
        gradient_bits=factors[1] * base.gradient_bits,
        adapter_bits=np.cumsum(factors[2] * base.adapter_bits[0]),
        device_throughput=np.resize(base.device_throughput, devices)
        * rng.lognormal(0.0, 0.3, devices),
        uplink_rate=np.resize(base.uplink_rate, (devices, 1)) * fading[0],
        downlink_rate=np.resize(base.downlink_rate, (devices, 1)) * fading[1],
        device_power=None,
        transmit_power=None,
        normalizer_values=None,
    )


def fleet_budget(inst: co.Instance) -> Constraint:
    """Return one energy budget for all device-rounds."""
    return co.constraints.EnergyBudget(SHARE * float(_energy(inst).sum()))


def round_budgets(inst: co.Instance) -> Constraint:
    """Return an energy budget for each round."""
    return co.constraints.EnergyBudget(SHARE * _energy(inst).sum(axis=0), per="round")


def _energy(inst: co.Instance) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    energy = co.solve(inst, "card").energy
    assert energy is not None
    return energy


def run(
    method: str,
    shape: tuple[int, int],
    limit: Callable[[co.Instance], Constraint],
    time_limit: float = 600.0,
) -> Run:
    """Time `co.solve` in a process of its own, so that its memory is known."""
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        return pool.apply(functools.partial(_run, method, shape, limit, time_limit))


def _run(
    method: str,
    shape: tuple[int, int],
    limit: Callable[[co.Instance], Constraint],
    time_limit: float,
) -> Run:
    inst = fleet(*shape)
    constraint = limit(inst)
    co.solve(fleet(2, 2), method, [limit(fleet(2, 2))])  # imports
    inst = fleet(*shape)  # with fresh caches
    start = time.perf_counter()
    solution = co.solve(inst, method, [constraint], time_limit=time_limit)
    seconds = time.perf_counter() - start
    unit = 1.0 if sys.platform == "darwin" else 1024.0
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    memory = unit * max(resource.getrusage(one).ru_maxrss for one in who)
    name = limit.__name__.replace("_", " ")
    return Run(
        method,
        name,
        shape[0] * shape[1],
        seconds,
        str(solution.status),
        solution.gap,
        solution.violation,
        memory,
    )


def largest(method: str, sizes: list[int]) -> list[Run]:
    """Run an outside solver on larger and larger fleets, until one is not solved in time."""
    runs: list[Run] = []
    for size in sizes:
        runs.append(_printed(run(method, (5, size // 5), fleet_budget, SOLVER_LIMIT)))
        if not runs[-1].is_solved or runs[-1].seconds > SOLVER_LIMIT:
            break
    return [one for one in runs if one.is_solved]


def small(method: str, seeds: int) -> str:
    """Return gap and time at 100 device-rounds under one budget, over some instances."""
    gaps, seconds = [], []
    for seed in range(seeds):
        inst = fleet(5, 20, seed)
        limit = fleet_budget(inst)
        start = time.perf_counter()
        gaps.append(co.solve(inst, method, [limit]).gap)
        seconds.append(time.perf_counter() - start)
    return (
        f"{method}, 100 device-rounds, {seeds} instances: median gap {np.median(gaps):.1e}, "
        f"largest {max(gaps):.1e}, median time {1e3 * np.median(seconds):.0f} ms"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    tiny = parser.parse_args().tiny
    shapes = [(10, 10)] if tiny else [(10, 10), (100, 100), (1000, 1000)]
    sizes = [10] if tiny else [100, 300, 1000, 3000, 10_000, 30_000, 100_000]
    print(description())
    print(f"\n{'method':<28}{'limit':<15}{'decisions':>10}{'seconds':>10}", end="")
    print(f"{'gap':>10}{'violation':>11}{'memory':>9}  status")
    for limit in (fleet_budget, round_budgets):
        for shape in shapes:
            _printed(run("lagrangian", shape, limit))
        for shape in shapes[:2]:
            _printed(run("column-generation", shape, limit))
    ratios = []
    for method in SOLVERS:
        for last in largest(method, sizes)[-1:]:
            same = _printed(run("lagrangian", (5, last.decisions // 5), fleet_budget))
            ratios.append(
                f"lagrangian is {last.seconds / same.seconds:,.0f} times as fast as {method} at "
                f"{last.decisions:,} decisions, the most that it solves in {SOLVER_LIMIT:.0f} s"
            )
    closed = [small(method, 2 if tiny else 20) for method in ("lagrangian", "column-generation")]
    print("", *ratios, *closed, sep="\n")


def _printed(one: Run) -> Run:
    print(
        f"{one.method:<28}{one.problem:<15}{one.decisions:>10,}{one.seconds:>10.3f}"
        f"{one.gap:>10.1e}{one.violation:>11.1e}{one.memory / 1e9:>6.2f} GB  {one.status}",
        flush=True,
    )
    return one


if __name__ == "__main__":
    main()
