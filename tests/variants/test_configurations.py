"""Options in place of cuts: every method against brute force over all of them, and laws."""

from __future__ import annotations

import itertools
import math
from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt import constraints as limits
from card_opt.problem.problem import Problem
from card_opt.solving.catalogue import find
from tests.helpers.sandwich import sandwich, takes
from tests.variants import brute_force
from tests.variants.options import DRAW, FLOORS, OTHERS, known, option_instance, option_variant

ALONE = tuple((kind,) for kind in DRAW)
WITH_EACH = tuple(
    (floor, other) for i, other in enumerate(OTHERS) for floor in (list(FLOORS)[i % 6],)
)
OWN = ("cutwise", "column-generation", "lagrangian")
OUTSIDE = ("pyomo-conic-scip", "cvxpy-conic-scip")
PER_KIND, THOROUGH = 8, 60
EACH_SEED = pytest.mark.parametrize("seed", range(12))


def run(method_name: str, kinds: tuple[str, ...], seeds: range, **given: Any) -> int:
    """Hold a method's answers against brute force; return how many had no decision."""
    method, none = find(method_name), 0
    for seed in seeds:
        variant = option_variant(seed, kinds, **given)
        if not takes(method, variant):
            continue
        best = known(variant)
        none += best is not None and not best.is_feasible
        try:
            sandwich(method, variant, best)
        except AssertionError as error:
            raise AssertionError(f"option_variant({seed}, {kinds}): {error}") from None
    return none


@pytest.mark.parametrize("kinds", ALONE + WITH_EACH, ids="+".join)
def test_methods_find_the_best_of_all_options(kinds: tuple[str, ...]) -> None:
    """Closed forms, prices and column generation agree with brute force, and prove it."""
    for name in OWN:
        run(name, kinds, range(PER_KIND))


@pytest.mark.nightly
@pytest.mark.timeout(0)
@pytest.mark.parametrize("kinds", ALONE + WITH_EACH, ids="+".join)
def test_methods_find_the_best_of_all_options_thoroughly(kinds: tuple[str, ...]) -> None:
    """The same for many more instances, and by outside solvers."""
    for name in OWN:
        run(name, kinds, range(1000, 1000 + THOROUGH))
    for name in OUTSIDE:
        run(name, kinds, range(5000, 5000 + THOROUGH // 10))


@pytest.mark.parametrize(
    "kinds", [*ALONE, ("participation-round", "frequency-pool")], ids="+".join
)
def test_options_with_a_table_of_powers(kinds: tuple[str, ...]) -> None:
    """Where the server's power is a table, the best of all options and frequencies is found."""
    for seed in range(2):
        variant = option_variant(seed, kinds, has_table=True, shape=((1, 2), (2, 1))[seed])
        problem = Problem(variant.inst, variant.region)
        least, nearly = best_of_all(problem)
        solution = co.solve(problem)
        if nearly == least:  # no decision that keeps the limits but for rounding
            assert solution.objective == pytest.approx(least, rel=1e-9, abs=1e-12)
        assert nearly - 1e-9 <= solution.objective <= least + 1e-9


def best_of_all(problem: Problem) -> tuple[float, float]:
    """Return the least cost of all options and frequencies, and of those that nearly keep all."""
    inst, region = problem.instance, problem.region
    assert region.levels is not None
    least = nearly = math.inf
    size = inst.uplink_rate.size
    for cut in itertools.product(range(1, inst.num_cuts + 1), repeat=size):
        for hertz in itertools.product(region.levels, repeat=size):
            c, f = np.reshape(cut, inst.shape), np.reshape(hertz, inst.shape)
            said = problem.evaluate(c, f)
            over = max(said.violation, region.violation(inst, c, f))
            least = min(least, said.objective) if over <= 0.0 else least
            nearly = min(nearly, said.objective) if over <= 1e-7 else nearly
    return least, nearly


@EACH_SEED
def test_the_closed_form_is_the_best_option(seed: int) -> None:
    """`card` finds the optimum over all options where there is no limit, served or not."""
    for name in ("card", "cutwise", "exhaustive"):
        run(name, (), range(4 * seed, 4 * seed + 4))


@pytest.mark.parametrize("method", OUTSIDE)
@pytest.mark.parametrize("kinds", [("quality-round",), ("participation-fleet", "frequency-pool")])
def test_formulations_take_options_as_columns(method: str, kinds: tuple[str, ...]) -> None:
    """The conic formulations find the same optimum; they know columns and no options."""
    run(method, kinds, range(2), shape=(2, 1))


def test_some_limits_cannot_be_kept() -> None:
    """Of the instances that methods are tried on, some have no decision, and most have."""
    variants = [option_variant(seed, kinds) for kinds in ALONE for seed in range(PER_KIND)]
    found = [best for variant in variants if (best := known(variant)) is not None]
    none = sum(not best.is_feasible for best in found)
    assert 0.02 * len(found) < none < 0.4 * len(found)


@pytest.mark.parametrize("kinds", [(), ("quality-fleet",), ("participation-round", "deadline")])
@pytest.mark.parametrize("seed", range(3))
def test_certificates_of_options_are_proven(seed: int, kinds: tuple[str, ...]) -> None:
    """The checker proves the optimum in exact arithmetic, with the server's FLOP as given."""
    variant = option_variant(seed, kinds)
    solution = co.solve(variant.inst, None, variant.region)
    if solution.status is co.Status.INFEASIBLE:
        pytest.skip("this one has no decision")
    problem = Problem(variant.inst, variant.region)
    proven = co.check(co.certify(problem, solution), problem)
    assert proven.kind in {"optimal", "exact"}


def test_the_checker_takes_no_other_work_of_the_server() -> None:
    """A certificate is about the server's FLOP of its problem, and refused for others."""
    variant = option_variant(1, (), may_skip=False)
    certificate = co.certify(Problem(variant.inst), co.solve(variant.inst))
    assert variant.inst.server_flops is not None
    other = variant.inst.replace(server_flops=2.0 * variant.inst.server_flops)
    with pytest.raises(co.CertificateError):
        co.check(certificate, Problem(other))


@EACH_SEED
def test_more_options_never_cost_more(seed: int) -> None:
    """Without one of its options an instance costs no less, and with all limits as they are."""
    rng = np.random.default_rng(seed)
    kinds = [(), ("quality-round",), ("deadline",), ("participation-fleet",)][seed % 4]
    inst = option_instance(rng, normalizer="box", may_skip=True)
    if inst.num_cuts < 3:
        pytest.skip("there are too few options to leave one out")
    whole = [DRAW[kind](inst, limits.lower(inst, ()), rng) for kind in kinds]
    if any(getattr(limit, "table", None) is not None for limit in whole):
        whole = []
    least = co.solve(inst, None, whole).objective
    fixed = inst.replace(normalizer_values=inst.extremes)
    for left in range(inst.num_cuts):
        fewer = co.solve(without(fixed, left), None, whole)
        if fewer.status is co.Status.OPTIMAL:
            assert fewer.objective >= least - 1e-9 * max(1.0, abs(least))


@EACH_SEED
def test_options_without_a_choice_are_cuts(seed: int) -> None:
    """Cuts that are given as options, with the server's FLOP said, cost the same to the bit."""
    rng = np.random.default_rng([seed, 7])
    inst = option_instance(rng, may_skip=False)
    assert inst.server_flops is not None
    total = np.max(inst.device_flops + inst.server_flops)
    cuts = inst.replace(server_flops=None, total_flops=float(2.0 * total), options=None)
    said = cuts.replace(
        server_flops=cuts.total_flops - cuts.device_flops,
        options={"layers": np.arange(1, cuts.num_cuts + 1)},
    )
    a, b = co.solve(cuts), co.solve(said)
    assert a.objective == b.objective
    assert np.array_equal(a.cut, b.cut)  # type: ignore[arg-type]
    assert np.array_equal(a.frequency, b.frequency)  # type: ignore[arg-type]


def test_the_quantities_of_a_device_that_is_not_served_are_zero() -> None:
    """It takes no second and no joule whatever the frequency, and box counts it as least."""
    inst = option_instance(np.random.default_rng(3), may_skip=True, normalizer="box")
    for place in (0.2, 0.9):
        low, high = np.min(inst.min_frequency), np.max(inst.max_frequency)
        judged = co.evaluate(inst, inst.num_cuts, float(low + place * (high - low)))
        assert not judged.delay.any()
        assert not judged.energy.any()
        assert not judged.cost.any()
    assert not np.any(inst.extremes.min_delay)
    assert not np.any(inst.extremes.min_energy)


@pytest.mark.parametrize("has_levels", [False, True])
def test_a_device_that_is_not_served_takes_nothing_of_a_pool(has_levels: bool) -> None:
    """A pool of twice the least frequency serves two devices and leaves out the others."""
    inst = option_instance(np.random.default_rng(5), shape=(3, 1), may_skip=True)
    low = float(np.max(inst.min_frequency))
    inst = inst.replace(min_frequency=low, max_frequency=4.0 * low)
    least = 1.5 * low if has_levels else low
    given: list[Any] = [limits.FrequencyLevels((least, 3.0 * low))] if has_levels else []
    given += [limits.FrequencyPool(2.0 * least), limits.MinParticipation(2)]
    solution = co.solve(inst, None, given)
    assert solution.status is co.Status.OPTIMAL
    assert solution.cut is not None
    assert (solution.cut != inst.num_cuts).sum() == 2
    given[-1] = limits.MinParticipation(3)
    assert co.solve(inst, None, given).status is co.Status.INFEASIBLE


def without(inst: co.Instance, left: int) -> co.Instance:
    """Return an instance without one of its options."""
    kept = np.arange(inst.num_cuts) != left
    names = ("device_flops", "server_flops", "smashed_bits", "gradient_bits", "adapter_bits")
    fields = {name: getattr(inst, name)[..., kept] for name in (*names, "device_memory")}
    assert inst.options is not None
    options = {name: values[kept] for name, values in inst.options.items()}
    return inst.replace(**fields, options=options)


def coupled(kind: str, seed: int) -> Problem:
    """Return a tiny problem of options with something else to decide, or to wait for."""
    rng = np.random.default_rng([seed, 11])
    shape = (2, 1) if kind in {"band", "parallel"} else (1, 3)
    inst = option_instance(rng, shape=shape, normalizer="box", may_skip=True)
    inst = inst.replace(held_bytes=1e8 * inst.layers * (1.0 + rng.random(inst.num_cuts)))
    assert inst.held_bytes is not None
    price = 0.1 / float(np.max(inst.held_bytes))
    total = 1.2 * float(np.min(inst.max_frequency)) + float(np.max(inst.min_frequency))
    given: dict[str, list[Any]] = {
        "band": [limits.BandwidthPool(1.0)],
        "parallel": [limits.ParallelRound(total)],
        "move-price": [limits.MovePrice(price)],
        "max-swing": [limits.MaxSwing(1)],
    }
    assert inst.options is not None
    floor = 0.6 * float(inst.options["quality"].max())
    whole = [*given[kind], limits.MinQuality(floor, per="fleet")]
    return Problem(inst, limits.lower(inst, whole))


COUPLED = [(kind, seed) for kind in ("band", "move-price", "max-swing") for seed in range(4)]
WAITING = [(kind, seed) for kind in ("parallel",) for seed in (2, 0, 1, 3)]  # the quickest first


@pytest.mark.parametrize(
    ("kind", "seed"),
    [*COUPLED, WAITING[0], *(pytest.param(*w, marks=pytest.mark.nightly) for w in WAITING[1:])],
)
def test_options_go_with_all_else_that_is_decided(kind: str, seed: int) -> None:
    """With shares of the band, moves and makespans the optimum is that of brute force."""
    problem = coupled(kind, seed)
    try:
        least = brute_force.best(problem).objective
    except brute_force.Undecided:
        pytest.skip("it is within rounding whether there is a decision")
    solution = co.solve(problem)
    if math.isinf(least):
        assert solution.status is co.Status.INFEASIBLE
    else:
        assert solution.objective == pytest.approx(least, rel=1e-6, abs=1e-7)
        assert solution.bound <= least + 1e-6


def test_a_device_that_is_not_served_takes_nothing_of_the_band() -> None:
    """Others have the band as if it were not there: shares that are left are theirs."""
    inst = option_instance(np.random.default_rng(8), shape=(3, 1), may_skip=True)
    pool = limits.lower(inst, [limits.BandwidthPool(1.0, min_share=0.2)])
    cut = np.array([[1], [inst.num_cuts], [inst.num_cuts]])
    hertz = np.broadcast_to(np.asarray(inst.max_frequency), inst.shape)
    share = np.array([[1.0], [0.2], [0.2]])
    assert Problem(inst, pool).region.violation(inst, cut, hertz, share) <= 1e-12
