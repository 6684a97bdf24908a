"""What the options of a scenario cost: every cut with every rank and bits, and not served.

Options stand rank by rank, for each rank bits by bits, for each of these cut by cut; that of not
being served is the last. The rank changes adapters, their FLOP and the memory; the bits change
what activations and their gradients send.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.problem.option_columns import (
    ACTIVATION_BITS,
    LAYERS,
    LORA_RANK,
    QUALITY,
    SERVED,
)
from card_opt.scenarios.llm import Architecture, CutProfile, cut_profile
from card_opt.scenarios.tuning_choices import Training

_PER_OPTION = (
    *("device_flops", "smashed_bits", "gradient_bits", "adapter_bits", "device_memory"),
    *("held_bytes", "device_forward", "server_forward"),
)


def profile_of(architecture: Architecture, training: Training) -> CutProfile:
    """Return what every cut of a model costs, or every option if there are more than cuts.

    Raises
    ------
    ScenarioError
        If a LoRA target is not a module of the architecture.
    """
    tunings = training.alternatives()
    if not training.has_options:
        return cut_profile(architecture, tunings[0])
    profiles = [cut_profile(architecture, tuning) for tuning in tunings]
    skip = [0.0] if training.may_skip else []
    columns = {
        name: np.concatenate([*(getattr(p, name) for p in profiles), skip]) for name in _PER_OPTION
    }
    server = [p.total_flops - p.device_flops for p in profiles]
    return CutProfile(
        **columns,
        total_flops=max(p.total_flops for p in profiles),
        total_forward=max(p.total_forward for p in profiles),
        server_flops=np.concatenate([*server, skip]),
        options=_labels(training, profiles[0].device_flops.size),
    )


def default_quality(rank: int, bits: int) -> float:
    r"""Return how good an option is where nobody says it: :math:`\frac{r}{r+1} (1 - 2^{-b})`.

    An invention, not a measurement: a number below 1 that rises with the rank r and with the bits
    b of an activation, each the less the larger it is already. Give a table of your own for
    anything that matters.

    >>> default_quality(8, 16) > default_quality(4, 16) > default_quality(4, 4)
    True
    """
    return rank / (rank + 1.0) * (1.0 - 2.0**-bits)


def _labels(training: Training, num_cuts: int) -> dict[str, npt.NDArray[Any]]:
    """Return what each option stands for; a rank or bits that are not chosen are not said."""
    ranks, bits = training.ranks, training.bits
    table = training.quality or [[default_quality(r, b) for b in bits] for r in ranks]
    pairs = [(r, b, table[i][j]) for i, r in enumerate(ranks) for j, b in enumerate(bits)]
    columns: dict[str, Any] = {LAYERS: list(range(1, num_cuts + 1)) * len(pairs)}
    if isinstance(training.lora_rank, tuple):
        columns[LORA_RANK] = [r for r, _, _ in pairs for _ in range(num_cuts)]
    if isinstance(training.activation_bits, tuple):
        columns[ACTIVATION_BITS] = [b for _, b, _ in pairs for _ in range(num_cuts)]
    columns[QUALITY] = [q for _, _, q in pairs for _ in range(num_cuts)]
    if training.may_skip:
        columns = {name: [*values, 0] for name, values in columns.items()}
        columns[SERVED] = [1] * (num_cuts * len(pairs)) + [0]
    return {name: np.array(values) for name, values in columns.items()}
