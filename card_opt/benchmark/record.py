"""The facts of one run, a row of the store; what they are worth is judged later, by `verdicts`."""

from __future__ import annotations

import math
from dataclasses import dataclass

from card_opt.problem.limits import PROOF_TOL

STARTS = COLD, WARM = ("cold", "warm")


@dataclass(frozen=True, kw_only=True)
class Run:
    """What happened when a method was given a case. Plain values, none of them believed.

    Attributes
    ----------
    key
        What tells this run from all others: case, method, limits and repetition.
    suite, case, family, knobs, seed, digest
        The case, see `card_opt.families.Case`; `knobs` as JSON.
    devices, rounds, cuts, limits_text
        M, N, C, and the labels of its constraints, separated by semicolons.
    method, solver, kind, proves
        The method, see `card_opt.solving.method.Method`.
    code
        Digest of the files of a user's own method; empty for those of this package.
    label
        What the user calls this series of runs, such as a version.
    start
        ``warm`` if the method was given a decision to start from, else ``cold``.
    repetition
        From 0.
    time_limit, memory_limit, rel_gap
        Under which it ran [s, byte, 1].
    tolerance
        Relative difference of costs up to which decisions of the case are as good as each other.
    best_value, best_bound, best_proof
        What is known of the case's optimum, see `card_opt.families.case.Best`.
    ending
        How it ended, a word of `card_opt.solvers.child.endings`.
    claimed_status, claimed_bound
        What the method says, as it says it: a `card_opt.Status`, or nothing; and its bound, -inf
        if it proves none.
    objective
        Cost of its decision by the referee; inf without a decision.
    violation
        Largest relative excess of the decision over any limit; 0 without a decision. Where a
        decision that is outside by a tolerance costs less than the best known, and one with its
        cuts that is inside does so too, objective and violation are of the latter: it is evidence.
    other_cuts
        In how many device-rounds its cut is not that of the best decision known beforehand, -1
        if one of the two is not known.
    fault
        Why what it gave as a decision is none, if so.
    raw_word, raw_says, raw_objective, raw_bound, raw_about
        What the solver itself claims, see `card_opt.problem.claim.Claim`, or the method if there
        is no solver behind it. Empty and nan if it did not get to say; then the bound is the last
        one that it told on its way.
    nodes
        Nodes of its search tree, -1 if not known.
    start_time
        Seconds from the start of its process until it had imported what the method requires.
    build_time, solve_time
        Seconds as the method counts them, nan if it did not get to say.
    wall_time
        Seconds from handing over the problem to the answer or the end, as the harness counts.
    cpu_time
        Seconds of processor time meanwhile, nan if not known.
    other_load, cores
        Processor cores that other processes kept busy meanwhile, in the mean, nan if not known;
        and the cores that there are.
    peak_memory, start_memory
        Largest resident memory of the process with its children, and what it had before it was
        given the problem [byte].
    trail
        What was known when, as JSON: ``[[seconds, objective or null, bound or null], ...]``,
        both the best so far.
    message
        One line from the method or the harness.
    versions, machine, commit, started
        Versions of the package and of what the method needs; processor, cores, memory, system
        and Python; commit of this package, with a ``+`` if changed since; when it started, UTC.
    """

    key: str
    suite: str
    case: str
    family: str
    knobs: str
    seed: int
    digest: str
    devices: int
    rounds: int
    cuts: int
    limits_text: str
    method: str
    solver: str
    kind: str
    proves: str
    code: str = ""
    label: str = ""
    start: str = COLD
    repetition: int
    time_limit: float
    memory_limit: float
    rel_gap: float
    tolerance: float = PROOF_TOL
    best_value: float
    best_bound: float
    best_proof: str
    ending: str
    claimed_status: str = ""
    claimed_bound: float = -math.inf
    objective: float = math.inf
    violation: float = 0.0
    other_cuts: int = -1
    fault: str = ""
    raw_word: str = ""
    raw_says: str = ""
    raw_objective: float = math.nan
    raw_bound: float = math.nan
    raw_about: str = ""
    nodes: int = -1
    start_time: float = math.nan
    build_time: float = math.nan
    solve_time: float = math.nan
    wall_time: float = math.nan
    cpu_time: float = math.nan
    other_load: float = math.nan
    cores: int = 0
    peak_memory: float = math.nan
    start_memory: float = math.nan
    trail: str = "[]"
    message: str = ""
    versions: str = ""
    machine: str = ""
    commit: str = ""
    started: str = ""
