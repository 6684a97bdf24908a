"""What the server has on its disk: the run as the last turn left it, and the turn's last step.

``run.safetensors`` is written when a round is decided and when a turn ends: where the run is,
and the whole adapters with their moments. ``step.safetensors`` is written after each local
epoch of a turn: the server's half of it and its answers. A turn that is lost in part is what
``run.safetensors`` begins it from, and comes out the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import torch

from card_opt.errors import CardOptError
from card_opt.support.files import write_text
from card_opt.support.inputs import read_text
from card_opt.training.plan import Plan
from card_opt.training.snapshot import (
    Snapshot,
    SnapshotError,
    Tensors,
    drop,
    held,
    marked,
    named,
    read_snapshot,
    write_snapshot,
)

RUN, STEP, PLAN = "run.safetensors", "step.safetensors", "plan.json"
ADAPTER, MOMENT = "adapter:", "moment:"


@dataclass(frozen=True, kw_only=True)
class Progress:
    """Where a run is between two turns.

    Attributes
    ----------
    round
        The round that goes on, 1-based; past the last when the run is done.
    decisions
        What was decided for it, by device; empty before.
    finished
        Devices that have had their turn in it, or were passed over.
    absent
        Devices that were passed over last time, and have not come back.
    memory
        What the decider goes on from.
    turns
        Turns that have ended, of all rounds.
    last
        What the last of them measured.
    """

    round: int = 1
    decisions: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    finished: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    memory: Mapping[str, Any] = field(default_factory=dict)
    turns: int = 0
    last: Mapping[str, Any] = field(default_factory=dict)


class Run(NamedTuple):
    """A run between two turns.

    Attributes
    ----------
    progress
        Where it is.
    adapters, moments
        What it has learnt, by name.
    digest
        Of all that, in hexadecimal.
    """

    progress: Progress
    adapters: dict[str, torch.Tensor]
    moments: dict[str, torch.Tensor]
    digest: str


class RunStore:
    """The folder of a run, held for one server.

    Parameters
    ----------
    folder
        Made if it is not there.
    plan
        What the run is.

    Raises
    ------
    CardOptError
        If another server has the folder, or it is of another run.
    """

    def __init__(self, folder: Path, plan: Plan) -> None:
        self.folder, self._plan = folder, plan
        self._open = ExitStack()
        self._open.enter_context(held(folder, "a server"))
        try:
            self._check_plan()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let others have the folder."""
        self._open.close()

    def load(self) -> Run | None:
        """Return the run as the last turn left it, or None before the first.

        Raises
        ------
        CardOptError
            If what is there is damaged or of another plan.
        """
        path = self.folder / RUN
        try:
            kept = read_snapshot(path)
        except SnapshotError as error:
            raise CardOptError(
                f"{error}; bring back a copy of it, or begin anew in another folder"
            ) from None
        if kept is None:
            return None
        if kept.values.pop("plan", None) != self._plan.digest:
            raise CardOptError(f"{path} is of another run: bring back this one's, or begin anew")
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in kept.values.items()
        }
        adapters, moments = named(kept.tensors, ADAPTER), named(kept.tensors, MOMENT)
        return Run(Progress(**values), adapters, moments, kept.digest)

    def save(self, progress: Progress, adapters: Tensors, moments: Tensors) -> Run:
        """Have a run on the disk, and return it."""
        values = {"plan": self._plan.digest, **dataclasses.asdict(progress)}
        tensors = marked(adapters, ADAPTER) | marked(moments, MOMENT)
        digest = write_snapshot(self.folder / RUN, values, tensors)
        return Run(progress, dict(adapters), dict(moments), digest)

    def load_step(self) -> Snapshot | None:
        """Return the last step of a turn, or None if there is none; raise if it is damaged."""
        return read_snapshot(self.folder / STEP)

    def save_step(self, values: Mapping[str, Any], tensors: Tensors) -> None:
        """Have a step on the disk."""
        write_snapshot(self.folder / STEP, values, tensors)

    def drop_step(self) -> None:
        """Forget the last step."""
        drop(self.folder / STEP)

    def _check_plan(self) -> None:
        """Keep the plan where people can read it, and refuse the folder of another."""
        path = self.folder / PLAN
        if not path.exists():
            if (self.folder / RUN).exists():
                raise CardOptError(f"{path} is missing: bring it back, or begin anew elsewhere")
            write_text(path, self._plan.to_json() + "\n")
            return
        there = Plan.from_json(read_text(path))
        if there.digest != self._plan.digest:
            wrong = [
                name.name
                for name in dataclasses.fields(Plan)
                if getattr(there, name.name) != getattr(self._plan, name.name)
            ]
            raise CardOptError(
                f"{self.folder} has another run, with other {', '.join(wrong)}: name another "
                "folder, or go on with the options that it was begun with"
            )
