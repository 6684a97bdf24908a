"""The data that all contestants get: two profiles, and rates of very many device-rounds."""

from __future__ import annotations

from pathlib import Path

import numpy as np

import card_opt as co
from card_opt.problem.quantities import FloatArray

NAMES = ("throughput", "uplink", "downlink")
DEVICES = 10_000  # of the tables; more rows are more rounds
_BLOCK = 2**20  # rows that are made and written at once
_SPREAD = 0.7  # of the layers' sizes and of what they send, log-normal
_SPEEDS, _FADING = 0.3, 0.5  # of the devices, and of the links in each round


def identical() -> co.Instance:
    """Return one device-round of the letter's fleet: 32 layers that are all the same."""
    return (
        co.load_scenario("paper")
        .instance(seed=0, rounds=1)[0, 0]
        .replace(device_power=None, transmit_power=None, normalizer_values=None)
    )


def different() -> co.Instance:
    """Return the same with layers of random sizes that send random amounts."""
    rng = np.random.default_rng(0)
    base = identical()
    layers = rng.lognormal(0.0, _SPREAD, base.num_cuts + 1)
    layers *= float(base.total_flops) / layers.sum()
    factors = rng.lognormal(0.0, _SPREAD, (3, base.num_cuts))
    return base.replace(
        device_flops=np.cumsum(layers[:-1]),
        smashed_bits=factors[0] * base.smashed_bits,
        gradient_bits=factors[1] * base.gradient_bits,
        adapter_bits=np.cumsum(factors[2] * base.adapter_bits[0]),
    )


def rates(rows: int, seed: int = 0) -> tuple[FloatArray, ...]:
    """Return throughput [FLOP/s], uplink and downlink [bit/s] of devices like the letter's."""
    rng = np.random.default_rng(seed)
    fleet = co.load_scenario("paper").instance(seed=0, rounds=1)
    likely = (fleet.device_throughput, fleet.uplink_rate[:, 0], fleet.downlink_rate[:, 0])
    spreads = (_SPEEDS, _FADING, _FADING)
    return tuple(
        np.resize(values, rows) * np.exp(spread * rng.standard_normal(rows))
        for values, spread in zip(likely, spreads, strict=True)
    )


def write(path: Path, rows: int, group: int = 2**17) -> Path:
    """Write a table of telemetry, round after round, in memory that does not grow with it.

    Parameters
    ----------
    path
        The file, Parquet; not written again if it is there.
    rows
        How many.
    group
        Rows of a row group; by default about as many as DuckDB and others write.

    Returns
    -------
    pathlib.Path
        The file.
    """
    import pyarrow as pa
    from pyarrow import parquet

    if path.exists():
        return path
    beside = path.with_suffix(".part")
    types = [("device", pa.int32()), ("round", pa.int32()), *((n, pa.float64()) for n in NAMES)]
    integers = ["device", "round"]
    with parquet.ParquetWriter(beside, pa.schema(types), use_dictionary=integers) as writer:
        for first in range(0, rows, _BLOCK):
            number = np.arange(first, min(first + _BLOCK, rows))
            columns: dict[str, object] = dict(
                zip(NAMES, rates(number.size, seed=1 + first), strict=True)
            )
            columns |= {"device": number % DEVICES, "round": number // DEVICES}
            table = pa.table(columns, schema=pa.schema(types))
            writer.write_table(table, row_group_size=group)
    beside.rename(path)
    return path
