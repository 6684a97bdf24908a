"""Which cuts are kept: all that can win, and few more."""

from __future__ import annotations

import numpy as np
import pytest

from card_opt.algorithms.kernel.hull import hull_of


@pytest.mark.parametrize("num_cuts", [1, 2, 3, 31, 80])
def test_of_layers_that_are_alike_the_first_and_the_last_are_left(num_cuts: int) -> None:
    """All other cuts lie on the line between these, rounding aside (theory R2)."""
    cut = np.arange(1, num_cuts + 1)
    sent = np.full(num_cuts, 1.23e8) + 0.7e5 * cut
    points = np.array(
        [0.1e12 * cut, sent, sent, 0.0 * cut, (num_cuts + 1) * 0.1e12 - 0.1e12 * cut]
    )
    hull = hull_of(points)
    ends = sorted({0, num_cuts - 1})
    assert hull.best.tolist() == ends
    assert hull.slowest.tolist() == ends
    assert hull.margin == pytest.approx(1.0 if num_cuts < 3 else 1.0 / (num_cuts - 1))


@pytest.mark.parametrize("seed", range(30))
def test_no_direction_prefers_a_cut_that_was_left_out(seed: int) -> None:
    """At random non-negative coefficients the least and the largest are among those kept."""
    rng = np.random.default_rng(seed)
    num_cuts = int(rng.integers(2, 30))
    points = rng.random((5, num_cuts)) * rng.choice([0.0, 1.0, 1e6], (5, 1))
    hull = hull_of(points)
    values = 10.0 ** rng.uniform(-9.0, 3.0, (2000, 5)) @ points
    least, most = values.min(axis=1), values.max(axis=1)
    assert (values[:, hull.best].min(axis=1) <= least * (1.0 + 1e-14)).all()
    assert (values[:, hull.slowest].max(axis=1) >= most * (1.0 - 1e-14)).all()


@pytest.mark.parametrize("seed", range(20))
def test_a_cut_left_out_is_worse_by_the_margin(seed: int) -> None:
    """Its value exceeds the best by the margin times the lead of the best over the second."""
    rng = np.random.default_rng(seed)
    points = np.cumsum(rng.random((5, 20)), axis=1)
    points[4] = points[4, ::-1]
    hull = hull_of(points)
    out = np.setdiff1d(np.arange(20), hull.best)
    values = 10.0 ** rng.uniform(-6.0, 2.0, (500, 5)) @ points
    best = np.sort(values[:, hull.best], axis=1)
    for place in out:
        is_later = (points[:, :place] <= points[:, [place]]).all(axis=0).any()
        lead = 0.0 if is_later else hull.margin * (best[:, 1] - best[:, 0])
        assert (values[:, place] >= (best[:, 0] + lead) * (1.0 - 1e-12)).all()


def test_a_cut_that_has_as_much_as_an_earlier_one_is_left_out() -> None:
    """Ties go to the smallest cut, so a repeated one never wins."""
    points = np.array([[1.0, 1.0, 2.0], [3.0, 3.0, 1.0]])
    assert hull_of(points).best.tolist() == [0, 2]
