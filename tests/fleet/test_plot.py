"""The figure of decisions shows each of them once, however they come in batches."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from card_opt.errors import CardOptError
from card_opt.fleet.plot import chosen, plot_chosen

pa = pytest.importorskip("pyarrow")

CUT = np.array([1, 31, 31, 7, 0, 1, 1, 31])  # 0 where there is no decision
FREQUENCY = np.array([1.0e9, 2.0e9, 2.0e9, 1.5e9, np.nan, 1.0e9, 1.1e9, 1.9e9])


def batches(size: int) -> Iterator[Any]:
    """Yield decisions as they are read from a file, so many at a time."""
    for first in range(0, CUT.size, size):
        cut, frequency = CUT[first : first + size], FREQUENCY[first : first + size]
        columns = [
            pa.array(cut.astype(np.int32), mask=cut == 0),
            pa.array(frequency, mask=cut == 0),
        ]
        yield pa.RecordBatch.from_arrays(columns, ["cut", "frequency"])


@pytest.mark.parametrize("size", [1, 3, 8])
def test_every_decision_is_counted_once(size: int) -> None:
    """Counts by cut and bin are those of all decisions together."""
    found = chosen(lambda: batches(size))
    assert found.cut.tolist() == [1, 7, 31]
    assert found.count.sum(axis=1).tolist() == [3, 1, 3]
    assert found.infeasible == 1
    expected, _ = np.histogram(FREQUENCY[CUT > 0], found.edges)
    assert np.array_equal(found.count.sum(axis=0), expected)


@pytest.mark.parametrize(("most", "is_legend"), [(3, True), (30, False)])
def test_bars_add_up_to_all(most: int, is_legend: bool) -> None:
    """The heights of the bars are 100 % in all; a few cuts are named, many have a scale."""
    cut = np.arange(1, most + 1, dtype=np.int32)
    columns = [pa.array(cut), pa.array(1e9 + 1e7 * cut)]
    batch = pa.RecordBatch.from_arrays(columns, ["cut", "frequency"])
    ax = plot_chosen(chosen(lambda: [batch]))
    bars: Any = ax.patches
    assert sum(bar.get_height() for bar in bars) == pytest.approx(100.0)
    assert (ax.get_legend() is not None) == is_legend


def test_one_decision_is_drawn_and_none_is_an_error() -> None:
    """A single frequency has a bin around it; where nothing is decided the line says so."""
    one = next(batches(1))
    assert chosen(lambda: [one]).count.sum() == 1
    with pytest.raises(CardOptError, match="nothing is decided, so there is nothing to draw"):
        chosen(lambda: [])
