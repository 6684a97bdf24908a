"""Floors on quality and participation: what they lower to, and what they refuse."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.constraints import MaxCut, MinCut, MinParticipation, MinQuality, lower
from card_opt.errors import ConstraintError
from tests.problem.test_options import served_or_not

INST = served_or_not()


def test_a_mean_that_is_just_the_least_is_allowed() -> None:
    """Qualities 0.5 and 0.75 have the mean 0.625: a floor of that keeps them, none above does."""
    cut, hertz = np.array([[1], [2]]), np.full((2, 1), 3.0)
    for least, is_kept in ((0.625, True), (0.6250001, False)):
        region = lower(INST, [MinQuality(least)])
        assert (region.violation(INST, cut, hertz) <= 0.0) is is_kept


@pytest.mark.parametrize("per", ["fleet", "round", "device"])
def test_floors_at_and_above_the_best_are_masks(per: Any) -> None:
    """At the best quality the best options alone are left; above there is none."""
    best = lower(INST, [MinQuality(0.75, per=per)])
    assert best.rows == ()
    assert best.allowed is not None
    assert best.allowed.any(axis=(0, 1)).tolist() == [False, True, False]
    none = lower(INST, [MinQuality(0.8, per=per)])
    assert not none.allowed.any()  # type: ignore[union-attr]
    solution = co.solve(INST, None, [MinQuality(0.8, per=per)])
    assert solution.status is co.Status.INFEASIBLE
    assert "without MinQuality" in solution.message


def test_participation_counts_device_rounds() -> None:
    """A share is rounded up to whole device-rounds, and decimal shares mean what they say."""
    inst = served_or_not(uplink_rate=np.ones((2, 5)), downlink_rate=np.ones((2, 5)))
    for share, served in ((0.6, 3), (0.61, 4), (0.2, 1), (1.0, 5)):
        region = lower(inst, [MinParticipation(min_share=share, per="device")])
        for count in range(6):
            cut = np.where(np.arange(5) < count, 1, 3) * np.ones((2, 1), dtype=np.int64)
            is_kept = region.violation(inst, cut, np.full((2, 5), 3.0)) <= 0.0
            assert is_kept == (count >= served)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: MinQuality(0.0), "min_mean must be finite and positive, got 0"),
        (lambda: MinQuality(0.5, per="all"), "unknown group 'all'"),  # type: ignore[arg-type]
        (lambda: MinQuality(0.5, [[-1.0]]), "MinQuality: table must be finite numbers"),
        (MinParticipation, "one of min_count and min_share must be given"),
        (lambda: MinParticipation(2, 0.5), "one of min_count and min_share must be given"),
        (lambda: MinParticipation(1.5), "min_count must be whole, got 1.5"),  # type: ignore[arg-type]
        (lambda: MinParticipation(min_share=1.5), "min_share must be above 0 and at most 1"),
    ],
)
def test_floors_that_are_none(make: Any, message: str) -> None:
    """Every value is checked when the constraint is made."""
    with pytest.raises(ConstraintError, match=message):
        make()


@pytest.mark.parametrize(
    ("limit", "options", "message"),
    [
        (MinQuality(0.5), None, "needs the column 'quality' .*, or a table, got none"),
        (MinParticipation(1), {"layers": [1, 2, 3]}, "needs the column 'served'"),
        (
            MinQuality(np.array([0.5, 0.6, 0.7]), per="device"),
            {"quality": [1, 2, 3]},
            r"of shape \(2,\)",
        ),
        (MinQuality(0.5, [1.0, 2.0]), {"quality": [1, 2, 3]}, r"table must be of shape \(3,\)"),
    ],
)
def test_floors_that_do_not_fit(limit: Any, options: Any, message: str) -> None:
    """What an instance lacks is said by name."""
    inst = INST.replace(options=options)
    with pytest.raises(ConstraintError, match=message):
        limit.lower(inst)


def test_layers_are_what_limits_on_cuts_go_by() -> None:
    """The number of an option is no number of layers; a device that is not served keeps any."""
    inst = INST.replace(options={"layers": [7, 3, 0], "served": [1, 1, 0]})
    for limit, allowed in (
        (MinCut(4), [True, False, True]),
        (MaxCut(4), [False, True, True]),
        (MinCut(8), [False, False, True]),
    ):
        region = limit.lower(inst)
        assert region.allowed is not None
        assert region.allowed[0, 0].tolist() == allowed


def test_a_floor_that_cannot_be_kept_is_named_without_a_number() -> None:
    """What its row falls short of is no number of the user's, so none is told."""
    solution = co.solve(INST, None, [MinQuality(0.6), MaxCut(1)])
    assert solution.status is co.Status.INFEASIBLE
    assert "without MinQuality(min_mean=0.6, per='fleet')" in solution.message
    assert "MaxCut(cut=1) would have to be at least 2" in solution.message
