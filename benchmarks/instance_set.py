"""Make the curated set of files: ``python -m benchmarks.instance_set benchmarks/instances``.

`INDEX` lists the files. The problems come out to the bit on every processor; what formulations
and methods compute from them, and with it the bytes of files, may differ in the last digit.
"""

from __future__ import annotations

import csv
import hashlib
import io
import math
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from card_opt.certificates.certificate import Certificate
from card_opt.certificates.checking import check
from card_opt.export import write_problem
from card_opt.families import Best, Case, parse
from card_opt.families.certified import certified
from card_opt.support.files import replacing

INDEX = "index.csv"
COLUMNS = (
    "file",
    "format",
    "formulation",
    "case",
    "short_name",
    "digest",
    "devices",
    "rounds",
    "cuts",
    "limits",
    "variables",
    "integer_variables",
    "constraints",
    "nonlinear_constraints",
    "nonzeros",
    "offset",
    "scale",
    "best_value",
    "best_bound",
    "proof",
    "bytes",
    "sha256",
    "beside",
)

_HULL = "conic-hull-pyomo"
_FREE = ("one-hot.nl", f"{_HULL}.nl", f"{_HULL}.mps", f"{_HULL}.lp", f"{_HULL}.cbf")
_LEVELS = ("one-hot.nl", "levels-pyomo.nl", "levels-pyomo.mps", "levels-pyomo.lp", f"{_HULL}.cbf")


@dataclass(frozen=True)
class Entry:
    """A case of the set.

    Attributes
    ----------
    name
        Beginning of its files' names.
    case
        What `card_opt.families.parse` makes it from.
    files
        Formulations with the endings that they are written with; there is a .json file, too.
    """

    name: str
    case: str
    files: tuple[str, ...] = _FREE


ENTRIES = (
    Entry("p2-paper", "paper:devices=1,rounds=1", (*_FREE, "integer-cut.nl", "npz")),
    Entry("p2-random", "random:seed=1,devices=1,rounds=1,cuts=8", (*_FREE, "gdp-bigm.nl")),
    Entry("p2-convolution", "convolution:seed=1,devices=1,rounds=1,cuts=12"),
    Entry("p2-encoder-decoder", "encoder-decoder:seed=2,devices=1,rounds=1,cuts=12,skips=0.5"),
    Entry("p2-tie-1e-4", "near-ties:seed=1,devices=1,rounds=1,cuts=8,gap=1e-4"),
    Entry("p2-tie-1e-6", "near-ties:seed=2,devices=1,rounds=1,cuts=8,gap=1e-6"),
    Entry("p2-tie-1e-9", "near-ties:seed=3,devices=1,rounds=1,cuts=8,gap=1e-9"),
    Entry("p2-scales-6", "badly-scaled:seed=1,devices=1,rounds=1,cuts=8,decades=6"),
    Entry("p2-levels", "levels:seed=1,devices=1,rounds=1,cuts=12,number=8", _LEVELS),
    Entry("p1-paper", "paper:devices=2,rounds=1", (f"{_HULL}.cbf", f"{_HULL}.mps", "one-hot.nl")),
    Entry("p1-convolution", "convolution:seed=3,devices=2,rounds=2,cuts=6", (*_FREE, "npz")),
    Entry("p1-random", "random:seed=4,devices=3,rounds=1,cuts=6", (*_FREE, "gdp-hull.nl")),
    Entry("p1-tie", "near-ties:seed=4,devices=2,rounds=2,cuts=5,gap=1e-5"),
    Entry("p1-scales", "badly-scaled:seed=2,devices=2,rounds=1,cuts=6,decades=9"),
    Entry("p1-levels", "levels:seed=2,devices=2,rounds=2,cuts=8,number=6", _LEVELS),
    Entry(
        "p1-levels-geometric",
        "levels:seed=3,devices=3,rounds=2,cuts=6,number=12,spacing=geometric,gap=0",
        (*_LEVELS, "npz"),
    ),
    Entry("own-deadline", "deadline:seed=1,devices=2,rounds=2,cuts=6,tightness=0.5"),
    Entry(
        "own-deadline-identical",
        "deadline:seed=2,devices=2,rounds=2,cuts=10,profile=identical,tightness=0.8",
        (*_FREE, "integer-cut.nl", "reduced-space.nl"),
    ),
    Entry("own-energy-cap", "energy-cap:seed=1,devices=2,rounds=2,cuts=6,tightness=0.8"),
    Entry("own-memory", "device-memory:seed=1,devices=3,rounds=1,cuts=8,tightness=0.5"),
    Entry("own-min-cut", "min-cut:seed=1,devices=2,rounds=2,cuts=8,tightness=0.5"),
    Entry("own-max-cut", "max-cut:seed=1,devices=2,rounds=2,cuts=8,tightness=0.5"),
    Entry(
        "shared-energy",
        "energy-budget:seed=1,devices=2,rounds=2,cuts=5,tightness=0.5",
        (*_FREE, "gdp-bigm.nl", "big-m-conic.cbf", "npz"),
    ),
    Entry(
        "shared-energy-round",
        "energy-budget:seed=2,devices=2,rounds=2,cuts=5,per=round,tightness=0.9",
    ),
    Entry("shared-round-time", "round-time:seed=1,devices=3,rounds=1,cuts=5,tightness=0.7"),
    Entry(
        "shared-pool",
        "frequency-pool:seed=1,devices=3,rounds=1,cuts=5,tightness=0.5",
        (*_FREE, "conic-hull-cvxpy.cbf"),
    ),
    Entry(
        "shared-device-energy",
        "device-energy-budget:seed=1,devices=2,rounds=2,cuts=5,per=device,tightness=0.6",
    ),
    Entry("shared-mixed", "mixed-limits:seed=1,devices=2,rounds=2,cuts=5,limits=3"),
    Entry(
        "shared-scales",
        "badly-scaled:seed=3,devices=2,rounds=1,cuts=6,decades=4,limit=energy-budget",
    ),
    Entry(
        "mid-paper",
        "paper:devices=5,rounds=4",
        ("one-hot.nl", "conic-hull-pyomo.cbf", "npz"),
    ),
    Entry(
        "mid-tie",
        "near-ties:seed=5,devices=4,rounds=2,cuts=8,gap=1e-7",
        ("one-hot.nl", "conic-hull-pyomo.mps"),
    ),
    Entry(
        "mid-levels",
        "levels:seed=5,devices=5,rounds=4,cuts=15,number=8",
        ("one-hot.nl", "levels-pyomo.mps"),
    ),
    Entry(
        "mid-energy",
        "energy-budget:seed=5,devices=5,rounds=2,cuts=10",
        ("conic-hull-pyomo.mps", "conic-hull-pyomo.cbf"),
    ),
    Entry(
        "mid-pool",
        "frequency-pool:seed=5,devices=5,rounds=2,cuts=8",
        ("conic-hull-pyomo.mps", "conic-hull-pyomo.cbf"),
    ),
    Entry(
        "mid-mixed",
        "mixed-limits:seed=7,devices=3,rounds=3,cuts=5,limits=2",
        (f"{_HULL}.mps", f"{_HULL}.cbf"),
    ),
    Entry("large-random", "random:seed=6,devices=50,rounds=20,cuts=15", ("npz",)),
    Entry("large-energy", "energy-budget:seed=6,devices=50,rounds=20,cuts=15", ("npz",)),
    Entry("none-deadline", "deadline:seed=3,devices=2,rounds=1,cuts=6,tightness=1.3"),
    Entry("none-memory", "device-memory:seed=3,devices=2,rounds=1,cuts=6,tightness=1.3", ("npz",)),
    Entry("none-energy", "energy-budget:seed=3,devices=2,rounds=2,cuts=5,tightness=1.1"),
    Entry("none-mixed", "mixed-limits:seed=3,devices=2,rounds=1,cuts=5,limits=3,tightness=1.2"),
)


OPEN = (
    Entry(
        "card-mixed-6x5-s0-1a4a",
        "mixed-limits:devices=6,rounds=5,cuts=8,limits=4,tightness=0.8",
        ("one-hot.nl", f"{_HULL}.mps", f"{_HULL}.cbf"),
    ),
    Entry(
        "card-mixed-5x4-s0-2a55",
        "mixed-limits:devices=5,rounds=4,cuts=15,limits=4,tightness=0.8",
        ("one-hot.nl", f"{_HULL}.cbf"),
    ),
    Entry(
        "card-mixed-10x10-s0-9be0",
        "mixed-limits:devices=10,rounds=10,cuts=15,limits=4,tightness=0.5",
        ("one-hot.nl",),
    ),
    Entry(
        "card-mixed-10x10-s5-630f",
        "mixed-limits:seed=5,devices=10,rounds=10,cuts=10,limits=4,tightness=0.8",
        ("one-hot.nl",),
    ),
)
"""Cases whose gap nothing here closes; `benchmarks.records` makes their files."""


def make(
    folder: Path,
    entries: Iterable[Entry] = ENTRIES,
    best_of: Callable[[Case], Best] = lambda case: case.best,
    *,
    are_certified: bool = True,
) -> Iterator[dict[str, object]]:
    """Write the files of the entries into a folder; yield their rows of the index.

    Parameters
    ----------
    folder
        The folder.
    entries
        The cases, and which files of each.
    best_of
        Returns what is known of a case's optimum.
    are_certified
        Whether a certificate of the optimum goes beside each .json file, where one can be made.
    """
    for entry in entries:
        given = parse(entry.case)
        case = replace(given, known=best_of(given))
        for kind in ("json", *entry.files):
            path = folder / (f"{entry.name}.{kind}" if "." not in kind else f"{entry.name}-{kind}")
            formulation, _, _ = kind.rpartition(".")
            row = _row(case, path, formulation)
            if kind == "json" and are_certified:
                row["beside"] = _certify(case, path)
            yield row


def _certify(case: Case, path: Path) -> str:
    """Write a certificate of the problem in a file beside it; return its name, or nothing."""
    content = certified(case).certificate
    if content is None:
        return ""
    beside = path.with_suffix(".certificate.json")
    Certificate({**content, "problem": path.name}).save(beside)
    check(beside)
    return beside.name


def write_index(folder: Path, rows: Iterable[dict[str, object]]) -> None:
    """Write the list of the set's files."""
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    with replacing(folder / INDEX) as beside:
        beside.write_text(text.getvalue(), encoding="utf-8", newline="\n")


def _row(case: Case, path: Path, formulation: str) -> dict[str, object]:
    """Write a file; return its row of the index."""
    best = case.best
    written = write_problem(
        case.instance,
        path,
        formulation=formulation,
        constraints=case.region,
        name=case.name,
        best=best,
        names=path.suffix == ".nl",
        point=bool(formulation) and best.cut is not None,
    )
    content = path.read_bytes()
    labels = [rows.label for rows in case.region.rows]
    return {
        "file": path.name,
        "format": written.format,
        "formulation": formulation,
        "case": case.name,
        "short_name": case.short_name,
        "digest": case.digest,
        "devices": case.instance.shape[0],
        "rounds": case.instance.shape[1],
        "cuts": case.instance.num_cuts,
        "limits": "; ".join([*case.region.allowed_by, *case.region.levels_by, *labels]),
        "variables": written.variables if formulation else "",
        "integer_variables": written.integers if formulation else "",
        "constraints": written.constraints if formulation else "",
        "nonlinear_constraints": written.nonlinear if formulation else "",
        "nonzeros": written.nonzeros if formulation else "",
        "offset": repr(written.offset) if formulation else "",
        "scale": repr(written.scale) if formulation else "",
        "best_value": repr(best.value),
        "best_bound": repr(best.bound),
        "proof": best.proof if math.isfinite(best.bound) else f"infeasible, {best.proof}",
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "beside": " ".join(beside.name for beside in written.beside),
    }


def main() -> None:
    """Make the set in the folder of the command line."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python -m benchmarks.instance_set FOLDER, which must exist")
    folder = Path(sys.argv[1])
    write_index(folder, make(folder))


if __name__ == "__main__":
    main()
