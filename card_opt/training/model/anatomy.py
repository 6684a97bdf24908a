"""Where a Hugging Face causal language model keeps its parts, for every family that is read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from card_opt.errors import CardOptError, ScenarioError, shown
from card_opt.scenarios.architecture import Architecture
from card_opt.scenarios.transformer.model_config import read_config
from card_opt.support.inputs import reading

HEAD = "lm_head"


@dataclass(frozen=True, kw_only=True)
class Anatomy:
    """Names of the parts; all but `decoder` are names in it.

    Attributes
    ----------
    decoder
        What holds all but the head, as the causal language model calls it.
    tokens
        The embedding.
    positions
        The embedding of positions, if it is learned.
    dropout
        The dropout behind the embedding, if it is a module.
    layers
        The list of layers.
    norm
        The norm behind the last layer.
    gives_tuple
        Whether a layer returns its output as the first of several.
    """

    decoder: str = "model"
    tokens: str = "embed_tokens"
    positions: str | None = None
    dropout: str | None = None
    layers: str = "layers"
    norm: str = "norm"
    gives_tuple: bool = False

    def piece_of(self, tensor: str) -> str:
        """Return the piece that a tensor of the base belongs to, by its name in the model.

        Raises
        ------
        CardOptError
            If it belongs to none.
        """
        if tensor.startswith(f"{HEAD}."):
            return "head"
        inner = tensor.removeprefix(f"{self.decoder}.")
        if found := re.match(rf"{re.escape(self.layers)}\.(\d+)\.", inner):
            return layer_piece(int(found[1]) + 1)
        first = inner.split(".")[0]
        if first in (self.tokens, self.positions):
            return "embedding"
        if first == self.norm:
            return "norm"
        raise CardOptError(f"the model has a weight {shown(tensor)} that no part takes")


_LLAMA = Anatomy()
ANATOMIES: Mapping[str, Anatomy] = {
    **dict.fromkeys(
        ("llama", "mistral", "qwen2", "qwen3", "gemma2", "gemma3_text", "olmo2", "phi3"), _LLAMA
    ),
    **dict.fromkeys(("mixtral", "qwen3_moe"), _LLAMA),
    "phi": replace(_LLAMA, dropout="embed_dropout", norm="final_layernorm"),
    "gpt2": Anatomy(
        decoder="transformer",
        tokens="wte",
        positions="wpe",
        dropout="drop",
        layers="h",
        norm="ln_f",
    ),
    "gpt_neox": Anatomy(
        decoder="gpt_neox", tokens="embed_in", dropout="emb_dropout", norm="final_layer_norm"
    ),
    "opt": Anatomy(decoder="model.decoder", positions="embed_positions", norm="final_layer_norm"),
    "falcon": Anatomy(
        decoder="transformer",
        tokens="word_embeddings",
        layers="h",
        norm="ln_f",
        gives_tuple=True,
    ),
}


def layer_piece(layer: int) -> str:
    """Return the name of the piece that a layer is; layers count from 1."""
    return f"layer-{layer:04}"


def anatomy_of(config: Mapping[str, Any]) -> Anatomy:
    """Return where a model keeps its parts.

    Parameters
    ----------
    config
        Content of its ``config.json``.

    Raises
    ------
    ScenarioError
        If its family is not read, or the file holds more than a language model.
    """
    name = config.get("model_type")
    if not isinstance(name, str) or name not in ANATOMIES:
        raise ScenarioError(
            f"model_type must be a family that can be trained here, got {shown(name)}; these "
            f"are: {', '.join(ANATOMIES)}"
        )
    return ANATOMIES[name]


def architecture_of(config: Mapping[str, Any]) -> Architecture:
    """Return the widths of a model, as the cost model reads them.

    Parameters
    ----------
    config
        Content of its ``config.json``.

    Raises
    ------
    ScenarioError
        If it cannot be read, or what it switches on cannot be trained in parts.
    """
    anatomy_of(config)
    for key in ("layerdrop", "output_router_logits", "quantization_config"):
        if config.get(key):
            raise ScenarioError(
                f"{key} must be absent, 0 or false in a model that is trained in parts, "
                f"got {shown(config[key])}"
            )
    with reading("config.json", ScenarioError, "config.json"):
        return Architecture(**read_config(dict(config)))
