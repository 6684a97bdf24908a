"""One part: its rows read, decided and written, all of it or nothing."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from card_opt.algorithms.kernel.inputs import Decided
from card_opt.fleet.batch import Rejects, Rows, decide_rows
from card_opt.fleet.duplicates import find_repeated
from card_opt.fleet.order import Keys, Mask
from card_opt.fleet.output.rejects_file import RejectsFile
from card_opt.fleet.part import Part
from card_opt.fleet.part_rows import part_rows
from card_opt.fleet.plan import PLAN_KEY, STATISTICS_KEY, Plan
from card_opt.fleet.statistics import TOTALS, Statistics
from card_opt.fleet.threads import Threads
from card_opt.fleet.writing import LABELS, NUMBERS, STATUSES, parquet_writer, told_if_full
from card_opt.support.files import replacing, sync

if TYPE_CHECKING:
    import pyarrow as pa

    from card_opt.fleet.proofs.proving import Prover

_NO_MASKS: Mapping[int, Mask] = {}


class Decider(Protocol):
    """Decides rows of a part; can be pickled."""

    def __call__(self, plan: Plan, part: Part, rows: Rows) -> Decided:
        """Return the decisions of some of a part's rows."""


def decide_freely(plan: Plan, part: Part, rows: Rows) -> Decided:
    """Return the best decisions of rows that share no limit."""
    return decide_rows(plan.jobs.jobs, rows, backend=plan.backend)


def decide_part(
    plan: Plan,
    part: Part,
    masks: Mapping[int, Mask] = _NO_MASKS,
    decider: Decider = decide_freely,
    prover: Prover | None = None,
) -> Statistics:
    """Decide the rows of a part and write them; its rejected rows before.

    Whoever does it, and however often, the files are the same to the byte, and at no moment
    is there half of one under its name.

    Parameters
    ----------
    plan
        What is decided.
    part
        One of its parts.
    masks
        By the number of a part: which of its rows that make sense were there before. A part that
        has no mask finds those that it has twice itself.
    decider
        What decides its rows.
    prover
        What writes certificates of them, before the part is there; None for none.

    Raises
    ------
    CardOptError
        If it cannot be read or written.
    """
    path = plan.part_path(part.number)
    with told_if_full(path), replacing(path) as beside:
        mask = masks.get(part.number)
        statistics, keys = _write(plan, part, beside, mask, decider, prover)
        if mask is None and not keys.is_rising:
            mask = _second_ones(plan, part, keys, statistics)
            if mask is not None and mask.any():
                statistics, _ = _write(plan, part, beside, mask, decider, prover)
        sync(beside)
    return statistics


def decided_rows(
    plan: Plan, part: Part, mask: Mask | None = None, decider: Decider = decide_freely
) -> Iterator[tuple[Rows, Decided, Rejects | None]]:
    """Yield the rows of a part, batch by batch, with their decisions, and those rejected.

    Parameters are those of `decide_part`, the mask that of the part.
    """
    for rows, rejects in part_rows(plan, part, mask):
        yield rows, decider(plan, part, rows), rejects


def _write(
    plan: Plan,
    part: Part,
    path: Path,
    mask: Mask | None,
    decider: Decider,
    prover: Prover | None,
) -> tuple[Statistics, Keys]:
    """Write a part's files; return what they hold, and their device-rounds."""
    schema = plan.schema
    keys, sums = Keys(), Sums()
    if prover is not None:
        prover.begin(plan, part)
    with (
        RejectsFile(plan.rejects_path(part.number), part.file) as rejects_file,
        parquet_writer(path, schema) as writer,
    ):
        for place, (rows, made, rejects) in enumerate(decided_rows(plan, part, mask, decider)):
            decided = made if prover is None else prover.proven(plan, part, place, rows, made)
            keys.add(rows.device, rows.round)
            sums.add(decided, 0 if rejects is None else len(rejects.reason))
            writer.write_batch(_table(schema, rows, decided))
            if rejects is not None and rejects.reason:
                rejects_file.add(rejects)
        statistics = sums.statistics(0 if mask is None else int(mask.sum()), keys)
        said = {PLAN_KEY: plan.digest.encode(), STATISTICS_KEY: statistics.to_text().encode()}
        writer.add_key_value_metadata(said)
    return statistics, keys


def _second_ones(plan: Plan, part: Part, keys: Keys, statistics: Statistics) -> Mask | None:
    """Return which rows of a part that make sense have a device-round that was there before."""
    if keys.is_held:
        return keys.second_ones()
    sizes = {part: statistics.decided + statistics.infeasible}
    return find_repeated(plan, sizes, Threads(1)).get(part.number)


class Sums:
    """Counts and totals of decisions, added up batch by batch."""

    def __init__(self) -> None:
        self._decided = self._infeasible = self._rejected = 0
        self._totals: dict[str, list[float]] = {name: [] for name in TOTALS}

    def add(self, decided: Decided, rejected: int) -> None:
        """Take the next decisions, and the number of rows rejected beside them."""
        is_decided = decided.cut > 0
        num_decided = int(np.count_nonzero(is_decided))
        for name in TOTALS:
            values = getattr(decided, name)
            chosen = values if num_decided == values.size else values[is_decided]
            self._totals[name].append(float(chosen.sum()))
        self._decided += num_decided
        self._infeasible += decided.cut.size - num_decided
        self._rejected += rejected

    def statistics(self, repeated: int, keys: Keys) -> Statistics:
        """Return what they come to."""
        return Statistics(
            rows=self._decided + self._infeasible + self._rejected,
            decided=self._decided,
            infeasible=self._infeasible,
            rejected=self._rejected,
            repeated=repeated,
            **{name: math.fsum(values) for name, values in self._totals.items()},
            span=keys.span(),
        )


def _table(schema: pa.Schema, rows: Rows, decided: Decided) -> pa.RecordBatch:
    """Return decisions as a batch of the table that is written."""
    import pyarrow as pa

    columns: dict[str, Any] = {
        name: getattr(rows, name).cast(schema.field(name).type)
        for name in schema.names
        if name in LABELS
    }
    is_none = decided.cut == 0
    mask = is_none if is_none.any() else None
    for name in ("cut", *NUMBERS):
        columns[name] = pa.array(getattr(decided, name), mask=mask)
    columns["status"] = pa.DictionaryArray.from_arrays(is_none.view(np.int8), list(STATUSES))
    return pa.RecordBatch.from_arrays([columns[name] for name in schema.names], schema=schema)
