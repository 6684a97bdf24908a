"""Exploring: the front against every choice of cuts, its laws, switches, and sweeps."""

from __future__ import annotations

import itertools
import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from typer.testing import CliRunner

import card_opt as co
from card_opt.cli import main
from card_opt.cli.exploring import explore as explore_command
from card_opt.cli.exploring import read_range
from card_opt.constraints import (
    Deadline,
    EnergyBudget,
    EnergyCap,
    FrequencyLevels,
    MaxCut,
    MinCut,
    lower,
)
from card_opt.errors import CardOptError, ConstraintError
from card_opt.problem import costs, referee
from card_opt.problem.instance import Instance
from card_opt.problem.instance_curves import quantity_curves
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray, IntArray
from card_opt.problem.region import EVERYTHING, Region
from card_opt.solving.catalogue import find
from card_opt.studies.front import Front, check, pareto_front
from card_opt.studies.front.envelope import envelope, lower_lines
from card_opt.studies.front.listing import Reach
from card_opt.studies.front.options import Fleet, fleet_of
from card_opt.studies.front.plot import plot_front, plot_sweep, plot_switches
from card_opt.studies.front.power import Power
from card_opt.studies.front.words import front_text, sweep_text
from card_opt.studies.sweep import explore
from card_opt.studies.swept import changed
from tests.helpers.instances import VARYING, instances, random_instance
from tests.helpers.repeats import first

EXACT = 1e-10  # rounding of sums and roots, relative
TIE = 1e-12
ONE_POWER = tuple(name for name in VARYING if "power" not in name)  # one curve for all
HALVINGS = 70


def small(seed: int, **options: Any) -> Instance:
    """Return a tiny instance whose cuts can all be tried."""
    shape: dict[str, Any] = {"shape": (2, 2), "num_cuts": 4}
    return random_instance(seed, **(shape | options))


def brute_force(
    inst: Instance, energies: FloatArray, low: FloatArray, high: FloatArray
) -> FloatArray:
    """Return the least delay at most at each energy [J], over all choices of cuts.

    For each choice the pace that uses up the energy is found by halving. `low` and `high` are
    the ends of the frequencies of each cut, shape (K, C); a cut without any has low > high.
    """
    size = low.shape
    seconds = quantity_curves(inst, "delay").reshape(*size)
    b, work = seconds.fixed, seconds.inverse
    xi, static = inst.power_coefficient, inst.static_power
    choices = np.array(list(itertools.product(range(size[1]), repeat=size[0])))
    rows = np.arange(size[0])
    choices = choices[(low <= high)[rows, choices].all(axis=1)]
    b, work, low, high = (v[rows, choices] for v in (b, work, low, high))
    thriftiest = np.cbrt(static / (2.0 * xi))
    out = []
    for most in energies:
        slow = np.full(len(choices), max(thriftiest, low.min()))
        fast = np.full(len(choices), high.max())
        for _ in range(HALVINGS):
            pace = 0.5 * (slow + fast)
            f = np.clip(pace[:, None], low, high)
            f = np.maximum(f, np.minimum(thriftiest, high))
            used = (work * (static / f + xi * f**2)).sum(axis=1)
            slow = np.where(used <= most, pace, slow)
            fast = np.where(used <= most, fast, pace)
        f = np.clip(slow[:, None], low, high)
        f = np.maximum(f, np.minimum(thriftiest, high))
        used = (work * (static / f + xi * f**2)).sum(axis=1)
        delay = np.where(used <= most, (b + work / f).sum(axis=1), np.inf)
        out.append(delay.min())
    return np.array(out)


def box(inst: Instance) -> tuple[FloatArray, FloatArray]:
    """Return the frequency box for every cut, shape (K, C)."""
    size = (inst.shape[0] * inst.shape[1], inst.num_cuts)
    ends = (inst.min_frequency, inst.max_frequency)
    return tuple(  # type: ignore[return-value]
        np.broadcast_to(np.broadcast_to(end, inst.shape).reshape(-1, 1), size) for end in ends
    )


def budgets(front: Front) -> FloatArray:
    """Return energies over the whole front, points of its table among them."""
    energy = front.table["energy"].to_numpy()
    spread = np.linspace(energy[-1] ** 0.25 * (1.0 + 1e-9), energy[0] ** 0.25, 20) ** 4
    rows = np.random.default_rng(0).integers(0, energy.size, 15)
    return np.concatenate([spread, energy[rows]])


def delays_at(front: Front, energies: FloatArray) -> FloatArray:
    """Return the delays of the front at some energies, by the referee."""
    return np.array([front.at(float(energy)).delay for energy in energies])


def assert_least(front: Front, low: FloatArray, high: FloatArray) -> None:
    """Check that the front's delays are the least of all choices, at budgets of all kinds.

    They must be between those at slightly more and at slightly less energy: where the frequency
    is near the thriftiest one, the delay is infinitely steep.
    """
    energies = budgets(front)
    found = delays_at(front, energies)
    rows = front.table.iloc[::9]
    energies = np.append(energies, rows["energy"])
    found = np.append(found, rows["delay"])
    more, less = (brute_force(front.inst, energies * (1.0 + e), low, high) for e in (TIE, -TIE))
    assert (found >= more * (1.0 - TIE)).all()
    assert (found <= less * (1.0 + TIE)).all()


@pytest.mark.slow
@pytest.mark.parametrize("static_power", [0.0, 300.0])
@pytest.mark.parametrize("profile", ["heterogeneous", "linear", "tied"])
@pytest.mark.parametrize("varying", [(), ("max_frequency", "server_flops_per_cycle")])
@pytest.mark.parametrize("seed", first(range(3)))
def test_front_is_that_of_all_choices(
    seed: int, profile: str, varying: tuple[str, ...], static_power: float
) -> None:
    """At any energy the front has the least delay of all choices of cuts."""
    inst = small(seed, profile=profile, varying=varying, static_power=static_power)
    assert_least(pareto_front(inst), *box(inst))


@pytest.mark.parametrize("seed", range(6))
def test_front_under_own_limits(seed: int) -> None:
    """With a deadline, an energy cap and a mask, the front is that of all choices left."""
    inst = small(seed, profile="heterogeneous")
    free = co.solve(inst, "card")
    assert free.delay is not None
    assert free.energy is not None
    limits = [Deadline(free.delay * 1.15), EnergyCap(free.energy * 1.6), MinCut(2)]
    limits = limits[: 2 + seed % 2]
    seconds = quantity_curves(inst, "delay").reshape(4, -1)
    b, work = seconds.fixed, seconds.inverse
    low, high = (end.copy() for end in box(inst))
    room = free.delay.reshape(-1, 1) * 1.15 - b
    with np.errstate(divide="ignore", invalid="ignore"):
        low = np.where(room > 0.0, np.maximum(low, work / room), np.inf)
        cap = free.energy.reshape(-1, 1) * 1.6 / (work * inst.power_coefficient)
        high = np.minimum(high, np.sqrt(cap))
    if len(limits) == 3:
        low[:, 0] = np.inf
    if not (low <= high).any(axis=1).all():
        with pytest.raises(ConstraintError, match="leave no decision"):
            pareto_front(inst, limits)
        return
    front = pareto_front(inst, limits)
    assert_least(front, low, high)
    assert_front(front)


@pytest.mark.parametrize("seed", range(3))
def test_front_of_levels(seed: int) -> None:
    """With frequency levels every efficient choice of cuts and levels is on the front."""
    inst = small(seed, num_cuts=3)
    levels = np.array([0.3, 0.6, 0.95]) * float(np.max(inst.max_frequency))
    front = pareto_front(inst, [FrequencyLevels(levels)])
    assert_front(front)
    each = [(c, f) for c in range(1, 4) for f in levels]
    values = [referee.evaluate(inst, c, f) for c, f in each]
    delay = np.stack([v.delay.ravel() for v in values])
    energy = np.stack([v.energy.ravel() for v in values])
    picks = np.array(list(itertools.product(range(len(each)), repeat=4)))
    totals = [sum(v[picks[:, k], k] for k in range(4)) for v in (energy, delay)]
    order = np.argsort(totals[0])
    used, least = totals[0][order], np.minimum.accumulate(totals[1][order])
    found = front.table[["energy", "delay"]].to_numpy()[::-1].T
    for (e, d), (other_e, other_d) in (((used, least), found), (found, (used, least))):
        best = np.searchsorted(other_e, e * (1.0 + EXACT), side="right") - 1
        assert (other_d[best] <= d * (1.0 + EXACT)).all()


def assert_front(front: Front) -> None:
    """Check the laws that hold for every front."""
    table = front.table
    assert (np.diff(table["delay"]) > 0.0).all()  # so no point dominates another
    assert (np.diff(table["energy"]) < 0.0).all()
    assert (table["bound"] <= table["delay"]).all()
    assert table["gap"].max() < 1e-11
    hull = table[table["kind"] == "supported"]
    x, y = hull["energy"].to_numpy(), hull["delay"].to_numpy()
    slope = np.diff(y) / np.diff(x)
    # The slope of a chord may be off by what rounding does to its ends.
    error = 4.0 * TIE * (y[1:] / -np.diff(x) + np.abs(slope) * x[:-1] / -np.diff(x))
    assert (np.diff(slope) <= error[1:] + error[:-1]).all()
    inner = table[table["kind"] == "unsupported"]
    least = np.interp(inner["energy"], x[::-1], y[::-1])
    assert (inner["hull_excess"] > 0.0).all()
    if len(hull) >= front.ladder.num_steps:
        assert (inner["delay"] <= y.max()).all()
        assert (inner["delay"] >= least * (1.0 - 1e-9) - 1e-3 * y.max()).all()


@given(
    inst=instances(
        profiles=("linear", "heterogeneous", "shrinking"), varying=ONE_POWER, max_cuts=15
    ),
    data=st.data(),
)
def test_laws(inst: Instance, data: st.DataObject) -> None:
    """No point dominates another, supported ones are convex, and the referee confirms each."""
    front = pareto_front(inst, num_points=30)
    assert_front(front)
    row = data.draw(st.integers(0, len(front.table) - 1))
    said = co.evaluate(inst, *front.decision(row))
    assert said.violation <= TIE
    assert said.energy.sum() == front.table["energy"][row]
    assert said.delay.sum() == front.table["delay"][row]


@given(inst=instances(weights=(None,), varying=ONE_POWER, max_cuts=15), price=st.floats(1e-6, 1e3))
def test_prices_find_nothing_below_the_front(inst: Instance, price: float) -> None:
    """The optimum at any price of energy is on the front: the closed form cannot beat it."""
    front = pareto_front(inst, num_points=10)
    share = 1.0 / (1.0 + price)
    unit = Extremes(0.0, 1.0, 0.0, 1.0)
    best = co.solve(inst.replace(weight=share, normalizer="box", normalizer_values=unit), "card")
    assert best.delay is not None
    assert best.energy is not None
    energy, delay = float(best.energy.sum()), float(best.delay.sum())
    worth = delay + price * energy
    point = front.at(energy * (1.0 + TIE))
    assert point.delay + price * point.energy == pytest.approx(worth, rel=EXACT)
    rows = front.table
    assert (rows["delay"] + price * rows["energy"]).min() >= worth * (1.0 - TIE)


@given(inst=instances(profiles=("linear", "heterogeneous"), weights=(None,), varying=ONE_POWER))
def test_switches_tie(inst: Instance) -> None:
    """At its price both cuts of a switch cost the same to 1e-12; on either side one is best."""
    front = pareto_front(inst, num_points=5)
    fleet = front.ladder.fleet
    for row in front.switches.to_dict("records")[:40]:
        m, n = row["device"] - 1, row["round"] - 1
        part = inst[m, n]
        f, price = row["frequency"], row["price"]
        values = []
        for cut in (row["cut_before"], row["cut_after"]):
            said = co.evaluate(part, int(cut), f)
            values.append(said.delay.sum() + price * said.energy.sum())
        assert values[0] == pytest.approx(values[1], rel=TIE)
    number = (front.switches["device"] - 1) * inst.shape[1] + front.switches["round"] - 1
    for k in number.unique()[:5]:
        rows = front.switches[number == k].to_dict("list")
        mine = np.flatnonzero(fleet.owner == k)
        for price in set(rows["price"]):
            here = [i for i, p in enumerate(rows["price"]) if p == price]
            ends = (
                (1.0 - 1e-7, rows["cut_before"][here[0]]),
                (1.0 + 1e-7, rows["cut_after"][here[-1]]),
            )
            for side, cut in ends:
                pace = fleet.power.pace(price * side)
                value = fleet.delay(mine, pace) + price * side * fleet.energy(mine, pace)
                there = value[fleet.cut[mine] + 1 == cut].min()
                assert there <= value.min() * (1.0 + TIE)


def test_weight_of_a_switch_is_that_of_card() -> None:
    """Just below and above the weight in the table, Algorithm 1 takes the cuts in the table."""
    inst = random_instance(3, shape=(2, 3), num_cuts=8)
    front = pareto_front(inst)
    assert len(front.switches) > 5
    for row in front.switches.to_dict("records"):
        m, n = row["device"] - 1, row["round"] - 1
        for side, column in ((1.0 + 1e-9, "cut_before"), (1.0 - 1e-9, "cut_after")):
            found = co.solve(inst.replace(weight=row["weight"] * side), "card")
            assert found.cut is not None
            assert found.cut[m, n] == row[column]


@given(
    inst=instances(profiles=("heterogeneous",), varying=ONE_POWER),
    unit=st.sampled_from([1e-3, 7.0, 1e4]),
)
def test_knee_is_free_of_units(inst: Instance, unit: float) -> None:
    """Joules counted in another unit move the knee's energy alone, and by that unit."""
    changed_power = {"power_coefficient": unit * inst.power_coefficient}
    other = inst.replace(**changed_power, static_power=unit * inst.static_power, normalizer="box")
    a, b = (pareto_front(i, num_points=5).knee for i in (inst, other))
    assert b.delay == pytest.approx(a.delay, rel=1e-9)
    assert b.energy == pytest.approx(unit * a.energy, rel=1e-9)


def test_knee_is_furthest_from_the_chord() -> None:
    """No point of the front is further below the chord between its ends than the knee."""
    front = pareto_front(random_instance(5, shape=(2, 3), num_cuts=8))
    energy, delay = front.table["energy"], front.table["delay"]
    x, y = (v.max() - v.min() for v in (energy, delay))
    distance = 1.0 - (energy - energy.min()) / x - (delay - delay.min()) / y
    knee = 1.0 - (front.knee.energy - energy.min()) / x - (front.knee.delay - delay.min()) / y
    assert knee >= distance.max() - TIE
    assert knee == pytest.approx(distance.max(), abs=1e-3)


@pytest.mark.parametrize("num_levels", [0, 2, 5])
def test_knee_is_best_at_the_price_of_the_chord(num_levels: int) -> None:
    """Whether the front is smooth there or has a corner, no point is better at that price."""
    inst = random_instance(5, shape=(2, 2), num_cuts=5)
    low, high = float(np.min(inst.min_frequency)), float(np.min(inst.max_frequency))
    levels = [FrequencyLevels(tuple(np.linspace(low, high, num_levels)))] if num_levels else []
    front = pareto_front(inst, levels)
    energy, delay = front.table["energy"], front.table["delay"]
    chord = (delay.max() - delay.min()) / (energy.max() - energy.min())
    assert front.knee.price == pytest.approx(chord, rel=EXACT)
    worth = front.knee.delay + front.knee.price * front.knee.energy
    assert (delay + front.knee.price * energy).min() >= worth * (1.0 - TIE)


def test_paper_front_is_confirmed_by_a_search() -> None:
    """The delay of column generation at budgets of the front is that of the front."""
    inst = co.load_scenario("paper").instance(seed=0, rounds=3)
    front = pareto_front(inst)
    assert {"supported", "unsupported"} == set(front.table["kind"])
    found = check(front, 4, time_limit=30.0)
    assert found["agrees"].all()
    assert (found["gap"] < 1e-7).all()


def test_check_takes_a_method_of_ones_own_as_it_is() -> None:
    """With its own tolerance, though its name is that of a method of this package."""
    front = pareto_front(co.load_scenario("paper").instance(seed=0, rounds=1))
    false = replace(front, table=front.table.assign(delay=front.table["delay"] * 1.001))
    loose = replace(find("column-generation"), rel_tol=0.1)
    assert check(false, 2, loose)["agrees"].all()
    assert not check(false, 2, "column-generation")["agrees"].any()


def test_check_sees_a_false_front() -> None:
    """A front with a delay that is too low or too high is not confirmed."""
    front = pareto_front(co.load_scenario("paper").instance(seed=0, rounds=1))
    for factor in (0.999, 1.001):
        false = front.table.assign(delay=front.table["delay"] * factor)
        planted = replace(front, table=false)
        assert not check(planted, 2)["agrees"].any()


def test_marks_are_never_better_than_the_front() -> None:
    """CARD with ranges per device-round, and the baselines, are on or above the front."""
    front = pareto_front(co.load_scenario("paper").instance(seed=0, rounds=4))
    marks = front.marks.set_index("mark")
    assert (marks["delay_excess"] > -1e-9).all()
    assert (marks["energy_excess"] > -1e-9).all()
    assert marks["delay_excess"]["knee"] == pytest.approx(0.0, abs=1e-9)
    assert marks["delay_excess"]["device-only"] > 0.1


def test_one_range_for_the_fleet_puts_card_on_the_front() -> None:
    """With the `fleet` normalizer there is one price for all, so the optimum is supported."""
    inst = random_instance(2, shape=(2, 3), num_cuts=8, normalizer="fleet")
    marks = pareto_front(inst).marks.set_index("mark")
    assert marks["delay_excess"]["own optimum"] == pytest.approx(0.0, abs=1e-9)


def test_one_range_with_different_weights_leaves_card_above_the_front() -> None:
    """Weights that differ are prices of energy that differ, which no point of the front has."""
    inst = random_instance(2, shape=(2, 1), num_cuts=8, normalizer="fleet")
    apart = inst.replace(weight=np.array([[0.05], [0.9]]))
    marks = pareto_front(apart).marks.set_index("mark")
    assert marks["delay_excess"]["own optimum"] > 1e-3


@pytest.mark.parametrize("static_power", [0.0, 5.0, 500.0])
def test_power_is_inverted(static_power: float) -> None:
    """Paces are found again from their price, their worth, and the energy of a cycle."""
    power = Power(1e-25, static_power)
    for pace in np.geomspace(max(power.thriftiest, 1e8) * 1.01, 1e11, 7):
        assert power.pace(power.price(pace)) == pytest.approx(pace, rel=1e-12)
        assert power.pace_of_worth(power.worth(pace)) == pytest.approx(pace, rel=1e-9)
        assert power.frequency_of_energy(power.energy(pace)) == pytest.approx(pace, rel=1e-9)


@given(st.integers(0, 10**6))
def test_lower_lines(seed: int) -> None:
    """The envelope of lines is their minimum everywhere."""
    rng = np.random.default_rng(seed)
    offset, slope = rng.uniform(0.0, 1.0, 9), rng.uniform(0.0, 1.0, 9)
    pieces = lower_lines(offset, slope, 0.0, np.inf)
    for t in rng.exponential(1.0, 50):
        line = [j for start, j in pieces if start <= t][-1]
        assert offset[line] + slope[line] * t == pytest.approx((offset + slope * t).min())


def one_round(seed: int) -> Fleet:
    """Return a device-round with options of any intervals, some of them points below arcs."""
    rng = np.random.default_rng(seed)
    power = Power(1e-25, float(rng.choice([0.0, 30.0])))
    num = int(rng.integers(2, 7))
    work, pace = rng.uniform(1e11, 3e11, num), rng.uniform(0.6e9, 2e9, num)
    width = np.append(4.0, rng.choice([1.0, 1.2, 2.0], num - 1))
    # The others pass near the first one's arc, at the energies that they take at their pace.
    energy = work * power.energy(pace)
    delay = work[0] / power.frequency_of_energy(energy / work[0]) * rng.uniform(0.97, 1.01, num)
    fixed = 1e3 + delay - work / pace
    low, high = np.maximum(pace / width, power.thriftiest), pace * width
    owner = np.zeros(num, dtype=np.int64)
    whole = np.arange(num)
    return Fleet(
        small(0), EVERYTHING, power, owner, whole, fixed, work, low, high, whole, owner[:1]
    )


@given(st.integers(0, 10**6))
def test_envelope_is_the_least(seed: int) -> None:
    """At any price the option of the envelope is worth the least of all."""
    fleet = one_round(seed)
    pieces = envelope(fleet, np.arange(fleet.owner.size))
    starts = [piece.price for piece in pieces]
    assert starts == sorted(starts)
    near = [start * (1.0 + side) for start in starts for side in (-1e-9, 1e-9) if start]
    for price in [*np.geomspace(1e-4, 1e2, 400), *near]:
        pace = fleet.power.pace(price)
        value = fleet.delay(slice(None), pace) + price * fleet.energy(slice(None), pace)
        chosen = [piece.option for piece in pieces if piece.price <= price][-1]
        assert value[chosen] <= value.min() * (1.0 + TIE)


@given(st.integers(0, 10**6))
def test_reach_is_below_every_choice(seed: int) -> None:
    """What cycles cost beyond the best is never more than at any energy and pace of the step."""
    rng = np.random.default_rng(seed)
    inst = small(int(rng.integers(9)), static_power=float(rng.choice([0.0, 300.0])))
    fleet = fleet_of(Problem(inst))
    power, low, high = fleet.power, float(fleet.low[0]), float(fleet.high[0])
    pace = float(rng.uniform(0.8 * low, 1.2 * high))
    price = float(power.price(pace))
    assume(np.isfinite(price))  # inf below the thriftiest frequency
    usual = float(np.clip(pace, low, high))
    energies = np.sort(rng.uniform(0.5, 1.5, 2)) * 1e12 * power.energy(usual)
    work = np.sort(rng.uniform(0.1, 3.0, 2)) * 1e12
    reach = Reach(fleet, price, *energies.tolist())
    found = reach.excess(work[:1], work[1:])[0]
    cycles = np.linspace(work[0], work[1], 60)[:, None, None]
    f = np.geomspace(low, high, 200)[:, None]
    most = np.linspace(energies[0], energies[1], 30)
    worth = 1.0 / usual + price * power.energy(usual)
    value = cycles / f + price * most - cycles * worth
    value = np.where(cycles * power.energy(f) <= most, value, np.inf)
    assert found <= value.min() * (1.0 + 1e-9) + 1e-9
    if np.isfinite(found) and np.isfinite(value.min()):
        assert value.min() <= found + 0.02 * cycles.max() * worth  # the grid's own error


def test_no_power_needs_no_choice_of_frequency() -> None:
    """If power does not rise with the frequency, all run at the maximum."""
    inst = small(1, static_power=50.0).replace(power_coefficient=0.0)
    front = pareto_front(inst)
    assert_front(front)
    _, frequency = front.decision(0)
    assert (frequency == inst.max_frequency).all()


def test_a_point_of_the_front_is_a_decision() -> None:
    """What `at` returns has the cuts and frequencies that the referee finds worth its delay."""
    inst = small(1)
    front = pareto_front(inst)
    for energy in budgets(front):
        point = front.at(float(energy))
        said = co.evaluate(inst, point.cut, point.frequency)
        assert point.cut.shape == point.frequency.shape == inst.shape
        assert (point.delay, point.energy) == (said.delay.sum(), said.energy.sum())
        assert point.bound <= point.delay
        assert point.energy <= energy * (1.0 + TIE)


def test_bad_fronts() -> None:
    """Limits that couple device-rounds, or leave nothing, are refused in one line."""
    inst = small(0)
    with pytest.raises(ConstraintError, match="single device-rounds only, got EnergyBudget"):
        pareto_front(inst, [EnergyBudget(10.0)])
    with pytest.raises(ConstraintError, match="leave no decision for device 1 in round 1"):
        pareto_front(inst, [MinCut(3), MaxCut(2)])
    with pytest.raises(CardOptError, match="num_points must be at least 1, got 0"):
        pareto_front(inst, num_points=0)
    front = pareto_front(inst)
    with pytest.raises(CardOptError, match="no decision takes at most"):
        front.at(front.table["energy"].min() * 0.9)
    with pytest.raises(CardOptError, match="energy must be a number, got str"):
        front.at("5 kJ")  # type: ignore[arg-type]


def test_budget_sweep_is_monotone_and_prices_are_slopes() -> None:
    """A tighter budget never costs less, and its price is the slope of the optimum."""
    inst = random_instance(4, shape=(3, 4), num_cuts=6)
    free = co.solve(inst, "card")
    assert free.energy is not None
    most = float(free.energy.sum())
    values = np.linspace(0.6, 1.1, 6) * most
    table = explore(inst, "energy-budget", values.tolist(), rel_gap=1e-7).table
    assert (table["status"] == "optimal").all()
    assert (np.diff(table["objective"]) <= 1e-9).all()
    assert table["price"].iloc[-1] == 0.0  # looser than the free optimum
    value, price, cost = (table[name].to_numpy() for name in ("value", "price", "objective"))
    below = cost[:, None] - price[:, None] * (value - value[:, None])
    assert (cost >= below - 1e-3 * cost[0]).all()  # but for the gap of duality
    inst = random_instance(4, shape=(10, 12), num_cuts=6)
    most = float(co.solve(inst, "card").energy.sum())  # type: ignore[union-attr]
    near = explore(
        inst, "energy-budget", (np.array([0.69, 0.7, 0.71]) * most).tolist(), "lagrangian"
    ).table
    slope = (near["objective"][0] - near["objective"][2]) / (0.02 * most)
    assert near["price"][1] == pytest.approx(slope, rel=0.05)


def test_weight_sweep() -> None:
    """The dearer delay is, the less of it is taken, in any device-round."""
    inst = random_instance(4, shape=(3, 4), num_cuts=6)
    table = explore(inst, "weight", np.linspace(0.0, 1.0, 9).tolist()).table
    assert (np.diff(table["delay"]) <= 1e-9 * table["delay"][0]).all()
    assert (np.diff(table["energy"]) >= -1e-9 * table["energy"][0]).all()
    assert set(table["method"]) == {"card"}


def test_known_values_are_not_solved_again() -> None:
    """A sweep that is continued has the same rows, and solves the missing values alone."""
    inst = small(1)
    whole = explore(inst, "uplink_rate", [0.5, 1.0, 2.0], is_factor=True)
    known = whole.table[:2].assign(message="kept")
    again = explore(inst, "uplink_rate", [0.5, 1.0, 2.0], is_factor=True, known=known)
    assert again.table["message"].tolist() == ["kept", "kept", ""]
    assert again.table["objective"].tolist() == whole.table["objective"].tolist()


def test_changed() -> None:
    """Fields are set or multiplied, whatever their shape; limits get the bound."""
    inst = small(0)
    assert (changed(inst, "uplink_rate", 3.0)[0].instance.uplink_rate == 3.0).all()
    doubled = changed(inst, "uplink_rate", 2.0, is_factor=True)[0].instance.uplink_rate
    assert (doubled == 2.0 * inst.uplink_rate).all()
    assert changed(inst, "min-cut", 2.0)[1] == MinCut(2)
    assert changed(inst, "energy-budget,per=round", 5.0)[1] == EnergyBudget(5.0, "round")


@pytest.mark.parametrize(
    ("over", "values", "message"),
    [
        ("wieght", [0.5], "unknown field or constraint to sweep 'wieght'; did you mean weight"),
        ("weight", [], "values must hold at least one value of weight"),
        ("weight", [2.0], r"weight must be in \[0, 1\]"),
        ("deadline", [-1.0], "max_delay must be positive"),
        ("device_memory", [1.0], "the instance has no device_memory to sweep"),
    ],
)
def test_bad_sweeps(over: str, values: list[float], message: str) -> None:
    """What cannot be swept is refused in one line, before anything is solved."""
    with pytest.raises(CardOptError, match=message):
        explore(small(0), over, values)
    with pytest.raises(CardOptError, match="a factor is for fields"):
        explore(small(0), "deadline", [2.0], is_factor=True)


@pytest.mark.parametrize(
    "text", ["weight", "weight=1", "weight=a:2:3", "weight=1:2:0", "rate=x-1:x2:3", "w=0:inf:3"]
)
def test_bad_ranges(text: str) -> None:
    """A range that is none is refused, showing what came."""
    with pytest.raises(CardOptError, match=r"--over must .* got"):
        read_range(text)


def test_figures_have_labels(tmp_path: Path) -> None:
    """Every axis of every figure says what it shows, with its unit."""
    inst = co.load_scenario("paper").instance(seed=0, rounds=2)
    front = pareto_front(inst, num_points=20)
    sweep = explore(inst, "weight", [0.2, 0.8])
    labels = [
        text
        for figure in (plot_front(front), plot_switches(front), plot_sweep(sweep))
        for ax in figure.axes
        for text in (ax.get_xlabel(), ax.get_ylabel())
        if text
    ]
    wanted = ("total server energy [kJ]", "total delay [1000 s]", "weight w of the delay")
    assert set(wanted) < set(labels)
    plot_front(front).savefig(tmp_path / "front.png")
    plot_switches(pareto_front(inst.replace(normalizer="per-cut"))).savefig(tmp_path / "s.png")


def test_texts() -> None:
    """The summaries name the ends, the marks and the values."""
    inst = co.load_scenario("paper").instance(seed=0, rounds=1)
    front = pareto_front(inst)
    text = front_text(front, pd.DataFrame())
    assert "knee" in text
    assert "own optimum" in text
    assert "0.5" in sweep_text(explore(inst, "weight", [0.5]))


def run(*words: str) -> Any:
    """Run the command line."""
    if explore_command not in [c.callback for c in main.app.registered_commands]:
        main.app.command()(explore_command)
    return CliRunner().invoke(main.app, ["explore", *words])


def test_command_writes_everything(tmp_path: Path) -> None:
    """The folder has tables, figures, text and command; the JSON has the same points."""
    out, file = tmp_path / "out", tmp_path / "front.json"
    found = run("paper", "--rounds", "1", "--checks", "1", "--out", str(out), "--json", str(file))
    assert found.exit_code == 0, found.output
    names = {path.name for path in out.iterdir()}
    assert names == {
        "front.csv",
        "marks.csv",
        "switches.csv",
        "checks.csv",
        "front.png",
        "switches.png",
        "front.txt",
        "command.txt",
    }
    plain = json.loads(file.read_text())
    table = pd.read_csv(out / "front.csv")
    assert len(plain["points"]) == len(table)
    assert plain["points"][0]["delay"] == pytest.approx(table["delay [s]"][0])


def test_command_sweeps_and_resumes(tmp_path: Path) -> None:
    """A stopped sweep goes on with --resume and ends with the same table."""
    words = ["paper", "--rounds", "1", "--over", "weight=0.1:0.9:3", "--out", str(tmp_path)]
    assert run(*words).exit_code == 0
    whole = pd.read_csv(tmp_path / "sweep.csv")
    whole[:1].to_csv(tmp_path / "sweep.csv", index=False)
    assert run(*words, "--resume").exit_code == 0
    again = pd.read_csv(tmp_path / "sweep.csv")
    assert again["objective"].tolist() == whole["objective"].tolist()
    assert again["seconds"][0] == whole["seconds"][0]


def test_options_left_are_those_of_the_region() -> None:
    """Masked cuts have no option, and equal options are one."""
    inst = small(0, profile="tied", num_cuts=6)
    assert set(fleet_of(Problem(inst)).cut) == {0, 3}
    fleet = fleet_of(Problem(inst, lower(inst, [MinCut(5)])))
    assert set(fleet.cut) == {4}
    assert isinstance(fleet.region, Region)


def test_infinite_price_is_the_thriftiest_end() -> None:
    """The last row takes the least energy of all, and of those decisions the least delay."""
    inst = small(2)
    front = pareto_front(inst)
    x = inst.rounds()
    cuts: IntArray = np.full(inst.shape, inst.num_cuts)
    least = referee.evaluate(inst, cuts, costs.energy_optimal_frequency(x)).energy.sum()
    assert front.table["energy"].iloc[-1] == pytest.approx(least, rel=EXACT)
    assert math.isfinite(front.table["price"].iloc[-1])


def test_a_front_takes_one_curve_of_power() -> None:
    """Several curves, or a table, are refused in one line that says what to do instead."""
    inst = random_instance(3, varying=("power_coefficient",))
    table = random_instance(3).replace(power_coefficient=0.0, level_power={1e9: 100.0})
    for other, words in ((inst, "got several"), (table, "got a table")):
        with pytest.raises(co.ConstraintError, match=words):
            co.pareto_front(other)
