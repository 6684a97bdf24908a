"""Device-rounds that are there twice: the first stays, every other is rejected."""

from __future__ import annotations

import functools
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from card_opt.fleet import duplicates, order
from card_opt.fleet.deciding import decide
from card_opt.fleet.order import Keys, repeated
from card_opt.fleet.source import Telemetry
from card_opt.fleet.statistics import Span
from tests.helpers.tables import contents, telemetry, template, written

pa = pytest.importorskip("pyarrow")
import pyarrow.compute as pc  # noqa: E402

PAIRS = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=30)


def keys_of(pairs: list[tuple[Any, Any]], size: int = 7, kind: Any = None) -> Keys:
    """Return the keys of device-rounds that come in batches."""
    keys = Keys()
    for start in range(0, len(pairs), size):
        some = pairs[start : start + size]
        keys.add(*(pa.array([pair[axis] for pair in some], kind) for axis in (0, 1)))
    return keys


def second_ones(pairs: list[tuple[Any, Any]]) -> list[bool]:
    """Return by plain Python which pairs were there before."""
    return [pair in pairs[:place] for place, pair in enumerate(pairs)]


@example(pairs=[*((0, n) for n in range(7)), (0, 6), (0, 7)], kind="int64")
@given(pairs=PAIRS, kind=st.sampled_from(["int64", "uint8", "string", "timestamp[us]"]))
def test_the_order_of_a_part_is_what_it_is(pairs: list[tuple[int, int]], kind: str) -> None:
    """Order, ends, ranges and repetitions are those that plain Python finds, in any batches."""
    labels: list[Any] = [(str(m), str(n)) for m, n in pairs] if kind == "string" else pairs
    keys = keys_of(labels, kind=kind)
    span = keys.span()
    if not pairs:
        assert span is None
        return
    assert span is not None
    turned = [pair[::-1] for pair in labels]
    rising = [all(a < b for a, b in pairwise(s)) for s in (labels, turned)]
    orders = zip(("device", "round"), rising, strict=True)
    assert span.orders == tuple(order for order, is_rising in orders if is_rising)
    assert (span.first, span.last) == (labels[0], labels[-1])
    assert span.low == (min(m for m, _ in labels), min(n for _, n in labels))
    assert span.high == (max(m for m, _ in labels), max(n for _, n in labels))
    assert keys.second_ones().tolist() == second_ones(labels)
    assert not keys.is_rising or not any(second_ones(labels))


@given(seed=st.integers(0, 1000))
def test_large_labels_are_told_apart(seed: int) -> None:
    """Labels far apart, whose pairs no integer could number, are compared themselves."""
    rng = np.random.default_rng(seed)
    ends = [-(2**63), 2**63 - 1, 0, 1, 2**62]
    pairs = [(int(rng.choice(ends)), int(rng.choice(ends))) for _ in range(20)]
    columns = [pa.chunked_array([[pair[axis] for pair in pairs]], pa.int64()) for axis in (0, 1)]
    assert repeated(*columns).tolist() == second_ones(pairs)


@given(parts=st.lists(PAIRS, min_size=1, max_size=5))
def test_parts_that_are_said_to_lie_apart_do(parts: list[list[tuple[int, int]]]) -> None:
    """No device-round is in two parts, unless both are named; orders of all kinds."""
    shapes = [sorted(set(pairs)) if place % 2 else pairs for place, pairs in enumerate(parts)]
    named = duplicates.overlapping([keys_of(pairs).span() for pairs in shapes])
    where = Counter(pair for pairs in shapes for pair in set(pairs))
    for place, pairs in enumerate(shapes):
        if any(where[pair] > 1 for pair in pairs):
            assert place in named


@pytest.mark.parametrize("by", ["device", "round"])
def test_sorted_tables_are_proven_at_no_cost(by: str) -> None:
    """Parts of a table in order lie apart, even where they end in the middle of a device."""
    pairs = [(m, n) for m in range(8) for n in range(9)]
    pairs = sorted(pairs, key=lambda pair: pair if by == "device" else pair[::-1])
    cut = [pairs[start : start + 10] for start in range(0, len(pairs), 10)]
    assert duplicates.overlapping([keys_of(some).span() for some in cut]) == []
    assert duplicates.overlapping([None, keys_of(pairs).span()]) == []
    boxes = [Span((), (m, 5), (m, 0), (m, 0), (m, 5)) for m in range(4)]
    assert duplicates.overlapping([*boxes, boxes[1]]) == [1, 4]


def shuffled(seed: int, size: int, distinct: int, as_text: bool) -> Any:
    """Return telemetry in no order, with device-rounds that come again."""
    rng = np.random.default_rng(seed)
    table = telemetry(distinct, 1).take(pa.array(rng.integers(0, distinct, size)))
    rates = pa.array(rng.uniform(1e6, 1e8, size))
    table = table.set_column(table.schema.get_field_index("uplink"), "uplink", rates)
    if as_text:
        names = pc.binary_join_element_wise("d", table["device"].cast("string"), "-")
        table = table.set_column(0, "device", names)
    return table


@pytest.mark.parametrize("as_text", [False, True])
@pytest.mark.parametrize("how", ["plain", "batches", "buckets", "collisions", "large"])
def test_the_first_stays_and_others_are_rejected(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str, as_text: bool
) -> None:
    """In files and parts of any order; with numbers in buckets, and where they are the same."""
    if how == "batches":
        few = functools.partialmethod(Telemetry.batches, batch_rows=30)
        monkeypatch.setattr(Telemetry, "batches", few)
    if how == "buckets":
        monkeypatch.setattr(duplicates, "AT_ONCE", 100)
        monkeypatch.setattr(duplicates, "COMPARED", 7)
    if how == "large":
        monkeypatch.setattr(order, "HELD", 70)
    if how == "collisions":
        monkeypatch.setattr(
            duplicates, "_hashed", lambda device, _: np.arange(len(device), dtype=np.uint64) % 3
        )
    source = tmp_path / "telemetry"
    source.mkdir()
    tables = [shuffled(seed, 200, 250, as_text) for seed in range(3)]
    for name, table in zip("abc", tables, strict=True):
        written(source / f"{name}.parquet", table, group=50)
    found = decide(source, template(), tmp_path / "out", part_rows=100, threads=2)
    whole = pa.concat_tables(tables).to_pandas()
    again = whole.duplicated(["device", "round"])
    assert found.to_frame()["device"].tolist() == whole["device"][~again].tolist()
    rejects = found.rejects_frame()
    assert rejects["uplink"].astype(float).tolist() == whole["uplink"][again].tolist()
    assert set(rejects["reason"]) == {"the device-round is there before"}
    assert found.rejected == again.sum() > 0
    assert found.rows == 600


def test_rows_that_make_no_sense_hide_nothing(tmp_path: Path) -> None:
    """Of a rejected row and a good one of the same device-round, the good one is decided."""
    table = telemetry(3, 1, bad=1)
    both = pa.concat_tables([table, telemetry(3, 1, seed=1)])
    found = decide(written(tmp_path / "t.parquet", both), template(), tmp_path / "out")
    assert found.to_frame()["device"].tolist() == [1, 2, 0]
    rows = found.rejects_frame()
    assert rows["row"].tolist() == [1, 5, 6]
    assert rows["reason"].str.contains("before").tolist() == [False, True, True]


@settings(max_examples=8)
@given(seed=st.integers(0, 1000))
def test_parts_made_again_are_the_same(
    seed: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """A run that finds parts of another that was stopped before they were cleaned ends alike."""
    folder = tmp_path_factory.mktemp("again")
    path = written(folder / "t.parquet", shuffled(seed, 300, 200, as_text=False))
    decide(path, template(), folder / "calm", part_rows=50)
    whole = contents(folder / "calm")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("card_opt.fleet.carrying.find_repeated", _stopped)
        with pytest.raises(RuntimeError, match="stopped"):
            decide(path, template(), folder / "out", part_rows=50)
    decide(path, template(), folder / "out", part_rows=50)
    assert contents(folder / "out") == whole


def _stopped(*_: object) -> None:
    raise RuntimeError("stopped")
