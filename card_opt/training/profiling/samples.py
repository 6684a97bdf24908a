"""What was measured so far, kept in a file so that a profile that was broken off goes on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from card_opt.errors import CardOptError
from card_opt.support.files import write_text
from card_opt.support.inputs import parse_json, read_text, reading
from card_opt.training.profiling.step import STAGES


class Counts(NamedTuple):
    """What is the same each time, of a cut.

    Attributes
    ----------
    flops
        FLOP in each of the stages.
    smashed_bits, gradient_bits, adapter_bits
        See `card_opt.training.profiling.step.Payloads`.
    resident_bytes
        What the device holds between two steps.
    peak_bytes
        The most that it holds in a step.
    """

    flops: tuple[float, ...]
    smashed_bits: int
    gradient_bits: int
    adapter_bits: int
    resident_bytes: int
    peak_bytes: int


@dataclass(frozen=True)
class Samples:
    """What was measured so far.

    Attributes
    ----------
    subject
        Of what and on what: plain values by name.
    counts
        By cut.
    seconds
        Of each of the stages, by repeat and cut.
    """

    subject: Mapping[str, Any]
    counts: dict[int, Counts] = field(default_factory=dict)
    seconds: dict[tuple[int, int], tuple[float, ...]] = field(default_factory=dict)

    def write(self, path: Path) -> None:
        """Write all, in place of what was there."""
        content = {
            "subject": self.subject,
            "counts": [[cut, *counts] for cut, counts in self.counts.items()],
            "seconds": [[*place, *stages] for place, stages in self.seconds.items()],
        }
        write_text(path, json.dumps(content) + "\n")


def read_samples(path: Path, subject: Mapping[str, Any]) -> Samples:
    """Return what a file holds, or nothing yet if there is none.

    Parameters
    ----------
    path
        The file.
    subject
        What is to be measured; that of the file must be the same.

    Raises
    ------
    CardOptError
        If the file is damaged, or of something else.
    """
    if not path.exists():
        return Samples(subject)
    with reading(path, CardOptError, "file of samples"):
        content = parse_json(read_text(path))
        counts = {int(cut): _counts(*values) for cut, *values in content["counts"]}
        seconds = {
            (int(repeat), int(cut)): _stages(stages) for repeat, cut, *stages in content["seconds"]
        }
        if content["subject"] != subject:
            changed = [name for name in subject if content["subject"].get(name) != subject[name]]
            raise CardOptError(
                f"holds what was measured of another {' and '.join(changed) or 'subject'}; name "
                "another folder, or remove it"
            )
    return Samples(subject, counts, seconds)


def _counts(flops: Any, *rest: Any) -> Counts:
    return Counts(_stages(flops), *(int(value) for value in rest))


def _stages(values: Any) -> tuple[float, ...]:
    """Return a number for each stage."""
    found = tuple(float(value) for value in values)
    if len(found) != len(STAGES) or not all(0.0 <= value < float("inf") for value in found):
        raise ValueError(values)
    return found
