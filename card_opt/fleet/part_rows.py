"""The rows of a part that can be decided; those whose device-round was there before apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from card_opt.fleet.batch import Batch, Rejects, Rows, taken
from card_opt.fleet.faults import as_text, joined
from card_opt.fleet.order import Mask

if TYPE_CHECKING:
    from card_opt.fleet.part import Part
    from card_opt.fleet.plan import Plan

REPEATED = "the device-round is there before"


def part_rows(
    plan: Plan, part: Part, mask: Mask | None = None
) -> Iterator[tuple[Rows, Rejects | None]]:
    """Yield a part's rows that make sense, batch by batch, and those that do not.

    Parameters
    ----------
    plan
        What is decided.
    part
        One of its parts.
    mask
        Which of the rows that make sense are rejected all the same, as their device-round was
        there before; None for none.
    """
    place = 0
    for batch in plan.telemetry.batches(part):
        rows, rejects = plan.check(batch)
        size = len(rows.device)
        if mask is not None and mask[place : place + size].any():
            rows, rejects = _parted(batch, rows, rejects, mask[place : place + size])
        place += size
        yield rows, rejects


def _parted(
    batch: Batch, rows: Rows, rejects: Rejects | None, mask: Mask
) -> tuple[Rows, Rejects | None]:
    """Return rows without some, and these among those rejected, in the order of the file."""
    import pyarrow as pa

    number = rows.number[mask]
    cells = as_text(batch.table.take(pa.array(batch.places(number))))
    again = Rejects(number, [REPEATED] * number.size, cells)
    return filtered(rows, ~mask), joined(rejects, again)


def filtered(rows: Rows, mask: Mask) -> Rows:
    """Return those rows that a mask says."""
    import pyarrow as pa

    kept = pa.array(mask)
    fields: dict[str, Any] = {
        name: value.filter(kept) if isinstance(value, pa.Array) else value
        for name, value in rows._asdict().items()
    }
    chosen = np.flatnonzero(mask)
    fields |= {
        "number": rows.number[chosen],
        "inputs": taken(rows.inputs, chosen),
        "own": None if rows.own is None else taken(rows.own, chosen),
        "job": None if rows.job is None else rows.job[chosen],
    }
    return Rows(**fields)
