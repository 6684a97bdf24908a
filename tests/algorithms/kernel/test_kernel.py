"""The kernel decides as looking at every cut does, in whatever way it is run."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import card_opt as co
from card_opt.algorithms import card, exhaustive
from card_opt.algorithms.kernel import deciding, method, unpruned
from card_opt.algorithms.kernel.deciding import at
from card_opt.algorithms.kernel.inputs import NO_PRICES, Decided, Inputs, Prices
from card_opt.algorithms.kernel.job import Job, job_of
from card_opt.errors import CardOptError, InstanceError
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from tests.helpers import templates

SAME = 1e-12  # relative, of frequencies and delays


def check(made: Decided, expected: Decided, allowed: float | FloatArray = SAME) -> None:
    """Check that cuts are the same, and all else but for rounding."""
    np.testing.assert_array_equal(made.cut, expected.cut)
    np.testing.assert_array_equal(np.isnan(made.frequency), np.isnan(expected.frequency))
    is_near = np.abs(made.frequency - expected.frequency) <= allowed * expected.frequency
    assert (is_near | np.isnan(expected.frequency)).all()
    np.testing.assert_allclose(made.delay, expected.delay, rtol=SAME)


def left_by_cancelling(job: Job, x: Inputs) -> FloatArray:
    """Return to what share f* is known: of nearly equal extremes few digits are left, shape (K,).

    Even looking at all cuts differs by as much when a row is decided by itself.
    """
    e = job.instance(x).extremes
    spread = e.max_delay - e.min_delay
    most, spread = (np.broadcast_to(v, (x.uplink.size, 1))[:, 0] for v in (e.max_delay, spread))
    with np.errstate(divide="ignore", invalid="ignore"):
        lost: FloatArray = np.fmax(SAME, 4.0 * np.finfo(np.float64).eps * most / spread)
    return lost


def compare(seed: int, size: int = 60) -> None:
    """Compare a random job's decisions, pruned and not."""
    rng = np.random.default_rng(seed)
    job, x = job_of(templates.template(rng)), templates.inputs(rng, size)
    prices = NO_PRICES if rng.random() < 0.5 else templates.prices(rng, size)
    made = deciding.decide(job, x, prices)
    check(made, unpruned.decide(job, x, prices), left_by_cancelling(job, x))
    priced = made.cost + prices.delay * made.delay + prices.energy * made.energy
    assert (made.lower <= priced + 1e-9 * np.abs(priced) + 1e-12).all()


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_pruned_is_unpruned(first: int) -> None:
    """Whatever profile, rates and prices: the same cuts as if none had been left out."""
    for seed in range(first, first + 20):
        compare(seed)


@pytest.mark.parametrize("seed", range(8))
def test_the_kernel_agrees_with_methods_that_share_nothing_with_it(seed: int) -> None:
    """CARD finds the same cuts, and a search of each cut's frequency nothing better."""
    rng = np.random.default_rng(seed)
    job, x = job_of(templates.template(rng, most_cuts=8)), templates.inputs(rng, 12)
    inst = job.instance(x)
    made = deciding.decide(job, x)
    by_card, searched = card.solve(Problem(inst)), exhaustive.solve(Problem(inst))
    assert by_card.cut is not None
    np.testing.assert_array_equal(made.cut, by_card.cut[:, 0])
    judged = co.evaluate(inst, made.cut[:, None].astype(np.int64), made.frequency[:, None])
    assert searched.cut is not None
    assert searched.frequency is not None
    best = co.evaluate(inst, searched.cut, searched.frequency)
    assert (judged.cost <= best.cost + 1e-9 * np.abs(best.cost) + 1e-12).all()
    np.testing.assert_allclose(made.cost, judged.cost[:, 0], rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(made.delay, judged.delay[:, 0], rtol=SAME)
    np.testing.assert_allclose(made.energy, judged.energy[:, 0], rtol=1e-10, atol=0.0)
    assert (made.lower <= judged.cost[:, 0] + 1e-12 * (1.0 + np.abs(judged.cost[:, 0]))).all()


@pytest.mark.parametrize("seed", range(4))
def test_compiled_and_threads_give_the_same_bits(seed: int) -> None:
    """Numba and NumPy, one thread and three, in blocks of any length: not a bit differs."""
    pytest.importorskip("numba", reason="numba is not installed")
    rng = np.random.default_rng(seed)
    size = 3 * deciding._BLOCK + 17
    job, x = job_of(templates.template(rng)), templates.inputs(rng, size)
    prices = templates.prices(rng, size) if seed % 2 else NO_PRICES
    expected = deciding.decide(job, x, prices, backend="numpy")
    for threads, backend in ((1, "compiled"), (3, "compiled"), (3, "numpy")):
        made = deciding.decide(job, x, prices, threads=threads, backend=backend)
        for place, name in enumerate(Decided._fields):
            assert np.array_equal(made[place], expected[place]), name
    some = slice(100, 5000)
    part = deciding.decide(job, at(x, some), at(prices, some))
    assert part.cut.tobytes() == expected.cut[some].tobytes()


def test_compiled_code_is_not_kept_where_no_folder_takes_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Without a place for Numba's cache the kernel is compiled anew."""
    numba = pytest.importorskip("numba", reason="numba is not installed")
    from card_opt.algorithms.kernel import compiled

    njit = numba.njit

    def without_cache(*, cache: bool = False, **options: Any) -> Any:
        if cache:
            raise RuntimeError("cannot cache function: no locator available")
        return njit(**options)

    monkeypatch.setattr(numba, "njit", without_cache)
    double = compiled._compiled(lambda x: x + x)
    assert double(2.0) == 4.0


def test_ties_go_to_the_smallest_cut() -> None:
    """Cuts that cost the same but for rounding give the first, as in the strict comparison."""
    rng = np.random.default_rng(3)
    job = job_of(templates.template(rng, device_seconds=None, extra_seconds=None))
    cuts = job.num_cuts
    alike = job.template.replace(
        device_flops=np.full(cuts, 1e11),
        smashed_bits=1e6 * (1.0 + np.linspace(0.0, 2e-15, cuts)[::-1]),
        gradient_bits=np.full(cuts, 1e6),
        adapter_bits=np.full(cuts, 1e6),
    )
    made = deciding.decide(job_of(alike), templates.inputs(rng, 50))
    assert (made.cut == 1).all()


@pytest.mark.parametrize("backend", ["numpy", "compiled"])
def test_a_tie_of_vertices_is_seen_whatever_follows(backend: str) -> None:
    """Of two vertices as good but for rounding the first is taken, with worse ones after them."""
    if backend == "compiled":
        pytest.importorskip("numba", reason="numba is not installed")
    base = templates.template(np.random.default_rng(0)).replace(
        device_flops=np.full(4, 1e11),
        smashed_bits=np.array([1e8, 2e8, 9e8, 8e8]),
        gradient_bits=np.array([2e8, 1e8, 0.0, 0.9e8]),
        adapter_bits=np.zeros(4),
        device_seconds=None,
        extra_seconds=None,
        total_flops=1e12,
        compression_ratio=1.0,
        weight=0.5,
    )
    job, eps = job_of(base), float(np.finfo(np.float64).eps)
    assert job.hull.best.size > 2
    # From the second row on the other vertex is the cheaper.
    down = np.array([1e7 * (1.0 - eps * steps) for steps in range(8)])
    x = Inputs(np.full(8, 1e12), np.full(8, 1e7), down)
    made = deciding.decide(job, x, backend=backend)
    check(made, unpruned.decide(job, x))
    assert (made.cut == 1).all()


@pytest.mark.parametrize("backend", ["numpy", "compiled"])
@pytest.mark.parametrize("cut_price", [0.0, 1e-3])
def test_a_frequency_that_costs_nothing_is_looked_at_again(backend: str, cut_price: float) -> None:
    """Energy that is no matter, or none, at no price for the frequency: as all cuts give it."""
    if backend == "compiled":
        pytest.importorskip("numba", reason="numba is not installed")
    rng = np.random.default_rng(2)
    for power, weight in ((0.0, 0.0), (1e-25, 1.0), (0.0, 1.0), (0.0, 0.5)):
        changes: dict[str, Any] = {
            "power_coefficient": power,
            "static_power": 0.0,
            "weight": weight,
        }
        job, x = job_of(templates.template(rng, **changes)), templates.inputs(rng, 40)
        prices = Prices(cut_price, cut_price, frequency_delay=0.0, frequency_energy=0.0)
        made = deciding.decide(job, x, prices, backend=backend)
        check(made, unpruned.decide(job, x, prices), left_by_cancelling(job, x))
        assert not np.isnan(made.frequency).any()


@pytest.mark.parametrize("normalizer", ["box", "max-frequency", "fleet"])
def test_card_takes_the_kernel_for_many_and_decides_the_same(normalizer: str) -> None:
    """The method's answer on a large fleet is that of looking at every cut, bound included."""
    inst = co.load_scenario("paper").instance(rounds=method.MANY // 5 + 1)
    problem = Problem(inst.replace(normalizer=normalizer))
    assert method.fits(problem.instance)
    made, expected = method.solve(problem), card.solve(problem)
    assert made.cut is not None
    assert made.frequency is not None
    assert expected.frequency is not None
    np.testing.assert_array_equal(made.cut, expected.cut)
    np.testing.assert_allclose(made.frequency, expected.frequency, rtol=SAME)
    assert made.bound == pytest.approx(expected.bound, rel=1e-11)
    sol = co.solve(problem.instance, method="card")
    assert sol.status is co.Status.OPTIMAL


def test_pruning_is_refused_where_it_does_not_hold() -> None:
    """Prices of each cut, no link, other servers: the kernel leaves them to the other ways."""
    inst = co.load_scenario("paper").instance(rounds=2)
    assert method.fits(inst)
    for changes in (
        {"normalizer": "per-cut"},
        {"max_frequency": np.linspace(2e9, 3e9, 5)},
        {"uplink_rate": np.where(np.eye(5, 2), 0.0, inst.uplink_rate)},
        {"device_flops": np.outer(np.linspace(0.5, 1.0, 5), inst.device_flops)},
    ):
        assert not method.fits(inst.replace(**changes))
    per_cut = job_of(inst[0, 0].replace(normalizer="per-cut"))
    assert not per_cut.is_prunable
    rng = np.random.default_rng(0)
    x = templates.inputs(rng, 20)
    check(deciding.decide(per_cut, x), unpruned.decide(per_cut, x, NO_PRICES))


def test_a_link_that_is_down_forbids_the_cuts_that_send() -> None:
    """With a rate of 0 nothing can be sent: no decision, or a cut that sends nothing."""
    rng = np.random.default_rng(1)
    job = job_of(templates.template(rng, extra_seconds=None, device_seconds=None))
    sends = job.template.replace(adapter_bits=np.full(job.num_cuts, 1e6))
    x = Inputs(np.full(3, 1e12), np.array([1e7, 0.0, 1e7]), np.array([1e7, 1e7, 0.0]))
    made = deciding.decide(job_of(sends), x)
    assert (made.cut > 0).tolist() == [True, False, False]
    assert np.isnan(made.cost).tolist() == [False, True, True]
    assert np.isposinf(made.lower).tolist() == [False, True, True]


def test_what_no_job_can_be_made_of_is_told() -> None:
    """A template of several device-rounds, extremes of all at once, an unknown backend."""
    inst = co.load_scenario("paper").instance(rounds=2)
    with pytest.raises(InstanceError, match="one device and one round, got"):
        job_of(inst)
    bare = inst[0, 0].replace(normalizer_values=None)
    with pytest.raises(InstanceError, match="give normalizer_values, or take box"):
        job_of(bare.replace(normalizer="fleet"))
    x = templates.inputs(np.random.default_rng(0), 3)
    with pytest.raises(CardOptError, match="unknown backend 'fortran'"):
        deciding.decide(job_of(bare), x, backend="fortran")
