"""Simulated rounds: conservation laws, policies, channel states, and one line for bad input."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import numpy as np
import pandas as pd
import pytest

import card_opt as co
from card_opt.constraints import Deadline, MinCut
from card_opt.problem import costs
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Profile, Rounds, Values
from card_opt.problem.stages import STAGES
from card_opt.scenarios.channel import NOISE_STATES
from card_opt.solving.catalogue import find
from card_opt.studies.rounds.played import Simulation
from card_opt.studies.rounds.simulation import simulate
from card_opt.studies.rounds.timeline import plot_timeline, spans

ROUNDING = 1e-12
POLICIES = ("card", "server-only", "device-only", "static:8", "random", "stale", "exhaustive")


@pytest.fixture(scope="module", params=POLICIES)
def played(request: pytest.FixtureRequest) -> Simulation:
    """Return some rounds with each policy, the channel's state varying."""
    return simulate("paper", request.param, rounds=6, seed=3, noise="varying")


def conserves(s: Simulation) -> None:
    """Assert what holds in any round, whatever the equations are."""
    x = s.inst.rounds()
    server = s.seconds["server_forward"] + s.seconds["server_backward"]
    rates = {
        "distribution": x.downlink_rate,
        "smashed_uplink": x.uplink_rate,
        "gradient_downlink": x.downlink_rate,
        "adapter_uplink": x.uplink_rate,
    }
    assert s.bits.keys() == rates.keys()
    for name, sent in s.bits.items():
        np.testing.assert_allclose(sent / rates[name], s.seconds[name], rtol=ROUNDING)
    np.testing.assert_allclose(s.server_power * server, s.energy, rtol=ROUNDING)
    np.testing.assert_allclose(np.sum(list(s.seconds.values()), axis=0), s.delay, rtol=ROUNDING)


def test_conservation(played: Simulation) -> None:
    """Delay is the sum of its stages, energy power times time, a transfer bits over rate."""
    assert tuple(played.seconds) == STAGES
    conserves(played)


def test_work_is_done_once(played: Simulation) -> None:
    """Device and server together do all FLOP of T epochs, forward and backward apart."""
    x, s = played.inst.rounds(), played.seconds
    speed = x.server_flops_per_cycle * played.frequency
    for way, total in (
        ("forward", co.load_scenario("paper").profile.total_forward),
        ("backward", None),
    ):
        done = s[f"device_{way}"] * x.device_throughput + s[f"server_{way}"] * speed
        if total is None:
            total = (
                float(played.inst.total_flops) - co.load_scenario("paper").profile.total_forward
            )
        np.testing.assert_allclose(done, x.local_epochs * total, rtol=ROUNDING)


def test_device_energy_is_power_times_time(played: Simulation) -> None:
    """A device pays its power while it computes and its transmit power while it sends."""
    inst, s = played.inst, played.seconds
    assert inst.device_power is not None
    assert inst.transmit_power is not None
    computing = s["device_forward"] + s["device_backward"]
    sending = s["smashed_uplink"] + s["adapter_uplink"]
    expected = inst.device_power[:, None] * computing + inst.transmit_power[:, None] * sending
    assert played.device_energy is not None
    np.testing.assert_allclose(played.device_energy, expected, rtol=ROUNDING)


def test_trace_is_tidy(played: Simulation) -> None:
    """The table has every round in order, every device in each, and loses nothing."""
    frame = played.to_frame()
    assert frame["round"].tolist() == np.repeat(np.arange(1, 7), 5).tolist()
    assert frame["device"].tolist() == [1, 2, 3, 4, 5] * 6
    assert frame[[f"{name}_s" for name in STAGES]].sum(axis=1).to_numpy() == pytest.approx(
        frame["delay"].to_numpy(), rel=ROUNDING
    )
    assert frame["cost"].sum() == pytest.approx(played.cost.sum(), rel=ROUNDING)
    assert not frame.isna().any(axis=None)


def _doubled_transfer(x: Rounds, frequency: Values) -> Profile:
    w = _RIGHT_DELAY(x, frequency)
    return w._replace(smashed_bits=2.0 * w.smashed_bits)


def _cubed_frequency(x: Rounds, frequency: Values) -> Values:
    return _RIGHT_ENERGY(x, frequency) * frequency


_RIGHT_DELAY, _RIGHT_ENERGY = costs.delay_weights, costs.energy_weight


@pytest.mark.parametrize(
    ("name", "wrong"), [("delay_weights", _doubled_transfer), ("energy_weight", _cubed_frequency)]
)
def test_changed_equation_breaks_conservation(
    monkeypatch: pytest.MonkeyPatch, name: str, wrong: Any
) -> None:
    """A factor 2 in equation (9), or f^3 for f^2 in (11), violates a conservation law."""
    conserves(simulate("paper", "server-only", rounds=2))
    monkeypatch.setattr(costs, name, wrong)
    with pytest.raises(AssertionError):
        conserves(simulate("paper", "server-only", rounds=2))


def test_card_is_never_beaten_in_cost() -> None:
    """No policy costs less than CARD in any device-round, for CARD is optimal."""
    best = simulate("paper", "card", rounds=10, seed=1).cost
    for policy in POLICIES[1:]:
        other = simulate("paper", policy, rounds=10, seed=1).cost
        assert (other >= best - ROUNDING).all(), policy


def test_noise_states() -> None:
    """More noise never raises a rate, other draws stay the same, and densities may be given."""
    rates = {s: simulate("paper", noise=s, rounds=20).inst.uplink_rate for s in NOISE_STATES}
    assert (rates["good"] >= rates["normal"]).all()
    assert (rates["normal"] >= rates["poor"]).all()
    assert (rates["good"] > rates["poor"]).any()
    own = simulate("paper", rounds=20).inst.uplink_rate
    np.testing.assert_array_equal(rates["normal"], own)
    by_round = simulate("paper", rounds=2, noise=[-166.0, -160.0])
    np.testing.assert_array_equal(by_round.inst.uplink_rate[:, 1], rates["poor"][:, 1])
    np.testing.assert_array_equal(by_round.noise[0], [-166.0, -160.0])
    varying = simulate("paper", rounds=60, noise="varying").noise
    assert set(np.unique(varying)) == set(NOISE_STATES.values())


def test_seed_is_all_that_is_random() -> None:
    """The same seed plays the same, another one something else; more rounds only append."""
    for policy in ("card", "random"):
        first, again, other = (
            simulate("paper", policy, rounds=5, seed=s, noise="normal").to_frame()
            for s in (4, 4, 5)
        )
        pd.testing.assert_frame_equal(first, again)
        assert not first.equals(other)
    longer = simulate("paper", rounds=9, seed=4).to_frame()
    pd.testing.assert_frame_equal(
        longer[longer["round"] <= 5], simulate("paper", rounds=5, seed=4).to_frame()
    )


def test_policy_may_be_a_method_with_constraints() -> None:
    """An exact method as a policy keeps its limits in every round."""
    free = simulate("paper", rounds=3)
    limit = 1.2 * float(free.delay.mean())
    kept = simulate("paper", "cutwise", rounds=3, constraints=[Deadline(2.0 * limit)])
    assert (kept.delay <= 2.0 * limit * (1.0 + ROUNDING)).all()
    conserves(kept)


def test_no_policy_is_the_fastest_that_proves() -> None:
    """With no policy named the fastest method that proves its answer decides, limits or not."""
    free = simulate("paper", rounds=2)
    assert free.policy == "card"
    limit = 0.9 * float(free.delay.max())
    kept = simulate("paper", rounds=2, constraints=[Deadline(limit)])
    assert kept.policy == "cutwise"
    assert (kept.delay <= limit * (1.0 + ROUNDING)).all()


def test_a_scenarios_limits_are_for_policies_that_know_limits() -> None:
    """A method keeps the scenario's own limits and further ones; other policies leave them out."""
    scenario = co.load_scenario("real").replace({"problem.rounds": 2})
    fitting = scenario.problem().region.allowed
    assert fitting is not None
    assert simulate(scenario).policy == "cutwise"
    assert (simulate(scenario, "device-only").cut == 15).all()
    both = simulate(scenario, constraints=[MinCut(3)], noise="good")
    assert (both.cut >= 3).all()
    assert (both.cut[4] <= fitting[4, 0].sum()).all()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"policy": "crad"}, "unknown policy 'crad'; did you mean card"),
        ({"policy": "static:40"}, "policy static needs a cut in 1..31, got '40'"),
        ({"policy": "static"}, "policy static needs a cut in 1..31, got ''"),
        (
            {"policy": "card", "constraints": [Deadline(9.0)]},
            "policy card: unsupported; card take",
        ),
        ({"policy": "stale", "constraints": [Deadline(9.0)]}, "policy stale takes no constraints"),
        ({"policy": "cutwise", "constraints": [Deadline(1e-3)]}, "policy cutwise: infeasible; no"),
        ({"noise": "god"}, "unknown channel state 'god'; did you mean good"),
        ({"noise": [1.0, np.nan]}, "noise must be finite densities"),
        ({"noise": [1.0, 2.0, 3.0]}, r"noise must broadcast to \(5, 2\), got \(3,\)"),
        ({"policy": "server-only", "baseline_frequency": "max"}, "did you mean maximum"),
    ],
)
def test_bad_arguments(arguments: dict[str, Any], message: str) -> None:
    """Each is one line that says what is allowed and what came."""
    with pytest.raises(co.CardOptError, match=message) as caught:
        simulate("paper", rounds=2, **arguments)
    assert "\n" not in str(caught.value)


def test_timeline_is_the_round() -> None:
    """A round's spans follow each other without a gap, and add up to its delays and stages."""
    played = simulate("paper", rounds=2, seed=1)
    parts = spans(played, 2)
    for before, after in pairwise(parts):
        assert after.start == pytest.approx(before.start + before.seconds, rel=ROUNDING)
    end = parts[-1].start + parts[-1].seconds
    assert end == pytest.approx(played.delay[:, 1].sum(), rel=1e-9)
    for stage, seconds in played.seconds.items():
        total = sum(span.seconds for span in parts if span.stage == stage)
        assert total == pytest.approx(seconds[:, 1].sum(), rel=1e-9)
    assert len(parts) == 5 * (2 + 6 * 5)
    with pytest.raises(co.CardOptError, match=r"round_number must be in 1\.\.2, got 3"):
        spans(played, 3)


def test_timeline_has_a_line_for_each() -> None:
    """Devices with their cuts, both links and the server have a line, and bars on it."""
    played = simulate("paper", rounds=1)
    (ax,) = plot_timeline(played).axes
    labels = [text.get_text() for text in ax.get_yticklabels()]
    assert labels[-3:] == ["uplink", "downlink", "server"]
    assert labels[0] == f"device 1, cut {played.cut[0, 0]}"
    assert len(ax.collections) == 8
    assert ax.get_xlim() == pytest.approx((0.0, played.delay.sum()))


def test_a_method_of_ones_own_may_decide() -> None:
    """A `Method` is taken as it is, whatever it is called."""
    least = replace(
        find("exhaustive"), name="card", run="tests.studies.test_simulation:_first_cut"
    )
    played = simulate("paper", least, rounds=2)
    assert played.policy == "card"
    assert (played.cut == 1).all()


def _first_cut(problem: Problem, limits: Limits) -> co.Answer:
    shape = problem.instance.shape
    frequency = np.broadcast_to(problem.instance.rounds().max_frequency, shape).copy()
    return co.Answer(co.Status.FEASIBLE, np.ones(shape, dtype=int), frequency)
