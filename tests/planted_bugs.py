"""Plant bugs, one at a time, in the referee and in CARD, and see that the tests find them.

Run ``python tests/planted_bugs.py``; the exit status is 1 if a bug survives. The package and its
core tests are copied to a temporary folder for each bug, so that nothing here is changed. First
comes the control: the copy without a bug must pass, and must be the copy that is imported.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
TESTS = ("__init__", "conftest", "instances", "test_costs", "test_card", "test_instance")
AT_ONCE = 2
SECONDS = 300.0  # a bug that makes the tests hang is found as well


class Bug(NamedTuple):
    """One line of a file, changed."""

    file: str
    old: str
    new: str
    what: str


COSTS, CARD, DECISIONS = "costs.py", "algorithms/card.py", "decisions.py"
CURVES = "curves.py"
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
        "        + w.adapter_bits * p.adapter_bits\n",
        "",
        "(10) without adapters",
    ),
    # Energy, (11).
    Bug(
        COSTS,
        "x.static_power + x.power_coefficient * frequency**3",
        "x.static_power + x.power_coefficient * frequency**2",
        "(11) power with the square of the frequency",
    ),
    Bug(
        COSTS,
        "power = x.static_power + x.power_coefficient * frequency**3",
        "power = x.power_coefficient * frequency**3",
        "(11) static power forgotten",
    ),
    Bug(
        COSTS,
        "return x.local_epochs / (frequency * x.server_flops_per_cycle) * power",
        "return 1.0 / (frequency * x.server_flops_per_cycle) * power",
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
        COSTS,
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
        'low = x.max_frequency if inst.normalizer == "max-frequency" else x.min_frequency',
        "low = x.min_frequency",
        "`max-frequency` over all frequencies",
    ),
    Bug(
        COSTS,
        "by_cut(inst, delay_weights(x, x.max_frequency)).min(axis=0)",
        "by_cut(inst, delay_weights(x, x.max_frequency)).max(axis=0)",
        "D_min is a maximum",
    ),
    Bug(
        COSTS,
        "by_cut(inst, delay_weights(x, low)).max(axis=0)",
        "by_cut(inst, delay_weights(x, low))[0]",
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
        "most = np.maximum(energy_weight(x, low), energy_weight(x, x.max_frequency))",
        "most = energy_weight(x, x.max_frequency)",
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
        "        delay(x, p, x.min_frequency),",
        "        delay(x, p, x.max_frequency),",
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
        COSTS,
        "quantity[cuts - 1] for quantity in inst.profile",
        "quantity[cuts - 2] for quantity in inst.profile",
        "the cut before the chosen one is judged",
    ),
    Bug(
        COSTS,
        "np.maximum(x.min_frequency / f - 1.0, f / x.max_frequency - 1.0)",
        "f / x.max_frequency - 1.0 + 0.0 * x.min_frequency",
        "too low a frequency is no violation",
    ),
    Bug(
        COSTS,
        "    index = (cuts - 1)[..., None]",
        "    index = (0 * cuts)[..., None]",
        "given `per-cut` extremes of cut 1 for every cut",
    ),
    Bug(
        CURVES,
        "inverse = work * (delay_price + energy_price * x.static_power)",
        "inverse = work * delay_price",
        "curves without static power",
    ),
    Bug(
        CURVES,
        "fixed = delay_price * (local - e.min_delay) - energy_price * e.min_energy",
        "fixed = delay_price * (local - e.min_delay) + energy_price * e.min_energy",
        "curves with E_min added",
    ),
    # CARD.
    Bug(
        CARD,
        "free = np.cbrt(np.divide(inverse, 2.0 * np.asarray(square)))",
        "free = np.sqrt(np.divide(inverse, 2.0 * np.asarray(square)))",
        "(16) with a square root",
    ),
    Bug(
        CARD,
        "free = np.cbrt(np.divide(inverse, 2.0 * np.asarray(square)))",
        "free = np.cbrt(np.divide(inverse, np.asarray(square)))",
        "(16) without the 2",
    ),
    Bug(
        CARD,
        "free = np.cbrt(np.divide(inverse, 2.0 * np.asarray(square)))",
        "free = np.cbrt(np.divide(delay_price, 2.0 * np.asarray(square)))",
        "(16) without static power",
    ),
    Bug(
        CARD,
        "np.clip(free, x.min_frequency, x.max_frequency)",
        "np.minimum(free, x.max_frequency)",
        "(16) not kept above F_min",
    ),
    Bug(
        CARD,
        "np.clip(free, x.min_frequency, x.max_frequency)",
        "np.maximum(free, x.min_frequency)",
        "(16) not kept below F_max",
    ),
    Bug(
        CARD,
        "np.clip(free, x.min_frequency, x.max_frequency)",
        "np.clip(1.0001 * free, x.min_frequency, x.max_frequency)",
        "(16) off by 1e-4",
    ),
    Bug(
        CARD,
        "np.equal(x.weight, 1.0), x.max_frequency",
        "np.equal(x.weight, 1.0), x.min_frequency",
        "w = 1 without a range gives F_min",
    ),
    Bug(
        CARD,
        "slope = 2.0 * square * frequency - inverse / frequency**2",
        "slope = 2.0 * square * frequency + inverse / frequency**2",
        "tangent with the wrong sign",
    ),
    Bug(
        CARD,
        "    return np.maximum(0.0, np.maximum(down, up))",
        "    return np.maximum(0.0, down)",
        "certificate looks to one side only",
    ),
    Bug(
        CARD,
        "    return np.maximum(0.0, np.maximum(down, up))",
        "    return 0.0 * np.maximum(down, up)",
        "certificate believes the frequency",
    ),
    Bug(
        CARD,
        "up = -slope * (x.max_frequency - frequency)",
        "up = slope * (x.max_frequency - frequency)",
        "certificate: sign of the way up",
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
        "inst.profile.server_flops.max()",
        "inst.profile.server_flops.min()",
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
        CURVES,
        "parts = (0.0 * work, work * x.static_power, work * x.power_coefficient)",
        "parts = (0.0 * work, 0.0 * work, work * x.power_coefficient)",
        "energy's curves without static power",
    ),
)


def copied(folder: Path) -> Path:
    """Copy the package and the core tests to a folder, and return the package there."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "card_opt", folder / "card_opt", ignore=ignore)
    (folder / "tests").mkdir()
    for name in TESTS:
        shutil.copy(ROOT / "tests" / f"{name}.py", folder / "tests")
    return folder / "card_opt"


def mutated(package: Path, bug: Bug) -> str:
    """Return the text of a file with the bug, of which the right text must be there once."""
    text = (package / bug.file).read_text()
    count = text.count(bug.old)
    if count != 1:
        raise SystemExit(f"{bug.file} must have {bug.old!r} once, has it {count} times")
    return text.replace(bug.old, bug.new)


def run_python(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run Python with a copy as the only place from where the package can come."""
    environment = os.environ | {
        "PYTHONPATH": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
        "HYPOTHESIS_PROFILE": "ci",
        "OMP_NUM_THREADS": "1",
    }
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )


def run_tests(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the core tests of a copy until the first failure."""
    tests = [f"tests/{name}.py" for name in TESTS if name.startswith("test_")]
    options = ["-x", "-q", "--tb=line", "-p", "no:cacheprovider", "-W", "error"]
    return run_python(folder, "-m", "pytest", f"--rootdir={folder}", *options, *tests)


def finding(output: str) -> str:
    """Return the name of the test that failed first."""
    lines = [line for line in output.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return lines[0].split("::")[-1].split(" - ")[0] if lines else ""


def caught_by(bug: Bug) -> str:
    """Return what caught a bug, or nothing."""
    with tempfile.TemporaryDirectory() as name:
        package = copied(Path(name))
        (package / bug.file).write_text(mutated(package, bug))
        try:
            result = run_tests(Path(name))
        except subprocess.TimeoutExpired:
            return f"no end within {SECONDS:g} s"
        if result.returncode not in {0, 1}:  # 1: tests ran and some failed
            raise SystemExit(f"the tests did not run with {bug.what!r}:\n{result.stdout}")
        return "" if result.returncode == 0 else finding(result.stdout) or "a failure"


def check_control() -> None:
    """Check that the copy is what is imported, and that it passes without a bug."""
    with tempfile.TemporaryDirectory() as name:
        package = copied(Path(name))
        result = run_python(Path(name), "-c", "import card_opt; print(card_opt.__file__)")
        imported = Path(result.stdout.strip() or ".").resolve()
        if imported != (package / "__init__.py").resolve():
            raise SystemExit(f"imported {imported} instead of the copy\n{result.stderr}")
        result = run_tests(Path(name))
        if result.returncode != 0:
            raise SystemExit(f"the tests fail without any bug:\n{result.stdout}")


def results() -> Iterator[tuple[Bug, str]]:
    """Yield every bug and what caught it, in order."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from zip(BUGS, pool.map(caught_by, BUGS), strict=True)


def main() -> int:
    """Plant all bugs; return 1 if any survives."""
    start = time.perf_counter()
    for bug in BUGS:
        mutated(ROOT / "card_opt", bug)
    check_control()
    print(f"control: the copy passes, in {time.perf_counter() - start:.0f} s", flush=True)
    survivors = 0
    for number, (bug, test) in enumerate(results(), start=1):
        survivors += not test
        verdict = f"caught by {test}" if test else "SURVIVED"
        print(f"{number:2}/{len(BUGS)} {bug.file}: {bug.what}: {verdict}", flush=True)
    seconds = time.perf_counter() - start
    print(f"{len(BUGS) - survivors} caught, {survivors} survived, {seconds:.0f} s")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
