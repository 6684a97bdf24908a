"""A short fuzz of messages, plans and keys."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("grpc", reason="training is not installed: make test-training")

from tests.fuzz.law import fuzz
from tests.fuzz.targets import Target
from tests.fuzz.wire import TARGETS


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_what_is_damaged_is_read_or_refused_in_one_line(target: Target, tmp_path: Path) -> None:
    """Whatever comes, it is something good or one line, soon, in little memory."""
    number, good = fuzz(target, seed=0, folder=tmp_path, most=200)
    assert number == 200
    assert 0 < good < number
