"""Bugs in the families of instances, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

CASE, FAMILY, LOOKUP = (f"families/{name}.py" for name in ("case", "family", "lookup"))
FLEETS, PROFILES, PAPER = (f"families/{name}.py" for name in ("fleets", "profiles", "paper"))
TIES, LEVELS, SCALES = (f"families/{name}.py" for name in ("ties", "levels", "scales"))
TIGHTNESS, LIMITED, MIXED = (f"families/{name}.py" for name in ("tightness", "limited", "mixed"))
TOLERANCE = "families/tolerance.py"
CATALOGUE, OPTIMUM, PORTABLE, PROBLEM = (
    "families/catalogue.py",
    "families/optimum.py",
    "support/portable.py",
    "problem/problem.py",
)
BUGS = (
    # Ties and levels.
    Bug(TIES, "_REFINEMENTS = 5", "_REFINEMENTS = 0", "the gap is not refined"),
    Bug(
        TIES,
        "(np.abs(lead - gap) <= _ACCURACY * gap)",
        "(lead >= 0)",
        "a tie of any gap is taken",
    ),
    Bug(
        TIES,
        "is_high = rng.random(size) < 0.5",
        "is_high = rng.random(size) < 2.0",
        "the larger cut is never best",
    ),
    Bug(
        TIES,
        "values[places, best] = np.inf",
        "values[places, 0] = np.inf",
        "the lead over a cut that is not the best",
    ),
    Bug(
        LEVELS,
        "np.where(is_high, 1.0 + lead, 1.0 / (1.0 + lead))",
        "1.0 + lead",
        "the higher level is always best",
    ),
    Bug(LEVELS, "_STEPS = 4", "_STEPS = 0", "weights are not iterated"),
    Bug(
        LEVELS,
        "values[chosen] / decided[chosen]",
        "1.0 + 0.0 * decided[chosen]",
        "the gap is of a part of the cost",
    ),
    Bug(LEVELS, "> _ACCURACY * gap", "> np.inf", "a third choice is within the gap"),
    # Tightness.
    Bug(TIGHTNESS, "_MARGIN = 0.95", "_MARGIN = 0.99", "impossible by 1 % only"),
    Bug(
        TIGHTNESS,
        "need if tightness < 0.0 else need - least",
        "need",
        "a tightness of 1 is a limit of 0",
    ),
    Bug(
        TIGHTNESS,
        "(need - tightness * span) * (1.0 + _SLACK)",
        "need - tightness * span",
        "rounding decides at 0",
    ),
    Bug(TIGHTNESS, "box.min_delay if quantity", "box.max_delay if quantity", "the most delay"),
    Bug(
        TIGHTNESS,
        "np.asarray(inst.min_frequency)",
        "np.asarray(inst.max_frequency)",
        "the most frequency",
    ),
    Bug(
        LIMITED,
        "cut.max(axis=1), 1, tightness",
        "cut.min(axis=1), 1, tightness",
        "slack is of a device's smallest cut",
    ),
    Bug(
        LIMITED,
        ".max(axis=1)\n    least",
        ".min(axis=1)\n    least",
        "memory is of a device's smallest cut",
    ),
    Bug(LIMITED, "last + 1 if last > 1 else last", "last", "the last cut is allowed above 1"),
    Bug(LIMITED, "(most, MinCut(2)) if", "(most,) if", "the first cut is allowed above 1"),
    Bug(
        LIMITED,
        "functools.partial(limit, per=per)",
        "limit",
        "every budget is for the fleet",
    ),
    # Scales, and several limits.
    Bug(
        SCALES,
        "values.flat[least], values.flat[most] = -0.5, 0.5",
        "pass",
        "not all decades are there",
    ),
    Bug(SCALES, "normalizer=normalizer,", "normalizer='box',", "the normalizer is ignored"),
    Bug(
        MIXED,
        "start = np.where(taken < need, need, 2.0 * taken)",
        "start = need",
        "a limit begins below the witness",
    ),
    Bug(MIXED, "_PLACES = 33", "_PLACES = 2", "the witness takes the ends only"),
    Bug(MIXED, "value = value + linear * f", "pass", "the witness does not see the frequency"),
    # Models and fleets.
    Bug(
        FLEETS,
        "rng = np.random.default_rng(seed)\n    drawn = fleet(rng, devices, rounds, profile",
        "rng = np.random.default_rng(0)\n    drawn = fleet(rng, devices, rounds, profile",
        "the seed is ignored",
    ),
    Bug(FLEETS, "local_optima(inst) < 2", "local_optima(inst) < 0", "one local optimum is left"),
    Bug(PROFILES, "between)[::-1]", "between)", "activations are not convex along the work"),
    Bug(LIMITED, "> _BROKEN", ">= 0.0", "a limit that cannot bind is taken"),
    Bug(TOLERANCE, "best.min() / best.sum()", "1.0", "a gap of the whole is the tolerance"),
    Bug(PROFILES, "skips * crossing", "0.0 * crossing", "no skip connections"),
    Bug(
        PROFILES,
        "scale = (1.0 - shrink)",
        "scale = (1.0 - shrink / 2)",
        "activations shrink too much",
    ),
    Bug(PROFILES, 'if name == "convolution":', 'if name == "none":', "another profile"),
    Bug(
        PAPER,
        "np.resize(order, devices)",
        "np.repeat(order, devices)[:devices]",
        "all devices are of the first kind",
    ),
    Bug(PAPER, "NOISE_STATES.get(channel)", "None", "the channel is ignored"),
    # Names, digests, and what is known.
    Bug(CASE, "inside.cost < best.value", "inside.cost > best.value", "no decision is kept"),
    Bug(CASE, "proof = max(found", "proof = min(found", "the worse bound is kept"),
    Bug(
        CASE,
        "bound=min(best.bound, best.value)",
        "bound=best.value*0.999",
        "the bound is not the proof's",
    ),
    Bug(
        CASE,
        "self.knobs.items())",
        "list(self.knobs.items())[:-1])",
        "a knob is missing in the name",
    ),
    Bug(
        PROBLEM,
        "for arrays in (self.instance.arrays(), self.region.arrays())",
        "for arrays in (self.instance.arrays(),)",
        "the digest does not see limits",
    ),
    Bug(CASE, 'return ("cutwise",)', 'return ("card",)', "limits are ignored for the optimum"),
    # What may be asked for.
    Bug(FAMILY, "isinstance(value, bool)", "isinstance(value, complex)", "true is a number"),
    Bug(FAMILY, "math.prod(sizes) > _MOST_VALUES", "False", "any size is allowed"),
    Bug(LOOKUP, "if knob in given:", "if False:", "the last of two values wins"),
    Bug(CATALOGUE, "limited.energy_cap,", "limited.deadline,", "a family is another one"),
)
BIT_BUGS = (
    Bug(
        PORTABLE,
        "return np.asarray(np.ldexp(total, twos.astype(np.int32)))",
        "return np.exp(values)",
        "another processor's exponential function",
    ),
    Bug(PORTABLE, "_TERMS = 13", "_TERMS = 10", "a short series"),
    Bug(PORTABLE, "_STEPS = 7", "_STEPS = 5", "a rough root"),
    Bug(PORTABLE, ".clip(-_FARTHEST, _FARTHEST)", "", "draws made with a logarithm"),
    Bug(OPTIMUM, "np.clip(cbrt(", "np.clip(np.cbrt(", "another processor's cube root"),
    Bug(OPTIMUM, "normalizer_values=out", "normalizer_values=None", "another BLAS's products"),
)
