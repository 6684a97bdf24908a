"""What the page of a report does when it is clicked on, in a browser."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.browser import CLICKS, browse, in_browser
from tests.helpers.report_page import nasty, page_of
from tests.helpers.report_runs import EXACT, REFUSAL, by_hand, frame, run

_UNKNOWN = "\u2013"
pytestmark = [in_browser, pytest.mark.xdist_group("report")]  # one page serves most tests


@pytest.fixture(scope="module")
def page() -> str:
    """Return the page of nasty runs."""
    return page_of(nasty())


@pytest.fixture(scope="module")
def plain_page() -> str:
    """Return the page of the table by hand, without the pair of c and beta, of two families."""
    content = by_hand()
    return page_of(content[(content["case"] != "c:seed=0") | (content["method"] != "beta")])


def _said(page: str, tmp_path: Path, script: str, address: str = "") -> Any:
    """Return what a script says after the clicks that it makes, without a complaint."""
    said, complaints = browse(page, tmp_path, CLICKS + script, address)
    assert complaints == ""
    return said


def test_clicks_on_headings_sort(page: str, tmp_path: Path) -> None:
    """Numbers sort as numbers, texts as texts, what is unknown comes last either way."""
    script = """
    const sorted = (name) => {
      click(heading(runs, name).querySelector("button"));
      return [heading(runs, name).getAttribute("aria-sort"), texts(runs, name)];
    };
    const up = sorted("time"), down = sorted("time"), byName = sorted("method");
    return { up, down, byName, others: heading(runs, "time").getAttribute("aria-sort") };
    """
    said = _said(page, tmp_path, script)
    rising, falling = said["up"][1], said["down"][1]
    assert (said["up"][0], said["down"][0]) == ("ascending", "descending")
    unknown = rising.count(_UNKNOWN)
    assert unknown > 1
    numbers = [float(text) for text in rising[:-unknown]]
    assert numbers == sorted(numbers)
    assert len(set(numbers)) > 3
    assert [float(text) for text in falling[:-unknown]] == sorted(numbers, reverse=True)
    assert falling[-unknown:] == rising[-unknown:] == [_UNKNOWN] * unknown
    state, names = said["byName"]
    assert (state, said["others"]) == ("ascending", "none")
    assert [name for name in names if name.isalpha()] == sorted(
        name for name in names if name.isalpha()
    )
    assert {"alpha", "beta", "gamma"} <= set(names)


def test_tables_of_the_page_itself_sort(page: str, tmp_path: Path) -> None:
    """A table that is in the page without a script sorts by the same clicks."""
    script = """
    const table = document.querySelector("#summary table");
    click(heading(table, "solved").querySelector("button"));
    return texts(table, "solved").map(Number);
    """
    said = _said(page, tmp_path, script)
    assert len(said) > 3
    assert said == sorted(said)


def test_filters_choose_runs(page: str, tmp_path: Path) -> None:
    """Choices and words narrow the table down together, and a button brings all back."""
    script = """
    const filters = document.getElementById("filters");
    const count = () => filters.querySelector("output").textContent;
    choose(filters.querySelector("[name=method]"), "gamma");
    const one = [count(), texts(runs, "method")];
    choose(filters.querySelector("[name=verdict]"), "solved");
    const two = [count(), texts(runs, "verdict")];
    choose(filters.querySelector("input"), "D:SEED gamma");
    const three = [count(), texts(runs, "problem")];
    click(filters.querySelector("button"));
    return { one, two, three, all: count() };
    """
    said = _said(page, tmp_path, script)
    assert said["one"] == ["6 of 18 runs", ["gamma"] * 6]
    assert said["two"] == ["2 of 18 runs", ["solved"] * 2]
    assert said["three"] == ["1 of 18 runs", ["d:seed=0"]]
    assert said["all"] == "18 of 18 runs"


def test_chart_follows_the_ticks(page: str, tmp_path: Path) -> None:
    """The charts show the methods that are ticked, against the best of these alone.

    Of the problems that the table by hand adds, alpha proves a and b after 1 and 4 s: alone it
    is its own best, so that its profile rises once, at a ratio of 1. It was given five.
    """
    script = """
    const controls = document.getElementById("chart-controls");
    const lines = (id) => document.querySelectorAll(`#${id} .line`);
    const button = (name) => click(controls.querySelector(`button[value="${name}"]`));
    button("none");
    const none = lines("chart").length;
    button("all");
    const all = [lines("chart").length, lines("chart-seconds").length];
    button("none");
    const label = Array.from(document.querySelectorAll("#methods label"))
      .find((node) => node.querySelector("span").textContent === "alpha");
    label.querySelector("input").click();
    const steps = (id) => new Set(lines(id)[0].getAttribute("d").match(/H[0-9.]+/g)).size;
    return {
      none, all, one: lines("chart").length, steps: [steps("chart"), steps("chart-seconds")],
      title: lines("chart")[0].querySelector("title").textContent,
      tally: label.querySelector("small").textContent,
    };
    """
    said = _said(page, tmp_path, script)
    assert (said["none"], said["all"], said["one"]) == (0, [4, 4], 1)
    assert (said["title"], said["tally"]) == ("alpha", "2/5")
    assert said["steps"] == [2, 3]  # a step at 1, or at 1 and 4 s, and the right edge


def test_every_pair_is_a_cell_of_the_heat_map(plain_page: str, tmp_path: Path) -> None:
    """Solved, other ends, wrong, not taken and not run differ in colour, mark or both."""
    script = """
    const look = (method, name) => {
      const node = cell(method, `${name}:seed=0`);
      return [node.className.replace("first", "").trim(), node.textContent];
    };
    const legend = Array.from(document.querySelectorAll("#legend li"), (node) => node.textContent);
    return {
      count: map.querySelectorAll("td").length,
      cells: [look("alpha", "a"), look("alpha", "b"), look("gamma", "b"), look("gamma", "c"),
              look("alpha", "d"), look("beta", "d"), look("beta", "c")],
      legend,
    };
    """
    said = _said(plain_page, tmp_path, script)
    assert said["count"] == 3 * 4
    a, b, *others = said["cells"]
    assert a[0] != b[0]  # 1 s and 4 s
    assert others == [
        ["time-limit", "|"],
        ["found", "\u25cb"],
        ["out", ""],
        ["wrong", "\u2716"],
        ["blank", ""],
    ]
    words = {text.lstrip("|\u25cb\u2716") for text in said["legend"][1:]}
    out = "not taken: unsupported or unavailable"
    assert words == {"time limit", "best found, not proven", out, "wrong answer", "not run"}


def test_pointing_at_a_cell_tells_all_of_it(plain_page: str, tmp_path: Path) -> None:
    """Case, method, verdict, time and gap stand beside the cell, by pointer and by keyboard."""
    script = """
    enter(cell("beta", "d:seed=0"));
    const wrong = tip();
    const box = document.getElementById("tip").getBoundingClientRect();
    const isSeen = box.left >= 0 && box.right <= innerWidth && box.height > 0;
    enter(cell("beta", "c:seed=0"));
    const blank = tip();
    const start = cell("beta", "a:seed=0");
    start.focus();
    press(start, "ArrowRight");
    const moved = document.activeElement;
    press(moved, "End");
    const end = document.activeElement;
    press(end, "Escape");
    return {
      wrong, isSeen, blank, hidden: document.getElementById("tip").hidden,
      moved: moved === cell("beta", "b:seed=0"), end: end === cell("beta", "d:seed=0"),
      said: end.getAttribute("aria-label"), stops: map.querySelectorAll('[tabindex="0"]').length,
    };
    """
    said = _said(plain_page, tmp_path, script)
    assert said["wrong"][:5] == [
        "d:seed=0",
        "beta",
        "wrong optimum",
        "0.5 s",
        "gap to best known 0.0909",
    ]
    assert said["blank"][:3] == ["c:seed=0", "beta", "not run"]
    assert said["isSeen"]
    assert (said["moved"], said["end"], said["hidden"], said["stops"]) == (True, True, True, 1)
    assert said["said"].startswith("beta, d:seed=0, wrong optimum, 0.5 s")


def test_a_click_on_a_cell_leads_to_its_case(plain_page: str, tmp_path: Path) -> None:
    """A click and Enter open the part of the case, a finger is told first; all else stays shut."""
    script = """
    const open = () => Array.from(document.querySelectorAll("details.case[open]"), (n) => n.id);
    click(cell("beta", "b:seed=0"), { pointerType: "touch" });
    await later();
    const touched = [open(), tip()[0]];
    click(cell("beta", "b:seed=0"), { pointerType: "mouse" });
    await later();
    const clicked = open();
    press(cell("beta", "d:seed=0"), "Enter");
    await later();
    const filled = Array.from(document.querySelectorAll("details.case"), (n) => n.children.length);
    return { touched, clicked, entered: open(), filled };
    """
    said = _said(plain_page, tmp_path, script)
    assert said["touched"] == [[], "b:seed=0"]
    assert said["clicked"] == ["case-b:seed=0"]
    assert said["entered"] == ["case-b:seed=0", "case-d:seed=0"]
    assert [number > 1 for number in said["filled"]] == [False, True, False, True]


def test_a_case_has_its_facts_and_its_runs(page: str, tmp_path: Path) -> None:
    """The address opens a case: wrong runs first, then solved ones, the fastest of these first."""
    script = """
    await later();
    const part = document.getElementById("case-d:seed=0");
    const facts = Array.from(part.querySelectorAll("dt"), (node) => node.textContent);
    const table = part.querySelector("table");
    return { open: part.open, facts, methods: texts(table, "method"), times: texts(table, "time"),
             bars: part.querySelectorAll("svg.time").length };
    """
    said = _said(page, tmp_path, script, "#case-d%3Aseed%3D0")
    assert said["open"]
    words = {"family", "size", "class", "limits", "digest of its data", "best cost known"}
    assert words <= set(said["facts"])
    assert said["methods"] == ["beta", "gamma", "alpha"]  # wrong, solved, not taken
    assert said["times"] == ["0.5", "3", _UNKNOWN]
    assert said["bars"] == 2


def test_a_case_says_how_to_make_it_again(tmp_path: Path) -> None:
    """A case of a family has its commands, quoted for a shell; its limits are told in words."""
    name = "near-ties:seed=0,channel=it's"
    row = run(name, "alpha", **EXACT, knobs=json.dumps({"channel": "it's", "gap": 1e-6}))
    row |= {"limits_text": "Deadline(max_delay=2); Mine(x=3)"}
    script = """
    const part = document.querySelector("details.case");
    click(part.querySelector("summary"));
    await later();
    const words = Array.from(part.querySelectorAll("dd"), (node) => node.textContent);
    return [part.querySelector("pre").textContent, words.join("|")];
    """
    commands, words = _said(page_of(frame(row)), tmp_path, script)
    quoted = "'near-ties:seed=0,channel=it'\"'\"'s'"
    assert commands.split("\n")[:2] == [
        f"card-opt families {quoted}",
        f"card-opt export {quoted} --out case.nl",
    ]
    assert "The delay of each device-round is at most max_delay [s]" in words
    assert "Mine(x=3)" in words
    assert "channel = it's, gap = 1e-06" in words


def test_one_bar_filters_all(plain_page: str, tmp_path: Path) -> None:
    """Family, class and methods choose for heat map, charts, cases and runs alike."""
    script = """
    const seen = () => ({
      map: [map.tBodies[0].rows.length, map.querySelectorAll("thead .case").length],
      cases: Array.from(document.querySelectorAll("details.case")).filter((n) => !n.hidden).length,
      runs: document.querySelector("#filters output").textContent,
      chart: document.querySelector("#chart svg").getAttribute("aria-label").match(/[0-9]+/)[0],
      told: bar.querySelector("output").textContent,
      address: location.hash,
    });
    const before = seen();
    choose(field("family"), "b");
    const family = seen();
    choose(field("class"), "separable");
    choose(field("methods"), "ours");
    const none = seen();
    click(bar.querySelector("button"));
    return { before, family, none, after: seen() };
    """
    said = _said(plain_page, tmp_path, script)
    assert said["before"] == {
        "map": [3, 4],
        "cases": 4,
        "runs": "11 of 11 runs",
        "chart": "4",
        "told": "4 of 4 problems, 3 of 3 methods",
        "address": "",
    }
    assert said["family"] == {
        "map": [3, 1],
        "cases": 1,
        "runs": "3 of 11 runs",
        "chart": "1",
        "told": "1 of 4 problems, 3 of 3 methods",
        "address": "#show:family=b",
    }
    assert said["none"]["map"] == [0, 1]
    assert said["none"]["address"] == "#show:family=b&class=separable&methods=ours"
    assert {**said["after"], "address": ""} == said["before"]


def test_the_address_brings_a_choice_back(plain_page: str, tmp_path: Path) -> None:
    """A page opened with a choice in its address shows it; one that it does not have is all."""
    script = "return [field('family').value, field('class').value, tip().length];"
    said = _said(plain_page, tmp_path, script, "#show:family=b&class=nonsense&x=%ff")
    assert said == ["b", "", 0]


def test_noise_is_told_apart_from_speed(tmp_path: Path) -> None:
    """Repetitions are one cell with median and interval; a run under load has its sign."""
    busy = {"other_load": 3.9, "cores": 4}
    rows = [
        run("a:seed=0", "alpha", repetition=i, wall_time=seconds, **EXACT)
        for i, seconds in enumerate((1.0, 2.0, 4.0))
    ]
    rows += [run("a:seed=0", "beta", wall_time=3.0, **busy, **EXACT)]
    script = """
    const marks = ["alpha", "beta"].map((name) => cell(name, "a:seed=0").textContent);
    enter(cell("alpha", "a:seed=0"));
    const told = tip();
    const part = document.querySelector("details.case");
    click(part.querySelector("summary"));
    await later();
    const table = part.querySelector("table");
    return {
      marks, told, cells: map.querySelectorAll("td").length, times: texts(table, "time"),
      count: texts(table, "runs"), every: texts(runs, "time"), number: texts(runs, "repe"),
      legend: document.getElementById("legend").textContent,
      notes: Array.from(document.querySelectorAll("header .note"), (node) => node.textContent),
    };
    """
    said = _said(page_of(frame(*rows)), tmp_path, script)
    assert (said["cells"], said["marks"]) == (2, ["", "*"])
    assert said["told"][3:5] == ["2 s (median of 3)", "95 %: 1 to 4 s"]
    assert said["times"] == ["21 to 4", "3*"]  # the interval stands below its median
    assert said["count"] == ["3", "1"]
    assert said["every"] == ["1", "2", "4", "3*"]
    assert said["number"] == ["0", "1", "2", "0"]
    assert said["legend"].endswith("*under load")
    assert said["notes"][0].endswith(
        "1 of 1 runs whose load was recorded were under load, when "
        "others left no core for them; these are marked * and their times are too long."
    )
    assert said["notes"][1].startswith("Up to 3 repetitions")


def test_claims_and_warm_starts_have_sections_if_there_are_any(tmp_path: Path) -> None:
    """A false word of a solver stands in a table of its own; without words there is none."""
    claim = {"raw_word": "infeasible", "raw_says": "infeasible", "raw_about": "problem"}
    said = []
    for row in (
        run("a:seed=0", "alpha", **EXACT),
        run("a:seed=0", "alpha", claimed_status="error", **claim),
    ):
        script = """
        const section = document.getElementById("claims");
        const words = section && texts(section.querySelector("table"), "claim");
        return [words, document.getElementById("warm") !== null,
                document.querySelectorAll("nav a").length];
        """
        said.append(_said(page_of(frame(row)), tmp_path, script))
    assert said[0][:2] == [None, False]
    assert said[1] == [["false infeasible"], False, said[0][2] + 1]


@pytest.mark.parametrize(
    "row", [run("a:seed=0", "alpha", **EXACT), run("a:seed=0", "alpha", **REFUSAL)]
)
def test_one_run_has_a_page(row: dict[str, Any], tmp_path: Path) -> None:
    """One problem and one method, solved or not even taken, is enough of a page."""
    script = "return [map.querySelectorAll('td').length, runs.tBodies[0].rows.length];"
    assert _said(page_of(frame(row)), tmp_path, script) == [1, 1]


def test_a_long_table_is_shown_piece_by_piece(tmp_path: Path) -> None:
    """Of many runs a part is in the page until all are asked for; all are sorted and searched."""
    rows = [
        run(f"a:seed={seed}", f"m{number}", wall_time=1.0 + seed / 10 + number / 100, **EXACT)
        for seed in range(70)
        for number in range(3)
    ]
    script = """
    const count = () => runs.tBodies[0].rows.length;
    const first = count();
    click(heading(runs, "time").querySelector("button"));
    click(heading(runs, "time").querySelector("button"));
    const largest = texts(runs, "time")[0];
    click(document.querySelector("#run-rows .more"));
    return [first, largest, count(), document.querySelector("#run-rows .more").hidden];
    """
    said = _said(page_of(frame(*rows)), tmp_path, script)
    assert said == [200, "7.92", 210, True]
