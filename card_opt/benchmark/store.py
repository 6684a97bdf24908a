"""Where rows go as they come: one SQLite file, whole whatever ends its writers.

A rollback journal and full synchronisation, SQLite's own defaults: rows come seconds apart, so
that nothing is won by a write-ahead log, which would leave two more files beside the store, lose
rows if the store were copied without them, and not work on a network drive.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import astuple
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.benchmark import schema
from card_opt.benchmark.holder import Holder
from card_opt.benchmark.packing import (
    claimed,
    pack_certificate,
    pack_cuts,
    unpack_certificate,
    unpack_cuts,
)
from card_opt.benchmark.run import Run
from card_opt.benchmark.schema import COLUMNS
from card_opt.errors import CardOptError
from card_opt.families import Best, Case
from card_opt.problem.solution import Status
from card_opt.solvers.child.endings import Ending
from card_opt.support.arguments import check_arguments
from card_opt.support.inputs import check_ordinary, reading
from card_opt.support.text import storable

if TYPE_CHECKING:
    import pandas as pd

_BUSY = 60.0  # seconds to wait for another writer; a write takes milliseconds
_NAMES = ", ".join(f'runs."{name}"' for name in COLUMNS)
_STOPPED = {Ending.TIMED_OUT, Ending.OUT_OF_MEMORY, Status.TIME_LIMIT, Status.MEMORY_LIMIT}
_ADVICE = {
    "SQLITE_NOTADB": "is not a benchmark store; name another file",
    "SQLITE_CORRUPT": "is damaged; name another file, or bring back a copy",
    "SQLITE_CANTOPEN": "cannot be opened; is there such a folder, and may you write to it?",
    "SQLITE_READONLY": "cannot be written; may you write to it and to its folder?",
    "SQLITE_FULL": "cannot grow, the disk is full; its rows are whole, make room and run again",
    "SQLITE_IOERR": "cannot be written, the disk fails or is full; its rows are whole",
    "SQLITE_BUSY": f"has been locked by another process for {_BUSY:.0f} s; try again",
}


class Store:
    """A file of runs, which several processes may write at once.

    A task is claimed before it is started, and its row takes the place of the claim in one
    transaction. The claim of a process that is no more is free again.

    Parameters
    ----------
    path
        The file, made if it is not there.
    must_exist
        Whether to refuse that.

    Raises
    ------
    CardOptError
        If the file cannot be opened, is damaged, or is no store of this version of the package.
    """

    @check_arguments
    def __init__(self, path: str | os.PathLike[str], *, must_exist: bool = False) -> None:
        self.path = Path(path)
        if must_exist and not os.path.isfile(self.path):
            raise CardOptError(
                f"{self.path}: there is no such store; card-opt bench run makes one"
            )
        if os.path.lexists(self.path):
            check_ordinary(self.path)
        self._lock = threading.Lock()
        with self._one_line():
            try:
                self._database = sqlite3.connect(
                    self.path,
                    timeout=_BUSY,
                    isolation_level=None,
                    check_same_thread=False,
                )
            except ValueError:
                raise CardOptError(f"{str(self.path)!r} is no name of a file") from None
        try:
            self._check()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def keys(self) -> set[str]:
        """Return the keys of the runs that are finished."""
        with self._transaction("DEFERRED") as database:
            return {key for (key,) in database.execute("SELECT key FROM runs")}

    def was_stopped(self, key: str) -> bool:
        """Return whether a run is finished that the clock or the memory stopped."""
        with self._transaction("DEFERRED") as database:
            row = database.execute(
                "SELECT ending, claimed_status FROM runs WHERE key = ?", (key,)
            ).fetchone()
        return row is not None and not _STOPPED.isdisjoint(row)

    def runs(self) -> pd.DataFrame:
        """Return the finished runs, one row each, in the order of keys.

        Columns are those of `Run`, and what a certificate proves of the problem:
        `certified_value`, inf without one, and `certified_bound`, -inf without one.
        """
        import pandas as pd

        none = "SELECT NULL AS digest, NULL AS value, NULL AS bound"
        with self._transaction("DEFERRED") as database:
            known = "certificates" if schema.has_certificates(database) else f"({none})"
            rows = database.execute(
                f"SELECT {_NAMES}, IFNULL(known.value, 9e999), IFNULL(known.bound, -9e999) "
                f"FROM runs LEFT JOIN {known} AS known USING (digest) ORDER BY key"
            ).fetchall()
        types = COLUMNS | {"certified_value": float, "certified_bound": float}
        return pd.DataFrame(rows, columns=list(types)).astype(types)

    def claim(self, key: str) -> bool:
        """Take a task, and return whether it was free: neither finished nor being run."""
        with self._transaction() as database:
            if database.execute("SELECT 1 FROM runs WHERE key = ?", (key,)).fetchone():
                return False
            holder = self._holder(database, key)
            if holder is not None and holder.is_alive:
                return False
            new = Holder.here()
            database.execute(
                "INSERT OR REPLACE INTO claims VALUES (?, ?, ?, ?, ?)", (key, *astuple(new))
            )
            return True

    def pending(self) -> dict[Holder, int]:
        """Return how many tasks each process that is alive has claimed."""
        with self._transaction("DEFERRED") as database:
            rows = database.execute("SELECT host, boot, pid, started FROM claims").fetchall()
        counts = Counter(Holder(*row) for row in rows)
        return {holder: count for holder, count in counts.items() if holder.is_alive}

    def finish(self, run: Run) -> None:
        """Keep the row of a task in the place of its claim.

        Raises
        ------
        CardOptError
            If this process has no claim to the task.
        """
        with self._transaction() as database:
            if self._holder(database, run.key) != Holder.here():
                raise CardOptError(f"{self.path}: {run.key} is not claimed by this process")
            marks = ", ".join("?" * len(COLUMNS))
            database.execute(f"INSERT INTO runs VALUES ({marks})", _stored(run))
            database.execute("DELETE FROM claims WHERE key = ?", (run.key,))

    def release(self, key: str) -> None:
        """Give a task back, whoever has claimed it."""
        with self._transaction() as database:
            database.execute("DELETE FROM claims WHERE key = ?", (key,))

    def release_others(self) -> None:
        """Give back what was claimed on other machines, where nobody here can see who lives."""
        with self._transaction() as database:
            database.execute("DELETE FROM claims WHERE host <> ?", (Holder.here().host,))

    def best(self, case: Case) -> Best | None:
        """Return what is known of a case's optimum, or None if nothing is kept of it.

        Raises
        ------
        CardOptError
            If the store was made with another case of this name.
        """
        with self._transaction("DEFERRED") as database:
            row = database.execute(
                'SELECT digest, value, bound, proof, cut FROM cases WHERE "case" = ?',
                (case.name,),
            ).fetchone()
        if row is None:
            return None
        digest, value, bound, proof, cut = row
        if digest != case.digest:
            raise CardOptError(
                f"{self.path} was made with another {case.name} (digest {digest}, now "
                f"{case.digest}): families or libraries have changed; name a new store"
            )
        return Best(
            value=value, bound=bound, proof=proof, cut=unpack_cuts(cut, case.instance.shape)
        )

    def keep_best(self, case: Case) -> None:
        """Keep what is known of a case's optimum, unless it is kept already.

        A certificate is kept in any case, and one without a gap is what is known from then on.
        """
        best = case.best
        row = (case.name, case.digest, best.value, best.bound, best.proof, pack_cuts(best.cut))
        with self._transaction() as database:
            word = "REPLACE" if best.is_certified else "IGNORE"
            database.execute(f"INSERT OR {word} INTO cases VALUES (?, ?, ?, ?, ?, ?)", row)
            if best.certificate is not None:
                schema.make(database)  # what a store of an earlier version lacks
                database.execute(
                    "INSERT OR REPLACE INTO certificates VALUES (?, ?, ?, ?)",
                    (case.digest, *claimed(best.certificate), pack_certificate(best.certificate)),
                )

    def certificate(self, digest: str) -> dict[str, Any] | None:
        """Return the certificate of a problem's optimum, unchecked; None if there is none."""
        with self._transaction("DEFERRED") as database:
            if not schema.has_certificates(database):
                return None
            row = database.execute(
                "SELECT content FROM certificates WHERE digest = ?", (digest,)
            ).fetchone()
        with reading(self.path, CardOptError, "benchmark store"):
            return None if row is None else unpack_certificate(row[0])

    def cases(self) -> list[str]:
        """Return the names of the cases of which something is known, sorted."""
        with self._transaction("DEFERRED") as database:
            return [name for (name,) in database.execute('SELECT "case" FROM cases ORDER BY 1')]

    def _holder(self, database: sqlite3.Connection, key: str) -> Holder | None:
        row = database.execute(
            "SELECT host, boot, pid, started FROM claims WHERE key = ?", (key,)
        ).fetchone()
        return None if row is None else Holder(*row)

    def _check(self) -> None:
        """Make the tables if the file is empty; refuse one that is no store."""
        with self._transaction("DEFERRED") as database:
            application, version, made = schema.header(database)
        if not application and not made:
            with self._transaction() as database:
                schema.make(database)
            return
        if application != schema.APPLICATION:
            raise CardOptError(f"{self.path} {_ADVICE['SQLITE_NOTADB']}")
        if version not in schema.VERSIONS:
            raise CardOptError(
                f"{self.path} was made by another version of card_opt, with other columns; "
                "name a new store, or read it with that version"
            )
        if made != schema.VERSIONS[version]:
            raise CardOptError(f"{self.path} {_ADVICE['SQLITE_CORRUPT']}")
        with self._transaction("DEFERRED") as database:
            ((found, *_), *_) = database.execute("PRAGMA quick_check").fetchall()
        if found != "ok":
            raise CardOptError(f"{self.path} {_ADVICE['SQLITE_CORRUPT']}")

    @contextlib.contextmanager
    def _transaction(self, kind: str = "IMMEDIATE") -> Iterator[sqlite3.Connection]:
        """Yield the database; what is done to it is done whole, or not if the block raises."""
        with self._lock, self._one_line():
            self._database.execute(f"BEGIN {kind}")
            try:
                yield self._database
                self._database.execute("COMMIT")
            finally:
                self._database.rollback()

    @contextlib.contextmanager
    def _one_line(self) -> Iterator[None]:
        try:
            yield
        except UnicodeDecodeError as error:
            raise CardOptError(f"{self.path} {_ADVICE['SQLITE_CORRUPT']}") from error
        except sqlite3.Error as error:
            name = getattr(error, "sqlite_errorname", "")
            for beginning, advice in _ADVICE.items():
                if name.startswith(beginning):
                    raise CardOptError(f"{self.path} {advice}") from error
            raise CardOptError(f"{self.path}: {error}") from error


def _stored(run: Run) -> list[object]:
    """Return the fields of a row, texts as a file can hold them."""
    return [storable(field) if isinstance(field, str) else field for field in astuple(run)]
