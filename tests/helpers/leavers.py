"""Functions that a user may give as a method, and that leave something running behind.

Each writes the numbers of what it has started into the file that the variable ``LEAVERS`` names.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import threading
import time
from pathlib import Path
from typing import Any

from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.region import Region
from tests.helpers.own_callables import worst

TOLD = "LEAVERS"
FOREVER = 600.0  # seconds


def daemon(inst: Instance, region: Region, limits: Limits) -> Any:
    """Start a daemon as books have it: forked twice, in a session of its own, files closed."""
    if os.fork() == 0:
        os.setsid()
        if os.fork():
            os._exit(0)
        os.closerange(0, 100)
        _tell(os.getpid())
        time.sleep(FOREVER)
        os._exit(0)
    return _answer(inst, 1)


def workers(inst: Instance, region: Region, limits: Limits) -> Any:
    """Start processes of `multiprocessing`, of each kind, and wait for none."""
    kinds = ("fork", "spawn", "forkserver")
    for kind in kinds:
        context: Any = multiprocessing.get_context(kind)
        process = context.Process(target=time.sleep, args=(FOREVER,))
        process.start()
        _tell(process.pid)
    return _answer(inst, len(kinds))


def shell(inst: Instance, region: Region, limits: Limits) -> Any:
    """Start a program in the background of a shell that has ended, without any variable."""
    command = f"nohup setsid env -i sleep {FOREVER:g} >/dev/null 2>&1 & echo $!"
    _tell(int(subprocess.check_output(command, shell=True)))
    return _answer(inst, 1)


def thread(inst: Instance, region: Region, limits: Limits) -> Any:
    """Start a thread that would keep its process alive."""
    _tell(os.getpid())
    threading.Thread(target=time.sleep, args=(FOREVER,)).start()
    return _answer(inst, 1)


def forks(inst: Instance, region: Region, limits: Limits) -> Any:
    """Start a process that forks on and on, each generation in a session of its own."""
    if os.fork() == 0:
        _tell(os.getpid())
        end = time.monotonic() + FOREVER
        while time.monotonic() < end:
            if os.fork():
                os._exit(0)
            os.setsid()
    return _answer(inst, 1)


def kills(inst: Instance, region: Region, limits: Limits) -> Any:
    """Start a daemon, and kill the process that is to see to it that nothing is left."""
    daemon(inst, region, limits)
    os.kill(os.getppid(), signal.SIGKILL)
    time.sleep(FOREVER)


def _tell(number: int) -> None:
    with Path(os.environ[TOLD]).open("a") as file:
        file.write(f"{number}\n")


def _answer(inst: Instance, count: int) -> Any:
    """Return a decision as soon as so many processes have told of themselves."""
    path = Path(os.environ[TOLD])
    while not (path.exists() and path.read_text().count("\n") >= count):
        time.sleep(0.01)
    return worst(inst)
