"""What holds whatever a reader is given, and a loop that tries it."""

from __future__ import annotations

import contextlib
import random
import resource
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from card_opt.errors import CardOptError, ScenarioError
from tests.fuzz.targets import Target

MOST_SECONDS = 5.0  # of processor time for one input, of some kilobytes
MOST_MEMORY = 2**30  # bytes beyond what the process has, for one input
MOST_CHARACTERS = 1_500  # of a line that says what is wrong


class BrokenLawError(AssertionError):
    """A reader did something else than it may."""


def check(target: Target, path: Path) -> bool:
    """Return whether a file is read, having checked that it is, or each fault told in a line.

    Raises
    ------
    BrokenLawError
        If something else happens, or it takes much time or memory.
    """
    start = time.process_time()
    lines = []
    with bounded_memory():
        try:
            target.read(path)
        except CardOptError as error:
            lines = [str(line) for line in error.args] if _has_lines(error) else [str(error)]
            if isinstance(error.__context__, MemoryError):
                raise BrokenLawError(f"{target.name} took all memory") from error
        except Exception as error:
            raise BrokenLawError(f"{target.name}: {type(error).__name__}: {error}") from error
    if (seconds := time.process_time() - start) > MOST_SECONDS:
        raise BrokenLawError(f"{target.name} took {seconds:.0f} s")
    for line in lines:
        if len(line.splitlines()) != 1 or len(line) > MOST_CHARACTERS:
            raise BrokenLawError(f"{target.name}: no line: {len(line):,}, {line[:200]!r}")
    return not lines


def fuzz(
    target: Target, seed: int, folder: Path, *, seconds: float = 60.0, most: int = 10**9
) -> tuple[int, int]:
    """Damage what a reader can read, again and again; return how often, and how often it did read.

    Parameters
    ----------
    target
        The reader.
    seed
        Of all that is random.
    folder
        Where the input is written; the last one stays there.
    seconds, most
        When to end.

    Raises
    ------
    BrokenLawError
        With what is needed to do it again.
    """
    rng = random.Random(f"{target.name} {seed}")
    whole = target.whole()
    path = folder / target.name
    for content in whole:  # which also takes the memory that libraries keep for all their work
        path.write_bytes(content)
        target.read(path)
    number = good = 0
    end = time.monotonic() + seconds
    while number < most and time.monotonic() < end:
        content = rng.choice(whole)
        for change in [rng.choice(target.changes) for _ in range(rng.choice((1, 1, 1, 2)))]:
            with contextlib.suppress(Exception):  # it has no structure any more
                content = change(content, rng)
        path.write_bytes(content)
        try:
            good += check(target, path)
        except BrokenLawError as error:
            raise BrokenLawError(f"{error} (seed {seed}, input {number}: {path})") from error
        number += 1
    return number, good


@contextlib.contextmanager
def bounded_memory() -> Iterator[None]:
    """Let this process have `MOST_MEMORY` more than it has, and no more."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    limit = psutil.Process().memory_info().vms + MOST_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _has_lines(error: CardOptError) -> bool:
    """Return whether an error has a line for each thing that is wrong."""
    return isinstance(error, ScenarioError) and bool(error.args)
