"""Codecs by name."""

from __future__ import annotations

from card_opt.errors import CardOptError, shown, unknown
from card_opt.training.wire.codec.blocks import WIDTHS, Blocks
from card_opt.training.wire.codec.codec import Codec, Whole
from card_opt.training.wire.codec.topk import TopK

#: Name and default block of the blockwise codecs.
_BLOCKS = {f"int{width}": (width, 64) for width in WIDTHS}


def codec_named(text: str, bits: int) -> Codec:
    """Return the codec of a name.

    Parameters
    ----------
    text
        ``none``, ``int8``, ``int4``, either with a number of entries in a block such as
        ``int4:32``, or ``topk`` with the share of entries that is sent, such as ``topk:0.05``.
    bits
        Of an entry that is not compressed, the scenario's ``activation_bits``.

    Raises
    ------
    CardOptError
        If there is no such codec.

    >>> codec = codec_named("int8", 16)
    >>> codec.name, codec.bits((2, 64)), codec.ratio((2, 64))
    ('int8:64', 1056, 0.515625)
    """
    name, colon, parameter = text.partition(":")
    if name == "none":
        if colon:
            raise CardOptError(f"compression none takes no parameter, got {shown(text)}")
        return Whole(bits)
    if name in _BLOCKS:
        width, block = _BLOCKS[name]
        return Blocks(bits, width, _block(text, parameter) if colon else block)
    if name == "topk":
        return TopK(bits, _fraction(text, parameter))
    raise CardOptError(unknown("compression", name, ("none", *_BLOCKS, "topk")))


def _block(text: str, parameter: str) -> int:
    if not (parameter.isascii() and parameter.isdigit() and len(parameter) < 10):
        raise CardOptError(
            f"a block must be a number of entries, such as int8:64, got {shown(text)}"
        )
    return int(parameter)


def _fraction(text: str, parameter: str) -> float:
    try:
        return float(parameter)
    except ValueError:
        raise CardOptError(
            f"topk needs the share that is sent, such as topk:0.05, got {shown(text)}"
        ) from None
