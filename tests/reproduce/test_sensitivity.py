"""Sobol' indices of the letter's two numbers, and what the numbers can be."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from card_opt.errors import CardOptError, MissingDependencyError
from card_opt.reproduce.calibration.plot import plot_indices, plot_reductions
from card_opt.reproduce.calibration.sensitivity import (
    OUTPUTS,
    READING_NAMES,
    Sensitivity,
    indices,
    sample,
    sensitivity,
)
from card_opt.reproduce.calibration.unstated import READINGS, unstated

pytest.importorskip("SALib")


@pytest.fixture(scope="module")
def small() -> Sensitivity:
    """Return a small sensitivity."""
    return sensitivity(0, 8, jobs=1)


def test_ishigami() -> None:
    """The path of the study gives the known indices of Ishigami's function.

    sin x1 + a sin^2 x2 + b x3^4 sin x1 with a = 7, b = 0.1 on [-pi, pi]^3.
    """
    a, b = 7.0, 0.1
    x = np.pi * (2.0 * sample(3, 2048, 0) - 1.0)
    found = indices(
        3, np.sin(x[:, 0]) + a * np.sin(x[:, 1]) ** 2 + b * x[:, 2] ** 4 * np.sin(x[:, 0]), 0
    )
    first = 0.5 * (1.0 + b * np.pi**4 / 5.0) ** 2
    joint = 8.0 * b**2 * np.pi**8 / 225.0
    second = a**2 / 8.0
    variance = first + second + joint
    np.testing.assert_allclose(found.first, np.array([first, second, 0.0]) / variance, atol=0.03)
    total = np.array([first + joint, second, joint]) / variance
    np.testing.assert_allclose(found.total, total, atol=0.03)


def test_totals_are_at_least_first_order(small: Sensitivity) -> None:
    """Within the confidence intervals, what a value decides alone is part of its total."""
    table = small.table
    slack = table["first_ci"] + table["total_ci"] + 1e-9
    assert (table["total"] >= table["first"] - slack).all()
    assert (table["total"] >= -1e-9).all()


def test_a_value_that_does_nothing_has_no_index() -> None:
    """An output that ignores a value has zero indices for it."""
    x = sample(2, 256, 1)
    found = indices(2, x[:, 0], 1)
    assert found.first[0] == pytest.approx(1.0, abs=0.05)
    assert found.total[1] == pytest.approx(0.0, abs=1e-12)
    assert found.first[1] == pytest.approx(0.0, abs=1e-12)


def test_a_constant_output_has_no_indices() -> None:
    """Nothing decides what does not vary."""
    found = indices(2, np.ones(len(sample(2, 4, 0))), 0)
    assert all((values == 0.0).all() for values in found)


def test_draws_are_the_first_and_last_of_each_block() -> None:
    """The points between two independent draws are the first with one coordinate of the last."""
    points = sample(3, 4, 0).reshape(4, 5, 3)
    for block in points:
        for coordinate in range(3):
            mixed = block[0].copy()
            mixed[coordinate] = block[-1][coordinate]
            np.testing.assert_array_equal(block[1 + coordinate], mixed)


def test_reproducible(small: Sensitivity) -> None:
    """Table and outcomes follow from seed and size, whatever the number of processes."""
    again = sensitivity(0, 8, jobs=2)
    assert small.table.equals(again.table)
    assert small.outcomes.equals(again.outcomes)


def test_table_is_whole(small: Sensitivity) -> None:
    """One row for each reading, output and value; the printed reading fixes the readings."""
    names = list(unstated())
    for reading, left_out in zip(READING_NAMES, ((), READINGS), strict=True):
        for output in OUTPUTS[:2]:
            rows = small.table[
                (small.table["reading"] == reading) & (small.table["output"] == output)
            ]
            assert list(rows["value"]) == [name for name in names if name not in left_out]


def test_card_never_costs_more(small: Sensitivity) -> None:
    """CARD's total cost is at most that of the better benchmark, for every set of values."""
    assert (small.outcomes["cost_over_best"] <= 1.0 + 1e-12).all()


def test_distribution(small: Sensitivity) -> None:
    """Shares are in [0, 1], quantiles rise, and every draw counts once."""
    rows = small.distribution()
    assert list(rows["reading"]) == list(READING_NAMES)
    assert (rows["sets"] == 16).all()
    shares = rows[["beats_both", "delay_as_letter", "energy_as_letter"]].to_numpy()
    assert ((shares >= 0.0) & (shares <= 1.0)).all()
    for output in OUTPUTS[:2]:
        levels = rows[[name for name in rows.columns if name.startswith(f"{output}_q")]]
        assert (np.diff(levels.to_numpy(), axis=1) >= 0.0).all()


def test_sizes_that_are_no_power_of_two() -> None:
    """They would unbalance the sample, and are refused."""
    with pytest.raises(CardOptError, match="power of two, got 100"):
        sample(2, 100, 0)


def test_missing_salib(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without SALib the error has the line that installs it."""
    for name in ("SALib", "SALib.analyze", "SALib.sample"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(MissingDependencyError, match=r"pip install 'card-opt\[reproduce\]'"):
        sensitivity(0, 1, jobs=1)


@pytest.mark.parametrize("reading", READING_NAMES)
def test_figures(small: Sensitivity, reading: str) -> None:
    """Both reductions have axes of their own, and the histograms hold all draws."""
    assert len(plot_indices(small, reading).axes) == 2
    figure = plot_reductions(small)
    assert [ax.get_title(loc="left") for ax in figure.axes] == [
        name.replace("_", " ") for name in OUTPUTS[:2]
    ]
