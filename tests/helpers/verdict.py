"""What the harness says of a method."""

from __future__ import annotations

import pandas as pd

from card_opt.benchmark.measure import measure
from card_opt.benchmark.verdicts import judged
from card_opt.families.case import Case
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.solving.method import Method


def verdict_of(method: Method, inst: Instance) -> str:
    """Return the verdict on one run of a method."""
    case = Case(family="own", seed=0, instance=inst)
    run = measure(case, method, Limits(time_limit=15.0), key=method.name, suite="test")
    return str(judged(pd.DataFrame([vars(run)]))["verdict"].item())
