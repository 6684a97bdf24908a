"""Python processes that take messages and give some back, and of which nothing is ever left.

Every Python process of this package is started here: with modules from safe places
(`module_path`), below a process that ends it with all that it has started (`supervisor`), with a
folder for temporary files that is removed after it, and without any open file of this process.
"""

from __future__ import annotations

import contextlib
import math
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

from card_opt.support import messages, module_path

if TYPE_CHECKING:
    import psutil

ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
_PACKAGE_FOLDER = str(Path(__file__).parents[2])
_PATIENCE = 15.0  # seconds for the supervisor to end all
_CHUNK = 2**16  # bytes that a pipe takes at once
_LOOK = 1.0  # seconds between two looks whether the supervisor is there, should no pipe tell


class Child:
    """A process that runs ``main()`` of a module; one thread at a time may speak with it.

    What is inherited by a fork is left alone there: the process belongs to the one that started
    it, whichever of its threads did.

    Parameters
    ----------
    module
        A module of this package.
    stderr
        Where what it prints goes, as `subprocess.Popen` takes it.
    variables
        More variables of its environment.

    Attributes
    ----------
    folder
        Its folder for temporary files.
    """

    def __init__(
        self,
        module: str,
        stderr: IO[bytes] | int | None = None,
        variables: dict[str, str] | None = None,
    ) -> None:
        self._owner = os.getpid()
        self.folder = Path(tempfile.mkdtemp(prefix="card_opt-"))
        try:
            self._process = subprocess.Popen(
                command("card_opt.support.supervisor", module, self._owner, str(self.folder)),
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=stderr,
                env=environment() | {"TMPDIR": str(self.folder)} | (variables or {}),
                start_new_session=True,
            )
        except BaseException:
            self.folder.rmdir()
            raise
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._stdin, self._stdout = self._process.stdin, self._process.stdout
        for stream in (self._stdin, self._stdout):
            os.set_blocking(stream.fileno(), False)
        self._inbox, self._outbox = bytearray(), bytearray()

    def __del__(self) -> None:
        with contextlib.suppress(AttributeError):  # it was never started
            self.end()

    @property
    def stderr(self) -> IO[bytes] | None:
        """Return what it prints, if that was to be a pipe."""
        return self._process.stderr

    @property
    def is_alive(self) -> bool:
        """Return whether it has not ended."""
        return self._process.poll() is None

    def family(self) -> list[psutil.Process]:
        """Return the process, and after it all that it has started."""
        import psutil

        try:
            return psutil.Process(self._process.pid).children(recursive=True)
        except psutil.Error:
            return []

    def send(self, message: bytes) -> None:
        """Leave a message, which is sent while one is waited for."""
        self._outbox += messages.LENGTH.pack(len(message)) + message

    def receive(self, seconds: float = math.inf) -> bytes | None:
        """Return the next message, or None when it has ended, and all that it had started.

        Raises
        ------
        TimeoutError
            If none came within so many seconds.
        """
        end = time.monotonic() + seconds
        poll = select.poll()
        poll.register(self._stdout, select.POLLIN)
        while (message := messages.take(self._inbox)) is None:
            if self._outbox:
                poll.register(self._stdin, select.POLLOUT)
            is_over = not self.is_alive  # before the look, or its last words would be missed
            left = 0.0 if is_over else max(min(end - time.monotonic(), _LOOK), 0.0)
            events = dict(poll.poll(1000.0 * left))
            if not events and is_over:
                return None
            if not events and time.monotonic() >= end:
                raise TimeoutError
            if self._stdin.fileno() in events:
                self._send_some()
                if not self._outbox:
                    poll.unregister(self._stdin)
            if self._stdout.fileno() in events:
                chunk = os.read(self._stdout.fileno(), _CHUNK)
                if not chunk:
                    return None
                self._inbox += chunk
        return message

    def wait(self) -> int:
        """Return its exit code, or minus the number of the signal that ended it."""
        return self._process.wait()

    def end(self) -> None:
        """Begin to end it and whatever it has started; who waits for a message gets None."""
        if os.getpid() == self._owner:
            self._process.terminate()

    def close(self) -> None:
        """End it and whatever it has started, and remove its folder."""
        if os.getpid() != self._owner:
            return
        self.end()
        self._stdin.close()
        try:
            self._process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.returncode == -signal.SIGKILL:
            self._end_orphans()
        self._stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _end_orphans(self) -> None:
        """Kill what a supervisor that was killed itself may have left, known by its folder."""
        import psutil

        for process in psutil.process_iter():
            with contextlib.suppress(psutil.Error):
                if process.environ().get("TMPDIR") == str(self.folder):
                    process.kill()

    def _send_some(self) -> None:
        try:
            sent = os.write(self._stdin.fileno(), self._outbox[:_CHUNK])
            del self._outbox[:sent]
        except BrokenPipeError:  # that it has ended is read from the other pipe
            self._outbox.clear()


def command(module: str, *arguments: object) -> list[str]:
    """Return the command of a Python that calls ``main(*arguments)`` of a module of this package.

    The package is the one that runs here, wherever the child may find another.
    """
    path, left_out = module_path.parted()
    code = (
        f"import importlib, sys; sys.path[:] = {[_PACKAGE_FOLDER, *path]!r}; import card_opt; "
        "del sys.path[0]; from card_opt.support import module_path; "
        f"module_path.LEFT_OUT += {left_out!r}; "
        f"importlib.import_module({module!r}).main(*{arguments!r})"
    )
    return [sys.executable, "-P", "-c", code]


def environment() -> dict[str, str]:
    """Return the environment of a child: this one, without the current folder for modules."""
    variables = dict(os.environ)
    if "PYTHONPATH" in variables:
        variables["PYTHONPATH"] = module_path.cleaned("PYTHONPATH")
    return variables


def ending(code: int) -> str:
    """Return the words for an exit code, or for minus the number of a signal, as `wait` gives it.

    >>> ending(3), ending(-9)
    ('exit code 3', 'SIGKILL')
    """
    try:
        return signal.Signals(-code).name if code < 0 else f"exit code {code}"
    except ValueError:  # a signal without a name
        return f"signal {-code}"
