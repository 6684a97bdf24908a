"""What every test of training shares: one thread each, so that tests can stand side by side."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from pathlib import Path

if find_spec("torch") is not None:
    importlib.import_module("torch").set_num_threads(1)


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Without PyTorch look for examples in no helper: tests alone say that they are skipped."""
    is_helper = collection_path.suffix == ".py" and not collection_path.name.startswith("test_")
    return True if is_helper and find_spec("torch") is None else None
