"""Device-rounds that are there twice in parts of their own, found in bounded memory.

Parts whose device-rounds lie apart have none in common, which their spans tell at no cost. For
the others every device-round is numbered by 64 bits, and those numbers that come twice are looked
for; the few device-rounds that have them are then compared themselves, so that two that have the
same number by chance stay two.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from card_opt.fleet.order import Mask, plain, repeated
from card_opt.fleet.part import Part
from card_opt.fleet.part_rows import part_rows
from card_opt.fleet.statistics import Span
from card_opt.problem.quantities import IntArray

if TYPE_CHECKING:
    import pyarrow as pa

    from card_opt.fleet.plan import Plan
    from card_opt.fleet.threads import Engine

Hashes = npt.NDArray[np.uint64]
AT_ONCE = 2**25  # numbers that are sorted at once: a quarter of a gigabyte
COMPARED = 2**22  # device-rounds that are compared at once
_ODD = np.uint64(0x9E3779B97F4A7C15)


def overlapping(spans: Sequence[Span | None]) -> list[int]:
    """Return which parts may have a device-round in common with another.

    Two have none if their devices or their rounds lie apart, or if both are in the same order
    and one ends before the other begins.
    """
    known = [place for place, span in enumerate(spans) if span is not None]
    given = [span for span in spans if span is not None]
    devices, rounds = _ranked(given, 0), _ranked(given, 1)
    keys = {
        "device": devices * (rounds.max(initial=0) + 1) + rounds,
        "round": rounds * (devices.max(initial=0) + 1) + devices,
    }
    is_in = {order: np.array([order in span.orders for span in given]) for order in keys}
    found = []
    for place in range(len(given)):
        may = np.arange(len(given)) != place
        for _, _, low, high in (devices, rounds):
            may &= (low <= high[place]) & (high >= low[place])
        for order, (first, last, _, _) in keys.items():
            if is_in[order][place]:
                may &= ~is_in[order] | ((first <= last[place]) & (last >= first[place]))
        if may.any():
            found.append(known[place])
    return found


def _ranked(spans: Sequence[Span], axis: int) -> IntArray:
    """Return the rank of the first, last, least and greatest label of each span, shape (4, P)."""
    rows = [[span.first[axis], span.last[axis], span.low[axis], span.high[axis]] for span in spans]
    rank = {label: place for place, label in enumerate(sorted({v for row in rows for v in row}))}
    return np.array([[rank[label] for label in row] for row in rows], dtype=np.int64).T


def find_repeated(plan: Plan, sizes: Mapping[Part, int], map_parts: Engine) -> dict[int, Mask]:
    """Return which rows of some parts have a device-round that was there before.

    Parameters
    ----------
    plan
        What is decided.
    sizes
        How many rows of each of these parts make sense.
    map_parts
        Who does the work.

    Returns
    -------
    dict
        By the number of a part, for those that have such rows.
    """
    parts = sorted(sizes, key=lambda part: part.number)
    masks: dict[int, Mask] = {}
    buckets = max(1, math.ceil(sum(sizes.values()) / AT_ONCE))
    for bucket in range(buckets):
        number = functools.partial(_numbers, plan, bucket=bucket, buckets=buckets)
        numbers = np.concatenate([found for _, found in map_parts(number, parts)])
        numbers.sort()
        twice = numbers[1:][numbers[1:] == numbers[:-1]]
        for some in np.array_split(twice, math.ceil(twice.size / COMPARED) or 1):
            if some.size:
                match = functools.partial(_matches, plan, wanted=np.unique(some))
                for part, places in _second_ones(dict(map_parts(match, parts))):
                    mask = masks.setdefault(part.number, np.zeros(sizes[part], dtype=np.bool_))
                    mask[places] = True
    return masks


class _Match(NamedTuple):
    """Rows of a part whose device-rounds may be there twice."""

    places: IntArray  #: among those that make sense
    device: list[pa.Array]
    round: list[pa.Array]


def _numbers(plan: Plan, part: Part, bucket: int, buckets: int) -> Hashes:
    """Return the numbers of a part's device-rounds that fall into a bucket."""
    found = [np.empty(0, dtype=np.uint64)]
    for rows, _ in part_rows(plan, part):
        numbers = _hashed(plain(rows.device), plain(rows.round))
        found.append(numbers[numbers % np.uint64(buckets) == bucket] if buckets > 1 else numbers)
    return np.concatenate(found)


def _matches(plan: Plan, part: Part, wanted: Hashes) -> _Match:
    """Return the rows of a part whose device-rounds have one of some numbers."""
    import pyarrow as pa

    place, places = 0, [np.empty(0, dtype=np.int64)]
    devices: list[pa.Array] = []
    rounds: list[pa.Array] = []
    for rows, _ in part_rows(plan, part):
        device, round_ = plain(rows.device), plain(rows.round)
        numbers = _hashed(device, round_)
        at = np.minimum(np.searchsorted(wanted, numbers), wanted.size - 1)
        chosen = np.flatnonzero(wanted[at] == numbers)
        places.append(place + chosen)
        devices.append(device.take(pa.array(chosen)))
        rounds.append(round_.take(pa.array(chosen)))
        place += numbers.size
    return _Match(np.concatenate(places), devices, rounds)


def _second_ones(matches: Mapping[Part, _Match]) -> Iterator[tuple[Part, IntArray]]:
    """Yield the places of those device-rounds that come before, in the order of the parts."""
    import pyarrow as pa

    parts = sorted(matches, key=lambda part: part.number)
    device = [labels for part in parts for labels in matches[part].device]
    round_ = [labels for part in parts for labels in matches[part].round]
    mask, start = repeated(pa.chunked_array(device), pa.chunked_array(round_)), 0
    for part in parts:
        places = matches[part].places
        yield part, places[mask[start : start + places.size]]
        start += places.size


def _hashed(device: pa.Array, round_: pa.Array) -> Hashes:
    """Return a number of 64 bits for each device-round; two may have the same by chance."""
    return _hash(device) * _ODD + _hash(round_)


def _hash(labels: pa.Array) -> Hashes:
    import pandas as pd
    import pyarrow.types as kinds

    numbers: Hashes
    if kinds.is_integer(labels.type):
        numbers = pd.util.hash_array(labels.to_numpy())
    else:
        encoded = labels.dictionary_encode()
        texts = np.array([str(value) for value in encoded.dictionary.to_pylist()], dtype=object)
        numbers = pd.util.hash_array(texts, categorize=False)[encoded.indices.to_numpy()]
    return numbers
