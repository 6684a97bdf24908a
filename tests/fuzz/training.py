"""The readers of training, which have targets of their own as the extra may be missing."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import torch

from card_opt.training.data.texts import read_texts
from card_opt.training.experiment.learning import VALIDATION, read_validation
from card_opt.training.experiment.pretrain import RECORD, Pretraining, pretrain
from card_opt.training.model.checkpoint import read_model_config
from card_opt.training.profiling.samples import read_samples
from card_opt.training.snapshot import read_snapshot, write_snapshot
from tests.fuzz.changes import bytes_changed, json_changed, words_changed
from tests.fuzz.model import TARGETS as MODEL
from tests.fuzz.targets import Target
from tests.fuzz.wire import TARGETS as WIRE

_SMALL = Pretraining(layers=2, width=16, num_tokens=280, steps=1, batch_size=1, length=4)
_TEXTS = ["one text of some words", "and another of more words"]


def _record() -> list[bytes]:
    """Return what a pretraining leaves of itself."""
    with tempfile.TemporaryDirectory() as place:
        pretrain(Path(place), _TEXTS, _SMALL)
        return [(Path(place) / RECORD).read_bytes()]


def _snapshot() -> list[bytes]:
    """Return what a side keeps of a step."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "step.safetensors"
        write_snapshot(path, {"epoch": 1, "losses": [0.5]}, {"adapter:a": torch.ones(2, 3)})
        return [path.read_bytes()]


TARGETS = (
    *MODEL,
    *WIRE,
    Target(
        name="texts.jsonl",
        read=read_texts,
        whole=lambda: [b'{"text": "one"}\n{"text": "two", "more": [1, {"a": null}]}\n'],
        readers=("card_opt.training.data.texts.read_texts",),
    ),
    Target(
        name="line.jsonl",
        read=read_texts,
        whole=lambda: [json.dumps({"text": "one", "more": [1, {"a": None}]}).encode()],
        changes=(json_changed,),
        readers=("card_opt.training.data.texts.read_texts",),
    ),
    Target(
        name="texts.txt",
        read=read_texts,
        whole=lambda: [b"one\ntwo\n\nthree\n", "\ufeffünïcödé\r\n".encode()],
        readers=("card_opt.training.data.texts.read_texts",),
    ),
    Target(
        name=RECORD,
        read=lambda path: pretrain(path.parent, _TEXTS, _SMALL),
        whole=_record,
        changes=(json_changed, words_changed, bytes_changed),
        readers=("card_opt.training.experiment.pretrain.pretrain",),
    ),
    Target(
        name="config.json",
        read=lambda path: read_model_config(path.parent),
        whole=lambda: [json.dumps(_SMALL.config().to_dict()).encode()],
        changes=(json_changed, words_changed, bytes_changed),
        readers=("card_opt.training.model.checkpoint.read_model_config",),
    ),
    Target(
        name=VALIDATION,
        read=read_validation,
        whole=lambda: [json.dumps([{"loss": 1.5, "device-1": 1.5}] * 3).encode()],
        changes=(json_changed, words_changed, bytes_changed),
        readers=("card_opt.training.experiment.learning.read_validation",),
    ),
    Target(
        name="step.safetensors",
        read=read_snapshot,
        whole=_snapshot,
        changes=(bytes_changed,),
        readers=("card_opt.training.snapshot.read_snapshot",),
    ),
    Target(
        name="samples.json",
        read=lambda path: read_samples(path, {"cuts": 3}),
        whole=lambda: [b'{"subject": {"cuts": 3}, "counts": [], "seconds": []}\n'],
        changes=(json_changed, words_changed, bytes_changed),
        readers=("card_opt.training.profiling.samples.read_samples",),
    ),
)
