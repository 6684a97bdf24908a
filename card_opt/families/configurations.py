r"""Options in place of cuts, under limits on quality and participation, with a planted optimum.

Every cut comes with several LoRA ranks and bits, and a device-round may be left out. At prices
:math:`\lambda_g, \mu_g \ge 0` of a group g each device-round takes the option of least

.. math:: U_{ko} + \lambda_g (q^*_k - q_{ko}) + \mu_g (1 - s_{ko})

at its best frequency, which is the same for all options (theory, R1), with quality q and served s.
The limits are what this decision has. So any decision that keeps them costs at least as much, by
weak duality at these prices, and the optimum is known at every size, without any solver.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from card_opt.constraints.base import Constraint, Per
from card_opt.constraints.kinds import MinParticipation, MinQuality
from card_opt.constraints.summing import groups
from card_opt.families.family import SIZES, Built, Family, Knob
from card_opt.families.fleets import base
from card_opt.families.knobs import PER, PROFILE
from card_opt.families.optimum import cut_costs, normalized
from card_opt.problem.best import Best
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.referee import evaluate
from card_opt.support.portable import uniform

_WORK = 0.01  # by how much each rank adds to the FLOP of a layer, relative
_STEPS = (0.6180339887498949, 0.4142135623730951)  # between prices, spread over (0.5, 1.5)
_ROUNDING = 1e-12  # of a cost, relative to its terms
_SCALED = ("smashed_bits", "gradient_bits")


def build(
    *,
    seed: int,
    devices: int,
    rounds: int,
    cuts: int,
    profile: str,
    ranks: int,
    bits: int,
    skip: str,
    per: Per,
    price: float,
) -> Built:
    """Return a fleet with options, and its limits."""
    rng = np.random.default_rng([seed, 3])
    inst = with_options(base(seed, devices, rounds, cuts, profile), rng, ranks, bits, skip)
    assert inst.options is not None
    option, _ = _at_prices(inst, per, price)
    group, size = groups(per, inst)
    quality = np.bincount(group.ravel(), inst.options["quality"][option], size.size)
    limits: list[Constraint] = [MinQuality(quality / size, per=per)]
    if skip == "yes":
        count = np.bincount(group.ravel(), inst.is_served[option], size.size)
        limits.append(MinParticipation(count.astype(np.int64), per=per))
    return inst, tuple(limits)


def planted(
    inst: Instance, constraints: tuple[Constraint, ...], *, per: Per, price: float, **others: Any
) -> Best:
    """Return what is known: the decision at the prices, which nothing is cheaper than."""
    option, frequency = _at_prices(inst, per, price)
    cut, frequency = option.reshape(inst.shape) + 1, frequency.reshape(inst.shape)
    value = evaluate(inst, cut, frequency).objective
    return Best(
        value=value,
        bound=value - _ROUNDING * max(abs(value), cut.size),
        proof="weak duality, at the planted prices",
        cut=cut,
        frequency=frequency,
    )


def _at_prices(inst: Instance, per: Per, price: float) -> tuple[IntArray, FloatArray]:
    """Return what is best at the prices: 0-based options and frequencies, shape (K,).

    Prices differ between groups, and that of quality is raised where a group would have none.
    """
    assert inst.options is not None
    priced = normalized(inst)
    blocks = [cut_costs(priced, block) for block in inst.blocks()]
    cost, frequency = (np.concatenate(parts) for parts in zip(*blocks, strict=True))
    group, size = groups(per, inst)
    quality = inst.options["quality"].astype(np.float64)
    typical = price * float(cost[:, inst.is_served].min(axis=1).mean())
    first, second = (
        typical * (0.5 + (step * np.arange(1, size.size + 1)) % 1.0) for step in _STEPS
    )
    while True:
        of_quality, of_serving = (each[group].reshape(-1, 1) for each in (first, second))
        value = cost + of_quality * (quality.max() - quality) + of_serving * ~inst.is_served
        option = value.argmin(axis=1)
        has_some = np.bincount(group.ravel(), quality[option], size.size) > 0.0
        if has_some.all():
            return option, frequency
        first = np.where(has_some, first, 2.0 * first)


def with_options(
    inst: Instance, rng: np.random.Generator, ranks: int, bits: int, skip: str
) -> Instance:
    """Return an instance whose cuts come with ranks and bits, and with not being served.

    Parameters
    ----------
    inst
        One with cuts alone.
    rng
        Of what each pair of rank and bits is worth.
    ranks, bits
        How many there are of each: powers of two, from 4 on.
    skip
        ``yes`` or ``no``.
    """
    pairs = [(2 ** (2 + i), 2 ** (2 + j)) for i in range(ranks) for j in range(bits)]
    names = ("device_flops", "server_flops", "adapter_bits", "device_memory", *_SCALED)
    parts: dict[str, list[FloatArray]] = {name: [] for name in names}
    for rank, width in pairs:
        work = 1.0 + _WORK * rank
        parts["device_flops"].append(work * inst.device_flops)
        parts["server_flops"].append(work * (inst.total_flops - inst.device_flops))
        if inst.device_memory is not None:
            parts["device_memory"].append(work * inst.device_memory)
        parts["adapter_bits"].append(rank / 8.0 * inst.adapter_bits)
        for name in _SCALED:
            parts[name].append(width / 16.0 * getattr(inst, name))
    worth = [
        float(factor) * rank / (rank + 1.0) * (1.0 - 2.0**-width)
        for factor, (rank, width) in zip(uniform(rng, 0.9, 1.0, len(pairs)), pairs, strict=True)
    ]
    num, none = inst.num_cuts, [0] * (skip == "yes")
    options: dict[str, Any] = {
        "layers": [*range(1, num + 1)] * len(pairs) + none,
        "lora_rank": [rank for rank, _ in pairs for _ in range(num)] + none,
        "activation_bits": [width for _, width in pairs for _ in range(num)] + none,
        "served": [1] * num * len(pairs) + none,
        "quality": [q for q in worth for _ in range(num)] + none,
    }
    fields = {name: np.concatenate([*values, none]) for name, values in parts.items() if values}
    return inst.replace(**fields, options=options, cut_names=None)


FAMILY = Family(
    name="configurations",
    about="Every cut comes with LoRA ranks and bits, or the device is left out; mean quality "
    "and participation have floors. The optimum is planted.",
    hardness="Many options of nearly one cost and quality; a bound as good as that by prices "
    "closes at once, any weaker one has to search.",
    knobs=(
        *SIZES,
        PROFILE,
        Knob(name="ranks", default=3, low=1, high=6, about="of adapters: 4, 8, and so on"),
        Knob(name="bits", default=2, low=1, high=4, about="of an activation: 4, 8, and so on"),
        Knob(
            name="skip",
            default="yes",
            choices=("yes", "no"),
            about="whether a device may be left out of a round",
        ),
        PER,
        Knob(
            name="price",
            default=0.7,
            low=1e-3,
            high=1e3,
            about="of quality and of being served, over the mean cost of the best option",
        ),
    ),
    build=build,
    planted=planted,
)
