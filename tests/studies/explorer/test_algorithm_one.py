"""Algorithm 1 on the page against the package's reading of it, line by line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import card_literal
from card_opt.problem.limits import FEAS_TOL
from tests.helpers.browser import in_browser
from tests.studies.explorer.browser import run
from tests.studies.explorer.cases import Case, draw_cases
from tests.studies.explorer.conftest import Answers

FREQUENCY = 1e-10
ROUNDING = 4e-15


@in_browser
def test_algorithm_one_is_card_literal(answers: Answers) -> None:
    """It takes the cut and frequency of `card-literal`; another cut only where rounding ties.

    Where levels leave nothing of a table of powers there is nothing to compare.
    """
    others = 0
    for case, said in zip(answers.cases, answers.said, strict=True):
        problem, ours = case.problem(), said["algorithm"]
        if case.inst.level_power is not None:
            first, end = problem.region.levels_in_box(case.inst)
            if not (first < end).all():
                continue
        answer = card_literal.solve(problem)
        assert answer.cut is not None
        assert answer.frequency is not None
        if ours["cut"] == answer.cut[0, 0]:
            assert ours["frequency"] == pytest.approx(answer.frequency[0, 0], rel=FREQUENCY)
            continue
        others += 1
        cost = co.evaluate(case.inst, answer.cut, answer.frequency).objective
        scale = case.scale(ours["cut"], ours["frequency"])
        assert abs(ours["cost"] - cost) <= ROUNDING * scale
    assert others < 0.02 * len(answers.cases)


@in_browser
def test_what_it_breaks_is_what_the_region_says(answers: Answers) -> None:
    """It breaks a limit just where the package's region finds an excess, and by as much."""
    broken = 0
    for case, said in zip(answers.cases, answers.said, strict=True):
        ours, region = said["algorithm"], case.problem().region
        decision = np.array([[ours["cut"]]]), np.array([[ours["frequency"]]])
        violation = region.violation(case.inst, *decision)
        assert bool(ours["breaks"]) == (violation > FEAS_TOL)
        excess = [found["excess"] for found in ours["breaks"]]
        names = {found["limit"] for found in ours["breaks"]}
        if names and names <= {"deadline", "energy cap"}:
            broken += 1
            assert max(excess) == pytest.approx(violation, rel=1e-9)
        assert all(found["words"] for found in ours["breaks"])
    assert broken > 100


@in_browser
def test_it_falls_back_where_no_cut_is_left(answers: Answers) -> None:
    """It decides without limits just where no cut keeps them at its frequency.

    Its rows say which do, and what each costs; the chosen one is the first of the cheapest.
    """
    fell = 0
    for said in answers.said:
        ours = said["algorithm"]
        rows = ours["rows"]
        left = [n for n, row in enumerate(rows) if row[2]] or list(range(len(rows)))
        best = min(left, key=lambda n: rows[n][1])
        assert ours["fellBack"] == (not any(row[2] for row in rows))
        assert ours["cut"] == best + 1
        assert (ours["frequency"], ours["cost"]) == (rows[best][0], rows[best][1])
        assert ours["words"].startswith("Line 1 fixes ")
        fell += ours["fellBack"]
    assert fell > 200


@in_browser
def test_the_best_decision_is_never_worse(answers: Answers) -> None:
    """Where Algorithm 1 keeps the limits, the page's own decision does not cost more."""
    for case, said in zip(answers.cases, answers.said, strict=True):
        ours, best = said["algorithm"], said["decision"]
        if not ours["breaks"] and best["cut"] is not None:
            scale = case.scale(ours["cut"], ours["frequency"])
            assert best["cost"] <= ours["cost"] + 1e-8 * scale  # limits may be left by 1e-9


@in_browser
def test_a_limit_missed_by_less_than_the_tolerance_has_words(tmp_path: Path) -> None:
    """Where Algorithm 1 keeps a limit by its tolerance alone, that is said, and nothing breaks."""
    x = draw_cases(2, seed=3)[1].x | dict.fromkeys(("energy_cap", "memory", "levels"))
    x |= {"min_frequency": x["max_frequency"], "level_power": None}
    case = Case(x | {"deadline": None}, 1, x["max_frequency"])
    delays = [
        co.evaluate(case.inst, cut, case.frequency).delay[0, 0]
        for cut in range(1, case.inst.num_cuts + 1)
    ]
    script = "return values.map((x) => [algorithmOne(x), decide(x)]);"
    ((ours, best),) = run(script, [x | {"deadline": min(delays) * (1.0 - 1e-10)}], tmp_path)
    assert best["cut"] is None
    assert not ours["fellBack"]
    assert not ours["breaks"]
    assert "no decision keeps them exactly" in ours["words"]
