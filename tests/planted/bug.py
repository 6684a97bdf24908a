"""A bug to be planted: one text of a file, changed."""

from __future__ import annotations

from typing import NamedTuple


class Bug(NamedTuple):
    """A text of a file of the package, which must be there once, and what to put in its place."""

    file: str
    old: str
    new: str
    what: str
