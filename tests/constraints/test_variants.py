"""Every constraint and every pair, by every method that takes them, against brute force."""

from __future__ import annotations

import functools
import math
from collections.abc import Sequence

import pytest

import card_opt as co
from card_opt.problem.region import OWN, PARALLEL, QUEUE, SHARED
from card_opt.solving.catalogue import METHODS, find
from card_opt.solving.method import Method
from tests.helpers import variants
from tests.helpers.reference import Optimum
from tests.helpers.repeats import first
from tests.helpers.sandwich import optimum, sandwich, takes
from tests.helpers.variants import PAIRS, SINGLES, Kinds, Variant, random_variant

PER_SINGLE, PER_PAIR = 5, 2  # instances in an ordinary run
pytestmark = pytest.mark.slow

THOROUGH = 300  # instances of each kind and pair for our own algorithms
THOROUGH_OUTSIDE = 12  # and for outside solvers

WAITING = {PARALLEL, QUEUE}  # for what takes these and nothing else, tests/variants has the laws
ALGORITHMS = [
    m for m in METHODS if not m.formulation and OWN in m.supports and not m.supports & WAITING
]
SOLVERS = [m for m in METHODS if m.formulation and m.supports]
EACH_KINDS = pytest.mark.parametrize(
    "kinds",
    # In one process, so that the optima by brute force are found once for all methods.
    [pytest.param(k, marks=pytest.mark.xdist_group("+".join(k))) for k in SINGLES + PAIRS],
    ids="+".join,
)
EACH_ALGORITHM = pytest.mark.parametrize("method", ALGORITHMS, ids=lambda m: m.name)


def algorithms_in_turn(chosen: Sequence[Kinds]) -> pytest.MarkDecorator:
    """Return every kind with every algorithm that takes it, and every pair with one in turn.

    The rest is for the night: what each algorithm makes of every pair is tested with it.
    """
    params = []
    for number, kinds in enumerate(chosen):
        is_own = set(kinds) <= set(variants.OWN)
        able = [m for m in ALGORITHMS if is_own or SHARED in m.supports]
        now = able if len(kinds) == 1 else [able[number % len(able)]]
        group = pytest.mark.xdist_group("+".join(kinds))
        for method in ALGORITHMS:
            marks = [group] if method in now else [group, pytest.mark.nightly]
            params.append(
                pytest.param(method, kinds, marks=marks, id=f"{'+'.join(kinds)}-{method.name}")
            )
    return pytest.mark.parametrize(("method", "kinds"), params)


@functools.lru_cache(maxsize=500)  # all of an ordinary run
def known(kinds: Kinds, seed: int) -> tuple[Variant, Optimum | None]:
    """Return a random variant and its optimum; None if that is undecided by rounding."""
    variant = random_variant(seed, kinds)
    return variant, optimum(variant.inst, variant.region)


def run_all(method: Method, kinds: Kinds, seeds: range) -> None:
    """Solve many variants; all failures are told, each with its seed."""
    wrong, solved = [], 0
    for seed in seeds:
        variant, best = known(kinds, seed)
        if not takes(method, variant):
            continue
        try:
            solved += sandwich(method, variant, best).status is not co.Status.UNSUPPORTED
        except AssertionError as error:
            wrong.append(f"random_variant({seed}, {kinds}): {error}".split("\nassert")[0])
    if wrong:
        pytest.fail(f"{len(wrong)} of {solved + len(wrong)}:\n" + "\n".join(wrong))
    if not solved:
        pytest.skip(f"{method.name} takes none of {len(seeds)} instances of {' and '.join(kinds)}")


@algorithms_in_turn(SINGLES + PAIRS)
def test_algorithm(method: Method, kinds: Kinds) -> None:
    """Our own algorithms find the optimum of tiny instances, and prove it."""
    run_all(method, kinds, range(PER_PAIR if len(kinds) > 1 else PER_SINGLE))


@pytest.mark.nightly
@pytest.mark.timeout(0)
@EACH_ALGORITHM
@EACH_KINDS
def test_algorithm_thoroughly(method: Method, kinds: Kinds) -> None:
    """The same on hundreds of instances."""
    run_all(method, kinds, range(1000, 1000 + THOROUGH))


def _share_of_kinds() -> list[tuple[Method, Kinds]]:
    """Return kinds for each outside solver: a third of the singles for the core, fewer for others.

    Every kind is there for several solvers and every pair for one at least, and every solver has
    several; all of them together are for the night.
    """
    return [
        (method, kinds)
        for i, method in enumerate(SOLVERS)
        for j, kinds in enumerate(SINGLES + PAIRS)
        if (i + j) % (32 if len(kinds) == 2 else 3 if method.is_core else 13) == 0
    ]


@functools.lru_cache
def typical(kinds: Kinds) -> Variant:
    """Return the first small variant that costs something: a gap relative to 0 says little."""
    for seed in range(100):
        variant = random_variant(seed, kinds, shape=(1, 2), num_cuts=3, tightness=0.6)
        best = optimum(variant.inst, variant.region)
        if best is not None and best.is_feasible and abs(best.upper) > 0.01 * variant.size:
            return variant
    raise AssertionError(f"no typical variant of {kinds}")


@pytest.mark.parametrize(
    ("method", "kinds"),
    [pytest.param(m, kinds, id=f"{m.name}-{'+'.join(kinds)}") for m, kinds in _share_of_kinds()],
)
def test_solver(method: Method, kinds: Kinds) -> None:
    """Outside solvers agree on one binding instance of each kind and of some pairs."""
    if method.missing():
        pytest.skip(f"{method.name} is not installed: {method.install_line()}")
    _check_solver(method, typical(kinds))


@pytest.mark.parametrize("method", SOLVERS, ids=lambda method: method.name)
@pytest.mark.parametrize("kind", ["levels", "deadline", "energy-budget-fleet", "frequency-pool"])
def test_solver_on_infeasible(method: Method, kind: str) -> None:
    """A solver says infeasible where there is nothing, and gives no decision."""
    if method.missing():
        pytest.skip(f"{method.name} is not installed: {method.install_line()}")
    solution = _check_solver(
        method, random_variant(2, (kind,), shape=(1, 2), num_cuts=3, tightness=1.2)
    )
    assert math.isinf(solution.objective)


def _check_solver(method: Method, variant: Variant) -> co.Solution:
    if not takes(method, variant):
        pytest.skip(f"{method.name} takes no {', '.join(variant.region.needs - method.supports)}")
    solution = sandwich(method, variant, optimum(variant.inst, variant.region))
    if solution.status is co.Status.UNSUPPORTED:
        pytest.skip(solution.message)
    return solution


@pytest.mark.nightly
@pytest.mark.timeout(0)
@pytest.mark.parametrize("method", SOLVERS, ids=lambda method: method.name)
@EACH_KINDS
def test_solver_thoroughly(method: Method, kinds: Kinds) -> None:
    """Outside solvers agree on more instances, of every kind and every pair."""
    if method.missing():
        pytest.skip(f"{method.name} is not installed: {method.install_line()}")
    run_all(method, kinds, range(1000, 1000 + THOROUGH_OUTSIDE))


@pytest.mark.parametrize(
    "kinds", [k for k in SINGLES + PAIRS if set(k) <= set(variants.OWN)], ids="+".join
)
@pytest.mark.parametrize("seed", first(range(3)))
def test_cutwise_on_larger_instances(seed: int, kinds: Kinds) -> None:
    """With limits of single device-rounds the reference reaches further, and so is asked more."""
    variant = random_variant(seed, kinds, shape=(2, 3), num_cuts=12)
    sandwich(find("cutwise"), variant, optimum(variant.inst, variant.region))
