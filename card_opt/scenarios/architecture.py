"""Shapes of decoder-only transformers: shipped ones, or a Hugging Face ``config.json``."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.errors import ScenarioError, unknown
from card_opt.scenarios.data import read_table

if TYPE_CHECKING:
    import pandas as pd

# Families whose config.json uses the llama key names, all with a gated MLP, and whether the
# head shares the embedding's weights when the file does not say so.
_TIED_BY_DEFAULT = {
    "llama": False,
    "mistral": False,
    "qwen2": False,
    "phi3": False,
    "gemma2": True,
}
_SUPPORTED = (*_TIED_BY_DEFAULT, "gpt2")
MAX_LAYERS = 10_000
_MAX_WIDTH = 10**9
_EXPERT_KEYS = ("num_local_experts", "num_experts", "n_routed_experts", "moe_intermediate_size")


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """Widths of a decoder-only transformer with identical layers.

    Attributes
    ----------
    num_layers
        Transformer layers, :math:`I` in the letter; at least 2, or there is nothing to cut.
    hidden_size, intermediate_size
        Width of the residual stream and of the MLP.
    num_heads, num_kv_heads, head_dim
        Query heads, key/value heads, width of one head.
    vocab_size
        Rows of the embedding and of the language-model head.
    tied_embeddings
        Whether the head shares the embedding's weights.
    mlp_matrices
        3 for a gated MLP (gate, up, down), 2 for a plain one (fc1, fc2).

    Raises
    ------
    ScenarioError
        If a number is not an integer in its range or the heads do not group.
    """

    num_layers: int
    hidden_size: int
    intermediate_size: int
    num_heads: int
    num_kv_heads: int
    head_dim: int
    vocab_size: int
    tied_embeddings: bool
    mlp_matrices: int

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "tied_embeddings":
                if not isinstance(value, bool):
                    raise ScenarioError(f"tied_embeddings must be true or false, got {value!r}")
                continue
            low, high = (2, MAX_LAYERS) if field.name == "num_layers" else (1, _MAX_WIDTH)
            if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
                raise ScenarioError(
                    f"{field.name} must be an integer from {low} to {high}, got {value!r}"
                )
        if self.num_heads % self.num_kv_heads:
            raise ScenarioError(
                f"num_kv_heads must divide num_heads={self.num_heads}, got {self.num_kv_heads}"
            )
        if self.mlp_matrices not in (2, 3):
            raise ScenarioError(
                f"mlp_matrices must be 3 (gated) or 2 (plain), got {self.mlp_matrices}"
            )

    @property
    def linear_shapes(self) -> dict[str, tuple[int, int]]:
        """Inputs and outputs of each linear module of one layer, in forward order."""
        hidden, inner = self.hidden_size, self.intermediate_size
        query, kv = self.num_heads * self.head_dim, self.num_kv_heads * self.head_dim
        shapes = {"q": (hidden, query), "k": (hidden, kv), "v": (hidden, kv), "o": (query, hidden)}
        if self.mlp_matrices == 3:
            mlp = {"gate": (hidden, inner), "up": (hidden, inner), "down": (inner, hidden)}
        else:
            mlp = {"fc1": (hidden, inner), "fc2": (inner, hidden)}
        return shapes | mlp

    @property
    def linear_params(self) -> int:
        """Weights of the linear modules of one layer; biases and norms are left out."""
        return sum(inputs * outputs for inputs, outputs in self.linear_shapes.values())


def architecture_names() -> list[str]:
    """Return the names of the shipped architectures."""
    return [row["name"] for row in read_table("llm_architectures.csv")]


def architectures_table() -> pd.DataFrame:
    """Return the shipped architectures as a table, one row each: name, shape, source."""
    import pandas as pd

    rows = [
        {"name": row["name"], **asdict(load_architecture(row["name"])), "source": row["source"]}
        for row in read_table("llm_architectures.csv")
    ]
    return pd.DataFrame(rows)


def load_architecture(name_or_path: str | Path) -> Architecture:
    """Return a shipped architecture, or read one from a Hugging Face ``config.json``.

    Parameters
    ----------
    name_or_path
        A name of :func:`architecture_names`, a ``.json`` file, or a directory that holds a
        ``config.json``. Families read: llama, mistral, qwen2, phi3, gemma2, gpt2.

    Raises
    ------
    ScenarioError
        If the name is unknown, or the file unreadable or of an unsupported kind.
    """
    for row in read_table("llm_architectures.csv"):
        if row["name"] == str(name_or_path):
            return Architecture(
                tied_embeddings=row["tied_embeddings"] == "true",
                **{
                    field.name: int(row[field.name])
                    for field in fields(Architecture)
                    if field.name != "tied_embeddings"
                },
            )
    path = Path(name_or_path)
    if path.is_dir():
        path = path / "config.json"
    if path.suffix != ".json" and not path.is_file():
        line = unknown("model", name_or_path, architecture_names())
        raise ScenarioError(f"{line}, or a path to a Hugging Face config.json")
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ScenarioError(f"{path}: cannot be read: {error.strerror or error}") from None
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise ScenarioError(f"{path}: is not a JSON file: {error}") from None
    try:
        return _from_config(config)
    except ScenarioError as error:
        raise ScenarioError(f"{path}: {error}") from None


def _from_config(config: Any) -> Architecture:
    """Return the architecture of a parsed ``config.json``."""
    if not isinstance(config, dict):
        raise ScenarioError(f"must hold a JSON object, got {type(config).__name__}")
    family = config.get("model_type")
    if config.get("is_encoder_decoder") or any(config.get(key) for key in _EXPERT_KEYS):
        raise ScenarioError(
            f"model_type {family!r} is an encoder-decoder or a mixture of experts; only dense "
            f"decoder-only models are supported: {', '.join(_SUPPORTED)}"
        )
    if family not in _SUPPORTED:
        raise ScenarioError(unknown("model_type", family, _SUPPORTED))
    if family == "gpt2":
        return _from_gpt2(config)
    hidden, heads = _need(config, "hidden_size"), _need(config, "num_attention_heads")
    return Architecture(
        num_layers=_need(config, "num_hidden_layers"),
        hidden_size=hidden,
        intermediate_size=_need(config, "intermediate_size"),
        num_heads=heads,
        num_kv_heads=_get(config, "num_key_value_heads", heads),
        head_dim=_get(config, "head_dim", hidden // heads),
        vocab_size=_need(config, "vocab_size"),
        tied_embeddings=_get(config, "tie_word_embeddings", _TIED_BY_DEFAULT[family]),
        mlp_matrices=3,
    )


def _from_gpt2(config: dict[str, Any]) -> Architecture:
    """Return the architecture of a GPT-2 ``config.json``, which has key names of its own."""
    hidden, heads = _need(config, "n_embd"), _need(config, "n_head")
    return Architecture(
        num_layers=_need(config, "n_layer"),
        hidden_size=hidden,
        intermediate_size=_get(config, "n_inner", 4 * hidden),
        num_heads=heads,
        num_kv_heads=heads,
        head_dim=hidden // heads,
        vocab_size=_need(config, "vocab_size"),
        tied_embeddings=_get(config, "tie_word_embeddings", True),
        mlp_matrices=2,
    )


def _need(config: dict[str, Any], key: str) -> int:
    """Return a positive integer that the file must give."""
    value = config.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        came = f"got {value!r}" if key in config else "it is missing"
        raise ScenarioError(f"{key} must be a positive integer, {came}")
    return value


def _get(config: dict[str, Any], key: str, default: Any) -> Any:
    """Return a value of the file; absent and ``null`` both mean the default."""
    value = config.get(key)
    return default if value is None else value
