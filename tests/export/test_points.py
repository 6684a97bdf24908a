"""Points, names and headers: what other people's libraries want to have with a file."""

from __future__ import annotations

import csv
import math
from collections import defaultdict
from pathlib import Path
from typing import Any

import highspy
import pytest

import card_opt as co
from card_opt.export import FORMULATIONS, write_problem
from card_opt.export.formats import holding
from card_opt.export.names import MEANINGS, kind
from card_opt.families import Case, parse
from card_opt.models.catalogue import GRID, Formulation
from card_opt.problem.problem import Problem
from card_opt.problem.solution import relative_excess
from tests.helpers import points, readers
from tests.helpers.points import MOST_EXCESS

CASES = {
    text.split(":")[0]: parse(text)
    for text in (
        "random:seed=2,devices=2,rounds=1,cuts=4",
        "levels:devices=2,rounds=1,cuts=4,number=3",
        "device-memory:seed=1,devices=3,rounds=1,cuts=6,tightness=0.5",
        "mixed-limits:seed=1,devices=2,rounds=2,cuts=5,limits=4",
        "deadline:seed=2,devices=2,rounds=2,cuts=5,profile=identical,tightness=0.8",
        "badly-scaled:seed=2,devices=2,rounds=1,cuts=6,decades=9",
    )
}


def _files() -> list[Any]:
    """Return cases in formulations and formats: one case of each pair now, the rest at night."""
    places = defaultdict(list)
    for name, case in CASES.items():
        for formulation in FORMULATIONS:
            if not formulation.refusal(Problem(case.instance, case.region)):
                for suffix in holding(formulation, case.region.levels is not None):
                    places[formulation, suffix].append((name, case))
    out = []
    for number, ((formulation, suffix), cases) in enumerate(places.items()):
        for place, (name, case) in enumerate(cases):
            out.append(
                pytest.param(
                    case,
                    formulation,
                    suffix,
                    id=f"{name}-{formulation.name}-{suffix}",
                    marks=[] if place == number % len(cases) else [pytest.mark.nightly],
                )
            )
    return out


FILES = _files()


def export(case: Case, path: Path, formulation: Formulation, **options: bool) -> None:
    """Write a case with all that is known of it."""
    write_problem(
        case.instance,
        path,
        formulation=formulation.name,
        constraints=case.region,
        name=case.name,
        best=case.best,
        names=path.suffix == ".nl",
        **options,
    )


@pytest.mark.parametrize(("case", "formulation", "suffix"), FILES)
def test_the_point_beside_a_file_is_its_best_decision(
    case: Case, formulation: Formulation, suffix: str, tmp_path: Path
) -> None:
    """Every row holds at the point to 1e-9, and its objective is the best value to 1e-9.

    So says a reader of the file that knows nothing of how the point was made. A grid does not
    have the decision, and says so, with no file left.
    """
    path = tmp_path / f"x.{suffix}"
    if formulation.optimum == GRID and case.region.levels is None:
        with pytest.raises(co.CardOptError, match="is no point of this formulation"):
            export(case, path, formulation, point=True)
        assert not list(tmp_path.iterdir())
        return
    export(case, path, formulation, point=True)
    found = points.check(path)
    assert found.is_feasible
    for value in (found.stated, found.objective):
        off = relative_excess(value, case.best.value, case.instance.uplink_rate.size)
        assert abs(off) <= MOST_EXCESS


@pytest.mark.parametrize("change", [1e-6, -1e-6])
def test_a_wrong_point_is_noticed(change: float, tmp_path: Path) -> None:
    """A value that is off by a millionth breaks a row or changes the cost, in every format."""
    case = CASES["mixed-limits"]
    (hull,) = (f for f in FORMULATIONS if f.name == "conic-hull-pyomo")
    for suffix in ("nl", "mps", "lp", "cbf"):
        path = tmp_path / f"x.{suffix}"
        export(case, path, hull, point=True)
        beside = tmp_path / f"x.{suffix}.sol"
        stated, values = points.read_point(beside)
        name = next(n for n, v in values.items() if n.startswith("period") and v > 0.0)
        values[name] *= 1.0 + change
        lines = [f"=obj= {stated!r}", *(f"{n} {v!r}" for n, v in values.items())]
        beside.write_text("\n".join(lines))
        found = points.check(path)
        assert not found.is_feasible or abs(found.objective / case.best.value - 1.0) > MOST_EXCESS


@pytest.mark.parametrize(("case", "formulation", "suffix"), FILES[::3])
def test_a_scaled_objective_is_the_cost_times_a_power_of_two(
    case: Case, formulation: Formulation, suffix: str, tmp_path: Path
) -> None:
    """To the bit, in every format; so the point's objective is, and the file says it."""
    if formulation.optimum == GRID and case.region.levels is None:
        return
    stated = []
    for scaled in (False, True):
        path = tmp_path / f"x.{suffix}"
        export(case, path, formulation, point=True, scaled=scaled)
        found = points.check(path)
        assert found.is_feasible
        assert found.objective == pytest.approx(found.stated, rel=MOST_EXCESS)
        stated.append(found.stated)
    written = write_problem(
        case.instance, path, formulation=formulation.name, constraints=case.region, scaled=True
    )
    assert math.frexp(written.factor)[0] == 0.5
    assert 0.7 < written.factor * written.scale < 1.5
    assert stated[1] == written.factor * stated[0]
    about = (tmp_path / "x.nl.txt" if suffix == "nl" else path).read_text()
    if written.factor != 1.0:
        assert f"objective: {written.factor!r} times the cost" in about


HARD = parse("badly-scaled:devices=2,rounds=1,cuts=5,decades=8")


def test_highs_takes_a_wrong_cut_at_its_defaults_and_not_as_the_page_says(tmp_path: Path) -> None:
    """Up to 1.15 its 0.51 for an optimum of 6.2e-5; the ways out: tolerances, or a scaled file."""
    path = tmp_path / "x.lp"
    values = {}
    for scaled in (False, True):
        written = write_problem(
            HARD.instance, path, formulation="tangents-highs", name=HARD.name, scaled=scaled
        )
        for name, options in (("defaults", {}), ("page", {"mip_feasibility_tolerance": 1e-9})):
            highs = highspy.Highs()
            highs.setOptionValue("output_flag", False)
            for option, value in options.items():
                highs.setOptionValue(option, value)
            highs.readModel(str(path))
            highs.run()
            assert highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
            found = highs.getInfo().objective_function_value / written.factor
            values[scaled, name] = found / HARD.best.value
    at_defaults = values.pop((False, "defaults"))
    is_old = highspy.Highs().versionMinor() <= 15
    assert at_defaults > 1000.0 if is_old else at_defaults == pytest.approx(1.0, abs=1e-2)
    for ratio in values.values():
        assert ratio == pytest.approx(1.0, abs=3e-4)  # tangents are below


def test_a_point_needs_a_decision(tmp_path: Path) -> None:
    """Without one it is refused in one line, and nothing is written."""
    case, none = CASES["random"], parse("deadline:seed=3,devices=2,rounds=1,cuts=6,tightness=1.3")
    with pytest.raises(co.CardOptError, match="best was not given"):
        write_problem(case.instance, tmp_path / "x.mps", point=True)
    with pytest.raises(co.CardOptError, match="there is none"):
        write_problem(
            none.instance,
            tmp_path / "x.mps",
            constraints=none.region,
            best=none.best,
            point=True,
        )
    for option in ("point", "short_names", "scaled"):
        with pytest.raises(co.CardOptError, match="holds the problem itself"):
            write_problem(case.instance, tmp_path / "x.json", **{option: True})  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("case", "formulation", "suffix"), FILES)
def test_names_are_those_of_the_page(
    case: Case, formulation: Formulation, suffix: str, tmp_path: Path
) -> None:
    """Every variable is of a kind that the file explains, with device-round, cut and level.

    So the choices at the best decision can be told from the names alone, in every formulation.
    """
    assert case.best.cut is not None
    path = tmp_path / f"x.{suffix}"
    point = formulation.optimum != GRID or case.region.levels is not None
    export(case, path, formulation, point=point)
    about = (tmp_path / "x.nl.txt" if suffix == "nl" else path).read_text()
    if not point:
        return
    values = points.read_point(path.with_name(f"{path.name}.sol"))[1]
    values.pop("one", None)
    assert {kind(name) for name in values} <= set(MEANINGS)
    for name in values:
        assert f"{kind(name)}: " in about
    cuts = case.best.cut.ravel() - 1
    if formulation.name == "integer-cut":
        expected = {f"cut_{k}" for k, cut in enumerate(cuts) if cut}
        assert {name for name, v in values.items() if name[:4] == "cut_" and v} == expected
    else:
        expected = {f"chosen_{k}_{cut}" for k, cut in enumerate(cuts)}
        assert {name for name, v in values.items() if name[:6] == "chosen" and v} == expected


@pytest.mark.parametrize("suffix", ["nl", "mps", "lp", "cbf"])
def test_a_file_says_what_it_is(suffix: str, tmp_path: Path) -> None:
    """Name, digest, version, formulation, optimum, offset, scale and kinds: in every format."""
    case = CASES["mixed-limits"]
    path = tmp_path / f"x.{suffix}"
    written = write_problem(
        case.instance, path, constraints=case.region, name=case.name, best=case.best
    )
    text = path.read_text()
    about = (tmp_path / "x.nl.txt").read_text() if suffix == "nl" else text
    mark = {"nl": "", "mps": "* ", "lp": "\\ ", "cbf": "# "}[suffix]
    for line in (
        f"case: {case.name}",
        f"digest: {case.digest}",
        f"made by: card_opt {co.__version__}, formulation conic-hull-pyomo",
        f"best known: value {case.best.value!r}, bound {case.best.bound!r} ({case.best.proof})",
        f"offset: {written.offset!r}",
        f"scale: {written.scale!r}",
        "chosen_k_c: 1 if device-round k has cut c, else 0",
    ):
        assert f"{mark}{line}\n" in about
    assert "sizes: rows" in about
    assert "advised: feasibility and integrality tolerance" in about
    named = {
        "nl": f"g3 1 1 0\t# problem {case.name}\n",
        "mps": f"\nNAME {case.name}\n",
        "lp": f"\\Problem name: {case.name}\n",
        "cbf": f"# NAME {case.name}\n",
    }
    assert named[suffix] in text


@pytest.mark.parametrize("suffix", ["nl", "mps", "lp", "cbf"])
def test_names_with_blanks_and_lines_break_no_file(suffix: str, tmp_path: Path) -> None:
    """Whatever a problem is called, its file is read and has its optimum."""
    case = CASES["random"]
    for name in ("two\nlines, and # * \\ $", "é \ud800", "x" * 1000, "NAME ROWS", ""):
        path = tmp_path / f"x.{suffix}"
        write_problem(case.instance, path, name=name)
        read = readers.by_own_reader if suffix == "cbf" else readers.by_scip
        assert read(path) == pytest.approx(case.best.value, rel=1e-6)


@pytest.mark.parametrize("suffix", ["nl", "mps", "lp", "cbf"])
def test_short_names_stand_for_the_long_ones(suffix: str, tmp_path: Path) -> None:
    """With short names a file is the same problem, and a table says what they stand for."""
    case = CASES["mixed-limits"]
    (hull,) = (f for f in FORMULATIONS if f.name == "conic-hull-pyomo")
    for folder, is_short in (("long", False), ("short", True)):
        (tmp_path / folder).mkdir()
        export(case, tmp_path / folder / f"x.{suffix}", hull, point=True, short_names=is_short)
    with (tmp_path / "short" / f"x.{suffix}.names.csv").open(newline="") as file:
        names = {row["short"]: row["long"] for row in csv.DictReader(file)}
    assert len(set(names.values())) >= len(names) - 1
    assert all(len(short) <= 8 for short in names)  # what fixed .mps files have room for
    long = points.read_point(tmp_path / "long" / f"x.{suffix}.sol")
    short = points.read_point(tmp_path / "short" / f"x.{suffix}.sol")
    one = {"one": "one"} if suffix == "lp" else {}
    assert long == (short[0], {(names | one)[name]: value for name, value in short[1].items()})
    assert points.check(tmp_path / "short" / f"x.{suffix}").is_feasible
    text = (tmp_path / "short" / f"x.{suffix}").read_text()
    assert "chosen_0" not in text.replace("chosen_k", "")
