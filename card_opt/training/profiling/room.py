"""Whether a model fits this machine, told before any of it is built."""

from __future__ import annotations

import dataclasses
import shutil
from pathlib import Path

import psutil
import torch

from card_opt.errors import CardOptError
from card_opt.scenarios.llm import Architecture, FineTuning, cut_profile

_GIB = 2**30


def needed_bytes(architecture: Architecture, tuning: FineTuning) -> float:
    """Return about what a step of both sides together takes: `cut_profile` of the whole model."""
    whole = cut_profile(architecture, dataclasses.replace(tuning, head="device")).device_memory
    last_layer = whole[-1] - whole[-2] if len(whole) > 1 else whole[-1]
    return float(whole[-1] + last_layer)


def check_room(
    architecture: Architecture, tuning: FineTuning, folder: Path, where: torch.device
) -> None:
    """Raise if a model is too large for the memory or the disk that is free here.

    Parameters
    ----------
    architecture, tuning
        What is to be profiled.
    folder
        Where its weights are put.
    where
        The torch device.

    Raises
    ------
    CardOptError
        With what is needed and what there is.
    """
    needed = needed_bytes(architecture, tuning)
    if where.type == "cuda":
        free, _ = torch.cuda.mem_get_info(where)
    else:
        free = psutil.virtual_memory().available
    if needed > free:
        raise CardOptError(
            f"a step of this model takes about {needed / _GIB:.3g} GiB of memory, and "
            f"{free / _GIB:.3g} GiB are free here; take a smaller model (llm.architecture, "
            "llm.num_layers), a smaller training.batch_size or a shorter training.sequence_length"
        )
    weights = sum(layer.weights for layer in architecture.layers)
    weights += 2 * architecture.hidden_size * architecture.vocab_size
    needed = weights * (4.0 if tuning.weight_format == "fp32" else 2.0)
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise CardOptError(
            f"the weights take about {needed / _GIB:.3g} GiB on the disk, and {free / _GIB:.3g} "
            f"GiB are free in {folder}; the variable TMPDIR names another folder"
        )
