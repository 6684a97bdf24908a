r"""Branch and price: exact where more than rows couples device-rounds.

Where devices share the band of their links, a device-round decides a share of it beside its
frequency; where moving the cut costs something or is limited, a device's rounds hang together.
Both leave *blocks*, device-rounds or devices with all of their rounds, that rows connect.
With prices on the rows every block is decided by itself: each option in closed form
(`card_opt.algorithms.branch_and_price.pricing`), and the block's best choice by comparing all, or
by a shortest path (`card_opt.algorithms.branch_and_price.blocks`). So, for each part of the
problem that no row connects with another:

1. The best prices, by a linear program over columns, of which a block's best choices at prices are
   new ones (`card_opt.algorithms.branch_and_price.master`). The bound is that of weak duality.
2. A decision: the choices at these prices, with frequencies and shares chosen anew so that all
   rows are met (`card_opt.algorithms.branch_and_price.settling`), and others for as long as that
   helps (`card_opt.algorithms.branch_and_price.improving`). With R rows at most R blocks are mixed
   at the best prices (theory, R10).
3. Options that are dearer at the prices by more than the gap are closed, and the rest is searched
   (`card_opt.algorithms.branch_and_price.search`).

That there is no decision is proven by a bound above the cost of every decision. Devices that are
alike are not told to be: of many of them a tree may take long (theory, R8).

A proof that is kept has the nodes of `card_opt.algorithms.proof`. What a leaf bounds is then
the least over blocks: of devices that pay for moves, of their paths. A limit on the delay of one
device-round of which the band is shared needs no price there: any of at least 0, such as the one
of `card_opt.algorithms.branch_and_price.pricing`, bounds an option by itself.
"""

from __future__ import annotations

import math
import time
from dataclasses import replace

import numpy as np

from card_opt.algorithms.branch_and_price.blocks import Alone, Blocks, Paths, Pricer
from card_opt.algorithms.branch_and_price.joint import joint_options
from card_opt.algorithms.branch_and_price.solving import Near, solve_blocks
from card_opt.algorithms.column_generation.options import ROUNDING, Options
from card_opt.algorithms.column_generation.parts import RelGap
from card_opt.algorithms.column_generation.recording import frame_of, node_of
from card_opt.algorithms.paths.dynamic_program import Steps
from card_opt.algorithms.proof import Leaf
from card_opt.algorithms.rounding import size_of_terms
from card_opt.algorithms.single_variable import in_frequencies
from card_opt.problem.checks import place
from card_opt.problem.limits import DEFAULT_LIMITS, Limits
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.scaling import Scaled
from card_opt.problem.solution import Answer, Status, relative_excess
from card_opt.problem.start import Hint

_SHARE_OF_GAP = 0.8  # that the search may leave; the rest is for rounding
_LEAST_COST = 1e-3  # per device-round, to which a gap is relative at least
_BLAMED = 1e-3  # of the largest price, from which on a row is named


def solve(
    problem: Problem,
    limits: Limits = DEFAULT_LIMITS,
    start: Hint | None = None,
    *,
    record: bool = False,
) -> Answer:
    """Decide all device-rounds under all constraints, to the relative gap of the limits.

    Parameters
    ----------
    problem, limits
        The problem, and when to stop.
    start
        Whose decision and prices to begin with.
    record
        Whether to keep why the bound holds, as `Answer.proof`.
    """
    began = time.perf_counter()
    posed = in_frequencies(problem)
    s = posed.scaled
    joint, has_none = joint_options(s)
    if has_none.any():
        text = f"no cut is left with a frequency{place(has_none.reshape(s.shape))}"
        empty = Leaf(np.zeros(joint.num_rows), is_ray=True)
        return Answer(Status.INFEASIBLE, bound=math.inf, message=text, proof=empty)
    blocks = Blocks(joint, _pricer(s))
    built = time.perf_counter()
    deadline = began + limits.time_limit
    near = None if start is None else _near(s, blocks, start)
    free = s.to_cost(blocks.priced(np.zeros(joint.num_rows)).bound)
    base = max(free / blocks.num_owners, _LEAST_COST) / s.scale
    found = solve_blocks(
        blocks, RelGap(_SHARE_OF_GAP * limits.rel_gap, base), deadline, near, record
    )
    proof = None
    if found.spot is not None:
        frame = frame_of(posed, joint.frequency, found.is_impossible)
        proof = node_of(found.spot, frame)
    answer = Answer(
        Status.INFEASIBLE,
        bound=math.inf,
        build_time=built - began,
        solve_time=time.perf_counter() - built,
        nodes=found.num_nodes,
        proof=proof,
    )
    if found.is_impossible:
        blamed = _blamed(problem.region, found.prices)
        return replace(answer, message=f"no decision keeps {blamed}")
    size = size_of_terms(problem.instance) + s.scale * abs(found.bound)
    bound = float(s.to_cost(found.bound) - ROUNDING * size)
    answer = replace(answer, bound=bound, prices=problem.region.by_label(s.scale * found.prices))
    is_late = time.perf_counter() > deadline
    if found.incumbent is None:
        status = Status.TIME_LIMIT if is_late else Status.ERROR
        return replace(answer, status=status, message="found no decision that keeps all limits")
    made = s.decision(joint.frequency.cut[found.incumbent.chosen], *found.incumbent.settled.at)
    x = problem.instance.rounds()
    frequency = np.clip(made.frequency, x.min_frequency, x.max_frequency)
    cost = problem.evaluate(made.cut, frequency, made.share).objective
    is_optimal = relative_excess(cost, bound, made.cut.size) <= limits.rel_gap
    status = Status.TIME_LIMIT if is_late else Status.FEASIBLE
    return replace(
        answer,
        status=Status.OPTIMAL if is_optimal else status,
        cut=made.cut,
        frequency=frequency,
        share=made.share,
    )


def _pricer(s: Scaled) -> Pricer:
    """Return how blocks choose: with moves a device is one, without them a device-round."""
    if s.moves is None:
        return Alone()
    each = 1 if s.steps is None else s.steps.size
    first = None if s.moves.first is None else s.moves.first[:, ::each]
    return Paths(Steps.of(s.moves.cost[:, ::each, ::each], first), s.shape[1], each)


def _near(s: Scaled, blocks: Blocks, start: Hint) -> Near:
    """Return the options that are nearest to a start, one of each device-round."""
    column, frequency = s.choice(start.cut, start.frequency)
    options: Options = blocks.joint.frequency
    at = frequency[options.owner]
    beside = np.maximum(options.low - at, at - options.high)
    away = np.abs(options.cut - column[options.owner]) + np.maximum(beside, 0.0)
    chosen = np.lexsort((away, options.owner))[options.starts]
    prices = np.zeros(options.num_rows) if start.prices is None else start.prices / s.scale
    return Near(chosen, prices)


def _blamed(region: Region, prices: FloatArray) -> str:
    """Return the constraints whose prices prove that there is no decision."""
    large = prices > _BLAMED * prices.max(initial=0.0)
    labels = [rows.label for rows in region.shared for _ in range(rows.bound.size)]
    moves: tuple[str, ...] = ()
    if region.moves is not None and not region.moves.are_all_allowed:
        moves = region.moves.labels
    return " and ".join(dict.fromkeys([*np.array(labels)[large], *moves])) or "all limits"
