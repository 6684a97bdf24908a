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
PathFinder.find_spec = lambda name, *rest: None if name in PACKAGES else find(name, *rest)
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
