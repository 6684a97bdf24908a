"""Rows: what they refuse, whom they limit and what their groups add up to."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.problem.rows import QUANTITIES, Rows, device_powers, quantity_of
from tests.helpers.instances import worked

# Four devices in two rounds: groups 0 and 1 of three and two device-rounds, three in none.
GROUP = np.array([[0, 1], [-1, 0], [1, -1], [-1, 0]])
ROWS = Rows(
    label="own",
    quantity="energy",
    group=GROUP,
    bound=np.array([10.0, 20.0]),
    coefficient=np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 0.0]]),
)
EXTRA = np.arange(24.0).reshape(4, 2, 3)
VALUES = np.array([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])
CUT = np.array([[1, 2], [3, 1], [2, 3], [1, 2]])


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        (
            {"quantity": "power"},
            "quantity must be one of delay, energy, frequency, device energy, table, share, "
            "got 'power'",
        ),
        (
            {"group": GROUP.astype(float)},
            "group must be whole numbers of shape (M, N) and bound of shape (G,), "
            "got float64 (4, 2) and (2,)",
        ),
        (
            {"group": np.zeros(8, dtype=np.int32)},
            "group must be whole numbers of shape (M, N) and bound of shape (G,), "
            "got int32 (8,) and (2,)",
        ),
        (
            {"bound": np.ones((2, 1))},
            "group must be whole numbers of shape (M, N) and bound of shape (G,), "
            "got int64 (4, 2) and (2, 1)",
        ),
        (
            {"coefficient": np.ones((2, 4))},
            "coefficient must be of shape (4, 2), got (2, 4)",
        ),
        ({"group": GROUP + 1}, "groups must be in -1..1, got 0..2"),
        ({"group": GROUP - 1}, "groups must be in -1..1, got -2..0"),
        ({"bound": np.array([10.0])}, "groups must be in -1..0, got -1..1"),
        ({"bound": np.array([0.5, 0.0])}, "bound must be positive [J], got 0"),
        ({"bound": np.array([-1.5, -2.5])}, "bound must be positive [J], got -1.5"),
        ({"bound": np.array([10.0, math.nan])}, "bound must be positive [J], got nan"),
        (
            {"coefficient": np.full((4, 2), -1e-9)},
            "coefficients must be finite and at least 0",
        ),
        (
            {"coefficient": np.full((4, 2), math.inf)},
            "coefficients must be finite and at least 0",
        ),
        (
            {"extra": EXTRA[0]},
            "extra must be of shape (M, N, C) with (M, N) = (4, 2), got (2, 3)",
        ),
        (
            {"extra": EXTRA[:3]},
            "extra must be of shape (M, N, C) with (M, N) = (4, 2), got (3, 2, 3)",
        ),
        ({"extra": np.where(EXTRA == 5.0, math.inf, EXTRA)}, "extra must be finite"),
    ],
)
def test_rows_that_are_none(changes: dict[str, Any], text: str) -> None:
    """The line names the constraint, what is allowed and what came."""
    with pytest.raises(co.ConstraintError) as caught:
        replace(ROWS, **changes)
    assert str(caught.value) == f"own: {text}"


@pytest.mark.parametrize("name", ["bound", "coefficient", "extra"])
def test_numbers_are_asked_for(name: str) -> None:
    """A field that is no number is named with its constraint."""
    with pytest.raises(co.CardOptError, match=f"^own: {name} "):
        replace(ROWS, **{name: "much"})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("quantity", "unit"),
    [("delay", "s"), ("energy", "J"), ("frequency", "Hz"), ("device energy", "J")],
)
def test_a_bound_has_the_unit_of_its_quantity(quantity: str, unit: str) -> None:
    """Messages say in what unit the bound is."""
    assert quantity in QUANTITIES
    with pytest.raises(co.ConstraintError, match=rf"positive \[{unit}\]"):
        replace(ROWS, quantity=quantity, bound=np.array([-1.0, 1.0]))


def test_fields_are_arrays_of_their_kind() -> None:
    """Whole numbers of any size are taken, and lists where arrays are meant."""
    rows = Rows(
        label="own",
        quantity="delay",
        group=np.array([[0], [0]], dtype=np.uint8),
        bound=[1],  # type: ignore[arg-type]
        coefficient=[[1], [0]],  # type: ignore[arg-type]
        extra=[[[1]], [[-2]]],  # type: ignore[arg-type]
    )
    assert rows.group.dtype == np.int64
    assert rows.extra is not None
    for values in (rows.bound, rows.coefficient, rows.extra):
        assert values.dtype == np.float64
    assert rows.extra.tolist() == [[[1.0]], [[-2.0]]]


def test_groups_of_the_right_kind_are_not_copied() -> None:
    """Several rows of a large fleet may share one array of groups."""
    assert replace(ROWS).group is GROUP


def test_no_device_rounds_are_no_error() -> None:
    """Rows over nothing are in order, with or without bounds."""
    for bound in ([], [1.0]):
        empty = Rows(
            label="own",
            quantity="delay",
            group=np.zeros((0, 2), dtype=int),
            bound=np.array(bound),
            coefficient=np.zeros((0, 2)),
        )
        assert empty.is_own
        np.testing.assert_array_equal(empty.totals(np.zeros((0, 2))), np.zeros(len(bound)))
        assert empty.part((slice(None), slice(None))).bound.size == 0


@pytest.mark.parametrize(
    ("group", "is_own"),
    [
        ([[0, 1], [2, 3]], True),
        ([[0, 1], [-1, -1]], True),
        ([[-1, -1], [-1, -1]], True),
        ([[0, 1], [2, 2]], False),
        ([[0, 0], [1, 2]], False),
        ([[1, 1], [0, 2]], False),
        ([[3, -1], [-1, 3]], False),
    ],
)
def test_own_rows_are_those_of_single_device_rounds(group: list[list[int]], is_own: bool) -> None:
    """A group of two couples; those in no group do not count."""
    rows = replace(ROWS, group=np.array(group), bound=np.ones(4), coefficient=np.ones((2, 2)))
    assert rows.is_own is is_own


def test_totals_are_weighted_sums_of_the_groups() -> None:
    """By hand: 1*1 + 4*4 + 0*8 in group 0 and 2*2 + 5*5 in group 1."""
    np.testing.assert_array_equal(ROWS.totals(VALUES), [17.0, 29.0])


def test_a_group_without_members_totals_nothing() -> None:
    """Every bound has its total, the last too."""
    more = replace(ROWS, bound=np.array([10.0, 20.0, 30.0, 40.0]))
    totals = more.totals(VALUES)
    np.testing.assert_array_equal(totals, [17.0, 29.0, 0.0, 0.0])
    none = replace(ROWS, group=np.full((4, 2), -1)).totals(VALUES)
    np.testing.assert_array_equal(none, [0.0, 0.0])
    assert none.dtype == np.float64


def test_every_device_round_knows_its_bound() -> None:
    """That of its group, inf without one."""
    inf = math.inf
    expected = [[10.0, 20.0], [inf, 10.0], [20.0, inf], [inf, 10.0]]
    np.testing.assert_array_equal(ROWS.each_bound, expected)


def test_extra_is_that_of_the_cut() -> None:
    """Each device-round gets the extra of its own 1-based cut; without extra, nothing."""
    by_hand = [[0.0, 4.0], [8.0, 9.0], [13.0, 17.0], [18.0, 22.0]]
    limited = replace(ROWS, extra=EXTRA).limited(VALUES, CUT)
    np.testing.assert_array_equal(limited, VALUES + by_hand)
    np.testing.assert_array_equal(ROWS.limited(VALUES, CUT), VALUES)


def test_a_part_has_the_groups_that_it_meets() -> None:
    """Groups are numbered anew and keep their bounds; coefficients and extra are cut out."""
    rows = replace(ROWS, bound=np.array([10.0, 20.0]), extra=EXTRA)
    part = rows.part((slice(1, 3), slice(0, 1)))
    np.testing.assert_array_equal(part.group, [[-1], [0]])
    np.testing.assert_array_equal(part.bound, [20.0])
    np.testing.assert_array_equal(part.coefficient, [[3.0], [5.0]])
    assert part.extra is not None
    np.testing.assert_array_equal(part.extra, EXTRA[1:3, 0:1])
    assert (part.label, part.quantity) == ("own", "energy")


def test_a_part_of_grouped_device_rounds_only() -> None:
    """Where all are in groups, the first of them is no special case."""
    part = ROWS.part((slice(0, 1), slice(None)))
    np.testing.assert_array_equal(part.group, [[0, 1]])
    np.testing.assert_array_equal(part.bound, [10.0, 20.0])
    assert part.extra is None


def test_a_part_outside_of_every_group_has_no_bounds() -> None:
    """It limits nothing."""
    part = ROWS.part((slice(1, 2), slice(0, 1)))
    np.testing.assert_array_equal(part.group, [[-1]])
    assert part.bound.size == 0


# What the quantities are, on the worked instance: see its table.

POWERED = worked(device_power=[3.0, 5.0], transmit_power=[0.5, 0.25])
DECISION = np.array([[1], [3]])


@pytest.mark.parametrize(
    ("quantity", "expected"),
    [
        ("delay", [[20.0], [33.0]]),
        ("energy", [[400.0], [4.0]]),
        ("frequency", [[5.0], [1.0]]),
        # 2 epochs x 20 or 80 FLOP / 10 FLOP/s = 4 or 16 s of computing, by 3 or 5 W; and
        # (2 x 0.5 x 8 + 4) / 2 = 6 s or (4 + 12) / 4 = 4 s of sending, by 0.5 or 0.25 W.
        ("device energy", [[15.0], [81.0]]),
    ],
)
def test_quantities_by_hand(quantity: str, expected: list[list[float]]) -> None:
    """Each is what the table of the worked instance says, for cut and frequency of each."""
    frequency = np.array([[5.0], [1.0]])
    values = quantity_of(POWERED, quantity, DECISION, frequency)
    assert values.shape == (2, 1)
    assert values == pytest.approx(np.array(expected), rel=1e-15)


def test_device_energy_has_a_value_for_each_round() -> None:
    """Also where nothing of it depends on the round."""
    alike = worked(
        uplink_rate=[[2.0, 2.0], [4.0, 4.0]], downlink_rate=[[4.0, 4.0], [8.0, 8.0]],
        device_power=[3.0, 5.0], transmit_power=[0.5, 0.25],
    )  # fmt: skip
    cut = np.array([[1, 1], [3, 3]])
    values = quantity_of(alike, "device energy", cut, np.full((2, 2), 2.0))
    assert values == pytest.approx(np.array([[15.0, 15.0], [81.0, 81.0]]), rel=1e-15)


def test_powers_are_those_of_the_devices() -> None:
    """A column each, so that they stand for all rounds."""
    computing, sending = device_powers(POWERED)
    np.testing.assert_array_equal(computing, [[3.0], [5.0]])
    np.testing.assert_array_equal(sending, [[0.5], [0.25]])


@pytest.mark.parametrize(
    ("fields", "missing"),
    [
        ({}, "device_power"),
        ({"device_power": [3.0, 5.0]}, "transmit_power"),
        ({"transmit_power": [0.5, 0.25]}, "device_power"),
    ],
)
def test_both_powers_are_needed(fields: dict[str, Any], missing: str) -> None:
    """The line names the one that is not there."""
    with pytest.raises(co.ConstraintError) as caught:
        device_powers(worked(**fields))
    assert str(caught.value) == (
        "a limit on device energy needs device_power and transmit_power of the instance [W], "
        f"got none for {missing}"
    )
