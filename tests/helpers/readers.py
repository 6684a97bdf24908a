"""Files read and solved by programs that had no part in writing them."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import highspy
import numpy as np
import pyscipopt

SCIP_OPTIONS = {
    "limits/gap": 1e-9,
    "limits/absgap": 1e-10,
    "limits/time": 100.0,
    "numerics/feastol": 1e-9,
    "numerics/epsilon": 1e-10,
}
HIGHS_OPTIONS = {
    "output_flag": False,
    "threads": 1,
    "time_limit": 100.0,
    "mip_rel_gap": 1e-9,
    "mip_abs_gap": 1e-10,
    "mip_feasibility_tolerance": 1e-9,
    "primal_feasibility_tolerance": 1e-9,
    "dual_feasibility_tolerance": 1e-9,
}


def by_scip(path: Path) -> float:
    """Return the optimum of an .nl, .mps or .lp file by SCIP, inf if there is no solution."""
    model = pyscipopt.Model()
    model.hideOutput()
    model.readProblem(str(path))
    return _scip_optimum(model)


def by_bonmin(path: Path) -> float:
    """Return the optimum of a convex .nl file by the Bonmin in CasADi."""
    import casadi

    builder = casadi.NlpBuilder()
    builder.import_nl(str(path), {})
    problem: Any = {
        "x": casadi.vertcat(*builder.x),
        "f": builder.f,
        "g": casadi.vertcat(*builder.g),
    }
    options: dict[str, Any] = {
        "sb": "yes",
        "print_level": 0,
        "algorithm": "B-QG",
        "bound_relax_factor": 0.0,
    }
    options |= {"tol": 1e-9, "cutoff_decr": 1e-9, "allowable_gap": 1e-9}
    options |= {f"{part}_log_level": 0 for part in ("bb", "nlp", "lp", "oa", "milp", "fp")}
    settings: Any = {"print_time": False, "discrete": builder.discrete, "bonmin": options}
    solver = casadi.nlpsol("solver", "bonmin", problem, settings)
    found = solver(
        x0=builder.x_init, lbx=builder.x_lb, ubx=builder.x_ub, lbg=builder.g_lb, ubg=builder.g_ub
    )
    assert solver.stats()["return_status"] == "SUCCESS"
    return float(found["f"])


def by_highs(path: Path) -> float:
    """Return the optimum of a linear .mps or .lp file by HiGHS, inf if there is no solution."""
    highs = highspy.Highs()
    highs.resetGlobalScheduler(True)
    for name, value in HIGHS_OPTIONS.items():
        highs.setOptionValue(name, value)
    # A warning is what it has for coefficients below 1e-9, which it drops.
    assert highs.readModel(str(path)) != highspy.HighsStatus.kError
    highs.run()
    word = highs.getModelStatus()
    if word == highspy.HighsModelStatus.kInfeasible:
        return math.inf
    assert word == highspy.HighsModelStatus.kOptimal
    return float(highs.getInfo().objective_function_value)


@dataclass
class Cbf:
    """What a .cbf file says, line by line: kinds and sizes of cones, and coordinates."""

    variables: list[tuple[str, int]] = field(default_factory=list)
    constraints: list[tuple[str, int]] = field(default_factory=list)
    integers: list[int] = field(default_factory=list)
    cost: dict[int, float] = field(default_factory=dict)
    constant: float = 0.0
    entries: list[tuple[int, int, float]] = field(default_factory=list)
    constants: dict[int, float] = field(default_factory=dict)


def read_cbf(path: Path) -> Cbf:
    """Return a .cbf file's content, as the format's description reads."""
    lines = (line.split("#")[0].strip() for line in path.read_text().splitlines())
    words = (line for line in lines if line)
    out = Cbf()
    for title in words:
        _SECTIONS[title](out, words)
    return out


def _version(_: Cbf, lines: Iterator[str]) -> None:
    assert int(next(lines)) <= 3


def _sense(_: Cbf, lines: Iterator[str]) -> None:
    assert next(lines) == "MIN"


def _cones(lines: Iterator[str]) -> list[tuple[str, int]]:
    total, count = map(int, next(lines).split())
    cones = [(kind, int(size)) for kind, size in (next(lines).split() for _ in range(count))]
    assert sum(size for _, size in cones) == total
    return cones


def _read_variables(out: Cbf, lines: Iterator[str]) -> None:
    out.variables = _cones(lines)


def _read_constraints(out: Cbf, lines: Iterator[str]) -> None:
    out.constraints = _cones(lines)


def _read_integers(out: Cbf, lines: Iterator[str]) -> None:
    out.integers = [int(next(lines)) for _ in range(int(next(lines)))]


def _read_cost(out: Cbf, lines: Iterator[str]) -> None:
    pairs = (next(lines).split() for _ in range(int(next(lines))))
    out.cost = {int(j): float(c) for j, c in pairs}


def _read_constant(out: Cbf, lines: Iterator[str]) -> None:
    out.constant = float(next(lines))


def _read_entries(out: Cbf, lines: Iterator[str]) -> None:
    triples = (next(lines).split() for _ in range(int(next(lines))))
    out.entries = [(int(i), int(j), float(c)) for i, j, c in triples]


def _read_constants(out: Cbf, lines: Iterator[str]) -> None:
    pairs = (next(lines).split() for _ in range(int(next(lines))))
    out.constants = {int(i): float(b) for i, b in pairs}


_SECTIONS: dict[str, Callable[[Cbf, Iterator[str]], None]] = {
    "VER": _version,
    "OBJSENSE": _sense,
    "VAR": _read_variables,
    "INT": _read_integers,
    "CON": _read_constraints,
    "OBJACOORD": _read_cost,
    "OBJBCOORD": _read_constant,
    "ACOORD": _read_entries,
    "BCOORD": _read_constants,
}


def by_own_reader(path: Path) -> float:
    """Return the optimum of a .cbf file, read as described and given to SCIP."""
    cbf = read_cbf(path)
    model = pyscipopt.Model()
    model.hideOutput()
    domains = [kind for kind, size in cbf.variables for _ in range(size)]
    whole = set(cbf.integers)
    ends = {"F": (None, None), "L+": (0.0, None), "L-": (None, 0.0), "L=": (0.0, 0.0)}
    x = []
    for j, kind in enumerate(domains):
        low, high = ends[kind]
        x.append(model.addVar(vtype="I" if j in whole else "C", lb=low, ub=high))
    rows: list[Any] = [cbf.constants.get(i, 0.0) for i in range(_size(cbf.constraints))]
    for i, j, c in cbf.entries:
        rows[i] = rows[i] + c * x[j]
    start = 0
    for kind, size in cbf.constraints:
        _add_cone(model, kind, rows[start : start + size])
        start += size
    model.setObjective(sum(c * x[j] for j, c in cbf.cost.items()) + cbf.constant)
    return _scip_optimum(model)


def relaxation(path: Path) -> float:
    """Return the optimum of a .cbf file without whole variables, by Clarabel."""
    import clarabel
    from scipy import sparse

    cbf = read_cbf(path)
    n, m = _size(cbf.variables), _size(cbf.constraints)
    i, j, c = np.array(cbf.entries).T
    a = sparse.csr_array((c, (i.astype(int), j.astype(int))), (m, n))
    b = np.array([cbf.constants.get(k, 0.0) for k in range(m)])
    parts, sides, cones = [], [], []
    # Clarabel's rows are b - A x in the cone.
    blocks = [(cbf.variables, sparse.eye_array(n, format="csr"), np.zeros(n))]
    blocks.append((cbf.constraints, a, b))
    for kinds, matrix, constant in blocks:
        start = 0
        for kind, size in kinds:
            rows, side = matrix[start : start + size], constant[start : start + size]
            start += size
            if kind == "F":
                continue
            if kind == "L-":
                rows, side = -rows, -side
            if kind == "QR":  # 2 p q >= r^2 is (p + q) >= || (p - q, sqrt(2) r) ||
                turn = np.eye(size) * math.sqrt(2.0)
                turn[:2, :2] = [[1.0, 1.0], [1.0, -1.0]]
                rows, side = sparse.csr_array(turn) @ rows, turn @ side
            parts.append(-rows)
            sides.append(side)
            cone = {"L=": clarabel.ZeroConeT, "Q": clarabel.SecondOrderConeT}
            cone["QR"] = clarabel.SecondOrderConeT
            cones.append(cone.get(kind, clarabel.NonnegativeConeT)(size))
    settings = clarabel.DefaultSettings()
    settings.verbose = False
    cost = np.array([cbf.cost.get(k, 0.0) for k in range(n)])
    none = sparse.csc_array((n, n))
    solver = clarabel.DefaultSolver(
        none, cost, sparse.csc_array(sparse.vstack(parts)), np.concatenate(sides), cones, settings
    )
    return float(solver.solve().obj_val) + cbf.constant


def by_copt(path: Path) -> float | None:
    """Return the optimum of a .cbf file by COPT; None if it is too large for its licence."""
    import coptpy

    model = coptpy.Envr().createModel("read")
    model.setParam("Logging", 0)
    model.readCbf(str(path))
    for name, value in {"RelGap": 1e-9, "AbsGap": 1e-10, "FeasTol": 1e-9, "IntTol": 1e-9}.items():
        model.setParam(name, value)
    try:
        model.solve()
    except coptpy.CoptError as error:
        if "LICENSE" in str(error):
            return None
        raise
    if model.status == coptpy.COPT.INFEASIBLE:
        return math.inf
    assert model.status == coptpy.COPT.OPTIMAL
    return float(model.objval)


def _size(cones: list[tuple[str, int]]) -> int:
    return sum(size for _, size in cones)


def _add_cone(model: Any, kind: str, rows: list[Any]) -> None:
    if kind == "QR":
        p, q, *r = rows
        model.addCons(2 * p * q >= sum(v * v for v in r))
        model.addCons(_expression(p) >= 0)
        model.addCons(_expression(q) >= 0)
    elif kind == "Q":
        p, *r = rows
        model.addCons(p * p >= sum(v * v for v in r))
        model.addCons(_expression(p) >= 0)
    else:
        for row in rows:
            linear = _expression(row)
            model.addCons({"L=": linear == 0, "L+": linear >= 0, "L-": linear <= 0}[kind])


def _expression(value: Any) -> Any:
    return value + 0 * pyscipopt.quicksum([]) if isinstance(value, float) else value


def _scip_optimum(model: Any) -> float:
    model.setParams(SCIP_OPTIONS)
    model.optimize()
    word = model.getStatus()
    if word == "infeasible":
        return math.inf
    assert word in {"optimal", "gaplimit"}, word
    return float(model.getObjVal())
