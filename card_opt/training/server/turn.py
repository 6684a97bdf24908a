"""The server's half of a turn: what it answers to each local epoch of one device."""

from __future__ import annotations

import time
from typing import Any

import torch

from card_opt.errors import CardOptError, shown
from card_opt.training.decisions.clock import Clock
from card_opt.training.model.adapters import split
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.optimizer import Updates
from card_opt.training.model.parts import ServerPart
from card_opt.training.packing import (
    ADAPTER,
    MOMENT,
    RESIDUAL,
    Packing,
    pack_adapters,
    split_moments,
    unpack_labels,
)
from card_opt.training.plan import Plan
from card_opt.training.position import Position
from card_opt.training.server.rounds import Decided
from card_opt.training.server.store import Run
from card_opt.training.snapshot import Snapshot, digest_of, marked, named
from card_opt.training.stages import Stopwatch
from card_opt.training.wire.message import Message, payload_bits

_ANSWER = "answer:"
# Payload by the stage that sends it; U-shaped, hidden states and their gradients are of it too.
_SENDS = {
    "smashed": "smashed_uplink",
    "hidden_gradient": "smashed_uplink",
    "gradient": "gradient_downlink",
    "hidden": "gradient_downlink",
    "labels": "labels_uplink",
}


LOST = Message("again", {"why": "the server was started again, and lost what came before"})


class OtherContentError(CardOptError):
    """A question has come again with other content than the first time."""


class Turn:
    """One device's turn, as far as it has come.

    Parameters
    ----------
    plan
        Of the run.
    flops
        Of a local epoch on the server, as the cost model counts them.
    token
        Digest of what the turn begins from, so that both sides speak of the same.
    place
        Round and device; the epoch is 0.
    decided
        Cut, frequency and scale.
    part
        The server's layers at that cut.
    run
        What the turn begins from.
    """

    def __init__(
        self,
        plan: Plan,
        flops: float,
        token: str,
        place: Position,
        decided: Decided,
        part: ServerPart,
        run: Run,
    ) -> None:
        self.token, self.place, self.decided = token, place, decided
        self._part, self._flops = part, flops
        architecture = architecture_of(plan.config)
        self._is_u_shaped = plan.tuning.head == "device"
        self._rows = (plan.tuning.batch_size, plan.tuning.sequence_length)
        self._shape = (*self._rows, architecture.hidden_size)
        self._vocabulary = architecture.vocab_size
        self._packing = Packing(plan, {})
        device, _ = split(run.adapters, decided.cut)
        device_moments, moments = split_moments(run.moments, decided.cut)
        self.distribution = pack_adapters(plan, device, device_moments)
        part.load(run.adapters)
        self._updates = Updates(part.adapters, plan.tuning.optimizer, plan.learning.server_rate)
        self._updates.load(moments)
        self.watch = Stopwatch()
        self.energy = 0.0
        self.epoch = 0
        self.losses: list[float] = []
        self.bits: dict[str, int] = {}
        self._asked: dict[str, str] = {}  # digests of the last epoch's questions
        self._answers: dict[str, Message] = {}

    @property
    def adapters(self) -> dict[str, torch.Tensor]:
        """The server's adapters, as they are now."""
        return {name: value.detach() for name, value in self._part.adapters.items()}

    @property
    def moments(self) -> dict[str, torch.Tensor]:
        """Their moments, as they are now."""
        return dict(self._updates.moments())

    def answer(self, message: Message, clock: Clock | None) -> tuple[Message, bool]:
        """Return the answer to a question of a local epoch, and whether it ended the epoch.

        Parameters
        ----------
        message
            The question.
        clock
            Counts the energy; None: nothing does.

        Raises
        ------
        CardOptError
            If the question is of another epoch, or is not allowed.
        OtherContentError
            If it is not what it was when it came first.
        """
        kind, epoch = message.kind, message.values.get("epoch")
        asked = digest_of({}, message.tensors)
        if kind in self._answers and epoch == self._answered_epoch:
            if self._asked[kind] != asked:
                raise OtherContentError(f"{kind} of local epoch {epoch} came again, but different")
            return self._answers[kind], False
        if type(epoch) is not int or epoch <= self.epoch:
            raise CardOptError(
                f"{kind} of local epoch {shown(epoch)} is out of order: {self.epoch + 1} is next"
            )
        is_half = "smashed" in self._answers and kind not in self._answers
        if epoch > self.epoch + 1 or (kind != "smashed" and self._is_u_shaped and not is_half):
            return LOST, False
        if kind == "smashed":
            self._asked, self._answers = {}, {}
        before = 0.0 if clock is None else clock.energy()
        answer = self._step(message)
        is_end = answer.kind == "gradient"
        if clock is not None:
            clock.work(self._flops if is_end else 0.0)
            self.energy += clock.energy() - before
        self._asked[kind], self._answers[kind] = asked, answer
        for word, bits in (payload_bits(message) | payload_bits(answer)).items():
            self.bits[_SENDS[word]] = self.bits.get(_SENDS[word], 0) + bits
        self.epoch += is_end
        return answer, is_end

    def state(self) -> tuple[dict[str, Any], dict[str, torch.Tensor]]:
        """Return values and tensors from which `resume` goes on."""
        values = {
            "token": self.token,
            "epoch": self.epoch,
            "losses": self.losses,
            "seconds": self.watch.seconds,
            "energy": self.energy,
            "bits": self.bits,
            "asked": self._asked,
            "answers": {k: [m.kind, dict(m.values)] for k, m in self._answers.items()},
        }
        tensors = marked(self.adapters, ADAPTER) | marked(self.moments, MOMENT)
        tensors |= marked(self._packing.residuals, RESIDUAL)
        for kind, message in self._answers.items():
            tensors |= marked(message.tensors, f"{_ANSWER}{kind}:")
        return values, tensors

    def resume(self, kept: Snapshot) -> None:
        """Go on from what `state` gave, if it is of this turn."""
        values, tensors = kept.values, kept.tensors
        if values.get("token") != self.token:
            return
        self._part.load(named(tensors, ADAPTER))
        self._updates.load(named(tensors, MOMENT))
        self._packing.residuals = named(tensors, RESIDUAL)
        self.watch, self.energy = Stopwatch(values["seconds"]), values["energy"]
        self.epoch, self.losses, self.bits = values["epoch"], values["losses"], values["bits"]
        self._asked = values["asked"]
        self._answers = {
            k: Message(kind, told, named(tensors, f"{_ANSWER}{k}:"))
            for k, (kind, told) in values["answers"].items()
        }

    @property
    def _answered_epoch(self) -> int:
        """The epoch that the answers are of: the last one, or the next if it is half done."""
        is_half = self._is_u_shaped and "hidden_gradient" not in self._answers
        return self.epoch + is_half

    def _step(self, message: Message) -> Message:
        """Return the answer to a new question."""
        kind, place = message.kind, self.place._replace(epoch=self.epoch + 1)
        if kind == "hidden_gradient" and not self._is_u_shaped:
            raise CardOptError(f"{kind} came, but the head is on the server")
        tensor = self._packing.unpack(kind, message.tensors, self._shape)
        start = time.perf_counter()
        if kind == "smashed" and self._is_u_shaped:
            hidden = self._part.forward(tensor, place)
            told = {"seconds": self._spent("server_forward", start)}
            return Message("hidden", told, self._packing.pack("hidden", hidden))
        if kind == "smashed":
            labels = unpack_labels(message.tensors, self._rows, self._vocabulary)
            loss, gradient = self._part.learn(tensor, labels, place, self.decided.scale)
        else:
            loss, gradient = _number(message.values.get("loss")), self._part.backward(tensor)
        self._updates.step()
        self.losses.append(loss)
        told = {"loss": loss, "seconds": self._spent("server_backward", start)}
        return Message("gradient", told, self._packing.pack("gradient", gradient))

    def _spent(self, stage: str, start: float) -> float:
        """Return the seconds since a start, which are a stage's."""
        seconds = time.perf_counter() - start
        self.watch.add(stage, seconds)
        return seconds


def _number(value: object) -> float:
    """Return the loss that a device tells."""
    if not isinstance(value, float):
        raise CardOptError(f"a loss must be a number, got {shown(value)}")
    return value
