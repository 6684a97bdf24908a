"""A short fuzz of models, their weights and adapters."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from tests.fuzz.law import fuzz
from tests.fuzz.model import TARGETS
from tests.fuzz.targets import Target


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_what_is_damaged_is_read_or_refused_in_one_line(target: Target, tmp_path: Path) -> None:
    """Whatever comes, it is something good or one line, soon, in little memory."""
    number, good = fuzz(target, seed=0, folder=tmp_path, most=30)
    assert number == 30
    assert good > 0
