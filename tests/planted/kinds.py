"""Bugs in counting those that are alike, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

GROUPING, WALLS, SEARCH, COUNTING, DIVIDING = (
    f"algorithms/column_generation/kinds/{name}.py"
    for name in ("grouping", "walls", "search", "counting", "dividing")
)
COMPONENTS = "algorithms/column_generation/components.py"
BUGS = (
    Bug(
        WALLS,
        "int(kinds.size[kind]) * top - most - 1",
        "int(kinds.size[kind]) * top - most - 2",
        "a sum between both sides of a division is on neither",
    ),
    Bug(
        WALLS,
        "times * wall.weights / wall.room",
        "times * wall.weights / (wall.room - 0.5)",
        "a wall is tighter than what was divided",
    ),
    Bug(
        WALLS,
        "next(with_room) / wall.room",
        "next(with_room)",
        "multipliers are of a whole wall, not of a unit",
    ),
    Bug(
        WALLS,
        "cost=times * options.cost",
        "cost=options.cost",
        "all members cost as much as one",
    ),
    Bug(
        DIVIDING,
        "int(np.floor(total))",
        "int(np.floor(total)) - 1",
        "a division is beside the relaxation",
    ),
    Bug(
        DIVIDING,
        "weights[options.starts[kind] : place + 1] = 1",
        "weights[options.starts[kind] : place] = 1",
        "whole sums are not divided until one count of each option is left",
    ),
    Bug(
        COMPONENTS,
        "better(before, part)",
        "before",
        "what a search without counts finds is forgotten",
    ),
    Bug(
        SEARCH,
        "places[dearer <= self.worst - priced.bound]",
        "places[dearer <= 0.1 * (self.worst - priced.bound)]",
        "options are closed that may be in a better decision",
    ),
    Bug(
        SEARCH,
        "walls = (*walls, side)",
        "walls = (side,)",
        "a division forgets those above it",
    ),
    Bug(
        GROUPING,
        "same &= one == other",
        "same |= one == other",
        "all with a few numbers in common are alike",
    ),
    Bug(
        GROUPING,
        "steps = np.repeat(np.arange(self.options.counts[kind]), counts[own])",
        "steps = np.repeat(np.arange(self.options.counts[kind]), counts[own])[::-1]",
        "the largest cuts go to the first members",
    ),
    Bug(
        COUNTING,
        "number * options.cost.rows(places)",
        "options.cost.rows(places)",
        "those that choose the same cost as much as one",
    ),
)
