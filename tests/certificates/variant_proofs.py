"""Certificates of further decisions, sound ones by hand and forged ones, for the checker."""

from __future__ import annotations

import copy
import functools
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np

import card_opt as co
from card_opt.constraints import (
    BandwidthPool,
    Constraint,
    Deadline,
    FrequencyLevels,
    MovePrice,
    ParallelRound,
    lower,
)
from card_opt.export.json_file import content_of
from card_opt.problem.problem import Problem
from tests.certificates.reference import Problem as Reference
from tests.certificates.writing import Content, hexadecimal
from tests.helpers.instances import random_instance

Made = tuple[list[int], list[float], list[float] | None]


def problem(variant: str, *more: Constraint, levels: bool = False) -> Problem:
    """Return a problem of two devices in two rounds with three cuts."""
    seed = (
        35 if variant == "moves" else 11
    )  # there a device moves, another would but for the price
    inst = random_instance(seed, shape=(2, 2), num_cuts=3, weight=0.5, box="wide", link_scale=0.3)
    inst = inst.replace(held_bytes=np.array([1e8, 2e8, 4e8]))
    given: dict[str, Constraint] = {
        "band": BandwidthPool(),
        "moves": MovePrice(1e-11, start=1),
        "parallel": ParallelRound(),
    }
    steps = np.array([0.4, 0.7, 1.0]) * float(np.min(inst.max_frequency))
    some = (FrequencyLevels(steps),) if levels else ()
    return Problem(inst, lower(inst, [given[variant], *some, *more]))


def certificate(
    given: Problem, made: Made, bound: float, nodes: list[Content], kind: str = "gap"
) -> Content:
    """Return a certificate of a decision, its cuts 0-based, at just what it costs."""
    cuts, frequencies, shares = made
    content = content_of(given)
    exact = None if shares is None else [Fraction(b) for b in shares]
    value = Reference(content).total(cuts, [Fraction(f) for f in frequencies], exact).high
    decision: Content = {
        "cut": [c + 1 for c in cuts],
        "frequency": [float(f).hex() for f in frequencies],
    }
    if shares is not None:
        decision["share"] = [float(b).hex() for b in shares]
    return {
        "format": "card_opt.Certificate",
        "version": 1,
        "problem": content,
        "claim": {"kind": kind, "value": hexadecimal(value, 1), "bound": bound.hex()},
        "decision": decision,
        "proof": {"nodes": nodes},
    }


def leaf(prices: dict[int, float] | None = None, **more: Any) -> Content:
    """Return a leaf."""
    return {"leaf": {"prices": [[g, p.hex()] for g, p in (prices or {}).items()], **more}}


@functools.cache
def sound(variant: str) -> Content:
    """Return a certificate that is proven, to be copied and not changed."""
    if variant == "band":
        given = problem("band")
        return co.certify(given, co.solve(given, method="column-generation")).content
    return co.certify(problem("moves")).content if variant == "moves" else divided()


def divided() -> Content:
    """Return a proof of parallel rounds with a division of one, and spans of both."""
    given = problem("parallel")
    inst = given.instance
    frequency = np.broadcast_to(inst.rounds().max_frequency, inst.shape)
    made: Made = ([1] * 4, frequency.ravel().tolist(), None)
    there = given.evaluate(np.full(inst.shape, 2), frequency)
    ends = [(t * x).hex() for t in there.delay[:1, 1].tolist() for x in (0.5, 1.0, 2.0)]
    spans = [[1, ends, [None, *ends[1:], None]]]
    at = float(there.delay[0, 0])
    nodes = [
        {"divide": {"round": 0, "at": at.hex()}, "children": [1, 2]},
        leaf(spans=[*spans, [0, [(0.7 * at).hex()], [(0.6 * at).hex(), at.hex()]]]),
        leaf(spans=[*spans, [0, [], [at.hex()]]]),
    ]
    return certificate(given, made, -1.0, nodes)


Change = Callable[[Content], None]


def put(value: Any, *path: str | int) -> Change:
    """Return the change of what stands at a path."""

    def change(content: Content) -> None:
        place: Any = content
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value(place[path[-1]]) if callable(value) else value

    return change


def forged(variant: str, *changes: Change) -> Content:
    """Return a sound certificate with changes."""
    content = copy.deepcopy(sound(variant))
    for change in changes:
        change(content)
    return content


def above(text: str, by: float = 2.0**-52) -> str:
    """Return a number a hair above another."""
    x = float.fromhex(text)
    return (x + by * abs(x)).hex()


def deadline() -> Problem:
    """Return a band with deadlines that tie shares to frequencies."""
    free = problem("band")
    solution = co.solve(free, method="column-generation")
    assert solution.cut is not None
    assert solution.frequency is not None
    own = free.evaluate(solution.cut, solution.frequency, solution.share).delay
    return problem("band", Deadline(0.97 * own))
