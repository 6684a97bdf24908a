"""Several writers of one store, killed writers, and a full disk: no row lost, none twice."""

from __future__ import annotations

import contextlib
import random
import subprocess
import time
from pathlib import Path

import pytest

from tests.helpers.bench_tools import is_whole, keys, started

NUM_KEYS = 100  # that several processes race for

_WRITER = """
import sys, time
from card_opt.benchmark.store import Store
from tests.helpers.bench_tools import a_run
store = Store(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    if store.claim(f"{number:04}"):
        time.sleep(float(sys.argv[3]))
        store.finish(a_run(f"{number:04}"))
        print(f"{number:04}", flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a store may be made."""
    return tmp_path / "store.sqlite"


def go(process: subprocess.Popen[str]) -> None:
    """Let a writer start."""
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()


def test_processes_share_the_tasks(path: Path) -> None:
    """Several processes that make a store and race for its tasks do each of them once."""
    with contextlib.ExitStack() as stack:
        arguments = (_WRITER, str(path), str(NUM_KEYS), "0.005")
        crew = [stack.enter_context(started(*arguments)) for _ in range(4)]
        for process in crew:
            go(process)
        shares = [process.communicate(timeout=60)[0].split() for process in crew]
    expected = [f"{number:04}" for number in range(NUM_KEYS)]
    assert [process.returncode for process in crew] == [0] * 4
    assert sorted(key for share in shares for key in share) == expected
    assert sum(bool(share) for share in shares) > 1  # they did meet
    assert keys(path) == expected
    assert is_whole(path)


def test_killed_writer_loses_nothing(path: Path) -> None:
    """Whenever a writer is killed, what it had finished is there, and the file is whole."""
    moments = random.Random(6)
    said: list[str] = []
    for _ in range(8):
        with started(_WRITER, str(path), "100000", "0") as process:
            go(process)
            assert process.stdout is not None
            said.append(process.stdout.readline().strip())
            time.sleep(moments.uniform(0.0, 0.1))
            process.kill()
            said += process.stdout.read().split("\n")[:-1]  # the last line may be torn
        assert set(said) <= set(keys(path))
        assert is_whole(path)
    assert len(said) == len(set(said))


def test_full_disk_loses_nothing(path: Path) -> None:
    """When the file cannot grow, one line says so, and the rows before are all there."""
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))"
    with started(limit + _WRITER, str(path), "100000", "0") as process:
        out, err = process.communicate("\n", timeout=60)
    assert process.returncode == 1
    assert f"CardOptError: {path} cannot be written, the disk" in err.split("\n")[-2]
    assert keys(path) == out.split()
    assert len(out.split()) > 20
    assert is_whole(path)
