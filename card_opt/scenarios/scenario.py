"""Scenarios: a model, a fleet, a server and a channel in a TOML file, made into an Instance."""

from __future__ import annotations

import dataclasses
import os
import re
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import lower
from card_opt.constraints.text import build
from card_opt.errors import ConstraintError, ScenarioError, unknown
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.scenarios import memory
from card_opt.scenarios.complaints import Complaints
from card_opt.scenarios.data import read_text as shipped_text
from card_opt.scenarios.drawing import draw, per_device
from card_opt.scenarios.file_format import ALLOW, ScenarioFile, parse_tables, read_tables
from card_opt.scenarios.keys import changed, flatten
from card_opt.scenarios.llm import Architecture, CutProfile
from card_opt.scenarios.options import profile_of
from card_opt.scenarios.plausible import shape_questions
from card_opt.scenarios.provenance import ProvenanceRow, provenance_of, summary_of
from card_opt.scenarios.sections import find_architecture, memory_of, server_values, throughput
from card_opt.support.arguments import check_arguments
from card_opt.support.inputs import read_text, reading
from card_opt.support.views import View, Viewed

if TYPE_CHECKING:
    import pandas as pd

_SHIPPED = ("paper", "paper-calibrated", "real")


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)
class Scenario(Viewed):
    """A checked scenario; :func:`load_scenario` makes one.

    Attributes
    ----------
    name
        Shipped name, or path of the file.
    settings
        What the file says.
    architecture
        The model, with the file's number of layers.
    profile
        What each of its cuts costs.
    provenance
        Where every value is from, one row per leaf, in the file's order of sections.
    limits
        The file's own limits on the decisions.
    tables, folder
        What the file holds, as TOML has it, and where its paths begin, for :meth:`replace`.
    """

    name: str
    settings: ScenarioFile
    architecture: Architecture
    profile: CutProfile
    provenance: list[ProvenanceRow]
    limits: tuple[Constraint, ...] = ()
    tables: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    folder: Path = Path()

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """Return all limits: the devices' memory, where it forbids a cut, and the file's own."""
        if self.settings.problem.memory == "ignored":
            return self.limits
        limit = memory.limit_of(self.memories, self.profile.device_memory)
        return self.limits if limit is None else (limit, *self.limits)

    @property
    def memory_note(self) -> str:
        """Return in a line how far the devices' memory limits the cuts."""
        if self.settings.problem.memory == "ignored":
            return memory.IGNORED
        return memory.note(self.memories, self.profile.device_memory)

    @property
    def memories(self) -> npt.NDArray[np.float64]:
        """Return the memory of each device, inf where it is not known [byte], shape (M,)."""
        kinds = self.settings.device
        return per_device(kinds, [memory_of(kind) for kind in kinds])

    def replace(self, changes: Mapping[str, Any] | None = None, /, **tables: Any) -> Scenario:
        """Return the scenario with other values, checked as a file is.

        Parameters
        ----------
        changes
            Values by dotted key. ``device.1.distance`` is of the first kind of device,
            ``device.distance`` of all of them; None takes a key out, so that its default holds.
        **tables
            The same in tables.

        Raises
        ------
        ScenarioError
            If a key or value is not allowed; one line for each thing that is wrong.

        Examples
        --------
        >>> changed = load_scenario("paper").replace({"training.lora_rank": 16})
        >>> changed.replace(problem={"weight": 0.5}).settings.training.lora_rank
        16
        """
        new = changed(changed(self.tables, changes or {}), tables)
        return _build(new, self.name, self.folder)

    def instance(
        self,
        seed: int = 0,
        rounds: int | None = None,
        noise_density_dbm_hz: npt.ArrayLike | None = None,
    ) -> Instance:
        """Return the data of P1, with the channel drawn from a seed, and **without limits**.

        An instance holds no limits. If the scenario has any, a warning says that they are left
        out; :meth:`problem` keeps them, and so does `card_opt.solve` when it is given the
        scenario itself. ``scenario.problem().instance`` leaves them out without the warning.

        Parameters
        ----------
        seed
            Seed of the channel; the same seed with more rounds or devices keeps what was.
        rounds
            Number of rounds, or None for the scenario's own.
        noise_density_dbm_hz
            Noise of every device-round, broadcast to (M, N) [dBm/Hz]; None for the scenario's
            own. The other draws stay the same.

        Raises
        ------
        ScenarioError
            If the seed is negative or the rounds are fewer than one.
        """
        inst = draw(self.settings, self.profile, seed, rounds, noise_density_dbm_hz)
        if self.constraints:
            labels = ", ".join(constraint.label for constraint in self.constraints)
            warnings.warn(
                f"{self.name}: an instance holds no limits, so {labels} is left out; solve the "
                "scenario itself, or scenario.problem(), to keep it",
                stacklevel=2,
            )
        return inst

    def problem(
        self,
        seed: int = 0,
        rounds: int | None = None,
        noise_density_dbm_hz: npt.ArrayLike | None = None,
    ) -> Problem:
        """Return :meth:`instance` together with the scenario's limits.

        Parameters
        ----------
        seed, rounds, noise_density_dbm_hz
            See :meth:`instance`.

        Raises
        ------
        ScenarioError
            If the seed is negative or the rounds are fewer than one.
        ConstraintError
            If a limit does not fit the instance.
        """
        inst = draw(self.settings, self.profile, seed, rounds, noise_density_dbm_hz)
        return Problem(inst, lower(inst, self.constraints))

    def values(self, key: str) -> dict[str, Any]:
        """Return what a key of :meth:`replace` stands for: every key it means, with its value."""
        return {
            row.key: row.value
            for row in self.provenance
            if key in {row.key, re.sub(r"\.\d+", "", row.key)}
        }

    def view(self) -> View:
        """Return what to show of it."""
        summary = summary_of(self.name, self.settings, self.constraints)
        return View(summary, self.provenance_table())

    def provenance_table(self) -> pd.DataFrame:
        """Return :attr:`provenance` as a table: key, value, origin, source."""
        import pandas as pd

        return pd.DataFrame(self.provenance, columns=ProvenanceRow._fields)


def scenario_names() -> list[str]:
    """Return the names of the shipped scenarios."""
    return list(_SHIPPED)


def template() -> str:
    """Return a scenario file in which every key is explained; it loads as it is."""
    return shipped_text("template.toml")


@check_arguments
def load_scenario(name_or_path: str | Path) -> Scenario:
    """Return a shipped scenario, or one from a TOML file; paths in it start at its folder.

    Raises
    ------
    ScenarioError
        If the file cannot be read or says something that is not allowed; one line for each
        thing that is wrong.
    """
    origin = str(name_or_path)
    if origin in _SHIPPED:
        return _build(read_tables(shipped_text(f"{origin}.toml"), origin), origin, Path())
    return _build(read_tables(_text(origin), origin), origin, Path(origin).parent)


def _text(origin: str) -> str:
    """Return the text of a file."""
    path = Path(origin)
    if not path.suffix and len(path.parts) < 2 and not os.path.exists(path):
        line = unknown("scenario", origin, _SHIPPED)
        raise ScenarioError(f"{line}, or a path to a TOML file")
    with reading(origin, ScenarioError):
        return read_text(path)


def _build(tables: Mapping[str, Any], origin: str, folder: Path) -> Scenario:
    """Return the scenario of a file's tables, everything that it names looked up and checked."""
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
    return Scenario(
        name=origin,
        settings=settings,
        architecture=architecture,
        profile=profile,
        provenance=provenance,
        limits=tuple(limits),
        tables=tables,
        folder=folder,
    )


def _constraint(table: dict[str, Any]) -> Constraint:
    """Return the constraint of a ``[[constraint]]`` table: ``kind``, and its fields."""
    values = dict(table)
    try:
        return build(str(values.pop("kind", "")), values)
    except ConstraintError as error:
        raise ScenarioError(str(error)) from None
