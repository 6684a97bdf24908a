"""Devices that are served together share the band of their links."""

from __future__ import annotations

from dataclasses import dataclass

from card_opt.constraints.base import Constraint, check_positive, over
from card_opt.errors import ConstraintError, shown
from card_opt.problem.idle import idle_share
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import LEAST_SHARE, Region
from card_opt.problem.rows import SHARE


@dataclass(frozen=True)
class BandwidthPool(Constraint):
    """Devices share the band: their shares of it in each round add up to at most `max_share`.

    What share each has is decided, too: both its link rates are that share of those that the
    instance says, which are of the whole band. A device that is not served takes nothing of it.

    Parameters
    ----------
    max_share
        What there is to be shared, 1 for the whole band; a scalar or (N,).
    min_share
        What every device has at least, in (0, 1], lest its delay be endless.

    Raises
    ------
    ConstraintError
        If a share is out of range.
    """

    max_share: float | FloatArray = 1.0
    min_share: float = LEAST_SHARE

    def __post_init__(self) -> None:
        check_positive(self, "max_share", "of the band")
        least = check_positive(self, "min_share", "of the band")
        if least.ndim or not least <= 1.0:
            raise ConstraintError(
                f"BandwidthPool: min_share must be one number in (0, 1], "
                f"got {shown(self.min_share)}"
            )

    def lower(self, inst: Instance) -> Region:
        """Return one row per round, and that shares are decided."""
        extra = idle_share(inst, float(self.min_share))
        rows = over(self, SHARE, self.max_share, "round", inst, extra)
        return Region(rows=(rows,), min_share=float(self.min_share))
