"""How the memory of devices limits their cuts.

A cut needs weights, adapters with their optimizer, and saved activations
(`card_opt.scenarios.llm`). What the system and the framework take, and what is held for a moment
only, is not counted, and a part's memory is the whole of it, which its CPU shares. So a cut that
is forbidden cannot run, and one that is left may still fail; ``device.N.memory`` says how much
there really is.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from card_opt.constraints.kinds import DeviceMemory

FloatArray = npt.NDArray[np.float64]


def limit_of(memories: FloatArray, needs: FloatArray) -> DeviceMemory | None:
    """Return the limit that devices' memory is; None if every cut fits.

    Parameters
    ----------
    memories
        Memory of each device, inf where it is not known [byte], shape (M,).
    needs
        What each cut needs [byte], shape (C,) or (M, C).
    """
    return DeviceMemory(memories) if needs.max() > memories.min() else None


def fitting(memories: FloatArray, needs: FloatArray) -> npt.NDArray[np.int64]:
    """Return how many cuts, or options, fit each device, shape (M,); as in `limit_of`."""
    return np.asarray((needs <= memories[:, np.newaxis]).sum(axis=1), dtype=np.int64)


def note(memories: FloatArray, needs: FloatArray) -> str:
    """Return in a line how far devices' memory limits their cuts; parameters as in `limit_of`."""
    if np.isinf(memories).all():
        return "memory: no device states its own, so it limits no cut (device.N.memory)"
    fit = fitting(memories, needs)
    tightest, total = int(fit.argmin()), needs.shape[-1]
    if fit[tightest] == total:
        return "memory: every cut fits into every device that states its own"
    return (
        f"memory: limits the cuts of {(fit < total).sum()} of {memories.size} devices, most "
        f"those of device {tightest + 1}, whose {memories[tightest] / 2**30:.3g} GiB hold "
        f"{fit[tightest]} of {total}"
    )


IGNORED = "memory: ignored, so a cut may need more than its device has (problem.memory)"
