"""The scenario format: what a TOML file may say, and a line for each thing wrong in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from card_opt.errors import ScenarioError
from card_opt.scenarios.architecture import MAX_LAYERS
from card_opt.scenarios.channel import Channel, LineOfSight
from card_opt.scenarios.complaints import Complaints, lines_of
from card_opt.scenarios.keys import flatten
from card_opt.scenarios.plausible import question
from card_opt.scenarios.tuning_choices import Training
from card_opt.support.inputs import parse_toml, reading

# The upper ends are far beyond anything real; they keep every product finite.
Cores = Annotated[int, Field(ge=1, le=10**9)]
CoreWork = Annotated[float, Field(gt=0, le=1e6)]
Frequency = Annotated[float, Field(gt=0, le=1e12)]
Power = Annotated[float, Field(gt=0, le=1e9)]
Rate = Annotated[float, Field(gt=0, le=1e15)]

ALLOW = "If it is right, set problem.allow_implausible to true"


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class LlmSection(_Section):
    """``[llm]``: a name or path, see `card_opt.scenarios.llm.load_architecture`, and its depth."""

    architecture: str
    num_layers: Annotated[int, Field(ge=2, le=MAX_LAYERS)] | None = None


class ServerSection(_Section):
    """``[server]``: a part of `card_opt.scenarios.hardware`, or its values, which win."""

    part: str | None = None
    cores: Cores | None = None
    flops_per_core_cycle: CoreWork | None = None
    min_frequency: Frequency | None = None
    max_frequency: Frequency | None = None
    power_coefficient: Annotated[float, Field(gt=0, le=1)] | None = None
    static_power: Annotated[float, Field(ge=0, le=1e9)] | None = None


class DeviceSection(_Section):
    """``[[device]]``: a part, or its values, or both; where it is; and how many there are.

    In place of a distance it may give both link rates [bit/s], the same in every round; then
    nothing is drawn for it.
    """

    distance: Annotated[float, Field(ge=0)] | None = None
    uplink_rate: Rate | None = None
    downlink_rate: Rate | None = None
    transmit_power_dbm: Annotated[float, Field(ge=-100, le=100)]
    part: str | None = None
    count: Annotated[int, Field(ge=1, le=10**7)] = 1
    memory: Annotated[float, Field(gt=0, le=1e18)] | None = None
    cores: Cores | None = None
    flops_per_core_cycle: CoreWork | None = None
    frequency: Frequency | None = None
    line_of_sight: LineOfSight = "random"
    compute_power: Power | None = None

    @model_validator(mode="after")
    def _has_link(self) -> Self:
        rates = {"uplink_rate": self.uplink_rate, "downlink_rate": self.downlink_rate}
        missing = [name for name, rate in rates.items() if rate is None]
        if len(missing) == 1:
            raise ScenarioError(f"{missing[0]} is missing; give both link rates [bit/s], or none")
        if missing and self.distance is None:
            raise ScenarioError(
                "distance is missing; give it, or both uplink_rate and downlink_rate [bit/s]"
            )
        return self


class ProblemSection(_Section):
    """``[problem]``: the cost function, the number of rounds, and what is to be ignored.

    `memory` says whether a device's memory limits its cuts, where it is known;
    `allow_implausible` that no question is asked about numbers outside `plausible.RANGES`.
    """

    weight: Annotated[float, Field(ge=0, le=1)] = 0.2
    normalizer: Literal["box", "fleet", "max-frequency", "per-cut"] = "box"
    rounds: Annotated[int, Field(ge=1, le=10**6)] = 20
    memory: Literal["device", "ignored"] = "device"
    allow_implausible: Annotated[bool, Field(exclude=True)] = False


class ScenarioFile(_Section):
    """A whole file."""

    llm: LlmSection
    training: Training
    server: ServerSection
    device: Annotated[list[DeviceSection], Field(min_length=1)]
    channel: Channel
    problem: ProblemSection = ProblemSection()
    constraint: list[dict[str, Any]] = []
    provenance: dict[str, Any] = {}


def read_tables(text: str, origin: str) -> dict[str, Any]:
    """Return the tables of a TOML text.

    Parameters
    ----------
    text
        Content of the file.
    origin
        Name of the file, to begin an error with.

    Raises
    ------
    ScenarioError
        If it is not TOML.
    """
    with reading(origin, ScenarioError):
        return parse_toml(text)


def parse_tables(tree: Mapping[str, Any], complaints: Complaints) -> ScenarioFile:
    """Return the checked content of a file.

    Parameters
    ----------
    tree
        Its tables.
    complaints
        Where to say what is wrong with them.

    Raises
    ------
    ScenarioError
        With a line for each complaint, if what is wrong leaves nothing to go on with: file,
        field, what is allowed, what came.
    """
    complaints.ask(_questions(tree))
    try:
        # JSON mode is strict about types yet takes lists for tuples and tables for dataclasses.
        content = json.dumps(tree, default=str)
        return ScenarioFile.model_validate_json(content, strict=True)
    except RecursionError as error:
        complaints.add([f"is not TOML: {error}"])
    except ValidationError as error:
        lines = lines_of(error, _known_keys)
        complaints.add(line for line in lines if not complaints.is_asked(line.split()[0]))
    raise complaints.error()


def _questions(tree: Mapping[str, Any]) -> dict[str, str]:
    """Return a question for every implausible number by its key, none if they are allowed."""
    problem = tree.get("problem")
    if isinstance(problem, dict) and problem.get("allow_implausible") is True:
        return {}
    asked = {key: question(key.rpartition(".")[2], v, key) for key, v in flatten(tree).items()}
    return {key: f"{text} {ALLOW}" for key, text in asked.items() if text}


def _known_keys(location: tuple[int | str, ...]) -> list[str]:
    """Return the keys that the table at a location may have."""
    if not location:
        return list(ScenarioFile.model_fields)
    if location[0] == "device":
        return list(DeviceSection.model_fields)
    section: Any = ScenarioFile.model_fields[str(location[0])].annotation
    if is_dataclass(section):
        return [field.name for field in fields(section)]
    return list(section.model_fields)
