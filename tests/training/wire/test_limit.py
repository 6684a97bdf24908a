"""A message may be as long as the longest that a plan needs, and not much longer."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.errors import CardOptError
from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.training.model.adapters import first_adapters
from card_opt.training.plan import Learning, Plan
from card_opt.training.wire.limit import FIRST, limit_of
from card_opt.training.wire.message import Message, encode

CONFIG = {
    "model_type": "llama",
    "hidden_size": 512,
    "intermediate_size": 1024,
    "num_attention_heads": 4,
    "num_hidden_layers": 6,
    "vocab_size": 100,
    "max_position_embeddings": 4096,
}


def _plan(learning: dict[str, Any] | None = None, **tuning: Any) -> Plan:
    base: dict[str, Any] = {"batch_size": 2, "sequence_length": 8, "lora_rank": 2}
    return Plan(
        config=CONFIG,
        base="0" * 64,
        tuning=FineTuning(**{**base, "lora_targets": ("all-linear",), **tuning}),
        learning=Learning(**learning or {}),
        devices=("a",),
        rounds=1,
        local_epochs=1,
    )


@pytest.mark.parametrize("bits", [16, 32])
def test_a_step_fits(bits: int) -> None:
    """The smashed data of a mini-batch fit beside its labels, with an index for every entry."""
    plan = _plan(batch_size=16, sequence_length=512, activation_bits=bits)
    dtype = {16: torch.bfloat16, 32: torch.float32}[bits]
    tensors = {
        "smashed": torch.zeros(16, 512, 512, dtype=dtype),
        "smashed:index": torch.zeros(16, 512, 512, dtype=torch.int64),
        "labels": torch.zeros(16, 512, dtype=torch.int64),
    }
    assert FIRST < len(encode(Message("smashed", {}, tensors))) <= limit_of(plan)
    assert limit_of(plan) <= len(encode(Message("smashed", {}, tensors))) + FIRST


@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
@pytest.mark.parametrize("moments", ["travel", "fresh"])
def test_a_turn_fits(optimizer: str, moments: str) -> None:
    """All adapters fit, with AdamW's moments where they travel, under their full names."""
    plan = _plan({"moments": moments}, optimizer=optimizer, lora_rank=64)
    tensors = {}
    for name, values in first_adapters(plan).items():
        tensors[f"adapter:{name}"] = values
        if optimizer == "adamw" and moments == "travel":
            tensors[f"moment:{name}#step"] = torch.zeros(())
            for moment in ("exp_avg", "exp_avg_sq"):
                tensors[f"moment:{name}#{moment}"] = torch.zeros_like(values)
    needed = len(encode(Message("upload", {}, tensors)))
    assert needed <= limit_of(plan) <= needed + FIRST + 2**20


def test_what_grpc_cannot_carry_is_refused() -> None:
    """A plan whose messages gRPC cannot carry is refused with what to make smaller."""
    with pytest.raises(CardOptError, match=r"may need .* carries .*\(batch_size, sequence_length"):
        limit_of(_plan(batch_size=2000, sequence_length=4096))
    with pytest.raises(CardOptError, match=r"make a turn \(lora_rank\) smaller"):
        limit_of(_plan(lora_rank=10**5))
    wide = dataclasses.replace(_plan(), config={**CONFIG, "model_type": "none"})
    with pytest.raises(CardOptError, match="none"):
        limit_of(wide)
