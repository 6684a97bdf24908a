"""Readings of the letter: what it leaves open, chosen one way or another, as an instance.

The letter does not say over what the extremes of equation (12) are taken, nor at which frequency
its benchmarks run; its number of layers is not the public model's, and where the head is counted
is not said. A `Reading` fixes these on top of a preset.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from card_opt.algorithms import card
from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import FrequencyLevels, MaxCut, MinCut, lower
from card_opt.errors import CardOptError
from card_opt.problem import costs, referee
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.quantities import Extremes, FloatArray, IntArray
from card_opt.solving.dispatch import solve

if TYPE_CHECKING:
    from card_opt.scenarios.llm import Head
    from card_opt.scenarios.scenario import Scenario

METHODS = ("card", "server-only", "device-only")
PER_CUT = "per-cut"
# The clock list of an RTX 4060 begins at 210 MHz; that it goes on by 15 MHz, as in lists that
# nvidia-smi prints for other GeForce cards, is assumed.
_SERVER_STEP = 15e6

Decision = tuple[IntArray, FloatArray]


@dataclass(frozen=True, order=True)
class Reading:
    """One way to read the letter.

    Attributes
    ----------
    preset
        Scenario that gives all other values.
    delay_range, energy_range
        Over what the extremes of the delay and of the energy are taken, two of
        `card_opt.problem.instance.NORMALIZERS`; the same for both unless it is asked what if not.
    baseline_frequency
        ``optimal`` or ``maximum``: at which the benchmarks run.
    layers
        Transformer layers.
    head
        Where the language-model head is counted: ``server``, ``device`` or ``none``.
    """

    preset: str
    delay_range: str
    energy_range: str
    baseline_frequency: str
    layers: int
    head: Head

    @property
    def normalizer(self) -> str:
        """Return both ranges as one name."""
        if self.delay_range == self.energy_range:
            return self.delay_range
        return f"delay {self.delay_range}, energy {self.energy_range}"

    def replace(self, **changes: str | int) -> Reading:
        """Return the reading with some fields changed; ``normalizer`` sets both ranges."""
        if "normalizer" in changes:
            changes["delay_range"] = changes["energy_range"] = changes.pop("normalizer")
        return dataclasses.replace(self, **changes)  # type: ignore[arg-type]


def reading_of(preset: str) -> Reading:
    """Return a preset as it stands, benchmarks at the optimal frequency."""
    from card_opt.scenarios.scenario import load_scenario

    scenario = load_scenario(preset)
    normalizer = scenario.settings.problem.normalizer
    return Reading(
        preset=preset,
        delay_range=normalizer,
        energy_range=normalizer,
        baseline_frequency="optimal",
        layers=scenario.architecture.num_layers,
        head=scenario.settings.training.head,
    )


def scenario_of(reading: Reading) -> Scenario:
    """Return the scenario of a reading; its normalizer is the delay's."""
    from card_opt.scenarios.llm import cut_profile
    from card_opt.scenarios.scenario import load_scenario

    base = load_scenario(reading.preset)
    training = dataclasses.replace(base.settings.training, head=reading.head)
    architecture = dataclasses.replace(base.architecture, num_layers=reading.layers)
    problem = base.settings.problem.model_copy(update={"normalizer": reading.delay_range})
    settings = base.settings.model_copy(update={"training": training, "problem": problem})
    return dataclasses.replace(
        base,
        settings=settings,
        architecture=architecture,
        profile=cut_profile(architecture, training),
        provenance=[],
    )


def normalized(inst: Instance, delay_range: str, energy_range: str) -> Instance:
    """Return the instance with extremes of the delay and of the energy over given sets.

    Parameters
    ----------
    inst
        Any instance.
    delay_range, energy_range
        Two of `card_opt.problem.instance.NORMALIZERS`, the same or not.
    """
    if delay_range == energy_range:
        return inst.replace(normalizer=delay_range)
    shape = (*inst.shape, inst.num_cuts)
    delays, energies = (
        [_by_cut(value, shape) for value in inst.replace(normalizer=name).extremes]
        for name in (delay_range, energy_range)
    )
    values = Extremes(delays[0], delays[1], energies[2], energies[3])
    if PER_CUT in (delay_range, energy_range):
        return inst.replace(normalizer=PER_CUT).replace(normalizer_values=values)
    return inst.replace(normalizer_values=Extremes(*(value[..., 0] for value in values)))


def decisions(
    reading: Reading, inst: Instance, levels: FloatArray | None = None
) -> dict[str, Decision]:
    """Return what CARD and the two benchmarks decide, by their names in `METHODS`.

    Parameters
    ----------
    reading
        At which frequency the benchmarks run.
    inst
        Its instance.
    levels
        Frequencies that the server has [Hz], or None for all in its box.
    """
    steps = [] if levels is None else [FrequencyLevels(levels)]
    found = {"card": _best(inst, steps)}
    for name, cut in (("server-only", 1), ("device-only", inst.num_cuts)):
        found[name] = _best(inst, [*steps, MinCut(cut), MaxCut(cut)])
        if reading.baseline_frequency == "maximum":
            most = np.asarray(inst.max_frequency if levels is None else levels.max())
            found[name] = found[name][0], np.broadcast_to(most, inst.shape)
    return found


def frequency_at(inst: Instance, cut: IntArray) -> FloatArray:
    """Return the best frequency of given cuts [Hz], equation (16), shape (M, N)."""
    x = inst.rounds()
    extremes = referee.extremes_at(inst, x, inst.profile_at(cut), cut)
    best = card.optimal_frequency(x, *costs.prices(x, extremes))
    return np.broadcast_to(best, inst.shape)


def server_levels(scenario: Scenario) -> FloatArray | None:
    """Return the frequencies of the server's clock list [Hz]; None where it has no real part."""
    server = scenario.settings.server
    if not (server.part or "").startswith("rtx-"):
        return None
    low, high = server.min_frequency, server.max_frequency
    if low is None or high is None:
        return None
    return np.append(np.arange(low, high, _SERVER_STEP), high)


def all_normalizers() -> list[tuple[str, str]]:
    """Return every pair of sets that the extremes of delay and energy may be taken over."""
    return [(delay, energy) for delay in NORMALIZERS for energy in NORMALIZERS]


def _best(inst: Instance, constraints: Sequence[Constraint]) -> Decision:
    """Return the best cuts, and for them the best frequencies, that constraints leave."""
    method = "cutwise" if constraints else "card"
    solution = solve(inst, method, lower(inst, constraints))
    if solution.cut is None or solution.frequency is None:
        raise CardOptError(f"no decision: {solution.status}; {solution.message}")
    return solution.cut, solution.frequency


def _by_cut(value: float | FloatArray, shape: tuple[int, int, int]) -> FloatArray:
    array = np.asarray(value, dtype=float)
    return np.broadcast_to(array[..., None] if array.ndim == 2 else array, shape)
