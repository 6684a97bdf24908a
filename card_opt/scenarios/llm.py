"""What each cut of a LoRA fine-tuning step costs: FLOP, bits on the link, bytes on the device.

The sums over layers of `card_opt.scenarios.transformer.layer_costs`, and the head.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from itertools import accumulate
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.scenarios.architecture import Architecture, architecture_names, load_architecture
from card_opt.scenarios.transformer.fine_tuning import FineTuning, Head, check_single
from card_opt.scenarios.transformer.layer import check_targets
from card_opt.scenarios.transformer.layer_costs import (
    activation_bytes,
    backward_flops,
    first_layer_saving,
    forward_flops,
    lora_params,
    num_tokens,
)

__all__ = [
    "Architecture",
    "CutProfile",
    "FineTuning",
    "Head",
    "architecture_names",
    "cut_profile",
    "load_architecture",
]

FloatArray = npt.NDArray[np.float64]

_WEIGHT_BYTES = {"fp32": 4.0, "bf16": 2.0, "int8": 1.0, "nf4": 0.5}
_BF16_BYTES = 2.0
# Per adapter weight: fp32 weight and gradient, and for AdamW two fp32 moments.
_ADAPTER_STATE_BYTES = {"sgd": 8.0, "adamw": 16.0}
# Per logit: bf16, its fp32 copy, and the gradient.
_LOGIT_BYTES = 10.0


@dataclass(frozen=True, kw_only=True, eq=False)
class CutProfile:
    r"""Costs of the cuts :math:`c = 1, \dots, I-1`; entry ``c - 1`` has `c` layers on the device.

    Of options, where there are more than cuts, in place of these: `card_opt.scenarios.options`.

    Attributes
    ----------
    device_flops
        :math:`\eta_D(c)` [FLOP per local epoch], shape ``(C,)``.
    total_flops
        :math:`\eta`, all layers and the head [FLOP per local epoch].
    smashed_bits, gradient_bits
        :math:`S(c)` and :math:`\tilde S(c)`, uncompressed [bit per local epoch], shape ``(C,)``.
    adapter_bits
        :math:`A(c)` [bit], shape ``(C,)``.
    device_memory
        Weights, adapters with their optimizer, and saved activations [byte], shape ``(C,)``.
    held_bytes
        Weights and adapters of the device's layers [byte], shape ``(C,)``: what a move of the cut
        moves.
    device_forward, server_forward, total_forward
        What is forward propagation of the FLOP of device and server, shape ``(C,)``, and of
        both; the rest is backward.
    server_flops, options
        FLOP on the server, shape ``(C,)``, and what each option stands for; None for cuts.
    """

    device_flops: npt.NDArray[np.float64]
    total_flops: float
    smashed_bits: npt.NDArray[np.float64]
    gradient_bits: npt.NDArray[np.float64]
    adapter_bits: npt.NDArray[np.float64]
    device_memory: npt.NDArray[np.float64]
    held_bytes: npt.NDArray[np.float64]
    device_forward: npt.NDArray[np.float64]
    server_forward: npt.NDArray[np.float64]
    total_forward: float
    server_flops: npt.NDArray[np.float64] | None = None
    options: Mapping[str, npt.NDArray[Any]] | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            value: Any = getattr(self, field.name)
            if isinstance(value, np.ndarray):
                value.flags.writeable = False


def cut_profile(architecture: Architecture, tuning: FineTuning) -> CutProfile:
    """Return what every cut of a model costs.

    The labels that travel with the smashed data (4 bytes a token at most) are left out.

    Raises
    ------
    ScenarioError
        If a LoRA target is not a module of the architecture.
    """
    check_single(tuning)
    layers = architecture.layers
    check_targets(layers, tuning.lora_targets)
    kinds = set(layers)
    forward = {layer: forward_flops(layer, tuning) for layer in kinds}
    both = {layer: forward[layer] + backward_flops(layer, tuning) for layer in kinds}
    adapters = {layer: lora_params(layer, tuning) * tuning.adapter_bits for layer in kinds}
    saving = first_layer_saving(layers[0], tuning)
    head = head_flops(architecture, tuning)
    on_device = head if tuning.head == "device" else 0
    crossings = 2 if tuning.head == "device" else 1
    device_forward = _sums(forward[layer] for layer in layers[:-1]) + on_device / 2
    total_forward = float(sum(forward[layer] for layer in layers) + head / 2)
    payload = crossings * num_tokens(tuning) * architecture.hidden_size * tuning.activation_bits
    return CutProfile(
        device_flops=_sums(both[layer] for layer in layers[:-1]) - saving + on_device,
        total_flops=float(sum(both[layer] for layer in layers) - saving + head),
        smashed_bits=np.full(len(layers) - 1, float(payload)),
        gradient_bits=np.full(len(layers) - 1, float(payload)),
        adapter_bits=_sums(adapters[layer] for layer in layers[:-1]),
        device_memory=_device_memory(architecture, tuning),
        held_bytes=_held_bytes(architecture, tuning),
        device_forward=device_forward,
        server_forward=total_forward - device_forward,
        total_forward=total_forward,
    )


def head_flops(architecture: Architecture, tuning: FineTuning) -> int:
    """Return the FLOP of the frozen language-model head, forward and backward."""
    if tuning.head == "none":
        return 0
    return 4 * num_tokens(tuning) * architecture.hidden_size * architecture.vocab_size


def _held_bytes(architecture: Architecture, tuning: FineTuning) -> FloatArray:
    """Return the weights and adapters that each cut puts on the device [byte]."""
    layers = architecture.layers[:-1]
    weight, adapter = _WEIGHT_BYTES[tuning.weight_format], tuning.adapter_bits / 8
    held = {x: weight * x.weights + adapter * lora_params(x, tuning) for x in set(layers)}
    return _sums(held[layer] for layer in layers)


def _device_memory(architecture: Architecture, tuning: FineTuning) -> FloatArray:
    """Return the device's need of memory for each cut [byte]."""
    weight_bytes = _WEIGHT_BYTES[tuning.weight_format]
    # Quantization covers the linear modules of the layers; embedding and head stay bfloat16.
    table_bytes = max(weight_bytes, _BF16_BYTES)
    table = architecture.hidden_size * architecture.vocab_size
    layers = architecture.layers[:-1]
    held, kept = {}, {}
    for layer in set(layers):
        state = _ADAPTER_STATE_BYTES[tuning.optimizer] * lora_params(layer, tuning)
        held[layer] = weight_bytes * layer.weights + state
        kept[layer] = num_tokens(tuning) * activation_bytes(layer, tuning)
    once = np.full(len(layers), table_bytes * table)
    if tuning.checkpointing:
        # One layer at a time runs again; the largest decides.
        once += np.maximum.accumulate([kept[layer] for layer in layers])
        kept = dict.fromkeys(kept, num_tokens(tuning) * _BF16_BYTES * architecture.hidden_size)
    if tuning.head == "device":
        once += 0.0 if architecture.tied_embeddings else table_bytes * table
        once += _LOGIT_BYTES * num_tokens(tuning) * architecture.vocab_size
    return once + _sums(held[layer] + kept[layer] for layer in layers)


def _sums(values: Iterable[float]) -> FloatArray:
    """Return the running sums; exact where they are integers."""
    return np.array(list(accumulate(values)), dtype=np.float64)
