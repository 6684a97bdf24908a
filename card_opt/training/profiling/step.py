"""One step of split fine-tuning, stage by stage, with both sides on one machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple

import torch
from torch.nn.modules.module import register_module_forward_hook

from card_opt.errors import CardOptError
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.optimizer import Updates
from card_opt.training.model.parts import DevicePart, HeadPart, ServerPart
from card_opt.training.model.skeleton import Pieces, Tensors
from card_opt.training.plan import Plan
from card_opt.training.position import Position, seed_of
from card_opt.training.wire.message import Message, decode, encode, payload_bits

STAGES = ("device_forward", "server_forward", "server_backward", "device_backward")
_ON_LINK = {16: torch.bfloat16, 32: torch.float32}
_STEP = Position(1, 1, 1)


class Payloads(NamedTuple):
    """Bits that cross the link, as they are encoded and counted again by who gets them.

    Attributes
    ----------
    smashed_bits, gradient_bits
        Up and down in a step; in a U-shape the last hidden state goes down and its gradient up.
    adapter_bits
        The device's adapters, one way.
    """

    smashed_bits: int
    gradient_bits: int
    adapter_bits: int


class Laps:
    """How much something that only rises has risen in each stage.

    Parameters
    ----------
    reading
        Tells what it is now: a clock, or a count.
    """

    def __init__(self, reading: Callable[[], float]) -> None:
        self._reading = reading
        self._last = reading()
        self.rises = dict.fromkeys(STAGES, 0.0)

    def lap(self, stage: str) -> None:
        """Count what has come since the last lap as a stage's."""
        now = self._reading()
        self.rises[stage] += now - self._last
        self._last = now

    @contextmanager
    def loss(self, stage: str) -> Iterator[None]:
        """Count what comes until a model has its loss as a stage's."""

        def look(module: torch.nn.Module, args: Any, output: Any) -> None:
            if getattr(output, "loss", None) is not None:
                self.lap(stage)

        hook = register_module_forward_hook(look)
        try:
            yield
        finally:
            hook.remove()


class SplitStep:
    """Both sides of a model that is split at a cut, and a mini-batch.

    Parameters
    ----------
    plan
        Says how the model learns.
    cut
        The letter's :math:`c`.
    tensors
        Gives the frozen weights of a piece by its name.
    adapters
        Values to begin with.
    where
        The torch device.

    Raises
    ------
    CardOptError
        If the plan's formats cannot be sent or trained.
    """

    def __init__(
        self,
        plan: Plan,
        cut: int,
        tensors: Pieces,
        adapters: Tensors,
        where: torch.device | str = "cpu",
    ) -> None:
        tuning = plan.tuning
        self._on_link = _link_type("activation_bits", tuning.activation_bits)
        self._adapters_on_link = _link_type("adapter_bits", tuning.adapter_bits)
        self._device = DevicePart(plan, cut, tensors, adapters, where)
        self._server = ServerPart(plan, cut, tensors, adapters, where)
        self._head = HeadPart(plan, tensors, where) if tuning.head == "device" else None
        learning = plan.learning
        self._device_updates = Updates(
            self._device.adapters, tuning.optimizer, learning.device_rate
        )
        self._server_updates = Updates(
            self._server.adapters, tuning.optimizer, learning.server_rate
        )
        drawn = torch.Generator().manual_seed(seed_of(learning.seed, *_STEP))
        shape = (tuning.batch_size, tuning.sequence_length)
        vocabulary = architecture_of(plan.config).vocab_size
        self._tokens = torch.randint(vocabulary, shape, generator=drawn).to(where)
        self._up: list[torch.Tensor] = []
        self._down: list[torch.Tensor] = []

    def play(self, reading: Callable[[], float]) -> dict[str, float]:
        """Do a step; return by how much a reading rises in each of the stages.

        The updates of adapters are in the stages that go backward.

        Parameters
        ----------
        reading
            See `Laps`.
        """
        tokens, laps = self._tokens, Laps(reading)
        smashed = self._device.forward(tokens, _STEP)
        laps.lap("device_forward")
        self._up, self._down = [smashed], []
        if self._head is None:
            with laps.loss("server_forward"):
                _, gradient = self._server.learn(smashed, tokens, _STEP)
        else:
            hidden = self._server.forward(smashed, _STEP)
            laps.lap("server_forward")
            with laps.loss("device_forward"):
                _, hidden_gradient = self._head.learn(hidden, tokens)
            laps.lap("device_backward")
            gradient = self._server.backward(hidden_gradient)
            self._up.append(hidden_gradient)
            self._down.append(hidden)
        self._server_updates.step()
        laps.lap("server_backward")
        self._down.append(gradient)
        self._device.backward(gradient)
        self._device_updates.step()
        laps.lap("device_backward")
        return laps.rises

    def play_device(self) -> None:
        """Do the device's part of the last step again; what came from the server comes again."""
        self._device.forward(self._tokens, _STEP)
        *hidden, gradient = [came.clone() for came in self._down]
        if self._head is not None:
            self._head.learn(hidden.pop(), self._tokens)
        self._device.backward(gradient)
        self._device_updates.step()

    def resident_bytes(self) -> int:
        """Return what the device holds between two steps: weights, adapters and moments."""
        tensors = [*self._device.held(), *self._device_updates.moments().values()]
        if self._head is not None:
            tensors += self._head.held()
        storages = {tensor.data_ptr(): tensor.untyped_storage() for tensor in tensors}
        return sum(storage.nbytes() for storage in storages.values())

    def payloads(self) -> Payloads:
        """Return the bits that crossed the link in the last step, uncompressed."""
        adapters = {f"adapter:{name}": a for name, a in self._device.adapters.items()}
        return Payloads(
            sum(_bits({"smashed": tensor}, self._on_link) for tensor in self._up),
            sum(_bits({"gradient": tensor}, self._on_link) for tensor in self._down),
            _bits(adapters, self._adapters_on_link),
        )


def _link_type(name: str, bits: int) -> torch.dtype:
    if bits not in _ON_LINK:
        raise CardOptError(
            f"{name} must be 16 (bfloat16) or 32 (float32) where a model is really trained, "
            f"got {bits}"
        )
    return _ON_LINK[bits]


def _bits(tensors: Mapping[str, torch.Tensor], dtype: torch.dtype) -> int:
    """Return the bits of tensors in a message, as who gets it counts them."""
    sent = encode(Message("profile", {}, {name: t.to(dtype) for name, t in tensors.items()}))
    return sum(payload_bits(decode(sent, len(sent))).values())
