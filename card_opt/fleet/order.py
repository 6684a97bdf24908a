"""The order of device-rounds within a part, and those that are there twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from card_opt.fleet.statistics import Key, Span
from card_opt.problem.quantities import IntArray

if TYPE_CHECKING:
    import pyarrow as pa

Mask = npt.NDArray[np.bool_]
HELD = 2**22  # device-rounds that a part holds in memory until it is known whether they rise
_MOST = 2**62  # pairs that are numbered by one integer


class Keys:
    """The device-rounds of a part, batch by batch, in the order of the file."""

    def __init__(self) -> None:
        self._orders = ["device", "round"]  # those that they may still be in
        self._chunks: list[tuple[pa.Array, pa.Array]] = []
        self._size = 0
        self._first: Key | None = None
        self._last: Key | None = None
        self._low: Key | None = None
        self._high: Key | None = None

    @property
    def is_rising(self) -> bool:
        """Return whether they are in an order, so that none is there twice."""
        return bool(self._orders)

    @property
    def is_held(self) -> bool:
        """Return whether they are few enough to be held in memory."""
        return self._size <= HELD

    def add(self, device: pa.Array, round_: pa.Array) -> None:
        """Take the next device-rounds; labels without missing ones."""
        import pyarrow.compute as pc

        if len(device) == 0:
            return
        device, round_ = plain(device), plain(round_)
        self._orders = [o for o in self._orders if _is_rising(device, round_, o, self._last)]
        self._size += len(device)
        self._chunks = [*self._chunks, (device, round_)] if self.is_held else []
        first, self._last = ((device[at].as_py(), round_[at].as_py()) for at in (0, -1))
        self._first = first if self._first is None else self._first
        ranges = [pc.min_max(values).as_py() for values in (device, round_)]
        low, high = ((ranges[0][end], ranges[1][end]) for end in ("min", "max"))
        self._low = low if self._low is None else _each(min, self._low, low)
        self._high = high if self._high is None else _each(max, self._high, high)

    def span(self) -> Span | None:
        """Return where they are; None if there are none."""
        first, last, low, high = self._first, self._last, self._low, self._high
        if first is None or last is None or low is None or high is None:
            return None
        return Span(tuple(self._orders), first, last, low, high)

    def second_ones(self) -> Mask:
        """Return which of them were there before; they must be held."""
        import pyarrow as pa

        return repeated(*(pa.chunked_array(chunks) for chunks in zip(*self._chunks, strict=True)))


def _each(extreme: Callable[[Any, Any], Any], one: Key, other: Key) -> Key:
    return extreme(one[0], other[0]), extreme(one[1], other[1])


def plain(labels: pa.Array) -> pa.Array:
    """Return dates and times as whole numbers in the same order, other labels as they are."""
    import pyarrow as pa
    import pyarrow.types as kinds

    if not kinds.is_temporal(labels.type):
        return labels
    return labels.view(pa.int64() if labels.type.bit_width == 64 else pa.int32())


def repeated(device: pa.ChunkedArray, round_: pa.ChunkedArray) -> Mask:
    """Return which device-rounds were there before, by comparing the labels themselves."""
    codes = _numbered(device, round_)
    mask = np.zeros(codes.size, dtype=np.bool_)
    rising = np.sort(codes)
    if (rising[1:] != rising[:-1]).all():
        return mask
    order = np.argsort(codes, kind="stable")
    rising = codes[order]
    mask[order[1:][rising[1:] == rising[:-1]]] = True
    return mask


def _is_rising(device: pa.Array, round_: pa.Array, order: str, before: Key | None) -> bool:
    """Return whether device-rounds rise strictly in an order, after the last one before."""
    import pyarrow.compute as pc

    major, minor = (device, round_) if order == "device" else (round_, device)
    if before is not None:
        before = before if order == "device" else before[::-1]
        now = (major[0].as_py(), minor[0].as_py())
        if not before < now:
            return False
    left, right = slice(None, -1), slice(1, None)
    is_less = pc.less(_part(major, left), _part(major, right))
    if pc.all(is_less, min_count=0).as_py():
        return True
    is_same = pc.equal(_part(major, left), _part(major, right))
    is_next = pc.and_(is_same, pc.less(_part(minor, left), _part(minor, right)))
    rising: pa.Scalar = pc.all(pc.or_(is_less, is_next), min_count=0)
    return bool(rising.as_py())


def _part(values: pa.Array, which: slice) -> pa.Array:
    start, stop, _ = which.indices(len(values))
    return values.slice(start, stop - start)


def _numbered(device: pa.ChunkedArray, round_: pa.ChunkedArray) -> IntArray:
    """Return whole numbers that are the same for the same device-rounds, and for no others."""
    (first, num_first), (second, num_second) = _codes(device), _codes(round_)
    if num_first * num_second >= _MOST:
        (first, num_first), (second, num_second) = _ranked(device), _ranked(round_)
    return first * num_second + second


def _codes(labels: pa.ChunkedArray) -> tuple[IntArray, int]:
    """Return a number from 0 for each label, and a bound that all are below."""
    import pyarrow.types as kinds

    if not kinds.is_integer(labels.type):
        return _ranked(labels)
    values: Any = labels.to_numpy()
    low, high = int(values.min()), int(values.max())
    if high - low >= _MOST:
        return _ranked(labels)
    return (values - values.dtype.type(low)).astype(np.int64), high - low + 1


def _ranked(labels: pa.ChunkedArray) -> tuple[IntArray, int]:
    encoded = labels.combine_chunks().dictionary_encode()
    return encoded.indices.to_numpy().astype(np.int64), max(len(encoded.dictionary), 1)
