"""What is decided besides cuts and frequencies, in a problem's .json file.

Keys of its ``limits`` that are left out where there is no such thing: ``min_share``, ``moves`` and
``makespan``; null in costs of moves is what is not allowed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from card_opt.problem.makespan import Makespan
from card_opt.problem.moves import Moves
from card_opt.problem.quantities import FloatArray
from card_opt.problem.region import Region

KEYS = ("min_share", "moves", "makespan")
_ABOUT = {
    "min_share": "Device-round m, n also has a share b[m][n] of the band, from min_share to 1: "
    "its rates are uplink_rate * b and downlink_rate * b; the quantity share is b.",
    "moves": "Moves: the cost moves.cost[m][c][d] is added where device m has cut c in a round "
    "and d in the next, and moves.first[m][c], if it is given, where it has c in the first; null "
    "is not allowed; one entry instead of one for each m is that of all.",
    "parallel": "Parallel rounds: in U the delay D of a device-round is the largest one of its "
    "round; limits are about its own.",
    "queue": "Server queue: in U the delay D of a device-round is the time at which all of its "
    "round are done, if the server serves one after the other in the best order.",
}


def about(region: Region) -> list[str]:
    """Return what the numbers mean, as far as there are such."""
    named = [name for name in KEYS[:2] if getattr(region, name) is not None]
    named += [] if region.makespan is None else [str(region.makespan)]
    return [_ABOUT[name] for name in named]


def content_of(region: Region) -> dict[str, Any]:
    """Return what the file says of it."""
    out: dict[str, Any] = {}
    if region.min_share is not None:
        out["min_share"] = region.min_share
    if (moves := region.moves) is not None:
        first = None if moves.first is None else _with_null(moves.first)
        out["moves"] = {
            "cost": _with_null(moves.cost),
            "first": first,
            "labels": list(moves.labels),
        }
    if region.makespan is not None:
        out["makespan"] = str(region.makespan)
    return out


def fields_of(limits: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of the region that a file's ``limits`` say."""
    out: dict[str, Any] = {}
    if "min_share" in limits:
        out["min_share"] = float(limits["min_share"])
    if "moves" in limits:
        cost, first, labels = (limits["moves"][key] for key in ("cost", "first", "labels"))
        known = None if first is None else _with_inf(first)
        out["moves"] = Moves(_with_inf(cost), known, tuple(map(str, labels)))
    if "makespan" in limits:
        out["makespan"] = Makespan(limits["makespan"])
    return out


def _with_null(costs: FloatArray) -> Any:
    values = costs.astype(object)
    values[np.isinf(costs)] = None
    return values.tolist()


def _with_inf(costs: Any) -> FloatArray:
    values = np.array(costs, dtype=np.float64)  # null is nan here
    return np.where(np.isnan(values), math.inf, values)
