"""Numbers shipped with the package; ``README.md`` beside this file says where each is from."""

from __future__ import annotations

import csv
import functools
import tomllib
from collections.abc import Mapping
from importlib import resources
from types import MappingProxyType
from typing import Any


def read_text(name: str) -> str:
    """Return the text of one shipped file, such as ``"paper.toml"``."""
    return (resources.files(__name__) / name).read_text(encoding="utf-8")


@functools.cache
def read_table(name: str) -> tuple[Mapping[str, str], ...]:
    """Return the rows of one shipped CSV file; lines that begin with ``#`` are notes."""
    lines = [line for line in read_text(name).splitlines() if not line.startswith("#")]
    return tuple(MappingProxyType(row) for row in csv.DictReader(lines))


@functools.cache
def read_toml(name: str) -> Mapping[str, Any]:
    """Return the content of one shipped TOML file."""
    return MappingProxyType(tomllib.loads(read_text(name)))
