"""Each side holds its own layers and nothing of the other's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.errors import CardOptError
from card_opt.training.model.base import Base
from card_opt.training.model.parts import DevicePart, HeadPart, ServerPart
from card_opt.training.position import Position
from tests.training.model.training import Tensors, base_of, batch, config_of, nothing, plan_of

TIED = {"llama": False, "gpt2": True, "opt": True}
HERE = Position(1, 1, 1)


class Watched:
    """A base that notes which pieces it is asked for."""

    def __init__(self, base: Base) -> None:
        self._base = base
        self.asked: list[str] = []

    def tensors(self, name: str) -> Tensors:
        """Return the tensors of a piece."""
        self.asked.append(name)
        return self._base.tensors(name)


def held(part: Any) -> dict[str, int]:
    """Return the numbers of every weight that a part has in memory, by name."""
    tensors = dict(part._model.named_parameters(remove_duplicate=False))
    assert all(tensor.device.type == "cpu" for tensor in tensors.values())
    assert all(tensor.device.type == "cpu" for tensor in part._model.buffers())
    return {name: t.numel() for name, t in tensors.items() if "lora_" not in name}


@pytest.mark.parametrize("head", ["server", "device"])
@pytest.mark.parametrize("family", TIED)
def test_a_side_has_its_own_weights_only(family: str, head: Any, tmp_path: Path) -> None:
    """A part asks for its own pieces, holds what is in them, and nothing else, be it meta."""
    plan = plan_of(config_of(family), ["all-linear"], head=head)
    base = base_of(plan, tmp_path)
    names = {p.name: base.tensors(p.name) for p in base.pieces}
    layers = [f"layer-000{i}" for i in (1, 2, 3)]
    last = ["embedding"] if TIED[family] else ["head"]
    for cut in (1, 2):
        own = {
            DevicePart: ["embedding", *layers[:cut]],
            ServerPart: [*layers[cut:], "norm", *(last if head == "server" else [])],
            HeadPart: last,
        }
        for kind, pieces in own.items():
            watched = Watched(base)
            arguments = (plan,) if kind is HeadPart else (plan, cut)
            part = kind(*arguments, watched.tensors)
            assert sorted(watched.asked) == sorted(pieces)
            inside = held(part)
            if TIED[family] and kind is not DevicePart and "embedding" in pieces:
                pieces = [piece for piece in pieces if piece != "embedding"]
                (table,) = (t for n, t in names["embedding"].items() if t.shape[0] == 50)
                assert inside.pop("lm_head.weight") == table.numel()
            there = {n: t.numel() for piece in pieces for n, t in names[piece].items()}
            assert {n.replace(".base_layer", ""): size for n, size in inside.items()} == there


@pytest.mark.parametrize("cut", [0, 3, -1, 1.0, True, "1", None])
def test_a_cut_is_between_two_layers(cut: Any) -> None:
    """Every other cut is refused by both sides with what is allowed."""
    plan = plan_of(config_of("llama"), ["q"])
    for kind in (DevicePart, ServerPart):
        with pytest.raises(CardOptError, match="an integer from 1 to 2, got"):
            kind(plan, cut, nothing)


@pytest.mark.parametrize(
    ("spoil", "line"),
    [
        (lambda t: t.pop("model.layers.0.mlp.up_proj.weight"), "the base has no weight model"),
        (lambda t: t.update({"model.x": torch.ones(1)}), "weight model.x that this model"),
        (
            lambda t: t.update({"model.layers.0.input_layernorm.weight": torch.ones(3)}),
            r"must be float32 of shape \(128,\), got float32 of shape \(3,\)",
        ),
        (
            lambda t: t.update({"model.layers.0.input_layernorm.weight": torch.ones(128).half()}),
            r"must be float32 of shape \(128,\), got float16 of shape \(128,\)",
        ),
    ],
    ids=["missing", "more", "shape", "type"],
)
def test_weights_of_another_model_are_refused(spoil: Any, line: str, tmp_path: Path) -> None:
    """A piece that does not fit the plan's model is told in a line, with what is wrong."""
    plan = plan_of(config_of("llama"), ["q"])
    base = base_of(plan, tmp_path)

    def tensors(name: str) -> Tensors:
        found = base.tensors(name)
        if name == "layer-0001":
            spoil(found)
        return found

    with pytest.raises(CardOptError, match=line):
        DevicePart(plan, 1, tensors)


def test_data_of_another_tokenizer_are_refused(tmp_path: Path) -> None:
    """A token or label outside the vocabulary is told in a line, on either side."""
    plan = plan_of(config_of("llama"), ["q"])
    base = base_of(plan, tmp_path)
    device, server = DevicePart(plan, 1, base.tensors), ServerPart(plan, 1, base.tensors)
    tokens = batch(plan, HERE)
    smashed = device.forward(tokens, HERE)
    for wrong in (50, -1):
        tokens[0, 0] = wrong
        with pytest.raises(CardOptError, match=f"have the token {wrong}, but .* vocabulary"):
            device.forward(tokens, HERE)
    tokens[0, 0] = 50
    with pytest.raises(CardOptError, match="have the token 50"):
        server.learn(smashed, tokens, HERE)
    tokens[0, 0] = -100
    assert server.learn(smashed, tokens, HERE)[0] > 0


def test_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    """A gradient without a step, of another shape, and adapters that lack, are told in a line."""
    plan = plan_of(config_of("llama"), ["q"])
    base = base_of(plan, tmp_path)
    device = DevicePart(plan, 1, base.tensors)
    with pytest.raises(CardOptError, match="without a forward pass"):
        device.backward(torch.ones(2, 8, 128))
    device.forward(batch(plan, HERE), HERE)
    with pytest.raises(CardOptError, match=r"must have shape \(2, 8, 128\), got \(1,\)"):
        device.backward(torch.ones(1))
    with pytest.raises(CardOptError, match="is missing"):
        device.load({})
    with pytest.raises(CardOptError, match=r"must have shape \(2, 128\), got \(1,\)"):
        device.load(dict.fromkeys(device.adapters, torch.ones(1)))
    for unread in ("int8", "nf4"):
        quantized = plan_of(config_of("llama"), ["q"], weight_format=unread)
        with pytest.raises(CardOptError, match="weight_format must be fp32 or bf16"):
            DevicePart(quantized, 1, base.tensors)
