"""Records of open cases, each checked: ``python -m benchmarks.records benchmarks/open``.

With ``--write`` the problems' files are made anew, with what the records say.

A record is a row of ``records.csv``: who found which value or bound of which problem file of the
folder, and when. Its point, a .sol file, is valued by the referee; bounds are taken on trust with
what they rest on, but none may be above a value.
"""

from __future__ import annotations

import csv
import functools
import hashlib
import io
import math
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from benchmarks.instance_set import OPEN, make, write_index
from card_opt.errors import CardOptError
from card_opt.export import read_problem
from card_opt.families import Best, Case
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.scaling import scaled
from card_opt.solving.inside import put_inside
from card_opt.support.inputs import read_text, reading

RECORDS = "records.csv"
COLUMNS = ("case", "digest", "value", "bound", "who", "date", "method", "point", "sha256")
_TEXTS = ("case", "digest", "who", "method", "point", "sha256")
SAME = 1e-9  # relative, of the value that a row says and that of its point
_PLACE = re.compile(r"(chosen|frequency|level)_(\d+)(?:_(\d+))?")


@dataclass(frozen=True)
class Record:
    """A row of the table.

    Attributes
    ----------
    case, digest
        Short name of a case, and what tells its problem from others.
    value, bound
        Cost of the point, and a lower bound that is proven.
    who, when, method
        Who found it, on which day, and how, a line that may have a link.
    point, sha256
        The .sol file in the folder, and its digest.
    """

    case: str
    digest: str
    value: float
    bound: float
    who: str
    when: date
    method: str
    point: str
    sha256: str


def read_records(path: Path) -> list[Record]:
    """Return the rows of a table.

    Raises
    ------
    CardOptError
        If it is no such table; the line names the row.
    """
    with reading(path, CardOptError, "table of records"):
        table = csv.DictReader(io.StringIO(read_text(path)), strict=True)
        if tuple(table.fieldnames or ()) != COLUMNS:
            raise CardOptError(f"its columns must be {','.join(COLUMNS)}")
        return [_record(number, row) for number, row in enumerate(table, start=2)]


def _record(number: int, row: dict[str, str]) -> Record:
    try:
        *texts, value, bound, when = (row[key] for key in (*_TEXTS, "value", "bound", "date"))
        if not all(isinstance(text, str) and text.strip() for text in texts):
            raise ValueError("a field is empty")
        numbers = float(value), float(bound)
        if not all(map(math.isfinite, numbers)):
            raise ValueError("value and bound must be finite")
        named = dict(zip(_TEXTS, texts, strict=True))
        day = date.fromisoformat(when)
        return Record(value=numbers[0], bound=numbers[1], when=day, **named)
    except (ValueError, TypeError, AttributeError) as error:
        raise CardOptError(f"line {number}: {error}") from None


def read_point(path: Path, problem: Problem) -> tuple[IntArray, FloatArray]:
    """Return the decision of a .sol file: cuts, from 1, and frequencies [Hz], shape (M, N).

    It is of any formulation of the problem, with long names; what is not a choice or a frequency
    is left out.

    Raises
    ------
    CardOptError
        If it is no such file, or does not choose a cut and a frequency for every device-round.
    """
    s = scaled(problem)
    num_rounds, num_cuts = s.size
    chosen, shares = np.zeros(s.size), np.full(s.size, np.nan)
    frequency = np.full(num_rounds, np.nan)
    with reading(path, CardOptError, "point, a .sol file"):
        for line in read_text(path).splitlines():
            words = line.split()
            if len(words) < 2 or (place := _PLACE.fullmatch(words[0])) is None:
                continue
            value, kind, k = float(words[1]), place[1], int(place[2])
            if not math.isfinite(value):
                raise CardOptError(f"{words[0]} must be finite")
            if kind == "frequency" and place[3] is None:
                frequency[k] = value
            elif kind == "level":
                if value > 0.5 and s.levels is not None:
                    frequency[k] = s.levels[k][int(place[3])]
            else:
                (chosen if kind == "chosen" else shares)[k, int(place[3])] = value
    cut = chosen.argmax(axis=1)
    rounds = np.arange(num_rounds)
    if not (chosen[rounds, cut] > 0.5).all():
        missing = int(np.argmin(chosen[rounds, cut]))
        raise CardOptError(f"{path}: chosen_{missing}_c must be 1 for one of the {num_cuts} cuts")
    shared = shares[rounds, cut] / chosen[rounds, cut]
    frequency = np.where(np.isnan(frequency), shared, frequency)
    if np.isnan(frequency).any():
        missing = int(np.argmax(np.isnan(frequency)))
        raise CardOptError(f"{path}: frequency_{missing} is missing")
    made = s.decision(cut, np.clip(frequency, s.min_frequency, 1.0))
    return made.cut, made.frequency


def check(folder: Path) -> Iterator[str]:
    """Yield what is wrong with a folder's records, a line each."""
    best: dict[str, tuple[float, float]] = {}
    last = date.min
    for record in read_records(folder / RECORDS):
        try:
            yield from (f"{record.case}, {record.when}: {line}" for line in _wrong(folder, record))
        except CardOptError as error:
            yield f"{record.case}, {record.when}: {error}"
        value, bound = best.get(record.case, (math.inf, -math.inf))
        if record.value > value or record.bound < bound:
            yield f"{record.case}, {record.when}: it is worse than an earlier row"
        elif (record.value, record.bound) == (value, bound):
            yield f"{record.case}, {record.when}: it improves nothing"
        if record.when < last:
            yield f"{record.case}, {record.when}: rows go by their date"
        last = record.when
        best[record.case] = min(value, record.value), max(bound, record.bound)
    for case, (value, bound) in best.items():
        if not bound <= value * (1.0 + SAME):
            yield f"{case}: a bound of {bound!r} is above a value of {value!r}"


def _wrong(folder: Path, record: Record) -> Iterator[str]:
    """Yield what is wrong with a record by itself."""
    for name in (record.case, record.point):
        if (folder / name).resolve().parent not in {folder.resolve(), _points(folder)}:
            yield f"{name} is not of this folder"
            return
    problem = read_problem(folder / f"{record.case}.json")
    if problem.digest != record.digest:
        yield f"the digest of {record.case}.json is {problem.digest}, the row says {record.digest}"
    path = folder / record.point
    content = path.read_bytes() if path.is_file() else b""
    if hashlib.sha256(content).hexdigest() != record.sha256:
        yield f"{record.point} is missing, or its sha256 is not the row's"
        return
    inside = put_inside(problem, *read_point(path, problem))
    if inside is None:
        yield f"{record.point} breaks a limit, and so does every decision with its cuts"
    elif not abs(inside.cost / record.value - 1.0) <= SAME:
        yield f"{record.point} costs {inside.cost!r}, the row says {record.value!r}"


def _points(folder: Path) -> Path:
    return (folder / "points").resolve()


def best_known(folder: Path, case: Case) -> Best:
    """Return what a folder's records say of a case."""
    rows = [row for row in read_records(folder / RECORDS) if row.digest == case.digest]
    if not rows:
        raise CardOptError(f"{folder / RECORDS} has no row with the digest of {case.name}")
    problem = Problem(case.instance, case.region)
    first = min(rows, key=lambda row: row.value)  # the first of equal ones
    tightest = max(rows, key=lambda row: row.bound)
    cut, frequency = read_point(folder / first.point, problem)
    inside = put_inside(problem, cut, frequency)
    assert inside is not None
    proof = f"{tightest.method}, {tightest.when}"
    return Best(
        value=inside.cost, bound=tightest.bound, proof=proof, cut=cut, frequency=inside.frequency
    )


def write(folder: Path) -> None:
    """Make the files of the open cases, with what the records say of them."""
    best = functools.partial(best_known, folder)
    write_index(folder, make(folder, OPEN, best, are_certified=False))


def main() -> None:
    """Check the records of the folder of the command line, or write its files."""
    folder = Path(sys.argv[1] if sys.argv[1:] else "")
    options = sys.argv[2:]
    if options not in ([], ["--write"]) or not (folder / RECORDS).is_file():
        sys.exit(f"usage: python -m benchmarks.records FOLDER [--write]; it has {RECORDS}")
    if options:
        write(folder)
    wrong = list(check(folder))
    print("\n".join(wrong) or f"all {len(read_records(folder / RECORDS))} records are right")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
