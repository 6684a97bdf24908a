"""Which cuts one constraint allows, and by what bound: so it can be said what would be enough."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from card_opt.problem.quantities import FloatArray, IntArray


@dataclass(frozen=True, kw_only=True, eq=False)
class Mask:
    """The cuts whose size is within a bound.

    Attributes
    ----------
    label
        The constraint that it comes from.
    size
        What each cut has of what is limited, shape (M, N, C).
    bound
        The limit on that, shape (M, N).
    unit
        Of both.
    is_floor
        Whether the size is at least the bound, not at most.
    has_bound
        Whether a user can move the bound; if not, the constraint is there or not.
    """

    label: str
    size: FloatArray | npt.NDArray[np.bool_]
    bound: FloatArray
    unit: str = ""
    is_floor: bool = False
    has_bound: bool = True

    @classmethod
    def of(cls, label: str, allowed: npt.NDArray[np.bool_]) -> Mask:
        """Return the mask of allowed cuts, shape (M, N, C), that no number stands behind."""
        bound = np.broadcast_to(1.0, allowed.shape[:2])
        return cls(label=label, size=allowed, bound=bound, is_floor=True, has_bound=False)

    @property
    def allowed(self) -> npt.NDArray[np.bool_]:
        """Return the allowed cuts, shape (M, N, C)."""
        bound = self.bound[..., np.newaxis]
        return self.size >= bound if self.is_floor else self.size <= bound

    def moved(self, bound: float) -> Mask:
        """Return the mask with every bound that is tighter moved to this one."""
        move = np.minimum if self.is_floor else np.maximum
        return replace(self, bound=move(self.bound, bound))

    def __getitem__(self, index: tuple[slice | IntArray, slice]) -> Mask:
        """Return the mask of some devices and rounds."""
        return replace(self, size=self.size[index], bound=self.bound[index])
