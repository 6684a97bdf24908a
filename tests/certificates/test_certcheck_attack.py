"""No proof of any shape proves more than the optimum, found exactly by trying every decision."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.certificates import certcheck
from card_opt.constraints import EnergyBudget, FrequencyLevels, RoundTime
from card_opt.problem.region import Region
from tests.certificates.claims import Content, claimed, infeasible, section
from tests.certificates.optimum import Optimum, optimum
from tests.certificates.reference import Problem
from tests.helpers.instances import random_instance

CUTS, LEVELS = 2, 2


def made(seed: int) -> tuple[Content, Optimum]:
    """Return a problem of four device-rounds with three shared rows, and its optimum."""
    rng = np.random.default_rng(seed)
    inst = random_instance(seed, shape=(2, 2), num_cuts=CUTS, static_power=100.0 * (seed % 2))
    levels = np.array([0.4, 0.9]) * float(np.max(inst.max_frequency))
    region: Region = FrequencyLevels(levels).lower(inst)
    free = optimum(Problem(whole(section(inst, region))))
    cut = np.array(free.cuts).reshape(2, 2) + 1
    there = co.evaluate(inst, cut, np.array(list(map(float, free.frequencies))).reshape(2, 2))
    joules = float(there.energy.sum()) * rng.uniform(0.6, 1.0)
    seconds = there.delay.sum(axis=0) * rng.uniform(0.9, 1.2, 2)
    region = region & EnergyBudget(joules).lower(inst) & RoundTime(seconds).lower(inst)
    problem = section(inst, region)
    return problem, optimum(Problem(whole(problem)))


def whole(problem: Content) -> Content:
    """Return the file of a problem."""
    return {"format": "card_opt.Problem", "version": 1, "best": None} | problem


def prices(rng: random.Random, groups: list[int], walls: int, fixed: list[str]) -> Content:
    """Return any prices."""
    scales = {0: 1e-3, 1: 1e-3, 2: 1e-3}
    some = [g for g in groups if rng.random() < 0.7]
    multipliers = [(rng.random() * rng.choice([0, 0.1, 1.0])).hex() for _ in range(walls)]
    return {
        "prices": [[g, (scales[g] * rng.lognormvariate(0, 2)).hex()] for g in some],
        "multipliers": [*fixed, *multipliers[len(fixed) :]],
    }


def tree(
    rng: random.Random, rounds: list[int], groups: list[int], fixed: list[str], bound: float
) -> list[Content]:
    """Return nodes of any proof of some device-rounds."""
    nodes: list[Any] = [None]
    todo = [(0, len(fixed))]
    while todo:
        i, walls = todo.pop()
        choice = rng.random() if len(nodes) < 9 else 0.0
        body = prices(rng, groups, walls, fixed)
        if choice < 0.4:
            leaf: Content = dict(body)
            if rng.random() < 0.2:
                leaf["ray"] = True
            elif rng.random() < 0.3 and len(rounds) > 1:
                inside = sorted(rng.sample(rounds, rng.randint(1, len(rounds) - 1)))
                home = [1] if inside == [0, 2] else [2] if inside == [1, 3] else []
                low = bound * rng.random()
                nested = tree(rng, inside, home, leaf["multipliers"], low)
                leaf["blocks"] = [{"rounds": inside, "bound": low.hex(), "nodes": nested}]
            nodes[i] = {"leaf": leaf}
        elif choice < 0.6:
            nodes[i] = {"close": body, "child": len(nodes)}
            todo.append((len(nodes), walls))
            nodes.append(None)
        else:
            several = rng.sample(rounds, rng.randint(1, len(rounds)))
            weights = [rng.randint(-1, 2) for _ in range(CUTS * LEVELS)]
            split = {"rounds": several, "weights": weights, "most": rng.randint(-1, 3)}
            nodes[i] = {"split": split, "children": [len(nodes), len(nodes) + 1]}
            more = walls + (len(several) > 1)
            todo += [(len(nodes), more), (len(nodes) + 1, more)]
            nodes += [None, None]
    return nodes


def attacked(seed: int, tries: int) -> int:
    """Return how many proofs hold of a problem, having checked that none proves too much."""
    problem, best = made(seed)
    rng = random.Random(seed)
    held = 0
    for _ in range(tries):
        if best.high == float("inf"):
            bound = rng.uniform(0.0, 9.0)
            content = infeasible(problem, *tree(rng, [0, 1, 2, 3], [0, 1, 2], [], bound))
        else:
            bound = float(best.high) * rng.uniform(0.2, 1.1)
            nodes = tree(rng, [0, 1, 2, 3], [0, 1, 2], [], bound)
            frequencies = [float(f) for f in best.frequencies]
            cuts = [c + 1 for c in best.cuts]
            content = claimed(problem, cuts, frequencies, 9.0, bound, *nodes)
        try:
            proven = certcheck.check(json.loads(json.dumps(content)))
        except certcheck.Refused as reason:
            if str(reason) not in NOT_PROVEN:
                raise
            continue
        held += 1
        assert proven.bound is None or Fraction(proven.bound) <= best.high, content
        if best.high == float("inf"):
            continue
        try:  # nor that there is none
            certcheck.check(infeasible(problem, *content["proof"]["nodes"]))
            raise AssertionError(content)
        except certcheck.Refused:
            pass
    return held


NOT_PROVEN = {
    "a leaf does not prove the bound",
    "a leaf must be a ray",
    "options are closed by a bound that there is not",
    "a price is not free",
}


@pytest.mark.parametrize("seed", [1, 3, 5, 109])
def test_no_tree_proves_more_than_the_optimum(seed: int) -> None:
    """Splits, closed options, blocks and rays drawn at random prove what is true, or nothing."""
    assert attacked(seed, 150) > 0


@pytest.mark.nightly
@pytest.mark.parametrize("seed", range(4, 40))
def test_no_tree_of_many_proves_more_than_the_optimum(seed: int) -> None:
    """The same, of many problems."""
    attacked(seed, 1000)
