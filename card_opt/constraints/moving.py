"""What it costs to move the cut between the rounds of a device, and how far it may go."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint
from card_opt.constraints.checking import check_whole, per_device
from card_opt.errors import ConstraintError, InstanceError, shown
from card_opt.problem.checks import as_floats
from card_opt.problem.instance import Instance
from card_opt.problem.moves import Moves
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region


@dataclass(frozen=True)
class MovePrice(Constraint):
    """Moving the cut costs `price` for each byte that a device then gets or gives back.

    From a cut to another in the next round these are the bytes by which what it holds of the
    model differs, `Instance.held_bytes`: the weights of layers and their adapters.

    Parameters
    ----------
    price
        Cost U of a byte [1/byte], at least 0; a scalar.
    start
        Where devices are before the first round, 1-based cuts, a scalar or (M,): getting to the
        first cut from there costs as much. None if that costs nothing.

    Raises
    ------
    ConstraintError
        If the price is negative or not a number, or the start is no cut.

    See Also
    --------
    MaxSwing : Limits how far the cut moves instead.

    Notes
    -----
    It lowers to moves, whose cost is added to the objective. `shortest-path` is exact where
    nothing is shared, and `branch-and-price` where something is; docs/methods.md says which other
    methods take moves, and docs/moving.md how.

    Examples
    --------
    All devices are at cut 15, and going elsewhere is not for nothing:

    >>> import card_opt as co
    >>> from card_opt.constraints import MovePrice
    >>> inst = co.load_scenario("paper").instance(rounds=2)
    >>> co.solve(inst, constraints=[MovePrice(1e-11, start=15)]).cut.tolist()
    [[15, 15], [31, 31], [1, 1], [1, 1], [1, 1]]
    >>> co.solve(inst, constraints=[MovePrice(1e-10, start=15)]).cut.tolist()
    [[15, 15], [15, 15], [15, 15], [15, 15], [15, 15]]
    """

    price: float
    start: int | npt.NDArray[np.int64] | None = None

    def __post_init__(self) -> None:
        try:
            price = as_floats("MovePrice: price", self.price, " [1/byte]")
        except InstanceError as error:
            raise ConstraintError(str(error)) from None
        if price.ndim or not 0.0 <= price < np.inf:
            raise ConstraintError(
                f"MovePrice: price must be one finite number of at least 0 [1/byte], "
                f"got {shown(self.price)}"
            )
        if self.start is not None:
            check_whole(self, "start")

    def lower(self, inst: Instance) -> Region:
        """Return what moves cost.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Moves, with the cost of each.

        Raises
        ------
        ConstraintError
            If the instance has no `held_bytes`, or fewer cuts than the start says.
        """
        if inst.held_bytes is None:
            raise ConstraintError(f"{self.label} needs held_bytes of the instance, got none")
        cost = self.price * _apart(inst.held_bytes)
        return Region(moves=_moves(self, cost, self.start, inst))


@dataclass(frozen=True)
class MaxSwing(Constraint):
    """From round to round a device's cut moves by at most `max_layers` layers.

    Of options ``layers`` count; a device that is not served has none of them.

    Parameters
    ----------
    max_layers
        A whole number from 0 on, 0 for a cut that never moves.
    start
        Where devices are before the first round, 1-based cuts, a scalar or (M,); None if they may
        begin anywhere.

    Raises
    ------
    ConstraintError
        If it is no whole number, or the start is no cut.

    See Also
    --------
    MovePrice : Lets moves cost something instead.

    Notes
    -----
    It lowers to moves, those too far being forbidden. `shortest-path` is exact where nothing is
    shared, and `branch-and-price` where something is; docs/methods.md says which other methods
    take moves, and docs/moving.md how.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import MaxSwing
    >>> inst = co.load_scenario("paper").instance(rounds=2)
    >>> co.solve(inst, constraints=[MaxSwing(4, start=20)]).cut.tolist()
    [[24, 28], [24, 28], [16, 12], [16, 12], [16, 12]]
    """

    max_layers: int
    start: int | npt.NDArray[np.int64] | None = None

    def __post_init__(self) -> None:
        value = np.asarray(self.max_layers)
        if value.ndim or value.dtype.kind not in "iu" or value < 0:
            raise ConstraintError(
                f"MaxSwing: max_layers must be one whole number of at least 0, "
                f"got {shown(self.max_layers)}"
            )
        if self.start is not None:
            check_whole(self, "start")

    def lower(self, inst: Instance) -> Region:
        """Return which moves are allowed.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Moves, which cost nothing or are forbidden.

        Raises
        ------
        ConstraintError
            If the instance has fewer cuts than the start says.
        """
        cost = np.where(_apart(inst.layers) <= self.max_layers, 0.0, np.inf)
        return Region(moves=_moves(self, cost, self.start, inst))


def _apart(values: FloatArray) -> FloatArray:
    """Return how far values of cuts are apart, shape (M, C, C) or (1, C, C)."""
    every = np.atleast_2d(values)
    return np.asarray(np.abs(every[:, :, np.newaxis] - every[:, np.newaxis, :]))


def _moves(
    constraint: Constraint,
    cost: FloatArray,
    start: int | npt.NDArray[np.int64] | None,
    inst: Instance,
) -> Moves:
    first = None
    if start is not None:
        cuts = per_device(constraint, start, inst)
        if (cuts > inst.num_cuts).any():
            raise ConstraintError(
                f"{constraint.label}: start must be in 1..{inst.num_cuts}, got {int(cuts.max())}"
            )
        first = cost[np.arange(cuts.size) % len(cost), cuts - 1]
    return Moves(cost, first, (constraint.label,))
