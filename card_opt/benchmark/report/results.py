"""What all parts of the report start from: judged runs as tables of problems by methods."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from card_opt.benchmark.load import is_under_load
from card_opt.benchmark.record import COLD
from card_opt.benchmark.report.outcomes import outcomes
from card_opt.benchmark.report.resample import medians
from card_opt.benchmark.verdict import NOT_RUN, SOLUTIONS, WRONG, Verdict
from card_opt.errors import CardOptError
from card_opt.solving.catalogue import METHODS

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.benchmark.report.resample import Floats

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
SETTING = ("label", "time_limit", "memory_limit", "rel_gap")  # columns that say under what
_PAIR = ["problem", "method"]


@dataclass(frozen=True, eq=False)
class Results:
    """Judged runs of one setting, and what is counted in all tables.

    A problem is a case. A method has one outcome on each problem that it was given, which is that
    of all its repetitions. A problem that it was not given, of which there is no row, is nan in
    the tables, and nothing that is counted of the method contains it. Runs with a warm start,
    which know more than the others, are in `every` alone; a wrong answer is one there, too.

    Attributes
    ----------
    runs
        The judged runs, with columns `problem`, `group` (one of `CLASSES`), `size` (number of
        device-rounds), `is_ours` (whether the method is an algorithm of this package) and
        `under_load` (see `card_opt.benchmark.load`) added, in a fixed order.
    outcomes
        A row per problem and method, see `card_opt.benchmark.report.outcomes.outcomes`.
    problems
        A row per problem, in order of class and size; the columns are those of `runs` that
        depend on the problem alone.
    methods
        Names, sorted.
    every
        The judged runs with all of these columns, warm ones too.
    """

    runs: pd.DataFrame
    outcomes: pd.DataFrame
    problems: pd.DataFrame
    methods: tuple[str, ...]
    every: pd.DataFrame

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
    def repetitions(self) -> pd.DataFrame:
        """Return how often a method was run on a problem, problems by methods."""
        return self._by_method(self.outcomes["repetitions"], fill=0).astype(int)

    @property
    def is_given(self) -> pd.DataFrame:
        """Return whether a method was given a problem, problems by methods."""
        return self.repetitions > 0

    @property
    def is_common(self) -> pd.Series:
        """Return whether a problem was given to every method."""
        return self.is_given.all(axis=1)

    @functools.cached_property
    def is_taken(self) -> pd.DataFrame:
        """Return whether a method was run on a problem, problems by methods."""
        return self._by_method(~self.outcomes["verdict"].isin(list(NOT_RUN)), fill=False)

    @functools.cached_property
    def is_wrong(self) -> pd.DataFrame:
        """Return whether a method gave a wrong answer, problems by methods."""
        return self._by_method(self.outcomes["verdict"].isin(list(WRONG)), fill=False)

    def num_proved(self, methods: Sequence[str]) -> int:
        """Return how many problems any of some methods solved whose optimum is certified."""
        is_proved = self._by_method(self.outcomes["verdict"] == Verdict.PROVED, fill=False)
        return int(is_proved[list(methods)].any(axis=1).sum())

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
        """Return the times until a goal was reached [s], problems by methods.

        Times are at least `RESOLUTION` and at most the limit; inf if the goal was not reached,
        nan if the method was not given the problem. Of repetitions it is the median, those that
        did not reach the goal counted as inf, so that more than half of them must.

        Parameters
        ----------
        goal
            `SOLVED` (and proven), or `FOUND` (the run ended with a decision as good as the best
            known, proven or not, and with nothing wrong).
        methods
            One of `SETS`.
        """
        return self._times[goal][list(self.chosen(methods))]

    def seconds(self, goal: str) -> pd.Series:
        """Return the time of each run until a goal was reached [s].

        It is inf if it never was, and where any repetition gave a wrong answer.
        """
        runs = self.runs
        is_reached = runs["verdict"].isin(list(SOLUTIONS))
        if goal == FOUND:
            is_reached |= runs["verdict"].eq(Verdict.FOUND)
            is_reached |= runs["is_best"]
        seconds = runs["wall_time"].fillna(np.inf).clip(RESOLUTION, runs["time_limit"])
        return seconds.where(is_reached & ~self.is_spoiled, np.inf)

    @functools.cached_property
    def is_spoiled(self) -> pd.Series:
        """Return of each run whether it, or another repetition of it, gave a wrong answer."""
        is_wrong = self.runs["verdict"].isin(list(WRONG))
        return is_wrong.groupby([self.runs[name] for name in _PAIR]).transform("any")

    def draws(self, goal: str) -> dict[str, Floats]:
        """Return times with repetitions drawn anew, of the methods that have some.

        Parameters
        ----------
        goal
            One of `GOALS`.

        Returns
        -------
        dict
            By method: shape (number of problems, number of draws), as in `times`.
        """
        return self._draws[goal]

    @functools.cached_property
    def _times(self) -> dict[str, pd.DataFrame]:
        out = {}
        for goal in GOALS:
            table = self.runs[_PAIR].assign(value=self.seconds(goal))
            wide = table.groupby(_PAIR)["value"].median().unstack()
            out[goal] = wide.reindex(index=self.problems.index, columns=list(self.methods))
        return out

    @functools.cached_property
    def _draws(self) -> dict[str, dict[str, Floats]]:
        number = self.runs.groupby(_PAIR).cumcount()
        repeated = self.repetitions.columns[(self.repetitions > 1).any()]
        out: dict[str, dict[str, Floats]] = {goal: {} for goal in GOALS}
        for goal in GOALS:
            table = self.runs[_PAIR].assign(number=number, value=self.seconds(goal))
            for name in repeated:
                own = table[table["method"] == name]
                wide = own.pivot(index="problem", columns="number", values="value")
                values = wide.reindex(self.problems.index).to_numpy(dtype=np.float64)
                out[goal][str(name)] = medians(values, str(name))
        return out

    def _by_method(self, values: pd.Series, fill: float | bool) -> pd.DataFrame:
        table = self.outcomes[_PAIR].assign(value=values)
        wide = table.pivot(index="problem", columns="method", values="value")
        wide = wide.reindex(index=self.problems.index, columns=list(self.methods))
        kind = bool if isinstance(fill, bool) else float
        return wide.where(wide.notna(), fill).astype(kind)


def results(frame: pd.DataFrame) -> Results:
    """Return the tables of judged runs.

    Parameters
    ----------
    frame
        As `card_opt.benchmark.verdicts.judged` returns it, of one setting.

    Raises
    ------
    CardOptError
        If there are no runs, runs of several settings, or two of one method on one problem that
        are no repetitions.
    """
    if frame.empty:
        raise CardOptError("there are no runs to report; make some with: card-opt bench run")
    if not (frame["start"] == COLD).any():
        raise CardOptError(
            'all runs are warm, which say nothing alone; run the suite with starts = ["cold"], too'
        )
    for column in SETTING:
        if frame[column].nunique() > 1:
            values = ", ".join(map(str, sorted(frame[column].unique())))
            raise CardOptError(f"one table has one {column}, got {values}; report each apart")
    every = frame.assign(
        problem=_problem_names(frame),
        group=_groups(frame),
        size=frame["devices"] * frame["rounds"],
        is_ours=[run in _OURS for run in zip(frame["method"], frame["solver"], strict=True)],
        under_load=is_under_load(frame),
    )
    order = {name: number for number, name in enumerate(CLASSES)}
    every = every.assign(order=every["group"].map(order))
    by = ["order", "size", *_PAIR, "repetition"]
    every = every.sort_values([*by, "start"], ignore_index=True).drop(columns="order")
    runs = every[every["start"] == COLD].reset_index(drop=True)
    twice = runs.duplicated([*_PAIR, "repetition"])
    if twice.any():
        first = runs[twice].iloc[0]
        raise CardOptError(f"two runs of {first['method']} on {first['problem']}; report one each")
    return Results(
        runs=runs,
        outcomes=outcomes(runs),
        problems=runs.groupby("problem", sort=False).first().drop(columns="method"),
        methods=tuple(sorted(runs["method"].unique())),
        every=every,
    )


def _problem_names(frame: pd.DataFrame) -> pd.Series:
    """Return the cases' names, with the digest where two problems have one name."""
    names = frame["case"].astype(str)
    is_ambiguous = frame.groupby("case")["digest"].transform("nunique") > 1
    return names.where(~is_ambiguous, names + frame["digest"].map(" [{}]".format))


def _groups(frame: pd.DataFrame) -> list[str]:
    def group(devices: int, rounds: int, limits: str) -> str:
        if devices * rounds == 1:
            return P2
        kinds = {text.partition("(")[0].strip() for text in limits.split(";") if text.strip()}
        return SEPARABLE if kinds <= _OWN_LIMITS else COUPLED

    columns = zip(frame["devices"], frame["rounds"], frame["limits_text"], strict=True)
    return [group(*row) for row in columns]
