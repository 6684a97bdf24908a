"""Local workers of Dask, processes of one thread each: two against one."""

from __future__ import annotations

import functools
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

import card_opt as co
from benchmarks.scale.files import remove, telemetry
from benchmarks.scale.telemetry import identical
from benchmarks.scale.timing import alternate, settle
from card_opt.fleet.cluster.opening import local_cluster


def measure(rows: int, turns: int, scratch: Path) -> pd.DataFrame:
    """Return the seconds that one and two workers take; starting them is not among these."""
    source, out = telemetry(rows, scratch), scratch / "decisions"

    def prepare(engine: Any) -> Callable[[], Any]:
        remove(out)
        settle()
        return lambda: co.fleet.decide(source, identical(), out, engine=engine)

    with ExitStack() as stack:
        engines = {number: stack.enter_context(local_cluster(number)) for number in (1, 2)}
        contestants = {str(n): functools.partial(prepare, it) for n, it in engines.items()}
        seconds = alternate(contestants, turns)
    remove(out)
    return pd.DataFrame(
        {
            "workers": list(map(int, seconds)),
            "rows": rows,
            "best_s": [min(taken) for taken in seconds.values()],
            "median_s": [float(np.median(taken)) for taken in seconds.values()],
        }
    )
