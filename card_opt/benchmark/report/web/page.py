"""What the page of the report shows, as plain values; ``report.html`` is the page."""

from __future__ import annotations

import re
import urllib.parse
from collections.abc import Mapping
from typing import TYPE_CHECKING

from card_opt.benchmark.claims import FALSE
from card_opt.benchmark.report.cells import Table, number, table
from card_opt.benchmark.report.resample import COVERAGE
from card_opt.benchmark.report.results import CLASSES, MIB, Results
from card_opt.benchmark.report.web.content import page_data
from card_opt.benchmark.report.web.sections import (
    FIGURES,
    PICTURES,
    REPEATED,
    SECTIONS,
    SHOWN,
    TABLES,
)
from card_opt.benchmark.report.words import CLAIMS, COLUMNS, RULES, VERDICTS
from card_opt.benchmark.verdict import NOT_RUN, SOLUTIONS, Verdict
from card_opt.support import html

if TYPE_CHECKING:
    import pandas as pd

_FLAGGED = {
    "summary": ("wrong", "crashed", "failed"),
    "claims": ("false", *FALSE),
    "warm": ("wrong_cold", "wrong_warm"),
}  # columns in which anything but 0 is bad
_SCRIPTS = ("tools", "tables", "filters", "heatmap", "profiles", "cases", "runs")
_METHOD_SETS = {
    "solvers": "solvers",
    "ours": "this package's",
    "front": "best of each solver",
}  # by the word that the script knows
_PRECISION = re.compile(rb"\b([1-9]\d*\.\d)\d+")  # of coordinates; scales are below 1
_FACTS = {
    "machine": "machine",
    "versions": "versions",
    "commit": "commit",
    "suite": "suite",
    "time_limit": "time limit [s]",
    "memory_limit": "memory limit [MiB]",
    "rel_gap": "relative gap asked for",
}


def page(
    res: Results, tables: Mapping[str, pd.DataFrame], figures: Mapping[str, bytes], command: str
) -> str:
    """Return the page, which needs no file beside it and no network.

    Parameters
    ----------
    res
        The results.
    tables
        By name: summary, repeated, wrong, refuted, claims, false_claims, gaps, contributions,
        scaling, warm.
    figures
        SVG files, by name.
    command
        That made it, as typed.
    """
    shown = dict(tables) | {"contributions": _contributions(tables["contributions"])}
    is_repeated = len(res.runs) > len(res.outcomes)
    is_there = {
        "claims": shown["claims"]["claims"].sum() > 0,
        "warm": len(shown["warm"]) > 0,
    }
    return html.page(
        __package__,
        "report",
        scripts=_SCRIPTS,
        title="Benchmark of " + ", ".join(sorted(res.runs["suite"].astype(str).unique())),
        lead=_lead(res),
        notes=_notes(res),
        sections={key: words for key, words in SECTIONS.items() if is_there.get(key, True)},
        counts=_counts(res),
        num_wrong=len(shown["wrong"]),
        tables={name: _table(name, shown[name], is_repeated) for name in TABLES},
        figures={name: _picture(figures[name]) for name in PICTURES if name in figures},
        captions=FIGURES,
        families={name: name for name in sorted(res.problems["family"].unique())},
        classes={g: g for g in CLASSES if (res.problems["group"] == g).any()},
        method_sets=_METHOD_SETS,
        facts=_facts(res, command),
        rules=RULES,
        verdicts=VERDICTS,
        claims=CLAIMS,
        columns=COLUMNS,
        command=command,
        data=page_data(res, tables),
    )


def _picture(svg: bytes) -> str:
    """Return a figure as the address of a picture, with no more digits than can be seen."""
    short = _PRECISION.sub(rb"\1", svg).replace(b"\n", b" ")
    return "data:image/svg+xml," + urllib.parse.quote(short, safe=" /:;,=()!*?@$+")


def _lead(res: Results) -> str:
    counts = res.problems["group"].value_counts()
    groups = ", ".join(f"{counts[group]} {group}" for group in CLASSES if group in counts)
    return (
        f"{len(res.methods)} methods on {len(res.problems)} problems ({groups}), "
        f"{len(res.runs)} runs. Every decision is valued by the referee; no solver's own word "
        "is believed."
    )


def _notes(res: Results) -> list[str]:
    """Return what to know of the times: from where, how often, and what disturbed them."""
    machines = ", ".join(_different(res.runs["machine"])) or "a machine that is not recorded"
    busy, known = int(res.runs["under_load"].sum()), int(res.runs["other_load"].notna().sum())
    load = (
        f"{busy} of {known} runs whose load was recorded were under load, when others left no "
        "core for them"
    )
    mark = "; these are marked * and their times are too long" if busy else ""
    notes = [f"Run on {machines}. {load}{mark}."]
    most = int(res.outcomes["repetitions"].max())
    if most > 1:
        text = f"Up to {most} repetitions: times are medians, and intervals are of {COVERAGE:.0%}"
        notes.append(f"{text}, from repetitions drawn anew.")
    return notes


def _counts(res: Results) -> dict[str, int]:
    """Return how many runs ended how, wrong answers apart."""
    counts = res.runs["verdict"].value_counts().to_dict()

    def count(*words: Verdict) -> int:
        return sum(int(counts.get(word, 0)) for word in words)

    return {
        "runs, of problems that the method takes": sum(counts.values()) - count(*NOT_RUN),
        "solved and proven": count(*SOLUTIONS),
        "of these, the optimum certified": count(Verdict.PROVED),
        "best found, not proven": count(Verdict.FOUND),
        "open, or second best": count(Verdict.OPEN, Verdict.SECOND_BEST),
        "stopped by a limit": count(Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT),
        "crashed or failed": count(Verdict.CRASHED, Verdict.FAILED),
    }


def _table(name: str, frame: pd.DataFrame, is_repeated: bool) -> Table:
    about = SECTIONS[name].heading if name in SECTIONS else name
    shown = {key: text for key, text in SHOWN[name].items() if is_repeated or key not in REPEATED}
    return table(frame, shown, about, _FLAGGED.get(name, ()))


def _contributions(frame: pd.DataFrame) -> pd.DataFrame:
    """Return the methods that add anything to the virtual best, those that add most first."""
    rows = frame[frame[["fastest", "alone"]].sum(axis=1) > 0]
    by = ["set", "goal", "fastest", "method"]
    return rows.sort_values(by, ascending=[False, False, False, True])


def _facts(res: Results, command: str) -> dict[str, str]:
    facts = {"command": command}
    for column, text in _FACTS.items():
        facts[text] = ", ".join(_different(res.runs[column])) or "not recorded"
    return facts


def _different(values: pd.Series) -> list[str]:
    """Return the different values of a column, and of lists within it, as texts."""
    if values.name == "memory_limit":
        values = values / MIB
    if values.dtype.kind == "f":
        return [number(value) for value in sorted(values.unique())]
    texts = [str(value) for value in values.unique()]
    if values.name == "versions":
        texts = [part for text in texts for part in text.split(", ")]
    return sorted(set(texts) - {""})
