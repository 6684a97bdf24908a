"""Solutions as files: whole as .npz, NumPy arrays without pickle; or their table of decisions."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError, shown
from card_opt.problem.headings import headed
from card_opt.problem.remedies import Change, Remedy
from card_opt.support.files import reading, replacing
from card_opt.support.tables import FRAME_ENDINGS, write_frame

if TYPE_CHECKING:
    import pandas as pd

WHOLE = ".npz"
ENDINGS = (WHOLE, *FRAME_ENDINGS)
_FORMAT, _VERSION = "card_opt.Solution", 1
_PRICES = "prices."


def write(path: Path, fields: Mapping[str, Any], table: Callable[[], pd.DataFrame]) -> None:
    """Write a solution in the format that the file's ending names.

    Parameters
    ----------
    path
        The file.
    fields
        All of the solution, by name.
    table
        Makes its table of decisions.
    """
    if path.suffix not in ENDINGS:
        raise CardOptError(f"a solution's file must end in {', '.join(ENDINGS)}, got {path}")
    if path.suffix != WHOLE:
        write_frame(headed(table()), path)
        return
    with replacing(path) as beside, beside.open("wb") as file:
        np.savez(file, allow_pickle=False, **_arrays(dict(fields)))


def read(path: Path) -> dict[str, Any]:
    """Return all fields of a solution that `write` wrote whole, the same to the bit."""
    with (
        reading(path, CardOptError, "file of a solution, as Solution.save writes it to .npz"),
        path.open("rb") as file,
        np.load(file, allow_pickle=False) as arrays,
    ):
        return _fields(dict(arrays))


def _arrays(fields: dict[str, Any]) -> dict[str, npt.NDArray[Any]]:
    """Return what is an array as it is, the rest in a header, and prices by their place in it."""
    prices, remedies = fields.pop("prices"), fields.pop("remedies")
    arrays = {name: v for name, v in fields.items() if isinstance(v, np.ndarray)}
    header = {
        "format": _FORMAT,
        "version": _VERSION,
        "fields": {name: v for name, v in fields.items() if name not in arrays},
        "prices": None if prices is None else list(prices),
        "remedies": [dataclasses.asdict(remedy) for remedy in remedies],
    }
    kept = {f"{_PRICES}{i}": np.asarray(v) for i, v in enumerate((prices or {}).values())}
    return {"header": np.array(json.dumps(header)), **arrays, **kept}


def _fields(arrays: dict[str, npt.NDArray[Any]]) -> dict[str, Any]:
    header = json.loads(str(arrays.pop("header")))
    if header["format"] != _FORMAT or header["version"] != _VERSION:
        came = shown(f"{header['format']} version {header['version']}")
        raise CardOptError(f"the file must hold {_FORMAT} version {_VERSION}, got {came}")
    labels = header["prices"]
    prices = None
    if labels is not None:
        prices = {label: arrays.pop(f"{_PRICES}{i}") for i, label in enumerate(labels)}
    remedies = tuple(
        Remedy(tuple(Change(**change) for change in remedy["changes"]))
        for remedy in header["remedies"]
    )
    return {**header["fields"], **arrays, "prices": prices, "remedies": remedies}
