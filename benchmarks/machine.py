"""What a measurement was made on, printed above every table of times."""

from __future__ import annotations

import os
import platform
from pathlib import Path

from card_opt.methods import METHODS


def description() -> str:
    """Return processor, cores, system and versions, a few lines."""
    versions = sorted({v for method in METHODS for v in method.versions().split(", ") if v})
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}\n{', '.join(versions)}"
    )


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
