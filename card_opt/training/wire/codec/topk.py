r"""The entries that are largest in magnitude, and what they leave out goes with the next.

Error feedback: the residual :math:`e` begins at zero in each turn and direction. To send
:math:`x + e` a codec sends :math:`s`, and :math:`e \leftarrow x + e - s` remains, which float32
holds exactly; so what was sent over some steps is what was to be sent less one residual.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from fractions import Fraction

import torch

from card_opt.errors import CardOptError, shown
from card_opt.training.wire.codec.codec import ENTRY_TYPES, Codec, Tensors
from card_opt.training.wire.codec.positions import num_bytes, pack_positions, unpack_positions

MOST = 0.5


class TopK(Codec):
    r"""The :math:`\lceil f n \rceil` largest of :math:`n` entries; of equal ones the first.

    Their values are sent in ``activation_bits`` each.

    Parameters
    ----------
    bits
        The scenario's ``activation_bits``.
    fraction
        The :math:`f`, above 0, at most a half.

    Raises
    ------
    CardOptError
        If it is not.
    """

    has_feedback = True

    def __init__(self, bits: int, fraction: float) -> None:
        super().__init__(bits)
        if not 0 < fraction <= MOST:
            raise CardOptError(
                f"topk sends a share above 0 and at most {MOST} (int8 sends all in fewer bits "
                f"than more of them), got {shown(fraction)}"
            )
        self.name = f"topk:{fraction!r}"
        self._fraction = Fraction(repr(fraction))  # as it is written, so that 0.1 of 30 is 3

    def layout(self, num: int) -> dict[str, tuple[torch.dtype, int]]:
        """Return that the largest values and their positions are sent.

        Parameters
        ----------
        num
            How many entries.
        """
        kept = self._kept(num)
        return {
            "values": (ENTRY_TYPES[self._bits], kept),
            "positions": (torch.uint8, num_bytes(kept, num)),
        }

    def _pack(self, values: torch.Tensor) -> Tensors:
        positions = largest(values, self._kept(len(values)))
        return {
            "values": values[positions].to(ENTRY_TYPES[self._bits]),
            "positions": pack_positions(positions, len(values)),
        }

    def _unpack(self, tensors: Mapping[str, torch.Tensor], num: int) -> torch.Tensor:
        values, packed = tensors["values"], tensors["positions"]
        positions = unpack_positions(packed, self._kept(num), num).to(values.device)
        return values.new_zeros(num, dtype=torch.float32).index_copy_(
            0, positions, values.to(torch.float32)
        )

    def _kept(self, num: int) -> int:
        """Return how many of some entries are sent."""
        return math.ceil(self._fraction * num)


def largest(values: torch.Tensor, kept: int) -> torch.Tensor:
    """Return the positions of the values that are largest in magnitude, rising.

    Parameters
    ----------
    values
        Of shape (num,).
    kept
        How many; of equal ones those that come first.
    """
    if kept == 0:
        return torch.zeros(0, dtype=torch.int64, device=values.device)
    sizes = values.abs()
    least = sizes.topk(kept).values[-1]
    above, equal = sizes > least, sizes == least
    fits = equal & (equal.cumsum(0) <= kept - above.sum())
    return (above | fits).nonzero().reshape(-1)
