"""The service of a run: whose turn it is, what a device may ask, and what it is answered."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError, shown
from card_opt.training.decisions.clock import Clock
from card_opt.training.decisions.measured import Measured, read_report
from card_opt.training.model.adapters import split
from card_opt.training.model.base import Base
from card_opt.training.packing import unpack_adapters
from card_opt.training.pieces import manifest_of, pieces_of
from card_opt.training.plan import Plan
from card_opt.training.server.handing import piece_answer, probe_answer
from card_opt.training.server.journal import Tell
from card_opt.training.server.memory import Memory
from card_opt.training.server.presence import Presence
from card_opt.training.server.rounds import Deciding, after_turn, decided_round
from card_opt.training.server.row import row_of
from card_opt.training.server.store import Run
from card_opt.training.server.turn import LOST, OtherContentError, Turn
from card_opt.training.wire.link import LinkError
from card_opt.training.wire.message import Message

BUSY = 5.0  # seconds that a question waits for the one before it
_STEPS = ("smashed", "hidden_gradient")
Presences = Presence[tuple[Measured, int]]


class Session:
    """The server of a run, whatever its transport; a `card_opt.training.wire.link.Service`.

    Parameters
    ----------
    plan
        What the run is.
    base
        The frozen weights.
    folder
        Of the run: what is in it is gone on with.
    decider
        Decides each round, such as a `card_opt.training.decisions.decider.Decider`.
    tell
        Told of every event: its kind and its facts.
    clock
        The server's own; None: nothing is set, and no energy read.
    presence
        Who is here, and how long one is waited for.
    keeps_steps
        Whether each local epoch is kept on the disk, or only each turn.
    pause
        What a device waits before it asks for a turn again [s].

    Raises
    ------
    CardOptError
        If the weights are not those of the plan, or the folder is of another run or server.

    See Also
    --------
    Device : What asks it.
    run_local : A whole run in one process, with an example.

    Examples
    --------
    >>> import pathlib, tempfile
    >>> from card_opt.scenarios.transformer.fine_tuning import FineTuning
    >>> from card_opt.training import Learning, Plan, Session, random_base
    >>> from card_opt.training.wire.message import Message
    >>> config = {"model_type": "llama", "num_hidden_layers": 4, "vocab_size": 64}
    >>> config |= {"hidden_size": 16, "intermediate_size": 32, "num_attention_heads": 2}
    >>> tuning = FineTuning(batch_size=1, sequence_length=4,
    ...                     lora_rank=2, lora_targets=("q",))
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     base = random_base(config, seed=0, folder=pathlib.Path(folder))
    ...     plan = Plan(
    ...         config=config, base=base.digest, tuning=tuning, learning=Learning(),
    ...         devices=("phone",), rounds=1, local_epochs=2,
    ...     )
    ...     session = Session(plan, base, pathlib.Path(folder, "run"), decider=None)
    ...     welcome = session.answer("phone", Message("hello"))
    ...     session.close()
    >>> welcome.kind, welcome.values["device"], session.is_done
    ('welcome', 'phone', False)
    """

    def __init__(
        self,
        plan: Plan,
        base: Base,
        folder: Path,
        decider: Deciding,
        *,
        tell: Tell = lambda kind, facts: None,
        clock: Clock | None = None,
        presence: Presences | None = None,
        keeps_steps: bool = True,
        pause: float = 0.5,
    ) -> None:
        if base.digest != plan.base:
            raise CardOptError(
                f"the base in {base.folder} is not the one that the run began with: its digest "
                f"is {base.digest[:12]}, and must be {plan.base[:12]}"
            )
        self.plan = plan
        self._base, self._decider, self._clock = base, decider, clock
        self._keeps_steps, self._pause = keeps_steps, pause
        self._presence = Presence(60.0) if presence is None else presence
        self._lock = threading.Lock()
        self._released: set[str] = set()  # devices that know that the run is done
        self._memory = Memory(plan, base, folder, tell, clock)

    def close(self) -> None:
        """Let another server have the folder."""
        self._memory.close()

    @property
    def run(self) -> Run:
        """The run as its last turn left it."""
        with self._lock:
            return self._memory.run

    @property
    def is_done(self) -> bool:
        """Whether all rounds are done."""
        return self.run.progress.round > self.plan.rounds

    def say_goodbye(self, seconds: float) -> None:
        """Wait until every device that is here has heard that the run is done.

        Parameters
        ----------
        seconds
            How long at most [s].
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end and not self._presence.here() <= self._released:
            time.sleep(0.02)

    def answer(self, device: str, message: Message) -> Message:
        """Return the answer to a question; the same again is answered alike.

        Parameters
        ----------
        device
            Who asks, by its certificate.
        message
            What it asks.

        Returns
        -------
        Message
            The answer; docs/training.md has the table of questions and answers.

        Raises
        ------
        CardOptError
            If the question is refused.
        LinkError
            If the same may be asked again, as when the disk is full.
        """
        if device not in self.plan.devices:
            known = ", ".join(self.plan.devices)
            raise CardOptError(
                f"no device of this run is called {shown(device)}; these are: {known}"
            )
        self._presence.heard(device)
        if message.kind == "probe":
            return probe_answer(message.values)
        if not self._lock.acquire(timeout=BUSY):
            raise LinkError("the server is busy with another device")
        try:
            return self._answer(device, message)
        except LinkError:
            self._memory.forget()
            raise
        except CardOptError as error:
            facts = {"device": device, "asked": message.kind, "why": str(error)}
            self._memory.journal.event("refused", **facts)
            raise
        except BaseException:
            self._memory.forget()
            raise
        finally:
            self._lock.release()

    def _answer(self, device: str, message: Message) -> Message:
        kind, values = message.kind, message.values
        if kind == "hello":
            self._memory.journal.event("hello", device=device, versions=values.get("versions"))
            told = {"plan": self.plan.to_json(), "pieces": manifest_of(self._base)}
            return Message("welcome", {**told, "device": device})
        if kind == "turn":
            return self._asked_turn(device, values)
        if kind == "piece":
            cut = self._memory.decided(device).cut
            return piece_answer(self._base, pieces_of(self.plan, cut, self._base.pieces), values)
        if kind not in (*_STEPS, "upload"):
            raise CardOptError(f"no question is called {shown(kind)}")
        progress = self._memory.run.progress
        last, round_number = progress.last, values.get("round")
        if kind == "upload" and (last.get("round"), last.get("device")) == (round_number, device):
            return Message("kept", {})
        if device != self._memory.current or round_number != progress.round:
            raise CardOptError(f"it is not the turn of {device} in round {shown(round_number)}")
        turn = self._memory.turn(device)
        if kind == "upload":
            return self._asked_upload(device, turn, message)
        try:
            answer, is_end = turn.answer(message, self._clock)
        except OtherContentError:
            self._memory.restart()
            raise
        except CardOptError:
            self._memory.forget()
            raise
        if is_end and self._keeps_steps:
            self._memory.keep_step(turn)
        return answer

    def _asked_turn(self, device: str, values: Mapping[str, Any]) -> Message:
        if values.get("plan") != self.plan.digest:
            raise CardOptError("the server has another run than before: start the device anew")
        self._presence.reported(device, read_report(values))
        self._move_on()
        progress = self._memory.run.progress
        if progress.round > self.plan.rounds:
            self._released.add(device)
            return Message("done", {})
        if self._memory.current != device:
            return Message("wait", {"seconds": self._pause, "round": progress.round})
        holds = values.get("holds")
        return self._begin(device, holds if isinstance(holds, dict) else {})

    def _asked_upload(self, device: str, turn: Turn, message: Message) -> Message:
        if turn.epoch != self.plan.local_epochs:
            return LOST
        run = self._memory.run
        own, _ = split(run.adapters, turn.decided.cut)
        adapters, moments = unpack_adapters(self.plan, message.tensors, own)
        adapters = run.adapters | turn.adapters | adapters
        travel = self.plan.learning.moments == "travel"
        moments = run.moments | turn.moments | moments if travel else {}
        row = row_of(turn, device, message, self._presence.report(device))
        self._memory.save(after_turn(run.progress, device, row), adapters, moments)
        self._presence.spent(device)
        self._memory.journal.event("turn", **row)
        return Message("kept", {})

    def _move_on(self) -> None:
        """Decide a round when all are here, and pass over a device that is away."""
        run, plan, presence = self._memory.run, self.plan, self._presence
        progress, device = run.progress, self._memory.current
        if progress.round > plan.rounds:
            return
        if device is not None:
            if presence.is_over((progress.round, device), device):
                self._memory.save(after_turn(progress, device, None), run.adapters, run.moments)
                self._memory.journal.event("passed over", device=device, round=progress.round)
            return
        ready = presence.ready()
        expected = set(plan.devices) - set(progress.absent)
        if ready and (expected <= set(ready) or presence.is_over(progress.round)):
            here = [name for name in plan.devices if name in ready]
            decider = self._decider
            if progress.memory:
                decider.recall(progress.memory)
            found = decider.decide(progress.round, {name: ready[name][0] for name in here})
            samples = {name: ready[name][1] for name in here}
            new = decided_round(plan, progress, found, samples, decider.memory)
            self._memory.save(new, run.adapters, run.moments)
            self._memory.journal.event(
                "round", round=new.round, decisions=new.decisions, away=new.absent
            )

    def _begin(self, device: str, holds: Mapping[str, Any]) -> Message:
        """Return how a device begins its turn, or goes on with it."""
        turn = self._memory.turn(device)
        here = holds.get("epoch") if holds.get("token") == turn.token else None
        adopts = here is not None and here in (turn.epoch, turn.epoch - 1)
        if not adopts and turn.epoch:
            self._memory.journal.event("begun again", device=device, round=turn.place.round)
            self._memory.restart()
            turn = self._memory.turn(device)
        told = {
            **turn.decided._asdict(),
            "round": turn.place.round,
            "device": turn.place.device,
            "token": turn.token,
            "flops": self._memory.device_flops(turn.decided.cut),
            "seconds": turn.watch.seconds["splitting"],
            "epoch": 1 + here if adopts and here is not None else 1,
            "adopt": adopts,
        }
        return Message("begin", told, {} if adopts else turn.distribution)
