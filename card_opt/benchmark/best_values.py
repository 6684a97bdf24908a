"""What a store keeps of cases: their best values, and the certificates that prove these."""

from __future__ import annotations

import sqlite3
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.benchmark import schema
from card_opt.benchmark.packing import (
    claimed,
    pack_certificate,
    pack_cuts,
    unpack_certificate,
    unpack_cuts,
)
from card_opt.errors import CardOptError
from card_opt.families import Best, Case
from card_opt.support.inputs import reading


class BestValues:
    """The part of `card_opt.benchmark.store.Store` that keeps what is known of cases."""

    if TYPE_CHECKING:
        path: Path

        def _transaction(
            self, kind: str = "IMMEDIATE", /
        ) -> AbstractContextManager[sqlite3.Connection]: ...

    def best(self, case: Case) -> Best | None:
        """Return what is known of a case's optimum.

        Parameters
        ----------
        case
            Which; its own `best` is not looked at.

        Returns
        -------
        Best or None
            What is kept of it, or None if nothing is.

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

        Parameters
        ----------
        case
            With its `best`, which is found if it is not known.
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
        """Return the certificate of a problem's optimum, unchecked.

        Parameters
        ----------
        digest
            Of the problem, see `Case.digest`.

        Returns
        -------
        dict or None
            Its content, see `card_opt.Certificate`, or None if there is none.

        Raises
        ------
        CardOptError
            If it is damaged.
        """
        with self._transaction("DEFERRED") as database:
            if not schema.has_certificates(database):
                return None
            row = database.execute(
                "SELECT content FROM certificates WHERE digest = ?", (digest,)
            ).fetchone()
        with reading(self.path, CardOptError, "benchmark store"):
            return None if row is None else unpack_certificate(row[0])

    def cases(self) -> list[str]:
        """Return the names of the cases of which something is known.

        Returns
        -------
        list of str
            Sorted; `card_opt.families.parse` makes the cases again.
        """
        with self._transaction("DEFERRED") as database:
            return [name for (name,) in database.execute('SELECT "case" FROM cases ORDER BY 1')]
