"""Problems as .npz files: NumPy arrays, no pickle; every array is the same when read back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError
from card_opt.export.json_file import FORMAT
from card_opt.export.problem import StoredProblem, checked
from card_opt.problem.best import Best
from card_opt.problem.instance import Instance
from card_opt.problem.region import Region
from card_opt.support.inputs import parse_json

Arrays = dict[str, npt.NDArray[Any]]

VERSION = 1  # the instance inside has one of its own
_KNOWN = ("value", "bound", "cut", "frequency", "share")
_INSTANCE, _REGION, _BEST = "instance.", "limits.", "best."


def write(problem: StoredProblem, path: Path) -> None:
    """Write a problem's arrays, in a fixed order."""
    region = problem.region
    header = {
        "format": FORMAT,
        "version": VERSION,
        "name": problem.name,
        "allowed_by": region.allowed_by,
        "levels_by": region.levels_by,
        **({} if region.moves is None else {"moves_by": region.moves.labels}),
        "proof": None if problem.best is None else problem.best.proof,
    }
    arrays: Arrays = {"problem": np.array(json.dumps(header))}
    arrays |= {f"{_INSTANCE}{name}": a for name, a in problem.instance.arrays().items()}
    arrays |= {f"{_REGION}{name}": a for name, a in region.arrays().items()}
    if (best := problem.best) is not None:
        known = {name: getattr(best, name) for name in _KNOWN}
        arrays |= {f"{_BEST}{k}": np.asarray(v) for k, v in known.items() if v is not None}
    with path.open("wb") as file:
        np.savez(file, allow_pickle=False, **arrays)


def from_arrays(arrays: Arrays) -> StoredProblem:
    """Return the problem of a file's arrays.

    Raises
    ------
    CardOptError
        If it is of another format or version, or its problem is not allowed.
    ValueError, KeyError, TypeError
        If it is damaged.
    """
    header = parse_json(str(arrays["problem"]))
    if header["format"] != FORMAT or header["version"] != VERSION:
        raise CardOptError(f"it must hold {FORMAT} version {VERSION}")
    inst = Instance.from_arrays(_part(arrays, _INSTANCE))
    region = Region.from_arrays(_part(arrays, _REGION))
    region = replace(
        region,
        allowed_by=tuple(map(str, header["allowed_by"])),
        levels_by=tuple(map(str, header["levels_by"])),
    )
    if region.moves is not None:
        labels = tuple(map(str, header.get("moves_by", ())))
        region = replace(region, moves=replace(region.moves, labels=labels))
    known: dict[str, Any] = {**_part(arrays, _BEST)}
    best = None
    if header["proof"] is not None:
        value, bound = float(known.pop("value")), float(known.pop("bound"))
        best = Best(value=value, bound=bound, proof=str(header["proof"]), **known)
    return StoredProblem(
        instance=inst, region=checked(region, inst), name=str(header["name"]), best=best
    )


def _part(arrays: Arrays, prefix: str) -> Arrays:
    return {k.removeprefix(prefix): v for k, v in arrays.items() if k.startswith(prefix)}
