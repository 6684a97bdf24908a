"""What constraints leave of the decisions: allowed cuts, frequency levels, and rows.

Every constraint lowers to these three primitives (`card_opt.constraints`), and every formulation
and algorithm implements them once. The referee's verdict on them is `Region.violation`.
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
from card_opt.problem.region_verdict import Judging
from card_opt.problem.rows import SHARE, Rows

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
class Region(Judging):
    """The decisions that constraints leave.

    Regions that are joined by ``&`` leave what both leave; indexed as an instance, a region is
    that of some devices and rounds. M is the number of devices, N of rounds, C of cuts.

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

    Raises
    ------
    ConstraintError
        If `rows` are no tuple.

    See Also
    --------
    Rows : Limits on sums.
    lower : Makes a region from constraints.

    Examples
    --------
    A method takes a region in place of constraints:

    >>> import numpy as np
    >>> import card_opt as co
    >>> from card_opt.constraints import Region
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> region = Region(levels=np.array([0.5e9, 0.6e9]))
    >>> sorted(region.needs)
    ['levels']
    >>> np.unique(co.solve(inst, constraints=region).frequency).tolist()
    [500000000.0, 600000000.0]
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
        if not isinstance(self.rows, tuple):
            raise ConstraintError(
                f"rows must be a tuple of Rows, such as (row,), got {type(self.rows).__name__}"
            )
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

        Raises
        ------
        ConstraintError
            If they lack one; the text names it.
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
        """Return the region with every row's bound multiplied by a factor.

        Parameters
        ----------
        factor
            What bounds are multiplied by, positive.

        Returns
        -------
        Region
            One with larger or smaller bounds; all else is the same.
        """
        rows = tuple(replace(rows, bound=rows.bound * factor) for rows in self.rows)
        return replace(self, rows=rows)

    def by_label(self, prices: FloatArray) -> dict[str, FloatArray]:
        """Return prices of the bounds of all shared rows as prices per unit, by their label.

        Parameters
        ----------
        prices
            Cost U per whole bound of each group, all shared rows after each other, shape (G,).

        Returns
        -------
        dict of str to ndarray
            Cost U per unit of the bound of each group, an array of shape (G,) for each label.
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
        """Return the region as named arrays, to be sent to another process.

        Returns
        -------
        dict of str to ndarray
            Arrays of the shapes that fields have; names of constraints are left out.
        """
        return region_arrays.pack(vars(self))

    @classmethod
    def from_arrays(cls, arrays: dict[str, npt.NDArray[Any]]) -> Region:
        """Return the region that named arrays were made from.

        Parameters
        ----------
        arrays
            What `Region.arrays` returned, of its names and shapes.

        Returns
        -------
        Region
            The same region, without the names of its constraints.
        """
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
