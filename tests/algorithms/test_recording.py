"""What column generation keeps of its search proves its bound, whatever the search did."""

from __future__ import annotations

import functools
import math

import pytest

import card_opt as co
from card_opt import constraints as limit
from card_opt.algorithms.column_generation import method
from card_opt.algorithms.proof import Block, Close, Leaf, Node, Split
from card_opt.benchmark.strength.problems import uneven
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Status
from tests.algorithms.test_column_generation import COUPLED, SHARED, TRIPLES, fleet, three_limits
from tests.helpers.instances import random_instance
from tests.helpers.proofs import Walk
from tests.helpers.variants import KINDS, random_variant

PROVEN = 1e-9  # relative

LIMITS = Limits(time_limit=60.0, rel_gap=1e-9)
record = functools.partial(method.solve, limits=LIMITS, record=True)


def kinds_of(node: Node | Block) -> set[type]:
    """Return the kinds of nodes that a proof has."""
    if isinstance(node, Block):
        return {Block} | kinds_of(node.node)
    below: tuple[Node | Block, ...] = node.blocks if isinstance(node, Leaf) else ()
    below = (node.then,) if isinstance(node, Close) else below
    below = (node.below, node.above) if isinstance(node, Split) else below
    return {type(node)}.union(*map(kinds_of, below))


def check(problem: Problem) -> set[type]:
    """Check the proof of a problem's bound; return the kinds of nodes that it has."""
    answer = record(problem)
    plain = method.solve(problem, LIMITS)
    assert plain.status is answer.status
    assert plain.proof is None or plain.status is Status.INFEASIBLE
    node = answer.proof
    assert isinstance(node, Split | Close | Leaf)
    walk = Walk(problem)
    shown = walk.bound(node, answer.bound)
    if answer.status is Status.INFEASIBLE:
        assert math.isinf(shown)
        assert walk.is_ray
    else:
        assert shown >= answer.bound - PROVEN * max(1.0, abs(answer.bound))
    return kinds_of(node)


@pytest.mark.parametrize("kinds", [*((kind,) for kind in KINDS), *COUPLED[::3]], ids="+".join)
def test_a_proof_shows_the_bound(kinds: tuple[str, ...]) -> None:
    """Node by node: splits cover, closed options are too dear, leaves are at the bound."""
    variant = random_variant(1, kinds)
    check(Problem(variant.inst, variant.region))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kinds", [*((k,) for k in SHARED), *COUPLED, *TRIPLES], ids="+".join)
def test_many_proofs_show_their_bounds(kinds: tuple[str, ...], seed: int) -> None:
    """The same, of more kinds and seeds."""
    variant = random_variant(100 + seed, kinds)
    check(Problem(variant.inst, variant.region))


def test_a_proof_has_all_kinds_of_nodes() -> None:
    """Where the root's bound does not do, options are closed, and the rest falls into parts."""
    kinds = set()
    for seed in range(12):
        inst = random_instance(seed, shape=(2, 2), num_cuts=6)
        kinds |= check(Problem(inst, limit.lower(inst, [fleet(inst, 0.5)])))
    inst = random_instance(1, shape=(4, 3), num_cuts=6)
    free = co.solve(inst, "card").energy
    assert free is not None
    each = 0.7 * free.sum(axis=0)
    kinds |= check(Problem(inst, limit.lower(inst, [limit.EnergyBudget(each, per="round")])))
    inst = uneven(0, 3, 6)
    kinds |= check(Problem(inst, limit.lower(inst, three_limits(inst))))
    assert kinds == {Split, Close, Leaf, Block}


def test_a_wrong_proof_does_not_pass() -> None:
    """The walk itself: a bound that is a little higher is not shown."""
    inst = uneven(0, 3, 6)
    problem = Problem(inst, limit.lower(inst, [fleet(inst, 0.5)]))
    answer = record(problem)
    assert isinstance(answer.proof, Split | Close | Leaf)
    higher = answer.bound + 1e-4
    assert Walk(problem).bound(answer.proof, higher) < higher - 5e-5
