"""Compression of smashed data and gradients: the letter's phi, with exact bits.

What each codec does, costs and loses is in docs/compression.md.
"""

from card_opt.training.wire.codec.codec import Codec
from card_opt.training.wire.codec.named import codec_named

__all__ = ["Codec", "codec_named"]
