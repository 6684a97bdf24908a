"""Claims about problem and algorithm: convexity, equation (16), P1 and P2, Algorithm 1."""

from __future__ import annotations

import functools

import numpy as np

from card_opt.algorithms import card
from card_opt.problem import costs, referee
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.reproduce.claims.claim import EQUATIONS, Claim, Value, presets, simulated
from card_opt.reproduce.claims.evidence import Evidence, Played
from card_opt.reproduce.claims.readings import Reading
from card_opt.solving.verification import Report, verify

_WITNESSES = ("exhaustive", "pyomo-minlp-scip", "highs-outer-approximation")
_GRID = 101  # frequencies from F_min to F_max
_SAMPLE = 20  # rounds


def costs_on_grid(inst: Instance, points: int = _GRID) -> tuple[FloatArray, FloatArray]:
    """Return frequencies [Hz], shape (F,), and U of every one, shape (F, M, N, C)."""
    x = inst.rounds().by_cut()
    low, high = float(np.max(x.min_frequency)), float(np.min(x.max_frequency))
    frequency = np.linspace(low, high, points)
    extremes = inst.extremes
    if inst.normalizer != "per-cut":
        extremes = Extremes(*(v[..., None] if isinstance(v, np.ndarray) else v for v in extremes))
    values = [costs.cost(x, inst.profile, extremes, f) for f in frequency]
    shape = (*inst.shape, inst.num_cuts)
    return frequency, np.stack([np.broadcast_to(value, shape) for value in values])


def _normalizers(evidence: Evidence) -> list[Reading]:
    return [evidence.base.replace(normalizer=name) for name in NORMALIZERS]


def _curvature(evidence: Evidence) -> list[Value]:
    out = []
    for reading in _normalizers(evidence):
        _, cost = costs_on_grid(evidence.instance(reading, rounds=_SAMPLE))
        second = cost[2:] - 2.0 * cost[1:-1] + cost[:-2]
        relative = second / (cost.max(axis=0) - cost.min(axis=0))
        out.append(Value(float(relative.min()), reading))
    return out


def _regret(evidence: Evidence) -> list[Value]:
    """Return how far CARD is above the best point of the grid."""
    out = []
    for reading in _normalizers(evidence):
        inst = evidence.instance(reading, rounds=_SAMPLE)
        _, cost = costs_on_grid(inst)
        answer = card.solve(Problem(inst))
        assert answer.cut is not None
        assert answer.frequency is not None
        ours = referee.evaluate(inst, answer.cut, answer.frequency).cost
        best = cost.min(axis=(0, 3))
        out.append(Value(max(0.0, float((ours - best).max())), reading))
    return out


@functools.lru_cache(maxsize=8)
def _report(evidence: Evidence, reading: Reading) -> Report:
    return verify(evidence.instance(reading, rounds=2), _WITNESSES)


def _contradictions(*columns: str) -> functools.partial[list[Value]]:
    return functools.partial(_count, columns)


def _count(columns: tuple[str, ...], evidence: Evidence) -> list[Value]:
    """Return how many exact methods differ by more than the tolerance of a proof."""
    out = []
    for reading in presets(evidence):
        report = _report(evidence, reading)
        differs = (report.table[list(columns)].abs() > PROOF_TOL).any(axis=1)
        parts = len(report.candidate.parts)
        case = f"{len(report.table)} methods, {parts} device-rounds"
        out.append(Value(float(differs.sum() + (not report.ok)), reading, case=case))
    return out


def _bend(evidence: Evidence) -> list[Value]:
    """Return the most that U(c) at f* bends downwards, as a share of its range."""
    out = []
    for reading in presets(evidence):
        inst = evidence.instance(reading, rounds=_SAMPLE)
        frequency = card.solve(Problem(inst)).frequency
        assert frequency is not None
        cuts = range(1, inst.num_cuts + 1)
        cost = np.stack([referee.evaluate(inst, cut, frequency).cost for cut in cuts])
        second = cost[2:] - 2.0 * cost[1:-1] + cost[:-2]
        spread = cost.max(axis=0) - cost.min(axis=0)
        bend = max(0.0, float((-second / spread).max()))
        out.append(Value(bend, reading, case="identical layers"))
    return out


def _energy_identity(played: Played) -> float:
    """Return the largest relative difference of energy from power times time."""
    s = played.card
    seconds = s.seconds["server_forward"] + s.seconds["server_backward"]
    return float(np.abs(s.server_power * seconds / s.energy - 1.0).max())


def _delay_identity(played: Played) -> float:
    """Return the largest relative difference of the delay from the sum of its stages."""
    total = np.sum(list(played.card.seconds.values()), axis=0)
    return float(np.abs(total / played.card.delay - 1.0).max())


def _over_best(played: Played) -> float:
    """Return CARD's total cost over that of the better benchmark."""
    benchmarks = [played.simulations[name].cost.sum() for name in ("server-only", "device-only")]
    return float(played.card.cost.sum() / min(benchmarks))


CLAIMS = (
    Claim(
        name="delay-sum",
        text="the delay of a round is the sum of what its stages take",
        where="equations (7) to (10)",
        letter="equal",
        measure="largest relative difference",
        values=simulated(_delay_identity),
        high=1e-9,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="energy-product",
        text="the server's energy is its power times the time that it computes",
        where="equation (11)",
        letter="equal",
        measure="largest relative difference",
        values=simulated(_energy_identity),
        high=1e-9,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="convex-in-frequency",
        text="U is convex in the server's frequency",
        where="section IV, P3",
        letter="second derivative > 0",
        measure="least second difference of U on 101 frequencies, as a share of its range",
        values=_curvature,
        low=1e-9,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="equation-16",
        text="equation (16) gives the best frequency",
        where="equation (16)",
        letter="optimal",
        measure="largest excess of U over the best of 101 frequencies and all cuts",
        values=_regret,
        high=1e-9,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="p1-is-sum-of-p2",
        text="P1 decomposes into one P2 for each device and round",
        where="section IV",
        letter="equal",
        measure="exact methods whose P1 differs from the sum of their P2 by over 1e-6",
        values=_contradictions("sum_difference"),
        high=0.0,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="card-is-optimal",
        text="Algorithm 1 finds the optimum of P2, and so of P1",
        where="Algorithm 1",
        letter="optimal",
        measure="exact methods whose optimum differs from CARD's cost by over 1e-6",
        values=_contradictions("cost_difference", "joint_cost_difference"),
        high=0.0,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="p4-not-convex",
        text="U is not convex in the cut, as the data sizes are arbitrary functions of it",
        where="section IV, P4",
        letter="not convex",
        measure="most that U(c) at f* bends downwards from cut to cut, as a share of its range",
        values=_bend,
        low=1e-6,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="not-above-benchmarks",
        text="CARD costs no more than either benchmark",
        where="section V-B",
        letter="at most 1",
        measure="total U over that of the better benchmark",
        values=simulated(_over_best),
        high=1.0,
        rests_on=EQUATIONS,
    ),
)
