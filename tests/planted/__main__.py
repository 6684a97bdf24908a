"""Plant bugs in the package, and see that the tests find them.

Run ``python -m tests.planted``; the exit status is 1 if a bug survives. The package and its
tests are copied to a temporary folder for each bug, so that nothing here is changed. First
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
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from tests.helpers.paths import ROOT
from tests.planted.bug import Bug
from tests.planted.claims import BUGS as CLAIM_BUGS
from tests.planted.constraints import BUGS as CONSTRAINT_BUGS
from tests.planted.core import BUGS as CORE_BUGS
from tests.planted.explorer import BUGS as EXPLORER_BUGS
from tests.planted.export import BUGS as EXPORT_BUGS
from tests.planted.families import BIT_BUGS
from tests.planted.families import BUGS as FAMILY_BUGS
from tests.planted.fleet import BUGS as FLEET_BUGS
from tests.planted.harness import BUGS as HARNESS_BUGS
from tests.planted.kernel import BUGS as KERNEL_BUGS
from tests.planted.kinds import BUGS as KIND_BUGS
from tests.planted.model import BUGS as MODEL_BUGS
from tests.planted.report import BUGS as REPORT_BUGS
from tests.planted.training import CODEC_BUGS
from tests.planted.variants import BUGS as VARIANT_BUGS

AT_ONCE = 2
PATIENCE = 10.0  # times what the tests take without a bug; one that makes them hang is found, too


class Suite(NamedTuple):
    """Bugs, and the tests that are to find them, which may need a package."""

    name: str
    tests: tuple[str, ...]
    bugs: tuple[Bug, ...]
    needs: str = ""


SUITES = (
    Suite(
        "core",
        (
            "problem/test_costs",
            "problem/test_curves",
            "algorithms/test_card",
            "problem/test_instance",
            "problem/test_measured",
        ),
        CORE_BUGS,
    ),
    Suite(
        "constraints",
        (
            "problem/test_curves",
            "algorithms/test_card",
            "algorithms/test_intervals",
            "algorithms/test_cutwise",
            "algorithms/test_infeasible",
            "algorithms/test_weights",
            "constraints/test_constraints",
        ),
        CONSTRAINT_BUGS,
    ),
    Suite(
        "export",
        ("export/test_export", "export/test_problem_files", "export/test_points"),
        EXPORT_BUGS,
    ),
    Suite(
        "families",
        ("families/test_families", "families/test_words", "families/test_tolerance"),
        FAMILY_BUGS,
    ),
    Suite(
        "claims",
        (
            "benchmark/test_claims",
            "benchmark/test_claims_table",
            "benchmark/test_verdicts",
            "solvers/test_claims",
        ),
        CLAIM_BUGS,
    ),
    Suite("bits", ("families/test_same_bits",), BIT_BUGS),
    Suite(
        "fleet",
        ("fleet/test_deciding", "fleet/test_folder", "fleet/test_jobs", "fleet/test_duplicates"),
        FLEET_BUGS,
    ),
    Suite("kernel", ("algorithms/kernel/test_hull", "algorithms/kernel/test_kernel"), KERNEL_BUGS),
    Suite("kinds", ("algorithms/kinds/test_kinds", "algorithms/kinds/test_many_kinds"), KIND_BUGS),
    Suite(
        "variants",
        (
            "problem/test_coupled_scaling",
            "variants/test_paths",
            "variants/test_parallel",
            "variants/test_branch_and_price",
            "variants/test_band",
            "variants/test_configurations",
            "constraints/test_of_options",
        ),
        VARIANT_BUGS,
    ),
    Suite(
        "harness",
        (
            "benchmark/test_store",
            "benchmark/test_suite",
            "benchmark/test_writers",
            "benchmark/test_campaign",
            "benchmark/test_measure",
            "solvers/test_process",
            "solvers/test_lives",
            "support/test_child",
            "support/test_module_path",
        ),
        HARNESS_BUGS,
    ),
    Suite(
        "explorer",
        tuple(
            f"studies/explorer/test_{name}"
            for name in (
                *("arithmetic", "decisions", "algorithm_one", "front", "presets"),
                "scenario_text",
            )
        ),
        EXPLORER_BUGS,
    ),
    Suite(
        "report",
        (
            "support/test_html",
            "benchmark/test_report",
            "benchmark/test_report_counts",
            "benchmark/test_report_trace",
            "benchmark/test_report_page",
            "benchmark/test_report_scripts",
        ),
        REPORT_BUGS,
    ),
    Suite(
        "codec",
        tuple(f"training/wire/test_codec{part}" for part in ("", "_blocks", "_topk")),
        CODEC_BUGS,
        "torch",
    ),
    Suite(
        "model",
        tuple(
            f"training/model/test_{part}"
            for part in ("held", "adapters", "base", "counts", "parts")
        ),
        MODEL_BUGS,
        "torch",
    ),
)


def copied(folder: Path) -> Path:
    """Copy the package, its pages and its tests to a folder, and return the package there."""
    ignore = shutil.ignore_patterns("__pycache__")
    for name in ("card_opt", "docs", "tests"):  # tests compare pages with the code
        shutil.copytree(ROOT / name, folder / name, ignore=ignore)
    return folder / "card_opt"


def mutated(package: Path, bug: Bug) -> str:
    """Return the text of a file with the bug, of which the right text must be there once."""
    text = (package / bug.file).read_text()
    count = text.count(bug.old)
    if count != 1:
        raise SystemExit(f"{bug.file} must have {bug.old!r} once, has it {count} times")
    return text.replace(bug.old, bug.new)


def run_python(
    folder: Path, *arguments: str, timeout: float | None = None
) -> subprocess.CompletedProcess[str]:
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
        timeout=timeout,
        check=False,
    )


def run_tests(
    folder: Path, tests: tuple[str, ...], timeout: float | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the tests of a copy until the first failure."""
    files = [f"tests/{name}.py" for name in tests]
    options = ["-x", "-q", "--tb=line", "-p", "no:cacheprovider", "-W", "error"]
    options += ["-o", "markers=slow\nnightly", "-m", "not nightly"]  # there is no pyproject.toml
    arguments = ("-m", "pytest", f"--rootdir={folder}", *options, *files)
    return run_python(folder, *arguments, timeout=timeout)


def finding(output: str) -> str:
    """Return the name of the test that failed first."""
    lines = [line for line in output.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return lines[0].split("::")[-1].split(" - ")[0] if lines else ""


def caught_by(bug: Bug, tests: tuple[str, ...], timeout: float) -> str:
    """Return what caught a bug, or nothing."""
    with tempfile.TemporaryDirectory() as name:
        package = copied(Path(name))
        (package / bug.file).write_text(mutated(package, bug))
        try:
            result = run_tests(Path(name), tests, timeout)
        except subprocess.TimeoutExpired:
            return f"no end within {timeout:.0f} s"
        if result.returncode not in {0, 1}:  # 1: tests ran and some failed
            raise SystemExit(f"the tests did not run with {bug.what!r}:\n{result.stdout}")
        return "" if result.returncode == 0 else finding(result.stdout) or "a failure"


def check_control(tests: tuple[str, ...]) -> None:
    """Check that the copy is what is imported, and that it passes without a bug."""
    with tempfile.TemporaryDirectory() as name:
        package = copied(Path(name))
        result = run_python(Path(name), "-c", "import card_opt; print(card_opt.__file__)")
        imported = Path(result.stdout.strip() or ".").resolve()
        if imported != (package / "__init__.py").resolve():
            raise SystemExit(f"imported {imported} instead of the copy\n{result.stderr}")
        result = run_tests(Path(name), tests)
        if result.returncode != 0:
            raise SystemExit(f"the tests fail without any bug:\n{result.stdout}")


def results(suite: Suite, timeout: float) -> Iterator[tuple[Bug, str]]:
    """Yield every bug and what caught it, in order."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda bug: caught_by(bug, suite.tests, timeout), suite.bugs)
        yield from zip(suite.bugs, found, strict=True)


def plant(suite: Suite) -> int:
    """Plant the bugs of a suite, and return how many survive."""
    if suite.needs and find_spec(suite.needs) is None:
        print(f"{suite.name}: skipped, as {suite.needs} is not installed: make test-training")
        return 0
    start = time.perf_counter()
    for bug in suite.bugs:
        mutated(ROOT / "card_opt", bug)
    check_control(suite.tests)
    seconds = time.perf_counter() - start
    print(f"{suite.name}: the copy without a bug passes, in {seconds:.0f} s", flush=True)
    survivors = 0
    for number, (bug, test) in enumerate(results(suite, PATIENCE * seconds), start=1):
        survivors += not test
        verdict = f"caught by {test}" if test else "SURVIVED"
        print(f"{number:2}/{len(suite.bugs)} {bug.file}: {bug.what}: {verdict}", flush=True)
    seconds = time.perf_counter() - start
    print(f"{len(suite.bugs) - survivors} caught, {survivors} survived, {seconds:.0f} s")
    return survivors


def main(names: list[str]) -> int:
    """Plant all bugs, or those of the suites named; return 1 if any survives."""
    suites = [suite for suite in SUITES if not names or suite.name in names]
    return 1 if sum(map(plant, suites)) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
