"""``card-opt bench compare`` as users type it, and the page that it writes."""

from __future__ import annotations

import contextlib
import json
import math
import re
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from card_opt.benchmark.comparison.result import compare
from card_opt.benchmark.comparison.statistics import SLOWER
from card_opt.benchmark.comparison.words import COLUMNS, RULES
from card_opt.benchmark.comparison.write import write_comparison
from card_opt.benchmark.record import Run
from card_opt.benchmark.store import Store
from card_opt.cli import main
from tests.helpers.report_runs import BEST, EXACT, LIE
from tests.helpers.report_runs import run as a_row
from tests.helpers.simulated import series

_NASTY = '<script>window.hacked = 1</script>"><img src=x onerror="window.hacked = 2">$\\frac$'


def fill(path: Path, label: str, factor: float = 1.0, **facts: Any) -> None:
    """Add nine solved runs of one method to a store."""
    with contextlib.closing(Store(path)) as store:
        for i in range(9):
            told = EXACT | {"wall_time": factor * (1.0 + 0.01 * i)} | facts
            row = a_row(f"c{i}:seed=0", "alpha", label=label, **told)
            key = f"{i}|{label}"
            assert store.claim(key)
            store.finish(Run(**row | {"key": key}))


@pytest.fixture
def bench(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return what runs ``card-opt bench compare`` and returns status, output and errors."""

    def call(*words: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["card-opt", "bench", "compare", *map(str, words)])
        with pytest.raises(SystemExit) as stop:
            main.main()
        assert isinstance(stop.value.code, int)
        return stop.value.code, *capsys.readouterr()

    return call


def test_nothing_to_time_is_drawn_without_a_word(bench: Any, tmp_path: Path) -> None:
    """What only one side finds has no ratio of times; page and figure are made all the same."""
    store, out = tmp_path / "runs.sqlite", tmp_path / "out"
    worse: dict[str, Any] = {"claimed_status": "feasible", "claimed_bound": -math.inf}
    fill(store, "v1", **worse, objective=2.0 * BEST)
    fill(store, "v2", **worse)
    code, _, err = bench(f"{store}@v1", f"{store}@v2", "--out", out)
    assert (code, err) == (0, "")
    assert (out / "ratios.png").is_file()


def test_two_versions_in_one_store(bench: Any, tmp_path: Path) -> None:
    """Labels name the sides; a slower one is the first line, a regression, and in all files."""
    store, out, rows = tmp_path / "runs@home.sqlite", tmp_path / "out", tmp_path / "rows.json"
    fill(store, "v1")
    fill(store, "v2@x", factor=1.5)
    words = (f"{store}@v1", f"{store}@v2@x", "--out", out, "--json", rows)
    code, said, err = bench(*words)
    assert (code, err) == (1, "")
    assert said.splitlines()[0].startswith("slower: alpha, 1.50 [1.50, 1.50] on 9 cases")
    names = {"index.html", "methods.csv", "pairs.csv", "unpaired.csv", "ratios.png", "command.txt"}
    assert {path.name for path in out.iterdir()} == names
    assert pd.read_csv(out / "methods.csv")["outcome"].tolist() == [SLOWER]
    assert json.loads(rows.read_text())["slower"] == ["alpha"]
    code, said, err = bench(f"{store}@v1", f"{store}@v1")
    assert (code, err) == (0, "")
    assert said.splitlines()[0] == "no regression"


def test_two_stores(bench: Any, tmp_path: Path) -> None:
    """A wrong answer is a regression by itself, and what differs beside it is warned of."""
    fill(tmp_path / "a", "", machine="one")
    lie: dict[str, Any] = LIE
    fill(tmp_path / "b", "new", machine="two", **lie)
    code, said, err = bench(tmp_path / "a", tmp_path / "b")
    assert code == 1
    assert "worse: alpha on c0:seed=0: solved, now wrong optimum" in said
    assert err == "card-opt: warning: machines differ: one in A, two in B\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("none", "STORE@v1"), "none: there is no such store"),
        (("STORE", "STORE@v1"), "has several labels: 'v1', 'v2'; name one as"),
        (("STORE@v1", "STORE@v3"), "unknown label 'v3'; did you mean v2 or v1"),
        (("STORE@v1", "BARE@v3"), "bare: no run has a label, got 'v3'; give "),
        (("STORE@v1", "EMPTY"), "has no runs; make some with: card-opt bench run"),
        (("STORE@v1", "STORE@v2", "--out", "STORE"), "is a file"),
    ],
)
def test_errors_are_one_line(
    bench: Any, tmp_path: Path, words: tuple[str, ...], message: str
) -> None:
    """What cannot be compared is said in a line with exit status 2."""
    store = tmp_path / "runs.sqlite"
    fill(store, "v1")
    fill(store, "v2")
    fill(tmp_path / "bare", "")
    Store(tmp_path / "empty").close()
    places = {"STORE": str(store)} | {n: str(tmp_path / n.lower()) for n in ("EMPTY", "BARE")}
    real = [
        re.sub("STORE|EMPTY|BARE", lambda match: places[match.group()], word) for word in words
    ]
    code, out, err = bench(*real)
    assert (code, out) == (2, "")
    assert message in err
    assert len(err.splitlines()) == 1


def test_page_says_what_was_done(tmp_path: Path) -> None:
    """Test, correction and thresholds stand on the page, every column is explained."""
    result = compare(series(1, "A", num_cases=10), series(2, "B", num_cases=10))
    write_comparison(result, tmp_path, "card-opt bench compare A B")
    text = (tmp_path / "index.html").read_text(encoding="utf-8")
    for word in ("Wilcoxon", "Holm", "below 0.01", "of 1.1 or more", "bootstrap", "Fewer than 8"):
        assert word in text
    assert len(RULES) == text.split("Test, rules and words</h2>")[1].split("</ul>")[0].count(
        "<li>"
    )
    told = {*result.methods.columns, *result.pairs.columns}
    known = {"method", "digest", "start", "time_limit", "memory_limit", "rel_gap"}
    assert told - known <= set(COLUMNS)


def test_texts_in_runs_are_no_markup(tmp_path: Path) -> None:
    """A name that is code stands escaped, and the same runs make the same page to the byte."""
    result = compare(
        series(1, _NASTY, num_cases=3, methods=(_NASTY, "beta")),
        series(2, "B", num_cases=3, methods=(_NASTY, "beta"), machine=_NASTY),
    )
    for folder in ("one", "two"):
        write_comparison(result, tmp_path / folder, _NASTY)
    text = (tmp_path / "one" / "index.html").read_bytes()
    assert text == (tmp_path / "two" / "index.html").read_bytes()
    assert b"<script>window" not in text
    assert b"<img src=x" not in text
    assert b"&lt;script&gt;window.hacked" in text
