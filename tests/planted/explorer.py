"""Bugs in the explorer's arithmetic, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

MODEL, LIMITS, WORDS, DECISIONS, ARCS, FRONT, PROFILE, TEXT = (
    f"studies/explorer/{name}.js"
    for name in (
        *("model", "limits", "words", "decisions", "arcs", "front", "profile", "scenario_text"),
    )
)

BUGS = (
    Bug(
        MODEL, "return x.static_power + x.power_coefficient", "return x.power_coefficient", "no P0"
    ),
    Bug(
        MODEL,
        "((x.local_epochs * x.compression_ratio) / x.uplink_rate) * x.smashed_bits[c] +\n",
        "((x.local_epochs * x.compression_ratio) / x.downlink_rate) * x.smashed_bits[c] +\n",
        "smashed data over the downlink",
    ),
    Bug(
        MODEL,
        "smashed: ((x.local_epochs * x.compression_ratio) / x.uplink_rate) *",
        "smashed: (x.compression_ratio / x.uplink_rate) *",
        "a part without the epochs",
    ),
    Bug(MODEL, "still = x.level_power ? 0 : x.static_power", "still = 0", "no static part"),
    Bug(MODEL, "? highest : lowest;", "? lowest : lowest;", "extremes at any frequency"),
    Bug(MODEL, 'x.normalizer === "per-cut"', 'x.normalizer === "percut"', "no per-cut extremes"),
    Bug(MODEL, "? 0 : 1 / (high - low)", "? 1 : 1 / (high - low)", "a range of zero has a price"),
    Bug(MODEL, "(1 - x.weight) *", "x.weight *", "the delay's weight for the energy"),
    Bug(
        LIMITS, "Math.cbrt(inverse / (2 * square))", "Math.cbrt(inverse / square)", "f* without 2"
    ),
    Bug(
        LIMITS,
        "const inverse = price.delay + price.energy * x.static_power;",
        "const inverse = price.delay;",
        "f* without P0",
    ),
    Bug(
        LIMITS,
        "const high = Math.min(x.max_frequency, first.high, second.high);",
        "const high = Math.min(x.max_frequency, first.high);",
        "the cap leaves out its upper end",
    ),
    Bug(
        LIMITS,
        "const low = Math.max(x.min_frequency, first.low, second.low);",
        "const low = Math.max(x.min_frequency, second.low);",
        "no deadline",
    ),
    Bug(
        LIMITS, "const JUST_MET = 1 + 16 * EPSILON;", "const JUST_MET = 1 - 1e-9;", "strict bounds"
    ),
    Bug(LIMITS, "if (cost < least)", "if (cost <= least * 1.001)", "not the best step"),
    Bug(
        LIMITS,
        "device_memory[cut - 1] <= x.memory",
        "device_memory[cut - 1] < x.memory",
        "memory that just fits does not",
    ),
    Bug(DECISIONS, "value <= least + rounding", "value >= least + rounding", "not the best cut"),
    Bug(DECISIONS, "row.cost < best.cost", "row.cost <= best.cost", "ties go to the last cut"),
    Bug(
        DECISIONS,
        "const { cut, frequency, delay, energy, cost } = kept || rows.reduce",
        "const { cut, frequency, delay, energy, cost } = rows.reduce",
        "limits for nobody",
    ),
    Bug(DECISIONS, "serverOnly: at(1)", "serverOnly: at(2)", "another baseline"),
    Bug(
        WORDS,
        "const excess = value / bound - 1;",
        "const excess = value - bound;",
        "an excess in s",
    ),
    Bug(
        WORDS, "!(value > bound * slack)", "!(value > bound * 2)", "only twice the bound breaks it"
    ),
    Bug(ARCS, "excess(middle) < 0 ? b : a", "excess(middle) < 0 ? a : b", "the upper envelope"),
    Bug(FRONT, "Math.min(thrifty, high)", "Math.min(0, high)", "slower than the thriftiest"),
    Bug(FRONT, "(1 - 1e-12)", "(1 - 1e-3)", "a knee at another price"),
    Bug(PROFILE, "costs.rank_flops[c] * rank", "costs.rank_flops[c]", "adapters of rank 1"),
    Bug(PROFILE, "Math.min(sequence, window)", "Math.max(sequence, window)", "no window"),
    Bug(
        TEXT,
        "uplink_rate: x.uplink_rate,\n      downlink_rate: x.downlink_rate,",
        "uplink_rate: x.downlink_rate,\n      downlink_rate: x.uplink_rate,",
        "links swapped",
    ),
)
