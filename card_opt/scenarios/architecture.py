"""Shapes of decoder-only transformers: shipped ones, or a Hugging Face ``config.json``."""

from __future__ import annotations

import functools
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from card_opt.errors import ScenarioError, shown, unknown
from card_opt.scenarios.data import read_table
from card_opt.scenarios.transformer.families import FAMILIES
from card_opt.scenarios.transformer.family import Linear
from card_opt.scenarios.transformer.layer import Layer, Module
from card_opt.scenarios.transformer.model_config import MAX_LAYERS, read_config
from card_opt.support.inputs import parse_json, read_text, reading

if TYPE_CHECKING:
    import pandas as pd

__all__ = [
    "MAX_LAYERS",
    "Architecture",
    "architecture_names",
    "architectures_table",
    "load_architecture",
]

_MAX_WIDTH = 10**9


@dataclass(frozen=True, kw_only=True)
class Architecture:
    """Widths of a decoder-only transformer.

    Attributes
    ----------
    family
        Its ``model_type``, which says of which modules a layer is made.
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
    max_positions
        Tokens of the longest sequence that the configuration names.
    is_parallel
        Whether the MLP stands beside the attention, not after it.
    windows
        Sliding window of each layer, see `Layer.window`; deeper models repeat it.
    num_experts, active_experts, expert_size
        Experts of a layer, how many of them a token passes, width of their middle; 0: none.
    sparse
        Which layers have experts instead of an MLP; deeper models repeat it.

    Raises
    ------
    ScenarioError
        If a number is not an integer in its range or the heads do not group.
    """

    family: str
    num_layers: int
    hidden_size: int
    intermediate_size: int
    num_heads: int
    num_kv_heads: int
    head_dim: int
    vocab_size: int
    tied_embeddings: bool
    max_positions: int
    is_parallel: bool = False
    windows: tuple[int | None, ...] = (None,)
    num_experts: int = 0
    active_experts: int = 0
    expert_size: int = 0
    sparse: tuple[bool, ...] = (True,)

    def __post_init__(self) -> None:
        if self.family not in FAMILIES:
            raise ScenarioError(unknown("family", self.family, FAMILIES))
        lows = {"num_layers": 2, "num_experts": 0, "active_experts": 0, "expert_size": 0}
        for field in fields(self):
            if field.type == "int":
                high = MAX_LAYERS if field.name == "num_layers" else _MAX_WIDTH
                _check(field.name, getattr(self, field.name), lows.get(field.name, 1), high)
            elif field.type == "bool" and not isinstance(getattr(self, field.name), bool):
                raise ScenarioError(
                    f"{field.name} must be true or false, got {shown(getattr(self, field.name))}"
                )
        for window in self.windows:
            if window is not None:
                _check("windows", window, 1, _MAX_WIDTH)
        if self.num_heads % self.num_kv_heads:
            raise ScenarioError(
                f"num_kv_heads must divide num_heads={self.num_heads}, got {self.num_kv_heads}"
            )
        if self.active_experts > self.num_experts:
            raise ScenarioError(
                f"active_experts must be at most num_experts={self.num_experts}, "
                f"got {self.active_experts}"
            )

    @functools.cached_property
    def layers(self) -> tuple[Layer, ...]:
        """The layers from the input on; layers of one kind are one object."""
        make = functools.cache(self._layer)
        return tuple(
            make(
                self.windows[i % len(self.windows)],
                self.num_experts > 0 and self.sparse[i % len(self.sparse)],
            )
            for i in range(self.num_layers)
        )

    def _layer(self, window: int | None, has_experts: bool) -> Layer:
        """Return a layer with a sliding window or None, and with experts or an MLP."""
        family = FAMILIES[self.family]
        modules = (*family.attention, *(family.experts if has_experts else family.mlp))
        return Layer(
            modules=tuple(self._module(linear) for linear in modules),
            num_heads=self.num_heads,
            num_kv_heads=self.num_kv_heads,
            head_dim=self.head_dim,
            window=window,
            is_parallel=self.is_parallel,
        )

    def _module(self, linear: Linear) -> Module:
        """Return a module of the family in this model's widths."""
        widths = {
            "hidden": self.hidden_size,
            "query": self.num_heads * self.head_dim,
            "kv": self.num_kv_heads * self.head_dim,
            "inner": self.intermediate_size,
            "expert": self.expert_size,
            "experts": self.num_experts,
        }
        has_copies = linear.kind == "experts"
        return Module(
            name=linear.name,
            path=linear.path,
            stage=linear.stage,
            inputs=widths[linear.inputs],
            outputs=sum(widths[name] for name in linear.outputs),
            parts=linear.parts,
            kind=linear.kind,
            stored=self.num_experts if has_copies else 1,
            active=self.active_experts if has_copies else 1,
        )


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
        ``config.json``. The families read are those of `card_opt.scenarios.transformer.families`.

    Raises
    ------
    ScenarioError
        If the name is unknown, or the file unreadable or of an unsupported kind.
    """
    for row in read_table("llm_architectures.csv"):
        if row["name"] == str(name_or_path):
            return _shipped(row)
    path = Path(name_or_path)
    if os.path.isdir(path):
        path = path / "config.json"
    if path.suffix != ".json" and not os.path.isfile(path):
        line = unknown("model", name_or_path, architecture_names())
        raise ScenarioError(f"{line}, or a path to a Hugging Face config.json")
    with reading(path, ScenarioError, "config.json"):
        return Architecture(**read_config(parse_json(read_text(path))))


def _shipped(row: Mapping[str, str]) -> Architecture:
    """Return the architecture of a row of ``llm_architectures.csv``."""
    values: dict[str, Any] = {"family": row["family"]}
    for field in fields(Architecture):
        if field.type == "int":
            values[field.name] = int(row[field.name])
        elif field.type == "bool":
            values[field.name] = row[field.name] == "true"
    windows = [None if word == "all" else int(word) for word in row["windows"].split()]
    return Architecture(windows=tuple(windows), **values)


def _check(name: str, value: Any, low: int, high: int) -> None:
    """Raise if a value is not an integer in its range."""
    if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
        raise ScenarioError(f"{name} must be an integer from {low} to {high}, got {shown(value)}")
