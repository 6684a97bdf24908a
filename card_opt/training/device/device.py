"""The loop of a device: it asks for a turn, takes it, and sends back what it has learnt.

Whatever fails, the next `Device.advance` begins from what is on the disk, as after a restart.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Callable, Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch

from card_opt.errors import CardOptError
from card_opt.training.data.batches import Batches
from card_opt.training.device.meter import Meter
from card_opt.training.device.store import DeviceStore
from card_opt.training.device.turn import AgainError, Turn
from card_opt.training.model.base import Base
from card_opt.training.model.parts import DevicePart, HeadPart
from card_opt.training.model.store import BaseStore
from card_opt.training.packing import unpack_own
from card_opt.training.pieces import pieces_of, read_manifest
from card_opt.training.plan import Plan
from card_opt.training.snapshot import Snapshot
from card_opt.training.wire.link import Link, RefusedError
from card_opt.training.wire.message import Message

_PACKAGES = ("torch", "transformers", "peft")


class Device:
    """A device that takes its turns.

    Parameters
    ----------
    link
        To the server.
    folder
        Where it keeps its pieces of the base and its last local epoch.
    data
        From the plan, which says how long sequences are, to the device's mini-batches.
    tell
        Told of every event: its kind and its facts.

    Raises
    ------
    CardOptError
        If another process has the folder.

    See Also
    --------
    Session : The server that it asks.
    run_local : A whole run in one process, with an example.

    Examples
    --------
    Until all devices of a run are there, one that is early is told to wait:

    >>> import tempfile
    >>> from pathlib import Path
    >>> import torch
    >>> from card_opt.scenarios.transformer.fine_tuning import FineTuning
    >>> from card_opt.training import Device, Learning, LocalLink, Plan, Session
    >>> from card_opt.training import random_base
    >>> from card_opt.training.data.batches import Batches
    >>> config = {"model_type": "llama", "num_hidden_layers": 4}
    >>> config |= {"hidden_size": 16, "intermediate_size": 32}
    >>> config |= {"num_attention_heads": 2, "vocab_size": 64}
    >>> tuning = FineTuning(
    ...     batch_size=1, sequence_length=4, weight_format="fp32",
    ...     lora_rank=2, lora_targets=("q",),
    ... )
    >>> def data(plan):
    ...     tokens = torch.arange(12).reshape(3, 4)
    ...     return Batches(tokens, plan.tuning.batch_size, seed=0)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     base = random_base(config, seed=0, folder=Path(folder, "base"))
    ...     plan = Plan(
    ...         config=config, base=base.digest,
    ...         tuning=tuning, learning=Learning(),
    ...         devices=("phone", "laptop"), rounds=1, local_epochs=2,
    ...     )
    ...     run = Path(folder, "run")
    ...     session = Session(plan, base, run, decider=None, pause=0.5)
    ...     link = LocalLink(session, "phone")
    ...     device = Device(link, Path(folder, "phone"), data)
    ...     device.advance()
    ...     device.close()
    ...     session.close()
    0.5
    """

    def __init__(
        self,
        link: Link,
        folder: Path,
        data: Callable[[Plan], Batches],
        tell: Callable[[str, Mapping[str, Any]], None] = lambda kind, facts: None,
    ) -> None:
        self.meter = Meter()
        self._link, self._data, self._tell = link, data, tell
        self._is_refused = False
        self._is_probed = False
        self._run: tuple[Plan, str, BaseStore, Batches] | None = None
        self._parts: tuple[int, DevicePart, HeadPart | None] | None = None
        self._store = DeviceStore(folder, tell)

    def close(self) -> None:
        """Let another process have the folder."""
        self._store.close()

    def work(self, sleep: Callable[[float], None] = time.sleep) -> None:
        """Take turns until the run is done.

        Parameters
        ----------
        sleep
            Waits so many seconds.

        Raises
        ------
        CardOptError
            If the server refuses this device, cannot be reached, or the disk is full; the same
            again goes on from where it was.
        """
        while (seconds := self.advance()) is not None:
            if seconds:
                sleep(seconds)

    def advance(self) -> float | None:
        """Take a turn, if it is this device's, and return the seconds to wait then.

        Returns
        -------
        float | None
            0 after a turn; None when the run is done.
        """
        plan, _, _, batches = self._greeted()
        if not self._is_probed:
            self.meter.probe(self._link)
            self._is_probed = True
        kept = self._store.load()
        holds = {} if kept is None else {k: kept.values.get(k) for k in ("token", "epoch")}
        values = {
            "plan": plan.digest,
            "samples": len(batches),
            "measured": self.meter.measured(),
            "holds": holds,
        }
        start = time.perf_counter()
        answer = self._link.ask(Message("turn", values))
        if answer.kind == "done":
            self._tell("done", {})
            return None
        if answer.kind == "wait":
            return float(answer.values["seconds"])
        seconds = time.perf_counter() - start - answer.values["seconds"]
        try:
            self._take(answer, kept, max(seconds, 0.0))
        except AgainError as error:
            self._tell("again", {"why": str(error)})
        except RefusedError as error:
            self._parts = None
            self._tell("refused", {"why": str(error)})
            if self._is_refused:  # twice, and nothing was learnt meanwhile
                raise
            self._is_refused = True
        return 0.0

    def _take(self, answer: Message, kept: Snapshot | None, seconds: float) -> None:
        """Take a turn, from its beginning or from what was kept."""
        plan, name, _, batches = self._greeted()
        told = answer.values
        self._tell("begin", told)
        if not told["adopt"] or kept is None:
            kept = Snapshot({"seconds": {"distribution": seconds}}, dict(answer.tensors), "")
        adapters = unpack_own(kept.tensors)
        turn = Turn(plan, name, told, self._parts_of(int(told["cut"]), adapters), kept)
        if turn.epoch + 1 != told["epoch"]:
            raise CardOptError(f"the server begins with local epoch {told['epoch']}")
        if not told["adopt"]:
            self._store.save(*turn.state())
        while turn.epoch < plan.local_epochs:
            loss = turn.learn(self._link, self.meter, batches)
            self._store.save(*turn.state())
            self._is_refused = False
            self._tell("step", {"round": told["round"], "epoch": turn.epoch, "loss": loss})
        turn.upload(self._link, self.meter)
        self._is_probed = False
        self._tell("turn", {"round": told["round"], "cut": told["cut"], **self.meter.measured()})

    def _greeted(self) -> tuple[Plan, str, BaseStore, Batches]:
        """Return the plan, the device's name in it, its pieces and its data."""
        if self._run is None:
            versions = {name: version(name) for name in _PACKAGES}
            hello = {"versions": {"python": platform.python_version(), **versions}}
            welcome = self._link.ask(Message("hello", hello))
            plan = Plan.from_json(str(welcome.values.get("plan")))
            pieces = read_manifest(welcome.values.get("pieces", ()))
            if Base(plan.config, pieces, self._store.base).digest != plan.base:
                raise CardOptError("the server's list of pieces is not that of the run's base")
            store = BaseStore(self._store.base, pieces)
            name = str(welcome.values.get("device"))
            self._run = plan, name, store, self._data(plan)
            self._pieces = pieces
            self._tell("welcome", {"device": name, "rounds": plan.rounds})
        return self._run

    def _parts_of(
        self, cut: int, adapters: Mapping[str, torch.Tensor]
    ) -> tuple[DevicePart, HeadPart | None]:
        """Return the device's layers, with weights that are asked for if they are not here."""
        plan, _, store, _ = self._greeted()
        if self._parts is None or self._parts[0] != cut:
            self._parts = None
            for name in pieces_of(plan, cut, self._pieces):
                self._fetch(store, name)
            head = HeadPart(plan, store.tensors) if plan.tuning.head == "device" else None
            self._parts = cut, DevicePart(plan, cut, store.tensors, adapters), head
        return self._parts[1:]

    def _fetch(self, store: BaseStore, name: str) -> None:
        """Have a piece of the base on the disk, from where it was left."""
        while not store.holds(name):
            offset = store.offset(name)
            answer = self._link.ask(Message("piece", {"name": name, "offset": offset}))
            content = answer.tensors.get("base")
            if content is None or content.dtype != torch.uint8:
                raise CardOptError(f"the server answered piece {name} without bytes")
            store.add(name, offset, content.numpy().tobytes())
            if offset == 0:
                self._tell("piece", {"name": name, "bytes": answer.values.get("size")})
