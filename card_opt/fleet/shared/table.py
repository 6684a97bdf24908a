"""A planned table under a limit that its rows share: its parts as the passes see them."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from card_opt.algorithms.kernel.inputs import Decided, Prices
from card_opt.fleet.batch import Rows, decide_rows
from card_opt.fleet.duplicates import find_repeated, overlapping
from card_opt.fleet.order import Keys, Mask
from card_opt.fleet.part import Part
from card_opt.fleet.part_rows import part_rows
from card_opt.fleet.plan import Plan
from card_opt.fleet.shared.known import ROOM
from card_opt.fleet.shared.limit import Priced, Shared, SharedLimit, Table, share
from card_opt.fleet.statistics import Span
from card_opt.fleet.threads import Engine
from card_opt.support.progress import Progress


@dataclass(frozen=True)
class PricedDecider:
    """Decides rows of parts so that the limit is kept; can be pickled."""

    priced: Priced

    def __call__(self, plan: Plan, part: Part, rows: Rows) -> Decided:
        """Return the decisions of some of a part's rows."""
        return self.priced.decide(rows)[0]


def share_table(
    plan: Plan,
    limit: SharedLimit,
    map_parts: Engine,
    progress: Progress | None = None,
    room: float = ROOM,
) -> Shared:
    """Return how the rows of a planned table are decided under a limit that they share.

    Parameters
    ----------
    plan
        What is to be decided.
    limit
        The limit.
    map_parts
        Who does the work.
    progress
        Called with the number of rows done and of all, in each pass.
    room
        What decisions leave free of the limit, relative.

    Raises
    ------
    CardOptError
        If a group has no decision that keeps its limit, or a part cannot be read.
    """
    carry = functools.partial(_told, map_parts, progress)
    masks = _masks(plan, map_parts, dict(carry(functools.partial(_survey, plan), _parts(plan))))
    rows = functools.partial(_rows, plan, masks)
    table = Table(_parts(plan), rows, functools.partial(_decide, plan))
    return share(table, limit, carry, room=room)


class _Survey(NamedTuple):
    """The device-rounds of a part."""

    size: int  #: rows that make sense
    span: Span | None
    is_rising: bool


def _survey(plan: Plan, part: Part) -> _Survey:
    """Return where the device-rounds of a part are."""
    keys, size = Keys(), 0
    for rows, _ in part_rows(plan, part):
        keys.add(rows.device, rows.round)
        size += len(rows.device)
    return _Survey(size, keys.span(), keys.is_rising)


def _masks(plan: Plan, map_parts: Engine, found: Mapping[Part, _Survey]) -> dict[int, Mask]:
    """Return which rows have a device-round that was there before: they take no part."""
    parts = _parts(plan)
    places = set(overlapping([found[part].span for part in parts]))
    places |= {place for place, part in enumerate(parts) if not found[part].is_rising}
    sizes = {parts[place]: found[parts[place]].size for place in sorted(places)}
    return find_repeated(plan, sizes, map_parts) if sizes else {}


def _parts(plan: Plan) -> Sequence[Part]:
    return plan.telemetry.parts


def _rows(plan: Plan, masks: Mapping[int, Mask], part: Part) -> Iterator[Rows]:
    """Yield the rows of a part that make sense, each device-round once."""
    return (rows for rows, _ in part_rows(plan, part, masks.get(part.number)))


def _decide(plan: Plan, rows: Rows, prices: Prices) -> Decided:
    return decide_rows(plan.jobs.jobs, rows, prices, plan.backend)


def _told(
    map_parts: Engine,
    progress: Progress | None,
    function: Callable[[Part], Any],
    parts: Sequence[Part],
) -> Iterator[tuple[Part, Any]]:
    """Yield what an engine does, and say how far the pass is."""
    done, total = 0, sum(part.num_rows for part in parts)
    for part, result in map_parts(function, parts):
        done += part.num_rows
        if progress is not None and total:
            progress("prices", done, total)
        yield part, result
