"""A small run: its plan, its devices and their data, and what ordinary training makes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import torch

from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.training.data.batches import Batches
from card_opt.training.device.device import Device
from card_opt.training.local import run_local
from card_opt.training.model.adapters import layer_of
from card_opt.training.model.base import Base, random_base
from card_opt.training.model.randomness import Randomness
from card_opt.training.plan import Learning, Plan
from card_opt.training.position import Position, seed_of
from card_opt.training.server.session import Session
from card_opt.training.wire.local import LocalLink
from tests.training.model.training import config_of, whole_model

LAYERS = 4
SAMPLES = {"a": 4, "b": 7, "c": 5}


class Chosen(NamedTuple):
    """A decision."""

    cut: int
    frequency: float


def plan_of(
    folder: Path, learning: Mapping[str, Any] | None = None, **tuning: Any
) -> tuple[Plan, Base]:
    """Return the plan of a small run, and its base."""
    config = config_of("llama", num_hidden_layers=LAYERS)
    base = random_base(config, 3, folder / "whole")
    values: dict[str, Any] = {
        "optimizer": "adamw",
        "activation_bits": 32,
        "weight_format": "fp32",
    } | tuning
    rates: dict[str, Any] = {"server_rate": 0.02, "device_rate": 0.05, "device_rates": {"b": 0.03}}
    plan = Plan(
        config=config,
        base=base.digest,
        tuning=FineTuning(
            batch_size=2, sequence_length=6, lora_rank=2, lora_targets=("q", "v"), **values
        ),
        learning=Learning(**(rates | {"lora_dropout": 0.2} | dict(learning or {}))),
        devices=tuple(SAMPLES),
        rounds=2,
        local_epochs=2,
    )
    return plan, base


def cut_at(round_number: int, device: str) -> int:
    """Return a cut that changes with round and device."""
    return 1 + (round_number + list(SAMPLES).index(device)) % (LAYERS - 1)


class ByPlace:
    """Decides cuts by round and device alone; what it must keep is the last round."""

    def __init__(self) -> None:
        self.memory: dict[str, Any] = {"round": 0}

    def recall(self, memory: Mapping[str, Any]) -> None:
        """Go on from a memory."""
        self.memory = dict(memory)

    def decide(self, round_number: int, measured: Mapping[str, Any]) -> dict[str, Chosen]:
        """Return the decisions of a round for the devices that are here."""
        assert self.memory["round"] in (round_number - 1, round_number)  # the same again
        self.memory["round"] = round_number
        return {name: Chosen(cut_at(round_number, name), 1e9) for name in measured}


def data_of(name: str) -> Callable[[Plan], Batches]:
    """Return a device's data, given the plan."""

    def data(plan: Plan) -> Batches:
        drawn = torch.Generator().manual_seed(seed_of(7, list(SAMPLES).index(name)))
        shape = (SAMPLES[name], plan.tuning.sequence_length)
        tokens = torch.randint(0, plan.config["vocab_size"], shape, generator=drawn)
        return Batches(tokens, plan.tuning.batch_size, plan.learning.seed)

    return data


def session_of(plan: Plan, base: Base, folder: Path, **options: Any) -> Session:
    """Return the server of a small run."""
    return Session(plan, base, folder / "run", ByPlace(), **options)


def device_of(session: Any, name: str, folder: Path, **options: Any) -> Device:
    """Return a device of a small run."""
    return Device(LocalLink(session, name), folder / f"device-{name}", data_of(name), **options)


class Outcome(NamedTuple):
    """What a run has learnt, and the losses that it has recorded."""

    adapters: dict[str, torch.Tensor]
    moments: dict[str, torch.Tensor]
    losses: list[float]

    def equals(self, other: Outcome) -> bool:
        """Return whether all is the same to the bit."""
        pairs = (self.adapters, other.adapters), (self.moments, other.moments)
        return self.losses == other.losses and all(
            one.keys() == two.keys() and all(torch.equal(one[name], two[name]) for name in one)
            for one, two in pairs
        )

    def difference(self, other: Outcome) -> float:
        """Return the largest difference between two adapters or losses."""
        assert self.adapters.keys() == other.adapters.keys()
        gaps = [abs(x - y) for x, y in zip(self.losses, other.losses, strict=True)]
        return max(
            *gaps,
            *(float((t - other.adapters[name]).abs().max()) for name, t in self.adapters.items()),
        )


def outcome_of(session: Session, rows: list[dict[str, Any]]) -> Outcome:
    """Return what came of a run."""
    run = session.run
    return Outcome(run.adapters, run.moments, [loss for row in rows for loss in row["losses"]])


def train(plan: Plan, base: Base, folder: Path, **options: Any) -> tuple[Session, list[Device]]:
    """Have a small run done in one process; return its server and devices, closed."""
    session = session_of(plan, base, folder, **options)
    devices = [device_of(session, name, folder) for name in plan.devices]
    run_local(devices)
    session.close()
    for device in devices:
        device.close()
    return session, devices


def train_ordinarily(plan: Plan, base: Base) -> Outcome:
    """Return what PEFT and torch make of the same batches on a whole model."""
    whole = whole_model(plan, base, {"target_modules": ["q_proj", "v_proj"]})
    whole.train()
    randomness = Randomness(whole.base_model.model, plan.learning.seed)
    trained = {
        name.replace(".default.", "."): weight
        for name, weight in whole.named_parameters()
        if weight.requires_grad
    }
    kind = {"sgd": torch.optim.SGD, "adamw": torch.optim.AdamW}[plan.tuning.optimizer]
    optimizer = kind([{"params": [w], "name": name} for name, w in trained.items()], lr=1.0)
    total, losses = sum(SAMPLES.values()), []
    batches = {name: data_of(name)(plan) for name in plan.devices}
    for n in range(1, plan.rounds + 1):
        for m, device in enumerate(plan.devices, start=1):
            scale = len(SAMPLES) * SAMPLES[device] / total if plan.learning.is_weighted else 1.0
            for group in optimizer.param_groups:
                is_own = layer_of(group["name"]) <= cut_at(n, device)
                learning = plan.learning
                group["lr"] = learning.rate_of(device) if is_own else learning.server_rate
            for t in range(1, plan.local_epochs + 1):
                tokens = batches[device].at(Position(n, m, t))
                optimizer.zero_grad()
                with randomness.at(Position(n, m, t)):
                    loss = whole(input_ids=tokens, labels=tokens, use_cache=False).loss
                    (loss * scale).backward()
                optimizer.step()
                losses.append(float(loss.detach()))
    moments = {
        f"{group['name']}#{key}": value.detach()
        for group in optimizer.param_groups
        for key, value in optimizer.state[group["params"][0]].items()
        if isinstance(value, torch.Tensor)
    }
    adapters = {name: w.detach().clone() for name, w in trained.items()}
    return Outcome(adapters, moments, losses)


def made_once(kind: Callable[..., Any]) -> Callable[..., Any]:
    """Return what makes a part once for each cut, for that takes longer than all the rest."""
    made: dict[object, Any] = {}

    def make(plan: Plan, *args: Any) -> Any:
        cut = args[0] if isinstance(args[0], int) else 0
        if (plan.digest, cut) not in made:
            made[plan.digest, cut] = kind(plan, *args)
        part = made[plan.digest, cut]
        for parameter in part.adapters.values():
            parameter.grad = None
        return part

    return make
