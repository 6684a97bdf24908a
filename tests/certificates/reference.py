"""What a problem file means, in plain fractions and slowly, beside the checker and the package.

It shares nothing with either: every equation is taken from the letter, (7) to (12), and from what
a problem file says of itself. A number of the file is the nearest binary64 and so a rational; all
is exact but the cube root of the least energy with static power, which is enclosed.

A device-round k is numbered in row-major order, a cut c from 0. Shares of the band, moves of the
cut and rounds whose devices wait for each other are here, too.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from tests.certificates.rational import (
    Curve,
    Interval,
    cube_root,
    number,
    of_cut,
    of_device_round,
    reciprocal,
)

ONE = Fraction(1)
EXTREMES = ("min_delay", "max_delay", "min_energy", "max_energy")
DEFAULTS = {"static_power": 0.0, "local_epochs": 5.0, "compression_ratio": 0.1, "weight": 0.2}


class Row(NamedTuple):
    """The sum over `members` of weight * (quantity + extra[cut]) is at most `bound`."""

    quantity: str
    members: dict[int, tuple[Fraction, list[Fraction]]]
    bound: Fraction


class Problem:
    """A problem file's content.

    Parameters
    ----------
    content
        The parsed JSON, with ``instance`` and ``limits``.
    """

    def __init__(self, content: dict[str, Any]) -> None:
        self.data: dict[str, Any] = content["instance"]
        self.normalizer: str = self.data.get("normalizer", "box")
        self.shape = len(self.data["uplink_rate"]), len(self.data["uplink_rate"][0])
        self.size = self.shape[0] * self.shape[1]
        flops = self.data["device_flops"]
        self.num_cuts = len(flops[0] if isinstance(flops[0], list) else flops)
        table, levels = self.data.get("level_power"), content["limits"]["levels"]
        self.power = {number(f): number(power) for f, power in table} if table else None
        self.levels = None if levels is None else sorted(map(number, levels))
        if self.power is not None:
            listed = sorted(self.power)
            self.levels = (
                listed if self.levels is None else [f for f in self.levels if f in listed]
            )
        self.allowed = content["limits"]["allowed"]
        limits = content["limits"]
        self.least_share = number(limits.get("min_share") or 1.0)
        self.moves, self.is_parallel = limits.get("moves"), limits.get("makespan") == "parallel"
        self.rows = [row for given in content["limits"]["rows"] for row in self._rows(given)]
        self._fleet: tuple[Interval, ...] | None = None

    def _rows(self, given: dict[str, Any]) -> list[Row]:
        rows = []
        for g, bound in enumerate(given["bound"]):
            if bound is None:
                continue
            members = {}
            for k in range(self.size):
                m, n = divmod(k, self.shape[1])
                if given["group"][m][n] == g:
                    extra = [Fraction(0)] * self.num_cuts
                    if given["extra"] is not None:
                        extra = [number(v) for v in given["extra"][m][n]]
                    members[k] = number(given["coefficient"][m][n]), extra
            rows.append(Row(given["quantity"], members, number(bound)))
        return rows

    def of(self, name: str, k: int) -> Fraction:
        """Return a number of a device-round."""
        value = self.data.get(name, DEFAULTS.get(name))
        return of_device_round(value, *divmod(k, self.shape[1]))

    def profile(self, name: str, k: int, c: int) -> Fraction:
        """Return a number of a cut."""
        return of_cut(self.data.get(name), k // self.shape[1], c)

    def over(self, name: str, k: int) -> Fraction:
        """Return the reciprocal of a rate; what is not there takes no time."""
        if self.data.get(name) is None or self.of(name, k) == 0:
            return Fraction(0)
        return 1 / self.of(name, k)

    def server_flops(self, k: int, c: int) -> Fraction:
        """Return the server's share of the model [FLOP]."""
        if self.data.get("server_flops") is not None:
            return self.profile("server_flops", k, c)
        return self.of("total_flops", k) - self.profile("device_flops", k, c)

    def is_linked(self, k: int, c: int) -> bool:
        """Return whether a cut sends nothing over a link of rate 0."""
        ratio, adapter = self.of("compression_ratio", k), self.profile("adapter_bits", k, c)
        for rate, bits in (("uplink_rate", "smashed_bits"), ("downlink_rate", "gradient_bits")):
            sent = ratio * self.profile(bits, k, c) + adapter
            if sent > 0 and self.of(rate, k) == 0:
                return False
        return True

    def delay_curve(self, k: int, c: int, share: Fraction = ONE) -> Curve:
        """Return the delay of a round with a share of the band [s], (7) to (10)."""
        epochs, ratio = self.of("local_epochs", k), self.of("compression_ratio", k)
        up, down = (self.over(name, k) / share for name in ("uplink_rate", "downlink_rate"))
        device = self.profile("device_flops", k, c) * self.over("device_throughput", k)
        sent = ratio * self.profile("smashed_bits", k, c) * up
        back = ratio * self.profile("gradient_bits", k, c) * down
        adapter = self.profile("adapter_bits", k, c)
        each = device + sent + back + self.profile("device_seconds", k, c)
        once = adapter * up + adapter * down + self.profile("extra_seconds", k, c)
        server = epochs * self.server_flops(k, c) / self.of("server_flops_per_cycle", k)
        return Curve(epochs * each + once, server)

    def energy_at(self, k: int, c: int, f: Fraction) -> Fraction:
        """Return the server's energy in a round [J], (11) with its power at that frequency."""
        if self.power is not None:
            power = self.power[f]
        else:
            power = self.of("static_power", k) + self.of("power_coefficient", k) * f**3
        seconds = self.server_flops(k, c) / (f * self.of("server_flops_per_cycle", k))
        return self.of("local_epochs", k) * seconds * power

    def energy_curve(self, k: int, c: int) -> Curve:
        """Return the same over all frequencies, where the power is no table."""
        work = self.of("local_epochs", k) * self.server_flops(k, c)
        work /= self.of("server_flops_per_cycle", k)
        static, cubic = self.of("static_power", k), self.of("power_coefficient", k)
        return Curve(Fraction(0), work * static, Fraction(0), work * cubic)

    def device_energy(self, k: int, c: int, share: Fraction = ONE) -> Fraction:
        """Return what a device takes in a round [J]: its powers times computing and sending."""
        epochs, ratio = self.of("local_epochs", k), self.of("compression_ratio", k)
        flops = self.profile("device_flops", k, c)
        computing = flops * self.over("device_throughput", k) + self.profile(
            "device_seconds", k, c
        )
        bits = epochs * ratio * self.profile("smashed_bits", k, c)
        sending = bits + self.profile("adapter_bits", k, c)
        sending *= self.over("uplink_rate", k) / share
        return (
            self.of("device_power", k) * epochs * computing
            + self.of("transmit_power", k) * sending
        )

    def quantity_at(
        self, quantity: str, k: int, c: int, f: Fraction, share: Fraction = ONE
    ) -> Fraction:
        """Return what a row limits, without its extra."""
        match quantity:
            case "delay":
                return self.delay_curve(k, c, share).at(f)
            case "share":
                return share
            case "energy":
                return self.energy_at(k, c, f)
            case "frequency":
                return f
            case "device energy":
                return self.device_energy(k, c, share)
        return Fraction(0)

    def ends(self, k: int) -> list[Fraction]:
        """Return the least and the most frequency of the box, or all of a table's in it."""
        low, high = self.of("min_frequency", k), self.of("max_frequency", k)
        if self.power is None:
            return [low, high]
        return sorted(f for f in self.power if low <= f <= high) or [low]

    def _of_cuts(self, k: int, cuts: Sequence[int]) -> tuple[Interval, ...]:
        """Return the four extremes over some cuts and the frequencies of the convention."""
        places = self.ends(k)
        if self.normalizer == "max-frequency":
            places = places[-1:]
        delays = [self.delay_curve(k, c).at(f) for c in cuts for f in places]
        if self.power is not None and places[0] not in self.power:
            energies = [Fraction(0)]  # the table has none in the box
        else:
            energies = [self.energy_at(k, c, f) for c in cuts for f in places]
        least = Interval(min(energies), min(energies))
        if self.power is None and len(places) == 2:
            static, cubic = self.of("static_power", k), self.of("power_coefficient", k)
            if static > 0 and cubic > 0 and places[0] ** 3 < static / (2 * cubic) < places[1] ** 3:
                root = cube_root(static**2 * cubic / 4)  # P0/f + xi f^2 is 3 times it at its least
                epochs, cycle = self.of("local_epochs", k), self.of("server_flops_per_cycle", k)
                times = 3 * min(self.server_flops(k, c) for c in cuts) * epochs / cycle
                least = Interval(times * root.low, times * root.high)
        return (
            Interval(min(delays), min(delays)),
            Interval(max(delays), max(delays)),
            least,
            Interval(max(energies), max(energies)),
        )

    def extremes(self, k: int, c: int) -> tuple[Interval, ...]:
        """Return D_min, D_max, E_min, E_max [s, s, J, J] that normalise a cut's cost."""
        given = self.data.get("normalizer_values")
        if given is not None:
            m, n = divmod(k, self.shape[1])
            values = [given[name] for name in EXTREMES]
            if self.normalizer == "per-cut":
                values = [v[m][n][c] if isinstance(v, list) else v for v in values]
            exact = [of_device_round(v, m, n) for v in values]
            return tuple(Interval(v, v) for v in exact)
        if self.normalizer == "per-cut":
            return self._of_cuts(k, [c])
        if self.normalizer != "fleet":
            return self._of_round(k)
        if self._fleet is None:
            each = [self._of_round(k) for k in range(self.size)]
            self._fleet = tuple(
                Interval(choose(v.low for v in values), choose(v.high for v in values))
                for choose, values in zip(
                    (min, max, min, max), zip(*each, strict=True), strict=True
                )
            )
        return self._fleet

    def _of_round(self, k: int) -> tuple[Interval, ...]:
        linked = [c for c in range(self.num_cuts) if self.is_linked(k, c)]
        return self._of_cuts(k, linked or range(self.num_cuts))

    def terms(self, k: int, c: int) -> list[tuple[Fraction, Fraction, Fraction, Fraction]]:
        """Return alpha, D_min, beta, E_min of (12), two of them if E_min is enclosed.

        For any decision the cost is between those with the one and with the other.
        """
        delays, energies = self.extremes(k, c)[:2], self.extremes(k, c)[2:]
        (least, _), (most, _) = delays
        weight, out = self.of("weight", k), []
        for low in dict.fromkeys(energies[0]):
            alpha = weight * reciprocal(least, most)
            beta = (1 - weight) * reciprocal(low, energies[1].low)
            out.append((alpha, least, beta, low))
        if len({beta == 0 for _, _, beta, _ in out}) > 1:
            raise ArithmeticError("whether the range is flat is not decided")
        return out

    def cost(
        self, k: int, c: int, f: Fraction, share: Fraction = ONE, delay: Fraction | None = None
    ) -> Interval:
        """Return the cost U of a device-round, (12), with another delay than its own if given."""
        d, e = self.delay_curve(k, c, share).at(f), self.energy_at(k, c, f)
        d = d if delay is None else delay
        values = [a * (d - low) + b * (e - less) for a, low, b, less in self.terms(k, c)]
        return Interval(min(values), max(values))

    def total(
        self,
        cuts: Sequence[int],
        frequencies: Sequence[Fraction],
        shares: Sequence[Fraction] | None = None,
    ) -> Interval:
        """Return the cost of a decision: 0-based cuts, Hz and shares, of every device-round."""
        shares = [ONE] * self.size if shares is None else shares
        chosen = list(zip(cuts, frequencies, shares, strict=True))
        delays: list[Fraction | None] = [None] * self.size
        if self.is_parallel:
            own = [self.delay_curve(k, c, b).at(f) for k, (c, f, b) in enumerate(chosen)]
            delays = [max(own[k % self.shape[1] :: self.shape[1]]) for k in range(self.size)]
        each = [self.cost(k, *chosen[k], delays[k]) for k in range(self.size)]
        more = sum((number(move) for move in self.moved(cuts)), Fraction(0))
        return Interval(more + sum(v.low for v in each), more + sum(v.high for v in each))

    def moved(self, cuts: Sequence[int]) -> list[Any]:
        """Return what going to each cut costs, None where it is not allowed."""
        if self.moves is None:
            return []
        out, first = [], self.moves["first"]
        for k, c in enumerate(cuts):
            m, n = divmod(k, self.shape[1])
            cost = self.moves["cost"][m % len(self.moves["cost"])]
            start = [0.0] * self.num_cuts if first is None else first[m % len(first)]
            out.append(cost[cuts[k - 1]][c] if n else start[c])
        return out

    def may_choose(self, k: int, c: int) -> bool:
        """Return whether a cut is allowed and its links are there."""
        m, n = divmod(k, self.shape[1])
        return self.is_linked(k, c) and (self.allowed is None or bool(self.allowed[m][n][c]))

    def breaks(
        self,
        cuts: Sequence[int],
        frequencies: Sequence[Fraction],
        shares: Sequence[Fraction] | None = None,
    ) -> list[str]:
        """Return which limits a decision does not keep; there is no tolerance."""
        shares = [ONE] * self.size if shares is None else shares
        out = [f"share of {k}" for k, b in enumerate(shares) if not self.least_share <= b <= 1]
        for k, (c, f) in enumerate(zip(cuts, frequencies, strict=True)):
            if not (0 <= c < self.num_cuts and self.may_choose(k, c)):
                out.append(f"cut of {k}")
            if not self.of("min_frequency", k) <= f <= self.of("max_frequency", k):
                out.append(f"box of {k}")
            if self.levels is not None and f not in self.levels:
                out.append(f"levels of {k}")
        if not out:
            out += [f"move to {k}" for k, move in enumerate(self.moved(cuts)) if move is None]
            out += [
                f"row {i}"
                for i, row in enumerate(self.rows)
                if self.takes(row, cuts, frequencies, shares) > row.bound
            ]
        return out

    def takes(
        self,
        row: Row,
        cuts: Sequence[int],
        frequencies: Sequence[Fraction],
        shares: Sequence[Fraction] | None = None,
    ) -> Fraction:
        """Return what a decision takes of a row."""
        shares = [ONE] * self.size if shares is None else shares
        chosen = list(zip(cuts, frequencies, shares, strict=True))
        each = (
            weight * (self.quantity_at(row.quantity, k, *chosen[k]) + extra[chosen[k][0]])
            for k, (weight, extra) in row.members.items()
        )
        return sum(each, start=Fraction(0))
