"""An existing cluster: a scheduler and workers that others started, each in its own folder."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from card_opt.errors import CardOptError
from card_opt.fleet.cluster.engine import Cluster
from card_opt.fleet.cluster.opening import remote_cluster
from card_opt.fleet.cluster.tls import Tls
from card_opt.fleet.deciding import decide
from tests.helpers.shaken import Write, parts
from tests.helpers.tables import contents, telemetry, template, written

pytest.importorskip("distributed")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.xdist_group("cluster"),
]


class Hosts:
    """Processes that stand for hosts, and what they say.

    Parameters
    ----------
    folder
        Where their folders are.
    options
        Of all of them.
    """

    def __init__(self, folder: Path, options: Sequence[object] = ()) -> None:
        self.folder = folder
        self.address = ""
        self._options = options
        self._there = folder / "scheduler.json"
        self.processes: dict[str, subprocess.Popen[bytes]] = {}

    def start_scheduler(self, port: int = 0) -> None:
        """Start one, and wait until it says where it is."""
        self._there.unlink(missing_ok=True)
        own = ["--host", f"{'tls' if self._options else 'tcp'}://127.0.0.1", "--port", port]
        self._start("scheduler", *own, "--scheduler-file", self._there)
        end = time.monotonic() + 60
        while not self.address and time.monotonic() < end:
            time.sleep(0.1)
            with contextlib.suppress(OSError, ValueError):
                self.address = json.loads(self._there.read_text())["address"]

    def start_worker(self, name: str, **changes: str) -> None:
        """Start a worker with its folder, with changes of the environment."""
        self._start("worker", self.address, "--nthreads", 1, name=name, changes=changes)

    def _start(
        self, what: str, *words: object, name: str = "", changes: dict[str, str] | None = None
    ) -> None:
        folder = self.folder / (name or what)
        folder.mkdir(exist_ok=True)
        paths = os.pathsep.join([str(Path(__file__).parents[2]), *sys.path])
        with (folder / "log").open("ab") as log:
            self.processes[name or what] = subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.dask_{what}", "--no-dashboard"]
                + [str(word) for word in (*words, *self._options)],
                cwd=folder,
                stdout=log,
                stderr=log,
                env=os.environ | {"PYTHONPATH": paths, "TMPDIR": str(folder)} | (changes or {}),
            )

    def end(self) -> None:
        """End all."""
        for process in self.processes.values():
            process.terminate()
        for process in self.processes.values():
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(30)


Start = Callable[..., Hosts]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Return what starts a scheduler and workers, which are ended after the test."""
    begun: list[Hosts] = []

    def started(workers: int = 2, options: Sequence[object] = ()) -> Hosts:
        begun.append(hosts := Hosts(tmp_path, options))
        hosts.start_scheduler()
        for number in range(workers):
            hosts.start_worker(f"host-{number}")
        return hosts

    yield started
    for hosts in begun:
        hosts.end()


def wait_for(engine: Cluster, workers: int) -> None:
    """Wait until so many workers are there."""
    engine.client.wait_for_workers(workers, timeout=90)


def certificates(folder: Path) -> Tls:
    """Return a certificate that signs itself, made with the openssl command."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl command")
    cert, key = folder / "cert.pem", folder / "key.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-subj", "/CN=card-opt", "-keyout", key, "-out", cert),
        ],
        check=True,
        capture_output=True,
    )
    return Tls(cert, cert, key)


@pytest.mark.parametrize("is_secret", [False, True])
def test_hosts_write_what_threads_write(start: Start, tmp_path: Path, is_secret: bool) -> None:
    """Every file is the same to the byte, by TCP and by TLS; without the files nobody comes in."""
    tls = certificates(tmp_path) if is_secret else None
    words = ["--tls-ca-file", tls.ca, "--tls-cert", tls.cert, "--tls-key", tls.key] if tls else []
    hosts = start(2, words)
    path = written(tmp_path / "t.parquet", telemetry(100, 20, bad=5), group=100)
    calm, out = tmp_path / "calm", tmp_path / "out"
    decide(path, template(), calm, part_rows=100)
    decide(path, template(), out, part_rows=100, scheduler=hosts.address, tls=tls)
    assert contents(out) == contents(calm)
    if tls:
        other = tmp_path / "other"
        other.mkdir()
        with (
            pytest.raises(CardOptError, match="no scheduler answers at tls://"),
            remote_cluster(hosts.address, certificates(other), timeout=3),
        ):
            pass


def test_a_lost_scheduler_is_a_line_and_the_run_goes_on(start: Start, tmp_path: Path) -> None:
    """What was finished is kept; with a scheduler again the same command ends the work."""
    hosts = start()
    path = written(tmp_path / "t.parquet", telemetry(500, 20), group=100)
    calm, out = tmp_path / "calm", tmp_path / "out"
    decide(path, template(), calm, part_rows=100)

    def kill(name: str, done: int, total: int) -> None:
        if done:
            hosts.processes["scheduler"].kill()
            hosts.processes["scheduler"].wait(30)

    options: dict[str, Any] = {"part_rows": 100, "scheduler": hosts.address}
    with pytest.raises(CardOptError, match=r"^the scheduler tcp://.* was lost; what is finished"):
        decide(path, template(), out, progress=kill, **options)
    finished = list(out.glob("part-*"))
    assert 0 < len(finished) < 100
    hosts.start_scheduler(port=int(hosts.address.rpartition(":")[2]))
    hosts.start_worker("host-2")
    decide(path, template(), out, **options)
    assert contents(out) == contents(calm)


def test_a_worker_that_comes_later_takes_part_or_is_refused(start: Start, tmp_path: Path) -> None:
    """One as the others does its share; one with another version ends the run in a line."""
    hosts = start(1)
    (tmp_path / "out").mkdir()
    (tmp_path / "old" / "pyarrow-0.0.1.dist-info").mkdir(parents=True)
    (tmp_path / "old" / "pyarrow-0.0.1.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: pyarrow\nVersion: 0.0.1\n"
    )
    work = Write(tmp_path / "out", 0.1)
    with remote_cluster(hosts.address) as engine:
        wait_for(engine, 1)
        engine.check([tmp_path / "t.parquet"])
        hosts.start_worker("host-1")
        assert sum(1 for _ in engine(work, parts(300))) == 300
        paths = os.pathsep.join([str(tmp_path / "old"), str(Path(__file__).parents[2]), *sys.path])
        hosts.start_worker("host-2", PYTHONPATH=paths)
        with pytest.raises(CardOptError, match=r"^worker tcp://.* has pyarrow 0.0.1, and .* is"):
            list(engine(work, parts(2000)))
        wait_for(engine, 3)
        with pytest.raises(CardOptError, match=r"^worker tcp://.* has pyarrow 0.0.1, and .* is"):
            engine.check()


def test_no_worker_at_all_is_a_line(start: Start, tmp_path: Path) -> None:
    """Nobody waits for ever."""
    hosts = start(0)
    with remote_cluster(hosts.address) as engine:
        impatient = Cluster(engine.client, patience=2.0)
        with pytest.raises(CardOptError, match=r"has had no worker for 2 s: start some"):
            list(impatient(Write(tmp_path), parts(3)))
