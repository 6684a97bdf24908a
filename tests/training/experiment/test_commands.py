"""``card-opt train pretrain`` and ``run`` as users run them, from texts of their own."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from card_opt.cli import main

SMALL = ["--layers", "3", "--width", "16", "--num-tokens", "270", "--steps", "2"]
TINY = {
    "training.batch_size": 1,
    "training.sequence_length": 4,
    "training.lora_rank": 1,
    "training.local_epochs": 1,
    "training.activation_bits": 32,
    "training.weight_format": "fp32",
    "problem.allow_implausible": "true",
}
Call = tuple[pytest.CaptureFixture[str], pytest.MonkeyPatch]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Return what `command` needs first."""
    return capsys, monkeypatch


def command(call: Call, *arguments: str) -> tuple[int, str, str]:
    """Run a command in this process; return its exit status and what it printed."""
    capsys, monkeypatch = call
    monkeypatch.setattr(sys, "argv", ["card-opt", "train", *arguments])
    with pytest.raises(SystemExit) as stop:
        main.main()
    out, err = capsys.readouterr()
    assert isinstance(stop.value.code, int)
    return stop.value.code, out, err


def _texts(folder: Path, names: list[str]) -> Path:
    folder.mkdir()
    for name in names:
        lines = [json.dumps({"text": f"{name} has text {k} and no other"}) for k in range(16)]
        (folder / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return folder


def test_a_base_is_made_and_policies_are_compared(call: Call, tmp_path: Path) -> None:
    """From a file of texts to a base; from a folder of them, one a device, to the savings."""
    general = _texts(tmp_path / "general", ["all"]) / "all.jsonl"
    base, out = str(tmp_path / "base"), tmp_path / "out"
    code, text, error = command(
        call, "pretrain", "--out", base, "--data", str(general), *SMALL, "--length", "4"
    )
    assert (code, error) == (0, "")
    assert "3 layers of width 16, 2 steps" in text

    settings = [word for key, value in TINY.items() for word in ("--set", f"{key}={value}")]
    texts = str(_texts(tmp_path / "texts", list("abcde")))
    arguments = ["run", "paper-calibrated", "--base", base, "--data", texts, "--rounds", "1"]
    arguments += ["--policies", "server-only,device-only", *settings, "--out", str(out)]
    code, text, error = command(call, *arguments, "--json", str(tmp_path / "a.json"))
    assert (code, error) == (0, "")
    assert "server-only at" in text
    assert "(the letter: 70.8 %)" in text
    assert json.loads((tmp_path / "a.json").read_text())["own"]["letter_energy_saving"] == 53.1
    assert (out / "own" / "turns.csv").is_file()

    for more, said in (
        (["--policies", "crad"], "unknown policy 'crad'"),
        (["--costs-of", "paper"], "32 layers, what is trained has 5 and 3"),
        (["--compression", "zip"], "unknown compression 'zip'"),
        (["--data", str(tmp_path / "none")], "5 devices needs a file, got 2"),
        (["--base", str(tmp_path / "none")], "none"),
        (["--rate", "0.5"], "is of another experiment"),
    ):
        code, _, error = command(call, *arguments, *more)
        assert code == 2, more
        assert said in error, error
        assert len(error.splitlines()) == 1, error
