"""The page's equations against the referee."""

from __future__ import annotations

import math

import numpy as np
import pytest

import card_opt as co
from tests.helpers.browser import in_browser
from tests.studies.explorer.conftest import COUNT, Answers

DIGITS = 1e-12  # relative
ROUNDING = 4e-15  # of the terms of a cost, which is a difference: see `Case.scale`


@in_browser
def test_delay_energy_and_cost_are_the_referees(answers: Answers) -> None:
    """Delay and energy of any decision are the referee's to 1e-12, and so is its cost.

    Where the cost is a small difference of large terms, which no arithmetic in doubles has to
    so many digits, it is so to 4e-15 of these.
    """
    assert len(answers.cases) == COUNT
    for case, said in zip(answers.cases, answers.said, strict=True):
        ours, judged = said["said"], co.evaluate(case.inst, case.cut, case.frequency)
        assert ours["delay"] == pytest.approx(judged.delay[0, 0], rel=DIGITS, abs=0.0)
        assert ours["energy"] == pytest.approx(judged.energy[0, 0], rel=DIGITS, abs=0.0)
        cost = float(judged.cost[0, 0])
        scale = case.scale(case.cut, case.frequency)
        assert abs(ours["cost"] - cost) <= max(DIGITS * abs(cost), ROUNDING * scale)


@in_browser
def test_parts_add_up(answers: Answers) -> None:
    """The parts of a delay and of an energy are not negative, and add up to it."""
    for said in answers.said:
        for name in ("delay", "energy"):
            pieces = list(said["parts"][name].values())
            assert min(pieces) >= 0.0
            assert math.fsum(pieces) == pytest.approx(said["said"][name], rel=DIGITS, abs=0.0)


@in_browser
def test_parts_are_what_they_are_called(answers: Answers) -> None:
    """What the device, the server, the links and the adapters take vanishes with its cause."""
    for case, said in zip(answers.cases[:300], answers.said[:300], strict=True):
        x, c = case.x, case.cut - 1
        own = said["parts"]["delay"]
        epochs, share = x["local_epochs"], x["compression_ratio"]
        server = x["total_flops"] - x["device_flops"][c]
        up, down = x["uplink_rate"], x["downlink_rate"]
        still = 0.0 if x["level_power"] else x["static_power"] * own["server"]
        wanted = {
            "device": epochs * x["device_flops"][c] / x["device_throughput"],
            "server": epochs * server / (case.frequency * x["server_flops_per_cycle"]),
            "smashed": epochs * share * x["smashed_bits"][c] / up,
            "gradient": epochs * share * x["gradient_bits"][c] / down,
            "adapters": x["adapter_bits"][c] * (1.0 / up + 1.0 / down),
        }
        assert own == pytest.approx(wanted, rel=DIGITS, abs=0.0)
        assert said["parts"]["energy"]["static"] == pytest.approx(still, rel=DIGITS, abs=0.0)


@in_browser
def test_extremes_are_those_of_the_instance(answers: Answers) -> None:
    """The extremes of every normalizer are the instance's, for each cut where they are."""
    for case, said in zip(answers.cases, answers.said, strict=True):
        for name, values in case.inst.extremes._asdict().items():
            wanted, got = np.ravel(values), np.ravel(said["extremes"][name])
            assert got == pytest.approx(wanted, rel=DIGITS, abs=0.0)
