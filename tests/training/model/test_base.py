"""The frozen weights: what is read, what is refused, and what travels."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import safetensors.torch
import torch
import transformers

from card_opt.errors import CardOptError
from card_opt.training.model.base import Base, open_base, random_base
from card_opt.training.model.piece import Piece
from card_opt.training.model.store import BaseStore
from tests.training.model.training import config_of

FEW = config_of("llama", hidden_size=16, num_attention_heads=4, intermediate_size=24)


def saved(folder: Path, config: dict[str, Any], **options: Any) -> transformers.PreTrainedModel:
    """Save a model as Transformers does, and return it."""
    model = transformers.AutoModelForCausalLM.from_config(
        transformers.AutoConfig.for_model(**config)
    )
    model.save_pretrained(folder, **options)
    return model


def weights(base: Base) -> dict[str, torch.Tensor]:
    """Return all weights of a base."""
    return {n: t for piece in base.pieces for n, t in base.tensors(piece.name).items()}


@pytest.mark.parametrize("family", ["llama", "gpt2", "qwen3_moe"])
def test_a_checkpoint_is_read_whole(family: str, tmp_path: Path) -> None:
    """One file or many, every weight is that of the model; a tied head does not travel twice."""
    config = config_of(family)
    model = saved(tmp_path / "one", config)
    model.save_pretrained(tmp_path / "many", max_shard_size="20KB")
    assert len(list((tmp_path / "many").glob("*.safetensors"))) > 1
    one = open_base(tmp_path / "one", tmp_path / "cache-1")
    many = open_base(tmp_path / "many", tmp_path / "cache-2")
    assert one.pieces == many.pieces
    is_tied = bool(model.config.tie_word_embeddings)
    expected = dict(model.state_dict())
    if is_tied:
        del expected["lm_head.weight"]
    found = weights(one)
    assert found.keys() == expected.keys()
    assert all(torch.equal(found[name], expected[name]) for name in found)
    names = ["embedding", *([] if is_tied else ["head"])]
    names += [f"layer-000{i + 1}" for i in range(3)]
    assert [piece.name for piece in one.pieces] == [*names, "norm"]
    assert all(one.path(p.name).stat().st_size == p.bytes for p in one.pieces)


def test_weights_are_cast(tmp_path: Path) -> None:
    """The format of the weights is the one asked for, and another digest."""
    saved(tmp_path / "model", FEW)
    full = open_base(tmp_path / "model", tmp_path / "fp32")
    half = open_base(tmp_path / "model", tmp_path / "bf16", "bf16")
    assert {t.dtype for t in weights(half).values()} == {torch.bfloat16}
    assert all(torch.equal(weights(full)[n].bfloat16(), t) for n, t in weights(half).items())
    assert full.digest != half.digest
    for unread in ("int8", "nf4"):
        with pytest.raises(CardOptError, match="weight_format must be fp32 or bf16"):
            open_base(tmp_path / "model", tmp_path / "other", unread)


def test_a_base_is_written_once(tmp_path: Path) -> None:
    """A second opening writes nothing, unless the checkpoint or a piece has changed."""
    saved(tmp_path / "model", FEW)
    base = open_base(tmp_path / "model", tmp_path / "cache")
    times = {p.name: base.path(p.name).stat().st_mtime_ns for p in base.pieces}
    again = open_base(tmp_path / "model", tmp_path / "cache")
    assert again == base
    assert {p.name: base.path(p.name).stat().st_mtime_ns for p in base.pieces} == times
    base.path("norm").write_bytes(b"damaged")
    assert open_base(tmp_path / "model", tmp_path / "cache").pieces == base.pieces
    assert base.path("norm").stat().st_size > 10
    saved(tmp_path / "model", FEW)
    assert open_base(tmp_path / "model", tmp_path / "cache").digest != base.digest


def test_first_weights_depend_on_the_seed_alone(tmp_path: Path) -> None:
    """The same seed gives the same base, another seed another, and torch's stream stays."""
    before = torch.get_rng_state()
    one, two = (random_base(FEW, 1, tmp_path / name) for name in "ab")
    other = random_base(FEW, 2, tmp_path / "c")
    assert one.digest == two.digest != other.digest
    assert torch.equal(torch.get_rng_state(), before)


def pickled(folder: Path) -> None:
    """Leave a pickled checkpoint only."""
    (folder / "model.safetensors").rename(folder / "pytorch_model.bin")


def without_weights(folder: Path) -> None:
    """Leave no weights."""
    (folder / "model.safetensors").unlink()


def without_config(folder: Path) -> None:
    """Leave no configuration."""
    (folder / "config.json").unlink()


def damaged(folder: Path) -> None:
    """Cut the weights short."""
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-9])


def lacking(folder: Path) -> None:
    """Take a weight away."""
    change(folder, lambda tensors: tensors.pop("model.norm.weight"))


def misshapen(folder: Path) -> None:
    """Give a weight another shape."""
    change(folder, lambda tensors: tensors.update({"model.norm.weight": torch.ones(3)}))


def change(folder: Path, do: Any) -> None:
    """Change the tensors of a checkpoint."""
    path = folder / "model.safetensors"
    tensors = safetensors.torch.load_file(path)
    do(tensors)
    safetensors.torch.save_file(tensors, path, {"format": "pt"})


def other_vocabulary(folder: Path) -> None:
    """Let the configuration have a larger vocabulary than the weights."""
    configure(folder, vocab_size=60)


def configure(folder: Path, **values: Any) -> None:
    """Change the configuration of a checkpoint."""
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


@pytest.mark.parametrize(
    ("spoil", "line"),
    [
        (pickled, "is pickled and not read here"),
        (without_weights, r"holds no \*\.safetensors"),
        (without_config, r"config\.json: "),
        (damaged, "cannot be read as a checkpoint"),
        (lacking, r"1 weights are missing, such as model\.norm\.weight"),
        (misshapen, r"model\.norm\.weight has shape \(3,\), but config\.json asks for \(16,\)"),
        (other_vocabulary, r"for a vocabulary of 50, but config\.json says 60"),
        (lambda f: configure(f, model_type="t5"), "model_type must be a family"),
        (lambda f: configure(f, model_type=["x"]), "model_type must be a family"),
        (lambda f: configure(f, quantization_config={"bits": 4}), "quantization_config"),
        (lambda f: configure(f, num_hidden_layers=1), "num_layers"),
    ],
    ids=lambda value: getattr(value, "__name__", "line"),
)
def test_what_cannot_be_trained_is_refused(spoil: Any, line: str, tmp_path: Path) -> None:
    """A checkpoint that is missing, damaged, pickled or of another kind is told in one line."""
    folder = tmp_path / "model"
    saved(folder, FEW)
    spoil(folder)
    with pytest.raises(CardOptError, match=line) as caught:
        open_base(folder, tmp_path / "cache")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "values",
    [
        {"name": "../x"},
        {"name": 3},
        {"bytes": 0},
        {"bytes": True},
        {"sha256": "../" * 21 + "a"},
        {"sha256": None},
    ],
    ids=str,
)
def test_a_piece_has_a_safe_name(values: dict[str, Any]) -> None:
    """What the other side says of a piece cannot name a file elsewhere."""
    good: dict[str, Any] = {"name": "norm", "bytes": 5, "sha256": "a" * 64}
    assert Piece(**good).name == "norm"
    with pytest.raises(CardOptError, match="no piece"):
        Piece(**(good | values))


def test_a_piece_comes_in_parts_and_is_kept(tmp_path: Path) -> None:
    """Bytes are taken in order, a new store goes on where one ended, and the whole is checked."""
    base = random_base(FEW, 1, tmp_path / "base")
    content = base.path("norm").read_bytes()
    store = BaseStore(tmp_path / "store", base.pieces)
    store.add("norm", 0, content[:50])
    assert not store.holds("norm")
    store = BaseStore(tmp_path / "store", base.pieces)
    assert store.offset("norm") == 50
    for offset, more in ((0, content[:50]), (51, content[51:]), (50, content[50:] + b"x")):
        with pytest.raises(CardOptError, match="50 are here"):
            store.add("norm", offset, more)
    with pytest.raises(CardOptError, match="is not in"):
        store.tensors("norm")
    store.add("norm", 50, content[50:])
    for held in (store, BaseStore(tmp_path / "store", base.pieces)):
        assert held.holds("norm")
        assert held.offset("norm") == len(content)
        assert torch.equal(
            held.tensors("norm")["model.norm.weight"], weights(base)["model.norm.weight"]
        )
    with pytest.raises(CardOptError, match="no piece 'other'"):
        store.holds("other")


def test_a_damaged_piece_is_thrown_away(tmp_path: Path) -> None:
    """A piece that came or lies damaged is not taken, and is asked for from the start."""
    base = random_base(FEW, 1, tmp_path / "base")
    content = base.path("norm").read_bytes()
    store = BaseStore(tmp_path / "store", base.pieces)
    with pytest.raises(CardOptError, match="came damaged"):
        store.add("norm", 0, content[:-1] + bytes([content[-1] ^ 1]))
    assert store.offset("norm") == 0
    store.add("norm", 0, content)
    (file,) = (tmp_path / "store").glob("*.safetensors")
    file.write_bytes(content[:-1] + b"x")
    later = BaseStore(tmp_path / "store", base.pieces)
    assert not later.holds("norm")
    assert later.offset("norm") == 0


def test_bases_share_pieces_that_are_alike(tmp_path: Path) -> None:
    """A piece of one run's base is there for another run's."""
    base = random_base(FEW, 1, tmp_path / "base")
    (norm,) = (piece for piece in base.pieces if piece.name == "norm")
    BaseStore(tmp_path / "store", base.pieces).add("norm", 0, base.path("norm").read_bytes())
    assert BaseStore(tmp_path / "store", (replace(norm),)).holds("norm")
