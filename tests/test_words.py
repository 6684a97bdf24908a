"""The pages of words in docs/reference: what they say is what the code does."""

from __future__ import annotations

import re

import pandas as pd
import pytest

import card_opt as co
from card_opt.constraints.text import parse_limit
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
