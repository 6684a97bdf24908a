"""The scenario format: what a TOML file may say, and one line for whatever is wrong in it."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from dataclasses import dataclass, fields, is_dataclass
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from card_opt.errors import ScenarioError, unknown
from card_opt.scenarios.architecture import MAX_LAYERS
from card_opt.scenarios.channel import Channel, LineOfSight
from card_opt.scenarios.llm import FineTuning

# The upper ends are far beyond anything real; they keep every product finite.
Cores = Annotated[int, Field(ge=1, le=10**9)]
CoreWork = Annotated[float, Field(gt=0, le=1e6)]
Frequency = Annotated[float, Field(gt=0, le=1e12)]
Power = Annotated[float, Field(gt=0, le=1e9)]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class LlmSection(_Section):
    """``[llm]``: a name or path, see `card_opt.scenarios.llm.load_architecture`, and its depth."""

    architecture: str
    num_layers: Annotated[int, Field(ge=2, le=MAX_LAYERS)] | None = None


@dataclass(frozen=True, kw_only=True)
class Training(FineTuning):
    r"""``[training]``: :class:`card_opt.scenarios.llm.FineTuning`, and what a round does with it.

    Attributes
    ----------
    local_epochs
        Mini-batches in a round, :math:`T` in the letter.
    compression_ratio
        :math:`\varphi`: share of the smashed data and gradients that crosses the link.
    """

    local_epochs: int
    compression_ratio: float

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0 < self.compression_ratio <= 1:
            raise ScenarioError(
                f"compression_ratio must be above 0 and at most 1, got {self.compression_ratio}"
            )


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
    """``[[device]]``: a part, or its values, or both; where it is; and how many there are."""

    distance: Annotated[float, Field(ge=0)]
    transmit_power_dbm: Annotated[float, Field(ge=-100, le=100)]
    part: str | None = None
    count: Annotated[int, Field(ge=1, le=10**7)] = 1
    cores: Cores | None = None
    flops_per_core_cycle: CoreWork | None = None
    frequency: Frequency | None = None
    line_of_sight: LineOfSight = "random"
    compute_power: Power | None = None


class ProblemSection(_Section):
    """``[problem]``: the cost function and the number of rounds."""

    weight: Annotated[float, Field(ge=0, le=1)] = 0.2
    normalizer: Literal["box", "fleet", "max-frequency", "per-cut"] = "box"
    rounds: Annotated[int, Field(ge=1, le=10**6)] = 20


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


def parse_scenario(text: str, origin: str) -> tuple[ScenarioFile, dict[str, Any]]:
    """Return the checked content of a file, and the leaves that it sets itself.

    Parameters
    ----------
    text
        Content of the file.
    origin
        Name of the file, to begin an error with.

    Raises
    ------
    ScenarioError
        With one line: file, field, what is allowed, what came.
    """
    try:
        raw = tomllib.loads(text)
        # JSON mode is strict about types yet takes lists for tuples and tables for dataclasses.
        content = json.dumps(raw, default=str)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ScenarioError(f"{origin}: is not TOML: {error}") from None
    try:
        parsed = ScenarioFile.model_validate_json(content, strict=True)
    except ValidationError as error:
        raise ScenarioError(f"{origin}: {_one_line(error)}") from None
    raw.pop("provenance", None)
    return parsed, flatten(raw)


def flatten(tree: Any, prefix: str = "") -> dict[str, Any]:
    """Return the leaves of nested tables by dotted key; tables in a list count from 1."""
    if isinstance(tree, list) and tree and all(isinstance(item, dict) for item in tree):
        tree = {str(number): item for number, item in enumerate(tree, start=1)}
    if not isinstance(tree, dict):
        return {prefix: tree}
    leaves: dict[str, Any] = {}
    for key, value in tree.items():
        leaves |= flatten(value, f"{prefix}.{key}" if prefix else str(key))
    return leaves


def _one_line(error: ValidationError) -> str:
    """Return the most telling of pydantic's complaints as one line."""
    complaints = error.errors(include_url=False)
    # A mistyped key also leaves its right name missing: the typing error says more.
    complaints.sort(key=lambda complaint: complaint["type"] not in _UNKNOWN_KEY)
    first = complaints[0]
    more = f" (and {len(complaints) - 1} more)" if len(complaints) > 1 else ""
    location = first["loc"]
    field, came = _dotted(location), _shown(first["input"])
    if first["type"] in _UNKNOWN_KEY:
        known = _known_keys(location[:-1])
        return (
            f"{_dotted(location[:-1]) or 'top level'}: {unknown('key', location[-1], known)}{more}"
        )
    if first["type"].startswith("missing"):
        return f"{field} is missing; the file must give it{more}"
    if first["type"] == "value_error":
        return f"{field}.{first['ctx']['error']}{more}"
    if first["type"] == "literal_error":
        words = re.findall(r"'([^']*)'", first["ctx"]["expected"])
        close = difflib.get_close_matches(str(first["input"]), words, n=1)
        hint = f"; did you mean {close[0]}?" if close else ""
        return f"{field} must be one of {', '.join(words)}, got {came}{hint}{more}"
    allowed = first["msg"].replace("Input should be", "must be").split(";")[0]
    if first["type"] == "too_short":
        allowed = "must have at least one entry"
    return f"{field} {allowed}, got {came}{more}"


_UNKNOWN_KEY = ("extra_forbidden", "unexpected_keyword_argument")


def _dotted(location: tuple[int | str, ...]) -> str:
    return ".".join(str(part + 1) if isinstance(part, int) else part for part in location)


def _shown(value: Any) -> str:
    """Return what came, on one line and not too long."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


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
