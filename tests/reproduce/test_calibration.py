"""The calibration, the values it searches, and the preset that came of it."""

from __future__ import annotations

import csv
import math
import tomllib

import numpy as np
import pytest

from card_opt.errors import CardOptError
from card_opt.reproduce.calibration.plot import plot_near_optimal
from card_opt.reproduce.calibration.presets import distance, paper_values, scenario_of, values_of
from card_opt.reproduce.calibration.search import FEW, Calibration, calibrate
from card_opt.reproduce.calibration.steps import (
    CLIMB_SEEDS,
    JUDGE_SEEDS,
    NEAR,
    effect_of,
    loss_of,
)
from card_opt.reproduce.calibration.unstated import (
    READINGS,
    shares_of,
    system_names,
    unstated,
    values_at,
)
from card_opt.reproduce.headline import DELAY_REDUCTION, ENERGY_REDUCTION, headline
from card_opt.scenarios.data import read_text
from card_opt.scenarios.scenario import load_scenario
from card_opt.scenarios.shipped import scenario_names
from card_opt.support.workers import workers
from tests.helpers.paths import ROOT

UNSEEN = range(3000, 3010)  # seeds that neither the search nor its judgement has played
PRESET = "paper-calibrated"


# The preset


@pytest.fixture(scope="module")
def unseen() -> list[tuple[float, ...]]:
    """Return both reductions and the mean cuts of the preset on seeds that nothing has seen."""
    scenario = load_scenario(PRESET)
    found = [headline(scenario.instance(seed, rounds=2000)) for seed in UNSEEN]
    return [(head.delay_reduction, head.energy_reduction, *head.mean_cut) for head in found]


def test_preset_gives_both_numbers(unseen: list[tuple[float, ...]]) -> None:
    """Over unseen seeds, both mean reductions are within 0.5 points of the letter's."""
    delay, energy = np.mean(unseen, axis=0)[:2]
    assert delay == pytest.approx(DELAY_REDUCTION, abs=0.005)
    assert energy == pytest.approx(ENERGY_REDUCTION, abs=0.005)


def test_preset_has_the_pattern_of_cuts(unseen: list[tuple[float, ...]]) -> None:
    """The mean cut falls strictly from Device 1 to Device 5, and ends at 1."""
    cuts = np.mean(unseen, axis=0)[2:]
    assert (np.diff(cuts) < 0.0).all()
    assert cuts[0] > 20.0
    assert cuts[-1] == 1.0


def test_preset_hardly_depends_on_the_seed(unseen: list[tuple[float, ...]]) -> None:
    """With 2000 rounds, every single seed is within 1.5 points of both numbers."""
    numbers = np.array(unseen)[:, :2]
    assert np.abs(numbers - [DELAY_REDUCTION, ENERGY_REDUCTION]).max() < 0.015


def test_slower_devices_never_keep_more() -> None:
    """With equal rates for all, a slower device's cut is never higher: the pattern is no luck.

    The devices differ in nothing but speed, and at a cut of 31 the slower one takes longer.
    """
    inst = load_scenario(PRESET).instance(0, rounds=300)
    ones = np.ones((inst.shape[0], 1))
    same = inst.replace(
        uplink_rate=ones * inst.uplink_rate[0], downlink_rate=ones * inst.downlink_rate[0]
    )
    head = headline(same)
    assert (np.diff(head.mean_cut) <= 0.0).all()
    assert head.mean_cut[0] > head.mean_cut[-1]


def test_preset_differs_from_paper_in_the_tuned_values_alone() -> None:
    """What differs from the preset paper is what the search was free to change, and is marked."""
    before, after = (values_of(load_scenario(name)) for name in ("paper", PRESET))
    assert {name for name in before if before[name] != after[name]} == set(FEW)
    rows = {row.key: row for row in load_scenario(PRESET).provenance}
    old = {row.key: row for row in load_scenario("paper").provenance}
    for key, row in rows.items():
        if row.value != old[key].value:
            assert row.origin == "assumed"
            assert row.source.startswith("tuned")


def test_preset_is_what_its_values_make() -> None:
    """The file and the function that makes scenarios from values agree to the bit."""
    scenario = load_scenario(PRESET)
    assert scenario_of(values_of(scenario)).instance(3, 7) == scenario.instance(3, 7)


# The plausible values


@pytest.mark.parametrize("name", [name for name in scenario_names() if name != "real"])
def test_ranges_contain_the_presets(name: str) -> None:
    """Every value that a preset assumes is plausible by the list."""
    values = values_of(load_scenario(name))
    for share in shares_of(values, list(unstated())):
        assert 0.0 <= share <= 1.0


@pytest.mark.parametrize("name", list(unstated()))
def test_shares_and_values_are_inverse(name: str) -> None:
    """A value's share gives the value back; the ends of the range are its ends."""
    value = unstated()[name]
    for share in (0.0, 0.3, 0.7, 1.0):
        found = value.value(share)
        again = value.value(value.share(found))
        assert again == (found if value.choices else pytest.approx(found))
    assert value.source
    assert value.unit


def test_every_choice_makes_a_scenario() -> None:
    """Each plausible value, alone, gives finite numbers and rates above zero."""
    for name in system_names():
        value = unstated()[name]
        for choice in value.choices or (value.low, value.high):
            inst = scenario_of({name: choice}).instance(0, 3)
            assert (inst.uplink_rate > 0.0).all()
            assert math.isfinite(headline(inst).delay_reduction)


def test_stated_values_stay() -> None:
    """Whatever the values, what Tables I and II and the text state does not move."""
    names = list(unstated())
    paper = load_scenario("paper").instance(0, 2)
    for share in (0.05, 0.5, 0.95):
        inst = scenario_of(values_at([share] * len(names), names)).instance(0, 2)
        for field in ("weight", "local_epochs", "compression_ratio", "power_coefficient"):
            assert getattr(inst, field) == getattr(paper, field)
        assert inst.max_frequency == paper.max_frequency
        assert inst.num_cuts == paper.num_cuts
        np.testing.assert_array_equal(inst.device_throughput, paper.device_throughput)


def test_positions_cover_the_cell() -> None:
    """Position 0 is nearest and 1 farthest, rising in between."""
    assert (distance("umi", 0.0), distance("umi", 1.0)) == (10.0, 200.0)
    assert distance("uma", 0.4) < distance("uma", 0.5)


def test_wrong_values_are_refused() -> None:
    """A name that is no unstated value, and a value that is not plausible, are one-line errors."""
    with pytest.raises(CardOptError, match="min_frequency"):
        scenario_of({"min_frequencyy": 1e9})
    with pytest.raises(CardOptError, match=r"must be in .* Hz, got 2"):
        unstated()["min_frequency"].share(2e9)
    with pytest.raises(CardOptError, match="cqi_table: unknown value"):
        unstated()["cqi_table"].share(7)


def test_list_of_values_is_whole() -> None:
    """The data file names every value, the readings among them, with choices or a range."""
    rows = tomllib.loads(read_text("unstated.toml"))
    assert list(rows) == list(unstated())
    assert set(READINGS) <= set(rows)
    assert all(("choices" in row) != ("low" in row) for row in rows.values())


# The search


@pytest.fixture(scope="module")
def small() -> Calibration:
    """Return a search that begins at the preset."""
    return calibrate(0, 60, jobs=1, known=[values_of(load_scenario(PRESET))])


def test_search_is_reproducible(small: Calibration) -> None:
    """The table follows from seed and budget, whatever the number of processes."""
    again = calibrate(0, 60, jobs=2, known=[values_of(load_scenario(PRESET))])
    assert small.table.equals(again.table)


def test_table_is_near_and_ordered(small: Calibration) -> None:
    """Every set of the table is near and has the pattern; the best comes first."""
    table = small.table
    assert (table["misfit"] <= NEAR).all()
    assert table["falls"].all()
    assert table["misfit"].is_monotonic_increasing
    for row in table.to_dict("records"):
        assert max(
            abs(row["delay_reduction"] - DELAY_REDUCTION),
            abs(row["energy_reduction"] - ENERGY_REDUCTION),
        ) == pytest.approx(row["misfit"])


def test_search_changes_what_is_free_alone(small: Calibration) -> None:
    """All other values of every set found are those of the preset paper."""
    usual = paper_values()
    for values in small.sets():
        assert {name for name in usual if values[name] != usual[name]} <= set(FEW)


def test_judgement_is_on_seeds_of_its_own() -> None:
    """No seed both guides the search and judges its sets; the tests' seeds are others again."""
    assert not set(JUDGE_SEEDS) & set(CLIMB_SEEDS)
    assert not set(UNSEEN) & {*JUDGE_SEEDS, *CLIMB_SEEDS}


def test_missing_pattern_costs() -> None:
    """Of two outcomes with the same numbers, the one without the pattern has the larger loss."""
    effect = effect_of(paper_values(), seeds=(0,), rounds=20)
    flat = effect._replace(mean_cut=np.ones(5))
    falling = effect._replace(mean_cut=np.array([5.0, 4.0, 3.0, 2.0, 1.0]))
    assert loss_of(falling, True) < loss_of(flat, True)
    assert loss_of(falling, False) == loss_of(flat, False)


def test_progress_reaches_its_end() -> None:
    """Every stage reports all of its tasks."""
    seen: dict[str, tuple[int, int]] = {}
    calibrate(1, 20, lambda name, done, total: seen.update({name: (done, total)}), jobs=1)
    assert list(seen) == ["explore", "climb", "walk", "judge"]
    assert all(done == total for done, total in seen.values())


def test_figure_has_a_row_for_every_free_value(small: Calibration) -> None:
    """The figure shows the values that were searched, and no others."""
    (ax,) = plot_near_optimal(small).axes
    labels = [label.get_text().replace(" ", "_") for label in ax.get_yticklabels()]
    assert labels == list(FEW)


def test_workers_keep_the_order() -> None:
    """Results come in the order of the tasks, from one process and from two."""
    tasks = list(range(-6, 6))
    for jobs in (1, 2):
        with workers(jobs) as team:
            assert team.map(abs, tasks, "abs", None) == [abs(task) for task in tasks]


# What is kept


def test_kept_sets_are_near() -> None:
    """The sets in results/calibration still give what their table says, within their spread."""
    path = ROOT / "results" / "calibration" / "near_optimal.csv"
    with path.open(encoding="utf-8") as file:
        rows = [
            {name.partition(" [")[0]: value for name, value in row.items()}
            for row in csv.DictReader(file)
        ]
    assert float(rows[0]["misfit"]) <= 0.005
    scenario = load_scenario(PRESET)
    values = values_of(scenario)
    for row in rows[:3]:
        given = {
            name: row[name]
            if isinstance(values[name], str)
            else type(values[name])(float(row[name]))
            for name in FEW
        }
        effect = effect_of(values | given, seeds=(1000, 1001), rounds=1000)
        assert effect.delay_reduction == pytest.approx(float(row["delay_reduction"]), abs=0.02)
        assert effect.energy_reduction == pytest.approx(float(row["energy_reduction"]), abs=0.02)
