"""Two programs that talk over TCP, and what is left of a run when they are killed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch

from card_opt.training.server.store import RUN
from card_opt.training.snapshot import read_snapshot
from tests.training.session.programs import make_stage, play

ROWS = "measurements.jsonl"
ROUNDS, KILLS = 12, 20


def outcome(run: Path) -> tuple[dict[str, torch.Tensor], list[Any]]:
    """Return adapters and moments of a finished run, and what each turn has learnt."""
    kept = read_snapshot(run / "run" / RUN)
    assert kept is not None
    rows = map(json.loads, (run / "run" / ROWS).read_text().splitlines())
    return kept.tensors, [(row["round"], row["device"], row["cut"], row["losses"]) for row in rows]


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize("head", ["server", "device"])
def test_programs_that_are_killed_learn_the_same(head: str, tmp_path: Path) -> None:
    """Kill -9 of server and devices at 20 random moments changes no bit of what a run learns.

    Adapters, moments, cuts and every loss are those of a run that nobody has ended; so are the
    random numbers and the data, which losses with dropout would show.
    """
    make_stage(tmp_path)
    kills = KILLS if head == "server" else KILLS // 4
    assert play(tmp_path, tmp_path / "whole", ROUNDS, head, kills=0) == 0
    assert play(tmp_path, tmp_path / "killed", ROUNDS, head, kills=kills) == kills
    tensors, learnt = outcome(tmp_path / "whole")
    again, learnt_again = outcome(tmp_path / "killed")
    assert learnt_again == learnt
    assert tensors.keys() == again.keys()
    assert all(torch.equal(again[name], value) for name, value in tensors.items())
