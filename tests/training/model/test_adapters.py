"""Adapters are PEFT's: their names, first values, files; and each belongs to one side."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import peft
import torch
import transformers

from card_opt.errors import CardOptError
from card_opt.scenarios.transformer.families import FAMILIES
from card_opt.training.model.adapters import (
    first_adapters,
    layer_of,
    load_peft,
    lora_config,
    save_peft,
    split,
)
from card_opt.training.model.optimizer import Updates
from card_opt.training.model.parts import DevicePart, ServerPart
from card_opt.training.position import Position
from tests.training.model.test_parts import QV, TARGETS
from tests.training.model.training import base_of, batch, config_of, plan_of, whole_model

# What PEFT uses is old, and it looks for patterns of parameters among modules.
pytestmark = [
    pytest.mark.filterwarnings("ignore:.is_gradient_checkpointing:FutureWarning"),
    pytest.mark.filterwarnings("ignore:The following (rank|alpha)_pattern:RuntimeWarning"),
]


@pytest.mark.parametrize("family", FAMILIES)
def test_names_are_those_that_peft_saves(family: str) -> None:
    """Every adapter of an ordinary model is there under the name that PEFT saves it by."""
    targets = TARGETS.get(family, QV)
    plan = plan_of(config_of(family), targets)
    with torch.device("meta"):
        model = transformers.AutoModelForCausalLM.from_config(
            transformers.AutoConfig.for_model(**plan.config)
        )
    config = peft.LoraConfig(
        r=2, target_modules=targets, task_type="CAUSAL_LM", fan_in_fan_out=family == "gpt2"
    )
    whole = peft.PeftModelForCausalLM(model, config, low_cpu_mem_usage=True)
    expected = {name: a.shape for name, a in peft.get_peft_model_state_dict(whole).items()}
    adapters = first_adapters(plan)
    assert {name: a.shape for name, a in adapters.items()} == expected
    assert {a.dtype for a in adapters.values()} == {torch.float32}


def test_first_values_are_drawn_as_peft_draws_them() -> None:
    """B is zero, A is uniform up to one over the root of its inputs, and no two are alike."""
    plan = plan_of(config_of("llama"), ["all-linear"], lora_rank=8)
    adapters = first_adapters(plan)
    drawn = {name: a for name, a in adapters.items() if ".lora_A." in name}
    for name, a in drawn.items():
        scaled = a * math.sqrt(a.shape[1])
        assert float(scaled.abs().max()) <= 1
        assert abs(float(scaled.mean())) < 5 / math.sqrt(3 * a.numel())
        assert abs(float(scaled.var()) - 1 / 3) < 5 * math.sqrt(4 / 45 / a.numel())
        assert float(adapters[name.replace("lora_A", "lora_B")].abs().max()) == 0
    assert len({float(a.flatten()[0]) for a in drawn.values()}) == len(drawn)
    again, other = first_adapters(plan), first_adapters(with_seed(plan, 1))
    assert all(torch.equal(a, again[name]) for name, a in adapters.items())
    assert not any(torch.equal(a, other[name]) for name, a in drawn.items())


def with_seed(plan: Any, seed: int) -> Any:
    """Return a plan with another seed."""
    return replace(plan, learning=replace(plan.learning, seed=seed))


def test_first_values_do_not_depend_on_the_cut(tmp_path: Path) -> None:
    """Whatever the cut, both sides together begin with the same values, and draw no others."""
    plan = plan_of(config_of("llama"), QV)
    base = base_of(plan, tmp_path)
    before = torch.get_rng_state()
    expected = first_adapters(plan)
    for cut in (1, 2):
        device, server = (kind(plan, cut, base.tensors) for kind in (DevicePart, ServerPart))
        own, others = split(expected, cut)
        for part, values in ((device, own), (server, others)):
            assert part.adapters.keys() == values.keys()
            assert all(torch.equal(part.adapters[name], values[name]) for name in values)
    assert torch.equal(torch.get_rng_state(), before)


def test_every_adapter_is_of_one_side() -> None:
    """The device has those of layers up to the cut, the server all others."""
    plan = plan_of(config_of("gpt2"), TARGETS["gpt2"])
    adapters = first_adapters(plan)
    for cut in (1, 2):
        device, server = split(adapters, cut)
        assert device.keys() | server.keys() == adapters.keys()
        assert {layer_of(name) for name in device} == set(range(1, cut + 1))
        assert {layer_of(name) for name in server} == set(range(cut + 1, 4))
    with pytest.raises(CardOptError, match="not the name of an adapter: x"):
        layer_of("x")


def random_adapters(plan: Any) -> dict[str, torch.Tensor]:
    """Return adapters that change the model."""
    drawn = torch.Generator().manual_seed(1)
    return {
        name: torch.rand(a.shape, generator=drawn) / 10 for name, a in first_adapters(plan).items()
    }


@pytest.mark.parametrize(
    ("family", "targets"),
    [
        ("llama", QV),
        ("gpt2", ["c_attn", "attn.c_proj"]),
        pytest.param("mixtral", ["all-linear"], marks=pytest.mark.slow),
    ],
)
def test_saved_adapters_are_a_folder_of_peft(
    family: str, targets: list[str], tmp_path: Path
) -> None:
    """PEFT loads what is saved onto an ordinary model, which then has the split one's loss."""
    plan = plan_of(config_of(family), targets, {"lora_dropout": 0.0})
    base = base_of(plan, tmp_path / "base")
    adapters = random_adapters(plan)
    device = DevicePart(plan, 1, base.tensors, adapters)
    server = ServerPart(plan, 1, base.tensors, adapters)
    tokens = batch(plan, Position(1, 1, 1))
    loss = server.loss(device.forward(tokens, None), tokens)
    save_peft(tmp_path / "saved", plan, device.adapters | server.adapters)
    read = load_peft(tmp_path / "saved")
    assert read.keys() == adapters.keys()
    assert all(torch.equal(read[name], adapters[name]) for name in read)
    with_fresh = whole_model(plan, base, {"target_modules": "all-linear"})
    plain = with_fresh.unload()
    loaded = peft.PeftModel.from_pretrained(plain, tmp_path / "saved").eval()
    with torch.no_grad():
        assert float(loaded(input_ids=tokens, labels=tokens).loss) == loss


def test_adapters_that_are_no_file_are_refused(tmp_path: Path) -> None:
    """A folder without adapters, or with damaged ones, is told in a line."""
    with pytest.raises(CardOptError, match="adapter_model"):
        load_peft(tmp_path)
    (tmp_path / "adapter_model.safetensors").write_bytes(b"x")
    with pytest.raises(CardOptError, match="not a whole safetensors file"):
        load_peft(tmp_path)


@pytest.mark.parametrize(
    ("config", "targets", "learning", "line"),
    [
        (config_of("llama"), ["x"], {}, "unknown module 'x'"),
        (config_of("phi3"), ["q"], {}, "are? fused|is fused|fused in"),
        (config_of("mixtral"), ["router"], {}, "lora_dropout must be 0"),
        (
            config_of("qwen3_moe", mlp_only_layers=[0]),
            ["gate_up", "down"],
            {"lora_dropout": 0.0},
            "layers without experts",
        ),
        (config_of("opt", layerdrop=0.1), ["q"], {}, "layerdrop must be absent"),
        (config_of("mixtral", output_router_logits=True), ["q"], {}, "output_router_logits"),
    ],
    ids=["unknown", "half", "dropout", "mixed", "layerdrop", "auxiliary"],
)
def test_what_cannot_carry_an_adapter_is_refused(
    config: dict[str, Any], targets: list[str], learning: dict[str, Any], line: str
) -> None:
    """A target that the model does not have, or that PEFT cannot adapt, is told in a line."""
    with pytest.raises(CardOptError, match=line) as caught:
        lora_config(plan_of(config, targets, learning))
    assert "\n" not in str(caught.value)


def test_moments_have_the_names_of_their_adapters() -> None:
    """AdamW's state goes over to another split, and one of an unknown adapter is refused."""
    weights = {name: torch.nn.Parameter(torch.ones(2)) for name in ("a", "b")}
    both = Updates(weights, "adamw", 0.1)
    assert both.moments() == {}
    for weight in weights.values():
        weight.grad = torch.ones(2)
    both.step()
    assert all(weight.grad is None for weight in weights.values())
    state = both.moments()
    assert state.keys() == {
        f"{name}#{key}" for name in "ab" for key in ("exp_avg", "exp_avg_sq", "step")
    }
    one = Updates({"b": weights["b"]}, "adamw", 0.1)
    one.load({key: value for key, value in state.items() if key.startswith("b#")})
    weights["b"].grad = torch.ones(2)
    one.step()
    assert float(one.moments()["b#step"]) == 2
    assert float(state["b#step"]) == 1
    with pytest.raises(CardOptError, match=r"the moment a#.* is of no adapter"):
        one.load(state)
    with pytest.raises(CardOptError, match="unknown optimizer 'x'"):
        Updates(weights, "x", 0.1)
    sgd = Updates(weights, "sgd", 0.1)
    weights["a"].grad = torch.ones(2)
    sgd.step()
    assert sgd.moments() == {}
    nothing = Updates({}, "adamw", 0.1)
    nothing.step()
    assert nothing.moments() == {}
