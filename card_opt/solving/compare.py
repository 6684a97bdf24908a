"""Compare what one method answered with what the method under test did.

All costs are the referee's. A method that hit a limit or failed proves nothing, but a decision
of its that is cheaper than the tested one still contradicts. Where two costs differ, both are
those of decisions that exceed no limit (`card_opt.solving.inside`), for others refute nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from card_opt.problem import referee
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import Solution, Status, relative_excess
from card_opt.solving.inside import evidence
from card_opt.solving.method import Method

_PROVEN = {Status.OPTIMAL, Status.INFEASIBLE}
_ROUNDING = 1e-12  # relative: what costs differ by that are the same


@dataclass(frozen=True, eq=False)
class Trial:
    """What one method answered to every P2, in row-major order, and to P1."""

    method: Method
    parts: tuple[Solution, ...]
    joint: Solution


@dataclass(frozen=True)
class Finding:
    """How one method compares with the candidate; a row of `Report.table`.

    Differences are relative, signed where a sign is meaningful: positive means that the
    candidate costs more. They are nan where there is nothing to compare.
    """

    method: str
    solver: str
    status: str  #: of its P2s: ``optimal``, or the first status that is not
    solved: int  #: P2s solved to proven optimality
    cost_difference: float  #: largest in size over all P2
    cuts_differ: int  #: P2s with another cut and another cost
    frequency_difference: float  #: largest where the cost depends on the frequency
    bound_gap: float  #: how far the proven bound is below the candidate's cost, largest
    build_time: float  #: s, all P2
    solve_time: float  #: s, all P2
    speedup: float  #: its time per P2 over the candidate's time per device-round
    joint_status: str
    joint_cost_difference: float
    joint_bound_gap: float
    sum_difference: float  #: of its P1 from the sum of its P2s
    joint_build_time: float
    joint_solve_time: float
    finished: bool  #: may bear out claims, and proves the candidate's P2s and P1 optimal
    message: str
    contradictions: tuple[str, ...] = field(default=())


def compare(problem: Problem, tested: Trial, trial: Trial, pace: float) -> Finding:
    """Return how a method's answers compare with the tested one's.

    Parameters
    ----------
    problem
        The fleet and its constraints.
    tested, trial
        Answers of the method under test and of the one to compare with.
    pace
        Seconds that the method under test takes per device-round.
    """
    method, tol = trial.method, trial.method.rel_tol
    pairs = list(zip(tested.parts, trial.parts, strict=False))
    parts = [part_of(problem, i) for i in range(len(pairs))]
    excess = np.array([_excess(p, a, b, tol) for p, (a, b) in zip(parts, pairs, strict=True)])
    other_cut = np.array([_cut_differs(a, b) for a, b in pairs], dtype=np.bool_)
    shift = np.array([_shift(p, a, b) for p, (a, b) in zip(parts, pairs, strict=True)])
    gaps = np.array([relative_excess(a.objective, b.bound) for a, b in pairs])
    joint_excess = _excess(problem, tested.joint, trial.joint, tol)
    size = problem.instance.uplink_rate.size
    joint_gap = relative_excess(tested.joint.objective, trial.joint.bound, size)
    differ = other_cut & (np.abs(excess) > tol)
    solved = sum(part.status in _PROVEN for part in trial.parts)
    whole = solved == len(tested.parts) and trial.joint.status in _PROVEN
    is_proof = whole and max([*gaps, joint_gap]) <= PROOF_TOL
    worse = [part for part in trial.parts if part.status not in _PROVEN]
    build, seconds = (
        sum(getattr(part, name) for part in trial.parts) for name in ("build_time", "solve_time")
    )
    contradictions = []
    if (excess > tol).any():
        place = _name(problem, int(np.nanargmax(excess)))
        contradictions.append(f"{method.name} finds a cheaper decision for {place}")
    better = [
        shift[i] if shift[i] > method.freq_tol and _is_cheaper(parts[i], *pairs[i]) else 0.0
        for i in range(len(pairs))
    ]
    if any(better):
        place = _name(problem, int(np.argmax(better)))
        contradictions.append(f"{method.name} finds a better frequency for {place}")
    if joint_excess > tol:
        contradictions.append(f"{method.name} finds a cheaper joint decision")
    return Finding(
        method=method.name,
        solver=method.solver,
        status=str(worse[0].status if worse else _usual(trial.parts)),
        solved=solved,
        cost_difference=_largest(excess),
        cuts_differ=int(differ.sum()),
        frequency_difference=_largest(shift),
        bound_gap=_largest(gaps),
        build_time=build,
        solve_time=seconds,
        speedup=(build + seconds) / len(pairs) / pace if pairs and pace > 0 else np.nan,
        joint_status=str(trial.joint.status),
        joint_cost_difference=joint_excess,
        joint_bound_gap=joint_gap,
        sum_difference=sum_difference(problem, trial),
        joint_build_time=trial.joint.build_time,
        joint_solve_time=trial.joint.solve_time,
        finished=method.is_witness and is_proof and _agrees(excess, joint_excess, tol),
        message=next((s.message for s in (*worse, trial.joint) if s.message), ""),
        contradictions=tuple(contradictions),
    )


def part_of(problem: Problem, index: int) -> Problem:
    """Return the P2 of a device-round, which are counted in row-major order."""
    m, n = divmod(index, problem.instance.shape[1])
    return Problem(problem.instance[m, n], problem.region[m, n])


def sum_difference(problem: Problem, trial: Trial) -> float:
    """Return how far a trial's P1 is from the sum of its P2s, relative; nan if they are not all.

    Where it is more than the method's tolerance, of decisions that exceed no limit.
    """
    if not trial.parts or not all(map(_has_verdict, (*trial.parts, trial.joint))):
        return np.nan
    parts, joint = [part.objective for part in trial.parts], trial.joint.objective
    found = relative_excess(joint, sum(parts), len(parts))
    if abs(found) <= trial.method.rel_tol:
        return found
    parts = [_evidence(part_of(problem, i), part) for i, part in enumerate(trial.parts)]
    return relative_excess(_evidence(problem, trial.joint), sum(parts), len(parts))


def _usual(parts: Sequence[Solution]) -> Status:
    """Return infeasible if every P2 is, else optimal."""
    statuses = {part.status for part in parts}
    return Status.INFEASIBLE if statuses == {Status.INFEASIBLE} else Status.OPTIMAL


def _agrees(excess: FloatArray, joint_excess: float, tol: float) -> bool:
    """Return whether a method that says optimal is no worse than a decision at hand.

    One that is worse is wrong: it cannot be a witness, and it does not contradict either.
    """
    return bool((excess >= -tol).all()) and joint_excess >= -tol


def _excess(problem: Problem, tested: Solution, other: Solution, tol: float) -> float:
    """Return how much more the tested decision costs, relative; nan if one is no evidence."""
    if not (_has_verdict(tested) and _has_verdict(other)):
        return np.nan
    num_rounds = 1 if other.cut is None else other.cut.size
    found = relative_excess(tested.objective, other.objective, num_rounds)
    if abs(found) <= tol:
        return found
    return relative_excess(_evidence(problem, tested), _evidence(problem, other), num_rounds)


def _is_cheaper(problem: Problem, tested: Solution, other: Solution) -> bool:
    """Return whether the other decision costs less by more than rounding, and is evidence."""
    return _excess(problem, tested, other, tol=0.0) > _ROUNDING


def _evidence(problem: Problem, solution: Solution) -> float:
    """Return the cost of a solution that exceeds no limit; nan of one that is no evidence."""
    worth = evidence(problem, solution)
    return np.nan if solution.cut is not None and worth == np.inf else worth


def _has_verdict(solution: Solution) -> bool:
    """Return whether there is a decision, or a proof that there is none, whose cost is inf."""
    return solution.cut is not None or solution.status is Status.INFEASIBLE


def _cut_differs(tested: Solution, other: Solution) -> bool:
    if tested.cut is None or other.cut is None:
        return False
    return bool((tested.cut != other.cut).any())


def _shift(problem: Problem, tested: Solution, other: Solution) -> float:
    """Return the relative difference of two frequencies at the same cut, if it matters there."""
    if tested.cut is None or other.cut is None or _cut_differs(tested, other):
        return np.nan
    assert tested.frequency is not None
    assert other.frequency is not None
    inst = problem.instance
    ends = [
        referee.evaluate(inst, other.cut, getattr(inst.rounds(), end), other.share).objective
        for end in ("min_frequency", "max_frequency")
    ]
    if max(relative_excess(end, other.objective) for end in ends) <= PROOF_TOL:
        return np.nan
    return abs(float(tested.frequency.item() / other.frequency.item()) - 1.0)


def _largest(values: FloatArray) -> float:
    """Return the value that is largest in size, nan if there is none."""
    values = values[~np.isnan(values)]
    return float(values[np.abs(values).argmax()]) if values.size else np.nan


def _name(problem: Problem, index: int) -> str:
    device, number = divmod(index, problem.instance.shape[1])
    return f"device {device + 1} in round {number + 1}"
