"""Solutions as files: whole as .npz, NumPy arrays without pickle; or their table of decisions."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError, shown
from card_opt.problem.fields import NAMES, checked_names
from card_opt.problem.headings import headed
from card_opt.problem.option_columns import Options
from card_opt.problem.remedies import Change, Remedy
from card_opt.support.files import replacing
from card_opt.support.inputs import read_arrays, reading
from card_opt.support.tables import FRAME_ENDINGS, write_frame

if TYPE_CHECKING:
    import pandas as pd

WHOLE = ".npz"
ENDINGS = (WHOLE, *FRAME_ENDINGS)
_FORMAT, _VERSION = "card_opt.Solution", 1
_PRICES, _OPTION = "prices.", "option."
_TYPES: dict[str, Any] = {
    "method": str,
    "status": str,
    "message": str,
    "nodes": int,
} | dict.fromkeys(("objective", "bound", "violation", "build_time", "solve_time"), float)
_ARRAYS = {"cut": "iu"} | dict.fromkeys(
    ("frequency", "share", "delay", "energy", "cost", "move"), "f"
)
Made = TypeVar("Made")


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


def read(path: Path, make: Callable[..., Made]) -> Made:
    """Return what is made of all fields of a solution that `write` wrote, the same to the bit."""
    with reading(path, CardOptError, "file of a solution, as Solution.save writes it to .npz"):
        return make(**_checked(_fields(read_arrays(path))))


def _arrays(fields: dict[str, Any]) -> dict[str, npt.NDArray[Any]]:
    """Return what is an array as it is, the rest in a header, and prices by their place in it."""
    prices, remedies = fields.pop("prices"), fields.pop("remedies")
    options = fields.pop("options")
    arrays = {name: v for name, v in fields.items() if isinstance(v, np.ndarray)}
    header = {
        "format": _FORMAT,
        "version": _VERSION,
        "fields": {name: v for name, v in fields.items() if name not in arrays},
        "prices": None if prices is None else list(prices),
        "remedies": [dataclasses.asdict(remedy) for remedy in remedies],
    }
    if options is not None:
        header["options"] = list(options)
    kept = {f"{_OPTION}{name}": values for name, values in (options or {}).items()}
    kept |= {f"{_PRICES}{i}": np.asarray(v) for i, v in enumerate((prices or {}).values())}
    return {"header": np.array(json.dumps(header)), **arrays, **kept}


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields if each is of its type, and all arrays of one shape; or raise."""
    for name, kind in _TYPES.items():
        value = fields[name]
        if not isinstance(value, kind) or isinstance(value, bool):
            raise CardOptError(f"{name} must not be {shown(value)}")
    shapes = set()
    for name, kinds in _ARRAYS.items():
        if (array := fields.get(name)) is not None:
            shapes.add(np.shape(array))
            if not isinstance(array, np.ndarray) or array.dtype.kind not in kinds:
                raise CardOptError(f"{name} must be an array of numbers")
    if len(shapes) > 1 or any(len(shape) != 2 for shape in shapes):
        raise CardOptError("its arrays must have one shape (M, N)")
    count = {"device_names": max(shapes, default=(0, 0))[0], "cut_names": 0}
    for name in NAMES:
        if (names := fields.get(name)) is not None:
            fields[name] = checked_names(name, names, count[name] or len(names))
    sizes = {"cut_names": len(fields.get("cut_names") or ())}
    sizes["options"] = min(map(np.size, (fields["options"] or {}).values()), default=0)
    for name, size in sizes.items():
        if size and fields["cut"] is not None and np.max(fields["cut"], initial=0) > size:
            raise CardOptError(f"{name} must be as many as there are cuts")
    for prices in (fields["prices"] or {}).values():
        if prices.dtype.kind != "f" or prices.ndim != 1:
            raise CardOptError("prices must be numbers of shape (G,)")
    return fields


def _fields(arrays: dict[str, npt.NDArray[Any]]) -> dict[str, Any]:
    header = json.loads(str(arrays.pop("header")))
    if header["format"] != _FORMAT or header["version"] != _VERSION:
        came = shown(f"{header['format']} version {header['version']}")
        raise CardOptError(f"the file must hold {_FORMAT} version {_VERSION}, got {came}")
    labels = header["prices"]
    prices = None
    if labels is not None:
        prices = {label: arrays.pop(f"{_PRICES}{i}") for i, label in enumerate(labels)}
    options = None
    if "options" in header:
        columns = {name: arrays.pop(f"{_OPTION}{name}") for name in header["options"]}
        options = Options(columns, min(map(np.size, columns.values()), default=0))
    remedies = tuple(
        Remedy(tuple(Change(**change) for change in remedy["changes"]))
        for remedy in header["remedies"]
    )
    known = {"prices": prices, "remedies": remedies, "options": options}
    return {**header["fields"], **arrays, **known}
