"""Certificates of the decisions of a part: one for each batch of its rows, and each job in it.

A batch says what its device-rounds cost at least at the prices of what all rows share, and what
its decisions cost and take at most; `whole` adds these up. What bounds it is the kernel's, a hair
lower; the file that holds it has its claim in the first line, so that it is read alone.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from card_opt.algorithms.kernel.inputs import Decided
from card_opt.certificates.certificate import FORMAT, VERSION
from card_opt.certificates.repair import repair
from card_opt.export.json_file import content_of
from card_opt.fleet.batch import Rows, decide_rows
from card_opt.fleet.part import Part
from card_opt.fleet.part_rows import filtered
from card_opt.fleet.plan import Plan
from card_opt.fleet.proofs.embedded import problem_of
from card_opt.fleet.shared.coupled import prices_of
from card_opt.fleet.shared.groups import Groups
from card_opt.fleet.shared.limit import SharedLimit
from card_opt.fleet.shared.offers import Offer
from card_opt.fleet.shared.sums import grouped
from card_opt.fleet.writing import NUMBERS
from card_opt.problem import referee
from card_opt.problem.decision import Decision
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import BoolArray
from card_opt.support.files import replacing, sync

_HAIR = 2.0**-40  # of all costs, by which claims leave room for rounding
_TAKEN = 8.0 * float(np.finfo(np.float64).eps)  # the same of what is taken
CERTIFIED_ROOM = 2.0**-42  # of a shared limit: for that, and for frequencies put inside others


@dataclass(frozen=True)
class Charge:
    """What rows are charged for a limit that they share.

    Attributes
    ----------
    limit
        The limit.
    groups
        The groups that have it.
    price
        Of each group, per unit of the limit, shape (G,).
    """

    limit: SharedLimit
    groups: Groups
    price: FloatArray

    def lower(self, plan: Plan, rows: Rows) -> FloatArray:
        """Return what each row costs and is charged at least, shape (K,)."""
        offer, group = Offer(self.price), self.groups.of(rows)
        prices = prices_of(offer, self.limit.quantity, rows.number, group)
        return decide_rows(plan.jobs.jobs, rows, prices, plan.backend).lower

    def most(self, rows: Rows, decided: Decided) -> list[float]:
        """Return what decisions take at most of each group's limit."""
        takes = decided.delay if self.limit.quantity == "delay" else decided.energy
        sums = grouped(takes, self.groups.of(rows), self.groups.number)
        return [float(value) for value in sums.value * (1.0 + _TAKEN)]

    def row(self, rows: Rows) -> dict[str, Any]:
        """Return the limit as a row of a problem's file."""
        group, number = self.groups.of(rows), self.groups.number
        return {
            "quantity": self.limit.quantity,
            "group": 0 if group is None else group.tolist(),
            "bound": [self.limit.bound] * number,
            "coefficient": 1.0,
            "extra": None,
        }

    @property
    def prices(self) -> list[list[Any]]:
        """Return the prices that are not 0, as a certificate says them."""
        return [[int(g), float(self.price[g]).hex()] for g in np.flatnonzero(self.price > 0.0)]


@dataclass(frozen=True)
class Prover:
    """Writes certificates of decisions as they are made; can be pickled.

    Attributes
    ----------
    charge
        What rows are charged; None if they share no limit.
    """

    charge: Charge | None = None

    def begin(self, plan: Plan, part: Part) -> None:
        """Remove the certificates that an earlier run has left of a part."""
        plan.certificates.mkdir(exist_ok=True)
        for path in plan.certificate_paths(part.number):
            path.unlink()

    def proven(self, plan: Plan, part: Part, place: int, rows: Rows, decided: Decided) -> Decided:
        """Write the certificates of a batch; return its decisions, put inside all limits exactly.

        Parameters
        ----------
        plan, part
            What is decided.
        place
            Number of the batch in the part.
        rows, decided
            The batch and its decisions.
        """
        columns = {name: getattr(decided, name).copy() for name in NUMBERS}
        lower = decided.lower if self.charge is None else self.charge.lower(plan, rows)
        for job, chosen in _by_job(rows, decided):
            some = filtered(rows, chosen)
            problem = problem_of(plan.jobs.jobs[job], some.inputs, some.own)
            made = _inside(problem, _chosen(decided, chosen))
            for name, values in columns.items():
                values[chosen] = getattr(made, name)
            content = self._content(problem, some, made, lower[chosen])
            path = plan.certificates / f"part-{part.number:06d}-{place:04d}-{job:03d}.json"
            _write(path, content)
        return decided._replace(**columns)

    def _content(
        self, problem: Problem, rows: Rows, decided: Decided, lower: FloatArray
    ) -> dict[str, Any]:
        """Return what the certificate of some rows holds."""
        said = content_of(problem)
        takes: list[float] = []
        prices: list[list[Any]] = []
        if self.charge is not None:
            said["limits"]["rows"].insert(0, self.charge.row(rows))
            takes, prices = self.charge.most(rows, decided), self.charge.prices
        cost, least = decided.cost, lower
        hair = _HAIR * (float(np.abs(cost).sum() + np.abs(least).sum()) + cost.size)
        return {
            "format": FORMAT,
            "version": VERSION,
            "claim": {
                "kind": "part",
                "value": (math.fsum(cost) + hair).hex(),
                "bound": (math.fsum(least) - hair).hex(),
                "shared": [] if self.charge is None else [0],
                "takes": [take.hex() for take in takes],
            },
            "problem": said,
            "decision": {
                "cut": decided.cut.tolist(),
                "frequency": [hertz.hex() for hertz in decided.frequency.tolist()],
            },
            "proof": {"nodes": [{"leaf": {"prices": prices}}]},
        }


def _chosen(decided: Decided, chosen: BoolArray) -> Decided:
    """Return some of the decisions."""
    each: list[Any] = [values[chosen] for values in decided]
    return Decided(*each)


def _inside(problem: Problem, made: Decided) -> Decided:
    """Return decisions at frequencies that keep the limits of each row exactly."""
    cut = made.cut.astype(np.int64)[:, np.newaxis]
    _, frequency, _ = repair(problem, Decision(cut, made.frequency[:, np.newaxis]))
    is_moved = frequency[:, 0] != made.frequency
    if not is_moved.any():
        return made
    said = referee.evaluate(problem.instance, cut, frequency)
    changed = {
        name: np.where(is_moved, getattr(said, name)[:, 0], getattr(made, name))
        for name in ("delay", "energy", "cost")
    }
    return made._replace(frequency=frequency[:, 0], **changed)


def _by_job(rows: Rows, decided: Decided) -> Iterator[tuple[int, BoolArray]]:
    """Yield each job with a mask of its rows that have a decision."""
    there = decided.cut > 0
    if rows.job is None:
        each = [(0, there)]
    else:
        each = [(int(job), there & (rows.job == job)) for job in np.unique(rows.job)]
    return ((job, chosen) for job, chosen in each if chosen.any())


def _write(path: Path, content: dict[str, Any]) -> None:
    """Write a certificate with what it claims in the first line."""
    names: Sequence[str] = ("format", "version", "claim")
    first = {name: content.pop(name) for name in names}
    with replacing(path) as beside:
        with beside.open("w", encoding="utf-8", newline="\n") as file:
            file.write(f"{_text(first)[:-1]},\n{_text(content)[1:]}\n")
        sync(beside)


def _text(content: Any) -> str:
    return json.dumps(content, allow_nan=False, separators=(",", ":"))
