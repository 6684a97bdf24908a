"""A budget of whatever a user knows of every cut: memory of the server, bits of a backhaul."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint, Per
from card_opt.constraints.checking import check_per, check_positive
from card_opt.constraints.summing import over
from card_opt.errors import ConstraintError, InstanceError
from card_opt.problem.checks import as_floats
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import TABLE


@dataclass(frozen=True)
class TableBudget(Constraint):
    """What cuts take of something, by a table, adds up to at most `max_total` in each group.

    Parameters
    ----------
    max_total
        The budget, in the unit of the table, positive; a scalar, or one value for each group:
        (N,) per round, (M,) per device, (1,) for the fleet.
    table
        What a device-round takes with each cut, at least 0: shape (C,), (M, C) or (M, N, C).
    per
        Which device-rounds share a budget: those of a ``round``, a ``device`` or the ``fleet``.
    of
        What it is, for messages, such as ``server memory [byte]``.

    Raises
    ------
    ConstraintError
        If a budget is not positive, or the table holds anything but finite numbers from 0 on.

    See Also
    --------
    DeviceMemory : Limits what a cut needs on its own device.

    Notes
    -----
    It lowers to shared limits, one row per group. What is limited depends on the cut alone, not
    on the frequency. `column-generation` is exact, and `Solution.prices` has what one unit more
    would save; docs/methods.md says which other methods take shared limits. The server's memory
    is limited in [1]_, too.

    References
    ----------
    .. [1] arXiv:2506.02940.

    Examples
    --------
    The server has 7 GB for the layers that all devices of a round leave to it:

    >>> import numpy as np
    >>> import card_opt as co
    >>> from card_opt.constraints import TableBudget
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> on_server = np.linspace(2e9, 1e9, inst.num_cuts)
    >>> budget = TableBudget(7e9, on_server, of="server memory [byte]")
    >>> sol = co.solve(inst, constraints=[budget])
    >>> sol.cut.ravel().tolist(), bool(on_server[sol.cut - 1].sum() <= 7e9)
    ([31, 31, 31, 1, 1], True)
    """

    max_total: float | FloatArray
    table: npt.ArrayLike
    per: Per = "round"
    of: str = "table"

    def __post_init__(self) -> None:
        check_positive(self, "max_total", "unit of the table")
        check_per(self)
        checked_table(self, self.table)

    @property
    def label(self) -> str:
        """Return the constraint in one line, without the table's values."""
        most = np.asarray(self.max_total)
        shown = f"{most:g}" if most.ndim == 0 else f"<{most.min():g} to {most.max():g}>"
        return f"TableBudget(max_total={shown}, of={self.of!r}, per={self.per!r})"

    def lower(self, inst: Instance) -> Region:
        """Return one row per group.

        Parameters
        ----------
        inst
            The instance.

        Returns
        -------
        Region
            Shared limits on the table.

        Raises
        ------
        ConstraintError
            If table or bounds do not have the shapes that the instance asks for.
        """
        full = full_table(self, self.table, inst)
        rows = over(self, TABLE, self.max_total, self.per, inst, extra=full)
        return Region(rows=(rows,))


def checked_table(constraint: Constraint, table: npt.ArrayLike) -> FloatArray:
    """Return what a table says of every cut, or raise `ConstraintError` if it is none."""
    what = f"{type(constraint).__name__}: table"
    try:
        values = as_floats(what, table)
    except InstanceError as error:
        raise ConstraintError(str(error)) from None
    if not values.ndim or not (np.isfinite(values) & (values >= 0.0)).all():
        raise ConstraintError(f"{what} must be finite numbers of at least 0, one for each cut")
    return values


def full_table(constraint: Constraint, table: npt.ArrayLike, inst: Instance) -> FloatArray:
    """Return a table of shape (C,), (M, C) or (M, N, C) in its full shape, (M, N, C)."""
    values = checked_table(constraint, table)
    if values.ndim == 2:
        values = values[:, np.newaxis]
    shape = (*inst.shape, inst.num_cuts)
    fits = values.shape[-1:] == shape[-1:] and values.ndim <= len(shape)
    try:
        return np.broadcast_to(values, shape if fits else ())
    except ValueError:
        m, _, c = shape
        raise ConstraintError(
            f"{constraint.label}: table must be of shape ({c},), ({m}, {c}) or {shape}, "
            f"got {np.shape(table)}"
        ) from None
