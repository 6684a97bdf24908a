"""Functions that a user may give as a method, good and bad ones."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import Any

import numpy as np

from card_opt.algorithms import card
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer, Status
from card_opt.problem.start import Start


def pair(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return the optimum, cuts as numbers with a point."""
    answer = card.solve(Problem(inst))
    assert answer.cut is not None
    return answer.cut.astype(float), answer.frequency


def triple(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return the optimum and its bound."""
    answer = card.solve(Problem(inst))
    return answer.cut, answer.frequency, answer.bound


def whole(inst: Instance, region: Region, limits: Limits) -> Answer:
    """Return an answer that claims the optimum."""
    return card.solve(Problem(inst))


def better_and_better(inst: Instance, region: Region, limits: Limits) -> Iterator[Any]:
    """Yield a bad decision, nothing, then the optimum."""
    yield worst(inst)
    yield None
    yield pair(inst, region, limits)


def stuck(inst: Instance, region: Region, limits: Limits) -> Iterator[Any]:
    """Yield the optimum, then never come back."""
    yield pair(inst, region, limits)
    time.sleep(60)


def says_optimal(inst: Instance, region: Region, limits: Limits) -> Answer:
    """Claim that a bad decision is optimal."""
    cut, frequency = worst(inst)
    return Answer(Status.OPTIMAL, cut, frequency)


def says_too_much(inst: Instance, region: Region, limits: Limits) -> Any:
    """Claim a bound above the optimum, with a decision that is worse."""
    cut, frequency = worst(inst)
    return cut, frequency, card.solve(Problem(inst)).bound + 0.01


def worst(inst: Instance) -> Any:
    """Return the first cut at full speed."""
    speed = np.broadcast_to(inst.rounds().max_frequency, inst.shape)
    return np.ones(inst.shape, dtype=int), speed.copy()


def raises(inst: Instance, region: Region, limits: Limits) -> Any:
    """Raise."""
    raise ValueError("three\nlines\nlong")


def raises_surrogate(inst: Instance, region: Region, limits: Limits) -> Any:
    """Raise with a name of a file that no encoding takes, and what a terminal obeys."""
    raise ValueError("no file caf\udce9.lic \x1b[2J")


def says_surrogate(inst: Instance, region: Region, limits: Limits) -> Answer:
    """Return an answer that says the same."""
    cut, frequency = worst(inst)
    return Answer(Status.FEASIBLE, cut, frequency, message="no file caf\udce9.lic \x1b[2J")


def prints_surrogate(inst: Instance, region: Region, limits: Limits) -> Any:
    """Print the same, and end the process."""
    os.write(2, b"no file caf\xe9.lic \x1b[2J\n")
    os._exit(3)


def raises_at_length(inst: Instance, region: Region, limits: Limits) -> Any:
    """Raise with ten million characters."""
    raise ValueError("x" * 10**7)


def says_at_length(inst: Instance, region: Region, limits: Limits) -> Answer:
    """Return an answer that says ten million characters."""
    cut, frequency = worst(inst)
    return Answer(Status.FEASIBLE, cut, frequency, message="x" * 10**7)


def cannot_say(inst: Instance, region: Region, limits: Limits) -> Any:
    """Raise what cannot even be printed."""

    class SpeechlessError(Exception):
        def __str__(self) -> str:
            raise RuntimeError

    raise SpeechlessError


def nothing(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return nothing."""


def text(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return what is no answer at all."""
    return "cut 3"


def flat(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return a decision of the wrong shape."""
    cut, frequency = worst(inst)
    return cut.ravel(), frequency


def ragged(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return cuts in rows of several lengths."""
    return [[1], [1, 2]], worst(inst)[1]


def words(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return frequencies that are objects."""
    return worst(inst)[0], np.full(inst.shape, None)


def half_a_cut(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return a cut between two."""
    cut, frequency = worst(inst)
    return cut + 0.5, frequency


def not_a_number(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return frequencies that are NaN."""
    return worst(inst)[0], np.full(inst.shape, np.nan)


def nan_bound(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return a bound that is NaN."""
    return *worst(inst), float("nan")


def no_status(inst: Instance, region: Region, limits: Limits) -> Any:
    """Return an answer whose status is no status."""
    return Answer("perfect", *worst(inst))  # type: ignore[arg-type]


def wrong_arguments() -> None:
    """Take nothing."""


def begins(inst: Instance, region: Region, limits: Limits, start: Start | None = None) -> Any:
    """Return the start's decision, and its prices for a bound."""
    if start is None:
        return None
    assert start.prices is not None
    return start.cut, start.frequency, float(sum(np.sum(p) for p in start.prices.values()))
