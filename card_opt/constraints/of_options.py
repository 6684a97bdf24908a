"""Limits on what options are: how good they are on average, and how many devices are served.

Both are floors on sums, which lower to rows as `card_opt.constraints.floors` says.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint, Per
from card_opt.constraints.checking import check_per
from card_opt.constraints.floors import (
    ROUNDING,
    at_least,
    check_floor,
    column,
    per_group,
    shown_amount,
)
from card_opt.constraints.summing import groups
from card_opt.constraints.tables import checked_table, full_table
from card_opt.errors import ConstraintError, shown
from card_opt.problem.instance import Instance
from card_opt.problem.option_columns import QUALITY, SERVED
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region


@dataclass(frozen=True)
class MinQuality(Constraint):
    """The mean quality of the options of each group of device-rounds is at least `min_mean`.

    Parameters
    ----------
    min_mean
        The least mean, in the unit of the quality, positive; a scalar, or one value for each
        group: (1,) for the fleet, (N,) per round, (M,) per device.
    table
        The quality of each option, at least 0, shape (C,), (M, C) or (M, N, C). None for the
        column ``quality`` of the instance's options.
    per
        Over which device-rounds the mean is taken, served or not: those of a ``round``, a
        ``device`` or the ``fleet``.

    Raises
    ------
    ConstraintError
        If a mean is not positive, or the table holds anything but finite numbers from 0 on.

    See Also
    --------
    MinParticipation : Limits how many device-rounds are served.

    Notes
    -----
    It lowers to shared limits, one row per group on what its options fall short of the best; where
    nothing may be missing, to allowed cuts. `column-generation` is exact; docs/methods.md says
    which other methods take these, and docs/configurations.md what options are.

    Examples
    --------
    LoRA ranks 4 and 16 are to be chosen from, of quality 0.7 and 0.9:

    >>> import card_opt as co
    >>> from card_opt.constraints import MinQuality
    >>> ranks = {"training.lora_rank": [4, 16]}
    >>> ranks |= {"training.quality": [[0.7], [0.9]]}
    >>> inst = co.load_scenario("paper").replace(ranks).instance(rounds=1)
    >>> sol = co.solve(inst, constraints=[MinQuality(0.8)])
    >>> inst.options["lora_rank"][sol.cut - 1].ravel().tolist()
    [4, 4, 16, 16, 16]
    """

    min_mean: float | FloatArray
    table: npt.ArrayLike | None = None
    per: Per = "fleet"

    def __post_init__(self) -> None:
        check_floor(self, "min_mean", math.inf)
        check_per(self)
        if self.table is not None:
            checked_table(self, self.table)

    @property
    def label(self) -> str:
        """Return the constraint in one line, without the table's values."""
        table = "" if self.table is None else ", table=..."
        return f"MinQuality(min_mean={shown_amount(self.min_mean)}{table}, per={self.per!r})"

    def lower(self, inst: Instance) -> Region:
        """Return one row per group on what its options fall short of the best.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Shared limits on that; where nothing may be missing, allowed cuts.

        Raises
        ------
        ConstraintError
            If the instance's options have no quality and there is no table, or shapes do not fit.
        """
        table = self.table
        if table is None:
            table = column(self, QUALITY, inst, ", or a table")
        quality = full_table(self, table, inst)
        group, size = groups(self.per, inst)
        least = per_group(self, self.min_mean, size)
        return at_least(self, quality, group, least * size, inst)


@dataclass(frozen=True)
class MinParticipation(Constraint):
    """At least so many device-rounds of each group are served, or such a share of them.

    Parameters
    ----------
    min_count
        The least number of them, whole; a scalar, or one value for each group: (N,) per round,
        (M,) per device, (1,) for the fleet.
    min_share
        Instead of it the least share, in (0, 1], of the same shapes: rounded up to whole
        device-rounds.
    per
        Which device-rounds are counted together: those of a ``round``, a ``device`` or the
        ``fleet``.

    Raises
    ------
    ConstraintError
        If neither or both are given, or a value is not allowed.

    See Also
    --------
    MinQuality : Limits how good the options are in the mean.

    Notes
    -----
    It lowers to shared limits, one row per group on how many of its device-rounds are not served;
    where all must be, to allowed cuts. `column-generation` is exact; docs/methods.md says which
    other methods take these, and docs/configurations.md what it is not to be served.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import MinParticipation
    >>> scenario = co.load_scenario("paper")
    >>> inst = scenario.replace({"training.may_skip": True}).instance(rounds=1)
    >>> sol = co.solve(inst, constraints=[MinParticipation(min_count=3)])
    >>> inst.is_served[sol.cut - 1].ravel().tolist()
    [True, True, False, False, True]
    """

    min_count: int | npt.NDArray[np.int64] | None = None
    min_share: float | FloatArray | None = None
    per: Per = "round"

    def __post_init__(self) -> None:
        check_per(self)
        if (self.min_count is None) == (self.min_share is None):
            raise ConstraintError(
                "MinParticipation: one of min_count and min_share must be given, got "
                f"min_count={shown(self.min_count)} and min_share={shown(self.min_share)}"
            )
        if self.min_count is None:
            check_floor(self, "min_share", 1.0)
        else:
            values = check_floor(self, "min_count", math.inf)
            if (values != np.floor(values)).any():
                raise ConstraintError(
                    f"MinParticipation: min_count must be whole, got {shown(self.min_count)}"
                )

    @property
    def label(self) -> str:
        """Return the constraint in one line."""
        name = "min_share" if self.min_count is None else "min_count"
        return f"MinParticipation({name}={shown_amount(getattr(self, name))}, per={self.per!r})"

    def lower(self, inst: Instance) -> Region:
        """Return one row per group on how many of its device-rounds are not served.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Shared limits on that; where all must be served, allowed cuts.

        Raises
        ------
        ConstraintError
            If nothing says which of the instance's options are served, or shapes do not fit.
        """
        served = np.asarray(column(self, SERVED, inst), dtype=np.float64)
        group, size = groups(self.per, inst)
        if self.min_count is None:
            share = per_group(self, self.min_share, size) * size
            count = np.ceil(share * (1.0 - ROUNDING))
        else:
            count = per_group(self, self.min_count, size)
        full = np.broadcast_to(served, (*inst.shape, inst.num_cuts))
        return at_least(self, full, group, count, inst)
