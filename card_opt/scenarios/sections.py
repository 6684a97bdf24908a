"""What the sections of a file come to: their own values, else those of what they name."""

from __future__ import annotations

import dataclasses
import math
import os
from pathlib import Path
from typing import Any

from card_opt.errors import ScenarioError
from card_opt.scenarios.complaints import blaming
from card_opt.scenarios.file_format import DeviceSection, LlmSection, ServerSection
from card_opt.scenarios.hardware import Device, load_device, load_server
from card_opt.scenarios.llm import Architecture, architecture_names, load_architecture


def find_architecture(section: LlmSection, folder: Path) -> Architecture:
    """Return a shipped architecture, or one from a path relative to the scenario's folder.

    Raises
    ------
    ScenarioError
        If there is none, or it cannot be read.
    """
    name, path = section.architecture, folder / section.architecture
    is_path = name not in architecture_names() and (path.suffix == ".json" or os.path.exists(path))
    found = load_architecture(path if is_path else name)
    if section.num_layers is None:
        return found
    return dataclasses.replace(found, num_layers=section.num_layers)


def server_values(section: ServerSection) -> dict[str, float]:
    """Return the server's numbers.

    Raises
    ------
    ScenarioError
        If its part is unknown, a number is missing, or the range of clocks is empty.
    """
    defaults = {}
    if section.part is not None:
        with blaming("part: "):
            defaults = dataclasses.asdict(load_server(section.part))
    values = _filled(section.model_dump(exclude={"part"}), defaults, section.part)
    if values["min_frequency"] > values["max_frequency"]:
        raise ScenarioError(
            f"min_frequency must be at most max_frequency={values['max_frequency']:g} Hz, "
            f"got {values['min_frequency']:g} Hz"
        )
    return values


def throughput(section: DeviceSection) -> float:
    """Return a device's speed [FLOP/s], the product of equation (7)'s three constants.

    Raises
    ------
    ScenarioError
        If its part is unknown or slower than its frequency, or a number is missing.
    """
    defaults = {}
    if (part := _part(section)) is not None:
        if section.frequency is not None and section.frequency > part.max_frequency:
            raise ScenarioError(
                f"frequency must be at most {part.max_frequency:g} Hz for {section.part}, "
                f"got {section.frequency:g} Hz"
            )
        defaults = dataclasses.asdict(part) | {"frequency": part.max_frequency}
    own = section.model_dump(include={"cores", "flops_per_core_cycle", "frequency"})
    return math.prod(_filled(own, defaults, section.part).values())


def memory_of(section: DeviceSection) -> float:
    """Return a device's memory [byte], inf where neither it nor its part says."""
    part = _part(section)
    known = section.memory or (part.memory if part is not None else None)
    return math.inf if known is None else known


def _part(section: DeviceSection) -> Device | None:
    if section.part is None:
        return None
    with blaming("part: "):
        return load_device(section.part)


def _filled(
    own: dict[str, float | None], defaults: dict[str, Any], part: str | None
) -> dict[str, float]:
    """Return a section's own values, those of its part where it has none; none may be left."""
    values = {key: defaults.get(key) if value is None else value for key, value in own.items()}
    reason = "as no part is named" if part is None else f"as {part} has none"
    missing = [key for key, value in values.items() if value is None]
    if missing:
        raise ScenarioError(*(f"{key} is missing; give it, {reason}" for key in missing))
    return {key: value for key, value in values.items() if value is not None}
