"""The brute force against the referee, by what needs no solver; and the problems it is fed."""

from __future__ import annotations

import numpy as np
import pytest

from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray, IntArray
from tests.helpers.variants import SINGLES, random_variant
from tests.variants.brute_force import Best, Undecided, best
from tests.variants.equations import ONE, PER_F, PER_SHARE, F, columns
from tests.variants.problems import VARIANTS, extras, random_problem

_ROUNDING = 1e-9  # relative, of sums of costs
_EDGE = 1e-7  # of Clarabel: relative excess of a limit, and of the optimum
_TRIES = 400

_LONG = ("band+parallel", "levels")  # half a minute by brute force
_CASES = [
    pytest.param(*case, marks=pytest.mark.nightly) if case == _LONG else case
    for case in ((variant, extra) for variant in VARIANTS for extra in (None, *extras(variant)))
]


def _problem(variant: str, extra: str | None, seed: int) -> Problem:
    rng = np.random.default_rng([seed, VARIANTS.index(variant), len(extra or "")])
    return random_problem(rng, variant, extra)


def _best(problem: Problem) -> Best:
    try:
        return best(problem)
    except Undecided:
        pytest.skip("within rounding of having no decision")


@pytest.mark.parametrize(("variant", "extra"), _CASES)
def test_referee_agrees_and_nothing_random_is_better(variant: str, extra: str | None) -> None:
    """Its decision keeps all limits and costs what it says; no random one that does costs less."""
    problem = _problem(variant, extra, 1)
    found, rng = _best(problem), np.random.default_rng(2)
    if found.is_feasible:
        assert found.cut is not None
        assert found.frequency is not None
        said = problem.evaluate(found.cut, found.frequency, found.share)
        size = max(abs(found.objective), 1e-3)
        assert said.objective == pytest.approx(found.objective, rel=_ROUNDING, abs=_ROUNDING)
        assert _excess(problem, found.cut, found.frequency, found.share) <= _EDGE
        allowed = found.objective - _EDGE * size
    else:
        allowed = np.inf  # no decision keeps all limits
    for _ in range(_TRIES):
        cut, frequency, share = _random(problem, found, rng)
        if _excess(problem, cut, frequency, share) <= 0.0:
            assert problem.evaluate(cut, frequency, share).objective >= allowed


@pytest.mark.parametrize("kinds", SINGLES)
def test_old_problems_have_the_optimum_of_the_old_reference(kinds: tuple[str, ...]) -> None:
    """Without further decisions it finds what `tests.helpers.reference` does."""
    from tests.helpers.sandwich import optimum

    for seed in range(3):
        variant = random_variant(seed, kinds)
        known = optimum(variant.inst, variant.region)
        if known is None:
            continue
        found = _best(Problem(variant.inst, variant.region))
        assert found.is_feasible == known.is_feasible
        if known.is_feasible:
            near = _EDGE * max(abs(known.upper), 1e-3)
            assert known.lower - near <= found.objective <= known.upper + near


@pytest.mark.parametrize("normalizer", ["box", "fleet", "max-frequency", "per-cut"])
def test_columns_cost_what_the_referee_says(normalizer: str) -> None:
    """The equations written anew are those of the referee, whatever normalizes the cost."""
    rng = np.random.default_rng(5)
    problem = random_problem(rng, "band")
    inst = problem.instance.replace(normalizer=normalizer)
    problem = Problem(inst, problem.region)
    c = columns(problem)
    high = np.broadcast_to(np.asarray(inst.rounds().max_frequency), inst.shape)
    for _ in range(20):
        cut = rng.integers(0, inst.num_cuts, inst.shape)
        f = rng.uniform(c.least_frequency, 1.0)
        b = rng.uniform(0.1, 1.0, f.size)
        basis = np.stack([np.ones_like(f), 1.0 / f, f, f**2, 1.0 / b, b])
        at = (slice(None), np.arange(f.size), cut.ravel())
        said = problem.evaluate(cut + 1, f.reshape(inst.shape) * high, b.reshape(inst.shape))
        assert (c.cost[at] * basis).sum(axis=0) == pytest.approx(said.cost.ravel(), abs=1e-11)
        assert (c.delay[at] * basis).sum(axis=0) == pytest.approx(said.delay.ravel(), rel=1e-12)
        assert not c.delay[F].any()
        assert c.delay[ONE].all()
        assert c.delay[PER_F].all()
        assert c.delay[PER_SHARE].all()


@pytest.mark.parametrize("variant", VARIANTS)
def test_problems_are_not_trivial(variant: str) -> None:
    """Most have decisions, and what is decided differs between devices or rounds."""
    found = [_best(_problem(variant, extra, 3)) for extra in extras(variant)]
    feasible = [f for f in found if f.is_feasible]
    assert 0.4 * len(found) <= len(feasible)
    assert len({str(f.cut) for f in feasible}) > 1
    if "band" in variant:
        shares = [f.share for f in feasible if f.share is not None]
        assert np.mean([np.ptp(share) > 0.05 for share in shares]) > 0.5
    if "moves" in variant:
        assert any(np.diff(f.cut, axis=1).any() for f in feasible if f.cut is not None)


def _excess(
    problem: Problem, cut: IntArray, frequency: FloatArray, share: FloatArray | None
) -> float:
    beside = problem.region.violation(problem.instance, cut, frequency, share)
    return max(problem.evaluate(cut, frequency, share).violation, beside)


def _random(
    problem: Problem, found: Best, rng: np.random.Generator
) -> tuple[IntArray, FloatArray, FloatArray | None]:
    """Return a random decision, mostly near the best if there is one."""
    inst, region = problem.instance, problem.region
    x = inst.rounds()
    cut = rng.integers(1, inst.num_cuts + 1, inst.shape)
    low, high = np.asarray(x.min_frequency), np.asarray(x.max_frequency)
    frequency = low * (high / low) ** rng.uniform(0.0, 1.0, inst.shape)
    share = rng.dirichlet(np.ones(inst.shape[0]), inst.shape[1]).T
    if found.cut is not None and found.frequency is not None:
        keep = rng.random(inst.shape) < 0.8
        cut = np.where(keep, found.cut, cut)
        near = found.frequency * np.exp(rng.normal(0.0, 10.0 ** rng.uniform(-6, -1), inst.shape))
        frequency = np.where(keep, np.clip(near, low, high), frequency)
        if found.share is not None:
            part = 10.0 ** rng.uniform(-6, 0)
            share = (1.0 - part) * found.share + part * share
    if region.levels is not None:
        frequency = region.nearest(frequency)
    if region.min_share is None:
        return cut, frequency, None
    pool = next(rows for rows in region.rows if rows.quantity == "share")
    scale = np.minimum(pool.bound / share.sum(axis=0), 1.0)
    return cut, frequency, np.clip(share * scale, region.min_share, 1.0)
