"""Bugs in what is decided besides cuts and frequencies, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

BUGS = (
    Bug(
        "problem/quantities.py",
        "downlink_rate=self.downlink_rate * share",
        "downlink_rate=self.downlink_rate",
        "the downlink has the whole band",
    ),
    Bug(
        "problem/together.py",
        "longest = alone.delay.max(axis=0)",
        "longest = alone.delay.mean(axis=0)",
        "a round is over when half of it is",
    ),
    Bug(
        "problem/moves.py",
        "self.cost[who, place[:, :-1], place[:, 1:]]",
        "self.cost[who, place[:, 1:], place[:, :-1]]",
        "a move costs what the way back does",
    ),
    Bug(
        "problem/scaled_parts.py",
        "weight = price.sum(axis=0) * (unit / scale)",
        "weight = price.max(axis=0) * (unit / scale)",
        "one device waits, not all of a round",
    ),
    Bug(
        "problem/idle.py",
        "np.where(inst.is_served, 0.0, -least[..., np.newaxis])",
        "np.where(inst.is_served, 0.0, -0.5 * least[..., np.newaxis])",
        "who is not served takes half of the least frequency",
    ),
    Bug(
        "constraints/moving.py",
        "<= self.max_layers",
        "< self.max_layers",
        "a swing stops a layer short",
    ),
    Bug(
        "constraints/floors.py",
        "bound = most - least",
        "bound = most - 0.9 * least",
        "a floor is a tenth lower than asked",
    ),
    Bug(
        "algorithms/shared_band.py",
        "min_frequency=np.full(size, base.min_share)",
        "min_frequency=np.full(size, 2.0 * base.min_share)",
        "every device has twice the least share",
    ),
    Bug(
        "algorithms/paths/dynamic_program.py",
        "out[0] += steps.first",
        "out[-1] += steps.first",
        "where a device begins counts in the last round",
    ),
    Bug(
        "algorithms/column_generation/mixture.py",
        "rows + bundle[column]",
        "rows + column",
        "a column is counted for another device-round",
    ),
    Bug(
        "algorithms/makespan/timed.py",
        "(least > self.free) & (timed.delay.inverse > 0.0)",
        "(least > self.free)",
        "who is not served is hurried",
    ),
)
