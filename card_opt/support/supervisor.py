"""The process between this one and a child of it, which sees to it that nothing is left of that.

It runs the child below itself, and adopts whatever the child starts, in whatever session. When
the child ends, or the process above is gone, or it is told to end (SIGTERM), it kills all that is
left. If it is killed itself, Linux ends the child.

Why a process: a solver may hold Python's lock for as long as it runs, so that a thread beside it
could watch nothing; the kernel's parent-death signal is that of the thread which started a child,
and tells nothing to what the child has started.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import select
import shutil
import signal
import sys
import time

_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36
_POLL = 1.0  # seconds between two looks at the process above, should its pipe not tell
_PATIENCE = 10.0  # seconds after which a process that cannot be killed is left


def main(module: str, above: int, folder: str) -> None:
    """Run ``main()`` of a module in a child of this process, and end like it.

    Parameters
    ----------
    module
        The module.
    above
        The process that has asked for this one, and holds the other end of its standard input.
    folder
        To be removed if that process is no longer there to do it.
    """
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)
    signal.pthread_sigmask(signal.SIG_SETMASK, ())  # whatever the thread above has blocked
    woken, wakes = os.pipe()
    os.set_blocking(wakes, False)
    signal.set_wakeup_fd(wakes)
    for number in (signal.SIGCHLD, signal.SIGTERM):
        signal.signal(number, lambda *_: None)
    this = os.getpid()
    child = os.fork()
    if child:
        importlib.import_module("psutil")  # now, or others would wait for it at the end
        status = _watch(child, above, woken)
        _end_family()
        if os.getppid() != above:
            shutil.rmtree(folder, ignore_errors=True)
        _end_like(status)
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGCHLD, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    os.close(woken)
    os.close(wakes)
    os.setsid()
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() == this:
        importlib.import_module(module).main()


def _watch(child: int, above: int, woken: int) -> int:
    """Return the status with which the child has ended, 0 if it is to be ended."""
    poll = select.poll()
    poll.register(sys.stdin.fileno(), 0)  # nothing but that the other end was closed
    poll.register(woken, select.POLLIN)
    while os.getppid() == above:
        events = dict(poll.poll(1000.0 * _POLL))
        if sys.stdin.fileno() in events:
            break
        if woken in events and signal.SIGTERM in os.read(woken, 4096):
            break
        with contextlib.suppress(ChildProcessError):
            while ended := os.waitpid(-1, os.WNOHANG):
                if ended[0] == child:
                    return ended[1]
                if not ended[0]:
                    break
    return 0


def _end_family() -> None:
    """Kill everything below this process, until nothing is left."""
    import psutil

    this, end = psutil.Process(), time.monotonic() + _PATIENCE
    while (family := this.children(recursive=True)) and time.monotonic() < end:
        for process in family:
            with contextlib.suppress(psutil.Error):
                process.kill()
        psutil.wait_procs(family, timeout=1.0)


def _end_like(status: int) -> None:
    """End as a child has ended: by the same signal, or with the same code."""
    if os.WIFSIGNALED(status):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # the child's own is enough
        with contextlib.suppress(OSError):  # some signals cannot be caught
            signal.signal(os.WTERMSIG(status), signal.SIG_DFL)
        os.kill(os.getpid(), os.WTERMSIG(status))
    os._exit(os.waitstatus_to_exitcode(status))


def _prctl(option: int, value: int) -> None:
    """Ask Linux for something; other systems do without."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(option, value)
