"""What certcheck.py bounds decisions with, in whole numbers: curves, and what hangs together.

Seconds, joules and costs are whole numbers of 2**-S, frequencies and shares of 2**-F. All that is
called a lower bound is one, whatever is rounded; no guess is trusted.
"""

import math
from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import add
from typing import Any, NamedTuple

S = 200  # binary digits behind the point of costs, seconds and joules
F = 100  # and of frequencies, whose unit is a power of two from the maximum on
ONE, INF = 1 << S, math.inf


def down(x: Any, digits: int = S) -> int:
    """Return the whole number of 2**-digits at or below a rational."""
    n, d = int(x.numerator), int(x.denominator)
    return (n << digits) // d if digits >= 0 else n // (d << -digits)


def up(x: Any) -> int:
    """Return the whole number of 2**-S at or above a rational."""
    return -down(-x)


def turn(p: Any, line: Any, q: Any) -> float:
    """Return about where p/f + line f + q f^2 is least; inf where it does not rise."""
    f = min((p / (2 * q)) ** (1 / 3) if q else INF, math.sqrt(p / line) if line else INF)
    for _ in range(8 if p and line and q else 0):
        f -= (2 * q / p * f**3 + line / p * f * f - 1) / (6 * q / p * f * f + 2 * line / p * f)
    return f


def least(p: int, line: int, q: int, low: int, high: int) -> int:
    """Return a lower bound of p/f + line f + q f^2 for f from low to high [2**-F].

    With its slope s at any t, and k = p / high^3 + q, the curve is nowhere between below
    v(t) + s (f - t) + k (f - t)^2, nor that below v(t) - s^2 / 4k. So t is a guess.
    """
    t = low
    if p and low < high:
        f = turn(p, line, q)
        t = min(max(int(math.ldexp(f, F)), low), high) if f < 2 else high
    value = (p << F) // t + (line * t >> F) + (q * t * t >> 2 * F)
    slope = line + (2 * q * t >> F) + (-p << 2 * F) // (t * t)  # s is less than 2 above it
    if (t == low and slope >= 0) or (t == high and slope + 2 <= 0):
        return value
    steep, bend = max(slope + 2, -slope), (p << 3 * F) // high**3 + q
    slack = (steep * (high - low) >> F) + 1
    return value - (min(slack, steep * steep // (4 * bend) + 1) if bend else slack)


def valley(p: int, line: int, low: int, high: int) -> int:
    """Return a lower bound of p/b + line b for b from low to high [2**-F]: 2 (p line)^(1/2)."""
    t = math.isqrt((p << 2 * F) // line) if line else high
    if low <= t < high:
        return math.isqrt(4 * p * line)
    t = min(max(t, low), high)
    return (p << F) // t + (line * t >> F)


def newton(p: int, q: int, room: int, t: int, side: int) -> int:
    """Return how far inside of t [2**-F], an end, p/f + q f^2 exceeds a number: its tangent does.

    By floors alone the value is no more than it is, nor is the slope, which is less than 2 above.
    """
    over = (p << F) // t + (q * t * t >> 2 * F) - room
    slope = (2 * q * t >> F) + (-p << 2 * F) // (t * t)
    steep = slope + 2 if side > 0 else -slope
    return (over << F) // steep if over > 0 and steep > 0 else 0


class Option(NamedTuple):
    """What a cut, and a level, of a device-round is, in whole numbers rounded down.

    Its delay is here + work inverse / f + link / b, the device's energy device + radio / b, and
    the server's work (fixed / f + square f^2); f is from low to high, b from slow to wide.
    """

    number: int
    low: int
    high: int
    here: int
    device: int
    work: int
    inverse: int
    fixed: int
    square: int
    link: int
    radio: int
    slow: int
    wide: int

    @property
    def soonest(self) -> int:
        """Return the least delay."""
        return self.here + (self.work * self.inverse << F) // self.high + self.sending(self.wide)

    @property
    def latest(self) -> int:
        """Return no less than the largest delay."""
        server = (self.work * (self.inverse + 1) << F) // self.low
        return self.here + server + self.sending(self.slow, 1) + 3

    def sending(self, b: int, more: int = 0) -> int:
        """Return the seconds of sending with a share."""
        return (self.link + more << F) // b

    def hurry(self, until: int, second: int, joule: int, price: list[int]) -> int:
        """Return about the price of a second, above a given one, that keeps the delay in time.

        Any price is sound, so all is in floating point. It is the least at which the cheapest
        frequency and share, p/f + l f + q f^2 and e/b + m b, are soon enough, or the soonest.
        """
        room, second_, p, line, q, w, sent, e, m = (
            v / ONE
            for v in (
                until - self.here, second, joule * self.work * self.fixed >> S, price[2],
                joule * self.work * self.square >> S, self.work * self.inverse, self.link,
                price[3] * self.radio >> S, price[5],
            )
        )  # fmt: skip
        low, high, slow, wide = (v / (1 << F) for v in (self.low, self.high, self.slow, self.wide))

        if not sent:
            f = min(max(turn(p + second_ * w, line, q), low), high)
            if w / f <= room or not w:
                return 0
            f = min(max(w / room if room > 0 else INF, f), high)
            return max(0, int(((2 * q * f + line) * f * f - p - second_ * w) / w * ONE))

        def is_soon(y: float) -> bool:
            f = min(max(turn(p + (second_ + y) * w, line, q), low), high)
            b = math.sqrt(((second_ + y) * sent + e) / m) if m else INF
            b = min(max(b, slow), wide)
            is_soonest = (f == high or not w) and b == wide
            return is_soonest or w / f + sent / b <= room

        few, many = 0.0, max(second_, 1e-9)
        if is_soon(few):
            return 0
        while not is_soon(many) and many < 1e30:
            few, many = many, 4 * many
        for _ in range(40):
            middle = (few + many) / 2
            few, many = (few, middle) if is_soon(middle) else (middle, many)
        return int(many * ONE)


class Alone:
    """Device-rounds that nothing but rows ties to each other."""

    def units(self, rounds: Iterable[int]) -> list[list[int]]:
        """Return which device-rounds are bounded together."""
        return [[k] for k in rounds]

    def floor(self, options: dict[int, Any]) -> Any:
        """Return the least of the options' bounds, as far as others have to know."""
        return min(options.values(), default=None)

    def total(self, unit: list[int], floors: list[Any], ray: bool) -> Any:
        """Return the least bound of device-rounds together; None if there is no decision."""
        return floors[0]

    def others(self, unit: list[int], floors: list[Any]) -> list[Any]:
        """Return of each device-round what the others cost at least beside its options."""
        return [None] * len(unit)

    def through(self, others: Any, j: int, value: Any) -> Any:
        """Return the least bound with an option; inf if there is no decision."""
        return value


class Moving(Alone):
    """Rounds of a device, from cut to cut of which it costs to go: a path is shortest.

    Moves from and to rounds that are bounded elsewhere cost nothing here, at least.
    """

    def __init__(self, rounds: int, modes: int, ways: Callable[[int, bool], Any]) -> None:
        self.rounds, self.modes = rounds, modes
        self.ways = lru_cache(2)(lambda m, ray: self.paths(*ways(m, ray)))

    def paths(self, cost: Any, first: Any) -> tuple[Any, Any, Any]:
        """Return from where each cut is reached, where it leads, and the first cuts."""
        into, out_of = (
            [[(d, x) for d, x in enumerate(some) if x is not None] for some in table]
            for table in (zip(*cost, strict=True), cost)
        )
        return into, out_of, {c: x for c, x in enumerate(first) if x is not None}

    def units(self, rounds: Iterable[int]) -> list[list[int]]:
        """Return the rounds of each device."""
        out: dict[int, list[int]] = {}
        for k in sorted(rounds):
            out.setdefault(k // self.rounds, []).append(k)
        return list(out.values())

    def floor(self, options: dict[int, Any]) -> Any:
        """Return the least of each cut."""
        out: dict[int, int] = {}
        for j, v in options.items():
            c = j // self.modes
            out[c] = min(v, out.get(c, v))
        return out

    def total(self, unit: list[int], floors: list[Any], ray: bool) -> Any:
        """Return the least of all paths."""
        return min(self.reach(unit, floors, ray)[-1].values(), default=None)

    def others(self, unit: list[int], floors: list[Any]) -> list[Any]:
        """Return what a path costs at least beside each cut that one can go through."""
        there, back = (self.reach(unit, floors, False, step) for step in (1, -1))
        return [
            {c: a[c] + b[c] - 2 * v for c, v in own.items() if c in a and c in b}
            for own, a, b in zip(floors, there, back, strict=True)
        ]

    def through(self, others: Any, j: int, value: Any) -> Any:
        """Return the least of the paths through an option."""
        c = j // self.modes
        return others[c] + value if c in others else INF

    def reach(self, unit: list[int], floors: list[Any], ray: bool, step: int = 1) -> list[Any]:
        """Return the least of paths from the start to every cut, or (-1) from there to the end."""
        into, out_of, first = self.ways(unit[0] // self.rounds, ray)
        ways, out = into if step > 0 else out_of, list[Any]()
        past, last = dict[int, int](), -1
        for k, own in list(zip(unit, floors, strict=True))[::step]:
            here = own
            if not out and step > 0 and k % self.rounds == 0:
                here = {c: v + first[c] for c, v in own.items() if c in first}
            elif out and k == last + step:
                some = ((c, [past[d] + w for d, w in ways[c] if d in past]) for c in own)
                here = {c: own[c] + min(each) for c, each in some if each}
            elif out:
                here = {c: v + min(past.values()) for c, v in own.items() if past}
            past, last = here, k
            out.append(here)
        return out[::step]


class Parallel(Alone):
    """Devices of a round that wait for each other: bounds at the ends of spans of its seconds.

    A sum of least lines is concave in the seconds, and so least at an end. An option that takes
    longer than a span has inf there.
    """

    def __init__(self, rounds: int) -> None:
        self.rounds = rounds

    def units(self, rounds: Iterable[int]) -> list[list[int]]:
        """Return the devices of each round."""
        out: dict[int, list[int]] = {}
        for k in sorted(rounds):
            out.setdefault(k % self.rounds, []).append(k)
        return list(out.values())

    def floor(self, options: dict[int, Any]) -> Any:
        """Return the least at each end."""
        return [*map(min, zip(*options.values(), strict=True))] if options else None

    def total(self, unit: list[int], floors: list[Any], ray: bool) -> Any:
        """Return the least sum at any end."""
        found = INF if None in floors else min(map(sum, zip(*floors, strict=True)))
        return None if found == INF else found

    def others(self, unit: list[int], floors: list[Any]) -> list[Any]:
        """Return what the others cost at least at each end."""
        ends = [sum(v) for v in zip(*floors, strict=True)]
        return [
            [end if end == INF else end - v for end, v in zip(ends, own, strict=True)]
            for own in floors
        ]

    def through(self, others: Any, j: int, value: Any) -> Any:
        """Return the least sum with an option at any end."""
        return min(map(add, others, value))
