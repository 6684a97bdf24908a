"""A child of any kind executes no file that lies in the current folder by chance."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from card_opt.support import module_path
from tests.helpers.paths import ROOT
from tests.helpers.processes import PATIENCE
from tests.helpers.repeats import chosen

OF_PYTHON = (
    "random", "json", "struct", "tempfile", "ctypes", "socket", "queue", "pickle", "signal",
    "multiprocessing", "sitecustomize", "usercustomize", "numpy", "scipy", "pandas", "psutil",
    "lazy_loader", "card_opt",
)  # fmt: skip
OF_LIBRARIES = ("pyomo", "pyscipopt", "highspy", "yaml", "dill", "mpi4py", "networkx", "pint")
TRAP = "import os\nopen(os.path.join({folder!r}, 'sprung'), 'a').write(__name__ + chr(10))\n"
# Each program starts a kind of child.
KINDS = {
    "solver": """
import card_opt as co
from tests.helpers.instances import random_instance
for name in ("pyomo-conic-scip", "highs-outer-approximation"):
    solution = co.solve(random_instance(3, shape=(1, 1), num_cuts=3), name)
    assert solution.status is co.Status.OPTIMAL, solution.message
""",
    "command": """
import shlex, sys
import card_opt as co
from tests.helpers.instances import random_instance
from tests.helpers.paths import HELPERS
program = shlex.join([sys.executable, str(HELPERS / "ampl_solvers.py"), "code", "{stub}", "0"])
method = co.method_for_command("own", program)
solution = co.solve(random_instance(3, shape=(1, 1), num_cuts=1), method)
assert solution.cut is not None, solution.message
""",
    "callable": """
import card_opt as co
from tests.helpers.instances import random_instance
inst = random_instance(3, shape=(1, 1), num_cuts=3)
for place in PLACES:
    solution = co.solve(inst, co.method_for_callable("own", place))
    assert solution.objective == co.solve(inst).objective, solution.message
""",
    "workers": """
from card_opt.support.workers import workers
from tests.helpers.restless import objective_of
with workers(2) as team:
    assert min(team.map(objective_of, range(3), "", None)) > 0.0
""",
    "strength": """
from card_opt.benchmark.strength import study
from card_opt.benchmark.strength.problems import problem as make_problem
from tests.helpers.instances import random_instance
problem = make_problem("P2", random_instance(0, shape=(1, 1), num_cuts=3))
found = study.study([problem], study.formulations(["one_hot"]), time_limit=20.0)
assert found.table["status"].item() == "optimal", found.table["message"].item()
""",
    "measure": """
from card_opt.benchmark.measure import measure
from card_opt.families.case import Case
from card_opt.problem.limits import Limits
from card_opt.solving.catalogue import find
from tests.helpers.instances import random_instance
case = Case(family="own", seed=0, instance=random_instance(3, shape=(1, 1), num_cuts=3))
row = measure(case, find("pyomo-conic-scip"), Limits(), key="key", suite="suite")
assert row.ending == "answered", row.message
""",
}
MINE = """
from card_opt.algorithms import card
from card_opt.problem.problem import Problem
import numpy as np  # the library
def best(inst, region, limits):
    assert np.arange(3).sum() == 3
    answer = card.solve(Problem(inst))
    return answer.cut, answer.frequency
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with something that a user has written."""
    (tmp_path / "mine.py").write_text(MINE)
    return tmp_path


def set_traps(folder: Path, names: Iterable[str]) -> None:
    """Lay a file of each name, which writes down that it was executed."""
    for name in names:
        (folder / f"{name}.py").write_text(TRAP.format(folder=str(folder)))


def run(folder: Path, *words: str) -> str:
    """Run a program in a folder, and return the names of the traps that were sprung."""
    done = subprocess.run(
        words,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=2.0 * PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    sprung = folder / "sprung"
    return sprung.read_text() if sprung.exists() else ""


@pytest.mark.parametrize("kind", KINDS)
def test_no_child_executes_what_lies_about(kind: str, folder: Path) -> None:
    """A program that keeps clear of the current folder has no child that does not.

    An empty entry of PYTHONPATH means that folder, and comes from ``$UNSET:/folder``.
    """
    set_traps(folder, (*OF_PYTHON, *OF_LIBRARIES))
    empty = f"import os; os.environ['PYTHONPATH'] = {os.pathsep + str(ROOT)!r}"
    code = f"PLACES = ['mine.py:best']; {empty}\n{KINDS[kind]}"
    assert run(folder, sys.executable, "-P", "-c", code) == ""


@pytest.mark.parametrize(
    ("kind", "how"),
    chosen(
        itertools.product(("solver", "callable"), ("script", "-c", "-m")),
        now=[("solver", "script"), ("callable", "-c"), ("callable", "-m")],
    ),
)
def test_what_a_program_has_on_its_path_by_chance_is_not_its_child_s(
    kind: str, how: str, folder: Path
) -> None:
    """The folder that Python puts first is left out; what is found only there is found."""
    set_traps(folder, OF_LIBRARIES)
    code = f"PLACES = ['mine.py:best', 'mine:best']\n{KINDS[kind]}"
    (folder / "program.py").write_text(code)
    words = {"script": ["program.py"], "-c": ["-c", code], "-m": ["-m", "program"]}
    assert run(folder, sys.executable, *words[how]) == ""


def test_command_line_keeps_clear_of_the_current_folder(folder: Path) -> None:
    """``card-opt`` and all that it starts execute nothing that lies about."""
    set_traps(folder, (*OF_PYTHON, *OF_LIBRARIES))
    script = Path(sys.executable).with_name("card-opt")
    if not script.exists():
        pytest.skip("card-opt is not installed beside this Python")
    words = ["solve", "paper", "--rounds", "1", "--method", "pyomo-conic-scip"]
    assert run(folder, sys.executable, str(script), *words) == ""


def test_folders_that_somebody_named_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """PYTHONPATH is obeyed, its empty entries apart; other folders keep their order."""
    here, other = tmp_path / "here", tmp_path / "other"
    here.mkdir()
    other.mkdir()
    monkeypatch.chdir(here)
    monkeypatch.setattr(sys, "path", ["", str(here), str(other), "/no/such.zip"])
    monkeypatch.setenv("PYTHONPATH", f"{os.pathsep}{other}{os.pathsep}")
    assert module_path.cleaned("PYTHONPATH") == str(other)
    assert module_path.parted() == ([str(other), "/no/such.zip"], [str(here), str(here)])
    monkeypatch.setenv("PYTHONPATH", str(here))
    assert module_path.parted()[0] == [str(here), str(here), str(other), "/no/such.zip"]
    monkeypatch.setattr(module_path, "LEFT_OUT", [str(other)])
    assert module_path.parted() == ([str(here), str(here), "/no/such.zip"], [str(other)] * 2)


def test_current_folder_may_be_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process whose folder was removed starts children all the same."""
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    monkeypatch.setattr(sys, "path", ["", "relative", "/absolute"])
    assert module_path.parted()[0] == ["/absolute"]


def test_reach_takes_nothing_that_is_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The folders that were left out are looked into if there is no other way."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(module_path, "LEFT_OUT", ["/left/out"])
    module_path.reach("json.decoder")
    assert "/left/out" not in sys.path
    module_path.reach("no_such_module.part")
    assert sys.path[-1] == "/left/out"
