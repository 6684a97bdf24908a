"""The frozen weights: opened once, kept in pieces, each of which travels once."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import safetensors.torch
import torch

from card_opt.errors import CardOptError, shown
from card_opt.support.files import make_folder, replacing, write_json
from card_opt.support.inputs import (
    MOST_NUMBERS,
    check_ordinary,
    parse_json,
    read_text,
)
from card_opt.training.model.anatomy import HEAD, anatomy_of, architecture_of
from card_opt.training.model.checkpoint import load_checkpoint, read_model_config
from card_opt.training.model.piece import Piece, read_piece, sha256_of
from card_opt.training.model.skeleton import Tensors, skeleton
from card_opt.training.position import seed_of

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_MANIFEST = "base.json"


@dataclass(frozen=True)
class Base:
    """The frozen weights of a model, on the disk.

    Attributes
    ----------
    config
        Content of the model's ``config.json``.
    pieces
        What it is made of.
    folder
        Where the pieces are, one safetensors file each.

    See Also
    --------
    open_base : A base of a checkpoint.
    random_base : A base to try things with.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from card_opt.training import random_base
    >>> config = {"model_type": "llama", "num_hidden_layers": 4}
    >>> config |= {"hidden_size": 16, "intermediate_size": 32}
    >>> config |= {"num_attention_heads": 2, "vocab_size": 64}
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     base = random_base(config, seed=0, folder=Path(folder))
    ...     tuple(base.tensors("norm")["model.norm.weight"].shape)
    (16,)
    >>> [piece.name for piece in base.pieces][:3]
    ['embedding', 'head', 'layer-0001']
    """

    config: Mapping[str, Any]
    pieces: tuple[Piece, ...]
    folder: Path

    @property
    def digest(self) -> str:
        """SHA-256 of the configuration and all weights, in hexadecimal."""
        content = {"config": self.config, "pieces": [asdict(piece) for piece in self.pieces]}
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()

    def path(self, name: str) -> Path:
        """Return the file of a piece.

        Parameters
        ----------
        name
            ``embedding``, ``layer-0001`` and so on, ``norm``, ``head``.

        Returns
        -------
        Path
            A safetensors file.
        """
        return _file(self.folder, name)

    def tensors(self, name: str) -> Tensors:
        """Return the tensors of a piece by their name in the model.

        Parameters
        ----------
        name
            ``embedding``, ``layer-0001`` and so on, ``norm``, ``head``.

        Returns
        -------
        dict of str to torch.Tensor
            Of the shapes that the model asks for.

        Raises
        ------
        CardOptError
            If there is no such piece, or its file is damaged.
        """
        piece = next((piece for piece in self.pieces if piece.name == name), None)
        if piece is None:
            raise CardOptError(f"the base has no piece {shown(name)}")
        return read_piece(self.path(name))


def open_base(folder: Path, cache: Path, weight_format: str = "fp32") -> Base:
    """Return the base of a model that was saved as Transformers saves it.

    Transformers reads the checkpoint, in one file or several, in today's names or older ones.
    For that it is in memory as a whole once; then its pieces are in `cache`, and the next call
    only looks whether the folder is as it was.

    Parameters
    ----------
    folder
        With ``config.json`` and ``*.safetensors``.
    cache
        Where the pieces are put; made if need be.
    weight_format
        ``fp32`` or ``bf16``, which the weights are cast to.

    Returns
    -------
    Base
        Its pieces, in `cache`.

    Raises
    ------
    CardOptError
        If there is no such model, it is not of a family that is read, or its weights do not fit
        its configuration.

    See Also
    --------
    random_base : A base without a checkpoint.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> import transformers
    >>> from card_opt.training import open_base
    >>> config = transformers.LlamaConfig(
    ...     num_hidden_layers=4, vocab_size=64,
    ...     hidden_size=16, intermediate_size=32, num_attention_heads=2,
    ... )
    >>> model = transformers.AutoModelForCausalLM.from_config(config)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     model.save_pretrained(folder)
    ...     base = open_base(Path(folder), Path(folder, "pieces"))
    >>> [piece.name for piece in base.pieces][2:]
    ['layer-0001', 'layer-0002', 'layer-0003', 'layer-0004', 'norm']
    """
    config = read_model_config(folder)
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        kept = sorted([*folder.glob("*.bin"), *folder.glob("*.pt"), *folder.glob("*.pth")])
        raise CardOptError(
            f"{kept[0]}: is pickled and not read here, as pickle runs what is in it; save the "
            "model with safe_serialization=True"
            if kept
            else f"{folder}: holds no *.safetensors, so there are no weights to train from"
        )
    for path in files:
        check_ordinary(path)
    found = [[path.name, path.stat().st_size, path.stat().st_mtime_ns] for path in files]
    source = {"config": config, "weight_format": weight_format, "files": found}
    base = _kept(cache, source)
    if base is None:
        base = _write(load_checkpoint(folder, config, weight_format), config, cache, source)
    return base


def random_base(
    config: Mapping[str, Any], seed: int, folder: Path, weight_format: str = "fp32"
) -> Base:
    """Return a base with the first weights of its family, and write its pieces.

    Parameters
    ----------
    config
        Content of a ``config.json``.
    seed
        Of the weights.
    folder
        Where the pieces are put; made if need be.
    weight_format
        ``fp32`` or ``bf16``.

    Returns
    -------
    Base
        Its pieces, in `folder`.

    Raises
    ------
    CardOptError
        If there is no such model.

    See Also
    --------
    open_base : A base of a checkpoint.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> from card_opt.training import random_base
    >>> config = {"model_type": "llama", "num_hidden_layers": 4}
    >>> config |= {"hidden_size": 16, "intermediate_size": 32}
    >>> config |= {"num_attention_heads": 2, "vocab_size": 64}
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     one = random_base(config, seed=0, folder=Path(folder, "one"))
    ...     two = random_base(config, seed=0, folder=Path(folder, "two"))
    >>> one.digest == two.digest
    True
    """
    architecture_of(config)
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(seed_of(seed))
        model = skeleton(config, weight_format, device="cpu")
    return _write(model, config, folder, {"seed": seed})


def _write(
    model: PreTrainedModel, config: Mapping[str, Any], folder: Path, source: Mapping[str, Any]
) -> Base:
    """Write the pieces of a model, and what they were made of."""
    anatomy = anatomy_of(config)
    by_piece: dict[str, Tensors] = {}
    for name, tensor in model.state_dict().items():
        if not (name == f"{HEAD}.weight" and model.config.tie_word_embeddings):
            by_piece.setdefault(anatomy.piece_of(name), {})[name] = tensor.contiguous()
    make_folder(folder)
    pieces = []
    for name, tensors in sorted(by_piece.items()):
        path = _file(folder, name)
        with replacing(path) as beside:
            safetensors.torch.save_file(tensors, beside)
        pieces.append(Piece(name, path.stat().st_size, sha256_of(path)))
    base = Base(dict(config), tuple(pieces), folder)
    manifest = {"source": source, "digest": base.digest}
    write_json(folder / _MANIFEST, manifest | {"pieces": [asdict(piece) for piece in pieces]})
    return base


def _kept(folder: Path, source: Mapping[str, Any]) -> Base | None:
    """Return the base that was written from the same source before, if it is whole."""
    try:
        content = parse_json(read_text(folder / _MANIFEST, MOST_NUMBERS))
        pieces = tuple(Piece(**piece) for piece in content["pieces"])
        base = Base(source["config"], pieces, folder)
        is_same = content["source"] == source and content["digest"] == base.digest
        is_whole = all(sha256_of(base.path(piece.name)) == piece.sha256 for piece in pieces)
    except (CardOptError, KeyError, TypeError):  # damaged, or not there
        return None
    return base if is_same and is_whole else None


def _file(folder: Path, name: str) -> Path:
    return folder / f"{name}.safetensors"
