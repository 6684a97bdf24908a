"""A short fuzz of every reader; and that every reader has one, and reads as all do."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.fuzz.law import fuzz
from tests.fuzz.targets import TARGETS, Target
from tests.helpers.paths import ROOT

PACKAGE = ROOT / "card_opt"
TRAINING = "card_opt.training."  # whose extra may be missing
TAKES = {"read_bytes", "read_text", "read_arrays", "parse_toml", "opened"}  # of support.inputs
OPENS = {"open", "read_text", "read_bytes", "read_csv", "read_parquet", "read_excel"} | {
    "ParquetFile",
    *("json.load", "json.loads", "tomllib.load", "tomllib.loads", "np.load", "np.loadtxt"),
    *("np.genfromtxt", "np.fromfile", "pickle.load", "sqlite3.connect"),
}
ELSEWHERE = {
    "certificates/certcheck.py": "the checker, which imports nothing; it has a target",
    "benchmark/machine.py": "the system's own /proc/cpuinfo",
    "benchmark/holder.py": "the system's own /proc",
    "benchmark/store.py": "SQLite, which reads by pages",
    "benchmark/report/gaps.py": "a column that benchmark/facts.py has checked",
    "benchmark/report/web/content.py": "a column that benchmark/facts.py has checked",
    "benchmark/comparison/write.py": "a table's own JSON",
    "benchmark/suite.py": "suites that are shipped",
    "cli/exploring.py": "a text that support/inputs.py has read; a table's own JSON",
    "cli/literature.py": "a text that support/inputs.py has read; a table's own JSON",
    "cli/show.py": "a table's own JSON",
    "cli/strength.py": "a table's own JSON",
    "export/nl_file.py": "a file that was just written",
    "export/npz_file.py": "a file to be written",
    "problem/instance_file.py": "a file to be written",
    "problem/solution_file.py": "a file to be written",
    "benchmark/report/write.py": "a report of ours, of which names alone are taken",
    "fleet/cluster/tls.py": "a file that is there or not, left to Dask",
    "fleet/cluster/task.py": "a file, of which the digest alone is taken",
    "fleet/proofs/proving.py": "a certificate that is written",
    "fleet/proofs/whole.py": "certificates of parts that this package wrote",
    "fleet/output/folder.py": "a plan that was just made into JSON",
    "fleet/output/reading.py": "decisions that this package wrote",
    "fleet/statistics.py": "the footer of a file that this package wrote",
    "fleet/input/csv_cells.py": "rows that csv_source.py has taken",
    "fleet/input/parquet_source.py": "Parquet, which reads by pages",
    "scenarios/data/__init__.py": "files that are shipped",
    "solvers/adapters/casadi_nl.py": "a file to be written",
    "solvers/child/frames.py": "what a child of this package says",
    "solvers/child/process.py": "the system's own /proc",
    "solvers/own/command.py": "a file to be written",
    "solving/own.py": "a program, of which the digest alone is taken",
    "solvers/own/program.py": "what its parent says; it imports nothing of this package",
    "support/files.py": "files to be written",
    "training/server/journal.py": "rows that a server of this package wrote",
    "support/inputs.py": "the place for it",
    "training/data/docstrings.py": "the standard library's own sources",
    "training/model/store.py": "a piece, of which the digest is checked",
    "support/table_files.py": "Parquet, of bytes that were taken there",
}


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_damaged_input_is_read_or_refused_in_one_line(target: Target, tmp_path: Path) -> None:
    """Whatever a reader is given, it gives something good or one line, soon, in little memory."""
    number, good = fuzz(target, seed=0, folder=tmp_path, most=60)
    assert number == 60
    assert 0 < good < number


def test_every_reader_has_a_target() -> None:
    """Each module that takes the content of a file has a reader that is fuzzed.

    Those of training are in `tests.training.test_fuzz`.
    """
    assert {name for name in takers() if not name.startswith(TRAINING)} <= readers_of(TARGETS)


def readers_of(targets: Iterable[Target]) -> set[str]:
    """Return the modules of the readers of targets, each of which must exist."""
    readers = {reader for target in targets for reader in target.readers}
    for reader in readers:
        module, _, name = reader.rpartition(".")
        if module[module.rfind(".") + 1].isupper():  # a method
            module, _, owner = module.rpartition(".")
            assert hasattr(getattr(importlib.import_module(module), owner), name), reader
        else:
            assert hasattr(importlib.import_module(module), name), reader
    return {reader.rsplit(".", 2)[0] for reader in readers} | {
        reader.rpartition(".")[0] for reader in readers
    }


def takers() -> set[str]:
    """Return the modules that take the content of users' files."""
    taking = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.ImportFrom) or node.module != "card_opt.support.inputs":
                continue
            if TAKES & {alias.name for alias in node.names}:
                taking.add(".".join(path.relative_to(ROOT).with_suffix("").parts))
    taking.discard("card_opt.scenarios.file_format")  # the text that load_scenario has read
    return taking


def test_nobody_opens_files_on_their_own() -> None:
    """Content of users' files is taken by `card_opt.support.inputs` alone."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            is_method = "." in called and called.rpartition(".")[2] in OPENS
            if (is_method and called != "os.open") or called in OPENS - TAKES:
                found.add(path.relative_to(PACKAGE).as_posix())
    assert found == set(ELSEWHERE)
