"""Solutions as files: whole as .npz, NumPy arrays without pickle; or their table of decisions."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError, shown
from card_opt.problem.headings import headed
from card_opt.problem.solution import Solution, Status
from card_opt.support.files import reading, replacing
from card_opt.support.tables import FRAME_ENDINGS, write_frame

WHOLE = ".npz"
ENDINGS = (WHOLE, *FRAME_ENDINGS)
_FORMAT, _VERSION = "card_opt.Solution", 1
_PRICES = "prices."


def write(solution: Solution, path: Path) -> None:
    """Write a solution in the format that the file's ending names."""
    if path.suffix not in ENDINGS:
        raise CardOptError(f"a solution's file must end in {', '.join(ENDINGS)}, got {path}")
    if path.suffix != WHOLE:
        write_frame(headed(solution.to_frame()), path)
        return
    with replacing(path) as beside, beside.open("wb") as file:
        np.savez(file, allow_pickle=False, **_arrays(solution))


def read(path: Path) -> Solution:
    """Read a solution that `write` wrote whole, the same to the bit."""
    with (
        reading(path, CardOptError, "file of a solution, as Solution.save writes it to .npz"),
        path.open("rb") as file,
        np.load(file, allow_pickle=False) as arrays,
    ):
        return _from_arrays(dict(arrays))


def _arrays(solution: Solution) -> dict[str, npt.NDArray[Any]]:
    """Return what is an array as it is, the rest in a header, and prices by their place in it."""
    values = {f.name: getattr(solution, f.name) for f in dataclasses.fields(solution)}
    prices = values.pop("prices")
    arrays = {name: v for name, v in values.items() if isinstance(v, np.ndarray)}
    header = {
        "format": _FORMAT,
        "version": _VERSION,
        "fields": {name: v for name, v in values.items() if name not in arrays},
        "prices": None if prices is None else list(prices),
    }
    kept = {f"{_PRICES}{i}": np.asarray(v) for i, v in enumerate((prices or {}).values())}
    return {"header": np.array(json.dumps(header)), **arrays, **kept}


def _from_arrays(arrays: dict[str, npt.NDArray[Any]]) -> Solution:
    header = json.loads(str(arrays.pop("header")))
    if header["format"] != _FORMAT or header["version"] != _VERSION:
        came = shown(f"{header['format']} version {header['version']}")
        raise CardOptError(f"the file must hold {_FORMAT} version {_VERSION}, got {came}")
    labels = header["prices"]
    prices = None
    if labels is not None:
        prices = {label: arrays.pop(f"{_PRICES}{i}") for i, label in enumerate(labels)}
    fields = header["fields"] | {"status": Status(header["fields"]["status"])}
    return Solution(**fields, **arrays, prices=prices)
