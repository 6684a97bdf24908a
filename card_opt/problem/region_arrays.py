"""A region as named arrays, to be sent to another process or kept in a file, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.problem.makespan import Makespan
from card_opt.problem.moves import Moves
from card_opt.problem.rows import Rows
from card_opt.support.inputs import parse_json

_ROWS = ("group", "bound", "coefficient")


def pack(fields: Mapping[str, Any]) -> dict[str, npt.NDArray[Any]]:
    """Return the fields of a region as named arrays; names of constraints are left out."""
    out = {name: fields[name] for name in ("allowed", "levels") if fields[name] is not None}
    out["rows"] = np.array(json.dumps([[rows.label, rows.quantity] for rows in fields["rows"]]))
    for i, rows in enumerate(fields["rows"]):
        out |= {f"{name}_{i}": getattr(rows, name) for name in _ROWS}
        if rows.extra is not None:
            out[f"extra_{i}"] = rows.extra
    if fields["min_share"] is not None:
        out["min_share"] = np.array(fields["min_share"])
    if fields["moves"] is not None:
        out |= fields["moves"].arrays()
    if fields["makespan"] is not None:
        out["makespan"] = np.array(str(fields["makespan"]))
    return out


def unpack(arrays: Mapping[str, npt.NDArray[Any]]) -> dict[str, Any]:
    """Return the fields of the region that named arrays were made from."""
    rows = tuple(
        Rows(
            label=label,
            quantity=quantity,
            group=arrays[f"group_{i}"],
            bound=arrays[f"bound_{i}"],
            coefficient=arrays[f"coefficient_{i}"],
            extra=arrays.get(f"extra_{i}"),
        )
        for i, (label, quantity) in enumerate(parse_json(str(arrays["rows"])))
    )
    moves = arrays.get("moves")
    return {
        "allowed": arrays.get("allowed"),
        "levels": arrays.get("levels"),
        "rows": rows,
        "min_share": float(arrays["min_share"]) if "min_share" in arrays else None,
        "moves": None if moves is None else Moves(moves, arrays.get("moves_first")),
        "makespan": Makespan(str(arrays["makespan"])) if "makespan" in arrays else None,
    }
