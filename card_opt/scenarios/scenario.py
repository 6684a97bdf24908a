"""Scenarios: a model, a fleet, a server and a channel in a TOML file, made into an Instance."""

from __future__ import annotations

import dataclasses
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
from card_opt.problem.instance import Instance
from card_opt.problem.problem import Problem
from card_opt.scenarios import memory
from card_opt.scenarios.checking import checked
from card_opt.scenarios.drawing import draw, per_device
from card_opt.scenarios.file_format import ScenarioFile, read_tables
from card_opt.scenarios.keys import changed
from card_opt.scenarios.llm import Architecture, CutProfile
from card_opt.scenarios.provenance import ProvenanceRow, summary_of
from card_opt.scenarios.sections import memory_of
from card_opt.scenarios.shipped import text_of
from card_opt.support.arguments import check_arguments
from card_opt.support.views import View, Viewed

if TYPE_CHECKING:
    import pandas as pd


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
        What the file holds, as TOML has it, and where its paths begin, for `replace`.

    See Also
    --------
    load_scenario : Makes one.

    Examples
    --------
    >>> import card_opt as co
    >>> scenario = co.load_scenario("paper")
    >>> scenario
    Scenario(name=paper, model=Llama-3.2-1B, devices=5, rounds=20, limits=none)
    >>> strict = scenario.replace(constraint=[{"kind": "max-cut", "cut": 4}])
    >>> [limit.label for limit in strict.constraints]
    ['MaxCut(cut=4)']
    >>> int(co.solve(strict).cut.max()) <= 4
    True
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

        Returns
        -------
        Scenario
            With all that follows from the changes.

        Raises
        ------
        ScenarioError
            If a key or value is not allowed; one line for each thing that is wrong.

        Examples
        --------
        >>> import card_opt as co
        >>> changed = co.load_scenario("paper").replace({"training.lora_rank": 16})
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
        out; `problem` keeps them, and so does `card_opt.solve` when it is given the
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

        Returns
        -------
        Instance
            The same for the same seed.

        Raises
        ------
        ScenarioError
            If the seed is negative or the rounds are fewer than one.

        Examples
        --------
        >>> import card_opt as co
        >>> inst = co.load_scenario("paper").instance(seed=1, rounds=3)
        >>> inst.shape, inst.num_cuts
        ((5, 3), 31)
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
        """Return what `instance` returns together with the scenario's limits.

        Parameters
        ----------
        seed, rounds
            As `instance` takes them.
        noise_density_dbm_hz
            Noise of every device-round, broadcast to (M, N) [dBm/Hz]; None for the scenario's
            own.

        Returns
        -------
        Problem
            The instance, with what the limits leave of its decisions.

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
        """Return what a key of `replace` stands for.

        Parameters
        ----------
        key
            A dotted key, such as ``device.distance``.

        Returns
        -------
        dict
            Every key that it means, with its value; empty if there is none.
        """
        return {
            row.key: row.value
            for row in self.provenance
            if key in {row.key, re.sub(r"\.\d+", "", row.key)}
        }

    def view(self) -> View:
        """Return what to show of it.

        Returns
        -------
        View
            Name, model, sizes and limits; and where every value is from.
        """
        summary = summary_of(self.name, self.settings, self.constraints)
        return View(summary, self.provenance_table())

    def provenance_table(self) -> pd.DataFrame:
        """Return `provenance` as a table.

        Returns
        -------
        pandas.DataFrame
            Columns ``key, value, origin, source``, one row per value.
        """
        import pandas as pd

        return pd.DataFrame(self.provenance, columns=ProvenanceRow._fields)


@check_arguments
def load_scenario(name_or_path: str | Path) -> Scenario:
    """Return a shipped scenario, or one from a TOML file.

    Parameters
    ----------
    name_or_path
        ``paper``, ``paper-calibrated`` or ``real``; or the path of a file, as docs/scenarios.md
        describes it. Paths in it start at its folder.

    Returns
    -------
    Scenario
        With everything that the file names looked up and checked.

    Raises
    ------
    ScenarioError
        If the file cannot be read or says something that is not allowed; one line for each
        thing that is wrong.

    See Also
    --------
    Instance.from_frames : Instances from numbers of your own.

    Examples
    --------
    >>> import card_opt as co
    >>> scenario = co.load_scenario("paper")
    >>> scenario.settings.problem.weight
    0.2
    >>> co.solve(scenario).status.value
    'optimal'
    """
    origin = str(name_or_path)
    text, folder = text_of(origin)
    return _build(read_tables(text, origin), origin, folder)


def _build(tables: Mapping[str, Any], origin: str, folder: Path) -> Scenario:
    return Scenario(**checked(tables, origin, folder)._asdict(), tables=tables, folder=folder)
