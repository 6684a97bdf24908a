"""Parts carried out by the workers of a Dask cluster, whatever becomes of them."""

from __future__ import annotations

import itertools
import queue
import time
import uuid
from asyncio import CancelledError
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import CancelledError as FutureCancelled
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from card_opt.errors import CardOptError
from card_opt.fleet.cluster.task import Failure, carry_out, difference, needs_of, pack
from card_opt.fleet.part import Part

if TYPE_CHECKING:
    from distributed import Client, Future

Result = TypeVar("Result")

ATTEMPTS = 4  # each ends when Dask gives a part up: unless set otherwise after four deaths
PATIENCE = 300.0  # seconds without any worker
_PER_THREAD = 3  # parts on their way for each thread of a worker
_LEAST = 4  # on their way in all, so that a cluster that grows with its work begins to
_LOOK = 1.0  # seconds between looks at how many workers there are
_FETCH = 30.0  # seconds for a result to come, before a look at who is there to make it again
_GIVEN_UP = object()
_GO_ON = "what is finished is kept: give the same command again to go on"


class Cluster:
    """An engine of the workers of a Dask cluster.

    Work that dies with its worker is done again by another. That a part may so be done twice
    does not matter: its file is the same to the byte, and is only ever replaced whole.

    Parameters
    ----------
    client
        Who speaks to the scheduler.
    patience
        How many seconds there may be no worker at all.
    """

    def __init__(self, client: Client, patience: float = PATIENCE) -> None:
        self.client = client
        self._address = client.scheduler.address
        self._patience = patience
        self._needs = needs_of()
        # Two runs on a scheduler must not share work: the same part may go to two folders.
        self._name = f"card-opt-{uuid.uuid4().hex[:12]}"
        self._passes = itertools.count()
        self._at_once, self._looked, self._seen = _LEAST, -_LOOK, time.monotonic()

    def check(self, files: Sequence[Path] = ()) -> None:
        """Refuse workers that would not do what this process would; later ones, too.

        Parameters
        ----------
        files
            Full paths of files that all must see as they are here.

        Raises
        ------
        CardOptError
            If a worker has other versions, or sees other files; its line names the worker.
        """
        self._needs = needs_of(files)
        answers = self.client.run(difference, self._needs, on_error="return")
        for worker, said in sorted(answers.items()):
            if isinstance(said, ImportError):
                said = f"has no card_opt like the one here ({said}): install the same there"
            if isinstance(said, str) and said:  # one that has just died says nothing
                raise CardOptError(f"worker {worker} {said}")

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

        Raises
        ------
        CardOptError
            If a part fails or takes worker after worker with it, or the scheduler is lost.
        """
        packed, name = pack(function), f"{self._name}-{next(self._passes)}"
        ended: queue.SimpleQueue[Future] = queue.SimpleQueue()
        running: dict[str, tuple[Future, Part, int]] = {}

        def submit(part: Part, attempt: int) -> None:
            key = f"{name}-{part.number}-{attempt}"
            future = self.client.submit(carry_out, packed, part, self._needs, key=key, pure=False)
            running[key] = (future, part, attempt)
            future.add_done_callback(ended.put)

        todo = iter(parts)
        try:
            while True:
                for part in itertools.islice(todo, max(0, self._at_once - len(running))):
                    submit(part, attempt=1)
                if not running:
                    return
                future, part, attempt = running.pop(self._next(ended).key)
                result = self._result(future, part)
                if result is not _GIVEN_UP:
                    yield part, result
                elif attempt < ATTEMPTS:
                    submit(part, attempt + 1)
                else:
                    raise CardOptError(
                        f"part {part.number} of {part.file}: workers that had it died time and "
                        "again, perhaps for want of memory: give them more, or a smaller "
                        f"--part-rows; {_GO_ON}"
                    )
        finally:
            for future, _, _ in running.values():
                future.release()

    def _next(self, ended: queue.SimpleQueue[Future]) -> Future:
        """Return the next future that has ended, with an eye on who is there to end any."""
        while True:
            if time.monotonic() - self._looked > _LOOK:
                self._look()
            try:
                return ended.get(timeout=_LOOK)
            except queue.Empty:
                continue

    def _look(self) -> None:
        """See how many workers there are."""
        try:
            threads = sum(self.client.nthreads().values())
        except (CancelledError, FutureCancelled, OSError, ValueError):
            raise self._lost() from None
        self._looked = time.monotonic()
        self._at_once = max(_LEAST, _PER_THREAD * threads)
        if threads:
            self._seen = self._looked
        elif self._looked - self._seen > self._patience:
            raise CardOptError(
                f"the scheduler {self._address} has had no worker for {self._patience:g} s: "
                f"start some; {_GO_ON}"
            )

    def _result(self, future: Future, part: Part) -> Any:
        """Return what became of a part, or raise the line that says why nothing did.

        A worker may die with a result before it is fetched, and then others make it again.
        """
        from distributed.scheduler import KilledWorker

        while True:
            try:
                result = future.result(timeout=_FETCH)
            except KilledWorker:
                return _GIVEN_UP
            except TimeoutError:
                self._look()
                continue
            except (CancelledError, FutureCancelled, OSError):
                raise self._lost() from None
            except Exception as error:
                said = f"{type(error).__name__}: {' '.join(str(error).split())}"
                raise CardOptError(
                    f"part {part.number} of {part.file} came to no worker whole ({said}): workers "
                    "must have the same versions as here"
                ) from None
            if isinstance(result, Failure):
                raise CardOptError(result.line)
            return result

    def _lost(self) -> CardOptError:
        return CardOptError(f"the scheduler {self._address} was lost; {_GO_ON}")
