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
VERSIONS = (1, 2, 3)  # 2 has what version 1 did not know, 3 has options
SINCE_2 = ("device_seconds", "extra_seconds", "level_power", *NAMES)
SINCE_3 = ("held_bytes", "server_flops", "options")
_OPTION = "option."


def version_of(fields: Mapping[str, Any]) -> int:
    """Return the first version of a file that knows all that is given of an instance's fields."""
    newer = (3, SINCE_3), (2, SINCE_2)
    return next((v for v, names in newer if any(fields[k] is not None for k in names)), 1)


def pack(fields: Mapping[str, Any]) -> dict[str, npt.NDArray[Any]]:
    """Return the fields of an instance as named arrays."""
    out = {name: fields[name] for name in FIELDS}
    if fields["normalizer_values"] is not None:
        out |= {f"normalizer_{k}": v for k, v in fields["normalizer_values"]._asdict().items()}
    header: dict[str, Any] = {"format": _FORMAT, "version": version_of(fields)}
    header["normalizer"] = fields["normalizer"]
    header |= {name: fields[name] for name in NAMES if fields[name] is not None}
    if (options := fields["options"]) is not None:
        header["options"] = list(options)
        out |= {f"{_OPTION}{name}": values for name, values in options.items()}
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
    if header["format"] != _FORMAT or header["version"] not in VERSIONS:
        raise InstanceError(
            f"the file must hold {_FORMAT} version {VERSIONS[-1]} or earlier, "
            f"got {shown(header['format'])} version {shown(header['version'])}"
        )
    values: dict[str, Any] = {k: v for k, v in arrays.items() if k != "header"}
    given = [values.pop(f"normalizer_{name}", None) for name in Extremes._fields]
    if any(value is not None for value in given):
        values["normalizer_values"] = given
    if "options" in header:
        values["options"] = {name: values.pop(f"{_OPTION}{name}") for name in header["options"]}
    return values | {
        "normalizer": header["normalizer"],
        **{name: header.get(name) for name in NAMES},
    }
