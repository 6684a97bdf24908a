"""A run of a server and devices learns what ordinary training learns, and sends what it costs."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from card_opt.training.server.journal import rows_of
from tests.training.session.stand import outcome_of, plan_of, train, train_ordinarily


@pytest.mark.parametrize("head", ["server", "device"])
@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
def test_a_run_learns_what_ordinary_training_learns(
    optimizer: str, head: str, tmp_path: Path
) -> None:
    """Losses, adapters and moments are PEFT's and torch's, with cuts that change all the time.

    Three devices, each with a weight of its own in the objective, one with a rate of its own.
    """
    plan, base = plan_of(tmp_path, optimizer=optimizer, head=head)
    session, _ = train(plan, base, tmp_path)
    found = outcome_of(session, rows_of(tmp_path / "run"))
    ordinary = train_ordinarily(plan, base)
    assert found.difference(ordinary) == 0
    assert found.equals(ordinary)
