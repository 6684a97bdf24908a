"""How a model is fine-tuned: batches, adapters, formats."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal, get_args, get_type_hints

from card_opt.errors import ScenarioError, shown, unknown

Attention = Literal["eager", "flash"]
Head = Literal["server", "device", "none"]
WeightFormat = Literal["fp32", "bf16", "int8", "nf4"]
Optimizer = Literal["sgd", "adamw"]


_MOST = 10**9  # far beyond anything real; keeps every product finite


@dataclass(frozen=True, kw_only=True)
class FineTuning:
    """How a model is fine-tuned; one local epoch is one mini-batch, as in the letter.

    Attributes
    ----------
    batch_size, sequence_length
        Sequences in a mini-batch, tokens in a sequence.
    lora_rank, lora_targets
        Rank of the adapters and the modules that carry one: ``q``, ``k``, ``v``, ``o``, and
        ``gate``, ``up``, ``down`` of a gated MLP or ``fc1``, ``fc2`` of a plain one; ``qkv``
        and ``gate_up`` where they are fused; names in Transformers such as ``q_proj``, as PEFT
        takes them; or ``all-linear``.
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
        self.check()

    def check(self) -> None:
        """Raise `ScenarioError` if a value is not allowed."""
        hints = get_type_hints(type(self))
        wrong = []
        for field in fields(self):
            value, words = getattr(self, field.name), get_args(hints[field.name])
            if hints[field.name] is int and (type(value) is not int or not 1 <= value <= _MOST):
                wrong.append(
                    f"{field.name} must be an integer from 1 to {_MOST}, got {shown(value)}"
                )
            if words and ... not in words and value not in words:
                wrong.append(f"{field.name}: {unknown('word', value, words)}")
        if not self.lora_targets or len(set(self.lora_targets)) < len(self.lora_targets):
            wrong.append(
                f"lora_targets must name at least one module, each once, got {self.lora_targets}"
            )
        if wrong:
            raise ScenarioError(*wrong)


def check_single(tuning: FineTuning) -> None:
    """Raise `ScenarioError` if a scenario leaves open how it is fine-tuned.

    Files may give lists, as `card_opt.scenarios.options` has it, of which one is to be chosen.
    """
    for name in ("lora_rank", "activation_bits"):
        value: object = getattr(tuning, name)
        if isinstance(value, tuple):
            raise ScenarioError(f"{name} must be one number here, got {shown(value)}")
