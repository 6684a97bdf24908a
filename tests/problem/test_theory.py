"""Structure that the theory page states: which cuts can win (R2), and where that ends (R3)."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

import card_opt as co
from card_opt.constraints import Deadline
from card_opt.problem.solution import relative_excess
from tests.helpers.instances import instances, random_instance

ROUNDING = 1e-9
_BY_CUT = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits")


def _with_mixture(inst: co.Instance, shares: np.ndarray) -> co.Instance:
    """Return the instance with one more cut, a mixture of the others; extremes stay."""
    mixed = {
        name: np.append(getattr(inst, name), shares @ getattr(inst, name)) for name in _BY_CUT
    }
    return inst.replace(**mixed, normalizer_values=inst.extremes)


@given(
    inst=instances(normalizers=("box", "fleet", "max-frequency"), min_cuts=2),
    seed=st.integers(0, 2**32 - 1),
)
@settings(deadline=None)
def test_mixture_of_cuts_never_wins(inst: co.Instance, seed: int) -> None:
    """A cut inside the hull of the profiles makes no decision cheaper, whatever the prices are."""
    shares = np.random.default_rng(seed).dirichlet(np.ones(inst.num_cuts))
    before, after = co.solve(inst), co.solve(_with_mixture(inst, shares))
    assert relative_excess(before.objective, after.objective, inst.uplink_rate.size) <= ROUNDING


@given(inst=instances(normalizers=("box", "fleet", "max-frequency"), profiles=("linear",)))
@settings(deadline=None)
def test_identical_layers_leave_two_cuts(inst: co.Instance) -> None:
    """With identical layers the first or the last cut is optimal everywhere."""
    solution = co.solve(inst)
    assert solution.frequency is not None
    ends = np.minimum(
        *(co.evaluate(inst, cut, solution.frequency).cost for cut in (1, inst.num_cuts))
    )
    assert relative_excess(float(ends.sum()), solution.objective, ends.size) <= ROUNDING


def test_mixture_of_cuts_wins_under_a_deadline() -> None:
    """With a limit on a device-round's own delay a cut inside the hull can be the best."""
    gains = []
    for seed in range(40):
        inst = random_instance(seed, shape=(1, 1), num_cuts=2)
        more = _with_mixture(inst, np.array([0.5, 0.5]))
        fastest = co.solve(inst.replace(weight=1.0, normalizer_values=inst.extremes))
        free = co.solve(inst)
        assert free.delay is not None
        assert fastest.delay is not None
        for share in (0.1, 0.3, 0.5, 0.7, 0.9):
            limit = [Deadline(share * free.delay.item() + (1 - share) * fastest.delay.item())]
            before, after = (co.solve(i, "cutwise", limit).objective for i in (inst, more))
            assert after <= before * (1.0 + ROUNDING)
            gains.append(before / after - 1.0)
    assert max(gains) > 1e-3
