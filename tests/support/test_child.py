"""Child processes: messages of any size, both ways at once, and how they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import warnings
from contextlib import closing

import psutil
import pytest

from card_opt.support import messages
from card_opt.support.child import Child
from tests.helpers.processes import PATIENCE, await_end

ECHO = "tests.helpers.echo"


@pytest.fixture(autouse=True)
def _reach(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a child find the tests, wherever they are run from."""
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, sys.path)))


@pytest.mark.parametrize("size", [0, 1, 65_528, 10**7])
def test_messages_come_back_whole(size: int) -> None:
    """A message of any size comes back as it went, and so does the next one."""
    message = os.urandom(size)
    with closing(Child(ECHO)) as child:
        for sent in (message, b"next"):
            child.send(sent)
            assert child.receive(PATIENCE) == sent


def test_messages_may_cross() -> None:
    """Both sides may send more than a pipe holds before either reads, and nothing hangs."""
    sent = [os.urandom(10**6) for _ in range(8)]
    with closing(Child(ECHO)) as child:
        for message in sent:
            child.send(message)
        assert [child.receive(PATIENCE) for _ in sent] == sent


def test_half_a_message_is_none() -> None:
    """What has come in part is not taken, and stays."""
    whole = messages.LENGTH.pack(3) + b"abc"
    inbox = bytearray()
    for byte in whole[:-1]:
        inbox.append(byte)
        assert messages.take(inbox) is None
    inbox += whole[-1:] + b"rest"
    assert messages.take(inbox) == b"abc"
    assert inbox == b"rest"


def test_silence_and_end_are_told_apart() -> None:
    """Who waits for a message gets an error if it is late, and None if there will be none."""
    with closing(Child(ECHO)) as child:
        with pytest.raises(TimeoutError):
            child.receive(0.0)
        child.send(b"exit")
        assert child.receive(PATIENCE) is None
        assert child.wait() == 3
        child.send(b"more")  # to nobody, and no error
        assert child.receive(PATIENCE) is None


def test_signal_is_the_child_s() -> None:
    """A child that a signal has ended is told by that signal, its core included."""
    for number in (signal.SIGKILL, signal.SIGSEGV, signal.SIGTERM):
        with closing(Child(ECHO)) as child:
            child.send(b"signal %d" % number)
            assert child.receive(PATIENCE) is None
            assert child.wait() == -number


def test_blocked_signals_do_not_matter() -> None:
    """A thread that has signals blocked starts and ends children like any other."""
    ended: list[int] = []

    def start() -> None:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGCHLD, signal.SIGINT})
        child = Child(ECHO)
        child.send(b"blocked")
        assert child.receive(PATIENCE) == b"[]"
        child.close()
        ended.append(child.wait())

    thread = threading.Thread(target=start)
    thread.start()
    thread.join()
    assert ended == [0]


def test_who_waits_is_told_of_the_end() -> None:
    """A child that another thread ends is None to the one that waits for it."""
    with closing(Child(ECHO)) as child:
        timer = threading.Timer(0.1, child.end)
        timer.start()
        assert child.receive(PATIENCE) is None


def test_closed_child_is_gone_with_its_folder() -> None:
    """Nothing is left of a child that is closed, and to close it again is nothing."""
    child = Child(ECHO)
    child.send(b"ready?")
    assert child.receive(PATIENCE) == b"ready?"
    (process,) = child.family()
    assert child.folder.exists()
    child.close()
    child.close()
    await_end([process])
    assert not child.folder.exists()
    assert child.family() == []


def test_child_that_cannot_be_started_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """If there can be no more processes, there is an error and no folder."""
    made: list[str] = []

    def refuse(*_: object, env: dict[str, str], **__: object) -> None:
        made.append(env["TMPDIR"])
        raise BlockingIOError

    monkeypatch.setattr(subprocess, "Popen", refuse)
    with pytest.raises(BlockingIOError):
        Child(ECHO)
    (folder,) = made
    assert not os.path.exists(folder)


def test_forgotten_child_ends() -> None:
    """A child that nobody holds any more ends by itself."""
    child = Child(ECHO)
    child.send(b"ready?")
    child.receive(PATIENCE)
    processes = [psutil.Process(child._process.pid), *child.family()]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        del child
        await_end(processes)
        subprocess._cleanup()  # type: ignore[attr-defined]  # as the next start of a process would
