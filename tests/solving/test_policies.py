"""Who decides in rounds: the letter's baselines, and one that knows the round before."""

from __future__ import annotations

import numpy as np

import card_opt as co
from card_opt.algorithms import card
from card_opt.problem.problem import Problem
from card_opt.solving.policies import decide


def test_baselines_are_the_letters() -> None:
    """Server-only leaves one layer on the device, device-only all but one; both at f* or F_max."""
    inst = co.load_scenario("paper").instance(rounds=3)
    best = card.solve(Problem(inst))
    for policy, cut in (("server-only", 1), ("device-only", 31), ("static:7", 7)):
        cuts, frequency, _ = decide(inst, policy)
        assert (cuts == cut).all()
        np.testing.assert_array_equal(frequency, best.frequency)
        cuts, frequency, _ = decide(inst, policy, baseline_frequency="maximum")
        assert (cuts == cut).all()
        assert (frequency == 2.46e9).all()


def test_stale_policy_knows_the_round_before() -> None:
    """With a channel that stands still, old knowledge is as good; else it costs more."""
    inst = co.load_scenario("paper").instance(rounds=8, seed=2)
    still = inst.replace(
        uplink_rate=np.repeat(inst.uplink_rate[:, :1], 8, axis=1),
        downlink_rate=np.repeat(inst.downlink_rate[:, :1], 8, axis=1),
    )
    for given, is_worse in ((still, False), (inst, True)):
        best = card.solve(Problem(given))
        cuts, frequency, _ = decide(given, "stale")
        np.testing.assert_array_equal(cuts[:, 0], best.cut[:, 0])  # type: ignore[index]
        assert best.cut is not None
        assert best.frequency is not None
        now = co.evaluate(given, cuts, frequency).objective
        assert (now > co.evaluate(given, best.cut, best.frequency).objective) == is_worse
