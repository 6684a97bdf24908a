"""Seconds to simulate rounds with their trace, and to reproduce the letter, in one run.

    python -m benchmarks.simulation_speed            # about two minutes
    python -m benchmarks.simulation_speed --tiny     # seconds, to see that it runs

Targets (issue "Simulation and reproduction"): 10,000 rounds x 5 devices with the trace as a data
frame in at most 2 s; `card-opt reproduce` in at most 5 minutes on two cores.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time

import numpy as np

import card_opt as co
from benchmarks.machine import description
from card_opt.solving.policies import FIXED

CORES = 2
REPRODUCE = (
    "import sys; sys.argv = ['card-opt', *sys.argv[1:]]; import card_opt.cli.main as c; c.main()"
)


def simulation_seconds(scenario: str, policy: str, rounds: int, runs: int) -> float:
    """Return the median seconds of simulating and of making the trace, scenario loaded."""
    loaded = co.load_scenario(scenario).replace({"problem.memory": "ignored"})  # as card does
    seconds = []
    for seed in range(runs):
        start = time.perf_counter()
        frame = co.simulate(loaded, policy, rounds, seed).to_frame()
        seconds.append(time.perf_counter() - start)
        assert len(frame) == 5 * rounds
    return float(np.median(seconds))


def reproduce_seconds(tiny: bool) -> float:
    """Return the wall-clock seconds of the command on two cores, start of Python included."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-P", "-c", REPRODUCE, "reproduce", "--out", folder]
        start = time.perf_counter()
        subprocess.run(
            [*command, "--quick"] if tiny else command,
            check=True,
            stdout=subprocess.DEVNULL,
            preexec_fn=_keep_to_two_cores,
        )
        return time.perf_counter() - start


def _keep_to_two_cores() -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    tiny = parser.parse_args().tiny
    rounds, runs = (100, 1) if tiny else (10_000, 5)
    print(description())
    print(f"\n{'scenario':<20}{'policy':<16}{'rounds':>9}{'seconds':>10}")
    policies = ["card", *(name if name != "static:CUT" else "static:8" for name in FIXED)]
    for scenario in ("paper", "real"):
        for policy in policies:
            seconds = simulation_seconds(scenario, policy, rounds, runs)
            print(f"{scenario:<20}{policy:<16}{rounds:>9,}{seconds:>10.2f}")
    print("target: 2 s for 10,000 rounds, trace included")
    print(f"\ncard-opt reproduce, {CORES} cores: {reproduce_seconds(tiny):.0f} s (target 300 s)")


if __name__ == "__main__":
    main()
