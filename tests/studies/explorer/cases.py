"""Random device-rounds with limits, as the page has them and as the package has them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

import card_opt as co
from card_opt.constraints.kinds import Constraint, lower
from card_opt.problem import costs
from card_opt.problem.problem import Problem

OF_CUTS = ("device_flops", "smashed_bits", "gradient_bits", "adapter_bits", "device_memory")
LIMITS = ("deadline", "energy_cap", "memory", "levels")
NORMALIZERS = ("box", "max-frequency", "per-cut")


@dataclass(frozen=True)
class Case:
    """One device-round: what the page takes, and the same as a problem.

    Attributes
    ----------
    x
        The input of model.js.
    cut, frequency
        Any decision in the box, to evaluate.
    """

    x: dict[str, Any]
    cut: int
    frequency: float

    @property
    def inst(self) -> co.Instance:
        """Return the instance, of one device and one round."""
        fields = {key: value for key, value in self.x.items() if key not in LIMITS}
        if fields["level_power"] is not None:
            del fields["power_coefficient"], fields["static_power"]
        return co.Instance(**fields)

    @property
    def constraints(self) -> list[Constraint]:
        """Return the limits."""
        return self.with_bounds(1.0)

    def with_bounds(self, factor: float) -> list[Constraint]:
        """Return the limits with the bounds on delay and energy times a factor."""
        x = self.x
        made: list[Constraint] = []
        if x["deadline"] is not None:
            made.append(co.constraints.Deadline(x["deadline"] * factor))
        if x["energy_cap"] is not None:
            made.append(co.constraints.EnergyCap(x["energy_cap"] * factor))
        if x["memory"] is not None:
            made.append(co.constraints.DeviceMemory(x["memory"]))
        if x["levels"] is not None:
            made.append(co.constraints.FrequencyLevels(x["levels"]))
        return made

    def problem(self, factor: float = 1.0) -> Problem:
        """Return instance and limits together."""
        return Problem(self.inst, lower(self.inst, self.with_bounds(factor)))

    def scale(self, cut: int, frequency: float) -> float:
        r"""Return the size of the terms that a cost is a difference of.

        With :math:`\alpha = w / (D_{\max} - D_{\min})`, a rounding of the delays by a share
        :math:`\epsilon` moves :math:`\alpha (D - D_{\min})` by about

        .. math:: \epsilon \alpha \max(D, D_{\max})
            \Big(1 + \frac{D - D_{\min}}{D_{\max} - D_{\min}}\Big),

        and likewise of energies: where the range of the extremes is small no arithmetic in
        doubles has more digits of a cost.
        """
        inst = self.inst
        said = co.evaluate(inst, cut, frequency)
        x = inst.rounds()
        e = [np.ravel(v) for v in inst.extremes]
        at = cut - 1 if inst.normalizer == "per-cut" else 0
        low_d, high_d, low_e, high_e = (float(v[at]) for v in e)
        prices = costs.prices(x, type(inst.extremes)(low_d, high_d, low_e, high_e))
        total = 0.0
        spans = (
            (prices[0], float(said.delay[0, 0]), low_d, high_d),
            (prices[1], float(said.energy[0, 0]), low_e, high_e),
        )
        for price, value, low, high in spans:
            share = abs(value - low) / (high - low) if price > 0.0 else 0.0
            total += float(np.ravel(price)[0]) * max(value, high) * (1.0 + share)
        return total


def draw_cases(count: int, seed: int) -> list[Case]:
    """Return random cases; every kind of edge comes every so often."""
    rng = np.random.default_rng(seed)
    return [_case(rng, number) for number in range(count)]


def _case(rng: np.random.Generator, number: int) -> Case:
    x = _drawn(rng, number)
    cut = int(rng.integers(1, len(x["device_flops"]), endpoint=True))
    steps = _steps(x)
    if steps is None:
        frequency = float(rng.uniform(x["min_frequency"], x["max_frequency"]))
        frequency = float(np.clip(frequency, x["min_frequency"], x["max_frequency"]))
    else:
        frequency = float(rng.choice(steps))
    case = Case(x, cut, frequency)
    return Case(x | _limits(rng, case, number), cut, frequency)


def _steps(x: dict[str, Any]) -> list[float] | None:
    if x["level_power"] is None:
        return None
    return [f for f, _ in x["level_power"] if x["min_frequency"] <= f <= x["max_frequency"]]


def _drawn(rng: np.random.Generator, number: int) -> dict[str, Any]:
    """Return a device-round without limits."""
    num_cuts = 1 if number % 23 == 0 else int(rng.integers(2, 12))
    num_cuts = 79 if number % 101 == 0 else num_cuts
    total = 10 ** rng.uniform(11, 15)
    share = np.sort(rng.uniform(0.0, 1.0, num_cuts))
    if number % 3 == 0:  # layers that are all alike
        share = np.arange(1, num_cuts + 1) / (num_cuts + 1)
    if number % 41 == 0:  # the server has nothing to do at the last cut
        share[-1] = 1.0
    smashed = 10 ** rng.uniform(6, 10) * rng.uniform(0.5, 1.5, num_cuts)
    adapters = 10 ** rng.uniform(4, 8) * np.arange(1, num_cuts + 1)
    if number % 3 == 0:
        smashed = np.full(num_cuts, smashed[0])
    if number % 37 == 0:  # all cuts cost the same
        share, smashed, adapters = (np.full(num_cuts, v[0]) for v in (share, smashed, adapters))
    low = 10 ** rng.uniform(8.3, 9.2)
    high = low if number % 19 == 0 else low * rng.uniform(1.01, 8.0)
    top_power = rng.uniform(50.0, 600.0)
    still = 0.0 if number % 2 == 0 else top_power * rng.uniform(0.05, 0.8)
    table = None
    if number % 5 == 4:
        steps = np.unique(np.append(rng.uniform(low * 0.8, high * 1.1, 7), [low, high]))
        powers = np.sort(rng.uniform(20.0, 400.0, steps.size))
        if number % 2:
            rng.shuffle(powers)
        table = np.column_stack([steps, powers]).tolist()
    weight = float((0.0, 1.0)[number % 2]) if number % 13 == 0 else float(rng.uniform(0.02, 0.98))
    return {
        "device_flops": (total * share).tolist(),
        "total_flops": float(total),
        "smashed_bits": smashed.tolist(),
        "gradient_bits": (smashed * rng.uniform(0.5, 2.0)).tolist(),
        "adapter_bits": adapters.tolist(),
        "device_memory": (10 ** rng.uniform(8, 10) * np.arange(1, num_cuts + 1)).tolist(),
        "device_throughput": float(10 ** rng.uniform(11, 13)),
        "uplink_rate": float(10 ** rng.uniform(6, 8.5)),
        "downlink_rate": float(10 ** rng.uniform(6, 8.5)),
        "server_flops_per_cycle": float(rng.integers(1000, 20000)),
        "min_frequency": float(low),
        "max_frequency": float(high),
        "power_coefficient": float((top_power - still) / high**3),
        "static_power": float(still),
        "level_power": table,
        "local_epochs": float(rng.integers(1, 9)),
        "compression_ratio": float(rng.uniform(0.01, 1.0)),
        "weight": weight,
        "normalizer": NORMALIZERS[number % 7 % 3],
        **dict.fromkeys(LIMITS),
    }


def _limits(rng: np.random.Generator, case: Case, number: int) -> dict[str, Any]:
    """Return limits that a random decision is near to: some are tight, some impossible."""
    kinds = number % 8
    said = co.evaluate(case.inst, case.cut, case.frequency)
    delay, energy = float(said.delay[0, 0]), float(said.energy[0, 0])
    x, limits = case.x, dict.fromkeys(LIMITS)
    # A share of 1 is met exactly by that decision.
    slack = [1.0 if rng.random() < 0.15 else float(rng.uniform(0.7, 1.5)) for _ in range(2)]
    if kinds & 1:
        limits["deadline"] = delay * slack[0]
    if kinds & 2:
        limits["energy_cap"] = max(energy * slack[1], 1e-6)
    if kinds & 4 and rng.random() < 0.5:
        limits["memory"] = float(rng.choice(x["device_memory"])) * float(rng.choice([1.0, 0.9]))
    if kinds & 4 and rng.random() < 0.6:
        ends = x["min_frequency"] * 0.9, x["max_frequency"] * 1.1
        own = [f for f, _ in x["level_power"] or []]
        levels = np.append(rng.uniform(*ends, int(rng.integers(1, 9))), rng.permutation(own)[:4])
        limits["levels"] = [float(v) for v in levels]
    return limits
