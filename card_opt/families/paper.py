"""The shipped scenarios as a family: the letter's fleet, drawn anew for any size."""

from __future__ import annotations

import dataclasses

import numpy as np

from card_opt.families.family import Built
from card_opt.scenarios.channel import NOISE_STATES

SCENARIOS = ("paper", "paper-calibrated", "real")
CHANNELS = (*NOISE_STATES, "scenario")


def build(*, seed: int, devices: int, rounds: int, scenario: str, channel: str) -> Built:
    """Return a scenario's instance with its devices repeated in turn, or the first of them."""
    from card_opt.scenarios.scenario import load_scenario

    loaded = load_scenario(scenario)
    kinds = loaded.settings.device
    order = np.repeat(np.arange(len(kinds)), [kind.count for kind in kinds])
    counts = np.bincount(np.resize(order, devices), minlength=len(kinds)).tolist()
    chosen = [
        kind.model_copy(update={"count": count})
        for kind, count in zip(kinds, counts, strict=True)
        if count
    ]
    settings = loaded.settings.model_copy(update={"device": chosen})
    drawn = dataclasses.replace(loaded, settings=settings)
    noise = NOISE_STATES.get(channel)
    problem = drawn.problem(seed=seed, rounds=rounds, noise_density_dbm_hz=noise)
    # The letter knows no limits and no moves, nor does its family.
    return problem.instance.replace(held_bytes=None), ()
