"""Whoever dies, and wherever: what is learnt is what would have been learnt."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from card_opt.errors import CardOptError
from card_opt.training import snapshot
from card_opt.training.device import store as device_store
from card_opt.training.device.device import Device
from card_opt.training.model.base import Base
from card_opt.training.plan import Plan
from card_opt.training.server import journal
from card_opt.training.server import store as server_store
from card_opt.training.server.journal import rows_of
from card_opt.training.server.session import Session
from card_opt.training.wire.link import RefusedError
from card_opt.training.wire.message import Message, decode, encode
from tests.training.session.stand import data_of, outcome_of, plan_of, session_of, train

LIMIT = 2**24
KEYS = ("event", "device", "token", "epoch", "round", "finished", "turns", "decisions")


class Died(BaseException):
    """A process ends here, whatever it is at."""


class Deaths:
    """Lets a process die wherever it is for the first time."""

    def __init__(self) -> None:
        self.places: set[object] = set()
        self.is_on = True

    def pass_by(self, *place: object) -> None:
        """Die, unless somebody has died here before."""
        if self.is_on and place not in self.places:
            self.places.add(place)
            raise Died(place)

    def around(self, name: str, write: Callable[..., Any]) -> Callable[..., Any]:
        """Return a function that writes, and dies before, in between and after it."""

        def writes(path: Path, *args: Any) -> Any:
            values = args[0] if args else {}
            content = str([values.get(key) for key in KEYS])
            self.pass_by(name, path.name, content, "before")
            self.between = (name, path.name, content, "between")
            done = write(path, *args)
            self.between = None
            self.pass_by(name, path.name, content, "after")
            return done

        return writes

    def sync(self, path: Path) -> None:
        """Stand for what has a file on the disk, between its writing and its renaming."""
        if self.between is not None:
            place, self.between = self.between, None
            self.pass_by(*place)

    between: tuple[object, ...] | None = None


class Stand:
    """A server and devices of which each dies at every place, and is started again."""

    def __init__(
        self, plan: Plan, base: Base, folder: Path, deaths: Deaths, **options: Any
    ) -> None:
        self.plan, self.base, self.folder = plan, base, folder
        self.deaths, self.options = deaths, options
        self.session: Session | None = None
        self.devices: dict[str, Device] = {}

    def serving(self) -> Session:
        """Return the server, started again until it lives."""
        while self.session is None:
            with contextlib.suppress(Died):
                self.session = session_of(self.plan, self.base, self.folder, **self.options)
        return self.session

    def ask(self, device: str, message: Message) -> Message:
        """Return an answer, as a link has it that asks again while the server is away."""
        values = message.values
        about = (device, message.kind, *(str(values.get(k)) for k in ("round", "epoch", "name")))
        about += (str(values.get("offset")), str(values.get("holds")))
        self.deaths.pass_by(*about, "device before asking")
        while True:
            try:
                question = decode(encode(message), LIMIT)
                answer = decode(encode(self.serving().answer(device, question)), LIMIT)
                self.deaths.pass_by(*about, answer.kind, "server before its answer is sent")
                break
            except Died:
                self.stop()
            except CardOptError as error:
                raise RefusedError(str(error)) from None
        self.deaths.pass_by(*about, answer.kind, "device with the answer")
        return answer

    def stop(self) -> None:
        """Let go of the dead server's folder, as the system does."""
        if self.session is not None:
            self.session.close()
            self.session = None

    def run(self) -> None:
        """Have the run done."""
        working = list(self.plan.devices)
        while working:
            name = working.pop(0)
            try:
                if name not in self.devices:
                    link = Link(self, name)
                    self.devices[name] = Device(link, self.folder / name, data_of(name))
                if self.devices[name].advance() is not None:
                    working.append(name)
            except Died:
                if name in self.devices:
                    self.devices.pop(name).close()
                working.append(name)


@dataclasses.dataclass(frozen=True)
class Link:
    """A device's way to whatever server there is."""

    stand: Stand
    device: str

    def ask(self, message: Message) -> Message:
        """Return the answer."""
        return self.stand.ask(self.device, message)


@pytest.fixture
def deaths(monkeypatch: pytest.MonkeyPatch, quick_parts: None) -> Deaths:
    """Everything that is written is a place to die at, for servers and devices alike."""
    found = Deaths()
    for module in (server_store, device_store):
        writes = found.around(module.__name__, snapshot.write_snapshot)
        monkeypatch.setattr(module, "write_snapshot", writes)
    monkeypatch.setattr(snapshot, "sync", found.sync)
    monkeypatch.setattr(server_store, "drop", found.around("drop", snapshot.drop))
    monkeypatch.setattr(journal, "_append", found.around("append", journal._append))
    return found


@pytest.mark.parametrize("head", ["server", "device"])
@pytest.mark.parametrize("keeps_steps", [True, pytest.param(False, marks=pytest.mark.slow)])
def test_a_death_at_every_place_leaves_what_is_learnt(
    head: str, keeps_steps: bool, deaths: Deaths, tmp_path: Path
) -> None:
    """A run in which server and devices die wherever they can is bit for bit one without a death.

    Before each question, before and after each answer, and before, in the middle of and after
    whatever is written. With compression, what is left out is carried over, too.
    """
    learning = {"compression": "topk:0.5", "is_weighted": True}
    plan, base = plan_of(tmp_path, learning, head=head)
    plan = dataclasses.replace(plan, devices=("a", "b"))
    deaths.is_on = False
    (tmp_path / "calm").mkdir()
    session, _ = train(plan, base, tmp_path / "calm")
    calm = outcome_of(session, rows_of(tmp_path / "calm" / "run"))
    deaths.is_on = True
    stand = Stand(plan, base, tmp_path, deaths, keeps_steps=keeps_steps)
    stand.run()
    assert len(deaths.places) > 100
    assert outcome_of(stand.serving(), rows_of(tmp_path / "run")).equals(calm)
    assert stand.serving().run.progress.turns == plan.rounds * len(plan.devices)
