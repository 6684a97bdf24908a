"""Versions that are installed, beside those that the tests last passed with.

    python -m tests.release.versions constraints.txt

Prints one line for each package whose version differs, and how many are the same.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from importlib.metadata import distributions
from pathlib import Path


def canonical(name: str) -> str:
    """Return a package's name as indexes compare it.

    >>> canonical("Ruamel_yaml.clib")
    'ruamel-yaml-clib'
    """
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(lines: Iterable[str]) -> dict[str, str]:
    """Return the versions of a file of constraints, by name."""
    pins = (line.partition("==") for line in lines if not line.startswith("#"))
    return {canonical(name): version.strip() for name, _, version in pins if version}


def moved(there: dict[str, str], pins: dict[str, str]) -> list[str]:
    """Return a line for each package that is there in another version than the tested one."""
    return [
        f"{name} {pins[name]} -> {version}"
        for name, version in sorted(there.items())
        if pins.get(name, version) != version
    ]


def main() -> None:
    """Compare this environment with a file of constraints."""
    pins = pinned(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines())
    there = {canonical(found.metadata["Name"]): found.version for found in distributions()}
    lines = moved(there, pins)
    same = sum(pins.get(name) == version for name, version in there.items())
    print(*lines, f"{same} as tested, {len(lines)} others", sep="\n")


if __name__ == "__main__":
    main()
