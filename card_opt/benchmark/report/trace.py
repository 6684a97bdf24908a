"""Runs as a GAMS trace file and optima as a .solu file, for tools such as PAVER 2.

What is written is what a method claims, with the referee's cost of its decision; what it is worth
is for the reading tool to find out, and the verdict of this report is in the last column. Such
files separate by commas and blanks, so that names get others instead; a reader takes one record of
a problem and a solver and stops at a second, so that repetitions are one record together.

References
----------
M. R. Bussieck, S. P. Dirkse and S. Vigerske, "PAVER 2.0: an open source environment for automated
performance analysis of benchmarking data", J. Glob. Optim. 59 (2014) 259-275,
doi:10.1007/s10898-013-0131-5.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from card_opt.benchmark.report.results import Results
from card_opt.benchmark.verdict import Verdict
from card_opt.benchmark.verdicts import proven_bound
from card_opt.problem.solution import Status, relative_excess
from card_opt.support.text import apart

_COLUMNS = (
    "InputFileName",
    "ModelType",
    "SolverName",
    "NLP",
    "MIP",
    "JulianDate",
    "Direction",
    "NumberOfEquations",
    "NumberOfVariables",
    "NumberOfDiscreteVariables",
    "NumberOfNonZeros",
    "NumberOfNonlinearNonZeros",
    "OptionFile",
    "ModelStatus",
    "SolverStatus",
    "ObjectiveValue",
    "ObjectiveValueEstimate",
    "SolverTime",
    "ETSolver",
    "NumberOfIterations",
    "NumberOfDomainViolations",
    "NumberOfNodes",
    "UserComment",
)
_NONE = "NA"
_OPTIMAL, _INFEASIBLE, _INTEGER, _ERROR, _NO_SOLUTION = 1, 4, 8, 13, 14  # model statuses
_NORMAL, _RESOURCE, _BY_SOLVER, _CAPABILITY, _SKIPPED, _FAILURE = 1, 3, 4, 6, 12, 13
_SOLVER_STATUS = {  # any other run ended normally
    Verdict.TIME_LIMIT: _RESOURCE,
    Verdict.MEMORY_LIMIT: _RESOURCE,
    Verdict.CRASHED: _FAILURE,
    Verdict.FAILED: _BY_SOLVER,
    Verdict.UNSUPPORTED: _CAPABILITY,
    Verdict.UNAVAILABLE: _SKIPPED,
}
_MODEL_STATUS = {Status.OPTIMAL: _OPTIMAL, Status.INFEASIBLE: _INFEASIBLE}
_ENDING = re.compile(r"\.(gms|gz|bz2)$", re.IGNORECASE)
_DAY_ZERO = datetime(1899, 12, 30, tzinfo=UTC)  # of the dates in trace files


def trace_text(res: Results) -> str:
    """Return the outcomes as a trace file; times are those that the harness measured [s]."""
    names, methods = _names(res.problems.index), _names(res.methods)
    lines = ["* Trace Record Definition", f"* {','.join(_COLUMNS)}", "*"]
    for run in res.outcomes.to_dict("records"):
        record = dict.fromkeys(_COLUMNS, _NONE) | _record(run)
        record["InputFileName"] = names[run["problem"]]
        record["SolverName"] = methods[run["method"]]
        lines.append(",".join(str(record[column]) for column in _COLUMNS))
    return "\n".join(lines) + "\n"


def solu_text(res: Results) -> str:
    """Return what is known of each problem's optimum, a line or two each."""
    names, lines = _names(res.problems.index), []
    for problem, row in zip(res.problems.index, res.problems.to_dict("records"), strict=True):
        name, best, bound = names[str(problem)], row["best"], proven_bound(row)
        if math.isinf(best):
            lines.append(f"=inf= {name}" if bound == math.inf else f"=unkn= {name}")
        elif relative_excess(best, bound, row["size"]) <= row["tolerance"]:
            lines.append(f"=opt= {name} {best!r}")
        else:
            lines.append(f"=best= {name} {best!r}")
            if math.isfinite(bound):
                lines.append(f"=bestdual= {name} {bound!r}")
    return "\n".join(lines) + "\n"


def _record(run: dict[Any, Any]) -> dict[str, Any]:
    said = run["claimed_status"]
    if run["verdict"] in {Verdict.CRASHED, Verdict.FAILED}:
        model_status = _ERROR
    elif math.isfinite(run["objective"]) or said == Status.INFEASIBLE:
        model_status = _MODEL_STATUS.get(said, _INTEGER)
    else:  # an optimum without a decision would be read as infeasible
        model_status = _NO_SOLUTION
    return {
        "ModelType": "MINLP",
        "JulianDate": _date(run["started"]),
        "Direction": 0,  # to be minimised
        "ModelStatus": model_status,
        "SolverStatus": _SOLVER_STATUS.get(run["verdict"], _NORMAL),
        "ObjectiveValue": _number(run["objective"]),
        "ObjectiveValueEstimate": _number(run["claimed_bound"]),
        "SolverTime": _number(run["wall_time"]),
        "ETSolver": _number(run["wall_time"]),
        "NumberOfNodes": run["nodes"] if run["nodes"] >= 0 else _NONE,
        "UserComment": run["verdict"],
    }


def _names(names: Iterable[str]) -> dict[str, str]:
    """Return names without characters that separate, no two alike; readers drop endings."""
    full = list(names)
    return dict(zip(full, apart(_ENDING.sub(r"_\1", _plain(name)) for name in full), strict=True))


def _plain(name: str) -> str:
    return re.sub(r"[^\w.=+-]+", "_", name, flags=re.ASCII).strip("_") or "_"


def _number(value: float) -> str:
    return f"{value!r}" if math.isfinite(value) else _NONE


def _date(text: str) -> str:
    """Return a time in ISO format as days."""
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return _NONE
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return f"{(when - _DAY_ZERO).total_seconds() / 86400.0:.6f}"
