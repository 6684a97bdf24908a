"""Problem files and what commands work on: the same to the bit when read back, or one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import typer
from typer.testing import CliRunner

import card_opt as co
from card_opt.cli.export import export as export_command
from card_opt.cli.problem import load
from card_opt.constraints import lower
from card_opt.errors import ConstraintError
from card_opt.export import StoredProblem, read_problem, write_problem
from card_opt.families import Case, parse
from card_opt.problem.instance import NORMALIZERS
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows
from tests.helpers.instances import OPTIONAL, VARYING, random_instance

CASES = [
    parse(text)
    for text in (
        "random:devices=1,rounds=1",
        "levels:devices=2,rounds=3,number=5",
        "device-memory:devices=2,rounds=2",
        "deadline:devices=2,rounds=2,tightness=0.5",
        "energy-budget:devices=2,rounds=2,per=round",
        "device-memory:devices=2,rounds=2,tightness=1.3",
        "badly-scaled:devices=2,rounds=2,decades=12",
    )
]
ENDINGS = ("json", "npz")


def same_region(a: Region, b: Region) -> bool:
    """Return whether two regions have the same arrays, to the bit, and labels."""
    left, right = a.arrays(), b.arrays()
    return (
        left.keys() == right.keys()
        and all(
            left[name].dtype == right[name].dtype
            and left[name].shape == right[name].shape
            and left[name].tobytes() == right[name].tobytes()
            for name in left
        )
        and (a.allowed_by, a.levels_by) == (b.allowed_by, b.levels_by)
    )


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.family)
def test_a_case_comes_back_the_same(case: Case, ending: str, tmp_path: Path) -> None:
    """Instance, limits, labels, and what is known of the optimum are the same to the bit."""
    path = tmp_path / f"x.{ending}"
    write_problem(
        case.instance, path, constraints=case.constraints, name=case.name, best=case.best
    )
    found = read_problem(path)
    assert found.instance == case.instance
    assert same_region(found.region, case.region)
    assert found.name == case.name
    again = Case(family="", seed=0, instance=found.instance, constraints=found.constraints)
    assert again.digest == case.digest
    best = found.best
    assert best is not None
    assert (best.value, best.bound, best.proof) == (
        case.best.value,
        case.best.bound,
        case.best.proof,
    )
    for name in ("cut", "frequency"):
        ours, theirs = getattr(best, name), getattr(case.best, name)
        assert (ours is None) == (theirs is None)
        assert ours is None or (ours.dtype == theirs.dtype and np.array_equal(ours, theirs))


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("is_full", [False, True])
def test_any_instance_comes_back_the_same(
    normalizer: str, is_full: bool, ending: str, tmp_path: Path
) -> None:
    """So do fields that vary, optional ones, given extremes, and slices that keep theirs."""
    inst = random_instance(
        7,
        normalizer=normalizer,
        varying=VARYING if is_full else (),
        optional=OPTIONAL if is_full else (),
        given_extremes=is_full,
    )
    for i, part in enumerate((inst, inst[0, 1], inst[:, 1:])):
        path = tmp_path / f"{i}.{ending}"
        write_problem(part, path)
        found = read_problem(path)
        assert found.instance == part
        assert found.best is None
        assert found.constraints == ()


@pytest.mark.parametrize("ending", ENDINGS)
def test_rows_of_ones_own_come_back_the_same(ending: str, tmp_path: Path) -> None:
    """Rows with weights, extras, device-rounds in no group and groups without a limit."""
    inst = random_instance(3, shape=(2, 2), num_cuts=3)
    rng = np.random.default_rng(0)
    rows = Rows(
        label='one of "mine"\nµ',
        quantity="delay",
        group=np.array([[0, -1], [1, 0]]),
        bound=np.array([1e300, np.inf]),
        coefficient=rng.random((2, 2)) / 3.0,
        extra=rng.random((2, 2, 3)),
    )
    region = Region(rows=(rows, rows), allowed=rng.random((2, 2, 3)) < 0.9, allowed_by=("a", "b"))
    path = tmp_path / f"x.{ending}"
    write_problem(inst, path, constraints=region)
    problem = read_problem(path)
    assert same_region(problem.region, region)
    assert same_region(lower(inst, problem.constraints), region)


def test_given_constraints_are_blamed_by_name(tmp_path: Path) -> None:
    """Of a file's limits, the message that there is no decision names the ones to blame."""
    case = CASES[5]
    path = tmp_path / "x.json"
    write_problem(case.instance, path, constraints=case.constraints)
    problem = read_problem(path)
    sol = co.solve(problem.instance, "cutwise", problem.constraints)
    assert sol.status is co.Status.INFEASIBLE
    assert "DeviceMemory(" in sol.message
    with pytest.raises(ConstraintError, match=r"DeviceMemory.* of another shape"):
        co.solve(problem.instance[:1, :], "cutwise", problem.constraints)


SOURCES: dict[str, Callable[[Path], str]] = {
    "scenario": lambda _: "paper",
    "instance": lambda path: _saved(path / "a.npz"),
    "npz": lambda path: _exported(path / "a.npz"),
    "json": lambda path: _exported(path / "a.json"),
    "case": lambda _: CASES[3].name,
    "family": lambda _: "deadline:devices=2,rounds=2,tightness=0.5",
}


def _saved(path: Path) -> str:
    CASES[3].instance.save(path)
    return str(path)


def _exported(path: Path) -> str:
    write_problem(CASES[3].instance, path, constraints=CASES[3].constraints)
    return str(path)


@pytest.mark.parametrize("kind", SOURCES)
def test_every_source_is_loaded(kind: str, tmp_path: Path) -> None:
    """A scenario, an instance, a problem and a case are loaded with their limits, and more."""
    source = SOURCES[kind](tmp_path)
    loaded = load(source, 0, None, ["min-cut=2"], None)
    inst, constraints = loaded.instance, loaded.constraints
    assert constraints[-1] == co.constraints.MinCut(2)
    own = lower(inst, constraints[:-1])
    if kind == "scenario":
        assert inst == co.load_scenario("paper").instance(seed=0)
    else:
        assert inst == CASES[3].instance
        expected = Region() if kind == "instance" else CASES[3].region
        assert same_region(own, expected)


def test_the_seed_is_for_cases_that_have_none() -> None:
    """The command line's seed makes a case, unless its own text has one."""
    other = load("deadline:devices=2,rounds=2", 4, None, None, None).instance
    assert other == parse("deadline:seed=4,devices=2,rounds=2").instance
    given = load("deadline:seed=4,devices=2,rounds=2", 5, None, None, None).instance
    assert given == other
    assert load("near-ties", 3, None, None, None).name.startswith("near-ties:seed=3,")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("near-tie:gap=1e-6", "unknown family 'near-tie'; did you mean near-ties"),
        ("near-ties:gaps=1", "gaps"),
        ("near-tie", "unknown scenario"),
        ("nothing.json", r"nothing\.json"),
    ],
)
def test_a_source_that_is_none_is_one_line(source: str, text: str) -> None:
    """What is no scenario, file or case is named, with what is close to it."""
    with pytest.raises(co.CardOptError, match=text) as error:
        load(source, 0, None, None, None)
    assert "\n" not in str(error.value)


def test_rounds_are_for_scenarios(tmp_path: Path) -> None:
    """Of what has rounds of its own no others can be asked for."""
    for source in (_exported(tmp_path / "a.json"), "deadline"):
        with pytest.raises(co.CardOptError, match="--rounds is for scenarios"):
            load(source, 0, 3, None, None)


@pytest.mark.parametrize("ending", ENDINGS)
def test_damaged_files_are_one_line(ending: str, tmp_path: Path) -> None:
    """Cut short anywhere, or with bytes changed, a file is read as some problem or refused."""
    path = tmp_path / f"x.{ending}"
    case = CASES[4]
    write_problem(case.instance, path, constraints=case.constraints, best=case.best)
    whole = path.read_bytes()
    rng = np.random.default_rng(0)
    refused: list[str] = []
    for trial in range(150):
        damaged = bytearray(whole)
        if trial % 3 == 0:
            damaged = damaged[: rng.integers(len(whole) - 1)]
        else:
            for place in rng.integers(len(whole), size=trial % 3):
                damaged[place] = rng.integers(256)
        path.write_bytes(bytes(damaged))
        try:
            assert isinstance(read_problem(path), StoredProblem)
        except co.CardOptError as error:
            refused.append(str(error))
    assert len(refused) >= 50
    assert all("\n" not in text and path.name in text for text in refused)


def _changed(key: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(content: dict[str, Any]) -> None:
        *path, last = key.split(".")
        for name in path:
            content = content[name]
        content[last] = value

    return change


FOREIGN: dict[str, tuple[Callable[[dict[str, Any]], None], str]] = {
    "other format": (
        _changed("format", "geojson"),
        "must hold card_opt.Problem version 3 or earlier",
    ),
    "later version": (_changed("version", 4), "must hold card_opt.Problem version 3 or earlier"),
    "unknown field": (_changed("instance.colour", 1), "no field 'colour'"),
    "wrong shape": (_changed("instance.uplink_rate", [[1.0, 2.0]]), "uplink_rate"),
    "negative": (_changed("instance.total_flops", -1.0), "total_flops"),
    "text": (_changed("instance.total_flops", "much"), "total_flops"),
    "ragged": (_changed("instance.smashed_bits", [[1.0], 2.0]), "smashed_bits|whole problem"),
    "mask": (_changed("limits.allowed", [[[2]]]), "0 or 1"),
    "mask's shape": (_changed("limits.allowed", [[[1]]]), "shape"),
    "no labels": (_changed("limits.levels", [1e9]), "need labels"),
    "quantity": (_changed("limits.rows", [{"label": "a"}]), "not a whole problem file"),
    "not an object": (_changed("limits", 3), "not a whole problem file"),
    "no best": (_changed("best", []), "not a whole problem file"),
}


@pytest.mark.parametrize(("change", "text"), FOREIGN.values(), ids=FOREIGN)
def test_foreign_json_is_one_line(
    change: Callable[[dict[str, Any]], None], text: str, tmp_path: Path
) -> None:
    """A file that is whole JSON and no problem says in one line what is wrong with it."""
    path = tmp_path / "x.json"
    write_problem(CASES[3].instance, path)
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))
    with pytest.raises(co.CardOptError, match=text) as error:
        read_problem(path)
    assert str(error.value).startswith(str(path))
    assert "\n" not in str(error.value)


def test_levels_must_rise(tmp_path: Path) -> None:
    """Levels that do not rise, or are no frequencies, are refused."""
    path = tmp_path / "x.json"
    write_problem(CASES[1].instance, path, constraints=CASES[1].constraints)
    content = json.loads(path.read_text())
    for levels in ([2e9, 1e9], [0.0, 1e9], [[1e9]]):
        content["limits"]["levels"] = levels
        path.write_text(json.dumps(content))
        with pytest.raises(co.CardOptError, match="levels must be positive finite"):
            read_problem(path)


class _Trap:
    """Something that leaves a trace when it is unpickled."""

    def __init__(self, trace: Path) -> None:
        self.trace = trace

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.trace,)


def test_nothing_that_could_run_code_is_read(tmp_path: Path) -> None:
    """A pickle in an .npz file is refused, and NaN or infinity in a .json file."""
    path, trace = tmp_path / "x.npz", tmp_path / "trace"
    np.savez(path, problem=np.array([_Trap(trace)], dtype=object))
    with pytest.raises(co.CardOptError, match="not a whole problem file"):
        read_problem(path)
    assert not trace.exists()
    path = tmp_path / "x.json"
    write_problem(CASES[3].instance, path)
    path.write_text(path.read_text().replace('"version": 1', '"version": NaN'))
    with pytest.raises(co.CardOptError, match="is not JSON: NaN is no number"):
        read_problem(path)
    with pytest.raises(co.CardOptError, match="cannot be read: No such file"):
        read_problem(tmp_path / "none.json")


def run(*arguments: str) -> Any:
    """Run ``card-opt export``; errors are raised as they are."""
    app = typer.Typer()
    app.command()(export_command)
    return CliRunner().invoke(app, list(arguments), catch_exceptions=True)


def test_the_command_writes_files(tmp_path: Path) -> None:
    """It writes any source in any format, and says what is in the file."""
    case = "near-ties:devices=2,rounds=1,cuts=4,gap=1e-6"
    out = tmp_path / "x.nl"
    result = run(case, "--out", str(out), "--formulation", "one-hot", "--names", "--point")
    assert result.exit_code == 0, result.output
    assert ": one-hot, minimises the cost; " in result.output
    assert " variables (8 whole), " in result.output
    files = {"x.nl", "x.nl.txt", "x.row", "x.col", "x.nl.sol"}
    assert {path.name for path in tmp_path.iterdir()} == files
    assert all(f"beside it {name}" in result.output for name in files - {"x.nl"})
    json_file, npz = tmp_path / "x.json", tmp_path / "x.npz"
    assert run(case, "--limit", "min-cut=2", "--out", str(json_file), "--best").exit_code == 0
    assert run(str(json_file), "--out", str(npz)).exit_code == 0
    first, second = read_problem(json_file), read_problem(npz)
    assert first.name == second.name
    assert "; min-cut=2" in first.name
    assert first.instance == second.instance
    assert same_region(first.region, second.region)
    assert first.best is not None
    best = co.solve(first.instance, "cutwise", [co.constraints.MinCut(2)])
    assert first.best.value == best.objective
    listed = run("--list")
    assert "conic-hull-pyomo" in listed.output


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("paper",), "--out FILE"),
        (("paper", "--out", "none/x.nl"), "no folder none"),
        (("paper", "--out", "x.npz", "--point"), "holds the problem itself"),
        (("paper", "--out", "x.gms"), "must end in one of"),
    ],
)
def test_the_command_refuses_in_one_line(
    arguments: tuple[str, ...], text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is not allowed is named, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert isinstance(result.exception, co.CardOptError)
    with pytest.raises(co.CardOptError, match=text):
        raise result.exception
    assert not list(tmp_path.iterdir())
