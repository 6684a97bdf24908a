"""All random cases, what the page's own arithmetic makes of them, and the page itself, opened."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from card_opt.studies.explorer import explorer_page
from tests.studies.explorer.browser import run
from tests.studies.explorer.cases import Case, draw_cases
from tests.studies.explorer.opened import Opened, browsing, opened

COUNT = 2000
FRONTS = 250  # of them with their fronts

_ALL = """
return values.map(({ x, cut, frequency, hasFront }) => {
  const { rows, ...algorithm } = algorithmOne(x);
  return {
    said: evaluate(x, cut, frequency),
    parts: parts(x, cut, frequency),
    extremes: extremes(x),
    decision: decide(x),
    card: card(x),
    algorithm: { ...algorithm, rows: rows.map((row) => [row.frequency, row.cost, row.isAllowed]) },
    baselines: baselines(x),
    curve: curve(x),
    front: hasFront ? front(x, 12) : null,
    knee: hasFront ? knee(x) : null,
  };
});
"""


class Answers(NamedTuple):
    """The cases, and for each what every function said."""

    cases: list[Case]
    said: list[dict[str, Any]]


@pytest.fixture(scope="session")
def answers(tmp_path_factory: pytest.TempPathFactory) -> Answers:
    """Return all cases, and what the browser made of them."""
    cases = draw_cases(COUNT, seed=20261129)
    values = [{"x": c.x, "cut": c.cut, "frequency": c.frequency} for c in cases]
    values = [v | {"hasFront": n < FRONTS} for n, v in enumerate(values)]
    return Answers(cases, run(_ALL, values, tmp_path_factory.mktemp("explorer")))


@pytest.fixture(scope="session")
def page_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the page as a file."""
    file = tmp_path_factory.mktemp("page") / "explorer.html"
    file.write_text(explorer_page(), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Return a browser that clicks and types, one for the tests of a file."""
    with browsing() as running:
        yield running


@pytest.fixture
def open_page(browser: Any, page_file: Path) -> Iterator[Callable[..., Opened]]:
    """Return what opens the page; afterwards the browser must have complained of nothing."""
    pages: list[Opened] = []

    def opening(**how: Any) -> Opened:
        pages.append(opened(browser, page_file, **how))
        return pages[-1]

    yield opening
    for page in pages:
        page.close()
        assert page.complaints == []
        assert page.requests == [page_file.as_uri()] * page.loads
