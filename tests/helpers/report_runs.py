"""Runs for tests of the report: a small table that can be reckoned by hand, and a builder."""

from __future__ import annotations

import math
from dataclasses import asdict
from typing import Any

import pandas as pd

from card_opt.benchmark.record import Run
from card_opt.benchmark.verdicts import judged
from card_opt.solvers.child.endings import Ending

LIMIT = 10.0  # seconds
BEST = 2.0  # cost of the best decision of every problem
EXACT = {"claimed_status": "optimal", "objective": BEST, "claimed_bound": BEST}
UNPROVEN = {"claimed_status": "feasible", "objective": BEST}
LATE = {"ending": Ending.TIMED_OUT, "wall_time": LIMIT + 0.3}
REFUSAL = {"ending": Ending.REFUSED, "wall_time": math.nan, "message": "takes no levels"}
LIE = {"claimed_status": "optimal", "objective": 1.1 * BEST, "claimed_bound": 1.1 * BEST}


def run(case: str, method: str, **facts: Any) -> dict[str, Any]:
    """Return a row of the store."""
    row: dict[str, Any] = {
        "key": f"{case}|{method}|{facts.get('repetition', 0)}",
        "suite": "by hand",
        "case": case,
        "family": case.partition(":")[0],
        "knobs": "{}",
        "seed": 0,
        "digest": f"digest of {case}",
        "devices": 1,
        "rounds": 2,
        "cuts": 5,
        "limits_text": "",
        "method": method,
        "solver": method.title(),
        "kind": "test",
        "proves": "optimum, it says",
        "repetition": 0,
        "time_limit": LIMIT,
        "memory_limit": 2.0**32,
        "rel_gap": 1e-6,
        "best_value": BEST,
        "best_bound": BEST,
        "best_proof": "by hand",
        "ending": Ending.ANSWERED,
        "wall_time": 1.0,
        "peak_memory": 2.0**27,
        "start_time": 0.5,
    }
    return asdict(Run(**row | facts))


def frame(*rows: dict[str, Any]) -> pd.DataFrame:
    """Return judged runs."""
    return judged(pd.DataFrame(rows))


def by_hand() -> pd.DataFrame:
    """Return four problems by three methods, with a limit of 10 s.

    Seconds until solved, `-` if not solved::

            alpha           beta      gamma
        a   1               2         4
        b   4               2         - (late)
        c   - (late)        8         - (found without proof after 1)
        d   - (not taken)   - (lie)   3
    """
    return frame(
        run("a:seed=0", "alpha", wall_time=1.0, **EXACT),
        run("a:seed=0", "beta", wall_time=2.0, **EXACT),
        run("a:seed=0", "gamma", wall_time=4.0, **EXACT),
        run("b:seed=0", "alpha", wall_time=4.0, **EXACT),
        run("b:seed=0", "beta", wall_time=2.0, **EXACT),
        run("b:seed=0", "gamma", **LATE),
        run("c:seed=0", "alpha", **LATE),
        run("c:seed=0", "beta", wall_time=8.0, **EXACT),
        run("c:seed=0", "gamma", wall_time=1.0, **UNPROVEN),
        run("d:seed=0", "alpha", **REFUSAL),
        run("d:seed=0", "beta", wall_time=0.5, **LIE),
        run("d:seed=0", "gamma", wall_time=3.0, **EXACT),
    )
