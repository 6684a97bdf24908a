"""Solvers for tests of the benchmark that note when they are started, and by whom.

The environment names the file of the notes, and how long to think.
"""

from __future__ import annotations

import hashlib
import os
import time

import psutil

import card_opt as co
from card_opt.problem.limits import Limits
from card_opt.problem.region import Region

NOTES, SECONDS = "BENCH_SOLVER_NOTES", "BENCH_SOLVER_SECONDS"


def name_of(inst: co.Instance) -> str:
    """Return what tells an instance from others."""
    return hashlib.sha256(inst.uplink_rate.tobytes()).hexdigest()[:8]


def alpha(inst: co.Instance, region: Region, limits: Limits) -> co.Answer:
    """Answer like `card`."""
    return _answer("alpha", inst)


def beta(inst: co.Instance, region: Region, limits: Limits) -> co.Answer:
    """Answer like `card`, too."""
    return _answer("beta", inst)


def _answer(name: str, inst: co.Instance) -> co.Answer:
    notes = os.open(os.environ[NOTES], os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    starter = psutil.Process(os.getppid()).ppid()  # the supervisor's parent
    os.write(notes, f"{name} {name_of(inst)} {starter}\n".encode())
    os.close(notes)
    time.sleep(float(os.environ[SECONDS]))
    solution = co.solve(inst)
    return co.Answer(solution.status, solution.cut, solution.frequency, solution.bound)
