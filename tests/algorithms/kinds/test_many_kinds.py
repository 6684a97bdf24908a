"""Kinds that are many, or hard to close: the search goes on until its gap is met, or says why."""

from __future__ import annotations

import math
import time

import numpy as np
import pytest

from card_opt import constraints as limit
from card_opt.algorithms.column_generation import components, master, method, parts
from card_opt.algorithms.column_generation.kinds import search
from card_opt.algorithms.column_generation.options import all_options
from card_opt.algorithms.proof import Close, Leaf, Split
from card_opt.certificates.certifying import certify
from card_opt.certificates.checking import check
from card_opt.families.tightness import shared
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import Answer, Status
from card_opt.solving.catalogue import find
from card_opt.studies.literature.shapes import SHAPES
from tests.helpers.kinds import ROWS, one_kind, random_fleet
from tests.helpers.proofs import Walk
from tests.helpers.sandwich import optimum, sandwich

BUDGET = next(shape for shape in SHAPES if shape.name == "budget")
METHOD = find("column-generation")
GAP = 1e-8


def show(posed: Problem) -> Answer:
    """Solve, and check the proof of the bound by a walk through it."""
    answer = method.solve(posed, Limits(time_limit=60.0, rel_gap=GAP), record=True)
    assert isinstance(answer.proof, Split | Close | Leaf)
    walk = Walk(posed)
    shown = walk.bound(answer.proof, answer.bound)
    if answer.status is Status.INFEASIBLE:
        assert math.isinf(shown)
        assert walk.is_ray
    else:
        assert shown >= answer.bound - 1e-9 * max(1.0, abs(answer.bound))
    return answer


@pytest.fixture(params=["one row", "no fractions"])
def blind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the relaxation not say what to divide: kinds share a row, or all sums are whole."""
    if request.param == "one row":
        monkeypatch.setattr(master, "MOST_ROWS", 0)
        monkeypatch.setattr(search, "MOST_ROWS", 0)
    else:
        monkeypatch.setattr(search, "fractional", lambda *given: None)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("layers", ["uneven", "identical"])
def test_budgets_of_many_kinds_are_closed(layers: str, seed: int) -> None:
    """Five hundred kinds of 1,500 device-rounds, more than have a row each in the master."""
    posed = BUDGET.problem(layers, seed, 300)
    assert method.solve(posed, Limits(time_limit=20.0)).status is Status.OPTIMAL


def test_what_is_proven_of_many_kinds_is_certified() -> None:
    """The certificate of such a fleet is of the optimum, and it checks."""
    certificate = certify(BUDGET.problem("uneven", 0, 300))
    assert check(certificate).kind == "optimal"


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", ROWS)
@pytest.mark.usefixtures("blind")
def test_blind_searches_against_brute_force(name: str, seed: int) -> None:
    """Cost, bound and verdict are the same, and the proof shows the bound."""
    variant = random_fleet(seed, (name,))
    sandwich(METHOD, variant, optimum(variant.inst, variant.region, variant.alike))
    show(Problem(variant.inst, variant.region))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", ROWS)
@pytest.mark.usefixtures("blind")
def test_counts_need_no_other_search(
    name: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole sums are divided too, until one count of each option is left."""
    monkeypatch.setattr(components, "_solve", None)
    variant = random_fleet(seed, (name,))
    answer = show(Problem(variant.inst, variant.region))
    assert answer.status in {Status.OPTIMAL, Status.INFEASIBLE}


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", ["fleet-energy", "round-time", "table"])
def test_counts_that_do_not_close_are_followed_by_a_search_without(
    name: str, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no sum is divided, the decision and the bound are those of the ordinary search."""
    for each in ("fractional", "whole"):
        monkeypatch.setattr(search, each, lambda *given: None)
    variant = random_fleet(seed, (name,))
    sandwich(METHOD, variant, optimum(variant.inst, variant.region, variant.alike))
    show(Problem(variant.inst, variant.region))


def test_an_early_end_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A search that ends with a gap before its time says so."""
    inst = one_kind(1, 5, num_cuts=12)
    posed = Problem(inst, limit.lower(inst, [shared(inst, limit.EnergyBudget, 0.47)]))
    assert method.solve(posed, Limits(rel_gap=GAP)).message == ""
    for each in ("fractional", "whole"):
        monkeypatch.setattr(search, each, lambda *given: None)
    monkeypatch.setattr(components, "is_closed", lambda *given: True)
    answer = method.solve(posed, Limits(rel_gap=GAP))
    assert answer.status is Status.FEASIBLE
    assert "ended before its time" in answer.message


def test_parts_have_all_the_time_that_there_is() -> None:
    """A part that is stopped is tried again for as long as others leave time."""
    options, _ = all_options(scaled(Problem(one_kind(0, 3))))
    tries = [0, 0, 0]
    began = time.perf_counter()

    def solver(mine: parts.Own, until: float, before: parts.Part | None) -> parts.Part:
        tries[int(mine.owners[0])] += 1
        while mine.owners[0] == 0 and time.perf_counter() <= until:
            pass
        return parts.Part(0.0, None, np.zeros(0), False)

    each = [np.array([i]) for i in range(3)]
    parts.join(options, each, solver, began + 0.3)
    assert tries[1:] == [1, 1]
    assert tries[0] > 1
    assert time.perf_counter() - began >= 0.3
