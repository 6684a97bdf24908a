"""Decisions in the loop are those of `co.solve`, keep their limits, and are the same again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

import card_opt as co
from card_opt.constraints import (
    Constraint,
    Deadline,
    EnergyBudget,
    EnergyCap,
    FrequencyLevels,
    FrequencyPool,
    MaxCut,
    MinCut,
    RoundTime,
)
from card_opt.constraints.text import parse_limit
from card_opt.errors import CardOptError
from card_opt.solving.catalogue import find
from card_opt.training.decisions.channel import SimulatedChannel
from card_opt.training.decisions.decider import Decider, Decision
from card_opt.training.decisions.measured import Measured, Speeds

SCENARIO = co.load_scenario("paper")
INST = SCENARIO.instance(rounds=1)
NAMES = ("ann", "bob", "cy", "dee", "eve")
ROUNDS = 6
SPEEDS = st.builds(Measured, st.floats(1e11, 1e14), st.floats(1e5, 1e9), st.floats(1e5, 1e9))
FLEETS = st.dictionaries(st.sampled_from(NAMES), SPEEDS, min_size=1)
FEASIBLE = 1e-9  # what own methods are allowed to exceed a limit by


def decider(*args: Any, **options: Any) -> Decider:
    """Return a decider of the letter's fleet."""
    return Decider(INST, NAMES, ROUNDS, *args, **options)


def instance_of(measured: Mapping[str, Measured]) -> co.Instance:
    """Return the letter's instance with what is measured, all devices being there."""
    throughput, uplink, downlink = np.array([measured[name] for name in NAMES]).T
    return INST.replace(device_throughput=throughput, uplink_rate=uplink, downlink_rate=downlink)


@settings(max_examples=15)
@given(measured=FLEETS, policy=st.sampled_from([None, "card", "cutwise", "exhaustive"]))
def test_each_decision_is_that_of_its_own_p2(
    measured: dict[str, Measured], policy: str | None
) -> None:
    """Whoever else is there, a device gets what `co.solve` says of it alone."""
    found = decider(policy).decide(1, measured)
    assert list(found) == [name for name in NAMES if name in measured]
    whole = instance_of({name: measured.get(name, Measured(1e12, 1e7, 1e7)) for name in NAMES})
    for name, decision in found.items():
        alone = co.solve(whole[NAMES.index(name), 0], policy)
        expected = [part_of(alone, column) for column in Decision._fields]
        assert decision.cut == expected[0]
        assert list(decision) == pytest.approx(expected, rel=1e-9)


def part_of(solution: co.Solution, column: str) -> float:
    """Return a number of the solution of a P2."""
    return float(getattr(solution, column)[0, 0])


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("policy", [None, "column-generation"])
@pytest.mark.parametrize("tightness", [0.1, 0.8, 1.1])
@pytest.mark.parametrize("kind", ["energy", "delay", "frequency"])
def test_shared_limits_are_shared(
    seed: int, policy: str | None, tightness: float, kind: str
) -> None:
    """Under a limit that devices share, a round is the P1 that `co.solve` solves, and keeps it."""
    measured = SimulatedChannel(SCENARIO, NAMES, 2, seed).measured(2)
    inst = instance_of(measured)
    free = co.solve(inst)
    bound = tightness * float(getattr(free, kind).sum())
    limits = {
        "energy": EnergyBudget(bound, per="round"),
        "delay": RoundTime(bound),
        "frequency": FrequencyPool(bound),
    }
    solution = co.solve(inst, policy, [limits[kind]])
    events: list[Any] = []
    loop = decider(policy, constraints=[limits[kind]], tell=lambda *event: events.append(event))
    if solution.cut is None or solution.frequency is None:
        assert tightness == 0.1
        with pytest.raises(CardOptError, match=r"round 2: no decision: \w+\("):
            loop.decide(2, measured)
        return
    found = loop.decide(2, measured)
    assert [d.cut for d in found.values()] == solution.cut[:, 0].tolist()
    assert [d.frequency for d in found.values()] == solution.frequency[:, 0].tolist()
    judged = co.evaluate(inst, solution.cut, solution.frequency)
    totals = {
        "energy": judged.energy.sum(),
        "delay": judged.delay.sum(),
        "frequency": sum(d.frequency for d in found.values()),
    }
    assert totals[kind] <= bound * (1 + FEASIBLE)
    assert events == []


@pytest.mark.parametrize(
    "policy", ["card", "stale", "server-only", "device-only", "static:8", "cutwise"]
)
@pytest.mark.parametrize("baseline", ["optimal", "maximum"])
def test_policies_decide_as_in_a_simulation(policy: str, baseline: str) -> None:
    """Over the rounds of a scenario's channel, the loop decides what `co.simulate` plays."""
    limits = [Deadline(90.0)] if policy == "cutwise" else []
    played = co.simulate(
        SCENARIO, policy, ROUNDS, 3, baseline_frequency=baseline, constraints=limits
    )
    channel = SimulatedChannel(SCENARIO, NAMES, ROUNDS, seed=3)
    loop = decider(policy, constraints=limits, baseline_frequency=baseline)
    for n in range(ROUNDS):
        found = loop.decide(n + 1, channel.measured(n + 1))
        for m, decision in enumerate(found.values()):
            assert decision.cut == played.cut[m, n]
            assert decision.frequency == pytest.approx(played.frequency[m, n], rel=1e-12)
            assert decision.energy == pytest.approx(played.energy[m, n], rel=1e-12)
            assert decision.delay == pytest.approx(played.delay[m, n], rel=1e-12)


def test_a_method_of_ones_own_may_decide() -> None:
    """A `Method` is a policy here as it is in a simulation."""
    measured = SimulatedChannel(SCENARIO, NAMES, 1).measured(1)
    assert decider(find("exhaustive")).decide(1, measured).keys() == measured.keys()


@settings(max_examples=10)
@given(measured=st.lists(FLEETS, min_size=2, max_size=ROUNDS), place=st.integers(0, 4))
@pytest.mark.parametrize("policy", ["card", "random", "stale"])
def test_what_goes_on_decides_as_what_never_stopped(
    policy: str, measured: list[dict[str, Measured]], place: int
) -> None:
    """A decider that recalls another's memory goes on alike, and decides a round again alike."""
    first = decider(policy, speeds=Speeds(0.4), seed=7)
    found, memories = [], []
    for n, came in enumerate(measured, start=1):
        found.append(first.decide(n, came))
        memories.append(json.dumps(first.memory))
        assert first.decide(n, came) == found[-1]
    start = min(place, len(measured) - 1)
    again = decider(policy, speeds=Speeds(0.4), seed=7)
    again.recall(json.loads(memories[start]))
    for n in range(start, len(measured)):
        assert again.decide(n + 1, measured[n]) == found[n]


def test_speeds_are_smoothed_over_the_rounds() -> None:
    """What is decided by is the mean of what came, and a failed decision leaves no trace."""
    slow, fast = (dict.fromkeys(NAMES, Measured(1e12, r, r)) for r in (1e7, 3e7))
    loop = decider("card", speeds=Speeds(0.5))
    loop.decide(1, slow)
    with pytest.raises(CardOptError, match="no device of this run is called 'zoe'"):
        loop.decide(2, {**fast, "zoe": fast["ann"]})
    found = loop.decide(2, fast)
    mean = dict.fromkeys(NAMES, Measured(1e12, 1.5e7, 1.5e7))
    for name, decision in decider("card").decide(2, mean).items():
        assert found[name] == pytest.approx(decision)


LIMITS: list[tuple[Constraint, Any]] = [
    (MinCut(np.array([1, 2, 3, 4, 5])), lambda m, n, d: d.cut >= m + 1),
    (MaxCut(np.array([9, 8, 7, 6, 5])), lambda m, n, d: d.cut <= 9 - m),
    (FrequencyLevels((1e9, 2e9)), lambda m, n, d: d.frequency in (1e9, 2e9)),
    (
        Deadline(np.array([70.0, 75, 80, 90, 120])),
        lambda m, n, d: d.delay <= (70.0, 75, 80, 90, 120)[m] * (1 + FEASIBLE),
    ),
    (
        EnergyCap(np.arange(500.0, 500 + 5 * ROUNDS).reshape(5, ROUNDS)),
        lambda m, n, d: d.energy <= (500 + ROUNDS * m + n) * (1 + FEASIBLE),
    ),
]


@pytest.mark.parametrize(("limit", "is_kept"), LIMITS)
def test_limits_keep_to_their_device_and_round(limit: Constraint, is_kept: Any) -> None:
    """A value for each device, or each round, is put on the right one, whoever is away."""
    loop = decider(constraints=[limit])
    channel = SimulatedChannel(SCENARIO, NAMES, ROUNDS)
    for n in range(ROUNDS):
        there = [name for m, name in enumerate(NAMES) if m != n]
        found = loop.decide(n + 1, channel.measured(n + 1, there))
        assert list(found) == there
        assert all(is_kept(NAMES.index(name), n, d) for name, d in found.items())


def test_a_budget_of_each_round_is_its_own() -> None:
    """A list of budgets has one for each round."""
    budgets = np.linspace(400.0, 900.0, ROUNDS)
    loop = decider(constraints=[EnergyBudget(budgets, per="round")])
    channel = SimulatedChannel(SCENARIO, NAMES, ROUNDS)
    for n, budget in enumerate(budgets, start=1):
        found = loop.decide(n, channel.measured(n))
        assert sum(d.energy for d in found.values()) <= budget * (1 + FEASIBLE)


def test_a_device_that_its_limits_leave_nothing_is_passed_over() -> None:
    """The others get their decisions; why is told with the limit and what would do, once."""
    events: list[Any] = []
    limits = [parse_limit("deadline=100:20:100:100:120")]
    loop = decider(constraints=limits, tell=lambda *event: events.append(event))
    measured = SimulatedChannel(SCENARIO, NAMES, ROUNDS, seed=3).measured(1)
    assert list(loop.decide(1, measured)) == ["ann", "cy", "dee", "eve"]
    ((kind, facts),) = events
    assert (kind, facts["device"], facts["round"]) == ("passed over", "bob", 1)
    assert facts["why"].startswith("no decision: Deadline(max_delay=(100, 20, 100, 100, 120)) wo")
    least = float(facts["why"].split()[-2])
    assert facts["why"].endswith(f"would have to be at least {least:.15g} s")
    enough = f"deadline=100:{least:.15g}:100:100:120"
    assert len(decider(constraints=[parse_limit(enough)]).decide(1, measured)) == 5


def test_a_device_without_a_speed_is_passed_over() -> None:
    """Nonsense from a new device costs its turn; later on its last good value stands in."""
    events: list[Any] = []
    loop = decider(tell=lambda *event: events.append(event))
    good = SimulatedChannel(SCENARIO, NAMES, ROUNDS).measured(1)
    bad = {**good, "cy": Measured(1e12, float("nan"), 1e7)}
    assert "cy" not in loop.decide(1, bad)
    assert loop.decide(2, good) == decider().decide(2, good)
    third = loop.decide(3, bad)
    assert third == decider().decide(3, {**good, "cy": Measured(1e12, good["cy"].uplink, 1e7)})
    assert [(kind, facts["device"]) for kind, facts in events] == [
        ("passed over", "cy"),
        ("measured", "cy"),
    ]
    assert "uplink must be positive and finite [bit/s], got nan" in events[1][1]["why"]


@pytest.mark.parametrize(
    ("limit", "line"),
    [
        ("round-time=1", r"round 1: no decision: RoundTime\(max_delay=1\) would have to be at le"),
        ("deadline=1", r"round 1: no decision: Deadline\(max_delay=1\) would have to be at least"),
        ("frequency-pool=1e8", r"round 1: no decision: FrequencyPool\(max_total=1e\+08\) would h"),
    ],
)
def test_what_nobody_can_keep_is_one_line(limit: str, line: str) -> None:
    """The line names the limit and what it would have to be."""
    loop = decider(constraints=[parse_limit(limit)])
    with pytest.raises(CardOptError, match=line) as caught:
        loop.decide(1, SimulatedChannel(SCENARIO, NAMES, 1).measured(1))
    assert "\n" not in str(caught.value)
    assert loop.memory["speeds"] == {}


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        ({"policy": "crad"}, "unknown policy 'crad'; did you mean card"),
        ({"policy": "static:40"}, r"a cut in 1\.\.31, got '40'"),
        ({"policy": "random", "baseline_frequency": "max"}, "did you mean maximum"),
        ({"policy": "card", "constraints": [Deadline(9)]}, "card takes no own limits"),
        ({"policy": "stale", "constraints": [Deadline(9)]}, "stale takes no constraints"),
        ({"constraints": [EnergyBudget(9)]}, "'fleet'.* runs over several rounds.*per=round"),
        ({"constraints": [EnergyBudget(9, per="device")]}, "'device'.* runs over several rounds"),
        ({"constraints": [Deadline(np.array([1.0, 2.0]))]}, "must be a scalar or of shape"),
        ({"constraints": ["deadline=9"]}, "constraints must be of card_opt.constraints"),
    ],
)
def test_what_cannot_be_decided_by_is_refused_at_once(arguments: Any, line: str) -> None:
    """Before anybody trains, in one line."""
    with pytest.raises(CardOptError, match=line):
        decider(**arguments)


def test_other_devices_or_rounds_are_refused() -> None:
    """A decider is of one fleet, and of so many rounds."""
    with pytest.raises(CardOptError, match="of 2 devices and one round, got 5 and 1"):
        Decider(INST, ("a", "b"), 1)
    with pytest.raises(CardOptError, match="5 devices, and the run 2: a, b; --set"):
        SimulatedChannel(SCENARIO, ("a", "b"), 1)
    channel = SimulatedChannel(SCENARIO, NAMES, ROUNDS)
    for n in (0, ROUNDS + 1):
        with pytest.raises(CardOptError, match=f"rounds are 1 to 6, got {n}"):
            channel.measured(n)
        with pytest.raises(CardOptError, match=f"rounds are 1 to 6, got {n}"):
            decider().decide(n, {})
    with pytest.raises(CardOptError, match="no device is there"):
        decider().decide(1, {})
