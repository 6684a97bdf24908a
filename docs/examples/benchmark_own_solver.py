"""Benchmark solvers that this package does not know: a command, and a Python function.

python docs/examples/benchmark_own_solver.py [--store FILE] [--command "PROGRAM {stub} -AMPL"]

Without a command it takes `scip_ampl.py` beside it, a stand-in that runs wherever this package
does. With a store the runs are kept, and those that are there already are not run again.
"""

import argparse
import shlex
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

import card_opt as co
from card_opt.benchmark import Suite, run
from card_opt.problem.limits import Limits
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import OWN, SHARED, Region

SUITE = """
name = "own"
time_limit = 10.0 # s
memory_limit = 2e9 # byte
methods = ["column-generation"] # to compare with

[[cases]] # one device in one round
family = "paper"
devices = 1
rounds = 1

[[cases]] # no limits
family = "near-ties"
devices = 2
rounds = 2
cuts = 6
gap = 1e-3

[[cases]] # the fleet's energy is limited; of the second nothing is left
family = "energy-budget"
devices = 2
rounds = 2
cuts = 6
tightness = [0.5, 1.5]
"""
STAND_IN = Path(__file__).with_name("scip_ampl.py")
STEPS, FIRST_TEMPERATURE, LAST_TEMPERATURE = 6000, 0.3, 1e-9
PENALTY = 30.0  # cost per relative excess over a limit


def anneal(
    inst: co.Instance, region: Region, limits: Limits
) -> Iterator[tuple[IntArray, FloatArray]]:
    """Yield better and better decisions: simulated annealing, one device-round at a time."""
    rng = np.random.default_rng(0)
    x = inst.rounds()
    low, high = (np.broadcast_to(f, inst.shape) for f in (x.min_frequency, x.max_frequency))
    cut, frequency = rng.integers(1, inst.num_cuts, inst.shape, endpoint=True), high.copy()
    least = price = np.inf
    for temperature in np.geomspace(FIRST_TEMPERATURE, LAST_TEMPERATURE, STEPS):
        new_cut, new_frequency = cut.copy(), frequency.copy()
        at = tuple(rng.integers(inst.shape))
        if rng.random() < 0.3:
            new_cut[at] = rng.integers(1, inst.num_cuts, endpoint=True)
        new_frequency[at] *= np.exp(np.sqrt(temperature) * rng.normal())
        new_frequency = np.clip(new_frequency, low, high)
        excess = region.violation(inst, new_cut, new_frequency)
        cost = co.evaluate(inst, new_cut, new_frequency).objective
        new_price = cost + PENALTY * max(excess, 0.0)
        if new_price < price + temperature * rng.exponential():
            cut, frequency, price = new_cut, new_frequency, new_price
        if excess <= 0.0 and cost < least:
            least = cost
            yield new_cut, new_frequency


def main() -> None:
    """Run the suite and print a row for each run."""
    options = argparse.ArgumentParser(description="Benchmark solvers of your own.")
    stand_in = shlex.join([sys.executable, str(STAND_IN), "{stub}", "-AMPL"])
    options.add_argument("--command", default=f"{stand_in} time={{time}} gap={{gap}}")
    options.add_argument("--formulation", default="conic-hull")
    options.add_argument("--store", type=Path)
    given = options.parse_args()

    methods: list[str | co.Method] = [
        "column-generation",
        co.method_for_command("my-command", given.command, given.formulation),
        co.method_for_callable("my-annealing", anneal, supports=[OWN, SHARED]),
    ]
    with tempfile.TemporaryDirectory() as folder:
        store = given.store or Path(folder, "runs.sqlite")
        runs = run(Suite.parse(SUITE, "own suite"), store, methods)
    runs["bound"] = runs["best_bound"]  # inf where it is proven that there is no decision
    columns = ["family", "bound", "method", "verdict", "objective", "claimed_bound", "wall_time"]
    print(runs[columns].to_string(index=False, float_format="{:.6g}".format))


if __name__ == "__main__":
    main()
