"""How many threads a process of training takes."""

from __future__ import annotations

import torch


def use_threads(count: int | None) -> None:
    """Have torch take so many threads; sums of another number may differ in a last bit.

    Parameters
    ----------
    count
        How many; None: as torch has it.
    """
    if count is not None:
        torch.set_num_threads(count)
