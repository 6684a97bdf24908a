"""Tests of the exact reference, against the package's own referee and what is known by hand."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import card_opt as co
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.region import Region
from card_opt.problem.rows import QUANTITIES, Rows, quantity_of
from tests.certificates.contents import content_of
from tests.certificates.rational import cube_root
from tests.certificates.reference import Problem
from tests.helpers.instances import frequency_at, instances, random_instance, worked

ROUNDING = 1e-12  # of some ten operations; a difference of extremes is compared by its parts


def check_agreement(inst: Instance, cut: Any, frequency: Any) -> None:
    """Compare delay, energy, cost and links of a decision with the referee's."""
    problem, said = Problem(content_of(inst)), co.evaluate(inst, cut, frequency)
    linked = inst.linked()
    for k, (choice, hertz) in enumerate(zip(cut.ravel(), frequency.ravel(), strict=True)):
        c, f = int(choice) - 1, Fraction(float(hertz))
        is_linked = linked is None or bool(linked.reshape(-1, inst.num_cuts)[k, c])
        assert problem.is_linked(k, c) == is_linked
        if not is_linked:
            continue
        d, e = problem.delay_curve(k, c).at(f), problem.energy_at(k, c, f)
        assert float(d) == pytest.approx(said.delay.flat[k], rel=ROUNDING)
        assert float(e) == pytest.approx(said.energy.flat[k], rel=ROUNDING, abs=1e-300)
        cost = problem.cost(k, c, f)
        assert cost.low <= cost.high <= cost.low + Fraction(10) ** -60
        alpha, low, beta, less = problem.terms(k, c)[0]
        size = float(alpha * (d + abs(low)) + beta * (e + abs(less)))
        assert float(cost.low) == pytest.approx(said.cost.flat[k], rel=0.0, abs=ROUNDING * size)


@given(inst=instances(min_cuts=1), seed=st.integers(0, 99), place=st.floats(0.0, 1.0))
def test_agrees_with_the_referee(inst: Instance, seed: int, place: float) -> None:
    """Delay, energy and cost are those of the equations' other writing, to rounding."""
    cut = np.random.default_rng(seed).integers(1, inst.num_cuts + 1, inst.shape)
    check_agreement(inst, cut, frequency_at(inst, place))


@given(
    seed=st.integers(0, 2**32),
    normalizer=st.sampled_from(NORMALIZERS),
    has_own=st.booleans(),
    has_throughput=st.booleans(),
)
def test_agrees_on_measured_and_missing_data(
    seed: int, normalizer: str, has_own: bool, has_throughput: bool
) -> None:
    """Measured seconds, a table of powers, links of rate 0 and no throughput mean the same."""
    rng = np.random.default_rng(seed)
    inst = random_instance(
        rng,
        normalizer=normalizer,
        num_cuts=3,
        optional=("device_seconds", "extra_seconds"),
        own_profiles=has_own,
    )
    levels = np.linspace(0.1, 1.2, 6) * 2.46e9
    inst = inst.replace(
        level_power=np.column_stack((levels, rng.uniform(10.0, 1e3, levels.size))),
        power_coefficient=0.0,
        uplink_rate=inst.uplink_rate * (rng.random(inst.shape) < 0.7),
        downlink_rate=inst.downlink_rate * (rng.random(inst.shape) < 0.7),
        adapter_bits=inst.adapter_bits * (rng.random(3) < 0.5),
        smashed_bits=inst.smashed_bits * (rng.random(3) < 0.5),
        device_throughput=inst.device_throughput if has_throughput else None,
    )
    inside = levels[(levels >= inst.min_frequency) & (levels <= inst.max_frequency)]
    check_agreement(inst, rng.integers(1, 4, inst.shape), rng.choice(inside, inst.shape))


@given(
    seed=st.integers(0, 2**32), quantity=st.sampled_from(QUANTITIES[:-1]), has_extra=st.booleans()
)
def test_rows_agree_with_the_referee(seed: int, quantity: str, has_extra: bool) -> None:
    """A row is kept just where the excess of the package's own sum is none."""
    rng = np.random.default_rng(seed)
    inst = random_instance(rng, num_cuts=3, optional=("device_power", "transmit_power"))
    extra = rng.uniform(1.0, 9.0, (*inst.shape, 3)) if has_extra or quantity == "table" else None
    cut, frequency = rng.integers(1, 4, inst.shape), frequency_at(inst, float(rng.random()))
    rows = Rows(
        label="any",
        quantity=quantity,
        group=rng.integers(-1, 2, inst.shape),
        bound=np.array([1.0, np.inf, 1.0]),
        coefficient=rng.uniform(0.0, 2.0, inst.shape),
        extra=extra,
    )
    totals = rows.totals(rows.limited(quantity_of(inst, quantity, cut, frequency), cut))
    problem = Problem(content_of(inst, Region(rows=(rows,))))
    exact = [Fraction(float(f)) for f in frequency.ravel()]
    zero_based = [int(c) - 1 for c in cut.ravel()]
    assert [row.bound for row in problem.rows] == [1, 1]
    takes = [float(problem.takes(row, zero_based, exact)) for row in problem.rows]
    assert takes == pytest.approx([totals[0], 0.0], rel=ROUNDING)
    is_broken = ["row 0"] if totals[0] > 1.0 else []
    assert problem.breaks(zero_based, exact) == is_broken


def test_limits_have_no_tolerance() -> None:
    """The smallest step outside of box, levels, cuts or a row is outside."""
    inst = worked()
    region = Region(allowed=np.array([[[1, 1, 0]], [[1, 1, 1]]], dtype=bool), allowed_by=("x",))
    problem = Problem(content_of(inst, region))
    one, above = Fraction(1), Fraction(np.nextafter(5.0, 6.0))
    assert problem.breaks([0, 2], [one, one]) == []
    assert problem.breaks([2, 2], [one, one]) == ["cut of 0"]
    assert problem.breaks([0, 2], [one, above]) == ["box of 1"]
    problem = Problem(content_of(inst, Region(levels=np.array([2.0, 4.0]), levels_by=("x",))))
    assert problem.breaks([0, 2], [one * 2, one * 2 + Fraction(1, 10**30)]) == ["levels of 1"]


def test_worked_instance() -> None:
    """The values that `worked` tabulates by hand."""
    problem = Problem(content_of(worked()))
    assert [problem.delay_curve(0, c).at(Fraction(5)) for c in range(3)] == [20, 32, 32]
    assert [problem.delay_curve(1, c).at(Fraction(1)) for c in range(3)] == [48, 40, 33]
    assert [float(problem.energy_at(0, c, Fraction(5))) for c in range(3)] == [400, 200, 100]
    assert [float(v.low) for v in problem.extremes(0, 0)] == [20, 52, 4, 400]


def test_cube_root_is_enclosed() -> None:
    """Both ends of the enclosure are on their side of the root."""
    for x in (Fraction(2), Fraction(1, 10**30), Fraction(27), Fraction(10**50, 7)):
        root = cube_root(x)
        assert root.low**3 <= x < root.high**3
