"""An instance as named arrays, the content of its file, and back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import InstanceError, shown
from card_opt.problem.fields import FIELDS, NAMES
from card_opt.problem.quantities import Extremes
from card_opt.support.inputs import parse_json

_FORMAT = "card_opt.Instance"
_VERSIONS = (1, 2)  # 2 has what version 1 did not know
SINCE_2 = ("held_bytes", "device_seconds", "extra_seconds", "level_power", *NAMES)


def pack(fields: Mapping[str, Any]) -> dict[str, npt.NDArray[Any]]:
    """Return the fields of an instance as named arrays."""
    out = {name: fields[name] for name in FIELDS}
    if fields["normalizer_values"] is not None:
        out |= {f"normalizer_{k}": v for k, v in fields["normalizer_values"]._asdict().items()}
    is_new = any(fields[name] is not None for name in SINCE_2)
    header: dict[str, Any] = {"format": _FORMAT, "version": _VERSIONS[is_new]}
    header["normalizer"] = fields["normalizer"]
    header |= {name: fields[name] for name in NAMES if fields[name] is not None}
    kept = {name: np.asarray(value) for name, value in out.items() if value is not None}
    return {"header": np.array(json.dumps(header)), **kept}


def unpack(arrays: dict[str, npt.NDArray[Any]]) -> dict[str, Any]:
    """Return the fields of the instance that named arrays were made from.

    Raises
    ------
    InstanceError
        If they are of another format or version, or have a field that no instance has.
    """
    header = parse_json(str(arrays["header"]))
    if header["format"] != _FORMAT or header["version"] not in _VERSIONS:
        raise InstanceError(
            f"the file must hold {_FORMAT} version {_VERSIONS[-1]} or earlier, "
            f"got {shown(header['format'])} version {shown(header['version'])}"
        )
    values: dict[str, Any] = {k: v for k, v in arrays.items() if k != "header"}
    given = [values.pop(f"normalizer_{name}", None) for name in Extremes._fields]
    if any(value is not None for value in given):
        values["normalizer_values"] = given
    return values | {
        "normalizer": header["normalizer"],
        **{name: header.get(name) for name in NAMES},
    }
