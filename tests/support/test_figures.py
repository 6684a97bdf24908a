"""Figures of results: one column wide, legible, on any axes, in any format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from matplotlib import pyplot
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.text import Text

import card_opt as co
from card_opt.errors import CardOptError
from card_opt.support.figures import WIDTH, save_axes

INST = co.load_scenario("paper").instance(rounds=1)
BUDGETS = [1000.0, 1500.0, 2000.0, 3000.0, 10000.0, 40000.0]
SHOWN: dict[str, Any] = {
    "front": co.pareto_front(INST, num_points=20),
    "sweep": co.explore(INST, "energy-budget", BUDGETS),
    "simulation": co.simulate("paper", rounds=1),
    "report": co.verify(INST, ["exhaustive", "highs-outer-approximation"]),
}
SMALLEST = 6.0  # points of type that can be read
HAIR = 0.01  # inches


@pytest.fixture(autouse=True)
def no_windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Draw without a screen, and close what pyplot opened."""
    pyplot.switch_backend("agg")
    yield
    pyplot.close("all")


def _figure(ax: Axes) -> Figure:
    figure = ax.get_figure(root=True)
    assert figure is not None
    return figure


@pytest.mark.parametrize("name", SHOWN)
def test_a_plot_is_a_legible_column(name: str) -> None:
    """Without axes a figure is a column wide, nothing is cut off or too small, ticks are apart."""
    ax = SHOWN[name].plot()
    figure = _figure(ax)
    figure.draw_without_rendering()
    assert figure.get_figwidth() == WIDTH
    texts = [text for text in figure.findobj(Text) if text.get_visible() and text.get_text()]
    assert min(float(text.get_fontsize()) for text in texts) >= SMALLEST
    drawn = figure.get_tightbbox()  # inches
    assert -HAIR <= drawn.x0 <= drawn.x1 <= figure.get_figwidth() + HAIR
    assert -HAIR <= drawn.y0 <= drawn.y1 <= figure.get_figheight() + HAIR
    view = ax.bbox
    labels = [label.get_window_extent() for label in ax.get_xticklabels(which="both")]
    inside = sorted(
        (b.x0, b.x1) for b in labels if b.width and view.x0 <= b.x1 and b.x0 <= view.x1
    )
    assert all(left[1] < right[0] for left, right in pairwise(inside))
    assert "[" in ax.get_xlabel() or name == "report"


@pytest.mark.parametrize("name", SHOWN)
def test_a_plot_goes_on_given_axes(name: str) -> None:
    """With axes they are drawn on and returned, and no other figure is made."""
    left, right = Figure(figsize=(8.0, 4.0)).subplots(1, 2)
    assert SHOWN[name].plot(ax=right) is right
    assert right.has_data()
    assert not left.has_data()
    assert pyplot.get_fignums() == []


def test_files_of_figures(tmp_path: Path) -> None:
    """PDF and SVG are a column wide, with type, and the same bytes again; PNG is sharp."""
    pages = {}
    for ending in ("pdf", "svg", "png"):
        for copy in ("a", "b"):
            save_axes(SHOWN["front"].plot(), tmp_path / f"{copy}.{ending}")
        pages[ending] = (tmp_path / f"a.{ending}").read_bytes()
        assert pages[ending] == (tmp_path / f"b.{ending}").read_bytes()
    assert re.search(rb"/MediaBox \[ 0 0 252 ", pages["pdf"])
    assert b"/FontType 3" not in pages["pdf"]
    assert re.search(rb'<svg [^>]*width="252pt"', pages["svg"])
    assert int.from_bytes(pages["png"][16:20], "big") == round(300 * WIDTH)


def test_bad_plots() -> None:
    """A column that a sweep has not, a round and a decision that are not there are refused."""
    with pytest.raises(
        CardOptError, match="unknown column of a sweep 'delays'; did you mean dela"
    ):
        SHOWN["sweep"].plot(of="delays")
    with pytest.raises(CardOptError, match=r"round_number must be in 1\.\.1, got 2"):
        SHOWN["simulation"].plot(round_number=2)
    with pytest.raises(CardOptError, match=r"round_number must be in 1\.\.1, got 2"):
        SHOWN["report"].plot(round_number=2)


def test_a_notebook_shows_every_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    """What turns pyplot interactive as it makes the first figure, as notebooks do, keeps it so."""
    figure = pyplot.figure

    def made(*args: Any, **kwargs: Any) -> Figure:
        pyplot.ion()
        return figure(*args, **kwargs)

    monkeypatch.setattr(pyplot, "figure", made)
    pyplot.ioff()
    SHOWN["sweep"].plot()
    assert pyplot.isinteractive()
    pyplot.ioff()
