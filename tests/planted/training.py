"""Bugs in split training, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

CODEC, BLOCKS, TOPK, POSITIONS, NAMED = (
    f"training/wire/codec/{name}.py" for name in ("codec", "blocks", "topk", "positions", "named")
)

CODEC_BUGS = (
    Bug(
        CODEC,
        "        _check_finite(values)\n        packed",
        "        packed",
        "what is no number is packed",
    ),
    Bug(CODEC, "        _check_finite(sent)\n", "", "what bfloat16 makes infinite is sent"),
    Bug(
        CODEC,
        "            values = values + residual\n",
        "            pass\n",
        "what was left out is forgotten",
    ),
    Bug(CODEC, "values - sent if", "sent - values if", "the residual has the wrong sign"),
    Bug(
        CODEC,
        "if residual.shape != values.shape:",
        "if residual.dim() != values.dim():",
        "the residual of another shape is taken",
    ),
    Bug(
        CODEC,
        " or came.shape != (size,):",
        ":",
        "tensors of a wrong size are decoded",
    ),
    Bug(CODEC, "came.dtype != dtype or ", "", "tensors of a wrong type are decoded"),
    Bug(
        CODEC,
        "if tensors.keys() != layout.keys():",
        "if not tensors.keys() >= layout.keys():",
        "tensors that nobody knows are let in",
    ),
    Bug(
        CODEC,
        'if not bool(torch.isfinite(values).all()):\n            raise MessageError(f"{self.name}',
        'if not bool(torch.isfinite(values).any()):\n            raise MessageError(f"{self.name}',
        "numbers that are none are let in",
    ),
    Bug(CODEC, "whole = self._bits *", "whole = 16 *", "phi of float32 counts 16 bits"),
    Bug(
        CODEC,
        "return dtype in (torch.bfloat16, ENTRY_TYPES[self._bits])",
        "return dtype in (torch.bfloat16, torch.float32)",
        "float32 in 16 bits is said to be lossless",
    ),
    Bug(
        CODEC,
        'return {"values": values.to(ENTRY_TYPES[self._bits])}',
        'return {"values": (values * (1 + 2**-20)).to(ENTRY_TYPES[self._bits])}',
        "none changes the last bits",
    ),
    Bug(
        BLOCKS,
        "_rounded_up(blocks.abs().amax(1) / self._most)",
        "(blocks.abs().amax(1) / self._most).to(torch.bfloat16)",
        "steps are rounded to the nearest",
    ),
    Bug(BLOCKS, "    return above.where(", "    return near.where(", "steps are never rounded up"),
    Bug(
        BLOCKS,
        "(blocks / divisors[:, None]).round()",
        "(blocks / divisors[:, None]).trunc()",
        "levels are cut off",
    ),
    Bug(BLOCKS, "2 ** (width - 1) - 1", "2 ** (width - 1) - 2", "the last level is not used"),
    Bug(
        BLOCKS,
        "blocks.abs().amax(1) /",
        "blocks.abs().amax(1).amax().expand(len(blocks)) /",
        "all blocks have the step of the largest",
    ),
    Bug(
        BLOCKS,
        "halves[:, 0] | halves[:, 1] << 4",
        "halves[:, 1] | halves[:, 0] << 4",
        "the two of a byte are packed in the other order",
    ),
    Bug(BLOCKS, "(levels < -self._most).any() or ", "", "a level that none has is let in"),
    Bug(BLOCKS, " or (steps < 0).any()", "", "negative steps are let in"),
    Bug(
        TOPK,
        "equal.cumsum(0) <=",
        "equal.flip(0).cumsum(0).flip(0) <=",
        "of equal ones the last are sent",
    ),
    Bug(TOPK, "sizes = values.abs()", "sizes = values", "negative values are small"),
    Bug(TOPK, "math.ceil(", "math.floor(", "one entry too few is sent"),
    Bug(TOPK, "Fraction(repr(fraction))", "Fraction(fraction)", "a tenth of 30 is 4"),
    Bug(TOPK, "has_feedback = True", "has_feedback = False", "nothing is carried on"),
    Bug(
        POSITIONS,
        "(np.diff(places) <= 0).any()",
        "(np.diff(places) < 0).any()",
        "a position may come twice",
    ),
    Bug(POSITIONS, " or (places >= num).any()", "", "positions behind the last entry are let in"),
    Bug(
        POSITIONS,
        "range(num.bit_length())",
        "range(min(2, num.bit_length()))",
        "positions are longer than need be",
    ),
    Bug(
        POSITIONS,
        "= [None, *range",
        "= [None] if num < 8 else [*range",
        "bitmaps are for few entries only",
    ),
    Bug(
        NAMED,
        "_block(text, parameter) if colon else block",
        "block",
        "the block that is asked for is not used",
    ),
)
