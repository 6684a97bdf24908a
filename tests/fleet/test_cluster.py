"""Parts on a cluster: each one once, whatever becomes of the workers; every end is one line."""

from __future__ import annotations

import importlib.metadata
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from card_opt.errors import CardOptError
from card_opt.fleet.cluster import task
from card_opt.fleet.cluster.engine import Cluster
from card_opt.fleet.cluster.opening import local_cluster, remote_cluster
from card_opt.fleet.cluster.tls import Tls
from tests.helpers.repeats import first
from tests.helpers.shaken import Deadly, Fail, ShakenEngine, Write, parts, refuse

pytest.importorskip("distributed")
from distributed.chaos import KillWorker

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("cluster")]


MODES = [  # how workers leave: most abruptly of all; the others, at night
    "segfault",
    *(pytest.param(mode, marks=pytest.mark.nightly) for mode in ("sys.exit", "graceful")),
]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """Return a cluster of two workers of this machine."""
    with local_cluster(2) as engine:
        yield engine


def numbers(engine: Any, function: Any, number: int) -> list[int]:
    """Return the numbers of the parts that come out, sorted, each with its own result."""
    found = []
    for part, result in engine(function, parts(number)):
        assert result == part.number
        found.append(part.number)
    return sorted(found)


def files(folder: Path) -> dict[str, str]:
    """Return what the parts have written."""
    return {p.name: p.read_text() for p in folder.iterdir() if not p.name.startswith(".")}


def all_files(number: int) -> dict[str, str]:
    """Return what so many parts must have written."""
    return {f"{n}": f"part {n}" for n in range(number)}


def test_every_part_comes_once_with_its_result(cluster: Cluster, tmp_path: Path) -> None:
    """All parts are carried out, in as many passes as there are."""
    for seconds in (0.0, 0.001):
        assert numbers(cluster, Write(tmp_path, seconds), 50) == list(range(50))
    assert files(tmp_path) == all_files(50)
    assert numbers(cluster, Write(tmp_path), 0) == []


def test_few_parts_are_on_their_way_at_a_time(cluster: Cluster, tmp_path: Path) -> None:
    """A pass that is left off has begun few of its parts, and ends the others."""
    results: Any = cluster(Write(tmp_path), parts(1000))
    for _ in range(3):
        next(results)
    results.close()
    assert numbers(cluster, Write(tmp_path), 1) == [0]
    assert len(files(tmp_path)) < 20


def test_an_error_of_a_part_is_its_line(cluster: Cluster) -> None:
    """What the package says on a worker is said here."""
    with pytest.raises(CardOptError, match=r"^table.parquet: is damaged$"):
        numbers(cluster, refuse, 5)


@pytest.mark.parametrize("kind", [ValueError, OSError, ZeroDivisionError])
def test_another_error_is_a_line_with_part_and_worker(
    cluster: Cluster, kind: type[Exception]
) -> None:
    """The line names the part, its file, the worker and what happened; the cluster lives on."""
    with pytest.raises(CardOptError) as caught:
        numbers(cluster, Fail(kind), 9)
    said = str(caught.value)
    assert said.startswith("part 3 of table.parquet failed on worker tcp://127.0.0.1:")
    assert said.endswith(f": {kind.__name__}: the disk is full")
    assert numbers(cluster, Fail(kind), 3) == [0, 1, 2]


def test_workers_die_and_nothing_is_lost(cluster: Cluster, tmp_path: Path) -> None:
    """Parts whose worker is killed under them are carried out by another."""
    kills, out = tmp_path / "kills", tmp_path / "out"
    kills.mkdir()
    out.mkdir()
    shaken = ShakenEngine(cluster, kills, 2, 0.1)
    assert numbers(shaken, Write(out), 60) == list(range(60))
    assert files(out) == all_files(60)
    assert len(list(kills.iterdir())) == 2


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
def test_chaos_loses_nothing(mode: Any, tmp_path: Path) -> None:
    """Workers that leave in all ways that Dask knows cost time alone."""
    seen: set[int] = set()
    with local_cluster(2) as engine:
        engine.client.register_plugin(KillWorker(delay="2 s", mode=mode))
        while len(seen) < 5:  # processes: three are gone, at least
            assert numbers(engine, Write(tmp_path, 0.05), 40) == list(range(40))
            seen.update(engine.client.run(os.getpid, on_error="ignore").values())
    assert files(tmp_path) == all_files(40)


@pytest.mark.slow
@pytest.mark.parametrize(("number", "size"), first([(6, 40), (20, 100)]))
def test_many_kills_in_a_run_lose_nothing(number: int, size: int, tmp_path: Path) -> None:
    """However often workers are killed, each part comes once."""
    kills, out = tmp_path / "kills", tmp_path / "out"
    kills.mkdir()
    out.mkdir()
    with local_cluster(2) as engine:
        shaken = ShakenEngine(engine, kills, number, 0.2)
        assert numbers(shaken, Write(out, 0.05), size) == list(range(size))
    assert files(out) == all_files(size)
    assert len(list(kills.iterdir())) == number


@pytest.mark.slow
def test_a_part_that_kills_its_workers_ends_in_a_line(tmp_path: Path) -> None:
    """It is tried so many times; the line says which part it is, and what may help."""
    alive = tmp_path / "alive"
    with local_cluster(2) as engine:
        with pytest.raises(CardOptError, match=r"^part 3 of table.parquet: workers that had it"):
            numbers(engine, Deadly(alive), 5)
        alive.touch()
        assert numbers(engine, Deadly(alive), 5) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("name", "module", "attribute"),
    [("card_opt", task, "VERSION"), ("pyarrow", importlib.metadata, "version")],
)
def test_workers_with_other_versions_are_refused(
    cluster: Cluster, monkeypatch: pytest.MonkeyPatch, name: str, module: Any, attribute: str
) -> None:
    """The line names a worker and what differs, before the first part and within each."""
    said = f"has {name} .*, and 0.0.1 is needed: install the same there"
    right = importlib.metadata.version
    other = "0.0.1" if name == "card_opt" else lambda n: "0.0.1" if n == name else right(n)
    monkeypatch.setattr(module, attribute, other)
    fresh = Cluster(cluster.client)
    with pytest.raises(CardOptError, match=f"^worker tcp://127.0.0.1:.* {said}$"):
        fresh.check()
    with pytest.raises(CardOptError, match=f"^worker tcp://127.0.0.1:.* {said}$"):
        numbers(fresh, refuse, 1)


def test_workers_that_see_other_files_are_refused(cluster: Cluster, tmp_path: Path) -> None:
    """A file that is another where a worker looks is told from the one that is meant."""
    path = tmp_path / "plan.json"
    path.write_text("here")
    fresh = Cluster(cluster.client)
    fresh.check([path])
    assert numbers(fresh, Write(tmp_path), 1) == [0]
    path.write_text("then")
    needs = task.needs_of([path])
    path.write_text("else")
    assert task.difference(needs).startswith("finds 4 bytes (")
    path.unlink()
    assert f"finds no file at {path}" in cluster.client.submit(task.difference, needs).result()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("tcp://127.0.0.1:9", "no scheduler answers at tcp://127.0.0.1:9"),
        ("tcp://127.0.0.1:no", "no scheduler answers at tcp://127.0.0.1:no"),
        ("127.0.0.1:9", "scheduler must be an address such as tcp://host:8786"),
        ("tls://127.0.0.1:9", "needs three files, --tls-ca, --tls-cert and --tls-key"),
    ],
)
def test_no_scheduler_is_a_line(address: str, said: str) -> None:
    """What is no address, and where nobody answers, is said in time."""
    with (
        pytest.raises(CardOptError, match=said),
        remote_cluster(address, timeout=0.5),
    ):
        pass


def test_tls_files_that_are_none_are_a_line(tmp_path: Path) -> None:
    """A file that is missing is named, and so are those that hold something else."""
    gone, other = tmp_path / "gone.pem", tmp_path / "other.pem"
    other.write_text("no certificate")
    with pytest.raises(CardOptError, match=f"cannot read the TLS file {gone}: No such file"):
        Tls(other, gone, other).security()
    with pytest.raises(CardOptError, match="are no certificates and key of TLS"):
        Tls(other, other, other).security()
    with (
        pytest.raises(CardOptError, match="TLS files go with an address that begins with tls://"),
        remote_cluster("tcp://127.0.0.1:9", Tls(other, other, other)),
    ):
        pass


ALONE = """
import os, sys
from pathlib import Path
from card_opt.fleet.cluster.opening import local_cluster
from tests.helpers.shaken import ShakenEngine, Write, parts
if __name__ == "__main__":
    try:
        with local_cluster(2) as engine:
            engine = ShakenEngine(engine, Path("kills"), 1, 0.05)
            for done, _ in enumerate(engine(Write(Path(sys.argv[1])), parts(int(sys.argv[2])))):
                if done == 5:
                    print("begun", flush=True)
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.parametrize("is_interrupted", [False, True])
def test_a_local_cluster_prints_nothing_and_leaves_nothing(
    tmp_path: Path, is_interrupted: bool
) -> None:
    """Nobody hears of a death, the end or Ctrl-C, which all get; processes and files go."""
    script, out, scratch = tmp_path / "alone.py", tmp_path / "out", tmp_path / "scratch"
    script.write_text(ALONE)
    for folder in (out, scratch, tmp_path / "kills"):
        folder.mkdir()
    paths = os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])
    child = subprocess.Popen(
        [sys.executable, str(script), str(out), "10000" if is_interrupted else "20"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": paths, "TMPDIR": str(scratch)},
        start_new_session=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "begun\n"
    if is_interrupted:
        family = psutil.Process(child.pid).children(recursive=True)
        assert len(family) >= 2
        os.killpg(child.pid, signal.SIGINT)
    said, noise = child.communicate(timeout=120)
    assert (child.returncode, said, noise) == (130 if is_interrupted else 0, "", "")
    assert list(scratch.iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "alone.py",
        "kills",
        "out",
        "scratch",
    ]
    if is_interrupted:
        assert psutil.wait_procs(family, timeout=30)[1] == []


def test_scratch_of_this_process_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A cluster that has ended has no folder any more."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    with local_cluster(1) as engine:
        assert numbers(engine, Fail(ValueError), 2) == [0, 1]
        assert engine.client.run(os.getcwd)
    assert list(tmp_path.glob("card-opt-*")) == []
