"""What a cut costs: against counted numbers, and by laws that any model obeys."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from card_opt.errors import ScenarioError
from card_opt.scenarios.architecture import Architecture, architecture_names, load_architecture
from card_opt.scenarios.llm import FineTuning, cut_profile, head_flops
from card_opt.scenarios.transformer.layer_costs import (
    activation_bytes,
    backward_flops,
    first_layer_saving,
    forward_flops,
    lora_params,
)

ALL = ("q", "k", "v", "o", "gate", "up", "down")
QV = ("q", "v")
TUNING = FineTuning(batch_size=1, sequence_length=512, lora_rank=8, lora_targets=QV)
EVERYWHERE = replace(TUNING, lora_targets=("all-linear",))
# Small enough to multiply by hand: W = 4*4 + 2*4*2 + 4*4 + 3*4*6 = 120 weights in a layer.
TINY = Architecture(
    family="llama",
    num_layers=3,
    hidden_size=4,
    intermediate_size=6,
    num_heads=2,
    num_kv_heads=1,
    head_dim=2,
    vocab_size=10,
    tied_embeddings=True,
    max_positions=64,
)
TINY_TUNING = FineTuning(batch_size=2, sequence_length=5, lora_rank=1, lora_targets=QV)

# torch.utils.flop_counter.FlopCounterMode (torch 2.13.0) on one layer of transformers 5.23.0
# with peft 0.21.2, rank 8: model, tokens, targets, forward, backward, backward of the first
# layer, saved bytes per token in eager attention.
COUNTED = [
    ("Llama-3.2-1B", 512, QV, 64479035392, 66681044992, 59131297792, 192584),
    ("Llama-3.2-1B", 512, ALL, 64785219584, 67293413376, 60800630784, 258280),
    ("Llama-3.2-1B", 1024, QV, 133253038080, 141952024576, 124705046528, 290888),
    ("Llama-3.2-1B", 1024, ALL, 133865406464, 143176761344, 130191196160, 356584),
    ("Llama-3.1-8B", 512, QV, 227742318592, 232146337792, 204161941504, 274504),
    ("Llama-3.1-8B", 512, ALL, 228304355328, 233270411264, 207399944192, 397544),
    ("Llama-3.1-8B", 1024, QV, 464074571776, 481472544768, 421208784896, 372808),
    ("Llama-3.1-8B", 1024, ALL, 465198645248, 483720691712, 431979757568, 495848),
]


@pytest.mark.parametrize(
    ("model", "tokens", "targets", "forward", "backward", "first", "saved"), COUNTED
)
def test_equals_what_torch_counts(
    model: str,
    tokens: int,
    targets: tuple[str, ...],
    forward: int,
    backward: int,
    first: int,
    saved: int,
) -> None:
    """The formulas give the counted FLOP and saved bytes exactly."""
    layer = load_architecture(model).layers[0]
    tuning = replace(TUNING, sequence_length=tokens, lora_targets=targets)
    assert forward_flops(layer, tuning) == forward
    assert backward_flops(layer, tuning) == backward
    assert backward - first_layer_saving(layer, tuning) == first
    assert activation_bytes(layer, tuning) == saved


def test_counted_adapters_and_fused_attention() -> None:
    """Adapter weights and the saved bytes of fused attention are the counted ones."""
    llama = load_architecture("Llama-3.2-1B").layers[0]
    assert lora_params(llama, TUNING) == 53248
    assert lora_params(llama, replace(TUNING, lora_targets=ALL)) == 352256
    assert activation_bytes(llama, replace(TUNING, attention="flash")) == 92360


def test_profile_of_a_tiny_model_by_hand() -> None:
    """Every array of the profile is what pencil and paper give.

    B s = 10 tokens, W = 120, L = (4+4) + (4+2) = 14 adapter weights, B s^2 a d = 200.
    forward 2*10*120 + 4*200 + 2*10*14 = 3480; backward 2*10*120 + 8*200 + 4*10*14 = 4560.
    Saving: 2*10*(16+8+8) + 2*10*1*(4+4) + 2*200 = 640 + 160 + 400 = 1200.
    Head: 4*10*4*10 = 1600. Payload: 10*4*16 = 640 bit. Adapters: 14*32 = 448 bit a layer.
    Saved per token: 6*6 + 8*4 + 6*4 + 6*2*5 + 2*(4*4 + 4) + 8 = 200 bytes.
    Memory: embedding 2*40, a layer 2*120 + 8*14 + 10*200 = 2352 bytes.
    """
    profile = cut_profile(TINY, TINY_TUNING)
    assert profile.device_flops.tolist() == [8040 - 1200, 2 * 8040 - 1200]
    assert profile.total_flops == 3 * 8040 - 1200 + 1600
    assert profile.smashed_bits.tolist() == [640, 640]
    assert profile.gradient_bits.tolist() == [640, 640]
    assert profile.adapter_bits.tolist() == [448, 896]
    assert profile.device_memory.tolist() == [80 + 2352, 80 + 2 * 2352]


def test_options_by_hand() -> None:
    """Each option changes the tiny model's numbers as its definition says."""
    base = cut_profile(TINY, TINY_TUNING)
    again = cut_profile(TINY, replace(TINY_TUNING, checkpointing=True))
    # One more forward pass (3480) a layer; in memory 10 tokens x 2 bytes x 4 a layer instead of
    # 10*200, and one layer's 2000 while it runs again.
    assert (again.device_flops - base.device_flops).tolist() == [3480, 6960]
    assert again.device_memory.tolist() == [80 + 2000 + c * (240 + 112 + 80) for c in (1, 2)]
    fused = cut_profile(TINY, replace(TINY_TUNING, attention="flash"))
    # Two more products of 200 a layer in the backward pass; the first layer saves no product.
    assert (fused.device_flops - base.device_flops).tolist() == [800, 1200]
    adam = cut_profile(TINY, replace(TINY_TUNING, optimizer="adamw"))
    assert (adam.device_memory - base.device_memory).tolist() == [8 * 14, 2 * 8 * 14]
    single = cut_profile(TINY, replace(TINY_TUNING, weight_format="fp32"))
    assert (single.device_memory - base.device_memory).tolist() == [80 + 240, 80 + 480]
    four_bit = cut_profile(TINY, replace(TINY_TUNING, weight_format="nf4"))
    assert (base.device_memory - four_bit.device_memory).tolist() == [180, 360]
    eight_bit = cut_profile(TINY, replace(TINY_TUNING, weight_format="int8"))
    assert (base.device_memory - eight_bit.device_memory).tolist() == [120, 240]


def test_where_the_head_sits() -> None:
    """The head's FLOP are the server's, the device's or nobody's.

    On the device it also costs a second crossing of the link each way, its logits
    (10 bytes x 10 tokens x 10 words) and, when not tied, its own weights (80 bytes).
    """
    server, none, device = (
        cut_profile(TINY, replace(TINY_TUNING, head=head)) for head in ("server", "none", "device")
    )
    assert head_flops(TINY, TINY_TUNING) == server.total_flops - none.total_flops == 1600
    assert device.total_flops == server.total_flops
    assert (device.device_flops - server.device_flops).tolist() == [1600, 1600]
    assert (device.smashed_bits / server.smashed_bits).tolist() == [2, 2]
    assert (device.gradient_bits / server.gradient_bits).tolist() == [2, 2]
    assert (device.device_memory - server.device_memory).tolist() == [1000, 1000]
    untied = replace(TINY, tied_embeddings=False)
    more = cut_profile(untied, replace(TINY_TUNING, head="device"))
    assert (more.device_memory - device.device_memory).tolist() == [80, 80]


@pytest.mark.parametrize(
    ("targets", "saving"),
    [
        # Input gradients of q, k, v: 2*10*32 = 640, and 2*10*4 = 80 for an adapter on each.
        # Products of 400: scores, q, k, v in eager attention.
        (("q", "k", "v"), 640 + 3 * 80),
        (("q",), 640 + 80 + 2 * 400),
        (("v",), 640 + 80 + 3 * 400),
        # No gradient enters attention or o (2*10*16 = 320, and its adapter 80).
        (("o",), 640 + 4 * 400 + 320 + 80),
        # Nor gate and up (2*10*48 = 960, adapter 80).
        (("up",), 640 + 4 * 400 + 320 + 960 + 80),
        # Nor down (2*10*24 = 480, adapter 2*10*6 = 120).
        (("down",), 640 + 4 * 400 + 320 + 960 + 480 + 120),
    ],
)
def test_first_layer_needs_no_gradient_below_its_first_adapter(
    targets: tuple[str, ...], saving: int
) -> None:
    """A product is skipped exactly when no adapter needs its result."""
    assert first_layer_saving(TINY.layers[0], replace(TINY_TUNING, lora_targets=targets)) == saving


def test_fused_attention_saves_all_products_or_none() -> None:
    """One kernel computes the gradients of q, k and v together, or does not run at all."""
    fused = replace(TINY_TUNING, attention="flash", lora_targets=("v",))
    assert first_layer_saving(TINY.layers[0], fused) == 640 + 80
    assert (
        first_layer_saving(TINY.layers[0], replace(fused, lora_targets=("o",)))
        == 640 + 5 * 400 + 400
    )


def test_plain_mlp_has_two_matrices() -> None:
    """GPT-2's published number of linear weights in a layer, and its module names."""
    gpt2 = load_architecture("GPT2").layers[0]
    assert gpt2.weights == 4 * 768**2 + 2 * 768 * 3072 == 7077888
    assert [module.name for module in gpt2.modules] == ["qkv", "o", "fc1", "fc2"]
    # 2*3072 + 8*768 + 6*768 + 6*12*512 + 4*(768 + 8) + 8, q and v having no adapter of their own
    tuning = replace(TUNING, lora_targets=("qkv",))
    assert activation_bytes(gpt2, tuning) == 6144 + 6144 + 4608 + 36864 + 3104 + 8


@pytest.mark.parametrize(
    ("model", "params"), [("Phi-3-mini-4k", 393_216), ("GPT2", 98_304), ("Llama-3.2-1B", 352_256)]
)
def test_fused_modules_carry_one_adapter(model: str, params: int) -> None:
    """At rank 8, all modules of a layer have the adapter weights that PEFT gives them.

    They may be named as they are fused, by all of their parts, or all at once.
    """
    architecture = load_architecture(model)
    layer = architecture.layers[0]
    modules = tuple(module.name for module in layer.modules)
    paths = tuple(module.path for module in layer.modules)
    parts = tuple(part for module in layer.modules for part in module.parts or (module.name,))
    for targets in (modules, paths, parts, ("all-linear",)):
        tuning = replace(TUNING, lora_targets=targets)
        assert lora_params(layer, tuning) == params
        bits = cut_profile(architecture, tuning).adapter_bits
        assert bits[0] == params * TUNING.adapter_bits


def test_a_fused_part_has_no_adapter_of_its_own() -> None:
    """Some parts of a fused module are refused, and the line says what to name instead."""
    phi = load_architecture("Phi-3-mini-4k")
    with pytest.raises(
        ScenarioError,
        match=r"lora_targets: q and v of this model are fused in the module qkv, which takes one "
        r"adapter; name qkv, or all of q, k, v",
    ):
        cut_profile(phi, TUNING)


def test_windows_count_in_the_flops() -> None:
    """A product of attention has s * min(s, window) entries, in each layer by its own window.

    B s = 10 tokens, s = 5, a d = 4: 2*10*5*4 = 400 a product; with a window of 3, 240. A layer
    with adapters has two products forward and four backward, the first one fewer (see above).
    """
    wide = cut_profile(TINY, TINY_TUNING)
    narrow = cut_profile(replace(TINY, windows=(3, None)), TINY_TUNING)
    assert (wide.device_flops - narrow.device_flops).tolist() == [5 * 160, 5 * 160]
    assert wide.total_flops - narrow.total_flops == (5 + 6) * 160
    assert (wide.device_forward - narrow.device_forward).tolist() == [320, 320]
    assert (wide.device_memory == narrow.device_memory).all()
    same = cut_profile(replace(TINY, windows=(5,)), TINY_TUNING)
    assert (same.device_flops == wide.device_flops).all()


def test_layers_with_and_without_windows_alternate() -> None:
    """Gemma 2 slides in every other layer, Gemma 3 in five of six, Mistral in all."""
    sliding = {
        name: [layer.window for layer in load_architecture(name).layers[:7]]
        for name in ("Gemma-2-2B", "Gemma-3-1B", "Mistral-7B-v0.1", "Llama-3.2-1B")
    }
    assert sliding == {
        "Gemma-2-2B": [4096, None, 4096, None, 4096, None, 4096],
        "Gemma-3-1B": [512, 512, 512, 512, 512, None, 512],
        "Mistral-7B-v0.1": [4096] * 7,
        "Llama-3.2-1B": [None] * 7,
    }


def test_experts_by_hand() -> None:
    """All experts are held, a token passes two of three and the router.

    Experts: gate_up 4 x 10, down 5 x 4, so 60 weights each; router 4 x 3; attention 48. Held
    48 + 12 + 180 = 240, met 48 + 12 + 120 = 180. Adapters by halves: rank 2 on gate_up,
    (2*14 + 9) each; by its fused name rank 1.
    """
    sparse = replace(
        TINY, family="mixtral", num_experts=3, active_experts=2, expert_size=5, num_layers=2
    )
    layer = sparse.layers[0]
    assert (layer.weights, layer.active_weights) == (240, 180)
    halves = replace(TINY_TUNING, lora_targets=("gate", "up", "down"))
    assert lora_params(layer, halves) == 3 * 37
    fused = replace(TINY_TUNING, lora_targets=("gate_up", "down"))
    assert lora_params(layer, fused) == 3 * 23
    # 2*10*(180 + 2*37) + 2*400
    assert forward_flops(layer, halves) == 20 * (180 + 74) + 800
    held = cut_profile(sparse, halves).device_memory[0] - 80
    assert held == 2 * 240 + 8 * 3 * 37 + 10 * activation_bytes(layer, halves)


@pytest.mark.parametrize("name", architecture_names())
def test_laws_of_every_shipped_model(name: str) -> None:
    """Device FLOP and adapters are affine in the cut, memory rises, payloads are the same."""
    profile = cut_profile(load_architecture(name), EVERYWHERE)
    layers = load_architecture(name).num_layers
    assert profile.device_flops.shape == (layers - 1,)
    np.testing.assert_allclose(np.diff(profile.device_flops, 2), 0, atol=1e-3)
    np.testing.assert_allclose(np.diff(profile.adapter_bits, 2), 0, atol=1e-9)
    assert (np.diff(profile.device_memory) > 0).all()
    assert np.unique(profile.smashed_bits).size == 1
    assert 0 < profile.device_flops[0] < profile.device_flops[-1] < profile.total_flops


def test_doubled_batch_doubles_what_it_should() -> None:
    """Twice the batch: twice the FLOP and the payload, the same adapters."""
    one = cut_profile(TINY, TINY_TUNING)
    two = cut_profile(TINY, replace(TINY_TUNING, batch_size=4))
    np.testing.assert_array_equal(two.device_flops, 2 * one.device_flops)
    np.testing.assert_array_equal(two.smashed_bits, 2 * one.smashed_bits)
    np.testing.assert_array_equal(two.gradient_bits, 2 * one.gradient_bits)
    np.testing.assert_array_equal(two.adapter_bits, one.adapter_bits)
    assert two.total_flops == 2 * one.total_flops


def test_profile_is_read_only() -> None:
    """Nobody changes a profile by accident."""
    with pytest.raises(ValueError, match="read-only"):
        cut_profile(TINY, TINY_TUNING).device_flops[0] = 1.0


LLAMA: dict[str, Any] = {
    "model_type": "llama",
    "num_hidden_layers": 16,
    "hidden_size": 2048,
    "intermediate_size": 8192,
    "num_attention_heads": 32,
    "num_key_value_heads": 8,
    "head_dim": 64,
    "vocab_size": 128256,
    "tie_word_embeddings": True,
    "max_position_embeddings": 131072,
}


def _config(folder: Path, **changes: Any) -> Path:
    path = folder / "config.json"
    content = {key: value for key, value in (LLAMA | changes).items() if value != "drop"}
    path.write_text(json.dumps(content))
    return path


def test_config_equals_shipped(tmp_path: Path) -> None:
    """A config.json, by file or by folder, gives the shipped architecture."""
    path = _config(tmp_path)
    assert load_architecture(path) == load_architecture("Llama-3.2-1B")
    assert load_architecture(tmp_path) == load_architecture("Llama-3.2-1B")


def test_absent_keys_are_the_familys_own(tmp_path: Path) -> None:
    """A Mistral has 8 key/value heads, a Gemma 2 heads of 256, Gemma 2 alone tied embeddings."""
    drop = {"num_key_value_heads": "drop", "head_dim": "drop", "tie_word_embeddings": "drop"}
    found = {}
    for family in ("llama", "mistral", "gemma2"):
        model = load_architecture(_config(tmp_path, model_type=family, **drop))
        found[family] = (model.num_kv_heads, model.head_dim, model.tied_embeddings)
    assert found == {"llama": (32, 64, False), "mistral": (8, 64, False), "gemma2": (4, 256, True)}


def test_gpt2_config(tmp_path: Path) -> None:
    """GPT-2's own key names give the shipped GPT-2; a null n_inner is four times the width."""
    path = tmp_path / "config.json"
    content = {
        "model_type": "gpt2",
        "n_layer": 12,
        "n_embd": 768,
        "n_head": 12,
        "n_inner": None,
        "vocab_size": 50257,
    }
    path.write_text(json.dumps(content))
    assert load_architecture(path) == load_architecture("GPT2")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"model_type": "lama"}, "a decoder-only family that is read here, got 'lama'; these are"),
        ({"model_type": "drop"}, "a decoder-only family that is read here, it is missing; these"),
        (
            {"model_type": ["llama"]},
            r"family that is read here, got \['llama'\]; these are: llama",
        ),
        ({"is_encoder_decoder": True}, "must be a decoder-only family"),
        ({"num_local_experts": 8}, "num_local_experts=8: a llama has no experts"),
        ({"hidden_size": None}, "hidden_size must be a positive integer, got None"),
        ({"vocab_size": "big"}, "vocab_size must be a positive integer, got 'big'"),
        ({"num_key_value_heads": 5}, "num_kv_heads must divide num_heads=32, got 5"),
        ({"num_hidden_layers": 1}, "num_layers must be an integer from 2 to 10000, got 1"),
        ({"num_hidden_layers": 10**9}, "num_layers must be an integer from 2 to 10000, got 10000"),
        ({"tie_word_embeddings": 1}, "tie_word_embeddings must be true or false, got 1"),
        ({"head_dim": 6.4}, "head_dim must be a positive integer, got 6.4"),
        ({"hidden_size": 100}, "the heads must share hidden_size=100 evenly, got 32 heads"),
        (
            {"model_type": "gemma2", "use_bidirectional_attention": True},
            "use_bidirectional_attention must be false, got True",
        ),
        (
            {"model_type": "gemma2", "sliding_window": "wide"},
            "sliding_window must be a positive integer, got 'wide'",
        ),
        (
            {"model_type": "qwen3", "use_sliding_window": True, "layer_types": ["full_attention"]},
            "layer_types must be a list of 16, one for each layer",
        ),
        (
            {"model_type": "gemma2", "layer_types": ["chunked"] * 16},
            "layer_types may hold full_attention and sliding_attention, got 'chunked'",
        ),
        (
            {"model_type": "opt", "word_embed_proj_dim": 512},
            "word_embed_proj_dim must equal the hidden size 2048, got 512",
        ),
        (
            {"model_type": "qwen3_moe", "mlp_only_layers": "all"},
            "mlp_only_layers must be a list of integers, got 'all'",
        ),
        (
            {"model_type": "mixtral", "num_experts_per_tok": 9},
            "active_experts must be at most num_experts=8, got 9",
        ),
        (
            {
                "model_type": "pixelchat",
                "text_config": {"model_type": "llama"},
                **dict.fromkeys(["tie_word_embeddings"], "drop"),
            },
            "tie_word_embeddings must be true or false beside text_config",
        ),
    ],
)
def test_bad_config(tmp_path: Path, changes: dict[str, Any], message: str) -> None:
    """A config.json that cannot be read as a decoder-only model gives one line with its path."""
    path = _config(tmp_path, **changes)
    with pytest.raises(ScenarioError, match=message) as caught:
        load_architecture(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert "\n" not in str(caught.value)
    assert "did you mean" not in str(caught.value)


def test_language_model_inside_another(tmp_path: Path) -> None:
    """The language model of a larger one is read from its `text_config`; the whole says tied."""
    inner = {key: value for key, value in LLAMA.items() if key != "tie_word_embeddings"}
    path = tmp_path / "config.json"
    path.write_text(
        json.dumps({"model_type": "any", "tie_word_embeddings": True, "text_config": inner})
    )
    read = load_architecture(path)
    assert read == load_architecture("Llama-3.2-1B")


@pytest.mark.parametrize("content", ["{", "[]", "\x00", "[" * 100_000])
def test_not_a_config(tmp_path: Path, content: str) -> None:
    """A file that is not a JSON object gives one line."""
    path = tmp_path / "config.json"
    path.write_text(content)
    with pytest.raises(ScenarioError, match=r"is not JSON|must hold a JSON object") as caught:
        load_architecture(path)
    assert "\n" not in str(caught.value)


def test_unknown_model(tmp_path: Path) -> None:
    """A name or a path that leads nowhere says so."""
    with pytest.raises(ScenarioError, match=r"unknown model 'Llama-3.2-2B'; did you mean Llama-3"):
        load_architecture("Llama-3.2-2B")
    with pytest.raises(ScenarioError, match="cannot be read: No such file"):
        load_architecture(tmp_path / "no.json")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"batch_size": 0}, "batch_size must be an integer from 1 to 1000000000, got 0"),
        ({"lora_rank": 2.0}, "lora_rank must be an integer from 1 to 1000000000, got 2.0"),
        ({"activation_bits": True}, "activation_bits must be an integer from 1"),
        ({"attention": "egger"}, r"attention: unknown word 'egger'; did you mean eager\?"),
        ({"head": "cloud"}, "head: unknown word 'cloud'; Known: server, device, none"),
        ({"weight_format": "int4"}, r"weight_format: unknown word 'int4'; did you mean int8"),
        ({"optimizer": "adam"}, r"optimizer: unknown word 'adam'; did you mean adamw\?"),
        ({"lora_targets": ()}, r"lora_targets must name at least one module, each once, got \(\)"),
        ({"lora_targets": ("q", "q")}, "lora_targets must name at least one module, each once"),
    ],
)
def test_bad_tuning(changes: dict[str, Any], message: str) -> None:
    """A setting that is not allowed is named, with what is."""
    with pytest.raises(ScenarioError, match=message):
        replace(TUNING, **changes)


def test_target_that_the_model_lacks() -> None:
    """A target must be a module of this very architecture."""
    with pytest.raises(ScenarioError, match=r"lora_targets: unknown module 'gate'; Known: qkv, o"):
        cut_profile(load_architecture("GPT2"), replace(TUNING, lora_targets=("gate",)))


def test_unknown_family() -> None:
    """A family must be one that is read."""
    with pytest.raises(ScenarioError, match=r"unknown family 'lama'; did you mean llama"):
        replace(TINY, family="lama")
