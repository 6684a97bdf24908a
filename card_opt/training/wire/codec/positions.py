r"""Which :math:`k` of :math:`n` entries are sent, in as few bits as their number alone allows.

Either a bitmap, :math:`n` bits; or, where few are sent, the positions as P. Elias (1974,
doi:10.1145/321812.321820) and R. Fano code a rising sequence: the :math:`l` lower bits of each
as they are, and what is above them as the ones of :math:`k + \lfloor (n - 1) / 2^l \rfloor` bits,
the :math:`i`-th at :math:`i` plus its value. Both have a length that is known before, so that
:math:`\varphi` is, too; the shorter one is taken. The second has some 0.6 bits per entry sent more
than :math:`\log_2 \binom{n}{k}`, the least; plain positions of :math:`\lceil \log_2 n \rceil`
bits are far longer.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from card_opt.training.wire.message import MessageError

Bits = NDArray[np.uint8]  # 0 or 1 each


def num_bytes(kept: int, num: int) -> int:
    """Return the length of what :func:`pack_positions` gives.

    Parameters
    ----------
    kept, num
        The :math:`k` of the :math:`n`.
    """
    return -(-_length(kept, num, _lower_bits(kept, num)) // 8)


def pack_positions(positions: torch.Tensor, num: int) -> torch.Tensor:
    """Return positions as bytes.

    Parameters
    ----------
    positions
        From 0 to num - 1, rising, int64.
    num
        How many entries there are.
    """
    places = positions.cpu().numpy()
    lower = _lower_bits(len(places), num)
    if lower is None:
        bits = _ones(places, num)
    else:
        high = (places >> lower) + np.arange(len(places))
        low = (places[:, None] >> np.arange(lower)) & 1
        size = _length(len(places), num, lower) - low.size
        bits = np.concatenate([low.reshape(-1).astype(np.uint8), _ones(high, size)])
    return torch.from_numpy(np.packbits(bits))


def unpack_positions(packed: torch.Tensor, kept: int, num: int) -> torch.Tensor:
    """Return the positions of bytes.

    Parameters
    ----------
    packed
        As many bytes as :func:`num_bytes` says.
    kept, num
        The :math:`k` of the :math:`n`.

    Raises
    ------
    MessageError
        If they are not so many different positions, rising, of so many entries.
    """
    lower = _lower_bits(kept, num)
    bits = np.unpackbits(packed.cpu().numpy(), count=_length(kept, num, lower))
    split = 0 if lower is None else kept * lower
    places = np.flatnonzero(bits[split:])
    if lower is not None and len(places) == kept:
        low = bits[:split].reshape(kept, lower).astype(np.int64) << np.arange(lower)
        places = ((places - np.arange(kept)) << lower) + low.sum(axis=1)
    if len(places) != kept or (np.diff(places) <= 0).any() or (places >= num).any():
        raise MessageError(f"the positions sent must be {kept} different ones of {num}, rising")
    return torch.from_numpy(places).to(packed.device)


def _lower_bits(kept: int, num: int) -> int | None:
    """Return the :math:`l` that makes the sequence shortest; None if a bitmap is shorter."""
    choices: list[int | None] = [None, *range(num.bit_length())]
    return min(choices, key=lambda lower: _length(kept, num, lower))


def _length(kept: int, num: int, lower: int | None) -> int:
    """Return the bits of a bitmap, or of a sequence with so many lower bits."""
    if lower is None:
        return num
    return kept * lower + kept + (max(num - 1, 0) >> lower)


def _ones(places: NDArray[np.int64], size: int) -> Bits:
    """Return bits that are 1 at some places."""
    bits = np.zeros(size, np.uint8)
    bits[places] = 1
    return bits
