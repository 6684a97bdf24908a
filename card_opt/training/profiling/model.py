"""Which model is profiled: a checkpoint, or the scenario's own with random weights."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError, ScenarioError
from card_opt.scenarios.architecture import Architecture, architecture_names
from card_opt.scenarios.scenario import Scenario
from card_opt.scenarios.transformer.families import FAMILIES
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.checkpoint import read_model_config


def with_base(scenario: Scenario, base: Path) -> Scenario:
    """Return a scenario whose model is that of a checkpoint.

    Raises
    ------
    CardOptError
        If there is no checkpoint of a family that is read.
    """
    read_model_config(base)
    path = os.path.realpath(base)
    return scenario.replace({"llm.architecture": path, "llm.num_layers": None})


def config_of(scenario: Scenario) -> dict[str, Any]:
    """Return the content of a ``config.json`` of a scenario's model.

    Raises
    ------
    ScenarioError
        If its file cannot be read, or a shipped model's numbers make no such file.
    """
    section, architecture = scenario.settings.llm, scenario.architecture
    path = scenario.folder / section.architecture
    keys = FAMILIES[architecture.family].keys
    if section.architecture in architecture_names():
        config = _written(architecture)
    else:
        config = read_model_config(path if path.is_dir() else path.parent)
        names = keys["num_layers"].names
        name = next((name for name in names if name in config), names[0])
        config[name] = architecture.num_layers
    if architecture_of(config).layers != architecture.layers:
        raise ScenarioError(
            f"llm.architecture: {section.architecture} has more to it than its widths; name the "
            "folder of a config.json"
        )
    return config


def check_head(head: str) -> None:
    """Raise if there is no loss to go back from.

    Raises
    ------
    CardOptError
        If the model has no head.
    """
    if head == "none":
        raise CardOptError(
            "training.head must be server or device where a model is really trained, got none"
        )


def _written(architecture: Architecture) -> dict[str, Any]:
    """Return a configuration of a family that has these widths."""
    keys = FAMILIES[architecture.family].keys
    config: dict[str, Any] = {"model_type": architecture.family}
    for field, key in keys.items():
        if key.names:
            config[key.names[0]] = getattr(architecture, field)
    return {**config, **_windowed(architecture)}


def _windowed(architecture: Architecture) -> Mapping[str, Any]:
    """Return what a configuration says of the window, whose period is the family's own."""
    windows = FAMILIES[architecture.family].windows
    width = next((width for width in architecture.windows if width is not None), None)
    if windows is None:
        return {}
    if width is not None and windows.switch is not None:
        return {"sliding_window": width, windows.switch.names[0]: True}
    return {"sliding_window": width}
