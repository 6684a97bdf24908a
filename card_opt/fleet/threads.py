"""Who carries parts out: here, threads of this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Protocol, TypeVar

from card_opt.fleet.part import Part

Result = TypeVar("Result")


class Engine(Protocol):
    """Applies a function to parts, wherever that may be."""

    def __call__(
        self, function: Callable[[Part], Result], parts: Sequence[Part]
    ) -> Iterator[tuple[Part, Result]]:
        """Yield each part with what the function makes of it, in any order.

        Parameters
        ----------
        function
            Can be pickled; the same for the same part, whoever calls it and however often.
        parts
            Its arguments.
        """


class Threads:
    """An engine of some threads, which share this process's memory.

    Parameters
    ----------
    number
        How many parts are worked on at a time.
    """

    def __init__(self, number: int) -> None:
        self.number = number

    def __call__(
        self, function: Callable[[Part], Result], parts: Sequence[Part]
    ) -> Iterator[tuple[Part, Result]]:
        """Yield each part with what the function makes of it, in any order."""
        if self.number == 1 or len(parts) == 1:
            for part in parts:
                yield part, function(part)
            return
        pool = ThreadPoolExecutor(self.number)
        try:
            waiting = {pool.submit(function, part): part for part in parts}
            for done in as_completed(waiting):
                yield waiting.pop(done), done.result()
        finally:  # those that run end by themselves, the others do not begin
            pool.shutdown(cancel_futures=True)
