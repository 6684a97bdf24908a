"""Where the text of a scenario is: shipped with the package, by its name, or in a file."""

from __future__ import annotations

import os
from pathlib import Path

from card_opt.errors import ScenarioError, unknown
from card_opt.scenarios.data import read_text as shipped_text
from card_opt.support.inputs import read_text, reading

_SHIPPED = ("paper", "paper-calibrated", "real")


def scenario_names() -> list[str]:
    """Return the names of the shipped scenarios."""
    return list(_SHIPPED)


def template() -> str:
    """Return a scenario file in which every key is explained; it loads as it is."""
    return shipped_text("template.toml")


def text_of(origin: str) -> tuple[str, Path]:
    """Return the text of a shipped scenario or of a file, and where its paths begin.

    Raises
    ------
    ScenarioError
        If there is no such name or file, or it cannot be read.
    """
    if origin in _SHIPPED:
        return shipped_text(f"{origin}.toml"), Path()
    path = Path(origin)
    if not path.suffix and len(path.parts) < 2 and not os.path.exists(path):
        line = unknown("scenario", origin, _SHIPPED)
        raise ScenarioError(f"{line}, or a path to a TOML file")
    with reading(origin, ScenarioError):
        return read_text(path), path.parent
