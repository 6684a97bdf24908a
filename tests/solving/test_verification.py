"""Verification: right answers pass, planted errors fail, and a method that lies is no witness."""

from __future__ import annotations

import json

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import card
from card_opt.problem.quantities import FloatArray, IntArray, Rounds, Values
from card_opt.solving import verify_plot
from card_opt.solving.claims import WITNESSES
from tests.helpers.doubles import method
from tests.helpers.instances import random_instance

INST = random_instance(21, shape=(2, 2), num_cuts=5)
WITNESS_NAMES = ["cvxpy-enumerate-clarabel", "highs-outer-approximation"]


@pytest.fixture(scope="module")
def report() -> co.Report:
    """Return the verification of a right candidate by two exact methods and the reference."""
    return co.verify(INST, ["exhaustive", *WITNESS_NAMES])


def test_right_candidate_passes(report: co.Report) -> None:
    """Two independent exact methods that agree, and certificates, make all claims pass."""
    assert report.ok, report.verdict
    assert [claim.ok for claim in report.claims] == [True] * 4
    assert report.verdict.startswith("PASS: card is optimal on all 4 P2")


def test_a_claim_is_a_line(report: co.Report) -> None:
    """What is printed of a claim says what became of it, of what, and why."""
    for claim in report.claims:
        assert str(claim) == f"{claim.outcome}  {claim.text}: {claim.reason}"


def test_table_has_a_row_per_method(report: co.Report) -> None:
    """Each method has its row, and what did not prove anything did not finish."""
    table = report.table.set_index("method")
    assert list(table.index) == ["exhaustive", *WITNESS_NAMES]
    assert table["finished"].to_dict() == {
        "exhaustive": False,
        "cvxpy-enumerate-clarabel": True,
        "highs-outer-approximation": True,
    }
    assert (table["cuts_differ"] == 0).all()
    assert (table["frequency_difference"] < 1e-3).all()
    assert (table.loc[WITNESS_NAMES, ["bound_gap", "joint_bound_gap"]] < 1e-6).all(axis=None)


def test_report_is_plain_json(report: co.Report) -> None:
    """The report survives JSON as it is, without NaN or infinity."""
    content = report.to_dict()
    assert json.loads(json.dumps(content, allow_nan=False)) == content


def test_one_witness_is_not_enough() -> None:
    """One exact method, or two of the same solver, prove nothing."""
    report = co.verify(INST, ["exhaustive", WITNESS_NAMES[0]])
    assert (report.ok, report.outcome) == (False, "UNDECIDED")
    assert f"1 independent exact methods finished, {WITNESSES} are needed" in report.verdict


def test_shifted_frequency_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """An f* that is 1 % off makes the claims fail."""
    right = card.optimal_frequency

    def shifted(x: Rounds, delay_price: Values, energy_price: Values) -> FloatArray:
        best = right(x, delay_price, energy_price)
        return np.clip(1.01 * best, x.min_frequency, x.max_frequency)

    monkeypatch.setattr(card, "optimal_frequency", shifted)
    report = co.verify(INST, WITNESS_NAMES)
    assert [claim.ok for claim in report.claims] == [False] * 4
    assert report.verdict.startswith("FAIL: ")
    assert "finds a cheaper decision for device 1 in round 1" in report.verdict


def test_slightly_shifted_frequency_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """An f* that is 1e-5 off, which changes no cost that a solver sees, fails by the reference."""
    right = card.optimal_frequency

    def shifted(x: Rounds, delay_price: Values, energy_price: Values) -> FloatArray:
        return right(x, delay_price, energy_price) * (1.0 - 1e-5)

    monkeypatch.setattr(card, "optimal_frequency", shifted)
    report = co.verify(INST, ["exhaustive", *WITNESS_NAMES])
    assert not report.ok
    assert "exhaustive finds a better frequency for" in report.verdict


def test_wrong_cut_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong cut in a single device-round makes the claims fail and is named."""
    right = card._decide

    def wrong(inst: co.Instance, block: slice) -> tuple[IntArray, FloatArray, float]:
        cut, frequency, bound = right(inst, block)
        if inst[0, -1] == INST[1, 1]:
            cut = cut % inst.num_cuts + 1
        return cut, frequency, bound

    monkeypatch.setattr(card, "_decide", wrong)
    report = co.verify(INST, WITNESS_NAMES)
    assert not report.ok
    assert "finds a cheaper decision for device 2 in round 2" in report.verdict


def test_limit_proves_nothing_and_is_shown() -> None:
    """A method that hits its limit is shown as such and is no witness."""
    report = co.verify(INST[0:1, 0:1], [method("hangs"), *WITNESS_NAMES], time_limit=1.0)
    row = report.table.set_index("method").loc["hangs"]
    assert (row["status"], row["joint_status"]) == ("time_limit", "time_limit")
    assert not row["finished"]
    assert report.ok


def test_false_bound_is_no_witness() -> None:
    """A method that calls a worse decision optimal neither proves nor contradicts."""
    report = co.verify(INST[0:1, 0:1], [method("worse_and_sure"), WITNESS_NAMES[0]])
    assert not report.table.set_index("method").loc["worse_and_sure", "finished"]
    assert "1 independent exact methods finished" in report.verdict


def test_unavailable_method_is_shown() -> None:
    """A method whose library is missing has a row that says how to install it."""
    absent = co.Method(
        name="absent",
        kind="test double",
        proves="optimum",
        run="x:y",
        formulation="x",
        requires=("no_such_library",),
        extra="scale",
    )
    row = co.verify(INST, [absent]).table.iloc[0]
    assert row["status"] == "unavailable"
    assert "pip install 'card-opt[scale]'" in row["message"]


def test_progress_counts_every_solve() -> None:
    """The progress goes from none to all solves of a method."""
    seen: list[tuple[str, int, int]] = []
    co.verify(INST, ["exhaustive"], progress=lambda *step: seen.append(step))
    steps = [(name, done, 5) for name in ("exhaustive", "certificates") for done in range(6)]
    assert seen == steps


def test_figure_shows_every_device_and_method(report: co.Report) -> None:
    """The figure has a curve per device, points per method, and the candidate's."""
    figure = verify_plot.plot_cost_curves(INST, report, round_number=2)
    (ax,) = figure.axes
    labels = ax.get_legend_handles_labels()[1]
    assert len(labels) == 2 + 3 + 1
    assert labels[-1] == "card"
    lines = {line.get_label(): line for line in ax.get_lines()}
    curve = np.asarray(lines[labels[0]].get_ydata())
    assert curve.size == INST.num_cuts
    solution = co.solve(INST)
    assert solution.cost is not None
    assert curve.min() == pytest.approx(solution.cost[0, 1], rel=1e-12)
    points = np.asarray(lines["exhaustive"].get_ydata())
    assert points == pytest.approx(solution.cost[:, 1], rel=1e-9)


def test_figure_refuses_a_round_that_is_not_there(report: co.Report) -> None:
    """A wrong round is named with the allowed ones."""
    with pytest.raises(co.InstanceError, match=r"round_number must be in 1\.\.2, got 3"):
        verify_plot.plot_cost_curves(INST, report, round_number=3)
