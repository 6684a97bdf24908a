"""The checker takes what is sound, and refuses whatever is forged."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path

import pytest

from card_opt.certificates.certcheck import Refused, check
from tests.certificates.battery import Trial, trials
from tests.certificates.optimum import optimum
from tests.certificates.reference import Problem
from tests.certificates.sound import MAKERS, made


@pytest.mark.parametrize("name", sorted(set(MAKERS) - {"blocks", "part"}))
def test_sound_certificates_are_true(name: str) -> None:
    """What is changed below is true before, by brute force where that is quick."""
    content = made(name)
    proven = check(content)
    assert proven.kind == content["claim"]["kind"]
    best = optimum(Problem(content["problem"]))
    if proven.kind == "infeasible":
        assert best.low == math.inf
    else:
        assert proven.value is not None
        assert proven.bound is not None
        assert proven.bound <= best.low <= best.high <= proven.value


def check_trial(trial: Trial, folder: Path) -> None:
    """Compare what the checker says with what is known."""
    for name, content in trial.files.items():
        (folder / name).write_text(json.dumps(content))
    if not trial.words:
        proven, claim = check(trial.content, trial.problem, folder), trial.content["claim"]
        assert proven.kind == claim["kind"]
        if proven.kind != "infeasible":
            assert proven.value is not None
            assert proven.bound is not None
            assert float(proven.value) == float.fromhex(claim["value"])
            assert float(proven.bound) == float.fromhex(claim["bound"])
        return
    with pytest.raises(Refused) as refusal:
        check(trial.content, trial.problem, folder)
    assert re.search(trial.words, str(refusal.value)), f"{trial.name}: {refusal.value}"


def test_known_answers(tmp_path: Path) -> None:
    """Sound certificates are proven; each forged one is refused, for the reason that it gives."""
    wrong = []
    for trial in trials():
        try:
            check_trial(trial, tmp_path)
        except (AssertionError, Refused, pytest.fail.Exception) as error:
            wrong.append(f"{trial.name}: {error}")
    assert not wrong, "\n".join(wrong)
