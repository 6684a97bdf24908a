"""What long commands show of their progress."""

from __future__ import annotations

import pytest

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
