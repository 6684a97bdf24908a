"""Problem files, .json and .npz: written whole or not at all, read with care."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from card_opt.errors import CardOptError
from card_opt.export import json_file, npz_file
from card_opt.export.problem import StoredProblem
from card_opt.problem.instance import Instance
from card_opt.support.arguments import check_arguments
from card_opt.support.files import reading, replacing

_ZIP = b"PK"
_ENDINGS = (".json", ".npz")


def write(path: Path, problem: StoredProblem) -> None:
    """Write a problem, as .npz or as .json."""
    with replacing(path) as beside:
        if path.suffix == ".npz":
            npz_file.write(problem, beside)
        else:
            beside.write_text(json_file.dumps(problem), encoding="utf-8", newline="\n")


def is_problem(path: Path) -> bool:
    """Return whether a file is meant to be one: a zip, as NumPy's are, or of their ending."""
    if path.suffix in _ENDINGS:
        return True
    with path.open("rb") as file:
        return file.read(2) == _ZIP


@check_arguments
def read_problem(path: str | os.PathLike[str]) -> StoredProblem:
    """Read a problem that `write_problem` wrote, or an instance that `Instance.save` did.

    Raises
    ------
    CardOptError
        If the file is missing, damaged, or of something else.
    """
    with reading(path, CardOptError, "problem file, as card-opt export writes it"):
        return _read(Path(path))


def _read(path: Path) -> StoredProblem:
    with path.open("rb") as file:
        if file.read(2) != _ZIP:
            return json_file.loads(path.read_text(encoding="utf-8"))
        file.seek(0)
        with np.load(file, allow_pickle=False) as archive:
            if "problem" in archive:
                return npz_file.from_arrays(dict(archive))
    return StoredProblem(instance=Instance.load(path))
