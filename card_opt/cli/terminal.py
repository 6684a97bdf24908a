"""What the commands share: console, progress, and files that are whole or absent."""

from __future__ import annotations

import contextlib
import math
import os
import shlex
import sys
import threading
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from card_opt.errors import CardOptError
from card_opt.support.figures import ENDINGS
from card_opt.support.files import check_file, check_folder
from card_opt.support.progress import Progress as ShowProgress

FAILED = 1  # exit status of a command that did its work, with a no for an answer
UNDECIDED = 3  # and of one whose answer is neither yes nor no; 2 is for errors of use
LOG_EVERY = 60.0  # seconds between two lines of progress where there is no terminal
PLAIN_WIDTH = 110  # columns where there is no terminal
_NOTEBOOK = "JPY_PARENT_PID"  # in the environment of what a notebook starts
TICK = 0.5  # seconds between two looks at the clock
SHORT = 1.0  # seconds that need no bar


def writable_file(path: Path | None) -> Path | None:
    """Return what an option names, a file that can be written: the callback of such options."""
    if path is not None:
        check_file(path)
    return path


def writable_folder(path: Path | None) -> Path | None:
    """Return what an option names, a folder that can be made and filled: another callback."""
    if path is not None:
        check_folder(path)
    return path


def writable_figure(path: Path | None) -> Path | None:
    """Return what an option names, a figure that can be drawn and written: a callback."""
    if path is not None and path.suffix not in ENDINGS:
        raise CardOptError(f"--figure must end in {', '.join(ENDINGS)}, got {path}")
    return writable_file(path)


FigureFile = Annotated[
    Path | None,
    typer.Option(
        "--figure",
        help="Draw it, one column of a paper wide: .pdf, .svg or .png.",
        callback=writable_figure,
    ),
]
JsonFile = Annotated[
    Path | None,
    typer.Option("--json", help="Write the outcome to this file.", callback=writable_file),
]


class _Rate(ProgressColumn):
    """How many are done in a second."""

    def render(self, task: Task) -> Text:
        """Return the rate, as far as it is known."""
        speed = task.finished_speed or task.speed
        return Text("" if speed is None else f"{speed:,.0f}/s")


@contextlib.contextmanager
def progress(*, has_rate: bool = False) -> Iterator[ShowProgress]:
    """Show progress on standard error: a bar for each name, or a line a minute in a log.

    Parameters
    ----------
    has_rate
        Whether to show how many are done in a second.
    """
    screen = Console(stderr=True)
    is_terminal = screen.is_terminal and sys.stderr.isatty()  # FORCE_COLOR makes no terminal
    if not is_terminal or _NOTEBOOK in os.environ:
        yield _log(has_rate)
        return
    bar = Progress(
        TextColumn("{task.description:<26}"),
        BarColumn(),
        MofNCompleteColumn(),
        *((_Rate(),) if has_rate else ()),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
        console=screen,
        transient=True,
    )
    tasks: dict[str, TaskID] = {}
    start = time.monotonic()

    def show(name: str, done: int, total: int) -> None:
        if not bar.live.is_started:
            if time.monotonic() - start < SHORT:
                return
            bar.start()
        if name not in tasks:
            tasks[name] = bar.add_task(name, total=total)
        bar.update(tasks[name], completed=done, total=total)

    try:
        yield show
    finally:
        if bar.live.is_started:
            bar.stop()


@contextlib.contextmanager
def waiting(name: str, seconds: float) -> Iterator[None]:
    """Show, as `progress` does, how much of its seconds something that tells nothing has taken."""
    start, total, done = time.monotonic(), math.ceil(seconds), threading.Event()
    with progress() as show:

        def tell() -> None:
            while not done.wait(TICK):
                show(f"{name}, seconds", min(int(time.monotonic() - start), total), total)

        teller = threading.Thread(target=tell, daemon=True)
        teller.start()
        try:
            yield
        finally:
            done.set()
            teller.join()


def _log(has_rate: bool) -> ShowProgress:
    """Return what writes how far something is, once a minute at most."""
    last = time.monotonic()
    begun: dict[str, tuple[float, int]] = {}  # when each name was first told of, and how far on

    def show(name: str, done: int, total: int) -> None:
        nonlocal last
        now = time.monotonic()
        start, before = begun.setdefault(name, (now, done))
        if now - last < LOG_EVERY:
            return
        last, line = now, f"{name}: {done:,} of {total:,}"
        if has_rate and done > before:
            rate = (done - before) / (now - start)
            left = timedelta(seconds=round((total - done) / rate))
            line += f", {rate:,.0f}/s, {left} left"
        print(line, file=sys.stderr, flush=True)

    return show


def console() -> Console:
    """Return the standard output, of a fixed width where it is no terminal."""
    is_screen = sys.stdout.isatty() and _NOTEBOOK not in os.environ  # cells scroll to the right
    return Console() if is_screen else Console(width=PLAIN_WIDTH)


def command_line() -> str:
    """Return the command that is running, as it would be typed."""
    return shlex.join(["card-opt", *sys.argv[1:]])
