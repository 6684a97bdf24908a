"""A small base to fine-tune, where no checkpoint is at hand: Llama, on docstrings, in minutes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import safetensors.torch
import torch
import transformers

from card_opt.errors import CardOptError, shown
from card_opt.support.files import make_folder, replacing, sync, write_json
from card_opt.support.inputs import parse_json, read_text, reading
from card_opt.support.progress import Progress
from card_opt.training.data.batches import Batches, pack
from card_opt.training.data.tokenizer import train_tokenizer
from card_opt.training.model.optimizer import Updates
from card_opt.training.model.skeleton import quiet
from card_opt.training.position import Position, seed_of

RECORD, _STATE = "pretraining.json", "pretraining.safetensors"
_HEAD_WIDTH = 16  # entries of an attention head
_MLP = 3  # times the width
_PARTS = 20  # losses that are kept


@dataclass(frozen=True, kw_only=True)
class Pretraining:
    """How a small base is made.

    Attributes
    ----------
    layers, width, num_tokens
        Of the model: the letter's :math:`I`, the hidden size, and the size of the vocabulary.
    steps
        Mini-batches; the work ends by these and not by the clock, so that it can be repeated.
    batch_size, length
        Sequences in a mini-batch, tokens in a sequence.
    rate
        Learning rate of AdamW.
    seed
        Of the first weights and the mini-batches.

    Raises
    ------
    CardOptError
        If a value is not allowed.
    """

    layers: int = 32
    width: int = 64
    num_tokens: int = 2048
    steps: int = 1000
    batch_size: int = 8
    length: int = 64
    rate: float = 2e-3
    seed: int = 0

    def __post_init__(self) -> None:
        if self.width % _HEAD_WIDTH or self.width < _HEAD_WIDTH:
            raise CardOptError(f"width must be a multiple of {_HEAD_WIDTH}, got {self.width}")
        least = {"layers": 2, "num_tokens": 257, "steps": 1, "batch_size": 1, "length": 2}
        for name, low in least.items():
            if (value := getattr(self, name)) < low:
                raise CardOptError(f"{name} must be at least {low}, got {shown(value)}")

    def config(self) -> transformers.LlamaConfig:
        """Return the model's configuration."""
        heads = self.width // _HEAD_WIDTH
        return transformers.LlamaConfig(
            vocab_size=self.num_tokens,
            hidden_size=self.width,
            intermediate_size=_MLP * self.width,
            num_hidden_layers=self.layers,
            num_attention_heads=heads,
            num_key_value_heads=heads,
            max_position_embeddings=2048,
            tie_word_embeddings=True,
            bos_token_id=0,
            eos_token_id=0,
        )


def pretrain(
    folder: Path,
    texts: Sequence[str],
    settings: Pretraining,
    *,
    keep_every: int = 100,
    show: Progress = lambda *_: None,
) -> dict[str, Any]:
    """Make a base and its tokenizer, as a folder that Transformers loads; goes on where it was.

    Parameters
    ----------
    folder
        Where it is put.
    texts
        What it learns from.
    settings
        How.
    keep_every
        Steps after which the state is kept on the disk.
    show
        Told how many steps are done.

    Returns
    -------
    dict
        What ``pretraining.json`` says: the settings, digest and tokens of the texts, and the mean
        loss of each twentieth of the steps.

    Raises
    ------
    CardOptError
        If the folder holds another base, or cannot be written.
    """
    made = asdict(settings) | {"texts": _digest(texts)}
    make_folder(folder)
    record = folder / RECORD
    if record.exists():
        return _done(record, made)
    if (folder / "config.json").exists():
        raise CardOptError(f"{folder}: holds a model that was not made here; name another folder")
    tokenizer = train_tokenizer(texts, settings.num_tokens)
    tokens = pack(texts, tokenizer, settings.length)
    batches = Batches(tokens, settings.batch_size, settings.seed)
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(seed_of(settings.seed))
        model = transformers.LlamaForCausalLM(settings.config())
    updates = Updates(dict(model.named_parameters()), "adamw", settings.rate)
    losses = _restore(folder / _STATE, made, model, updates)
    for step in range(len(losses) + 1, settings.steps + 1):
        show("pretraining steps", step - 1, settings.steps)
        rows = batches.at(Position(0, 0, step))
        loss = model(input_ids=rows, labels=rows, use_cache=False).loss
        loss.backward()
        updates.step()
        losses.append(float(loss.detach()))
        if step % keep_every == 0 and step < settings.steps:
            _keep(folder / _STATE, made, model, updates, losses)
    show("pretraining steps", settings.steps, settings.steps)
    with quiet():
        tokenizer.save_pretrained(folder)
        model.save_pretrained(folder)
    outcome = made | {"tokens": tokens.numel(), "losses": _means(losses)}
    write_json(record, outcome)
    (folder / _STATE).unlink(missing_ok=True)
    return outcome


def _digest(texts: Sequence[str]) -> str:
    """Return the SHA-256 of texts; another version of Python has other docstrings."""
    return hashlib.sha256(json.dumps(list(texts)).encode()).hexdigest()


def _done(record: Path, made: dict[str, Any]) -> dict[str, Any]:
    """Return what a base was made with, if it is what is asked for."""
    with reading(record, CardOptError):
        found: Any = parse_json(read_text(record))
        if not isinstance(found, dict) or any(found.get(key) != made[key] for key in made):
            raise CardOptError("is of another base; name another folder, or remove this one")
    return found


def _keep(
    path: Path,
    made: dict[str, Any],
    model: transformers.LlamaForCausalLM,
    updates: Updates,
    losses: list[float],
) -> None:
    """Write the state after a step, whole or not at all."""
    tensors = {name: value.detach() for name, value in model.named_parameters()}
    head = {"made": json.dumps(made), "losses": json.dumps(losses)}
    with replacing(path) as beside:
        safetensors.torch.save_file(tensors | updates.moments(), beside, head)
        sync(beside)


def _restore(
    path: Path, made: dict[str, Any], model: transformers.LlamaForCausalLM, updates: Updates
) -> list[float]:
    """Go on from a state, if there is one; return the losses up to there."""
    if not path.exists():
        return []
    with reading(path, CardOptError, "state of a pretraining"):
        with safetensors.safe_open(path, "pt") as file:
            head, names = file.metadata(), file.keys()
            tensors = {name: file.get_tensor(name) for name in names}
        if parse_json(head["made"]) != made:
            raise CardOptError("is of another base; name another folder, or remove this one")
        moments = {name: tensors.pop(name) for name in list(tensors) if "#" in name}
        model.load_state_dict(tensors, strict=False)  # the head is the embedding
        updates.load(moments)
        losses: list[float] = parse_json(head["losses"])
    return losses


def _means(losses: list[float]) -> list[float]:
    """Return the mean of each part of the losses."""
    size = max(1, len(losses) // _PARTS)
    parts = [losses[start : start + size] for start in range(0, len(losses), size)]
    return [round(sum(part) / len(part), 4) for part in parts]
