"""What the measurements were made on and with."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from card_opt.benchmark.machine import commit, machine

_PACKAGES = ("numpy", "numba", "pyarrow", "dask", "pandas", "polars", "duckdb")


def description() -> str:
    """Return machine, commit and versions, two lines."""
    versions = ", ".join(f"{name} {_version(name)}" for name in _PACKAGES)
    return f"{machine()}\n{versions}, commit {commit() or 'unknown'}"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
