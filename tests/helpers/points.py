"""Points beside files, held against the files by readers that had no part in writing them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyscipopt

from card_opt.problem.quantities import FloatArray
from tests.helpers.readers import read_cbf

MOST_EXCESS = 1e-9  # relative


class Found(NamedTuple):
    """What a file says of a point: its objective, and whether every row and bound holds."""

    stated: float
    objective: float
    is_feasible: bool


def read_point(path: Path) -> tuple[float, dict[str, float]]:
    """Return the objective that a .sol file states, and its values by name, in its order."""
    first, *lines = path.read_text().splitlines()
    mark, stated = first.split()
    assert mark == "=obj="
    pairs = [line.split() for line in lines]
    values = {name: float(value) for name, value in pairs}
    assert len(values) == len(pairs)
    return float(stated), values


def check(path: Path) -> Found:
    """Return what a .nl, .mps, .lp or .cbf file says of the point beside it."""
    stated, values = read_point(path.with_name(f"{path.name}.sol"))
    if path.suffix == ".cbf":
        return Found(stated, *_in_cbf(path, list(values.values())))
    model = pyscipopt.Model()
    model.hideOutput()
    # Before it reads: it drops coefficients of the objective below its epsilon.
    model.setParams({"numerics/feastol": MOST_EXCESS, "numerics/epsilon": 1e-15})
    model.readProblem(str(path))
    variables = {variable.name: variable for variable in model.getVars()}
    if path.suffix == ".nl":  # SCIP has a variable for a constant, and for what is not linear
        made = set(variables) - set(values)
        assert made <= {"objconstant", "nlobjvar"}
        values |= {name: variables[name].getLbOriginal() for name in made & {"objconstant"}}
        linear = sum(v.getObj() * values[name] for name, v in variables.items() if name in values)
        values |= dict.fromkeys(made - {"objconstant"}, stated - linear)  # its row is checked
    solution = model.createSol()
    for name, value in values.items():
        model.setSolVal(solution, variables[name], value)
    is_feasible = model.checkSol(solution, printreason=False)
    return Found(stated, float(model.getSolObjVal(solution)), bool(is_feasible))


def _in_cbf(path: Path, values: list[float]) -> tuple[float, bool]:
    """Return objective and verdict of values in the order of a .cbf file's variables."""
    cbf, x = read_cbf(path), np.array(values)
    rows = np.zeros(sum(size for _, size in cbf.constraints))
    sizes = np.ones(rows.size)
    for i, j, c in cbf.entries:
        rows[i] += c * x[j]
    for i, b in cbf.constants.items():
        rows[i] += b
        sizes[i] = max(1.0, abs(b))
    excess = [abs(x[j] - round(x[j])) for j in cbf.integers]
    for kinds, at, size in ((cbf.variables, x, np.ones(x.size)), (cbf.constraints, rows, sizes)):
        start = 0
        for kind, length in kinds:
            part, by = at[start : start + length], size[start : start + length]
            excess.append(_excess(kind, part, by))
            start += length
    objective = sum(c * x[j] for j, c in cbf.cost.items()) + cbf.constant
    return float(objective), max(excess) <= MOST_EXCESS


def _excess(kind: str, part: FloatArray, by: FloatArray) -> float:
    if kind == "F":
        return 0.0
    if kind == "Q":
        return float(np.linalg.norm(part[1:]) - part[0])
    if kind == "QR":
        return float(max(part[2:] @ part[2:] - 2.0 * part[0] * part[1], -part[0], -part[1]))
    over = {"L=": np.abs(part), "L+": -part, "L-": part}[kind]
    return float((over / by).max())
