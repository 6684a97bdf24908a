"""What a table of telemetry leaves out: models, servers and limits, as they are typed."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from card_opt.cli.problem import load_scenario
from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import Deadline, EnergyBudget, EnergyCap, MaxCut, MinCut, RoundTime
from card_opt.constraints.text import parse_limit
from card_opt.errors import CardOptError, ScenarioError, shown, unknown
from card_opt.problem.fields import FIELDS
from card_opt.problem.instance import Instance
from card_opt.problem.measured.frames import fields_of
from card_opt.problem.measured.sheets import KINDS
from card_opt.scenarios.file_format import ALLOW
from card_opt.scenarios.hardware import load_server, server_names
from card_opt.scenarios.plausible import question
from card_opt.scenarios.scenario import Scenario
from card_opt.scenarios.sections import server_values
from card_opt.scenarios.shipped import scenario_names
from card_opt.support.table_files import ENDINGS

Thing = TypeVar("Thing")

_TAKEN = (Deadline, EnergyCap, MinCut, MaxCut, EnergyBudget, RoundTime)


def read_limits(texts: Iterable[str], scenario: Scenario) -> tuple[Constraint, ...]:
    """Return the limits that were typed, and those of the scenario itself.

    Raises
    ------
    CardOptError
        If one of them is of a kind that tables do not take.
    """
    named = [(f"--limit {text}", parse_limit(text)) for text in texts]
    named += [(f"{limit.kind()} of {scenario.name}", limit) for limit in scenario.limits]
    for name, limit in named:
        if not isinstance(limit, _TAKEN):
            known = ", ".join(kind.kind() for kind in _TAKEN)
            raise CardOptError(
                f"{name}: tables take {known}; card-opt solve takes every limit, for as many "
                "device-rounds as fit memory"
            )
    return tuple(limit for _, limit in named)


def template_of(scenario: Scenario) -> Instance:
    """Return the instance that stands for a scenario's model, training, server and weight."""
    return scenario.problem().instance


def notes_on(scenario: Scenario) -> list[str]:
    """Return what to say of what a table takes from a scenario, and of what it cannot take."""
    server = scenario.settings.server.part or "its own server"
    model = scenario.settings.llm.architecture
    lines = [
        f"model and server: {scenario.name} ({model}, {scenario.architecture.num_layers} layers, "
        f"{server}, weight {scenario.settings.problem.weight:g}); --scenario, --profile and "
        "--server take others"
    ]
    if scenario.limits:
        labels = ", ".join(limit.label for limit in scenario.limits)
        lines.append(f"limits: those of {scenario.name} hold for the table, too: {labels}")
    if scenario.settings.problem.memory != "ignored":
        lines.append(
            f"memory: the devices of the table are not those of {scenario.name}; a column max_cut "
            "keeps cuts that do not fit theirs out"
        )
    if scenario.settings.problem.normalizer == "fleet":
        lines.append(
            f"normalizer fleet: delays and energies are scaled by the fleet of {scenario.name} "
            "(seed 0), not by that of the table"
        )
    return lines


def profiles_of(
    texts: Iterable[str], scenario: Scenario, settings: list[str] | None
) -> dict[str, Instance]:
    """Return the models that ``--profile NAME=SCENARIO`` names.

    Parameters
    ----------
    texts
        Each a name with a scenario, or with a table of what its cuts cost, whose other values
        are then those of the scenario.
    scenario
        The default one.
    settings
        Values of ``--set``, for each scenario that is named.

    Raises
    ------
    CardOptError
        If a name comes twice, or what it stands for cannot be read.
    """

    def read(text: str) -> Instance:
        if Path(text).suffix.lower() in ENDINGS:
            return _measured(text, scenario)
        return template_of(_scenario("--profile", text, settings))

    return _named("--profile", texts, read, "SCENARIO or NAME=FILE.csv")


def servers_of(texts: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return the servers that ``--server NAME=SCENARIO`` names, as fields of an instance.

    Parameters
    ----------
    texts
        Each a name with a scenario, whose server it is, or with a server of card-opt parts.

    Raises
    ------
    CardOptError
        If a name comes twice, or there is no such scenario or server.
    """
    return _named("--server", texts, _server, "SCENARIO")


def _named(
    option: str, texts: Iterable[str], read: Callable[[str], Thing], what: str
) -> dict[str, Thing]:
    """Return what is read of each NAME=TEXT, by its name."""
    found: dict[str, Thing] = {}
    for typed in texts:
        name, equals, text = (part.strip() for part in typed.partition("="))
        if not (name and equals and text):
            raise CardOptError(f"{option} takes NAME={what}, got {shown(typed)}")
        if name in found:
            raise CardOptError(f"{option}: {shown(name)} is given twice")
        found[name] = read(text)
    return found


def _scenario(option: str, text: str, settings: list[str] | None = None) -> Scenario:
    try:
        return load_scenario(text, settings)
    except ScenarioError as error:
        raise ScenarioError(*(f"{option}: {line}" for line in error.args)) from None


def _measured(path: str, scenario: Scenario) -> Instance:
    """Return a scenario's instance whose cuts cost what a table says."""
    found = fields_of({"profile": path}, {})
    sizes = {name: np.shape(value) for name, value in found.items() if name in FIELDS}
    if any(len(shape) > 1 for shape in sizes.values()):
        raise CardOptError(
            f"{path}: a profile is for one kind of device here; make a table for each kind, and "
            "give each a name with --profile"
        )
    if not scenario.settings.problem.allow_implausible:
        asked = [text for name in sizes if (text := question(name, found[name]))]
        if asked:
            raise ScenarioError(*(f"{path}: {text} {ALLOW}" for text in asked))
    inst = template_of(scenario)
    if "device_seconds" in found:
        found["device_throughput"] = None  # the scenario's FLOP take no time beside them
    count = next(shape[0] for shape in sizes.values())
    if count != inst.num_cuts:
        own = (name for name in KINDS["profile"].fields if getattr(inst, name) is not None)
        missing = [name for name in own if name not in found and name != "device_memory"]
        if missing:
            raise CardOptError(
                f"{path}: {count} cuts, and {scenario.name} has {inst.num_cuts}; add the columns "
                f"{', '.join(missing)}, or choose another --scenario"
            )
        found.setdefault("device_memory", None)
    return inst.replace(**found)


def _server(text: str) -> dict[str, Any]:
    """Return the fields of a scenario's server, or of a part."""
    if text in server_names():
        values: Mapping[str, Any] = dataclasses.asdict(load_server(text))
        if values["min_frequency"] is None:
            raise CardOptError(
                f"--server: {text} states no least clock; write a scenario with its server "
                "(card-opt template)"
            )
    elif text in scenario_names() or os.path.exists(text):
        values = server_values(_scenario("--server", text).settings.server)
    else:
        known = [*scenario_names(), *server_names()]
        raise CardOptError(f"--server: {unknown('scenario or server', text, known)}, or a file")
    kept = ("min_frequency", "max_frequency", "power_coefficient", "static_power")
    fields = {name: values[name] for name in kept}
    return fields | {
        "server_flops_per_cycle": values["cores"] * values["flops_per_core_cycle"],
    }
