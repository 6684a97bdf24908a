"""The closed form over given cuts, as others would write it: NumPy in blocks, SQL, a frame.

Each is what a careful user of that tool gets: no array, column or pass that is not needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

import card_opt as co
from benchmarks.scale.telemetry import NAMES
from card_opt.algorithms.kernel.inputs import CutArray
from card_opt.problem.quantities import FloatArray

if TYPE_CHECKING:
    import pandas as pd

Decisions = tuple[CutArray, FloatArray, FloatArray, FloatArray, FloatArray]
_ROWS = 4096  # of a block: with 31 cuts it fits the second cache


@dataclass(frozen=True, eq=False)
class Constants:
    """What the formula needs of an instance without static power.

    Attributes
    ----------
    device, uplink, downlink, cycles
        What each cut takes of the device [FLOP], of the links [bit] and of the server [cycle] in
        a round, shape (C,).
    """

    cut: CutArray
    device: FloatArray
    uplink: FloatArray
    downlink: FloatArray
    cycles: FloatArray
    low: float
    high: float
    power: float
    weight: float

    @classmethod
    def of(cls, inst: co.Instance, is_identical: bool = False) -> Constants:
        """Return those of all cuts, or of the first and the last, which are the best of some."""
        p, epochs = inst.profile, float(inst.local_epochs)
        sent = epochs * float(inst.compression_ratio)
        chosen = [0, -1] if is_identical else slice(None)
        return cls(
            np.arange(1, inst.num_cuts + 1, dtype=np.int32)[chosen],
            (epochs * p.device_flops)[chosen],
            (sent * p.smashed_bits + p.adapter_bits)[chosen],
            (sent * p.gradient_bits + p.adapter_bits)[chosen],
            (epochs / float(inst.server_flops_per_cycle) * p.server_flops)[chosen],
            float(inst.min_frequency),
            float(inst.max_frequency),
            float(inst.power_coefficient),
            float(inst.weight),
        )

    @property
    def min_energy(self) -> float:
        """Return the least energy of a device-round [J]."""
        return float(self.power * self.low**2 * self.cycles.min())

    @property
    def energy_price(self) -> float:
        """Return what a joule adds to the cost."""
        return float(
            (1.0 - self.weight) / (self.power * self.high**2 * self.cycles.max() - self.min_energy)
        )


def brute_force(k: Constants, rates: tuple[FloatArray, ...]) -> Decisions:
    """Return cut, frequency, delay, energy and cost, the best of all cuts, block by block.

    The frequency does not depend on the cut, so each cut costs a handful of operations.
    """
    rows = rates[0].size
    cut, numbers = np.empty(rows, np.int32), np.empty((4, rows))
    local, spare = np.empty((k.cut.size, _ROWS)), np.empty(_ROWS)
    for start in range(0, rows, _ROWS):
        block = slice(start, min(start + _ROWS, rows))
        size = block.stop - start
        _brute_block(
            k,
            [r[block] for r in rates],
            cut[block],
            numbers[:, block],
            local[:, :size],
            spare[:size],
        )
    frequency, delay, energy, cost = numbers
    return cut, frequency, delay, energy, cost


def _brute_block(
    k: Constants,
    rates: list[FloatArray],
    cut: CutArray,
    numbers: FloatArray,
    local: FloatArray,
    spare: FloatArray,
) -> None:
    frequency, delay, energy, cost = numbers
    device, up, down = (1.0 / values for values in rates)
    fastest, slowest = np.full(device.size, np.inf), np.zeros(device.size)
    for c, seconds in enumerate(local):
        np.multiply(device, k.device[c], out=seconds)
        np.multiply(up, k.uplink[c], out=spare)
        seconds += spare
        np.multiply(down, k.downlink[c], out=spare)
        seconds += spare
        np.add(seconds, k.cycles[c] / k.high, out=spare)
        np.minimum(fastest, spare, out=fastest)
        np.add(seconds, k.cycles[c] / k.low, out=spare)
        np.maximum(slowest, spare, out=slowest)
    price = k.weight / (slowest - fastest)
    np.cbrt(price / (2.0 * k.energy_price * k.power), out=frequency)
    np.clip(frequency, k.low, k.high, out=frequency)
    joules = k.power * frequency * frequency
    worth = 1.0 / frequency + k.energy_price / price * joules  # of a cycle, in seconds
    delay.fill(np.inf)
    for c, seconds in enumerate(local):
        np.multiply(worth, k.cycles[c], out=spare)
        np.add(spare, seconds, out=spare)
        is_better = spare < delay
        np.minimum(delay, spare, out=delay)
        np.copyto(cut, k.cut[c], where=is_better)
    cycles = k.cycles[cut - 1]
    np.multiply(cycles, joules, out=energy)
    delay += cycles * (1.0 / frequency - worth)
    np.multiply(price, delay - fastest, out=cost)
    cost += k.energy_price * (energy - k.min_energy)


def steps(k: Constants) -> list[dict[str, str]]:
    """Return the formula over two cuts as SQL: columns of columns of the steps before."""
    units = np.stack([k.device, k.uplink, k.downlink], axis=1).tolist()
    a, b = (f"{d!r} / throughput + {u!r} / uplink + {v!r} / downlink" for d, u, v in units)
    first, last = k.cycles.tolist()
    fast = (f"a + {first / k.high!r}", f"b + {last / k.high!r}")
    slow = (f"a + {first / k.low!r}", f"b + {last / k.low!r}")
    cube = 2.0 * k.energy_price * k.power
    return [
        {"a": a, "b": b},
        {"fastest": f"LEAST({', '.join(fast)})", "slowest": f"GREATEST({', '.join(slow)})"},
        {"price": f"{k.weight!r} / (slowest - fastest)"},
        {"free": f"POWER(price / {cube!r}, {1 / 3!r})"},
        {"frequency": f"LEAST(GREATEST(free, {k.low!r}), {k.high!r})"},
        {"joules": f"{k.power!r} * frequency * frequency"},
        {"worth": f"1.0 / frequency + {k.energy_price!r} / price * joules"},
        {"is_last": f"b + {last!r} * worth < a + {first!r} * worth"},
        {
            "cut": f"CAST(CASE WHEN is_last THEN {k.cut[1]} ELSE {k.cut[0]} END AS INTEGER)",
            "seconds": "CASE WHEN is_last THEN b ELSE a END",
            "cycles": f"CASE WHEN is_last THEN {last!r} ELSE {first!r} END",
        },
        {"delay": "seconds + cycles / frequency", "energy": "cycles * joules"},
        {"cost": f"price * (delay - fastest) + {k.energy_price!r} * (energy - {k.min_energy!r})"},
    ]


def query(k: Constants, table: str, columns: Sequence[str]) -> str:
    """Return the query that decides a table's rows."""
    named = [f"{text} AS {name}" for step in steps(k) for name, text in step.items()]
    return f"SELECT {', '.join(columns)} FROM (SELECT *, {', '.join(named)} FROM {table})"


def frame(table: pd.DataFrame, k: Constants) -> pd.DataFrame:
    """Return the same of a pandas frame, as Dask maps it over its partitions."""
    device, up, down = (1.0 / table[name].to_numpy() for name in NAMES)
    a, b = (k.device[c] * device + k.uplink[c] * up + k.downlink[c] * down for c in (0, 1))
    first, last = k.cycles.tolist()
    fastest = np.minimum(a + first / k.high, b + last / k.high)
    price = k.weight / (np.maximum(a + first / k.low, b + last / k.low) - fastest)
    frequency = np.clip(np.cbrt(price / (2.0 * k.energy_price * k.power)), k.low, k.high)
    joules = k.power * frequency * frequency
    worth = 1.0 / frequency + k.energy_price / price * joules
    is_last = b + last * worth < a + first * worth
    cycles = np.where(is_last, last, first)
    delay = np.where(is_last, b, a) + cycles / frequency
    energy = cycles * joules
    cost = price * (delay - fastest) + k.energy_price * (energy - k.min_energy)
    cut = np.where(is_last, k.cut[1], k.cut[0])
    kept = table.drop(columns=list(NAMES))
    return kept.assign(cut=cut, frequency=frequency, delay=delay, energy=energy, cost=cost)
