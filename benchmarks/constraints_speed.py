"""Cutwise on a million device-rounds with limits, against the fastest exact general solver.

    python -m benchmarks.constraints_speed            # a minute or two
    python -m benchmarks.constraints_speed --tiny     # seconds, to see that it runs

Target (issue "Constraint variants"): a million device-rounds x 31 cuts with a deadline and an
energy cap in at most 5 s. Every limit is a little more than what a random decision takes, so all
device-rounds have a decision and most limits bind. The general solvers decide single
device-rounds, the size at which they are fastest per decision with the least to build; their
time is that of building and solving, warm.
"""

from __future__ import annotations

import argparse
import time
import tracemalloc

import numpy as np

import card_opt as co
from benchmarks.machine import description
from card_opt.constraints import lower
from card_opt.problem.instance import Instance
from card_opt.problem.region import Region
from card_opt.solving.catalogue import witnesses

SLACK = 1.05  # limits, over what a random decision takes
PROVEN = 1e-6  # relative: a solver's cost is that of cutwise


def limited(device_rounds: int, static_power: float) -> tuple[Instance, Region]:
    """Return the letter's five devices over as many rounds as needed, with deadline and cap."""
    inst = co.load_scenario("paper").instance(seed=0, rounds=max(1, device_rounds // 5))
    inst = inst.replace(static_power=static_power)
    rng = np.random.default_rng(0)
    x = inst.rounds()
    ratio = np.asarray(x.max_frequency) / x.min_frequency
    frequency = np.clip(
        x.min_frequency * ratio ** rng.random(inst.shape), x.min_frequency, x.max_frequency
    )
    ev = co.evaluate(inst, rng.integers(1, inst.num_cuts + 1, inst.shape), frequency)
    limits = (
        co.constraints.Deadline(SLACK * ev.delay),
        co.constraints.EnergyCap(SLACK * ev.energy),
    )
    return inst, lower(inst, limits)


def time_cutwise(inst: Instance, region: Region, runs: int) -> tuple[float, co.Solution]:
    """Return the median seconds of `co.solve` with the referee, and the last solution."""
    seconds = []
    for _ in range(runs):
        start = time.perf_counter()
        solution = co.solve(inst, "cutwise", region)
        seconds.append(time.perf_counter() - start)
    if solution.status is not co.Status.OPTIMAL:
        raise SystemExit(f"cutwise: {solution.status} {solution.message}")
    return float(np.median(seconds)), solution


def peak_memory(inst: Instance, region: Region) -> float:
    """Return the most that deciding allocates over what there was before [byte]."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    co.solve(inst, "cutwise", region)
    peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    return float(peak)


def time_solver(method: str, inst: Instance, region: Region, num_p2: int) -> float:
    """Return the median seconds of an exact solver on single device-rounds; nan if it fails."""
    co.solve(inst[0, 0], method, region[0, 0])  # imports the solver
    seconds = []
    for n in range(num_p2):
        part = inst[n % inst.shape[0], n % inst.shape[1]], region[n % 5, n % inst.shape[1]]
        exact = co.solve(part[0], "cutwise", part[1])
        found = co.solve(part[0], method, part[1])
        scale = max(abs(exact.objective), 1e-3)
        is_same = abs(found.objective - exact.objective) <= PROVEN * scale
        if found.status is not co.Status.OPTIMAL or not is_same:
            print(f"{method}: {found.status} {found.objective:.9g}, cutwise {exact.objective:.9g}")
            return float("nan")
        seconds.append(found.build_time + found.solve_time)
    return float(np.median(seconds))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    tiny = parser.parse_args().tiny
    size, runs, num_p2 = (5_000, 1, 2) if tiny else (1_000_000, 3, 10)
    print(description())
    print(f"\n{'static power':>12}{'decisions':>11}{'seconds':>9}{'gap':>10}{'memory':>10}")
    for static_power in (0.0, 100.0):
        inst, region = limited(size, static_power)
        seconds, solution = time_cutwise(inst, region, runs)
        memory = peak_memory(inst, region) / 1e6
        decisions = inst.uplink_rate.size
        print(
            f"{static_power:>10g} W{decisions:>11,}{seconds:>9.2f}"
            f"{solution.gap:>10.1e}{memory:>7.0f} MB"
        )
    print("target: 5 s for 1,000,000")
    each = seconds / decisions
    print(f"\n{'method':<28}{'seconds':>11}{'cutwise is':>18}")
    for method in witnesses():
        if method.is_exact and region.needs <= method.supports:
            taken = time_solver(method.name, inst, region, num_p2)
            print(f"{method.name:<28}{taken:>11.4f}{taken / each:>12,.0f} times")


if __name__ == "__main__":
    main()
