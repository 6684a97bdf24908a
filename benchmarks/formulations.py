"""How fast general formulations are built and solved: no closed form, and room for budgets.

    python -m benchmarks.formulations            # about three minutes
    python -m benchmarks.formulations --tiny     # seconds, to see that it runs

Targets (issue "Formulations"): the best general formulation proves a separable P1 of 5 devices x
20 rounds to 1e-6 in at most 5 s, and with an energy budget in at most 30 s; 20 x 50 with a budget
(31,000 choices) in at most 120 s; the conic P1 of 1,000 device-rounds is built in at most 2 s with
every library.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import time

from benchmarks.machine import description
from card_opt.benchmark.strength import study as strength
from card_opt.benchmark.strength.problems import KnownProblem, problem, uneven
from card_opt.models import conic_relaxation
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.referee import evaluate
from card_opt.problem.solution import relative_excess
from card_opt.solvers.adapters import relax_and_round

# Those that take any limit that is linear in delay and energy, by library.
GENERAL = ("conic_hull_pyomo", "conic_hull_cvxpy", "conic_hull_pyscipopt", "tangents_highs")
TARGETS = {"P1": 5.0, "budget": 30.0}  # seconds
LARGE_TARGET = 120.0
BUILD_TARGET = 2.0


def problems(tiny: bool) -> list[KnownProblem]:
    """Return a separable P1 and one with an energy budget; if tiny, the latter alone."""
    if tiny:
        return [problem("budget", uneven(0, 2, 2), 0.6)]
    inst = uneven(0, 5, 20)
    return [problem("P1", inst), problem("budget", inst, 0.6)]


def build_seconds(name: str, rounds: int, runs: int = 3) -> float:
    """Return the least time of building the model of 5 devices, in this process, imports apart.

    A CVXPY model is built when CVXPY has compiled it to a solver's arrays.
    """
    module = importlib.import_module(f"card_opt.models.{name}")
    inst = uneven(0, 5, rounds)
    module.build_model(Problem(inst[0, 0]))
    seconds = []
    for _ in range(runs):
        gc.collect()
        start = time.perf_counter()
        model = module.build_model(Problem(inst))
        if hasattr(model, "problem"):
            model.problem.get_problem_data("SCIP")
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def print_rounded(task: KnownProblem, limit: float) -> None:
    """Solve a problem by its relaxation, rounded and certified, and print what came out."""
    answer = relax_and_round.solve(
        task, conic_relaxation, Limits(time_limit=limit), lambda _: None
    )
    if answer.cut is None or answer.frequency is None:
        raise SystemExit(f"conic_relaxation: {answer.status} {answer.message}")
    judged = evaluate(task.instance, answer.cut, answer.frequency)
    gap = relative_excess(judged.objective, answer.bound, judged.cost.size)
    over = task.region.violation(task.instance, answer.cut, answer.frequency)
    print(
        f"{'conic_relaxation':<24}{'Clarabel':<10}build {answer.build_time:>7.3f} s"
        f"   solve {answer.solve_time:>7.2f} s   gap {gap:>8.1e}   budget exceeded by {over:.1e}"
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    tiny = parser.parse_args().tiny
    rounds = 4 if tiny else 200
    chosen = [f for f in strength.formulations() if f.stem in GENERAL]
    print(description())
    print(f"\nbuild P1 of 5 x {rounds} (target {BUILD_TARGET:g} s for 5 x 200)")
    for formulation in chosen:
        print(f"{formulation.stem:<24}{build_seconds(formulation.stem, rounds):>9.3f} s")
    for task in problems(tiny):
        target = TARGETS[task.name]
        devices, columns = task.instance.shape
        print(f"\n{task.name}, {devices} x {columns}, to 1e-6 (target {target:g} s for 5 x 20)")
        table = strength.study([task], chosen, time_limit=target).table
        for row in table.to_dict("records"):
            print(
                f"{row['formulation']:<24}{row['solver']:<10}build {row['build_time']:>7.3f} s"
                f"   solve {row['solve_time']:>7.2f} s   gap {row['gap']:>8.1e}   {row['status']}"
            )
        print_rounded(task, target)
    devices, columns = (4, 5) if tiny else (20, 50)
    print(f"\nbudget, {devices} x {columns}, to 1e-6 (target {LARGE_TARGET:g} s for 20 x 50)")
    print_rounded(problem("large", uneven(0, devices, columns), 0.6), LARGE_TARGET)


if __name__ == "__main__":
    main()
