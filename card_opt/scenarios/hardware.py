"""Servers and devices: the rows of the letter's Table I, and real parts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from card_opt.errors import ScenarioError, unknown
from card_opt.scenarios.data import read_table

if TYPE_CHECKING:
    import pandas as pd

_MHZ = 1e6
_GIB = 2.0**30


@dataclass(frozen=True, kw_only=True)
class Server:
    r"""A server GPU that draws :math:`P_0 + \xi f^3` at frequency f.

    Attributes
    ----------
    name, product
        Name in the package; the maker's name.
    cores
        :math:`\sigma^S`, number of cores.
    flops_per_core_cycle
        :math:`\delta^S` [FLOP per core and cycle].
    min_frequency, max_frequency
        Range of the clock [Hz]; the lower end is None where the source does not state it.
    power_coefficient
        :math:`\xi` [W/Hz^3].
    static_power
        :math:`P_0` [W], 0 in the letter.
    memory
        Memory of the part [byte], or None.
    source, assumption
        Where the numbers are from, and what in them is not from there.
    """

    name: str
    product: str
    cores: int
    flops_per_core_cycle: float
    min_frequency: float | None
    max_frequency: float
    power_coefficient: float
    static_power: float
    memory: float | None
    source: str
    assumption: str

    @property
    def flops_per_cycle(self) -> float:
        r"""All cores together, :math:`\delta^S \sigma^S` [FLOP/cycle]."""
        return self.cores * self.flops_per_core_cycle


@dataclass(frozen=True, kw_only=True)
class Device:
    r"""A device GPU.

    Attributes
    ----------
    name, product
        Name in the package; the maker's name.
    cores
        :math:`\sigma^D`, number of cores.
    flops_per_core_cycle
        :math:`\delta^D` [FLOP per core and cycle].
    max_frequency
        :math:`f^D` of the letter's rows; the top step of a real part [Hz].
    frequency_steps
        Steps of the clock of a real part, rising [Hz]; empty for the letter's rows.
    module_power
        Power of a whole real module, CPU and memory included [W], or None.
    memory
        Memory of the part, shared with its CPU [byte], or None.
    source
        Where the numbers are from.
    """

    name: str
    product: str
    cores: int
    flops_per_core_cycle: float
    max_frequency: float
    frequency_steps: tuple[float, ...]
    module_power: float | None
    memory: float | None
    source: str

    @property
    def flops_per_cycle(self) -> float:
        r"""All cores together, :math:`\delta^D \sigma^D` [FLOP/cycle]."""
        return self.cores * self.flops_per_core_cycle


def server_names() -> list[str]:
    """Return the names of the servers that the package knows."""
    return [row["name"] for row in read_table("servers.csv")]


def device_names() -> list[str]:
    """Return the names of the devices that the package knows."""
    return [row["name"] for row in read_table("devices.csv")]


def parts_table() -> pd.DataFrame:
    """Return all parts as a table, servers before devices, in SI units; NaN where not stated.

    Columns: ``name, kind, product, cores, flops_per_core_cycle, max_frequency, memory, power,
    source``. A server's power is that at its highest clock; a device's is its whole module's.
    """
    import pandas as pd

    servers, devices = map(load_server, server_names()), map(load_device, device_names())
    rows = [
        _row_of("server", s, s.static_power + s.power_coefficient * s.max_frequency**3)
        for s in servers
    ]
    return pd.DataFrame(rows + [_row_of("device", d, d.module_power) for d in devices])


def _row_of(kind: str, part: Server | Device, power: float | None) -> dict[str, Any]:
    return {
        "name": part.name,
        "kind": kind,
        "product": part.product,
        "cores": part.cores,
        "flops_per_core_cycle": part.flops_per_core_cycle,
        "max_frequency": part.max_frequency,
        "memory": math.nan if part.memory is None else part.memory,
        "power": math.nan if power is None else power,
        "source": part.source,
    }


def load_server(name: str) -> Server:
    """Return a server by name; raise ScenarioError, with close names, if there is none."""
    row = _row("server", "servers.csv", name)
    return Server(
        name=row["name"],
        product=row["product"],
        cores=int(row["cores"]),
        flops_per_core_cycle=float(row["flops_per_cycle"]),
        min_frequency=_scaled(row["min_frequency_mhz"], _MHZ),
        max_frequency=float(row["max_frequency_mhz"]) * _MHZ,
        power_coefficient=float(row["power_coefficient"]),
        static_power=float(row["static_power_w"]),
        memory=_scaled(row["memory_gb"], _GIB),
        source=row["source"],
        assumption=row["assumption"],
    )


def load_device(name: str) -> Device:
    """Return a device by name; raise ScenarioError, with close names, if there is none."""
    row = _row("device", "devices.csv", name)
    return Device(
        name=row["name"],
        product=row["product"],
        cores=int(row["cores"]),
        flops_per_core_cycle=float(row["flops_per_cycle"]),
        max_frequency=float(row["max_frequency_mhz"]) * _MHZ,
        frequency_steps=tuple(float(step) * _MHZ for step in row["frequency_steps_mhz"].split()),
        module_power=_scaled(row["module_power_w"], 1.0),
        memory=_scaled(row["memory_gb"], _GIB),
        source=row["source"],
    )


def _row(kind: str, table: str, name: str) -> Mapping[str, str]:
    """Return the row of a part."""
    rows = {row["name"]: row for row in read_table(table)}
    if name not in rows:
        raise ScenarioError(unknown(kind, name, rows))
    return rows[name]


def _scaled(text: str, unit: float) -> float | None:
    """Return a number in SI units; an empty cell is None."""
    return float(text) * unit if text else None
