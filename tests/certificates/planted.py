"""Plant the solvers' bugs one at a time, and see that nothing false is certified.

``python -m tests.certificates.planted [SUITE ...]`` applies each bug of `tests.planted` that is in
an algorithm, a constraint or the equations to a copy of the package, and lets the copy certify
some small problems. Each certificate that comes out is checked by the checker as it is here,
against the problem's file; what it takes must be true by the exact reference.
"""

from __future__ import annotations

import contextlib
import json
import math
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple

from card_opt.certificates.certcheck import Refused, check
from tests.certificates.optimum import Optimum, optimum
from tests.certificates.reference import Problem
from tests.certificates.writing import Content, problem_of
from tests.helpers.instances import random_instance
from tests.helpers.variants import random_variant
from tests.planted.__main__ import SUITES, copied, mutated, run_python
from tests.planted.bug import Bug

ROOMS = ("algorithms/", "problem/", "constraints/", "solving/", "models/")
PATIENCE = 240  # seconds for all problems
KINDS = (
    ("levels",),
    ("deadline",),
    ("energy-budget-fleet",),
    ("frequency-pool",),
    ("round-time", "max-cut"),
    ("energy-cap", "table-budget"),
)
CHILD = """
import json, sys
from pathlib import Path
import card_opt as co
for path in sorted(Path(sys.argv[1]).glob("*.json")):
    try:
        made = co.certify(co.read_problem(path), time_limit=5.0).content
    except Exception as error:
        made = {"refused": str(error)}
    path.with_suffix(".made").write_text(json.dumps(made))
"""


class Known(NamedTuple):
    """A problem's file and its least cost."""

    name: str
    content: Content
    best: Optimum


def bugs(names: list[str]) -> list[Bug]:
    """Return the bugs of all suites, or of those named, that may mislead `certify`."""
    suites = [suite for suite in SUITES if not names or suite.name in names]
    return [bug for suite in suites for bug in suite.bugs if bug.file.startswith(ROOMS)]


def problems() -> Iterator[Known]:
    """Yield small problems with their least costs."""
    for i, normalizer in enumerate(("box", "fleet", "max-frequency", "per-cut")):
        inst = random_instance(
            i, shape=(1, 2), num_cuts=3, normalizer=normalizer, static_power=90.0 * i, weight=0.4,
            given_extremes=normalizer == "per-cut",
        )  # fmt: skip
        yield _known(normalizer, problem_of(inst))
    for kinds in KINDS:
        for tightness in (0.5, 1.3):
            variant = random_variant(7, kinds, shape=(2, 1), num_cuts=3, tightness=tightness)
            yield _known(
                f"{'+'.join(kinds)} {tightness}", problem_of(variant.inst, variant.region)
            )


def _known(name: str, content: Content) -> Known:
    return Known(name, content, optimum(Problem(content)))


def file_of(content: Content) -> Content:
    """Return a problem's file."""
    return {"format": "card_opt.Problem", "version": 2, "best": None, **content}


def verdict(made: Any, known: Known) -> str:
    """Return what becomes of a certificate: ``true``, ``refused``, ``not made`` or ``FALSE``."""
    if "refused" in made:
        return "not made"
    try:
        proven = check(made, known.content)
    except Refused:
        return "refused"
    if proven.kind == "infeasible":
        return "true" if known.best.high == math.inf else "FALSE"
    problem, decision = Problem(known.content), made["decision"]
    cuts = [c - 1 for c in decision["cut"]]
    frequencies = [Fraction(float.fromhex(f)) for f in decision["frequency"]]
    is_kept = not problem.breaks(cuts, frequencies)
    costs = problem.total(cuts, frequencies).low if is_kept else math.inf
    assert proven.value is not None
    assert proven.bound is not None
    is_true = costs <= proven.value and proven.bound <= known.best.high
    return "true" if is_true else "FALSE"


def outcomes(bug: Bug | None, known: list[Known]) -> Counter[str]:
    """Return what a copy with a bug certifies, in counts of verdicts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        package, files = copied(folder), folder / "problems"
        if bug is not None:
            (package / bug.file).write_text(mutated(package, bug))
        files.mkdir()
        for i, problem in enumerate(known):
            (files / f"{i:02}.json").write_text(json.dumps(file_of(problem.content)))
        with contextlib.suppress(subprocess.TimeoutExpired):  # what it has made so far counts
            run_python(folder, "-c", CHILD, str(files), timeout=PATIENCE)
        counts: Counter[str] = Counter()
        for i, problem in enumerate(known):
            path = files / f"{i:02}.made"
            counts[
                verdict(json.loads(path.read_text()), problem) if path.exists() else "no end"
            ] += 1
        return counts


def main(names: list[str]) -> int:
    """Print what each bug leads to; return 1 if anything false is certified."""
    start = time.perf_counter()
    known = list(problems())
    print(f"without a bug: {dict(outcomes(None, known))}", flush=True)
    total: Counter[str] = Counter()
    misled = 0
    for bug in (some := bugs(names)):
        counts = outcomes(bug, known)
        total += counts
        misled += counts["true"] < len(known)
        print(f"{bug.file}: {bug.what}: {dict(counts)}", flush=True)
    seconds = time.perf_counter() - start
    print(f"{len(some)} bugs, {misled} change what is certified: {dict(total)}, {seconds:.0f} s")
    return 1 if total["FALSE"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
