"""Whether the fields of a constraint are numbers of their kind, and fit an instance."""

from __future__ import annotations

from typing import Any, get_args

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint, Per
from card_opt.errors import ConstraintError, InstanceError, shown, unknown
from card_opt.problem.checks import as_floats, place
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray


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
