"""Bugs in the kernel for very many device-rounds, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

HULL, ARRAYS, COMPILED, CONSTANTS, JOB, DECIDING, METHOD = (
    f"algorithms/kernel/{name}.py"
    for name in ("hull", "arrays", "compiled", "constants", "job", "deciding", "method")
)
BUGS = (
    Bug(
        HULL,
        "slowest, _ = _vertices(-points[kept])",
        "slowest = best",
        "D_max is sought where D_min",
    ),
    Bug(
        HULL,
        "margin = min(margin, share)",
        "margin = 1.0",
        "cuts that are left out count as no nearer than those that are kept",
    ),
    Bug(
        HULL,
        "if mixed > bound:",
        "if mixed > 2 * bound:",
        "a mixture may have twice what the cut has",
    ),
    Bug(
        HULL,
        "(points[:place] <= point).all(axis=1).any()",
        "(points[:place] <= point).any(axis=1).any()",
        "less of anything is less of everything",
    ),
    Bug(JOB, 'return self.template.normalizer != "per-cut" and', "return", "pruned per cut"),
    Bug(JOB, "up.smashed_bits * p.smashed_bits +", "", "the kernel sends no smashed data"),
    Bug(CONSTANTS, "near=NEAR / hull.margin", "near=0.0", "no tie is looked at again"),
    Bug(
        CONSTANTS,
        "at_slow=terms.cycles / job.slow",
        "at_slow=terms.cycles / high",
        "D_max is that at the highest frequency",
    ),
    Bug(
        ARRAYS,
        "np.minimum(second, term, out=second)",
        "second[...] = term",
        "the second best is the last one that lost",
    ),
    Bug(
        ARRAYS,
        "lower -= x\n    np.multiply(alpha, fast, out=x)",
        "np.multiply(alpha, fast, out=x)",
        "NumPy trusts the frequency that it found",
    ),
    Bug(
        ARRAYS,
        "        doubtful |= np.isnan(out.frequency)  # all cost the same\n",
        "",
        "a frequency at a price of nothing is no number",
    ),
    Bug(ARRAYS, "for _ in range(2):", "for _ in range(1):", "a root of few digits"),
    Bug(
        ARRAYS,
        "cell += space.row[:size]",
        "cell += space.row[:size] + (size > 5000)",
        "the delay is another row's, in large blocks alone",
    ),
    Bug(
        COMPILED,
        "by_time + energy_price[i] * c.power * frequency[i] * frequency[i]",
        "by_time + energy_price[i] * c.power * (frequency[i] * frequency[i])",
        "compiled, products are taken in another order",
    ),
    Bug(
        COMPILED,
        '{"nogil": True, "error_model": "numpy"}',
        '{"nogil": True, "error_model": "numpy", "fastmath": True}',
        "compiled, products are fused and sums reordered",
    ),
    Bug(
        DECIDING,
        "unpruned.decide(job, at(inputs, rows), at(prices, rows))",
        "unpruned.decide(job, at(inputs, rows))",
        "what is looked at again has no prices",
    ),
    Bug(
        METHOD,
        "(inst.uplink_rate > 0.0).all() and ",
        "",
        "links that are down are left to the kernel",
    ),
)
