"""What a server answers when things go wrong: one line, nothing lost, the same in the end."""

from __future__ import annotations

import dataclasses
import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.errors import CardOptError
from card_opt.training import snapshot
from card_opt.training.device.device import Device
from card_opt.training.local import run_local
from card_opt.training.model.base import Base
from card_opt.training.plan import Plan
from card_opt.training.server.journal import rows_of
from card_opt.training.server.presence import Presence
from card_opt.training.server.session import Session
from card_opt.training.wire.link import LinkError
from card_opt.training.wire.local import LocalLink
from card_opt.training.wire.message import Message
from tests.training.session.stand import data_of, device_of, outcome_of, plan_of, session_of

pytestmark = pytest.mark.usefixtures("quick_parts")


def small(folder: Path, **tuning: Any) -> tuple[Plan, Base]:
    """Return the plan of a run of two devices and two rounds."""
    plan, base = plan_of(folder, **tuning)
    return dataclasses.replace(plan, devices=("a", "b")), base


class Recorder:
    """A link that keeps what it has carried, and may lose a question or an answer."""

    def __init__(self, session: Session, device: str) -> None:
        self.link = LocalLink(session, device)
        self.asked: list[Message] = []
        self.answers: list[Message] = []
        self.loses: set[str] = set()

    def ask(self, message: Message) -> Message:
        """Return the answer, unless it is lost: then the same is asked again."""
        self.asked.append(message)
        answer = self.link.ask(message)
        if message.kind in self.loses:
            again = self.link.ask(message)
            assert torch.equal(*(next(iter(a.tensors.values())) for a in (answer, again)))
        self.answers.append(answer)
        return answer


def keeping(events: list[str]) -> Callable[[str, Mapping[str, Any]], None]:
    """Return what keeps the kinds of events."""
    return lambda kind, facts: events.append(kind)


@pytest.mark.parametrize("head", ["server", "device"])
def test_questions_that_come_twice_late_or_from_others_change_nothing(
    head: str, tmp_path: Path
) -> None:
    """The same again has the same answer; an old one, or another device's, is refused."""
    plan, base = small(tmp_path, head=head)
    events: list[tuple[str, Mapping[str, Any]]] = []
    session = session_of(
        plan, base, tmp_path, tell=lambda kind, facts: events.append((kind, facts))
    )
    links = {name: Recorder(session, name) for name in plan.devices}
    for link in links.values():
        link.loses = {"smashed", "hidden_gradient"}
    devices = [Device(links[n], tmp_path / n, data_of(n)) for n in plan.devices]
    run_local(devices)
    twice = outcome_of(session, rows_of(tmp_path / "run"))
    late = [m for m in links["a"].asked if m.kind in ("smashed", "hidden_gradient")]
    for message in late:
        with pytest.raises(CardOptError, match=r"not the turn|order"):
            session.answer("a", message)
        with pytest.raises(CardOptError, match=r"not the turn|order"):
            session.answer("b", message)
    with pytest.raises(CardOptError, match="no device of this run"):
        session.answer("stranger", Message("hello"))
    with pytest.raises(CardOptError, match="no question"):
        session.answer("a", Message("haggle"))
    assert {kind for kind, _ in events} >= {"refused", "round", "turn", "hello"}
    session.close()
    for device in devices:
        device.close()
    (tmp_path / "once").mkdir()
    once = session_of(plan, base, tmp_path / "once")
    run_local([device_of(once, name, tmp_path / "once") for name in plan.devices])
    assert twice.equals(outcome_of(once, rows_of(tmp_path / "once" / "run")))


def test_a_question_of_the_same_epoch_with_other_content_begins_the_turn_again(
    tmp_path: Path,
) -> None:
    """It is refused, since the server has learnt from the first; then the turn is done anew."""
    plan, base = small(tmp_path)
    session = session_of(plan, base, tmp_path)
    link = Recorder(session, "a")
    devices = [Device(link, tmp_path / "a", data_of("a")), device_of(session, "b", tmp_path)]
    for device in devices:
        device.advance()  # all are here now

    ask = link.ask
    changed: list[Message] = []

    def change(message: Message) -> Message:
        answer = ask(message)
        if message.kind == "smashed" and not changed:
            changed.append(message)
            other = {name: t + 1 for name, t in message.tensors.items() if name != "labels"}
            return ask(dataclasses.replace(message, tensors={**message.tensors, **other}))
        return answer

    link.ask = change  # type: ignore[method-assign]
    run_local(devices)
    assert changed
    found = outcome_of(session, rows_of(tmp_path / "run"))
    (tmp_path / "once").mkdir()
    once = session_of(plan, base, tmp_path / "once")
    run_local([device_of(once, name, tmp_path / "once") for name in plan.devices])
    assert found.equals(outcome_of(once, rows_of(tmp_path / "once" / "run")))


def test_a_device_that_stays_away_is_passed_over_and_may_come_back(tmp_path: Path) -> None:
    """The others go on without it; when it asks again, it has a turn in the next round."""
    plan, base = small(tmp_path)
    plan = dataclasses.replace(plan, rounds=3)
    time, events = [0.0], []
    presence: Presence[Any] = Presence(10.0, lambda: time[0])
    session = session_of(
        plan, base, tmp_path, presence=presence, tell=lambda kind, facts: events.append(kind)
    )
    a, b = (device_of(session, name, tmp_path) for name in plan.devices)
    assert a.advance()
    assert b.advance()  # the round is decided for both
    assert a.advance() == 0.0
    time[0] += 5
    assert a.advance()  # it is b's turn
    time[0] += 11
    assert a.advance()
    assert "passed over" in events
    time[0] += 11
    a.advance()
    assert session.run.progress.round == 3
    assert [row["device"] for row in rows_of(tmp_path / "run")] == ["a", "a"]
    run_local([b, a])
    assert {row["device"] for row in rows_of(tmp_path / "run") if row["round"] == 3} == {"a", "b"}


def test_a_device_that_lost_its_disk_begins_its_turn_again(tmp_path: Path) -> None:
    """Without its last epoch, or with a damaged one, it learns what it would have learnt."""
    plan, base = small(tmp_path)
    found = []
    for case in ("calm", "lost", "damaged"):
        folder = tmp_path / case
        folder.mkdir()
        session = session_of(plan, base, folder)
        link = Recorder(session, "a")
        events: list[str] = []
        a = Device(link, folder / "a", data_of("a"))
        b = device_of(session, "b", folder)
        a.advance()
        b.advance()
        if case != "calm":
            ask = link.ask

            def die(message: Message, ask: Any = ask) -> Message:
                if message.kind == "upload":
                    raise LinkError("dropped")
                return ask(message)  # type: ignore[no-any-return]

            link.ask = die  # type: ignore[method-assign]
            with pytest.raises(LinkError):
                a.advance()
            a.close()
            path = folder / "a" / "turn.safetensors"
            if case == "lost":
                path.unlink()
            else:
                content = bytearray(path.read_bytes())
                content[-3] ^= 1
                path.write_bytes(content)
            a = Device(
                LocalLink(session, "a"),
                folder / "a",
                data_of("a"),
                keeping(events),
            )
        run_local([a, b])
        assert ("damaged" in events) == (case == "damaged")
        found.append(outcome_of(session, rows_of(folder / "run")))
    assert found[0].equals(found[1])
    assert found[0].equals(found[2])


def test_a_server_refuses_a_folder_that_is_not_its_own(tmp_path: Path) -> None:
    """One that another server has, of another run, or damaged: one line each."""
    plan, base = small(tmp_path)
    session = session_of(plan, base, tmp_path)
    with pytest.raises(CardOptError, match="server that is running"):
        session_of(plan, base, tmp_path)
    session.close()
    with pytest.raises(CardOptError, match="with other rounds"):
        session_of(dataclasses.replace(plan, rounds=9), base, tmp_path)
    with pytest.raises(CardOptError, match="not the one that the run began with"):
        session_of(dataclasses.replace(plan, base="0" * 64), base, tmp_path)
    path = tmp_path / "run" / "run.safetensors"
    whole = path.read_bytes()
    for content in (whole[:-5], b"", whole[:-1] + bytes([whole[-1] ^ 1])):
        path.write_bytes(content)
        with pytest.raises(CardOptError, match=r"torn or damaged.*bring back a copy"):
            session_of(plan, base, tmp_path)
    path.write_bytes(whole)
    (tmp_path / "run" / "plan.json").unlink()
    with pytest.raises(CardOptError, match=r"plan\.json is missing"):
        session_of(plan, base, tmp_path)


@pytest.mark.parametrize("side", ["server", "device"])
def test_a_full_disk_costs_time_and_nothing_else(
    side: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every other write fails for want of space, with one line; all goes on from there."""
    plan, base = small(tmp_path)
    writes, lines = [0], []

    def sync(path: Path) -> None:
        is_server = path.is_relative_to(tmp_path / "run")
        is_own = path.suffix == ".safetensors" and is_server == (side == "server")
        writes[0] += is_own
        if is_own and writes[0] % 2 == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(snapshot, "sync", sync)
    session = session_of(plan, base, tmp_path)
    devices = [device_of(session, name, tmp_path) for name in plan.devices]
    working = list(devices)
    while working:
        device = working.pop(0)
        try:
            if device.advance() is None:
                continue
        except CardOptError as error:
            lines.append(str(error))
        working.append(device)
    monkeypatch.undo()
    assert lines
    assert all("No space left on device" in line for line in lines)
    found = outcome_of(session, rows_of(tmp_path / "run"))
    (tmp_path / "calm").mkdir()
    calm = session_of(plan, base, tmp_path / "calm")
    run_local([device_of(calm, name, tmp_path / "calm") for name in plan.devices])
    assert found.equals(outcome_of(calm, rows_of(tmp_path / "calm" / "run")))


REPORT = {"throughput": 1e9, "uplink": 1e6, "downlink": 1e6}


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("turn", {"measured": None}),
        ("turn", {"measured": {"throughput": 1.0}}),
        ("turn", {"measured": REPORT | {"uplink": "fast"}}),
        ("turn", {"samples": 0}),
        ("turn", {"samples": "4"}),
        ("piece", {}),
        ("piece", {"name": ["layer-0001"], "offset": 0}),
        ("piece", {"name": "layer-0001", "offset": -1}),
        ("smashed", {"round": "1", "epoch": 1}),
        ("smashed", {"round": 1, "epoch": None}),
        ("hidden_gradient", {"round": 1, "epoch": 1}),
        ("upload", {"round": "1"}),
        ("welcome", {}),
    ],
)
def test_a_question_that_makes_no_sense_is_refused(
    kind: str, values: Mapping[str, Any], tmp_path: Path
) -> None:
    """It is refused in one line, and the device's next turn is as if it had not come."""
    plan, base = small(tmp_path)
    session = session_of(plan, base, tmp_path)
    right = {"plan": plan.digest, "measured": REPORT, "samples": 4, "holds": 3}
    for name in plan.devices:
        session.answer(name, Message("turn", right))
    whole = right | dict(values) if kind == "turn" else values
    with pytest.raises(CardOptError) as refused:
        session.answer("a", Message(kind, whole))
    assert len(str(refused.value).splitlines()) == 1
    assert session.answer("a", Message("turn", right)).kind == "begin"
    session.close()
