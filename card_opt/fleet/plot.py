"""The figure of decisions: how many have which frequency, and which cut there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.figures import drawing

if TYPE_CHECKING:
    import pyarrow as pa
    from matplotlib.axes import Axes

_BINS = 60
_FEW = 8  # cuts that get a legend; with more there is a scale of colours


@dataclass(frozen=True, eq=False)
class Chosen:
    """How many decisions have which cut and which frequency.

    Attributes
    ----------
    cut
        Those that were chosen, rising, shape (U,).
    edges
        Of the bins of frequencies [Hz], shape (B + 1,).
    count
        Decisions of each cut and bin, shape (U, B).
    infeasible
        How many rows have no decision.
    """

    cut: IntArray
    edges: FloatArray
    count: IntArray
    infeasible: int


def chosen(batches: Callable[[], Iterable[pa.RecordBatch]]) -> Chosen:
    """Return what decisions chose, in two passes over them, a batch in memory at a time.

    Parameters
    ----------
    batches
        Returns the decisions from their beginning.

    Raises
    ------
    CardOptError
        If nothing is decided.
    """
    low, high, most, infeasible = np.inf, -np.inf, 0, 0
    for cut, frequency, missing in _decided(batches()):
        infeasible += missing
        if cut.size:
            low, high = min(low, frequency.min()), max(high, frequency.max())
            most = max(most, int(cut.max()))
    if not most:
        raise CardOptError("nothing is decided, so there is nothing to draw")
    margin = 0.02 * (high - low) or 0.02 * high
    edges = np.linspace(low - margin, high + margin, _BINS + 1)
    count = np.zeros((most + 1, _BINS), dtype=np.int64)
    for cut, frequency, _ in _decided(batches()):
        place = np.searchsorted(edges, frequency, side="right") - 1
        flat = np.bincount(cut.astype(np.int64) * _BINS + place, minlength=count.size)
        count += flat.reshape(count.shape)
    used = np.flatnonzero(count.any(axis=1))
    return Chosen(used, edges, count[used], infeasible)


def plot_chosen(found: Chosen, ax: Axes | None = None) -> Axes:
    """Draw the share of decisions at each frequency, coloured by their cuts.

    Parameters
    ----------
    found
        What decisions chose.
    ax
        Axes to draw on; a new figure, one column of a paper wide, without.
    """
    from matplotlib import colormaps
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize

    scale = Normalize(found.cut[0], max(found.cut[-1], found.cut[0] + 1))
    colours = colormaps["viridis"](scale(found.cut))
    total = int(found.count.sum())
    share = 100.0 * found.count / total
    middle = 0.5 * (found.edges[1:] + found.edges[:-1]) / 1e9
    width = (found.edges[1] - found.edges[0]) / 1e9
    with drawing(ax, 2.3) as axes:
        bottom = np.zeros(middle.size)
        for cut, colour, part in zip(found.cut, colours, share, strict=True):
            label = f"{cut}: {_percent(part.sum())}"
            axes.bar(middle, part, width, bottom, color=colour, label=label)
            bottom += part
        axes.set_xlabel("server frequency [GHz]")
        axes.set_ylabel("device-rounds [%]")
        axes.margins(x=0.01)
        told = f"{total:,} decided"
        if found.infeasible:
            told += f", {found.infeasible:,} not"
        axes.set_title(told, fontsize="medium", loc="left")
        if found.cut.size <= _FEW:
            title = "layers on\nthe device"
            beside: Any = {"loc": "upper left", "bbox_to_anchor": (1.0, 1.02)}
            axes.legend(**beside, title=title, title_fontsize=7, frameon=False, handlelength=1.0)
        else:
            figure = axes.get_figure(root=True)
            assert figure is not None
            figure.colorbar(
                ScalarMappable(scale, "viridis"), ax=axes, label="layers on the device"
            )
    return axes


def _percent(share: float) -> str:
    return f"{share:.1f} %" if share >= 0.1 else "< 0.1 %"


def _decided(
    batches: Iterable[pa.RecordBatch],
) -> Iterator[tuple[npt.NDArray[np.int32], FloatArray, int]]:
    """Yield cuts and frequencies of those decided, batch by batch, and how many are not."""
    for batch in batches:
        cut, frequency = batch.column("cut"), batch.column("frequency")
        if missing := cut.null_count:
            is_there = cut.is_valid()
            cut, frequency = cut.filter(is_there), frequency.filter(is_there)
        yield cut.to_numpy(zero_copy_only=False), frequency.to_numpy(zero_copy_only=False), missing
