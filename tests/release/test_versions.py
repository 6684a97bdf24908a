"""Which versions a scheduled run says are others than the tested ones."""

from __future__ import annotations

from tests.release.versions import moved, pinned


def test_only_what_moved_is_told() -> None:
    """Names are compared as indexes do; what is not pinned, or not installed, is not told."""
    pins = pinned(["# tested", "PySCIPOpt==6.3.0", "pydantic_core==2.50.4", "highspy==1.15.1"])
    there = {"pyscipopt": "6.3.0", "pydantic-core": "2.50.5", "mine": "1"}
    assert moved(there, pins) == ["pydantic-core 2.50.4 -> 2.50.5"]
