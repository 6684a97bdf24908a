"""One limit that the rows of a table of any size share: passes over its parts, then decisions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from card_opt.algorithms.kernel.inputs import Decided, Prices
from card_opt.constraints.base import Constraint
from card_opt.constraints.kinds import EnergyBudget, RoundTime
from card_opt.errors import ConstraintError, InfeasibleError
from card_opt.fleet.batch import Rows
from card_opt.fleet.part import Part
from card_opt.fleet.shared.coupled import (
    Partial,
    least_inputs,
    nothing,
    partial,
    prices_of,
    total,
)
from card_opt.fleet.shared.groups import Groups, plain
from card_opt.fleet.shared.known import ROOM
from card_opt.fleet.shared.offers import Found, Offer, Totals
from card_opt.fleet.shared.prices import search
from card_opt.problem.quantities import IntArray

if TYPE_CHECKING:
    import pyarrow as pa

Result = TypeVar("Result")
Carry = Callable[[Callable[[Part], Result], Sequence[Part]], Iterator[tuple[Part, Result]]]
_UNITS = {"energy": "J", "delay": "s"}
_NAMED = 3  # groups without a decision that a message names


@dataclass(frozen=True)
class SharedLimit:
    """A limit of one quantity over groups of rows.

    Attributes
    ----------
    label
        The constraint that it comes from.
    quantity
        ``energy`` or ``delay``.
    per
        ``fleet``, ``round`` or ``device``.
    bound
        Of each group [J or s].
    """

    label: str
    quantity: str
    per: str
    bound: float


@dataclass(frozen=True)
class Table:
    """A table as the passes see it; it can be pickled if its functions can.

    Attributes
    ----------
    parts
        In order.
    rows
        Yields the rows of a part that make sense, each device-round once.
    decide
        Decides rows at prices.
    """

    parts: Sequence[Part]
    rows: Callable[[Part], Iterator[Rows]]
    decide: Callable[[Rows, Prices], Decided]


@dataclass(frozen=True)
class Priced:
    """Decides rows as an offer to their groups says; can be pickled."""

    table: Table
    groups: Groups
    quantity: str
    offer: Offer

    def decide(self, rows: Rows) -> tuple[Decided, IntArray | None]:
        """Return the decisions of rows, and their groups."""
        group = self.groups.of(rows)
        if self.offer.is_least:
            rows = rows._replace(inputs=least_inputs(rows.inputs, self.quantity))
        prices = prices_of(self.offer, self.quantity, rows.number, group)
        return self.table.decide(rows, prices), group

    def add_up(self, part: Part) -> Partial:
        """Return what a part adds to the totals of the groups."""
        number = self.groups.number
        found = nothing(number, self.quantity)
        for rows in self.table.rows(part):
            decided, group = self.decide(rows)
            found += partial(decided, group, number, self.quantity)
        return found


@dataclass(frozen=True)
class Shared:
    """What is known of a limit after the passes, and how rows are decided.

    Attributes
    ----------
    limit
        The limit.
    priced
        Decides rows so that it is kept.
    found
        Prices, bounds and totals of each group.
    """

    limit: SharedLimit
    priced: Priced
    found: Found

    @property
    def bound(self) -> float:
        """Return what no decisions that keep the limit cost less than."""
        return float(self.found.bound.sum())

    def described(self) -> dict[str, Any]:
        """Return it as plain values."""
        found = self.found
        return {
            "limit": self.limit.label,
            "per": self.limit.per,
            "bound": self.bound,
            "gap": found.gap,
            "passes": found.passes,
            "groups": self.priced.groups.number,
            "prices": [price.hex() for price in found.price.tolist()],
        }


def split_limits(
    limits: Sequence[Constraint],
) -> tuple[SharedLimit | None, tuple[Constraint, ...]]:
    """Return the limit that rows share, if there is one, and the others.

    Raises
    ------
    ConstraintError
        If there are two, or one has a bound of its own for each group.
    """
    shared = [limit for limit in limits if isinstance(limit, EnergyBudget | RoundTime)]
    rest = tuple(limit for limit in limits if not isinstance(limit, EnergyBudget | RoundTime))
    if len(shared) > 1:
        labels = " and ".join(limit.label for limit in shared)
        raise ConstraintError(
            f"a table of device-rounds takes one shared limit at a time, got {labels}"
        )
    if not shared:
        return None, rest
    limit = shared[0]
    if isinstance(limit, EnergyBudget):
        quantity, per, bound = "energy", limit.per, limit.max_energy
    else:
        quantity, per, bound = "delay", "round", limit.max_delay
    if np.ndim(bound):
        raise ConstraintError(
            f"{limit.label}: a table takes one bound for all groups, got an array"
        )
    return SharedLimit(limit.label, quantity, per, float(bound)), rest


def share(
    table: Table, limit: SharedLimit, carry: Carry[Any], rel_gap: float = 1e-8, room: float = ROOM
) -> Shared:
    """Return how to decide the rows of a table under a limit that they share.

    Parameters
    ----------
    table
        The rows.
    limit
        The limit.
    carry
        Who carries a function to the parts; its results may come in any order.
    rel_gap
        How far above the bound the cost may be, relative, to be good enough.
    room
        What decisions leave free of the limit, relative.

    Raises
    ------
    InfeasibleError
        If a group has no decision that keeps its limit.
    """
    groups = _groups_of(table, limit.per, carry)
    zero = np.zeros(groups.number)
    priced = Priced(table, groups, limit.quantity, Offer(zero))

    def passes(offer: Offer) -> Totals:
        at_offer = replace(priced, offer=offer)
        parts = dict(_numbered(carry(at_offer.add_up, table.parts)))
        return total(parts[part.number] for part in table.parts)

    if not table.parts or groups.number == 0:
        found = search(lambda _: nothing(1, limit.quantity).totals(), zero[:1] + 1.0)
        return Shared(limit, replace(priced, groups=Groups("fleet")), found)
    found = search(passes, np.full(groups.number, limit.bound), rel_gap, room=room)
    _check_found(limit, groups, found)
    return Shared(limit, replace(priced, offer=found.offer), found)


def _check_found(limit: SharedLimit, groups: Groups, found: Found) -> None:
    """Refuse a limit that some group cannot keep."""
    missing = np.flatnonzero(np.isinf(found.cost) & (found.number > 0))
    if missing.size == 0:
        return
    unit = _UNITS[limit.quantity]
    takes = [f"{found.least[g]:.9g} {unit}" for g in missing[:_NAMED]]
    if groups.labels is None:
        what = f"the rows take at least {takes[0]} in all"
    else:
        names = (groups.labels[int(g)].as_py() for g in missing[:_NAMED])
        pairs = zip(names, takes, strict=True)
        named = ", ".join(f"{limit.per} {name} takes at least {take}" for name, take in pairs)
        more = ", ..." if missing.size > _NAMED else ""
        what = f"{missing.size} of {groups.number} {limit.per}s cannot keep it: {named}{more}"
    raise InfeasibleError(
        f"{limit.label}: no decision keeps {limit.bound:g} {unit}: {what}; give a larger limit"
    )


def _groups_of(table: Table, per: str, carry: Carry[Any]) -> Groups:
    """Return the groups of a table's rows, in the order of their labels."""
    if per == "fleet":
        return Groups(per)
    import pyarrow as pa
    import pyarrow.compute as pc

    parts = dict(_numbered(carry(_Labels(table.rows, per), table.parts)))
    each = [parts[part.number] for part in table.parts if parts[part.number] is not None]
    if not each:
        return Groups(per, pa.array([], pa.int64()))
    labels = pc.unique(pa.chunked_array(each))
    return Groups(per, labels.take(pc.array_sort_indices(labels)))


@dataclass(frozen=True)
class _Labels:
    """Collects the labels of a part; can be pickled."""

    rows: Callable[[Part], Iterator[Rows]]
    per: str

    def __call__(self, part: Part) -> pa.Array | None:
        """Return the different labels of a part, None if it has no rows."""
        import pyarrow as pa
        import pyarrow.compute as pc

        each = [pc.unique(plain(getattr(rows, self.per))) for rows in self.rows(part)]
        return pc.unique(pa.chunked_array(each)) if each else None


def _numbered(results: Iterator[tuple[Part, Result]]) -> Iterator[tuple[int, Result]]:
    return ((part.number, result) for part, result in results)
