"""The house: who stands where, what an import loads, and which names are public."""

from __future__ import annotations

import ast
import inspect
import os
import pkgutil
import re
import subprocess
import sys
from pathlib import Path

import card_opt as co
from tests.helpers.paths import ROOT

PACKAGE = ROOT / "card_opt"
MOST_ROOMS = 22  # entries at the top of the package that a newcomer can hold in mind
HEAVY = {"scipy", "pandas", "pydantic", "matplotlib", "rich", "typer", "psutil"}
MOST_LINES = 300  # of a module
ALONE = "card_opt/certificates/certcheck.py"  # which imports but its certbounds.py
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def loaded_by(statement: str) -> set[str]:
    """Return the modules that a fresh Python has after a statement, and had not before."""
    script = (
        f"import sys; before = set(sys.modules); {statement}; print(*set(sys.modules) - before)"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment
    )
    return set(done.stdout.split())


def test_import_loads_the_package_alone() -> None:
    """`import card_opt` loads itself, its version and the loader of its names, nothing else."""
    ours = {name for name in loaded_by("import card_opt") if name.startswith("card_opt")}
    assert ours == {"card_opt", "card_opt._version"}
    heavy = {
        "numpy",
        "scipy",
        "pandas",
        "pydantic",
        "matplotlib",
        "rich",
        "typer",
        "psutil",
        "jinja2",
        "torch",
    }
    assert not heavy & loaded_by("import card_opt")


def test_few_decisions_load_no_compiler() -> None:
    """The kernel in NumPy, and the methods on it, do not load Numba; only many rows do."""
    loaded = loaded_by(
        "import card_opt as co; from card_opt.algorithms.kernel import deciding, job, method; "
        "inst = co.load_scenario('paper').instance(rounds=2000); "
        "deciding.decide(job.job_of(inst[0, 0]), method._inputs(inst)); co.solve(inst)"
    )
    assert "card_opt.algorithms.kernel.arrays" in loaded
    assert not {"numba", "card_opt.algorithms.kernel.compiled"} & loaded


def test_the_referee_loads_numpy_alone() -> None:
    """To evaluate a decision takes NumPy, and no SciPy, pandas or solver."""
    loaded = loaded_by("import card_opt as co; co.Instance, co.evaluate, co.Status")
    solvers = {"pyomo", "cvxpy", "highspy", "pyscipopt", "clarabel"}
    assert "numpy" in loaded
    assert not (HEAVY | solvers) & loaded


def test_dir_lists_the_public_names_and_nothing_else() -> None:
    """What TAB completion offers is what the stub lists, each of which can be had."""
    stub = (PACKAGE / "__init__.pyi").read_text(encoding="utf-8")
    listed = set(re.findall(r"import \w+ as (\w+)", stub))
    assert set(dir(co)) == listed == set(co.__all__)
    for name in listed:
        assert getattr(co, name) is not None


def test_no_module_bears_the_name_of_a_public_function() -> None:
    """`co.verify` is a function, whatever was imported before: no module could take its place."""
    functions = {name for name in co.__all__ if inspect.isfunction(getattr(co, name))}
    modules = {m.name for m in pkgutil.walk_packages([str(PACKAGE)], "card_opt.")}
    assert {name.rpartition(".")[2] for name in modules} & functions == set()


def test_a_newcomer_can_hold_the_rooms_in_mind() -> None:
    """The top of the package has few entries, and every module is short."""
    rooms = [path.name for path in PACKAGE.iterdir() if path.name != "__pycache__"]
    assert len(rooms) <= MOST_ROOMS
    long = [
        path.relative_to(ROOT).as_posix()
        for path in PACKAGE.rglob("*.py")
        if len(path.read_text(encoding="utf-8").splitlines()) > MOST_LINES and path != ROOT / ALONE
    ]
    assert long == []


def test_every_room_says_what_it_is_for() -> None:
    """Every package has a docstring, and CONTRIBUTING a line for each at the top."""
    for init in PACKAGE.rglob("__init__.py"):
        assert init.read_text(encoding="utf-8").startswith(('"""', 'r"""')), init
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert rooms == set(re.findall(r"^\| `(\w+)/` \|", CONTRIBUTING, flags=re.MULTILINE))


def test_every_place_that_contributing_names_is_there() -> None:
    """Files and folders that CONTRIBUTING sends a reader to exist."""
    places = re.findall(r"`((?:card_opt|tests|docs|benchmarks|results)/[\w./*-]+)`", CONTRIBUTING)
    assert places
    named = [place for place in places if "NAME" not in place]
    missing = [place for place in named if not list(ROOT.glob(place.rstrip("/")))]
    assert missing == []


def test_the_layers_in_contributing_are_those_that_are_checked() -> None:
    """Who may import whom is written once for people and once for import-linter, alike."""
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = project.split("layers = [", 1)[1].split("]", 1)[0]
    checked = [re.sub(r"\s*\|?\s*\(\w+\)", "", line) for line in re.findall(r'"([^"]+)"', block)]
    told = re.search(r"^    (cli > .+? > errors)$", CONTRIBUTING, flags=re.MULTILINE | re.DOTALL)
    assert told is not None
    assert re.split(r"\s*>\s*", told[1]) == checked


def test_nothing_lies_about_at_the_root() -> None:
    """The root has the usual files and the folders of design, and nothing that a run left."""
    done = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    usual = {
        ".ci", ".github", ".gitignore", "CHANGELOG.md", "CITATION.cff", "CONTRIBUTING.md",
        "LICENSE", "MANIFEST.in", "Makefile", "README.md", "benchmarks", "card_opt",
        "conftest.py", "constraints.txt", "docs", "models", "pyproject.toml", "results", "tests",
    }  # fmt: skip
    assert {Path(line).parts[0] for line in done.stdout.splitlines()} <= usual


def test_docstrings_name_the_parameters_that_there_are() -> None:
    """What a function's docstring lists as parameters are parameters of it."""
    stale = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            a = node.args
            named = [*a.posonlyargs, *a.args, *a.kwonlyargs, a.vararg, a.kwarg]
            known = {argument.arg for argument in named if argument is not None}
            text = ast.get_docstring(node) or ""
            listed = re.search(r"Parameters\n-+\n(.*?)(\n\n\w+\n-+|\Z)", text, flags=re.DOTALL)
            names = re.findall(r"^(\w[\w, ]*)$", listed[1] if listed else "", flags=re.MULTILINE)
            wrong = {name for line in names for name in line.split(", ")} - known
            stale += [f"{path.name}: {node.name}: {name}" for name in sorted(wrong)]
    assert stale == []


def test_docstrings_have_examples_that_are_run() -> None:
    """They begin with prompts: what stands between fences is run in pages alone."""
    files = PACKAGE.rglob("*.py")
    assert [path.name for path in files if "```" in path.read_text(encoding="utf-8")] == []
