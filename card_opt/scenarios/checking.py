"""What the tables of a scenario's file come to, if all of them is allowed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from card_opt.constraints.base import Constraint
from card_opt.constraints.text import build
from card_opt.errors import ConstraintError, ScenarioError
from card_opt.scenarios.complaints import Complaints
from card_opt.scenarios.file_format import ALLOW, ScenarioFile, parse_tables
from card_opt.scenarios.keys import flatten
from card_opt.scenarios.llm import Architecture, CutProfile
from card_opt.scenarios.options import profile_of
from card_opt.scenarios.plausible import shape_questions
from card_opt.scenarios.provenance import ProvenanceRow, provenance_of
from card_opt.scenarios.sections import find_architecture, server_values, throughput


class Checked(NamedTuple):
    """The fields of a `card_opt.Scenario` that its tables come to."""

    name: str
    settings: ScenarioFile
    architecture: Architecture
    profile: CutProfile
    provenance: list[ProvenanceRow]
    limits: tuple[Constraint, ...]


def checked(tables: Mapping[str, Any], origin: str, folder: Path) -> Checked:
    """Return what a file's tables say, everything that they name looked up and checked.

    Parameters
    ----------
    tables
        What the file holds.
    origin
        Its name, for messages.
    folder
        Where the paths in it begin.

    Raises
    ------
    ScenarioError
        If something is not allowed; one line for each thing that is wrong.
    """
    complaints = Complaints(origin)
    settings = parse_tables(tables, complaints)
    profile = None
    with complaints.about("llm.architecture: "):
        architecture = find_architecture(settings.llm, folder)
        with complaints.about("training."):
            profile = profile_of(architecture, settings.training)
        if not settings.problem.allow_implausible:
            asked = shape_questions(architecture, settings.training)
            complaints.add(f"{text} {ALLOW}" for text in asked)
    with complaints.about("server."):
        server_values(settings.server)
    for number, device in enumerate(settings.device, start=1):
        with complaints.about(f"device.{number}."):
            throughput(device)
        with complaints.about("channel.", distance=f"device.{number}."):
            if device.distance is not None:
                settings.channel.check_distance(device.distance)
    limits = []
    for number, table in enumerate(settings.constraint, start=1):
        with complaints.about(f"constraint.{number}: "):
            limits.append(_constraint(table))
    provenance: list[ProvenanceRow] = []
    with complaints.about("provenance."):
        given = {key: value for key, value in tables.items() if key != "provenance"}
        provenance = provenance_of(settings, flatten(given))
    if complaints or profile is None:
        raise complaints.error()
    return Checked(origin, settings, architecture, profile, provenance, tuple(limits))


def _constraint(table: dict[str, Any]) -> Constraint:
    """Return the constraint of a ``[[constraint]]`` table: ``kind``, and its fields."""
    values = dict(table)
    try:
        return build(str(values.pop("kind", "")), values)
    except ConstraintError as error:
        raise ScenarioError(str(error)) from None
