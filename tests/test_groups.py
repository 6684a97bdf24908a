"""Tests that share something dear run in one process, as their group says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_TESTS = """
import os, pathlib, pytest

@pytest.mark.parametrize("number", range(12))
@pytest.mark.xdist_group("together")
def test_one(number):
    with pathlib.Path(__file__).with_name("processes").open("a") as file:
        file.write(f"{os.getpid()}\\n")
"""


def test_a_group_of_tests_stays_in_one_process(tmp_path: Path) -> None:
    """Tests of a group are not shared out: with pytest 9.2 and xdist 3.8 they were."""
    (tmp_path / "test_them.py").write_text(_TESTS)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-n", "2"]
    subprocess.run([*command, "--dist", "loadgroup"], cwd=tmp_path, check=True)
    processes = (tmp_path / "processes").read_text().split()
    assert len(processes) == 12
    assert len(set(processes)) == 1
