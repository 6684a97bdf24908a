"""The pages of words in docs/reference: what they say is what the code does."""

from __future__ import annotations

import dataclasses
import re

import pandas as pd
import pytest

import card_opt as co
from card_opt.certificates.certifying import _OPTIMAL
from card_opt.constraints.text import parse_limit
from card_opt.fleet.source import BATCH_ROWS
from card_opt.problem.limits import FEAS_TOL, PROOF_TOL, Limits
from card_opt.support import inputs
from tests.helpers.instances import random_instance
from tests.helpers.paths import DOCS, ROOT

REFERENCE = DOCS / "reference"
ROW = re.compile(r"^\|(.*)\|$", re.MULTILINE)
WORD = re.compile(r"`([^`]+)`")
TWO_DIGITS = 0.06  # relative, of a number that is written with two digits


def rows_of(page: str, heading: str) -> list[list[str]]:
    """Return the cells of the tables below a heading of a page, without their heads."""
    text = (REFERENCE / page).read_text(encoding="utf-8")
    part = re.split(r"^## ", text.partition(f"## {heading}\n")[2], flags=re.MULTILINE)[0]
    rows = [[cell.strip() for cell in row.split("|")] for row in ROW.findall(part)]
    assert rows, heading
    return [
        row
        for row, after in zip(rows, [*rows[1:], []], strict=True)
        if not re.fullmatch("-*", row[0]) and not (after and re.fullmatch("-+", after[0]))
    ]


def power(value: float) -> str:
    """Return a power of ten as the pages write it.

    >>> power(1e-6)
    '1e-6'
    """
    return f"{value:.0e}".replace("-0", "-")


LEAVES = rows_of("choose-a-method.md", "The same as a table")


@pytest.mark.parametrize(("limits", "method"), LEAVES, ids=lambda cell: cell.replace("`", ""))
def test_what_is_chosen_is_what_the_page_says(limits: str, method: str) -> None:
    """Of each line of the table, `co.solve` without a method takes the one that it names."""
    inst = random_instance(0, shape=(2, 2), num_cuts=4).replace(
        device_power=5.0, transmit_power=1.0, held_bytes=[1e6, 2e6, 3e6, 4e6]
    )
    constraints = [parse_limit(text) for text in WORD.findall(limits)]
    sol = co.solve(inst, constraints=constraints, rel_gap=1e-6)
    assert f"`{sol.method}`" == method
    assert sol.status in {co.Status.OPTIMAL, co.Status.FEASIBLE}, sol.message


def test_questions_and_table_name_the_same_methods() -> None:
    """No method is in the one and not in the other."""
    text = (REFERENCE / "choose-a-method.md").read_text(encoding="utf-8")
    questions = text.partition("## The questions\n")[2].partition("\n## ")[0]
    known = set(co.methods()["name"])
    assert known & set(WORD.findall(questions)) == {method.strip("`") for _, method in LEAVES}


def test_seconds_are_those_measured() -> None:
    """Each number is, to its two digits, one of the files that the page names."""
    variants = pd.read_csv(ROOT / "results/variants/variants.csv")
    variants["k"] = variants["devices"] * variants["rounds"]
    runs = pd.read_csv(ROOT / "results/benchmark/runs.csv")
    runs["k"] = runs["devices"] * runs["rounds"]
    for method, _, size, cuts, seconds, source in rows_of("choose-a-method.md", "Seconds"):
        frame, options, time = {
            "variants": (variants, "options", "seconds"),
            "benchmark": (runs, "cuts", "solve_time [s]"),
        }[source]
        is_it = (frame["method"] == method.strip("`")) & (frame[options] == int(cuts))
        found = frame[is_it & (frame["k"] == int(size.replace(",", "")))][time]
        assert ((found / float(seconds) - 1.0).abs() < TWO_DIGITS).any(), method


def test_names_of_symbols_exist() -> None:
    """Every name in the column *in code* is there: a field, or a part of a public class."""
    text = (REFERENCE / "symbols.md").read_text(encoding="utf-8")
    head = "| symbol | meaning | unit | in code | where |"
    names = {
        word
        for table in text.split(head)[1:]
        for row in ROW.findall(table.partition("\n\n")[0])
        for word in WORD.findall(row.split("|")[3])
    }
    assert len(names) > 40
    for name in names:
        owner, _, part = name.rpartition(".")
        if owner == "constraints":
            assert hasattr(co.constraints, part), name
            continue
        if hasattr(co, name):
            continue
        kind = getattr(co, owner or "Instance")
        fields = {field.name for field in dataclasses.fields(kind)} if owner != "Extremes" else ()
        assert part in fields or hasattr(kind, part), name


def test_every_field_of_an_instance_has_a_symbol_or_a_reason() -> None:
    """What is left out is no quantity of the equations."""
    text = (REFERENCE / "symbols.md").read_text(encoding="utf-8")
    without = {"device_memory", "held_bytes", "options", "device_names", "cut_names"}
    fields = {field.name for field in dataclasses.fields(co.Instance)}
    told = set(WORD.findall(text))
    assert fields - told == without | {"normalizer_values"}


def test_the_glossary_is_in_order_and_says_each_word_once() -> None:
    """Terms are sorted, and the words that the package's style fixes are there."""
    text = (REFERENCE / "glossary.md").read_text(encoding="utf-8")
    terms = re.findall(r"^\| \*\*(.+?)\*\* \|", text, re.MULTILINE)
    plain = [term.lower() for term in terms]
    assert plain == sorted(plain)
    assert len(set(plain)) == len(plain) >= 60
    fixed = (
        "instance variant formulation model solver method decision objective bound gap violation"
    )
    assert {*fixed.split(), "relaxation", "reformulation", "referee", "certificate"} <= set(plain)


def test_the_version_to_cite_is_that_of_the_software() -> None:
    """BibTeX, CITATION.cff and authors agree."""
    text = (DOCS / "about/cite.md").read_text(encoding="utf-8")
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    (version,) = re.findall(r"^version: (\S+)$", citation, re.MULTILINE)
    (year,) = re.findall(r"^date-released: (\d{4})", citation, re.MULTILINE)
    assert f"version = {{{version}}}" in text
    assert f"year    = {{{year}}}" in text
    for author in re.findall(r"family-names: (\w+)", citation):
        assert author in text


def test_numbers_of_the_limits_are_those_of_the_code() -> None:
    """Tolerances, sizes and defaults that the page names."""
    rows = {row[0]: row[1] for row in rows_of("limits-of-the-toolkit.md", "Tolerances and sizes")}
    limits, mebibyte = Limits(), 2**20
    code = {
        "relative gap that proves a cost, in comparisons": power(PROOF_TOL),
        "gap that certificates call `optimal`": power(_OPTIMAL),
        "violation that solvers are asked to stay within": power(FEAS_TOL),
        "default of `time_limit`": f"{limits.time_limit:g} s",
        "default of `rel_gap`": power(limits.rel_gap),
        "default of `memory_limit`": f"{limits.memory_limit / 2**30:g} GiB",
        "scenarios, suites, configurations": f"{inputs.MOST_TEXT // mebibyte} MiB",
        "problems in .json": f"{inputs.MOST_NUMBERS // mebibyte} MiB",
        "lists and tables in one another": f"{inputs.MOST_LEVELS} deep",
        "an .npz file": f"unpacks to {inputs.EXPANSION} times its size at most, "
        f"or {inputs.FREE // mebibyte} MiB",
        "rows that a certificate of a table holds": f"{BATCH_ROWS:,}",
    }
    assert rows == code


def test_what_the_limits_say_is_missed_is_missed() -> None:
    """As many targets of speed as the page says, and as many open cases."""
    text = (REFERENCE / "limits-of-the-toolkit.md").read_text(encoding="utf-8")
    targets = pd.read_csv(ROOT / "results/scale/targets.csv")
    assert (targets["verdict"] == "missed").sum() == 2
    assert "two are missed" in " ".join(text.split())
    records = pd.read_csv(ROOT / "benchmarks/open/records.csv")
    assert records["case"].nunique() == 4
    assert "has four, with the best values" in " ".join(text.split())
