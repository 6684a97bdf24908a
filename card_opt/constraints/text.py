"""Constraints as text: ``energy-budget=2e4,per=round`` on a command line, a table in a file."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Mapping
from typing import Any

from card_opt.constraints.kinds import Constraint
from card_opt.errors import ConstraintError, shown, unknown

_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|[+-]?inf|nan", re.IGNORECASE)


def parse_limit(text: str) -> Constraint:
    """Return the constraint that a line stands for.

    The kind, its first field's value after ``=``, then other fields as ``name=value``, separated
    by commas; several values of one field are separated by ``:``.

    Raises
    ------
    ConstraintError
        If there is no such kind or field, or a value is not allowed.

    Examples
    --------
    >>> parse_limit("energy-budget=2e4,per=round")
    EnergyBudget(max_energy=20000.0, per='round')
    >>> parse_limit("frequency-levels=1e9:1.5e9:2e9").levels
    (1000000000.0, 1500000000.0, 2000000000.0)
    """
    head, *rest = text.split(",")
    kind, is_given, value = head.partition("=")
    cls = find_kind(kind.strip())
    names = [field.name for field in dataclasses.fields(cls)]
    if is_given and not names:
        raise ConstraintError(f"limit {shown(text)}: {kind.strip()} takes no value")
    values = {names[0]: value} if is_given else {}
    for part in rest:
        name, is_given, value = part.partition("=")
        if not is_given or not value.strip():
            raise ConstraintError(
                f"limit {shown(text)}: fields after the first must be name=value, "
                f"got {shown(part)}"
            )
        if name.strip() in values:
            raise ConstraintError(f"limit {shown(text)}: {shown(name.strip())} is given twice")
        values[name.strip()] = value
    return build(kind.strip(), {name: _value(v) for name, v in values.items()})


def build(kind: str, values: Mapping[str, Any]) -> Constraint:
    """Return the constraint of a kind with these fields; lists stand for arrays.

    Raises
    ------
    ConstraintError
        If there is no such kind or field, or a value is not allowed.
    """
    cls = find_kind(kind)
    fields = dataclasses.fields(cls)
    names = [field.name for field in fields]
    for name in values:
        if name not in names:
            raise ConstraintError(f"{kind}: {unknown('field', name, names)}")
    for field in fields:
        is_optional = field.default is not dataclasses.MISSING
        if not is_optional and field.name not in values:
            raise ConstraintError(
                f"{kind} needs {field.name}: for example {kind}={_EXAMPLES.get(kind, '1e4')}"
            )
    return cls(**{k: tuple(v) if isinstance(v, list) else v for k, v in values.items()})


def find_kind(kind: str) -> type[Constraint]:
    """Return the class of constraints with this name."""
    if kind not in Constraint.known:
        known = unknown("constraint", kind, sorted(Constraint.known))
        raise ConstraintError(f"{known}; one of your own must be imported first (--import FILE)")
    return Constraint.known[kind]


def _value(text: str) -> Any:
    """Return a number, several numbers, or a word."""
    parts = [part.strip() for part in text.split(":")]
    if not all(_NUMBER.fullmatch(part) for part in parts):
        return text.strip()
    numbers = tuple(_number(part) for part in parts)
    return numbers if len(numbers) > 1 else numbers[0]


def _number(text: str) -> int | float:
    """Return a whole number if it is written as one, for cuts are counted.

    >>> _number("3"), _number("3e0")
    (3, 3.0)
    """
    value = float(text)
    return int(text) if text.lstrip("+-").isdigit() and math.isfinite(value) else value


_EXAMPLES = {
    "min-cut": "2",
    "max-cut": "8",
    "deadline": "30",
    "frequency-levels": "1e9:2e9",
    "max-swing": "3",
    "move-price": "1e-9",
}
