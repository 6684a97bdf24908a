r"""Shortest path: exact where only moves of the cut connect device-rounds.

The price of a move, and a limit on it, do not know the frequency. So every cut of every round runs
at its own best one, in closed form (`card_opt.algorithms.cutwise`), and with these costs as nodes
and moves as edges a device's best cuts are a shortest path over its rounds
(`card_opt.algorithms.paths.dynamic_program`): :math:`O(N C^2)` for each device.

The certificate: tangents bound the cost of every cut from below, and the shortest path over these
bounds every sequence of cuts. Its costs-to-go are potentials: that they fall along each edge by no
more than what it costs is all that there is to check.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator

import numpy as np

from card_opt.algorithms import cutwise
from card_opt.algorithms.paths.dynamic_program import Steps, costs_to_go, shortest
from card_opt.algorithms.stepwise import EachCut
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray
from card_opt.problem.solution import Answer, Status

_EPSILON = float(np.finfo(np.float64).eps)
_ROUNDING = 64 * _EPSILON  # costs of paths that differ by this share differ by rounding only
_BLOCK_VALUES = 2**15  # devices times cuts: arrays of a round that stay in a core's cache
_MOST_VALUES = 2**22  # devices times rounds times cuts that are looked at together
_NAMED = 3  # devices without a path that a message names


def solve(problem: Problem, limits: Limits = DEFAULT_LIMITS) -> Answer:
    """Decide all devices of an instance, or prove which of them have no decision."""
    inst = problem.instance
    start = time.perf_counter()
    cut = np.empty(inst.shape, dtype=np.int64)
    frequency = np.empty(inst.shape)
    bounds: list[float] = []
    stuck: list[str] = []
    for devices, part in _parts(problem):
        each = cutwise.each_cut(part)
        steps = steps_of(part)
        node = _by_round(each.value, part)
        to_go = costs_to_go(node, steps)
        has_path = np.isfinite(to_go[0].min(axis=0))
        if not has_path.all():
            stuck += _stuck(node, steps, ~has_path, devices.start)
        if stuck:
            continue
        size = _size(node)
        cut[devices] = shortest(to_go, steps, _ROUNDING * size)
        place = cut[devices][..., np.newaxis]
        own = each.frequency.reshape(*part.instance.shape, -1)
        frequency[devices] = np.take_along_axis(own, place, axis=-1)[..., 0]
        bounds.append(_bound(each, part, steps))
    seconds = time.perf_counter() - start
    if stuck:
        more = f", and {len(stuck) - _NAMED:,} more devices" if len(stuck) > _NAMED else ""
        text = f"no cuts are left for {'; for '.join(stuck[:_NAMED])}{more}"
        return Answer(Status.INFEASIBLE, bound=math.inf, solve_time=seconds, message=text)
    return Answer(Status.OPTIMAL, cut + 1, frequency, math.fsum(bounds), solve_time=seconds)


def steps_of(problem: Problem) -> Steps:
    """Return what moves cost the devices of a problem; nothing if it says nothing of them."""
    moves, num_cuts = problem.region.moves, problem.instance.num_cuts
    if moves is None:
        return Steps.of(np.zeros((1, num_cuts, num_cuts)))
    return Steps.of(moves.cost, moves.first)


def _parts(problem: Problem) -> Iterator[tuple[slice, Problem]]:
    """Yield some devices with all of their rounds, and what is left of the problem."""
    num_devices, num_rounds = problem.instance.shape
    num_cuts = problem.instance.num_cuts
    most = min(_BLOCK_VALUES // num_cuts, _MOST_VALUES // (num_rounds * num_cuts))
    for first in range(0, num_devices, max(1, most)):
        devices = slice(first, min(first + max(1, most), num_devices))
        is_all = devices == slice(0, num_devices)
        yield devices, problem if is_all else _devices(problem, devices)


def _devices(problem: Problem, devices: slice) -> Problem:
    return Problem(problem.instance[devices, :], problem.region[devices, :])


def _by_round(values: FloatArray, problem: Problem) -> FloatArray:
    """Return values of shape (M N, C) in the shape (N, C, M) of the dynamic program."""
    three = values.reshape(*problem.instance.shape, -1)
    return np.ascontiguousarray(np.moveaxis(three, 0, -1))


def _bound(each: EachCut, problem: Problem, steps: Steps) -> float:
    """Return a bound on what all devices cost together, rounded down."""
    node = _by_round(each.lower, problem)
    least = costs_to_go(node, steps)[0].min(axis=0)
    rounding = 4 * len(node) * _EPSILON * (_size(node) + np.abs(least))
    return math.fsum(least - rounding)


def _size(node: FloatArray) -> FloatArray:
    """Return the sum over rounds of the largest cost of a cut that is open, shape (B,)."""
    largest = np.where(np.isfinite(node), np.abs(node), 0.0).max(axis=1)
    return np.asarray(largest.sum(axis=0))


def _stuck(node: FloatArray, steps: Steps, has_none: BoolArray, first: int) -> list[str]:
    """Return which devices come to an end before the last round, and where, in words."""
    return [
        f"device {first + device + 1} {_where(node[:, :, device], steps, device)}"
        for device in np.flatnonzero(has_none).tolist()
    ]


def _where(node: FloatArray, steps: Steps, device: int) -> str:
    """Return in which round a device with nodes of shape (N, C) has no cut left."""
    own = steps.part(np.array([device]))
    is_open = np.isfinite(node)
    if not is_open.any(axis=1).all():
        return f"in round {int(is_open.any(axis=1).argmin()) + 1}"
    can_move = np.isfinite(own.cost[..., 0])
    is_reached = is_open[0] & np.isfinite(own.first[:, 0])
    if not is_reached.any():
        return "in round 1, from where it starts"
    for n in range(1, len(node)):
        is_reached = is_open[n] & can_move[is_reached].any(axis=0)
        if not is_reached.any():
            return f"in round {n + 1}, from those of round {n}"
    raise AssertionError("a device with a path has none")
