"""Claims about what is gained: Fig. 4, the two headline numbers, and static decisions."""

from __future__ import annotations

from card_opt.problem import referee
from card_opt.reproduce.claims.claim import EQUATIONS, Claim, Value, presets, simulated, variants
from card_opt.reproduce.claims.evidence import OWN, Evidence, Played
from card_opt.reproduce.claims.method import costs_on_grid
from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION
from card_opt.scenarios.channel import NOISE_STATES

WITHIN = 0.005  # of a percentage of the letter
_STEPS = 60  # fixed frequencies that are tried
_SAMPLE = 100  # rounds


def distance(played: Played) -> float:
    """Return how far the farther one of the two headline numbers is off [percentage points]."""
    return 100.0 * max(
        abs(played.delay_reduction - DELAY_REDUCTION),
        abs(played.energy_reduction - ENERGY_REDUCTION),
    )


def way_to_device_only(played: Played) -> float:
    """Return where CARD's mean delay is between server-only's, 0, and device-only's, 1."""
    ours, low, high = (
        played.mean(name, "delay") for name in ("card", "server-only", "device-only")
    )
    return (ours - low) / (high - low)


def energy_ratio(played: Played) -> float:
    """Return CARD's mean energy over device-only's."""
    return played.mean("card", "energy") / played.mean("device-only", "energy")


def _implied(evidence: Evidence) -> list[Value]:
    """Return CARD's energy over device-only's that 53.1 % implies at equal frequencies."""
    base = evidence.base
    out = []
    for reading in (base, base.replace(head="none"), base.replace(layers=16)):
        work = evidence.scenario(reading).profile
        share = (work.total_flops - work.device_flops[0]) / (
            work.total_flops - work.device_flops[-1]
        )
        out.append(Value((1.0 - ENERGY_REDUCTION) * float(share), reading))
    return out


def _static_cut(evidence: Evidence) -> list[Value]:
    """Return what the best cut that is the same for all costs more, as a share."""
    out = []
    for reading in presets(evidence):
        ours = evidence.played(reading).card
        totals = [
            referee.evaluate(ours.inst, cut, ours.frequency).objective
            for cut in range(1, ours.inst.num_cuts + 1)
        ]
        out.append(Value(min(totals) / float(ours.cost.sum()) - 1.0, reading, OWN))
    return out


def _static_frequency(evidence: Evidence) -> list[Value]:
    """Return what the best frequency that is the same for all costs more, as a share."""
    out = []
    for reading in presets(evidence):
        inst = evidence.instance(reading, rounds=_SAMPLE)
        _, cost = costs_on_grid(inst, _STEPS)
        best = cost.min(axis=-1).sum(axis=(1, 2)).min()
        ours = evidence.played(reading).card.cost[:, :_SAMPLE].sum()
        out.append(Value(float(best / ours - 1.0), reading, OWN))
    return out


def _headline(evidence: Evidence, name: str) -> list[Value]:
    """Return a reduction under every reading, and in each channel state for the presets."""

    def measure(played: Played) -> float:
        return float(getattr(played, name))

    states = simulated(measure, presets, tuple(NOISE_STATES))
    return [*simulated(measure, variants)(evidence), *states(evidence)]


CLAIMS = (
    Claim(
        name="delay-reduction",
        text="70.8 % less delay than device-only",
        where="abstract, section V-B, Fig. 4(a)",
        letter=f"{DELAY_REDUCTION:g}",
        measure="share less of the mean delay",
        values=lambda evidence: _headline(evidence, "delay_reduction"),
        low=DELAY_REDUCTION - WITHIN,
        high=DELAY_REDUCTION + WITHIN,
    ),
    Claim(
        name="energy-reduction",
        text="53.1 % less server energy than server-only",
        where="abstract, section V-B, Fig. 4(b)",
        letter=f"{ENERGY_REDUCTION:g}",
        measure="share less of the mean energy",
        values=lambda evidence: _headline(evidence, "energy_reduction"),
        low=ENERGY_REDUCTION - WITHIN,
        high=ENERGY_REDUCTION + WITHIN,
    ),
    Claim(
        name="both-reductions",
        text="both numbers in one simulation",
        where="abstract",
        letter=f"{DELAY_REDUCTION:g}, {ENERGY_REDUCTION:g}",
        measure="larger one of the two differences [percentage points]",
        values=simulated(distance, variants),
        high=100.0 * WITHIN,
    ),
    Claim(
        name="delay-near-server-only",
        text="CARD's delay is closer to server-only's than to device-only's",
        where="section V-B, Fig. 4(a)",
        letter="closer",
        measure="way from server-only's mean delay, 0, to device-only's, 1",
        values=simulated(way_to_device_only, variants),
        high=0.5,
    ),
    Claim(
        name="energy-near-device-only",
        text="CARD's energy is similar to device-only's",
        where="section V-B, Fig. 4(b)",
        letter="similar",
        measure="mean energy over device-only's",
        values=simulated(energy_ratio, variants),
        low=0.9,
        high=1.1,
    ),
    Claim(
        name="energy-claims-together",
        text="53.1 % less than server-only and an energy similar to device-only's",
        where="section V-B, Fig. 4(b)",
        letter="similar",
        measure="energy over device-only's that 53.1 % implies, benchmarks at one frequency",
        values=_implied,
        low=0.9,
        high=1.1,
        rests_on=EQUATIONS,
    ),
    Claim(
        name="static-cut",
        text="a static cut is suboptimal",
        where="section I",
        letter="above 0",
        measure="excess cost of the best cut that is the same for all, as a share",
        values=_static_cut,
        low=1e-6,
    ),
    Claim(
        name="static-frequency",
        text="a static frequency of the server is suboptimal",
        where="section I",
        letter="above 0",
        measure="excess cost of the best frequency that is the same for all, as a share",
        values=_static_frequency,
        low=1e-6,
    ),
)
