"""Families of benchmark instances: names that come back, known optima, hard where it says so."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import typer
from typer.testing import CliRunner

import card_opt as co
from card_opt import families
from card_opt.cli.families import families as command
from card_opt.errors import CardOptError
from card_opt.families import FAMILIES, Case, Family, Knob, drifting, make, parse
from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import BAND, PARALLEL, SHARED
from card_opt.problem.rows import quantity_of
from tests.helpers import reference
from tests.helpers.paths import DOCS
from tests.variants import band_reference, brute_force

NAMES = tuple(family.name for family in FAMILIES)
LIMITED = tuple(f.name for f in FAMILIES if "tightness" in {knob.name for knob in f.knobs})
COUPLED = (
    "energy-budget",
    "round-time",
    "frequency-pool",
    "device-energy-budget",
    "mixed-limits",
)
SIZES = ("devices", "rounds", "cuts")
SMALL = {"devices": 2, "rounds": 2, "cuts": 5}
TINY = {"devices": 2, "rounds": 1, "cuts": 3}
SEEDS = range(6)
CONIC = 1e-7  # relative, of a reference that is a cone program
CERTIFIED = 1e-9  # relative gap that every small case is certified to
ROUNDING = 1e-12  # relative; sums of a few hundred terms


ONE = {"devices": 1, "rounds": 1}


def small(name: str, seed: int = 0, **knobs: object) -> Case:
    """Return a small case; sizes that a family does not have are left out."""
    known = {knob.name for knob in families.find(name).knobs}
    sizes = {k: v for k, v in SMALL.items() if k in known}
    return make(name, seed=seed, **(sizes | knobs))


def free(case: Case) -> tuple[IntArray, FloatArray]:
    """Return CARD's own decision."""
    solution = co.solve(case.instance, "card")
    assert solution.cut is not None
    assert solution.frequency is not None
    return solution.cut, solution.frequency


def free_cost(case: Case) -> float:
    """Return what the instance costs without its limits."""
    return co.solve(case.instance, "card").objective


def excess(case: Case) -> float:
    """Return by how much CARD's own decision exceeds a limit."""
    return case.region.violation(case.instance, *free(case))


def ends(knob: Knob) -> list[Any]:
    """Return the values at the ends of a knob; of sizes the least, and for cuts many."""
    if knob.choices:
        return list(knob.choices)
    if knob.name in SIZES:
        return [int(knob.low), 200] if knob.name == "cuts" else [int(knob.low)]
    return [type(knob.default)(knob.low), type(knob.default)(knob.high)]


CASES_AT_ENDS = [
    pytest.param(family.name, knob.name, value, id=f"{family.name}-{knob.name}-{value}")
    for family in FAMILIES
    for knob in family.knobs
    for value in ends(knob)
]


# Names and seeds


@pytest.mark.parametrize("family", FAMILIES, ids=NAMES)
def test_a_name_makes_the_case_again(family: Family) -> None:
    """A case's name parses to the same problem, knob for knob and bit for bit."""
    case = small(family.name, seed=7)
    again = parse(case.name)
    assert again.name == case.name
    assert again.knobs == case.knobs
    assert again.digest == case.digest
    assert again.instance == case.instance


def test_numbers_in_names_keep_all_their_digits() -> None:
    """A knob that no short text stands for comes back from its name to the last bit."""
    case = small("near-ties", gap=1e-6 / 3.0)
    assert parse(case.name).knobs["gap"] == 1e-6 / 3.0


def test_knobs_in_a_line_come_in_any_order_and_spacing() -> None:
    """Order and spaces in a line change nothing."""
    line = " near-ties:gap=1e-4, cuts = 5,seed=2,rounds=1,devices=1 "
    assert parse(line).digest == make("near-ties", seed=2, gap=1e-4, cuts=5, **ONE).digest


@pytest.mark.parametrize("name", NAMES)
def test_another_seed_is_another_problem(name: str) -> None:
    """The same seed gives the same bytes, and no two of six seeds do."""
    digests = [small(name, seed=seed).digest for seed in SEEDS]
    assert digests == [small(name, seed=seed).digest for seed in SEEDS]
    assert len(set(digests)) == len(digests)


def test_no_two_families_are_the_same_problem() -> None:
    """Families at their defaults differ."""
    assert len({make(name).digest for name in NAMES}) == len(NAMES)


def test_the_digest_sees_the_limit() -> None:
    """Cases that differ in a limit alone have different digests."""
    loose, tight = (small("deadline", tightness=t) for t in (0.3, 0.4))
    assert loose.instance == tight.instance
    assert loose.digest != tight.digest


# Knobs


@pytest.mark.parametrize(("name", "knob", "value"), CASES_AT_ENDS)
def test_every_knob_works_at_its_ends(name: str, knob: str, value: Any) -> None:
    """At either end of a knob there is a problem, and a decision or the proof of none."""
    case = small(name, **{knob: value})
    assert case.knobs[knob] == value
    best = case.best
    assert best.is_infeasible == (knob == "tightness" and value > 1.0)
    assert best.gap <= CERTIFIED
    if knob in SIZES and not best.is_infeasible:
        inst = case.instance
        sizes = (*inst.shape, int(inst.layers.max()))
        assert dict(zip(SIZES, sizes, strict=True))[knob] == value


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("near-tie:gap=1e-6", r"unknown family 'near-tie'; did you mean near-ties"),
        ("near-ties:gpa=1e-6", r"near-ties: unknown knob 'gpa'; did you mean gap"),
        ("near-ties:gap=1", r"near-ties: gap must be 1e-09 to 0\.01, got '1'"),
        ("near-ties:gap=tiny", r"near-ties: gap must be 1e-09 to 0\.01, got 'tiny'"),
        ("near-ties:gap=nan", r"gap must be 1e-09 to 0\.01, got 'nan'"),
        ("near-ties:gap=1e-6,gap=1e-5", r"near-ties: 'gap' is given twice in '.*gap=1e-5'"),
        ("levels:number=2.5", r"levels: number must be whole, 2 to 32, got '2\.5'"),
        ("levels:spacing=evn", r"levels: unknown spacing 'evn'; did you mean even"),
        ("levels:spacing=3", r"levels: unknown spacing '3'"),
        ("levels:seed=-1", r"levels: seed must be a whole number of at least 0, got '-1'"),
        ("levels:number", r"levels: a case is family:seed=0,knob=value, got 'number' in"),
        ("levels:,", r"levels: a case is family:seed=0,knob=value, got '' in"),
        ("paper:devices=0", r"paper: devices must be whole, 1 to 1000000, got '0'"),
        (
            "random:devices=10000,rounds=1000",
            r"random: devices x rounds x cuts must be at most 50,000,000, got 10000 x 1000 x 15",
        ),
    ],
)
def test_a_wrong_line_is_refused_in_one_line(line: str, text: str) -> None:
    """The message names family and knob, what is allowed, and what came."""
    with pytest.raises(CardOptError, match=text) as caught:
        parse(line)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", [True, None, [1e-6], "1e-6 ", float("inf"), 10**400])
def test_only_numbers_are_numbers(value: object) -> None:
    """What only looks like a number is refused."""
    with pytest.raises(CardOptError, match="gap must be"):
        make("near-ties", gap=value)


def test_true_is_no_number() -> None:
    """A truth value is refused where a 1 is allowed."""
    with pytest.raises(CardOptError, match=r"deadline: tightness must be -1 to 2, got True"):
        make("deadline", tightness=True)


@pytest.mark.parametrize("profile", ["random", "convolution", "encoder-decoder"])
def test_a_profile_is_that_of_its_family(profile: str) -> None:
    """A limited family has the fleet and the model of the family that its profile names."""
    assert small("deadline", seed=4, profile=profile).instance == small(profile, seed=4).instance


def test_whole_numbers_and_numpys_are_taken() -> None:
    """A whole number may stand for a float, and NumPy's numbers are numbers."""
    assert small("deadline", tightness=1).name == small("deadline", tightness=np.float64(1)).name


def test_the_table_has_every_knob() -> None:
    """The table of families has one row per knob, each with what is allowed and about."""
    frame = families.table()
    assert len(frame) == sum(len(family.knobs) for family in FAMILIES)
    assert frame[["family", "knob"]].duplicated().sum() == 0
    assert (frame[["default", "allowed", "about"]] != "").to_numpy().all()


# The optimum that a case carries


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize("name", NAMES)
def test_the_best_value_is_the_referees(name: str, seed: int) -> None:
    """The best decision keeps every limit and costs what is said, and the bound proves it."""
    case = small(name, seed=seed)
    best = case.best
    assert best.cut is not None
    assert best.frequency is not None
    judged = co.evaluate(case.instance, best.cut, best.frequency, best.share)
    assert judged.objective == pytest.approx(best.value, rel=ROUNDING)
    assert judged.violation == 0.0
    excess = case.region.violation(case.instance, best.cut, best.frequency, best.share)
    assert excess <= FEAS_TOL
    assert best.bound <= best.value
    assert best.gap <= CERTIFIED
    assert best.proof


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("name", NAMES)
def test_the_best_value_is_the_least_of_all_decisions(name: str, seed: int) -> None:
    """Every vector of cuts with its best frequencies, tried one by one, has the same minimum."""
    sizes = {"devices": 2, "rounds": 1} if name == "paper" else TINY
    case = make(name, seed=seed, **sizes)
    scale = abs(case.best.value)
    if BAND in case.region.needs:
        least = band_reference.best(Problem(case.instance, case.region)).objective
        assert case.best.value == pytest.approx(least, rel=CERTIFIED)
        return
    if PARALLEL in case.region.needs:
        least = brute_force.best(Problem(case.instance, case.region)).objective
        assert case.best.value == pytest.approx(least, rel=CONIC)
        return
    found = reference.minimum(case.instance, case.region)
    assert found.lower - CERTIFIED * scale <= case.best.value
    assert case.best.value <= found.upper + CERTIFIED * scale


# Hard where it says hard


def cut_costs(case: Case) -> FloatArray:
    """Return what each cut costs at its own best frequency, (C, M, N), by ternary search."""
    inst = case.instance
    out = []
    for cut in range(1, inst.num_cuts + 1):
        low, high = (np.broadcast_to(f, inst.shape) for f in (2.1e8, 2.46e9))
        for _ in range(45):  # to 1e-8 of the range; costs are then right to the last bits
            left, right = low + (high - low) / 3.0, high - (high - low) / 3.0
            is_left = co.evaluate(inst, cut, left).cost < co.evaluate(inst, cut, right).cost
            low, high = np.where(is_left, low, left), np.where(is_left, right, high)
        out.append(co.evaluate(inst, cut, low).cost)
    return np.array(out)


@pytest.mark.parametrize("gap", [1e-2, 1e-6, 1e-9])
@pytest.mark.parametrize("profile", ["random", "convolution", "encoder-decoder"])
def test_near_ties_are_as_near_as_asked_for(profile: str, gap: float) -> None:
    """In every device-round the second best cut costs 1 + gap times the best, to 1 %."""
    for seed in (0, 1):
        case = make("near-ties", seed=seed, profile=profile, gap=gap, devices=4, cuts=9)
        best, second = np.sort(cut_costs(case), axis=0)[:2]
        assert (np.abs(second / best - 1.0 - gap) <= 0.01 * gap).all()


def test_ties_that_cannot_be_are_refused() -> None:
    """With many cuts some third cut is always within a large gap; the message says so."""
    with pytest.raises(CardOptError, match=r"do two cuts differ by gap=0\.01 in \d+ device-round"):
        make("near-ties", profile="convolution", cuts=200, gap=1e-2)


def test_near_ties_favour_no_rule() -> None:
    """Of the two cuts the larger one is best about as often as the smaller one."""
    case = make("near-ties", devices=20, rounds=10, gap=1e-4)
    best, second = np.argsort(cut_costs(case), axis=0)[:2]
    assert 0.35 < (best > second).mean() < 0.65


def test_a_solver_that_stops_early_takes_the_wrong_cut() -> None:
    """HiGHS at a relative gap of 1e-4 takes dearer cuts of near-ties of 1e-5; at 1e-9 none."""
    wrong = []
    for rel_gap in (1e-4, 1e-9):
        differ = 0
        for seed in range(3):
            case = make("near-ties", seed=seed, devices=3, rounds=2, gap=1e-5)
            method = "highs-outer-approximation"
            solution = co.solve(case.instance, method, time_limit=20.0, rel_gap=rel_gap)
            assert solution.cut is not None
            differ += int((solution.cut != case.best.cut).sum())
        wrong.append(differ)
    assert wrong[0] > 0
    assert wrong[1] == 0


@pytest.mark.parametrize("decades", [0.0, 3.0, 12.0])
def test_badly_scaled_spans_its_decades(decades: float) -> None:
    """Of layers, data, epochs, speeds and rates the largest is 10**decades the smallest."""
    inst = make("badly-scaled", decades=decades).instance
    layers = np.diff(inst.device_flops, prepend=0.0, append=inst.total_flops)
    for values in (
        inst.smashed_bits,
        inst.gradient_bits,
        inst.device_throughput,
        inst.uplink_rate,
        inst.downlink_rate,
        np.asarray(inst.local_epochs),
    ):
        assert np.log10(values.max() / values.min()) == pytest.approx(decades, abs=1e-9)
    assert np.log10(layers.max() / layers.min()) == pytest.approx(decades, abs=1e-3)


def test_one_normalizer_for_the_fleet_spreads_the_terms() -> None:
    """The device-rounds' shares of the ranges span decades with `fleet`, and are 1 with `box`."""
    for normalizer, least in (("box", 0.0), ("fleet", 2.0)):
        inst = make("badly-scaled", normalizer=normalizer).instance
        own = inst.replace(normalizer="box").extremes
        share = (own.max_delay - own.min_delay) / (
            inst.extremes.max_delay - inst.extremes.min_delay
        )
        assert (np.log10(share.max() / share.min()) > least) == (normalizer == "fleet")


@pytest.mark.parametrize("name", ["random", "convolution", "encoder-decoder"])
def test_profiles_have_no_single_answer(name: str) -> None:
    """Over ten seeds five of nine cuts or more win somewhere, and none in 60 % of all rounds."""
    cuts = np.concatenate([free(make(name, seed=seed, cuts=9))[0].ravel() for seed in range(10)])
    count = np.bincount(cuts, minlength=10)[1:]
    assert (count > 0).sum() >= 5
    assert count.max() < 0.6 * count.sum()
    assert count[1:-1].sum() > 0.2 * count.sum()


def test_equal_layers_have_two_answers() -> None:
    """Of the letter's layers the first and the last cut win, both of them often (theory, R2)."""
    cut, _ = free(make("paper", rounds=100))
    assert set(np.unique(cut)) == {1, 31}
    assert 0.1 < (cut == 1).mean() < 0.9


def test_convolutions_shrink_and_decoders_widen() -> None:
    """Data of the last cut over those of the first is `shrink`; the middle is `bottleneck`."""
    shrunk = make("convolution", shrink=0.01, cuts=50).instance.smashed_bits
    assert shrunk[-1] / shrunk[0] == pytest.approx(0.01, rel=1e-9)
    assert (np.diff(shrunk) < 0.0).all()
    narrow = make("encoder-decoder", bottleneck=0.01, cuts=51).instance.smashed_bits
    ends = narrow[[1, -2]]  # the first narrow cuts, a 25th of the way from the ends
    assert narrow[25] / ends.mean() == pytest.approx(0.01**0.96, rel=0.5)
    beside = np.minimum(narrow[:-1:2], narrow[2::2])
    assert (beside > 1.3 * narrow[1:-1:2]).all()
    wide = make("encoder-decoder", bottleneck=0.01, skips=1.0, cuts=51).instance.smashed_bits
    assert (wide[1:-1] > narrow[1:-1]).all()
    assert wide[25] == pytest.approx(narrow[:26].sum(), rel=1e-9)


def level_costs(case: Case) -> FloatArray:
    """Return what the best cut costs at each level, shape (L, M, N)."""
    assert case.region.levels is not None
    cuts = range(1, case.instance.num_cuts + 1)
    return np.array(
        [
            np.min([co.evaluate(case.instance, cut, level).cost for cut in cuts], axis=0)
            for level in case.region.levels
        ]
    )


@pytest.mark.parametrize("gap", [1e-3, 1e-6, 1e-9])
@pytest.mark.parametrize("spacing", ["even", "geometric"])
def test_levels_are_as_near_as_asked_for(spacing: str, gap: float) -> None:
    """In every device-round the second best level costs 1 + gap times the best, to 1 %."""
    for seed in (0, 1):
        best, second = np.sort(
            level_costs(make("levels", seed=seed, spacing=spacing, gap=gap)), 0
        )[:2]
        assert (np.abs(second / best - 1.0 - gap) <= 0.01 * gap).all()


def test_levels_favour_no_rule() -> None:
    """Of the two levels the higher one is best about as often as the lower one."""
    case = make("levels", devices=20, rounds=10)
    best, second = np.argsort(level_costs(case), axis=0)[:2]
    assert (np.abs(best - second) == 1).all()
    assert 0.35 < (best > second).mean() < 0.65


def test_the_best_level_is_often_not_the_nearest() -> None:
    """In at least a third of the device-rounds the level nearest to f* is not the best."""
    case = make("levels", devices=20, rounds=10)
    _, best = free(case)
    assert case.best.frequency is not None
    assert (case.region.nearest(best) != case.best.frequency).mean() > 1.0 / 3.0
    assert np.unique(case.best.frequency).size >= 5


# Tightness


@pytest.mark.parametrize("name", [name for name in LIMITED if name != "mixed-limits"])
def test_slack_limits_change_nothing(name: str) -> None:
    """Below 0 a limit costs nothing, and CARD's own decision keeps it with room."""
    for seed in SEEDS:
        case = small(name, seed=seed, tightness=-0.5)
        assert excess(case) == 0.0
        assert case.best.value == pytest.approx(free_cost(case), rel=ROUNDING)
        for rows in case.region.rows:
            values = quantity_of(case.instance, rows.quantity, *free(case))
            assert (rows.totals(values) < 0.9 * rows.bound).all()


@pytest.mark.parametrize("name", LIMITED)
def test_a_limit_of_what_the_optimum_takes_costs_nothing(name: str) -> None:
    """At 0 CARD's own decision keeps the limit, though with no room to speak of."""
    for seed in SEEDS:
        case = small(name, seed=seed, tightness=0.0)
        assert excess(case) == 0.0
        assert case.best.value == pytest.approx(free_cost(case), rel=ROUNDING)
        for rows in case.region.rows:
            used = rows.totals(quantity_of(case.instance, rows.quantity, *free(case)))
            assert (used < rows.bound * (1.0 - 5e-7)).all()  # a millionth of room, not rounding


@pytest.mark.parametrize("name", LIMITED)
def test_tight_limits_bind(name: str) -> None:
    """At 1/2 CARD's own decision breaks the limit, and keeping it costs 1 % and other cuts."""
    for seed in SEEDS:
        case = make(name, seed=seed, tightness=0.5)
        assert excess(case) > 0.2
        assert case.best.value > free_cost(case) * 1.01
        assert np.any(case.best.cut != free(case)[0])


@pytest.mark.parametrize("name", COUPLED)
def test_shared_limits_are_used_up(name: str) -> None:
    """At 1/2 the optimum uses 99 % of some shared limit; 95 % where cuts alone decide its use."""
    least = 0.95 if name == "device-energy-budget" else 0.99
    for seed in SEEDS:
        case = make(name, seed=seed, tightness=0.5)
        best = case.best
        assert best.cut is not None
        assert best.frequency is not None
        assert SHARED in case.region.needs
        used = [
            rows.totals(quantity_of(case.instance, rows.quantity, best.cut, best.frequency))
            / rows.bound
            for rows in case.region.shared
        ]
        assert max(share.max() for share in used) > least


@pytest.mark.parametrize("name", LIMITED)
def test_tighter_limits_cost_more(name: str) -> None:
    """The optimum rises with the tightness, up to 1, where there still is a decision."""
    values = [small(name, seed=3, tightness=t).best.value for t in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert np.isfinite(values).all()
    assert (np.diff(values) >= -CERTIFIED * values[0]).all()
    assert values[-1] > values[0]


@pytest.mark.parametrize("tightness", [1.001, 2.0])
@pytest.mark.parametrize("name", LIMITED)
def test_impossible_limits_are_so_by_a_margin(name: str, tightness: float) -> None:
    """Above 1 there is no decision by two methods, nor with every limit 4 % larger."""
    for seed in (0, 1):
        case = make(name, seed=seed, tightness=tightness, **TINY)
        assert case.best.is_infeasible
        assert not reference.minimum(case.instance, case.region.scaled_bounds(1.04)).is_feasible


@pytest.mark.parametrize("per", ["fleet", "round", "device"])
@pytest.mark.parametrize("name", ["energy-budget", "device-energy-budget"])
def test_budgets_are_for_whom_they_say(name: str, per: str) -> None:
    """There is one limit for the fleet, one for each round, or one for each device."""
    case = small(name, per=per, devices=3)
    (rows,) = case.region.rows
    assert rows.bound.size == {"fleet": 1, "round": 2, "device": 3}[per]


@pytest.mark.parametrize("number", [2, 3, 4])
def test_mixed_limits_are_as_many_as_asked_for(number: int) -> None:
    """Each limit is on another quantity, and they are those of rounds, devices and fleet."""
    rows = small("mixed-limits", limits=number).region.rows
    names = ["energy", "delay", "frequency", "device energy"]
    assert [row.quantity for row in rows] == names[:number]


def test_mixed_limits_shrink_together() -> None:
    """None of several limits gets looser as the tightness rises, up to 1."""
    bounds = [
        np.concatenate(
            [rows.bound for rows in small("mixed-limits", limits=4, tightness=t).region.rows]
        )
        for t in (0.0, 0.3, 0.6, 1.0)
    ]
    assert (np.diff(bounds, axis=0) < 0.0).all()


@pytest.mark.parametrize("number", [2, 3, 4])
def test_the_tightest_mixed_limits_are_little_of_everything(number: int) -> None:
    """In a P2 no cut at any of 200 frequencies has a sum of shares that is 1 % less."""
    for seed in SEEDS:
        case = make("mixed-limits", seed=seed, limits=number, tightness=1.0, cuts=5, **ONE)
        inst, rows = case.instance, case.region.rows
        need = [quantity_of(inst, row.quantity, *free(case)).item() for row in rows]
        reached = sum(row.bound.item() / n for row, n in zip(rows, need, strict=True))
        for f in np.geomspace(inst.min_frequency, inst.max_frequency, 200):
            frequency = np.full((1, 1), f)
            for cut in range(1, 6):
                cuts = np.full((1, 1), cut)
                taken = [quantity_of(inst, row.quantity, cuts, frequency).item() for row in rows]
                share = sum(t / n for t, n in zip(taken, need, strict=True))
                assert reached < share * 1.01


def test_the_best_of_several_methods_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two methods that leave a gap the better decision and the better bound are kept."""
    case = small("energy-budget", tightness=-1.0)
    cut, good = free(case)
    bad = 0.9 * good + 0.1 * np.asarray(case.instance.max_frequency)

    def solve(_: object, name: str, *__: object) -> co.Solution:
        frequency, bound = {"lagrangian": (bad, -2.0), "column-generation": (good, -3.0)}[name]
        objective = co.evaluate(case.instance, cut, frequency).objective
        return co.Solution(
            method=name,
            status=co.Status.FEASIBLE,
            cut=cut,
            frequency=frequency,
            objective=objective,
            bound=bound,
        )

    monkeypatch.setattr("card_opt.families.case.solve", solve)
    best = case.best
    assert (best.value, best.bound) == (co.evaluate(case.instance, cut, good).objective, -2.0)
    assert best.frequency is good
    assert best.proof == "weak duality, by lagrangian"


def test_what_is_inside_nowhere_is_no_best_value(monkeypatch: pytest.MonkeyPatch) -> None:
    """A decision that exceeds a limit, where nothing with its cuts does not, does not count."""
    case = small("energy-budget", tightness=1.2)
    cut, frequency = free(case)

    def solve(_: object, name: str, *__: object) -> co.Solution:
        return co.Solution(
            method=name,
            status=co.Status.FEASIBLE,
            cut=cut,
            frequency=frequency,
            objective=1.0,
            bound=0.5,
            violation=1e-9,
        )

    monkeypatch.setattr("card_opt.families.case.solve", solve)
    assert (case.best.value, case.best.cut, case.best.bound) == (np.inf, None, 0.5)


# Size


@pytest.mark.parametrize("name", ["random", "levels", "deadline", "energy-budget"])
def test_large_cases_are_certified(name: str) -> None:
    """A fleet of 100 devices in 200 rounds is made and certified."""
    case = make(name, devices=100, rounds=200)
    assert case.instance.shape == (100, 200)
    assert case.best.gap <= 1e-6


def test_noise_slows_the_links() -> None:
    """The same draws give lower rates in a poorer channel, device-round for device-round."""
    good, normal, poor = (
        make("paper", channel=channel, rounds=50).instance.uplink_rate
        for channel in ("good", "normal", "poor")
    )
    assert (good >= normal).all()
    assert (normal >= poor).all()
    assert good.mean() > 1.05 * normal.mean() > 1.05**2 * poor.mean()


def test_a_fleet_repeats_its_devices() -> None:
    """Seven devices of the letter are its five, and the first two again."""
    speeds = make("paper", devices=7, rounds=1).instance.device_throughput
    five = make("paper", devices=5, rounds=1).instance.device_throughput
    assert np.unique(five).size == 5
    assert sorted(speeds) == sorted([*five, *five[:2]])


# Command line


def invoke(*arguments: str) -> str:
    """Return what the command prints."""
    app = typer.Typer()
    app.command()(command)
    result = CliRunner().invoke(app, list(arguments))
    if result.exception is not None:
        raise result.exception
    return result.output


def test_the_command_lists_families_and_knobs(tmp_path: Path) -> None:
    """Without a name all families are listed; with one, its knobs, in the file too."""
    text = invoke()
    assert all(name in text for name in NAMES)
    text = invoke("near-ties", "--json", str(tmp_path / "knobs.json"))
    rows = json.loads((tmp_path / "knobs.json").read_text())
    assert [row["knob"] for row in rows] == ["devices", "rounds", "cuts", "profile", "gap"]
    assert "levels" not in text


def test_the_command_shows_what_is_known_of_a_case(tmp_path: Path) -> None:
    """Of a case it shows size, limits, best value, bound, gap and proof, in the file too."""
    line = "energy-budget:seed=1,devices=2,rounds=2,cuts=5"
    text = invoke(line, "--json", str(tmp_path / "case.json"))
    best = parse(line).best
    content = json.loads((tmp_path / "case.json").read_text())
    assert content["best value"] == best.value
    assert content["bound"] == best.bound
    assert content["limits"][0].startswith("EnergyBudget(max_energy=")
    assert f"proof: {best.proof}" in text
    assert "infeasible: yes" in invoke("deadline:tightness=1.5,devices=1,rounds=1")


# Documentation


def test_the_page_names_every_family_and_knob() -> None:
    """docs/families.md has every family, knob and word that a knob may be."""
    text = (DOCS / "families.md").read_text(encoding="utf-8")
    for family in FAMILIES:
        words = [word for knob in family.knobs for word in (knob.name, *knob.choices)]
        assert not [word for word in (family.name, *words) if f"`{word}`" not in text]


# Sequences


@pytest.mark.parametrize("limit", drifting.LIMITS)
def test_the_limit_of_a_sequence_stays_and_can_be_kept(limit: str) -> None:
    """Bounds are those of step 0, and what kept them at one step keeps them at the next."""
    case = small("drifting", seed=2, limit=limit, tightness=0.8, step=3)
    first = small("drifting", seed=2, limit=limit, tightness=0.8)
    assert [c.label for c in case.constraints] == [c.label for c in first.constraints]
    assert case.digest != first.digest
    assert case.previous is not None
    before = case.previous.best
    assert before.cut is not None
    assert before.frequency is not None
    assert case.region.violation(case.instance, before.cut, before.frequency) <= 0.0


def test_a_sequence_can_be_walked_back() -> None:
    """The step before is the case of that name, knob for knob, and step 0 has none before it."""
    case = small("drifting", seed=2, step=2)
    names = [case.name]
    while case.previous is not None:
        case = case.previous
        assert parse(case.name).digest == case.digest
        names.append(case.name)
    assert [name.rpartition("=")[2] for name in names] == ["2", "1", "0"]
    assert small("energy-budget").previous is None


def test_a_drift_is_as_large_as_asked_and_goes_back_to_the_mean() -> None:
    """Logarithms of rates move by the drift in a step, and their spread stays what it is."""
    drift = 0.3
    rates = [
        np.log(make("drifting", devices=100, rounds=50, drift=drift, step=t).instance.uplink_rate)
        for t in (0, 1, 40)
    ]
    spread = [np.std(values) for values in rates]
    assert spread == pytest.approx([1.0] * 3, abs=0.05)
    new = rates[1] - rates[0].mean() - math.sqrt(1.0 - drift**2) * (rates[0] - rates[0].mean())
    assert np.std(new) == pytest.approx(drift, rel=0.05)
    still = [make("drifting", seed=5, drift=0.0, step=t).digest for t in (0, 7)]
    assert still[0] == still[1]
