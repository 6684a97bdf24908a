"""Units in the headings of tables: a column is ``delay`` in code, and ``delay [s]`` when shown.

In code all is in SI; a unit that is not is part of a column's name: ``energy_kj`` is shown as
``energy [kJ]``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from card_opt.problem.fields import FIELDS

if TYPE_CHECKING:
    import pandas as pd

UNITS = {
    **{name: field.unit.strip(" []") for name, field in FIELDS.items()},
    "delay": "s",
    "energy": "J",
    "device_energy": "J",
    "frequency": "Hz",
    "mean_frequency": "Hz",
    "server_power": "W",
    "noise": "dBm/Hz",
}
_IN_NAME = {"s": "s", "bit": "bit", "ghz": "GHz", "kj": "kJ", "dbm_hz": "dBm/Hz"}
_WITH_UNIT = re.compile(rf"(.+?)_({'|'.join(_IN_NAME)})((?:_.+)?)")


def heading(name: str, units: Mapping[str, str] = UNITS) -> str:
    """Return a column's name with its unit.

    >>> heading("energy"), heading("frequency_ghz_letter"), heading("build_time"), heading("cut")
    ('energy [J]', 'frequency_letter [GHz]', 'build_time [s]', 'cut')
    """
    unit = units.get(name) or UNITS.get(name)
    if unit is None and (found := _WITH_UNIT.fullmatch(name)):
        name, unit = found[1] + found[3], _IN_NAME[found[2]]
    if unit is None and "time" in name.split("_"):
        unit = "s"
    return f"{name} [{unit}]" if unit else name


def headed(frame: pd.DataFrame, units: Mapping[str, str] = UNITS) -> pd.DataFrame:
    """Return a table with units in its headings.

    Parameters
    ----------
    frame
        The table, with columns named as in code.
    units
        Of columns of this table alone, by their names; they go before those known everywhere.
    """
    return frame.rename(columns={name: heading(str(name), units) for name in frame})


def bare(frame: pd.DataFrame) -> pd.DataFrame:
    """Return a table without units in its headings, as `headed` got it."""
    return frame.rename(columns={name: str(name).partition(" [")[0] for name in frame})
