"""Which repeats of a law CI runs: a few of each kind, the others at night."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

import pytest
from hypothesis import settings


def first(values: Iterable[Any], now: int = 1) -> list[Any]:
    """Return what `parametrize` takes: the first few values run now, the others at night."""
    return [_param(value, i < now) for i, value in enumerate(values)]


def chosen(values: Iterable[Any], now: Collection[Any]) -> list[Any]:
    """Return what `parametrize` takes: the values chosen run now, the others at night."""
    return [_param(value, value in now) for value in values]


def _param(value: Any, is_now: bool) -> Any:
    values = value if isinstance(value, tuple) else (value,)
    return pytest.param(*values, marks=() if is_now else (pytest.mark.nightly,))


def few_examples(part: int) -> settings:
    """Return settings for a law with long examples: one part of the profile's number of them."""
    return settings(max_examples=max(5, settings().max_examples // part))
