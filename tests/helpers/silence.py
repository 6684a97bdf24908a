"""What is written on standard output by the first call of a process.

HiGHS 1.16 writes a header once per process, so that each call gets a process of its own: a fork
of one that has imported every library. Versions before are made to write one in the same way.
``python -m tests.helpers.silence`` prints what was heard.
"""

from __future__ import annotations

import ctypes
import functools
import importlib
import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable

import highspy
import numpy as np

import card_opt as co
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import EVERYTHING
from card_opt.solving.catalogue import METHODS
from card_opt.solving.method import Method
from tests.helpers.instances import random_instance

HEADER = "Running HiGHS"
LIMITS = (  # of several kinds, since a method may not take one, or have nothing to do with it
    (),
    (co.constraints.EnergyBudget(500.0),),
    (co.constraints.FrequencyLevels((5e8, 1e9, 2e9)),),
    (co.constraints.MovePrice(0.01), co.constraints.EnergyBudget(500.0)),
    (co.constraints.ParallelRound(), co.constraints.FrequencyPool(1.2e9)),
    (co.constraints.ServerQueue(),),
    (co.constraints.MovePrice(0.01),),
)


def calls() -> dict[str, Callable[[], object]]:
    """Return calls that run HiGHS in this process, by name, each the first one of its process."""
    known: dict[str, Callable[[], object]] = {
        HEADER: highspy.Highs,
        "build_model": functools.partial(co.build_model, instance(), "tangents-highs"),
    }
    for method in METHODS:
        if {"highspy", "scipy"} & set(method.requires) and not method.missing():
            call = _adapter if method.formulation else _solve
            known[method.name] = functools.partial(call, method)
    return known


def instance() -> co.Instance:
    """Return an instance that all of the limits can be put on."""
    inst = random_instance(4, shape=(2, 2), num_cuts=5)
    return inst.replace(held_bytes=np.linspace(1e6, 9e6, 5))


def _solve(method: Method) -> None:
    for constraints in LIMITS:
        co.solve(instance(), method, constraints)


def _adapter(method: Method) -> None:
    """Ask a method's adapter in this process, without the child that it usually has."""
    module, _, function = method.run.partition(":")
    adapter = getattr(importlib.import_module(module), function)
    formulation = importlib.import_module(method.formulation)
    adapter(Problem(instance()[0, 0], EVERYTHING), formulation, Limits(), lambda _: None)


def be_loud() -> None:
    """Make a HiGHS that writes no header write one, where and when 1.16 does."""
    enable, told = highspy.Highs.enableCallbacks, list[bool]()

    def loud(highs: highspy.Highs) -> None:
        if not told and highs.getOptionValue("output_flag")[1]:
            told.append(True)
            if highs.getOptionValue("log_to_console")[1]:
                os.write(1, f"{HEADER}, it would say\n".encode())
        enable(highs)

    highspy.Highs.enableCallbacks = loud


def heard(call: Callable[[], object]) -> str:
    """Return what a fork of this process writes while it makes a call."""
    with tempfile.TemporaryFile() as file:
        if (child := os.fork()) == 0:
            os.dup2(file.fileno(), 1)
            try:
                call()
            except BaseException:  # also what ends a process: it is told, and the fork ends
                traceback.print_exc(file=sys.stdout)
            finally:
                sys.stdout.flush()
                ctypes.CDLL(None).fflush(None)  # what C libraries have not yet written
                os._exit(0)
        os.waitpid(child, 0)
        file.seek(0)
        return file.read().decode()


def main() -> None:
    """Print what each call writes, as JSON."""
    for library in ("highspy", "cvxpy", "pyomo.environ", "scipy.optimize", "pyscipopt"):
        importlib.import_module(library)
    if HEADER not in heard(highspy.Highs):
        be_loud()
    sys.stdout.write(json.dumps({name: heard(call) for name, call in calls().items()}))


if __name__ == "__main__":
    main()
