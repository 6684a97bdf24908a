"""Parts joined to one file of decisions, and their rejected rows to another beside it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.fleet.output.reading import read_batches, read_rejects, rejects_heading
from card_opt.fleet.plan import CERTIFICATES, JOINED, PLAN_KEY, STATISTICS_KEY, Plan
from card_opt.fleet.writing import parquet_writer, told_if_full
from card_opt.support.files import replacing, sync, writing

if TYPE_CHECKING:
    import pyarrow as pa

    from card_opt.fleet.statistics import Statistics

ENDINGS = (".parquet", ".csv")


def parts_folder(out: Path) -> Path:
    """Return where the parts of a file are while it is not whole."""
    return out.with_name(f"{out.name}.parts")


def rejects_file(out: Path) -> Path:
    """Return where the rejected rows of a file are."""
    return out.with_name(f"{out.stem}.rejects.csv")


def join(plan: Plan, out: Path, statistics: Statistics) -> tuple[Path, ...]:
    """Write all parts of a plan to one file, and their rejected rows before to another.

    Parameters
    ----------
    plan
        Whose parts are all there.
    out
        A file that ends in .parquet or .csv.
    statistics
        Of all parts.

    Returns
    -------
    tuple
        The file of rejected rows, if there are any.

    Raises
    ------
    CardOptError
        If it cannot be written.
    """
    rejected, rejects = plan.rejects_paths, rejects_file(out)
    with told_if_full(out):
        _join_rejects(rejected, plan.out, rejects)
        with _moved(plan.out, out) as beside, _writer(beside, plan.schema) as writer:
            for path in plan.part_paths:
                for batch in read_batches(path):
                    writer.write_batch(_plain(batch) if beside.suffix == ".csv" else batch)
            if beside.suffix == ".parquet":
                text = statistics.to_text()
                writer.add_key_value_metadata({PLAN_KEY: plan.digest, STATISTICS_KEY: text})
    return (rejects,) if rejected else ()


def move_certificates(plan: Plan, out: Path) -> Path:
    """Move the certificates of a plan beside the file of its decisions; return the folder.

    Those of an earlier run are removed; the one that names the others comes last.

    Parameters
    ----------
    plan
        Whose certificates are all there.
    out
        The file of decisions.

    Raises
    ------
    CardOptError
        If they cannot be moved.
    """
    place = out.with_name(f"{out.stem}.{CERTIFICATES}")
    with writing(place):
        place.mkdir(exist_ok=True)
        for path in sorted(place.glob("*.json"), reverse=True):
            path.unlink()
        for path in sorted(plan.certificates.glob("*.json")):
            path.replace(place / path.name)
        sync(place)
    return place


@contextlib.contextmanager
def _moved(folder: Path, out: Path) -> Iterator[Path]:
    """Yield a path in a folder whose file takes the place of another one, once it is whole.

    What is left there by a run that is killed goes with the folder.
    """
    joined = folder / f"{JOINED}{out.suffix.lower()}"
    with replacing(joined) as beside:
        yield beside
        sync(beside)
    with writing(out):
        joined.replace(out)
        sync(out.parent)


def _join_rejects(paths: Sequence[Path], folder: Path, out: Path) -> None:
    """Write rejected rows to one file, or remove one that is of another run."""
    import pyarrow as pa
    import pyarrow.csv as csv

    if not paths:
        out.unlink(missing_ok=True)
        return
    names = list(dict.fromkeys(name for path in paths for name in rejects_heading(path)))
    with _moved(folder, out) as beside:
        schema = pa.schema(
            [(name, pa.int64() if name == "row" else pa.string()) for name in names]
        )
        with csv.CSVWriter(beside, schema) as writer:
            for path in paths:
                table = pa.concat_tables(
                    [schema.empty_table(), read_rejects(path)], promote_options="default"
                )
                writer.write_table(table)


def _writer(path: Path, schema: pa.Schema) -> Any:
    """Return what writes batches to a file, in the format that its ending names."""
    import pyarrow as pa
    import pyarrow.csv as csv

    if path.suffix == ".parquet":
        return parquet_writer(path, schema)
    place = schema.get_field_index("status")
    return csv.CSVWriter(path, schema.set(place, schema.field(place).with_type(pa.string())))


def _plain(batch: pa.RecordBatch) -> pa.RecordBatch:
    """Return decisions with their status as text."""
    place = batch.schema.get_field_index("status")
    return batch.set_column(place, "status", batch.column(place).dictionary_decode())
