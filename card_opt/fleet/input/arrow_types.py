"""Which types of Arrow can stand for labels and numbers, and how they become one type."""

from __future__ import annotations

from collections.abc import Iterable

import pyarrow as pa
import pyarrow.types as is_a

from card_opt.errors import CardOptError, shown
from card_opt.fleet.columns import SCHEMA, Kind
from card_opt.fleet.headings import Heading

_MOST_DIGITS = 18  # of a decimal without fraction that fits int64


def check_type(name: str, heading: Heading, kind: pa.DataType) -> None:
    """Refuse a column whose type cannot stand for what the schema wants.

    Raises
    ------
    CardOptError
        With what came, and what is wanted.
    """
    plain = plain_type(kind)
    is_label = SCHEMA[name].kind is Kind.LABEL
    if not (_is_label(plain) if is_label else _is_number(plain)):
        wanted = "whole numbers, text, dates or times" if is_label else "numbers"
        raise CardOptError(f"{name} must be {wanted}, got {kind} in {shown(heading.source)}")


def plain_type(kind: pa.DataType) -> pa.DataType:
    """Return the type of the values of a column, without its packing."""
    if is_a.is_dictionary(kind):
        return plain_type(kind.value_type)
    if is_a.is_large_string(kind) or is_a.is_string_view(kind):
        return pa.string()
    return kind


def label_type(kinds: Iterable[pa.DataType]) -> pa.DataType:
    """Return the type that labels of all files have: that of each, or else text."""
    each = {_label_type(kind) for kind in kinds} - {pa.null()}
    if len(each) == 1:
        return each.pop()
    if each and all(is_a.is_integer(kind) and kind != pa.uint64() for kind in each):
        return pa.int64()
    return pa.string()


def _label_type(kind: pa.DataType) -> pa.DataType:
    plain = plain_type(kind)
    if is_a.is_floating(plain):
        return pa.int64()
    if is_a.is_decimal(plain):
        return pa.int64() if plain.precision <= _MOST_DIGITS else pa.string()
    return plain


def _is_number(kind: pa.DataType) -> bool:
    return bool(
        is_a.is_integer(kind)
        or is_a.is_floating(kind)
        or is_a.is_decimal(kind)
        or is_a.is_null(kind)
    )


def _is_label(kind: pa.DataType) -> bool:
    if is_a.is_decimal(kind):
        return bool(kind.scale == 0)
    return bool(
        _is_number(kind) or is_a.is_string(kind) or is_a.is_date(kind) or is_a.is_timestamp(kind)
    )
