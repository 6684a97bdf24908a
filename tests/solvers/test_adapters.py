"""The adapters: each brings back a solver's decision and bound, and never more than it proved."""

from __future__ import annotations

import importlib
import math
import subprocess
import sys
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, NamedTuple

import numpy as np
import pytest

from card_opt.algorithms import card, exhaustive
from card_opt.models import tangents_highs
from card_opt.problem import referee
from card_opt.problem.decision import Decision
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.solvers.adapters import decision, highs, scip
from tests.helpers.instances import random_instance, worked

REFERENCE = 1e-7  # relative, to closed form and to enumeration
ABOVE = 1e-8  # relative, by which arithmetic may lift a bound over the optimum
GAP = 1e-6  # relative gap that a solved instance must have
FREQUENCY = 1e-3  # relative; the cost is flat at its least
SHARP = 1e-9  # relative rise of the cost at FREQUENCY beside the best, for that to be one


class Adapter(NamedTuple):
    """An adapter and a formulation for it, by module names."""

    solver: str
    formulation: str

    def solve(
        self,
        inst: Instance,
        limits: Limits | None = None,
        report: Callable[[Answer], None] = lambda _: None,
    ) -> Answer:
        """Return the adapter's answer."""
        module = importlib.import_module(f"card_opt.solvers.adapters.{self.solver}")
        formulation = importlib.import_module(f"card_opt.models.{self.formulation}")
        answer: Answer = module.solve(Problem(inst), formulation, limits or Limits(), report)
        return answer


ADAPTERS = {
    "pyomo-minlp-scip": Adapter("pyomo_scip", "one_hot"),
    "pyomo-conic-scip": Adapter("pyomo_scip", "conic_hull_pyomo"),
    "cvxpy-conic-scip": Adapter("cvxpy_scip", "conic_hull_cvxpy"),
    "cvxpy-enumerate-clarabel": Adapter("cvxpy_clarabel", "enumeration_cvxpy"),
    "highs-outer-approximation": Adapter("highs", "tangents_highs"),
}
STATUS_TABLES = {
    "pyomo-minlp-scip": "card_opt.solvers.adapters.scip",
    "cvxpy-conic-scip": "card_opt.solvers.adapters.scip",
    "cvxpy-enumerate-clarabel": "card_opt.solvers.adapters.cvxpy_clarabel",
    "highs-outer-approximation": "card_opt.solvers.adapters.highs",
}
HAVE_INCUMBENTS = ("pyomo-minlp-scip", "pyomo-conic-scip", "highs-outer-approximation")

P2 = (1, 1)
INSTANCES = {
    "worked": worked(),
    "one cut": random_instance(10, shape=P2, num_cuts=1),
    "two cuts": random_instance(11, num_cuts=2, shape=(2, 1), static_power=46.0),
    "hundred cuts": random_instance(12, shape=P2, num_cuts=100),
    "identical layers": random_instance(13, shape=P2, num_cuts=31, profile="linear"),
    "tied cuts": random_instance(14, shape=(2, 1), num_cuts=7, profile="tied"),
    "point box": random_instance(15, shape=(2, 1), box="point", static_power=46.0),
    "server idle": random_instance(16, shape=(2, 1), all_on_device=True),
    "delay only": random_instance(17, shape=(2, 1), weight=1.0),
    "energy only": random_instance(18, shape=(2, 1), weight=0.0),
    "energy only, static": random_instance(19, shape=(2, 1), weight=0.0, static_power=46.0),
    "own extremes": random_instance(
        20, shape=(1, 2), normalizer="per-cut", given_extremes=True, static_power=46.0
    ),
    "everything varies": random_instance(
        21, varying=("min_frequency", "max_frequency", "weight", "local_epochs")
    ),
    **{
        f"{name}, {weight}": random_instance(
            22, shape=(1, 2), num_cuts=15, normalizer=name, weight=weight, static_power=power
        )
        for name in NORMALIZERS
        for weight, power in ((0.2, 0.0), (0.5, 46.0))
    },
}


@pytest.fixture(params=ADAPTERS)
def adapter(request: pytest.FixtureRequest) -> Adapter:
    """Return each of the adapters in turn."""
    return ADAPTERS[request.param]


def judged(inst: Instance, answer: Answer) -> referee.Evaluation:
    """Return what the referee says about an answer's decision, which must be there."""
    assert answer.cut is not None
    assert answer.frequency is not None
    return referee.evaluate(inst, answer.cut, answer.frequency)


def optimum(inst: Instance) -> float:
    """Return the least cost, by the closed form."""
    return judged(inst, card.solve(Problem(inst))).objective


def excess(inst: Instance, value: float, reference: float) -> float:
    """Return by how much of its size a value is above another."""
    return relative_excess(value, reference, inst.shape[0] * inst.shape[1])


@pytest.mark.parametrize("name", INSTANCES)
def test_every_adapter_finds_and_proves_the_optimum(adapter: Adapter, name: str) -> None:
    """Objective, bound, gap and frequency agree with the closed form and with enumeration."""
    inst = INSTANCES[name]
    answer = adapter.solve(inst)
    assert answer.status is Status.OPTIMAL, answer.message
    said = judged(inst, answer)
    assert answer.cut is not None
    assert answer.cut.dtype == np.int64
    assert said.violation == 0.0
    for reference in (card.solve(Problem(inst)), exhaustive.solve(Problem(inst))):
        least = judged(inst, reference).objective
        assert abs(excess(inst, said.objective, least)) <= REFERENCE
    assert excess(inst, answer.bound, optimum(inst)) <= ABOVE
    assert excess(inst, said.objective, answer.bound) <= GAP
    assert_frequency_is_best(inst, answer)


def assert_frequency_is_best(inst: Instance, answer: Answer) -> None:
    """Check each frequency against the closed form's, where the cost says which is best."""
    best = card.solve(Problem(inst))
    assert best.frequency is not None
    assert answer.cut is not None
    assert answer.frequency is not None
    x = inst.rounds()
    least = referee.evaluate(inst, answer.cut, best.frequency).cost
    is_sharp = np.ones(inst.shape, dtype=bool)
    for factor in (1.0 - FREQUENCY, 1.0 + FREQUENCY):
        beside = best.frequency * factor
        rise = referee.evaluate(inst, answer.cut, beside).cost - least
        is_outside = (beside < x.min_frequency) | (beside > x.max_frequency)
        is_sharp &= is_outside | (rise > SHARP * np.maximum(np.abs(least), 1e-3))
    ratio = np.abs(answer.frequency / best.frequency - 1.0)
    assert (ratio[is_sharp] <= FREQUENCY).all()


def test_every_report_is_true(adapter: Adapter) -> None:
    """A reported bound is below the optimum, a reported decision is in the box."""
    inst = random_instance(30, shape=(2, 3), num_cuts=15)
    reports: list[Answer] = []
    adapter.solve(inst, report=reports.append)
    assert any(r.cut is not None for r in reports)
    for r in reports:
        assert excess(inst, r.bound, optimum(inst)) <= ABOVE
        if r.cut is not None:
            assert judged(inst, r).violation == 0.0


def test_both_clocks_are_ours(adapter: Adapter) -> None:
    """Building and solving take some time each, together no more than the call."""
    start = time.perf_counter()
    answer = adapter.solve(worked())
    seconds = time.perf_counter() - start
    assert min(answer.build_time, answer.solve_time) > 0.0
    assert answer.build_time + answer.solve_time <= seconds


@pytest.mark.parametrize("name", HAVE_INCUMBENTS)
def test_time_limit_keeps_what_was_found(name: str) -> None:
    """Once the clock strikes, the answer has the last incumbent and a true bound."""
    inst = random_instance(31, shape=(2, 4), num_cuts=31)
    known: list[Answer] = []

    def report(answer: Answer) -> None:
        if answer.cut is not None:
            known.append(answer)
            time.sleep(seconds if len(known) == 1 else 0.0)

    for seconds in (2.0, 8.0, 32.0):  # a busy machine takes longer to the first incumbent
        answer = ADAPTERS[name].solve(inst, Limits(time_limit=seconds), report)
        if known:
            break
    assert answer.status is Status.TIME_LIMIT
    found, first = (judged(inst, a).objective for a in (answer, known[0]))
    assert excess(inst, found, first) <= ABOVE
    assert excess(inst, answer.bound, optimum(inst)) <= ABOVE


def test_a_time_limit_that_is_gone_at_once_is_one(adapter: Adapter) -> None:
    """A limit shorter than building gives the status, and no false bound."""
    inst = random_instance(32, shape=(2, 3), num_cuts=31)
    answer = adapter.solve(inst, Limits(time_limit=1e-4))
    assert answer.status is Status.TIME_LIMIT
    assert excess(inst, answer.bound, optimum(inst)) <= ABOVE


@pytest.mark.parametrize("is_whole", [False, True])
def test_highs_stops_within_a_pass(is_whole: bool) -> None:
    """The clock also strikes in a pass, however long the model's earlier runs were."""
    inst = random_instance(34, shape=(12, 20), num_cuts=31)
    model = tangents_highs.build_model(Problem(inst), relaxed=not is_whole)
    run = highs._Run(
        Problem(inst), tangents_highs, model, Limits(time_limit=0.5), time.perf_counter()
    )
    while run.status is Status.OPTIMAL:
        run.next_pass(is_whole)
    assert run.status is Status.TIME_LIMIT


@pytest.mark.parametrize("name", ["pyomo-minlp-scip", "pyomo-conic-scip", "cvxpy-conic-scip"])
def test_scip_stops_at_its_memory_limit(name: str) -> None:
    """A memory limit that the process is over already is a status."""
    inst = random_instance(33, shape=(2, 3), num_cuts=31)
    answer = ADAPTERS[name].solve(inst, Limits(memory_limit=1.0))
    assert answer.status is Status.MEMORY_LIMIT
    assert excess(inst, answer.bound, optimum(inst)) <= ABOVE


@pytest.mark.parametrize("name", STATUS_TABLES)
def test_a_status_word_that_is_not_in_the_table_is_an_error(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new word can never pass as success; the message repeats it."""
    monkeypatch.setattr(f"{STATUS_TABLES[name]}.STATUS", {})
    answer = ADAPTERS[name].solve(worked())
    assert answer.status is Status.ERROR
    assert "says" in answer.message


@pytest.mark.parametrize("name", ADAPTERS)
def test_a_decision_that_is_none_is_not_handed_over(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Numbers that are not finite never leave the adapter, as decision or as bound."""
    inst = worked()
    nothing = Decision(np.ones(inst.shape, dtype=np.int64), np.full(inst.shape, np.nan))
    module = f"card_opt.models.{ADAPTERS[name].formulation}"
    monkeypatch.setattr(importlib.import_module(module), "decision", lambda _: nothing)
    answer = ADAPTERS[name].solve(inst)
    assert answer.cut is None
    assert answer.frequency is None
    assert not math.isnan(answer.bound)


def test_only_rounding_is_put_back_into_the_box() -> None:
    """A frequency just outside goes to the edge or level, one further off stays to be seen."""
    inst = worked()
    near, far = inst.max_frequency * (1.0 + 1e-8), inst.max_frequency * (1.0 + 1e-4)
    out = decision.within_box(inst, np.array([[near], [far]]))
    np.testing.assert_array_equal(out, [[inst.max_frequency], [far]])
    level = 0.7 * inst.max_frequency
    beside = np.array([[level * (1.0 + 1e-8)], [level * (1.0 + 1e-4)]])
    out = decision.within_box(inst, beside, Region(levels=np.array([level])))
    np.testing.assert_array_equal(out, [[level], beside[1]])


def test_a_failing_scip_leaves_what_it_reported(monkeypatch: pytest.MonkeyPatch) -> None:
    """SCIP raises where its LPs fail: the last incumbent and its bound are kept."""
    inst = worked()
    found = card.solve(Problem(inst))
    notices: list[Callable[[], None]] = []

    class Failing:
        """What a `ScipAdapter` needs of a SCIP model, that fails after its first incumbent."""

        def getNSols(self) -> int:  # noqa: N802
            return 1

        def getDualbound(self) -> float:  # noqa: N802 - SCIP's name
            return 0.0

        def getNTotalNodes(self) -> int:  # noqa: N802 - SCIP's name
            return 1

        def infinity(self) -> float:
            return 1e20

        def setParams(self, _: dict[str, Any]) -> None:  # noqa: N802 - SCIP's name
            pass

        def optimize(self) -> None:
            notices[0]()
            raise Exception("SCIP: error in LP solver!")

    monkeypatch.setattr(scip, "_watch", lambda _, notify: notices.append(notify))
    model = SimpleNamespace(scaled=SimpleNamespace(to_cost=lambda value: value - 7.0))
    assert found.cut is not None
    assert found.frequency is not None
    made = Decision(found.cut, found.frequency)
    formulation: Any = SimpleNamespace(build_model=lambda _: model, decision=lambda _: made)
    solve = scip.ScipAdapter(lambda _: scip.Translated(Failing(), lambda: None), lambda *_: None)
    answer = solve(Problem(inst), formulation, Limits(), lambda _: None)
    assert answer.status is Status.ERROR
    assert "error in LP solver" in answer.message
    assert answer.bound == -7.0
    assert judged(inst, answer).objective == judged(inst, found).objective


def test_importing_an_adapter_loads_no_solver() -> None:
    """Libraries are imported when a problem is solved."""
    modules = ", ".join(
        sorted({f"card_opt.solvers.adapters.{a.solver}" for a in ADAPTERS.values()})
    )
    code = (
        f"import sys, {modules}\n"
        "heavy = {'pyomo', 'cvxpy', 'pyscipopt', 'highspy', 'clarabel'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or 0)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
