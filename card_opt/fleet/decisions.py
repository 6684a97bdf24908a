"""What came of a table: counts, totals, and where its decisions are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from card_opt.fleet.output.reading import decisions_of, read_batches, rejects_of
from card_opt.fleet.plot import chosen, plot_chosen
from card_opt.fleet.reasons import reasons_in, reasons_of
from card_opt.fleet.writing import STATUSES
from card_opt.problem.headings import headed
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import relative_excess
from card_opt.support.views import ROWS, View, Viewed

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from matplotlib.axes import Axes


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Decisions(Viewed):
    """Decisions for a table of device-rounds.

    Attributes
    ----------
    rows
        That were read.
    decided, infeasible, rejected
        How many have a decision, have provably none, and make no sense.
    cost, delay, energy
        Totals over those decided [1, s, J].
    bound
        What no decisions' total cost is below.
    prices
        What each shared limit costs, by its label, per unit of each group's limit [1/J or 1/s],
        shape (G,) each; None if there is no such limit.
    out
        The file or folder with the decisions; None if they are in memory.
    files
        Those with the decisions, in the order of the input; none if they are in memory.
    rejects
        Those with the rejected rows and the reasons, likewise.
    certificate
        The file that proves the bound and, with those that it names beside it, all decisions;
        None without ``certify``, or if nothing is decided.
    unused
        Headings of the input that mean nothing here.
    table, rejected_table
        The decisions and the rejected rows if they are in memory, or None.

    See Also
    --------
    decide : Makes them.

    Examples
    --------
    >>> import pandas as pd
    >>> import card_opt as co
    >>> telemetry = pd.DataFrame(
    ...     {
    ...         "device": ["a", "b", "c"],
    ...         "round": [1, 1, 1],
    ...         "throughput": [5e12, 2e12, 1e12],  # FLOP/s
    ...         "uplink": [2e7, 4e7, -1.0],  # bit/s
    ...         "downlink": [3e7, 9e7, 5e7],  # bit/s
    ...     }
    ... )
    >>> found = co.fleet.decide(telemetry, co.load_scenario("paper").instance())
    >>> found.rows, found.decided, found.rejected
    (3, 2, 1)
    >>> found.to_frame()[["device", "cut", "status"]]
      device  cut   status
    0      a   31  optimal
    1      b    1  optimal
    >>> found.reasons()
    {'uplink must be at least 0 and finite [bit/s]': 1}
    """

    rows: int
    decided: int
    infeasible: int
    rejected: int
    cost: float
    delay: float
    energy: float
    bound: float
    prices: Mapping[str, FloatArray] | None = None
    out: Path | None = None
    files: tuple[Path, ...] = ()
    rejects: tuple[Path, ...] = ()
    certificate: Path | None = None
    unused: tuple[str, ...] = ()
    table: pa.Table | None = None
    rejected_table: pa.Table | None = None

    @property
    def gap(self) -> float:
        """Return ``(cost - bound) / |cost|``."""
        return relative_excess(self.cost, self.bound, max(self.decided, 1))

    def to_frame(self) -> pd.DataFrame:
        """Return the decisions as a table, one row per device-round, in the order of the input.

        Returns
        -------
        DataFrame
            Device and round as they came, ``cut``, ``frequency`` [Hz], ``delay`` [s], ``energy``
            [J], ``cost`` and ``status``; columns of options, if there are any.
        """
        table = decisions_of(self.files) if self.table is None else self.table
        return _as_frame(table)

    def rejects_frame(self) -> pd.DataFrame:
        """Return the rejected rows as a table: where each was, the reason, and what it held.

        Returns
        -------
        DataFrame
            ``file``, ``row`` and ``reason``, and the columns of the input as text.
        """
        table = rejects_of(self.rejects) if self.rejected_table is None else self.rejected_table
        frame: pd.DataFrame = table.to_pandas()
        return frame

    def reasons(self) -> dict[str, int]:
        """Return how many rows were rejected for which reason, the commonest first.

        Returns
        -------
        dict of str to int
            Rows by reason.
        """
        table = self.rejected_table
        found = reasons_in(self.rejects) if table is None else reasons_of(table.to_batches())
        return dict(found.most_common())

    def plot(self, ax: Axes | None = None) -> Axes:
        """Draw how many decisions have which frequency, coloured by their cuts.

        The decisions are read in two passes and need not fit memory.

        Parameters
        ----------
        ax
            Axes to draw on; a new figure, one column of a paper wide, without.

        Returns
        -------
        Axes
            Those drawn on: over frequencies [GHz], decisions in each of some bins.

        Raises
        ------
        CardOptError
            If nothing is decided.
        """
        return plot_chosen(chosen(self.batches), ax)

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Yield the decisions some rows at a time, in the order of the input.

        Yields
        ------
        RecordBatch
            Of pyarrow, with the columns of `to_frame`.
        """
        if self.table is not None:
            yield from self.table.to_batches()
        for path in self.files:
            yield from read_batches(path)

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            Counts and means, and the first decisions.
        """
        facts: dict[str, object] = {
            "rows": self.rows,
            "decided": self.decided,
            "infeasible": self.infeasible,
            "rejected": self.rejected,
            "mean_delay": f"{self.delay / max(self.decided, 1):.6g} s",
            "mean_energy": f"{self.energy / max(self.decided, 1):.6g} J",
            "cost": self.cost,
            "gap": self.gap,
        }
        if self.out is not None:
            facts["out"] = self.out
        return View(facts, headed(self._first_rows()))

    def _first_rows(self) -> pd.DataFrame:
        """Return as many decisions as there are shown."""
        import pandas as pd

        table = next((batch for batch in self.batches() if batch.num_rows), None)
        return pd.DataFrame() if table is None else _as_frame(table.slice(0, ROWS))


def _as_frame(table: pa.Table) -> pd.DataFrame:
    """Return decisions for pandas; a cut that there is not is ``<NA>``, and no cut a float."""
    import pandas as pd

    frame: pd.DataFrame = table.to_pandas(integer_object_nulls=True)
    cuts, statuses = frame["cut"].astype("Int32"), pd.CategoricalDtype(list(STATUSES))
    return frame.assign(cut=cuts, status=frame["status"].astype(statuses))
