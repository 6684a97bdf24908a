"""Split fine-tuning under one policy, in one process: server and devices as they are elsewhere."""

from __future__ import annotations

import dataclasses
import hashlib
import math
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import torch

from card_opt.errors import CardOptError
from card_opt.support.files import make_folder, write_json
from card_opt.support.inputs import parse_json, read_text, reading
from card_opt.support.progress import Progress
from card_opt.training.data.batches import Batches
from card_opt.training.device.device import Device
from card_opt.training.experiment.setting import Decisions, Experiment
from card_opt.training.model.parts import DevicePart, ServerPart
from card_opt.training.server.journal import rows_of
from card_opt.training.server.presence import Presence
from card_opt.training.server.session import Session
from card_opt.training.wire.local import LocalLink

VALIDATION = "validation.json"
_SERVER, _DEVICES = "server", "devices"


class Outcome(NamedTuple):
    """What a policy's run has come to.

    Attributes
    ----------
    turns
        A row of each turn, as `card_opt.training.server.row` has it.
    validation
        Validation losses before the first round and after each: of each device by name, and
        ``loss``, weighted as in equation (1) [nat].
    """

    turns: list[dict[str, Any]]
    validation: list[dict[str, float]]


class _Turn(NamedTuple):
    cut: int
    frequency: float


class _Table:
    """Decides by what was decided for all rounds at once; it remembers nothing."""

    def __init__(self, devices: tuple[str, ...], decisions: Decisions) -> None:
        self._devices, self._decisions = devices, decisions
        self.memory: dict[str, Any] = {}

    def recall(self, memory: Mapping[str, Any]) -> None:
        """Do nothing."""

    def decide(self, round_number: int, _: Mapping[str, Any]) -> dict[str, _Turn]:
        """Return a round's decisions by device; what was measured on this machine is no matter."""
        cuts = self._decisions.cut[:, round_number - 1].tolist()
        clocks = self._decisions.frequency[:, round_number - 1].tolist()
        return dict(zip(self._devices, map(_Turn, cuts, clocks), strict=True))


class Validator:
    """Losses on what no device learns from."""

    def __init__(self, experiment: Experiment, adapters: Mapping[str, torch.Tensor]) -> None:
        """Put the whole model together, from its two parts at the first cut.

        Parameters
        ----------
        experiment
            With the base and the validation sets.
        adapters
            Any, to begin with.
        """
        tuning = dataclasses.replace(experiment.plan.tuning, head="server")
        plan = dataclasses.replace(experiment.plan, tuning=tuning)
        self._device = DevicePart(plan, 1, experiment.base.tensors, adapters)
        self._server = ServerPart(plan, 1, experiment.base.tensors, adapters)
        self._held_out, self._size = experiment.held_out, tuning.batch_size
        sizes = {name: len(batches) for name, batches in experiment.batches.items()}
        self._shares = {name: size / sum(sizes.values()) for name, size in sizes.items()}

    def losses(self, adapters: Mapping[str, torch.Tensor]) -> dict[str, float]:
        """Return each device's loss, and the weighted one of equation (1) as ``loss``."""
        self._device.load(adapters)
        self._server.load(adapters)
        found = {name: self._loss(blocks) for name, blocks in self._held_out.items()}
        weighted = math.fsum(self._shares[name] * loss for name, loss in found.items())
        return {"loss": weighted, **found}

    def _loss(self, blocks: torch.Tensor) -> float:
        parts = blocks.split(self._size)
        losses = [self._server.loss(self._device.forward(part, None), part) for part in parts]
        return math.fsum(
            loss * len(part) / len(blocks) for loss, part in zip(losses, parts, strict=True)
        )


def learn(
    experiment: Experiment,
    decisions: Decisions,
    folder: Path,
    show: Progress = lambda *_: None,
    name: str = "turns",
) -> Outcome:
    """Fine-tune with a policy's decisions, from where it was ended.

    The same cuts learn the same, so they are trained once, for whatever policies and costs.

    Parameters
    ----------
    experiment
        What is trained, on what.
    decisions
        Cuts and frequencies of all rounds.
    folder
        For all that is learnt of this experiment, whatever the cuts.
    show, name
        Told how many turns are done, under this name.

    Raises
    ------
    CardOptError
        If the folder is of another run, or the disk is full.
    """
    plan = experiment.plan
    folder = folder / _digest(decisions)
    make_folder(folder)

    server = Session(
        plan,
        experiment.base,
        folder / _SERVER,
        _Table(plan.devices, decisions),
        presence=Presence(math.inf),  # all are here, however slow the machine is
        keeps_steps=False,
        pause=0.0,
    )
    devices = [
        _device(server, folder / _DEVICES, device, experiment.batches[device])
        for device in plan.devices
    ]
    try:
        validation = read_validation(folder / VALIDATION)
        validator = Validator(experiment, server.run.adapters)
        while True:
            progress = server.run.progress
            if len(validation) == progress.round - 1 and not progress.finished:
                validation.append(validator.losses(server.run.adapters))
                write_json(folder / VALIDATION, validation)
            if len(validation) < progress.round:
                raise CardOptError(f"{folder / VALIDATION}: rounds are missing; begin anew")
            if progress.round > plan.rounds:
                break
            for device in devices:
                device.advance()
                show(name, server.run.progress.turns, plan.rounds * len(plan.devices))
    finally:
        for device in devices:
            device.close()
        server.close()
    shutil.rmtree(folder / _DEVICES, ignore_errors=True)  # a base of each, which is kept elsewhere
    return Outcome(rows_of(folder / _SERVER), validation)


def _device(server: Session, folder: Path, name: str, batches: Batches) -> Device:
    """Return a device that is linked to a server of this process."""
    return Device(LocalLink(server, name), folder / name, lambda _: batches)


def _digest(decisions: Decisions) -> str:
    """Return a name for cuts."""
    cuts = ",".join(map(str, decisions.cut.T.ravel()))
    return hashlib.sha256(cuts.encode()).hexdigest()[:12]


def read_validation(path: Path) -> list[dict[str, float]]:
    """Return the losses of the rounds so far; none where there is no file.

    Parameters
    ----------
    path
        Of ``validation.json``.

    Raises
    ------
    CardOptError
        If it is damaged.
    """
    if not path.exists():
        return []
    with reading(path, CardOptError):
        rows = parse_json(read_text(path))
        if not isinstance(rows, list) or not all(map(_is_losses, rows)):
            raise CardOptError("must be a list of losses by device")
    return rows


def _is_losses(row: object) -> bool:
    return isinstance(row, dict) and all(isinstance(loss, float) for loss in row.values())
