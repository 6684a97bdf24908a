"""What PAVER 2 makes of a trace file, by the rules of its reader (coin-or/Paver, 2023).

Its reader stands in ``src/paver/readgamstrace.py``; what it does to a record that it takes is done
here in the same order, and what it would stop at is an error.
"""

from __future__ import annotations

import math
from typing import Any

_REQUIRED = {"InputFileName", "SolverName", "ObjectiveValue", "SolverTime"}
_WHOLE = {
    "NumberOfEquations",
    "NumberOfVariables",
    "NumberOfDiscreteVariables",
    "NumberOfNonZeros",
    "NumberOfNonlinearNonZeros",
    "ModelStatus",
    "SolverStatus",
    "NumberOfIterations",
    "NumberOfDomainViolations",
    "NumberOfNodes",
}
_REAL = {"ObjectiveValue", "ObjectiveValueEstimate", "SolverTime", "JulianDate", "ETSolver"}
_NONE = {"NA", "UNDF", ""}
_HUGE = 1e20
_OPTIMAL, _INFEASIBLE, _NOTHING = {1, 15, 16, 17}, {4, 10, 19}, {6, 9, 11, 12, 13, 14}
_STATUSES = range(1, 20)
_ENDS = {
    1: "normal",
    2: "iterlim",
    3: "timelim",
    4: "other",
    5: "othrlim",
    6: "capabil",
    7: "other",
    8: "userint",
    **dict.fromkeys((9, 10, 11, 13), "error"),
    12: "other",
}


def read_trace(text: str) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the records by instance and solver, each with `PrimalBound` and `DualBound`."""
    columns: list[str] = []
    is_defining = False
    records: dict[tuple[str, str], dict[str, Any]] = {}
    for line in text.splitlines():
        if line[0] == "*":  # an empty line stops the reader
            if "Trace Record Definition" in line:
                columns, is_defining = [], True
            elif is_defining and (words := line[1:].strip()):
                names = [name.strip() for name in words.strip(",").split(",")]
                assert all(names)
                columns += names
            else:
                is_defining = False
            continue
        assert set(columns) >= _REQUIRED
        fields = [field.strip() for field in line.split(",")]
        assert len(fields) <= len(columns)
        record = dict(_typed(*pair) for pair in zip(columns, fields, strict=False))
        key = _trimmed(record["InputFileName"]), _solver(record)
        assert key not in records, "Already have data for run"
        assert "@" not in key[1]
        records[key] = _bounded({name: v for name, v in record.items() if v is not None})
    return records


def _typed(column: str, field: str) -> tuple[str, Any]:
    if column not in _WHOLE | _REAL:
        return column, field
    if field in _NONE or "acr?" in field:
        return column, None
    if column in _WHOLE:
        return column, int(field)
    value = float(field)
    return column, math.copysign(math.inf, value) if abs(value) >= _HUGE else value


def _trimmed(name: str) -> str:
    for ending in (".gz", ".bz2", ".gms"):
        name = name.removesuffix(ending)
    return name


def _solver(record: dict[str, Any]) -> str:
    option = record.get("OptionFile", "NA")
    return f"{record['SolverName']}{'' if option in _NONE - {'UNDF'} else '.' + option}"


def _bounded(record: dict[str, Any]) -> dict[str, Any]:
    sign = 1 - 2 * int(record.get("Direction", 0))
    status = record.get("ModelStatus", 8)
    assert status in _STATUSES
    record["TerminationStatus"] = _ENDS[record["SolverStatus"]]
    record["PrimalBound"] = record.get("ObjectiveValue", sign * math.inf)
    record["DualBound"] = record.get("ObjectiveValueEstimate", -sign * math.inf)
    if status in _INFEASIBLE:
        record["PrimalBound"] = record["DualBound"] = sign * math.inf
    elif status in _OPTIMAL:
        record["DualBound"] = record["PrimalBound"]
    elif status in _NOTHING:
        record["PrimalBound"] = sign * math.inf
    return record
