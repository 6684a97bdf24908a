"""From signal-to-noise ratio to bit/s: CQI, MCS and the symbol rate of an NR carrier."""

from __future__ import annotations

import functools
from typing import Literal

import numpy as np
import numpy.typing as npt

from card_opt.errors import ScenarioError, unknown
from card_opt.scenarios.data import read_table, read_toml

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]
Direction = Literal["uplink", "downlink"]

THRESHOLDS = ("neoradium-awgn", "ns3-gap-5e-5", "ns3-gap-1e-5", "mathworks", "lte-list")
SUBCARRIERS_PER_BLOCK = 12
_SYMBOLS_PER_SLOT = 14


@functools.cache
def snr_thresholds_db(table: int, source: str = "neoradium-awgn") -> FloatArray:
    """Return the least Es/N0 [dB] of CQI 1 to 15, shape ``(15,)``.

    Raises
    ------
    ScenarioError
        If the table or the source is unknown, or the source does not cover the table.
    """
    if source not in THRESHOLDS:
        raise ScenarioError(f"snr_thresholds: {unknown('source', source, THRESHOLDS)}")
    rows = [row[source] for row in read_table("cqi.csv") if row["table"] == str(table)]
    if not rows:
        raise ScenarioError(f"cqi_table must be 1, 2, 3 or 4, got {table}")
    if "" in rows:
        raise ScenarioError(f"snr_thresholds {source!r} covers CQI table 1 only, got {table}")
    thresholds = np.array(rows, dtype=np.float64)
    thresholds.flags.writeable = False
    return thresholds


def cqi_index(snr_db: npt.ArrayLike, table: int = 1, source: str = "neoradium-awgn") -> IntArray:
    """Return the highest CQI whose threshold the ratio reaches, 1 to 15, boundaries included.

    A ratio below CQI 1's threshold gives CQI 1 as well. This is an assumption: the standard
    has CQI 0 there, "out of range", and the letter's rates are always positive.
    """
    reached = np.searchsorted(snr_thresholds_db(table, source), snr_db, side="right")
    return np.maximum(reached, 1).astype(np.int64)


@functools.cache
def spectral_efficiencies(table: int) -> FloatArray:
    """Return the efficiency of the MCS that serves CQI 1 to 15 [bit/symbol], shape ``(15,)``.

    The MCS is the last of the like-numbered PDSCH table (TS 38.214, 5.1.3.1) that is no more
    efficient than the CQI, as in ns-3; this equals srsRAN's constant table for tables 1 to 3.
    CQI 1 of tables 1, 2 and 4 is below every MCS and gets MCS 0.
    """
    offered = _efficiencies("mcs.csv", table)
    wanted = _efficiencies("cqi.csv", table)
    is_allowed = offered[None, :] <= wanted[:, None]
    last = offered.size - 1 - np.argmax(is_allowed[:, ::-1], axis=1)
    served: FloatArray = offered[np.where(is_allowed.any(axis=1), last, 0)]
    served.flags.writeable = False
    return served


def _efficiencies(name: str, table: int) -> FloatArray:
    """Return bits per symbol x code rate; the printed efficiencies are these, rounded."""
    return np.array(
        [
            int(row["bits_per_symbol"]) * float(row["code_rate_x1024"]) / 1024
            for row in read_table(name)
            if row["table"] == str(table)
        ]
    )


def resource_blocks(bandwidth: float, subcarrier_spacing: float) -> int:
    """Return the resource blocks of a channel, TS 38.101-1 Table 5.3.2-1.

    Parameters
    ----------
    bandwidth, subcarrier_spacing
        Both in Hz.

    Raises
    ------
    ScenarioError
        If the standard has no such channel.
    """
    spacings = read_toml("nr_carrier.toml")["resource_blocks"]
    spacing = f"{subcarrier_spacing / 1e3:g}"
    if spacing not in spacings:
        raise ScenarioError(
            f"subcarrier_spacing must be one of {', '.join(spacings)} kHz, got {spacing} kHz"
        )
    width = f"{bandwidth / 1e6:g}"
    if width not in spacings[spacing]:
        raise ScenarioError(
            f"bandwidth must be one of {', '.join(spacings[spacing])} MHz at {spacing} kHz "
            f"subcarrier spacing, got {width} MHz"
        )
    return int(spacings[spacing][width])


def occupied_bandwidth(bandwidth: float, subcarrier_spacing: float) -> float:
    """Return the width of all subcarriers together [Hz]."""
    blocks = resource_blocks(bandwidth, subcarrier_spacing)
    return blocks * SUBCARRIERS_PER_BLOCK * subcarrier_spacing


def symbol_rate(bandwidth: float, subcarrier_spacing: float, direction: Direction) -> float:
    """Return the symbols per second that carry user data, one layer, TS 38.306 clause 4.1.2.

    The clause's scaling factor is 1, and the whole frame goes in one direction.
    """
    blocks = resource_blocks(bandwidth, subcarrier_spacing)
    overhead = float(read_toml("nr_carrier.toml")["overhead"][direction])
    slots_per_second = 1e3 * subcarrier_spacing / 15e3
    symbols = blocks * SUBCARRIERS_PER_BLOCK * _SYMBOLS_PER_SLOT * slots_per_second
    return symbols * (1.0 - overhead)
