"""The files of ``benchmarks/instances``, and the page: solved by others to what they say."""

from __future__ import annotations

import csv
import hashlib
import json
import math
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pyscipopt
import pytest

import card_opt as co
from benchmarks.instance_set import ENTRIES, INDEX, make
from card_opt.benchmark.suite import Suite
from card_opt.certificates import certcheck
from card_opt.export import FORMULATIONS, read_problem
from card_opt.export.formats import HOLDS
from card_opt.families import parse
from card_opt.problem.limits import FEAS_TOL, PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.region import LEVELS
from card_opt.problem.scaling import scaled
from card_opt.problem.solution import relative_excess
from card_opt.solving.catalogue import fastest
from tests.helpers import points, readers, texts
from tests.helpers.paths import DOCS, ROOT

FOLDER = ROOT / "benchmarks" / "instances"
SAME_NUMBER = 1e-11  # relative, of arithmetic on another machine; seven digits above rounding
CERTIFIED = 1e-9  # relative, of best values and bounds
FREQUENCY = 1e-4  # relative: the cost is flat about its least, so its square is certified
_BEST_LINE = re.compile(r".*best known: value.*\n|.*made by: card_opt .*\n")

with (FOLDER / INDEX).open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
TEXTS = [row for row in ROWS if row["formulation"]]
PROBLEMS = [row for row in ROWS if not row["formulation"]]


def named(rows: list[dict[str, str]]) -> pytest.MarkDecorator:
    """Return a parametrisation by the rows' files."""
    return pytest.mark.parametrize("row", rows, ids=[row["file"] for row in rows])


def gap(value: float, row: dict[str, str]) -> float:
    """Return how far a value is from the best known one, as the package counts."""
    return abs(excess(value, row))


def excess(value: float, row: dict[str, str]) -> float:
    """Return the same with its sign."""
    size = int(row["devices"]) * int(row["rounds"])
    return relative_excess(value, float(row["best_value"]), size)


@pytest.mark.slow
@named([row for row in TEXTS if row["format"] != "cbf"])
def test_scip_finds_the_known_value(row: dict[str, str]) -> None:
    """SCIP reads every .nl, .mps and .lp file; its optimum is the best known cost."""
    assert gap(readers.by_scip(FOLDER / row["file"]), row) <= PROOF_TOL


@named([r for r in TEXTS if r["format"] in {"mps", "lp"} and r["nonlinear_constraints"] == "0"])
def test_highs_finds_the_known_value(row: dict[str, str]) -> None:
    """HiGHS reads every linear .mps and .lp file; its optimum is the best known cost."""
    assert gap(readers.by_highs(FOLDER / row["file"]), row) <= PROOF_TOL


@pytest.mark.slow
@named([row for row in TEXTS if row["format"] == "cbf"])
def test_conic_files_hold_the_known_value(row: dict[str, str]) -> None:
    """A .cbf file read as its format is described has the best known cost as optimum.

    Without whole variables it costs no more; and no limit that couples device-rounds, and no
    levels, means no less, for the hull is exact (theory, R5).
    """
    path = FOLDER / row["file"]
    assert gap(readers.by_own_reader(path), row) <= PROOF_TOL
    if math.isinf(float(row["best_value"])):
        return
    relaxed = readers.relaxation(path)
    assert excess(relaxed, row) <= PROOF_TOL
    case = parse(row["case"])
    is_hull = row["formulation"].startswith("conic-hull")
    if is_hull and not case.region.shared and case.region.levels is None:
        assert gap(relaxed, row) <= PROOF_TOL


@named([row for row in TEXTS if row["format"] == "cbf"])
def test_copt_finds_the_known_value(row: dict[str, str]) -> None:
    """COPT reads every .cbf file, and solves those that its free licence lets it."""
    pytest.importorskip("coptpy")
    value = readers.by_copt(FOLDER / row["file"])
    if value is None:
        assert int(row["variables"]) > 150  # a licence must not be why small files are passed by
    else:
        assert gap(value, row) <= PROOF_TOL


@named([row for row in TEXTS if row["format"] in {"mps", "lp", "nl"}])
def test_the_index_states_the_sizes_that_a_reader_finds(row: dict[str, str]) -> None:
    """Variables, whole ones and constraints are as many as SCIP reads.

    An .lp file has one fixed variable more, for the objective's constant, and SCIP makes one of
    its own, and for nonlinear objectives a row, of an .nl file's.
    """
    model = pyscipopt.Model()
    model.hideOutput()
    model.readProblem(str(FOLDER / row["file"]))
    added = int(row["format"] != "mps")
    integers = sum(v.vtype() in {"BINARY", "INTEGER"} for v in model.getVars())
    assert model.getNVars(False) == int(row["variables"]) + added
    assert integers == int(row["integer_variables"])
    is_nonlinear = row["formulation"] in {"reduced-space", "integer-cut"}
    assert model.getNConss(False) == int(row["constraints"]) + is_nonlinear


@named(PROBLEMS)
def test_problem_files_give_the_known_value(row: dict[str, str]) -> None:
    """The package's own methods find the best known cost of every problem file, or prove none."""
    problem = read_problem(FOLDER / row["file"])
    method = fastest(problem.region)
    sol = co.solve(problem.instance, method, problem.constraints)
    if math.isinf(float(row["best_value"])):
        assert sol.status is co.Status.INFEASIBLE
    else:
        assert gap(sol.objective, row) <= PROOF_TOL


@named([r for r in PROBLEMS if r["format"] == "json" and "inf" not in r["best_value"]])
def test_a_json_file_needs_nothing_but_itself(row: dict[str, str]) -> None:
    """Its formulas at its decision give its value, within its limits: with plain Python."""
    content = json.loads((FOLDER / row["file"]).read_text())
    cost, over = plain_evaluation(content)
    best = content["best"]
    assert best["value"] == float(row["best_value"])
    assert best["bound"] == float(row["best_bound"])
    assert cost == pytest.approx(best["value"], rel=SAME_NUMBER)
    assert over <= FEAS_TOL


def plain_evaluation(content: dict[str, Any]) -> tuple[float, float]:
    """Return the cost of a file's best decision, and its largest relative excess over a limit."""
    x, limits, best = content["instance"], content["limits"], content["best"]

    def at(name: str, m: int, n: int) -> Any:
        value = content["extremes"][name] if name in content["extremes"] else x[name]
        for index in (m, n):
            value = value[index] if isinstance(value, list) else value
        return value

    total, over = 0.0, 0.0
    sums: dict[tuple[int, int], float] = {}
    sizes = content["sizes"]
    for m in range(sizes["devices"]):
        for n in range(sizes["rounds"]):
            c, f = best["cut"][m][n] - 1, best["frequency"][m][n]
            epochs, up, down = (
                at(k, m, n) for k in ("local_epochs", "uplink_rate", "downlink_rate")
            )
            device = x["device_flops"][c] / at("device_throughput", m, n)
            cycles = (x["total_flops"] - x["device_flops"][c]) / at("server_flops_per_cycle", m, n)
            sent = x["compression_ratio"] * x["smashed_bits"][c] / up
            back = x["compression_ratio"] * x["gradient_bits"][c] / down
            adapters = x["adapter_bits"][c] * (1 / up + 1 / down)
            power = x["static_power"] + x["power_coefficient"] * f**3
            quantity = {
                "delay": epochs * (device + cycles / f + sent + back) + adapters,
                "energy": epochs * cycles / f * power,
                "frequency": f,
                "device energy": epochs
                * (x["device_power"][m] * device + x["transmit_power"][m] * sent)
                + x["transmit_power"][m] * x["adapter_bits"][c] / up,
            }
            for weight, name in (
                (at("weight", m, n), "delay"),
                (1 - at("weight", m, n), "energy"),
            ):
                low, high = (at(f"{end}_{name}", m, n) for end in ("min", "max"))
                if high > low:
                    total += weight * (quantity[name] - low) / (high - low)
            box = at("min_frequency", m, n), at("max_frequency", m, n)
            over = max(over, box[0] / f - 1, f / box[1] - 1)
            if limits["allowed"] is not None:
                assert limits["allowed"][m][n][c] == 1
            if limits["levels"] is not None:
                assert f in limits["levels"]
            for i, row in enumerate(limits["rows"]):
                group = row["group"][m][n]
                extra = 0.0 if row["extra"] is None else row["extra"][m][n][c]
                if group >= 0 and row["bound"][group] is not None:
                    share = row["coefficient"][m][n] * (quantity[row["quantity"]] + extra)
                    share /= row["bound"][group]
                    sums[i, group] = sums.get((i, group), 0.0) + share
    return total, max([over, *(share - 1 for share in sums.values())])


@named([row for row in PROBLEMS if row["format"] == "json"])
def test_every_problem_has_a_certificate(row: dict[str, str]) -> None:
    """The certificate beside a .json file names it, and proves its optimum in exact arithmetic.

    That there is no decision is proven as well. Value and bound hold the best known cost between
    them, to what floats can tell.
    """
    path = FOLDER / row["beside"]
    assert path.name == f"{Path(row['file']).stem}.certificate.json"
    assert json.loads(path.read_text())["problem"] == row["file"]
    proven = certcheck.check_file(path)
    if math.isinf(float(row["best_value"])):
        assert proven.kind == "infeasible"
        return
    assert proven.kind == "optimal"
    for end in (proven.value, proven.bound):
        assert end is not None
        assert gap(float(end), row) <= CERTIFIED


def test_the_index_is_the_folder() -> None:
    """Every file of the folder is in the index with its size and digest, and none is missing."""
    files = {path.name for path in FOLDER.iterdir()} - {INDEX, "README.md"}
    beside = [name for row in ROWS for name in row["beside"].split()]
    assert files == {row["file"] for row in ROWS} | set(beside)
    for row in ROWS:
        content = (FOLDER / row["file"]).read_bytes()
        assert len(content) == int(row["bytes"])
        assert hashlib.sha256(content).hexdigest() == row["sha256"]
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 5e6


def test_short_names_are_of_one_case_each() -> None:
    """In the set and in a shipped suite no two cases have one short name, and none is long."""
    cases = {row["case"]: row["short_name"] for row in ROWS}
    cases |= {case.name: case.short_name for case in Suite.load("standard").make_cases()}
    assert len(set(cases.values())) == len(cases)
    for name in cases.values():
        assert re.fullmatch(r"card-[a-z]+-\d+x\d+-s\d+-[0-9a-f]{4}", name)
        assert len(name) <= 32


@named([row for row in TEXTS if math.isfinite(float(row["best_value"]))])
def test_every_file_has_its_point(row: dict[str, str]) -> None:
    """The point beside a file keeps its rows and bounds to 1e-9, and costs what the index says."""
    assert f"{row['file']}.sol" in row["beside"].split()
    found = points.check(FOLDER / row["file"])
    assert found.is_feasible
    for value in (found.stated, found.objective):
        assert gap(value, row) <= CERTIFIED


@named(TEXTS)
def test_every_file_says_what_the_index_says(row: dict[str, str]) -> None:
    """Name, digest, best value, bound, offset and scale are in the file, or in that beside it."""
    text = (FOLDER / row["file"]).read_text()
    assert row["case"] in text[:10_000]
    about = (FOLDER / f"{row['file']}.txt").read_text() if row["format"] == "nl" else text
    value, bound = row["best_value"], row["best_bound"]
    for line in (
        f"digest: {row['digest']}",
        f"offset: {row['offset']}",
        f"scale: {row['scale']}",
        "there is no decision" if value == "inf" else f"value {value}, bound {bound}",
    ):
        assert line in about


@named(PROBLEMS)
def test_problem_files_hold_the_case_to_the_bit(row: dict[str, str]) -> None:
    """On any processor the case's name makes what a .json or .npz file of the set holds."""
    case, shipped = parse(row["case"]), read_problem(FOLDER / row["file"])
    assert case.digest == row["digest"]
    assert shipped.instance == case.instance
    for name, values in case.region.arrays().items():
        np.testing.assert_array_equal(shipped.region.arrays()[name], values, strict=True)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with some of the set, made anew."""
    folder = tmp_path_factory.mktemp("made")
    list(make(folder, _SOME))
    return folder


_SOME = [e for e in ENTRIES if e.name in {"p2-levels", "p1-random", "shared-energy", "none-mixed"}]


def test_the_set_is_made_again(made: Path, tmp_path: Path) -> None:
    """The entries make the files that are shipped, but for rounding.

    What methods found is as near as they certify, for how they get there is up to rounding; and
    certificates prove as much of the files that are shipped.
    """
    for path in made.iterdir():
        if path.suffix == ".npz":
            continue  # the problem and what is known of it, as in .json
        if path.name.endswith(".certificate.json"):  # another proof may do
            shutil.copy(FOLDER / json.loads(path.read_text())["problem"], tmp_path)
            certcheck.check_file(Path(shutil.copy(path, tmp_path)))
            continue
        again, shipped = (p.read_text() for p in (path, FOLDER / path.name))
        if path.suffix == ".json":
            (again, best), (shipped, known) = map(_without_best, (again, shipped))
            assert best == pytest.approx(known, rel=CERTIFIED)
        elif path.suffix == ".sol":
            (_, new), (_, old) = (points.read_point(p) for p in (path, FOLDER / path.name))
            assert new == pytest.approx(old, rel=FREQUENCY, abs=FREQUENCY)
            continue
        else:
            again, shipped = (_BEST_LINE.sub("", text) for text in (again, shipped))
        assert texts.agree(again, shipped, SAME_NUMBER), path.name


def _without_best(text: str) -> tuple[str, list[float]]:
    """Return a .json file without what is known of the optimum, and the value and the bound."""
    content = json.loads(text)
    best = content.pop("best")
    return json.dumps(content), [best["value"] or math.inf, best["bound"] or math.inf]


def test_another_process_makes_the_same_bytes(made: Path, tmp_path: Path) -> None:
    """Nothing in a file depends on the process: no dates, no numbering, no order of hashing."""
    code = (
        "import sys, pathlib; from benchmarks.instance_set import make; "
        "from tests.export.test_instance_set import _SOME; "
        "list(make(pathlib.Path(sys.argv[1]), _SOME[::-1]))"
    )
    env = os.environ | {"PYTHONHASHSEED": "7"}
    subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(tmp_path)],
        check=True,
        timeout=100,
        env=env,
        cwd=ROOT,
    )
    for path in made.iterdir():
        assert path.read_bytes() == (tmp_path / path.name).read_bytes(), path.name


@pytest.mark.parametrize("suffix", ["nl", "mps", "lp", "cbf"])
@pytest.mark.parametrize("part", ["inverse", "square"])
def test_a_wrong_coefficient_is_noticed(suffix: str, part: str, tmp_path: Path) -> None:
    """One per cent more on one of the optimum's coefficients, in a file, and its value is off."""
    (row,) = [r for r in TEXTS if r["file"] == f"p2-random-conic-hull-pyomo.{suffix}"]
    case = parse(row["case"])
    assert case.best.cut is not None
    s = scaled(Problem(case.instance))
    coefficient = s.scale * float(getattr(s.cost, part)[0, case.best.cut.item() - 1])
    text = (FOLDER / row["file"]).read_text()
    found = [
        number
        for number in texts.NUMBER.finditer(text)
        if float(number[0]) == pytest.approx(coefficient, rel=SAME_NUMBER)
    ]
    assert len(found) == 1
    path = tmp_path / row["file"]
    path.write_text(f"{text[: found[0].start()]}{1.01 * coefficient!r}{text[found[0].end() :]}")
    value = (readers.by_own_reader if suffix == "cbf" else readers.by_scip)(path)
    assert gap(value, row) > 100 * PROOF_TOL


def test_the_page_has_every_row() -> None:
    """The table of docs/export.md has every formulation, and what can hold it."""
    page = (DOCS / "export.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| `")]
    for formulation in FORMULATIONS:
        (row,) = [line for line in rows if f"`{formulation.name}`" in line]
        _, _, box, with_levels, _, _ = row.split("|")
        assert box.strip() == ", ".join(HOLDS[formulation.box])
        expected = ", ".join(HOLDS[formulation.levels])
        expected = "the same" if expected == box.strip() else expected
        expected = expected if LEVELS in formulation.supports else "-"
        assert with_levels.strip() == expected
