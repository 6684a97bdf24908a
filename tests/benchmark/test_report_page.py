"""The report as files, and what its page does not let in."""

from __future__ import annotations

import contextlib
import http.server
import math
import re
import threading
import urllib.parse
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from card_opt.benchmark.record import Run
from card_opt.benchmark.report import write
from card_opt.benchmark.report.cells import table
from card_opt.benchmark.report.draw import cumulative_figure, profile_figure
from card_opt.benchmark.report.results import results
from card_opt.benchmark.report.summary import summary
from card_opt.benchmark.report.write import write_report
from card_opt.benchmark.store import Store
from card_opt.benchmark.verdict import Verdict
from card_opt.cli.bench import report
from card_opt.errors import CardOptError
from tests.helpers.browser import browse, in_browser, without_policy
from tests.helpers.repeats import chosen
from tests.helpers.report_page import NASTY, nasty
from tests.helpers.report_runs import EXACT, LATE, LIE, REFUSAL, by_hand, frame, run

_OUR_ERROR = "one of its own proofs is wrong"
_UNKNOWN = "\u2013"
pytestmark = pytest.mark.xdist_group("report")  # one report serves most tests


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a report of nasty runs."""
    out = tmp_path_factory.mktemp("report")
    write_report(nasty(), out, f"card-opt bench report {NASTY}")
    return out


def test_all_files_are_written(folder: Path) -> None:
    """Each table, figure and text has its file, and nothing else is left behind."""
    names = {path.name for path in folder.iterdir()}
    tables = ["runs", "summary", "wrong", "refuted", "gaps", "gap_times", "best"]
    tables += ["contributions", "scaling", "repeated", "claims", "false_claims", "warm"]
    tables += [
        f"{kind}_{goal}" for kind in ("profile", "cumulative") for goal in ("solved", "found")
    ]
    figures = ["overview", "gaps", "cumulative_solvers", "cumulative_all"]
    figures += [
        f"profile_{goal}_{kind}" for goal in ("solved", "found") for kind in ("solvers", "all")
    ]
    expected = {f"{name}.csv" for name in tables} | {f"{name}.png" for name in figures}
    assert names == expected | {"index.html", "command.txt", "runs.trc", "best.solu"}
    assert all(path.stat().st_size > 0 for path in folder.iterdir())


def test_the_same_runs_make_the_same_files(folder: Path, tmp_path: Path) -> None:
    """A report made twice is the same to the byte, in whatever order the runs come."""
    write_report(nasty().iloc[::-1], tmp_path, f"card-opt bench report {NASTY}")
    for path in folder.iterdir():
        assert (tmp_path / path.name).read_bytes() == path.read_bytes(), path.name


def test_page_refers_to_nothing_outside(folder: Path) -> None:
    """All sources are in the page itself, and all links lead into it."""
    text = (folder / "index.html").read_text(encoding="utf-8")
    sources = re.findall(r'<[a-z][^<>]*?\s(?:src|href)="([^"]*)"', text)
    assert sources
    assert all(source.startswith(("data:image/svg+xml,", "#")) for source in sources)
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)
    assert style is not None
    assert not re.search(r"url\(|@import", style.group(1))
    anchors = {source[1:] for source in sources if source.startswith("#")}
    assert anchors <= set(re.findall(r'\sid="([^"]*)"', text))


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind", chosen(["one run", "all failed", "none taken"], now=["all failed"])
)
def test_small_and_hopeless_stores_have_a_report(kind: str, tmp_path: Path) -> None:
    """One run, none that solved anything, and none that was run at all are reported too."""
    rows = {
        "one run": [run("a:seed=0", "card", **EXACT)],
        "all failed": [run("a:seed=0", "alpha", **LATE), run("b:seed=0", "beta", **LATE)],
        "none taken": [run("a:seed=0", "alpha", **REFUSAL)],
    }
    out = tmp_path / "new" / "folder"
    write_report(frame(*rows[kind]), out, kind)
    text = (out / "index.html").read_text(encoding="utf-8")
    assert "None." in text  # wrong answers
    assert _OUR_ERROR not in text


def test_pictures_keep_their_letters(folder: Path) -> None:
    """Shortened numbers are coordinates: what scales a letter is no zero, and the size is kept."""
    text = (folder / "index.html").read_text(encoding="utf-8")
    pictures = re.findall(r'src="data:image/svg\+xml,([^"]*)"', text)
    assert pictures
    for picture in map(urllib.parse.unquote, pictures):
        scales = re.findall(r"scale\(([-0-9.]+)", picture)
        assert scales
        assert all(abs(float(scale)) > 1e-3 for scale in scales)
        assert re.search(r'd="M [0-9]+\.[0-9] ', picture)


def test_nothing_of_an_earlier_report_is_left(tmp_path: Path) -> None:
    """A figure that the new report does not have goes."""
    (tmp_path / "scaling.png").touch()
    (tmp_path / "notes.txt").touch()
    write_report(frame(run("a:seed=0", "alpha", **REFUSAL)), tmp_path)
    names = {path.name for path in tmp_path.iterdir()}
    assert "scaling.png" not in names
    assert {"notes.txt", "overview.png"} <= names


def test_settings_have_reports_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each setting has a folder below a page and a table of all; what was there before goes."""
    monkeypatch.setattr(write, "_write_figures", lambda *_: {})  # they take the time
    rows = [run("a:seed=0", "alpha", time_limit=limit, **EXACT) for limit in (10.0, 60.0)]
    rows += [run("b:seed=0", "alpha", time_limit=60.0, label=NASTY, **LIE)]
    (tmp_path / "runs.csv").touch()
    (tmp_path / "overview.png").touch()
    write_report(frame(*rows), tmp_path)
    above = {path.name for path in tmp_path.iterdir() if path.is_file()}
    assert above == {"index.html", "summary.csv", "command.txt"}
    text = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "<script>window" not in text
    places = re.findall(r'<a href="([^"]*)/index\.html">', text)
    assert len(places) == len([path for path in tmp_path.iterdir() if path.is_dir()]) == 3
    assert all((tmp_path / place / "index.html").is_file() for place in places)
    table = pd.read_csv(tmp_path / "summary.csv", dtype={"setting": str})
    assert table.columns[0] == "setting"
    parts = [pd.read_csv(tmp_path / place / "summary.csv") for place in places]
    own = pd.concat(parts, ignore_index=True)
    pd.testing.assert_frame_equal(table.drop(columns="setting"), own)
    assert table["setting"].nunique() == 3


def test_folders_of_an_earlier_report_go_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of settings that are gone nothing is left but what no report has made."""
    monkeypatch.setattr(write, "_write_figures", lambda *_: {})
    rows = [run("a:seed=0", "alpha", time_limit=limit, **EXACT) for limit in (10.0, 60.0, 90.0)]
    write_report(frame(*rows), tmp_path)
    assert {path.name for path in tmp_path.iterdir() if path.is_dir()} == {"10-s", "60-s", "90-s"}
    (tmp_path / "90-s" / "notes.txt").touch()
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "summary.csv").touch()
    write_report(frame(*rows[:2], run("a:seed=0", "alpha", time_limit=5.0, **EXACT)), tmp_path)
    folders = {path.name for path in tmp_path.iterdir() if path.is_dir()}
    assert folders == {"5-s", "10-s", "60-s", "90-s", "mine"}
    assert [path.name for path in (tmp_path / "90-s").iterdir()] == ["notes.txt"]
    write_report(frame(rows[0]), tmp_path)
    assert {path.name for path in tmp_path.iterdir() if path.is_dir()} == {"90-s", "mine"}
    assert (tmp_path / "mine" / "summary.csv").exists()


def test_settings_with_warm_runs_alone_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They keep no other from its report; where there is no other, a line says what to do."""
    monkeypatch.setattr(write, "_write_figures", lambda *_: {})
    rows = [run("a:seed=0", "alpha", time_limit=limit, **EXACT) for limit in (10.0, 60.0)]
    warmed = [run("a:seed=0", "alpha", time_limit=5.0, start="warm", **EXACT)]
    assert write_report(frame(*rows, *warmed), tmp_path) == ("5 s",)
    assert {path.name for path in tmp_path.iterdir() if path.is_dir()} == {"10-s", "60-s"}
    assert write_report(frame(rows[0], *warmed), tmp_path) == ("5 s",)
    assert (tmp_path / "runs.csv").exists()
    with pytest.raises(CardOptError, match=r"^all runs are warm, .* run the suite with starts"):
        write_report(frame(*warmed), tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_bands_are_drawn_where_there_are_repetitions() -> None:
    """A figure of profiles has a band for each method that was run more than once."""
    for number, expected in ((1, 0), (3, 1)):
        rows = [
            run("a:seed=0", "alpha", repetition=i, wall_time=1.0 + i, **EXACT)
            for i in range(number)
        ]
        res = results(frame(*rows, run("a:seed=0", "beta", wall_time=2.5, **EXACT)))
        for figure in (
            profile_figure(res, summary(res), "solved", "all methods"),
            cumulative_figure(res, summary(res), "all methods"),
        ):
            assert all(len(ax.collections) == expected for ax in figure.axes)


def test_an_empty_store_is_an_error_of_one_line(tmp_path: Path) -> None:
    """Nothing is written where there is nothing to report."""
    with pytest.raises(CardOptError, match=r"^there are no runs to report.*$"):
        write_report(by_hand().head(0), tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_missing_store_and_a_folder_that_cannot_be_are_named(tmp_path: Path) -> None:
    """What is wrong with the paths is said in a line."""
    with pytest.raises(CardOptError, match=r"none\.sqlite"):
        report(tmp_path / "none.sqlite", tmp_path / "out")
    (tmp_path / "file").touch()
    with pytest.raises(CardOptError, match=r"^cannot write the report to .*file"):
        write_report(by_hand(), tmp_path / "file" / "out")


def test_a_store_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command judges what is in a store, and says how much and where the report is."""
    monkeypatch.setattr(write, "_write_figures", lambda *_: {})
    with contextlib.closing(Store(tmp_path / "runs.sqlite")) as store:
        for case in ("a:seed=0", "b:seed=0"):
            for row in (run(case, "alpha", **EXACT), run(case, "beta", **LIE)):
                store.claim(row["key"])
                store.finish(Run(**row))
    report(tmp_path / "runs.sqlite", tmp_path / "out")
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "4 runs, 2 wrong answers"
    assert said[-1].endswith("index.html")
    assert len(pd.read_csv(tmp_path / "out" / "wrong.csv")) == 2


def test_texts_in_runs_are_no_markup(folder: Path) -> None:
    """A name that is code stands escaped, and cannot end the element with the data."""
    text = (folder / "index.html").read_text(encoding="utf-8")
    assert "<script>window" not in text
    assert "<img src=x" not in text
    assert "</script><b>" not in text
    assert "&lt;script&gt;window.hacked" in text


def test_what_is_bad_is_marked() -> None:
    """Wrong verdicts and flagged counts look bad; zeros and what is unknown do not."""
    verdicts = [Verdict.SOLVED, Verdict.OPEN, Verdict.WRONG_POINT]
    content = pd.DataFrame({"verdict": verdicts, "wrong": [0, math.nan, 2], "nodes": [1, 2, 3]})
    rows = table(
        content, {name: name for name in map(str, content)}, "runs", flagged=("wrong",)
    ).rows
    assert [[cell.kind for cell in row] for row in rows] == [
        ["good", "n", "n"],
        ["", "n", "n"],
        ["bad", "n bad", "n"],
    ]
    assert [row[1].text for row in rows] == ["0", _UNKNOWN, "2"]


def test_an_error_of_our_own_stands_on_top(folder: Path) -> None:
    """A decision below this package's proven bound comes before all else."""
    text = (folder / "index.html").read_text(encoding="utf-8")
    assert text.index("<main>") < text.index(_OUR_ERROR) < text.index("wrong optimum")


@in_browser
def test_page_runs_without_a_complaint(folder: Path, tmp_path: Path) -> None:
    """With its policy in force the script runs, the chart is drawn and the console is silent."""
    dom, complaints = browse((folder / "index.html").read_text(encoding="utf-8"), tmp_path)
    assert complaints == ""
    assert 'class="scripted"' in dom
    assert dom.count('class="line"') > 0
    assert re.search(r"<output[^>]*>18 of 18 runs</output>", dom)


@in_browser
def test_code_in_names_does_not_run(folder: Path, tmp_path: Path) -> None:
    """Even without a policy nothing in a name is executed, and the page works."""
    said, complaints = browse(
        (folder / "index.html").read_text(encoding="utf-8"),
        tmp_path,
        'return [window.hacked ?? "safe", document.querySelectorAll("#chart .line").length > 0]',
    )
    assert said == ["safe", True]
    assert complaints == ""


@pytest.fixture
def trap() -> Iterator[tuple[str, list[str]]]:
    """Yield the address of a server, and the list of what it was asked for."""
    asked: list[str] = []

    class Trap(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Trap) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()


@in_browser
@pytest.mark.parametrize("has_policy", [True, False])
def test_policy_stops_requests(
    has_policy: bool, folder: Path, tmp_path: Path, trap: tuple[str, list[str]]
) -> None:
    """Whatever got into the page cannot reach a server; without the policy it would."""
    address, asked = trap
    text = (folder / "index.html").read_text(encoding="utf-8")
    text = text.replace("<main>", f'<main><img src="{address}/picture" alt="">')
    browse(text if has_policy else without_policy(text), tmp_path)
    assert asked == ([] if has_policy else ["/picture"])
