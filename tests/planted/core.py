"""Bugs in the referee and in CARD, for `tests.planted`."""

from __future__ import annotations

from tests.planted.bug import Bug

COSTS, CARD, DECISIONS = "problem/costs.py", "algorithms/card.py", "problem/checks.py"
REFEREE, CURVES = "problem/referee.py", "problem/curves.py"
INSTANCE_CURVES = "problem/instance_curves.py"
BUGS = (
    # Delay, (7) to (10).
    Bug(
        COSTS,
        "device_flops=x.local_epochs / x.device_throughput",
        "device_flops=1.0 / x.device_throughput",
        "(7) is not repeated every local epoch",
    ),
    Bug(
        COSTS,
        "server_flops=x.local_epochs / (frequency * x.server_flops_per_cycle)",
        "server_flops=1.0 / (frequency * x.server_flops_per_cycle)",
        "(8) is not repeated every local epoch",
    ),
    Bug(
        COSTS,
        "server_flops=x.local_epochs / (frequency * x.server_flops_per_cycle)",
        "server_flops=x.local_epochs / frequency",
        "(8) without FLOP per cycle",
    ),
    Bug(
        COSTS,
        "smashed_bits=x.local_epochs * x.compression_ratio / x.uplink_rate",
        "smashed_bits=x.local_epochs * x.compression_ratio / x.downlink_rate",
        "(9) smashed data on the downlink",
    ),
    Bug(
        COSTS,
        "smashed_bits=x.local_epochs * x.compression_ratio / x.uplink_rate",
        "smashed_bits=2.0 * x.local_epochs * x.compression_ratio / x.uplink_rate",
        "(9) smashed data twice",
    ),
    Bug(
        COSTS,
        "smashed_bits=x.local_epochs * x.compression_ratio / x.uplink_rate",
        "smashed_bits=x.local_epochs / x.uplink_rate",
        "(9) smashed data not compressed",
    ),
    Bug(
        COSTS,
        "gradient_bits=x.local_epochs * x.compression_ratio / x.downlink_rate",
        "gradient_bits=x.local_epochs * x.compression_ratio / x.uplink_rate",
        "(9) gradient on the uplink",
    ),
    Bug(
        COSTS,
        "gradient_bits=x.local_epochs * x.compression_ratio / x.downlink_rate",
        "gradient_bits=x.compression_ratio / x.downlink_rate",
        "(9) gradient once a round",
    ),
    Bug(
        COSTS,
        "adapter_bits=1.0 / x.uplink_rate + 1.0 / x.downlink_rate",
        "adapter_bits=1.0 / x.uplink_rate",
        "(9) adapter one way only",
    ),
    Bug(
        COSTS,
        "adapter_bits=1.0 / x.uplink_rate + 1.0 / x.downlink_rate",
        "adapter_bits=x.local_epochs / x.uplink_rate + x.local_epochs / x.downlink_rate",
        "(9) adapter every epoch",
    ),
    Bug(
        COSTS,
        "+ w.gradient_bits * p.gradient_bits",
        "+ w.gradient_bits * p.smashed_bits",
        "(9) gradient of the size of the smashed data",
    ),
    Bug(
        COSTS,
        "* p.gradient_bits\n        + w.adapter_bits * p.adapter_bits\n",
        "* p.gradient_bits\n",
        "(10) without adapters",
    ),
    # Energy, (11).
    Bug(
        COSTS,
        "x.power_coefficient * frequency * frequency * frequency",
        "x.power_coefficient * frequency * frequency",
        "(11) power with the square of the frequency",
    ),
    Bug(
        COSTS,
        "return x.static_power + x.power_coefficient",
        "return x.power_coefficient",
        "(11) static power forgotten",
    ),
    Bug(
        COSTS,
        "return x.local_epochs / (frequency * x.server_flops_per_cycle) * server_power",
        "return 1.0 / (frequency * x.server_flops_per_cycle) * server_power",
        "(11) is not repeated every local epoch",
    ),
    Bug(
        COSTS,
        "return energy_weight(x, frequency) * p.server_flops",
        "return energy_weight(x, frequency) * p.device_flops",
        "(11) with the device's share",
    ),
    # Cost and extremes, (12).
    Bug(
        COSTS,
        "        x.weight * _reciprocal_range(e.min_delay, e.max_delay),",
        "        (1.0 - x.weight) * _reciprocal_range(e.min_delay, e.max_delay),",
        "(12) delay weighted with 1 - w",
    ),
    Bug(
        COSTS,
        "(1.0 - x.weight) * _reciprocal_range(e.min_energy, e.max_energy)",
        "x.weight * _reciprocal_range(e.min_energy, e.max_energy)",
        "(12) energy weighted with w",
    ),
    Bug(
        COSTS,
        "energy(x, p, frequency) - e.min_energy\n",
        "energy(x, p, frequency)\n",
        "(12) E_min not taken off",
    ),
    Bug(
        REFEREE,
        "u = delay_price * (d - e.min_delay) +",
        "u = delay_price * (d - e.max_delay) +",
        "(12) D_max taken off instead of D_min",
    ),
    Bug(
        COSTS,
        "    return (1.0 - flat) / (high - low + flat)",
        "    return 1.0 / (high - low + flat)",
        "a range without width counts",
    ),
    Bug(
        COSTS,
        "    flat = high - low <= _RANGE_ROUNDING * abs(high) + _LEAST_RANGE",
        "    flat = high - low < 0.0 * abs(high)",
        "a range without width divides by zero",
    ),
    Bug(
        COSTS,
        "    flat = high - low <= _RANGE_ROUNDING * abs(high) + _LEAST_RANGE",
        "    flat = high - low <= _LEAST_RANGE",
        "a range of rounding only is taken for one",
    ),
    Bug(
        COSTS,
        "    flat = high - low <= _RANGE_ROUNDING * abs(high)",
        "    flat = high - low <= 0.5 * abs(high)",
        "a range of half its size counts as none",
    ),
    Bug(
        COSTS,
        'low = high if inst.normalizer == "max-frequency" else low',
        "low = low",
        "`max-frequency` over all frequencies",
    ),
    Bug(
        COSTS,
        "out.min_delay.flat[block] = fast.min(axis=0)",
        "out.min_delay.flat[block] = fast.max(axis=0)",
        "D_min is a maximum",
    ),
    Bug(
        COSTS,
        "out.max_delay.flat[block] = slow.max(axis=0)",
        "out.max_delay.flat[block] = slow[0]",
        "D_max is that of cut 1",
    ),
    Bug(
        COSTS,
        "out.min_energy.flat[block] = cheap * least",
        "out.min_energy.flat[block] = cheap * most",
        "E_min at the largest share",
    ),
    Bug(
        COSTS,
        "out.max_energy.flat[block] = dear * most",
        "out.max_energy.flat[block] = dear * least",
        "E_max at the smallest share",
    ),
    Bug(
        COSTS,
        "most = np.maximum(energy_weight(x, low), energy_weight(x, high))",
        "most = energy_weight(x, high)",
        "E_max always at F_max",
    ),
    Bug(
        COSTS,
        "return np.minimum(energy_weight(x, thrifty), most), most",
        "return np.minimum(energy_weight(x, low), most), most",
        "E_min always at F_min",
    ),
    Bug(
        COSTS,
        "float(out.max_delay.max()),",
        "float(out.max_delay.min()),",
        "`fleet`: D_max of the fastest device-round",
    ),
    Bug(
        COSTS,
        "        delay(x, p, low),",
        "        delay(x, p, high),",
        "`per-cut`: D_max at F_max",
    ),
    Bug(
        COSTS,
        "free = np.cbrt(np.divide(x.static_power, 2.0 * np.asarray(x.power_coefficient)))",
        "free = np.cbrt(np.divide(x.static_power, 1.0 * np.asarray(x.power_coefficient)))",
        "thriftiest frequency without the 2",
    ),
    # The referee's checks, and the curves for the formulations.
    Bug(
        DECISIONS,
        "& (values == np.floor(values))",
        "",
        "a cut between two is allowed",
    ),
    Bug(
        DECISIONS,
        "(values > 0.0) & np.isfinite(values)",
        "(values >= 0.0) & np.isfinite(values)",
        "frequency 0 is allowed",
    ),
    Bug(
        DECISIONS,
        "(values >= 1) & (values <= num_cuts)",
        "(values >= 0) & (values <= num_cuts)",
        "cut 0 is allowed",
    ),
    Bug(
        DECISIONS,
        "(values >= 1) & (values <= num_cuts)",
        "(values >= 1) & (values < num_cuts)",
        "cut C is not allowed",
    ),
    Bug(
        "problem/cost_arrays.py",
        "return values[cut - 1] if values.ndim == 1",
        "return values[cut - 2] if values.ndim == 1",
        "the cut before the chosen one is judged",
    ),
    Bug(
        REFEREE,
        "np.maximum(x.min_frequency / f - 1.0, f / x.max_frequency - 1.0)",
        "f / x.max_frequency - 1.0 + 0.0 * x.min_frequency",
        "too low a frequency is no violation",
    ),
    Bug(
        REFEREE,
        "    index = (cuts - 1)[..., None]",
        "    index = (0 * cuts)[..., None]",
        "given `per-cut` extremes of cut 1 for every cut",
    ),
    Bug(
        INSTANCE_CURVES,
        "fixed = delay_price * (local - e.min_delay) - energy_price * e.min_energy",
        "fixed = delay_price * (local - e.min_delay) + energy_price * e.min_energy",
        "curves with E_min added",
    ),
    # CARD.
    Bug(
        CURVES,
        "np.cbrt(np.divide(self.inverse, 2.0 * self.square))",
        "np.sqrt(np.divide(self.inverse, 2.0 * self.square))",
        "(16) with a square root",
    ),
    Bug(
        CURVES,
        "np.cbrt(np.divide(self.inverse, 2.0 * self.square))",
        "np.cbrt(np.divide(self.inverse, self.square))",
        "(16) without the 2",
    ),
    Bug(
        INSTANCE_CURVES,
        "0.0, delay_price + energy_price * x.static_power,",
        "0.0, delay_price,",
        "(16) without static power",
    ),
    Bug(
        CURVES,
        "np.clip(self.free_minimiser(), low, high)",
        "np.minimum(self.free_minimiser(), high)",
        "(16) not kept above F_min",
    ),
    Bug(
        CURVES,
        "np.clip(self.free_minimiser(), low, high)",
        "np.maximum(self.free_minimiser(), low)",
        "(16) not kept below F_max",
    ),
    Bug(
        CURVES,
        "np.clip(self.free_minimiser(), low, high)",
        "np.clip(1.0001 * self.free_minimiser(), low, high)",
        "(16) off by 1e-4",
    ),
    Bug(
        CARD,
        "np.equal(x.weight, 1.0), x.max_frequency",
        "np.equal(x.weight, 1.0), x.min_frequency",
        "w = 1 without a range gives F_min",
    ),
    Bug(
        CURVES,
        "2.0 * self.square * frequency - self.inverse / frequency**2",
        "2.0 * self.square * frequency + self.inverse / frequency**2",
        "tangent with the wrong sign",
    ),
    Bug(
        CURVES,
        "FloatArray = np.maximum(0.0, np.maximum(down, up))",
        "FloatArray = np.maximum(0.0, down)",
        "certificate looks to one side only",
    ),
    Bug(
        CURVES,
        "FloatArray = np.maximum(0.0, np.maximum(down, up))",
        "FloatArray = 0.0 * np.maximum(down, up)",
        "certificate believes the frequency",
    ),
    Bug(
        CURVES,
        "slope * (frequency - high)",
        "slope * (high - frequency)",
        "certificate: sign of the way up",
    ),
    Bug(
        CURVES,
        "self.inverse / high**3 + self.square",
        "self.inverse / low**3 + self.square",
        "a parabola bends more than the curve",
    ),
    Bug(
        CARD,
        "lower = least * (1.0 - _ROUNDING) - slack",
        "lower = least * (1.0 - _ROUNDING) + slack",
        "certificate: slack added to the bound",
    ),
    Bug(
        CARD,
        "lower -= delay_price * e.min_delay + energy_price * e.min_energy",
        "lower -= delay_price * e.min_delay",
        "bound without E_min",
    ),
    Bug(
        CARD,
        "inst.profile_of(block).server_flops.max(axis=-1)",
        "inst.profile_of(block).server_flops.min(axis=-1)",
        "certificate: slack of the least share only",
    ),
    Bug(
        CARD,
        "server_flops=weights.server_flops + energy_price * costs.energy_weight(x, frequency)",
        "server_flops=weights.server_flops",
        "cut chosen by delay alone",
    ),
    Bug(
        CARD,
        ".argmax(axis=0) + 1",
        ".argmax(axis=0)",
        "cut counted from 0",
    ),
    Bug(
        CARD,
        "cut = (scores <= least * (1.0 + _ROUNDING)).argmax(axis=0) + 1",
        "cut = len(scores) - (scores[::-1] <= least * (1.0 + _ROUNDING)).argmax(axis=0)",
        "ties go to the largest cut",
    ),
    Bug(
        CARD,
        "cut = (scores <= least * (1.0 + _ROUNDING)).argmax(axis=0) + 1",
        "cut = (scores <= least * 1.001).argmax(axis=0) + 1",
        "a difference of 1e-3 is a tie",
    ),
    Bug(
        CARD,
        "cut = (scores <= least * (1.0 + _ROUNDING)).argmax(axis=0) + 1",
        "cut = scores.argmax(axis=0) + 1",
        "the worst cut is chosen",
    ),
    Bug(
        CARD,
        "math.fsum(bounds)",
        "bounds[0]",
        "bound of the first block only",
    ),
    Bug(
        CARD,
        'decide = _decide_per_cut if inst.normalizer == "per-cut" else _decide',
        "decide = _decide_per_cut",
        "cut loop of `per-cut` for every normalizer",
    ),
    # CARD when every cut has extremes of its own.
    Bug(
        CARD,
        "costs.cut_extremes(x, p) if inst.normalizer_values is None else _extremes(inst, block)",
        "costs.cut_extremes(x, p)",
        "`per-cut`: given extremes not used",
    ),
    Bug(
        CARD,
        "frequency[np.arange(best.size), best]",
        "frequency[np.arange(best.size), 0]",
        "`per-cut`: frequency of cut 1 for every cut",
    ),
    Bug(
        CARD,
        "    return best + 1, ",
        "    return best, ",
        "`per-cut`: cut counted from 0",
    ),
    Bug(
        CARD,
        "best = (cost <= least + _ROUNDING * size).argmax(axis=1)",
        "best = cost.argmin(axis=1)",
        "`per-cut`: ties broken by rounding",
    ),
    Bug(
        CARD,
        "lower = cost - slack - _ROUNDING * size",
        "lower = cost - _ROUNDING * size",
        "`per-cut`: certificate believes the frequency",
    ),
    Bug(
        CARD,
        "float(lower.min(axis=1).sum())",
        "float(lower[:, 0].sum())",
        "`per-cut`: bound of cut 1",
    ),
    Bug(
        CARD,
        "lower = least * (1.0 - _ROUNDING) - slack",
        "lower = least - slack",
        "the bound is not rounded down",
    ),
    Bug(
        INSTANCE_CURVES,
        "Curve(none, work * x.static_power, work * x.power_coefficient)",
        "Curve(none, 0.0 * work, work * x.power_coefficient)",
        "energy's curves without static power",
    ),
)
