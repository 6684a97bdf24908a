"""The checker proves what is true, refuses what is not, and is one file that stands alone."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.certificates import certcheck
from card_opt.constraints import (
    Deadline,
    EnergyBudget,
    EnergyCap,
    FrequencyLevels,
    FrequencyPool,
    TableBudget,
)
from card_opt.problem.instance import NORMALIZERS, Instance
from card_opt.problem.problem import Problem
from card_opt.problem.region import EVERYTHING, Region, data_region
from tests.certificates.claims import Content, claimed, infeasible, leaf, section, verdict
from tests.helpers.instances import random_instance, worked

FILE = Path(certcheck.__file__)


def solved(inst: Instance, region: Region = EVERYTHING) -> tuple[Content, Any, float]:
    """Return a problem as a certificate has it, its solution, and what its numbers are like."""
    solution: Any = co.solve(Problem(inst, region))
    return section(inst, region), solution, max(abs(solution.objective), 1e-3)


def around(problem: Content, solution: Any, scale: float, *nodes: Content) -> list[str]:
    """Return what comes of bounds 1e-9 below the optimum, and as much above it."""
    value = solution.objective + 1e-8 * scale
    return [
        verdict(
            claimed(
                problem,
                solution.cut,
                solution.frequency,
                value,
                solution.objective + sign * 1e-9 * scale,
                *nodes,
            )
        )
        for sign in (-1, 1)
    ]


TIGHT = ["proven", "a leaf does not prove the bound"]


@pytest.mark.parametrize("normalizer", NORMALIZERS)
@pytest.mark.parametrize("static_power", [0.0, 300.0])
@pytest.mark.parametrize("seed", range(3))
def test_bound_of_separable_problems_is_tight(
    normalizer: str, static_power: float, seed: int
) -> None:
    """Just below the optimum a bound is proven, just above it is not, whatever the equations."""
    inst = random_instance(
        seed,
        normalizer=normalizer,
        static_power=static_power,
        given_extremes=normalizer == "per-cut",
        own_profiles=seed == 1,
        varying=("weight", "local_epochs", "max_frequency") if seed else (),
        optional=("device_seconds", "extra_seconds") if seed == 2 else (),
    )
    assert around(*solved(inst)) == TIGHT


def test_bound_is_tight_with_levels_tables_and_links_that_are_not_there() -> None:
    """Levels, a table of powers, both, and rates of 0 leave what they leave."""
    inst = random_instance(4, static_power=20.0)
    high = float(np.max(inst.max_frequency))
    levels = np.linspace(0.15, 1.05, 7) * high
    assert around(*solved(inst, FrequencyLevels(levels).lower(inst))) == TIGHT
    table = np.column_stack([levels, 50.0 + 1e-25 * levels**3])
    measured = inst.replace(level_power=table, power_coefficient=0.0, static_power=0.0)
    region = data_region(measured)
    assert around(*solved(measured, region)) == TIGHT
    both = region & FrequencyLevels(levels[::2]).lower(measured)
    assert around(*solved(measured, both)) == TIGHT
    rates = inst.uplink_rate.copy()
    rates[0, 0] = 0.0
    adapters = np.where(np.arange(inst.num_cuts) == 2, 0.0, inst.adapter_bits)
    smashed = np.where(np.arange(inst.num_cuts) == 2, 0.0, inst.smashed_bits)
    cut_off = inst.replace(uplink_rate=rates, adapter_bits=adapters, smashed_bits=smashed)
    assert around(*solved(cut_off, data_region(cut_off))) == TIGHT


@pytest.mark.parametrize("static_power", [0.0, 300.0])
def test_bound_is_tight_where_device_rounds_have_limits_of_their_own(static_power: float) -> None:
    """An interval of frequencies leaves what a deadline and a cap leave, and hardly more."""
    inst = random_instance(5, static_power=static_power, weight=0.5)
    free: Any = co.solve(inst)
    box = np.linspace(float(np.min(inst.min_frequency)), float(np.max(inst.max_frequency)), 20)
    each = [co.evaluate(inst, free.cut, f) for f in (free.frequency, *box)]
    delay, energy = (np.stack([getattr(e, name) for e in each]) for name in ("delay", "energy"))
    for constraint, side in (
        (Deadline((delay[0] + delay.min(axis=0)) / 2), 1),
        (EnergyCap((energy[0] + energy.min(axis=0)) / 2), -1),
    ):
        problem, solution, scale = solved(inst, constraint.lower(inst))
        value = solution.objective + 1e-8 * scale

        def claim(share: float, value: float, bound: float) -> str:
            frequency = np.clip(solution.frequency * (1 + side * share), box[0], box[-1])  # noqa: B023
            return verdict(claimed(problem, solution.cut, frequency, value, bound))  # noqa: B023

        bounds = (solution.objective + sign * 1e-9 * scale for sign in (-1, 1))
        assert [claim(1e-11, value, bound) for bound in bounds] == TIGHT
        assert claim(-1e-3, 1e3, 0.0).endswith("is over its limit")


def budget(tightness: float = 0.8) -> tuple[Content, Any, dict[int, float]]:
    """Return a problem with a budget, a decision just within it, and the price of a joule."""
    inst = random_instance(7, shape=(4, 5))
    free: Any = co.solve(inst)
    joules = float(co.evaluate(inst, free.cut, free.frequency).energy.sum()) * tightness
    region = EnergyBudget(joules).lower(inst)
    solution: Any = co.solve(Problem(inst, region), method="lagrangian")
    assert solution.prices is not None
    (prices,) = solution.prices.values()
    return section(inst, region), solution, {0: float(prices[0])}


def claim_of_budget(*nodes: Content, bound: float | None = None) -> Content:
    """Return a claim about `budget`; by default of what its root proves."""
    problem, solution, prices = budget()
    low = solution.bound - 1e-9 if bound is None else bound
    return claimed(
        problem,
        solution.cut,
        solution.frequency * (1 - 1e-12),
        solution.objective + 1e-9,
        low,
        *(nodes or [leaf(prices)]),
    )


def test_prices_bound_what_a_budget_leaves() -> None:
    """At the best price the bound is that of the relaxation; without a price it is lower."""
    assert verdict(claim_of_budget()) == "proven"
    assert verdict(claim_of_budget(leaf())) == TIGHT[1]
    assert verdict(claim_of_budget(leaf({0: 1.0}))) == TIGHT[1]


def test_trees_prove_what_their_leaves_prove() -> None:
    """Splits of one and of several device-rounds, closed options and blocks lose nothing."""
    problem, _, prices = budget()
    cuts = list(range(problem["sizes"]["cuts"]))
    last = leaf(prices, multipliers=["0x0p+0"])
    tree: list[Content] = [
        {"close": {"prices": leaf(prices)["leaf"]["prices"]}, "child": 1},
        {"split": {"rounds": [3], "weights": cuts, "most": 2}, "children": [2, 3]},
        leaf(prices),
        {"split": {"rounds": [0, 1, 4], "weights": cuts, "most": 5}, "children": [4, 5]},
        last,
        last,
    ]
    assert verdict(claim_of_budget(*tree)) == "proven"
    short = [*tree[:3], {**tree[3], "children": [4, 4]}, last]
    assert verdict(claim_of_budget(*short)) == "a node has two parents"
    assert verdict(claim_of_budget(*tree, last)) == "a node has no parent"
    assert verdict(claim_of_budget(*tree[:5], leaf(prices))).startswith("there must be as many")
    blocks = [{"rounds": [0, 1], "bound": "-0x1p+20", "nodes": [leaf()]}]
    assert verdict(claim_of_budget(leaf(prices, blocks=blocks))) == TIGHT[1]
    assert verdict(claim_of_budget(leaf(prices, blocks=blocks), bound=-(2.0**21))) == "proven"


def test_options_are_closed_only_if_they_cost_more_than_the_bound() -> None:
    """What a bound that is not proven yet would close stays if it may cost less."""
    inst = worked()
    solution: Any = co.solve(inst)
    value = solution.objective
    nodes = [{"close": {"prices": []}, "child": 1}, leaf()]
    content = claimed(section(inst), solution.cut, solution.frequency, value * 1.5, value * 1.2)
    content["proof"]["nodes"] = nodes
    assert verdict(content) == TIGHT[1]


def test_rays_prove_that_there_is_no_decision() -> None:
    """A budget below the least that all need together is met by nothing; one above, by some."""
    inst = random_instance(7, shape=(2, 2))
    cheap = inst.replace(weight=0.0)
    free: Any = co.solve(cheap)
    least = float(co.evaluate(cheap, free.cut, free.frequency).energy.sum())
    ray = leaf({0: 1.0}, ray=True)
    for factor, expected in ((0.999, "proven"), (1.001, TIGHT[1])):
        problem = section(inst, EnergyBudget(least * factor).lower(inst))
        assert verdict(infeasible(problem, ray)) == expected
    assert verdict(infeasible(section(inst))) == TIGHT[1]
    assert verdict(infeasible(section(inst), leaf())) == "a leaf must be a ray"


def test_pools_and_tables_have_prices() -> None:
    """A price of frequencies moves each cut's frequency; a table's row counts what cuts take."""
    inst = random_instance(8, shape=(3, 1))
    free: Any = co.solve(inst)
    pool = float(free.frequency.sum() + 3 * np.min(inst.min_frequency)) / 2
    region = FrequencyPool(pool).lower(inst)
    solution: Any = co.solve(Problem(inst, region))
    assert solution.prices is not None
    (price,) = next(iter(solution.prices.values()))
    scale = max(1.0, solution.objective)
    lowest = solution.objective - 2 * scale * max(solution.gap or 0.0, 1e-9)
    inwards = np.maximum(solution.frequency * (1 - 1e-12), inst.min_frequency)
    args = section(inst, region), solution.cut, inwards
    content = claimed(*args, solution.objective + 1e-8, lowest, leaf({0: float(price)}))
    assert verdict(content) == "proven"
    table = TableBudget(3.5, np.arange(6.0), per="fleet").lower(inst)
    problem = section(inst, table)
    at_0 = claimed(problem, [1, 1, 1], free.frequency, 3.0, 0.0)
    assert verdict(at_0) == "proven"
    assert verdict(claimed(problem, [3, 2, 2], free.frequency, 3.0, 0.0)) == "a shared limit"


def test_cuts_are_compared_exactly_and_ties_must_be_named() -> None:
    """Cuts that are alike tie; those that are not named, or named and do not, are refused."""
    inst = random_instance(3, shape=(1, 2), num_cuts=6, profile="tied")
    problem, solution, scale = solved(inst)
    value = solution.objective
    content = claimed(
        problem,
        solution.cut,
        solution.frequency,
        value + 1e-10 * scale,
        value - 1e-10 * scale,
        kind="optimal",
    )
    cut = solution.cut.ravel() - 1
    ties = [[k, c + 1] for k in (0, 1) for c in range(6) if c // 3 == cut[k] // 3 and c != cut[k]]
    content["claim"]["exact"] = True
    for named, expected in ((ties, "proven"), (ties[:-1], "other cuts cost the same")):
        content["proof"]["compare"] = {"ties": named}
        assert verdict(content) == expected
    content["decision"]["cut"][0] = 6 if cut[0] < 3 else 1
    content["claim"]["value"] = (value + 2.0).hex()
    content["claim"]["kind"] = "gap"
    assert verdict(content) == "a cut is better than the chosen one"


def test_two_cuts_that_differ_by_a_tie_of_rationals_are_told_apart() -> None:
    """At an end of the box costs are rational: an exact tie of different cuts is one."""
    fields = {"device_flops": [0.0, 2.0], "total_flops": 4.0, "adapter_bits": [0.0, 0.0]}
    inst = worked(
        **fields,
        smashed_bits=[0.0, 0.0],
        gradient_bits=[0.0, 0.0],
        device_throughput=[4.0],
        uplink_rate=[[1.0]],
        downlink_rate=[[1.0]],
        server_flops_per_cycle=4.0,
        min_frequency=1.0,
        max_frequency=1.0,
        weight=1.0,
    )
    for speed, expected in ((4.0, "proven"), (4.000000000000001, "other cuts cost the same")):
        changed = inst.replace(device_throughput=[speed])
        cut = 1 if speed == 4.0 else 2
        content = claimed(section(changed), [cut], [1.0], 1.0, -1.0)
        content["claim"]["exact"] = True
        content["proof"]["compare"] = {"ties": [[0, 2]]}
        assert verdict(content) == expected


def parts(tmp_path: Path) -> Path:
    """Write a sum of two halves of `budget`, and return its file."""
    problem, solution, prices = budget()
    value, bound, total = 0.0, 0.0, 0.0
    limit = problem["limits"]["rows"][0]["bound"][0]
    names = []
    inst = co.read_problem(saved(tmp_path / "whole.json", problem)).instance
    for i in (0, 1):
        half = inst[2 * i : 2 * i + 2, :]
        cut, frequency = (v[2 * i : 2 * i + 2] for v in (solution.cut, solution.frequency))
        there = co.evaluate(half, cut, frequency * (1 - 1e-12))
        takes = float(there.energy.sum()) * (1 + 1e-15)
        low = priced(half, prices[0])
        content = claimed(
            section(half, EnergyBudget(limit).lower(half)),
            cut,
            frequency * (1 - 1e-12),
            there.objective + 1e-9,
            low - 1e-9,
            leaf(prices),
            kind="part",
        )
        content["claim"] |= {"shared": [0], "takes": [takes.hex()]}
        names.append(f"part-{i}.json")
        saved(tmp_path / names[-1], content)
        value, bound, total = value + there.objective, bound + low, total + takes
    claim = {
        "kind": "gap",
        "value": (value + 1e-8).hex(),
        "bound": (bound - prices[0] * limit - 1e-8).hex(),
    }
    whole = {"format": "card_opt.CertificateSum", "version": 1, "parts": names, "claim": claim}
    return saved(tmp_path / "sum.json", whole)


def priced(inst: Instance, price: float) -> float:
    """Return the least of the cost and the priced energy, over a fine grid, rounded down."""
    grid = np.linspace(float(np.min(inst.min_frequency)), float(np.max(inst.max_frequency)), 101)
    best = np.full(inst.shape, np.inf)
    for cut in range(1, inst.num_cuts + 1):
        for f in grid:
            there = co.evaluate(inst, cut, f)
            best = np.minimum(best, there.cost + price * there.energy)
    return float(best.sum()) - 1e-2


def saved(path: Path, content: Content) -> Path:
    """Write a file, and return it."""
    if "instance" in content:
        content = {"format": "card_opt.Problem", "version": 1, "best": None} | content
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_a_sum_is_proven_by_its_parts(tmp_path: Path) -> None:
    """Parts add up; with less in one of them, or twice the same, they do not."""
    path = parts(tmp_path)
    assert certcheck.check_file(path).kind == "gap"
    whole = json.loads(path.read_text())
    for changes, expected in (
        ({"parts": ["part-0.json"] * 2}, "a part is there twice"),
        ({"parts": ["part-0.json"]}, "the parts do not prove the bound"),
        ({"parts": ["part-0.json", "../part-1.json"]}, "no plain name of a file"),
        (
            {"claim": whole["claim"] | {"value": "0x0p+0"}},
            "the decisions cost more than is claimed",
        ),
    ):
        with pytest.raises(certcheck.Refused, match=expected):
            certcheck.check_file(saved(path, whole | changes))
    part = json.loads((tmp_path / "part-1.json").read_text())
    part["claim"]["shared"] = []
    saved(tmp_path / "part-1.json", part)
    with pytest.raises(certcheck.Refused):
        certcheck.check_file(saved(path, whole))


def test_a_user_names_the_problem(tmp_path: Path) -> None:
    """What is proven is about the user's own file, and refused if the certificate's is another."""
    content = claim_of_budget()
    mine = dict(content["problem"])
    path = saved(tmp_path / "certificate.json", content)
    problem = saved(tmp_path / "problem.json", mine)
    assert certcheck.check_file(path, problem).kind == "gap"
    mine["instance"] = mine["instance"] | {"weight": 0.5}
    with pytest.raises(certcheck.Refused, match="another problem"):
        certcheck.check_file(path, saved(problem, mine))
    content["problem"] = "problem.json"
    with pytest.raises(certcheck.Refused):
        certcheck.check_file(saved(path, content))
    saved(problem, claim_of_budget()["problem"])
    assert certcheck.check_file(path).kind == "gap"


@pytest.mark.parametrize("has_flint", [True, False])
def test_it_runs_alone(tmp_path: Path, has_flint: bool) -> None:
    """As a script without the package it says the same in one line, with flint and without."""
    if has_flint:
        pytest.importorskip("flint")
    script = tmp_path / "certcheck.py"
    text = FILE.read_text(encoding="utf-8")
    script.write_text(
        text if has_flint else text.replace("from flint import", "from no_flint import")
    )
    shutil.copy(FILE.with_name("certbounds.py"), tmp_path)
    good = saved(tmp_path / "good.json", claim_of_budget())
    bad = saved(tmp_path / "bad.json", claim_of_budget(leaf()))
    for path, status, start in (
        (good, 0, "proven: "),
        (bad, 1, "refused: "),
        (tmp_path, 1, "ref"),
    ):
        run = subprocess.run(
            [sys.executable, "-I", str(script), str(path)],
            capture_output=True,
            text=True,
            check=False,
            env={"PATH": os.environ.get("PATH", "")},
        )
        assert (run.returncode, run.stderr) == (status, "")
        assert run.stdout.startswith(start)
        assert run.stdout.count("\n") == 1


def test_pieces_are_the_same_whoever_does_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many device-rounds are shared among processes, and come to the same."""
    content = claim_of_budget()
    line = certcheck.check(content).line
    monkeypatch.setattr(certcheck, "KEPT", 3)
    assert certcheck.check(content).line == line


def test_it_imports_the_standard_library_alone() -> None:
    """Whoever has Python can check; python-flint is taken if it is there."""
    names = set()
    for file in (FILE, FILE.with_name("certbounds.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                names |= {f"{node.module}.{alias.name}" for alias in node.names}
    foreign = {name for name in names if name.split(".")[0] not in sys.stdlib_module_names}
    assert foreign == {"flint.fmpq", "certbounds", "card_opt.certificates.certbounds"}
