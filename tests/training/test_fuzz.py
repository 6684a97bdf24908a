"""A short fuzz of every reader of training; and that every such reader has a target."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from tests.fuzz.law import fuzz
from tests.fuzz.targets import Target
from tests.fuzz.test_fuzz import TRAINING, readers_of, takers
from tests.fuzz.training import TARGETS
from tests.fuzz.wire import TARGETS as WIRE

ELSEWHERE = {  # of card_opt.training
    "experiment.run": "a record, which must be the very one",
    "server.handing": "pieces of a base, of which bytes alone are taken",
    "server.journal": "rows that this package wrote, whole lines alone",
    "server.store": "a plan, which is read as all plans are",
}


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_damaged_input_is_read_or_refused_in_one_line(target: Target, tmp_path: Path) -> None:
    """Whatever a reader is given, it gives something good or one line, soon, in little memory."""
    number, good = fuzz(target, seed=0, folder=tmp_path, most=60)
    assert number == 60
    assert good == number if target.is_mended else 0 < good < number


def test_every_reader_of_training_has_a_target() -> None:
    """Each module of training that takes the content of a file has a reader that is fuzzed."""
    own = {name.removeprefix(TRAINING) for name in takers() if name.startswith(TRAINING)}
    covered = {name.removeprefix(TRAINING) for name in readers_of([*TARGETS, *WIRE])}
    assert own - covered == set(ELSEWHERE)
