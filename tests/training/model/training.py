"""A step of training, split at a cut or ordinary: what the tests compare."""

from __future__ import annotations

import itertools
import warnings
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import peft
import torch
import transformers

from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.training.model.adapters import first_adapters, layer_of, split
from card_opt.training.model.anatomy import anatomy_of
from card_opt.training.model.base import Base, random_base
from card_opt.training.model.optimizer import Updates
from card_opt.training.model.parts import DevicePart, HeadPart, ServerPart
from card_opt.training.model.randomness import Randomness
from card_opt.training.plan import Learning, Plan
from card_opt.training.position import Position
from tests.scenarios.counted.cases import BASES

BATCH, TOKENS, RANK = 2, 8, 2
Tensors = dict[str, torch.Tensor]
# Every dropout that a family has, and what keeps its tokens inside a small vocabulary.
_LLAMA = {"attention_dropout": 0.1}
CHANGES: dict[str, dict[str, Any]] = {
    "phi": _LLAMA | {"embd_pdrop": 0.1, "resid_pdrop": 0.1},
    "phi3": _LLAMA | {"resid_pdrop": 0.1, "vocab_size": 50, "pad_token_id": 0},
    "gpt2": {"attn_pdrop": 0.1, "embd_pdrop": 0.1, "resid_pdrop": 0.1},
    "gpt_neox": _LLAMA | {"hidden_dropout": 0.1},
    "opt": _LLAMA | {"dropout": 0.1},
    "falcon": _LLAMA | {"hidden_dropout": 0.1},
}


def nothing(piece: str) -> Tensors:
    """Give no weights, where none should be asked for."""
    raise AssertionError(piece)


def config_of(family: str, **changes: Any) -> dict[str, Any]:
    """Return a small model of a family, with every dropout that it has."""
    whole = {"model_type": family} | BASES[family] | CHANGES.get(family, _LLAMA)
    return whole | changes


def plan_of(
    config: Mapping[str, Any],
    targets: Iterable[str],
    learning: Mapping[str, Any] | None = None,
    **tuning: Any,
) -> Plan:
    """Return a plan for small batches in fp32; with dropout unless it says otherwise."""
    values: dict[str, Any] = {
        "batch_size": BATCH,
        "sequence_length": TOKENS,
        "lora_rank": RANK,
        "weight_format": "fp32",
    } | tuning
    return Plan(
        config=config,
        base="",
        tuning=FineTuning(lora_targets=tuple(targets), **values),
        learning=Learning(**({"lora_dropout": 0.2} | dict(learning or {}))),
        devices=("a", "b"),
        rounds=2,
        local_epochs=2,
    )


def base_of(plan: Plan, folder: Path) -> Base:
    """Return a base of random weights for a plan."""
    return random_base(plan.config, 3, folder, plan.tuning.weight_format)


def positions(plan: Plan) -> list[Position]:
    """Return every step of a run, in order."""
    numbers = (plan.rounds, len(plan.devices), plan.local_epochs)
    return [Position(*place) for place in itertools.product(*(range(1, n + 1) for n in numbers))]


def batch(plan: Plan, position: Position) -> torch.Tensor:
    """Return the tokens of a step."""
    drawn = torch.Generator().manual_seed(hash(position) % 2**32)
    shape = (plan.tuning.batch_size, plan.tuning.sequence_length)
    return torch.randint(0, plan.config["vocab_size"], shape, generator=drawn)


def sent(tensor: torch.Tensor) -> torch.Tensor:
    """Return the same numbers as a message may bring them: at any place in memory."""
    place = torch.empty(tensor.numel() + 1, dtype=tensor.dtype)[1:].view(tensor.shape)
    return place.copy_(tensor)


@dataclass
class Trace:
    """What came of a run: a loss and the smashed data's gradient a step, then the adapters.

    `gradients` are the adapters' in the last step.
    """

    losses: list[float] = field(default_factory=list)
    smashed: list[torch.Tensor] = field(default_factory=list)
    gradients: Tensors = field(default_factory=dict)
    adapters: Tensors = field(default_factory=dict)

    def difference(self, other: Trace) -> float:
        """Return the largest difference of any two numbers."""
        assert self.adapters.keys() == other.adapters.keys()
        assert self.gradients.keys() == other.gradients.keys()
        pairs = [
            (torch.tensor(self.losses), torch.tensor(other.losses)),
            *zip(self.smashed, other.smashed, strict=True),
            *((self.gradients[name], other.gradients[name]) for name in self.gradients),
            *((self.adapters[name], other.adapters[name]) for name in self.adapters),
        ]
        assert all(one.dtype == two.dtype for one, two in pairs)
        return max(float((one.float() - two.float()).abs().max()) for one, two in pairs)


def train_split(plan: Plan, base: Base, cuts: Mapping[Position, int]) -> Trace:
    """Return what comes of a split model; new parts are made wherever the cut changes."""
    trace = Trace(adapters=first_adapters(plan))
    moments: Tensors = {}
    for cut, steps in itertools.groupby(positions(plan), lambda position: cuts[position]):
        device = DevicePart(plan, cut, base.tensors, trace.adapters)
        server = ServerPart(plan, cut, base.tensors, trace.adapters)
        head = HeadPart(plan, base.tensors) if plan.tuning.head == "device" else None
        own, others = split(moments, cut)
        updates = []
        for part, rate, state in (
            (device, plan.learning.device_rate, own),
            (server, plan.learning.server_rate, others),
        ):
            updates.append(Updates(part.adapters, plan.tuning.optimizer, rate))
            updates[-1].load(state)
        for position in steps:
            tokens = batch(plan, position)
            smashed = sent(device.forward(tokens, position))
            if head is None:
                loss, gradient = server.learn(smashed, tokens, position)
            else:
                loss, hidden = head.learn(sent(server.forward(smashed, position)), tokens)
                gradient = server.backward(sent(hidden))
            device.backward(sent(gradient))
            adapters = device.adapters | server.adapters
            trace.losses.append(loss)
            trace.smashed.append(gradient)
            trace.gradients = {name: a.grad.clone() for name, a in adapters.items()}
            for update in updates:
                update.step()
        trace.adapters = {name: a.detach().clone() for name, a in adapters.items()}
        moments = updates[0].moments() | updates[1].moments()
    return trace


def whole_model(plan: Plan, base: Base, lora: Mapping[str, Any]) -> peft.PeftModel:
    """Return an ordinary model with ordinary adapters, at the same first values."""
    tuning = plan.tuning
    model = transformers.AutoModelForCausalLM.from_config(
        transformers.AutoConfig.for_model(**plan.config),
        attn_implementation="sdpa" if tuning.attention == "flash" else "eager",
        experts_implementation="eager",
        dtype=torch.float32 if tuning.weight_format == "fp32" else torch.bfloat16,
    )
    weights: Tensors = {}
    for piece in base.pieces:
        weights |= base.tensors(piece.name)
    missing, unexpected = model.load_state_dict(weights, strict=False)
    assert not unexpected
    assert set(missing) <= ({"lm_head.weight"} if model.config.tie_word_embeddings else set())
    options = {
        "r": tuning.lora_rank,
        "lora_alpha": 2 * tuning.lora_rank,
        "lora_dropout": plan.learning.lora_dropout,
        "task_type": "CAUSAL_LM",
    }
    config = peft.LoraConfig(**(options | dict(lora)))
    with warnings.catch_warnings():  # about Conv1D, and patterns that PEFT itself sets
        warnings.simplefilter("ignore")
        whole = peft.get_peft_model(model, config)
        peft.set_peft_model_state_dict(whole, first_adapters(plan))
        if tuning.checkpointing:
            model.activation_checkpointing_enable({"use_reentrant": False})
    return whole


def train_whole(
    plan: Plan, base: Base, lora: Mapping[str, Any], cuts: Mapping[Position, int]
) -> Trace:
    """Return what comes of ordinary training with PEFT and an optimizer of torch.

    The cuts say which layer's output has its gradient noted, and, of the first step, which
    layers learn at the device's rate.
    """
    whole = whole_model(plan, base, lora)
    whole.train()
    model = whole.base_model.model
    randomness = Randomness(model, plan.learning.seed)
    anatomy = anatomy_of(plan.config)
    layers = model.get_submodule(anatomy.decoder).get_submodule(anatomy.layers)
    trained = {
        name.replace(".default.", "."): weight
        for name, weight in whole.named_parameters()
        if weight.requires_grad
    }
    cut = cuts[positions(plan)[0]]
    groups = [
        {
            "params": [w for name, w in trained.items() if (layer_of(name) <= cut) == own],
            "lr": rate,
        }
        for own, rate in ((True, plan.learning.device_rate), (False, plan.learning.server_rate))
    ]
    kinds = {"sgd": torch.optim.SGD, "adamw": torch.optim.AdamW}
    optimizer = kinds[plan.tuning.optimizer](groups)
    trace = Trace()
    for position in positions(plan):
        kept: list[torch.Tensor] = []
        hook = layers[cuts[position] - 1].register_forward_hook(
            lambda module, args, output, kept=kept: kept.append(
                output[0] if isinstance(output, tuple) else output
            )
        )
        tokens = batch(plan, position)
        optimizer.zero_grad()
        with randomness.at(position):
            loss = whole(input_ids=tokens, labels=tokens, use_cache=False).loss
            if kept[0].requires_grad:
                kept[0].retain_grad()
            loss.backward()
        hook.remove()
        trace.losses.append(float(loss.detach()))
        trace.smashed.append(kept[0].grad)
        trace.gradients = {name: w.grad.clone() for name, w in trained.items()}
        optimizer.step()
    trace.adapters = {name: w.detach().clone() for name, w in trained.items()}
    return trace
