"""The reproduction: same bytes, the letter's axes, verdicts by their rules, and the f* theorem."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
import typer
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

import card_opt as co
from card_opt.algorithms import card
from card_opt.cli.reproduce import reproduce as command
from card_opt.problem.headings import headed
from card_opt.problem.instance import NORMALIZERS
from card_opt.problem.problem import Problem
from card_opt.reproduce import Reproduction, reproduce, run, write
from card_opt.reproduce.claims import CLAIMS, claim, evidence
from card_opt.reproduce.claims.evidence import EQUAL, Evidence
from card_opt.reproduce.claims.frequency_question import frequencies, has_premises, is_rising
from card_opt.reproduce.claims.readings import decisions, normalized, server_levels
from card_opt.reproduce.headline import headline
from card_opt.solving.policies import decide
from card_opt.studies.rounds.simulation import simulate
from docs.figures import claims as claims_page
from tests.helpers import texts
from tests.helpers.paths import ROOT

ROUNDING = 1e-9
PRINTED = 1e-5  # relative: files have six digits
RESULTS, PAGE = ROOT / "results" / "reproduction", ROOT / "docs" / "reproduction.md"
app = typer.Typer()
app.command()(command)
pytestmark = pytest.mark.xdist_group("reproduction")  # one small run serves most tests


@pytest.fixture(scope="module")
def made() -> Reproduction:
    """Return a small reproduction."""
    return reproduce(seed=0, quick=True)


@pytest.fixture(scope="module")
def folder(made: Reproduction, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder that it was written to."""
    out = tmp_path_factory.mktemp("reproduction")
    write(made, out, "card-opt reproduce --quick")
    return out


# --- the run -----------------------------------------------------------------------------------


@pytest.mark.slow
def test_same_seed_same_bytes(folder: Path, tmp_path: Path) -> None:
    """The command makes every CSV again, byte for byte, with nothing kept from before."""
    evidence.forget()
    result = CliRunner().invoke(app, ["--quick", "--out", str(tmp_path / "again")])
    assert result.exit_code == 0, result.output
    names = sorted(path.relative_to(folder) for path in folder.rglob("*.csv"))
    assert len(names) >= 15
    for name in names:
        assert (tmp_path / "again" / name).read_bytes() == (folder / name).read_bytes(), name


def test_json_is_plain(made: Reproduction) -> None:
    """The outcome survives strict JSON, without infinities, as often as there are rows."""
    text = json.dumps(made.to_dict(), allow_nan=False)
    again = json.loads(text)
    assert len(again["fidelity"]) == len(made.fidelity)
    assert again["fidelity"][0]["claim"] == CLAIMS[0].name
    assert {row["low"] for row in again["fidelity"] if row["claim"] == "equation-16"} == {None}


@pytest.mark.slow
def test_every_figure_has_its_data_and_is_not_empty(folder: Path, made: Reproduction) -> None:
    """Each figure of the letter is there for each preset, with a CSV beside it."""
    for preset in made.evidence.presets:
        for name in ("figure_3a", "figure_3b", "figure_4a", "figure_4b"):
            assert (folder / preset / f"{name}.png").stat().st_size > 5_000
            assert not pd.read_csv(folder / preset / f"{name}.csv").empty
    assert (folder / "command.txt").read_text() == "card-opt reproduce --quick\n"


def test_stopping_leaves_nothing_half_written(
    made: Reproduction, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C while files are made leaves the folder as it was."""

    def stop(*args: object) -> None:
        raise KeyboardInterrupt

    (tmp_path / "fidelity.csv").write_text("old")
    monkeypatch.setattr("card_opt.support.figures.save_figure", stop)
    with pytest.raises(KeyboardInterrupt):
        write(made, tmp_path, "")
    assert [path.name for path in tmp_path.iterdir()] == ["fidelity.csv"]
    assert (tmp_path / "fidelity.csv").read_text() == "old"


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--json", "/no/such/o.json"], "there is no folder /no/such"),
        (["--out", "FILE"], "cannot write to the folder"),
    ],
)
def test_bad_input_is_refused_before_work(
    arguments: list[str], text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be written is refused, with one line, before anything is simulated."""
    monkeypatch.setattr("card_opt.reproduce.reproduce", lambda *args, **kwargs: 1 / 0)
    (tmp_path / "file").touch()
    arguments = [a.replace("FILE", str(tmp_path / "file")) for a in arguments]
    result = CliRunner().invoke(app, arguments)
    assert isinstance(result.exception, co.CardOptError)
    assert text in str(result.exception)
    assert "\n" not in str(result.exception)


def test_unknown_preset() -> None:
    """A preset that is not there is named, with those that are."""
    with pytest.raises(co.CardOptError, match=r"unknown preset 'papre'.*paper"):
        reproduce(presets=["papre"])


# --- figures and numbers -----------------------------------------------------------------------


def axes_of(made: Reproduction, name: str) -> Any:
    """Return the only axes of a figure."""
    (ax,) = made.figures[name].axes
    return ax


def test_axes_of_figure_3(made: Reproduction) -> None:
    """Fig. 3 has the training round across, cut and frequency up, and a line for each device."""
    labels = {"a": "Optimal cut layer", "b": "Server's GPU frequency [GHz]"}
    for preset in made.evidence.presets:
        for part, label in labels.items():
            ax = axes_of(made, f"{preset}/figure_3{part}")
            assert (ax.get_xlabel(), ax.get_ylabel()) == ("Training round", label)
            assert [line.get_label() for line in ax.lines] == [f"Device {m}" for m in range(1, 6)]
            assert all(list(line.get_xdata()) == list(range(1, 21)) for line in ax.lines)


def test_axes_of_figure_4(made: Reproduction) -> None:
    """Fig. 4 has the channel's states across, delay and energy up, a bar for each method."""
    labels = {"a": ("Training delay [s]", "delay_s"), "b": ("Server's energy [kJ]", "energy_kj")}
    for preset in made.evidence.presets:
        methods = ("card", "server-only", "device-only")
        for part, (label, column) in labels.items():
            ax = axes_of(made, f"{preset}/figure_4{part}")
            assert (ax.get_xlabel(), ax.get_ylabel()) == ("Channel state", label)
            states = [tick.get_text() for tick in ax.get_xticklabels()]
            assert states == ["Good", "Normal", "Poor"]
            table = made.tables[f"{preset}/figure_4{part}"]
            table = table[table["baseline_frequency"] == "optimal"]
            for bars, method in zip(ax.containers, methods, strict=True):
                heights = [bar.get_height() for bar in bars]
                assert heights == table[table["method"] == method][column].tolist()


def test_figure_3_shows_what_the_simulation_decided(made: Reproduction) -> None:
    """The figure's data are those of `simulate`, round by round."""
    frame = simulate("paper", "card", rounds=20, seed=0).to_frame()
    assert made.tables["paper/figure_3a"]["cut"].tolist() == frame["cut"].tolist()
    expected = frame["frequency"] / 1e9
    np.testing.assert_allclose(made.tables["paper/figure_3b"]["frequency_ghz"], expected)


@pytest.mark.parametrize("frequency", ["optimal", "maximum"])
def test_headline_numbers_agree(made: Reproduction, frequency: str) -> None:
    """The reductions are those of `card_opt.reproduce.headline`, by another road."""
    reading = made.evidence.base.replace(baseline_frequency=frequency)
    played = made.evidence.played(reading)
    expected = headline(played.inst, frequency)
    assert played.delay_reduction == pytest.approx(expected.delay_reduction, rel=ROUNDING)
    assert played.energy_reduction == pytest.approx(expected.energy_reduction, rel=ROUNDING)


def test_real_server_keeps_to_its_clock_list(made: Reproduction) -> None:
    """With a real part all three methods run at steps of 15 MHz from 210 to 2460 MHz."""
    played = made.evidence.played(made.evidence.reading("real"))
    levels = server_levels(played.scenario)
    assert levels is not None
    np.testing.assert_allclose(levels, 1e6 * np.arange(210, 2461, 15))
    for simulation in played.simulations.values():
        assert np.isin(simulation.frequency, levels).all()
    assert server_levels(co.load_scenario("paper")) is None


@pytest.mark.parametrize("normalizer", ["box", "fleet", "max-frequency"])
def test_benchmarks_run_at_equation_16(normalizer: str) -> None:
    """Where f* is the same at every cut, the benchmarks decide as `policies.decide` does."""
    short = Evidence(1, 5, ("paper",))
    reading = short.base.replace(normalizer=normalizer)
    inst = short.instance(reading)
    found = decisions(reading, inst)
    for policy in ("server-only", "device-only"):
        cut, frequency, _ = decide(inst, policy)
        np.testing.assert_array_equal(found[policy][0], cut)
        np.testing.assert_allclose(found[policy][1], frequency, rtol=ROUNDING)


@pytest.mark.parametrize("delay_range", NORMALIZERS)
@pytest.mark.parametrize("energy_range", NORMALIZERS)
def test_ranges_may_be_of_two_kinds(delay_range: str, energy_range: str) -> None:
    """Delay and energy get the extremes of their own sets, at every cut."""
    inst = Evidence(0, 3, ("paper",)).instance(Evidence(0, 3, ("paper",)).base)
    mixed = normalized(inst, delay_range, energy_range)
    shape = (*inst.shape, inst.num_cuts)

    def spread(i: co.Instance) -> list[np.ndarray]:
        arrays = [np.asarray(v) for v in i.extremes]
        wide = [np.broadcast_to(v[..., None] if v.ndim == 2 else v, shape) for v in arrays]
        return [wide[1] - wide[0], wide[3] - wide[2]]

    np.testing.assert_allclose(spread(mixed)[0], spread(inst.replace(normalizer=delay_range))[0])
    np.testing.assert_allclose(spread(mixed)[1], spread(inst.replace(normalizer=energy_range))[1])


# --- claims ------------------------------------------------------------------------------------


@pytest.mark.parametrize("is_quick", [False, True])
def test_every_claim_is_judged_by_its_own_rule(folder: Path, is_quick: bool) -> None:
    """From the file alone: a value outside of its rule does not follow, one inside does.

    A quick run does not judge what rests on means over rounds.
    """
    path = (folder if is_quick else RESULTS) / "fidelity.csv"
    table = pd.read_csv(path, keep_default_na=False)
    assert set(table["claim"]) == {c.name for c in CLAIMS}
    for row in table.to_dict("records"):
        if is_quick and row["rests_on"] == claim.ASSUMED:
            assert row["verdict"] == claim.UNJUDGED
            continue
        low, high, value = (float(row[key]) for key in ("low", "high", "value"))
        slack = PRINTED * max(abs(low) if np.isfinite(low) else 0.0, abs(value))
        if row["verdict"] == claim.NOT:
            assert value < low + slack or value > high - slack, row
        else:
            assert low - slack <= value <= high + slack, row
            is_assumed = row["rests_on"] == claim.ASSUMED
            assert row["verdict"] == (claim.ASSUMING if is_assumed else claim.FOLLOWS)


@pytest.mark.parametrize(
    ("value", "rests_on", "expected"),
    [
        (1.0, claim.EQUATIONS, claim.FOLLOWS),
        (2.0, claim.FACTS, claim.FOLLOWS),
        (1.5, claim.ASSUMED, claim.ASSUMING),
        (0.999, claim.EQUATIONS, claim.NOT),
        (2.001, claim.ASSUMED, claim.NOT),
        (float("nan"), claim.EQUATIONS, claim.NOT),
    ],
)
def test_rule(value: float, rests_on: str, expected: str) -> None:
    """The ends of the interval belong to it; a value that is no number bears nothing out."""
    assert claim.verdict(value, 1.0, 2.0, rests_on, run.ROUNDS) == expected
    few = claim.UNJUDGED if rests_on == claim.ASSUMED else expected
    assert claim.verdict(value, 1.0, 2.0, rests_on, run.QUICK_ROUNDS) == few


def test_claims_are_told_apart_and_complete() -> None:
    """Each claim has its own name, a place, the letter's value and a rule that can fail."""
    assert len({c.name for c in CLAIMS}) == len(CLAIMS)
    for c in CLAIMS:
        assert c.text
        assert c.where
        assert c.letter
        assert c.measure
        assert np.isfinite([c.low, c.high]).any()
        assert c.low <= c.high


def test_known_verdicts(made: Reproduction) -> None:
    """What is known by proof or from sources comes out, whatever the seed is."""
    table = made.fidelity
    proven = ("convex-in-frequency", "equation-16", "p1-is-sum-of-p2", "card-is-optimal")
    for name in (*proven, "delay-sum", "energy-product", "energy-falls-with-cut"):
        assert set(table[table["claim"] == name]["verdict"]) == {claim.FOLLOWS}, name
    values = table.set_index("claim")["value"]
    assert values["layers"] == 16
    assert values["server-power"] == pytest.approx(1e-25 * 2.46e9**3)
    work = co.load_scenario("paper").profile
    share = (work.total_flops - work.device_flops[0]) / (work.total_flops - work.device_flops[-1])
    assert values["energy-claims-together"].iloc[0] == pytest.approx(0.469 * share)
    ends = table[table["claim"] == "cut-at-the-ends"].set_index("normalizer")["verdict"]
    assert ends["per-cut"] == claim.NOT  # there every cut is as good as any other
    assert set(ends.drop("per-cut")) == {claim.FOLLOWS}


# --- what is kept -------------------------------------------------------------------------------


def test_kept_files_are_those_of_the_code(made: Reproduction) -> None:
    """Tables and decisions under results/ are what the code gives now."""
    names = ["table_1", "table_2"]
    names += [f"{p}/figure_3{part}" for p in made.evidence.presets for part in "ab"]
    for name in names:
        text = headed(made.tables[name]).to_csv(
            index=False, float_format="%.6g", lineterminator="\n"
        )
        assert texts.agree((RESULTS / f"{name}.csv").read_text(), text, PRINTED), name


def test_page_has_the_numbers_of_the_summary() -> None:
    """The page's table rounds the summary, its images exist, and it counts the claims right."""
    text = PAGE.read_text(encoding="utf-8")
    table = pd.read_csv(RESULTS / "summary.csv", keep_default_na=False, dtype=str)
    summary = {row["quantity"]: row for row in table.to_dict("records")}
    seen = 0
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0] in summary:
            seen += 1
            row = summary[cells[0]]
            assert cells[1] == row["letter"]
            kept = [float(row[preset]) for preset in run.PRESETS]
            assert [float(cell) for cell in cells[2:]] == pytest.approx(kept, rel=6e-3)
    assert seen == 9
    for image in re.findall(r'(?:src="|\]\()(\.\./results/[^")]+)', text):
        assert (PAGE.parent / image).exists(), image
    assert f"judges {len(CLAIMS)} of its" in text


# --- the question of Fig. 3(b) -----------------------------------------------------------------


def fleet(seed: int, normalizer: str = "box") -> co.Instance:
    """Return devices from fast to slow, none faster than the server, at equal rates."""
    rng = np.random.default_rng(seed)
    devices, rounds = int(rng.integers(2, 6)), int(rng.integers(1, 3))
    cuts = int(rng.integers(1, 9))
    work = np.sort(rng.uniform(0.0, 1.0, cuts)) * 10.0 ** rng.uniform(11, 14)
    low = 10.0 ** rng.uniform(7, 9)
    high = low * 10.0 ** rng.uniform(0.01, 2.0)
    per_cycle = 10.0 ** rng.uniform(2, 5)
    speed = high * per_cycle * np.sort(10.0 ** rng.uniform(-2, 0, devices))[::-1]
    shape = (devices, rounds)
    return co.Instance(
        device_flops=work,
        total_flops=float(work[-1] * rng.uniform(1.0, 2.0)),
        smashed_bits=np.sort(rng.uniform(0.0, 1.0, cuts)) * 10.0 ** rng.uniform(3, 10),
        gradient_bits=np.sort(rng.uniform(0.0, 1.0, cuts)) * 10.0 ** rng.uniform(3, 10),
        adapter_bits=np.sort(rng.uniform(0.0, 1.0, cuts)) * 10.0 ** rng.uniform(3, 10),
        device_throughput=speed,
        uplink_rate=np.broadcast_to(10.0 ** rng.uniform(6, 10, rounds), shape),
        downlink_rate=np.broadcast_to(10.0 ** rng.uniform(6, 10, rounds), shape),
        server_flops_per_cycle=per_cycle,
        min_frequency=low,
        max_frequency=high,
        power_coefficient=10.0 ** rng.uniform(-27, -24),
        static_power=float(rng.choice([0.0, 10.0 ** rng.uniform(0, 3)])),
        weight=float(rng.uniform(0.01, 0.99)),
        normalizer=normalizer,
    )


@given(seed=st.integers(0, 2**32 - 1), normalizer=st.sampled_from(NORMALIZERS))
@settings(deadline=None, max_examples=200)
def test_frequency_does_not_rise_at_equal_rates(seed: int, normalizer: str) -> None:
    """With both extremes over one set, a slower device never gets a higher f*."""
    inst = fleet(seed, normalizer)
    assert has_premises(inst)
    frequency = card.solve(Problem(inst)).frequency
    assert frequency is not None
    assert (np.diff(frequency, axis=0) <= ROUNDING * frequency[:-1]).all()


@given(seed=st.integers(0, 2**32 - 1))
@settings(deadline=None, max_examples=50)
def test_ranges_behave_as_the_proof_says(seed: int) -> None:
    """In the box the delay's range grows as the device gets slower, the energy's stays."""
    e = fleet(seed).extremes
    delay, energy = e.max_delay - e.min_delay, e.max_energy - e.min_energy
    assert (np.diff(delay, axis=0) >= -ROUNDING * e.max_delay[1:]).all()
    np.testing.assert_allclose(energy - energy[0], 0.0, atol=1e-12 * float(energy.max()))


def test_random_fleets_are_not_trivial() -> None:
    """In most of them f* does fall: the theorem is not about equal numbers alone."""
    falls = 0
    for seed in range(100):
        frequency = card.solve(Problem(fleet(seed))).frequency
        assert frequency is not None
        falls += bool((frequency[-1] < frequency[0] * (1.0 - 1e-3)).any())
    assert falls >= 30


def test_each_premise_is_needed() -> None:
    """A faster link for the slower device, or a device faster than the server, lets f* rise."""
    inst = Evidence(0, 1, ("paper",))
    equal = inst.instance(inst.base, EQUAL)
    slow = {
        name: np.array([[1e5], [1e5], [1e5], [1e5], [1e9]])
        for name in ("uplink_rate", "downlink_rate")
    }
    unequal = equal.replace(**slow)
    rate = np.full((5, 1), 1e10)
    fast = equal.replace(
        device_throughput=equal.device_throughput * 7.0,
        min_frequency=0.05e9,
        max_frequency=0.5e9,
        weight=0.5,
        uplink_rate=rate,
        downlink_rate=rate,
    )
    for other in (unequal, fast):
        assert not has_premises(other)
        frequency = card.solve(Problem(other)).frequency
        assert frequency is not None
        assert frequency[-1, 0] > 1.01 * frequency[0, 0]


def test_which_readings_make_it_rise(made: Reproduction) -> None:
    """With the energy's range per cut and the delay's over the fleet f* rises, and only so."""
    table = made.tables["frequency_question"]
    paper = table[table["preset"] == "paper"]
    rising = paper[paper["rises"]][["delay_range", "energy_range"]].drop_duplicates()
    assert rising.to_numpy().tolist() == [["fleet", "per-cut"]]
    mine = paper[(paper["delay_range"] == "fleet") & (paper["energy_range"] == "per-cut")]
    assert mine["cut"].is_monotonic_decreasing
    assert mine["cut"].iloc[0] == 31
    assert mine["cut"].iloc[-1] == 1
    for (delay, energy), part in paper.groupby(["delay_range", "energy_range"]):
        if delay == energy:
            steps = part["frequency"].diff().dropna()
            assert (steps <= ROUNDING * part["frequency"].max()).all(), delay


def test_equation_16_from_the_ranges() -> None:
    """The table's f* is equation (16) of its own ranges, and of nothing else."""
    short = Evidence(0, 1, ("paper",))
    inst = short.instance(short.base, EQUAL)
    table = frequencies(inst)
    w = 0.2
    q = np.cbrt(w * table["energy_spread"] / (2e-25 * (1.0 - w) * table["delay_spread"])).clip(
        0.21e9, 2.46e9
    )
    np.testing.assert_allclose(table["frequency"], q, rtol=1e-9)


@pytest.mark.parametrize(
    ("frequency", "expected"),
    [([1.0, 1.0, 2.0], True), ([1.0, 1.0], False), ([1.0, 3.0, 2.0], False), ([2.0, 1.0], False)],
)
def test_is_rising(frequency: list[float], expected: bool) -> None:
    """Rising means nowhere lower than before, and higher at the end."""
    assert is_rising(frequency) is expected


def test_presets_come_with_the_letters_first() -> None:
    """The base of all variations is the letter's own preset."""
    assert run.PRESETS[0] == "paper"


def test_page_has_every_claim_on_a_line() -> None:
    """The table of claims on the page is what its command makes of the kept results."""
    text = claims_page.PAGE.read_text(encoding="utf-8")
    assert claims_page.updated(text) == text
    assert all(text.count(f"| {one.text} | {one.where} |") == 1 for one in CLAIMS)
