"""Which rows make sense: those as arrays, the others each with its reason."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from card_opt.algorithms.kernel.inputs import Inputs, Own
from card_opt.errors import CardOptError, unknown
from card_opt.fleet.batch import Batch, Checked, Rows
from card_opt.fleet.columns import SCHEMA
from card_opt.fleet.faults import Faults
from card_opt.fleet.headings import Value
from card_opt.fleet.source import Telemetry
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.support.inputs import reading

BoolArray = npt.NDArray[np.bool_]
_MOST = 20  # known names that a reason lists
_WHOLE = 2.0**63  # whole numbers below fit int64


class Known(NamedTuple):
    """What rows may ask for: a job for each profile and server, profile by profile."""

    num_cuts: IntArray  #: of each job, in layers
    weight: FloatArray  #: of each job
    profiles: Sequence[str] = ()  #: names; none if rows need not give any
    servers: Sequence[str] = ()


@dataclass(frozen=True)
class Checker:
    """Checks batches of one telemetry; made by `checker_for`.

    Attributes
    ----------
    known
        What rows may ask for.
    labels
        Columns of labels, with their types.
    values
        What is given for all rows, by names of the schema.
    """

    known: Known
    labels: pa.Schema
    values: Mapping[str, Value]

    def __call__(self, batch: Batch) -> Checked:
        """Return the rows of a batch that make sense, and the others with their reasons."""
        return _Check(self, batch).result()


def checker_for(telemetry: Telemetry, known: Known) -> Checker:
    """Return what checks the rows of telemetry.

    Parameters
    ----------
    telemetry
        The tables.
    known
        What rows may ask for.

    Raises
    ------
    CardOptError
        If a file does not say which of several profiles or servers is meant, or a value that is
        given for all rows is not allowed.
    """
    for name, names in (("profile", known.profiles), ("server", known.servers)):
        value = telemetry.values.get(name)
        if names and value is not None and value not in names:
            raise CardOptError(_unknown(name, str(value), tuple(names)))
        for file, source in telemetry.sources.items():
            with reading(telemetry.root / file, CardOptError):
                _check_column(name, names, has_it=name in source.headings or value is not None)
    return Checker(known, telemetry.labels, telemetry.values)


def _check_column(name: str, names: Sequence[str], *, has_it: bool) -> None:
    """Refuse a table that does not say which is meant, or says what nobody can know."""
    if len(names) > 1 and not has_it:
        raise CardOptError(
            f"has no column {name} to say which of {len(names)} is meant; name it, as in "
            f"--column {name}=HEADING, or give one for all rows, as in --value {name}={names[0]}"
        )
    if has_it and not names:
        raise CardOptError(
            f"says a {name} for each row, but none is known; give each by its name, as in "
            f"--{name} NAME=SCENARIO, or leave the column out with --column {name}="
        )


class _Check:
    """The check of one batch."""

    def __init__(self, checker: Checker, batch: Batch) -> None:
        self.known, self.labels, self.values = checker.known, checker.labels, checker.values
        self.batch, self.size = batch, batch.table.num_rows
        self.has = {*batch.table.schema.names, *checker.values}
        self.faults = Faults(self.size)

    def result(self) -> Checked:
        """Return what the rows are."""
        number = self.batch.number
        if number is None:
            number = np.arange(self.batch.first_row, self.batch.first_row + self.size)
        labels = {name: self.label(name) for name in self.labels.names}
        job = self.jobs(labels)
        weight = self.known.weight[0] if job is None else self.known.weight[job]
        inputs = Inputs(
            self.number("throughput")[0],
            self.number("uplink")[0],
            self.number("downlink")[0],
            self.optional("weight", weight),
        )
        own = Own(
            self.optional("deadline", np.inf),
            self.optional("energy_cap", np.inf),
            *self.cuts(job),
        )
        if self.faults.any:
            good = ~self.faults.bad
            number = number[good]
            inputs, own = Inputs(*_kept(inputs, good)), Own(*_kept(own, good))
            job = None if job is None else job[good]
            labels = {name: cells.filter(pa.array(good)) for name, cells in labels.items()}
        rows = Rows(
            number,
            labels["device"],
            labels["round"],
            inputs,
            None if all(limit is None for limit in own) else own,
            job,
            labels.get("profile"),
            labels.get("server"),
        )
        return Checked(rows, self.faults.rejects(self.batch))

    def label(self, name: str) -> pa.Array:
        """Return labels in the type that they have in all files."""
        kind = self.labels.field(name).type
        only = self.only(name)
        if name not in self.batch.table.schema.names:
            return pa.repeat(pa.scalar(self.values.get(name, only), kind), self.size)
        cells = self.batch.table.column(name)
        if pa.types.is_floating(cells.type):
            cells = self.whole(name, cells)
        if cells.type != kind:
            cells = cells.cast(kind)
        missing = None
        if pa.types.is_string(kind) and self.size and pc.min(pc.binary_length(cells)).as_py() == 0:
            missing = pc.equal(cells, "").fill_null(True)
        elif cells.null_count:
            missing = cells.is_null()
        if missing is None:
            return cells
        if only is not None:
            return pc.if_else(missing, pa.scalar(only, kind), cells)
        self.faults.add(_mask(missing), lambda _: f"{name} is missing")
        return cells

    def only(self, name: str) -> str | None:
        """Return the one profile or server that there is, or None."""
        names = {"profile": self.known.profiles, "server": self.known.servers}.get(name, ())
        return names[0] if len(names) == 1 else None

    def whole(self, name: str, cells: pa.Array) -> pa.Array:
        """Return floats as whole numbers."""
        numbers = cells.cast(pa.float64()).to_numpy(zero_copy_only=False)
        missing = _mask(cells.is_null())
        bad = ~((np.floor(numbers) == numbers) & (np.abs(numbers) < _WHOLE)) & ~missing
        refusal = SCHEMA[name].refusal()
        self.faults.add(bad, lambda row: f"{refusal}, got {numbers[row]:g}")
        return pa.array(np.where(bad | missing, 0.0, numbers).astype(np.int64), mask=missing)

    def jobs(self, labels: Mapping[str, pa.Array]) -> IntArray | None:
        """Return the place of each row's job; None if there is but one and no row says it."""
        if "profile" not in labels and "server" not in labels:
            return None
        places = []
        for name, names in (("profile", self.known.profiles), ("server", self.known.servers)):
            if name not in labels:
                places.append(np.zeros(self.size, dtype=np.int64))
                continue
            cells = labels[name].cast(pa.string())
            found = pc.index_in(cells, pa.array(names, pa.string())).fill_null(-1)
            place = found.to_numpy(zero_copy_only=False).astype(np.int64)
            if self.size and place.min() < 0:
                self.unknown(name, tuple(names), cells, place < 0)
            places.append(np.maximum(place, 0))
        return places[0] * max(len(self.known.servers), 1) + places[1]

    def unknown(self, name: str, names: tuple[str, ...], cells: pa.Array, bad: BoolArray) -> None:
        """Add rows with a name that is not known; one that is missing was added before."""
        there = _mask(pc.not_equal(cells, "").fill_null(False))
        self.faults.add(bad & there, lambda row: _unknown(name, cells[row].as_py(), names))

    def number(self, name: str) -> tuple[FloatArray, BoolArray | None]:
        """Return numbers in SI, and which of them are missing."""
        column = SCHEMA[name]
        if name in self.values:
            return np.full(self.size, float(self.values[name])), None
        cells = self.batch.table.column(name).cast(pa.float64(), safe=False)
        numbers = cells.to_numpy(zero_copy_only=False)
        factor = self.batch.headings[name].factor
        if factor != 1.0:
            numbers = numbers * factor
        if not self.size or (column.low <= numbers.min() and numbers.max() <= column.high):
            return numbers, None
        missing = _mask(cells.is_null())
        bad = ~((column.low <= numbers) & (numbers <= column.high)) & ~missing
        refusal = column.refusal()
        if column.is_required:
            self.faults.add(missing, lambda _: f"{name} is missing")
        self.faults.add(bad, lambda row: f"{refusal}, got {numbers[row]:g}")
        return numbers, missing

    def optional(self, name: str, default: float | FloatArray) -> FloatArray | None:
        """Return numbers with a default where they are missing; None without such a column."""
        if name not in self.has:
            return None
        numbers, missing = self.number(name)
        return numbers if missing is None else np.where(missing, default, numbers)

    def cuts(self, job: IntArray | None) -> tuple[IntArray | None, IntArray | None]:
        """Return the least and the largest cut."""
        most = self.known.num_cuts[0] if job is None else self.known.num_cuts[job]
        least = self.cut("min_cut", 1, most)
        largest = self.cut("max_cut", most, most)
        if least is not None and largest is not None:
            crossed = (least > largest) & ~self.faults.bad
            pairs = np.stack((least, largest))
            self.faults.add(
                crossed,
                lambda row: "min_cut must be at most max_cut, got {} and {}".format(
                    *pairs[:, row]
                ),
            )
        return least, largest

    def cut(self, name: str, default: int | IntArray, most: int | IntArray) -> IntArray | None:
        """Return whole numbers of at most the number of cuts."""
        if name not in self.has:
            return None
        numbers, missing = self.number(name)
        numbers = numbers if missing is None else np.where(missing, default, numbers)
        bad = (numbers != np.floor(numbers)) | (numbers > most)
        if bad.any():
            each = np.broadcast_to(most, numbers.shape)
            self.faults.add(
                bad & ~self.faults.bad,
                lambda row: (
                    f"{name} must be a whole number in 1..{each[row]}, got {numbers[row]:g}"
                ),
            )
            numbers = np.where(bad, 1.0, numbers)
        return numbers.astype(np.int64)


def _kept(arrays: Iterable[npt.NDArray[Any] | None], good: BoolArray) -> list[Any]:
    """Return the good rows of arrays, any of which may be None."""
    return [None if array is None else array[good] for array in arrays]


def _mask(cells: pa.BooleanArray) -> BoolArray:
    mask: BoolArray = cells.to_numpy(zero_copy_only=False)
    return mask


@functools.lru_cache(maxsize=1000)
def _unknown(what: str, name: str, known: tuple[str, ...]) -> str:
    """Return the line for a name that is not known; of many that are, the closest."""
    if len(known) > _MOST:
        close = difflib.get_close_matches(name, known, n=3, cutoff=0.5) or known[:3]
        return f"{unknown(what, name, close)} and {len(known) - len(close):,} more"
    return unknown(what, name, known)
