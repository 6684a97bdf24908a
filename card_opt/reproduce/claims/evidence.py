"""Simulated rounds of every reading, played once and kept: what the claims are measured on."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.reproduce.claims import readings
from card_opt.reproduce.claims.readings import METHODS, Reading
from card_opt.scenarios.channel import NOISE_STATES
from card_opt.studies.rounds.played import Simulation, play

if TYPE_CHECKING:
    from card_opt.scenarios.scenario import Scenario

OWN, EQUAL = "own", "equal rates"
CHANNELS = (*NOISE_STATES, OWN)


@dataclass(frozen=True, eq=False)
class Played:
    """The same rounds under CARD and under the two benchmarks."""

    reading: Reading
    scenario: Scenario
    simulations: dict[str, Simulation]

    @property
    def card(self) -> Simulation:
        """Return CARD's."""
        return self.simulations["card"]

    @property
    def inst(self) -> Instance:
        """Return the instance that was played."""
        return self.card.inst

    @property
    def case(self) -> str:
        """Return what is particular about how it was played."""
        is_listed = readings.server_levels(self.scenario) is not None
        return "server on its clock list" if is_listed else ""

    def mean(self, method: str, quantity: str) -> float:
        """Return the mean ``delay`` [s] or ``energy`` [J] of a device-round."""
        return float(getattr(self.simulations[method], quantity).mean())

    @property
    def delay_reduction(self) -> float:
        """Return CARD's share less of the mean delay than device-only's."""
        return 1.0 - self.mean("card", "delay") / self.mean("device-only", "delay")

    @property
    def energy_reduction(self) -> float:
        """Return CARD's share less of the mean server energy than server-only's."""
        return 1.0 - self.mean("card", "energy") / self.mean("server-only", "energy")


@dataclass(frozen=True)
class Evidence:
    """Where claims get their numbers from.

    Attributes
    ----------
    seed
        Of all channels.
    rounds
        Over which means are taken; figures show the first ones.
    presets
        That are compared, the first is the letter's own values.
    """

    seed: int
    rounds: int
    presets: tuple[str, ...]

    @property
    def base(self) -> Reading:
        """Return the reading that takes the letter by its word."""
        return _reading(self.presets[0])

    def reading(self, preset: str) -> Reading:
        """Return a preset as it stands."""
        return _reading(preset)

    def scenario(self, reading: Reading) -> Scenario:
        """Return the scenario of a reading."""
        return _scenario(reading)

    def instance(
        self, reading: Reading, channel: str = OWN, rounds: int | None = None
    ) -> Instance:
        """Return the instance of a reading.

        Parameters
        ----------
        reading
            What to build.
        channel
            The scenario's own noise; ``good``, ``normal`` or ``poor``; or ``equal rates``: one
            round in which every device has the median rates of the fleet.
        rounds
            As many of the rounds, or None for all.
        """
        scenario = _scenario(reading)
        noise = NOISE_STATES.get(channel)
        # The letter knows no limits, so those of a scenario are left out.
        inst = scenario.problem(self.seed, rounds or self.rounds, noise).instance
        if channel == EQUAL:
            inst = equal_rates(inst)
        return readings.normalized(inst, reading.delay_range, reading.energy_range)

    def played(self, reading: Reading, channel: str = OWN) -> Played:
        """Return the rounds of a reading as CARD and the benchmarks play them."""
        return _play(self, reading, channel)


def equal_rates(inst: Instance) -> Instance:
    """Return one round in which every device has the median rates of the whole fleet."""
    shape = (inst.shape[0], 1)
    first = inst[:, :1].replace(
        uplink_rate=np.full(shape, np.median(inst.uplink_rate)),
        downlink_rate=np.full(shape, np.median(inst.downlink_rate)),
    )
    return first.replace(normalizer=inst.normalizer)


def forget() -> None:
    """Drop all rounds that were played."""
    for kept in (_reading, _scenario, _play):
        kept.cache_clear()


@functools.cache
def _reading(preset: str) -> Reading:
    return readings.reading_of(preset)


@functools.lru_cache(maxsize=16)
def _scenario(reading: Reading) -> Scenario:
    return readings.scenario_of(reading)


@functools.lru_cache(maxsize=64)
def _play(evidence: Evidence, reading: Reading, channel: str) -> Played:
    scenario, inst = _scenario(reading), evidence.instance(reading, channel)
    levels = readings.server_levels(scenario)
    noise = NOISE_STATES.get(channel, scenario.settings.channel.noise_density_dbm_hz)
    chosen = readings.decisions(reading, inst, levels)
    return Played(
        reading=reading,
        scenario=scenario,
        simulations={
            name: play(scenario, Problem(inst), name, Decision(*chosen[name]), noise)
            for name in METHODS
        },
    )
