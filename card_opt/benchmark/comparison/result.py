"""The comparison of two series of runs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from card_opt.benchmark.comparison.differences import differences
from card_opt.benchmark.comparison.pairs import (
    BETTER,
    DOUBTFUL,
    PROCESSOR,
    WALL,
    WORSE,
    measure,
    paired,
    unpaired,
)
from card_opt.benchmark.comparison.series import Series, read_series
from card_opt.benchmark.comparison.sides import PROBLEM, side
from card_opt.benchmark.comparison.statistics import SLOWER, compared
from card_opt.benchmark.verdicts import judged
from card_opt.errors import CardOptError

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Comparison:
    """What has become of A in B.

    Attributes
    ----------
    a, b
        Names of the two series.
    methods
        See `card_opt.benchmark.comparison.statistics.compared`.
    pairs
        See `card_opt.benchmark.comparison.pairs.paired`.
    unpaired
        What is in one of the two only, and not compared.
    warnings
        Lines on what else differs.
    facts
        What the two were run with, by name: of A and of B.
    """

    a: str
    b: str
    methods: pd.DataFrame
    pairs: pd.DataFrame
    unpaired: pd.DataFrame
    warnings: tuple[str, ...]
    facts: dict[str, tuple[str, str]]

    @property
    def measure(self) -> str:
        """Return what is compared, wall times or processor times."""
        return measure(self.pairs)

    @property
    def is_worse(self) -> bool:
        """Return whether there is a regression: a method that is slower, or a worse verdict."""
        return bool(len(self.slower) or len(self.changes(WORSE)))

    @property
    def slower(self) -> pd.DataFrame:
        """Return the methods that are slower, the most first."""
        return self.methods[self.methods["outcome"] == SLOWER]

    def changes(self, *kinds: str) -> pd.DataFrame:
        """Return the pairs whose verdicts changed so, the gravest changes first.

        Parameters
        ----------
        kinds
            Some of `card_opt.benchmark.comparison.pairs.WORSE`, `DOUBTFUL` and `BETTER`.
        """
        return self.pairs[self.pairs["change"].isin(kinds)]


def compare(a: str | Series, b: str | Series) -> Comparison:
    """Compare two series of runs: B against A.

    All runs are judged together, by the best decision that either side has.

    Parameters
    ----------
    a, b
        Stores, as ``FILE`` or ``FILE@LABEL``, or what
        `card_opt.benchmark.comparison.series.read_series` has returned.

    Returns
    -------
    Comparison
        Methods, pairs of runs, and what has become worse.

    Raises
    ------
    CardOptError
        If one of them cannot be read, or nothing is in both.

    See Also
    --------
    run : Fills stores, with a ``label`` for each series.

    Notes
    -----
    How times are compared, and what counts as slower, is in docs/benchmarking.md.

    Examples
    --------
    >>> import tempfile
    >>> from card_opt import benchmark
    >>> cases = ({"family": "random", "devices": 1, "rounds": 1},)
    >>> suite = benchmark.Suite(
    ...     name="one", time_limit=60.0, methods=("card",), cases=cases
    ... )
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = f"{folder}/runs.db"
    ...     for label in ("before", "after"):
    ...         frame = benchmark.run(suite, file, label=label)
    ...     found = benchmark.compare(f"{file}@before", f"{file}@after")
    >>> found.pairs[["method", "change"]].values.tolist()
    [['card', 'same']]
    """
    import pandas as pd

    first, second = (
        place if isinstance(place, Series) else read_series(place) for place in (a, b)
    )
    frame = pd.concat([first.runs, second.runs], ignore_index=True)
    frame["best_value"] = frame.groupby("digest")["best_value"].transform("min")
    frame = judged(frame)
    before, after = frame.iloc[: len(first.runs)], frame.iloc[len(first.runs) :]
    sides = side(before), side(after)
    pairs = paired(*sides)
    if pairs.empty:
        raise CardOptError(
            f"{first.name} and {second.name} have nothing in common: "
            "no method was run on the same case with the same limits in both"
        )
    methods = compared(pairs)
    keys = pd.MultiIndex.from_frame(pairs[list(PROBLEM)])
    common = [
        runs[pd.MultiIndex.from_frame(runs[list(PROBLEM)]).isin(keys)] for runs in (before, after)
    ]
    return Comparison(
        a=first.name,
        b=second.name,
        methods=methods,
        pairs=_sorted(pairs),
        unpaired=unpaired(*sides),
        warnings=(*differences(*common), *_disturbed(pairs)),
        facts=_facts(*common),
    )


def _disturbed(pairs: pd.DataFrame) -> list[str]:
    if measure(pairs) == WALL:
        return []
    a, b = pairs["load_a"].mean(), pairs["load_b"].mean()
    return [
        f"other work left no core for {a:.0%} of the runs in A, {b:.0%} in B: "
        f"{PROCESSOR} are compared in place of {WALL}"
    ]


def _sorted(pairs: pd.DataFrame) -> pd.DataFrame:
    """Return the pairs, worse verdicts first, then the largest ratios."""
    order = pairs["change"].map({WORSE: 0, DOUBTFUL: 1, BETTER: 3}).fillna(2)
    by, rising = ["order", "ratio", "method", "case"], [True, False, True, True]
    pairs = pairs.assign(order=order).sort_values(by, ascending=rising, ignore_index=True)
    return pairs.drop(columns="order")


_FACTS = ("label", "suite", "commit", "versions", "machine", "started")


def _facts(before: pd.DataFrame, after: pd.DataFrame) -> dict[str, tuple[str, str]]:
    return {name: (_said(before[name]), _said(after[name])) for name in _FACTS}


def _said(values: pd.Series) -> str:
    texts = sorted(set(values.map(str)) - {""})
    if values.name == "versions":
        texts = sorted({part for text in texts for part in text.split(", ")})
    if values.name == "started" and len(texts) > 1:
        texts = [f"{texts[0]} to {texts[-1]}"]
    return ", ".join(texts) or "not recorded"
