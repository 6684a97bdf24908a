"""What constraints leave of the decisions: allowed cuts, frequency levels, and rows.

Every constraint lowers to these three primitives (`card_opt.constraints`), and every formulation
and algorithm implements them once. The referee's verdict on them, `Region.violation`, is here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.problem.instance import Instance
from card_opt.problem.masks import Mask
from card_opt.problem.quantities import FloatArray, IntArray
from card_opt.problem.referee import nearest
from card_opt.problem.rows import Rows, quantity_of
from card_opt.support.inputs import parse_json

BoolArray = npt.NDArray[np.bool_]

CUTS = "allowed cuts"
LEVELS = "levels"
OWN = "own limits"  # rows of a single device-round
SHARED = "shared limits"  # rows that couple device-rounds
PRIMITIVES = (CUTS, LEVELS, OWN, SHARED)


@dataclass(frozen=True, kw_only=True, eq=False)
class Region:
    """The decisions that constraints leave.

    Attributes
    ----------
    allowed
        Allowed cuts, shape (M, N, C); None if all are.
    levels
        Allowed frequencies [Hz], rising, shape (L,); None for the whole box.
    rows
        Limits on sums.
    allowed_by, levels_by
        The constraints that `allowed` and `levels` come from, for messages.
    masks
        What each constraint of `allowed_by` allows, so that it can be said what it would have to
        be; empty if nothing is known of that.
    """

    allowed: BoolArray | None = None
    levels: FloatArray | None = None
    rows: tuple[Rows, ...] = ()
    allowed_by: tuple[str, ...] = ()
    levels_by: tuple[str, ...] = ()
    masks: tuple[Mask, ...] = ()

    @property
    def own(self) -> tuple[Rows, ...]:
        """Return the rows of single device-rounds."""
        return tuple(rows for rows in self.rows if rows.is_own)

    @property
    def shared(self) -> tuple[Rows, ...]:
        """Return the rows that couple device-rounds."""
        return tuple(rows for rows in self.rows if not rows.is_own)

    @property
    def needs(self) -> frozenset[str]:
        """Return the primitives that a method must take to handle it."""
        present = {
            CUTS: self.allowed is not None,
            LEVELS: self.levels is not None,
            OWN: bool(self.own),
            SHARED: bool(self.shared),
        }
        return frozenset(name for name in PRIMITIVES if present[name])

    def __and__(self, other: Region) -> Region:
        """Return what both leave."""
        allowed, levels = self.allowed, self.levels
        if other.allowed is not None:
            allowed = other.allowed if allowed is None else allowed & other.allowed
        if other.levels is not None:
            levels = other.levels if levels is None else np.intersect1d(levels, other.levels)
        return Region(
            allowed=allowed,
            levels=levels,
            rows=self.rows + other.rows,
            allowed_by=tuple(dict.fromkeys(self.allowed_by + other.allowed_by)),
            levels_by=tuple(dict.fromkeys(self.levels_by + other.levels_by)),
            masks=self.masks + other.masks,
        )

    def __getitem__(self, index: tuple[int | slice | IntArray, int | slice]) -> Region:
        """Return the region of some devices and rounds, as an instance is indexed.

        Devices may be given one by one, too, as an array of their numbers, 0-based.

        A shared row keeps its bound: it then limits what is left of its group.
        """
        which, when = index
        devices = slice(which, which + 1) if isinstance(which, int) else which
        rounds = slice(when, when + 1) if isinstance(when, int) else when
        allowed = None if self.allowed is None else self.allowed[devices, rounds]
        rows = tuple(rows.part((devices, rounds)) for rows in self.rows)
        masks = tuple(mask[devices, rounds] for mask in self.masks)
        return replace(self, allowed=allowed, rows=rows, masks=masks)

    def scaled_bounds(self, factor: float) -> Region:
        """Return the region with every row's bound multiplied by a factor."""
        rows = tuple(replace(rows, bound=rows.bound * factor) for rows in self.rows)
        return replace(self, rows=rows)

    def levels_in_box(self, inst: Instance) -> tuple[IntArray, IntArray]:
        """Return the first allowed level of each device-round and the end, shape (M, N)."""
        assert self.levels is not None
        x = inst.rounds()
        first = np.searchsorted(self.levels, np.broadcast_to(x.min_frequency, inst.shape))
        end = np.searchsorted(
            self.levels, np.broadcast_to(x.max_frequency, inst.shape), side="right"
        )
        return first, end

    def is_empty(self, inst: Instance) -> bool:
        """Return whether some device-round has no allowed cut or no level in its box at all."""
        if self.allowed is not None and not self.allowed.any(axis=-1).all():
            return True
        if self.levels is None:
            return False
        first, end = self.levels_in_box(inst)
        return bool((first >= end).any())

    def violation(self, inst: Instance, cut: IntArray, frequency: FloatArray) -> float:
        """Return the largest relative excess of a decision over any limit; 0 is inside.

        A cut that is not allowed counts as inf; a frequency by its distance from the next level.

        Parameters
        ----------
        inst
            The instance.
        cut, frequency
            The decision, shape (M, N), 1-based cuts and Hz.
        """
        worst = 0.0
        if self.allowed is not None:
            chosen = np.take_along_axis(self.allowed, (cut - 1)[..., None], axis=-1)
            worst = 0.0 if chosen.all() else np.inf
        if self.levels is not None:
            if self.levels.size == 0:
                return np.inf
            worst = max(worst, float(np.abs(frequency / self.nearest(frequency) - 1.0).max()))
        values: dict[str, FloatArray] = {}
        for rows in self.rows:
            if rows.quantity not in values:
                values[rows.quantity] = quantity_of(inst, rows.quantity, cut, frequency)
            if rows.bound.size:
                totals = rows.totals(rows.limited(values[rows.quantity], cut))
                excess = totals / rows.bound - 1.0
                worst = max(worst, float(excess.max()))
        return worst

    def nearest(self, frequency: FloatArray) -> FloatArray:
        """Return the level nearest to each frequency [Hz]."""
        assert self.levels is not None
        return nearest(self.levels, frequency)

    def by_label(self, prices: FloatArray) -> dict[str, FloatArray]:
        """Return prices of the bounds of all shared rows as prices per unit, by their label.

        Parameters
        ----------
        prices
            Cost per whole bound of each group, all shared rows after each other.
        """
        out: dict[str, FloatArray] = {}
        end = 0
        for rows in self.shared:
            label, number = rows.label, 1
            while label in out:  # the same constraint twice
                number += 1
                label = f"{rows.label} ({number})"
            start, end = end, end + rows.bound.size
            out[label] = prices[start:end] / rows.bound
        return out

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return the region as named arrays, to be sent to another process."""
        out: dict[str, npt.NDArray[Any]] = {}
        if self.allowed is not None:
            out["allowed"] = self.allowed
        if self.levels is not None:
            out["levels"] = self.levels
        out["rows"] = np.array(json.dumps([[rows.label, rows.quantity] for rows in self.rows]))
        for i, rows in enumerate(self.rows):
            for name in ("group", "bound", "coefficient"):
                out[f"{name}_{i}"] = getattr(rows, name)
            if rows.extra is not None:
                out[f"extra_{i}"] = rows.extra
        return out

    @classmethod
    def from_arrays(cls, arrays: dict[str, npt.NDArray[Any]]) -> Region:
        """Return the region that `arrays` was made from."""
        rows = tuple(
            Rows(
                label=label,
                quantity=quantity,
                group=arrays[f"group_{i}"],
                bound=arrays[f"bound_{i}"],
                coefficient=arrays[f"coefficient_{i}"],
                extra=arrays.get(f"extra_{i}"),
            )
            for i, (label, quantity) in enumerate(parse_json(str(arrays["rows"])))
        )
        return cls(allowed=arrays.get("allowed"), levels=arrays.get("levels"), rows=rows)


def data_region(inst: Instance) -> Region:
    """Return what an instance's data leave: cuts that have a link, frequencies with a power."""
    linked, table = inst.linked(), inst.level_power
    return Region(
        allowed=linked,
        allowed_by=() if linked is None else ("links of rate 0",),
        levels=None if table is None else table[:, 0],
        levels_by=() if table is None else ("power at some frequencies alone",),
    )


EVERYTHING = Region()
"""The region without constraints."""
