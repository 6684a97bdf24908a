"""A run is counted with the bits that it really sends, and under its own limits."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from dataclasses import replace

import numpy as np

import card_opt as co
from card_opt.constraints import DeviceMemory, MinCut
from card_opt.errors import CardOptError
from card_opt.scenarios.llm import cut_profile
from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.training.decisions.template import as_sent, limits_of, template_of
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.plan import Learning, Plan

CONFIG = {
    "model_type": "llama",
    "num_hidden_layers": 6,
    "hidden_size": 32,
    "intermediate_size": 64,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "vocab_size": 128,
}
TUNING = FineTuning(batch_size=2, sequence_length=8, lora_rank=4, lora_targets=("q", "v"))
PLAN = Plan(
    config=CONFIG,
    base="0" * 64,
    tuning=TUNING,
    learning=Learning(),
    devices=("a", "b", "c", "d", "e"),
    rounds=3,
    local_epochs=4,
)
SCENARIO = co.load_scenario("paper")
SMASHED = 2 * 8 * 32 * 16  # sequences, tokens, width, bits
LABELS = 2 * 8 * 32  # bits


@pytest.mark.parametrize("ratio", [1.0, 0.28125, 0.1])
def test_what_is_sent_in_a_round_is_counted(ratio: float) -> None:
    """T times compressed smashed data and whole labels go up, T times the gradient comes down."""
    inst = template_of(SCENARIO, PLAN, ratio)
    assert inst.shape == (5, 1)
    assert inst.num_cuts == 5
    x, p = inst.rounds(), inst.profile
    up = x.local_epochs * x.compression_ratio * p.smashed_bits
    down = x.local_epochs * x.compression_ratio * p.gradient_bits
    np.testing.assert_allclose(up, 4 * (ratio * SMASHED + LABELS), rtol=1e-12)
    np.testing.assert_allclose(down, 4 * ratio * SMASHED, rtol=1e-12)


def test_work_is_that_of_the_runs_own_model() -> None:
    """FLOP, adapters and memory are the model's that is trained, not the scenario's."""
    inst, profile = template_of(SCENARIO, PLAN), cut_profile(architecture_of(CONFIG), TUNING)
    for name in ("device_flops", "total_flops", "adapter_bits", "device_memory"):
        np.testing.assert_array_equal(getattr(inst, name), getattr(profile, name))
    own = SCENARIO.problem(rounds=1).instance
    for name in ("weight", "max_frequency", "power_coefficient", "normalizer"):
        assert getattr(inst, name) == getattr(own, name)


@pytest.mark.parametrize(
    ("optimizer", "moments", "bits", "growth"),
    [
        ("sgd", "travel", 32, 1.0),
        ("adamw", "fresh", 32, 1.0),
        ("adamw", "travel", 32, 3.0),
        ("adamw", "travel", 16, 5.0),
    ],
)
def test_travelling_moments_are_bits_of_the_adapters(
    optimizer: str, moments: str, bits: int, growth: float
) -> None:
    """Two of 32 bits go with each weight of AdamW; SGD has none, and fresh ones stay."""
    tuning = replace(TUNING, optimizer=optimizer, adapter_bits=bits)  # type: ignore[arg-type]
    learning = Learning(moments=moments)  # type: ignore[arg-type]
    inst = SCENARIO.problem(rounds=1).instance
    sent = as_sent(inst, tuning, learning, 1.0)
    np.testing.assert_allclose(sent.adapter_bits, growth * inst.adapter_bits, rtol=1e-15)


def test_labels_stay_where_the_head_is() -> None:
    """U-shaped, the server gets none."""
    inst = SCENARIO.problem(rounds=1).instance
    sent = as_sent(inst, replace(TUNING, head="device"), Learning(), 0.5)
    np.testing.assert_array_equal(sent.smashed_bits, inst.smashed_bits)
    assert sent.compression_ratio == 0.5


@pytest.mark.parametrize("ratio", [0.0, -1.0, float("nan")])
def test_a_codec_sends_something(ratio: float) -> None:
    """A ratio that is none is refused."""
    with pytest.raises(CardOptError, match="compression_ratio must be above 0"):
        template_of(SCENARIO, PLAN, ratio)


def test_the_fleets_are_of_one_size() -> None:
    """Another number of devices is refused in a line that says how to change it."""
    with pytest.raises(CardOptError, match=r"paper has 5 devices, and the run 2: a, b; --set"):
        template_of(SCENARIO, replace(PLAN, devices=("a", "b")))


def test_memory_limits_the_cuts_of_the_runs_model() -> None:
    """The limit is put on what the model that is trained needs; a scenario may ignore it."""
    inst = template_of(SCENARIO, PLAN)
    assert inst.device_memory is not None
    small = {"device.memory": float(inst.device_memory[2]), "problem.memory": "device"}
    limited = SCENARIO.replace({**small, "problem.allow_implausible": True})
    (limit,) = limits_of(limited, inst)
    assert isinstance(limit, DeviceMemory)
    assert limit.max_bytes == pytest.approx(inst.device_memory[2])
    assert limits_of(limited.replace({"problem.memory": "ignored"}), inst) == ()
    own = SCENARIO.replace({"constraint": [{"kind": "min-cut", "cut": 2}]})
    assert limits_of(own, inst) == limits_of(own, inst, "cutwise") == (MinCut(2),)
    assert limits_of(own, inst, "static:1") == ()
