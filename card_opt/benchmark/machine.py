"""What a measurement was made on: processor, memory, system, versions and commit."""

from __future__ import annotations

import functools
import os
import platform
import subprocess
from pathlib import Path

import psutil

from card_opt._version import VERSION
from card_opt.solving.method import Method


@functools.cache
def machine() -> str:
    """Return processor, cores, memory, system and Python in one line."""
    memory = psutil.virtual_memory().total / 2**30
    return (
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} "
        f"{platform.release()}, Python {platform.python_version()}"
    )


@functools.cache
def versions(method: Method) -> str:
    """Return the versions of this package and of what a method needs."""
    return ", ".join(filter(None, (f"card-opt {VERSION}", method.versions())))


@functools.cache
def commit() -> str:
    """Return the commit of the checkout that this package is run from, empty if it is none.

    A ``+`` says that the package's own files were changed since.
    """
    package = Path(__file__).parents[1]
    words = ["git", "-C", str(package)]
    try:
        root = _said([*words, "rev-parse", "--show-toplevel"])
        if Path(root) != package.parent:  # an installed package inside somebody's repository
            return ""
        changed = _said([*words, "status", "--porcelain", "--", str(package)])
        return _said([*words, "rev-parse", "--short=12", "HEAD"]) + ("+" if changed else "")
    except (OSError, subprocess.CalledProcessError):
        return ""


def _said(command: list[str]) -> str:
    """Return what a command prints."""
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=10.0)
    return done.stdout.strip()


def _processor() -> str:
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
