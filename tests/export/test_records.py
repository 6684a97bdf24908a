"""The table of records of ``benchmarks/open``: right as it is, and every wrong row is named."""

from __future__ import annotations

import csv
import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from benchmarks.instance_set import INDEX, OPEN
from benchmarks.records import COLUMNS, RECORDS, check, read_point, read_records
from card_opt.errors import CardOptError
from card_opt.export import FORMULATIONS, read_problem, write_problem
from card_opt.families import parse
from card_opt.models.catalogue import GRID
from card_opt.problem.problem import Problem
from tests.helpers import points
from tests.helpers.paths import ROOT

FOLDER = ROOT / "benchmarks" / "open"
CASE = parse("mixed-limits:seed=1,devices=2,rounds=2,cuts=5,limits=4")
STEPS = parse("levels:devices=2,rounds=1,cuts=4,number=3")


def test_the_shipped_records_are_right() -> None:
    """Every point costs what its row says, by the referee, and every case has a record."""
    assert list(check(FOLDER)) == []
    assert {row.case for row in read_records(FOLDER / RECORDS)} == {entry.name for entry in OPEN}


def test_the_open_cases_are_open_and_their_files_say_what_is_known() -> None:
    """The gap of each is above 1e-4, its files are small, and a reader finds their points good."""
    with (FOLDER / INDEX).open(newline="") as file:
        rows = list(csv.DictReader(file))
    records = read_records(FOLDER / RECORDS)
    beside = {name for row in rows for name in row["beside"].split()}
    files = {path.name for path in FOLDER.iterdir()}
    assert files - beside - {row["file"] for row in rows} == {
        INDEX, RECORDS, "README.md", "points"
    }  # fmt: skip
    assert sum(path.stat().st_size for path in FOLDER.rglob("*")) < 2e6
    for row in rows:
        own = [record for record in records if record.digest == row["digest"]]
        value, bound = min(r.value for r in own), max(r.bound for r in own)
        assert bound < value * (1.0 - 1e-4)
        assert float(row["best_value"]) == pytest.approx(value, rel=1e-9)
        assert float(row["best_bound"]) == bound
        assert parse(row["case"]).digest == row["digest"]
        if row["formulation"]:
            found = points.check(FOLDER / row["file"])
            assert found.is_feasible
            assert found.objective == pytest.approx(value, rel=1e-9)
        else:
            assert read_problem(FOLDER / row["file"]).digest == row["digest"]


@pytest.mark.parametrize("case", [CASE, STEPS], ids=["box", "levels"])
def test_a_point_of_any_formulation_is_the_decision(case, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """What is written for one as a point is read as the cuts and frequencies that it is of."""
    problem = Problem(case.instance, case.region)
    for formulation in FORMULATIONS:
        is_grid = formulation.optimum == GRID or formulation.name == "convex-hull-nl"
        if is_grid or formulation.refusal(problem):
            continue
        path = tmp_path / "x.nl"
        write_problem(
            case.instance,
            path,
            formulation=formulation.name,
            constraints=case.region,
            best=case.best,
            point=True,
        )
        cut, frequency = read_point(tmp_path / "x.nl.sol", problem)
        np.testing.assert_array_equal(cut, case.best.cut)
        np.testing.assert_allclose(frequency, case.best.frequency, rtol=1e-12)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two records of a small case, the second with the better bound."""
    (tmp_path / "points").mkdir()
    best = CASE.best
    write_problem(CASE.instance, tmp_path / "small.json", constraints=CASE.region)
    write_problem(CASE.instance, tmp_path / "x.nl", constraints=CASE.region, best=best, point=True)
    shutil.copy(tmp_path / "x.nl.sol", tmp_path / "points" / "small-1.sol")
    for bound, day in ((0.5 * best.value, "2026-01-02"), (0.9 * best.value, "2026-02-01")):
        add(tmp_path, bound=repr(bound), date=day)
    return tmp_path


def add(folder: Path, **changed: str) -> None:
    """Add a row to a folder's records, the first one with changes."""
    path = folder / RECORDS
    content = (folder / "points" / "small-1.sol").read_bytes()
    row = {
        "case": "small",
        "digest": CASE.digest,
        "value": repr(CASE.best.value),
        "bound": repr(0.9 * CASE.best.value),
        "who": "a name",
        "date": "2026-03-01",
        "method": "a solver",
        "point": "points/small-1.sol",
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    is_new = not path.exists()
    with path.open("a", newline="") as file:
        table = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        if is_new:
            table.writeheader()
        table.writerow(row | changed)


BETTER = {"bound": repr(0.95 * CASE.best.value)}
WRONG: dict[str, tuple[dict[str, str], str]] = {
    "value": (BETTER | {"value": repr(0.99 * CASE.best.value)}, "costs .*, the row says"),
    "digest": (BETTER | {"digest": "0" * 16}, "the digest of small.json is"),
    "nothing new": ({}, "it improves nothing"),
    "worse": ({"bound": "0.0"}, "it is worse than an earlier row"),
    "above": ({"bound": repr(1.1 * CASE.best.value)}, "is above a value of"),
    "date": (BETTER | {"date": "2026-01-15"}, "rows go by their date"),
    "changed": (BETTER | {"sha256": "0" * 64}, "its sha256 is not the row's"),
    "no point": (BETTER | {"point": "points/none.sol"}, "is missing"),
    "elsewhere": (BETTER | {"point": "../x.sol"}, "is not of this folder"),
    "no case": (BETTER | {"case": "none"}, r"none\.json: cannot be read"),
    "not a number": ({"bound": "high"}, "line 4: could not convert"),
    "no name": ({"who": " "}, "line 4: a field is empty"),
    "NaN": ({"bound": "nan"}, "line 4: value and bound must be finite"),
}


def test_good_records_are_right(folder: Path) -> None:
    """An improvement of the bound, or of the value, is right, and the command says so."""
    add(folder, **BETTER)
    assert list(check(folder)) == []
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.records", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert (done.returncode, done.stdout) == (0, "all 3 records are right\n"), done.stderr


@pytest.mark.parametrize(("changed", "text"), WRONG.values(), ids=WRONG)
def test_a_wrong_record_is_named(changed: dict[str, str], text: str, folder: Path) -> None:
    """What is wrong with a row is one line that says what, and where."""
    add(folder, **changed)
    try:
        lines = list(check(folder))
    except CardOptError as error:
        lines = [str(error)]
    assert lines
    with pytest.raises(CardOptError, match=text):
        raise CardOptError("; ".join(lines))


def test_a_point_is_worth_its_cuts(folder: Path) -> None:
    """Frequencies outside their limits are put inside; other cuts cost more, or break a limit."""
    path = folder / "points" / "small-1.sol"
    original = path.read_text()
    stated, values = points.read_point(path)
    cut = next(name for name, value in values.items() if name.startswith("chosen_0") and value)
    other = next(name for name in values if name.startswith("chosen_0") and name != cut)
    others = values | {cut: 0.0, other: 1.0, f"frequency{other.removeprefix('chosen')}": 0.5}
    faster = {n: v * (1.0 + 1e-9 * n.startswith("frequency")) for n, v in values.items()}
    for given, is_right in ((faster, True), (others, False)):
        lines = (f"{name} {value!r}" for name, value in given.items())
        path.write_text("\n".join([f"=obj= {stated!r}", *lines]))
        (folder / RECORDS).unlink()
        add(folder)
        found = list(check(folder))
        assert bool(found) != is_right, found
    path.write_text(original)
    for line in ("chosen_0_0 nan", "chosen_9_9 1", "frequency_0_0 inf", "chosen_0_0"):
        path.write_text(f"{original}\n{line}\n")
        if len(line.split()) == 2:
            with pytest.raises(CardOptError, match=r"small-1\.sol: "):
                read_point(path, Problem(CASE.instance, CASE.region))
    path.write_text("=obj= 1\n")
    with pytest.raises(CardOptError, match="must be 1 for one of the 5 cuts"):
        read_point(path, Problem(CASE.instance, CASE.region))
