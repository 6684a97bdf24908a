"""What each side of a split model computes is what the cost model says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch
from torch.utils.checkpoint import set_checkpoint_early_stop
from torch.utils.flop_counter import FlopCounterMode, sdpa_backward_flop_count, sdpa_flop_count

from card_opt.errors import CardOptError
from card_opt.scenarios.architecture import load_architecture
from card_opt.scenarios.llm import CutProfile, cut_profile
from card_opt.scenarios.transformer.families import FAMILIES
from card_opt.training.model.adapters import first_adapters
from card_opt.training.model.base import Base
from card_opt.training.model.parts import DevicePart, HeadPart, ServerPart
from card_opt.training.plan import Plan
from card_opt.training.position import Position
from tests.training.model.test_parts import MAIN, QV, TARGETS
from tests.training.model.training import (
    BATCH,
    TOKENS,
    Tensors,
    base_of,
    batch,
    config_of,
    nothing,
    plan_of,
)

HERE = Position(1, 1, 1)
# torch counts the fused kernels of other processors by these, and leaves out the CPU's.
_FUSED = {
    torch.ops.aten._scaled_dot_product_flash_attention_for_cpu: lambda q, k, v, *_, **__: (
        sdpa_flop_count(q, k, v)
    ),
    torch.ops.aten._scaled_dot_product_flash_attention_for_cpu_backward: (
        lambda out, q, k, v, *_, **__: sdpa_backward_flop_count(out, q, k, v)
    ),
}


def counted(step: Callable[[], Any]) -> tuple[int, Any]:
    """Return the FLOP that torch counts in a step, without rotary angles, and its result."""
    with FlopCounterMode(display=False, custom_mapping=_FUSED) as counter:
        result = step()
    rotary = sum(
        sum(flops.values())
        for name, flops in counter.get_flop_counts().items()
        if name.endswith("rotary_emb")
    )
    return counter.get_total_flops() - rotary, result


def count_step(plan: Plan, cut: int, base: Base, adapters: Tensors) -> tuple[int, int]:
    """Return the FLOP of a step on the device and on the server."""
    tokens = batch(plan, HERE)
    device = DevicePart(plan, cut, base.tensors, adapters)
    server = ServerPart(plan, cut, base.tensors, adapters)
    forward, smashed = counted(lambda: device.forward(tokens, HERE))
    if plan.tuning.head == "device":
        head = HeadPart(plan, base.tensors)
        ahead, hidden = counted(lambda: server.forward(smashed, HERE))
        on_head, (_, gradient) = counted(lambda: head.learn(hidden, tokens))
        back, gradient = counted(lambda: server.backward(gradient))
        on_server = ahead + back
    else:
        on_head = 0
        on_server, (_, gradient) = counted(lambda: server.learn(smashed, tokens, HERE))
    backward, _ = counted(lambda: device.backward(gradient))
    return forward + on_head + backward, on_server


def profiled(plan: Plan, folder: Path) -> CutProfile:
    """Return the cost model's profile of a plan."""
    folder.mkdir(exist_ok=True)
    (folder / "config.json").write_text(json.dumps(plan.config))
    return cut_profile(load_architecture(folder), plan.tuning)


def plan_without_dropout(family: str, **tuning: Any) -> Plan:
    """Return a plan of a family whose kernels can be fused."""
    config = config_of(family)
    config |= {key: 0.0 for key in config if "drop" in key}
    if family == "falcon":  # with one key/value head for all, the CPU has no fused kernel
        config |= {"multi_query": False, "num_kv_heads": 4}
    return plan_of(config, TARGETS.get(family, QV), {"lora_dropout": 0.0}, **tuning)


# Attention, checkpointing, head.
MODES = [("eager", False, "server"), ("flash", True, "device")]
MORE = [("eager", False, "device"), ("eager", True, "server"), ("flash", False, "server")]
CASES = [("llama", *mode) for mode in MORE] + [
    pytest.param(family, *mode, marks=() if family in MAIN else pytest.mark.slow)
    for family in FAMILIES
    for mode in MODES
]


@pytest.mark.parametrize(("family", "attention", "checkpointing", "head"), CASES)
def test_flops_are_those_of_the_profile(
    family: str, attention: Any, checkpointing: bool, head: Any, tmp_path: Path
) -> None:
    """Device and server compute the profile's FLOP of every cut, to the last one.

    Of a layer that runs again, torch is told to run all.
    """
    plan = plan_without_dropout(
        family, attention=attention, head=head, checkpointing=checkpointing
    )
    if (family, attention) == ("gemma2", "flash"):
        with pytest.raises(CardOptError, match="attention flash"):
            DevicePart(plan, 1, nothing)
        return
    profile = profiled(plan, tmp_path)
    base, adapters = base_of(plan, tmp_path / "base"), first_adapters(plan)
    for cut in range(1, plan.num_layers):
        on_device = profile.device_flops[cut - 1]
        expected = (on_device, profile.total_flops - on_device)
        with set_checkpoint_early_stop(False):
            assert count_step(plan, cut, base, adapters) == expected


def test_a_layer_that_runs_again_stops_before_its_last_product(tmp_path: Path) -> None:
    """As it is, torch leaves out of each layer's second run what no gradient needs: ``down``."""
    plan = plan_without_dropout("llama", checkpointing=True)
    profile = profiled(plan, tmp_path)
    base, adapters = base_of(plan, tmp_path / "base"), first_adapters(plan)
    last = 2 * BATCH * TOKENS * plan.config["intermediate_size"] * plan.config["hidden_size"]
    for cut in range(1, plan.num_layers):
        on_device = profile.device_flops[cut - 1] - cut * last
        on_server = profile.total_flops - profile.device_flops[cut - 1]
        on_server -= (plan.num_layers - cut) * last
        assert count_step(plan, cut, base, adapters) == (on_device, on_server)
