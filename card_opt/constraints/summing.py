"""Rows over groups of device-rounds: each alone, the usual groups, and any others."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint, Per
from card_opt.errors import ConstraintError
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.rows import Rows


def each(constraint: Constraint, quantity: str, bound: float | FloatArray, inst: Instance) -> Rows:
    """Return one row per device-round: the quantity is at most `bound`.

    Parameters
    ----------
    constraint
        Whose rows they are.
    quantity
        ``delay``, ``energy``, ``frequency``, ``device energy`` or ``share``, see `Rows`.
    bound
        The limit in the quantity's unit, positive; a scalar, (M,) for devices or (M, N).
    inst
        The instance.

    Returns
    -------
    Rows
        Own limits of all M times N device-rounds.

    Raises
    ------
    ConstraintError
        If the bound is of another shape, or one is not positive.

    See Also
    --------
    over : The same for sums over the fleet, rounds or devices.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import Deadline, each
    >>> inst = co.load_scenario("paper").instance(rounds=2)
    >>> rows = each(Deadline(60.0), "delay", 60.0, inst)
    >>> rows.is_own, rows.bound.size
    (True, 10)
    """
    values = np.asarray(bound, dtype=np.float64)
    if values.shape == inst.shape[:1]:
        values = values[:, np.newaxis]
    elif values.shape not in {(), inst.shape}:
        raise ConstraintError(
            f"{constraint.label}: the bound must be a scalar or of shape {inst.shape[:1]} or "
            f"{inst.shape}, got {values.shape}"
        )
    group = np.arange(inst.shape[0] * inst.shape[1]).reshape(inst.shape)
    return grouped(constraint, quantity, group, np.broadcast_to(values, inst.shape).ravel(), inst)


def over(
    constraint: Constraint,
    quantity: str,
    bound: float | FloatArray,
    per: Per,
    inst: Instance,
    extra: FloatArray | None = None,
) -> Rows:
    """Return one row for the fleet, per round or per device: the sum is at most `bound`.

    Parameters
    ----------
    constraint
        Whose rows they are.
    quantity
        ``delay``, ``energy``, ``frequency``, ``device energy``, ``share`` or ``table``, see
        `Rows`.
    bound
        The limit in the quantity's unit, positive; a scalar, or one value for each group: (1,)
        for the fleet, (N,) per round, (M,) per device.
    per
        Which device-rounds are added up: those of the ``fleet``, a ``round`` or a ``device``.
    inst
        The instance.
    extra
        What each cut adds to the quantity, in its unit, shape (M, N, C); None for nothing.

    Returns
    -------
    Rows
        One, N or M limits.

    Raises
    ------
    ConstraintError
        If the bound is of another shape, or one is not positive.

    See Also
    --------
    each : The same without a sum.
    grouped : The same for any groups and weights.

    Examples
    --------
    >>> import card_opt as co
    >>> from card_opt.constraints import RoundTime, over
    >>> inst = co.load_scenario("paper").instance(rounds=2)
    >>> rows = over(RoundTime(300.0), "delay", [300.0, 200.0], "round", inst)
    >>> rows.group.tolist()
    [[0, 1], [0, 1], [0, 1], [0, 1], [0, 1]]
    """
    group, size = groups(per, inst)
    num_groups = size.size
    values = np.asarray(bound, dtype=np.float64)
    if values.shape not in {(), (num_groups,)}:
        raise ConstraintError(
            f"{constraint.label}: the bound per {per} must be a scalar or of shape "
            f"({num_groups},), got {values.shape}"
        )
    bounds = np.broadcast_to(values, num_groups)
    return grouped(constraint, quantity, group, bounds, inst, extra=extra)


def groups(per: Per, inst: Instance) -> tuple[IntArray, IntArray]:
    """Return the group of each device-round, shape (M, N), and how many each has, shape (G,)."""
    devices, rounds = np.indices(inst.shape)
    group = {"fleet": np.zeros_like(devices), "round": rounds, "device": devices}[per]
    return group, np.bincount(group.ravel())


def grouped(
    constraint: Constraint,
    quantity: str,
    group: npt.ArrayLike,
    bound: npt.ArrayLike,
    inst: Instance,
    coefficient: npt.ArrayLike = 1.0,
    extra: FloatArray | None = None,
) -> Rows:
    """Return one row for each group of device-rounds: the weighted sum is at most its bound.

    Parameters
    ----------
    constraint
        Whose rows they are.
    quantity
        ``delay``, ``energy``, ``frequency``, ``device energy``, ``share`` or ``table``, see
        `Rows`.
    group
        Group of each device-round, 0..G-1, -1 for none; broadcasts to shape (M, N).
    bound
        Limit of each group in the quantity's unit, positive, shape (G,).
    inst
        The instance.
    coefficient
        Weights, at least 0; broadcasts to shape (M, N).
    extra
        What each cut adds to the quantity, in its unit, shape (M, N, C); None for nothing.

    Returns
    -------
    Rows
        One limit for each group.

    Raises
    ------
    ConstraintError
        If there is no such quantity, or something is out of range or of another shape.

    See Also
    --------
    each : For device-rounds alone.
    over : For the fleet, rounds or devices.

    Examples
    --------
    The first two devices share a budget of 300 J, of which the second counts double:

    >>> import numpy as np
    >>> import card_opt as co
    >>> from card_opt.constraints import EnergyBudget, Region, grouped
    >>> inst = co.load_scenario("paper").instance(rounds=1)
    >>> group = np.array([[0], [0], [-1], [-1], [-1]])
    >>> weight = np.array([[1], [2], [1], [1], [1]])
    >>> budget = EnergyBudget(300.0)
    >>> rows = grouped(budget, "energy", group, [300.0], inst, weight)
    >>> sol = co.solve(inst, constraints=Region(rows=(rows,)))
    >>> round(float((weight * sol.energy)[:2].sum()))
    300
    """

    def whole(name: str, values: npt.ArrayLike) -> npt.NDArray[Any]:
        try:
            return np.broadcast_to(np.asarray(values), inst.shape)
        except ValueError:
            raise ConstraintError(
                f"{constraint.label}: {name} must broadcast to shape {inst.shape}, "
                f"got {np.shape(values)}"
            ) from None

    return Rows(
        label=constraint.label,
        quantity=quantity,
        group=whole("group", group),
        bound=np.asarray(bound),
        coefficient=whole("coefficient", coefficient),
        extra=extra,
    )
