"""Which cuts are allowed: by what a device has room for, and by how many layers it keeps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint
from card_opt.constraints.checking import check_positive, check_whole
from card_opt.constraints.masking import within
from card_opt.errors import ConstraintError
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region


@dataclass(frozen=True)
class DeviceMemory(Constraint):
    """A cut needs at most `max_bytes` [byte] on its device.

    Parameters
    ----------
    max_bytes
        What a device has room for [byte], positive; a scalar for all, or (M,) for devices.

    Raises
    ------
    ConstraintError
        If one is not positive.

    See Also
    --------
    MaxCut : Limits the layers on a device by their number.
    TableBudget : Limits what several device-rounds take together, such as the server's memory.

    Notes
    -----
    It lowers to allowed cuts: those whose `Instance.device_memory` is within. Every method that
    takes allowed cuts takes it, `cutwise` is exact; see docs/methods.md. Memory limits the split
    in [1]_, too.

    References
    ----------
    .. [1] Zhang et al., arXiv:2501.09237.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import DeviceMemory
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> co.solve(inst).cut.ravel().tolist()
    [31, 31, 1, 1, 1]
    >>> co.solve(inst, constraints=[DeviceMemory(8e9)]).cut.ravel().tolist()
    [6, 6, 1, 1, 1]
    """

    max_bytes: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_bytes", "byte")

    def lower(self, inst: Instance) -> Region:
        """Return the cuts that fit.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Allowed cuts.

        Raises
        ------
        ConstraintError
            If the instance has no `device_memory`, or there are not as many bounds as devices.
        """
        if inst.device_memory is None:
            raise ConstraintError(
                f"{self.label} needs device_memory of the instance [byte], got none"
            )
        return within(self, inst.device_memory, self.max_bytes, inst, "byte")


@dataclass(frozen=True)
class MinCut(Constraint):
    """At least `cut` layers stay on the device, for privacy.

    Parameters
    ----------
    cut
        The least number of layers on the device, whole and at least 1; a scalar for all, or (M,)
        for devices.

    Raises
    ------
    ConstraintError
        If one is not whole or less than 1.

    See Also
    --------
    MaxCut : Limits it from above.

    Notes
    -----
    It lowers to allowed cuts: those from `cut` on; of options those that have so many ``layers``,
    and any that is not served. Every method that takes allowed cuts takes it, `cutwise` is exact;
    see docs/methods.md.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import MinCut
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> co.solve(inst, constraints=[MinCut(5)]).cut.ravel().tolist()
    [31, 31, 5, 5, 5]
    >>> sol = co.solve(inst, constraints=[MinCut([1, 1, 1, 1, 8])])
    >>> sol.cut.ravel().tolist()
    [31, 31, 1, 1, 8]
    """

    cut: int | npt.NDArray[np.int64]

    def __post_init__(self) -> None:
        check_whole(self, "cut")

    def lower(self, inst: Instance) -> Region:
        """Return the cuts from `cut` on.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Allowed cuts.

        Raises
        ------
        ConstraintError
            If there are not as many bounds as devices.
        """
        layers = np.where(inst.is_served, inst.layers, np.inf)
        return within(self, layers, self.cut, inst, is_floor=True)


@dataclass(frozen=True)
class MaxCut(Constraint):
    """At most `cut` layers are on the device.

    Parameters
    ----------
    cut
        The largest number of layers on the device, whole and at least 1; a scalar for all, or
        (M,) for devices.

    Raises
    ------
    ConstraintError
        If one is not whole or less than 1.

    See Also
    --------
    MinCut : Limits it from below.
    DeviceMemory : Limits it by what layers need.

    Notes
    -----
    It lowers to allowed cuts: those up to `cut`; of options those that have so few ``layers``, and
    any that is not served. Every method that takes allowed cuts takes it, `cutwise` is exact; see
    docs/methods.md.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import MaxCut
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> co.solve(inst, constraints=[MaxCut(20)]).cut.ravel().tolist()
    [20, 20, 1, 1, 1]
    """

    cut: int | npt.NDArray[np.int64]

    def __post_init__(self) -> None:
        check_whole(self, "cut")

    def lower(self, inst: Instance) -> Region:
        """Return the cuts up to `cut`.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Allowed cuts.

        Raises
        ------
        ConstraintError
            If there are not as many bounds as devices.
        """
        layers = np.where(inst.is_served, inst.layers, 0.0)
        return within(self, layers, self.cut, inst)
