"""Compare what one method answered with what the method under test did: findings and claims.

All costs are the referee's. A method that hit a limit or failed proves nothing, but a decision
of its that is cheaper than the tested one still contradicts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from card_opt.problem import referee
from card_opt.problem.instance import Instance
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.quantities import FloatArray
from card_opt.problem.solution import Solution, Status, relative_excess
from card_opt.solving.method import Method

_PROVEN = {Status.OPTIMAL, Status.INFEASIBLE}
WITNESSES = 2  # independent exact methods that a claim needs


@dataclass(frozen=True)
class Statement:
    """One claim of the letter, and whether the methods bear it out."""

    text: str
    ok: bool
    reason: str


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
    finished: bool  #: exact, and all P2s and P1 proven optimal
    message: str
    contradictions: tuple[str, ...] = field(default=())


def compare(inst: Instance, tested: Trial, trial: Trial, pace: float) -> Finding:
    """Return how a method's answers compare with the tested one's.

    Parameters
    ----------
    inst
        The fleet.
    tested, trial
        Answers of the method under test and of the one to compare with.
    pace
        Seconds that the method under test takes per device-round.
    """
    method, tol = trial.method, trial.method.rel_tol
    pairs = list(zip(tested.parts, trial.parts, strict=False))
    excess = np.array([_excess(a, b) for a, b in pairs])
    other_cut = np.array([_cut_differs(a, b) for a, b in pairs], dtype=np.bool_)
    shift = np.array([_shift(inst, i, a, b) for i, (a, b) in enumerate(pairs)])
    gaps = np.array([relative_excess(a.objective, b.bound) for a, b in pairs])
    joint_excess = _excess(tested.joint, trial.joint)
    joint_gap = relative_excess(tested.joint.objective, trial.joint.bound, inst.uplink_rate.size)
    differ = other_cut & (np.abs(excess) > tol)
    solved = sum(part.status in _PROVEN for part in trial.parts)
    whole = solved == len(tested.parts) and trial.joint.status in _PROVEN
    worse = [part for part in trial.parts if part.status not in _PROVEN]
    build, seconds = (
        sum(getattr(part, name) for part in trial.parts) for name in ("build_time", "solve_time")
    )
    contradictions = []
    if (excess > tol).any():
        place = _name(inst, int(np.nanargmax(excess)))
        contradictions.append(f"{method.name} finds a cheaper decision for {place}")
    if (shift > method.freq_tol).any():
        place = _name(inst, int(np.nanargmax(shift)))
        contradictions.append(f"{method.name} finds another frequency for {place}")
    if joint_excess > tol:
        contradictions.append(f"{method.name} finds a cheaper joint decision")
    if method.is_exact and whole and max([*gaps, joint_gap]) > PROOF_TOL:
        contradictions.append(f"{method.name} finished with a bound further than {PROOF_TOL:g}")
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
        sum_difference=_sum_difference(trial),
        joint_build_time=trial.joint.build_time,
        joint_solve_time=trial.joint.solve_time,
        finished=method.is_exact and whole and _agrees(excess, joint_excess, tol),
        message=next((s.message for s in (*worse, trial.joint) if s.message), ""),
        contradictions=tuple(contradictions),
    )


def _usual(parts: Sequence[Solution]) -> Status:
    """Return infeasible if every P2 is, else optimal."""
    statuses = {part.status for part in parts}
    return Status.INFEASIBLE if statuses == {Status.INFEASIBLE} else Status.OPTIMAL


def _agrees(excess: FloatArray, joint_excess: float, tol: float) -> bool:
    """Return whether a method that says optimal is no worse than a decision at hand.

    One that is worse is wrong: it cannot be a witness, and it does not contradict either.
    """
    return bool((excess >= -tol).all()) and joint_excess >= -tol


def _excess(tested: Solution, other: Solution) -> float:
    if not (_has_verdict(tested) and _has_verdict(other)):
        return np.nan
    num_rounds = 1 if other.cut is None else other.cut.size
    return relative_excess(tested.objective, other.objective, num_rounds)


def _has_verdict(solution: Solution) -> bool:
    """Return whether there is a decision, or a proof that there is none, whose cost is inf."""
    return solution.cut is not None or solution.status is Status.INFEASIBLE


def _cut_differs(tested: Solution, other: Solution) -> bool:
    if tested.cut is None or other.cut is None:
        return False
    return bool((tested.cut != other.cut).any())


def _shift(inst: Instance, index: int, tested: Solution, other: Solution) -> float:
    """Return the relative difference of two frequencies at the same cut, if it matters there."""
    if tested.cut is None or other.cut is None or _cut_differs(tested, other):
        return np.nan
    assert tested.frequency is not None
    assert other.frequency is not None
    part = inst[divmod(index, inst.shape[1])]
    ends = [
        referee.evaluate(part, other.cut, getattr(part.rounds(), end)).objective
        for end in ("min_frequency", "max_frequency")
    ]
    if max(relative_excess(end, other.objective) for end in ends) <= PROOF_TOL:
        return np.nan
    return abs(float(tested.frequency.item() / other.frequency.item()) - 1.0)


def _sum_difference(trial: Trial) -> float:
    if not trial.parts or not all(map(_has_verdict, (*trial.parts, trial.joint))):
        return np.nan
    total = sum(part.objective for part in trial.parts)
    return relative_excess(trial.joint.objective, total, len(trial.parts))


def claims(
    tested: Trial, trials: Sequence[Trial], findings: Sequence[Finding]
) -> tuple[Statement, ...]:
    """Return the claims: CARD is optimal, P1 splits into its P2s, the bounds prove it.

    If constraints couple device-rounds there are no P2s to split into.

    Parameters
    ----------
    tested, trials
        Answers of the method under test and of those that it was compared with.
    findings
        How each of them compares.
    """
    name = tested.method.name
    against = [text for finding in findings for text in finding.contradictions]
    for solution in (*tested.parts, tested.joint):
        if solution.status not in {Status.OPTIMAL, Status.FEASIBLE, Status.INFEASIBLE}:
            against.insert(0, f"{name}: {solution.status} {solution.message}".rstrip())
            break
    finished = [finding for finding in findings if finding.finished]
    proven = _claim(f"the bounds prove it to {PROOF_TOL:g}", against, finished)
    if not tested.parts:
        return (_claim(f"{name} is optimal for P1", against, finished), proven)
    own = abs(_sum_difference(tested))
    splits = list(against)
    if not own <= tested.method.rel_tol:
        splits.append(f"{name} itself differs by {own:.1e} from the sum of its P2s")
    for trial, finding in zip(trials, findings, strict=True):
        if finding.finished and abs(finding.sum_difference) > trial.method.rel_tol:
            splits.append(f"{finding.method}: P1 differs by {finding.sum_difference:.1e}")
    return (
        _claim(f"{name} is optimal for every P2", against, finished),
        _claim("P1 equals the sum of its P2s", splits, finished),
        proven,
    )


def _claim(text: str, against: Sequence[str], finished: Sequence[Finding]) -> Statement:
    if against:
        return Statement(text, False, against[0])
    solvers = sorted({finding.solver for finding in finished})
    if len(solvers) < WITNESSES:
        reason = f"{len(solvers)} independent exact methods finished, {WITNESSES} are needed"
        return Statement(text, False, reason)
    return Statement(text, True, f"{len(finished)} exact methods agree ({', '.join(solvers)})")


def _largest(values: FloatArray) -> float:
    """Return the value that is largest in size, nan if there is none."""
    values = values[~np.isnan(values)]
    return float(values[np.abs(values).argmax()]) if values.size else np.nan


def _name(inst: Instance, index: int) -> str:
    device, number = divmod(index, inst.shape[1])
    return f"device {device + 1} in round {number + 1}"
