"""Small configurations of every family, and of every key that they may leave out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Config = dict[str, Any]

RANK, BATCH, TOKENS = 3, 2, 8
WIDE = 40  # tokens, more than the windows given here
LONG = 4200  # more than the widest window by default

# Every key is given, no two widths are alike where they need not be, and each default fits in.
_LLAMA: Config = {
    "num_hidden_layers": 3,
    "hidden_size": 128,
    "num_attention_heads": 64,
    "intermediate_size": 40,
    "num_key_value_heads": 2,
    "head_dim": 4,
    "vocab_size": 50,
    "tie_word_embeddings": False,
    "max_position_embeddings": 64,
}
_WINDOWED = _LLAMA | {"sliding_window": 16}
_SWITCHED = _WINDOWED | {"use_sliding_window": True, "max_window_layers": 1}
_FALCON: Config = {
    "num_hidden_layers": 3,
    "hidden_size": 24,
    "num_attention_heads": 4,
    "ffn_hidden_size": 40,
    "num_kv_heads": 2,
    "vocab_size": 50,
    "tie_word_embeddings": True,
    "new_decoder_architecture": False,
    "multi_query": True,
    "parallel_attn": True,
    "max_position_embeddings": 64,
}
_HEADS_SHARE = {key: value for key, value in _LLAMA.items() if key != "head_dim"}
_MHA = {key: value for key, value in _HEADS_SHARE.items() if key != "num_key_value_heads"}
BASES: dict[str, Config] = {
    "llama": _LLAMA,
    "mistral": _WINDOWED,
    "qwen2": _SWITCHED,
    "qwen3": _SWITCHED,
    "gemma2": _WINDOWED | {"tie_word_embeddings": True},
    "gemma3_text": _WINDOWED | {"sliding_window_pattern": 2, "tie_word_embeddings": True},
    "olmo2": _LLAMA,
    "phi": _LLAMA,
    "phi3": _WINDOWED | {"vocab_size": 32100},  # above the number of its padding
    "gpt2": {
        "n_layer": 3,
        "n_embd": 24,
        "n_head": 4,
        "n_inner": 40,
        "vocab_size": 50,
        "tie_word_embeddings": True,
        "n_positions": 64,
    },
    "gpt_neox": _MHA | {"num_attention_heads": 16, "use_parallel_residual": True},
    "opt": {
        "num_hidden_layers": 3,
        "hidden_size": 24,
        "num_attention_heads": 4,
        "ffn_dim": 40,
        "vocab_size": 50,
        "tie_word_embeddings": True,
        "max_position_embeddings": 64,
    },
    "falcon": _FALCON,
    "mixtral": _WINDOWED | {"num_local_experts": 10, "num_experts_per_tok": 2},
    "qwen3_moe": _SWITCHED
    | {
        "num_experts": 10,
        "num_experts_per_tok": 2,
        "moe_intermediate_size": 14,
        "decoder_sparse_step": 1,
        "mlp_only_layers": [],
    },
}
_NEW_FALCON = {"new_decoder_architecture": True}
_MIXED = ["full_attention", "sliding_attention", "full_attention"]
# What a key switches: these are counted like the configurations above.
CHANGES: dict[str, list[Config]] = {
    "mistral": [{"sliding_window": 5}],
    "phi3": [{"sliding_window": 5}],
    "mixtral": [{"sliding_window": 5}],
    "qwen2": [
        {"sliding_window": 5},
        {"sliding_window": 5, "layer_types": _MIXED},
        {"sliding_window": 5, "use_sliding_window": False},
    ],
    "qwen3": [{"sliding_window": 5, "max_window_layers": 2}],
    "gemma2": [{"sliding_window": 5}, {"sliding_window": 5, "layer_types": _MIXED}],
    "gemma3_text": [
        {"sliding_window": 5},
        {"sliding_window": 5, "sliding_window_pattern": 3},
        {"sliding_window": 5, "layer_types": _MIXED},
    ],
    "gpt_neox": [{"use_parallel_residual": False}],
    "falcon": [
        {"parallel_attn": False},
        {"multi_query": False, "num_kv_heads": 4},
        _NEW_FALCON,
        _NEW_FALCON | {"num_kv_heads": None},
    ],
    "qwen3_moe": [
        {"sliding_window": 5},
        {"decoder_sparse_step": 2},
        {"mlp_only_layers": [0]},
        {"use_sliding_window": False},
    ],
}
WINDOWED = {family for family, base in BASES.items() if "sliding_window" in base}
# By the names that PEFT takes; what the experts hold are parameters there, not modules.
_QV, _ALL = ["q_proj", "v_proj"], ["all-linear"]
_DENSE = ["gate_proj", "down_proj"]
_EXPERTS = ["experts.gate_up_proj", "experts.down_proj"]
_FUSED = ["query_key_value"]
_NEOX_MLP = ["dense_h_to_4h", "dense_4h_to_h"]
_SPLIT = [_QV, ["o_proj"], _DENSE, _ALL]
_SPARSE = [_QV, ["o_proj"], [*_QV, "k_proj", "o_proj"], _ALL, _EXPERTS]
TARGETS: dict[str, list[list[str]]] = {
    "llama": _SPLIT,
    "mistral": _SPLIT,
    "qwen2": _SPLIT,
    "qwen3": _SPLIT,
    "gemma2": _SPLIT,
    "gemma3_text": _SPLIT,
    "olmo2": _SPLIT,
    "phi": [_QV, ["dense"], ["fc1"], ["fc2", "k_proj"], _ALL],
    "phi3": [["qkv_proj"], ["o_proj"], ["gate_up_proj"], ["down_proj"], _ALL],
    "gpt2": [["c_attn"], ["attn.c_proj"], ["c_proj"], ["c_fc"], _ALL],
    "gpt_neox": [_FUSED, ["dense"], _NEOX_MLP, _ALL],
    "opt": [_QV, ["out_proj"], ["fc1"], ["fc2"], _ALL],
    "falcon": [_FUSED, ["dense"], _NEOX_MLP, _ALL],
    "mixtral": _SPARSE,
    "qwen3_moe": _SPARSE,
}


@dataclass(frozen=True)
class Case:
    """A configuration, and what is counted of it.

    Attributes
    ----------
    name
        Its family and its changes; the key in ``counts.json``.
    config
        Content of the ``config.json``.
    is_whole
        Whether windows, adapters and FLOP are counted, and not weights alone.
    """

    name: str
    config: Config
    is_whole: bool = False

    @property
    def family(self) -> str:
        """Its model type."""
        return str(self.config["model_type"])


def cases() -> list[Case]:
    """Return all cases: as given, with every change, without every key and with it as null."""
    found = []
    for family, base in BASES.items():
        whole = {"model_type": family} | base
        found.append(Case(family, whole, is_whole=True))
        for change in CHANGES.get(family, []):
            text = ", ".join(f"{key}={value}" for key, value in change.items())
            found.append(Case(f"{family}: {text}", whole | change, is_whole=True))
        for key in base:
            rest = {name: value for name, value in whole.items() if name != key}
            found.append(Case(f"{family} without {key}", rest))
            found.append(Case(f"{family}: {key}=null", rest | {key: None}))
    return found


def nested_cases() -> list[Case]:
    """Return files of models that hold a language model among other parts."""
    text = {"model_type": "gemma3_text"} | BASES["gemma3_text"]
    silent = {key: value for key, value in text.items() if key != "model_type"}
    short = {"num_hidden_layers": 3, "hidden_size": 128, "intermediate_size": 40}
    return [
        Case("gemma3", {"model_type": "gemma3", "text_config": text}),
        Case("gemma3 without a type inside", {"model_type": "gemma3", "text_config": silent}),
        Case("gemma3 with few keys", {"model_type": "gemma3", "text_config": short}),
        Case(
            "gemma3, untied",
            {"model_type": "gemma3", "tie_word_embeddings": False, "text_config": text},
        ),
        Case(
            "llava",
            {"model_type": "llava", "text_config": {"model_type": "llama"} | BASES["llama"]},
        ),
        Case(
            "mistral3",
            {"model_type": "mistral3", "text_config": {"model_type": "mistral"} | _WINDOWED},
        ),
    ]
