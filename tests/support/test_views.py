"""How results show themselves."""

from __future__ import annotations

import dataclasses
from html.parser import HTMLParser

import pytest

import card_opt as co
from card_opt.support.views import ROWS, Viewed
from tests.helpers.instances import random_instance

NASTY = "<script>alert('1')</script>&\"<b>"
INST = random_instance(3, shape=(2, 8), num_cuts=4)
SCENARIO = co.load_scenario("paper")
SHOWN: dict[str, Viewed] = {
    "scenario": SCENARIO,
    "instance": INST,
    "solution": co.solve(INST, "card"),
    "no decision": co.Solution(method="card", status=co.Status.TIME_LIMIT, message="too slow"),
    "front": co.pareto_front(INST, num_points=20),
    "sweep": co.explore(INST, values=[0.2, 0.4]),
    "simulation": co.simulate(SCENARIO, rounds=2),
    "report": co.verify(INST[:, :1], ["exhaustive"]),
}


class _Reader(HTMLParser):
    """The tags and the text of a piece of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("name", SHOWN)
def test_a_result_is_one_short_line(name: str) -> None:
    """The text of a result names its class and fits on a line or two of a terminal."""
    text = repr(SHOWN[name])
    assert text.startswith(f"{type(SHOWN[name]).__name__}(")
    assert "\n" not in text
    assert len(text) < 250


@pytest.mark.parametrize("name", SHOWN)
def test_a_notebook_shows_a_small_table(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The view has the facts and at most ten rows, with units, and says how many are left."""
    shown = SHOWN[name]
    facts, frame = shown.view()
    page = _Reader(shown._repr_html_())
    assert set(page.tags) <= {"div", "strong", "table", "thead", "tbody", "tr", "th", "td", "p"}
    assert all(str(value) in page.text for value in facts.values() if isinstance(value, str))
    rows = 0 if frame is None else len(frame)
    assert page.tags.count("tr") == len(facts) + (1 + min(rows, ROWS) if rows else 0)
    assert (f"and {rows - ROWS} more rows" in page.text) == (rows > ROWS)
    assert capsys.readouterr() == ("", "")


def test_texts_in_a_view_are_no_markup() -> None:
    """Whatever a name or a message is, the view shows it as it is."""
    solution = dataclasses.replace(SHOWN["no decision"], method=NASTY, message=NASTY)  # type: ignore[type-var]
    scenario = dataclasses.replace(SCENARIO, name=NASTY)
    for shown in (solution, scenario):
        page = _Reader(shown._repr_html_())
        assert NASTY in page.text
        assert not {"script", "b"} & set(page.tags)
