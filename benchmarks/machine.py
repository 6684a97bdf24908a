"""What a measurement was made on, printed above every table of times."""

from __future__ import annotations

from card_opt.benchmark.machine import machine
from card_opt.solving.catalogue import METHODS


def description() -> str:
    """Return machine and versions, two lines."""
    versions = sorted({v for method in METHODS for v in method.versions().split(", ") if v})
    return f"{machine()}\n{', '.join(versions)}"
