"""Arguments of public functions, checked by their annotations."""

from __future__ import annotations

import builtins
import collections.abc
import functools
import inspect
import numbers
import types
import typing
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

import numpy as np

from card_opt.errors import CardOptError

P = ParamSpec("P")
R = TypeVar("R")

_NUMBERS: dict[Any, tuple[type, ...]] = {
    bool: (bool, np.bool_),
    int: (numbers.Integral,),
    float: (numbers.Real,),
}
_WORDS = {bool: "True or False", int: "a whole number", float: "a number", str: "text"}
_LEFT = ("inst", "constraints")  # `solving.given` and `constraints.kinds` say better what is wrong
_MANY = (collections.abc.Sequence, collections.abc.Iterable)  # an array is as good as a list


def check_arguments(function: Callable[P, R]) -> Callable[P, R]:
    """Return the function, refusing arguments that are not of the types of its annotations.

    What a list holds is left to the function, and so is what an annotation does not tell.

    Examples
    --------
    >>> @check_arguments
    ... def half(value: float) -> float:
    ...     return value / 2
    >>> half("1")
    Traceback (most recent call last):
    card_opt.errors.CardOptError: value must be a number, got str
    """
    signature = inspect.signature(function)

    @functools.wraps(function)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        hints = _hints(function)
        for name, value in signature.bind(*args, **kwargs).arguments.items():
            if name not in _LEFT and not _fits(value, hints.get(name, Any)):
                wanted = " or ".join(dict.fromkeys(_named(hints[name])))
                raise CardOptError(f"{name} must be {wanted}, got {type(value).__name__}")
        return function(*args, **kwargs)

    return checked


class _Named(type):
    """Stands for a class that is imported for type checkers only: known by its name."""

    def __instancecheck__(cls, value: object) -> bool:
        return any(kind.__name__ == cls.__name__ for kind in type(value).__mro__)

    def __getattr__(cls, name: str) -> _Named:
        if name.startswith("_"):
            raise AttributeError(name)
        return _Named(name, (), {})


class _Names(dict[str, Any]):
    """The names of a module, and a stand-in for any other."""

    def __missing__(self, name: str) -> Any:
        return getattr(builtins, name, None) or _Named(name, (), {})


@functools.cache
def _hints(function: Callable[..., Any]) -> dict[str, Any]:
    names = _Names(inspect.getmodule(function).__dict__)
    return typing.get_type_hints(function, {}, names)


def _fits(value: object, hint: Any) -> bool:
    """Return whether a value is of a type, as far as that can be seen from outside."""
    kind = typing.get_origin(hint) or hint
    if kind in {typing.Union, types.UnionType}:
        return any(_fits(value, part) for part in typing.get_args(hint))
    if kind is typing.Literal:
        return isinstance(value, str)  # which one, the function says better
    if kind is collections.abc.Callable:
        return callable(value)
    if kind in _MANY:
        is_many = isinstance(value, collections.abc.Iterable) and np.iterable(value)
        return is_many and not isinstance(value, str | bytes)
    if kind in _NUMBERS:
        is_bool = isinstance(value, _NUMBERS[bool])
        return isinstance(value, _NUMBERS[kind]) and is_bool == (kind is bool)
    if kind is Any or not isinstance(kind, type) or getattr(kind, "_is_protocol", False):
        return True
    return isinstance(value, kind)


def _named(hint: Any) -> list[str]:
    """Return what the parts of an annotation are called."""
    kind = typing.get_origin(hint) or hint
    if kind in {typing.Union, types.UnionType}:
        return [name for part in typing.get_args(hint) for name in _named(part)]
    if kind is type(None):
        return ["None"]
    if kind in _MANY:
        return ["a list"]
    if kind is collections.abc.Callable:
        return ["a function"]
    name = getattr(kind, "__name__", str(kind))
    return [_WORDS.get(kind) or f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"]
