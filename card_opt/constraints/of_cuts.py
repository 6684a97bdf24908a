"""Which cuts are allowed: by what a device has room for, and by how many layers it keeps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint, check_positive, check_whole, within
from card_opt.errors import ConstraintError
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region


@dataclass(frozen=True)
class DeviceMemory(Constraint):
    """A cut needs at most `max_bytes` on its device; a scalar or (M,)."""

    max_bytes: float | FloatArray

    def __post_init__(self) -> None:
        check_positive(self, "max_bytes", "byte")

    def lower(self, inst: Instance) -> Region:
        """Return the cuts that fit; the instance must have `device_memory`."""
        if inst.device_memory is None:
            raise ConstraintError(
                f"{self.label} needs device_memory of the instance [byte], got none"
            )
        return within(self, inst.device_memory, self.max_bytes, inst, "byte")


@dataclass(frozen=True)
class MinCut(Constraint):
    """At least `cut` layers stay on the device, for privacy; a whole number or (M,) of them.

    Of options those count that have so many ``layers``, and any that is not served.
    """

    cut: int | npt.NDArray[np.int64]

    def __post_init__(self) -> None:
        check_whole(self, "cut")

    def lower(self, inst: Instance) -> Region:
        """Return the cuts from `cut` on."""
        layers = np.where(inst.is_served, inst.layers, np.inf)
        return within(self, layers, self.cut, inst, is_floor=True)


@dataclass(frozen=True)
class MaxCut(Constraint):
    """At most `cut` layers are on the device; a whole number or (M,) of them.

    Of options those count that have so few ``layers``, and any that is not served.
    """

    cut: int | npt.NDArray[np.int64]

    def __post_init__(self) -> None:
        check_whole(self, "cut")

    def lower(self, inst: Instance) -> Region:
        """Return the cuts up to `cut`."""
        layers = np.where(inst.is_served, inst.layers, 0.0)
        return within(self, layers, self.cut, inst)
