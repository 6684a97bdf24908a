"""All random cases, and what the page's own arithmetic makes of them in one go."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from tests.studies.explorer.browser import run
from tests.studies.explorer.cases import Case, draw_cases

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
