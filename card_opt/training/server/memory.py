"""What the server has in memory of a run: a copy of what is on its disk, thrown away at any fault.

So there is one way to go on, whether a disk was full, a message was wrong or the machine was
switched off: to read anew.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterator
from pathlib import Path

from card_opt.errors import CardOptError
from card_opt.scenarios.llm import cut_profile
from card_opt.training.decisions.clock import Clock
from card_opt.training.model.adapters import first_adapters, save_peft
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.base import Base
from card_opt.training.model.parts import ServerPart
from card_opt.training.plan import Plan
from card_opt.training.position import Position
from card_opt.training.server.journal import Journal, Tell
from card_opt.training.server.rounds import Decided, current
from card_opt.training.server.store import Progress, Run, RunStore
from card_opt.training.server.turn import Turn
from card_opt.training.snapshot import SnapshotError, Tensors
from card_opt.training.stages import Stopwatch
from card_opt.training.wire.link import LinkError

ADAPTER_FOLDER = "adapter"


class Memory:
    """A run and the turn that goes on in it.

    Parameters
    ----------
    plan
        Of the run.
    base
        The frozen weights.
    folder
        Of the run.
    tell
        Told of every event.
    clock
        The server's own, or None.

    Raises
    ------
    CardOptError
        If the folder is of another run or server, or damaged.
    """

    def __init__(
        self, plan: Plan, base: Base, folder: Path, tell: Tell, clock: Clock | None
    ) -> None:
        self._plan, self._base, self._folder, self._clock = plan, base, folder, clock
        self._profile = cut_profile(architecture_of(plan.config), plan.tuning)
        self.forget()
        self._store = RunStore(folder, plan)
        try:
            self.journal = Journal(folder, tell)
            _ = self.run
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let another server have the folder."""
        self._store.close()

    def forget(self) -> None:
        """Throw away what is in memory."""
        self._run: Run | None = None
        self._turn: Turn | None = None
        self._part: tuple[int, ServerPart] | None = None

    @property
    def run(self) -> Run:
        """The run as its last turn left it."""
        if self._run is None:
            run = self._store.load()
            if run is None:
                with self._saving():
                    run = self._store.save(Progress(), first_adapters(self._plan), {})
            self._settle(run)
        assert self._run is not None
        return self._run

    @property
    def current(self) -> str | None:
        """The device whose turn it is; None before a round is decided."""
        progress = self.run.progress
        return current(self._plan, progress) if progress.decisions else None

    def device_flops(self, cut: int) -> float:
        """Return the FLOP of a local epoch on the device, as the cost model counts them."""
        return float(self._profile.device_flops[cut - 1])

    def decided(self, device: str) -> Decided:
        """Return what was decided for a device in this round.

        Raises
        ------
        CardOptError
            If nothing was.
        """
        decisions = self.run.progress.decisions
        if device not in decisions:
            raise CardOptError(f"nothing was decided for {device} in this round")
        return Decided(**decisions[device])

    def turn(self, device: str) -> Turn:
        """Return the turn that goes on, as far as it has come."""
        if self._turn is None:
            run, decided, watch = self.run, self.decided(device), Stopwatch()
            place = Position(run.progress.round, self._plan.devices.index(device) + 1, 0)
            token = hashlib.sha256(f"{run.digest} {place} {decided}".encode()).hexdigest()
            if self._clock is not None:
                self._clock.set(decided.frequency)
            with watch.timing("splitting"):
                part = self._part_at(decided.cut, run.adapters)
                flops = self._profile.total_flops - self.device_flops(decided.cut)
                turn = Turn(self._plan, flops, token, place, decided, part, run)
            turn.watch = watch
            try:
                kept = self._store.load_step()
            except SnapshotError as error:
                why = str(error)
                self.journal.event("damaged", device=device, round=place.round, why=why)
                kept = None
            if kept is not None:
                turn.resume(kept)
            self._turn = turn
        return self._turn

    def keep_step(self, turn: Turn) -> None:
        """Have the turn on the disk, as far as it has come."""
        with self._saving():
            self._store.save_step(*turn.state())

    def restart(self) -> None:
        """Have the turn begin again."""
        self._store.drop_step()
        self._turn = None

    def save(self, progress: Progress, adapters: Tensors, moments: Tensors) -> None:
        """Have the run on the disk, where no turn goes on then."""
        with self._saving():
            run = self._store.save(progress, adapters, moments)
        self._settle(run)
        self.restart()

    def _settle(self, run: Run) -> None:
        """Have on the disk what follows from a run that is there."""
        with self._saving():
            if run.progress.turns:
                self.journal.record(run.progress.turns, run.progress.last)
            if run.progress.round > self._plan.rounds:
                save_peft(self._folder / ADAPTER_FOLDER, self._plan, run.adapters)
        self._run = run

    def _part_at(self, cut: int, adapters: Tensors) -> ServerPart:
        """Return the server's layers at a cut."""
        if self._part is None or self._part[0] != cut:
            self._part = cut, ServerPart(self._plan, cut, self._base.tensors, adapters)
        return self._part[1]

    @contextlib.contextmanager
    def _saving(self) -> Iterator[None]:
        """Have a device ask again where the disk is full, for all is there but for this step."""
        try:
            yield
        except CardOptError as error:
            self.journal.event("disk", why=str(error))
            raise LinkError(f"the server waits for its disk: {error}") from None
