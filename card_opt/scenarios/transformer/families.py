"""The families of language models that are read, by ``model_type``.

Keys, defaults and names of modules are those of each family's configuration and model classes in
Transformers 5.24.0; `tests/scenarios/test_llm_counted.py` compares every one of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from card_opt.scenarios.transformer.family import (
    EXPERTS,
    FUSED_MLP,
    GATED_MLP,
    Family,
    Key,
    Windows,
    all_heads,
    attention,
    even_share,
    falcon_kv_heads,
    four_times,
    fused_attention,
    is_falcon_parallel,
    key,
    mlp_width,
    plain_mlp,
)

# In the order in which they are read: a rule sees the sizes above it.
_LLAMA_KEYS = {
    "num_layers": key("num_hidden_layers", 32),
    "hidden_size": key("hidden_size", 4096),
    "num_heads": key("num_attention_heads", 32),
    "intermediate_size": key("intermediate_size", 11008),
    "num_kv_heads": key("num_key_value_heads", all_heads, null=all_heads),
    "head_dim": key("head_dim", even_share, null=even_share),
    "vocab_size": key("vocab_size", 32000),
    "tied_embeddings": key("tie_word_embeddings", False),
    "max_positions": key("max_position_embeddings", 2048),
}
_LLAMA = Family(keys=_LLAMA_KEYS, attention=attention(), mlp=GATED_MLP)
_MISTRAL_KEYS = _LLAMA_KEYS | {
    "intermediate_size": key("intermediate_size", 14336),
    "num_kv_heads": key("num_key_value_heads", 8),
    "max_positions": key("max_position_embeddings", 131072),
}
_QWEN2_KEYS = _LLAMA_KEYS | {
    "intermediate_size": key("intermediate_size", 22016),
    "num_kv_heads": key("num_key_value_heads", 32, null=all_heads),
    "head_dim": key("head_dim", even_share),
    "vocab_size": key("vocab_size", 151936),
    "max_positions": key("max_position_embeddings", 32768),
}
_QWEN2 = replace(
    _LLAMA,
    keys=_QWEN2_KEYS,
    windows=Windows(
        4096,
        switch=key("use_sliding_window", False),
        first=key("max_window_layers", 28),
        has_types=True,
    ),
)
_GEMMA2 = replace(
    _LLAMA,
    keys=_LLAMA_KEYS
    | {
        "num_layers": key("num_hidden_layers", 26),
        "hidden_size": key("hidden_size", 2304),
        "num_heads": key("num_attention_heads", 8),
        "intermediate_size": key("intermediate_size", 9216),
        "num_kv_heads": key("num_key_value_heads", 4),
        "head_dim": key("head_dim", 256),
        "vocab_size": key("vocab_size", 256000),
        "tied_embeddings": key("tie_word_embeddings", True),
        "max_positions": key("max_position_embeddings", 8192),
    },
    windows=Windows(4096, period=Key((), 2), has_types=True),
    shares_evenly=True,
    refused=("use_bidirectional_attention",),
)

FAMILIES: Mapping[str, Family] = {
    "llama": replace(_LLAMA, shares_evenly=True),
    "mistral": replace(_LLAMA, keys=_MISTRAL_KEYS, windows=Windows(4096)),
    "qwen2": _QWEN2,
    "qwen3": replace(_QWEN2, keys=_QWEN2_KEYS | {"head_dim": key("head_dim", 128)}),
    "gemma2": _GEMMA2,
    "gemma3_text": replace(
        _GEMMA2,
        keys={**_GEMMA2.keys}
        | {
            "vocab_size": key("vocab_size", 262208),
            "max_positions": key("max_position_embeddings", 131072),
        },
        windows=Windows(4096, period=key("sliding_window_pattern", 6), has_types=True),
    ),
    "olmo2": replace(
        _LLAMA,
        keys=_LLAMA_KEYS
        | {
            "head_dim": key("head_dim", even_share),
            "vocab_size": key("vocab_size", 50304),
        },
    ),
    "phi": Family(
        keys=_LLAMA_KEYS
        | {
            "num_layers": key("num_hidden_layers", 24),
            "hidden_size": key("hidden_size", 2048),
            "intermediate_size": key("intermediate_size", 8192),
            "head_dim": key("head_dim", even_share),
            "vocab_size": key("vocab_size", 51200),
            "is_parallel": Key((), True),
        },
        attention=attention("dense"),
        mlp=plain_mlp("mlp.fc1", "mlp.fc2"),
    ),
    "phi3": Family(
        keys=_LLAMA_KEYS
        | {
            "hidden_size": key("hidden_size", 3072),
            "intermediate_size": key("intermediate_size", 8192),
            "head_dim": key("head_dim", even_share),
            "vocab_size": key("vocab_size", 32064),
            "max_positions": key("max_position_embeddings", 4096),
        },
        attention=fused_attention("self_attn.qkv_proj", "self_attn.o_proj"),
        mlp=FUSED_MLP,
        windows=Windows(None),
    ),
    "gpt2": Family(
        keys={
            "num_layers": Key(("n_layer", "num_hidden_layers"), 12),
            "hidden_size": Key(("n_embd", "hidden_size"), 768),
            "num_heads": Key(("n_head", "num_attention_heads"), 12),
            "intermediate_size": key("n_inner", four_times, null=four_times),
            "num_kv_heads": Key((), all_heads),
            "head_dim": Key((), even_share),
            "vocab_size": key("vocab_size", 50257),
            "tied_embeddings": key("tie_word_embeddings", True),
            "max_positions": Key(("n_positions", "max_position_embeddings"), 1024),
        },
        attention=fused_attention("attn.c_attn", "attn.c_proj"),
        mlp=plain_mlp("mlp.c_fc", "mlp.c_proj"),
        refused=("add_cross_attention",),
    ),
    "gpt_neox": Family(
        keys=_LLAMA_KEYS
        | {
            "num_layers": key("num_hidden_layers", 44),
            "hidden_size": key("hidden_size", 6144),
            "num_heads": key("num_attention_heads", 64),
            "intermediate_size": key("intermediate_size", 24576),
            "num_kv_heads": Key((), all_heads),
            "head_dim": Key((), even_share),
            "vocab_size": key("vocab_size", 50432),
            "is_parallel": key("use_parallel_residual", True),
        },
        attention=fused_attention("attention.query_key_value", "attention.dense"),
        mlp=plain_mlp("mlp.dense_h_to_4h", "mlp.dense_4h_to_h"),
    ),
    "opt": Family(
        keys=_LLAMA_KEYS
        | {
            "num_layers": key("num_hidden_layers", 12),
            "hidden_size": key("hidden_size", 768),
            "num_heads": key("num_attention_heads", 12),
            "intermediate_size": key("ffn_dim", 3072),
            "num_kv_heads": Key((), all_heads),
            "head_dim": Key((), even_share),
            "vocab_size": key("vocab_size", 50272),
            "tied_embeddings": key("tie_word_embeddings", True),
        },
        attention=attention("out_proj"),
        mlp=plain_mlp("fc1", "fc2"),
        hidden_sized=("word_embed_proj_dim",),
    ),
    "falcon": Family(
        keys=_LLAMA_KEYS
        | {
            "hidden_size": Key(("n_embed", "hidden_size"), 4544),
            "num_heads": key("num_attention_heads", 71),
            "intermediate_size": key("ffn_hidden_size", four_times, null=four_times),
            "num_kv_heads": Key((), falcon_kv_heads),
            "head_dim": Key((), even_share),
            "vocab_size": key("vocab_size", 65024),
            "tied_embeddings": key("tie_word_embeddings", True),
            "is_parallel": Key((), is_falcon_parallel),
        },
        attention=fused_attention("self_attention.query_key_value", "self_attention.dense"),
        mlp=plain_mlp("mlp.dense_h_to_4h", "mlp.dense_4h_to_h"),
    ),
    "mixtral": replace(
        _LLAMA,
        keys=_MISTRAL_KEYS
        | {
            "num_experts": Key(("num_local_experts", "num_experts"), 8),
            "active_experts": key("num_experts_per_tok", 2),
            "expert_size": Key((), mlp_width),
        },
        experts=EXPERTS,
        windows=Windows(None),
    ),
    "qwen3_moe": replace(
        _LLAMA,
        keys=_QWEN2_KEYS
        | {
            "num_layers": key("num_hidden_layers", 24),
            "hidden_size": key("hidden_size", 2048),
            "intermediate_size": key("intermediate_size", 6144),
            "num_kv_heads": key("num_key_value_heads", 4),
            "num_experts": Key(("num_experts", "num_local_experts"), 128),
            "active_experts": key("num_experts_per_tok", 8),
            "expert_size": key("moe_intermediate_size", 768),
        },
        experts=EXPERTS,
        windows=Windows(4096, switch=key("use_sliding_window", False)),
        has_dense_layers=True,
    ),
}
