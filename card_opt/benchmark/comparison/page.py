"""What the page of a comparison shows, as plain values; ``comparison.html`` is the page."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import TYPE_CHECKING

from card_opt.benchmark.comparison.pairs import BETTER, DOUBTFUL, WORSE
from card_opt.benchmark.comparison.statistics import EQUAL, FASTER, SLOWER, UNDECIDED
from card_opt.benchmark.comparison.words import CHANGES, COLUMNS, OUTCOMES, RULES
from card_opt.benchmark.report.cells import VERDICTS, Table, table
from card_opt.benchmark.report.words import COLUMNS as REPORT_COLUMNS
from card_opt.support import html

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.benchmark.comparison.result import Comparison

_METHODS = {
    "method": "method",
    "outcome": "outcome",
    "reason": "why\nundecided",
    "ratio": "ratio\nB / A",
    "low": "low",
    "high": "high",
    "p_holm": "p\n(Holm)",
    "p": "p",
    "pairs": "pairs",
    "differ": "pairs that\ndiffer",
    "worse": "worse\nverdicts",
    "better": "better\nverdicts",
    "runs_a": "runs\nA",
    "runs_b": "runs\nB",
    "load_a": "load\nA",
    "load_b": "load\nB",
}
_PAIRS = {
    "case": "case",
    "name": "method",
    "change": "change",
    "verdict_a": "verdict\nA",
    "verdict_b": "verdict\nB",
    "time_a": "time A\n[s]",
    "time_b": "time B\n[s]",
    "cpu_a": "proc. A\n[s]",
    "cpu_b": "proc. B\n[s]",
    "ratio": "ratio\nB / A",
    "bound": "",
    "runs_a": "runs\nA",
    "runs_b": "runs\nB",
}
_LOOKS = {
    "outcome": {SLOWER: "bad", FASTER: "good"},
    "change": {WORSE: "bad", BETTER: "good"},
    **dict.fromkeys(("verdict_a", "verdict_b"), VERDICTS),
}
_UNPAIRED = {"case": "case", "method": "method", "only_in": "only\nin", "time_limit": "limit\n[s]"}


def page(result: Comparison, figure: bytes, command: str) -> str:
    """Return the page, which needs no file beside it and no network.

    Parameters
    ----------
    result
        The comparison.
    figure
        The dot plot, as SVG.
    command
        That made it, as typed.
    """
    outcomes = result.methods["outcome"]
    worse = result.changes(WORSE)
    counts = {
        "methods compared": len(result.methods),
        "pairs": len(result.pairs),
        **{word: int((outcomes == word).sum()) for word in (FASTER, EQUAL, UNDECIDED)},
        "better verdicts": len(result.changes(BETTER)),
    }
    return html.page(
        __package__,
        "comparison",
        title="Comparison of two runs",
        measure=result.measure,
        a=result.a,
        b=result.b,
        regressions={"slower methods": len(result.slower), "worse verdicts": len(worse)},
        is_worse=result.is_worse,
        counts=counts,
        warnings=result.warnings,
        slower=_table(result.slower, _METHODS, "Slower methods"),
        worse=_table(worse, _PAIRS, "Worse verdicts"),
        changed=_table(result.changes(DOUBTFUL, BETTER), _PAIRS, "Other changes of verdicts"),
        methods=_table(result.methods, _METHODS, "Methods"),
        pairs=_table(result.pairs, _PAIRS, "All pairs"),
        unpaired=_table(result.unpaired, _UNPAIRED, "In one of the two only"),
        figure=base64.b64encode(figure).decode(),
        facts=result.facts,
        rules=RULES,
        outcomes=OUTCOMES,
        changes=CHANGES,
        columns=COLUMNS,
        command=command,
    )


def _table(frame: pd.DataFrame, columns: Mapping[str, str], name: str) -> Table:
    return table(frame, columns, name, ("worse",), REPORT_COLUMNS | COLUMNS, _LOOKS)
