"""Measure what a decision of a large fleet costs, stage by stage, and say what meets its target.

    python -m benchmarks.scale --out results/scale --page docs/scale.md   # a quarter of an hour
    python -m benchmarks.scale --tiny                                     # to see that it runs

Each stage writes its table when it ends, and `--only` repeats some of them; the targets and the
model are worked out again from all tables that are there. `--page` puts the tables onto the page.
"""

from __future__ import annotations

import argparse
import shlex
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from benchmarks.scale import costs, coupled, figures, files, kernel, model, page, targets, workers
from benchmarks.scale.machine import description
from benchmarks.scale.tables import load, save


@dataclass(frozen=True)
class Sizes:
    """How much is measured, and how often."""

    files: list[int]
    kernel: int
    coupled: list[int]
    workers: int
    costs: int
    tasks: int
    turns: int


Stage = Callable[[Sizes, Path], pd.DataFrame]
STAGES: dict[str, Stage] = {
    "kernel": lambda sizes, _: kernel.measure(sizes.kernel, sizes.turns),
    "files": lambda sizes, scratch: files.measure(sizes.files, sizes.turns, scratch),
    "coupled": lambda sizes, scratch: coupled.measure(sizes.coupled, scratch),
    "workers": lambda sizes, scratch: workers.measure(sizes.workers, sizes.turns, scratch),
    "costs": lambda sizes, scratch: costs.measure(sizes.costs, sizes.turns, sizes.tasks, scratch),
}
FULL = Sizes([10**4, 10**5, 10**6, 10**7, 10**8], 2**21, [10**6, 10**7], 10**7, 2**23, 2000, 5)
TINY = Sizes([10**4], 2**15, [10**4], 10**4, 2**16, 50, 1)


def main() -> None:
    """Measure, print and save."""
    given = _arguments()
    sizes = TINY if given.tiny else FULL
    if given.rows:
        sizes.files[:] = [int(float(text)) for text in given.rows.split(",")]
    print(description())
    if given.scratch is not None:
        given.scratch.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="scale-", dir=given.scratch) as folder:
        scratch = Path(folder)
        out = given.out or scratch / "tables"
        for name in given.only.split(","):
            start = time.perf_counter()
            table = STAGES[name](sizes, scratch)
            print(f"\n{name}, {time.perf_counter() - start:.0f} s", end="")
            save(table, out, name)
        if given.only == ",".join(STAGES):
            command = f"python -m benchmarks.scale {shlex.join(sys.argv[1:])}"
            (out / "command.txt").write_text(f"{command}\n")
        _conclude(out)
        if given.page:
            page.refresh(given.page, out)


def _conclude(out: Path) -> None:
    """Work out from all tables what follows from them, and draw."""
    (out / "machine.txt").write_text(description() + "\n")
    tables = {name: load(out, name) for name in STAGES}
    of_kernel, of_files, of_costs = (tables[name] for name in ("kernel", "files", "costs"))
    if of_kernel is not None:
        figures.save(out, "kernel", figures.kernel_figure(of_kernel))
    if of_files is not None:
        figures.save(out, "files", figures.files_figure(of_files))
    if of_files is not None and of_costs is not None:
        checks = model.checked(of_costs, of_files)
        save(checks, out, "model")
        save(model.projected(of_costs, checks, tables["coupled"]), out, "projection")
        figures.save(out, "model", figures.model_figure(checks))
    save(targets.judged(out), out, "targets")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    every = ",".join(STAGES)
    parser.add_argument("--tiny", action="store_true", help="small sizes, to see that it runs")
    parser.add_argument("--rows", help="sizes of the tables of the stage files, such as 1e6,1e7")
    parser.add_argument("--only", default=every, help=f"some of the stages {every}")
    parser.add_argument("--out", type=Path, help="folder for tables and figures")
    parser.add_argument("--page", type=Path, help="page whose tables are those of --out")
    parser.add_argument("--scratch", type=Path, help="folder with room for 10 GB for a while")
    return parser.parse_args()


if __name__ == "__main__":
    main()
