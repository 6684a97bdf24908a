"""The store of the benchmark: rows as they were, tasks claimed once, other files refused."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import math
import sqlite3
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from card_opt.benchmark.holder import Holder
from card_opt.benchmark.schema import EARLIER
from card_opt.benchmark.store import Store
from card_opt.errors import CardOptError
from card_opt.families.case import Case
from card_opt.families.certified import PROOF, certified
from tests.helpers.bench_tools import a_run, execute, keys, started
from tests.helpers.instances import random_instance

_PAGE = 4096  # bytes, SQLite's default

_CLAIMER = """
import sys
from card_opt.benchmark.store import Store
Store(sys.argv[1]).claim("a")
print("claimed", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a store may be made."""
    return tmp_path / "store.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """Return an empty store."""
    opened = Store(path)
    yield opened
    opened.close()


def insert(store: Store, key: str, holder: Holder) -> None:
    """Put a claim into a store."""
    row = (key, *dataclasses.astuple(holder))
    execute(store.path, "INSERT INTO claims VALUES (?, ?, ?, ?, ?)", *row)


def test_row_comes_back_as_it_was(store: Store) -> None:
    """Every value of a row, infinite, not a number or any text, is the same when read."""
    row = a_run(
        "é | 'quoted' \"twice\"\nand\0more",
        objective=math.inf,
        claimed_bound=-math.inf,
        wall_time=math.nan,
        build_time=0.1 + 0.2,
        seed=2**53 - 1,
        nodes=-1,
        trail="[[1, null]]",
    )
    store.claim(row.key)
    store.finish(row)
    (read,) = store.runs().to_dict("records")
    expected = dataclasses.asdict(row)
    assert (read.pop("certified_value"), read.pop("certified_bound")) == (math.inf, -math.inf)
    assert list(read) == list(expected)
    assert math.isnan(read.pop("wall_time"))
    assert math.isnan(expected.pop("wall_time"))
    assert read == expected


def test_empty_store_has_the_columns_of_a_run(store: Store) -> None:
    """A store without a row gives a table without a row, of the same columns and types."""
    empty = store.runs()
    store.claim("a")
    store.finish(a_run("a"))
    assert len(empty) == 0
    assert empty.dtypes.equals(store.runs().dtypes)


def test_task_is_claimed_once(store: Store) -> None:
    """A task is free until it is claimed, and again once it is given back, but not when done."""
    assert store.claim("a")
    assert not store.claim("a")
    assert store.claim("b")
    store.release("a")
    assert store.claim("a")
    store.finish(a_run("a"))
    assert not store.claim("a")
    assert store.keys() == {"a"}
    assert store.pending() == {Holder.here(): 1}


def test_nobody_writes_between_look_and_claim(
    store: Store, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a process that has found a task free writes its claim, no other can write one."""
    holder = Holder.here()
    tried = []

    def meanwhile() -> Holder:
        with (
            contextlib.closing(sqlite3.connect(path, timeout=0.0)) as other,
            pytest.raises(sqlite3.OperationalError, match="database is locked"),
        ):
            other.execute("INSERT INTO claims VALUES ('a', 'elsewhere', 'boot', 7, 0.0)")
        tried.append("a")
        return holder

    monkeypatch.setattr(Holder, "here", meanwhile)
    assert store.claim("a")
    assert tried == ["a"]


def test_row_without_a_claim_is_refused(store: Store) -> None:
    """A row comes in the place of a claim of this process, or not at all."""
    with pytest.raises(CardOptError, match="a is not claimed by this process"):
        store.finish(a_run("a"))
    assert len(store.runs()) == 0


def test_claim_of_a_living_process_is_respected_until_it_ends(store: Store, path: Path) -> None:
    """What another process claimed is free as soon as that is killed, reaped or not."""
    with started(_CLAIMER, str(path)) as process:
        assert not store.claim("a")
        assert [holder.pid for holder in store.pending()] == [process.pid]
        process.kill()
        deadline = time.monotonic() + 10.0
        while psutil.Process(process.pid).status() != psutil.STATUS_ZOMBIE:
            assert time.monotonic() < deadline
        assert store.claim("a")


@pytest.mark.parametrize(
    ("change", "is_free"),
    [
        ({}, False),
        ({"started": -1e3}, True),
        ({"boot": "another"}, True),
        ({"pid": 2**22 + 1}, True),
        ({"host": "another"}, False),
    ],
)
def test_claim_is_of_one_process(store: Store, change: dict[str, object], is_free: bool) -> None:
    """A number that is used again, and a boot that is over, hold no claim; other machines do."""
    holder = dataclasses.replace(Holder.here(), **change)  # type: ignore[arg-type]
    insert(store, "a", holder)
    assert store.claim("a") == is_free


def test_claims_of_other_machines_can_be_given_back(store: Store) -> None:
    """What other machines claimed is free once one says so; what this one did is not."""
    elsewhere = dataclasses.replace(Holder.here(), host="another")
    store.claim("here")
    insert(store, "there", elsewhere)
    assert store.pending() == {elsewhere: 1, Holder.here(): 1}
    store.release_others()
    assert store.claim("there")
    assert not store.claim("here")


def test_best_value_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """The best value of a case is found once; it is that of the case, infeasible or not."""
    case = Case(family="some", seed=0, instance=random_instance(1, shape=(1, 2), num_cuts=3))
    assert store.best(case) is None
    store.keep_best(case)
    again = Case(family="some", seed=0, instance=case.instance)
    monkeypatch.setattr(Case, "best", property(lambda _: pytest.fail("found anew")))
    best = store.best(again)
    assert best is not None
    monkeypatch.undo()
    assert (best.value, best.bound, best.proof) == (
        case.best.value,
        case.best.bound,
        case.best.proof,
    )
    assert best.cut is not None
    assert (best.cut == case.best.cut).all()


def test_a_certificate_is_kept_with_what_it_proves(store: Store) -> None:
    """A certificate comes back as it was; its runs and the best value of its case know it."""
    case = Case(family="some", seed=0, instance=random_instance(1, shape=(1, 2), num_cuts=3))
    store.keep_best(case)
    assert store.certificate(case.digest) is None
    best = certified(case)
    store.keep_best(dataclasses.replace(case, known=best))
    assert store.certificate(case.digest) == best.certificate
    kept = store.best(case)
    assert kept is not None
    assert (kept.value, kept.bound, kept.proof) == (best.value, best.bound, PROOF)
    for key, digest in (("a", case.digest), ("b", "another")):
        store.claim(key)
        store.finish(a_run(key, digest=digest))
    runs = store.runs()
    assert runs["certified_value"].tolist() == [best.value, math.inf]
    assert runs["certified_bound"].tolist() == [best.bound, -math.inf]


def test_a_store_of_before_certificates_is_read(store: Store, path: Path) -> None:
    """One that has no table of them has no certificates, and stays as it is until it gets one."""
    case = Case(family="some", seed=0, instance=random_instance(1, shape=(1, 2), num_cuts=3))
    store.keep_best(case)
    store.close()
    execute(path, "DROP TABLE certificates")
    execute(path, f"PRAGMA user_version = {EARLIER}")
    before = path.read_bytes()
    with contextlib.closing(Store(path)) as opened:
        assert opened.certificate(case.digest) is None
        assert len(opened.runs()) == 0
        assert path.read_bytes() == before
        opened.keep_best(dataclasses.replace(case, known=certified(case)))
        assert opened.certificate(case.digest) is not None
    with contextlib.closing(Store(path)) as opened:
        assert opened.certificate(case.digest) is not None


@pytest.mark.parametrize("content", [b"", b"no zip", zlib.compress(b"{"), zlib.compress(b"[]")])
def test_a_damaged_certificate_is_one_line(store: Store, path: Path, content: bytes) -> None:
    """What is no certificate any more is told with the store's name."""
    execute(path, "INSERT INTO certificates VALUES ('a', 1.0, 1.0, ?)", content)
    with pytest.raises(CardOptError, match=r"store\.sqlite"):
        store.certificate("a")


def test_store_of_other_cases_is_refused(store: Store) -> None:
    """A case that is another problem under the same name is found by its digest."""
    first, second = (
        Case(family="some", seed=0, instance=random_instance(k, shape=(1, 2), num_cuts=3))
        for k in (1, 2)
    )
    store.keep_best(first)
    with pytest.raises(CardOptError, match=f"digest {first.digest}, now {second.digest}"):
        store.best(second)


def _foreign(path: Path) -> None:
    execute(path, "CREATE TABLE runs (key TEXT)")


def _of_another_version(path: Path) -> None:
    Store(path).close()
    execute(path, "PRAGMA user_version = 1")


def _damaged(path: Path, page: int) -> None:
    with contextlib.closing(Store(path)) as store:
        for number in range(20):
            store.claim(str(number))
            store.finish(a_run(str(number), message="x" * 1000))
    content = bytearray(path.read_bytes())
    content[page * _PAGE : (page + 1) * _PAGE] = bytes(_PAGE)
    path.write_bytes(content)


def _text(path: Path) -> None:
    path.write_text("key,method\n" * 100)


def _folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (_foreign, "is not a benchmark store"),
        (_text, "is not a benchmark store"),
        (_of_another_version, "another version of card_opt"),
        (functools.partial(_damaged, page=2), "is damaged"),  # which SQLite says
        (functools.partial(_damaged, page=8), "is damaged"),  # at which it fails
        (_folder, "cannot be read: Is a directory"),
    ],
)
def test_other_files_are_refused(path: Path, make: Callable[[Path], None], text: str) -> None:
    """A file that is no store of this version is refused in one line that names it."""
    make(path)
    with pytest.raises(CardOptError, match=text) as error:
        Store(path)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("place", ["/proc/store.sqlite", "/no/such/folder/store.sqlite"])
def test_place_that_cannot_be_written(place: str) -> None:
    """Where no file can be made, one line says so."""
    with pytest.raises(CardOptError, match=f"{place} cannot be opened"):
        Store(place)


def test_store_that_must_exist(path: Path) -> None:
    """A store that is only to be read is not made."""
    with pytest.raises(CardOptError, match="there is no such store"):
        Store(path, must_exist=True)
    assert not path.exists()


def test_empty_file_becomes_a_store(path: Path) -> None:
    """A file without content, as a kill between making and filling leaves it, is a new store."""
    path.touch()
    assert keys(path) == []
