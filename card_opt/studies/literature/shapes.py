"""The problem shapes: what is decided and limited, on a fleet of a seed.

How tight a limit is comes from the seed too, uniform between two numbers that are in proportion to
what the optimum without limits takes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from card_opt import constraints as limits
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.scenarios.given import problem_of
from card_opt.solving.dispatch import solve
from card_opt.studies.literature.fleets import fleet, in_totals
from card_opt.support.portable import uniform

RANKS = (4, 8, 16, 32)
"""LoRA ranks to choose from; their quality is the scenario's default, an assumption."""

_POOL = (0.2, 0.8)  # of the way from the least frequencies to those of the busiest round
_BUDGET = (0.3, 0.9)  # of the energy that it takes
_MEAN = (0.82, 0.96)  # least mean quality
_MOVE = (0.05, 0.5)  # of the mean cost of a device-round, to move all layers


@dataclass(frozen=True)
class Shape:
    """One sort of problem.

    Attributes
    ----------
    name
        In lower case with hyphens.
    about
        What is decided and limited, in a line.
    weight
        Of the delay in the cost; 1 where the papers minimise a delay alone.
    rounds
        N of the instances of the study.
    limit
        Returns the problem of a fleet, with a source of random numbers.
    draw
        Returns the fleet of layers, a seed and a number of rounds.
    """

    name: str
    about: str
    weight: float
    rounds: int
    limit: Callable[[Instance, np.random.Generator], Problem]
    draw: Callable[[str, int, int], Instance] = fleet

    def problem(self, layers: str, seed: int, rounds: int | None = None) -> Problem:
        """Return the problem of a seed.

        Parameters
        ----------
        layers
            One of `card_opt.studies.literature.fleets.LAYERS`.
        seed
            Of the fleet and of how tight the limit is.
        rounds
            N; the shape's own if None.
        """
        number = self.rounds if rounds is None else rounds
        inst = in_totals(self.draw(layers, seed, number), self.weight)
        return self.limit(inst, np.random.default_rng((seed, 2)))


def _ranked(layers: str, seed: int, rounds: int) -> Instance:
    return fleet(layers, seed, rounds, RANKS)


def _pool(inst: Instance, rng: np.random.Generator) -> Problem:
    return problem_of(inst, [limits.FrequencyPool(_total(inst, rng))])


def _budget(inst: Instance, rng: np.random.Generator) -> Problem:
    energy = solve(inst, "card").energy
    assert energy is not None
    return problem_of(inst, [limits.EnergyBudget(_between(rng, _BUDGET) * float(energy.sum()))])


def _band(inst: Instance, rng: np.random.Generator) -> Problem:
    return problem_of(inst, [limits.BandwidthPool()])


def _ranks(inst: Instance, rng: np.random.Generator) -> Problem:
    return problem_of(inst, [limits.MinQuality(_between(rng, _MEAN))])


def _moves(inst: Instance, rng: np.random.Generator) -> Problem:
    cost = solve(inst, "card").cost
    assert cost is not None
    assert inst.held_bytes is not None
    whole = float(inst.held_bytes.max() - inst.held_bytes.min())
    price = _between(rng, _MOVE) * float(cost.mean()) / whole
    return problem_of(inst, [limits.BandwidthPool(), limits.MovePrice(price)])


def _parallel(inst: Instance, rng: np.random.Generator) -> Problem:
    return problem_of(inst, [limits.ParallelRound(_total(inst, rng))])


def _total(inst: Instance, rng: np.random.Generator) -> float:
    frequency = solve(inst, "card").frequency
    assert frequency is not None
    least = np.broadcast_to(inst.min_frequency, inst.shape).sum(axis=0).max()
    return float(least + _between(rng, _POOL) * (frequency.sum(axis=0).max() - least))


def _between(rng: np.random.Generator, ends: tuple[float, float]) -> float:
    return float(uniform(rng, *ends, 1)[0])


SHAPES: tuple[Shape, ...] = (
    Shape("pool", "the frequencies of a round share a pool", 0.2, 10, _pool),
    Shape("band", "the devices of a round share the band", 0.2, 10, _band),
    Shape("subchannels", "the devices of a round share the band", 1.0, 10, _band),
    Shape("ranks", "a rank with every cut, and a least mean quality", 1.0, 3, _ranks, _ranked),
    Shape("moves", "the band is shared, and a cut that moves has a price", 1.0, 10, _moves),
    Shape("budget", "the server's energy over all rounds is limited", 1.0, 50, _budget),
    Shape("parallel", "a round lasts as long as its slowest device", 1.0, 10, _parallel),
)
