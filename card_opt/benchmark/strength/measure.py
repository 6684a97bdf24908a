"""How large and how strong one formulation of one problem is, measured in a process of its own.

``python -m card_opt.benchmark.strength.measure`` reads one job from its standard input and prints
a line of JSON after every stage, so that what was measured is kept when it is killed: first the
size of what the solver is given, then the relaxation's value, the bound at the root, and the
solution.

All solvers get the same gap and tolerance, and one thread. What a decision is worth is not the
solver's number: its cuts are valued at their best frequencies, see
`card_opt.benchmark.strength.bound`.
"""

from __future__ import annotations

import functools
import importlib
import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from types import ModuleType
from typing import Any

import numpy as np

from card_opt.benchmark.strength.bound import worth
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import IntArray
from card_opt.problem.region import Region
from card_opt.problem.solution import Status, relative_excess
from card_opt.solvers.child import frames
from card_opt.solving.catalogue import METHODS

GAP = 1e-6  # relative, between the objective and the bound of a proven decision


@dataclass
class Measures:
    """What is known of a formulation so far; costs in the instance's units, times in seconds."""

    library: str = ""
    solver: str = ""
    variables: int | None = None
    whole: int | None = None
    constraints: int | None = None
    nonzeros: int | None = None
    build_time: float = math.nan
    relaxation: float = math.nan
    relaxation_time: float = math.nan
    root: float = math.nan
    bound: float = -math.inf
    objective: float = math.inf
    nodes: int | None = None
    solve_time: float = math.nan
    status: str = Status.ERROR
    message: str = ""


@dataclass(eq=False)
class Job:
    """One formulation of one problem, and what to tell while it is measured."""

    inst: Instance
    formulation: ModuleType
    is_convex: bool
    region: Region
    time_limit: float
    tell: Callable[[Measures], None]
    gap: float = 0.5 * GAP  # that solvers are asked for, so that rounding does not spoil it
    known: Measures = field(default_factory=Measures)

    def build(self, **options: Any) -> Any:
        """Return the formulation's model."""
        return self.formulation.build_model(self.inst, self.region, **options)

    def take(self, model: Any) -> None:
        """Keep the decision in the model's values if its cuts are cheaper than those before."""
        cut, _ = self.formulation.decision(model)
        zero_based = np.asarray(cut, dtype=np.int64).ravel() - 1
        self.take_cuts(model, zero_based)

    def take_cuts(self, model: Any, cut: IntArray) -> None:
        """Keep 0-based cuts of shape (K,) if they are cheaper than those before."""
        self.known.objective = min(self.known.objective, worth(self.inst, model.scaled, cut))

    @property
    def is_proven(self) -> bool:
        """Return whether the bound proves the best cuts known."""
        known, num_rounds = self.known, self.inst.uplink_rate.size
        return relative_excess(known.objective, known.bound, num_rounds) <= GAP

    def conclude(self, status: Status) -> None:
        """Set the verdict: optimal is what the bound proves, whatever the solver says."""
        if self.is_proven:
            status = Status.OPTIMAL
        elif status is Status.OPTIMAL:
            status = Status.FEASIBLE
        self.known.status = status
        self.tell(self.known)

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Set a time of the measures to what the block takes."""
        start = time.perf_counter()
        try:
            yield
        finally:
            setattr(self.known, name, time.perf_counter() - start)


def measure(job: Job) -> Measures:
    """Measure with the library that the formulation is written for."""
    accepts = getattr(job.formulation, "accepts", None)
    reason = unsupported(job.formulation, job.region)
    if not reason and accepts is not None:
        reason = accepts(job.inst, job.region)
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
    from card_opt.benchmark.strength import highs

    highs.run(job, model)


def _by_scip(library: str, job: Job, model: Any) -> None:
    from card_opt.benchmark.strength import scip

    job.known.library = library
    scip.run(job, model)


def _by_cvxpy(job: Job, model: Any) -> None:
    from card_opt.benchmark.strength import conic

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
    out = os.fdopen(os.dup(sys.stdout.fileno()), "w")
    # What a solver prints must not get into the lines.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def tell(known: Measures) -> None:
        print(json.dumps(asdict(known)), file=out, flush=True)

    job = Job(
        Instance.from_arrays(frames.split(arrays, "instance")),
        importlib.import_module(words["module"]),
        words["is_convex"],
        Region.from_arrays(frames.split(arrays, "region")),
        words["time_limit"],
        tell,
    )
    try:
        measure(job)
    except Exception as error:  # a formulation that fails is a row too
        job.known.status = Status.ERROR
        job.known.message = f"{type(error).__name__}: {' '.join(str(error).split())}"[:200]
        tell(job.known)


if __name__ == "__main__":
    main()
