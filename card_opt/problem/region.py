"""What constraints leave of the decisions: allowed cuts, frequency levels, and rows.

Every constraint lowers to these three primitives (`card_opt.constraints`), and every formulation
and algorithm implements them once. The referee's verdict on them, `Region.violation`, is here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import ConstraintError
from card_opt.problem import region_arrays
from card_opt.problem.instance import Instance
from card_opt.problem.makespan import Makespan
from card_opt.problem.masks import Mask
from card_opt.problem.moves import Moves
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.referee import nearest
from card_opt.problem.rows import SHARE, Rows, quantity_of

BoolArray = npt.NDArray[np.bool_]

CUTS = "allowed cuts"
LEVELS = "levels"
OWN = "own limits"  # rows of a single device-round
SHARED = "shared limits"  # rows that couple device-rounds
LIMITS = (CUTS, LEVELS, OWN, SHARED)
BAND = "bandwidth shares"  # of each device-round, to be decided too
# On delays, or shared ones on frequencies; of levels each makes a choice of its own with a cut.
JOINT = "limits that tie shares to frequencies"
MOVES = "moves"  # of the cut from round to round, that cost or are not allowed
PARALLEL = "parallel rounds"  # that last until their slowest device is done
QUEUE = "server queue"  # where the server serves one device after the other
PRIMITIVES = (*LIMITS, BAND, JOINT, MOVES, PARALLEL, QUEUE)
_OF_BOTH, _OF_FREQUENCY = "delay", ("energy", "frequency")
LEAST_SHARE = 1e-6  # of the band, where nothing else is said: a delay must stay finite


@dataclass(frozen=True, kw_only=True, eq=False)
class Region:
    """The decisions that constraints leave.

    Attributes
    ----------
    allowed
        Allowed cuts, shape (M, N, C); None if all are.
    levels
        Allowed frequencies [Hz], rising, shape (L,); None for the whole box.
    rows
        Limits on sums.
    min_share
        What every device-round has of the band at least, in (0, 1], where its share is decided
        too; None where all have the whole of it. Rows on shares make it `LEAST_SHARE`.
    moves
        What moving the cut from round to round costs; None for nothing.
    makespan
        How the devices of a round wait for each other; None if they do not.
    allowed_by, levels_by
        The constraints that `allowed` and `levels` come from, for messages.
    masks
        What each constraint of `allowed_by` allows, so that it can be said what it would have to
        be; empty if nothing is known of that.
    """

    allowed: BoolArray | None = None
    levels: FloatArray | None = None
    rows: tuple[Rows, ...] = ()
    min_share: float | None = None
    moves: Moves | None = None
    makespan: Makespan | None = None
    allowed_by: tuple[str, ...] = ()
    levels_by: tuple[str, ...] = ()
    masks: tuple[Mask, ...] = ()

    def __post_init__(self) -> None:
        if self.min_share is None and any(rows.quantity == SHARE for rows in self.rows):
            object.__setattr__(self, "min_share", LEAST_SHARE)

    @property
    def own(self) -> tuple[Rows, ...]:
        """Return the rows of single device-rounds."""
        return tuple(rows for rows in self.rows if rows.is_own)

    @property
    def shared(self) -> tuple[Rows, ...]:
        """Return the rows that couple device-rounds."""
        return tuple(rows for rows in self.rows if not rows.is_own)

    @property
    def needs(self) -> frozenset[str]:
        """Return the primitives that a method must take to handle it."""
        present = {
            CUTS: self.allowed is not None,
            LEVELS: self.levels is not None,
            OWN: bool(self.own),
            SHARED: bool(self.shared),
            BAND: self.min_share is not None,
            JOINT: self.min_share is not None and self._has_joint_rows and self.levels is None,
            MOVES: self.moves is not None,
            PARALLEL: self.makespan is Makespan.PARALLEL,
            QUEUE: self.makespan is Makespan.QUEUE,
        }
        return frozenset(name for name in PRIMITIVES if present[name])

    @property
    def _has_joint_rows(self) -> bool:
        return any(
            rows.quantity == _OF_BOTH or (rows.quantity in _OF_FREQUENCY and not rows.is_own)
            for rows in self.rows
        )

    def check_only(self, known: Iterable[str], who: str) -> None:
        """Raise `ConstraintError` if there is anything that somebody does not take.

        Parameters
        ----------
        known
            Primitives that they take.
        who
            Their name, for the message.
        """
        if strange := sorted(self.needs - set(known)):
            raise ConstraintError(
                f"{who} takes no {' and no '.join(strange)}; solve (card-opt solve) does"
            )

    def __and__(self, other: Region) -> Region:
        """Return what both leave."""
        allowed, levels = self.allowed, self.levels
        if other.allowed is not None:
            allowed = other.allowed if allowed is None else allowed & other.allowed
        if other.levels is not None:
            levels = other.levels if levels is None else np.intersect1d(levels, other.levels)
        moves = self.moves or other.moves
        if self.moves is not None and other.moves is not None:
            moves = self.moves + other.moves
        least = [region.min_share for region in (self, other) if region.min_share is not None]
        return Region(
            allowed=allowed,
            levels=levels,
            rows=self.rows + other.rows,
            min_share=max(least, default=None),
            moves=moves,
            makespan=self.makespan or other.makespan,
            allowed_by=tuple(dict.fromkeys(self.allowed_by + other.allowed_by)),
            levels_by=tuple(dict.fromkeys(self.levels_by + other.levels_by)),
            masks=self.masks + other.masks,
        )

    def __getitem__(self, index: tuple[int | slice | IntArray, int | slice]) -> Region:
        """Return the region of some devices and rounds, as an instance is indexed.

        Devices may be given one by one, too, as an array of their numbers, 0-based.

        A shared row keeps its bound: it then limits what is left of its group. Of moves those
        between the rounds that are left stay.
        """
        which, when = index
        devices = slice(which, which + 1) if isinstance(which, int) else which
        rounds = slice(when, when + 1) if isinstance(when, int) else when
        allowed = None if self.allowed is None else self.allowed[devices, rounds]
        rows = tuple(rows.part((devices, rounds)) for rows in self.rows)
        masks = tuple(mask[devices, rounds] for mask in self.masks)
        moves = self.moves
        if moves is not None:
            moves = moves.part(devices, from_start=rounds.start in {None, 0})
        return replace(self, allowed=allowed, rows=rows, masks=masks, moves=moves)

    def scaled_bounds(self, factor: float) -> Region:
        """Return the region with every row's bound multiplied by a factor."""
        rows = tuple(replace(rows, bound=rows.bound * factor) for rows in self.rows)
        return replace(self, rows=rows)

    def levels_in_box(self, inst: Instance) -> tuple[IntArray, IntArray]:
        """Return the first allowed level of each device-round and the end, shape (M, N)."""
        assert self.levels is not None
        x = inst.rounds()
        first = np.searchsorted(self.levels, np.broadcast_to(x.min_frequency, inst.shape))
        end = np.searchsorted(
            self.levels, np.broadcast_to(x.max_frequency, inst.shape), side="right"
        )
        return first, end

    def is_empty(self, inst: Instance) -> bool:
        """Return whether some device-round has no allowed cut or no level in its box at all."""
        if self.allowed is not None and not self.allowed.any(axis=-1).all():
            return True
        if self.levels is None:
            return False
        first, end = self.levels_in_box(inst)
        return bool((first >= end).any())

    def violation(
        self,
        inst: Instance,
        cut: IntArray,
        frequency: FloatArray,
        share: FloatArray | None = None,
    ) -> float:
        """Return the largest relative excess of a decision over any limit; 0 is inside.

        A cut or a move that is not allowed counts as inf; a frequency by its distance from the
        next level.

        Parameters
        ----------
        inst
            The instance.
        cut, frequency
            The decision, shape (M, N), 1-based cuts and Hz.
        share
            Shares of the band, shape (M, N), where they are decided; None for the whole band.
        """
        worst = 0.0
        if self.allowed is not None:
            chosen = np.take_along_axis(self.allowed, (cut - 1)[..., None], axis=-1)
            worst = 0.0 if chosen.all() else np.inf
        if self.levels is not None:
            if self.levels.size == 0:
                return np.inf
            worst = max(worst, float(np.abs(frequency / self.nearest(frequency) - 1.0).max()))
        if self.min_share is not None and share is not None:
            beside = np.maximum(self.min_share / share, share) - 1.0
            worst = max(worst, float(beside.max()))
        if self.moves is not None and not np.isfinite(self.moves.at(cut)).all():
            return np.inf
        values: dict[str, FloatArray] = {}
        for rows in self.rows:
            if rows.quantity not in values:
                values[rows.quantity] = quantity_of(inst, rows.quantity, cut, frequency, share)
            if rows.bound.size:
                totals = rows.totals(rows.limited(values[rows.quantity], cut))
                excess = totals / rows.bound - 1.0
                worst = max(worst, float(excess.max()))
        return worst

    def nearest(self, frequency: FloatArray) -> FloatArray:
        """Return the level nearest to each frequency [Hz]."""
        assert self.levels is not None
        return nearest(self.levels, frequency)

    def by_label(self, prices: FloatArray) -> dict[str, FloatArray]:
        """Return prices of the bounds of all shared rows as prices per unit, by their label.

        Parameters
        ----------
        prices
            Cost per whole bound of each group, all shared rows after each other.
        """
        out: dict[str, FloatArray] = {}
        end = 0
        for rows in self.shared:
            label, number = rows.label, 1
            while label in out:  # the same constraint twice
                number += 1
                label = f"{rows.label} ({number})"
            start, end = end, end + rows.bound.size
            out[label] = prices[start:end] / rows.bound
        return out

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return the region as named arrays, to be sent to another process."""
        return region_arrays.pack(vars(self))

    @classmethod
    def from_arrays(cls, arrays: dict[str, npt.NDArray[Any]]) -> Region:
        """Return the region that `arrays` was made from."""
        return cls(**region_arrays.unpack(arrays))


def data_region(inst: Instance) -> Region:
    """Return what an instance's data leave: cuts that have a link, frequencies with a power."""
    linked, table = inst.linked(), inst.level_power
    return Region(
        allowed=linked,
        allowed_by=() if linked is None else ("links of rate 0",),
        levels=None if table is None else table[:, 0],
        levels_by=() if table is None else ("power at some frequencies alone",),
    )


EVERYTHING = Region()
"""The region without constraints."""
