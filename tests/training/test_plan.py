"""A plan and its messages mean the same on both sides."""

from __future__ import annotations

import dataclasses

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.errors import CardOptError
from card_opt.scenarios.scenario import load_scenario
from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.plan import Learning, Plan, tuning_of
from card_opt.training.position import Position, seed_of
from card_opt.training.wire.message import Message, MessageError, decode, encode, payload_bits
from tests.scenarios.counted.cases import BASES

PLAN = Plan(
    config={"model_type": "llama", "num_hidden_layers": 4},
    base="0" * 64,
    tuning=FineTuning(
        batch_size=2, sequence_length=8, lora_rank=2, lora_targets=("q", "v"), head="device"
    ),
    learning=Learning(device_rates={"b": 0.5}),
    devices=("a", "b"),
    rounds=3,
    local_epochs=5,
)


def test_a_plan_goes_over_the_link_and_back() -> None:
    """What a plan's line is read as is the plan, and its digest is the same."""
    again = Plan.from_json(PLAN.to_json())
    assert again == PLAN
    assert again.digest == PLAN.digest
    assert again.learning.rate_of("b") == 0.5


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"tuning": {}}', '{"tuning": 3}'])
def test_what_is_no_plan_is_refused(text: str) -> None:
    """A line that no plan made is refused with what is wrong."""
    with pytest.raises(CardOptError, match="no plan"):
        Plan.from_json(text)


def test_random_numbers_depend_on_every_part_of_their_place() -> None:
    """Two places that differ in one number have other seeds; the same place has the same."""
    places = [(n, m, t, i) for n in (1, 2) for m in (1, 2) for t in (0, 1) for i in (0, 1)]
    seeds = {seed_of(0, *Position(*place[:3]), place[3]) for place in places}
    assert len(seeds) == len(places)
    assert seed_of(0, 1, 2) == seed_of(0, 1, 2) != seed_of(1, 1, 2)


def test_a_message_comes_as_it_went() -> None:
    """Kind, values and tensors are the same to the bit; bits are counted by what they are."""
    sent = Message(
        "smashed", {"round": 1}, {"smashed": torch.rand(2, 3), "adapter:a": torch.ones(5)}
    )
    came = decode(encode(sent), 10**6)
    assert (came.kind, came.values) == (sent.kind, sent.values)
    assert all(torch.equal(came.tensors[name], sent.tensors[name]) for name in sent.tensors)
    assert payload_bits(came) == {"smashed": 192, "adapter": 160}


@pytest.mark.parametrize("content", [b"", b"\x00" * 8, b"\xff" * 100, encode(Message("a"))[:-3]])
def test_what_is_no_message_is_refused(content: bytes) -> None:
    """Bytes that are no message, or longer than is allowed, are refused with one line."""
    with pytest.raises(MessageError):
        decode(content, 10**6)
    with pytest.raises(MessageError, match="at most"):
        decode(encode(Message("a")), 10)


@pytest.mark.parametrize(
    ("head", "trained"), [("server", "server"), ("none", "server"), ("device", "device")]
)
def test_a_head_that_costs_leave_out_is_on_the_server(head: str, trained: str) -> None:
    """A real model has its head somewhere; all else is as the scenario says."""
    scenario = load_scenario("paper").replace({"training.head": head})
    tuning = tuning_of(scenario.settings.training)
    assert tuning.head == trained
    assert tuning.lora_targets == scenario.settings.training.lora_targets


@pytest.mark.parametrize("model_type", sorted(BASES))
def test_a_plan_knows_the_layers_of_every_family(model_type: str) -> None:
    """Whatever a family calls them in its file, they are those of the cost model."""
    config = {"model_type": model_type} | BASES[model_type]
    plan = dataclasses.replace(PLAN, config=config)
    assert plan.num_layers == architecture_of(config).num_layers
