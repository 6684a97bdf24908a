r"""Blockwise integers: each block of entries has a step, each entry a small multiple of it.

With :math:`b` bits the multiples are the integers :math:`q` up to :math:`Q = 2^{b-1} - 1` in
size, and the step :math:`s` of a block is its largest magnitude over :math:`Q`, rounded up to
bfloat16. An entry :math:`x` is sent as the :math:`q` next to :math:`x / s`, so that
:math:`|x - q s| \le s / 2`.

The step is in bfloat16, since a gradient divided by 127 is often below what float16 can hold,
6e-8, and :math:`q s` then has at most 15 significant bits, so that every machine decodes the same
float32. Zero is always sent as zero. Symmetric steps do better than a least value and a step at
the same bits, see docs/compression.md.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch.nn.functional import pad

from card_opt.errors import CardOptError, shown
from card_opt.training.wire.codec.codec import Codec, Tensors
from card_opt.training.wire.message import MessageError

WIDTHS = (8, 4)
LEAST, MOST = 8, 2**16  # entries of a block


class Blocks(Codec):
    """Blockwise int8 or int4; two int4 in a byte, the first in its lower half.

    Parameters
    ----------
    bits
        The scenario's ``activation_bits``.
    width
        8 or 4.
    block
        Entries that share a step; the last block of a tensor may have fewer.

    Raises
    ------
    CardOptError
        If the block is too small or too large.
    """

    def __init__(self, bits: int, width: int, block: int) -> None:
        super().__init__(bits)
        if not LEAST <= block <= MOST:
            raise CardOptError(
                f"a block of int{width} must have {LEAST} to {MOST} entries, got {shown(block)}"
            )
        self.name = f"int{width}:{block}"
        self._width, self._block = width, block
        self._most = 2 ** (width - 1) - 1

    def layout(self, num: int) -> dict[str, tuple[torch.dtype, int]]:
        """Return that a small integer is sent for each entry, and a step for each block.

        Parameters
        ----------
        num
            How many entries.
        """
        levels = (torch.int8, num) if self._width == 8 else (torch.uint8, -(-num // 2))
        return {"levels": levels, "steps": (torch.bfloat16, -(-num // self._block))}

    def _pack(self, values: torch.Tensor) -> Tensors:
        # In float64, so that the quotient is on the right side of every half.
        blocks = self._in_blocks(values).double()
        steps = _rounded_up(blocks.abs().amax(1) / self._most)
        divisors = steps.double().where(steps > 0, 1.0)
        levels = (blocks / divisors[:, None]).round().to(torch.int8).reshape(-1)[: len(values)]
        return {"levels": levels if self._width == 8 else _paired(levels), "steps": steps}

    def _unpack(self, tensors: Mapping[str, torch.Tensor], num: int) -> torch.Tensor:
        levels, steps = tensors["levels"], tensors["steps"]
        if self._width == 4:
            levels = _single(levels)[:num]
        if bool((levels < -self._most).any() or (steps < 0).any()):
            raise MessageError(
                f"{self.name} has levels from {-self._most} to {self._most} and no negative step"
            )
        blocks = self._in_blocks(levels.to(torch.float32)) * steps.to(torch.float32)[:, None]
        return blocks.reshape(-1)[:num]

    def _in_blocks(self, values: torch.Tensor) -> torch.Tensor:
        """Return values as (blocks, entries of a block), zeros behind the last."""
        return pad(values, (0, -len(values) % self._block)).reshape(-1, self._block)


def _rounded_up(numbers: torch.Tensor) -> torch.Tensor:
    """Return the least numbers in bfloat16 that are not below some that are not negative."""
    near = numbers.to(torch.bfloat16)
    above = (near.view(torch.int16) + 1).view(torch.bfloat16)
    return above.where(near.double() < numbers, near)


def _paired(levels: torch.Tensor) -> torch.Tensor:
    """Return integers from -7 to 7 as bytes of two."""
    halves = pad((levels + 8).to(torch.uint8), (0, len(levels) % 2)).reshape(-1, 2)
    return halves[:, 0] | halves[:, 1] << 4


def _single(pairs: torch.Tensor) -> torch.Tensor:
    """Return the integers of bytes of two."""
    halves = torch.stack((pairs & 15, pairs >> 4), dim=1).reshape(-1)
    return halves.to(torch.int8) - 8
