"""Simulated series of runs: times with the noise of a busy machine, and verdicts as wanted."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pandas as pd

from card_opt.benchmark.comparison.series import Series
from tests.helpers.report_runs import EXACT, LATE, run

LIMIT = 10.0  # seconds, as in `report_runs`
SPREAD, HICCUP = 0.12, 0.05  # of the logarithm of a time; share of runs that something disturbs


def series(
    seed: int,
    name: str = "simulated",
    num_cases: int = 20,
    methods: tuple[str, ...] = ("alpha", "beta", "gamma", "delta", "epsilon"),
    slowed: dict[str, float] | None = None,
    repetitions: int = 3,
    **facts: Any,
) -> Series:
    """Return runs that differ from those of another seed by noise alone, but for `slowed`.

    The true times span three decades, and some are beyond the limit. Noise: lognormal, with a
    common factor for each stretch of runs that the machine was busy in, and a few runs that took
    up to twice as long.

    Parameters
    ----------
    seed
        Of the noise; the true times are the same whatever it is.
    name
        Of the series.
    num_cases, methods, repetitions
        How much there is.
    slowed
        Factors on the true times of some methods.
    facts
        Columns of all rows.
    """
    noise = np.random.default_rng(seed)
    truth = np.random.default_rng(1).uniform(math.log(0.02), math.log(40.0), num_cases)
    speeds = np.random.default_rng(2).normal(0.0, 0.7, (num_cases, len(methods)))
    rows = []
    for repetition in range(repetitions):
        for case in range(num_cases):
            busy = math.exp(noise.normal(0.0, 0.5 * SPREAD))
            for place, method in enumerate(methods):
                seconds = math.exp(truth[case] + speeds[case, place]) * busy
                seconds *= math.exp(noise.normal(0.0, SPREAD)) * (slowed or {}).get(method, 1.0)
                if noise.random() < HICCUP:
                    seconds *= noise.uniform(1.0, 2.0)
                is_late = seconds > LIMIT
                told = LATE if is_late else EXACT | {"wall_time": seconds}
                extra = {"repetition": repetition, "key": f"{case}|{method}|{repetition}|{name}"}
                rows.append(run(f"case:seed={case}", method, **told | extra | facts))
    return Series(name, pd.DataFrame(rows))
