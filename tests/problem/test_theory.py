"""Which cuts can win: R2 and R9 of the theory page, where they end (R3), and Fig. 3(b)."""

from __future__ import annotations

import dataclasses
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import card_opt as co
from card_opt.constraints import (
    Constraint,
    Deadline,
    EnergyBudget,
    FrequencyLevels,
    FrequencyPool,
    Region,
    mask,
)
from card_opt.problem.solution import relative_excess
from card_opt.reproduce.claims.readings import normalized
from tests.helpers.instances import frequency_at, instances, random_instance

ROUNDING = 1e-9
_BY_CUT = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits")
_FREE_OF_CUT = ("box", "fleet", "max-frequency")


@dataclasses.dataclass(frozen=True)
class _Ends(Constraint, is_typed=False):
    """Only the first and the last cut: the vertices, if all layers are the same."""

    def lower(self, inst: co.Instance) -> Region:
        """Return the mask."""
        cuts = np.arange(1, inst.num_cuts + 1)
        return mask((cuts == 1) | (cuts == inst.num_cuts), inst)


def _with_mixture(inst: co.Instance, shares: np.ndarray, more: float = 0.0) -> co.Instance:
    """Return the instance with one more cut, a mixture of the others; extremes stay.

    Its data are larger by a share than those of the mixture.
    """
    mixed = {name: shares @ getattr(inst, name) for name in _BY_CUT}
    larger = {k: v * (1.0 if k == "device_flops" else 1.0 + more) for k, v in mixed.items()}
    cuts = {name: np.append(getattr(inst, name), value) for name, value in larger.items()}
    return inst.replace(**cuts, normalizer_values=inst.extremes)


@given(
    inst=instances(own_profiles=False, normalizers=_FREE_OF_CUT, min_cuts=2),
    seed=st.integers(0, 2**32 - 1),
    more=st.sampled_from([0.0, 0.3]),
)
@settings(deadline=None)
def test_mixture_of_cuts_never_wins(inst: co.Instance, seed: int, more: float) -> None:
    """A cut inside the hull of the profiles, or above it in its data, makes nothing cheaper."""
    shares = np.random.default_rng(seed).dirichlet(np.ones(inst.num_cuts))
    before, after = co.solve(inst, "card"), co.solve(_with_mixture(inst, shares, more), "card")
    assert relative_excess(before.objective, after.objective, inst.uplink_rate.size) <= ROUNDING


@given(
    inst=instances(normalizers=_FREE_OF_CUT, min_cuts=2, own_profiles=False),
    seed=st.integers(0, 2**32 - 1),
    place=st.floats(0.0, 1.0),
)
@settings(deadline=None)
def test_vertices_are_enough_at_any_frequency(inst: co.Instance, seed: int, place: float) -> None:
    """At any fixed frequencies a mixture costs no less than the best of what it is made of."""
    shares = np.random.default_rng(seed).dirichlet(np.ones(inst.num_cuts))
    more = _with_mixture(inst, shares)
    f = frequency_at(inst, place)
    costs = np.array([co.evaluate(more, c + 1, f).cost for c in range(more.num_cuts)])
    size = 1.0 + np.abs(costs).max()
    assert (costs[-1] >= costs[:-1].min(axis=0) - ROUNDING * size).all()


def test_data_above_a_mixture_count_where_weights_are_negative() -> None:
    """The largest delay has its data weighed the other way: there a larger cut does win."""
    inst = random_instance(3, shape=(1, 1), num_cuts=3, link_scale=1e-2)
    larger = _with_mixture(inst, np.array([0.2, 0.6, 0.2]), more=2.0)
    own = larger.replace(normalizer_values=None)
    assert float(np.max(own.extremes.max_delay)) > float(np.max(inst.extremes.max_delay)) * 1.1


@given(inst=instances(normalizers=_FREE_OF_CUT, profiles=("linear",), own_profiles=False))
@settings(deadline=None)
def test_identical_layers_leave_two_cuts(inst: co.Instance) -> None:
    """With identical layers the first or the last cut is optimal everywhere."""
    solution = co.solve(inst, "card")
    assert solution.frequency is not None
    ends = np.minimum(
        *(co.evaluate(inst, cut, solution.frequency).cost for cut in (1, inst.num_cuts))
    )
    assert relative_excess(float(ends.sum()), solution.objective, ends.size) <= ROUNDING


@pytest.mark.parametrize("seed", range(6))
def test_limits_on_frequencies_leave_the_vertices(seed: int) -> None:
    """With a pool, with levels, or both, the first and the last of identical layers suffice."""
    inst = random_instance(seed, shape=(3, 1), num_cuts=5, profile="linear")
    free = co.solve(inst, "card")
    assert free.frequency is not None
    pool = FrequencyPool(0.8 * free.frequency.sum() + 0.2 * float(np.sum(inst.min_frequency)) * 3)
    low, high = float(np.min(inst.min_frequency)), float(np.max(inst.max_frequency))
    levels = FrequencyLevels(tuple(np.linspace(low, high, 4)))
    for limits in ([pool], [levels], [pool, levels]):
        every = co.solve(inst, "column-generation", limits)
        ends = co.solve(inst, "column-generation", [*limits, _Ends()])
        assert every.status == ends.status
        assert ends.objective == pytest.approx(every.objective, rel=1e-8)


@pytest.mark.parametrize(("budget", "inner"), [(575.0, 4), (1125.0, 28), (1400.0, 11)])
def test_an_energy_budget_needs_inner_cuts(budget: float, inner: int) -> None:
    """R9's counter-example: the letter's fleet, all layers the same, one round, one budget."""
    inst = co.load_scenario("paper").instance(seed=0, rounds=1)
    every = co.solve(inst, "column-generation", [EnergyBudget(budget)])
    ends = co.solve(inst, "column-generation", [EnergyBudget(budget), _Ends()])
    assert every.status is ends.status is co.Status.OPTIMAL
    assert every.cut is not None
    assert inner in every.cut
    assert every.objective < ends.bound * (1.0 - 1e-4)


def test_mixture_of_cuts_wins_under_a_deadline() -> None:
    """With a limit on a device-round's own delay a cut inside the hull can be the best."""
    gains = []
    for seed in range(40):
        inst = random_instance(seed, shape=(1, 1), num_cuts=2)
        more = _with_mixture(inst, np.array([0.5, 0.5]))
        fastest = co.solve(inst.replace(weight=1.0, normalizer_values=inst.extremes), "card")
        free = co.solve(inst, "card")
        assert free.delay is not None
        assert fastest.delay is not None
        for share in (0.1, 0.3, 0.5, 0.7, 0.9):
            limit = [Deadline(share * free.delay.item() + (1 - share) * fastest.delay.item())]
            before, after = (co.solve(i, "cutwise", limit).objective for i in (inst, more))
            assert after <= before * (1.0 + ROUNDING)
            gains.append(before / after - 1.0)
    assert max(gains) > 1e-3


@pytest.mark.parametrize("static_power", [0.0, 300.0])
def test_per_cut_takes_the_cut_that_leaves_the_server_nothing(static_power: float) -> None:
    """With each cut's own ranges all cuts tie and 1 is taken, but for one with s(c) = 0."""
    fields = {"normalizer": "per-cut", "static_power": static_power, "weight": 0.4}
    for seed, is_idle in product(range(5), (False, True)):
        inst = random_instance(seed, shape=(2, 1), all_on_device=is_idle, **fields)  # type: ignore[arg-type]
        solution = co.solve(inst, "card")
        assert solution.cut is not None
        assert (solution.cut == (inst.num_cuts if is_idle else 1)).all()
        assert solution.objective == 0.0 or not is_idle


@given(seed=st.integers(0, 2**32 - 1), delay_range=st.sampled_from(["box", "fleet"]))
@settings(deadline=None)
def test_a_range_per_cut_lifts_the_frequency_by_no_more_than_its_ratio(
    seed: int, delay_range: str
) -> None:
    """Fig. 3(b): from the last cut to the first f* rises by at most the root of s(1)/s(I-1).

    By just that, before it is moved into the box, where the delay's range is the fleet's.
    """
    inst = random_instance(seed, shape=(3, 1), profile="linear", weight=0.4)
    inst = inst.replace(
        uplink_rate=np.full((3, 1), 1e8),
        downlink_rate=np.full((3, 1), 1e8),
        device_throughput=np.array([0.9, 0.4, 0.1])
        * float(np.min(inst.max_frequency * inst.server_flops_per_cycle)),
    )
    mixed = normalized(inst, delay_range, "per-cut")
    work = inst.profile.server_flops
    limit = float(np.cbrt(work[0] / work[-1]))
    first, last = (_unclipped(mixed, cut) for cut in (1, inst.num_cuts))
    rise = first[1:] / last[:-1]
    assert (rise <= limit * (1.0 + ROUNDING)).all()
    if delay_range == "fleet":
        np.testing.assert_allclose(rise, limit, rtol=ROUNDING)


def _unclipped(inst: co.Instance, cut: int) -> np.ndarray:
    """Return equation (16) of every device before it is moved into the box, shape (M,)."""
    low_d, high_d, low_e, high_e = (
        np.broadcast_to(v, (*inst.shape, inst.num_cuts))[:, 0, cut - 1] for v in inst.extremes
    )
    price = np.asarray(inst.weight / (1.0 - inst.weight)) * (high_e - low_e) / (high_d - low_d)
    return np.asarray(np.cbrt(price / (2.0 * inst.power_coefficient)))
