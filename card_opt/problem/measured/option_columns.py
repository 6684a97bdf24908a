"""Columns of a profile that say what options stand for."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError
from card_opt.problem.option_columns import RESERVED
from card_opt.problem.quantities import FloatArray

__all__ = ["RESERVED", "heading_of", "of_devices"]

_PREFIX = "option."


def heading_of(head: str) -> str | None:
    """Return the name of an option's column that a heading stands for, None if it is another.

    >>> heading_of("lora_rank"), heading_of("option.batch"), heading_of("device_flops")
    ('lora_rank', 'batch', None)
    """
    if head in RESERVED:
        return head
    return head.removeprefix(_PREFIX) if head.startswith(_PREFIX) else None


def of_devices(table: str, name: str, values: FloatArray) -> npt.NDArray[Any]:
    """Return what options stand for, shape (C,), from a table of one or of all devices.

    Whole numbers are such.

    Raises
    ------
    InstanceError
        If it is not the same for all devices.
    """
    each = np.atleast_2d(values)
    if (each != each[0]).any():
        raise InstanceError(
            f"{table}: {name} says what an option stands for, so it must be the same for all "
            "devices"
        )
    one: npt.NDArray[Any] = each[0]
    whole = np.isfinite(one).all() and (one == np.floor(one)).all() and (abs(one) < 2**53).all()
    return one.astype(np.int64) if whole else one
