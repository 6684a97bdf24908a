"""What every codec promises: bits, bounds, the same again, and one line for what is damaged."""

from __future__ import annotations

import contextlib
import math
from typing import Any

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import torch
from hypothesis import given
from hypothesis import strategies as st

from card_opt.errors import CardOptError
from card_opt.training.wire.codec import Codec, codec_named
from card_opt.training.wire.message import Message, MessageError, decode, encode, payload_bits

NAMES = ("none", "int8", "int4", "int8:9", "int4:11", "topk:0.05", "topk:0.3", "topk:0.5")
FLOATS = st.floats(-(2.0**126), 2.0**126, width=32)
SHAPES = ((0,), (1,), (2,), (2, 0, 3), (7, 9), (63,), (64,), (65,), (3, 5, 17), (2, 8, 64))
EACH = pytest.mark.parametrize("name", NAMES)
codecs = st.builds(codec_named, st.sampled_from(NAMES), st.sampled_from((16, 32)))


def sample(shape: tuple[int, ...], seed: int = 0) -> torch.Tensor:
    """Return normal numbers with an outlier, as hidden states have them."""
    drawn = torch.randn(shape, generator=torch.Generator().manual_seed(seed))
    drawn.view(-1)[:1] *= 50.0
    return drawn


def sent(codec: Codec, tensor: torch.Tensor) -> torch.Tensor:
    """Return what comes of a tensor over the link."""
    packed, _ = codec.encode(tensor)
    came = decode(encode(Message("smashed", {}, packed)), 10**9)
    return codec.decode(came.tensors, tuple(tensor.shape))


@EACH
@pytest.mark.parametrize("bits", [16, 32])
@pytest.mark.parametrize("shape", SHAPES)
def test_bits_are_those_of_the_message(name: str, bits: int, shape: tuple[int, ...]) -> None:
    """What a codec says that it sends is what a message with it has, to the bit; phi is that."""
    codec = codec_named(name, bits)
    packed, _ = codec.encode(sample(shape))
    message = Message("smashed", {}, {f"smashed:{key}": t for key, t in packed.items()})
    came = decode(encode(message), 10**6)
    assert payload_bits(came) == {"smashed": codec.bits(shape)}
    whole = bits * math.prod(shape)
    assert codec.ratio(shape) == (codec.bits(shape) / whole if whole else 1.0)


@pytest.mark.parametrize(
    ("name", "bits", "phi"),
    [
        ("none", 16, 1.0),
        ("none", 32, 1.0),
        ("int8", 16, (8 + 16 / 64) / 16),
        ("int4:32", 16, (4 + 16 / 32) / 16),
        ("int4", 32, (4 + 16 / 64) / 32),
        ("topk:0.5", 16, 0.5 + 1 / 16),  # a bitmap
        ("topk:0.125", 16, 0.125 * (1 + (3 + 1 + 1) / 16)),  # 3 lower bits, 1/8 / 2^3 more
    ],
)
def test_phi_is_the_formula(name: str, bits: int, phi: float) -> None:
    """The ratio of a large tensor is that of docs/compression.md."""
    assert codec_named(name, bits).ratio((4, 64, 64)) == pytest.approx(phi, rel=1e-4)


@pytest.mark.parametrize(("bits", "dtype"), [(16, torch.bfloat16), (32, torch.float32)])
def test_none_is_lossless(bits: int, dtype: torch.dtype) -> None:
    """At phi = 1 every finite value comes as it went, in as many bits as the model computes in."""
    every = torch.arange(-(2**15), 2**15).to(torch.int16).view(torch.bfloat16)
    tensor = (every if bits == 16 else every.float() * 1.2345678)[every.isfinite()].to(dtype)
    tensor = tensor[tensor.isfinite()]
    codec = codec_named("none", bits)
    assert codec.is_lossless(dtype)
    assert codec.ratio(tuple(tensor.shape)) == 1.0
    came = sent(codec, tensor)
    assert torch.equal(came.to(dtype).view(torch.int16), tensor.view(torch.int16))


def test_float32_in_16_bits_is_rounded() -> None:
    """With 16 bits what a model in float32 computes is rounded to bfloat16, and it is told."""
    codec, tensor = codec_named("none", 16), sample((100,))
    assert not codec.is_lossless(torch.float32)
    assert torch.equal(sent(codec, tensor), tensor.to(torch.bfloat16).float())
    assert not any(codec_named(name, 32).is_lossless(torch.bfloat16) for name in NAMES[1:])


@given(codec=codecs, values=st.lists(FLOATS, max_size=40))
def test_every_codec_takes_every_finite_tensor(codec: Codec, values: list[float]) -> None:
    """Zeros, denormals, outliers and empty tensors are sent; zeros come as zeros; signs stay."""
    tensor = torch.tensor(values, dtype=torch.float32)
    came = sent(codec, tensor)
    assert came.shape == tensor.shape
    assert came.dtype == torch.float32
    assert came.isfinite().all()
    assert (came[tensor == 0] == 0).all()
    assert (came * tensor.sign() >= 0).all()


@EACH
def test_what_is_sent_is_the_same_each_time(name: str) -> None:
    """The same tensor, in any layout and type that holds it, gives the same bytes."""
    codec, tensor = codec_named(name, 16), sample((6, 40)).to(torch.bfloat16)
    first, _ = codec.encode(tensor)
    for again in (tensor.clone(), tensor.float(), tensor.t().contiguous().t()):
        packed, _ = codec.encode(again.requires_grad_())
        assert packed.keys() == first.keys()
        assert all(torch.equal(packed[key], first[key]) for key in first)


@EACH
@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_not_sent(name: str, value: float) -> None:
    """A value that is not finite ends in one line that says that the training has diverged."""
    tensor = sample((70,))
    tensor[66] = value
    with pytest.raises(CardOptError, match="diverged") as info:
        codec_named(name, 16).encode(tensor)
    assert "\n" not in str(info.value)


@pytest.mark.parametrize("name", ["none", "topk:0.1"])
def test_what_is_infinite_in_16_bits_is_not_sent(name: str) -> None:
    """A number that bfloat16 rounds to infinity is not sent either."""
    with pytest.raises(CardOptError, match="diverged"):
        codec_named(name, 16).encode(torch.full((4,), 3.4e38))


def _without(key: str) -> Any:
    return lambda t: {name: x for name, x in t.items() if name != key}


def _with(key: str, change: Any) -> Any:
    return lambda t: t | {key: change(t[key])}


def _first(value: float) -> Any:
    def change(tensor: torch.Tensor) -> torch.Tensor:
        out = tensor.clone()
        out[0] = value
        return out

    return change


DAMAGES = [
    ("none", _with("values", lambda t: t.float())),
    ("none", _with("values", lambda t: t[:-1])),
    ("none", _with("values", lambda t: t.reshape(1, -1))),
    ("none", _with("values", _first(math.nan))),
    ("none", _without("values")),
    ("none", lambda t: t | {"more": torch.zeros(1)}),
    ("int8", _without("steps")),
    ("int8", _with("levels", _first(-128))),
    ("int8", _with("levels", lambda t: t.to(torch.uint8))),
    ("int8", _with("levels", lambda t: torch.cat([t, t[:1]]))),
    ("int8", _with("steps", lambda t: t[:-1])),
    ("int8", _with("steps", lambda t: t.float())),
    ("int8", _with("steps", _first(math.nan))),
    ("int8", _with("steps", _first(math.inf))),
    ("int8", _with("steps", _first(-1.0))),
    ("int8", lambda t: t | {"steps": t["steps"] * 0 + 3e38, "levels": t["levels"] * 0 + 127}),
    ("int4", _with("levels", lambda t: t * 0)),
    ("int4", _with("levels", lambda t: t[:-1])),
    ("topk:0.1", _without("positions")),
    ("topk:0.1", _with("values", _first(math.inf))),
    ("topk:0.1", _with("values", lambda t: t[:-1])),
    ("topk:0.1", _with("positions", lambda t: t[:-1])),
    ("topk:0.1", _with("positions", lambda t: t * 0)),
    ("topk:0.1", _with("positions", lambda t: t * 0 + 255)),
    ("topk:0.1", _with("positions", lambda t: t.flip(0))),
    ("topk:0.5", _with("positions", lambda t: t * 0 + 255)),
]


@pytest.mark.parametrize(("name", "damage"), DAMAGES)
def test_damaged_tensors_are_refused_in_one_line(name: str, damage: Any) -> None:
    """Tensors of wrong names, types, sizes or contents are no message; nothing is guessed."""
    codec, shape = codec_named(name, 16), (3, 67)
    packed, _ = codec.encode(sample(shape))
    with pytest.raises(MessageError) as info:
        codec.decode(damage(packed), shape)
    assert "\n" not in str(info.value)
    assert len(str(info.value)) < 300


@given(codec=codecs, data=st.data())
def test_any_bytes_decode_or_are_refused(codec: Codec, data: st.DataObject) -> None:
    """Whatever stands in tensors of the right type and size, a finite tensor comes or one line."""
    num = data.draw(st.integers(0, 40))
    tensors = {}
    for key, (dtype, size) in codec.layout(num).items():
        content = data.draw(
            st.binary(min_size=size * dtype.itemsize, max_size=size * dtype.itemsize)
        )
        raw = torch.tensor(list(content), dtype=torch.uint8)
        tensors[key] = raw.view(dtype) if size else torch.zeros(0, dtype=dtype)
    with contextlib.suppress(MessageError):
        came = codec.decode(tensors, (num,))
        assert came.isfinite().all()
        assert came.shape == (num,)


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("", "unknown compression ''"),
        ("int9", "did you mean int8 or int4"),
        ("topkk:0.1", "did you mean topk"),
        ("nine", "did you mean none"),
        ("none:3", "none takes no parameter, got 'none:3'"),
        ("none:", "takes no parameter"),
        ("int8:", "such as int8:64, got 'int8:'"),
        ("int8:-3", "a number of entries"),
        ("int8:1.5", "a number of entries"),
        ("int4:4", "int4 must have 8 to 65536 entries, got 4"),
        ("int8:99999", "8 to 65536 entries, got 99999"),
        ("topk", "such as topk:0.05, got 'topk'"),
        ("topk:half", "such as topk:0.05"),
        ("topk:0", "above 0 and at most 0.5"),
        ("topk:nan", "above 0 and at most 0.5"),
        ("topk:inf", "above 0 and at most 0.5"),
        ("topk:0.6", "above 0 and at most 0.5 .* got 0.6"),
    ],
)
def test_unknown_codecs_are_told_in_a_line(text: str, match: str) -> None:
    """A name or a parameter that is not allowed is told, with what is and what is close."""
    with pytest.raises(CardOptError, match=match) as info:
        codec_named(text, 16)
    assert "\n" not in str(info.value)


@pytest.mark.parametrize("bits", [0, 1, 8, 64, "16", None])
def test_entries_have_16_or_32_bits(bits: Any) -> None:
    """Other sizes of an entry that is not compressed are not sent by a real run."""
    with pytest.raises(CardOptError, match=r"must be 16 \(bfloat16\) or 32 \(float32\)"):
        codec_named("int8", bits)


@EACH
def test_a_name_makes_the_same_codec_again(name: str) -> None:
    """The name that a codec has says all of it."""
    codec = codec_named(name, 16)
    again = codec_named(codec.name, 16)
    assert (again.name, again.bits((1000,))) == (codec.name, codec.bits((1000,)))
