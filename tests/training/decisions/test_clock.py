"""The simulated clock takes the energy that the referee says; clocks are those that there are."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

import card_opt as co
from card_opt.constraints import FrequencyLevels
from card_opt.errors import CardOptError
from card_opt.training.decisions.clock import SimulatedClock, to_levels

INST = co.load_scenario("paper").instance(rounds=1)
REAL = co.load_scenario("real").problem(rounds=1).instance


@given(
    inst=st.sampled_from([INST, REAL]),
    epochs=st.integers(1, 20),
    share=st.floats(0, 1),
    cut=st.integers(1, 15),
)
def test_energy_is_the_referees(inst: co.Instance, epochs: int, share: float, cut: int) -> None:
    """A turn of T local epochs takes what equation (11) says, to the last bit."""
    inst = inst.replace(local_epochs=float(epochs))
    x = inst.rounds()
    frequency = x.min_frequency + share * (x.max_frequency - x.min_frequency)
    with SimulatedClock(inst) as clock:
        assert clock.set(frequency) == frequency
        for _ in range(epochs):
            clock.work(float(inst.profile.server_flops[cut - 1]))
        assert clock.energy() == co.evaluate(inst, cut, frequency).energy[0, 0]


def test_energies_of_turns_add_up() -> None:
    """Turns of several cuts and frequencies take, one by one, what the referee says of each."""
    clock, total = SimulatedClock(INST), 0.0
    turns = [(3, 1e9), (30, 2e9), (3, 2e9), (3, 2e9)]
    for cut, frequency in turns:
        before = clock.energy()
        clock.set(frequency)
        for _ in range(5):
            clock.work(float(INST.profile.server_flops[cut - 1]))
        energy = co.evaluate(INST, cut, frequency).energy[0, 0]
        assert clock.energy() - before == pytest.approx(energy, rel=1e-12)
        total += energy
    assert clock.energy() == pytest.approx(total, rel=1e-12)


def test_a_measured_power_is_taken() -> None:
    """A table of powers stands for the coefficient here as it does for the referee."""
    inst = INST.replace(power_coefficient=0.0, level_power=[(1e9, 50.0), (2e9, 120.0)])
    clock = SimulatedClock(inst)
    clock.set(2e9)
    for _ in range(5):
        clock.work(float(inst.profile.server_flops[6]))
    assert clock.energy() == co.evaluate(inst, 7, 2e9).energy[0, 0]


@pytest.mark.parametrize("frequency", [1e6, 3e9, float("nan")])
def test_frequencies_are_of_the_box(frequency: float) -> None:
    """Outside the server's box there is no frequency."""
    with pytest.raises(CardOptError, match=r"from 2\.1e\+08 to 2\.46e\+09 Hz"):
        SimulatedClock(INST).set(frequency)


def test_work_needs_a_frequency() -> None:
    """Nothing is computed at no frequency, and nothing less than nothing."""
    clock = SimulatedClock(INST)
    with pytest.raises(CardOptError, match="set a frequency"):
        clock.work(1.0)
    clock.set(1e9)
    with pytest.raises(CardOptError, match="at least 0 and finite, got -1"):
        clock.work(-1.0)


def test_there_is_one_server() -> None:
    """A server that is another one for every device has no one clock."""
    inst = INST.replace(max_frequency=np.array([1e9, 2e9, 2e9, 2e9, 2e9]))
    with pytest.raises(CardOptError, match="2 values of max_frequency"):
        SimulatedClock(inst)


def test_levels_are_the_clocks_within_the_limits() -> None:
    """Those outside are left out; if none is left it is said."""
    assert to_levels([2e9, 1e9, 2e9, 3e9], high=2.5e9) == FrequencyLevels((1e9, 2e9))
    with pytest.raises(CardOptError, match="none of them is within 4e"):
        to_levels([1e9], low=4e9)
    with pytest.raises(CardOptError, match="no clocks to choose from"):
        to_levels([])
