"""How results show themselves: one short line, and in notebooks a small table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import pandas as pd

ROWS = 10  # of a table in a notebook


class View(NamedTuple):
    """What there is to see of a result: facts by their names, and rows of a table."""

    facts: Mapping[str, object]
    frame: pd.DataFrame | None = None


class Viewed:
    """What has a `view` and shows it; a dataclass of this sort is made with ``repr=False``."""

    def view(self) -> View:
        """Return what to show."""
        raise NotImplementedError

    def __repr__(self) -> str:
        facts = ", ".join(f"{name}={cell(value)}" for name, value in self.view().facts.items())
        return f"{type(self).__name__}({facts})"

    def _repr_html_(self) -> str:
        from card_opt.support.html import fragment

        facts, frame = self.view()
        columns, rows, more = [], [], 0
        if frame is not None:
            columns = list(frame.columns)
            rows = [[cell(v) for v in row] for row in frame.head(ROWS).itertuples(index=False)]
            more = len(frame) - len(rows)
        return fragment(
            title=type(self).__name__,
            facts={name.replace("_", " "): cell(value) for name, value in facts.items()},
            columns=columns,
            rows=rows,
            more=more,
        )


def cell(value: object) -> str:
    """Return a value as tables show it.

    >>> cell(1 / 3), cell(True), cell("card")
    ('0.333333', 'yes', 'card')
    """
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.6g}" if isinstance(value, float) else str(value)
