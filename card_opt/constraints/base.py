"""What helps to write a constraint: checks, and rows over the usual groups."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal, get_args

import numpy as np
import numpy.typing as npt

from card_opt.constraints.constraint import Constraint as Constraint
from card_opt.errors import ConstraintError, InstanceError, shown, unknown
from card_opt.problem.checks import as_floats, place
from card_opt.problem.instance import Instance
from card_opt.problem.masks import Mask
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.region import Region
from card_opt.problem.rows import Rows

Per = Literal["fleet", "round", "device"]


def each(constraint: Constraint, quantity: str, bound: float | FloatArray, inst: Instance) -> Rows:
    """Return one row per device-round: the quantity is at most `bound`.

    Parameters
    ----------
    constraint
        Whose rows they are.
    quantity
        One of `card_opt.problem.rows.QUANTITIES`.
    bound
        A scalar, (M,) or (M, N).
    inst
        The instance.

    Raises
    ------
    ConstraintError
        If the shape does not fit.
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

    Parameters are those of `each`, and `bound` is a scalar, or (N,) per round and (M,) per
    device; `extra` is what each cut adds to the quantity, shape (M, N, C), or None.
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
        One of `card_opt.problem.rows.QUANTITIES`.
    group
        Group of each device-round, 0..G-1, -1 for none; broadcasts to shape (M, N).
    bound
        Limit of each group, shape (G,).
    inst
        The instance.
    coefficient
        Weights, at least 0; broadcasts to shape (M, N).
    extra
        What each cut adds to the quantity, in its unit, shape (M, N, C); None for nothing.
    """
    return Rows(
        label=constraint.label,
        quantity=quantity,
        group=np.broadcast_to(np.asarray(group), inst.shape),
        bound=np.asarray(bound),
        coefficient=np.broadcast_to(np.asarray(coefficient), inst.shape),
        extra=extra,
    )


def mask(allowed: npt.NDArray[np.bool_], inst: Instance) -> Region:
    """Return the region of allowed cuts; the mask broadcasts to shape (M, N, C)."""
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
        What each cut has of what is limited, (C,) or (M, C).
    bound
        A scalar or (M,).
    inst
        The instance.
    unit
        Of both, for messages.
    is_floor
        Whether the size is at least the bound.
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


def per_device(constraint: Constraint, value: Any, inst: Instance) -> npt.NDArray[Any]:
    """Return a scalar or (M,) as one value per device, shape (M,)."""
    values = np.asarray(value)
    if values.shape not in {(), inst.shape[:1]}:
        raise ConstraintError(
            f"{constraint.label}: must be a scalar or of shape {inst.shape[:1]}, "
            f"got {values.shape}"
        )
    return np.broadcast_to(values, inst.shape[:1])


def check_positive(constraint: Constraint, name: str, unit: str) -> FloatArray:
    """Return a field's values, or raise `ConstraintError` if one is not positive."""
    what = f"{type(constraint).__name__}: {name}"
    value = getattr(constraint, name)
    try:
        values = as_floats(what, value, f" [{unit}]")
    except InstanceError as error:
        raise ConstraintError(str(error)) from None
    bad = ~(values > 0.0)
    if bad.any():
        raise ConstraintError(
            f"{what} must be positive [{unit}], got {values[bad][0]:g}{place(bad)}"
        )
    return values


def check_whole(constraint: Constraint, name: str) -> None:
    """Raise `ConstraintError` if a field is not whole numbers of at least 1."""
    value = getattr(constraint, name)
    values = np.asarray(value)
    if values.dtype.kind not in "iu" or not (values >= 1).all():
        raise ConstraintError(
            f"{type(constraint).__name__}: {name} must be whole and at least 1, got {shown(value)}"
        )


def check_per(constraint: Constraint) -> None:
    """Raise `ConstraintError` if a field `per` names no group."""
    per = getattr(constraint, "per")  # noqa: B009 - not every constraint has one
    if not isinstance(per, str) or per not in get_args(Per):
        raise ConstraintError(
            f"{type(constraint).__name__}: {unknown('group', per, get_args(Per))}"
        )
