"""A plan carried out: what is missing is made, and what is there twice taken out."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from card_opt.errors import CardOptError
from card_opt.fleet.duplicates import find_repeated, overlapping
from card_opt.fleet.order import Mask
from card_opt.fleet.output import folder
from card_opt.fleet.part import Part
from card_opt.fleet.part_file import Decider, decide_freely, decide_part
from card_opt.fleet.plan import FORMAT, Plan
from card_opt.fleet.proofs.proving import Prover
from card_opt.fleet.proofs.whole import conclude
from card_opt.fleet.statistics import Statistics, total
from card_opt.fleet.threads import Engine
from card_opt.support.progress import Progress

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Run:
    """One run of a plan, in a folder that is this run's alone (see `folder.opened`).

    Parameters
    ----------
    plan
        What is to be decided.
    map_parts
        Who does the work.
    progress
        Called with the number of rows done and of all, as far as that is known; or None.
    """

    def __init__(self, plan: Plan, map_parts: Engine, progress: Progress | None = None) -> None:
        self._plan = plan
        self._map_parts = map_parts
        self._progress = progress
        self._parts = plan.telemetry.parts
        found = {part: plan.made(part.number) for part in self._parts}
        self._made = {part: said for part, said in found.items() if said is not None}
        self._tell()

    @property
    def is_done(self) -> bool:
        """Return whether there is nothing left to do."""
        return len(self._made) == len(self._parts) and folder.is_finished(self._plan)

    def carry_out(
        self,
        decider: Decider = decide_freely,
        known: Mapping[str, Any] = NOTHING,
        prover: Prover | None = None,
    ) -> Statistics:
        """Make the parts that are not there, and the manifest; return what all come to.

        Parameters
        ----------
        decider
            What decides the rows of parts.
        known
            What else the manifest says, as plain values.
        prover
            What writes certificates of them; None for none.

        Raises
        ------
        CardOptError
            If something cannot be read or written, or is changed meanwhile.
        """
        is_done = self.is_done
        if not is_done:
            folder.reopen(self._plan)
            make = functools.partial(decide_part, self._plan, decider=decider, prover=prover)
            self._make([part for part in self._parts if part not in self._made], make)
            masks = self._repeated()
            left = [part for part in self._parts if self._is_left(part, masks)]
            self._make(left, functools.partial(make, masks=masks))
            self._plan.check_unchanged()
            self._check_there()
        whole = total(self._made[part] for part in self._parts)
        if not is_done:
            if prover is not None:
                conclude(self._plan, prover.charge, whole.decided)
            folder.finish(self._plan, self._manifest(whole) | dict(known))
        return whole

    def _make(self, parts: Sequence[Part], make: Callable[[Part], Statistics]) -> None:
        """Decide and write some parts."""
        for part, said in self._map_parts(make, parts):
            self._made[part] = said
            self._tell()

    def _tell(self) -> None:
        """Say how far it is; how many rows there are is a guess where files do not say it."""
        if self._progress is not None:
            done = sum(said.rows for said in self._made.values())
            guess = round(done * len(self._parts) / max(len(self._made), 1))
            self._progress("decide", done, self._plan.telemetry.num_rows or guess)

    def _repeated(self) -> dict[int, Mask]:
        """Return which rows of parts that overlap have a device-round that was there before."""
        made = self._made
        places = overlapping([made[part].span for part in self._parts])
        sizes = {
            part: made[part].decided + made[part].infeasible + made[part].repeated
            for part in (self._parts[place] for place in places)
        }
        return find_repeated(self._plan, sizes, self._map_parts) if sizes else {}

    def _is_left(self, part: Part, masks: Mapping[int, Mask]) -> bool:
        """Return whether a part still holds what is there twice."""
        return part.number in masks and masks[part.number].sum() != self._made[part].repeated

    def _check_there(self) -> None:
        """Take what parts say from the files themselves, and refuse if one has gone or is old.

        A worker that all took for dead may still write what was asked of it long ago.
        """
        for part in self._parts:
            said = self._plan.made(part.number)
            if said is None or said.counts != self._made[part].counts:
                path = self._plan.part_path(part.number)
                raise CardOptError(
                    f"{path} was removed or changed by something else: give the same command "
                    "again to have it made anew"
                )
            self._made[part] = said

    def _manifest(self, whole: Statistics) -> dict[str, Any]:
        """Return what says that all is there."""
        parts = [
            {"file": self._plan.part_path(part.number).name, **self._made[part].counts}
            for part in self._parts
        ]
        totals = {"cost": whole.cost, "delay": whole.delay, "energy": whole.energy}
        return {
            "format": FORMAT,
            "plan": self._plan.digest,
            **whole.counts,
            **totals,
            "bound": whole.lower,
            "gap": whole.gap,
            "parts": parts,
        }
