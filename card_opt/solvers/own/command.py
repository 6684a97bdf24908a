"""Pyomo formulations, by any program that reads .nl and writes .sol.

What it says is handed on as it says it: no bound of ours stands behind it, and it has one only if
it returns the suffix ``bestbound``.
"""

from __future__ import annotations

import math
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from card_opt.models.parts import begin_pyomo
from card_opt.problem.claim import About
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.solution import Answer, Status
from card_opt.problem.start import Hint
from card_opt.solvers.adapters import decision
from card_opt.solvers.adapters.protocol import Module, Report
from card_opt.solvers.own import command_line as command_line
from card_opt.solvers.own import sol_file
from card_opt.solvers.own.sol_file import SolFile, SolFileError
from card_opt.solvers.own.supervised import Supervised
from card_opt.support.child import ending
from card_opt.support.text import one_line

STATUS = (  # of solve codes by the hundred; anything else is an ERROR
    Status.OPTIMAL,  # solved
    Status.FEASIBLE,  # solved, perhaps
    Status.INFEASIBLE,
    Status.ERROR,  # unbounded, which no formulation is
    Status.TIME_LIMIT,  # stopped at a limit
)
_GRACE = 1.5  # seconds past the time limit in which a program may write down what it has
_WIDTH = 200  # characters of a program's own message that are kept


def solve(
    problem: Problem,
    formulation: Module,
    limits: Limits,
    report: Report,
    start: Hint | None = None,
    *,
    command: str,
) -> Answer:
    """Solve a formulation by a command that `command_line.checked` has returned.

    A start is in the .nl file, as the initial values of its variables.
    """
    began = time.perf_counter()
    with Supervised() as program:
        model = formulation.build_model(problem)
        if start is not None:
            begin_pyomo.begin(model, start)
        stub = program.folder / "model"
        variables = _write(model, stub.with_suffix(".nl"))
        built = time.perf_counter()
        left = limits.time_limit - (built - began)
        if left <= 0.0:
            return Answer(Status.TIME_LIMIT, build_time=built - began)
        values = {
            "stub": str(stub),
            "nl": f"{stub}.nl",
            "sol": f"{stub}.sol",
            "time": f"{left:.3f}",
            "gap": f"{limits.rel_gap:.3g}",
            "seed": f"{limits.seed}",
        }
        code = program.run(command_line.arguments(command, values), left + _GRACE)
        said = "" if code is None else _read(stub.with_suffix(".sol"), code, len(variables))
        taken = time.perf_counter() - built
    if code is None:
        text = f"stopped after {taken:.1f} s, allowed {left:.1f} s"
        answer = Answer(Status.TIME_LIMIT, message=text)
    elif isinstance(said, str):
        printed = f"; it printed: {program.last_line}" if program.last_line else ""
        answer = Answer(Status.ERROR, message=one_line(f"the program {said}{printed}", _WIDTH))
    else:
        answer = _answer(problem, formulation, model, variables, said)
    answer = replace(answer, build_time=built - began, solve_time=taken)
    report(answer)
    return answer


def _write(model: Any, path: Path) -> list[Any]:
    """Write a model as an .nl file; return its variables in the file's order."""
    from pyomo.repn.plugins.nl_writer import NLWriter

    with path.open("w", newline="") as stream:
        # The presolve and the scaling that are the writer's default change the variables.
        order = NLWriter().write(model, stream, linear_presolve=False, scale_model=False)
    return list(order.variables)


def _read(path: Path, code: int, num_variables: int) -> SolFile | str:
    """Return what a program has written, or what is wrong with how it ended."""
    if code != 0:
        return f"ended with {ending(code)}"
    if not path.exists():
        return "wrote no .sol file"
    try:
        return sol_file.read(path, num_variables)
    except SolFileError as error:
        return f"wrote a .sol file {error}"


def _answer(
    problem: Problem,
    formulation: Module,
    model: Any,
    variables: list[Any],
    said: SolFile,
) -> Answer:
    """Return what a .sol file says."""
    status = _status(said.code)
    words = f"solve code {said.code}{f': {said.message}' if said.message else ''}"
    word, about = one_line(words, _WIDTH), decision.about(problem, formulation)
    claim = decision.claimed(model.scaled, word, status.says, bound=said.bound, subject=about)
    answer = Answer(status, message=word, claim=claim)
    if status in {Status.ERROR, Status.INFEASIBLE}:
        return answer
    if about is About.GRID:
        status = Status.FEASIBLE if status is Status.OPTIMAL else status
        answer = replace(answer, status=status, bound=_of_grid(formulation, model, said.bound))
    elif math.isfinite(said.bound):
        answer = replace(answer, bound=model.scaled.to_cost(said.bound))
    if not said.values:
        return answer
    for variable, value in zip(variables, said.values, strict=True):
        variable.set_value(value, skip_validation=True)
    cut, frequency, share = decision.read(problem, formulation, model)
    return replace(answer, cut=cut, frequency=frequency, share=share)


def _status(code: int | None) -> Status:
    if code is None:  # a decision, and no word about it
        return Status.FEASIBLE
    return STATUS[code // 100] if 0 <= code < 100 * len(STATUS) else Status.ERROR


def _of_grid(formulation: Module, model: Any, bound: float) -> float:
    """Return what a bound on the grid's optimum says of the problem's, -inf for nothing."""
    return float(formulation.lower_bound(model, bound)) if bound > 0.0 else -math.inf
