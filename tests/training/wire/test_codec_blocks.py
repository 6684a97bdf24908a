"""Blockwise integers are within half a step of what they stand for."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch
from hypothesis import given
from hypothesis import strategies as st

from card_opt.training.wire.codec import codec_named

FLOATS = st.floats(width=32, allow_nan=False, allow_infinity=False)
MOST = {"int8": 127, "int4": 7}
EACH = pytest.mark.parametrize("name", MOST)


def blocks_of(tensor: torch.Tensor, block: int) -> list[torch.Tensor]:
    """Return its blocks in float64, the last one as short as it is."""
    return list(tensor.double().split(block))


@given(
    name=st.sampled_from(sorted(MOST)),
    block=st.integers(8, 12),
    values=st.lists(FLOATS, min_size=1, max_size=40),
)
def test_the_error_is_at_most_half_a_step(name: str, block: int, values: list[float]) -> None:
    """Exactly so, for every block by itself; the step is as small as bfloat16 allows."""
    tensor = torch.tensor(values, dtype=torch.float32)
    codec = codec_named(f"{name}:{block}", 16)
    packed, residual = codec.encode(tensor)
    came = codec.decode(packed, tuple(tensor.shape))
    assert residual is None
    pairs = zip(blocks_of(tensor, block), blocks_of(came, block), packed["steps"], strict=True)
    for went, got, step in pairs:
        s = step.double()
        assert ((went - got).abs() <= s / 2).all()
        exact = went.abs().max() / MOST[name]
        assert exact <= s <= exact * (1 + 2**-7) + 2**-133  # the least number of bfloat16


@EACH
@pytest.mark.parametrize("scale", [1e-40, 1e-30, 1e-9, 1.0, 1e9, 3e38])
def test_steps_have_the_range_of_float32(name: str, scale: float) -> None:
    """Gradients of any size keep their relative error; float16 would lose those below 1e-5."""
    tensor = torch.linspace(-1.0, 1.0, 65).mul(scale)
    codec = codec_named(name, 16)
    came = codec.decode(codec.encode(tensor)[0], (65,))
    assert (came - tensor).abs().max() <= scale * (0.51 / MOST[name] + (scale < 1e-39))
    assert (came.abs().max() > 0) == (tensor.abs().max() > 0)


@EACH
def test_the_ends_and_halves_of_the_levels(name: str) -> None:
    """The largest magnitude has the last level; a half goes to the even level."""
    most = MOST[name]
    tensor = torch.tensor([-most, most, 0.5, 1.5, -0.5, 0.0, 1.0, -1.0], dtype=torch.float32)
    codec = codec_named(f"{name}:8", 16)
    came = codec.decode(codec.encode(tensor)[0], (8,))
    assert came.tolist() == [-most, most, 0.0, 2.0, 0.0, 0.0, 1.0, -1.0]


@EACH
def test_blocks_do_not_touch_each_other(name: str) -> None:
    """An outlier spoils its own block and no other, the last and partial one included."""
    tensor = torch.full((2 * 64 + 5,), 0.01)
    tensor[70] = 1e4
    codec = codec_named(name, 16)
    came = codec.decode(codec.encode(tensor)[0], tuple(tensor.shape))
    wrong = ((came - tensor).abs() > 1e-4).nonzero().reshape(-1)
    assert set(wrong.tolist()) <= set(range(64, 128))
    assert came[70] == pytest.approx(1e4, rel=0.01)


def test_two_int4_are_in_a_byte() -> None:
    """The first entry is in the lower half, and an odd one out leaves the upper half at zero."""
    tensor = torch.tensor([7.0, -7.0, 1.0, 0.0, -1.0])
    packed, _ = codec_named("int4", 16).encode(tensor)
    assert packed["levels"].tolist() == [15 | 1 << 4, 9 | 8 << 4, 7]
    assert packed["steps"].tolist() == [1.0]
