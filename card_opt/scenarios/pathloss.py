r"""Path loss, line-of-sight probability and shadowing of 3GPP TR 38.901, clauses 7.4 and 7.5.

Distances are horizontal (:math:`d_{2D}`) in metres, heights are in metres, frequencies in Hz,
losses in dB. Base stations stand where the standard puts them: 10 m in UMi street canyon,
25 m in UMa, 3 m in an indoor office.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from card_opt.errors import ScenarioError, unknown

FloatArray = npt.NDArray[np.float64]

# The standard's breakpoint distance uses this rounded value, not 299 792 458.
_LIGHT_SPEED_M_S = 3.0e8
_ENVIRONMENT_HEIGHT_M = 1.0


@dataclass(frozen=True, kw_only=True)
class Environment:
    """Constants of one environment, TR 38.901 Tables 7.4.1-1 and 7.5-6.

    Attributes
    ----------
    base_height
        Height of the base station [m].
    min_device_height, max_device_height
        Range of the device's height [m] that the formulas here cover. UMa ends at 13 m, above
        which the standard draws the height of the surroundings at random.
    shadow_los_db, shadow_nlos_db
        Standard deviation of the shadowing [dB].
    correlation_los, correlation_nlos
        Correlation distance of the shadowing [m].
    k_mean_db, k_std_db
        Mean and standard deviation of the Rician factor in line of sight [dB].
    """

    base_height: float
    min_device_height: float
    max_device_height: float
    shadow_los_db: float
    shadow_nlos_db: float
    correlation_los: float
    correlation_nlos: float
    k_mean_db: float
    k_std_db: float


_OFFICE = Environment(
    base_height=3.0,
    min_device_height=0.5,
    max_device_height=3.0,
    shadow_los_db=3.0,
    shadow_nlos_db=8.03,
    correlation_los=10.0,
    correlation_nlos=6.0,
    k_mean_db=7.0,
    k_std_db=4.0,
)
ENVIRONMENTS = {
    "umi": Environment(
        base_height=10.0,
        min_device_height=1.5,
        max_device_height=22.5,
        shadow_los_db=4.0,
        shadow_nlos_db=7.82,
        correlation_los=10.0,
        correlation_nlos=13.0,
        k_mean_db=9.0,
        k_std_db=5.0,
    ),
    "uma": Environment(
        base_height=25.0,
        min_device_height=1.5,
        max_device_height=13.0,
        shadow_los_db=4.0,
        shadow_nlos_db=6.0,
        correlation_los=37.0,
        correlation_nlos=50.0,
        k_mean_db=9.0,
        k_std_db=3.5,
    ),
    # One path loss; the two offices differ in how often they see the base station.
    "inh-open": _OFFICE,
    "inh-mixed": _OFFICE,
}


def environment(name: str) -> Environment:
    """Return the constants of an environment; raise ScenarioError if there is none so named."""
    if name not in ENVIRONMENTS:
        raise ScenarioError(f"environment: {unknown('environment', name, ENVIRONMENTS)}")
    return ENVIRONMENTS[name]


def check_range(
    name: str, distance: npt.ArrayLike, carrier_frequency: float, device_height: float
) -> None:
    """Raise ScenarioError where the standard's formulas do not hold."""
    place = environment(name)
    if not 0.5e9 <= carrier_frequency <= 100e9:
        raise ScenarioError(
            f"carrier_frequency must be from 0.5e9 to 100e9 Hz, got {carrier_frequency:g} Hz"
        )
    low, high = place.min_device_height, place.max_device_height
    if not low <= device_height <= high:
        raise ScenarioError(
            f"device_height must be from {low:g} to {high:g} m in {name}, got {device_height:g} m"
        )
    flat = np.asarray(distance, dtype=np.float64)
    if name.startswith("inh"):
        # The office's range is one of the slant distance.
        span = np.hypot(flat, place.base_height - device_height)
        is_bad, allowed = (
            ~((flat >= 0) & (span >= 1) & (span <= 150)),
            "1 to 150 m along the slant",
        )
    else:
        is_bad, allowed = ~((flat >= 10) & (flat <= 5000)), "10 to 5000 m"
    if is_bad.any():
        first = float(np.atleast_1d(flat)[np.atleast_1d(is_bad)][0])
        raise ScenarioError(f"distance must be {allowed} in {name}, got {first:g} m")


def path_loss_db(
    name: str,
    distance: npt.ArrayLike,
    carrier_frequency: float,
    is_los: npt.ArrayLike,
    device_height: float = 1.5,
) -> FloatArray:
    """Return the mean path loss [dB], TR 38.901 Table 7.4.1-1.

    Parameters
    ----------
    name
        ``umi``, ``uma``, ``inh-open`` or ``inh-mixed``.
    distance
        Horizontal distance [m], any shape.
    carrier_frequency
        Carrier [Hz].
    is_los
        Whether the link is in line of sight, broadcast against `distance`.
    device_height
        Height of the device [m].

    Raises
    ------
    ScenarioError
        If an argument is outside the range of the formulas.
    """
    check_range(name, distance, carrier_frequency, device_height)
    height = environment(name).base_height
    flat = np.asarray(distance, dtype=np.float64)
    slant = np.log10(np.hypot(flat, height - device_height))
    carrier = math.log10(carrier_frequency / 1e9)  # the formulas take GHz
    if name.startswith("inh"):
        los = 32.4 + 17.3 * slant + 20 * carrier
        nlos = 38.3 * slant + 17.3 + 24.9 * carrier
        return np.where(is_los, los, np.maximum(los, nlos))
    breakpoint_m = (
        4.0
        * (height - _ENVIRONMENT_HEIGHT_M)
        * (device_height - _ENVIRONMENT_HEIGHT_M)
        * carrier_frequency
        / _LIGHT_SPEED_M_S
    )
    corner = math.log10(breakpoint_m**2 + (height - device_height) ** 2)
    if name == "umi":
        near = 32.4 + 21 * slant + 20 * carrier
        far = 32.4 + 40 * slant + 20 * carrier - 9.5 * corner
        nlos = 35.3 * slant + 22.4 + 21.3 * carrier - 0.3 * (device_height - 1.5)
    else:
        near = 28.0 + 22 * slant + 20 * carrier
        far = 28.0 + 40 * slant + 20 * carrier - 9 * corner
        nlos = 13.54 + 39.08 * slant + 20 * carrier - 0.6 * (device_height - 1.5)
    los = np.where(flat <= breakpoint_m, near, far)
    return np.where(is_los, los, np.maximum(los, nlos))


def los_probability(name: str, distance: npt.ArrayLike) -> FloatArray:
    """Return the probability of line of sight, TR 38.901 Table 7.4.2-1.

    UMa is for devices up to 13 m high, the range of :func:`path_loss_db`.

    Parameters
    ----------
    name
        ``umi``, ``uma``, ``inh-open`` or ``inh-mixed``.
    distance
        Horizontal distance [m], any shape.
    """
    environment(name)
    flat = np.asarray(distance, dtype=np.float64)
    if name == "inh-open":
        middle, far = np.exp(-(flat - 5) / 70.8), 0.54 * np.exp(-(flat - 49) / 211.7)
        return np.where(flat <= 5, 1.0, np.where(flat <= 49, middle, far))
    if name == "inh-mixed":
        middle, far = np.exp(-(flat - 1.2) / 4.7), 0.32 * np.exp(-(flat - 6.5) / 32.6)
        return np.where(flat <= 1.2, 1.0, np.where(flat < 6.5, middle, far))
    decay = 36.0 if name == "umi" else 63.0
    # Up to 18 m the expression is 1 when the distance is held at 18 m.
    held = np.maximum(flat, 18.0)
    return np.asarray(18 / held + np.exp(-held / decay) * (1 - 18 / held))
