"""What there is without an extra: everything but what needs it, and one line that says so."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.helpers.paths import ROOT

ROOMS = sorted(path.parent.name for path in (ROOT / "card_opt/training").glob("*/__init__.py"))
WITHOUT = """
import sys
from importlib.machinery import PathFinder
PACKAGES = {"torch", "transformers", "peft", "safetensors", "tokenizers", "grpc", "cryptography"}
find = PathFinder.find_spec
PathFinder.find_spec = classmethod(
    lambda _, name, *rest: None if name in PACKAGES else find(name, *rest)
)
"""
COMMANDS = """
import os, tempfile
from typer.main import get_command
from card_opt.cli.main import app, main
os.chdir(tempfile.mkdtemp())
top = get_command(app).commands
known = {("train", name): command for name, command in top["train"].commands.items()}
known |= {(name,): top[name] for name in {"profile"} & set(top)}
for words, command in known.items():
    needed = [
        word
        for it in command.params
        if it.required
        for word in (*it.opts[:it.param_type_name == "option"], "1")
    ]
    for arguments in (["--help"], needed):
        sys.argv = ["card-opt", *words, *arguments]
        print("::", *sys.argv, file=sys.stderr, flush=True)
        try:
            main()
        except SystemExit as end:
            print("=>", end.code, file=sys.stderr, flush=True)
"""


def python(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Return what a fresh Python does that finds no package of the extra ``train``."""
    return subprocess.run(
        [sys.executable, "-c", WITHOUT + script, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "COLUMNS": "200"},
    )


def test_everything_public_is_there_without_training() -> None:
    """All public names can be had, listed and looked at where PyTorch is not installed."""
    done = python(
        "import inspect, card_opt as co; from card_opt import *; "
        "names = dict(inspect.getmembers(co)); assert set(co.__all__) <= set(names); "
        "inspect.getmembers(training); assert 'torch' not in sys.modules"
    )
    assert (done.stderr, done.returncode) == ("", 0)


def test_every_room_of_training_says_what_is_missing() -> None:
    """Whatever is imported from training first, the error has the line that installs it."""
    done = python(
        "import importlib\nfrom card_opt.errors import MissingDependencyError\n"
        "for room in sys.argv[1:]:\n"
        "    try:\n        importlib.import_module(f'card_opt.training.{room}')\n"
        "    except MissingDependencyError as error:\n"
        "        assert \"pip install 'card-opt[train]'\" in str(error)\n"
        "        print(room)\n",
        *ROOMS,
    )
    assert (done.stderr, done.stdout.split()) == ("", ROOMS)


def test_every_command_of_training_says_what_is_missing() -> None:
    """Its help is there, and to run it is one line with the install line, and exit status 2."""
    runs = python(COMMANDS).stderr.split(":: ")[1:]
    assert len(runs) >= 2
    for run in runs:
        command, *said, status = run.splitlines()
        if command.endswith("--help"):
            assert (said, status) == ([], "=> 0"), run
        else:
            assert len(said) == 1, run
            assert "pip install 'card-opt[train]'" in said[0], run
            assert status == "=> 2", run


def test_tests_of_training_say_why_they_are_skipped() -> None:
    """Nothing of training is in pytest's way without PyTorch, and the reason is told."""
    where = ["tests/training", "card_opt/__init__.py"]
    done = python(
        "import pytest; sys.exit(pytest.main(['--collect-only', '-p', 'no:cacheprovider', "
        "'-W', 'default', *sys.argv[1:]]))",
        *[str(ROOT / place) for place in where],
    )
    assert "examples in card_opt/training" in done.stdout
    assert "training is not installed: make test-training" in done.stdout
    assert "error" not in done.stdout.lower()
    assert done.returncode == 0
