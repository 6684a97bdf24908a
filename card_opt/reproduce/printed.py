"""What the letter prints: Tables I and II, and the numbers of section V."""

from __future__ import annotations

from typing import NamedTuple

LAYERS, PARAMETERS = 32, 1e9  #: section V-A
MODEL = "Llama-3.2-1B"  #: its name in `card_opt.scenarios.architecture`


class Platform(NamedTuple):
    """A row of Table I."""

    type: str
    platform: str
    max_frequency_ghz: float
    cores: int


SERVER = Platform("Server", "Nvidia RTX 4060Ti", 2.46, 3072)
DEVICES = (
    Platform("Device 1", "Jetson AGX Orin", 1.3, 2048),
    Platform("Device 2", "Jetson AGX Orin", 1.0, 2048),
    Platform("Device 3", "Jetson AGX Orin", 0.7, 1792),
    Platform("Device 4", "Jetson Orin NX", 0.7, 1024),
    Platform("Device 5", "Jetson AGX Nano", 0.5, 512),
)


class Parameter(NamedTuple):
    """An entry of Table II, or what section III-B has for P0."""

    symbol: str
    meaning: str
    value: float
    unit: str


PARAMETERS_TABLE = (
    Parameter("delta_D", "FLOP per core and cycle of a device", 2.0, "1"),
    Parameter("delta_S", "FLOP per core and cycle of the server", 2.0, "1"),
    Parameter("xi", "power coefficient of the server", 1e-25, "W/Hz^3"),
    Parameter("P0", "power of the server besides xi f^3", 0.0, "W"),
    Parameter("w", "weight of the delay", 0.2, "1"),
    Parameter("T", "local epochs in a round", 5.0, "1"),
    Parameter("phi", "compression ratio of smashed data and gradient", 0.1, "1"),
)

#: Real parts that the rows of Table I are nearest to, by name in `card_opt.scenarios.hardware`.
NEAREST_SERVER = "rtx-4060"
NAMED_SERVER = "rtx-4060-ti-8gb"
NEAREST_DEVICES = (
    "jetson-agx-orin-64gb",
    "jetson-agx-orin-64gb",
    "jetson-agx-orin-32gb",
    "jetson-orin-nx-16gb",
    "jetson-orin-nano-4gb",
)
