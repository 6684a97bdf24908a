"""Claims about what is decided: Fig. 3, the cuts and the server's frequency."""

from __future__ import annotations

import numpy as np

from card_opt.algorithms import card
from card_opt.problem import referee
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.reproduce.claims.claim import EQUATIONS, Claim, Value, simulated, variants
from card_opt.reproduce.claims.evidence import EQUAL, OWN, Evidence, Played
from card_opt.reproduce.claims.readings import Reading, frequency_at

RISING = 1.01
_SAMPLE = 100  # rounds
_ROUNDING = 1e-12  # of costs
_UNLIMITED = 1e6


def frequency_rise(frequency: FloatArray) -> float:
    """Return the last device's mean f* over the first's, frequencies of shape (M, N)."""
    means = frequency.mean(axis=1)
    return float(means[-1] / means[0])


def _inner_cuts(played: Played) -> float:
    """Return the share of device-rounds in which a cut between the ends is optimal too."""
    inst, ours = played.inst, played.card
    inner = np.zeros(inst.shape, dtype=bool)
    for cut in range(2, inst.num_cuts):
        inner |= referee.evaluate(inst, cut, ours.frequency).cost <= ours.cost + _ROUNDING
    return float(inner.mean())


def _alike(evidence: Evidence) -> list[Reading]:
    """Return the variants that take both extremes over the same set."""
    return [r for r in _continuous(evidence) if r.delay_range == r.energy_range]


def _first_device(played: Played) -> float:
    return float((played.card.cut[0] == played.inst.num_cuts).mean())


def _last_device(played: Played) -> float:
    return float((played.card.cut[-1] == 1).mean())


def _largest_rise(played: Played) -> float:
    return float(np.diff(played.card.cut.mean(axis=1)).max())


def _changing(played: Played) -> float:
    return float((np.ptp(played.card.cut, axis=1) > 0).sum())


def _longer_with_cut(played: Played) -> float:
    return _compare(played, "delay")


def _thriftier_with_cut(played: Played) -> float:
    return 1.0 - _compare(played, "energy")


def _compare(played: Played, quantity: str) -> float:
    """Return the share of device-rounds in which the last cut has more at CARD's frequency."""
    first, last = (
        getattr(referee.evaluate(played.inst, cut, played.card.frequency), quantity)
        for cut in (1, played.inst.num_cuts)
    )
    return float((last > first).mean())


def _rise(played: Played) -> float:
    return frequency_rise(played.card.frequency)


def _rises(evidence: Evidence) -> list[Value]:
    """Return the rise under every reading, and where no link holds Device 5 back."""
    inst = evidence.instance(evidence.base, EQUAL)
    faster = {}
    for name in ("uplink_rate", "downlink_rate"):
        rate = getattr(inst, name).copy()
        rate[-1] *= _UNLIMITED
        faster[name] = rate
    frequency = card.solve(Problem(inst.replace(**faster))).frequency
    assert frequency is not None
    case = f"links of Device 5 faster by {_UNLIMITED:g}"
    free = Value(frequency_rise(frequency), evidence.base, EQUAL, case)
    return [*simulated(_rise, _continuous, (OWN, EQUAL))(evidence), free]


def _continuous(evidence: Evidence) -> list[Reading]:
    """Return the variants; how the benchmarks run is no matter."""
    return [r for r in variants(evidence) if r.baseline_frequency == "optimal"]


def _spread(evidence: Evidence) -> list[Value]:
    """Return how much f* of the first cut exceeds that of the last."""
    out = []
    for reading in _continuous(evidence):
        inst = evidence.instance(reading, rounds=_SAMPLE)
        first, last = (frequency_at(inst, np.full(inst.shape, cut)) for cut in (1, inst.num_cuts))
        out.append(Value(float((first / last - 1.0).mean()), reading, OWN))
    return out


CLAIMS = (
    Claim(
        name="cut-at-the-ends",
        text="the optimal cut is either the first or the last, 1 or 31",
        where="section V-B, Fig. 3(a)",
        letter="0",
        measure="share of device-rounds in which a cut between these is as good",
        values=simulated(_inner_cuts, _alike),
        high=0.0,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="device-1-last-cut",
        text="the optimal cut of Device 1 is 31",
        where="section V-B, Fig. 3(a)",
        letter="31",
        measure="share of Device 1's rounds with the last cut, I - 1",
        values=simulated(_first_device, _continuous),
        low=0.5,
    ),
    Claim(
        name="device-5-first-cut",
        text="the optimal cut of Device 5 is 1",
        where="section V-B, Fig. 3(a)",
        letter="1",
        measure="share of Device 5's rounds with cut 1",
        values=simulated(_last_device, _continuous),
        low=0.5,
    ),
    Claim(
        name="cut-falls-with-power",
        text="the optimal cut moves from 31 to 1 as computing power falls",
        where="section V-B, Fig. 3(a)",
        letter="falls",
        measure="largest rise of the mean cut from a device to the next [layers]",
        values=simulated(_largest_rise, _continuous),
        high=1.0,
    ),
    Claim(
        name="cut-changes",
        text="the optimal cut of each device changes with the rounds",
        where="section V-B, Fig. 3(a)",
        letter="5",
        measure="devices whose cut changes",
        values=simulated(_changing, _continuous),
        low=5.0,
    ),
    Claim(
        name="delay-rises-with-cut",
        text="the training delay rises with the cut",
        where="section V-B",
        letter="positive correlation",
        measure="share of device-rounds in which it does, at f*",
        values=simulated(_longer_with_cut),
        low=1.0,
    ),
    Claim(
        name="energy-falls-with-cut",
        text="the server's energy falls with the cut",
        where="section V-B",
        letter="negative correlation",
        measure="share of device-rounds in which it does, at f*",
        values=simulated(_thriftier_with_cut),
        low=1.0,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="frequency-rises",
        text="the server's frequency rises from Device 1 to Device 5",
        where="section V-B, Fig. 3(b)",
        letter="rises",
        measure="mean f* of Device 5 over that of Device 1",
        values=_rises,
        low=RISING,
    ),
    Claim(
        name="frequency-depends-on-cut",
        text="the cut that is chosen makes the server take another frequency",
        where="section V-B, Fig. 3(b)",
        letter="higher at a lower cut",
        measure="mean excess of equation (16) at cut 1 over that at the last cut, as a share",
        values=_spread,
        low=RISING - 1.0,
    ),
)
