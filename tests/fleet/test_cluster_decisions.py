"""A cluster decides what one machine does, to the byte, whatever becomes of its workers."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import EnergyBudget, RoundTime
from card_opt.errors import CardOptError
from card_opt.fleet.cluster.engine import Cluster
from card_opt.fleet.cluster.opening import local_cluster
from card_opt.fleet.cluster.tls import Tls
from card_opt.fleet.deciding import decide
from card_opt.fleet.part import Part
from card_opt.fleet.threads import Threads
from tests.helpers.shaken import ShakenEngine
from tests.helpers.tables import contents, telemetry, template, written

pytest.importorskip("distributed")
from distributed.chaos import KillWorker

pytestmark = [pytest.mark.timeout(600), pytest.mark.xdist_group("cluster")]

PART = 250  # rows
MODES = [  # how workers leave: most abruptly of all; the others, at night
    "segfault",
    *(pytest.param(mode, marks=pytest.mark.nightly) for mode in ("sys.exit", "graceful")),
]


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    """Return a cluster of two workers of this machine."""
    with local_cluster(2) as engine:
        yield engine


def tables(folder: Path, rows: int) -> Path:
    """Write two files that overlap: rows are rejected, and device-rounds repeated."""
    folder.mkdir()
    table = telemetry(rows // 20, 20, bad=12)
    half = table.num_rows // 2
    written(folder / "a.parquet", table.slice(0, half + 40), group=PART)
    written(folder / "b.parquet", table.slice(half), group=PART)
    return folder


def decided(source: Path, out: Path, **options: Any) -> dict[str, bytes]:
    """Return all that is there when a table has been decided."""
    out.parent.mkdir()
    decide(source, template(), out, part_rows=PART, **options)
    return contents(out.parent)


@pytest.mark.parametrize("name", ["out", "out.parquet", "out.csv"])
def test_a_cluster_writes_what_threads_write(cluster: Cluster, tmp_path: Path, name: str) -> None:
    """Every file is the same to the byte, rejects, plan and manifest included."""
    source = tables(tmp_path / "telemetry", 2_000)
    calm = decided(source, tmp_path / "threads" / name, threads=1)
    assert decided(source, tmp_path / "cluster" / name, engine=cluster) == calm
    assert any("rejects" in path for path in calm)


@pytest.mark.parametrize("limit", [EnergyBudget(3.2e5), RoundTime(1.3e3)])
def test_a_shared_limit_costs_the_same_on_a_cluster(
    cluster: Cluster, tmp_path: Path, limit: Constraint
) -> None:
    """Sums of passes do not depend on which worker ends first, nor does any byte."""
    source = written(tmp_path / "t.parquet", telemetry(20, 50), group=PART)
    calm = decided(source, tmp_path / "threads" / "out", limits=(limit,))
    assert decided(source, tmp_path / "cluster" / "out", limits=(limit,), engine=cluster) == calm


def test_paths_may_be_relative(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Workers find what is meant here, wherever they are."""
    source = tables(tmp_path / "telemetry", 1_000)
    monkeypatch.chdir(tmp_path)
    calm = decided(source, tmp_path / "threads" / "out")
    assert decided(Path("telemetry"), Path("cluster/out"), engine=cluster) == calm


def test_a_table_in_memory_goes_by_a_cluster(cluster: Cluster) -> None:
    """Nothing need be a file."""
    calm = decide(telemetry(), template(), part_rows=50)
    assert decide(telemetry(), template(), part_rows=50, engine=cluster).table == calm.table


@pytest.mark.parametrize(
    ("kills", "rows"), [(2, 5_000), pytest.param(20, 40_000, marks=pytest.mark.nightly)]
)
def test_workers_are_killed_and_the_bytes_are_the_same(
    tmp_path: Path, kills: int, rows: int
) -> None:
    """Nothing is lost, nothing twice, and nothing is left of files that were half-made."""
    source = tables(tmp_path / "telemetry", rows)
    calm = decided(source, tmp_path / "threads" / "out")
    (tmp_path / "kills").mkdir()
    with local_cluster(2) as cluster:
        shaken = ShakenEngine(cluster, tmp_path / "kills", kills, 0.1)
        assert decided(source, tmp_path / "cluster" / "out", engine=shaken) == calm
    assert len(list((tmp_path / "kills").iterdir())) == kills


@pytest.mark.slow
@pytest.mark.parametrize("mode", MODES)
def test_chaos_changes_no_byte(tmp_path: Path, mode: Any) -> None:
    """Workers that leave in all ways that Dask knows cost time alone."""
    source = tables(tmp_path / "telemetry", 20_000)
    calm = decided(source, tmp_path / "threads" / "out")
    seen: set[int] = set()
    with local_cluster(2) as cluster:
        # Long enough that most live to do a part: a new one has much to import.
        cluster.client.register_plugin(KillWorker(delay="5 s", mode=mode))
        for run in itertools.count():
            assert decided(source, tmp_path / f"cluster-{run}" / "out", engine=cluster) == calm
            seen.update(cluster.client.run(os.getpid, on_error="ignore").values())
            if len(seen) >= 5:  # three have gone, at least
                break


def test_a_part_that_comes_late_from_the_dead_is_seen(tmp_path: Path) -> None:
    """What a lost worker wrote over a part that was made anew is refused, and made again."""
    source, out = tables(tmp_path / "telemetry", 2_000), tmp_path / "late" / "out"
    calm = decided(source, tmp_path / "threads" / "out")
    old: dict[Path, bytes] = {}

    def late(function: Any, parts: Sequence[Part]) -> Iterator[tuple[Part, Any]]:
        yield from Threads(1)(function, parts)
        for path in out.glob("part-*"):
            path.write_bytes(old.setdefault(path, path.read_bytes()))

    with pytest.raises(CardOptError, match=r"part-.* was removed or changed by something else"):
        decided(source, out, engine=late)
    decide(source, template(), out, part_rows=PART)
    assert contents(out.parent) == calm


def test_one_engine_is_asked_for() -> None:
    """What cannot go together is named."""
    with pytest.raises(CardOptError, match=r"give one of threads, .*, got workers and scheduler"):
        decide(telemetry(), template(), workers=2, scheduler="tcp://127.0.0.1:9")
    with pytest.raises(CardOptError, match="tls goes with a scheduler, and there is none"):
        decide(telemetry(), template(), tls=Tls(Path("a"), Path("b"), Path("c")))
    with pytest.raises(CardOptError, match="workers must be at least 1, got 0"):
        decide(telemetry(), template(), workers=0)
