"""Regions: what is outside and by how much, and what slices, sums and copies of them are."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import CUTS, EVERYTHING, LEVELS, OWN, SHARED, Region
from card_opt.problem.rows import Rows
from tests.helpers.instances import worked

INST = worked()  # 2 devices, 1 round, 3 cuts, box [1, 5] Hz
CUT = np.array([[1], [3]])
INF = math.inf


def rows(
    quantity: str = "frequency",
    *,
    group: Any = ((0,), (1,)),
    bound: Any = (4.0, 4.0),
    label: str = "limit",
    **fields: Any,
) -> Rows:
    """Return rows of weight 1; by default each device-round's frequency is at most 4 Hz."""
    group = np.array(group)
    plain: dict[str, Any] = {"coefficient": np.ones(group.shape)}
    return Rows(
        label=label, quantity=quantity, group=group, bound=np.array(bound), **(plain | fields)
    )


TOGETHER = rows(group=((0,), (0,)), bound=(6.0,), label="together")
ALLOWED = np.array([[[True, True, False]], [[False, True, True]]])


def hertz(*values: float) -> FloatArray:
    """Return a frequency of each device."""
    return np.array(values)[:, np.newaxis]


@pytest.mark.parametrize(
    ("region", "needs", "own", "shared"),
    [
        (EVERYTHING, set(), 0, 0),
        (Region(allowed=ALLOWED), {CUTS}, 0, 0),
        (Region(levels=np.array([2.0])), {LEVELS}, 0, 0),
        (Region(rows=(rows(),)), {OWN}, 1, 0),
        (Region(rows=(TOGETHER,)), {SHARED}, 0, 1),
        (Region(rows=(TOGETHER, rows(), TOGETHER)), {OWN, SHARED}, 1, 2),
        (
            Region(allowed=ALLOWED, levels=np.array([2.0]), rows=(rows(), TOGETHER)),
            {CUTS, LEVELS, OWN, SHARED},
            1,
            1,
        ),
    ],
)
def test_needs_are_what_is_there(region: Region, needs: set[str], own: int, shared: int) -> None:
    """Each primitive is needed where it is present, and rows are own or shared."""
    assert region.needs == needs
    assert [r.label for r in region.own] == ["limit"] * own
    assert [r.label for r in region.shared] == ["together"] * shared


# Violation.


@pytest.mark.parametrize(
    ("region", "frequency", "expected"),
    [
        (EVERYTHING, hertz(9.0, 9.0), 0.0),  # the box is the instance's, not the region's
        (Region(allowed=ALLOWED), hertz(2.0, 2.0), 0.0),
        (Region(allowed=~ALLOWED), hertz(2.0, 2.0), INF),
        (Region(allowed=ALLOWED[::-1]), hertz(2.0, 2.0), INF),
        (Region(levels=np.array([2.0, 4.0])), hertz(2.0, 4.0), 0.0),
        (Region(levels=np.array([2.0, 4.0])), hertz(2.5, 4.0), 0.25),
        (Region(levels=np.array([2.0, 4.0])), hertz(4.0, 1.0), 0.5),
        (Region(levels=np.array([])), hertz(2.0, 2.0), INF),
        (Region(rows=(rows(),)), hertz(4.0, 4.0), 0.0),
        (Region(rows=(rows(),)), hertz(4.0, 5.0), 0.25),
        (Region(rows=(rows(), TOGETHER)), hertz(4.0, 5.0), 0.5),
        (Region(rows=(TOGETHER, rows())), hertz(4.0, 5.0), 0.5),
        (Region(rows=(rows(bound=(4.0, INF)),)), hertz(4.0, 5.0), 0.0),
        (Region(rows=(rows(group=((-1,), (-1,)), bound=()), rows())), hertz(5.0, 4.0), 0.25),
        # Several kinds at once: the largest.
        (Region(levels=np.array([2.0, 4.0]), rows=(rows(),)), hertz(2.5, 6.0), 0.5),
        (Region(levels=np.array([2.0, 4.0]), rows=(rows(),)), hertz(3.0, 5.0), 0.25),
        (Region(allowed=~ALLOWED, levels=np.array([2.0])), hertz(3.0, 3.0), INF),
        # Extra: cut 1 of device 1 adds 1 Hz, cut 3 of device 2 adds 2 Hz.
        (
            Region(rows=(rows(extra=np.array([[[1.0, 0.0, 0.0]], [[0.0, 0.0, 2.0]]])),)),
            hertz(4.0, 4.0),
            0.5,
        ),
        # Coefficients: 2 x 3 Hz over 4 Hz.
        (Region(rows=(rows(coefficient=np.array([[1.0], [2.0]])),)), hertz(4.0, 3.0), 0.5),
    ],
)
def test_violation_by_hand(region: Region, frequency: FloatArray, expected: float) -> None:
    """The largest relative excess over any limit, inf for a cut that is not allowed."""
    violation = region.violation(INST, CUT, frequency)
    assert violation == pytest.approx(expected, rel=1e-15)


def test_rows_of_several_quantities_each_get_their_own() -> None:
    """By hand: delays 20 and 33 s, energies 400 and 4 J, whatever came before in the list."""
    kinds = [
        rows("delay", bound=(20.0, 22.0)),
        rows("energy", bound=(400.0, 2.0)),
        rows("delay", bound=(10.0, 33.0)),
        rows("energy", bound=(50.0, 4.0)),
    ]
    frequency = hertz(5.0, 1.0)
    excess = [Region(rows=(r,)).violation(INST, CUT, frequency) for r in kinds]
    assert excess == pytest.approx([0.5, 1.0, 1.0, 7.0], rel=1e-14)
    for first in range(4):
        turned = Region(rows=tuple(kinds[first:] + kinds[:first]))
        assert turned.violation(INST, CUT, frequency) == pytest.approx(7.0, rel=1e-14)


# Levels.


@pytest.mark.parametrize(
    ("levels", "frequency", "nearest"),
    [
        (
            [2.0, 4.0, 8.0],
            [1.0, 2.0, 2.9, 3.1, 4.0, 5.9, 6.1, 8.0, 9.0],
            [2, 2, 2, 4, 4, 4, 8, 8, 8],
        ),
        ([3.0], [1.0, 3.0, 9.0], [3, 3, 3]),
        ([2.0, 4.0], [1.0, 2.9, 3.1, 9.0], [2, 2, 4, 4]),
    ],
)
def test_nearest_level(levels: list[float], frequency: list[float], nearest: list[int]) -> None:
    """By distance, at the ends and beyond them too."""
    found = Region(levels=np.array(levels)).nearest(np.array(frequency))
    assert found.tolist() == nearest


def test_nearest_of_two_at_the_same_distance_is_the_faster() -> None:
    """A tie goes up."""
    assert Region(levels=np.array([2.0, 4.0])).nearest(np.array(3.0)) == 4.0


@pytest.mark.parametrize(
    ("levels", "first", "end"),
    [
        ([0.5, 1.0, 3.0, 5.0, 9.0], 1, 4),  # both ends of the box count
        ([1.5, 4.5], 0, 2),
        ([0.5, 9.0], 1, 1),
        ([], 0, 0),
    ],
)
def test_levels_in_the_box(levels: list[float], first: int, end: int) -> None:
    """The first inside and the first beyond, of each device-round; none is an empty problem."""
    region = Region(levels=np.array(levels))
    starts, ends = region.levels_in_box(INST)
    assert (starts.tolist(), ends.tolist()) == ([[first]] * 2, [[end]] * 2)
    assert region.is_empty(INST) is (first == end)


def test_levels_are_those_of_each_device_rounds_own_box() -> None:
    """Boxes may differ, and one without a level makes the problem empty."""
    inst = worked(min_frequency=[[1.0], [3.0]], max_frequency=[[2.0], [5.0]])
    starts, ends = Region(levels=np.array([1.5, 4.0])).levels_in_box(inst)
    assert (starts.tolist(), ends.tolist()) == ([[0], [1]], [[1], [2]])
    assert not Region(levels=np.array([1.5, 4.0])).is_empty(inst)
    assert Region(levels=np.array([4.0, 4.5])).is_empty(inst)


@pytest.mark.parametrize(
    ("allowed", "is_empty"),
    [
        (ALLOWED, False),
        (np.array([[[True, True, True]], [[False, False, False]]]), True),
        (np.array([[[False, False, False]], [[True, True, True]]]), True),
        (np.zeros((2, 1, 3), dtype=bool), True),
        (None, False),
    ],
)
def test_a_device_round_without_a_cut_is_empty(allowed: Any, is_empty: bool) -> None:
    """One is enough, with levels or without."""
    assert Region(allowed=allowed).is_empty(INST) is is_empty
    assert Region(allowed=allowed, levels=np.array([2.0])).is_empty(INST) is is_empty


# Sums, slices and copies.


def test_both_leave_what_each_leaves() -> None:
    """Masks and levels are intersected, rows and labels follow each other."""
    one = Region(
        allowed=ALLOWED,
        levels=np.array([1.0, 2.0, 3.0]),
        rows=(rows(label="a"),),
        allowed_by=("A",),
        levels_by=("L",),
    )
    other = Region(
        allowed=ALLOWED[:, :, ::-1],
        levels=np.array([2.0, 3.0, 4.0]),
        rows=(rows(label="b"),),
        allowed_by=("B",),
        levels_by=("K",),
    )
    both = one & other
    assert both.allowed is not None
    assert both.levels is not None
    assert both.allowed.tolist() == [[[False, True, False]], [[False, True, False]]]
    assert both.levels.tolist() == [2.0, 3.0]
    assert [r.label for r in both.rows] == ["a", "b"]
    assert (both.allowed_by, both.levels_by) == (("A", "B"), ("L", "K"))


def test_nothing_more_leaves_the_same() -> None:
    """With a region that limits nothing, on either side, masks and levels stay."""
    region = Region(allowed=ALLOWED, levels=np.array([1.0, 2.0]))
    for same in (region & EVERYTHING, EVERYTHING & region):
        assert same.allowed is ALLOWED
        assert same.levels is region.levels
    assert (EVERYTHING & EVERYTHING).needs == frozenset()


def test_a_slice_is_indexed_like_an_instance() -> None:
    """Numbers and slices are taken; what is not there stays away, and levels and labels stay."""
    whole = Region(
        allowed=ALLOWED, levels=np.array([2.0]), rows=(rows(bound=(3.0, 4.0)),), allowed_by=("A",)
    )
    for index in ((1, 0), (slice(1, 2), slice(0, 1)), (1, slice(None))):
        part = whole[index]
        assert part.allowed is not None
        assert part.allowed.tolist() == [[[False, True, True]]]
        assert part.rows[0].bound.tolist() == [4.0]
        assert part.levels is whole.levels
        assert part.allowed_by == ("A",)
    assert EVERYTHING[0, 0].allowed is None
    assert whole[0, 0].rows[0].bound.tolist() == [3.0]


def test_scaled_bounds_are_multiplied() -> None:
    """All bounds by the factor, and nothing else."""
    region = Region(allowed=ALLOWED, rows=(rows(bound=(3.0, 4.0)), TOGETHER))
    scaled = region.scaled_bounds(0.5)
    assert [r.bound.tolist() for r in scaled.rows] == [[1.5, 2.0], [3.0]]
    assert [r.label for r in scaled.rows] == ["limit", "together"]
    assert scaled.allowed is ALLOWED


def test_prices_are_per_unit_and_by_label() -> None:
    """Cost per whole bound over the bound; own rows have none, and twins get a number."""
    two = rows(group=((0, 0, 1, 1), (0, 0, 1, 1)), bound=(2.0, 4.0), label="budget")
    one = replace(two, group=np.zeros((2, 4), dtype=int), bound=np.array([8.0]))
    own = rows(group=((0, 1),), bound=(2.0, 2.0), label="own")
    other = replace(one, label="pool")
    prices = Region(rows=(two, own, one, other, one)).by_label(np.arange(1.0, 6.0) * 8.0)
    assert list(prices) == ["budget", "budget (2)", "pool", "budget (3)"]
    assert [v.tolist() for v in prices.values()] == [[4.0, 4.0], [3.0], [4.0], [5.0]]


def test_arrays_are_the_whole_region() -> None:
    """Only arrays, under names that tell them apart; back comes the same, extra included."""
    extra = np.arange(6.0).reshape(2, 1, 3)
    region = Region(
        allowed=ALLOWED, levels=np.array([2.0, 3.0]), rows=(rows(extra=extra), TOGETHER)
    )
    arrays = region.arrays()
    assert all(isinstance(value, np.ndarray) for value in arrays.values())
    assert set(arrays) == {
        "allowed", "levels", "rows", "extra_0",
        "group_0", "bound_0", "coefficient_0", "group_1", "bound_1", "coefficient_1",
    }  # fmt: skip
    assert json.loads(str(arrays["rows"])) == [["limit", "frequency"], ["together", "frequency"]]
    back = Region.from_arrays(arrays)
    assert back.allowed is not None
    assert back.levels is not None
    assert back.allowed.tolist() == ALLOWED.tolist()
    assert back.levels.tolist() == [2.0, 3.0]
    for mine, theirs in zip(back.rows, region.rows, strict=True):
        assert (mine.label, mine.quantity) == (theirs.label, theirs.quantity)
        for name in ("group", "bound", "coefficient"):
            assert getattr(mine, name).tolist() == getattr(theirs, name).tolist()
    assert back.rows[0].extra is not None
    assert back.rows[0].extra.tolist() == extra.tolist()
    assert back.rows[1].extra is None


def test_arrays_of_everything_are_no_limits() -> None:
    """What is not there is not sent, and is not there when it comes back."""
    arrays = EVERYTHING.arrays()
    assert set(arrays) == {"rows"}
    back = Region.from_arrays(arrays)
    assert (back.allowed, back.levels, back.rows) == (None, None, ())
