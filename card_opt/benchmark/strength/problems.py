"""The problems that formulations are measured on, and what is known of them beforehand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt.benchmark.strength.bound import energy_budget, lagrangian, range_bound
from card_opt.constraints.kinds import EnergyBudget
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.scenarios.scenario import load_scenario
from card_opt.solving.dispatch import solve

_SPREAD = 0.7  # of the layers' sizes and of the data, log-normal


@dataclass(frozen=True, eq=False, kw_only=True)
class KnownProblem(Problem):
    """A problem that formulations are measured on, and what is known of its optimum.

    Attributes
    ----------
    name
        Short, for tables and figures.
    budget
        Limit on the total energy [J], or None.
    trivial
        Lower bound that is known before any formulation is solved.
    free
        Optimum without the budget, by `card`.
    lagrangian
        Lagrangian bound of the budget; without one, the optimum.
    optimum
        Least cost of a decision known.
    """

    name: str
    budget: float | None
    trivial: float
    free: float
    lagrangian: float
    optimum: float

    def closed(self, bound: float) -> float:
        """Return the share of the gap between trivial bound and optimum that a bound closes."""
        return (bound - self.trivial) / (self.optimum - self.trivial)


def problem(name: str, inst: Instance, tightness: float | None = None) -> KnownProblem:
    """Return a problem, with a budget if `tightness` is given (see `energy_budget`)."""
    free = solve(inst, "card").objective
    if tightness is None:
        return KnownProblem(
            inst,
            name=name,
            budget=None,
            trivial=range_bound(inst),
            free=free,
            lagrangian=free,
            optimum=free,
        )
    budget = energy_budget(inst, tightness)
    priced = lagrangian(inst, budget)
    return KnownProblem(
        inst,
        EnergyBudget(budget).lower(inst),
        name=name,
        budget=budget,
        trivial=free,
        free=free,
        lagrangian=priced.bound,
        optimum=priced.objective,
    )


def uneven(seed: int, devices: int, rounds: int) -> Instance:
    """Return the letter's fleet with layers and data of random sizes.

    With identical layers only the first and the last cut can win, but for budgets (theory, R2).
    """
    inst = load_scenario("paper").instance(seed=seed, rounds=rounds)[:devices, :]
    rng = np.random.default_rng(seed)
    layers = rng.lognormal(0.0, _SPREAD, inst.num_cuts + 1)
    layers *= float(inst.total_flops) / layers.sum()
    factors = rng.lognormal(0.0, _SPREAD, (3, inst.num_cuts))
    return inst.replace(
        device_flops=np.cumsum(layers[:-1]),
        smashed_bits=factors[0] * inst.smashed_bits,
        gradient_bits=factors[1] * inst.gradient_bits,
        adapter_bits=np.cumsum(factors[2] * inst.adapter_bits[0]),
        normalizer_values=None,
    )


def default_problems(seed: int = 0, tiny: bool = False) -> list[KnownProblem]:
    """Return a P2, two sizes of P1, and both with an energy budget; `tiny` only small ones."""
    small = uneven(seed, 2, 2 if tiny else 5)
    out = [problem("P2", uneven(seed, 1, 1)), problem("P1 small", small)]
    if not tiny:
        large = uneven(seed, 5, 20)
        out.append(problem("P1 large", large))
        return [*out, problem("budget small", small, 0.6), problem("budget large", large, 0.6)]
    return [*out, problem("budget small", small, 0.6)]
