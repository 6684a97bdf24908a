"""What is to be decided, whole: the same plan writes the same files, whoever carries it out."""

from __future__ import annotations

import functools
import hashlib
import importlib.util
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt._version import VERSION
from card_opt.errors import CardOptError
from card_opt.fleet.batch import Batch, Rejects, Rows
from card_opt.fleet.jobs import Jobs
from card_opt.fleet.limits import tightened
from card_opt.fleet.rows import Checker
from card_opt.fleet.source import Telemetry
from card_opt.fleet.stamps import moment, stamp
from card_opt.fleet.statistics import Statistics
from card_opt.fleet.writing import schema_of

if TYPE_CHECKING:
    import pyarrow as pa

FORMAT = "card-opt decisions"
MANY = 2**23  # rows from which on it pays that the kernel is compiled first
REJECTS, CERTIFICATES, JOINED = "rejects", "certificates", "joined"
_TIMES = "times"  # of the input: they tell a changed one, and are no part of what is decided


@dataclass(frozen=True, eq=False)
class Plan:
    """A table, what its rows have in common, and where the decisions go; it can be pickled.

    Attributes
    ----------
    telemetry
        The table and its parts.
    jobs
        What its rows can be of.
    checker
        What tells its rows that make sense from others.
    out
        The folder that the parts are written to.
    limits
        What is asked of every row beside the table's own limits, by the names of `Own`.
    moments
        Size and time of the input's files when they were planned, by their names.
    shared
        A limit that rows share, as plain values; None for none.
    is_certified
        Whether there is a certificate of each part.
    """

    telemetry: Telemetry
    jobs: Jobs
    checker: Checker
    out: Path
    limits: Mapping[str, float]
    moments: Mapping[str, tuple[int, int]]
    shared: Mapping[str, Any] | None = None
    is_certified: bool = False

    @functools.cached_property
    def content(self) -> dict[str, Any]:
        """Return all that the decisions depend on, as plain values."""
        import pyarrow as pa

        root = self.telemetry.root
        stamps = {name: stamp(root / name) for name in self.telemetry.files}
        times = {name: said.pop("time") for name, said in stamps.items() if "time" in said}
        return {
            "format": FORMAT,
            "software": {"card_opt": VERSION, "pyarrow": pa.__version__},
            "input": stamps,
            _TIMES: times,
            **self.telemetry.described(),
            "parts": len(self.telemetry.parts),
            "templates": self.jobs.digests,
            "limits": dict(self.limits),
            "shared": None if self.shared is None else dict(self.shared),
            **({"certified": True} if self.is_certified else {}),
        }

    @functools.cached_property
    def digest(self) -> str:
        """Return a short name for what is decided, the same for a copy of the same input."""
        content = {name: value for name, value in self.content.items() if name != _TIMES}
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:16]

    @functools.cached_property
    def schema(self) -> pa.Schema:
        """Return the columns of the decisions."""
        return schema_of(self.telemetry.labels)

    @property
    def backend(self) -> str:
        """Return which backend of the kernel is worth it; the decisions are the same."""
        is_large = self.telemetry.num_rows >= MANY
        return "compiled" if is_large and importlib.util.find_spec("numba") else "numpy"

    def check_unchanged(self) -> None:
        """Refuse a table that is not what it was when it was planned.

        Raises
        ------
        CardOptError
            If a file is another.
        """
        for name, was in self.moments.items():
            if moment(self.telemetry.root / name) != was:
                raise CardOptError(
                    f"{name} was changed while it was read, so that decisions may be of both: "
                    "decide it again with --restart"
                )

    def check(self, batch: Batch) -> tuple[Rows, Rejects | None]:
        """Return the rows of a batch that can be decided, and the others."""
        rows, rejects = self.checker(batch)
        own = tightened(rows.own, self.limits, len(rows.device))
        return rows._replace(own=own), rejects

    @property
    def part_paths(self) -> list[Path]:
        """Return where the decisions of all parts are, in order."""
        return [self.part_path(part.number) for part in self.telemetry.parts]

    @property
    def rejects_paths(self) -> list[Path]:
        """Return where the rejected rows of all parts are, of those that have any."""
        paths = (self.rejects_path(part.number) for part in self.telemetry.parts)
        return [path for path in paths if path.exists()]

    def part_path(self, number: int) -> Path:
        """Return where a part's decisions are."""
        return self.out / f"part-{number:06d}.parquet"

    def rejects_path(self, number: int) -> Path:
        """Return where a part's rejected rows are, if there are any."""
        return self.out / REJECTS / f"part-{number:06d}.csv"

    @property
    def certificates(self) -> Path:
        """Return the folder of certificates."""
        return self.out / CERTIFICATES

    def certificate_paths(self, number: int) -> list[Path]:
        """Return where a part's certificates are, in order."""
        return sorted(self.certificates.glob(f"part-{number:06d}-*.json"))

    def made(self, number: int) -> Statistics | None:
        """Return what a part that is there says of itself; None if it is to be made."""
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            said = pq.read_metadata(self.part_path(number)).metadata or {}
            if said.get(PLAN_KEY) != self.digest.encode():
                return None
            return Statistics.of_text(said[STATISTICS_KEY].decode())
        except (OSError, pa.ArrowInvalid, KeyError, ValueError, TypeError):
            return None


PLAN_KEY, STATISTICS_KEY = b"card_opt.plan", b"card_opt.statistics"
