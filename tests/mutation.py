"""Change one thing at a time in the judging core, and see that its tests notice: the score.

Run ``python -m tests.mutation``, or with names, such as ``problem.rows``; ``[tool.mutmut]`` in
pyproject.toml says which modules are changed and which tests judge them. docs/mutation.md has
the last scores and why each survivor survives.

mutmut works in a copy, `FOLDER`, and leaves decorated functions alone; so properties are said
the long way there, ``name = property(name)``.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.helpers.paths import ROOT

FOLDER = ROOT / ".mutation_cache"
PROPERTIES = {"property", "functools.cached_property"}
KILLED = ("killed", "timeout")
LEFT = ("survived", "no tests", "suspicious", "segfault")


def undecorated(text: str) -> str:
    """Return a module's text with every property as a plain function and a line after it."""
    lines = text.splitlines()
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    for node in sorted(functions, key=lambda node: -node.lineno):
        names = [ast.unparse(decorator) for decorator in node.decorator_list]
        if len(names) == 1 and names[0] in PROPERTIES:
            indent = " " * node.col_offset
            lines.insert(node.end_lineno or 0, f"{indent}{node.name} = {names[0]}({node.name})")
            del lines[node.decorator_list[0].lineno - 1]
    return "\n".join(lines) + "\n"


def core() -> list[str]:
    """Return the files of the judging core, as pyproject.toml lists them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    files: list[str] = settings["tool"]["mutmut"]["only_mutate"]
    return files


def make_copy(files: Sequence[str]) -> None:
    """Copy what the tests need to `FOLDER`, with the properties of some files undecorated."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    for name in ("card_opt", "docs", "tests"):
        shutil.copytree(ROOT / name, FOLDER / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", FOLDER)
    for name in files:
        path = FOLDER / name
        path.write_text(undecorated(path.read_text()))


def mutmut(*arguments: str) -> str:
    """Run mutmut in the copy and return what it prints."""
    environment = os.environ | {"HYPOTHESIS_PROFILE": "ci", "OMP_NUM_THREADS": "1"}
    command = [str(Path(sys.executable).with_name("mutmut")), *arguments]
    done = subprocess.run(
        command, cwd=FOLDER, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stdout[-4000:]}")
    return done.stdout


def main(names: Sequence[str]) -> None:
    """Print the survivors, and the score of each module or of those named."""
    files = core()
    modules = [file.removesuffix(".py").replace("/", ".") for file in files]
    chosen = [name for name in modules if not names or name.removeprefix("card_opt.") in names]
    make_copy(files)
    mutmut("run", *(f"{name}.*" for name in chosen))
    status = dict(
        line.strip().split(": ") for line in mutmut("results", "--all", "1").splitlines()
    )
    for name, word in status.items():
        if word in LEFT and name.rpartition(".")[0] in chosen:
            print(mutmut("show", name))
    print(f"{'module':32} killed timeouts survived score")
    for module in chosen:
        count = Counter(word for name, word in status.items() if name.startswith(f"{module}."))
        killed = sum(count[word] for word in KILLED)
        left = sum(count[word] for word in LEFT)
        score = killed / max(killed + left, 1)
        print(f"{module:32} {killed:6} {count['timeout']:8} {left:8} {score:6.1%}")


if __name__ == "__main__":
    main(sys.argv[1:])
