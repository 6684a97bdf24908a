"""``[training]`` of a scenario: how it is fine-tuned, with lists where that is to be decided."""

from __future__ import annotations

import dataclasses
import itertools
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import PlainValidator

from card_opt.errors import ScenarioError, shown
from card_opt.scenarios.transformer.fine_tuning import FineTuning

_MOST = 1e9  # of a quality
MOST_OPTIONS = 100  # of ranks times bits; each has all the cuts


def _listed(value: Any) -> Any:
    """Return a list as a tuple, all else as it is: the dataclass checks it."""
    return tuple(value) if isinstance(value, list) else value


Whole = Annotated[int | tuple[int, ...], PlainValidator(_listed)]
"""A whole number, or several of which one is to be chosen for every device-round."""

Table = Annotated[tuple[tuple[float, ...], ...] | None, PlainValidator(lambda v: _rows(v))]


@dataclass(frozen=True, kw_only=True)
class Training(FineTuning):
    r"""``[training]``: :class:`card_opt.scenarios.llm.FineTuning`, and what a round does with it.

    Attributes
    ----------
    lora_rank, activation_bits
        Numbers, or lists of them: then they are decided for every device-round, with the cut.
    local_epochs
        Mini-batches in a round, :math:`T` in the letter.
    compression_ratio
        :math:`\varphi`: share of the smashed data and gradients that crosses the link.
    may_skip
        Whether a device may be left out of a round; None, as false, that it may not.
    quality
        How good a rank (row) with such bits (column) is, at least 0; None for
        `card_opt.scenarios.options.default_quality`.
    """

    lora_rank: Whole  # type: ignore[assignment]  # what needs one calls `check_single`
    activation_bits: Whole = 16  # type: ignore[assignment]
    local_epochs: int
    compression_ratio: float
    may_skip: bool | None = None
    quality: Table = None

    def __post_init__(self) -> None:
        for name in ("lora_rank", "activation_bits"):
            values = getattr(self, name)
            if isinstance(values, tuple) and not (0 < len(set(values)) == len(values)):
                raise ScenarioError(
                    f"{name} must be a number, or several different ones, got {shown(values)}"
                )
        if len(self.ranks) * len(self.bits) > MOST_OPTIONS:
            raise ScenarioError(
                f"lora_rank and activation_bits must have at most {MOST_OPTIONS} pairs, "
                f"got {len(self.ranks)} times {len(self.bits)}"
            )
        self.alternatives()
        if not 0 < self.compression_ratio <= 1:
            raise ScenarioError(
                f"compression_ratio must be above 0 and at most 1, got {self.compression_ratio}"
            )
        self._check_quality()

    @property
    def ranks(self) -> tuple[int, ...]:
        """Return the LoRA ranks to choose from."""
        return _as_tuple(self.lora_rank)

    @property
    def bits(self) -> tuple[int, ...]:
        """Return the bits of an activation on the link to choose from."""
        return _as_tuple(self.activation_bits)

    @property
    def has_options(self) -> bool:
        """Return whether more than a cut is to be chosen."""
        several = isinstance(self.lora_rank, tuple) or isinstance(self.activation_bits, tuple)
        return several or bool(self.may_skip)

    def alternatives(self) -> list[FineTuning]:
        """Return every way to fine-tune: rank by rank, and for each all bits.

        Raises
        ------
        ScenarioError
            If a value is not allowed.
        """
        fields = {f.name: getattr(self, f.name) for f in dataclasses.fields(FineTuning)}
        return [
            FineTuning(**(fields | {"lora_rank": rank, "activation_bits": bits}))
            for rank, bits in itertools.product(self.ranks, self.bits)
        ]

    def _check_quality(self) -> None:
        """Raise `ScenarioError` if there is a table of qualities, and it is none."""
        if self.quality is None:
            return
        if not self.has_options:
            raise ScenarioError(
                "quality is of options: it needs a list of lora_rank or activation_bits, or "
                "may_skip"
            )
        rows, columns = len(self.ranks), len(self.bits)
        is_table = [len(row) for row in self.quality] == [columns] * rows
        if not is_table or not all(0.0 <= value < _MOST for row in self.quality for value in row):
            raise ScenarioError(
                f"quality must be {rows} lists, one for each rank, of {columns} numbers from 0 to "
                f"{_MOST:g}, one for each number of bits, got {shown(self.quality)}"
            )


def _as_tuple(value: Any) -> tuple[int, ...]:
    return value if isinstance(value, tuple) else (value,)


def _rows(value: Any) -> Any:
    """Return a table as tuples of floats; all else as nothing that is a table."""
    try:
        return None if value is None else tuple(tuple(map(float, row)) for row in value)
    except (TypeError, ValueError):
        return ()
