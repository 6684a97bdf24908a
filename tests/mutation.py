"""Change one thing at a time in the judging core, and see that its tests notice: the score.

Run ``python -m tests.mutation``, or with names of `CORE`, such as ``problem.rows``. mutmut makes
the changes in a copy and runs the tests of the module's line there, of each function those that
call it. docs/mutation.md has the last scores, and why each survivor survives.

mutmut leaves decorated functions alone; so in the copy a property is said the long way,
``name = property(name)``, and no value is kept, for a test's own objects outlive a change.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.helpers.paths import ROOT

FOLDER = ROOT / ".mutation_cache"
CORE = {
    "problem.costs": "problem/test_costs.py",
    "problem.referee": "problem/test_costs.py",
    "problem.region": "problem/test_region.py",
    "problem.rows": "problem/test_rows.py",
    "problem.solution": "problem/test_solution.py",
    "algorithms.card": "algorithms/test_card.py",
    "algorithms.cutwise": "algorithms/test_cutwise.py",
    "solving.dispatch": "solving/test_dispatch.py",
    "solving.judge": "solving/test_judge.py",
    "solving.compare": "solving/test_compare.py",
    "solving.verification": "solving/test_report.py",
    "benchmark.verdicts": "benchmark/test_verdicts.py",
}
# Left out of the judges, for they take seconds each.
SLOW = {
    "algorithms.card": "not search and not grid and not generat and not every_normalizer",
    "algorithms.cutwise": "not reference and not grid and not generat and not exact_solver",
}
PROPERTIES = {"property", "functools.cached_property"}
MARKED = "not slow and not nightly and not command"
SETTINGS = """
[tool.mutmut]
source_paths = ["card_opt"]
only_mutate = ["{file}"]
also_copy = ["docs"]
pytest_add_cli_args = ["-p", "no:cacheprovider", "-o", "addopts=-m '{marked}'"]
pytest_add_cli_args_test_selection = {tests}
use_git_change_detection = false
"""


def undecorated(text: str) -> str:
    r"""Return a module's text with every property as a plain function and a line after it.

    >>> print(undecorated("@property\ndef size(self):\n    return 1"))
    def size(self):
        return 1
    size = property(size)
    """
    lines = text.splitlines()
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    for node in sorted(functions, key=lambda node: -node.lineno):
        names = [ast.unparse(decorator) for decorator in node.decorator_list]
        if len(names) == 1 and names[0] in PROPERTIES:
            indent = " " * node.col_offset
            lines.insert(node.end_lineno or 0, f"{indent}{node.name} = property({node.name})")
            del lines[node.decorator_list[0].lineno - 1]
    return "\n".join(lines)


def make_copy(module: str) -> Path:
    """Copy what the tests need, ready for mutmut to change one module; return the folder."""
    folder = FOLDER / module
    shutil.rmtree(folder, ignore_errors=True)
    for name in ("card_opt", "docs", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    path = folder / "card_opt" / f"{module.replace('.', '/')}.py"
    path.write_text(undecorated(path.read_text()) + "\n")
    tests = [f"tests/{CORE[module]}", "-k", SLOW.get(module, "")]
    names = {"file": path.relative_to(folder), "tests": tests, "marked": MARKED}
    settings = SETTINGS.format(**names)
    (folder / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text() + settings)
    return folder


def mutmut(folder: Path, *arguments: str) -> str:
    """Run mutmut in a copy and return what it prints."""
    command = [str(Path(sys.executable).with_name("mutmut")), *arguments]
    environment = os.environ | {
        "PYTHONPATH": "",
        "HYPOTHESIS_PROFILE": "quick",
        "OMP_NUM_THREADS": "1",
    }
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-4000:]}{done.stderr}")
    return done.stdout


def score(module: str) -> str:
    """Print the survivors of one module, and return its line of the table."""
    folder = make_copy(module)
    mutmut(folder, "run")
    lines = mutmut(folder, "results", "--all", "1").splitlines()
    status = dict(line.strip().split(": ") for line in lines if ": " in line)
    count = Counter(status.values())
    for name, word in status.items():
        if word not in {"killed", "timeout"}:
            print(mutmut(folder, "show", name), flush=True)
    killed = count["killed"] + count["timeout"]
    left = count.total() - killed
    share = killed / max(count.total(), 1)
    return f"{module:22} {killed:6} {count['timeout']:8} {left:8} {share:7.1%}"


def main(names: Sequence[str]) -> None:
    """Print the survivors and scores of all modules, or of those named."""
    lines = [score(module) for module in names or CORE]
    print(f"{'module':22} killed timeouts survived   score", *lines, sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
