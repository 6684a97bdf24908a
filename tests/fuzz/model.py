"""The readers of models, apart from the others as the extra may be missing."""

from __future__ import annotations

import functools
import json
import random
import tempfile
from pathlib import Path

import safetensors.torch

from card_opt.training.model.adapters import load_peft
from card_opt.training.model.base import open_base, random_base
from tests.fuzz.changes import bytes_changed, json_changed, words_changed
from tests.fuzz.targets import Target

_CONFIG = {
    "model_type": "llama", "hidden_size": 16, "num_hidden_layers": 2, "vocab_size": 20,
    "num_attention_heads": 2, "num_key_value_heads": 1, "intermediate_size": 24,
    "max_position_embeddings": 32, "tie_word_embeddings": True, "rms_norm_eps": 1e-5,
    "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": None, "hidden_act": "silu",
    "initializer_range": 0.02, "attention_bias": False, "architectures": ["LlamaForCausalLM"],
}  # fmt: skip
_NAME = "model.safetensors"


def head_changed(content: bytes, rng: random.Random) -> bytes:
    """Put other values into the head of a safetensors file, and mend its length."""
    size = int.from_bytes(content[:8], "little")
    head = rng.choice((json_changed, words_changed))(content[8 : 8 + size], rng)
    return len(head).to_bytes(8, "little") + head + content[8 + size :]


def _weights() -> list[bytes]:
    """Return the weights of a small model in one file."""
    with tempfile.TemporaryDirectory() as place:
        base = random_base(_CONFIG, 1, Path(place))
        tensors = {n: t for piece in base.pieces for n, t in base.tensors(piece.name).items()}
        return [safetensors.torch.save(tensors, {"format": "pt"})]


def _open(path: Path) -> object:
    """Open a model whose weights are a file."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "config.json").write_text(json.dumps(_CONFIG), encoding="utf-8")
        (folder / _NAME).write_bytes(path.read_bytes())
        return open_base(folder, folder / "cache").digest


def _load(path: Path) -> object:
    """Read adapters from a file."""
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "adapter_model.safetensors").write_bytes(path.read_bytes())
        return load_peft(Path(place))


@functools.cache
def _opened() -> Path:
    """Return the folder of a model that was opened, with its cache."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-model-"))
    (folder / "config.json").write_text(json.dumps(_CONFIG), encoding="utf-8")
    (folder / _NAME).write_bytes(_weights()[0])
    open_base(folder, folder / "cache")
    return folder


def _kept(path: Path) -> object:
    """Open a model again, of which a file says what its pieces are."""
    folder = _opened()
    kept = folder / "cache" / path.name
    before = json.loads(kept.read_bytes())["digest"]
    kept.write_bytes(path.read_bytes())
    base = open_base(folder, folder / "cache")
    if base.digest != before:
        raise ValueError("another base")
    return base


_BINARY = (bytes_changed, head_changed)
TARGETS = (
    Target(
        name=_NAME,
        read=_open,
        whole=_weights,
        changes=_BINARY,
        readers=("card_opt.training.model.base.open_base",),
    ),
    Target(
        name="base.json",
        read=_kept,
        whole=lambda: [(_opened() / "cache" / "base.json").read_bytes()],
        changes=(json_changed, words_changed, bytes_changed),
        readers=("card_opt.training.model.base.open_base",),
        is_mended=True,
    ),
    Target(
        name="adapter_model.safetensors",
        read=_load,
        whole=_weights,
        changes=_BINARY,
        readers=("card_opt.training.model.piece.read_piece",),
    ),
)
"""One entry for each; `tests.training.model.test_fuzz` runs them."""
