"""A problem as its file holds it: instance, what the constraints leave, what is known of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from card_opt.constraints.base import Constraint
from card_opt.errors import ConstraintError
from card_opt.problem.best import Best
from card_opt.problem.instance import Instance
from card_opt.problem.makespan import Makespan
from card_opt.problem.problem import Problem
from card_opt.problem.region import BAND, MOVES, PARALLEL, QUEUE, Region
from card_opt.problem.rows import SHARE
from card_opt.problem.together import check_makespan

_WAITING = {Makespan.PARALLEL: PARALLEL, Makespan.QUEUE: QUEUE}


@dataclass(frozen=True, kw_only=True, eq=False)
class StoredProblem(Problem):
    """A problem with what its file says of it.

    Attributes
    ----------
    name
        What it is called.
    best
        What is known of its optimum, None if nothing.
    """

    name: str = ""
    best: Best | None = None

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """Return constraints that lower to the region, one for each label in it."""
        r = self.region
        parts = [Given(label, Region(allowed=r.allowed)) for label in r.allowed_by]
        parts += [Given(label, Region(levels=r.levels)) for label in r.levels_by]
        is_apart = r.min_share is not None
        for rows in r.rows:
            of_band = r.min_share if rows.quantity == SHARE else None
            is_apart &= of_band is None
            parts.append(Given(rows.label, Region(rows=(rows,), min_share=of_band)))
        if is_apart:  # shares that no row limits
            parts.append(Given(BAND, Region(min_share=r.min_share)))
        if r.moves is not None:
            parts.append(Given(" and ".join(r.moves.labels) or MOVES, Region(moves=r.moves)))
        if r.makespan is not None:
            parts.append(Given(_WAITING[r.makespan], Region(makespan=r.makespan)))
        return tuple(parts)


@dataclass(frozen=True)
class Given(Constraint, is_typed=False):
    """A constraint of which only is known what it leaves of one instance.

    Attributes
    ----------
    text
        Its label.
    region
        What it leaves.
    """

    text: str
    region: Region

    @property
    def label(self) -> str:
        """Return the label that the file gives."""
        return self.text

    def lower(self, inst: Instance) -> Region:
        """Return what it leaves, of the instance that it was made for."""
        shape = (*inst.shape, inst.num_cuts)
        fits = [rows.group.shape == inst.shape for rows in self.region.rows]
        fits += [rows.extra is None or rows.extra.shape == shape for rows in self.region.rows]
        if self.region.allowed is not None:
            fits.append(self.region.allowed.shape == shape)
        if (moves := self.region.moves) is not None:
            parts = [v for v in (moves.cost, moves.first) if v is not None]
            fits += [len(v) in {1, shape[0]} and v.shape[-1] == shape[-1] for v in parts]
        if self.region.makespan is not None:
            check_makespan(inst)
        if not all(fits):
            raise ConstraintError(
                f"{self.text} is as a file gives it, for an instance of another shape than {shape}"
            )
        return self.region


def checked(region: Region, inst: Instance) -> Region:
    """Return a region that a file gave if it fits its instance.

    Raises
    ------
    ConstraintError
        If it does not.
    """
    shape = (*inst.shape, inst.num_cuts)
    if region.allowed is not None and (
        region.allowed.shape != shape or region.allowed.dtype != np.bool_
    ):
        raise ConstraintError(
            f"allowed must be 0 or 1 for every device, round and cut, shape {shape}, "
            f"got shape {region.allowed.shape}"
        )
    named = (region.allowed, region.allowed_by), (region.levels, region.levels_by)
    if any((part is not None) != bool(labels) for part, labels in named):
        raise ConstraintError("allowed cuts and levels need labels, and labels need them")
    if region.levels is not None:
        levels = region.levels
        is_rising = levels.ndim == 1 and (np.diff(levels) > 0.0).all()
        if not (is_rising and np.isfinite(levels).all() and (levels > 0.0).all()):
            raise ConstraintError("levels must be positive finite frequencies [Hz] that rise")
    if region.min_share is not None and not 0.0 < region.min_share <= 1.0:
        raise ConstraintError(
            f"the least share of the band must be in (0, 1], got {region.min_share:g}"
        )
    for constraint in StoredProblem(inst, region).constraints:
        constraint.lower(inst)
    return region
