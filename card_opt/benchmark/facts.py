"""What the rows of a store must be, so that a damaged one is named before it is judged."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.record import STARTS
from card_opt.errors import CardOptError, shown
from card_opt.problem.claim import About, Saying
from card_opt.problem.solution import Status
from card_opt.solvers.child.endings import Ending
from card_opt.support.inputs import parse_json

if TYPE_CHECKING:
    import pandas as pd

_ENDINGS, _STATUSES = set(Ending), {"", *Status}
_SAYINGS, _SUBJECTS = {"", *Saying}, {"", *About}


def check_rows(frame: pd.DataFrame) -> None:
    """Refuse rows of `card_opt.benchmark.record.Run` that no run can have given.

    Raises
    ------
    CardOptError
        With the first of them: its key, the column, and what is there.
    """
    for name, is_right in _CHECKS.items():
        for key, value in zip(frame["key"], frame[name], strict=True):
            if not is_right(value):
                raise CardOptError(
                    f"the row {shown(key)} is damaged: no run can have {name} {shown(value)}"
                )


def _is_trail(text: str) -> bool:
    try:
        points = parse_json(text)
    except CardOptError:
        return False
    return isinstance(points, list) and all(map(_is_point, points))


def _is_object(text: str) -> bool:
    try:
        return isinstance(parse_json(text), dict)
    except CardOptError:
        return False


def _is_point(point: Any) -> bool:
    return (
        isinstance(point, list)
        and len(point) == 3
        and _is_number(point[0])
        and all(value is None or _is_number(value) for value in point[1:])
    )


def _is_number(value: Any) -> bool:
    is_plain = isinstance(value, int | float) and not isinstance(value, bool)
    return is_plain and math.isfinite(value)


def _is_positive(value: float) -> bool:
    return 0.0 < value < math.inf


def _is_known(value: float) -> bool:
    return not math.isnan(value)


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "ending": _ENDINGS.__contains__,
    "claimed_status": _STATUSES.__contains__,
    "start": STARTS.__contains__,
    "raw_says": _SAYINGS.__contains__,
    "raw_about": _SUBJECTS.__contains__,
    "knobs": _is_object,
    "trail": _is_trail,
    **dict.fromkeys(
        ("devices", "rounds", "cuts", "time_limit", "memory_limit", "tolerance"), _is_positive
    ),
    **dict.fromkeys(("best_value", "best_bound", "objective"), _is_known),
    "violation": lambda value: 0.0 <= value < math.inf,
    "repetition": lambda value: value >= 0,
}
