r"""Devices that pay for moving the cut, with potentials and a price planted, so that it is known.

Moves do not know the frequency, so that with a price :math:`\lambda` of a joule every cut of
every round runs at one best frequency whatever the moves, and a device pays

.. math:: \sum_n u_{n c_n}(\lambda) + \sum_n E_{c_{n-1} c_n} .

The costs-to-go of its shortest path over rounds are potentials: along every edge they fall by no
more than it costs, so that no sequence of cuts is cheaper than the first of them. An energy budget
of just what the paths take at that price leaves no better decision, by weak duality: each costs at
least the sum of the paths, less :math:`\lambda` times the budget, which is what this one costs. So
the optimum is known at any size, with and without a budget, to whoever knows the price.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import EnergyBudget, MaxSwing, MovePrice, lower
from card_opt.families.family import SIZES, Built, Family, Knob
from card_opt.families.fleets import base
from card_opt.families.knobs import PROFILE
from card_opt.families.optimum import best_frequency, frequency_part, normalized
from card_opt.problem import costs, referee
from card_opt.problem.best import Best
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import cost_curves, cut_extremes, quantity_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray

PROOF = "planted potentials, weak duality"
_ROUNDING = 256 * float(np.finfo(np.float64).eps)


class _Paths(NamedTuple):
    """The best sequences of cuts at a price of energy."""

    cut: IntArray  #: from 1, shape (M, N)
    frequency: FloatArray  #: [Hz], shape (M, N)
    least: FloatArray  #: what each device pays with the price of its energy, shape (M,)
    price: float  #: of a joule


def build(
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    price: float,
    swing: int,
    budget: float,
) -> Built:
    """Return a fleet that pays for moves, perhaps with a budget that a price just fills."""
    inst = _holding(base(seed, devices, rounds, cuts, profile))
    moves = MovePrice(_per_byte(inst, price)), MaxSwing(swing)
    if not budget:
        return inst, moves
    paths = _paths(inst, moves, budget)
    energy = referee.evaluate(inst, paths.cut, paths.frequency).energy
    everyone = np.zeros(energy.size, dtype=np.int64)
    total = np.bincount(everyone, energy.ravel())[0]  # in the order in which the referee adds
    return inst, (*moves, EnergyBudget(float(total)))


def planted(
    inst: Instance, constraints: tuple[Constraint, ...], *, budget: float, **_: object
) -> Best:
    """Return the optimum of what `build` returned."""
    paths = _paths(inst, constraints[:2], budget)
    problem = Problem(inst, lower(inst, constraints))
    value = problem.evaluate(paths.cut, paths.frequency).objective
    terms, prices = paths.least.tolist(), {}
    if budget:
        limit = constraints[2]
        assert isinstance(limit, EnergyBudget)
        terms.append(-paths.price * float(limit.max_energy))
        prices = {limit.label: np.array([paths.price])} if paths.cut.size > 1 else {}
    size = paths.cut.shape[1] * (math.fsum(map(abs, terms)) + paths.cut.size)
    return Best(
        value=value,
        bound=min(value, math.fsum(terms) - _ROUNDING * size),
        proof=PROOF,
        cut=paths.cut,
        frequency=paths.frequency,
        prices=prices,
    )


def _holding(inst: Instance) -> Instance:
    """Return a fleet whose devices hold the weights of their layers and the adapters."""
    assert inst.device_memory is not None
    weights = inst.device_memory - np.cumsum(inst.smashed_bits) / 8.0
    return inst.replace(held_bytes=weights + inst.adapter_bits / 8.0)


def _per_byte(inst: Instance, price: float) -> float:
    """Return the price of a byte at which all that is held costs as much as so many rounds."""
    assert inst.held_bytes is not None
    priced = normalized(inst)
    least = _costs(priced, 0.0)[0].min(axis=2)
    mean: float = math.fsum(least.ravel().tolist()) / least.size
    most: float = inst.held_bytes.max()
    return price * mean / most


def _costs(priced: Instance, budget: float) -> tuple[FloatArray, FloatArray, float]:
    """Return what cuts cost with a price of energy, (M, N, C), at frequencies, (M, N), and it.

    Parameters
    ----------
    priced
        An instance that is `normalized`.
    budget
        The price over the mean of what a joule costs anyway.
    """
    x = priced.rounds()
    _, own = costs.prices(x.by_cut(), cut_extremes(priced))
    each = np.broadcast_to(own, (*priced.shape, 1))
    joule = budget * math.fsum(each.ravel().tolist()) / each.size
    curves = cost_curves(priced) + joule * quantity_curves(priced, "energy")
    frequency = best_frequency(x, curves.inverse[..., 0], curves.square[..., 0])
    flat = curves.reshape(-1, priced.num_cuts)
    values = flat.fixed + frequency_part(flat, frequency.ravel())
    return values.reshape(curves.shape), np.broadcast_to(frequency, priced.shape), joule


def _paths(inst: Instance, moves: tuple[Constraint, ...], budget: float) -> _Paths:
    """Return shortest paths over the rounds, found one next cut after the other."""
    node, frequency, joule = _costs(normalized(inst), budget)
    steps = lower(inst, moves).moves
    assert steps is not None
    edge = np.broadcast_to(steps.cost, (inst.shape[0], *steps.cost.shape[1:]))
    to_go = node.copy()
    for n in range(inst.shape[1] - 2, -1, -1):
        best = np.full(to_go[:, n].shape, np.inf)
        for following in range(inst.num_cuts):
            then = edge[:, :, following] + to_go[:, n + 1, following, np.newaxis]
            best = np.minimum(best, then)
        to_go[:, n] += best
    cut = np.empty(inst.shape, dtype=np.int64)
    every = np.arange(inst.shape[0])
    cut[:, 0] = to_go[:, 0].argmin(axis=1)
    for n in range(1, inst.shape[1]):
        cut[:, n] = (edge[every, cut[:, n - 1]] + to_go[:, n]).argmin(axis=1)
    return _Paths(cut + 1, frequency, to_go[:, 0].min(axis=1), joule)


FAMILY = Family(
    name="moving",
    about="Moving the cut from round to round costs its bytes and goes so many layers at most; "
    "perhaps with an energy budget. The optimum is planted by potentials.",
    hardness="Rounds hang together: devices are shortest paths, and with a budget all of them "
    "are one problem whose gap prices close.",
    knobs=(
        *SIZES,
        PROFILE,
        Knob(
            name="price",
            default=0.05,
            low=0.0,
            high=1e3,
            about="of all bytes that a device may hold, over the mean cost of a device-round",
        ),
        Knob(
            name="swing",
            default=8,
            low=0,
            high=1_000,
            about="layers by which the cut may move from round to round",
        ),
        Knob(
            name="budget",
            default=0.0,
            low=0.0,
            high=1e3,
            about="0: none; else the planted price of a joule, over what it costs in the mean",
        ),
    ),
    build=build,
    planted=planted,
)
