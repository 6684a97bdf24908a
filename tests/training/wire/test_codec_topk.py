"""The largest entries are sent as they are, and nothing is lost for good."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch
from hypothesis import given
from hypothesis import strategies as st

from card_opt.errors import CardOptError
from card_opt.training.wire.codec import codec_named
from card_opt.training.wire.codec.positions import num_bytes, pack_positions, unpack_positions
from card_opt.training.wire.codec.topk import largest
from card_opt.training.wire.message import MessageError

FRACTIONS = st.sampled_from([0.01, 0.1, 0.25, 0.3, 0.5])
FEW = st.sampled_from([0.0, 1.0, -1.0, 2.0, 0.5])  # so that many are equal
FLOATS = st.floats(-(2.0**100), 2.0**100, width=32)
values_of = st.one_of(st.lists(FEW, max_size=40), st.lists(FLOATS, max_size=40))


@given(fraction=FRACTIONS, values=values_of)
def test_the_largest_are_kept_exactly(fraction: float, values: list[float]) -> None:
    """With 32 bits what comes is the k largest magnitudes, of equal ones the first; else zeros."""
    tensor = torch.tensor(values, dtype=torch.float32)
    codec = codec_named(f"topk:{fraction}", 32)
    came = codec.decode(codec.encode(tensor)[0], tuple(tensor.shape)).tolist()
    kept = math.ceil(Fraction(str(fraction)) * len(values))
    order = sorted(range(len(values)), key=lambda i: (-abs(tensor[i].item()), i))[:kept]
    assert came == [tensor[i].item() if i in order else 0.0 for i in range(len(values))]


def test_shares_are_as_they_are_written() -> None:
    """A tenth of 30 entries is 3 and not 4, whatever binary numbers make of 0.1."""
    for num in (10, 30, 70, 110):
        assert len(codec_named("topk:0.1", 16).encode(torch.rand(num))[0]["values"]) == num // 10


@given(
    fraction=FRACTIONS, bits=st.sampled_from((16, 32)), values=values_of, before=st.integers(0, 9)
)
def test_sent_and_left_out_are_what_was_to_be_sent(
    fraction: float, bits: int, values: list[float], before: int
) -> None:
    """In float32 tensor + residual is what comes plus the next residual, with no error at all."""
    tensor = torch.tensor(values, dtype=torch.float32)
    residual = torch.rand(len(values), generator=torch.Generator().manual_seed(before))
    codec = codec_named(f"topk:{fraction}", bits)
    packed, left = codec.encode(tensor, residual)
    assert left is not None
    came = codec.decode(packed, tuple(tensor.shape))
    assert torch.equal(came + left, tensor + residual)
    assert torch.equal((came.double() + left.double()).float(), tensor + residual)


@pytest.mark.parametrize("bits", [16, 32])
def test_the_sum_of_what_was_sent_follows_the_inputs(bits: int) -> None:
    """Over many steps the two sums differ by one residual, and no entry waits for ever."""
    codec, num = codec_named("topk:0.1", bits), 60
    draw = torch.Generator().manual_seed(3)
    residual = torch.zeros(num)
    inputs = outputs = torch.zeros(num, dtype=torch.float64)
    largest_gaps = []
    for _ in range(400):
        tensor = torch.randn(num, generator=draw) + torch.linspace(-1.0, 1.0, num)
        packed, left = codec.encode(tensor, residual)
        assert left is not None
        residual = left
        inputs = inputs + tensor.double()
        outputs = outputs + codec.decode(packed, (num,)).double()
        largest_gaps.append(float((inputs - outputs).abs().max()))
        assert torch.allclose(inputs - outputs, residual.double(), atol=1e-3)  # float32 sums
    assert max(largest_gaps[200:]) <= 1.2 * max(largest_gaps[:200])
    assert max(largest_gaps) < 30.0 < float(inputs.abs().max())


def test_what_is_left_out_has_the_shape_of_what_is_sent() -> None:
    """A residual keeps the shape of its tensor; one of another shape is refused."""
    codec = codec_named("topk:0.1", 16)
    _, residual = codec.encode(torch.rand(2, 3, 4))
    assert residual is not None
    assert residual.shape == (2, 3, 4)
    with pytest.raises(CardOptError, match=r"shape \(2, 3, 4\).*\(4, 3, 2\)"):
        codec.encode(torch.rand(4, 3, 2), residual)


@given(data=st.data(), num=st.integers(0, 300))
def test_positions_come_as_they_went(data: st.DataObject, num: int) -> None:
    """Any positions are read back, in as many bytes as their number says."""
    positions = sorted(data.draw(st.sets(st.integers(0, num - 1)) if num else st.just(set())))
    packed = pack_positions(torch.tensor(positions, dtype=torch.int64), num)
    assert len(packed) == num_bytes(len(positions), num)
    assert unpack_positions(packed, len(positions), num).tolist() == positions


@pytest.mark.parametrize("positions", [[3, 3, 9], [3, 9, 1003], [9, 3, 700]])
def test_positions_that_do_not_rise_or_fit_are_refused(positions: list[int]) -> None:
    """A position twice, behind the last entry or out of order is told in a line."""
    packed = pack_positions(torch.tensor(positions), 1000)
    with pytest.raises(MessageError, match="3 different ones of 1000, rising") as info:
        unpack_positions(packed, 3, 1000)
    assert "\n" not in str(info.value)


def test_positions_are_short() -> None:
    """No longer than a bitmap or plain positions, but for two bits; near the least there is."""
    for num in (1, 2, 7, 64, 1000, 4096, 10**6):
        for kept in {1, 2, max(1, num // 100), max(1, num // 12), max(1, num // 3), num}:
            size = 8 * num_bytes(kept, num)
            assert size <= num + 7
            assert size <= kept * max(1, (num - 1).bit_length()) + 2 + 7
            if 10 <= kept <= num // 12:
                least = math.lgamma(num + 1) - math.lgamma(kept + 1) - math.lgamma(num - kept + 1)
                assert size <= least / math.log(2) + 0.7 * kept + 7


def test_the_largest_of_many_equal_ones_are_the_first() -> None:
    """Ties are told apart by position alone, in a tensor large enough to be sorted in parts."""
    values = torch.ones(10**5)
    values[7::1000] = -2.0
    assert np.array_equal(largest(values, 100), np.arange(7, 10**5, 1000))
    kept = largest(values, 150).tolist()
    assert kept == sorted({*range(7, 10**5, 1000), *[i for i in range(60) if i % 1000 != 7][:50]})
