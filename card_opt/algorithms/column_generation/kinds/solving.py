"""A part of a problem with kinds: relaxed, rounded, improved, and searched by counts."""

from __future__ import annotations

import numpy as np

from card_opt.algorithms.column_generation.branching import Incumbent, Search, Start
from card_opt.algorithms.column_generation.kinds.grouping import Kinds
from card_opt.algorithms.column_generation.kinds.search import CountSearch
from card_opt.algorithms.column_generation.kinds.walls import weighted
from card_opt.algorithms.column_generation.options import Options
from card_opt.algorithms.column_generation.parts import Part, RelGap
from card_opt.algorithms.column_generation.recording import Spot
from card_opt.algorithms.column_generation.swaps import improve
from card_opt.problem.quantities import FloatArray

_FEW = 300  # members, of which exchanges of one and two are tried
_ROUNDED = 1.1  # what sums in another order may add to a tolerance, as a factor


def solve_kinds(
    options: Options,
    kinds: Kinds,
    rel_gap: RelGap,
    deadline: float,
    start: Start,
    record: bool,
) -> Part:
    """Return the best of the options of a part with kinds.

    Parameters
    ----------
    options, kinds
        The options of all its device-rounds, and of which kinds these are.
    rel_gap
        How far the cost may be above the bound.
    deadline
        When to stop, by `time.perf_counter`.
    start
        Returns a decision of all its device-rounds and prices, if something is known.
    record
        Whether to keep why the bound holds.
    """
    whole = weighted(kinds, ())
    free = whole.priced(np.zeros(options.num_rows))
    tolerance = rel_gap.of(options.num_owners, 0.0)
    search = CountSearch(kinds, tolerance, whole.ceiling(), deadline, start)
    spot = Spot(free.prices) if record else None
    root = search.root(spot)
    search.tolerance = rel_gap.of(options.num_owners, root.bound - free.bound)
    prices = root.relaxed.priced.prices
    if search.incumbent is not None and root.bound < search.cutoff:
        _exchange(search, options, prices)
    bound = search.run(root)
    if bound < search.cutoff:
        search.begin(prices)
    made = search.incumbent
    if made is None:
        is_impossible = bool(bound >= search.worst)
        return Part(bound, None, prices, is_impossible, search.num_nodes, spot)
    chosen, frequency = kinds.spread(made.counts, made.frequency)
    cost = float(options.cost_at(chosen, frequency).sum())
    incumbent = Incumbent(chosen, frequency, cost, made.prices)
    return Part(min(bound, cost), incumbent, prices, False, search.num_nodes, spot)


def is_closed(kinds: Kinds, part: Part, rel_gap: RelGap) -> bool:
    """Return whether a part with kinds is decided: to the gap, or that there is no decision."""
    if part.incumbent is None:
        return part.is_impossible
    whole = weighted(kinds, ())
    free = whole.priced(np.zeros(whole.num_rows)).bound
    tolerance = rel_gap.of(int(kinds.size.sum()), part.bound - free)
    return part.incumbent.cost - part.bound <= _ROUNDED * tolerance


def _exchange(search: CountSearch, options: Options, prices: FloatArray) -> None:
    """Try other options for one or two members."""
    made = search.incumbent
    if made is None or options.num_owners > _FEW:
        return
    each = Search(options, search.tolerance, search.worst, search.deadline)
    chosen, frequency = search.kinds.spread(made.counts, made.frequency)
    each.incumbent = Incumbent(chosen, frequency, made.cost, made.prices)
    improve(each, np.ones(options.owner.size, dtype=np.bool_))
    if each.incumbent.cost < made.cost:
        search.offer(search.kinds.counted(each.incumbent.chosen), prices)
