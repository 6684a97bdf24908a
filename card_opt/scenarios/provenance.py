"""Where each value of a scenario comes from: the letter, an assumption, a real part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from card_opt.constraints.base import Constraint
from card_opt.errors import ScenarioError, shown
from card_opt.scenarios.file_format import ScenarioFile
from card_opt.scenarios.keys import flatten

_ORIGINS = ("letter", "assumed", "real")


class ProvenanceRow(NamedTuple):
    """Where one value of a scenario is from.

    `origin` is ``letter``, ``assumed`` or ``real`` where the file says so, ``unstated`` where it
    gives a value without saying, and ``default`` where the value is the format's.
    """

    key: str
    value: Any
    origin: str
    source: str


def provenance_of(settings: ScenarioFile, given: dict[str, Any]) -> list[ProvenanceRow]:
    """Return a row for every leaf, after checking that every stated source has a leaf."""
    without = {"provenance"} if settings.constraint else {"provenance", "constraint"}
    values = flatten(settings.model_dump(exclude=without, exclude_none=True))
    stated = flatten(settings.provenance) if settings.provenance else {}
    words = ", ".join(f"{word}:" for word in _ORIGINS)
    rows, wrong = [], []
    for key, text in stated.items():
        if key not in values:
            wrong.append(f"{shown(key)}: the scenario sets no such key")
        elif not isinstance(text, str) or text.partition(":")[0] not in _ORIGINS:
            wrong.append(f"{key} must begin with {words}, got {shown(text)}")
    if wrong:
        raise ScenarioError(*wrong)
    for key, value in values.items():
        if key in stated:
            origin, _, source = stated[key].partition(":")
        elif key in given:
            origin, source = "unstated", ""
        else:
            origin, source = "default", "the scenario format's own value"
        rows.append(ProvenanceRow(key, value, origin, source.strip()))
    return rows


def summary_of(name: str, settings: ScenarioFile, limits: Sequence[Constraint]) -> dict[str, Any]:
    """Return what a scenario is about, in a few words."""
    return {
        "name": name,
        "model": settings.llm.architecture,
        "devices": sum(kind.count for kind in settings.device),
        "rounds": settings.problem.rounds,
        "limits": ", ".join(limit.label for limit in limits) or "none",
    }
