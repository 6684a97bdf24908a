"""Problems as .json files that explain themselves; every number is the same when read back."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, NoReturn

import numpy as np

from card_opt.errors import CardOptError, shown
from card_opt.export import json_further
from card_opt.export.problem import StoredProblem, checked
from card_opt.problem.best import Best
from card_opt.problem.fields import FIELDS, NAMES
from card_opt.problem.instance import Instance
from card_opt.problem.instance_arrays import SINCE_2, SINCE_3, VERSIONS, version_of
from card_opt.problem.problem import Problem
from card_opt.problem.quantities import Extremes, FloatArray
from card_opt.problem.region import Region
from card_opt.problem.rows import TABLE, UNITS, Rows
from card_opt.support.inputs import parse_json

FORMAT = "card_opt.Problem"

_ABOUT = [
    "Device m in round n chooses a cut c = 1..C and a server frequency f [Hz] between "
    "min_frequency and max_frequency; the sum of the costs U over all m, n is least.",
    "Arrays are indexed [m][n][c], without the indices that a quantity does not have.",
    "D = local_epochs * (device_flops[c] / device_throughput + (total_flops - device_flops[c]) / "
    "(f * server_flops_per_cycle) + compression_ratio * (smashed_bits[c] / uplink_rate + "
    "gradient_bits[c] / downlink_rate)) + adapter_bits[c] * (1 / uplink_rate + 1 / downlink_rate)",
    "E = local_epochs * (total_flops - device_flops[c]) / (f * server_flops_per_cycle) * "
    "(static_power + power_coefficient * f**3)",
    "U = weight * (D - min_delay) / (max_delay - min_delay) + (1 - weight) * (E - min_energy) / "
    "(max_energy - min_energy), with the extremes below; a term whose range is 0 is left out",
    "device energy = local_epochs * (device_power * device_flops[c] / device_throughput + "
    "transmit_power * compression_ratio * smashed_bits[c] / uplink_rate) + "
    "transmit_power * adapter_bits[c] / uplink_rate",
    "limits: allowed[m][n][c] is 1 if a cut is allowed; levels are the only frequencies allowed; "
    "in each of the rows, for each group g, the sum over its device-rounds (group[m][n] = g, "
    "-1 is in none) of coefficient * (quantity + extra[c]) is at most bound[g], null is no limit.",
    "best: value and bound of the least cost, null if there is none; cut and frequency have it.",
]
_ABOUT_SECONDS = [
    "D has local_epochs * device_seconds[c] + extra_seconds[c] besides, and the device energy "
    "local_epochs * device_power * device_seconds[c], of what there is of these.",
]
_ABOUT_SERVER = ["server_flops[c] stand in place of total_flops - device_flops[c] everywhere."]
_ABOUT_OPTIONS = [
    "A cut is an option, one of all that can be decided for a device-round; options say what each "
    "stands for.",
]
_ABOUT_POWER = [
    "The server has the frequencies of level_power alone, pairs of Hz and W, and takes the power "
    "there in place of static_power + power_coefficient * f**3.",
]
_ABOUT_TABLE = ["The quantity table is 0: extra says all that a device-round takes."]


def dumps(problem: StoredProblem) -> str:
    """Return the text of a problem's file."""
    inst, region = problem.instance, problem.region
    bare = content_of(problem)
    named = [n for n in FIELDS if n not in (*SINCE_2, *SINCE_3) or n in bare["instance"]]
    units = {name: FIELDS[name].unit.strip(" []") or "1" for name in named}
    units |= {"extremes": "s, s, J, J", "levels": "Hz", "frequency": "Hz"}
    content = {
        "format": FORMAT,
        "version": _version(inst, region),
        "name": problem.name,
        "about": _about(inst, region),
        "units": units,
        "sizes": bare["sizes"],
        "instance": bare["instance"],
        "extremes": {k: _plain(v) for k, v in inst.extremes._asdict().items()},
        "limits": bare["limits"],
        "best": None if problem.best is None else _best(problem.best),
    }
    return "\n".join(_laid_out(content)) + "\n"


def content_of(problem: Problem) -> dict[str, Any]:
    """Return what a problem's file says of the problem alone: sizes, instance and limits."""
    inst, region = problem.instance, problem.region
    values: dict[str, Any] = {name: getattr(inst, name) for name in FIELDS}
    given = inst.normalizer_values
    fields = {name: _plain(value) for name, value in values.items() if value is not None}
    fields |= {"normalizer": inst.normalizer}
    fields |= {k: list(names) for k in NAMES if (names := getattr(inst, k)) is not None}
    if inst.options is not None:
        fields |= {"options": {k: v.tolist() for k, v in inst.options.items()}}
    if given is not None:
        fields |= {"normalizer_values": {k: _plain(v) for k, v in given._asdict().items()}}
    limits = {
        "allowed": None if region.allowed is None else region.allowed.astype(int).tolist(),
        "allowed_by": list(region.allowed_by),
        "levels": None if region.levels is None else region.levels.tolist(),
        "levels_by": list(region.levels_by),
        "rows": [_row(rows) for rows in region.rows],
        **json_further.content_of(region),
    }
    return {
        "sizes": {"devices": inst.shape[0], "rounds": inst.shape[1], "cuts": inst.num_cuts},
        "instance": fields,
        "limits": limits,
    }


def _about(inst: Instance, region: Region) -> list[str]:
    """Return what the numbers mean, as far as there are such."""
    has_seconds = inst.device_seconds is not None or inst.extra_seconds is not None
    has_table = any(rows.quantity == TABLE for rows in region.rows)
    return (
        _ABOUT
        + _ABOUT_SECONDS * has_seconds
        + _ABOUT_SERVER * (inst.server_flops is not None)
        + _ABOUT_OPTIONS * (inst.options is not None)
        + _ABOUT_POWER * (inst.level_power is not None)
        + _ABOUT_TABLE * has_table
        + json_further.about(region)
    )


def _version(inst: Instance, region: Region) -> int:
    """Return the first version that can hold a problem."""
    if json_further.content_of(region):
        return VERSIONS[-1]
    return version_of({name: getattr(inst, name) for name in (*SINCE_2, *SINCE_3)})


def loads(text: str) -> StoredProblem:
    """Return the problem of a file's text.

    Raises
    ------
    CardOptError
        If it is no JSON, of another format or version, or its problem is not allowed.
    ValueError, KeyError, TypeError, AttributeError
        If it is damaged.
    """
    content = parse_json(text, parse_constant=_refuse)
    if content["format"] != FORMAT or content["version"] not in VERSIONS:
        raise CardOptError(f"it must hold {FORMAT} version {VERSIONS[-1]} or earlier")
    fields = dict(content["instance"])
    unknown = set(fields) - {*FIELDS, "normalizer", "normalizer_values", "options", *NAMES}
    if unknown:
        raise CardOptError(f"an instance has no field {shown(sorted(unknown)[0])}")
    if "normalizer_values" in fields:
        fields["normalizer_values"] = Extremes(**fields["normalizer_values"])
    inst = Instance(**fields)
    limits = content["limits"]
    region = Region(
        allowed=None if limits["allowed"] is None else _mask(limits["allowed"]),
        levels=None if limits["levels"] is None else np.array(limits["levels"], dtype=np.float64),
        rows=tuple(_rows(row) for row in limits["rows"]),
        allowed_by=tuple(map(str, limits["allowed_by"])),
        levels_by=tuple(map(str, limits["levels_by"])),
        **json_further.fields_of(limits),
    )
    best = content["best"]
    return StoredProblem(
        instance=inst,
        region=checked(region, inst),
        name=str(content["name"]),
        best=None if best is None else _read_best(best),
    )


def _row(rows: Rows) -> dict[str, Any]:
    return {
        "label": rows.label,
        "quantity": rows.quantity,
        "unit": UNITS[rows.quantity],
        "group": rows.group.tolist(),
        "bound": [bound if bound < math.inf else None for bound in rows.bound.tolist()],
        "coefficient": rows.coefficient.tolist(),
        "extra": None if rows.extra is None else rows.extra.tolist(),
    }


def _rows(row: dict[str, Any]) -> Rows:
    return Rows(
        label=str(row["label"]),
        quantity=row["quantity"],
        group=np.array(row["group"]),
        bound=np.array([math.inf if b is None else b for b in row["bound"]], dtype=np.float64),
        coefficient=np.array(row["coefficient"], dtype=np.float64),
        extra=None if row["extra"] is None else np.array(row["extra"], dtype=np.float64),
    )


def _best(best: Best) -> dict[str, Any]:
    return {
        "value": best.value if math.isfinite(best.value) else None,
        "bound": best.bound if math.isfinite(best.bound) else None,
        "is_infeasible": best.is_infeasible,
        "proof": best.proof,
        "cut": None if best.cut is None else best.cut.tolist(),
        "frequency": None if best.frequency is None else best.frequency.tolist(),
        **({} if best.share is None else {"share": best.share.tolist()}),
    }


def _read_best(best: dict[str, Any]) -> Best:
    none = math.inf if best["is_infeasible"] else -math.inf
    cut, frequency, share = best["cut"], best["frequency"], best.get("share")
    return Best(
        value=math.inf if best["value"] is None else float(best["value"]),
        bound=none if best["bound"] is None else float(best["bound"]),
        proof=str(best["proof"]),
        cut=None if cut is None else np.array(cut, dtype=np.int64),
        frequency=None if frequency is None else np.array(frequency, dtype=np.float64),
        share=None if share is None else np.array(share, dtype=np.float64),
    )


def _mask(values: Any) -> Any:
    array = np.array(values)
    if array.dtype.kind not in "iu" or not np.isin(array, (0, 1)).all():
        raise CardOptError("allowed must be 0 or 1 for every device, round and cut")
    return array.astype(bool)


def _plain(value: float | FloatArray) -> Any:
    return value.tolist() if isinstance(value, np.ndarray) else float(value)


def _laid_out(content: dict[str, Any]) -> Iterator[str]:
    """Yield lines: what is nested two deep, each on one of its own."""
    yield "{"
    last = len(content) - 1
    for i, (key, value) in enumerate(content.items()):
        comma = "," * (i < last)
        if isinstance(value, dict | list) and value:
            pairs = (
                [f"{json.dumps(k)}: {_flat(v)}" for k, v in value.items()]
                if isinstance(value, dict)
                else list(map(_flat, value))
            )
            opening, closing = "{}" if isinstance(value, dict) else "[]"
            yield f" {json.dumps(key)}: {opening}"
            yield ",\n".join(f"  {pair}" for pair in pairs)
            yield f" {closing}{comma}"
        else:
            yield f" {json.dumps(key)}: {_flat(value)}{comma}"
    yield "}"


def _flat(value: Any) -> str:
    return json.dumps(value, allow_nan=False)


def _refuse(word: str) -> NoReturn:
    raise ValueError(f"{word} is no number")
