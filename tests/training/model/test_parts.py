"""A model that is split at a cut learns what the whole one learns."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.scenarios.transformer.families import FAMILIES
from card_opt.training.model.parts import DevicePart, HeadPart, ServerPart
from card_opt.training.position import Position, seed_of
from tests.training.model.training import (
    base_of,
    batch,
    config_of,
    plan_of,
    positions,
    train_split,
    train_whole,
    whole_model,
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


# Of the main families, every pair of an optimizer and a place of the head.
PAIRS = [("sgd", "server"), ("adamw", "device"), ("sgd", "device"), ("adamw", "server")]
CASES = [
    pytest.param(
        family, *pair, marks=() if pair in PAIRS[:2] and family in MAIN else pytest.mark.slow
    )
    for family in FAMILIES
    for pair in (PAIRS if family in MAIN else PAIRS[2:])
]


@pytest.mark.parametrize(("family", "optimizer", "head"), CASES)
def test_split_training_is_ordinary_training(
    family: str, optimizer: str, head: str, tmp_path: Path
) -> None:
    """Losses, gradients and adapters are those of PEFT and torch, to the bit, for every cut.

    Dropout is on in adapters and wherever the family has one, and the two sides learn at rates
    of their own.
    """
    targets = TARGETS.get(family, QV)
    rates = {"server_rate": 0.02, "device_rate": 0.05}
    plan = plan_of(config_of(family), targets, rates, optimizer=optimizer, head=head)
    base = base_of(plan, tmp_path)
    for cut in range(1, plan.num_layers):
        cuts = dict.fromkeys(positions(plan), cut)
        whole = train_whole(plan, base, {"target_modules": targets}, cuts)
        assert train_split(plan, base, cuts).difference(whole) == 0


@pytest.mark.parametrize(
    ("tuning", "learning"),
    [
        ({"weight_format": "bf16"}, {}),
        ({"attention": "flash"}, {}),
        ({"checkpointing": True}, {}),
        ({"checkpointing": True, "attention": "flash", "head": "device"}, {}),
        ({"optimizer": "adamw"}, {"lora_alpha": 3.0}),
    ],
    ids=str,
)
def test_options_are_those_of_ordinary_training(
    tuning: dict[str, Any], learning: dict[str, Any], tmp_path: Path
) -> None:
    """The same holds for every format, kernel and option, with dropout and to the bit."""
    plan = plan_of(config_of("llama"), ["all-linear"], learning, **tuning)
    base = base_of(plan, tmp_path)
    cuts = dict.fromkeys(positions(plan), 1)
    lora = {"target_modules": "all-linear"} | {"lora_alpha": learning.get("lora_alpha", 4)}
    assert train_split(plan, base, cuts).difference(train_whole(plan, base, lora, cuts)) == 0


@pytest.mark.parametrize("family", ["mixtral", "qwen3_moe"])
@pytest.mark.slow
def test_adapters_of_experts_learn_as_ordinary_ones(family: str, tmp_path: Path) -> None:
    """Experts and their router learn as in PEFT, which has no dropout for them."""
    plan = plan_of(config_of(family), ["all-linear"], {"lora_dropout": 0.0})
    base = base_of(plan, tmp_path)
    lora = {"target_modules": "all-linear"}
    for cut in (1, 2):
        cuts = dict.fromkeys(positions(plan), cut)
        whole = train_whole(plan, base, lora, cuts)
        assert train_split(plan, base, cuts).difference(whole) == 0


@pytest.mark.parametrize(
    ("family", "optimizer", "head"),
    [("llama", "adamw", "server"), ("llama", "sgd", "device"), ("gpt2", "adamw", "device")],
)
def test_a_cut_that_changes_changes_nothing(
    family: str, optimizer: str, head: str, tmp_path: Path
) -> None:
    """A cut drawn anew for each turn of a device leaves the trajectory as it was, to the bit.

    With one learning rate for both sides, and moments that travel.
    """
    rates = {"server_rate": 0.02, "device_rate": 0.02}
    targets = TARGETS.get(family, QV)
    plan = plan_of(config_of(family), targets, rates, optimizer=optimizer, head=head)
    base = base_of(plan, tmp_path)
    steps = positions(plan)
    changing = {step: 1 + (step.round + step.device) % 2 for step in steps}
    assert set(changing.values()) == {1, 2}
    steady = train_split(plan, base, dict.fromkeys(steps, 2))
    changed = train_split(plan, base, changing)
    changed.smashed = steady.smashed  # of other layers
    assert changed.difference(steady) == 0


def test_dropout_depends_on_the_step(tmp_path: Path) -> None:
    """The same batch has other dropout in another step, and the same in the same; none without.

    And torch's own random numbers go on as if nothing had been drawn.
    """
    plan = plan_of(config_of("gpt2"), TARGETS["gpt2"])
    base = base_of(plan, tmp_path)
    device = DevicePart(plan, 1, base.tensors)
    tokens = batch(plan, Position(1, 1, 1))
    before = torch.get_rng_state()
    results = [device.forward(tokens, Position(1, 1, t)) for t in (1, 2, 1)]
    assert torch.equal(torch.get_rng_state(), before)
    assert torch.equal(results[0], results[2])
    assert not torch.equal(results[0], results[1])
    calm = [device.forward(tokens, None) for _ in range(2)]
    assert torch.equal(*calm)
    assert not torch.equal(calm[0], results[0])


def test_every_layer_draws_from_its_own_place(tmp_path: Path) -> None:
    """Embedding and layers begin with the seed of run, step and layer, whichever side has them."""
    plan = plan_of(config_of("llama"), QV, {"seed": 7})
    base = base_of(plan, tmp_path)
    device, server = DevicePart(plan, 1, base.tensors), ServerPart(plan, 1, base.tensors)
    seeds: list[int] = []
    for part, first in ((device, "embed_tokens"), (server, "layers.1")):
        for name in (first, "layers.0" if part is device else "layers.2"):
            module = part._decoder.get_submodule(name)
            module.register_forward_pre_hook(lambda *_: seeds.append(torch.initial_seed()))
    for here in (Position(1, 1, 1), Position(2, 1, 1), Position(1, 2, 1)):
        seeds.clear()
        tokens = batch(plan, here)
        server.learn(device.forward(tokens, here), tokens, here)
        assert seeds == [seed_of(7, *here, layer) for layer in range(4)]


def test_threads_draw_what_each_draws_alone(tmp_path: Path) -> None:
    """Two trainings in one process, at once, have the dropout that each has by itself."""
    plan = plan_of(config_of("gpt2"), TARGETS["gpt2"], {"lora_dropout": 0.3})
    base = base_of(plan, tmp_path)
    parts = [DevicePart(plan, 2, base.tensors) for _ in range(2)]

    def smashed(device: int) -> list[torch.Tensor]:
        places = [Position(n, device + 1, 1) for n in range(1, 41)]
        return [parts[device].forward(batch(plan, place), place) for place in places]

    alone = [smashed(device) for device in range(2)]
    with ThreadPoolExecutor(2) as pool:
        together = list(pool.map(smashed, range(2)))
    for one, two in zip(alone, together, strict=True):
        assert all(map(torch.equal, one, two))


@pytest.mark.parametrize("head", ["server", "device"])
def test_validation_is_that_of_the_whole_model(head: str, tmp_path: Path) -> None:
    """The loss without dropout is the whole model's in evaluation."""
    plan = plan_of(config_of("gpt2"), TARGETS["gpt2"], head=head)
    base = base_of(plan, tmp_path)
    tokens = batch(plan, Position(1, 1, 1))
    device, server = DevicePart(plan, 1, base.tensors), ServerPart(plan, 1, base.tensors)
    smashed = device.forward(tokens, None)
    if head == "device":
        loss = HeadPart(plan, base.tensors).loss(server.forward(smashed, None), tokens)
    else:
        loss = server.loss(smashed, tokens)
    whole = whole_model(plan, base, {"target_modules": TARGETS["gpt2"]}).eval()
    assert loss == float(whole(input_ids=tokens, labels=tokens).loss.detach())


def test_a_scaled_loss_scales_the_gradients(tmp_path: Path) -> None:
    """A device's weight in equation (1) counts in every gradient, and not in the loss told."""
    plan = plan_of(config_of("llama"), QV)
    base = base_of(plan, tmp_path)
    tokens, here = batch(plan, Position(1, 1, 1)), Position(1, 1, 1)
    smashed = DevicePart(plan, 1, base.tensors).forward(tokens, here)
    results = []
    for scale in (1.0, 2.0):
        server = ServerPart(plan, 1, base.tensors)
        loss, gradient = server.learn(smashed, tokens, here, scale)
        results.append((loss, gradient, [a.grad for a in server.adapters.values()]))
    assert results[0][0] == results[1][0]
    assert torch.equal(2 * results[0][1], results[1][1])
    assert all(torch.equal(2 * a, b) for a, b in zip(results[0][2], results[1][2], strict=True))
