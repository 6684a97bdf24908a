r"""Bit rates of every device in every round, from distance to bit/s.

    distance -> path loss (TR 38.901) -> shadowing, fading -> SNR -> CQI -> MCS -> bit/s

The fading is constant during a round and independent between rounds and between the two
directions. Every device has its own random stream, spawned from the seed by its position in
the fleet, and takes its draws round by round: more rounds only append, and more devices leave
the earlier ones as they were. What is drawn does not depend on the settings, so two settings
are compared on the same luck.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from card_opt.errors import ScenarioError, unknown
from card_opt.scenarios.link import (
    THRESHOLDS,
    Direction,
    cqi_index,
    occupied_bandwidth,
    snr_thresholds_db,
    spectral_efficiencies,
    symbol_rate,
)
from card_opt.scenarios.pathloss import check_range, environment, los_probability, path_loss_db

FloatArray = npt.NDArray[np.float64]
BoolArray = npt.NDArray[np.bool_]
Fading = Literal["none", "rayleigh", "rician"]
LineOfSight = Literal["always", "never", "random"]

_FADINGS = ("none", "rayleigh", "rician")
_SIGHTS = ("always", "never", "random")
# Far beyond anything real; they keep every ratio finite.
_DECIBEL_RANGES = (
    ("base_power_dbm", -100, 100),
    ("noise_density_dbm_hz", -300, 0),
    ("antenna_gain_db", -200, 200),
)
_DRAWS_PER_ROUND = 5  # shadowing, and the complex gain of each direction

# Section V-B: noise with the receiver's, dBm/Hz.
NOISE_STATES = {"good": -166.0, "normal": -163.0, "poor": -160.0}


@dataclass(frozen=True, kw_only=True)
class Channel:
    """A cell of one base station; everything that its links share.

    Attributes
    ----------
    environment
        ``umi``, ``uma``, ``inh-open`` or ``inh-mixed`` of TR 38.901.
    carrier_frequency, subcarrier_spacing
        In Hz; carriers up to 7.125 GHz, the range of the resource-block table.
    uplink_bandwidth, downlink_bandwidth
        Channel bandwidth of each direction [Hz], TS 38.101-1.
    uplink_share, downlink_share
        Fraction of the time in each direction: 1 and 1 with two carriers (FDD).
    num_streams
        Spatial layers, 1 to 8.
    base_power_dbm
        Transmit power of the base station [dBm].
    antenna_gain_db
        Gain of both antennas together [dB].
    noise_density_dbm_hz
        Noise with the receiver's noise figure [dBm/Hz].
    device_height
        Height of the devices [m].
    is_shadowed, movement
        Whether there is shadowing, and how far a device moves between rounds [m], which
        decides how much of the shadowing stays: ``exp(-movement / correlation distance)``.
    fading
        ``none``; ``rayleigh``; or ``rician``, with a factor drawn for each device in line of
        sight and Rayleigh for the others.
    cqi_table, snr_thresholds
        Table of TS 38.214 (1 to 4), and whose thresholds turn SNR into CQI.

    Raises
    ------
    ScenarioError
        If a value is not allowed.
    """

    environment: str
    carrier_frequency: float
    subcarrier_spacing: float
    uplink_bandwidth: float
    downlink_bandwidth: float
    base_power_dbm: float
    noise_density_dbm_hz: float
    uplink_share: float = 1.0
    downlink_share: float = 1.0
    num_streams: int = 1
    antenna_gain_db: float = 0.0
    device_height: float = 1.5
    is_shadowed: bool = True
    movement: float = 0.0
    fading: Fading = "rayleigh"
    cqi_table: int = 1
    snr_thresholds: str = "neoradium-awgn"

    def __post_init__(self) -> None:
        environment(self.environment)
        if self.carrier_frequency > 7.125e9:
            raise ScenarioError(
                "carrier_frequency must be at most 7.125e9 Hz (frequency range 1), "
                f"got {self.carrier_frequency:g} Hz"
            )
        for direction in ("uplink", "downlink"):
            share = getattr(self, f"{direction}_share")
            if not 0 < share <= 1:
                raise ScenarioError(
                    f"{direction}_share must be above 0 and at most 1, got {share}"
                )
            try:
                occupied_bandwidth(
                    getattr(self, f"{direction}_bandwidth"), self.subcarrier_spacing
                )
            except ScenarioError as error:
                text = str(error)
                prefix = f"{direction}_" if text.startswith("bandwidth") else ""
                raise ScenarioError(prefix + text) from None
        if not 1 <= self.num_streams <= 8:
            raise ScenarioError(f"num_streams must be from 1 to 8, got {self.num_streams}")
        if not 0 <= self.movement < np.inf:
            raise ScenarioError(f"movement must be at least 0 m and finite, got {self.movement}")
        for name, low, high in _DECIBEL_RANGES:
            if not low <= getattr(self, name) <= high:
                raise ScenarioError(
                    f"{name} must be from {low} to {high}, got {getattr(self, name)}"
                )
        if self.fading not in _FADINGS:
            raise ScenarioError(f"fading: {unknown('word', self.fading, _FADINGS)}")
        snr_thresholds_db(self.cqi_table, self.snr_thresholds)

    def check_distance(self, distance: npt.ArrayLike) -> None:
        """Raise ScenarioError if a distance [m] is outside the range of the path loss."""
        check_range(self.environment, distance, self.carrier_frequency, self.device_height)


@dataclass(frozen=True, kw_only=True, eq=False)
class Links:
    """What the channel came to, each shape ``(M, N)``: SNR [dB] and rate [bit/s] per direction."""

    uplink_snr_db: FloatArray
    downlink_snr_db: FloatArray
    uplink_rate: FloatArray
    downlink_rate: FloatArray


def draw_links(
    channel: Channel,
    distance: npt.ArrayLike,
    transmit_power_dbm: npt.ArrayLike,
    line_of_sight: Sequence[str] | npt.NDArray[np.str_],
    *,
    rounds: int,
    seed: int,
    noise_density_dbm_hz: npt.ArrayLike | None = None,
    first: int = 0,
) -> Links:
    """Return ratios and rates of a fleet over some rounds.

    Parameters
    ----------
    channel
        The cell.
    distance
        Horizontal distance of each device [m], shape ``(M,)``.
    transmit_power_dbm
        Transmit power of each device [dBm], broadcast to ``(M,)``.
    line_of_sight
        ``always``, ``never``, or ``random``, drawn once for the device; length M.
    rounds
        Number of rounds, N.
    seed
        Seed of every draw.
    noise_density_dbm_hz
        Noise of every device-round, broadcast to ``(M, N)``, instead of the cell's [dBm/Hz].
    first
        Position in the fleet of the first of these devices, from 0: a part of a fleet draws what
        the whole does.

    Raises
    ------
    ScenarioError
        If a distance is outside the path loss's range, or a word is unknown.
    """
    metres = np.asarray(distance, dtype=np.float64)
    is_los, k_factor, normals = _draw(channel, metres, line_of_sight, rounds, seed, first)
    loss = path_loss_db(
        channel.environment, metres, channel.carrier_frequency, is_los, channel.device_height
    )[:, None]
    loss = loss + _shadowing_db(channel, is_los, normals[:, :, 0])
    given = channel.noise_density_dbm_hz if noise_density_dbm_hz is None else noise_density_dbm_hz
    density = np.asarray(given, dtype=np.float64)
    snr = {}
    for direction, power, draws in (
        ("uplink", np.asarray(transmit_power_dbm, dtype=np.float64), normals[:, :, 1:3]),
        ("downlink", np.asarray(channel.base_power_dbm), normals[:, :, 3:5]),
    ):
        band = occupied_bandwidth(
            getattr(channel, f"{direction}_bandwidth"), channel.subcarrier_spacing
        )
        noise = density + 10 * np.log10(band)
        received = np.atleast_1d(power)[:, None] + channel.antenna_gain_db - loss
        snr[direction] = received - noise + _fading_db(channel, k_factor, draws)
    return Links(
        uplink_snr_db=snr["uplink"],
        downlink_snr_db=snr["downlink"],
        uplink_rate=bit_rate(channel, snr["uplink"], "uplink"),
        downlink_rate=bit_rate(channel, snr["downlink"], "downlink"),
    )


def bit_rate(channel: Channel, snr_db: npt.ArrayLike, direction: Direction) -> FloatArray:
    """Return the rate [bit/s] at a signal-to-noise ratio, same shape, always positive."""
    cqi = cqi_index(snr_db, channel.cqi_table, channel.snr_thresholds)
    efficiency = spectral_efficiencies(channel.cqi_table)[cqi - 1]
    band: float = getattr(channel, f"{direction}_bandwidth")
    share: float = getattr(channel, f"{direction}_share")
    symbols = symbol_rate(band, channel.subcarrier_spacing, direction)
    return np.asarray(efficiency * (symbols * channel.num_streams * share))


def _draw(
    channel: Channel,
    distance: FloatArray,
    line_of_sight: Sequence[str] | npt.NDArray[np.str_],
    rounds: int,
    seed: int,
    first: int,
) -> tuple[BoolArray, FloatArray, FloatArray]:
    """Return line of sight (M,), Rician factor (M,), and standard normal draws (M, N, 5)."""
    words = np.asarray(line_of_sight)
    for word in np.unique(words):
        if word not in _SIGHTS:
            raise ScenarioError(f"line_of_sight: {unknown('word', word, _SIGHTS)}")
    uniform = np.empty(distance.size)
    factor = np.empty(distance.size)
    normals = np.empty((distance.size, rounds, _DRAWS_PER_ROUND))
    for device in range(distance.size):  # the streams that SeedSequence(seed).spawn gives
        stream = np.random.SeedSequence(seed, spawn_key=(first + device,))
        generator = np.random.default_rng(stream)
        uniform[device] = generator.random()
        factor[device] = generator.standard_normal()
        normals[device] = generator.standard_normal((rounds, _DRAWS_PER_ROUND))
    by_chance = uniform < los_probability(channel.environment, distance)
    is_los = (words == "always") | ((words == "random") & by_chance)
    place = environment(channel.environment)
    k_factor = 10 ** ((place.k_mean_db + place.k_std_db * factor) / 10)
    return is_los, np.where(is_los, k_factor, 0.0), normals


def _shadowing_db(channel: Channel, is_los: BoolArray, normals: FloatArray) -> FloatArray:
    """Return the shadowing [dB], shape ``(M, N)``, correlated over rounds by the movement."""
    if not channel.is_shadowed:
        return np.zeros_like(normals)
    place = environment(channel.environment)
    reach = np.where(is_los, place.correlation_los, place.correlation_nlos)
    spread = np.where(is_los, place.shadow_los_db, place.shadow_nlos_db)
    stays = np.exp(-channel.movement / reach)
    fresh = np.sqrt(1.0 - stays**2)
    states = normals.copy()
    for column in range(1, states.shape[1]):
        states[:, column] = stays * states[:, column - 1] + fresh * normals[:, column]
    return spread[:, None] * states


def _fading_db(channel: Channel, k_factor: FloatArray, normals: FloatArray) -> FloatArray:
    r"""Return the power gain of the fading [dB], shape ``(M, N)``, of mean 1 before the log.

    :math:`|h|^2` with :math:`h = \sqrt{K/(K+1)} + \sqrt{1/(K+1)}\, z`, z standard complex
    normal; K = 0 is Rayleigh.
    """
    if channel.fading == "none":
        return np.zeros(normals.shape[:2])
    factor = (k_factor if channel.fading == "rician" else np.zeros_like(k_factor))[:, None]
    scale = np.sqrt(0.5 / (factor + 1))
    real = np.sqrt(factor / (factor + 1)) + scale * normals[:, :, 0]
    imaginary = scale * normals[:, :, 1]
    gain = np.maximum(real**2 + imaginary**2, np.finfo(np.float64).tiny)
    return 10 * np.log10(gain)


__all__ = ["THRESHOLDS", "Channel", "Links", "bit_rate", "draw_links"]
