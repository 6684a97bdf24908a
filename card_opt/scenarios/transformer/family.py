"""What a family of language models is: keys and defaults of its ``config.json``, and its layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from card_opt.errors import ScenarioError
from card_opt.scenarios.transformer.layer import Kind, Stage

Sizes = Mapping[str, Any]
#: From the sizes read so far, and the configuration, to a size.
Rule = Callable[[Sizes, Mapping[str, Any]], Any]


@dataclass(frozen=True)
class Key:
    """Where a size stands in a ``config.json``.

    Attributes
    ----------
    names
        Its key, and other names of the same; none if the class computes it always.
    default
        What the class takes where the key is absent: a value or a rule.
    null
        The same where the key is ``null``; None if the class refuses that.
    """

    names: tuple[str, ...]
    default: int | bool | Rule
    null: int | bool | Rule | None = None


@dataclass(frozen=True)
class Linear:
    """A linear module of a family: a `Module` with widths by name.

    Attributes
    ----------
    name, path, stage, parts, kind
        As there.
    inputs, outputs
        ``hidden``, ``query``, ``kv``, ``inner``, ``expert`` (an expert's middle) or ``experts``
        (their number); the outputs are a sum.
    """

    name: str
    path: str
    stage: Stage
    inputs: str
    outputs: tuple[str, ...]
    parts: tuple[str, ...] = ()
    kind: Kind = "linear"


@dataclass(frozen=True)
class Windows:
    """Which layers have a sliding window.

    Attributes
    ----------
    default
        Its width where ``sliding_window`` is absent; None: no window.
    switch
        Where it must be true for any window to count.
    first
        The number of layers before the first with a window.
    period
        A number: each so-manieth layer has none.
    has_types
        Whether ``layer_types``, if given, says it for each layer.
    """

    default: int | None
    switch: Key | None = None
    first: Key | None = None
    period: Key | None = None
    has_types: bool = False


@dataclass(frozen=True, kw_only=True)
class Family:
    """One ``model_type``.

    Attributes
    ----------
    keys
        Sizes by their name in `card_opt.scenarios.architecture.Architecture`.
    attention, mlp, experts
        Modules of a layer; a layer has either an MLP or experts with their router.
    windows
        Which layers have a sliding window; None: the family knows none.
    shares_evenly
        Whether the heads must share the hidden size evenly even where ``head_dim`` is given.
    has_dense_layers
        Whether ``decoder_sparse_step`` and ``mlp_only_layers`` give some layers an MLP.
    refused
        Keys that must be absent, null or false: what they switch on is not read here.
    hidden_sized
        Keys that must be absent, null or the hidden size: else the model has more matrices.
    """

    keys: Mapping[str, Key]
    attention: tuple[Linear, ...]
    mlp: tuple[Linear, ...]
    experts: tuple[Linear, ...] = ()
    windows: Windows | None = None
    shares_evenly: bool = False
    has_dense_layers: bool = False
    refused: tuple[str, ...] = ()
    hidden_sized: tuple[str, ...] = ()


def all_heads(sizes: Sizes, config: Mapping[str, Any]) -> Any:
    """Return as many key/value heads as query heads."""
    return sizes["num_heads"]


def even_share(sizes: Sizes, config: Mapping[str, Any]) -> Any:
    """Return the head width that shares the hidden size evenly."""
    width, rest = divmod(sizes["hidden_size"], sizes["num_heads"])
    if rest:
        raise ScenarioError(
            f"the heads must share hidden_size={sizes['hidden_size']} evenly, "
            f"got {sizes['num_heads']} heads"
        )
    return width


def four_times(sizes: Sizes, config: Mapping[str, Any]) -> Any:
    """Return an MLP four times as wide as the residual stream."""
    return 4 * sizes["hidden_size"]


def mlp_width(sizes: Sizes, config: Mapping[str, Any]) -> Any:
    """Return the width of the MLP, which is that of an expert."""
    return sizes["intermediate_size"]


def falcon_kv_heads(sizes: Sizes, config: Mapping[str, Any]) -> Any:
    """Return Falcon's key/value heads: as given in the new design, else one or all."""
    if config.get("new_decoder_architecture"):
        given = config.get("num_kv_heads")
        return sizes["num_heads"] if given is None else given
    return 1 if config.get("multi_query", True) else sizes["num_heads"]


def is_falcon_parallel(sizes: Sizes, config: Mapping[str, Any]) -> Any:
    """Return whether Falcon's MLP stands beside the attention: always in the new design."""
    return bool(config.get("new_decoder_architecture") or config.get("parallel_attn", True))


def key(name: str, default: int | bool | Rule, null: int | bool | Rule | None = None) -> Key:
    """Return a size that stands under one name."""
    return Key((name,), default, null)


def attention(output: str = "o_proj") -> tuple[Linear, ...]:
    """Return separate queries, keys and values, and the output projection of a name."""
    return (
        Linear("q", "self_attn.q_proj", "attention-in", "hidden", ("query",)),
        Linear("k", "self_attn.k_proj", "attention-in", "hidden", ("kv",)),
        Linear("v", "self_attn.v_proj", "attention-in", "hidden", ("kv",)),
        Linear("o", f"self_attn.{output}", "attention-out", "query", ("hidden",)),
    )


def fused_attention(fused: str, output: str) -> tuple[Linear, ...]:
    """Return queries, keys and values in one module, and the output projection."""
    widths = ("query", "kv", "kv")
    return (
        Linear("qkv", fused, "attention-in", "hidden", widths, parts=("q", "k", "v")),
        Linear("o", output, "attention-out", "query", ("hidden",)),
    )


def plain_mlp(first: str, second: str) -> tuple[Linear, ...]:
    """Return an MLP of two matrices."""
    return (
        Linear("fc1", first, "mlp-in", "hidden", ("inner",)),
        Linear("fc2", second, "mlp-out", "inner", ("hidden",)),
    )


GATED_MLP = (
    Linear("gate", "mlp.gate_proj", "mlp-in", "hidden", ("inner",)),
    Linear("up", "mlp.up_proj", "mlp-in", "hidden", ("inner",)),
    Linear("down", "mlp.down_proj", "mlp-out", "inner", ("hidden",)),
)
_HALVES = ("gate", "up")
FUSED_MLP = (
    Linear("gate_up", "mlp.gate_up_proj", "mlp-in", "hidden", ("inner", "inner"), _HALVES),
    GATED_MLP[-1],
)
EXPERTS = (
    Linear("router", "mlp.gate", "mlp-in", "hidden", ("experts",), kind="router"),
    Linear(
        "gate_up",
        "mlp.experts.gate_up_proj",
        "mlp-in",
        "hidden",
        ("expert", "expert"),
        _HALVES,
        "experts",
    ),
    Linear("down", "mlp.experts.down_proj", "mlp-out", "expert", ("hidden",), kind="experts"),
)
