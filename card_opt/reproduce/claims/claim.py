"""A claim of the letter, the number that it is measured by, and the rule that judges it.

A rule is an interval. The verdict of a row is

- ``does not follow`` if the value is outside,
- ``follows`` if it is inside and rests on the printed equations or on sourced facts alone,
- ``follows under stated assumption`` if it is inside and rests on values that the letter leaves
  out, which the row's preset and reading name,
- ``too few rounds to judge`` if it rests on such values and is a mean over fewer than 500 rounds,
  as ``card-opt reproduce --quick`` plays.

Thresholds that are ours, where the letter has a word and no number:

====================================  ============================================
word                                  rule
====================================  ============================================
a percentage                          within 0.5 percentage points
"closer to"                           less than half of the way
"similar"                             within 10 %
"moves from 31 to 1"                  the last cut in at least half of Device 1's
                                      rounds, the first in half of Device 5's, and
                                      no rise of the mean cut by more than 1 layer
a frequency that rises                by at least 1 %
a clock or a power of a part          within 1 %, within 10 %
exact methods agree                   within 1e-6
====================================  ============================================
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from card_opt.reproduce.claims.evidence import OWN, Evidence, Played
from card_opt.reproduce.claims.readings import Reading

if TYPE_CHECKING:
    import pandas as pd

FOLLOWS = "follows"
ASSUMING = "follows under stated assumption"
NOT = "does not follow"
UNJUDGED = "too few rounds to judge"
VERDICTS = (FOLLOWS, ASSUMING, NOT, UNJUDGED)
_ENOUGH = 500  # rounds: a mean over fewer may be on the other side of a rule by chance
EQUATIONS, FACTS, ASSUMED = "equations", "facts", "assumed values"
_NOISE = 1e-12  # of values that are zero but for rounding


class Value(NamedTuple):
    """What a claim measures under one reading."""

    value: float
    reading: Reading | None = None
    channel: str = ""
    case: str = ""


@dataclass(frozen=True)
class Claim:
    """One statement of the letter.

    Attributes
    ----------
    name
        Short and unique.
    text
        The statement, in our words.
    where
        Section, figure, table or equation.
    letter
        The letter's value.
    measure
        What the value is, with its unit.
    values
        Measures it, under one reading or several.
    low, high
        The rule: values from `low` to `high` bear the statement out.
    rests_on
        ``equations``, ``facts`` or ``assumed values``.
    """

    name: str
    text: str
    where: str
    letter: str
    measure: str
    values: Callable[[Evidence], Iterable[Value]]
    low: float = -math.inf
    high: float = math.inf
    rests_on: str = ASSUMED


def verdict(value: float, low: float, high: float, rests_on: str, rounds: int) -> str:
    """Return one of `VERDICTS`, by the rule of a claim and the rounds that were played."""
    if rests_on == ASSUMED and rounds < _ENOUGH:
        return UNJUDGED
    if not low <= value <= high:
        return NOT
    return ASSUMING if rests_on == ASSUMED else FOLLOWS


def rows(claim: Claim, evidence: Evidence) -> list[dict[str, Any]]:
    """Return a claim's rows of the fidelity table, one for each reading."""
    out = []
    for found in claim.values(evidence):
        value = 0.0 if abs(found.value) < _NOISE else float(found.value)
        reading = found.reading
        out.append(
            {
                "claim": claim.name,
                "statement": claim.text,
                "where": claim.where,
                "preset": reading.preset if reading else "",
                "normalizer": reading.normalizer if reading else "",
                "baseline_frequency": reading.baseline_frequency if reading else "",
                "layers": str(reading.layers) if reading else "",
                "head": reading.head if reading else "",
                "channel": found.channel,
                "case": found.case,
                "measure": claim.measure,
                "value": value,
                "letter": claim.letter,
                "low": claim.low,
                "high": claim.high,
                "rests_on": claim.rests_on,
                "verdict": verdict(value, claim.low, claim.high, claim.rests_on, evidence.rounds),
            }
        )
    return out


def table(claims: Iterable[Claim], evidence: Evidence) -> pd.DataFrame:
    """Return the rows of all claims."""
    import pandas as pd

    return pd.DataFrame([row for claim in claims for row in rows(claim, evidence)])


def presets(evidence: Evidence) -> list[Reading]:
    """Return every preset as it stands."""
    return [evidence.reading(preset) for preset in evidence.presets]


def variants(evidence: Evidence) -> list[Reading]:
    """Return the presets as they stand, then the letter's with one choice changed at a time."""
    base = evidence.base
    other = [base.replace(normalizer=name) for name in ("fleet", "max-frequency", "per-cut")]
    other.append(base.replace(delay_range="fleet", energy_range="per-cut"))
    other.append(base.replace(delay_range="box", energy_range="per-cut"))
    other += [base.replace(layers=16), base.replace(head="none"), base.replace(head="device")]
    fast = [reading.replace(baseline_frequency="maximum") for reading in presets(evidence)]
    return [*presets(evidence), *other, *fast]


def simulated(
    measure: Callable[[Played], float],
    chosen: Callable[[Evidence], list[Reading]] = presets,
    channels: tuple[str, ...] = (OWN,),
) -> Callable[[Evidence], list[Value]]:
    """Return what measures simulated rounds under readings and channels."""

    def values(evidence: Evidence) -> list[Value]:
        return [
            Value(measure(played), reading, channel, played.case)
            for reading in chosen(evidence)
            for channel in channels
            for played in [evidence.played(reading, channel)]
        ]

    return values
