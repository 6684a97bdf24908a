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
from typing import TYPE_CHECKING

from card_opt.benchmark import schema
from card_opt.benchmark.advice import ADVICE, BUSY
from card_opt.benchmark.best_values import BestValues
from card_opt.benchmark.holder import Holder
from card_opt.benchmark.record import Run
from card_opt.benchmark.schema import COLUMNS
from card_opt.errors import CardOptError
from card_opt.problem.solution import Status
from card_opt.solvers.child.endings import Ending
from card_opt.support.arguments import check_arguments
from card_opt.support.inputs import check_ordinary
from card_opt.support.text import storable

if TYPE_CHECKING:
    import pandas as pd

_NAMES = ", ".join(f'runs."{name}"' for name in COLUMNS)
_STOPPED = {Ending.TIMED_OUT, Ending.OUT_OF_MEMORY, Status.TIME_LIMIT, Status.MEMORY_LIMIT}


class Store(BestValues):
    """A file of runs, which several processes may write at once.

    A task is claimed before it is started, and its row takes the place of the claim in one
    transaction. The claim of a process that is no more is free again.

    Parameters
    ----------
    path
        The file, made if it is not there.
    must_exist
        Whether to refuse that.

    Attributes
    ----------
    path
        The file.

    Raises
    ------
    CardOptError
        If the file cannot be opened, is damaged, or is no store of this version of the package.

    See Also
    --------
    run : Fills a store.
    judged : Says what its runs are worth.

    Examples
    --------
    >>> import tempfile
    >>> from card_opt import benchmark
    >>> cases = ({"family": "random", "devices": 1, "rounds": 1},)
    >>> suite = benchmark.Suite(
    ...     name="one", time_limit=60.0, methods=("card",), cases=cases
    ... )
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     store = benchmark.Store(f"{folder}/runs.db")
    ...     frame = benchmark.run(suite, store)
    ...     print(store.runs()[["method", "claimed_status"]].values.tolist())
    ...     print(store.cases())
    ...     store.close()
    [['card', 'optimal']]
    ['random:seed=0,devices=1,rounds=1,cuts=15,spread=0.7']
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
                    timeout=BUSY,
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
        """Return the keys of the runs that are finished.

        Returns
        -------
        set of str
            Case, method, limits and repetition of each in one text.
        """
        with self._transaction("DEFERRED") as database:
            return {key for (key,) in database.execute("SELECT key FROM runs")}

    def was_stopped(self, key: str) -> bool:
        """Return whether a run is finished that the clock or the memory stopped.

        Parameters
        ----------
        key
            Of the run.

        Returns
        -------
        bool
            False, too, for a run that is not finished.
        """
        with self._transaction("DEFERRED") as database:
            row = database.execute(
                "SELECT ending, claimed_status FROM runs WHERE key = ?", (key,)
            ).fetchone()
        return row is not None and not _STOPPED.isdisjoint(row)

    def runs(self) -> pd.DataFrame:
        """Return the finished runs, one row each, in the order of keys.

        Returns
        -------
        DataFrame
            Columns are those of `card_opt.benchmark.record.Run`, and what a certificate proves of
            the problem: ``certified_value``, inf without one, and ``certified_bound``, -inf
            without one.
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
        """Take a task, and return whether it was free.

        Parameters
        ----------
        key
            Of the task.

        Returns
        -------
        bool
            Whether it was neither finished nor being run by a process that is alive.
        """
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
        """Return how many tasks each process that is alive has claimed.

        Returns
        -------
        dict of Holder to int
            Tasks of each process, which has ``host`` and ``pid``.
        """
        with self._transaction("DEFERRED") as database:
            rows = database.execute("SELECT host, boot, pid, started FROM claims").fetchall()
        counts = Counter(Holder(*row) for row in rows)
        return {holder: count for holder, count in counts.items() if holder.is_alive}

    def finish(self, run: Run) -> None:
        """Keep the row of a task in the place of its claim.

        Parameters
        ----------
        run
            The row, see `card_opt.benchmark.record.Run`.

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
        """Give a task back, whoever has claimed it.

        Parameters
        ----------
        key
            Of the task.
        """
        with self._transaction() as database:
            database.execute("DELETE FROM claims WHERE key = ?", (key,))

    def release_others(self) -> None:
        """Give back what was claimed on other machines, where nobody here can see who lives."""
        with self._transaction() as database:
            database.execute("DELETE FROM claims WHERE host <> ?", (Holder.here().host,))

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
            raise CardOptError(f"{self.path} {ADVICE['SQLITE_NOTADB']}")
        if version not in schema.VERSIONS:
            raise CardOptError(
                f"{self.path} was made by another version of card_opt, with other columns; "
                "name a new store, or read it with that version"
            )
        if made != schema.VERSIONS[version]:
            raise CardOptError(f"{self.path} {ADVICE['SQLITE_CORRUPT']}")
        with self._transaction("DEFERRED") as database:
            ((found, *_), *_) = database.execute("PRAGMA quick_check").fetchall()
        if found != "ok":
            raise CardOptError(f"{self.path} {ADVICE['SQLITE_CORRUPT']}")

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
            raise CardOptError(f"{self.path} {ADVICE['SQLITE_CORRUPT']}") from error
        except sqlite3.Error as error:
            name = getattr(error, "sqlite_errorname", "")
            for beginning, advice in ADVICE.items():
                if name.startswith(beginning):
                    raise CardOptError(f"{self.path} {advice}") from error
            raise CardOptError(f"{self.path}: {error}") from error


def _stored(run: Run) -> list[object]:
    """Return the fields of a row, texts as a file can hold them."""
    return [storable(field) if isinstance(field, str) else field for field in astuple(run)]
