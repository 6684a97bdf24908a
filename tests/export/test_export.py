"""Formulations as files: which format holds which, and what their optimum is."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyomo.environ as pyo
import pyscipopt
import pytest
from scipy import sparse

import card_opt as co
from card_opt.constraints import DeviceMemory, EnergyBudget, FrequencyLevels, MinCut
from card_opt.export import (
    FORMATS,
    FORMULATIONS,
    cbf_text,
    formats,
    from_scip,
    lp_text,
    mps_text,
    nl_file,
    write_problem,
)
from card_opt.export.cones import NotConicError, cone
from card_opt.export.formats import HOLDS
from card_opt.export.from_pyomo import NonlinearError, program
from card_opt.export.program import Program, Quadratic, readable
from card_opt.families import Case, parse
from card_opt.models.catalogue import (
    CONIC,
    EXACT,
    LINEAR,
    NONLINEAR,
    PRODUCTS,
    Formulation,
)
from card_opt.models.parts import levels
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import relative_excess
from tests.helpers import readers
from tests.helpers.instances import random_instance
from tests.helpers.texts import NUMBER

TEXTS = HOLDS[LINEAR]
# Affine in the cut, so that every formulation takes them.
BOX = parse("max-cut:seed=3,devices=2,rounds=1,cuts=5,profile=identical,tightness=0.5")
STEPS = parse("levels:seed=1,devices=2,rounds=1,cuts=4,number=4,profile=identical")


def read(path: Path) -> float:
    """Return a file's optimum by a reader that had no part in writing it."""
    return (readers.by_own_reader if path.suffix == ".cbf" else readers.by_scip)(path)


def excess(value: float, case: Case) -> float:
    """Return by how much a value is above a case's best, relative."""
    return relative_excess(value, case.best.value, case.instance.uplink_rate.size)


@pytest.mark.parametrize("case", [BOX, STEPS], ids=["box", "levels"])
@pytest.mark.parametrize("formulation", FORMULATIONS, ids=lambda f: f.name)
def test_a_file_is_written_where_the_table_says_so(
    formulation: Formulation, case: Case, tmp_path: Path
) -> None:
    """Every format that can hold a formulation does, and has the problem's optimum; no other."""
    if case.region.needs - formulation.supports:
        with pytest.raises(co.CardOptError, match=f"{formulation.name} takes no levels"):
            write_problem(
                case.instance,
                tmp_path / "x.nl",
                formulation=formulation.name,
                constraints=case.region,
            )
        return
    structure = formulation.box if case.region.levels is None else formulation.levels
    for suffix in TEXTS:
        path = tmp_path / f"x.{suffix}"
        if suffix not in HOLDS[structure]:
            with pytest.raises(co.CardOptError, match=f"cannot hold {formulation.name}"):
                write_problem(
                    case.instance, path, formulation=formulation.name, constraints=case.region
                )
            assert not path.exists()
            continue
        written = write_problem(
            case.instance, path, formulation=formulation.name, constraints=case.region
        )
        assert written.offset != 0.0  # else a constant that is lost would not be noticed
        assert (written.nonlinear == 0) == (structure == LINEAR) or structure == NONLINEAR
        if formulation.name == "convex-hull-nl":  # SCIP 10 calls worse decisions optimal
            pytest.importorskip("casadi")
            off = excess(readers.by_bonmin(path), case)
        else:
            off = excess(read(path), case)
        if formulation.optimum == EXACT or case.region.levels is not None:
            assert abs(off) <= PROOF_TOL
        elif formulation.name.startswith("levels"):
            assert (
                0.0 <= off <= levels.spacing_error(scaled(Problem(case.instance)), 64) - 1.0 + 0.1
            )
        else:
            assert -0.5 < off < PROOF_TOL  # tangents are below


@pytest.mark.parametrize("formulation", FORMULATIONS, ids=lambda f: f.name)
def test_the_table_refuses_nothing_that_could_be_held(formulation: Formulation) -> None:
    """What the table calls nonlinear has another function, what it calls products is no cone."""
    if formulation.library != "pyomo":
        return
    module = pytest.importorskip(formulation.module)
    for case, structure in ((BOX, formulation.box), (STEPS, formulation.levels)):
        model = module.build_model(Problem(case.instance, case.region))
        if structure == NONLINEAR:
            with pytest.raises(NonlinearError):
                program(model)
            continue
        found = program(model)
        if structure == PRODUCTS:
            with pytest.raises(NotConicError):
                list(cbf_text.lines(found))
        assert bool(found.quadratics) == (structure in {PRODUCTS, CONIC})


def test_every_limit_is_in_the_file(tmp_path: Path) -> None:
    """A mask, levels, own and shared limits at once: every format has the optimum under them."""
    inst = random_instance(4, shape=(2, 2), num_cuts=5, optional=("device_memory",))
    assert inst.device_memory is not None
    low, high = float(np.min(inst.min_frequency)), float(np.max(inst.max_frequency))
    limits: list[co.Constraint] = [
        FrequencyLevels(tuple(np.linspace(low, high, 5))),
        DeviceMemory(float(inst.device_memory[3])),
        MinCut(2),
    ]
    free = co.solve(inst, "cutwise", limits)
    assert free.energy is not None
    assert free.delay is not None
    limits.append(EnergyBudget(0.9 * float(free.energy.sum())))
    limits.append(co.constraints.Deadline(1.05 * float(free.delay.max())))
    best = co.solve(inst, "column-generation", limits)
    assert best.status is co.Status.OPTIMAL
    assert best.objective > free.objective * (1.0 + PROOF_TOL)
    for formulation, suffix in itertools.product(("one-hot", "conic-hull-pyomo"), TEXTS):
        if suffix in HOLDS[formats.find(formulation).levels]:
            path = tmp_path / f"x.{suffix}"
            write_problem(inst, path, formulation=formulation, constraints=limits)
            assert abs(relative_excess(read(path), best.objective, 4)) <= PROOF_TOL


@pytest.mark.parametrize("seed", range(12))
def test_writers_agree_on_any_program(seed: int, tmp_path: Path) -> None:
    """Random rows, ranges, bounds and whole variables have one optimum in all four formats."""
    found = random_program(seed)
    values = []
    for suffix, lines in (("mps", mps_text), ("lp", lp_text), ("cbf", cbf_text)):
        path = tmp_path / f"x.{suffix}"
        path.write_text("\n".join(lines.lines(found, ["a comment"])) + "\n")
        values.append(read(path))
        if suffix != "cbf" and not found.quadratics:
            values.append(readers.by_highs(path))
    nl_file.write(nl_file.pyomo_model(found), tmp_path / "x.nl")
    values.append(read(tmp_path / "x.nl"))
    if math.isinf(values[0]):
        assert all(map(math.isinf, values))
    else:
        np.testing.assert_allclose(values, values[0], rtol=PROOF_TOL, atol=PROOF_TOL)


def random_program(seed: int) -> Program:
    """Return a program with every kind of row and bound; quadratic rows if the seed is odd."""
    rng = np.random.default_rng(seed)
    n, m = 8, 7
    ends = rng.integers(-4, 5, (n, 2)).astype(float)
    lower, upper = ends.min(axis=1), ends.max(axis=1)
    cost = rng.normal(size=n)
    # Open ends only where the cost keeps away from them.
    lower[(cost > 0) & (rng.random(n) < 0.2)] -= 20.0
    upper[(cost > 0) & (rng.random(n) < 0.5)] = np.inf
    lower[(cost < 0) & (rng.random(n) < 0.5)] = -np.inf
    lower[0], upper[0] = 0.0, 0.0
    lower[1], upper[1], cost[1] = 0.0, np.inf, abs(cost[1])
    lower[2], upper[2], cost[2] = -np.inf, 0.0, -abs(cost[2])
    matrix = np.where(rng.random((m, n)) < 0.5, rng.normal(size=(m, n)), 0.0)
    point = np.clip(rng.integers(-3, 4, n), lower, upper)
    middle = matrix @ point
    row_lower, row_upper = middle - rng.random(m), middle + rng.random(m)
    row_lower[0] = row_upper[0] = middle[0]
    row_lower[1:3], row_upper[3:5] = -np.inf, np.inf
    quadratics = (
        Quadratic("ball", ((3, 3, 2.0), (4, 4, 0.5)), ((5, 1.0),), float(40 - 2 * rng.random())),
        Quadratic("cone", ((4, 4, 1.0), (1, 6, -1.0)), (), 0.0),
    )
    lower[6], upper[6], cost[6] = 0.5, np.inf, abs(cost[6])
    is_integer = rng.random(n) < 0.4
    is_integer[4] = is_integer[6] = False
    matrix[0, 4] = 1.0
    return Program(
        names=[f"x_{j}" for j in range(n)],
        lower=lower,
        upper=upper,
        is_integer=is_integer,
        cost=cost,
        constant=float(rng.normal()),
        rows=[f"r_{i}" for i in range(m)],
        matrix=sparse.csr_array(matrix),
        row_lower=row_lower,
        row_upper=row_upper,
        quadratics=quadratics if seed % 2 else (),
    )


@pytest.mark.parametrize(("sign", "optimum"), [(1.0, -5.0 / 3.0), (-1.0, -7.3)])
def test_constants_and_both_sides_of_models_are_kept(
    sign: float, optimum: float, tmp_path: Path
) -> None:
    """A model's constants, in objective, rows and products, are those of its file.

    The rows (x + 1)^2 + 2 <= 6, y - 1 >= -3 and 1 <= x y + 4 <= 9 say -3 <= x <= 1, y >= -2 and
    -3 <= x y <= 5. Least x + y + 3: at (-3, -5/3), where x y = 5. Least x - y + 3: at (-0.3, 10),
    where x y = -3.
    """
    model = pyo.ConcreteModel()
    model.x, model.y = pyo.Var(bounds=(-10, 10)), pyo.Var(bounds=(-10, 10))
    model.cost = pyo.Objective(expr=model.x + sign * model.y + 3.0)
    model.ball = pyo.Constraint(expr=(model.x + 1.0) ** 2 + 2.0 <= 6.0)
    model.side = pyo.Constraint(expr=model.y - 1.0 >= -3.0)
    model.product = pyo.Constraint(expr=(1.0, model.x * model.y + 4.0, 9.0))
    scip = pyscipopt.Model()
    x, y = (scip.addVar(lb=-10, ub=10) for _ in range(2))
    scip.setObjective(x + sign * y + 3.0)
    for row in ((x + 1) * (x + 1) + 2 <= 6, y - 1 >= -3, x * y + 4 >= 1, x * y + 4 <= 9):
        scip.addCons(row)
    for i, found in enumerate((program(model), from_scip.program(scip))):
        for suffix, lines in (("mps", mps_text), ("lp", lp_text)):
            path = tmp_path / f"{i}.{suffix}"
            path.write_text("\n".join(lines.lines(found.rescaled(2.0, 3.0))) + "\n")
            assert readers.by_scip(path) == pytest.approx(2.0 + 3.0 * optimum, rel=PROOF_TOL)


QUADRATICS = {
    "rotated": Quadratic("q", ((0, 0, 2.0), (1, 1, 1.0), (2, 3, -3.0)), (), 0.0),
    "rotated, constant": Quadratic("q", ((0, 0, 2.0), (2, 3, -3.0)), (), -0.7),
    "constant alone": Quadratic("q", ((2, 3, -1.0),), (), -1.0),
    "not rotated": Quadratic("q", ((0, 0, 2.0), (1, 1, 1.0), (2, 2, -3.0)), (), 0.0),
    "parabola": Quadratic("q", ((0, 0, 2.0),), ((1, 1.5), (2, -1.0)), 0.3),
}


@pytest.mark.parametrize("row", QUADRATICS.values(), ids=QUADRATICS)
def test_a_cone_holds_what_its_row_allows(row: Quadratic) -> None:
    """A point with nonnegative sides is in the cone just if it keeps the row."""
    rng = np.random.default_rng(0)
    points = np.concatenate([rng.normal(size=(500, 2)), 2.0 * rng.random((500, 2))], axis=1)
    found = cone(row, np.array([-np.inf, -np.inf, 0.0, 0.0]))
    outcomes = set()
    for x in points:
        total = sum(c * x[i] * x[j] for i, j, c in row.products)
        total += sum(c * x[j] for j, c in row.linear)
        p, q, *r = [b + sum(c * x[j] for j, c in terms) for terms, b in found.members]
        if found.is_rotated:
            is_inside = p >= 0.0 and q >= 0.0 and 2.0 * p * q >= sum(v * v for v in r)
        else:
            is_inside = p >= math.hypot(q, *r)
        assert is_inside == (total <= row.upper)
        outcomes.add(is_inside)
    assert outcomes == {True, False}


@pytest.mark.parametrize(
    "row",
    [
        Quadratic("q", ((0, 0, 1.0), (1, 2, -1.0)), (), 0.0),  # x_1 may be negative
        Quadratic("q", ((0, 0, 1.0), (2, 3, -1.0)), (), 0.5),
        Quadratic("q", ((2, 3, 1.0),), (), 0.5),
        Quadratic("q", ((0, 0, 1.0), (2, 3, -1.0)), ((1, 1.0),), 0.0),
        Quadratic("q", ((0, 0, 1.0), (2, 2, -1.0)), (), -0.5),
        Quadratic("q", ((2, 2, -1.0), (3, 3, -1.0)), (), 0.0),
    ],
)
def test_what_is_no_cone_is_refused(row: Quadratic) -> None:
    """A row that is none of the documented shapes is an error, not another problem."""
    with pytest.raises(NotConicError, match="q is not a second-order cone"):
        cone(row, np.array([-np.inf, -np.inf, 0.0, 0.0]))


def test_names_stay_apart() -> None:
    """However alike given names are, the written ones are different and no number."""
    given = ["a[1]", "a(1)", "a_1", "a_1_1", "", "2b", "e9", "é", "é"]
    names = readable(given)
    assert len(set(names)) == len(given)
    assert all(name.isascii() and name[0].isalpha() for name in names)
    assert "e9" not in names


def test_names_beside_an_nl_file(tmp_path: Path) -> None:
    """The .row and .col files have a name for every constraint, and the objective, and variable.

    And the problem is the same without them.
    """
    inst = BOX.instance
    written = write_problem(inst, tmp_path / "x.nl", names=True)
    rows, columns = ((tmp_path / f"x.{e}").read_text().splitlines() for e in ("row", "col"))
    assert len(rows) == written.constraints + 1
    assert len(columns) == written.variables
    write_problem(inst, tmp_path / "y.nl")
    beside = ["x.col", "x.nl", "x.nl.txt", "x.row", "y.nl", "y.nl.txt"]
    assert sorted(p.name for p in tmp_path.iterdir()) == beside
    values = [readers.by_scip(tmp_path / name) for name in ("x.nl", "y.nl")]
    assert abs(values[0] - values[1]) <= PROOF_TOL


NO_CUT = parse("device-memory:seed=3,devices=2,rounds=1,cuts=6,tightness=1.3")
ERRORS: dict[str, tuple[dict[str, Any], str, str]] = {
    "ending": ({}, "x.gms", r"must end in one of \.nl, .*, got .*x\.gms"),
    "no ending": ({}, "x", "must end in one of"),
    "unknown": ({"formulation": "one-hut"}, "x.nl", "did you mean one-hot"),
    "nonlinear": (
        {"formulation": "one-hot"},
        "x.mps",
        r"\.mps cannot hold one-hot \(nonlinear\), which goes into \.nl; .* conic-hull-pyomo",
    ),
    "none in json": ({"formulation": "one-hot"}, "x.json", r"in no formulation; one-hot .* \.nl"),
    "unknown in json": ({"formulation": "one-hut"}, "x.json", "did you mean one-hot"),
    "names": ({"names": True}, "x.lp", r"beside \.nl files only"),
    "limits": (
        {"formulation": "piecewise-linear", "constraints": [EnergyBudget(1e5)]},
        "x.lp",
        "piecewise-linear takes no shared limits",
    ),
    "grid": (
        {"formulation": "levels-pyomo", "constraints": [EnergyBudget(1e5)]},
        "x.lp",
        "limits need frequency levels",
    ),
    "not affine": ({"formulation": "integer-cut"}, "x.nl", "not affine"),
    "empty": ({"constraints": [MinCut(3), co.constraints.MaxCut(2)]}, "x.nl", "nothing to choose"),
    "folder": ({}, "none/x.nl", "cannot write"),
}


@pytest.mark.parametrize(("options", "name", "text"), ERRORS.values(), ids=ERRORS)
def test_what_cannot_be_is_one_line(
    options: dict[str, Any], name: str, text: str, tmp_path: Path
) -> None:
    """An error names what is wrong and what is allowed, in one line, and leaves no file."""
    inst = random_instance(1, shape=(1, 2), num_cuts=4)
    with pytest.raises(co.CardOptError, match=text) as error:
        write_problem(inst, tmp_path / name, **options)
    assert "\n" not in str(error.value)
    assert not list(tmp_path.iterdir())


def test_the_length_of_numbers_moves_no_line() -> None:
    """A file with numbers of one digit has the same lines as with numbers of sixteen."""
    long = random_program(1)
    short = replace(long, cost=0.5 * np.sign(long.cost), matrix=0.5 * long.matrix.sign())
    for writer in (mps_text, lp_text, cbf_text):
        lines = [[NUMBER.sub("#", line) for line in writer.lines(p)] for p in (long, short)]
        assert lines[0] == lines[1]


def test_the_table_has_every_format() -> None:
    """The table names each formulation once, and formats that exist."""
    table = formats.table()
    assert table["formulation"].is_unique
    assert set(", ".join(table["formats"]).split(", ")) | {"json", "npz"} == set(FORMATS)
