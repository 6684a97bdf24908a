"""Which cuts are allowed: any of them, or those whose size is within a bound."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint
from card_opt.constraints.checking import per_device
from card_opt.problem.instance import Instance
from card_opt.problem.masks import Mask
from card_opt.problem.region import Region


def mask(allowed: npt.NDArray[np.bool_], inst: Instance) -> Region:
    """Return the region of some cuts, whichever they are.

    Parameters
    ----------
    allowed
        Which cuts are allowed; broadcasts to shape (M, N, C).
    inst
        The instance.

    Returns
    -------
    Region
        Allowed cuts.

    See Also
    --------
    within : The same by what cuts have of something, so that it can be said what would be enough.

    Examples
    --------
    Nothing but even numbers of layers on the device:

    >>> import numpy as np
    >>> import card_opt as co
    >>> from card_opt.constraints import mask
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> even = np.arange(1, inst.num_cuts + 1) % 2 == 0
    >>> co.solve(inst, constraints=mask(even, inst)).cut.ravel().tolist()
    [30, 30, 2, 2, 2]
    """
    return Region(allowed=np.broadcast_to(allowed, (*inst.shape, inst.num_cuts)))


def within(
    constraint: Constraint,
    size: npt.ArrayLike,
    bound: npt.ArrayLike,
    inst: Instance,
    unit: str = "",
    *,
    is_floor: bool = False,
) -> Region:
    """Return the region of cuts whose size is at most a bound, or at least.

    Parameters
    ----------
    constraint
        Whose bound it is.
    size
        What each cut has of what is limited, in any unit, shape (C,) or (M, C).
    bound
        The limit on that, in the same unit; a scalar, or (M,) for devices.
    inst
        The instance.
    unit
        Of both, for messages.
    is_floor
        Whether the size is at least the bound.

    Returns
    -------
    Region
        Allowed cuts, and what stands behind them, for messages.

    Raises
    ------
    ConstraintError
        If the bound is of another shape.

    See Also
    --------
    mask : Any cuts.

    Examples
    --------
    A device is to do at most 10 TFLOP in a local epoch:

    >>> from dataclasses import dataclass
    >>> import card_opt as co
    >>> from card_opt.constraints import Constraint, within
    >>> @dataclass(frozen=True)
    ... class MaxWork(Constraint, is_typed=False):
    ...     max_flops: float
    ...
    ...     def lower(self, inst):
    ...         work, most = inst.device_flops, self.max_flops
    ...         return within(self, work, most, inst, "FLOP")
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> co.solve(inst, constraints=[MaxWork(1e13)]).cut.ravel().tolist()
    [9, 9, 1, 1, 1]
    """
    shape = (*inst.shape, inst.num_cuts)
    sizes = np.asarray(size, dtype=np.float64)
    sizes = np.broadcast_to(sizes, (inst.shape[0], inst.num_cuts))[:, np.newaxis, :]
    bounds = per_device(constraint, bound, inst)[:, np.newaxis].astype(np.float64)
    small = Mask(label=constraint.label, size=sizes, bound=bounds, unit=unit, is_floor=is_floor)
    whole = replace(
        small, size=np.broadcast_to(sizes, shape), bound=np.broadcast_to(bounds, inst.shape)
    )
    return Region(allowed=np.broadcast_to(small.allowed, shape), masks=(whole,))
