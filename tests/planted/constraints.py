"""Bugs in constraints and their closed forms, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

VERDICT = "problem/region_verdict.py"
ROWS, REGION, SCALING = "problem/rows.py", "problem/region.py", "problem/scaling.py"
CURVES = "problem/curves.py"
MASKS, NEEDS = "problem/masks.py", "algorithms/needs.py"
SUMMING = "constraints/summing.py"
CHOICES, CUTWISE, BLAME = (
    "algorithms/intervals.py",
    "algorithms/cutwise.py",
    "algorithms/infeasible.py",
)
OF_CUTS = "constraints/of_cuts.py"
BUGS = (
    Bug(
        "problem/costs.py",
        "smashed_bits=transmit_power * w.smashed_bits",
        "smashed_bits=0.0",
        "a device sends its smashed data for nothing",
    ),
    Bug(
        "problem/costs.py",
        "adapter_bits=transmit_power / x.uplink_rate",
        "adapter_bits=transmit_power / x.downlink_rate",
        "a device sends its adapters at the downlink rate",
    ),
    Bug(
        ROWS,
        "weights = (self.coefficient * values)[inside]",
        "weights = values[inside]",
        "coefficients do not count",
    ),
    Bug(
        ROWS,
        "int(np.bincount(members).max()) <= 1",
        "int(np.bincount(members).max()) <= 2",
        "groups of two count as single device-rounds",
    ),
    Bug(
        ROWS,
        "group=renumbered - has_none",
        "group=renumbered",
        "a slice moves device-rounds to the next group",
    ),
    Bug(
        REGION,
        "allowed = other.allowed if allowed is None else allowed & other.allowed",
        "allowed = other.allowed",
        "a second mask replaces the first",
    ),
    Bug(
        VERDICT,
        "worst = 0.0 if chosen.all() else np.inf",
        "worst = 0.0",
        "a cut that is not allowed violates nothing",
    ),
    Bug(
        "problem/referee.py",
        "np.where(frequency - below < above - frequency, below, above)",
        "below",
        "the nearest level is always the one below",
    ),
    Bug(
        VERDICT,
        "totals = rows.totals(rows.limited(values[rows.quantity], cut))",
        "totals = 0.5 * rows.totals(rows.limited(values[rows.quantity], cut))",
        "only half of a total counts",
    ),
    Bug(
        SUMMING,
        '{"fleet": np.zeros_like(devices), "round": rounds, "device": devices}[per]',
        '{"fleet": np.zeros_like(devices), "round": devices, "device": rounds}[per]',
        "rounds and devices are mixed up",
    ),
    Bug(
        OF_CUTS,
        "layers, self.cut, inst, is_floor=True)",
        "layers - 1.0, self.cut, inst, is_floor=True)",
        "MinCut forbids its own cut",
    ),
    Bug(
        OF_CUTS,
        "layers, self.cut, inst)",
        "layers - 1.0, self.cut, inst)",
        "MaxCut allows one more",
    ),
    Bug(
        MASKS,
        "self.size <= bound",
        "self.size < bound",
        "memory that just suffices does not",
    ),
    Bug(CHOICES, "high = np.where(s.allowed, high, 0.0)", "pass", "masks are forgotten"),
    Bug(
        CURVES,
        "np.fmin(inverse / room, np.inf)",
        "np.fmin(0.5 * inverse / room, np.inf)",
        "a deadline asks for half the frequency",
    ),
    Bug(
        CURVES,
        "np.cos(np.pi / 6.0 + third)",
        "np.cos(np.pi / 6.0 - third)",
        "the upper end of a cap with static power",
    ),
    Bug(
        CURVES,
        "end = np.sqrt(room / square)",
        "end = np.cbrt(room / square)",
        "a cap's frequency is a cube root",
    ),
    Bug(
        CURVES,
        "by_price = np.sqrt(",
        "by_price = np.cbrt(",
        "Newton starts elsewhere",
    ),
    Bug(
        CURVES,
        "3.0 * a * factor**2 + 2.0 * b * factor",
        "3.0 * a * factor**2 + b * factor",
        "a wrong slope in Newton's method",
    ),
    Bug(
        CHOICES,
        "for place in (above - 1, above)",
        "for place in (above, above)",
        "the level below is never tried",
    ),
    Bug(
        CUTWISE,
        "low, high = quantity.interval(",
        "low, _ = quantity.interval(",
        "caps are forgotten",
    ),
    Bug(
        NEEDS,
        "replace(rows, bound=np.ones_like(rows.bound))",
        "rows",
        "shares are told for bounds",
    ),
    Bug(
        NEEDS,
        "{**moves, **dropped, limit: math.inf}",
        "{**dict.fromkeys(limits_of(region), math.inf), **dropped}",
        "needs are told that forget the other limits",
    ),
    Bug(
        BLAME,
        "float(text) + 1e-5",
        "float(text)",
        "bounds that are named are rounded to nearest",
    ),
    Bug(
        "problem/scaled_rows.py",
        "share = (rows.coefficient / rows.each_bound).reshape(-1, 1)",
        "share = (1.0 / rows.each_bound).reshape(-1, 1)",
        "models forget coefficients",
    ),
)
