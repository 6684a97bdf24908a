"""A benchmark instance: what was asked for, the problem, and what is known of its optimum."""

from __future__ import annotations

import functools
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.errors import CardOptError
from card_opt.families.short import short_name
from card_opt.problem.best import Best
from card_opt.problem.instance import Instance
from card_opt.problem.limits import PROOF_TOL
from card_opt.problem.problem import Problem
from card_opt.problem.region import BAND, JOINT, MOVES, SHARED, Region
from card_opt.problem.solution import Solution, Status
from card_opt.solving.dispatch import solve
from card_opt.solving.inside import Inside, put_inside

KnobValue = float | int | str
"""What a knob may be set to: a number or a word."""

_CERTIFIED = 1e-9  # relative gap at which no other method is asked
_LARGE = 20_000  # device-rounds from which on `PROOF_TOL` will do
_TIME_LIMIT = 60.0  # seconds for each method that may certify a case
_PROOFS = {
    "card": "closed form",
    "cutwise": "closed form for each cut",
    "lagrangian": "weak duality, by lagrangian",
    "column-generation": "weak duality, by column-generation",
    "shortest-path": "shortest paths of tangent bounds",
    "branch-and-price": "weak duality, by branch-and-price",
}


@dataclass(frozen=True, kw_only=True, eq=False)
class Case:
    """A benchmark instance: a problem, what it was made from, and what is known of its optimum.

    Attributes
    ----------
    family
        Name of its family, see `card_opt.families`.
    seed
        Of everything random in it.
    instance, constraints
        The problem.
    knobs
        All knobs of the family, those too that were left at their default.
    known
        What is known of its optimum, None to have it found out when it is asked for.
    tolerance
        Relative difference of costs up to which two decisions are as good as each other.
    remake
        Makes the case of the step before, where cases are steps of a sequence; None at the first.

    See Also
    --------
    card_opt.families.make : Makes a case of a family.
    card_opt.families.parse : Makes a case from its name.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt import families
    >>> case = families.make("energy-budget", seed=1, devices=3, rounds=2)
    >>> case.instance.shape, len(case.constraints)
    ((3, 2), 1)
    >>> families.parse(case.name).digest == case.digest
    True
    >>> sol = co.solve(case.instance, constraints=case.constraints)
    >>> abs(sol.objective - case.best.value) <= case.tolerance * case.best.value
    True
    """

    family: str
    seed: int
    instance: Instance
    constraints: tuple[Constraint, ...] = ()
    knobs: Mapping[str, KnobValue] = field(default_factory=lambda: MappingProxyType({}))
    known: Best | None = None
    tolerance: float = PROOF_TOL
    remake: Callable[[], Case] | None = None

    @functools.cached_property
    def previous(self) -> Case | None:
        """Return the case of the step before in a sequence, None if there is none."""
        return None if self.remake is None else self.remake()

    @property
    def name(self) -> str:
        """Return its name, which `card_opt.families.parse` makes the case from again."""
        knobs = "".join(f",{name}={value}" for name, value in self.knobs.items())
        return f"{self.family}:seed={self.seed}{knobs}"

    @property
    def short_name(self) -> str:
        """Return a name for files, such as ``card-ebud-5x4-s0-3f2a``; the full one says more."""
        return short_name(self.family, self.instance.shape, self.seed, self.digest)

    @functools.cached_property
    def region(self) -> Region:
        """Return what the constraints leave."""
        return lower(self.instance, self.constraints)

    @functools.cached_property
    def digest(self) -> str:
        """Return 16 hexadecimal digits that tell this problem from any other."""
        return Problem(self.instance, self.region).digest

    @functools.cached_property
    def best(self) -> Best:
        """Return the best decision known and the best bound, found by this package's methods.

        Raises
        ------
        CardOptError
            If none of them has an answer.
        """
        if self.known is not None:
            return self.known
        certified = _CERTIFIED if self.instance.uplink_rate.size < _LARGE else PROOF_TOL
        found: list[Solution] = []
        for name in _provers(self.region):
            solution = solve(self.instance, name, self.region, _TIME_LIMIT)
            if solution.status is Status.INFEASIBLE:
                return Best(value=math.inf, bound=math.inf, proof=_PROOFS[name])
            if solution.status is not Status.ERROR:
                found.append(solution)
            if solution.gap <= min(certified, self.tolerance):
                break
        if not found:
            raise CardOptError(f"{self.name}: no method has an answer")
        proof = max(found, key=lambda solution: solution.bound)
        best = Best(
            value=math.inf,
            bound=proof.bound,
            proof=_PROOFS[proof.method],
            prices=proof.prices,
        )
        for solution in found:
            inside = self._inside(solution)
            if inside is not None and inside.cost < best.value:
                best = replace(
                    best,
                    value=inside.cost,
                    cut=solution.cut,
                    frequency=inside.frequency,
                    share=inside.share,
                )
        return replace(best, bound=min(best.bound, best.value))

    def _inside(self, solution: Solution) -> Inside | None:
        """Return a solution's decision as far as it is evidence."""
        if solution.cut is None or solution.frequency is None:
            return None
        problem = Problem(self.instance, self.region)
        return put_inside(problem, solution.cut, solution.frequency, solution.share)


def _provers(region: Region) -> tuple[str, ...]:
    """Return the methods that may certify a case, the fastest first."""
    if not region.needs:
        return ("card",)
    if not region.needs & {SHARED, BAND, MOVES}:
        return ("cutwise",)
    if not region.needs & {SHARED, BAND}:
        return ("shortest-path",)
    if region.needs & {MOVES, JOINT}:
        return ("branch-and-price",)
    if len(region.shared) == 1:
        return ("lagrangian", "column-generation")
    return ("column-generation", "lagrangian")  # prices of limits that cross are slow to settle
