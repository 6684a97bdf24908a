"""What families say of themselves, over many seeds, sizes and knobs: docs/families.md."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

import card_opt as co
from card_opt.families import FAMILIES, Case, make
from card_opt.families.fleets import local_optima
from card_opt.families.optimum import cut_costs, free_optimum, normalized
from card_opt.families.profiles import PROFILES
from card_opt.problem.instance_curves import cost_curves, quantity_curves
from card_opt.problem.quantities import FloatArray
from tests.helpers.repeats import first

LIMITED = tuple(f.name for f in FAMILIES if "tightness" in {knob.name for knob in f.knobs})
OF_CUTS = ("device-memory", "min-cut", "max-cut", "device-energy-budget")
SEEDS = range(40)
MANY = range(400)
BINDS = 1e-9  # relative; what a limit costs that binds, at least


def costs(case: Case) -> FloatArray:
    """Return what each cut costs at its best frequency, shape (K, C)."""
    priced = normalized(case.instance)
    return np.concatenate([cut_costs(priced, block)[0] for block in priced.blocks()])


def free_excess(case: Case) -> float:
    """Return by how much the free optimum exceeds a limit."""
    return case.region.violation(case.instance, *free_optimum(case.instance))


# Models


@pytest.mark.parametrize("scenario", ["paper", "paper-calibrated", "real"])
@pytest.mark.parametrize("channel", ["good", "normal", "poor", "scenario"])
def test_with_equal_layers_only_the_first_and_the_last_cut_win(
    scenario: str, channel: str
) -> None:
    """In each scenario and channel both win somewhere and no other does (theory, R2)."""
    cases = [make("paper", seed=seed, scenario=scenario, channel=channel) for seed in range(5)]
    cuts = np.unique([free_optimum(case.instance)[0] for case in cases])
    assert cuts.tolist() == [1, cases[0].instance.num_cuts]


@pytest.mark.parametrize("cuts", [5, 15])
@pytest.mark.parametrize("shrink", [1e-6, 0.03, 0.3])
def test_any_cut_of_a_convolution_can_win(cuts: int, shrink: float) -> None:
    """The data of every model are strictly convex along the work, so each cut is a vertex."""
    for seed in SEEDS:
        inst = make("convolution", seed=seed, cuts=cuts, shrink=shrink, devices=1).instance
        for values in (inst.smashed_bits, inst.adapter_bits):
            slopes = np.diff(values) / np.diff(inst.device_flops)
            assert (np.diff(slopes) > 0.0).all()


def test_every_cut_of_convolutions_does_win() -> None:
    """At the default knobs each of 15 cuts is best in 1 % of 4,000 device-rounds or more."""
    cases = [make("convolution", seed=seed) for seed in range(200)]
    best = np.concatenate([free_optimum(case.instance)[0].ravel() for case in cases])
    assert np.bincount(best, minlength=16)[1:].min() > 0.01 * best.size


def test_neighbours_of_a_convolution_cost_much_the_same() -> None:
    """Along the cuts there is one optimum; half of the time a neighbour is within 1.5 % of it."""
    leads = []
    for seed in SEEDS:
        case = make("convolution", seed=seed)
        assert (local_optima(case.instance) <= 1).all()
        values = np.sort(costs(case), axis=-1)  # with one optimum the second best is beside it
        leads.append(values[:, 1] / values[:, 0] - 1.0)
    assert np.median(leads) < 0.015


@pytest.mark.parametrize("cuts", [4, 5, 6, 15, 40])
@pytest.mark.parametrize("skips", [0.0, 0.3, 0.5, 1.0])
def test_encoder_decoders_have_several_local_optima(cuts: int, skips: float) -> None:
    """In every device-round two cuts or more are cheaper than both neighbours."""
    for seed, bottleneck in itertools.product(range(5), (1e-6, 0.03, 1.0)):
        case = make("encoder-decoder", seed=seed, cuts=cuts, skips=skips, bottleneck=bottleneck)
        assert valleys(costs(case)).min() >= 2


@pytest.mark.slow
def test_encoder_decoders_have_several_local_optima_at_many_seeds() -> None:
    """At the default knobs so it is in all of 20,000 device-rounds, with four or more in most."""
    count = np.concatenate(
        [valleys(costs(make("encoder-decoder", seed=s, devices=10))) for s in range(500)]
    )
    assert count.min() >= 2
    assert np.median(count) >= 4


def test_random_models_have_many_local_optima() -> None:
    """Of 15 cuts about 5 are cheaper than both neighbours; in 2 % of device-rounds one alone."""
    count = np.concatenate([valleys(costs(make("random", seed=seed))) for seed in SEEDS])
    assert count.mean() > 4.5
    assert (count < 2).mean() < 0.02


def valleys(values: FloatArray) -> FloatArray:
    """Return how many of each row's values are below those beside, shape (K,)."""
    beside = np.pad(values, ((0, 0), (1, 1)), constant_values=np.inf)
    is_least = (values < beside[:, :-2]) & (values < beside[:, 2:])
    return np.asarray(is_least.sum(axis=-1))


# Levels


def choices(case: Case) -> FloatArray:
    """Return what each level and cut costs, shape (K, L, C)."""
    assert case.region.levels is not None
    curves = cost_curves(normalized(case.instance), slice(0, case.instance.uplink_rate.size))
    return np.stack([curves.at(level) for level in case.region.levels], axis=1)


@pytest.mark.parametrize(
    "knobs",
    [
        {},
        {"gap": 1e-9},
        {"number": 2},
        {"number": 2, "gap": 1e-4},
        {"number": 32},
        {"spacing": "geometric"},
        {"spacing": "geometric", "number": 32},
        {"profile": "identical"},
        {"devices": 2, "rounds": 1},
        {"devices": 3, "rounds": 1},
    ],
    ids=str,
)
@pytest.mark.parametrize("seeds", first([range(10), range(10, 40)]))
def test_the_nearest_level_is_wrong_in_a_third_of_every_case(
    seeds: range, knobs: dict[str, object]
) -> None:
    """So it is where gap x number^2 is not above about 1e-3, from two device-rounds on.

    And the higher of the two levels is the best in half of them.
    """
    for seed in seeds:
        case = make("levels", seed=seed, **knobs)
        by_level = choices(case).min(axis=-1)
        best = by_level.argmin(axis=-1)
        _, frequency = free_optimum(case.instance)
        assert case.region.levels is not None
        nearest = np.abs(case.region.levels - frequency.reshape(-1, 1)).argmin(axis=-1)
        assert (best != nearest).mean() >= 1.0 / 3.0
        second = np.argsort(by_level, axis=-1)[:, 1]
        assert abs(int((best > second).sum()) - best.size / 2.0) <= 0.5


@pytest.mark.parametrize("number", [2, 8, 32])
@pytest.mark.parametrize("spacing", ["even", "geometric"])
@pytest.mark.parametrize("gap", [1e-9, 1e-6, 1e-3])
def test_no_choice_of_level_and_cut_is_nearer_than_the_gap(
    number: int, spacing: str, gap: float
) -> None:
    """The second best choice of all costs 1 + gap times the best, to 1 %."""
    for seed in range(10):
        values = choices(make("levels", seed=seed, number=number, spacing=spacing, gap=gap))
        best, second = np.sort(values.reshape(values.shape[0], -1), axis=-1)[:, :2].T
        assert (np.abs(second / best - 1.0 - gap) <= 0.01 * gap).all()


# Limits


@pytest.mark.parametrize("profile", ["random", "identical", "encoder-decoder"])
@pytest.mark.parametrize("size", [(1, 1), (2, 2)])
@pytest.mark.parametrize("name", [name for name in LIMITED if name != "mixed-limits"])
@pytest.mark.parametrize("seeds", first([range(2), range(2, 8)]))
def test_every_kind_of_limit_binds(
    seeds: range, name: str, size: tuple[int, int], profile: str
) -> None:
    """At the default tightness the free optimum breaks it, and keeping it costs more."""
    for seed in seeds:
        case = make(name, seed=seed, devices=size[0], rounds=size[1], profile=profile)
        assert free_excess(case) > 1e-4
        free = co.solve(case.instance, "card").objective
        assert case.best.value > free * (1.0 + BINDS)


@pytest.mark.parametrize("name", OF_CUTS)
@pytest.mark.parametrize("seeds", first([range(10), range(10, 40)]))
def test_limits_that_cuts_decide_bind_with_one_device_round(seeds: range, name: str) -> None:
    """They do at each of 40 seeds and with two cuts, where most free optima are at an end."""
    for seed, cuts in itertools.product(seeds, (2, 15)):
        case = make(name, seed=seed, devices=1, rounds=1, cuts=cuts)
        assert free_excess(case) > 1e-4


@pytest.mark.nightly
@pytest.mark.parametrize("name", [name for name in LIMITED if name != "mixed-limits"])
def test_every_kind_of_limit_binds_at_many_seeds(name: str) -> None:
    """At 400 seeds the free optimum breaks the limit, with one device-round and with twenty."""
    for seed in MANY:
        assert free_excess(make(name, seed=seed, devices=1, rounds=1)) > 1e-4
        assert free_excess(make(name, seed=seed)) > 1e-4


def test_a_fleet_is_the_same_at_any_tightness() -> None:
    """That a fleet is drawn anew until its limit can bind does not depend on the tightness."""
    for name, seed in itertools.product(OF_CUTS, range(10)):
        cases = [make(name, seed=seed, devices=1, rounds=1, tightness=t) for t in (-0.5, 0.5, 1.5)]
        assert cases[0].instance == cases[1].instance == cases[2].instance


@pytest.mark.slow
def test_mixed_limits_have_several_prices() -> None:
    """Without the frequency's limits every optimum is less, without the energy's most are."""
    rises = []
    for seed in range(8):
        case = make("mixed-limits", seed=seed)
        energy, delay, frequency = case.constraints
        for left in ((delay, frequency), (energy, delay)):
            less = co.solve(case.instance, "column-generation", left).objective
            rises.append(case.best.bound / less - 1.0)
    without_energy, without_frequency = np.array(rises).reshape(8, 2).T
    assert (without_energy > 1e-6).mean() >= 0.75
    assert (without_frequency > 1e-6).all()


@pytest.mark.parametrize(("name", "share"), [("deadline", 0.7), ("energy-cap", 0.98)])
def test_the_best_frequency_differs_between_cuts(name: str, share: float) -> None:
    """In most device-rounds the cuts that can keep a limit have several best frequencies."""
    differs = []
    for seed in range(20):
        case = make(name, seed=seed)
        inst, (rows,) = case.instance, case.region.rows
        block = slice(0, inst.uplink_rate.size)
        limited = quantity_curves(inst, rows.quantity, block)
        low, high = limited.interval(rows.bound[:, None], inst.min_frequency, inst.max_frequency)
        best = np.clip(cost_curves(inst, block).free_minimiser(), low, high)
        for own, can in zip(best, low <= high, strict=True):
            differs.append(np.ptp(own[can]) > 1e-6 * own[can].max())
    assert np.mean(differs) >= share


@pytest.mark.parametrize("profile", PROFILES)
def test_a_planted_price_of_the_band_proves_the_planted_decision(profile: str) -> None:
    """Prices alone find it, and close its gap; where the band ends within a jump they do not."""
    open_gaps = 0
    for seed in range(15):
        case = make("bandwidth-pool", seed=seed, profile=profile)
        found = co.solve(case.instance, "lagrangian", case.constraints)
        assert case.best.gap < 1e-11
        assert found.gap < 1e-11
        assert found.objective == pytest.approx(case.best.value, rel=1e-11)
        case = make("bandwidth-pool", seed=seed, profile=profile, jump=0.5)
        open_gaps += co.solve(case.instance, "lagrangian", case.constraints).gap > 1e-6
    assert open_gaps >= 10


def test_a_planted_optimum_is_known_at_any_size() -> None:
    """The decision keeps the band to the last bit, and costs what its price proves."""
    case = make("bandwidth-pool", seed=3, devices=1000, rounds=5, cuts=31)
    best = case.best
    assert best.cut is not None
    assert best.frequency is not None
    assert case.region.violation(case.instance, best.cut, best.frequency, best.share) == 0.0
    assert best.gap < 1e-11
    assert np.unique(best.cut).size > 3


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("budget", [0.0, 0.5])
def test_planted_potentials_prove_the_planted_decision(profile: str, budget: float) -> None:
    """The path that they belong to is the optimum, with and without a budget that is just kept."""
    for seed in range(5):
        case = make("moving", seed=seed, profile=profile, budget=budget)
        found = co.solve(case.instance, None, case.constraints)
        assert found.method == ("branch-and-price" if budget else "shortest-path")
        assert found.status is co.Status.OPTIMAL
        assert case.best.gap < 1e-11
        assert found.objective == pytest.approx(case.best.value, rel=1e-10)


def test_planted_potentials_are_known_at_any_size() -> None:
    """The paths keep swing and budget to the last bit, and cost what potentials prove."""
    case = make("moving", seed=3, devices=500, rounds=10, cuts=31, budget=1.0, swing=4)
    best = case.best
    assert best.cut is not None
    assert best.frequency is not None
    assert case.region.violation(case.instance, best.cut, best.frequency) == 0.0
    assert best.gap < 1e-10


def test_cuts_move() -> None:
    """In nine of ten cases some device's cut moves, and in most rounds it stays."""
    cuts = [make("moving", seed=seed).best.cut for seed in range(40)]
    moved = [np.diff(cut, axis=1) != 0 for cut in cuts if cut is not None]
    assert np.mean([each.any() for each in moved]) >= 0.9
    assert np.mean(moved) < 0.5
