r"""How long a round lasts whose devices the server serves one after the other, in the best order.

A device-round is a job with a head, a time on the server and a tail,
:math:`D = r + p + q`: the server cannot begin it before r, works on it for p without a break,
and q passes after that. How the letter's local epochs take turns between device and server is
lumped together, which is a model and no more than that:

- head: the adapters' way to the device, all computing on the device, and the smashed data's way
  to the server, of all local epochs;
- server: its computing, of all local epochs;
- tail: the gradients' way to the device, of all local epochs, the adapters' way back, and whatever
  other seconds were measured.

The best order is the problem :math:`1 | r_j, q_j | C_{\max}`. J. Carlier's branch and bound ("The
one-machine sequencing problem", Eur. J. Oper. Res. 11 (1982) 42-47,
doi:10.1016/S0377-2217(82)80007-6) solves it: Schrage's order always serves, of those that are
there, the one with the longest tail. It is best if the set of jobs that makes it last so long has
the shortest tail last; else the last job before that set with a shorter tail is before or after
all of the set in some best order, and either way its head or tail grows. Jackson's order, in
which the server may break off, is a lower bound. With hundreds of jobs the search may be too long;
then it ends with the best order found, which anybody can follow, and its bound.
"""

from __future__ import annotations

import heapq
from typing import NamedTuple

import numpy as np

from card_opt.problem import costs
from card_opt.problem.instance import Instance
from card_opt.problem.quantities import FloatArray, Profile, Rounds

_MOST_WORK = 400_000  # jobs times nodes of the search, after which the best order found is taken
_SAME = 1e-14  # relative, times that differ by rounding only


class Order(NamedTuple):
    """An order in which the server serves jobs, how long it lasts, and a lower bound on that."""

    order: list[int]
    length: float
    bound: float


def heads_and_tails(x: Rounds, p: Profile) -> tuple[FloatArray, FloatArray]:
    """Return what passes before and after the server's work [s], in the shape of the numbers."""
    w = costs.delay_weights(x, 1.0)
    head = (
        w.device_flops * p.device_flops
        + w.device_seconds * p.device_seconds
        + w.smashed_bits * p.smashed_bits
        + p.adapter_bits / x.downlink_rate
    )
    tail = w.gradient_bits * p.gradient_bits + p.adapter_bits / x.uplink_rate + p.extra_seconds
    return np.asarray(head), np.asarray(tail)


def queue_times(inst: Instance, x: Rounds, p: Profile, delay: FloatArray) -> FloatArray:
    """Return how long each round lasts in the best order, shape (N,).

    Parameters
    ----------
    inst
        The instance.
    x, p
        Its device-rounds, and the profiles of the cuts that are chosen.
    delay
        The delay of each device-round by itself, shape (M, N) [s].
    """
    head, tail = (np.broadcast_to(v, inst.shape) for v in heads_and_tails(x, p))
    work = np.maximum(delay - head - tail, 0.0)
    every = zip(head.T, work.T, tail.T, delay.T, strict=True)
    return np.array(
        [best_order(r, w, q).length if np.isfinite(d).all() else np.inf for r, w, q, d in every]
    )


def best_order(head: FloatArray, work: FloatArray, tail: FloatArray) -> Order:
    """Return the best order of the jobs of one round, shape (M,) each.

    >>> best_order(np.array([0.0, 1.0]), np.array([3.0, 1.0]), np.array([0.0, 5.0])).length
    7.0
    """
    heads, works, tails = (list(map(float, v)) for v in (head, work, tail))
    best = _schrage(heads, works, tails)
    order, length = best.order, best.length
    root = preemptive(heads, works, tails)
    waiting = [(root, 0, heads, tails)]
    count = 0
    while waiting and count * len(heads) < _MOST_WORK:
        bound, _, r, q = heapq.heappop(waiting)
        if bound >= length * (1.0 - _SAME):
            return Order(order, length, min(length, bound))
        made = _schrage(r, works, q)
        if made.length < length:
            order, length = made.order, made.length
        for i, (heads_, tails_) in enumerate(_halves(made, r, works, q)):
            count += 1
            least = max(bound, preemptive(heads_, works, tails_))
            if least < length * (1.0 - _SAME):
                heapq.heappush(waiting, (least, 2 * count + i, heads_, tails_))
    return Order(order, length, min(length, waiting[0][0]) if waiting else length)


def preemptive(heads: list[float], works: list[float], tails: list[float]) -> float:
    """Return how long jobs last if the server may break off: of Jackson's order."""
    coming = sorted(range(len(heads)), key=heads.__getitem__)
    left, ready = list(works), list[tuple[float, int]]()
    now, last, place = 0.0, 0.0, 0
    while place < len(coming) or ready:
        if not ready:
            now = max(now, heads[coming[place]])
        while place < len(coming) and heads[coming[place]] <= now:
            heapq.heappush(ready, (-tails[coming[place]], coming[place]))
            place += 1
        job = ready[0][1]
        until = heads[coming[place]] if place < len(coming) else np.inf
        step = min(left[job], until - now)
        now += step
        left[job] -= step
        if left[job] <= 0.0 or step <= 0.0:
            heapq.heappop(ready)
            last = max(last, now + left[job] + tails[job])
    return last


class _Made(NamedTuple):
    """Schrage's order: begins of jobs by their place, its length, the job that ends it last."""

    order: list[int]
    begin: list[float]
    length: float
    last: int


def _schrage(heads: list[float], works: list[float], tails: list[float]) -> _Made:
    coming = sorted(range(len(heads)), key=heads.__getitem__)
    ready: list[tuple[float, int]] = []
    order, begin = [], []
    now, length, last, place = 0.0, -np.inf, 0, 0
    while place < len(coming) or ready:
        if not ready:
            now = max(now, heads[coming[place]])
        while place < len(coming) and heads[coming[place]] <= now:
            heapq.heappush(ready, (-tails[coming[place]], coming[place]))
            place += 1
        job = heapq.heappop(ready)[1]
        order.append(job)
        begin.append(now)
        now += works[job]
        if now + tails[job] > length:
            length, last = now + tails[job], len(order) - 1
    return _Made(order, begin, length, last)


def _halves(
    made: _Made, heads: list[float], works: list[float], tails: list[float]
) -> list[tuple[list[float], list[float]]]:
    """Return heads and tails of both halves; none if the order is the best."""
    first = made.last
    while first > 0:
        before = made.order[first - 1]
        if made.begin[first - 1] + works[before] < made.begin[first]:
            break
        first -= 1
    end = made.order[made.last]
    critical = first - 1
    for i in range(made.last - 1, first - 1, -1):
        if tails[made.order[i]] < tails[end]:
            critical = i
            break
    if critical < first:
        return []
    job = made.order[critical]
    behind = made.order[critical + 1 : made.last + 1]
    work = sum(works[k] for k in behind)
    earlier, later = list(tails), list(heads)
    earlier[job] = max(tails[job], work + min(tails[k] for k in behind))
    later[job] = max(heads[job], min(heads[k] for k in behind) + work)
    return [(list(heads), earlier), (later, list(tails))]
