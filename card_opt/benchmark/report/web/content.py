"""What the scripts of the page draw from: methods, problems and runs, as plain values."""

from __future__ import annotations

import json
import math
import shlex
from collections.abc import Hashable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.report.cells import head, number, verdict_kind
from card_opt.benchmark.report.choice import highlighted, solver_colors
from card_opt.benchmark.report.results import GOALS, OUTSIDE, RESOLUTION, SOLVED, Results
from card_opt.benchmark.report.web.sections import SHOWN, UNSHOWN
from card_opt.benchmark.report.words import VERDICTS
from card_opt.benchmark.verdicts import NOT_RUN, WRONG, Verdict
from card_opt.constraints.base import Constraint
from card_opt.families import FAMILIES

if TYPE_CHECKING:
    import pandas as pd

_DIGITS = 4
_OF_PROBLEM = frozenset({"family", "class", "size"})  # columns that are told once per problem


def page_data(res: Results, table: pd.DataFrame, runs: pd.DataFrame) -> dict[str, Any]:
    """Return the data, of plain values that JSON can write.

    Parameters
    ----------
    res, table
        The results, and the summary.
    runs
        The runs, with the columns of `SHOWN`.
    """
    rows = table[table["method"].isin(res.methods)]
    methods = rows.sort_values("solved", ascending=False, kind="stable")["method"].tolist()
    columns = [key for key in SHOWN["runs"] if key in runs]
    keys = [key for key in (*columns, *UNSHOWN) if key in runs and key not in _OF_PROBLEM]
    order = [
        *(word for word in VERDICTS if word in WRONG),
        *(w for w in VERDICTS if w not in WRONG),
    ]
    places = {
        "method": _places(methods),
        "problem": _places(res.problems.index),
        "verdict": _places(order),
        "reason": _places(sorted(set(runs["reason"]))),
    }
    return {
        "resolution": RESOLUTION,
        "limit": float(res.limit.max()),
        "methods": _methods(res, table, methods),
        "problems": [_problem(res, name, row) for name, row in _by_name(res.problems)],
        "verdicts": [{"word": word, "kind": verdict_kind(word)} for word in order],
        "reasons": list(places["reason"]),
        "columns": [
            {"key": key} | head(runs, key, SHOWN["runs"][key])._asdict() for key in columns
        ],
        "keys": keys,
        "runs": [
            [
                places[key][value] if key in places else _plain(value)
                for key, value in zip(keys, values, strict=True)
            ]
            for values in runs[keys].itertuples(index=False, name=None)
        ],
        "times": {goal: _columns(res.times(goal)[methods]) for goal in GOALS},
    }


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
    own = res.runs[res.runs["problem"] == name]
    solved = int((own["verdict"] == Verdict.SOLVED).sum())
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
