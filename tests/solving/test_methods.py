"""Conformance: every method in the list answers the same instances, and nothing is believed."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import exhaustive
from card_opt.constraints import (
    Deadline,
    EnergyBudget,
    FrequencyLevels,
    FrequencyPool,
    MaxCut,
    MinCut,
    RoundTime,
)
from card_opt.constraints.base import Constraint
from card_opt.problem.problem import Problem
from card_opt.problem.region import CUTS, LEVELS, OWN, PARALLEL, QUEUE, SHARED
from card_opt.problem.solution import relative_excess
from card_opt.solving.catalogue import METHODS, find
from card_opt.solving.dispatch import refusal
from card_opt.solving.method import NOTHING, Method
from tests.helpers.instances import random_instance, worked, worked_p2
from tests.helpers.repeats import first
from tests.helpers.sandwich import optimum, sandwich, takes
from tests.helpers.variants import Variant

# What the referee's sums and SciPy's minimiser leave open in the truth itself.
TRUTH_TOL = 1e-12


def _priced(factor: float) -> co.Instance:
    """Return an instance whose costs are a factor times those of a usual one."""
    inst = random_instance(23, shape=(1, 2))
    low_d, high_d, low_e, high_e = inst.extremes
    return inst.replace(
        normalizer_values=co.Extremes(
            low_d, low_d + (high_d - low_d) / factor, low_e, low_e + (high_e - low_e) / factor
        )
    )


def _near_tie() -> co.Instance:
    """Return a P2 whose two cuts differ by about 1e-6 in cost."""
    return worked_p2(
        device_flops=[20.0, 20.0],
        smashed_bits=[8.0, 8.0 * (1.0 + 3e-6)],
        gradient_bits=[4.0, 4.0],
        adapter_bits=[4.0, 4.0],
    )


CASES: dict[str, Callable[[], co.Instance]] = {
    "worked by hand": worked,
    "worked P2": worked_p2,
    "box": lambda: random_instance(1, shape=(2, 2), num_cuts=9),
    "fleet": lambda: random_instance(2, shape=(2, 2), normalizer="fleet"),
    "max-frequency": lambda: random_instance(3, shape=(2, 2), normalizer="max-frequency"),
    "per-cut": lambda: random_instance(4, shape=(2, 2), normalizer="per-cut"),
    "per-cut, ranges given": lambda: random_instance(
        5, shape=(1, 2), normalizer="per-cut", given_extremes=True
    ),
    "static power": lambda: random_instance(6, shape=(2, 2), static_power=300.0),
    "static power, per-cut": lambda: random_instance(
        7, shape=(1, 2), normalizer="per-cut", static_power=300.0, given_extremes=True
    ),
    "only delay counts": lambda: random_instance(8, shape=(1, 2), weight=1.0),
    "only energy counts": lambda: random_instance(9, shape=(1, 2), weight=0.0, static_power=50.0),
    "identical layers": lambda: random_instance(10, shape=(1, 2), profile="linear", num_cuts=31),
    "identical layers, static power": lambda: random_instance(
        24, shape=(1, 2), profile="linear", num_cuts=15, static_power=300.0
    ),
    "identical layers, fleet": lambda: random_instance(
        25, shape=(2, 1), profile="linear", num_cuts=15, normalizer="fleet"
    ),
    "tied cuts": lambda: random_instance(11, shape=(1, 2), profile="tied"),
    "nearly tied cuts": _near_tie,
    "all fields vary": lambda: random_instance(
        12,
        shape=(2, 2),
        varying=("device_throughput", "min_frequency", "max_frequency", "weight", "local_epochs"),
    ),
    "one frequency": lambda: random_instance(13, shape=(1, 2), box="point"),
    "wide box": lambda: random_instance(22, shape=(1, 2)).replace(min_frequency=1e7),
    "costs of 1e4": lambda: _priced(1e4),
    "costs of 1e-6": lambda: _priced(1e-6),
    "one cut": lambda: random_instance(14, shape=(2, 2), num_cuts=1),
    "two cuts": lambda: random_instance(15, shape=(2, 2), num_cuts=2),
    "100 cuts": lambda: random_instance(16, shape=(1, 1), num_cuts=100),
    "all on the device": lambda: random_instance(17, shape=(1, 2), all_on_device=True),
    "fast, slow links": lambda: random_instance(
        18, shape=(1, 2), compute_scale=1e2, link_scale=1e-2
    ),
    "slow, fast links": lambda: random_instance(
        19, shape=(1, 2), compute_scale=1e-3, link_scale=1e3
    ),
}
BEYOND = {
    CUTS: MaxCut(2),
    LEVELS: FrequencyLevels((1e9, 2e9)),
    OWN: Deadline(1e6),
    SHARED: EnergyBudget(1e9),
}


def _worked(*constraints: Constraint) -> Variant:
    return Variant(worked(), constraints)


# With limits, and whether there is a decision. On the worked instance device 1 needs at least 20 s
# at cut 1, 32 s at cuts 2 and 3; device 2 needs 16, 24 and 25 s; a round takes at least 4 J each.
VARIANTS: dict[str, Callable[[], tuple[Variant, bool]]] = {
    "deadline": lambda: (_worked(Deadline(30.0)), True),
    "deadline, never": lambda: (_worked(Deadline(19.0)), False),
    "deadline that cut and frequency meet together": lambda: (
        _worked(MinCut(2), Deadline(np.array([33.0, 26.0]))),
        True,
    ),
    "deadline that the cuts left miss": lambda: (_worked(MinCut(2), Deadline(31.0)), False),
    "budget": lambda: (_worked(EnergyBudget(15.0)), True),
    "budget, never": lambda: (_worked(EnergyBudget(7.0)), False),
    "budget and turns": lambda: (_worked(EnergyBudget(60.0), RoundTime(62.0)), True),
    "budget and turns, each alone met": lambda: (
        _worked(EnergyBudget(20.0), RoundTime(50.0)),
        False,
    ),
    "levels and pool": lambda: (
        _worked(FrequencyLevels((1.0, 2.0, 4.0)), FrequencyPool(3.0)),
        True,
    ),
    "levels above the pool": lambda: (
        _worked(FrequencyLevels((2.0, 4.0)), FrequencyPool(3.0)),
        False,
    ),
}
# A solver that proves nothing may be wrong: it is held to other laws.
# One that is for rounds that wait alone is held to those of tests/variants.
FREE = [m for m in METHODS if m.formulation or not m.supports & {PARALLEL, QUEUE}]
SURE = [method for method in FREE if method.proves != NOTHING or not method.formulation]
UNSURE = [method for method in FREE if method not in SURE]
CONSTRAINED = [method for method in FREE if method.supports and method.proves != NOTHING]


def each(methods: list[Method]) -> pytest.MarkDecorator:
    """Return a parametrisation by methods; outside solvers are slow."""
    return pytest.mark.parametrize(
        "method",
        [
            pytest.param(m, id=m.name, marks=[pytest.mark.slow] if m.formulation else [])
            for m in methods
        ],
    )


ALL = each(SURE)


def _share(method: Method, number: int) -> list[pytest.MarkDecorator]:
    """Return when a method meets a case: at night what CI leaves, which is most.

    CI has every case for several solvers, all of them for ours, a third for those of the core,
    and several for every solver.
    """
    if not method.formulation:
        return []
    is_chosen = (METHODS.index(method) + number) % (3 if method.is_core else 9) == 0
    return [pytest.mark.slow if is_chosen else pytest.mark.nightly]


def _solve(inst: co.Instance, method: Method, **limits: float) -> co.Solution:
    if method.missing():
        pytest.skip(f"{method.name} is not installed: {method.install_line()}")
    solution = co.solve(inst, method, **limits)  # type: ignore[arg-type]
    if solution.status is co.Status.UNSUPPORTED:
        pytest.skip(solution.message)
    return solution


def _truth(inst: co.Instance) -> co.Evaluation:
    answer = exhaustive.solve(Problem(inst))
    assert answer.cut is not None
    assert answer.frequency is not None
    return co.evaluate(inst, answer.cut, answer.frequency)


@pytest.mark.parametrize(
    ("method", "case"),
    [
        pytest.param(m, case, id=f"{m.name}-{case}", marks=_share(m, number))
        for m in SURE
        for number, case in enumerate(CASES)
    ],
)
def test_finds_the_optimum(method: Method, case: str) -> None:
    """The cost is the optimum within the method's own tolerance, the bound is never above it."""
    inst = CASES[case]()
    solution, truth = _solve(inst, method), _truth(inst).objective
    size = inst.uplink_rate.size
    assert solution.status is (
        co.Status.OPTIMAL if method.proves_optimum else co.Status.FEASIBLE
    ), solution.message
    assert -TRUTH_TOL <= relative_excess(solution.objective, truth, size) <= method.rel_tol
    assert relative_excess(truth, solution.bound, size) >= -method.rel_tol
    assert 0.0 <= solution.violation <= method.feas_tol


@ALL
def test_solution_is_what_the_referee_says(method: Method) -> None:
    """Delay, energy, cost and objective are those of the referee at the method's decision."""
    inst = CASES["box"]()
    solution = _solve(inst, method)
    assert solution.cut is not None
    assert solution.frequency is not None
    judged = co.evaluate(inst, solution.cut, solution.frequency)
    for name in ("delay", "energy", "cost"):
        assert np.array_equal(getattr(solution, name), getattr(judged, name))
    assert solution.objective == judged.objective
    assert judged.violation == 0.0
    assert solution.method == method.name


@ALL
def test_finds_the_frequency(method: Method) -> None:
    """The frequency is the closed form's within the method's own tolerance."""
    inst = CASES["static power"]()
    solution, closed = _solve(inst, method), co.solve(inst)
    assert solution.cut is not None
    assert closed.cut is not None
    assert np.array_equal(solution.cut, closed.cut)
    assert solution.frequency == pytest.approx(closed.frequency, rel=method.freq_tol)


@ALL
def test_time_limit_is_kept(method: Method) -> None:
    """Stopped at once, a solver still gives a valid bound and never claims too much."""
    inst = random_instance(20, shape=(2, 5), num_cuts=31)
    solution = _solve(inst, method, time_limit=0.1)
    assert solution.status in {
        co.Status.OPTIMAL,
        co.Status.FEASIBLE,
        co.Status.TIME_LIMIT,
    }, solution.message
    truth = _truth(inst).objective
    assert solution.objective >= truth - TRUTH_TOL
    assert relative_excess(truth, solution.bound, 10) >= -method.rel_tol


@pytest.mark.parametrize(
    "method", [m for m in SURE if m.formulation], ids=lambda method: method.name
)
def test_memory_limit_is_kept(method: Method) -> None:
    """A solver that may take next to nothing is stopped and says so."""
    solution = _solve(CASES["box"](), method, memory_limit=30e6)
    assert solution.status is co.Status.MEMORY_LIMIT
    assert math.isinf(solution.objective)


@each(SURE + UNSURE)
def test_says_what_it_cannot_take(method: Method) -> None:
    """Constraints of a primitive that a method does not take: it says so and decides nothing."""
    inst = random_instance(1, shape=(2, 2))
    for primitive, constraint in BEYOND.items():
        if primitive not in method.supports:
            solution = co.solve(inst, method, [constraint])
            assert solution.status is co.Status.UNSUPPORTED
            assert solution.message.startswith(f"{method.name} takes no {primitive}; these")
            assert solution.cut is None


@pytest.mark.parametrize(
    ("method", "case"),
    [
        pytest.param(m, case, id=f"{m.name}-{case}", marks=_share(m, 3 * number))
        for m in CONSTRAINED
        for number, case in enumerate(VARIANTS)
    ],
)
def test_constrained(method: Method, case: str) -> None:
    """The cost is between the optima for slightly looser and tighter limits; so is the verdict."""
    variant, is_feasible = VARIANTS[case]()
    if not takes(method, variant):
        pytest.skip(f"{method.name} takes no {', '.join(variant.region.needs - method.supports)}")
    if method.missing():
        pytest.skip(f"{method.name} is not installed: {method.install_line()}")
    best = optimum(variant.inst, variant.region)
    assert best is not None
    assert best.is_feasible is is_feasible
    solution = sandwich(method, variant, best)
    if solution.status is co.Status.UNSUPPORTED:
        pytest.skip(solution.message)
    assert is_feasible or solution.cut is None


@each(UNSURE)
@pytest.mark.parametrize("case", first(["static power, per-cut", "worked P2", "two cuts"]))
def test_a_method_that_proves_nothing_never_says_optimal(method: Method, case: str) -> None:
    """It ends with a word that claims nothing, and its decision is not below the optimum."""
    inst = CASES[case]()
    solution = _solve(inst, method, time_limit=5.0)
    assert solution.status is not co.Status.OPTIMAL
    assert math.isinf(solution.bound)
    assert solution.objective >= _truth(inst).objective - TRUTH_TOL


def test_table_of_methods() -> None:
    """The table has one row per method and the columns that users rely on."""
    table = co.methods()
    assert list(table["name"]) == [method.name for method in METHODS]
    columns = ["name", "kind", "proves", "supports", "start", "available", "version", "licence"]
    assert list(table.columns) == columns
    assert table["name"].is_unique


def test_unknown_method() -> None:
    """A wrong name is answered with the closest ones and the whole list."""
    with pytest.raises(co.UnknownMethodError, match=r"'crad'; did you mean card\? Known: card, "):
        co.solve(worked(), "crad")
    assert find("card").name == "card"


@pytest.mark.parametrize(
    ("limits", "text"),
    [
        ({"time_limit": 0.0}, "time_limit must be a positive finite number, got 0.0"),
        ({"rel_gap": -1.0}, "rel_gap must be a positive finite number, got -1.0"),
        ({"memory_limit": math.inf}, "memory_limit must be a positive finite number, got inf"),
    ],
)
def test_bad_limits(limits: dict[str, float], text: str) -> None:
    """A limit that is not positive and finite is refused by name."""
    with pytest.raises(co.CardOptError, match=text):
        co.solve(worked(), **limits)  # type: ignore[arg-type]


def test_not_an_instance() -> None:
    """Anything but an instance is refused."""
    with pytest.raises(co.InstanceError, match="a Problem, got dict"):
        co.solve({})  # type: ignore[arg-type]


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.name)
def test_any_size_is_taken_or_refused_in_one_line(method: Method) -> None:
    """However many decisions there are, a method says whether it takes them, and why not."""
    inst = random_instance(0, shape=(50, 40), num_cuts=31)
    refused = refusal(Problem(inst), method)
    assert refused is None or (refused[1] and "\n" not in refused[1])
