"""The page's front and knee against `card_opt.pareto_front` and all decisions of a table."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.studies.front.power import Power
from tests.helpers.browser import in_browser
from tests.studies.explorer.cases import Case
from tests.studies.explorer.conftest import FRONTS, Answers

DIGITS = 1e-9  # of a delay at an energy that rounding moves
SAME = 1e-12
ROUNDING = 4e-15


def _fronts(answers: Answers, is_table: bool) -> list[tuple[Case, dict[str, Any]]]:
    """Return the cases with or without a table of powers that have a decision, with answers."""
    pairs = zip(answers.cases[:FRONTS], answers.said[:FRONTS], strict=True)
    chosen = [pair for pair in pairs if (pair[0].x["level_power"] is not None) == is_table]
    for case, said in chosen:
        is_empty = not said["front"]["pieces"]
        assert is_empty == (said["decision"]["cut"] is None) == (said["knee"] is None)
        assert is_empty == (not said["front"]["points"]) == bool(said["front"]["reason"])
        assert case.cut
    return [pair for pair in chosen if pair[1]["front"]["pieces"]]


def _delay_at(case: Case, pieces: list[dict[str, Any]], energy: float) -> float:
    """Return the delay of the page's front with at most so much energy [J]."""
    x = case.x
    power = Power(x["power_coefficient"], x["static_power"])
    best = np.inf
    for piece in pieces:
        flops = x["total_flops"] - x["device_flops"][piece["cut"] - 1]
        work = flops * x["local_epochs"] / x["server_flops_per_cycle"]
        if piece["to"]["energy"] > energy:
            continue
        if piece["from"]["energy"] <= energy:
            best = min(best, piece["from"]["delay"])
            continue
        frequency = float(power.frequency_of_energy(energy / work))
        frequency = min(max(frequency, piece["slow"]), piece["fast"])
        said = co.evaluate(case.inst, piece["cut"], frequency)
        best = min(best, float(said.delay[0, 0]))
    return best


def _slack(case: Case, point: dict[str, Any]) -> float:
    """Return how far rounding may put an energy off [J].

    By 1e-12, and where pieces cross by what a delay that is rounded to its last bits is worth:
    2 xi f^3 joules a second.
    """
    slope = 2.0 * case.x["power_coefficient"] * point["frequency"] ** 3
    return float(SAME * point["energy"] + ROUNDING * slope * point["delay"])


@in_browser
def test_front_is_the_packages(answers: Answers) -> None:
    """At the energy of any point of either front, both have the same delay.

    Near the thriftiest frequency a delay moves like the root of the energy, so it must lie
    between those at an energy that is less and more by its rounding.
    """
    compared = 0
    for case, said in _fronts(answers, is_table=False):
        front = co.pareto_front(case.problem(), num_points=12)
        pieces = said["front"]["pieces"]
        for energy, delay in front.table[["energy", "delay"]].to_numpy():
            least, most = (_delay_at(case, pieces, energy * by) for by in (1.0 + SAME, 1.0 - SAME))
            assert least * (1.0 - SAME) <= delay <= most * (1.0 + SAME)
        lowest = front.table["energy"].min()
        for point in said["front"]["points"]:
            energy, slack = point["energy"], _slack(case, point)
            assert point["delay"] >= front.at(energy + slack).delay * (1.0 - SAME)
            if energy - slack > lowest:
                assert point["delay"] <= front.at(energy - slack).delay * (1.0 + SAME)
            compared += 1
    assert compared > 800


@in_browser
def test_pieces_follow_each_other(answers: Answers) -> None:
    """Along the front delays rise and energies fall, and every end is what the referee says.

    Where pieces cross, a delay that is rounded to the last bit moves the energy by the slope.
    """
    for case, said in _fronts(answers, is_table=False) + _fronts(answers, is_table=True):
        pieces, points = said["front"]["pieces"], said["front"]["points"]
        for piece in pieces:
            assert piece["slow"] <= piece["fast"]
            for end, name in ((piece["from"], "fast"), (piece["to"], "slow")):
                judged = co.evaluate(case.inst, piece["cut"], piece[name])
                assert end["frequency"] == piece[name]
                assert end["delay"] == pytest.approx(judged.delay[0, 0], rel=SAME, abs=0.0)
                assert end["energy"] == pytest.approx(judged.energy[0, 0], rel=SAME, abs=0.0)
        for first, second in itertools.pairwise(points):
            assert second["delay"] >= first["delay"] * (1.0 - SAME)
            assert second["energy"] <= first["energy"] + _slack(case, second)


@in_browser
def test_front_of_a_table_is_of_all_its_decisions(answers: Answers) -> None:
    """Of a table of powers the front is every decision that no other one is as good as."""
    for case, said in _fronts(answers, is_table=True):
        inst, region = case.inst, case.problem().region
        assert region.levels is not None
        open_ = [
            (cut, f)
            for f in region.levels
            if case.x["min_frequency"] <= f <= case.x["max_frequency"]
            for cut in range(1, inst.num_cuts + 1)
            if region.violation(inst, np.array([[cut]]), np.array([[f]])) <= 1e-14
        ]
        values = [co.evaluate(inst, cut, f) for cut, f in open_]
        pairs = sorted({(float(v.delay[0, 0]), float(v.energy[0, 0])) for v in values})
        best: list[tuple[float, float]] = []
        for delay, energy in pairs:
            if not best or energy < best[-1][1]:
                best.append((delay, energy))
        got = [(p["delay"], p["energy"]) for p in said["front"]["points"]]
        assert np.ravel(got) == pytest.approx(np.ravel(best), rel=SAME, abs=0.0)


@in_browser
def test_knee_is_the_packages(answers: Answers) -> None:
    """The knee is that of the package: the same price, and as far from the chord."""
    for case, said in _fronts(answers, is_table=False):
        wanted, ours = co.pareto_front(case.problem(), num_points=2).knee, said["knee"]
        if not np.isfinite(wanted.price):
            assert ours["price"] is None
            assert ours["delay"] == pytest.approx(wanted.delay, rel=DIGITS)
            continue
        assert ours["price"] == pytest.approx(wanted.price, rel=DIGITS)
        worth = ours["delay"] + wanted.price * ours["energy"]
        assert worth == pytest.approx(wanted.delay + wanted.price * wanted.energy, rel=SAME)
        assert ours["delay"] == pytest.approx(wanted.delay, rel=1e-6)


@in_browser
def test_knee_is_furthest_from_the_chord(answers: Answers) -> None:
    """No point of the front is further from the chord between its ends, of a table neither."""
    for _, said in _fronts(answers, is_table=False) + _fronts(answers, is_table=True):
        points = [(p["delay"], p["energy"]) for p in said["front"]["points"]]
        (d0, e0), (d1, e1) = points[0], points[-1]
        if not (d1 > d0 and e0 > e1):
            continue
        far = [1.0 - (d - d0) / (d1 - d0) - (e - e1) / (e0 - e1) for d, e in points]
        knee = said["knee"]
        own = 1.0 - (knee["delay"] - d0) / (d1 - d0) - (knee["energy"] - e1) / (e0 - e1)
        assert own >= max(far) - 1e-6
