"""The columns of telemetry: what each is called, means and may hold.

`COLUMNS` is the one place that says so; messages, checks, help and documentation are made from it.
"""

from __future__ import annotations

import math
import sys
from dataclasses import dataclass
from enum import StrEnum

_TINY, _HUGE = math.ulp(0.0), sys.float_info.max


class Kind(StrEnum):
    """What cells hold."""

    LABEL = "label"
    NUMBER = "number"
    CUT = "cut"


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column.

    Attributes
    ----------
    name
        In the code, and of the heading.
    kind
        What its cells hold.
    meaning
        In a line.
    unit
        In SI, or nothing.
    aliases
        Other headings that mean the same: names of an instance's fields.
    is_required
        Whether a table must have it, and every row a value.
    low, high
        The least and the largest number that is allowed.
    allowed
        The same in words.
    default
        In words, where it may be missing.
    """

    name: str
    kind: Kind
    meaning: str
    unit: str = ""
    aliases: tuple[str, ...] = ()
    is_required: bool = False
    low: float = -math.inf
    high: float = math.inf
    allowed: str
    default: str = ""

    def refusal(self) -> str:
        """Return what a message begins with when a value is not allowed."""
        return f"{self.name} must be {self.allowed}{f' [{self.unit}]' if self.unit else ''}"


COLUMNS = (
    Column(
        name="device",
        kind=Kind.LABEL,
        meaning="which device",
        is_required=True,
        allowed="a whole number or text",
    ),
    Column(
        name="round",
        kind=Kind.LABEL,
        meaning="which round of training",
        is_required=True,
        allowed="a whole number, text, a date or a time",
    ),
    Column(
        name="throughput",
        kind=Kind.NUMBER,
        meaning="what the device computes",
        unit="FLOP/s",
        aliases=("device_throughput",),
        is_required=True,
        low=_TINY,
        high=_HUGE,
        allowed="positive and finite",
    ),
    Column(
        name="uplink",
        kind=Kind.NUMBER,
        meaning="rate of the link from the device to the server; 0 is no link",
        unit="bit/s",
        aliases=("uplink_rate",),
        is_required=True,
        low=0.0,
        high=_HUGE,
        allowed="at least 0 and finite",
    ),
    Column(
        name="downlink",
        kind=Kind.NUMBER,
        meaning="rate of the link from the server to the device; 0 is no link",
        unit="bit/s",
        aliases=("downlink_rate",),
        is_required=True,
        low=0.0,
        high=_HUGE,
        allowed="at least 0 and finite",
    ),
    Column(
        name="profile",
        kind=Kind.LABEL,
        meaning="which model is fine-tuned",
        allowed="the name of a profile",
        default="the only one",
    ),
    Column(
        name="server",
        kind=Kind.LABEL,
        meaning="which server works with the device",
        allowed="the name of a server",
        default="the only one",
    ),
    Column(
        name="weight",
        kind=Kind.NUMBER,
        meaning="weight of the delay in the cost; the energy has the rest",
        low=0.0,
        high=1.0,
        allowed="in [0, 1]",
        default="the scenario's",
    ),
    Column(
        name="deadline",
        kind=Kind.NUMBER,
        meaning="longest delay of the round",
        unit="s",
        aliases=("max_delay",),
        low=_TINY,
        allowed="positive",
        default="none",
    ),
    Column(
        name="energy_cap",
        kind=Kind.NUMBER,
        meaning="most energy that the server may spend on the device in the round",
        unit="J",
        aliases=("max_energy",),
        low=0.0,
        allowed="at least 0",
        default="none",
    ),
    Column(
        name="min_cut",
        kind=Kind.CUT,
        meaning="least number of layers on the device",
        low=1.0,
        allowed="a whole number in 1..C",
        default="1",
    ),
    Column(
        name="max_cut",
        kind=Kind.CUT,
        meaning="largest number of layers on the device",
        low=1.0,
        allowed="a whole number in 1..C",
        default="C, the profile's number of cuts",
    ),
)
SCHEMA = {column.name: column for column in COLUMNS}
NAMES = {name: column for column in COLUMNS for name in (column.name, *column.aliases)}
"""The columns by their names and aliases."""


def rows_of_schema() -> list[dict[str, str]]:
    """Return the schema as people read it, a row for each column."""
    return [
        {
            "column": column.name,
            "unit": column.unit,
            "meaning": column.meaning,
            "allowed": column.allowed,
            "if missing": "must be there" if column.is_required else column.default,
            "also called": ", ".join(column.aliases),
        }
        for column in COLUMNS
    ]
