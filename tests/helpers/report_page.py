"""Pages of the report without its figures, which take long to draw."""

from __future__ import annotations

import math

import pandas as pd

from card_opt.benchmark.report import write
from card_opt.benchmark.report.results import results
from card_opt.benchmark.report.web.page import page
from tests.helpers.report_runs import LIE, UNPROVEN, by_hand, frame, run

NASTY = '<script>window.hacked = 1</script>"><img src=x onerror="window.hacked = 2">$\\frac$'


def nasty() -> pd.DataFrame:
    """Return the table by hand and runs whose texts are code, with nan and inf all over."""
    nothing = dict.fromkeys(("wall_time", "start_time", "peak_memory", "cpu_time"), math.nan)
    rows = [
        run(f"a:{NASTY}", NASTY, solver=NASTY, message=NASTY, kind=NASTY, **LIE),
        run(f"a:{NASTY}", "beta", **UNPROVEN | nothing),
        run(f"a:{NASTY}", "gamma", claimed_status="optimal", claimed_bound=math.nan),
        run("</script><b>:seed=1", "alpha", ending="failed", message=NASTY, **nothing),
        run("</script><b>:seed=1", "beta", fault=NASTY, claimed_status="feasible"),
        run("e:seed=0", "gamma", claimed_status="feasible", objective=1.6),
    ]
    return pd.concat([by_hand(), frame(*rows)], ignore_index=True)


def page_of(content: pd.DataFrame) -> str:
    """Return the page of judged runs."""
    res = results(content)
    return page(res, write._tables(res), {}, "by hand")
