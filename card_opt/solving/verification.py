"""Compare methods: is CARD optimal, does P1 split into its P2s, and do bounds prove it.

Each exact method solves every P2 and the joint P1 in one model; with constraints that couple
device-rounds, the joint P1 alone, and so where devices share the band, wait for each other, or
move the cut at a price (`card_opt.solving.further`). All costs are the referee's.
A method that hit a limit or failed proves nothing, but a decision of its that is cheaper than
CARD's still contradicts. What the method under test answers is certified besides, where it can be.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from card_opt.constraints.base import Constraint
from card_opt.problem.headings import headed
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Status
from card_opt.scenarios.given import Given, problem_of
from card_opt.solving import further
from card_opt.solving.catalogue import fastest, find, witnesses
from card_opt.solving.claims import Outcome, Statement, claims, overall
from card_opt.solving.compare import Finding, Trial, compare, part_of
from card_opt.solving.dispatch import solve
from card_opt.solving.method import Method
from card_opt.solving.proved import Proof, prove
from card_opt.support.arguments import check_arguments
from card_opt.support.progress import Progress
from card_opt.support.views import View, Viewed

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

_TIMED_RUNS = 5


@dataclass(frozen=True, eq=False, repr=False)
class Report(Viewed):
    """The outcome of `verify`.

    Attributes
    ----------
    table
        One row per method; see `card_opt.solving.compare.Finding` for the columns.
    claims
        Three claims, two where device-rounds are coupled, and that certificates prove them.
    candidate, trials
        Answers of the method under test and of those that it was compared with.
    inst
        The fleet.
    proof
        What certificates prove of the candidate's answers, None if none were asked for.
    notes
        Where more is decided than cuts and frequencies: what is left out, and what Algorithm 1
        as printed is worth.

    See Also
    --------
    verify : Makes one.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)[0:1, 0:1]
    >>> report = co.verify(inst, ["exhaustive"])
    >>> report.table["method"].tolist()
    ['exhaustive']
    >>> report.ok, report.verdict.partition(":")[0]  # it takes two exact methods
    (False, 'UNDECIDED')
    >>> sorted(report.to_dict())
    ['claims', 'methods', 'notes', 'ok', 'outcome', 'proof', 'verdict']
    """

    table: pd.DataFrame
    claims: tuple[Statement, ...]
    candidate: Trial
    trials: tuple[Trial, ...]
    inst: Instance
    proof: Proof | None = None
    notes: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Return whether all claims pass; False where one is undecided."""
        return self.outcome is Outcome.PASS

    @property
    def outcome(self) -> Outcome:
        """Return what becomes of all claims together."""
        return overall(self.claims)

    @property
    def verdict(self) -> str:
        """Return the outcome in one line."""
        name = self.candidate.method.name
        finished = self.table[self.table["finished"]]
        is_proved = self.proof is not None and self.proof.is_whole
        exactly = ", and proved exactly" * is_proved
        if not self.ok:
            reasons = dict.fromkeys(
                claim.reason for claim in self.claims if claim.outcome is self.outcome
            )
            return f"{self.outcome}: {'; '.join(reasons)}"
        if self.candidate.joint.status is Status.INFEASIBLE:
            found = f"find that no decision exists{exactly}"
            return f"PASS: {name} and {len(finished)} exact methods {found}"
        parts = len(self.candidate.parts)
        where = f"all {parts} P2 and on the joint P1" if parts else "the joint P1"
        return (
            f"PASS: {name} is optimal on {where} "
            f"by {len(finished)} exact methods{exactly}; largest relative difference "
            f"{finished[['cost_difference', 'joint_cost_difference']].abs().max().max():.1e}, "
            f"{int(finished['cuts_differ'].sum())} cuts differ beyond ties, bounds within "
            f"{finished[['bound_gap', 'joint_bound_gap']].max().max():.1e}"
        )

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            The method under test, how many it was compared with, the verdict; and the table.
        """
        facts = {"method": self.candidate.method.name, "methods": len(self.table)}
        return View(facts | {"verdict": self.verdict}, headed(self.table))

    def plot(self, ax: Axes | None = None, round_number: int = 1) -> Axes:
        """Draw the cost of every cut at f* for each device, with what every method decided.

        Parameters
        ----------
        ax
            Axes to draw on; without, those of a new figure, a column of a paper wide.
        round_number
            Which round, 1-based.

        Returns
        -------
        matplotlib.axes.Axes
            The axes that it was drawn on.

        Raises
        ------
        InstanceError
            If there is no such round.
        CardOptError
            If the method under test has no decision.
        """
        from card_opt.solving.verify_plot import plot_on

        return plot_on(self.inst, self, ax, round_number)

    def to_dict(self) -> dict[str, Any]:
        """Return verdict, claims and table as plain values, for JSON.

        Returns
        -------
        dict
            ``ok``, ``outcome``, ``verdict``, ``claims``, ``proof``, ``notes`` and ``methods``.
        """
        return {
            "ok": self.ok,
            "outcome": str(self.outcome),
            "verdict": self.verdict,
            "claims": [
                {"text": c.text, "outcome": str(c.outcome), "ok": c.ok, "reason": c.reason}
                for c in self.claims
            ],
            "proof": None if self.proof is None else asdict(self.proof),
            "notes": list(self.notes),
            "methods": [
                {str(k): _plain(v) for k, v in row.items()}
                for row in self.table.to_dict("records")
            ],
        }


@check_arguments
def verify(
    inst: Given,
    methods: Iterable[str | Method] | None = None,
    constraints: Iterable[Constraint] | Region = (),
    *,
    candidate: str | Method | None = None,
    time_limit: float = 30.0,
    progress: Progress | None = None,
) -> Report:
    """Compare a method with exact ones on every P2 and on the joint P1.

    Parameters
    ----------
    inst
        The fleet: an instance, a scenario or a problem, which keep their limits.
    methods
        Names of the methods to compare with; by default `exhaustive` and the core exact
        methods, as far as they take the constraints.
    constraints
        Limits besides cut range and frequency box, see `card_opt.constraints`.
    candidate
        The method under test; by default ``card``, under limits of single device-rounds
        ``cutwise``, and under others the fastest that takes them.
    time_limit
        Wall-clock time for each solve [s].
    progress
        Called with a method's name, the solves done and the solves to do.

    Returns
    -------
    Report
        `ok` if all claims pass: at least two independent exact methods finished, and nothing
        contradicts, a certificate neither. Its `outcome` tells a claim that fails from one that
        is undecided.

    Raises
    ------
    UnknownMethodError
        If there is no such method.
    InstanceError, ConstraintError
        As `card_opt.solve`.

    See Also
    --------
    certify : A proof that needs no solver to be believed.

    Examples
    --------
    >>> import card_opt as co
    >>> inst = co.load_scenario("paper").instance(seed=0)[0, 0]
    >>> exact = ["highs-outer-approximation", "pyomo-conic-scip"]
    >>> report = co.verify(inst, exact)
    >>> report.ok, report.candidate.method.name
    (True, 'card')
    >>> report.verdict.partition(" by ")[0]
    'PASS: card is optimal on all 1 P2 and on the joint P1'
    """
    problem = problem_of(inst, constraints)
    inst, region = problem.instance, problem.region
    if methods is None:
        chosen = [method for method in witnesses() if region.needs <= method.supports]
    else:
        chosen = [find(method) for method in methods]
    problem = Problem(inst, region)
    tested = _try(problem, find(candidate or fastest(region)), time_limit, None)
    pace = _time_per_decision(problem, tested)
    trials = tuple(_try(problem, m, time_limit, progress) for m in chosen)
    findings = [compare(problem, tested, trial, pace) for trial in trials]
    proof = prove(problem, tested, time_limit, progress)
    statements = (*claims(problem, tested, trials, findings), proof.statement)
    beside = further.notes(problem, tested.joint)
    return Report(_table(findings), statements, tested, trials, inst, proof, beside)


def _try(problem: Problem, method: Method, time_limit: float, progress: Progress | None) -> Trial:
    inst, region = problem.instance, problem.region
    num_parts = inst.shape[0] * inst.shape[1] if further.is_split(region) else 0
    parts = []
    for done in range(num_parts):
        if progress is not None:
            progress(method.name, done, num_parts + 1)
        one = part_of(problem, done)
        part = solve(one.instance, method, one.region, time_limit)
        parts.append(part)
        if part.status in {Status.UNAVAILABLE, Status.UNSUPPORTED}:
            return Trial(method, tuple(parts), part)
    if progress is not None:
        progress(method.name, num_parts, num_parts + 1)
    joint = solve(inst, method, region, time_limit)
    if progress is not None:
        progress(method.name, num_parts + 1, num_parts + 1)
    return Trial(method, tuple(parts), joint)


def _time_per_decision(problem: Problem, tested: Trial) -> float:
    """Return the candidate's seconds per device-round when it decides all at once."""
    inst, region = problem.instance, problem.region
    runs = [tested.joint]
    if not tested.method.formulation and further.is_split(region):
        # They take milliseconds: one run is noise.
        runs += [solve(inst, tested.method, region) for _ in range(_TIMED_RUNS)]
    return min(run.build_time + run.solve_time for run in runs) / inst.uplink_rate.size


def _table(findings: Sequence[Finding]) -> pd.DataFrame:
    import pandas as pd

    columns = [name for name in Finding.__dataclass_fields__ if name != "contradictions"]
    rows = [[getattr(finding, name) for name in columns] for finding in findings]
    return pd.DataFrame(rows, columns=columns)


def _plain(value: Any) -> Any:
    """Return a value that JSON knows: what is not a finite number is null."""
    return None if isinstance(value, float) and not math.isfinite(value) else value
