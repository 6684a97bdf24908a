"""The frozen weights: opened once, kept in pieces, each of which travels once."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import safetensors.torch
import torch
import transformers

from card_opt.errors import CardOptError, ScenarioError, shown
from card_opt.support.files import make_folder, replacing, write_json
from card_opt.support.inputs import (
    MOST_NUMBERS,
    check_ordinary,
    opened,
    parse_json,
    read_text,
    reading,
)
from card_opt.training.model.anatomy import HEAD, anatomy_of, architecture_of
from card_opt.training.model.skeleton import Tensors, dtype_of, quiet, skeleton
from card_opt.training.position import seed_of

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_MANIFEST = "base.json"


@dataclass(frozen=True)
class Piece:
    """A part of the base that travels at once.

    Attributes
    ----------
    name
        ``embedding``, ``layer-0001`` and so on, ``norm``, ``head``.
    bytes
        Size of its file.
    sha256
        Of its file, in hexadecimal.

    Raises
    ------
    CardOptError
        If it cannot be one.
    """

    name: str
    bytes: int
    sha256: str

    def __post_init__(self) -> None:
        if not (
            isinstance(self.name, str)
            and re.fullmatch(r"embedding|layer-\d{4,5}|norm|head", self.name)
            and type(self.bytes) is int
            and self.bytes > 0
            and isinstance(self.sha256, str)
            and re.fullmatch(r"[0-9a-f]{64}", self.sha256)
        ):
            raise CardOptError(f"this is no piece of a base: {shown(asdict(self))}")


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
        """Return the file of a piece."""
        return _file(self.folder, name)

    def tensors(self, name: str) -> Tensors:
        """Return the tensors of a piece by their name in the model.

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

    Raises
    ------
    CardOptError
        If there is no such model, it is not of a family that is read, or its weights do not fit
        its configuration.
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
        base = _write(_load(folder, config, weight_format), config, cache, source)
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

    Raises
    ------
    CardOptError
        If there is no such model.
    """
    architecture_of(config)
    with torch.random.fork_rng(devices=()):
        torch.manual_seed(seed_of(seed))
        model = skeleton(config, weight_format, device="cpu")
    return _write(model, config, folder, {"seed": seed})


def read_model_config(folder: Path) -> dict[str, Any]:
    """Return the content of the ``config.json`` of a model that can be trained in parts.

    Raises
    ------
    ScenarioError
        If it is missing, damaged, or of another kind.
    """
    path = folder / "config.json"
    with reading(path, ScenarioError, "config.json"):
        config = parse_json(read_text(path))
        if not isinstance(config, dict):
            raise ScenarioError("must hold a JSON object")
        architecture_of(config)
    return config


def _load(folder: Path, config: Mapping[str, Any], weight_format: str) -> PreTrainedModel:
    """Return a checkpoint's model, if it has all weights that its configuration asks for."""
    dtype = dtype_of(weight_format)
    try:
        with quiet():
            model, report = transformers.AutoModelForCausalLM.from_pretrained(
                folder,
                dtype=dtype,
                attn_implementation="eager",
                local_files_only=True,
                use_safetensors=True,
                trust_remote_code=False,
                ignore_mismatched_sizes=True,
                output_loading_info=True,
            )
    except Exception as error:  # Transformers, safetensors and the system each have their own
        raise CardOptError(
            f"{folder}: cannot be read as a checkpoint: {shown(str(error))}"
        ) from None
    anatomy = anatomy_of(config)
    tokens = f"{anatomy.decoder}.{anatomy.tokens}.weight"
    for name, came, needed in sorted(report["mismatched_keys"]):
        if name in (tokens, f"{HEAD}.weight"):
            raise CardOptError(
                f"{folder}: the weights are for a vocabulary of {came[0]}, but config.json says "
                f"{needed[0]}"
            )
        raise CardOptError(
            f"{folder}: {name} has shape {tuple(came)}, but config.json asks for {tuple(needed)}"
        )
    if missing := sorted(report["missing_keys"]):
        raise CardOptError(f"{folder}: {len(missing)} weights are missing, such as {missing[0]}")
    loaded: PreTrainedModel = model
    return loaded


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


def read_piece(path: Path) -> Tensors:
    """Return the tensors of a piece's file.

    Raises
    ------
    CardOptError
        If it is missing or damaged.
    """
    check_ordinary(path)
    with reading(path, CardOptError, "safetensors file"):
        tensors: Tensors = safetensors.torch.load_file(path)
    return tensors


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    with opened(path) as file:
        while content := file.read(2**20):
            digest.update(content)
    return digest.hexdigest()
