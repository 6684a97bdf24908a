"""A base is made the same again, wherever it was interrupted, and others can load it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch
import transformers

from card_opt.errors import CardOptError
from card_opt.support.progress import Progress
from card_opt.training.data.tokenizer import open_tokenizer
from card_opt.training.experiment.pretrain import Pretraining, pretrain
from card_opt.training.model.base import open_base

SMALL = Pretraining(layers=2, width=16, num_tokens=280, steps=6, batch_size=2, length=8, rate=1e-2)
TEXTS = [f"one text of {k} words or a few more {'again ' * (k % 5)}" for k in range(30)]


class _EndedError(Exception):
    """What ends a run in a test."""


def _ending(after: int) -> Progress:
    def show(_: str, done: int, __: int) -> None:
        if done == after:
            raise _EndedError

    return show


def _weights(folder: Path) -> str:
    return hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()


def test_an_interrupted_pretraining_ends_the_same(tmp_path: Path) -> None:
    """Ended at any step and begun again, it makes the same weights to the bit, and losses."""
    whole = pretrain(tmp_path / "whole", TEXTS, SMALL)
    for after in (0, 3, 5):
        with pytest.raises(_EndedError):
            pretrain(tmp_path / f"{after}", TEXTS, SMALL, keep_every=2, show=_ending(after))
        assert pretrain(tmp_path / f"{after}", TEXTS, SMALL, keep_every=2) == whole
        assert _weights(tmp_path / f"{after}") == _weights(tmp_path / "whole")
    assert whole["losses"][-1] < whole["losses"][0]
    before = torch.get_rng_state()
    pretrain(tmp_path / "other", TEXTS, replace(SMALL, seed=1))
    assert _weights(tmp_path / "other") != _weights(tmp_path / "whole")
    assert torch.equal(before, torch.get_rng_state())


def test_a_base_is_a_checkpoint_like_any_other(tmp_path: Path) -> None:
    """Transformers loads model and tokenizer, and a run can open it."""
    pretrain(tmp_path / "base", TEXTS, SMALL)
    model = transformers.AutoModelForCausalLM.from_pretrained(tmp_path / "base")
    assert model.config.num_hidden_layers == 2
    base = open_base(tmp_path / "base", tmp_path / "cache")
    assert len(open_tokenizer(tmp_path / "base", base.config)) == 280
    assert not list((tmp_path / "base").glob("pretraining.safetensors"))


def test_another_base_is_not_overwritten(tmp_path: Path) -> None:
    """A folder with another base, whole or begun, or with a stranger's model, is left alone."""
    done, begun, foreign = (tmp_path / name for name in ("done", "begun", "foreign"))
    made = pretrain(done, TEXTS, SMALL)
    assert pretrain(done, TEXTS, SMALL) == made
    with pytest.raises(CardOptError, match="is of another base"):
        pretrain(done, TEXTS, replace(SMALL, steps=7))
    with pytest.raises(_EndedError):
        pretrain(begun, TEXTS, SMALL, keep_every=2, show=_ending(3))
    with pytest.raises(CardOptError, match="is of another base"):
        pretrain(begun, TEXTS[1:], SMALL)
    foreign.mkdir()
    (foreign / "config.json").write_text("{}", encoding="utf-8")
    with pytest.raises(CardOptError, match="not made here"):
        pretrain(foreign, TEXTS, SMALL)


@pytest.mark.parametrize("wrong", [{"width": 20}, {"layers": 1}, {"num_tokens": 256}])
def test_what_cannot_be_made_is_told(wrong: dict[str, int]) -> None:
    """A value that is not allowed is named."""
    with pytest.raises(CardOptError, match=next(iter(wrong))):
        replace(SMALL, **wrong)
