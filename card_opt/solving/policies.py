"""Who decides in a simulation: CARD, the letter's two baselines, and others to compare with."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from card_opt.algorithms import card
from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.errors import CardOptError, unknown
from card_opt.problem import costs
from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.solving.catalogue import METHODS, find
from card_opt.solving.dispatch import solve
from card_opt.solving.method import Method

FIXED = ("server-only", "device-only", "static:CUT", "random", "stale")  # blind to limits
BASELINE_FREQUENCIES = ("optimal", "maximum")


def decide(
    inst: Instance,
    policy: str | Method,
    *,
    seed: int = 0,
    baseline_frequency: str = "optimal",
    constraints: Iterable[Constraint] | Region = (),
    time_limit: float = 60.0,
) -> Decision:
    """Return the cuts, frequencies [Hz] and shares of the band of a policy, shape (M, N).

    Parameters
    ----------
    inst
        The instance.
    policy
        ``server-only`` (cut 1) and ``device-only`` (the last cut), the letter's
        baselines; ``static:CUT``; ``random``, cut and frequency uniform; ``stale``, CARD's
        answer to the rates of the round before; or a method, or its name.
    seed
        Of ``random``.
    baseline_frequency
        ``optimal``, equation (16), or ``maximum``: of ``server-only``, ``device-only`` and
        ``static``. The letter does not say which.
    constraints
        Limits, for policies that are methods.
    time_limit
        Seconds that an outside solver may take.

    Raises
    ------
    CardOptError
        If there is no such policy, or the method finds no decision.
    """
    if baseline_frequency not in BASELINE_FREQUENCIES:
        raise CardOptError(unknown("baseline frequency", baseline_frequency, BASELINE_FREQUENCIES))
    if isinstance(policy, Method):
        return _by_method(inst, policy, constraints, time_limit)
    word, _, number = policy.partition(":")
    region = lower(inst, constraints)
    if region.needs and is_fixed(policy):
        raise CardOptError(f"policy {policy} takes no constraints; name a method, such as cutwise")
    if word in {"server-only", "device-only", "static"}:
        cut = {"server-only": 1, "device-only": inst.num_cuts}.get(word) or _cut(inst, number)
        return Decision(np.full(inst.shape, cut), _baseline(inst, baseline_frequency))
    if policy == "random":
        return _random(inst, seed)
    if policy == "stale":
        return _stale(inst)
    names = [method.name for method in METHODS]
    if policy not in names:
        raise CardOptError(unknown("policy", policy, [*FIXED, *names]))
    return _by_method(inst, find(policy), region, time_limit)


def _by_method(
    inst: Instance,
    method: Method,
    constraints: Iterable[Constraint] | Region,
    time_limit: float,
) -> Decision:
    solution = solve(inst, method, lower(inst, constraints), time_limit)
    if solution.cut is None or solution.frequency is None:
        raise CardOptError(f"policy {method.name}: {solution.status}; {solution.message}")
    return Decision(solution.cut, solution.frequency, solution.share)


def is_fixed(policy: str | Method) -> bool:
    """Return whether a policy decides by a rule that knows no limits."""
    if isinstance(policy, Method):
        return False
    return policy in FIXED or policy.startswith("static:")


def _cut(inst: Instance, text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= inst.num_cuts:
        raise CardOptError(f"policy static needs a cut in 1..{inst.num_cuts}, got {text!r}")
    return int(text)


def _baseline(inst: Instance, word: str) -> FloatArray:
    x = inst.rounds()
    if word == "maximum":
        return np.broadcast_to(np.asarray(x.max_frequency, dtype=float), inst.shape).copy()
    if inst.normalizer == "per-cut":
        raise CardOptError(
            "baselines at the optimal frequency need extremes that do not depend on the cut, "
            "got normalizer 'per-cut'; take baseline_frequency='maximum'"
        )
    frequency = card.optimal_frequency(x, *costs.prices(x, inst.extremes))
    return np.broadcast_to(frequency, inst.shape).copy()


def _random(inst: Instance, seed: int) -> Decision:
    rng = np.random.default_rng(seed)
    x = inst.rounds()
    cut = rng.integers(1, inst.num_cuts, size=inst.shape, endpoint=True)
    share = rng.random(inst.shape)
    width = x.max_frequency - x.min_frequency
    return Decision(cut, np.asarray(x.min_frequency + share * width))


def _stale(inst: Instance) -> Decision:
    """Return CARD's answer to last round's rates; the first round's are its own."""
    before = np.maximum(np.arange(inst.shape[1]) - 1, 0)
    known = inst.replace(
        uplink_rate=inst.uplink_rate[:, before], downlink_rate=inst.downlink_rate[:, before]
    )
    answer = card.solve(Problem(known))
    assert answer.cut is not None
    assert answer.frequency is not None
    return Decision(answer.cut, answer.frequency)
