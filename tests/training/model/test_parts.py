"""A model that is split at a cut learns what the whole one learns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from card_opt.scenarios.transformer.families import FAMILIES
from tests.training.model.training import (
    base_of,
    config_of,
    plan_of,
    positions,
    train_split,
    train_whole,
)

# Names that PEFT itself takes, for each family.
QV = ["q_proj", "v_proj"]
TARGETS: dict[str, list[str]] = {
    "phi3": ["qkv_proj", "gate_up_proj"],
    "gpt2": ["c_attn", "c_proj"],
    "gpt_neox": ["query_key_value", "dense_4h_to_h"],
    "falcon": ["query_key_value", "dense_4h_to_h"],
    "phi": ["q_proj", "fc2"],
    "opt": ["q_proj", "out_proj"],
}
MAIN = ("llama", "qwen3", "gpt2", "phi3")


@pytest.mark.parametrize("head", ["server", "device"])
@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
@pytest.mark.parametrize(
    "family",
    [f if f in MAIN else pytest.param(f, marks=pytest.mark.slow) for f in FAMILIES],
)
def test_split_training_is_ordinary_training(
    family: str, optimizer: str, head: str, tmp_path: Path
) -> None:
    """Losses, gradients and adapters are those of PEFT and torch, to the bit, for every cut.

    Dropout is on in adapters and wherever the family has one, and the two sides learn at rates
    of their own.
    """
    config = config_of(family)
    targets = TARGETS.get(family, QV)
    plan = plan_of(
        config,
        targets,
        {"server_rate": 0.02, "device_rate": 0.05},
        optimizer=optimizer,
        head=head,
    )
    base = base_of(plan, tmp_path)
    lora: dict[str, Any] = {"target_modules": targets}
    for cut in range(1, plan.num_layers):
        cuts = dict.fromkeys(positions(plan), cut)
        assert train_split(plan, base, cuts).difference(train_whole(plan, base, lora, cuts)) == 0
