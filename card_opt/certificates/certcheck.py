"""Check a certificate in exact arithmetic: ``python certcheck.py CERTIFICATE [PROBLEM]``.

This file, certbounds.py beside it and Python are enough (python-flint makes it faster), and
nothing that the writer says is trusted; docs/certificates.md has the format. What is proven, of
equations (10) to (12) with every number of the problem file as the rational that it is:

- the decision is allowed, keeps every limit with no tolerance, and costs at most `value`;
- no decision that keeps the limits costs less than `bound`: decisions are split, none left out,
  until weak duality bounds them. For prices >= 0 of the shared rows a cost is at least what all
  device-rounds cost and take, priced, each at its least, less the prices of the rows' bounds;
- infeasible: there is no decision, as that sum without costs is above 0;
- exact: no cut of a device-round is better than the chosen one, both at their best frequency.

All that a bound rests on is a + p/f + l f + q f^2 of a frequency, and p/b + l b of a share, in
whole numbers of 2**-S with p, l, q >= 0, all rounded down; where moving a cut has a cost, shortest
paths; where devices wait for each other, lines in the seconds of a round. The decision's cost and
what it takes are rational, or rounded up.
"""

import contextlib
import json
import math
import multiprocessing
import re
import sys
from collections import Counter
from collections.abc import Iterable
from fractions import Fraction
from functools import cached_property, lru_cache
from itertools import chain, tee
from operator import mul
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING or __package__:
    from card_opt.certificates import certbounds
else:  # a script, with that file beside it
    sys.path.append(str(Path(__file__).parent))
    import certbounds

down, up, least = certbounds.down, certbounds.up, certbounds.least
S, F, ONE, INF = certbounds.S, certbounds.F, certbounds.ONE, certbounds.INF
Q: Any = Fraction
with contextlib.suppress(ImportError):
    from flint import fmpq

    Q = fmpq

MOST = 2**22  # options of device-rounds that hang together
FEW = 40  # members of a group whose sum is rational, not rounded up
KEPT = 4096  # results that are kept for device-rounds that are alike
TINY = math.ulp(0.0)
CUT = "device_flops smashed_bits gradient_bits adapter_bits"
SECONDS = "device_seconds extra_seconds"
ROUND: dict[str, Any] = {  # least, most, and what stands for what is left out
    "device_throughput": (TINY, INF, None),
    "uplink_rate": (0, INF, ""),
    "downlink_rate": (0, INF, ""),
    "server_flops_per_cycle": (TINY, INF, ""),
    "min_frequency": (TINY, INF, ""),
    "max_frequency": (TINY, INF, ""),
    "power_coefficient": (0, INF, None),
    "static_power": (0, INF, 0.0),
    "local_epochs": (TINY, INF, 5.0),
    "compression_ratio": (0, 1, 0.1),
    "weight": (0, 1, 0.2),
    "device_power": (0, INF, None),
    "transmit_power": (0, INF, None),
}
OTHERS = "normalizer normalizer_values level_power device_memory held_bytes device_names cut_names"
OPTIONS = "server_flops options"  # the first in place of total_flops - device_flops
EXTREMES = "min_delay max_delay min_energy max_energy"
VARIANTS = "min_share moves makespan"  # of limits: what else is decided, and how it is paid for
QUANTITIES = ("delay", "energy", "frequency", "device energy", "table", "share")
KINDS = {  # of claims, and what they have
    "optimal": ("kind value bound", "exact"),
    "gap": ("kind value bound", "exact"),
    "part": ("kind value bound shared takes",),
    "infeasible": ("kind",),
}
HEX = re.compile(r"(-?)0x([0-9a-f]{1,40})(?:\.([0-9a-f]{1,60}))?p([+-]?[0-9]{1,4})")
FUNCTIONS: list[Any] = []  # what processes do


class Refused(ValueError):  # noqa: N818
    """Something is not proven; the text says what in one line."""


class Proven(NamedTuple):
    """No decision costs less than `bound`, one costs at most `value`; None if there is none."""

    kind: str
    value: Fraction | None
    bound: Fraction | None
    line: str


def need(fact: object, why: str) -> None:
    """Refuse what is not so."""
    if not fact:
        raise Refused(why)


def keys(x: Any, required: str, optional: str = "") -> Any:
    """Return an object that has these keys and no others."""
    need(type(x) is dict, f"something else than an object with {required}")
    for key in {*required.split(), *x}:
        need(key in x, f"{key} is missing")
        need(key in f"{required} {optional}".split(), f"{ascii(key)[:60]} is not known")
    return x


def whole(x: Any, low: int, high: int) -> int:
    """Return a whole number of a range."""
    need(type(x) is int and low <= x <= high, f"no whole number from {low} to {high}")
    return int(x)


def number(x: Any, low: float = -INF, high: float = INF) -> Any:
    """Return a number of a range as the rational that the nearest binary64 is."""
    need(type(x) in (int, float) and low <= x <= high, f"no number from {low:g} to {high:g}")
    return Q(*float(x).as_integer_ratio())


def exact(x: Any, low: float = -INF) -> Any:
    """Return the rational that a hexadecimal float is, which may have any number of digits."""
    match = HEX.fullmatch(x) if type(x) is str else None
    if match is None or (match[1] and low >= 0):
        raise Refused(f"{ascii(x)[:60]} is no hexadecimal float from {low} on")
    sign, before, after, power = match.groups("")
    shift = int(power) - 4 * len(after)
    need(abs(shift) < 2000, f"{ascii(x)[:60]} is out of range")
    return Q(int(sign + before + after, 16) << max(shift, 0), 1 << max(-shift, 0))


def at(x: Any, *places: tuple[int, int]) -> Any:
    """Return an entry of nested lists, by index and size of each; a number stands for a list."""
    for i, size in places:
        if type(x) is list:
            need(len(x) == size, f"a list of {len(x)} in place of {size}")
            x = x[i]
    return x


def sums(weights: Any, units: Any, digits: Any) -> tuple[list[int], int]:
    """Return weighted sums of what every cut has, in [2**-digits], over one denominator."""
    shares = [w / (1 << d) for w, d in zip(weights, digits, strict=False)]
    over = math.lcm(*(int(w.denominator) for w in shares))
    whole = [int(w.numerator) * (over // int(w.denominator)) for w in shares]
    return [sum(map(mul, whole, unit)) for unit in units], over


def has_shape(x: Any, sizes: set[int], shape: tuple[int, ...]) -> None:
    """Refuse what is not None, nor a list of some size of lists of a shape."""
    if x is not None:
        need(type(x) is list and len(x) in sizes, "moves of another size")
        for y in x if shape else ():
            has_shape(y, {shape[0]}, shape[1:])


class Problem:
    """A problem file: what device-round k is, `kinds[kind[k]]`, and the rows that they share.

    Rows in `joint` are shared with other files, too. An option is cut * modes + level.
    """

    def __init__(self, content: Any, joint: Any = ()) -> None:
        keys(content, "sizes instance limits", "format version name about units extremes best")
        need(content.get("format", "card_opt.Problem") == "card_opt.Problem", "no problem")
        whole(content.get("version", 1), 1, 3)
        x = keys(
            content["instance"],
            f"total_flops {CUT}",
            f"{SECONDS} {' '.join(ROUND)} {OTHERS} {OPTIONS}",
        )
        limits = keys(content["limits"], "allowed levels rows", f"allowed_by levels_by {VARIANTS}")
        sizes = keys(content["sizes"], "devices rounds cuts")
        m, n, self.cuts = (whole(sizes[s], 1, 2**40) for s in ("devices", "rounds", "cuts"))
        links = x["uplink_rate"]  # is in full, so that no size is larger than the file
        need(
            len(links) == m and all(type(v) is list and len(v) == n for v in links), "uplink_rate"
        )
        grid = [((i, m), (j, n)) for i in range(m) for j in range(n)]
        self.size, self.rounds = m * n, n
        self.normalizer, self.table = x.get("normalizer", "box"), None
        need(self.normalizer in ("box", "fleet", "max-frequency", "per-cut"), "normalizer")
        self.levels = limits["levels"]
        if self.levels is not None:
            self.levels = sorted({number(f, TINY) for f in self.levels})
        if x.get("level_power") is not None:
            need(
                not x.get("power_coefficient") and not x.get("static_power"), "two kinds of power"
            )
            self.table = {number(f, TINY): number(w, 0) for f, w in x["level_power"]}
            need(len(self.table) == len(x["level_power"]) > 0, "level_power has a frequency twice")
            some = self.table if self.levels is None else self.levels
            self.levels = sorted(f for f in self.table if f in some)
        self.modes = 1 if self.levels is None else len(self.levels)
        need(self.cuts * self.modes <= 10**5, "there are too many cuts and levels")
        self.kept = max(1, 2**17 // (self.cuts * self.modes + 1))  # device-rounds in memory
        self.band, self.moves, self.makespan = map(limits.get, VARIANTS.split())
        self.is_plain = not limits["rows"] and not any(map(limits.get, VARIANTS.split()))
        if self.band is not None:
            self.band = number(self.band, TINY, 1)
        if self.moves is not None:
            for tables, shape in (("cost", (self.cuts, self.cuts)), ("first", (self.cuts,))):
                has_shape(keys(self.moves, "cost first", "labels")[tables], {1, m}, shape)
        need(self.makespan in (None, "parallel"), "servers that serve one by one are not known")
        need(
            not self.makespan or (self.moves is None and self.normalizer != "per-cut"),
            "parallel rounds with moves, or with extremes of every cut, are not known",
        )
        together = n if self.moves is not None else m if self.makespan else 1
        need(together * self.cuts * self.modes <= MOST, "too much hangs together")
        self.bounds: list[Any] = []
        self.joint: list[int] = []
        self.names: list[str] = []
        self.groups: list[list[int]] = [[] for _ in grid]
        specs: list[list[Any]] = [[] for _ in grid]
        for i, row in enumerate(limits["rows"]):
            keys(row, "quantity group bound coefficient extra", "label unit")
            bounds = [None if b is None else number(b, TINY) for b in row["bound"]]
            group = [whole(at(row["group"], *place), -1, len(bounds) - 1) for place in grid]
            count = Counter(g for g in group if g >= 0)
            is_own = i not in joint and max(count.values(), default=0) < 2
            for k, g in enumerate(group):
                if g >= 0:
                    spec = [at(row[name], *grid[k]) for name in ("coefficient", "extra")]
                    specs[k].append(
                        [row["quantity"], *spec, is_own, row["bound"][g] if is_own else 0]
                    )
                    self.groups[k] += [] if is_own else [len(self.bounds) + g]
            self.bounds += [] if is_own else bounds
            self.joint += [] if is_own else [i]
            self.names += [] if is_own else [row["quantity"]]
        self.members = Counter(chain(*self.groups))
        columns = [x.get(name, [0.0] * self.cuts) for name in f"{CUT} {SECONDS}".split()]
        columns += [] if x.get("server_flops") is None else [x["server_flops"]]
        given, self.kind = x.get("normalizer_values"), list[str]()
        self.profiles: dict[str, Any] = {}
        self.kinds: dict[str, Any] = {}
        for k, place in enumerate(grid):
            if not place[1][0]:
                own = [
                    at(column, place[0]) if type(column[0]) is list else 0 for column in columns
                ]
                total = at(x["total_flops"], place[0])
                text = json.dumps([own, total])
                each = [a or b for a, b in zip(own, columns, strict=True)]
                self.profiles.setdefault(text, (each, total))
            values = (
                None
                if given is None
                else [at(keys(given, EXTREMES)[v], *place) for v in EXTREMES.split()]
            )
            numbers = [at(x.get(name, default), *place) for name, (*_, default) in ROUND.items()]
            kind = [text, at(limits["allowed"], *place), values, specs[k], numbers]
            self.kind.append(json.dumps(kind))
            self.kinds.setdefault(self.kind[-1], kind)
        self.round = lru_cache(self.kept)(lambda kind: Round(self, *self.kinds[kind]))
        self.profile = lru_cache(KEPT)(self.scaled)

    def facts(self) -> Any:
        """Return all that a proof is about."""
        return [v for v in vars(self).values() if not callable(v)]

    def scaled(self, text: str) -> tuple[Any, Any, list[int]]:
        """Return what every cut has, the server's share last: rational, and whole [2**-digits]."""
        columns, total = self.profiles[text]
        need(
            {len(column) for column in columns} == {self.cuts}, "a list of another size than cuts"
        )
        each = [[number(v, 0) for v in column] for column in columns]
        if len(each) == 6:  # no server_flops
            each.append([number(total, TINY) - v for v in each[0]])
        need(min(each[-1]) >= 0, "device_flops must be at most total_flops")
        digits = [max(int(v.denominator).bit_length() - 1 for v in column) for column in each]
        units = [[down(v, d) for v in column] for column, d in zip(each, digits, strict=True)]
        return list(zip(*each, strict=True)), list(zip(*units, strict=True)), digits

    def moved(self, m: int) -> tuple[Any, Any]:
        """Return what moves of a device cost, and what its first cuts do."""
        first = self.moves["first"] or [[0.0] * self.cuts]
        return tuple(v[m if len(v) > 1 else 0] for v in (self.moves["cost"], first))

    def ways(self, m: int, ray: bool) -> tuple[Any, Any]:
        """Return the same in whole numbers, without costs to a ray; None is not allowed."""

        def paid(some: Any) -> Any:
            return [None if x is None else down(number(x, 0)) * (not ray) for x in some]

        cost, first = self.moved(m)
        return [*map(paid, cost)], paid(first)

    @cached_property
    def fleet(self) -> tuple[Any, ...]:
        """Return the extremes over all device-rounds."""
        each = zip(*(self.round(kind).extremes("box")[0] for kind in self.kinds), strict=True)
        return tuple(pick(v) for pick, v in zip((min, max, min, min, max), each, strict=True))


class Round:
    """A device-round by its equations: rationals, and whole numbers of 2**-S rounded down."""

    def __init__(
        self, p: Problem, text: str, allowed: Any, values: Any, specs: Any, raw: Any
    ) -> None:
        self.p, (self.cut, self.units, self.digits) = p, p.profile(text)
        need(raw[0] is not None or any(cut[4] for cut in self.cut), "device_throughput is missing")
        need(raw[6] is not None or p.table, "power_coefficient is missing")
        numbers = [
            Q(0) if v is None is default else number(v, low, high)
            for v, (low, high, default) in zip(raw, ROUND.values(), strict=True)
        ]
        cycle, low, high, xi, static, epochs, ratio, weight, run, send = numbers[3:]
        speed, up_, down_ = (1 / v if v else v for v in numbers[:3])
        need(low <= high, "min_frequency must be at most max_frequency")
        self.low, self.high, self.xi, self.static, self.weight = low, high, xi, static, weight
        send_up, send_down = epochs * ratio * up_, epochs * ratio * down_
        self.second = [epochs * speed, send_up, send_down, up_ + down_, epochs, Q(1)]
        self.joule = [run * epochs * speed, send * send_up, Q(0), send * up_, run * epochs]
        self.sent = [[Q(0), *self.second[1:4]], [Q(0), self.joule[1], Q(0), self.joule[3]]]
        size = p.cuts if p.normalizer == "per-cut" else 1
        self.values = values and [[number(at(v, (c, size))) for v in values] for c in range(size)]
        need(all(v[0] <= v[1] and v[2] <= v[3] for v in self.values or ()), "normalizer_values")
        self.linked = [
            c
            for c, (_, smashed, gradient, adapter, *_) in enumerate(self.cut)
            if (up_ or not (ratio * smashed or adapter))
            and (down_ or not (ratio * gradient or adapter))
        ]
        marks = [1] * p.cuts if allowed is None else [whole(v, 0, 1) for v in allowed]
        need(len(marks) == p.cuts, "allowed has another size than cuts")
        self.own, self.shared = [], []
        for name, coefficient, extra, is_own, bound in specs:
            need(name in QUANTITIES and (name != "table" or extra is not None), "quantity")
            need(name != "device energy" or None not in raw[-2:], "devices have no powers")
            need(name != "share" or p.band is not None, "there are no shares")
            need(extra is None or len(extra) == p.cuts, "extra has another size than cuts")
            more = [Q(0)] * p.cuts if extra is None else [number(v) for v in extra]
            spec = QUANTITIES.index(name), number(coefficient, 0), more
            if not is_own:
                self.shared.append(spec)
            elif bound is not None and spec[1]:
                self.own.append((*spec, number(bound, TINY)))
        self.local, self.over = sums(self.second, self.units, self.digits)
        is_taken = any(spec[0] == "device energy" for spec in specs)
        device, link, radio = (
            self.rounded(weights if needed else [Q(0)])
            for weights, needed in (
                (self.joule, is_taken),
                (self.sent[0], p.band is not None),
                (self.sent[1], is_taken and p.band is not None),
            )
        )
        self.slow = 1 << F if p.band is None else down(p.band, F)
        self.until = {  # own limits of the delay, which frequency and share keep together
            c: min(up(bound / weight - extra[c]) for i, weight, extra, bound in self.own if not i)
            for c in range(p.cuts if p.band is not None else 0)
            if any(not spec[0] for spec in self.own)
        }
        self.work, self.shift, d = epochs / cycle, math.frexp(raw[5])[1], S - self.digits[-1]
        inverse, square = down(self.work, d - self.shift), down(self.work * xi, d + 2 * self.shift)
        modes = [(0, low, high, static)]  # with the watts over f; there are others over f^3
        if p.levels is not None:
            modes = [(i, f, f, p.table[f] if p.table else static) for i, f in enumerate(p.levels)]
        modes = [
            (
                i,
                down(f, F - self.shift),
                -down(-g, F - self.shift),
                down(self.work * w, d - self.shift),
            )
            for i, f, g, w in modes
            if low <= f <= g <= high
        ]
        self.options = []
        for c in self.linked:
            sent = link[c], radio[c]
            a, b = (self.local[c] << S) // self.over - sent[0], device[c] - sent[1]
            for i, f, g, fixed in modes if marks[c] else ():
                curve = a, b, self.units[c][-1], inverse, fixed, square
                low, high, *share = self.narrowed(c, f, g, sent, *curve)
                if low <= high and share[0] <= share[1]:
                    self.options.append(
                        certbounds.Option(c * p.modes + i, low, high, *curve, *sent, *share)
                    )

    def rounded(self, weights: Any) -> list[int]:
        """Return a weighted sum of what every cut has, down."""
        each, over = sums(weights, self.units, self.digits)
        return [(v << S) // over for v in each]

    def narrowed(
        self, c: int, low: int, high: int, sent: Any, *curve: int
    ) -> tuple[int, int, int, int]:
        """Return between which frequencies, and shares, an option keeps its own limits.

        None are left if they are in no order.
        """
        need(low > 0, "frequencies are too far apart")
        none, (link, radio), (a, b, s, inverse, fixed, square) = (1, 0, 1, 0), sent, curve
        slow, wide = self.slow, 1 << F
        delay, energy = (a + link, s * inverse, 0, 0), (0, s * fixed, 0, s * square)
        device, other = (b + radio, 0, 0, 0), (0, 0, 0, 0)
        curves = delay, energy, (0, 0, 1 << S + self.shift, 0), device, other, other
        for i, weight, extra, bound in self.own:
            start, p, line, q = curves[i]
            most = up(bound / weight - extra[c])
            room = most - start
            for _ in range(60 if p and q else 1):  # p / f + q f^2 <= room, one after the other
                known = low, high
                left, right = room - (q * low * low >> 2 * F), room - (p << F) // high
                if left < (p > 0) or right < 0 or least(p, line, q, low, high) > room:
                    return none
                low = max(low, (p << F) // left if p else 0)
                high = min(high, math.isqrt((right << 2 * F) // q) + 1 if q else high)
                if p and q:
                    low += certbounds.newton(p, q, room, low, -1)
                    high -= certbounds.newton(p, q, room, high, 1)
                if low > high:
                    return none
                if known == (low, high):
                    break
            high = min(high, (room << F) // line + 1 if line else high)
            part = {0: link, 3: radio}.get(i, 0)  # which shares make longer
            left = room + part - (p << F) // high
            slow = max(slow, (part << F) // left if part and left > 0 else part and 2 << F)
            wide = min(wide, (most >> S - F) + 1 if i == 5 else wide)
        return low, high, slow, wide

    def power(self, f: Any) -> Any:
        """Return the server's watts."""
        return self.static + self.xi * f**3 if self.p.table is None else self.p.table[f]

    def taken(self, c: int, f: Any, b: Any) -> list[Any]:
        """Return the quantities of a decision."""
        delay = sum(map(mul, [*self.second, self.work / f], self.cut[c]))
        energy = self.work / f * self.cut[c][-1] * self.power(f)
        device = sum(map(mul, self.joule, self.cut[c]))
        longer = [sum(map(mul, sent, self.cut[c])) * (1 / b - 1) for sent in self.sent]
        return [delay + longer[0], energy, f, device + longer[1], 0, b]

    def extremes(self, normalizer: str) -> list[Any]:
        """Return the extremes, of all cuts or of each: two of the delay, three of the energy.

        The least energy is between the first two of its three, as it may be a cube root.
        """
        if self.values:
            return [(a, b, c, c, d) for a, b, c, d in self.values]
        if normalizer == "fleet":
            return [self.p.fleet]
        ends = [self.low, self.high]
        if self.p.table:
            ends = [f for f in sorted(self.p.table) if self.low <= f <= self.high]
        ends = ends[-1:] if normalizer == "max-frequency" else ends
        each = [self.work / f * self.power(f) for f in ends]
        cheap = [min(each)] * 2
        if (
            not self.p.table
            and 2 * self.xi * ends[0] ** 3 < self.static < 2 * self.xi * ends[-1] ** 3
        ):
            n = down(27 * self.static**2 * self.xi / 4 * self.work**3, 6 * S)
            root = 1 << -(-n.bit_length() // 3)
            while (lower := (2 * root + n // (root * root)) // 3) < root:
                root = lower
            cheap = [Q(root, 1 << 2 * S), Q(root + 1, 1 << 2 * S)]
        (slow, one), (fast, two) = map(self.delays, (ends[0], ends[-1]))
        out, every = [], range(self.p.cuts)
        for group in [[c] for c in every] if normalizer == "per-cut" else [self.linked or every]:
            work = sorted((self.units[c][-1], c) for c in group)
            low, high = self.cut[work[0][1]][-1], self.cut[work[-1][1]][-1]
            delay = Q(min(fast[c] for c in group), two), Q(max(slow[c] for c in group), one)
            out.append((*delay, *(e * low for e in cheap), max(each) * high))
        return out

    def delays(self, f: Any) -> tuple[list[int], int]:
        """Return the seconds of a round with every cut, over one denominator."""
        rate = self.work / f / (1 << self.digits[-1])
        n, d = int(rate.numerator) * self.over, int(rate.denominator)
        return [
            b * d + unit[-1] * n for b, unit in zip(self.local, self.units, strict=True)
        ], self.over * d

    @cached_property
    def rates(self) -> list[Any]:
        """Return what a second and a joule cost and what is subtracted: at least, and at most."""
        out = []
        for dmin, dmax, *emin, emax in self.extremes(self.p.normalizer):
            alpha, *beta = (
                w / (b - a) if b - a > abs(b) / 2**49 + Q(1, 2**1021) else Q(0)
                for w, a, b in [
                    (self.weight, dmin, dmax),
                    *((1 - self.weight, e, emax) for e in emin),
                ]
            )
            need(all(beta) or not any(beta), "it cannot be told whether a range is flat")
            least_, most = (
                (alpha, beta[i], alpha * dmin + beta[1 - i] * emin[1 - i]) for i in (0, 1)
            )
            out.append(
                ([down(least_[0]), down(least_[1]), up(least_[2])], most, beta[0] == beta[1])
            )
        return out

    @cached_property
    def times(self) -> tuple[int, int]:
        """Return the least and the largest seconds of all options, down and up."""
        soonest = min((o.soonest for o in self.options), default=0)
        return soonest, max((o.latest for o in self.options), default=0)

    def bounds(
        self, prices: Any, walls: Any, mask: int, ray: bool, spans: Any = ()
    ) -> dict[int, Any]:
        """Return a lower bound of what each option of a mask costs and takes, priced.

        In a parallel round the bound is a line in its seconds t, as any price y of the delay D
        above t is sound: two numbers, of both ends of each span of t.
        """
        price, other = [0] * len(QUANTITIES), [0] * self.p.cuts
        for value, (i, weight, extra) in zip(prices, self.shared, strict=True):
            if value:
                price[i] += down(value * weight, S + (i == 2) * self.shift)
                if any(extra):
                    other = [
                        a + down(value * weight * e) for a, e in zip(other, extra, strict=True)
                    ]
        rates = [([0] * 3,)] if ray else self.rates
        out: dict[int, Any] = {}
        known: dict[Any, int] = {}

        def bounded(o: certbounds.Option, second: int, joule: int) -> int:
            key = o.low, o.high, o.fixed, second, joule, o.work if price[2] else 1
            if key not in known:  # without a price of frequencies alike for all cuts
                p, q = second * o.inverse + joule * o.fixed >> S, joule * o.square >> S
                known[key] = least(key[-1] * p, price[2], key[-1] * q, o.low, o.high)
            total = (1 if price[2] else o.work) * known[key]
            total += second * o.here + price[3] * o.device >> S
            if o.link or price[5]:
                sent = second * o.link + price[3] * o.radio >> S
                total += certbounds.valley(sent, price[5], o.slow, o.wide)
            return total

        for o in self.options:
            if not mask >> o.number & 1:
                continue
            c = o.number // self.p.modes
            alpha, beta, const = rates[c % len(rates)][0]
            joule, rest = beta + price[1], other[c] - const
            rest += (
                sum(down(value * weights[o.number]) for value, weights in walls) if walls else 0
            )
            until = self.until.get(c) if o.link else None
            if not spans:
                second = alpha + price[0]
                haste = 0 if until is None else o.hurry(until, second, joule, price)
                rest += bounded(o, second + haste, joule) - (haste * (until or 0) + ONE - 1 >> S)
                out[o.number] = rest
                continue
            line = list[Any]()
            for low, high, point in spans:
                if o.soonest > high:
                    line += [INF, INF]
                    continue
                is_own = until is not None and (point is None or until < point)
                meets: Any = until if is_own else point
                if o.link and meets is not None and not is_own:  # the first of all is too steep
                    meets = max(meets, o.soonest + (high - o.soonest >> 6))
                haste = 0 if meets is None else o.hurry(meets, price[0], joule, price)
                total = rest + bounded(o, price[0] + haste, joule)
                if is_own:
                    total, haste = total - (haste * meets + ONE - 1 >> S), 0
                line += [total + ((alpha - haste) * t >> S) for t in (low, high)]
            out[o.number] = line
        return out

    def decided(self, c: int, f: Any, b: Any) -> tuple[int, Any, list[Any]]:
        """Return at most what a decision costs, and what it takes of the shared rows.

        In a parallel round its seconds, and what each costs, are between these.
        """
        need(any(o.number // self.p.modes == c for o in self.options), "a cut is not allowed")
        need(
            self.low <= f <= self.high and (self.p.levels is None or f in self.p.levels),
            "a frequency is not allowed",
        )
        need(self.p.band is None or self.p.band <= b <= 1, "a share is not allowed")
        taken, late = self.taken(c, f, b), None
        for i, weight, extra, bound in self.own:
            need(weight * (taken[i] + extra[c]) <= bound, f"{QUANTITIES[i]} is over its limit")
        second, joule, const = self.rates[c % len(self.rates)][1]
        if self.p.makespan:
            late, second = (up(taken[0]), up(second)), 0
        cost = up(second * taken[0] + joule * taken[1] - const)
        return cost, late, [weight * (taken[i] + extra[c]) for i, weight, extra in self.shared]

    def ties(self, c: int, f: Any) -> list[int]:
        """Return the cuts that cost the same as a chosen one; refuse if one costs less."""
        most = self.decided(c, f, Q(1))[0]
        near = {j // self.p.modes for j, v in self.bounds((), (), -1, False).items() if v <= most}
        signs = {d: self.sign(d, c) for d in sorted(near - {c})}
        need(min(signs.values(), default=0) >= 0, "a cut is better than the chosen one")
        return [d for d, sign in signs.items() if not sign]

    def sign(self, d: int, c: int) -> int:
        """Return whether cut d costs more than cut c (1), less (-1) or the same, exactly.

        At the best frequency they differ by k + w g with g the least of a/f + q f^2. If that is
        inside the box, its cube is rational, and k + w g has the sign of k^3 + w^3 g^3.
        """
        if self.cut[d] == self.cut[c] and not self.values:
            return 0
        (_, (alpha, beta, _), is_rational), *others = self.rates
        need(is_rational and not others, "two cuts are too near to be compared exactly")
        k = alpha * sum(
            r * (x - y) for r, x, y in zip(self.second, self.cut[d], self.cut[c], strict=False)
        )
        w = self.work * (self.cut[d][-1] - self.cut[c][-1])
        fs = (
            [self.low, self.high]
            if self.p.levels is None
            else [f for f in self.p.levels if self.low <= f <= self.high]
        )
        g = min((alpha + beta * self.power(f)) / f for f in fs)
        a, q = alpha + beta * self.static, beta * self.xi
        if self.p.levels is None and 2 * q * self.low**3 < a < 2 * q * self.high**3:
            k, w, g = k**3, w**3, 27 * a * a * q / 4
        return int(k + w * g > 0) - int(k + w * g < 0)


class Proof:
    """What a certificate shows of the bounds of a problem; walls are splits of several rounds.

    A wall is its device-rounds, a weight of every option, and the most that their sum may be.
    Prices have the number of a shared row, or ~i of wall i. Masks have the options that are left,
    and under ~n the span of the seconds of parallel round n.
    """

    def __init__(self, p: Problem, kind: str) -> None:
        self.p, self.kind, self.is_infeasible = p, kind, kind == "infeasible"
        self.walls: list[Any] = []
        self.masks: dict[int, Any] = {}
        self.ties = certbounds.Moving(p.rounds, p.modes, p.ways) if p.moves else certbounds.Alone()
        self.ties = certbounds.Parallel(p.rounds) if p.makespan else self.ties
        for k in range(p.size if p.makespan else 0):
            known, span = self.masks.get(~(k % p.rounds), (0, 0)), p.round(p.kind[k]).times
            self.masks[~(k % p.rounds)] = tuple(map(max, known, span))

    def check(
        self, nodes: Any, rounds: frozenset[int], bound: Any, given: dict[int, Any]
    ) -> set[int]:
        """Refuse nodes that do not prove a bound of device-rounds, at prices that are given.

        Return the rows and walls without other members, which nodes may price otherwise.
        """
        need(type(nodes) is list and nodes, "a proof has no nodes")
        inside, start = Counter(chain(*(self.p.groups[k] for k in rounds))), len(self.walls)
        home = {g for g in range(len(self.p.bounds)) if inside[g] == self.p.members[g]}
        home |= {~i for i, wall in enumerate(self.walls) if wall[0] <= rounds}
        orphans, trail = set(range(1, len(nodes))), list[Any]()
        stack: list[Any] = [(0, 0, start, None)]
        while stack:
            i, mark, height, wall = stack.pop()
            while len(trail) > mark:  # back to where the paths part
                self.masks.update([trail.pop()])
            del self.walls[height:]
            if type(wall) is dict:
                trail += [(n, self.masks[n]) for n in wall]
                self.masks |= wall
            elif wall:  # what is too much for one, as the others take at least the least
                others = (len(wall[0]) - 1) * min(wall[1])
                left = sum(1 << j for j, w in enumerate(wall[1]) if w + others <= wall[2])
                for k in wall[0]:
                    self.mask(k, left, trail)
                if len(wall[0]) > 1:
                    self.walls.append(wall)
            own = home | {~i for i in range(start, len(self.walls))}
            if "split" in nodes[i]:
                children = keys(nodes[i], "split children")["children"]
                sides = self.split(keys(nodes[i]["split"], "rounds weights most"), rounds)
            elif "divide" in nodes[i]:
                children = keys(nodes[i], "divide children")["children"]
                body = keys(nodes[i]["divide"], "round at")
                sides = [{~body["round"]: v} for v in self.divided(body["round"], [body["at"]])]
            elif "close" in nodes[i]:
                need(not self.is_infeasible, "options are closed by a bound that there is not")
                children, sides = [keys(nodes[i], "close child")["child"]], [None]
                body = keys(nodes[i]["close"], "prices", "multipliers spans")
                prices, spans = self.prices(body, own, given), self.spans(body)
                total = self.total(rounds, prices, spans, False)
                room = None if total is None else up(bound) - total + self.paid(prices, own)
                for k, dear in self.dear(rounds, prices, spans, room) if room is not None else ():
                    if dear:
                        self.mask(k, ~dear, trail)
            else:
                children, sides = [], []
                self.leaf(
                    keys(keys(nodes[i], "leaf")["leaf"], "prices", "multipliers ray blocks spans"),
                    rounds,
                    bound,
                    own,
                    given,
                )
            need(len(children) == len(sides), "children")
            for child, side in zip(children, sides, strict=True):
                need(whole(child, i + 1, len(nodes) - 1) in orphans, "a node has two parents")
                orphans.remove(child)
                stack.append((child, len(trail), len(self.walls), side))
        need(not orphans, "a node has no parent")
        self.masks.update(reversed(trail))
        del self.walls[start:]
        return home

    def mask(self, k: int, left: int, trail: list[Any]) -> None:
        """Take options away, and remember what there was."""
        trail.append((k, self.masks.get(k, -1)))
        self.masks[k] = trail[-1][1] & left

    def split(self, body: Any, within: frozenset[int]) -> list[Any]:
        """Return both sides of a split: a sum is at most a whole number, or at least one more."""
        rounds = frozenset(whole(k, 0, self.p.size - 1) for k in body["rounds"])
        need(len(rounds) == len(body["rounds"]) > 0 and rounds <= within, "rounds of a split")
        weights = [whole(w, -(2**53), 2**53) for w in body["weights"]]
        need(len(weights) == self.p.cuts * self.p.modes, "a split has no weight of each option")
        most = whole(body["most"], -(2**53), 2**53)
        return [(rounds, weights, most), (rounds, [-w for w in weights], -most - 1)]

    def prices(self, body: Any, own: set[int], given: dict[int, Any]) -> dict[int, Any]:
        """Return the prices of a node, in place of given ones."""
        out, some = dict(given), body.get("multipliers", [])
        need(
            len(some) == len(self.walls), "there must be as many multipliers as splits of several"
        )
        need(len({g for g, _ in body["prices"]}) == len(body["prices"]), "a row has two prices")
        for g, text in [*body["prices"], *((~i, text) for i, text in enumerate(some))]:
            value = exact(text, 0)
            need(
                type(g) is int and (g in own or (g < 0 and value == given[g])),
                "a price is not free",
            )
            need(
                not value or g < 0 or self.p.bounds[g] is not None,
                "a row without bound has a price",
            )
            out[g] = value
        return out

    def paid(self, prices: dict[int, Any], own: set[int]) -> int:
        """Return the prices of the bounds, rounded up; in a sum of parts they are paid once."""
        if self.kind == "part":
            return 0
        bound = {g: self.walls[~g][2] if g < 0 else self.p.bounds[g] for g in own & prices.keys()}
        return sum(up(prices[g] * b) for g, b in bound.items() if prices[g])

    def divided(self, n: Any, ends: Any) -> list[tuple[int, int]]:
        """Return spans of the seconds of a parallel round: up to each end, and above the last."""
        need(self.p.makespan and 0 <= whole(n, 0, 2**40) < self.p.rounds, "no parallel round")
        ends = [exact(t, 0) for t in ends]
        need(ends == sorted(ends), "the ends of spans do not rise")
        low, high = self.masks[~n]
        lows, highs = [low, *map(down, ends)], [*map(up, ends), high]
        return [(max(a, low), min(b, high)) for a, b in zip(lows, highs, strict=True)]

    def spans(self, body: Any) -> dict[int, Any]:
        """Return spans of parallel rounds, and the seconds where lines touch, None for flat ones.

        Those that are not given are whole.
        """
        some = body.get("spans", [])
        need(len({n for n, *_ in some}) == len(some), "a round has spans twice")
        out = {~n: [(*span, None)] for n, span in self.masks.items() if n < 0}
        for n, ends, points in some:
            spans = self.divided(n, ends)
            need(len(points) == len(spans), "a span has no point")
            at = [None if t is None else down(exact(t, 0)) for t in points]
            both = zip(spans, at, strict=True)
            out[n] = [(*span, t) for span, t in both]
        never = [(0, -9, None)]  # sooner than any option, as no decision is there
        return {n: [s for s in spans if s[0] <= s[1]] or never for n, spans in out.items()}

    def bounded(self, rounds: Any, prices: dict[int, Any], spans: Any, ray: bool) -> Any:
        """Yield device-rounds and the bounds of their options; those alike are bounded once."""
        known: dict[Any, Any] = {}
        for k in rounds:
            some = tuple(prices.get(g, 0) for g in self.p.groups[k])
            walls = tuple(i for i, wall in enumerate(self.walls) if k in wall[0] and prices[~i])
            when = tuple(spans.get(k % self.p.rounds, ()))
            key = self.p.kind[k], some, walls, self.masks.get(k, -1), when
            if key not in known:
                known = known if len(known) < self.p.kept else {}
                each = [(prices[~i], self.walls[i][1]) for i in walls]
                known[key] = self.p.round(key[0]).bounds(some, each, key[3], ray, when)
            yield k, known[key]

    def units(self, rounds: Iterable[int]) -> list[list[int]]:
        """Return what device-rounds are bounded together."""
        units = self.ties.units(rounds)
        is_whole = not self.p.makespan or {len(unit) * self.p.rounds for unit in units}
        need(not is_whole or is_whole in (True, {self.p.size}), "a parallel round is taken apart")
        return units

    def total(
        self, rounds: Iterable[int], prices: dict[int, Any], spans: Any, ray: bool
    ) -> int | None:
        """Return the sum of the least bounds of device-rounds; None if one has no option."""
        ties, units = self.ties, self.units(rounds)

        def of_some(some: list[list[int]]) -> int | None:
            stream = self.bounded(chain.from_iterable(some), prices, spans, ray)
            each: list[Any] = [
                ties.total(unit, [ties.floor(next(stream)[1]) for _ in unit], ray) for unit in some
            ]
            return None if None in each else sum(each)

        totals: list[Any] = in_pieces(of_some, units, len(units[0]) if units else 1)
        return None if None in totals else sum(totals)

    def dear(self, rounds: Any, prices: dict[int, Any], spans: Any, room: int) -> Any:
        """Yield device-rounds, and which of their options cost too much whatever the others do."""
        ties, units = self.ties, self.units(rounds)
        ahead, behind = tee(self.bounded(chain.from_iterable(units), prices, spans, False))
        for unit in units:
            floors = [ties.floor(next(ahead)[1]) for _ in unit]
            most = room + (ties.total(unit, floors, False) or 0)
            for others in ties.others(unit, floors):
                k, options = next(behind)
                each = ((j, ties.through(others, j, v)) for j, v in options.items())
                yield k, sum(1 << j for j, v in each if v >= most)

    def leaf(
        self, body: Any, rounds: frozenset[int], bound: Any, own: set[int], given: dict[int, Any]
    ) -> None:
        """Refuse prices, and blocks, by which the bound does not hold."""
        ray, blocks = body.get("ray", False), body.get("blocks", [])
        need(type(ray) is bool and (ray or not self.is_infeasible), "a leaf must be a ray")
        need(not ray or not blocks, "a ray has no blocks")
        prices, spans, total = self.prices(body, own, given), self.spans(body), 0
        if ray:  # what is given are prices of costs, not of limits
            prices = {g: value if g in own else 0 for g, value in prices.items()}
        for block in blocks:
            inside = frozenset(
                whole(k, 0, self.p.size - 1) for k in keys(block, "rounds bound nodes")["rounds"]
            )
            need(len(inside) == len(block["rounds"]) > 0 and inside <= rounds, "rounds of a block")
            total += down(exact(block["bound"]))
            own = own - self.check(block["nodes"], inside, exact(block["bound"]), prices)
            rounds -= inside
        rest = self.total(rounds, prices, spans, ray)
        if rest is None:  # a device-round has no option left, so there is no decision
            return
        total += rest - self.paid(prices, own)
        need(total > 0 if ray else total >= up(bound), "a leaf does not prove the bound")


def in_pieces(function: Any, items: list[Any], each: int = 1) -> list[Any]:
    """Return what a function makes of the pieces of a list; processes share many of them."""
    size = max(1, KEPT // each)
    pieces = [items[i : i + size] for i in range(0, len(items), size)]
    is_alone = multiprocessing.current_process().daemon or sys.platform != "linux"
    if len(pieces) < 3 or is_alone:
        return [function(piece) for piece in pieces]
    FUNCTIONS.append(function)  # a fork has it, too
    try:
        with multiprocessing.get_context("fork").Pool() as pool:
            return pool.map(of_piece, pieces, 1)
    finally:
        FUNCTIONS.pop()


def of_piece(piece: list[Any]) -> Any:
    """Return what the function that is shared makes of a piece."""
    return FUNCTIONS[-1](piece)


def decide(p: Problem, decision: Any) -> tuple[Any, list[Any], list[Any]]:
    """Return at most what a decision costs, what it takes of the shared rows, and the decision."""
    names = ("cut", "frequency", "share")[: 2 + (p.band is not None)]
    cuts, frequencies, *shares = (keys(decision, " ".join(names))[name] for name in names)
    shares = [*map(exact, shares[0])] if shares else [Q(1)] * p.size
    need(
        len(cuts) == len(frequencies) == len(shares) == p.size,
        "the decision is not one of each device-round",
    )
    chosen = [
        (k, whole(cuts[k], 1, p.cuts) - 1, exact(frequencies[k]), shares[k]) for k in range(p.size)
    ]
    judge = lru_cache(KEPT)(lambda kind, c, f, b: p.round(kind).decided(c, f, b))

    def judged(some: list[Any]) -> tuple[int, dict[int, Any], dict[int, Any]]:
        total, taken = 0, dict.fromkeys((g for k, *_ in some for g in p.groups[k]), Q(0))
        late = {k % p.rounds: (0, 0) for k, *_ in some if p.makespan}
        for k, c, f, b in some:
            cost, seconds, each = judge(p.kind[k], c, f, b)
            total += cost
            for g, take in zip(p.groups[k], each, strict=True):
                taken[g] += take if p.members[g] <= FEW else Q(up(take), 1 << S)
            if seconds:
                most, by = late[k % p.rounds]
                late[k % p.rounds] = max(most, seconds[0]), by + seconds[1]
            if p.moves:
                cost_, first = p.moved(k // p.rounds)
                before = chosen[k - 1][1]
                move = first[c] if k % p.rounds == 0 else cost_[before][c]
                need(move is not None, "a move is not allowed")
                total += up(number(move, 0))
        return total, taken, late

    totals, parts, lates = zip(*in_pieces(judged, chosen), strict=True)
    takes = [sum(part.get(g, 0) for part in parts) for g in range(len(p.bounds))]
    for n in range(p.rounds if p.makespan else 0):
        each = [late[n] for late in lates if n in late]
        totals += (-(-max(t for t, _ in each) * sum(by for _, by in each) >> S),)
    return Q(sum(totals), 1 << S), takes, chosen


def check(content: Any, problem: Any = None, folder: Any = None) -> Proven:
    """Return what a certificate proves.

    Parameters
    ----------
    content
        What its file says.
    problem
        What a problem file says that it must be about; None for its own.
    folder
        Where the files are that it names.

    Raises
    ------
    Refused
        If it does not prove what it claims.
    """
    try:
        is_sum = type(content) is dict and content.get("format") == "card_opt.CertificateSum"
        return (check_sum if is_sum else check_one)(content, problem, folder)[0]
    except Refused:
        raise
    except Exception as error:  # whatever else is wrong with it, it proves nothing
        raise Refused(f"it is no whole certificate ({type(error).__name__})") from None


def check_one(content: Any, problem: Any, folder: Any) -> tuple[Proven, Any]:
    """Return what a certificate proves, and what a part is worth; see `check`."""
    keys(content, "format version problem claim decision proof")
    need(content["format"] == "card_opt.Certificate", "it is no certificate")
    whole(content["version"], 1, 1)
    kind, proof = content["claim"]["kind"], keys(content["proof"], "nodes", "compare")
    need(kind in KINDS, "the kind of the claim is not known")
    claim = keys(content["claim"], *KINDS[kind])
    own, joint = content["problem"], [whole(i, 0, 2**40) for i in claim.get("shared", [])]
    if type(own) is str and problem is None:
        own = load(folder, own)
    p = Problem(own if problem is None else problem, joint)
    if problem is not None and type(own) is dict:
        need(Problem(own, joint).facts() == p.facts(), "it is about another problem")
    rounds, size = frozenset(range(p.size)), f"{p.size} device-rounds and {p.cuts} cuts"
    if kind == "infeasible":
        need(content["decision"] is None and "compare" not in proof, "there is a decision")
        Proof(p, kind).check(proof["nodes"], rounds, None, {})
        return Proven(kind, None, None, f"proven: no decision of {size} keeps the limits"), None
    value, bound = exact(claim["value"]), exact(claim["bound"])
    cost, takes, chosen = decide(p, content["decision"])
    need(cost <= value, "the decision costs more than is claimed")
    limits, prices = p.bounds, {}
    if kind == "part":
        limits, (node,) = [exact(t) for t in claim["takes"]], proof["nodes"]
        body = keys(keys(node, "leaf")["leaf"], "prices", "multipliers")
        prices = {g: exact(text) for g, text in body["prices"]}
        need(p.joint == sorted(joint), "each row with several members must be shared")
    need(len(takes) == len(limits), "takes has another size than the shared rows")
    need(all(b is None or t <= b for t, b in zip(takes, limits, strict=True)), "a shared limit")
    Proof(p, kind).check(proof["nodes"], rounds, bound, {})
    more = ""
    if "exact" in claim or "compare" in proof:
        need(claim.get("exact") is True and p.is_plain, "cuts are compared where no rows are")
        named = keys(proof["compare"], "ties")["ties"]
        judge = lru_cache(KEPT)(lambda kind, c, f: p.round(kind).ties(c, f))
        ties = [[k, d + 1] for k, c, f, _ in chosen for d in judge(p.kind[k], c, f)]
        need(sorted(named) == ties, "other cuts cost the same")
        more = f", compared with every cut exactly, {len(ties)} of which cost the same,"
    part = p.size, value, bound, limits, (prices, p.bounds, p.names)
    return proven(kind, value, bound, p.size, f"{size}{more}"), part


def check_sum(content: Any, problem: Any, folder: Any) -> tuple[Proven, Any]:
    """Return what the certificates of all parts prove of the whole; see `check`."""
    claim = keys(keys(content, "format version parts claim")["claim"], "kind value bound")
    whole(content["version"], 1, 1)
    need(problem is None and claim["kind"] in ("optimal", "gap"), "a sum is about its parts")
    names = content["parts"]
    need(len(set(names)) == len(names) > 0, "a part is there twice")
    parts = [check_one(load(folder, name), None, folder)[1] for name in names]
    sizes, values, bounds, takes, rows = zip(*parts, strict=True)
    need(all(row == rows[0] for row in rows), "parts differ in prices or bounds")
    prices, limits, _ = rows[0]
    used = [sum(some) for some in zip(*takes, strict=True)]
    need(all(b is None or t <= b for t, b in zip(used, limits, strict=True)), "a shared limit")
    value, bound = exact(claim["value"]), exact(claim["bound"])
    need(sum(values) <= value, "the decisions cost more than is claimed")
    least = sum(bounds) - sum(price * limits[g] for g, price in prices.items() if price)
    need(least >= bound, "the parts do not prove the bound")
    about = f"{sum(sizes)} device-rounds in {len(parts)} parts that share {len(limits)} limits"
    return proven(claim["kind"], value, bound, sum(sizes), about), None


def proven(kind: str, value: Any, bound: Any, size: int, about: str) -> Proven:
    """Return what is proven, in words and in rationals."""
    gap = value - bound
    need(kind == "part" or gap >= 0, "the bound is above the value")
    is_small = gap * 10**9 <= max(abs(value), Q(size, 1000))
    need(kind != "optimal" or is_small, "the gap is too large for an optimum")
    high, low = (Fraction(int(v.numerator), int(v.denominator)) for v in (value, bound))
    first, last = float(low), float(high)
    first = first if first <= low else math.nextafter(first, -INF)
    last = last if last >= high else math.nextafter(last, INF)
    words = {
        "part": f"costs at most {last!r} and at its prices no other costs less than {first!r}",
        "gap": f"costs at most {last!r} and no other costs less than {first!r}",
        "optimal": f"is optimal: it costs at most {last!r} and no other less than {first!r}",
    }
    return Proven(kind, high, low, f"proven: the decision of {about} {words[kind]}")


def load(folder: Any, name: Any) -> Any:
    """Return what a file in JSON says in which no key is twice and no number is none."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        need(len(dict(pairs)) == len(pairs), "a key is there twice")
        return dict(pairs)

    try:
        path = Path(name)
        if folder is not None:
            need(path.name == name and not set(name) & set("/\\:"), "no plain name of a file")
            path = Path(folder) / name
        need(path.is_file(), f"{ascii(str(name))[:60]} is no file")
        return json.loads(path.read_bytes().decode(), object_pairs_hook=once, parse_constant=exact)
    except Refused:
        raise
    except Exception as error:
        raise Refused(f"{ascii(str(name))[:60]} is no JSON ({type(error).__name__})") from None


def check_file(path: Any, problem_path: Any = None) -> Proven:
    """Return what the certificate in a file proves, of the problem in another if it is given."""
    problem = None if problem_path is None else load(None, problem_path)
    return check(load(None, path), problem, Path(path).parent)


def main(arguments: list[str]) -> int:
    """Print what is proven, or why nothing is, and return the exit status."""
    try:
        need(
            len(arguments) in (1, 2), "usage: python certcheck.py CERTIFICATE.json [PROBLEM.json]"
        )
        print(check_file(*arguments).line)
    except Refused as error:
        print(f"refused: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
