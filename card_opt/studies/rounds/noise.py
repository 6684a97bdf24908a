"""The noise of a simulation's channel: the letter's states, or densities."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError, shown, unknown
from card_opt.problem.quantities import FloatArray
from card_opt.scenarios.channel import NOISE_STATES

if TYPE_CHECKING:
    from card_opt.scenarios.scenario import Scenario

VARYING = "varying"


def densities(
    noise: str | npt.ArrayLike | None, scenario: Scenario, rounds: int | None, seed: int
) -> FloatArray:
    """Return noise densities that broadcast to (M, N) [dBm/Hz]."""
    if noise is None:
        return np.asarray(scenario.settings.channel.noise_density_dbm_hz)
    num_devices = sum(kind.count for kind in scenario.settings.device)
    shape = (num_devices, scenario.settings.problem.rounds if rounds is None else rounds)
    if isinstance(noise, str):
        if noise == VARYING:
            rng = np.random.default_rng((seed, 1))  # apart from the channel's own draws
            return rng.choice(list(NOISE_STATES.values()), size=shape)
        if noise not in NOISE_STATES:
            raise CardOptError(unknown("channel state", noise, [*NOISE_STATES, VARYING]))
        return np.asarray(NOISE_STATES[noise])
    values = np.asarray(noise)
    if values.dtype.kind not in "iuf" or not np.isfinite(values).all():
        raise CardOptError(f"noise must be finite densities [dBm/Hz], got {shown(noise)}")
    try:
        np.broadcast_shapes(values.shape, shape)
    except ValueError:
        raise CardOptError(f"noise must broadcast to {shape}, got {values.shape}") from None
    return values.astype(np.float64)
