"""Decisions per second of CARD, of the printed loop and of every exact method, in one run.

    python -m benchmarks.decision_speed            # a million device-rounds, about two minutes
    python -m benchmarks.decision_speed --tiny     # seconds, to see that it runs

Targets (issue "Foundation"): card decides 1,000,000 device-rounds x 31 cuts in at most 1.5 s
with at most 500 MB more than before, at least 50 times faster per decision than card-literal and
at least 10,000 times faster than the fastest exact method.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import tracemalloc
from dataclasses import dataclass

import numpy as np

import card_opt as co
from benchmarks.machine import description
from card_opt.solving.catalogue import witnesses

IMPORT_TIME = "import numpy, time; s = time.perf_counter(); import card_opt; "
IMPORT_TIME += "print(time.perf_counter() - s)"


@dataclass(frozen=True)
class Pace:
    """How fast one method decides: median seconds per decision over some runs."""

    method: str
    decisions: int
    seconds: float

    @property
    def per_second(self) -> float:
        """Return decisions per second."""
        return self.decisions / self.seconds


def fleet(device_rounds: int) -> co.Instance:
    """Return the letter's five devices over as many rounds as needed, and fresh caches."""
    return co.load_scenario("paper").instance(seed=0, rounds=max(1, device_rounds // 5))


def time_at_once(method: str, device_rounds: int, runs: int) -> Pace:
    """Time `co.solve` on a whole fleet, normalizer and referee included."""
    seconds = []
    co.solve(fleet(5), method)  # what is loaded when it is first used is no part of its pace
    for _ in range(runs):
        inst = fleet(device_rounds)
        start = time.perf_counter()
        solution = co.solve(inst, method)
        seconds.append(time.perf_counter() - start)
    assert solution.cut is not None
    return Pace(method, solution.cut.size, float(np.median(seconds)))


def time_exact(method: str, num_p2: int) -> Pace:
    """Time an exact method on single device-rounds: model building and solving, warm."""
    inst = fleet(5 * num_p2)
    co.solve(inst[0, 0], method)  # imports the solver
    seconds = []
    for n in range(num_p2):
        solution = co.solve(inst[n % 5, n], method)
        if solution.status is not co.Status.OPTIMAL:
            raise SystemExit(f"{method}: {solution.status} {solution.message}")
        seconds.append(solution.build_time + solution.solve_time)
    return Pace(method, 1, float(np.median(seconds)))


def peak_memory(device_rounds: int) -> float:
    """Return the most that deciding allocates over what there was before [byte]."""
    inst = fleet(device_rounds)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    co.solve(inst, "card")
    peak = tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()
    return float(peak)


def import_seconds() -> float:
    """Return the time of `import card_opt` after `import numpy`, the least of five."""
    return min(
        float(
            subprocess.run(
                [sys.executable, "-P", "-c", IMPORT_TIME], capture_output=True, check=True
            ).stdout
        )
        for _ in range(5)
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    tiny = parser.parse_args().tiny
    size, literal_size, num_p2 = (5_000, 100, 2) if tiny else (1_000_000, 5_000, 20)
    card = time_at_once("card", size, runs=5)
    paces = [card, time_at_once("card-literal", literal_size, runs=3)]
    names = [method.name for method in witnesses() if method.formulation]
    paces += [time_exact(name, num_p2) for name in names]
    print(description())
    print(f"\n{'method':<28}{'decisions':>11}{'seconds':>11}{'per second':>14}{'card is':>16}")
    for pace in paces:
        ratio = card.per_second / pace.per_second
        print(
            f"{pace.method:<28}{pace.decisions:>11,}{pace.seconds:>11.4f}"
            f"{pace.per_second:>14,.1f}{ratio:>10,.0f} times"
        )
    print(f"\ncard, {card.decisions:,} device-rounds: {card.seconds:.2f} s (target 1.5 s for 1e6)")
    print(f"memory over the instance: {peak_memory(size) / 1e6:.0f} MB (target 500 MB for 1e6)")
    print(f"import card_opt after numpy: {import_seconds():.3f} s (target 0.1 s)")


if __name__ == "__main__":
    main()
