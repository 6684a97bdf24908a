"""A device's half of a turn: its local epochs, and what it sends in them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import torch

from card_opt.errors import CardOptError, shown
from card_opt.training.data.batches import Batches
from card_opt.training.device.meter import Meter
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.optimizer import Updates
from card_opt.training.model.parts import DevicePart, HeadPart
from card_opt.training.packing import (
    ADAPTER,
    MOMENT,
    RESIDUAL,
    Packing,
    pack_adapters,
    pack_labels,
    unpack_own,
)
from card_opt.training.plan import Plan
from card_opt.training.position import Position
from card_opt.training.snapshot import Snapshot, marked, named
from card_opt.training.stages import Stopwatch
from card_opt.training.wire.link import Link
from card_opt.training.wire.message import Message, payload_bits


class AgainError(CardOptError):
    """The server has lost what came before: it must be asked for the turn again."""


class Turn:
    """One turn of a device.

    Parameters
    ----------
    plan
        Of the run.
    name
        The device's.
    told
        What the server said of the turn: round, cut and so on.
    parts
        The device's layers at that cut, and its head if it has one.
    kept
        Adapters and moments to begin with, as in a message, or in what `state` gave.
    """

    def __init__(
        self,
        plan: Plan,
        name: str,
        told: Mapping[str, Any],
        parts: tuple[DevicePart, HeadPart | None],
        kept: Snapshot,
    ) -> None:
        self._plan, self._told = plan, told
        self._part, self._head = parts
        self._part.load(unpack_own(kept.tensors))
        rate = plan.learning.rate_of(name)
        self._updates = Updates(self._part.adapters, plan.tuning.optimizer, rate)
        self._updates.load(named(kept.tensors, MOMENT))
        self._packing = Packing(plan, named(kept.tensors, RESIDUAL))
        width = architecture_of(plan.config).hidden_size
        self._shape = (plan.tuning.batch_size, plan.tuning.sequence_length, width)
        self.watch = Stopwatch(kept.values.get("seconds"))
        self.epoch = int(kept.values.get("epoch", 0))

    def state(self) -> tuple[dict[str, Any], dict[str, torch.Tensor]]:
        """Return values and tensors from which the turn goes on."""
        values = {
            "token": self._told["token"],
            "epoch": self.epoch,
            "seconds": self.watch.seconds,
        }
        tensors = marked(dict(self._part.adapters), ADAPTER)
        tensors |= marked(self._updates.moments(), MOMENT)
        return values, tensors | marked(self._packing.residuals, RESIDUAL)

    def learn(self, link: Link, meter: Meter, batches: Batches) -> float:
        """Do the next local epoch, stages 3 and 4 of the letter, and return its loss."""
        place = Position(self._told["round"], self._told["device"], self.epoch + 1)
        tokens = batches.at(place)
        with self.watch.timing("device_forward"):
            smashed = self._part.forward(tokens, place)
        tensors = self._packing.pack("smashed", smashed)
        if self._head is None:
            tensors |= pack_labels(tokens)
            gradient, loss = self._ask(link, meter, "smashed", place, {}, tensors, "gradient")
        else:
            hidden, _ = self._ask(link, meter, "smashed", place, {}, tensors, "hidden")
            with self.watch.timing("device_backward"):
                loss, gradient = self._head.learn(hidden, tokens, self._told["scale"])
            tensors = self._packing.pack("hidden_gradient", gradient)
            told = {"loss": loss}
            gradient, _ = self._ask(
                link, meter, "hidden_gradient", place, told, tensors, "gradient"
            )
        with self.watch.timing("device_backward"):
            self._part.backward(gradient)
            self._updates.step()
        self.epoch += 1
        return loss

    def upload(self, link: Link, meter: Meter) -> None:
        """Send the adapters back: stage 5 of the letter."""
        moments = self._updates.moments() if self._plan.learning.moments == "travel" else {}
        tensors = pack_adapters(self._plan, dict(self._part.adapters), moments)
        bits = sum(payload_bits(Message("", {}, tensors)).values())
        seconds = self.watch.seconds | {"adapter_uplink": bits / max(meter.uplink, 1.0)}
        values = {"round": self._told["round"], "seconds": seconds}
        computing = seconds["device_forward"] + seconds["device_backward"]
        meter.computed(self._told["flops"] * self.epoch, computing)
        _check_kind(link.ask(Message("upload", values, tensors)), "kept")

    def _ask(
        self,
        link: Link,
        meter: Meter,
        kind: str,
        place: Position,
        values: Mapping[str, Any],
        tensors: Mapping[str, torch.Tensor],
        expected: str,
    ) -> tuple[torch.Tensor, float]:
        """Return tensor and loss that the server answers with, and note what the link took."""
        question = Message(kind, {"round": place.round, "epoch": place.epoch, **values}, tensors)
        start = time.perf_counter()
        answer = link.ask(question)
        seconds = time.perf_counter() - start - float(answer.values.get("seconds", 0.0))
        _check_kind(answer, expected)
        bits = [sum(payload_bits(message).values()) for message in (question, answer)]
        up, down = meter.parted(seconds, *bits)
        self.watch.add("smashed_uplink", up)
        self.watch.add("gradient_downlink", down)
        tensor = self._packing.unpack(expected, answer.tensors, self._shape)
        return tensor, float(answer.values.get("loss", 0.0))


def _check_kind(answer: Message, expected: str) -> None:
    """Raise unless an answer is what was asked for."""
    if answer.kind == "again":
        raise AgainError(str(answer.values.get("why")))
    if answer.kind != expected:
        raise CardOptError(f"the server was to answer with {expected}, got {shown(answer.kind)}")
