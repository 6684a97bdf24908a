"""The page above the reports of several settings: what each is of, and where it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from card_opt.benchmark.report.results import SETTING, Results
from card_opt.support import html

_COLUMNS = (  # with the kind that they sort as, see `card_opt.benchmark.report.cells.Column`
    ("setting", "t"),
    ("time limit\n[s]", "n"),
    ("memory limit\n[GB]", "n"),
    ("gap", "n"),
    ("methods", "n"),
    ("problems", "n"),
    ("runs", "n"),
    ("under\nload", "n"),
    ("wrong\nanswers", "n"),
)


def settings_page(parts: Mapping[str, Results], places: Mapping[str, str], command: str) -> str:
    """Return the page, which needs no file beside it but those that it links to.

    Parameters
    ----------
    parts
        The results of each setting, by its name.
    places
        The folder of each, beside the page.
    command
        That made it, as typed.
    """
    return html.page(
        __package__,
        "settings",
        title="Benchmark under several settings",
        columns=_COLUMNS,
        rows=[_row(name, places[name], res) for name, res in parts.items()],
        command=command,
    )


def _row(name: str, place: str, res: Results) -> dict[str, Any]:
    first = res.runs.iloc[0]
    _, seconds, memory, gap = (first[column] for column in SETTING)
    counts = [len(res.methods), len(res.problems), len(res.runs)]
    counts += [int(res.runs["under_load"].sum()), int(res.is_wrong.to_numpy().sum())]
    limits = [f"{seconds:g}", f"{memory / 1e9:.3g}", f"{gap:g}"]
    return {"name": name, "place": place, "cells": limits + list(map(str, counts))}
