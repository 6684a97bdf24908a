"""What the scripts of the page draw from: methods, problems and runs, as plain values."""

from __future__ import annotations

import json
import math
import shlex
from collections.abc import Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.report.cells import head, number, verdict_kind
from card_opt.benchmark.report.choice import highlighted, solver_colors
from card_opt.benchmark.report.results import GOALS, MIB, OUTSIDE, RESOLUTION, SOLVED, Results
from card_opt.benchmark.report.web.sections import REPEATED, SHOWN
from card_opt.benchmark.report.words import VERDICTS
from card_opt.benchmark.verdict import NOT_RUN, SOLUTIONS, WRONG
from card_opt.constraints.base import Constraint
from card_opt.families import FAMILIES

if TYPE_CHECKING:
    import pandas as pd

_DIGITS = 4
_OF_PROBLEM = frozenset({"family", "class", "size"})  # columns that are told once per problem
_BESIDE = ("under_load", "time_low", "time_high")  # what is told beside the time
_ORDER = sorted(VERDICTS, key=lambda word: word not in WRONG)  # wrong ones first


def page_data(res: Results, tables: Mapping[str, pd.DataFrame]) -> dict[str, Any]:
    """Return the data, of plain values that JSON can write.

    Parameters
    ----------
    res
        The results.
    tables
        By name: summary, repeated.
    """
    summary = tables["summary"]
    rows = summary[summary["method"].isin(res.methods)]
    methods = rows.sort_values("share", ascending=False, kind="stable")["method"].tolist()
    is_repeated = len(res.runs) > len(res.outcomes)
    outcomes, runs = _shown(_with_ends(res.outcomes, tables["repeated"])), _shown(res.runs)
    reasons = sorted({*outcomes["reason"], *runs["reason"]})
    places = {
        "method": _places(methods),
        "problem": _places(res.problems.index),
        "verdict": _places(_ORDER),
        "reason": _places(reasons),
    }
    return {
        "resolution": RESOLUTION,
        "limit": float(res.limit.max()),
        "methods": _methods(res, summary, methods),
        "problems": [_problem(res, name, row) for name, row in _by_name(res.problems)],
        "verdicts": [{"word": word, "kind": verdict_kind(word)} for word in _ORDER],
        "reasons": reasons,
        "columns": [
            {"key": key} | head(frame, key, text)._asdict()
            for key, text in SHOWN["runs"].items()
            if is_repeated or key not in REPEATED
            for frame in ([outcomes] if key in outcomes else [runs])
        ],
        "outcomes": _rows(outcomes, places),
        "runs": _rows(runs, places) if is_repeated else None,
        "times": {goal: _columns(res.times(goal)[methods]) for goal in GOALS},
    }


def _with_ends(outcomes: pd.DataFrame, repeated: pd.DataFrame) -> pd.DataFrame:
    """Return outcomes with the ends of the interval of each median, of what was reached."""
    import pandas as pd

    ends = repeated.set_index(["goal", "problem", "method"])[["low", "high"]]
    goals = outcomes["verdict"].where(~outcomes["verdict"].isin(list(SOLUTIONS)), SOLVED)
    keys = pd.MultiIndex.from_arrays([goals, outcomes["problem"], outcomes["method"]])
    own = ends.reindex(keys)
    return outcomes.assign(time_low=own["low"].to_numpy(), time_high=own["high"].to_numpy())


def _shown(runs: pd.DataFrame) -> pd.DataFrame:
    """Return runs with memory in MiB, and no number of nodes where none is told."""
    nodes = runs["nodes"].astype(float).where(runs["nodes"] >= 0)
    shown = runs.assign(memory=runs["peak_memory"] / MIB, nodes=nodes)
    return shown.rename(columns={"group": "class"})


def _rows(frame: pd.DataFrame, places: Mapping[str, Mapping[str, int]]) -> dict[str, Any]:
    """Return the names of columns and the rows, with the number of what has a list of its own."""
    own = [key for key in SHOWN["runs"] if key not in _OF_PROBLEM]
    keys = [key for key in (*own, *_BESIDE) if key in frame]
    rows = [
        [
            places[key][value] if key in places else _plain(value)
            for key, value in zip(keys, values, strict=True)
        ]
        for values in frame[keys].itertuples(index=False, name=None)
    ]
    return {"keys": keys, "rows": rows}


def _methods(res: Results, table: pd.DataFrame, names: list[str]) -> list[dict[str, Any]]:
    colors = solver_colors(res)
    front = highlighted(res, table, OUTSIDE, SOLVED)
    wrong = res.is_wrong.sum()
    return [
        {
            "name": name,
            "solver": res.solver[name],
            "color": colors[res.solver[name]],
            "ours": name in res.ours,
            "front": name in front,
            "wrong": int(wrong[name]),
        }
        for name in names
    ]


def _problem(res: Results, name: str, row: dict[Hashable, Any]) -> dict[str, Any]:
    own = res.outcomes[res.outcomes["problem"] == name]
    solved = int(own["verdict"].isin(list(SOLUTIONS)).sum())
    taken = int((~own["verdict"].isin(list(NOT_RUN))).sum())
    return {
        "name": name,
        "family": row["family"],
        "group": row["group"],
        "size": int(row["size"]),
        "tally": f"{row['group']}, solved by {solved} of {taken}",
        "facts": list(_facts(row).items()),
        "commands": _commands(row),
    }


def _facts(row: dict[Hashable, Any]) -> dict[str, str]:
    """Return what a case is, by what is told of it."""
    knobs = json.loads(row["knobs"])
    devices, rounds, cuts = row["devices"], row["rounds"], row["cuts"]
    limits = [text.strip() for text in row["limits_text"].split(";") if text.strip()]
    facts = {
        "family": f"{row['family']}, seed {row['seed']}",
        "knobs": ", ".join(f"{name} = {value}" for name, value in knobs.items()),
        "size": f"M = {devices} devices, N = {rounds} rounds, C = {cuts} cuts",
        "class": row["group"],
        "limits": "\n".join(map(_limit_text, limits))
        or "none besides cut range and frequency box",
        "digest of its data": row["digest"],
        "best cost known": f"{row['best']:.9g}, of all runs and what was known beforehand",
        "known beforehand": f"value {row['best_value']:.9g}, bound {row['best_bound']:.9g}, "
        f"proven by: {row['best_proof']}",
        "judged to": f"{row['tolerance']:g}, relative",
    }
    return {word: text for word, text in facts.items() if text}


def _limit_text(label: str) -> str:
    """Return a limit's label and what limits of its kind say."""
    kinds = {kind.__name__: kind for kind in Constraint.known.values()}
    kind = kinds.get(label.partition("(")[0])
    if kind is None or not kind.__doc__:
        return label
    return f"{kind.__doc__.splitlines()[0].replace('`', '')} {label}"


def _commands(row: dict[Hashable, Any]) -> list[str]:
    """Return what to type to see a case and to have it as a file; nothing if of no family."""
    if row["family"] not in {family.name for family in FAMILIES}:
        return []
    name = shlex.quote(str(row["case"]))
    return [f"card-opt families {name}", f"card-opt export {name} --out case.nl"]


def _by_name(frame: pd.DataFrame) -> Iterable[tuple[str, dict[Hashable, Any]]]:
    return zip(frame.index.astype(str), frame.to_dict("records"), strict=True)


def _places(values: Iterable[str]) -> Mapping[str, int]:
    return {value: place for place, value in enumerate(values)}


def _plain(value: Any) -> Any:
    """Return a value as JSON can hold it: short, None if not known, a word if infinite."""
    if not isinstance(value, float):
        return value if isinstance(value, str) else int(value)
    if math.isnan(value):
        return None
    return _short(value) if math.isfinite(value) else number(value)


def _columns(times: pd.DataFrame) -> list[list[float | None]]:
    """Return the times of each method, None where the goal was not reached."""
    return [
        [_short(t) if math.isfinite(t) else None for t in times[name]] for name in times.columns
    ]


def _short(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
