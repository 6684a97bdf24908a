"""docs/reference/columns-and-verdicts.md has every column, status and verdict that there is."""

from __future__ import annotations

import csv
import dataclasses
import enum
import re
from collections.abc import Iterable

import pytest

import card_opt as co
from card_opt import families
from card_opt.benchmark.claims import Truth
from card_opt.benchmark.comparison import words as comparison
from card_opt.benchmark.record import Run
from card_opt.benchmark.report import words
from card_opt.benchmark.verdict import Verdict
from card_opt.fleet.columns import COLUMNS as TELEMETRY
from card_opt.reproduce.claims.claim import VERDICTS
from card_opt.solvers.child.endings import Ending
from card_opt.solving.claims import Outcome
from card_opt.solving.compare import Finding
from tests.helpers.paths import DOCS, ROOT

TEXT = (DOCS / "reference/columns-and-verdicts.md").read_text(encoding="utf-8")
WORDS = re.compile(r"`([^`]+)`")
FREE = {"contradictions"}  # of a finding, which is in no table
PATTERNS = (  # in place of which name
    (r"(time)_(solved|found)_(taken|all|common)_shift_\d+(_low|_high)?", "time_GOAL_OVER_shift_S"),
    (
        r"(ratio)_(solved|found)_(taken|all|common)_to_best_of_(all|solvers)",
        "ratio_GOAL_OVER_to_best_of_SET",
    ),
    (r"1e-0[1-8]", "1e-01"),
    (r"validation_loss_.+", "validation_loss_DEVICE"),
    (r"(mean_cut|mean_frequency)_\d", r"\1_N"),
    (r"(\w+)_(modelled|difference)", r"\1"),
)


def section(heading: str) -> set[str]:
    """Return the words of code in a section of the page."""
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", TEXT, re.M | re.S)
    assert found, heading
    return set(WORDS.findall(found[1]))


def missing(names: Iterable[str], heading: str) -> list[str]:
    """Return which of some names are not in a section, without their units."""
    there, out = section(heading), []
    for name in names:
        bare = name.partition(" [")[0]
        plain = next((re.sub(p, r, bare) for p, r in PATTERNS if re.fullmatch(p, bare)), bare)
        if not {bare, plain} & there:
            out.append(bare)
    return out


def heads(pattern: str) -> list[str]:
    """Return the headings of all CSV files of results that match."""
    names: dict[str, None] = {}
    files = sorted((ROOT / "results").glob(pattern))
    assert files, pattern
    for file in files:
        with file.open(encoding="utf-8", newline="") as lines:
            names |= dict.fromkeys(next(csv.reader(lines)))
    return list(names)


def words_of(*kinds: type[enum.StrEnum]) -> list[str]:
    """Return all words of some lists of words."""
    return [str(word) for kind in kinds for word in kind]


def test_columns_of_a_solution_are_told() -> None:
    """Whatever is decided, each column of the decisions is on the page."""
    fields = {field.name for field in dataclasses.fields(co.Solution)}
    assert {"share", "move"} <= fields
    assert not missing([*_decided(co.load_scenario("paper")), "share", "move"], "solve")
    ranks = {"training.lora_rank": [4, 8], "training.activation_bits": [8, 16]}
    several = co.load_scenario("paper").replace(ranks | {"training.may_skip": True})
    assert not missing(_decided(several), "solve")


def _decided(scenario: co.Scenario) -> list[str]:
    return list(co.solve(scenario.problem(rounds=1)).to_frame().columns)


def test_columns_of_comparisons_and_lists_are_told() -> None:
    """Of `verify`, `methods` and families."""
    names = {field.name for field in dataclasses.fields(Finding)} - FREE
    assert not missing(names, "verify")
    assert not missing(co.methods().columns, "methods")
    assert not missing(families.table().columns, "Lists")


def test_columns_of_studies_are_told() -> None:
    """Of sweeps, fronts and simulated rounds."""
    scenario = co.load_scenario("paper")
    inst = scenario.instance(rounds=1)
    sweep = co.explore(inst, "energy-budget", [1e4, 2e4])
    front = co.pareto_front(inst)
    tables = sweep.table, front.table, front.switches, front.marks
    assert not missing((str(name) for table in tables for name in table), "explore")
    assert not missing(heads("explore/front/checks.csv"), "explore")
    assert not missing(co.simulate(scenario, rounds=1).to_frame().columns, "simulate")


def test_columns_of_a_fleet_are_told() -> None:
    """What goes in, comes out, and is rejected."""
    template = co.load_scenario("paper").instance()
    columns = ["throughput=gflops*1e9", "uplink=ul_mbps*1e6", "downlink=dl_mbps*1e6"]
    found = co.fleet.decide(DOCS / "examples/fleet/telemetry.csv", template, columns=columns)
    names = [*found.to_frame(), *found.rejects_frame(), *(column.name for column in TELEMETRY)]
    assert not missing(names, "fleet decide")


@pytest.mark.parametrize(
    ("pattern", "heading"),
    [
        ("benchmark/runs.csv", "bench: runs"),
        ("strength/strength.csv", "strength"),
        ("literature/literature.csv", "literature"),
        ("reproduction/*.csv", "reproduce"),
        ("reproduction/paper/*.csv", "reproduce"),
        ("training/profile/measured.csv", "profile"),
        ("training/profile/profile.csv", "profile"),
        ("training/*/turns.csv", "train"),
        ("training/*/rounds.csv", "train"),
        ("training/*/summary.csv", "train"),
    ],
)
def test_columns_of_results_are_told(pattern: str, heading: str) -> None:
    """Each heading of a file that a command has written is in the command's section."""
    names = [name for name in heads(pattern) if not _is_per_scenario(name)]
    assert not missing(names, heading)


def _is_per_scenario(name: str) -> bool:
    """Return whether it is one of the columns of Table I, which there are for each scenario."""
    return bool(re.match(r"(platform|max_frequency|frequency|cores)_(letter|p|r)", name))


def test_columns_of_the_benchmark_are_told() -> None:
    """Facts of runs, and every column that the report and a comparison explain themselves."""
    assert not missing((field.name for field in dataclasses.fields(Run)), "bench: runs")
    verdicts = set(words_of(Verdict, Truth))
    assert not missing((n for n in words.COLUMNS if n not in verdicts), "bench: report")
    files = (p.name for p in (ROOT / "results/benchmark").glob("*.csv") if p.name != "runs.csv")
    names = {name.partition(" [")[0] for file in files for name in heads(f"benchmark/{file}")}
    known = section("bench: report") | section("bench: runs") | verdicts
    assert not [name for name in names - known if missing([name], "bench: report")]
    assert not missing(comparison.COLUMNS, "bench compare")


@pytest.mark.parametrize(
    ("names", "heading"),
    [
        (words_of(co.Status), "Statuses"),
        (words_of(Outcome), "Claims of verify"),
        (words_of(Verdict, Truth, Ending), "Verdicts of a benchmark"),
        ([*comparison.OUTCOMES, *comparison.CHANGES], "Verdicts of a benchmark"),
        (VERDICTS, "Verdicts on the letter's claims"),
    ],
)
def test_every_word_is_told(names: list[str], heading: str) -> None:
    """Each status, claim and verdict that the code knows."""
    assert not missing(names, heading)


def test_words_are_those_of_the_report() -> None:
    """What the report says of a column or a claim is what the page says."""
    told: list[tuple[str, str]] = [*comparison.COLUMNS.items(), *comparison.OUTCOMES.items()]
    told += [*words.CLAIMS.items(), *comparison.CHANGES.items()]
    for name, meaning in told:
        assert f"| `{name}` | {meaning} |" in TEXT, name
    verdicts = set(words_of(Verdict, Truth))
    for name, meaning in words.COLUMNS.items():
        if name not in verdicts and not any(re.fullmatch(p, name) for p, _ in PATTERNS):
            assert f"| `{name}` | {meaning} |" in TEXT, name
