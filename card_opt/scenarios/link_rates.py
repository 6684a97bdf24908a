"""The link rates of a scenario's devices: those of the file, and drawn ones for the rest."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from card_opt.scenarios.channel import draw_links
from card_opt.scenarios.file_format import DeviceSection, ScenarioFile

FloatArray = npt.NDArray[np.float64]


def link_rates(
    settings: ScenarioFile,
    kind: npt.NDArray[np.int64],
    *,
    rounds: int,
    seed: int,
    noise_density_dbm_hz: npt.ArrayLike | None = None,
    first: int = 0,
) -> tuple[FloatArray, FloatArray]:
    """Return the rates of uplink and downlink [bit/s], each of shape (M, N).

    A device draws from its own random numbers, so that whether another one gives its rates
    changes nothing for it.

    Parameters
    ----------
    settings
        What the scenario's file says.
    kind
        Of which kind, counted from 0, each device is, shape (M,).
    rounds, seed, noise_density_dbm_hz, first
        See `card_opt.scenarios.channel.draw_links`.
    """
    kinds = settings.device
    shape = kind.size, rounds
    given = np.array([[own.uplink_rate or 0.0, own.downlink_rate or 0.0] for own in kinds])
    own = given[kind]
    is_given = own > 0.0
    if is_given.all():
        up, down = (np.broadcast_to(rate[:, np.newaxis], shape).copy() for rate in own.T)
        return up, down
    places = [_place(section, kinds) for section in kinds]
    drawn = draw_links(
        settings.channel,
        np.array(places)[kind],
        np.array([section.transmit_power_dbm for section in kinds])[kind],
        np.array([section.line_of_sight for section in kinds])[kind],
        rounds=rounds,
        seed=seed,
        noise_density_dbm_hz=noise_density_dbm_hz,
        first=first,
    )
    pairs = zip((drawn.uplink_rate, drawn.downlink_rate), own.T, is_given.T, strict=True)
    up, down = (np.where(has[:, np.newaxis], r[:, np.newaxis], d) for d, r, has in pairs)
    return up, down


def _place(section: DeviceSection, kinds: list[DeviceSection]) -> float:
    """Return a distance [m]; where none is given, and so none is needed, that of another."""
    if section.distance is not None:
        return section.distance
    return next(kind.distance for kind in kinds if kind.distance is not None)
