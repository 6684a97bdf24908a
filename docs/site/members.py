"""What the page of a class lists: its methods and properties, without those of Python."""

from __future__ import annotations

import enum
import functools
import importlib
import inspect

import pydantic

_KINDS = str, tuple, dict, Exception, enum.Enum, pydantic.BaseModel


def methods_of(module: str, name: str) -> list[str]:
    """Return the names of a class's public methods, those of its mixins too."""
    return [n for n, it in _own(module, name) if inspect.isfunction(it) or inspect.ismethod(it)]


def properties_of(module: str, name: str) -> list[str]:
    """Return the names of its properties."""
    return [
        n for n, it in _own(module, name) if isinstance(it, property | functools.cached_property)
    ]


def _own(module: str, name: str) -> list[tuple[str, object]]:
    cls = getattr(importlib.import_module(module), name)
    pythons = {n for kind in _KINDS if issubclass(cls, kind) for n in dir(kind)}
    found = inspect.getmembers(cls)
    return [(n, it) for n, it in found if not n.startswith("_") and n not in pythons]
