"""What all parts of the report start from: judged runs as tables of problems by methods."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.verdicts import NOT_RUN, WRONG, Verdict
from card_opt.errors import CardOptError
from card_opt.problem.limits import PROOF_TOL
from card_opt.solving.catalogue import METHODS

if TYPE_CHECKING:
    import pandas as pd

RESOLUTION = 1e-3  # seconds; shorter times are not told apart
MIB = 2.0**20  # bytes
P2, SEPARABLE, COUPLED = CLASSES = ("P2", "separable", "coupled")
SOLVED, FOUND = GOALS = ("solved", "found")
ALL, OUTSIDE = SETS = ("all methods", "solvers")
OURS = "this package"
_OWN_LIMITS = frozenset(
    {"Deadline", "EnergyCap", "DeviceMemory", "MinCut", "MaxCut", "FrequencyLevels"}
)  # of a single device-round; any other limit may tie several together
_OURS = frozenset((method.name, method.solver) for method in METHODS if not method.formulation)
_TELLS_APART = {  # what tells problems of one case from each other, and how it is written
    "digest": " [{}]",
    "time_limit": " ({:g} s)",
    "memory_limit": " ({:.3g} byte)",
    "rel_gap": " (gap {:g})",
    "repetition": " #{}",
}


@dataclass(frozen=True, eq=False)
class Results:
    """Judged runs, one for each problem and method, and what is counted in all tables.

    A problem is a case under given limits; each repetition is one of its own. A method that was
    not run on a problem does not take it.

    Attributes
    ----------
    runs
        The judged runs, with columns `problem`, `group` (one of `CLASSES`), `size` (number of
        device-rounds) and `is_ours` (whether the method is an algorithm of this package) added,
        in a fixed order.
    problems
        A row per problem, in order of class and size; the columns are those of `runs` that
        depend on the problem alone.
    methods
        Names, sorted.
    """

    runs: pd.DataFrame
    problems: pd.DataFrame
    methods: tuple[str, ...]

    def chosen(self, methods: str) -> tuple[str, ...]:
        """Return the names in a set of methods, one of `SETS`."""
        if methods == ALL:
            return self.methods
        return tuple(name for name in self.methods if name not in self.ours)

    @functools.cached_property
    def ours(self) -> frozenset[str]:
        """Return the names of the methods that are algorithms of this package."""
        return frozenset(self.runs.loc[self.runs["is_ours"], "method"])

    @functools.cached_property
    def is_taken(self) -> pd.DataFrame:
        """Return whether a method was run on a problem, problems by methods."""
        return self._by_method(~self.runs["verdict"].isin(list(NOT_RUN)), fill=False)

    @functools.cached_property
    def is_wrong(self) -> pd.DataFrame:
        """Return whether a method gave a wrong answer, problems by methods."""
        return self._by_method(self.runs["verdict"].isin(list(WRONG)), fill=False)

    @functools.cached_property
    def limit(self) -> pd.Series:
        """Return the time limit of each problem [s]."""
        return self.problems["time_limit"]

    @functools.cached_property
    def solver(self) -> dict[str, str]:
        """Return the solver of each method: `OURS` for algorithms of this package."""
        first = self.runs.groupby("method").first()
        return {
            name: OURS if row["is_ours"] else str(row["solver"]) or name
            for name, row in zip(first.index.astype(str), first.to_dict("records"), strict=True)
        }

    def times(self, goal: str, methods: str = ALL) -> pd.DataFrame:
        """Return the times until a goal was reached [s], problems by methods; inf if never.

        Times are at least `RESOLUTION` and at most the limit.

        Parameters
        ----------
        goal
            `SOLVED` (and proven), or `FOUND` (the run ended with a decision as good as the best
            known, proven or not, and with nothing wrong).
        methods
            One of `SETS`.
        """
        return self._times[goal][list(self.chosen(methods))]

    @functools.cached_property
    def _times(self) -> dict[str, pd.DataFrame]:
        return {goal: self._times_until(goal) for goal in GOALS}

    def _times_until(self, goal: str) -> pd.DataFrame:
        runs = self.runs
        is_reached = runs["verdict"] == Verdict.SOLVED
        if goal == FOUND:
            is_good = runs["verdict"].eq(Verdict.FOUND) | runs["primal_gap"].le(PROOF_TOL)
            is_reached |= is_good & ~runs["verdict"].isin(list(WRONG))
        seconds = runs["wall_time"].fillna(np.inf).clip(RESOLUTION, runs["time_limit"])
        return self._by_method(seconds.where(is_reached, np.inf), fill=np.inf)

    def _by_method(self, values: pd.Series, fill: float | bool) -> pd.DataFrame:
        table = self.runs[["problem", "method"]].assign(value=values)
        wide = table.pivot(index="problem", columns="method", values="value")
        wide = wide.reindex(index=self.problems.index, columns=list(self.methods))
        kind = bool if isinstance(fill, bool) else float
        return wide.where(wide.notna(), fill).astype(kind)


def results(frame: pd.DataFrame) -> Results:
    """Return the tables of judged runs.

    Parameters
    ----------
    frame
        As `card_opt.benchmark.verdicts.judged` returns it.

    Raises
    ------
    CardOptError
        If there are no runs, or two of one method on one problem.
    """
    if frame.empty:
        raise CardOptError("there are no runs to report; make some with: card-opt bench run")
    runs = frame.assign(
        problem=_problem_names(frame),
        group=_groups(frame),
        size=frame["devices"] * frame["rounds"],
        is_ours=[run in _OURS for run in zip(frame["method"], frame["solver"], strict=True)],
    )
    order = {name: number for number, name in enumerate(CLASSES)}
    runs = runs.assign(order=runs["group"].map(order))
    runs = runs.sort_values(["order", "size", "problem", "method"], ignore_index=True)
    twice = runs.duplicated(["problem", "method"])
    if twice.any():
        first = runs[twice].iloc[0]
        raise CardOptError(f"two runs of {first['method']} on {first['problem']}; report one each")
    return Results(
        runs=runs.drop(columns="order"),
        problems=runs.groupby("problem", sort=False).first().drop(columns=["order", "method"]),
        methods=tuple(sorted(runs["method"].unique())),
    )


def _problem_names(frame: pd.DataFrame) -> pd.Series:
    names = frame["case"].astype(str)
    for column, form in _TELLS_APART.items():
        is_ambiguous = frame.groupby("case")[column].transform("nunique") > 1
        names = names.where(~is_ambiguous, names + frame[column].map(form.format))
    return names


def _groups(frame: pd.DataFrame) -> list[str]:
    def group(devices: int, rounds: int, limits: str) -> str:
        if devices * rounds == 1:
            return P2
        kinds = {text.partition("(")[0].strip() for text in limits.split(";") if text.strip()}
        return SEPARABLE if kinds <= _OWN_LIMITS else COUPLED

    columns = zip(frame["devices"], frame["rounds"], frame["limits_text"], strict=True)
    return [group(*row) for row in columns]
