"""How large and how strong one formulation of one problem is, measured in a process of its own.

It reads one job from its standard input and answers after every stage, so that what was measured
is kept when it is killed: first the size of what the solver is given, then the relaxation's value,
the bound at the root, and the solution.

All solvers get the same gap and tolerance, and one thread. What a decision is worth is not the
solver's number: its cuts are valued at their best frequencies, see
`card_opt.benchmark.strength.bound`.
"""

from __future__ import annotations

import functools
import importlib
import sys
from collections.abc import Callable
from dataclasses import asdict
from types import ModuleType
from typing import Any

from card_opt.benchmark.strength import conic, highs, scip
from card_opt.benchmark.strength.job import Job, Measures
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Status
from card_opt.solvers.child import frames
from card_opt.solving.catalogue import METHODS
from card_opt.support import messages
from card_opt.support.text import of_error


def measure(job: Job) -> Measures:
    """Measure with the library that the formulation is written for."""
    accepts = getattr(job.formulation, "accepts", None)
    reason = unsupported(job.formulation, job.problem.region)
    if not reason and accepts is not None:
        reason = accepts(job.problem)
    if reason:
        job.known.message = reason
        job.conclude(Status.UNSUPPORTED)
        return job.known
    with job.timed("build_time"):
        model = job.build()
    for name, runner in _RUNNERS.items():
        if hasattr(model, name):
            runner(job, model)
            return job.known
    raise TypeError(f"no runner for a {type(model).__name__}")


def unsupported(formulation: ModuleType, region: Region) -> str:
    """Return why no method takes a region by this formulation; nothing if one does."""
    methods = (method for method in METHODS if method.formulation == formulation.__name__)
    missing = region.needs - frozenset().union(*(method.supports for method in methods))
    return f"takes no {' and no '.join(sorted(missing))}" if missing else ""


def _by_highs(job: Job, model: Any) -> None:
    highs.run(job, model)


def _by_scip(library: str, job: Job, model: Any) -> None:
    job.known.library = library
    scip.run(job, model)


def _by_cvxpy(job: Job, model: Any) -> None:
    job.known.library = "CVXPY"
    conic.run(job, model)


_RUNNERS: dict[str, Callable[[Job, Any], None]] = {  # by what a model of the library has
    "highs": _by_highs,
    "problem": _by_cvxpy,
    "component_objects": functools.partial(_by_scip, "Pyomo"),
    "scip": functools.partial(_by_scip, "PySCIPOpt"),
}


def main() -> None:
    """Measure the job on standard input."""
    frame = frames.read(sys.stdin.buffer)
    assert frame is not None
    words, arrays = frame
    answers = messages.own_output()

    def tell(known: Measures) -> None:
        frames.write(answers, asdict(known))

    job = Job(
        Problem(
            Instance.from_arrays(frames.split(arrays, "instance")),
            Region.from_arrays(frames.split(arrays, "region")),
        ),
        importlib.import_module(words["module"]),
        words["is_convex"],
        words["time_limit"],
        tell,
    )
    try:
        measure(job)
    except Exception as error:  # a formulation that fails is a row too
        job.known.status = Status.ERROR
        job.known.message = of_error(error)
        tell(job.known)
