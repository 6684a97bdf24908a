"""The harness believes nobody: whatever a method does, the row says what happened."""

from __future__ import annotations

import dataclasses
import json
import math
import subprocess
import sys
import time
from typing import Any

import numpy as np
import pandas as pd
import psutil
import pytest

import card_opt as co
from card_opt.algorithms import card
from card_opt.benchmark.claims import FALSE, Truth, with_claims
from card_opt.benchmark.load import Load
from card_opt.benchmark.measure import measure
from card_opt.benchmark.record import Run
from card_opt.benchmark.trail import Trail
from card_opt.benchmark.verdict import WRONG, Verdict
from card_opt.benchmark.verdicts import judged
from card_opt.constraints import EnergyCap
from card_opt.families.case import Case
from card_opt.families.tightness import least_of
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import OWN, PRIMITIVES
from card_opt.solvers.child import idle, process
from card_opt.solving.catalogue import find
from card_opt.solving.method import NOTHING
from tests.helpers import doubles
from tests.helpers.instances import random_instance

CASE = Case(family="test", seed=3, instance=random_instance(3, shape=(2, 3), num_cuts=7))
LIMITS = Limits(time_limit=60.0, memory_limit=700e6)
SHORT = dataclasses.replace(LIMITS, time_limit=0.5)

#: What every double does wrong, and what the row must say of it.
EXPECTED = {
    "honest": Verdict.SOLVED,
    "chatty": Verdict.SOLVED,
    "boundless": Verdict.SOLVED,
    "loosened": Verdict.SOLVED,
    "exact_inside": Verdict.SOLVED,
    "slack": Verdict.FOUND,
    "shy": Verdict.FOUND,
    "modest": Verdict.OPEN,
    "hangs": Verdict.TIME_LIMIT,
    "deaf": Verdict.TIME_LIMIT,
    "late": Verdict.TIME_LIMIT,
    "hogs_memory": Verdict.MEMORY_LIMIT,
    "child_hogs_memory": Verdict.MEMORY_LIMIT,
    "dies": Verdict.CRASHED,
    "crashes": Verdict.CRASHED,
    "leaves": Verdict.CRASHED,
    "fails": Verdict.FAILED,
    "gives_up": Verdict.FAILED,
    "nonsense": Verdict.FAILED,
    "lies_about_cost": Verdict.WRONG_OPTIMUM,
    "worse_and_sure": Verdict.WRONG_OPTIMUM,
    "lies_about_bound": Verdict.WRONG_BOUND,
    "no_number_for_bound": Verdict.WRONG_BOUND,
    "outside_the_box": Verdict.WRONG_POINT,
    "no_such_cut": Verdict.WRONG_POINT,
    "not_a_number": Verdict.WRONG_POINT,
    "nothing_optimal": Verdict.WRONG_POINT,
    "denies": Verdict.WRONG_INFEASIBLE,
    "hides_denial": Verdict.FAILED,
    "hides_optimum": Verdict.OPEN,
    "hides_bound": Verdict.FOUND,
    "misprices": Verdict.SOLVED,
    "of_a_relaxation": Verdict.SOLVED,
    "above_a_relaxation": Verdict.SOLVED,
    "of_a_grid": Verdict.OPEN,
}
#: What the claim of every double is worth, or of the solver behind it; right if it is not here.
TRUTHS = {
    **dict.fromkeys(("deaf", "child_hogs_memory", "crashes", "leaves", "fails"), Truth.NO_CLAIM),
    **dict.fromkeys(("gives_up", "nonsense"), Truth.NO_CLAIM),
    **dict.fromkeys(("lies_about_cost", "worse_and_sure", "hides_optimum"), Truth.FALSE_OPTIMUM),
    **dict.fromkeys(("lies_about_bound", "no_number_for_bound"), Truth.FALSE_BOUND),
    **dict.fromkeys(("outside_the_box", "no_such_cut", "not_a_number"), Truth.FALSE_DECISION),
    "nothing_optimal": Truth.NO_DECISION,
    **dict.fromkeys(("denies", "hides_denial"), Truth.FALSE_INFEASIBLE),
    "hides_bound": Truth.FALSE_BOUND,
    "misprices": Truth.FALSE_VALUE,
    "above_a_relaxation": Truth.FALSE_OPTIMUM,
    "of_a_grid": Truth.NOT_JUDGED,
}


def run(name: str, case: Case = CASE) -> Run:
    """Return the row of a double."""
    limits = SHORT if name in {"hangs", "deaf", "late"} else LIMITS
    method = dataclasses.replace(doubles.method(name), supports=frozenset(PRIMITIVES))
    return measure(case, method, limits, key=name, suite="test")


def verdicts(*runs: Run) -> pd.DataFrame:
    """Return the judged rows, as they come out of a store."""
    return with_claims(judged(pd.DataFrame([dataclasses.asdict(row) for row in runs])))


def test_every_double_is_expected() -> None:
    """No way to misbehave is without its verdict here."""
    names = {
        name
        for name, thing in vars(doubles).items()
        if callable(thing) and getattr(thing, "__module__", "") == doubles.__name__
    }
    assert set(EXPECTED) == {name for name in names if not name.startswith("_")} - {"method"}


@pytest.mark.parametrize("name", EXPECTED)
def test_double_is_classified(name: str) -> None:
    """Every lie, hang, crash and failure gets its own verdict, and a line that says why.

    So does every claim, be it the method's own or that of a solver behind it.
    """
    (row,) = verdicts(run(name)).to_dict("records")
    assert row["verdict"] == EXPECTED[name]
    assert row["best"] == CASE.best.value
    assert not row["refuted"]
    assert row["reason"] or row["verdict"] == Verdict.SOLVED
    assert "\n" not in row["reason"]
    assert row["claim"] == TRUTHS.get(name, Truth.RIGHT)
    assert bool(row["claim_reason"]) is (row["claim"] not in {Truth.RIGHT, Truth.NO_CLAIM})
    assert (row["claim_excess"] != 0.0) is (row["claim"] in FALSE)


# The least energy, a little more than it, is an interval of frequencies of the width of a root.
_CAPPED = random_instance(3, shape=(1, 1), num_cuts=3, static_power=300.0, weight=0.99)
_CAP = EnergyCap(float(least_of(_CAPPED, "energy").item()) * (1.0 + 1e-12))
STEEP = Case(family="test", seed=3, instance=_CAPPED, constraints=(_CAP,))


def test_what_is_outside_by_a_little_refutes_nothing() -> None:
    """A decision outside by 0.9e-9 costs less than the proven optimum by over 1e-6, and is right.

    Neither our bound nor another's claim is refuted by it (theory, R11).
    """
    row, honest = run("loosened", STEEP), run("exact_inside", STEEP)
    assert 0.0 < row.violation < 1e-9
    assert row.objective < STEEP.best.value * (1.0 - 1e-6)
    table = verdicts(row, honest)
    assert table["verdict"].tolist() == [Verdict.SOLVED] * 2
    assert not table["refuted"].any()
    assert (table["best"] == STEEP.best.value).all()


def test_what_is_inside_beside_it_is_evidence() -> None:
    """If with its cuts a decision inside is still better than the best known, that one counts."""
    known = dataclasses.replace(STEEP.best, value=2.0, bound=1.5)
    row = run("loosened", dataclasses.replace(STEEP, known=known))
    assert row.violation == 0.0
    assert row.objective == pytest.approx(STEEP.best.value, rel=1e-7)
    (judged_row,) = verdicts(row).to_dict("records")
    assert judged_row["refuted"]
    assert judged_row["best"] == row.objective


def test_the_best_known_decision_exceeds_nothing() -> None:
    """To the bit: what refutes others is itself beyond doubt."""
    best = STEEP.best
    assert best.cut is not None
    assert best.frequency is not None
    assert STEEP.region.violation(STEEP.instance, best.cut, best.frequency) <= 0.0
    assert co.evaluate(STEEP.instance, best.cut, best.frequency).objective == best.value


def test_clock_is_the_harness_own() -> None:
    """The time of a run is the harness's, and a run that is stopped is stopped in time."""
    start = time.perf_counter()
    row = run("hangs")
    allowed = SHORT.time_limit + process.GRACE
    assert SHORT.time_limit <= row.wall_time <= time.perf_counter() - start
    assert row.wall_time < allowed + 15.0  # the machine may be busy
    assert math.isnan(row.solve_time)


def test_trail_keeps_what_was_found_before_a_limit() -> None:
    """Incumbent and bound that were reported count, though the run never ended."""
    row = run("hangs")
    *_, (seconds, objective, bound) = json.loads(row.trail)
    assert 0.0 < seconds < SHORT.time_limit
    assert objective == row.objective == CASE.best.value
    assert bound == row.claimed_bound < CASE.best.bound


def test_trail_is_by_the_referee() -> None:
    """A false decision on the way is no progress; the cost of a bad one is the referee's."""
    assert json.loads(run("outside_the_box").trail) == [
        [pytest.approx(0.0, abs=LIMITS.time_limit), None, CASE.best.bound]
    ]
    ((_, objective, _),) = json.loads(run("worse_and_sure").trail)
    assert objective == run("modest").objective > CASE.best.value


def test_trail_keeps_the_best() -> None:
    """A worse decision or a lower bound after a better one changes nothing."""
    inst, best = CASE.instance, CASE.best
    assert best.cut is not None
    good = co.Answer(co.Status.FEASIBLE, best.cut, best.frequency, bound=1.0)
    worst = np.broadcast_to(inst.rounds().max_frequency, inst.shape)
    bad = co.Answer(co.Status.FEASIBLE, best.cut, worst, bound=0.5)
    trail = Trail(CASE, has_bound=True)
    for seconds, answer in enumerate((bad, good, bad)):
        trail.listen(float(seconds), answer)
    first, second = json.loads(trail.text())
    assert first == [0.0, pytest.approx(co.evaluate(inst, best.cut, worst).objective), 0.5]
    assert second == [1.0, best.value, 1.0]


def test_time_is_until_the_answer_came() -> None:
    """Wall-clock time is to the moment of the answer; imports are in none of the times."""
    assert run("late").wall_time >= SHORT.time_limit + doubles.LATENESS
    row = run("honest")
    assert row.cpu_time < 0.2 * row.start_time


def test_memory_is_of_the_run_alone() -> None:
    """The peak is the child's, not this process's, and lies between its start and the limit."""
    row = run("honest")
    ballast = bytearray(400_000_000)
    again = run("honest")
    assert row.start_memory <= row.peak_memory < LIMITS.memory_limit
    assert again.peak_memory < row.peak_memory + len(ballast) / 2
    assert run("hogs_memory").peak_memory > LIMITS.memory_limit


def test_every_run_has_a_process_of_its_own() -> None:
    """No process is left, and none is used again."""
    idle.close_idle()
    run("honest")
    assert idle.stock().idle == []


def test_own_algorithm_runs_in_a_child_too() -> None:
    """An algorithm of this package is measured like a solver: same limits, same referee."""
    row = measure(CASE, find("card"), LIMITS, key="k", suite="s")
    (judgement,) = verdicts(row).to_dict("records")
    assert judgement["verdict"] == Verdict.SOLVED
    assert row.objective == CASE.best.value
    assert row.start_time > row.wall_time > 0.0


@pytest.mark.parametrize(
    ("name", "least"), [("pyomo-bigm-scip", 0), ("cvxpy-levels-highs", 0), ("card", -1)]
)
def test_nodes_are_in_the_row(name: str, least: int) -> None:
    """A search says how many nodes it took; a closed form has none."""
    row = measure(CASE, find(name), LIMITS, key="k", suite="s")
    assert row.nodes >= least
    assert (row.nodes == -1) == (least == -1)


def test_other_cuts_are_counted() -> None:
    """A row says in how many device-rounds its cut is not that of the best decision known."""
    best = CASE.best
    assert best.cut is not None
    other = best.cut.copy()
    other[0, :2] = other[0, :2] % CASE.instance.num_cuts + 1
    case = dataclasses.replace(CASE, known=dataclasses.replace(best, cut=other))
    assert run("honest").other_cuts == 0
    assert run("honest", case).other_cuts == 2
    unknown = dataclasses.replace(CASE, known=dataclasses.replace(best, cut=None))
    assert run("honest", unknown).other_cuts == run("fails").other_cuts == -1


def test_gap_asked_for_is_no_wider_than_the_tolerance(monkeypatch: pytest.MonkeyPatch) -> None:
    """A method is asked for what the case tells apart, and gets the repetition as its seed."""
    asked: list[Limits] = []
    solve = process.Worker.solve

    def listening(self: process.Worker, problem: Problem, limits: Limits, *rest: Any) -> co.Answer:
        asked.append(limits)
        return solve(self, problem, limits, *rest)

    monkeypatch.setattr(process.Worker, "solve", listening)
    for tolerance in (1e-6, 1e-12):
        case = dataclasses.replace(CASE, tolerance=tolerance)
        row = measure(case, find("card"), LIMITS, key="k", suite="s", repetition=3)
        assert (row.tolerance, row.rel_gap) == (tolerance, LIMITS.rel_gap)
    assert [limits.rel_gap for limits in asked] == [LIMITS.rel_gap, 1e-12]
    assert [limits.seed for limits in asked] == [3, 3]


def test_load_of_others_is_in_the_row() -> None:
    """A row says how many cores others kept busy: more with a busy process beside it."""
    words = [sys.executable, "-c", "while True: pass"]
    with subprocess.Popen(words) as busy:
        load = Load()
        own = time.process_time()
        time.sleep(1.0)
        beside = load.others(time.process_time() - own)
        used = psutil.Process(busy.pid).cpu_times().user
        busy.kill()
    row = run("honest")
    assert beside >= min(0.5 * used, 0.3)
    assert row.other_load >= 0.0
    assert row.cores == psutil.cpu_count()


def test_method_that_takes_no_limit_is_not_run() -> None:
    """What a method does not take is refused beforehand, and costs nothing."""
    case = dataclasses.replace(CASE, constraints=(co.constraints.Deadline(1e9),))
    row = measure(case, doubles.method("honest"), LIMITS, key="k", suite="s")
    (judgement,) = verdicts(row).to_dict("records")
    assert judgement["verdict"] == Verdict.UNSUPPORTED
    assert "takes no own limits" in judgement["reason"]
    assert math.isnan(row.wall_time)


def test_missing_library_is_unavailable() -> None:
    """A method whose library is missing is told apart from one that fails."""
    absent = dataclasses.replace(doubles.method("honest"), requires=("no_such_library",))
    row = measure(CASE, absent, LIMITS, key="k", suite="s")
    assert verdicts(row)["verdict"].tolist() == [Verdict.UNAVAILABLE]


def test_failing_import_is_a_failure() -> None:
    """A method that cannot even be imported fails, with the reason."""
    broken = dataclasses.replace(
        doubles.method("honest"), run="tests.helpers.doubles:no_such_function"
    )
    (row,) = verdicts(measure(CASE, broken, LIMITS, key="k", suite="s")).to_dict("records")
    assert row["verdict"] == Verdict.FAILED
    assert "no_such_function" in row["reason"]


def test_case_without_a_decision() -> None:
    """Where there is none, saying so is right and any decision is wrong."""
    answer = card.solve(Problem(CASE.instance))
    assert answer.cut is not None
    assert answer.frequency is not None
    delay = co.evaluate(CASE.instance, answer.cut, answer.frequency).delay
    tight = co.constraints.Deadline(1e-3 * float(delay.min()))
    case = dataclasses.replace(CASE, constraints=(tight,))
    assert case.best.is_infeasible
    methods = (
        dataclasses.replace(doubles.method(name), supports=frozenset({OWN}))
        for name in ("denies", "honest")
    )
    frame = verdicts(*(measure(case, m, LIMITS, key=m.name, suite="s") for m in methods))
    assert frame["verdict"].tolist() == [Verdict.SOLVED, Verdict.WRONG_POINT]
    assert not frame["refuted"].any()


def test_best_is_by_whoever_found_it() -> None:
    """A claim is judged by the best decision of all runs, where it beats what was known."""
    good, sure = (
        dataclasses.replace(run(name), best_value=math.inf, best_bound=-math.inf)
        for name in ("shy", "worse_and_sure")
    )
    assert verdicts(sure)["verdict"].tolist() == [Verdict.SOLVED]  # nobody can tell
    assert verdicts(good, sure)["verdict"].tolist() == [Verdict.FOUND, Verdict.WRONG_OPTIMUM]


def test_own_error_is_found() -> None:
    """A decision below this package's proven bound is reported as an error of its own."""
    row = dataclasses.replace(run("honest"), best_bound=CASE.best.value + 1.0)
    assert verdicts(row)["refuted"].tolist() == [True]
    impossible = dataclasses.replace(run("honest"), best_value=math.inf, best_bound=math.inf)
    assert verdicts(impossible)["refuted"].tolist() == [True]


def test_method_that_proves_nothing_claims_nothing() -> None:
    """Its word for the optimum is worth no more than a decision, right or wrong."""
    rows = (
        dataclasses.replace(run(name), proves=NOTHING) for name in ("boundless", "lies_about_cost")
    )
    assert verdicts(*rows)["verdict"].tolist() == [Verdict.FOUND, Verdict.OPEN]


def test_decision_outside_by_a_tolerance_contradicts_nobody() -> None:
    """A decision that exceeds a limit a little may be cheap; it is not held against others."""
    honest = run("honest")
    outside = dataclasses.replace(honest, objective=honest.objective * 0.9, violation=5e-7)
    frame = verdicts(honest, outside)
    assert frame["verdict"].tolist() == [Verdict.SOLVED, Verdict.SOLVED]
    assert not frame["refuted"].any()


def test_verdicts_are_sorted_into_wrong_and_not() -> None:
    """Exactly those verdicts are wrong that say so."""
    assert {v for v in Verdict if v.startswith("wrong")} == WRONG
