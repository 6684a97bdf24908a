"""The report as one page that needs nothing else: no file beside it and no network."""

from __future__ import annotations

import base64
import hashlib
import importlib.resources
import string
from collections.abc import Mapping
from typing import TYPE_CHECKING

from card_opt.benchmark.report.chart import chart_data
from card_opt.benchmark.report.markup import definitions, escape, number, table
from card_opt.benchmark.report.profiles import EVERY_CLASS
from card_opt.benchmark.report.results import CLASSES, SOLVED, Results
from card_opt.benchmark.report.sections import FIGURES, SHOWN, TITLES
from card_opt.benchmark.report.words import COLUMNS, RULES, VERDICTS
from card_opt.benchmark.verdicts import Verdict

if TYPE_CHECKING:
    import pandas as pd

_FILTERS = {"method": "method", "family": "family", "class": "class", "verdict": "verdict"}
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
    """Return the page.

    Parameters
    ----------
    res
        The results.
    tables
        By name: summary, wrong, refuted, gaps, contributions, scaling, runs.
    figures
        SVG files, by name.
    command
        That made it, as typed.
    """
    style, script = _part("report.css"), _part("report.js")
    sections = {
        "wrong": _wrong(tables["wrong"], tables["refuted"]),
        "overview": _cards(res) + _figure("overview", figures),
        "summary": _table("summary", tables["summary"]),
        "profiles": _chart(res) + _static(figures),
        "time": _figure("cumulative_solvers", figures) + _figure("cumulative_all", figures),
        "gaps": _figure("gaps", figures) + _folded(_table("gaps", tables["gaps"])),
        "best": _contributions(tables["contributions"]),
        "scaling": _figure("scaling", figures) + _scaling(tables["scaling"]),
        "runs": _runs(tables["runs"]),
        "about": _about(res, command),
    }
    title = "Benchmark of " + ", ".join(sorted(res.runs["suite"].astype(str).unique()))
    return string.Template(_part("report.html")).substitute(
        policy=_policy(style, script),
        title=escape(title),
        lead=escape(_lead(res)),
        style=style,
        script=script,
        data=chart_data(res, tables["summary"]),
        command=escape(command),
        nav="".join(f'<li><a href="#{key}">{escape(TITLES[key][0])}</a></li>' for key in sections),
        sections="\n".join(_section(key, body) for key, body in sections.items()),
    )


def _part(name: str) -> str:
    return importlib.resources.files(__package__).joinpath(name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """Return a policy that allows this style and script and pictures in the page, no more."""

    def digest(text: str) -> str:
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    return (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest(style)}'; "
        f"script-src 'sha256-{digest(script)}'; base-uri 'none'; form-action 'none'"
    )


def _section(key: str, body: str) -> str:
    title, text = TITLES[key]
    about = f"<p>{escape(text)}</p>" if text else ""
    return f'<section id="{key}"><h2>{escape(title)}</h2>{about}{body}</section>'


def _lead(res: Results) -> str:
    counts = res.problems["group"].value_counts()
    groups = ", ".join(f"{counts[group]} {group}" for group in CLASSES if group in counts)
    return (
        f"{len(res.methods)} methods on {len(res.problems)} problems ({groups}), "
        f"{len(res.runs)} runs. Every decision is valued by the referee; no solver's own word "
        "is believed."
    )


def _cards(res: Results) -> str:
    counts = res.runs["verdict"].value_counts()
    stopped = (Verdict.TIME_LIMIT, Verdict.MEMORY_LIMIT)
    broken = (Verdict.CRASHED, Verdict.FAILED)
    taken = int(res.is_taken.to_numpy().sum())
    cards = {
        "runs, of problems that the method takes": taken,
        "solved and proven": counts.get(Verdict.SOLVED, 0),
        "best found, not proven": counts.get(Verdict.FOUND, 0),
        "open": counts.get(Verdict.OPEN, 0),
        "stopped by a limit": sum(counts.get(word, 0) for word in stopped),
        "crashed or failed": sum(counts.get(word, 0) for word in broken),
    }
    wrong = int(res.is_wrong.to_numpy().sum())
    items = [
        f"<div><b>{value}</b><span>{escape(key)}</span></div>" for key, value in cards.items()
    ]
    bad = ' class="bad"' if wrong else ""
    items.append(f"<div{bad}><b>{wrong}</b><span>wrong answers</span></div>")
    return f'<div class="cards">{"".join(items)}</div>'


def _wrong(wrong: pd.DataFrame, refuted: pd.DataFrame) -> str:
    parts = []
    if len(refuted):
        parts.append(
            '<div class="alarm"><p class="bad">A decision costs less than this package has '
            "proven to be possible: one of its own proofs is wrong. Please report this.</p>"
            f"{_table('refuted', refuted)}</div>"
        )
    parts.append(_table("wrong", wrong) if len(wrong) else '<p class="calm">None.</p>')
    return "".join(parts)


def _table(key: str, frame: pd.DataFrame) -> str:
    columns = {name: text for name, text in SHOWN[key].items() if name in frame}
    flagged = ("wrong", "crashed", "failed") if key == "summary" else ()
    return table(frame, columns, name=TITLES.get(key, (key,))[0], flagged=flagged)


def _figure(name: str, figures: Mapping[str, bytes]) -> str:
    if name not in figures:
        return ""
    data = base64.b64encode(figures[name]).decode()
    text = escape(FIGURES[name])
    return (
        f'<figure><div class="paper"><img alt="{text}" src="data:image/svg+xml;base64,{data}">'
        f"</div><figcaption>{text}</figcaption></figure>"
    )


def _folded(body: str, title: str = "As a table") -> str:
    return f"<details><summary>{escape(title)}</summary>{body}</details>"


def _static(figures: Mapping[str, bytes]) -> str:
    names = [name for name in figures if name.startswith("profile")]
    return _folded("".join(_figure(name, figures) for name in names), "As figures, by class")


def _contributions(frame: pd.DataFrame) -> str:
    rows = frame[frame[["fastest", "alone"]].sum(axis=1) > 0]
    by = ["set", "goal", "fastest", "method"]
    return _table("contributions", rows.sort_values(by, ascending=[False, False, False, True]))


def _scaling(fits: pd.DataFrame) -> str:
    if fits.empty:
        return "<p>No method has proven runs of three sizes in one family.</p>"
    return _table("scaling", fits)


def _chart(res: Results) -> str:
    groups = [group for group in CLASSES if (res.problems["group"] == group).any()]
    options = {
        "goal": {SOLVED: "solved and proven", "found": "best decision found"},
        "measure": {"ratio": "time over the fastest", "seconds": "seconds"},
        "group": {"": EVERY_CLASS} | {group: group for group in groups},
    }
    headings = {"goal": "goal", "measure": "axis", "group": "problems"}
    selects = "".join(
        f'<label>{headings[key]}<select name="{key}">{_options(words)}</select></label>'
        for key, words in options.items()
    )
    sets = {"front": "best of each solver", "solvers": "all solvers", "all": "all methods"}
    buttons = "".join(
        f'<button type="button" value="{key}">{text}</button>'
        for key, text in (sets | {"none": "none"}).items()
    )
    return (
        '<div class="needs-script">'
        f'<div class="controls" id="chart-controls">{selects}{buttons}</div>'
        '<div id="chart"></div><div id="methods"></div></div>'
    )


def _options(words: Mapping[str, str]) -> str:
    items = (f'<option value="{escape(k)}">{escape(v)}</option>' for k, v in words.items())
    return "".join(items)


def _runs(runs: pd.DataFrame) -> str:
    places = {name: i for i, name in enumerate(SHOWN["runs"])}
    selects = "".join(
        f'<label>{text}<select data-column="{places[name]}"><option value="">all</option>'
        "</select></label>"
        for name, text in _FILTERS.items()
    )
    return (
        f'<div class="controls needs-script" id="filters">{selects}'
        '<label>words<input type="search"></label><button type="button">all runs</button>'
        '<output aria-live="polite"></output></div>'
        + table(runs, SHOWN["runs"], name="runs", first='id="run-table"')
    )


def _about(res: Results, command: str) -> str:
    facts = {"command": command}
    for column, text in _FACTS.items():
        facts[text] = ", ".join(_different(res.runs[column])) or "not recorded"
    rules = "".join(f"<li>{escape(rule)}</li>" for rule in RULES)
    return (
        f'{definitions(facts)}<h3>What is counted how</h3><ul class="rules">{rules}</ul>'
        f"<h3>Verdicts</h3>{definitions({str(k): v for k, v in VERDICTS.items()})}"
        + _folded(definitions(COLUMNS), "All columns of the tables and CSV files")
    )


def _different(values: pd.Series) -> list[str]:
    """Return the different values of a column, and of lists within it, as texts."""
    if values.name == "memory_limit":
        values = values / 2.0**20
    if values.dtype.kind == "f":
        return [number(value) for value in sorted(values.unique())]
    texts = [str(value) for value in values.unique()]
    if values.name == "versions":
        texts = [part for text in texts for part in text.split(", ")]
    return sorted(set(texts) - {""})
