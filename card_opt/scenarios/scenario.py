"""Scenarios: a model, a fleet, a server and a channel in a TOML file, made into an Instance."""

from __future__ import annotations

import contextlib
import dataclasses
import math
import warnings
from collections.abc import Iterator, Sequence
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
from card_opt.scenarios.channel import draw_links
from card_opt.scenarios.data import read_text
from card_opt.scenarios.file_format import (
    DeviceSection,
    ScenarioFile,
    ServerSection,
    parse_scenario,
)
from card_opt.scenarios.hardware import load_device, load_server
from card_opt.scenarios.llm import (
    Architecture,
    CutProfile,
    architecture_names,
    cut_profile,
    load_architecture,
)
from card_opt.scenarios.provenance import ProvenanceRow, provenance_of
from card_opt.support.portable import ratio

if TYPE_CHECKING:
    import pandas as pd

_SHIPPED = ("paper", "paper-calibrated", "real")


@dataclass(frozen=True, kw_only=True, eq=False)
class Scenario:
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
    constraints
        Limits on the decisions, for `card_opt.solve`.
    """

    name: str
    settings: ScenarioFile
    architecture: Architecture
    profile: CutProfile
    provenance: list[ProvenanceRow]
    constraints: tuple[Constraint, ...] = ()

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
        inst = self._instance(seed, rounds, noise_density_dbm_hz)
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
        inst = self._instance(seed, rounds, noise_density_dbm_hz)
        return Problem(inst, lower(inst, self.constraints))

    def _instance(
        self, seed: int, rounds: int | None, noise_density_dbm_hz: npt.ArrayLike | None
    ) -> Instance:
        rounds = self.settings.problem.rounds if rounds is None else rounds
        for name, value, least in (("seed", seed, 0), ("rounds", rounds, 1)):
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise ScenarioError(
                    f"{name} must be an integer of at least {least}, got {value!r}"
                )
        kinds = self.settings.device
        training, problem = self.settings.training, self.settings.problem
        power_dbm = self._per_device([kind.transmit_power_dbm for kind in kinds])
        links = draw_links(
            self.settings.channel,
            self._per_device([kind.distance for kind in kinds]),
            power_dbm,
            self._per_device([kind.line_of_sight for kind in kinds]),
            rounds=rounds,
            seed=seed,
            noise_density_dbm_hz=noise_density_dbm_hz,
        )
        server = _server_values(self.settings.server)
        compute_power = [kind.compute_power for kind in kinds]
        return Instance(
            device_flops=self.profile.device_flops,
            total_flops=self.profile.total_flops,
            smashed_bits=self.profile.smashed_bits,
            gradient_bits=self.profile.gradient_bits,
            adapter_bits=self.profile.adapter_bits,
            device_throughput=self._per_device([_throughput(kind) for kind in kinds]),
            uplink_rate=links.uplink_rate,
            downlink_rate=links.downlink_rate,
            server_flops_per_cycle=server["cores"] * server["flops_per_core_cycle"],
            min_frequency=server["min_frequency"],
            max_frequency=server["max_frequency"],
            power_coefficient=server["power_coefficient"],
            static_power=server["static_power"],
            local_epochs=training.local_epochs,
            compression_ratio=training.compression_ratio,
            weight=problem.weight,
            normalizer=problem.normalizer,
            device_memory=self.profile.device_memory,
            device_power=None if None in compute_power else self._per_device(compute_power),
            transmit_power=self._per_device(
                [ratio(kind.transmit_power_dbm - 30) for kind in kinds]
            ),
        )

    def _per_device(self, values: Sequence[Any]) -> npt.NDArray[Any]:
        """Return one value for each device, from one for each kind of device."""
        return np.repeat(np.asarray(values), [kind.count for kind in self.settings.device])

    def provenance_table(self) -> pd.DataFrame:
        """Return :attr:`provenance` as a table: key, value, origin, source."""
        import pandas as pd

        return pd.DataFrame(self.provenance, columns=ProvenanceRow._fields)


def scenario_names() -> list[str]:
    """Return the names of the shipped scenarios."""
    return list(_SHIPPED)


def template() -> str:
    """Return a scenario file in which every key is explained; it loads as it is."""
    return read_text("template.toml")


def load_scenario(name_or_path: str | Path) -> Scenario:
    """Return a shipped scenario, or one from a TOML file.

    Paths inside the file are relative to its own folder.

    Raises
    ------
    ScenarioError
        If the file cannot be read or says something that is not allowed; one line.
    """
    origin = str(name_or_path)
    if origin in _SHIPPED:
        return _build(read_text(f"{origin}.toml"), origin, Path())
    path = Path(name_or_path)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        if path.suffix or len(path.parts) > 1:
            raise ScenarioError(f"{origin}: there is no such file") from None
        line = unknown("scenario", origin, _SHIPPED)
        raise ScenarioError(f"{line}, or a path to a TOML file") from None
    except IsADirectoryError:
        raise ScenarioError(f"{origin}: is a folder, not a TOML file") from None
    except OSError as error:
        raise ScenarioError(f"{origin}: cannot be read: {error.strerror or error}") from None
    except ValueError as error:  # not UTF-8, or a path with a null byte
        raise ScenarioError(f"{origin!r}: is not a text file in UTF-8: {error}") from None
    return _build(text, origin, path.parent)


def _build(text: str, origin: str, folder: Path) -> Scenario:
    """Return the scenario of a file's text, everything that it names looked up and checked."""
    settings, given = parse_scenario(text, origin)
    with _blaming(f"{origin}: llm.architecture: "):
        architecture = _find_architecture(settings.llm.architecture, folder)
    if settings.llm.num_layers is not None:
        architecture = dataclasses.replace(architecture, num_layers=settings.llm.num_layers)
    with _blaming(f"{origin}: training."):
        profile = cut_profile(architecture, settings.training)
    with _blaming(f"{origin}: server."):
        _server_values(settings.server)
    for number, device in enumerate(settings.device, start=1):
        with _blaming(f"{origin}: device.{number}."):
            _throughput(device)
        with _blaming(f"{origin}: ", distance=f"device.{number}.", other="channel."):
            settings.channel.check_distance(device.distance)
    constraints = _constraints(origin, settings.constraint)
    with _blaming(f"{origin}: provenance."):
        provenance = provenance_of(settings, given)
    return Scenario(
        name=origin,
        settings=settings,
        architecture=architecture,
        profile=profile,
        provenance=provenance,
        constraints=constraints,
    )


def _constraints(origin: str, tables: list[dict[str, Any]]) -> tuple[Constraint, ...]:
    """Return the constraints of the ``[[constraint]]`` tables: ``kind``, and its fields."""
    built = []
    for number, table in enumerate(tables, start=1):
        values = dict(table)
        try:
            built.append(build(str(values.pop("kind", "")), values))
        except ConstraintError as error:
            raise ScenarioError(f"{origin}: constraint.{number}: {error}") from None
    return tuple(built)


def _find_architecture(name: str, folder: Path) -> Architecture:
    """Return a shipped architecture, or one from a path relative to the scenario's folder."""
    if name in architecture_names():
        return load_architecture(name)
    path = folder / name
    return load_architecture(path if path.suffix == ".json" or path.exists() else name)


def _server_values(section: ServerSection) -> dict[str, float]:
    """Return the server's numbers: the section's own, else its part's."""
    defaults = {}
    if section.part is not None:
        with _blaming("part: "):
            defaults = dataclasses.asdict(load_server(section.part))
    values = _filled(section.model_dump(exclude={"part"}), defaults, section.part)
    if values["min_frequency"] > values["max_frequency"]:
        raise ScenarioError(
            f"min_frequency must be at most max_frequency={values['max_frequency']:g} Hz, "
            f"got {values['min_frequency']:g} Hz"
        )
    return values


def _throughput(section: DeviceSection) -> float:
    """Return a device's speed [FLOP/s], the product of equation (7)'s three constants."""
    defaults = {}
    if section.part is not None:
        with _blaming("part: "):
            part = load_device(section.part)
        if section.frequency is not None and section.frequency > part.max_frequency:
            raise ScenarioError(
                f"frequency must be at most {part.max_frequency:g} Hz for {section.part}, "
                f"got {section.frequency:g} Hz"
            )
        defaults = dataclasses.asdict(part) | {"frequency": part.max_frequency}
    own = section.model_dump(include={"cores", "flops_per_core_cycle", "frequency"})
    return math.prod(_filled(own, defaults, section.part).values())


def _filled(
    own: dict[str, float | None], defaults: dict[str, Any], part: str | None
) -> dict[str, float]:
    """Return a section's own values, those of its part where it has none; none may be left."""
    values = {}
    for key, value in own.items():
        filled = defaults.get(key) if value is None else value
        if filled is None:
            reason = "as no part is named" if part is None else f"as {part} has none"
            raise ScenarioError(f"{key} is missing; give it, {reason}")
        values[key] = filled
    return values


@contextlib.contextmanager
def _blaming(prefix: str, **by_field: str) -> Iterator[None]:
    """Put where it came from before the line of an error, or by the field that begins it."""
    try:
        yield
    except ScenarioError as error:
        text = str(error)
        other = by_field.get("other", "")
        raise ScenarioError(f"{prefix}{by_field.get(text.split()[0], other)}{text}") from None
