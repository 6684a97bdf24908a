"""The study: every heuristic on its problems, the exact answer, and the gap between both."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from card_opt.certificates.certifying import certify
from card_opt.errors import CardOptError, CertificateError, unknown
from card_opt.problem.limits import FEAS_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Solution
from card_opt.solving.dispatch import solve
from card_opt.studies.literature.catalogue import HEURISTICS, Heuristic
from card_opt.studies.literature.fleets import LAYERS
from card_opt.studies.literature.shapes import SHAPES, Shape
from card_opt.support.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

SEEDS = 10
_ROUNDING = 1e-9  # relative
_KEY = ("heuristic", "layers", "seed", "rounds")
COLUMNS = (
    *("heuristic", "shape", "layers", "seed", "devices", "rounds", "options"),
    *("objective", "bound", "gap", "violation", "delay", "energy"),
    *("exact_objective", "exact_gap", "exact_delay", "exact_energy"),
    *("method", "status", "proof", "run_time", "exact_time", "message"),
)
"""Of the table of a study, in their order."""
_NONE = "the heuristic finds no decision"


@dataclass(frozen=True)
class Asked:
    """What a study is made of.

    Attributes
    ----------
    heuristics
        Some of `card_opt.studies.literature.catalogue.HEURISTICS`.
    seeds
        Of the problems, for both sorts of layers.
    rounds
        N of all problems; each shape's own if None.
    time_limit
        Seconds for each exact solution, and again for each certificate.
    is_certified
        Whether the exact bound is proven in rational arithmetic where there is such a proof.
    """

    heuristics: tuple[Heuristic, ...] = HEURISTICS
    seeds: tuple[int, ...] = tuple(range(SEEDS))
    rounds: int | None = None
    time_limit: float = 60.0
    is_certified: bool = True

    def cases(self) -> list[tuple[Heuristic, Shape, str, int]]:
        """Return every heuristic with its shape, layers and seed."""
        shapes = {shape.name: shape for shape in SHAPES}
        return [
            (heuristic, shapes[heuristic.shape], layers, seed)
            for heuristic in self.heuristics
            for layers in LAYERS
            for seed in self.seeds
        ]


def chosen(names: Iterable[str]) -> tuple[Heuristic, ...]:
    """Return heuristics by their names; all if there are no names.

    Raises
    ------
    CardOptError
        If there is none of a name.
    """
    known = {heuristic.name: heuristic for heuristic in HEURISTICS}
    wanted = tuple(names) or tuple(known)
    for name in wanted:
        if name not in known:
            raise CardOptError(unknown("heuristic", name, list(known)))
    return tuple(known[name] for name in wanted)


def study(
    asked: Asked,
    known: pd.DataFrame | None = None,
    progress: Progress | None = None,
    on_row: Callable[[pd.DataFrame], None] | None = None,
) -> pd.DataFrame:
    """Return one row for each heuristic and problem.

    Parameters
    ----------
    asked
        What is to be done.
    known
        Table of an earlier study that was stopped: its rows are not made again.
    progress
        Called with what is being done, the rows done and those to do.
    on_row
        Called with the table so far, after each row.

    Returns
    -------
    pandas.DataFrame
        The heuristic's objective, total delay [s] and energy [J], and violation; the exact
        objective, bound, gap, delay and energy; whether the bound is certified; and the
        heuristic's gap, ``(objective - bound) / abs(objective)``.
    """
    import pandas as pd

    records = [] if known is None else known.to_dict("records")
    done: dict[tuple[Any, ...], dict[Any, Any]] = {
        tuple(record[key] for key in _KEY): record for record in records
    }
    rows: list[dict[Any, Any]] = []
    cases = asked.cases()
    for number, (heuristic, shape, layers, seed) in enumerate(cases):
        if progress is not None:
            progress("heuristics", number, len(cases))
        rounds = asked.rounds or shape.rounds
        row = done.get((heuristic.name, layers, seed, rounds))
        if row is None:
            made = outcome(heuristic, shape.problem(layers, seed, rounds), asked)
            names = {"heuristic": heuristic.name, "shape": shape.name}
            row = {**names, "layers": layers, "seed": seed, **made}
            rows.append(row)
            if on_row is not None:
                on_row(pd.DataFrame(rows, columns=list(COLUMNS)))
        else:
            rows.append(row)
    if progress is not None:
        progress("heuristics", len(cases), len(cases))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def outcome(heuristic: Heuristic, problem: Problem, asked: Asked) -> dict[str, Any]:
    """Return what a heuristic and an exact method make of a problem.

    Raises
    ------
    CardOptError
        If the heuristic's decision exceeds a limit: then it is none, and the code is wrong.
    """
    inst = problem.instance
    begun = time.perf_counter()
    decision = heuristic.decide(problem)
    seconds = time.perf_counter() - begun
    exact = solve(problem, time_limit=asked.time_limit)
    bound, proof = exact.bound, ""
    if asked.is_certified:
        bound, proof = _certified(problem, exact, asked.time_limit)
    row: dict[str, Any] = dict(zip(("devices", "rounds"), inst.shape, strict=True))
    row |= {"options": inst.num_cuts, "objective": math.inf, "bound": bound, "gap": math.nan}
    row |= {"violation": math.nan, "delay": math.nan, "energy": math.nan}
    if decision is not None:
        said = problem.evaluate(*decision)
        violation = max(said.violation, problem.region.violation(inst, *decision))
        if violation > FEAS_TOL:
            raise CardOptError(f"{heuristic.name} exceeds a limit by {violation:.3g} of it")
        row |= {
            "objective": said.objective,
            "gap": _gap(said.objective, bound),
            "violation": violation,
            "delay": float(said.delay.sum()),
            "energy": float(said.energy.sum()),
        }
    return row | {
        "exact_objective": exact.objective,
        "exact_gap": exact.gap,
        "exact_delay": math.nan if exact.delay is None else float(exact.delay.sum()),
        "exact_energy": math.nan if exact.energy is None else float(exact.energy.sum()),
        "method": exact.method,
        "status": str(exact.status),
        "proof": proof,
        "run_time": seconds,
        "exact_time": exact.build_time + exact.solve_time,
        "message": exact.message if decision is not None else _NONE,
    }


def _gap(objective: float, bound: float) -> float:
    """Return the gap of a decision; nan where nothing is proven."""
    if not math.isfinite(bound):
        return math.nan
    return (objective - bound) / abs(objective) if objective != bound else 0.0


def _certified(problem: Problem, exact: Solution, time_limit: float) -> tuple[float, str]:
    """Return a bound, and the kind of the certificate that proves it.

    That is none where no certificate is had, or one of a bound that is weaker by more than a
    billionth.

    Raises
    ------
    CardOptError
        If the certificate contradicts the exact answer: then one of both is wrong.
    """
    try:
        certificate = certify(problem, exact, time_limit=time_limit)
    except CertificateError:
        return exact.bound, ""
    size = abs(exact.objective)
    if certificate.bound > exact.objective + _ROUNDING * size:
        raise CardOptError(
            f"{exact.method} finds {exact.objective:.12g}, "
            f"and {certificate.bound:.12g} is certified as a bound"
        )
    if certificate.bound < exact.bound - _ROUNDING * size:
        return exact.bound, ""
    return certificate.bound, certificate.kind
