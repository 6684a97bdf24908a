"""What long commands show of their progress."""

from __future__ import annotations

import io
import sys
import time

import pytest
from rich.console import Console

from card_opt.cli import terminal


def test_a_log_gets_a_line_now_and_then(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where there is no terminal, progress is a line a minute, and nothing before the first."""
    with terminal.progress() as show:
        show("suite", 1, 3)
        assert capsys.readouterr().err == ""
        monkeypatch.setattr(terminal, "LOG_EVERY", 0.0)
        show("suite", 2, 3)
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "suite: 2 of 3\n")


def test_forced_colours_make_no_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A notebook asks for colours, and keeps every bar that is drawn again."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    with terminal.progress() as show:
        show("suite", 1, 3)
    assert capsys.readouterr().err == ""


def test_a_cell_of_a_notebook_is_no_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A line that begins with ! has a terminal of its own there, and all that it draws stays."""
    monkeypatch.setenv("JPY_PARENT_PID", "1")
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with terminal.progress() as show:
        show("suite", 1, 3)
    assert capsys.readouterr().err == ""


def test_a_log_tells_the_rate_and_the_time_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rate is of what was done since the first line, not of what an earlier run had done."""
    monkeypatch.setattr(terminal, "LOG_EVERY", 0.0)
    now = iter([0.0, 0.0, 2.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(now))
    with terminal.progress(has_rate=True) as show:
        show("decide", 5_000, 20_000)
        show("decide", 9_000, 20_000)
    lines = capsys.readouterr().err.splitlines()
    assert lines == [
        "decide: 5,000 of 20,000",
        "decide: 9,000 of 20,000, 2,000/s, 0:00:06 left",  # 11,000 more at 2,000/s: 5.5 s
    ]


def test_a_long_wait_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What says nothing of itself for long is told by the clock, on standard error alone."""
    monkeypatch.setattr(terminal, "TICK", 0.01)
    with terminal.waiting("solver", 5.0):
        time.sleep(0.1)
    assert capsys.readouterr() == ("", "")
    monkeypatch.setattr(terminal, "LOG_EVERY", 0.0)
    with terminal.waiting("solver", 5.0):
        time.sleep(0.3)
    captured = capsys.readouterr()
    assert captured.out == ""
    assert set(captured.err.splitlines()) == {"solver, seconds: 0 of 5"}


def test_what_ends_at_once_has_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal gets a bar for what takes longer than a second, and for the rest not a byte."""
    screen = io.StringIO()
    monkeypatch.setattr(terminal, "Console", lambda **_: Console(file=screen, force_terminal=True))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.delenv("JPY_PARENT_PID", raising=False)
    with terminal.progress() as show:
        show("suite", 3, 3)
    assert screen.getvalue() == ""
    monkeypatch.setattr(terminal, "SHORT", 0.0)
    with terminal.progress() as show:
        show("suite", 1, 3)
    assert "suite" in screen.getvalue()
