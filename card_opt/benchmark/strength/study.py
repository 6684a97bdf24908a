"""Which formulation is strong, and why: size, bound without branching, nodes and time of each.

Every formulation of every problem is measured in a child process
(`card_opt.benchmark.strength.measure`), which is killed past its time, and keeps what it had
measured. Bounds are compared with the optimum by the share of the gap that they close,

    closed = (bound - trivial) / (optimum - trivial)

where the trivial bound is what is known before: of a separable problem, each term of the cost at
its own best cut and frequency; of one with a budget, the optimum without it.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from subprocess import DEVNULL
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.strength.job import GAP, Measures
from card_opt.benchmark.strength.problems import KnownProblem
from card_opt.errors import CardOptError
from card_opt.models import catalogue
from card_opt.models.catalogue import Formulation
from card_opt.problem.solution import Status
from card_opt.solvers.child import frames
from card_opt.support.child import ONE_THREAD, Child, ending
from card_opt.support.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

_GRACE = 20.0  # seconds to start, and to build, past the limits on relaxation and solution


FORMULATIONS = tuple(
    catalogue.find(name)
    for name in (
        "one-hot",
        "integer-cut",
        "big-m-conic",
        "gdp-bigm",
        "gdp-mbigm",
        "gdp-hull",
        "conic-hull-pyomo",
        "conic-hull-pyscipopt",
        "conic-hull-cvxpy",
        "tangents-highs",
        "enumeration-cvxpy",
    )
)


def formulations(names: Iterable[str] | None = None) -> list[Formulation]:
    """Return the formulations whose modules have these names, or all that are measured.

    Raises
    ------
    CardOptError
        If there is none of that name.
    """
    there = {f.stem: f for f in FORMULATIONS}
    if names is None:
        return list(FORMULATIONS)
    for name in names:
        if name not in there:
            raise CardOptError(f"no formulation {name!r}; there are {', '.join(there)}")
    return [there[name] for name in names]


@dataclass(frozen=True, eq=False)
class Study:
    """What was measured.

    Attributes
    ----------
    problems
        The problems; `optimum` is the best that any formulation found.
    table
        One row per problem and formulation: the fields of `Measures`, and the shares of the gap
        and of the optimum that the bounds of the relaxation and of the root come to.
    """

    problems: list[KnownProblem]
    table: pd.DataFrame

    def problem_table(self) -> pd.DataFrame:
        """Return one row per problem."""
        import pandas as pd

        rows = [
            {
                "problem": p.name,
                "devices": p.instance.shape[0],
                "rounds": p.instance.shape[1],
                "cuts": p.instance.num_cuts,
                "budget [J]": math.nan if p.budget is None else p.budget,
                "trivial bound": p.trivial,
                "Lagrangian bound": p.lagrangian,
                "optimum": p.optimum,
            }
            for p in self.problems
        ]
        return pd.DataFrame(rows)


def study(
    problems: Sequence[KnownProblem],
    chosen: Sequence[Formulation] | None = None,
    *,
    time_limit: float = 30.0,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Study:
    """Measure every formulation of every problem.

    Parameters
    ----------
    problems
        The problems, see `default_problems`.
    chosen
        Formulations; all by default.
    time_limit
        Seconds for the solution, and again for the relaxation.
    jobs
        How many to measure at the same time, each with one thread.
    progress
        Called with a problem's name, the formulations done and those to do.
    """
    if not (isinstance(time_limit, int | float) and 0.0 < time_limit < math.inf):
        raise CardOptError(f"time_limit must be a positive finite number, got {time_limit!r}")
    chosen = formulations() if chosen is None else chosen
    pairs = [(p, f) for p in range(len(problems)) for f in range(len(chosen))]
    found: dict[tuple[int, int], Measures] = {}
    with ThreadPoolExecutor(jobs) as pool:
        runs = {
            pool.submit(measured, problems[p], chosen[f], time_limit): (p, f) for p, f in pairs
        }
        for run in as_completed(runs):
            place = runs[run]
            found[place] = run.result()
            if progress is not None:
                done = sum(p == place[0] for p, _ in found)
                progress(problems[place[0]].name, done, len(chosen))
    best = [
        replace(q, optimum=min([q.optimum, *(found[p, f].objective for f in range(len(chosen)))]))
        for p, q in enumerate(problems)
    ]
    return Study(best, _table([(best[p], chosen[f], found[p, f]) for p, f in pairs]))


def measured(p: KnownProblem, formulation: Formulation, time_limit: float) -> Measures:
    """Return the measures of one formulation, taken in a child process."""
    words = {
        "module": formulation.module,
        "is_convex": formulation.is_convex,
        "time_limit": time_limit,
    }
    arrays = frames.join(instance=p.instance.arrays(), region=p.region.arrays())
    known, end = Measures(), time.monotonic() + 2.0 * time_limit + _GRACE
    with closing(Child("card_opt.benchmark.strength.measure", DEVNULL, ONE_THREAD)) as child:
        child.send(frames.packed(words, arrays))
        try:
            while message := child.receive(end - time.monotonic()):
                said, _ = frames.unpacked(message)
                known = Measures(**said)
            code = child.wait()
            ended = f"ended with {ending(code)}" if code else ""
        except TimeoutError:
            ended = "stopped"
    if not ended:
        return known
    where = "in the relaxation" if math.isfinite(known.solve_time) else "before the end"
    return replace(known, message=f"{known.message} {ended} {where}".strip())


def _table(rows: Iterable[tuple[KnownProblem, Formulation, Measures]]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame([judged(*row) for row in rows])


def judged(p: KnownProblem, formulation: Formulation, known: Measures) -> dict[str, Any]:
    """Return a row of the table; a bound above the least cost known is an error."""
    size = max(abs(p.optimum), 1e-3 * p.instance.uplink_rate.size)
    if known.bound > p.optimum + GAP * size:
        known = replace(known, status=Status.ERROR, message="its bound is above the optimum")
    shares = {}
    for name in ("relaxation", "root"):
        bound = getattr(known, name)
        shares[f"{name}_closed"] = p.closed(bound)
        shares[f"{name}_share"] = bound / p.optimum
    first = {"problem": p.name, "formulation": formulation.stem}
    last = {"gap": (known.objective - known.bound) / size}
    return first | asdict(known) | shares | last
