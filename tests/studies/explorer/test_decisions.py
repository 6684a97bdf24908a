"""The page's decisions against the package's methods."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import cutwise
from tests.helpers.browser import in_browser
from tests.studies.explorer.cases import Case
from tests.studies.explorer.conftest import Answers

DIGITS = 1e-12
ROUNDING = 4e-15  # of the terms of a cost
FREQUENCY = 1e-10  # relative, where the frequency matters


def _is_same_cost(case: Case, one: float, other: float, decision: dict[str, Any]) -> bool:
    scale = case.scale(decision["cut"], decision["frequency"])
    return abs(one - other) <= max(DIGITS * abs(other), ROUNDING * scale)


@in_browser
def test_decisions_are_the_packages(answers: Answers) -> None:
    """The best decision within all limits costs what the package's own one does, by the referee.

    It keeps the limits, its cut is the same but for ties, and so is its frequency, but where the
    server has nothing to do. Where limits leave none, the package proves it.
    """
    seen = {"optimal": 0, "none": 0, "other cut": 0}
    for case, said in zip(answers.cases, answers.said, strict=True):
        ours, sol = said["decision"], co.solve(case.inst, constraints=case.constraints)
        if sol.cut is None:
            assert sol.status is co.Status.INFEASIBLE
            assert ours["cut"] is None
            assert ours["reason"]
            seen["none"] += 1
            continue
        assert ours["cut"] is not None, ours["reason"]
        assert sol.frequency is not None
        seen["optimal"] += 1
        judged = co.evaluate(case.inst, ours["cut"], ours["frequency"])
        assert _is_same_cost(case, ours["cost"], float(judged.cost[0, 0]), ours)
        assert _is_same_cost(case, ours["cost"], sol.objective, ours)
        region = case.problem().region
        decision = np.array([[ours["cut"]]]), np.array([[ours["frequency"]]])
        assert region.violation(case.inst, *decision) <= DIGITS
        assert judged.violation <= DIGITS
        if ours["cut"] != sol.cut[0, 0]:
            seen["other cut"] += 1
        elif ours["energy"] > 0.0:
            assert ours["frequency"] == pytest.approx(sol.frequency[0, 0], rel=FREQUENCY)
    assert seen["none"] > 200
    assert seen["other cut"] < 0.005 * len(answers.cases)


@in_browser
def test_card_is_exact_without_limits(answers: Answers) -> None:
    """CARD on the page is blind to limits, and costs what the package's closed form does."""
    for case, said in zip(answers.cases, answers.said, strict=True):
        ours, sol = said["card"], co.solve(case.inst)
        assert _is_same_cost(case, ours["cost"], sol.objective, ours)
        assert sol.cut is not None
        if ours["cut"] == sol.cut[0, 0] and sol.frequency is not None and ours["energy"] > 0.0:
            assert ours["frequency"] == pytest.approx(sol.frequency[0, 0], rel=FREQUENCY)


@in_browser
def test_every_cut_is_at_its_best(answers: Answers) -> None:
    """U(c) is open where the package's is, and costs as much there; else there is a reason."""
    for case, said in zip(answers.cases, answers.said, strict=True):
        problem = case.problem()
        levels = problem.region.levels
        is_none = levels is not None and levels.size == 0
        each = cutwise.each_cut(problem).value[0]
        for row, value in zip(said["curve"], each, strict=True):
            assert row["isAllowed"] == (np.isfinite(value) and not is_none)
            assert bool(row["reason"]) != row["isAllowed"]
            if row["isAllowed"]:
                assert _is_same_cost(case, row["cost"], float(value), row)


@in_browser
def test_baselines_are_the_policies(answers: Answers) -> None:
    """Server-only is cut 1 and device-only the last one, at the frequency of equation (16)."""
    from card_opt.solving.policies import decide

    for case, said in zip(answers.cases[:400], answers.said[:400], strict=True):
        inst = case.inst
        if inst.level_power is not None:  # a policy takes no table
            continue
        word = "maximum" if inst.normalizer == "per-cut" else "optimal"
        for policy, name in (("server-only", "serverOnly"), ("device-only", "deviceOnly")):
            wanted, ours = decide(inst, policy, baseline_frequency=word), said["baselines"][name]
            assert ours["cut"] == wanted.cut[0, 0]
            assert ours["frequency"] == pytest.approx(wanted.frequency[0, 0], rel=FREQUENCY)
            cost = co.evaluate(inst, wanted.cut, wanted.frequency).objective
            assert _is_same_cost(case, ours["cost"], cost, ours)
