r"""What each cut of a LoRA fine-tuning step costs: FLOP, bits on the link, bytes on the device.

With batch :math:`B`, sequence length :math:`s`, and per layer :math:`W` linear weights,
:math:`a` query heads of width :math:`d` and :math:`L` LoRA weights, one multiply-add being
2 FLOP,

.. math::

    \text{forward} &= 2 B s W + 4 B s^2 a d + 2 B s L \\
    \text{backward} &= 2 B s W + 8 B s^2 a d + 4 B s L

The frozen weights need no weight gradient, hence 2 and not 4. Attention counts the full
square, as in PaLM (arXiv:2204.02311, appendix B); fused ("flash") attention recomputes the
scores on the way back and has 10 for 8. These forms, and the saving in the first layer, equal
exactly what ``torch.utils.flop_counter`` counts for Llama-3.2-1B and Llama-3.1-8B with LoRA.
Norms, softmax, activation functions and rotary embedding are left out (about 1 %).
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any, Literal, get_args, get_type_hints

import numpy as np
import numpy.typing as npt

from card_opt.errors import ScenarioError, unknown
from card_opt.scenarios.architecture import Architecture, architecture_names, load_architecture

__all__ = [
    "Architecture",
    "CutProfile",
    "FineTuning",
    "architecture_names",
    "cut_profile",
    "load_architecture",
]

Attention = Literal["eager", "flash"]
Head = Literal["server", "device", "none"]
WeightFormat = Literal["fp32", "bf16", "int8", "nf4"]
Optimizer = Literal["sgd", "adamw"]

_WEIGHT_BYTES = {"fp32": 4.0, "bf16": 2.0, "int8": 1.0, "nf4": 0.5}
_BF16_BYTES = 2.0
# Per adapter weight: fp32 weight and gradient, and for AdamW two fp32 moments.
_ADAPTER_STATE_BYTES = {"sgd": 8.0, "adamw": 16.0}
_MOST = 10**9  # far beyond anything real; keeps every product finite
# Per logit: bf16, its fp32 copy, and the gradient.
_LOGIT_BYTES = 10.0


@dataclass(frozen=True, kw_only=True)
class FineTuning:
    """How a model is fine-tuned; one local epoch is one mini-batch, as in the letter.

    Attributes
    ----------
    batch_size, sequence_length
        Sequences in a mini-batch, tokens in a sequence.
    lora_rank, lora_targets
        Rank of the adapters and the modules that carry one: ``q``, ``k``, ``v``, ``o``, and
        ``gate``, ``up``, ``down`` of a gated MLP or ``fc1``, ``fc2`` of a plain one.
    attention
        ``eager``, or ``flash`` for a fused kernel that keeps no score matrix.
    checkpointing
        Whether each layer keeps only its input and runs forward again on the way back.
    head
        Where the language-model head sits: ``server``, ``device`` (U-shape: labels stay
        local, and the last hidden state and its gradient cross the link too), ``none``.
    activation_bits, adapter_bits
        Bits of one activation and of one adapter weight on the link.
    weight_format
        Format of the frozen weights in the device's memory.
    optimizer
        ``sgd`` as in equations (4) and (5), or ``adamw``.

    Raises
    ------
    ScenarioError
        If a value is not allowed.
    """

    batch_size: int
    sequence_length: int
    lora_rank: int
    lora_targets: tuple[str, ...]
    attention: Attention = "eager"
    checkpointing: bool = False
    head: Head = "server"
    activation_bits: int = 16
    adapter_bits: int = 32
    weight_format: WeightFormat = "bf16"
    optimizer: Optimizer = "sgd"

    def __post_init__(self) -> None:
        hints = get_type_hints(type(self))
        wrong = []
        for field in fields(self):
            value, words = getattr(self, field.name), get_args(hints[field.name])
            if hints[field.name] is int and (type(value) is not int or not 1 <= value <= _MOST):
                wrong.append(f"{field.name} must be an integer from 1 to {_MOST}, got {value!r}")
            if words and ... not in words and value not in words:
                wrong.append(f"{field.name}: {unknown('word', value, words)}")
        if not self.lora_targets or len(set(self.lora_targets)) < len(self.lora_targets):
            wrong.append(
                f"lora_targets must name at least one module, each once, got {self.lora_targets}"
            )
        if wrong:
            raise ScenarioError(*wrong)


@dataclass(frozen=True, kw_only=True, eq=False)
class CutProfile:
    r"""Costs of the cuts :math:`c = 1, \dots, I-1`; entry ``c - 1`` has `c` layers on the device.

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
    device_forward, total_forward
        What of `device_flops` and `total_flops` is forward propagation; the rest is backward.
    """

    device_flops: npt.NDArray[np.float64]
    total_flops: float
    smashed_bits: npt.NDArray[np.float64]
    gradient_bits: npt.NDArray[np.float64]
    adapter_bits: npt.NDArray[np.float64]
    device_memory: npt.NDArray[np.float64]
    device_forward: npt.NDArray[np.float64]
    total_forward: float

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
    _check_targets(architecture, tuning)
    cuts = np.arange(1, architecture.num_layers, dtype=np.float64)
    forward = forward_flops(architecture, tuning)
    layer = forward + backward_flops(architecture, tuning)
    saving = first_layer_saving(architecture, tuning)
    head = head_flops(architecture, tuning)
    on_device = head if tuning.head == "device" else 0
    crossings = 2 if tuning.head == "device" else 1
    payload = np.full_like(
        cuts, crossings * _tokens(tuning) * architecture.hidden_size * tuning.activation_bits
    )
    return CutProfile(
        device_flops=cuts * layer - saving + on_device,
        total_flops=float(architecture.num_layers * layer - saving + head),
        smashed_bits=payload,
        gradient_bits=payload.copy(),
        adapter_bits=cuts * lora_params(architecture, tuning) * tuning.adapter_bits,
        device_memory=_device_memory(architecture, tuning, cuts),
        device_forward=cuts * forward + on_device / 2,
        total_forward=float(architecture.num_layers * forward + head / 2),
    )


def lora_params(architecture: Architecture, tuning: FineTuning) -> int:
    """Return the adapter weights of one layer: rank x (inputs + outputs) per adapted module."""
    shapes = architecture.linear_shapes
    return tuning.lora_rank * sum(sum(shapes[name]) for name in tuning.lora_targets)


def forward_flops(architecture: Architecture, tuning: FineTuning) -> int:
    """Return the FLOP of one layer's forward pass."""
    weights = architecture.linear_params + lora_params(architecture, tuning)
    return 2 * _tokens(tuning) * weights + 2 * _attention_product(architecture, tuning)


def backward_flops(architecture: Architecture, tuning: FineTuning) -> int:
    """Return the FLOP of one layer's backward pass, with the forward that is run again."""
    weights = architecture.linear_params + 2 * lora_params(architecture, tuning)
    products = 5 if tuning.attention == "flash" else 4
    again = forward_flops(architecture, tuning) if tuning.checkpointing else 0
    return (
        2 * _tokens(tuning) * weights + products * _attention_product(architecture, tuning) + again
    )


def first_layer_saving(architecture: Architecture, tuning: FineTuning) -> int:
    """Return the FLOP that the first layer's backward pass does not need.

    Nothing below the first layer is trained, so a module there passes no gradient to its
    input unless an adapter stands before it. With ``q`` and ``v`` adapted this saves the three
    input gradients, and in eager attention the gradient of the keys. A fused kernel computes
    all its gradients at once and saves none.
    """
    shapes, targets = architecture.linear_shapes, set(tuning.lora_targets)
    saving = 0
    reached: set[str] = set()
    mlp = (("gate", "up"), ("down",)) if architecture.mlp_matrices == 3 else (("fc1",), ("fc2",))
    for stage in (("q", "k", "v"), ("o",), *mlp):
        if not reached:
            for name in stage:
                inputs, outputs = shapes[name]
                adapter = tuning.lora_rank * inputs if name in targets else 0
                saving += 2 * _tokens(tuning) * (inputs * outputs + adapter)
        reached |= targets & set(stage)
    # Gradients of scores, q, k and v; the scores' serves only those of q and k.
    needed = [bool(targets & {"q", "k"}), "q" in targets, "k" in targets, "v" in targets]
    is_skippable = tuning.attention == "eager" or not any(needed)
    if is_skippable:
        products = 5 if tuning.attention == "flash" else 4
        saving += (products - sum(needed)) * _attention_product(architecture, tuning)
    return saving


def head_flops(architecture: Architecture, tuning: FineTuning) -> int:
    """Return the FLOP of the frozen language-model head, forward and backward."""
    if tuning.head == "none":
        return 0
    return 4 * _tokens(tuning) * architecture.hidden_size * architecture.vocab_size


def activation_bytes(architecture: Architecture, tuning: FineTuning) -> float:
    """Return what one layer keeps for its backward pass, per token [byte].

    Counted with saved-tensor hooks on a gated MLP: bfloat16 activations, float32 adapters and
    norms, no dropout. A plain MLP keeps one of the gated one's three inner tensors; this is by
    the same rule, not counted.
    """
    hidden, inner = architecture.hidden_size, architecture.intermediate_size
    query = architecture.num_heads * architecture.head_dim
    kv = architecture.num_kv_heads * architecture.head_dim
    if tuning.attention == "flash":
        attention = 4 * query + 4 * kv + 4 * architecture.num_heads
    else:
        attention = 6 * query + 6 * architecture.num_heads * tuning.sequence_length
    mlp = 6 * inner if architecture.mlp_matrices == 3 else 2 * inner
    adapters = sum(
        4 * architecture.linear_shapes[name][0] + 4 * tuning.lora_rank
        for name in tuning.lora_targets
    )
    return float(mlp + 8 * hidden + attention + adapters + 8)


def _device_memory(
    architecture: Architecture, tuning: FineTuning, cuts: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return the device's need of memory for each cut [byte]."""
    weight_bytes = _WEIGHT_BYTES[tuning.weight_format]
    # Quantization covers the linear modules of the layers; embedding and head stay bfloat16.
    table_bytes = max(weight_bytes, _BF16_BYTES)
    table = architecture.hidden_size * architecture.vocab_size
    layer = weight_bytes * architecture.linear_params
    layer += _ADAPTER_STATE_BYTES[tuning.optimizer] * lora_params(architecture, tuning)
    kept = _tokens(tuning) * activation_bytes(architecture, tuning)
    once = table_bytes * table
    if tuning.checkpointing:
        once += kept
        kept = _tokens(tuning) * _BF16_BYTES * architecture.hidden_size
    if tuning.head == "device":
        once += 0.0 if architecture.tied_embeddings else table_bytes * table
        once += _LOGIT_BYTES * _tokens(tuning) * architecture.vocab_size
    return once + cuts * (layer + kept)


def _attention_product(architecture: Architecture, tuning: FineTuning) -> int:
    """Return the FLOP of one of attention's matrix products: 2 B s^2 a d."""
    width = architecture.num_heads * architecture.head_dim
    return 2 * _tokens(tuning) * tuning.sequence_length * width


def _tokens(tuning: FineTuning) -> int:
    """Return the tokens of a mini-batch."""
    return tuning.batch_size * tuning.sequence_length


def _check_targets(architecture: Architecture, tuning: FineTuning) -> None:
    """Raise if a LoRA target is not a module of the architecture."""
    known = architecture.linear_shapes
    wrong = [name for name in tuning.lora_targets if name not in known]
    if wrong:
        raise ScenarioError(*(f"lora_targets: {unknown('module', name, known)}" for name in wrong))
