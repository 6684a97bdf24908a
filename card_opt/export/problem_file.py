"""Problem files, .json and .npz: written whole or not at all, read with care."""

from __future__ import annotations

import os
from pathlib import Path

from card_opt.errors import CardOptError
from card_opt.export import json_file, npz_file
from card_opt.export.problem import StoredProblem
from card_opt.problem.instance import Instance
from card_opt.support.arguments import check_arguments
from card_opt.support.files import replacing
from card_opt.support.inputs import MOST_NUMBERS, opened, read_arrays, read_text, reading

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
    with opened(path) as file:
        return file.read(2) == _ZIP


@check_arguments
def read_problem(path: str | os.PathLike[str]) -> StoredProblem:
    """Read a problem that `write_problem` wrote, or an instance that `Instance.save` did.

    Parameters
    ----------
    path
        The file, .json or .npz.

    Returns
    -------
    StoredProblem
        A `Problem`, with the `name` and the `best` known decision that the file gives.

    Raises
    ------
    CardOptError
        If the file is missing, damaged, or of something else.

    See Also
    --------
    write_problem : Writes one.

    Examples
    --------
    >>> import tempfile
    >>> import card_opt as co
    >>> problem = co.load_scenario("paper").problem()
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     _ = co.write_problem(problem, f"{folder}/paper.json", name="letter")
    ...     again = co.read_problem(f"{folder}/paper.json")
    >>> again.instance == problem.instance, again.name
    (True, 'letter')
    """
    with reading(path, CardOptError, "problem file, as card-opt export writes it"):
        return _read(Path(path))


def _read(path: Path) -> StoredProblem:
    with opened(path) as file:
        is_zip = file.read(2) == _ZIP
    if not is_zip:
        return json_file.loads(read_text(path, MOST_NUMBERS))
    arrays = read_arrays(path)
    if "problem" in arrays:
        return npz_file.from_arrays(arrays)
    return StoredProblem(instance=Instance.from_arrays(arrays))
