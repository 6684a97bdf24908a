"""The folder that parts are written to: one plan and one run at a time, begun or gone on with."""

from __future__ import annotations

import contextlib
import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError, shown
from card_opt.fleet.plan import CERTIFICATES, FORMAT, REJECTS, Plan
from card_opt.support.files import check_folder, locked, make_folder, sync, write_json, writing
from card_opt.support.inputs import MOST_NUMBERS, parse_json, read_text, reading

PLAN, MANIFEST = "plan.json", "manifest.json"
_DIGEST = "digest"  # in a plan's file, of all that it says
_PART = re.compile(r"(part-\d{6,}|joined)\.(parquet|csv)|(part-\d{6,}-\d{4,}-\d{3,}|whole)\.json")
_LEFT = re.compile(
    r"\.(part-[\d-]+|plan|manifest|joined|whole)-\w+\.(parquet|csv|json)"
)  # by `replacing`
_SHOWN = 3  # names of a list in a message


@contextlib.contextmanager
def opened(plan: Plan, *, is_restart: bool = False) -> Iterator[None]:
    """Have the folder of a plan for this run alone, its plan in it and nothing half-made.

    Parameters
    ----------
    plan
        What is to be decided.
    is_restart
        Whether what is there of another run is removed.

    Raises
    ------
    CardOptError
        If another run has it, it holds something else, or it cannot be written to.
    """
    out = plan.out
    check_folder(out)
    make_folder(out)
    refusal = f"{out} is being written to by another run: wait for its end, or give another --out"
    with locked(out, refusal), writing(out):
        if not (out / PLAN).exists():
            _check_empty(out)
        else:
            there = _plan_of(out)
            if is_restart:
                _clear(out)
            else:
                _check_same(plan, there)
        _remove_left(out)
        if not (out / PLAN).exists():
            write_json(out / PLAN, plan.content | {_DIGEST: plan.digest})
            sync(out)
        yield


def is_finished(plan: Plan) -> bool:
    """Return whether a run has come to its end in the folder."""
    return (plan.out / MANIFEST).exists()


def reopen(plan: Plan) -> None:
    """Say no longer that all is there."""
    with writing(plan.out):
        (plan.out / MANIFEST).unlink(missing_ok=True)


def prices_of(plan: Plan) -> tuple[float, list[float]]:
    """Return bound and prices of a shared limit, as a run that has come to its end has left them.

    Raises
    ------
    CardOptError
        If the file has been changed since.
    """
    path = plan.out / MANIFEST
    found = _json(path)
    try:
        bound, prices = float(found["bound"]), [float.fromhex(text) for text in found["prices"]]
    except (KeyError, TypeError, ValueError, OverflowError):
        bound, prices = math.nan, []
    if found.get("plan") != plan.digest or not math.isfinite(bound):
        raise CardOptError(
            f"{path} is not as a run has left it: remove it, and give the command again"
        )
    return bound, prices


def finish(plan: Plan, content: dict[str, Any]) -> None:
    """Write what says that all is there."""
    _remove_left(plan.out)  # by workers that died meanwhile
    sync(plan.out)
    write_json(plan.out / MANIFEST, content)
    sync(plan.out)


def remove(out: Path) -> None:
    """Remove what runs have written to a folder, and the folder if nothing else is in it."""
    with writing(out):
        _clear(out)
        _remove_left(out)
        with contextlib.suppress(OSError):
            out.rmdir()


def _check_empty(out: Path) -> None:
    """Refuse a folder that holds anything."""
    names = sorted(path.name for path in out.iterdir() if not _LEFT.fullmatch(path.name))
    if names:
        more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
        raise CardOptError(
            f"{out} holds {', '.join(names[:_SHOWN])}{more} and no {PLAN}: decisions go to a new "
            "or an empty folder, give another --out"
        )


def _plan_of(out: Path) -> dict[str, Any]:
    """Return the plan of the decisions in a folder, or refuse if it is of something else."""
    there = _json(out / PLAN)
    if there.get("format") != FORMAT:
        raise CardOptError(f"{out / PLAN} is no plan of decisions: give another --out")
    return there


def _json(path: Path) -> dict[str, Any]:
    """Return what a file holds by names; nothing if it holds something else."""
    with reading(path, CardOptError, "file of JSON"):
        found = parse_json(read_text(path, MOST_NUMBERS))
    return found if isinstance(found, dict) else {}


def _check_same(plan: Plan, there: dict[str, Any]) -> None:
    """Refuse a folder that holds something that was decided otherwise."""
    wanted = json.loads(json.dumps(plan.content))
    for name in {**wanted, **there}:
        if name != _DIGEST and there.get(name) != wanted.get(name):
            raise CardOptError(
                f"{plan.out} holds decisions of another plan ({_difference(name, there, wanted)})"
                ": give another --out, or --restart to have them made anew"
            )


def _difference(name: str, there: dict[str, Any], wanted: dict[str, Any]) -> str:
    """Return what differs in two plans, as short as it can be said."""
    old, new = there.get(name), wanted.get(name)
    while isinstance(old, dict) and isinstance(new, dict):
        key = next(key for key in {**old, **new} if old.get(key) != new.get(key))
        name, old, new = f"{name} {key}", old.get(key), new.get(key)
    return f"{name} was {shown(old)}, now {shown(new)}"


def _clear(out: Path) -> None:
    """Remove a run's files: that there was one last, so that this can be done again."""
    (out / MANIFEST).unlink(missing_ok=True)
    for folder in (out / REJECTS, out / CERTIFICATES, out):
        for path in _entries(folder):
            if _PART.fullmatch(path.name):
                path.unlink()
        if folder != out:
            with contextlib.suppress(OSError):
                folder.rmdir()
    (out / PLAN).unlink(missing_ok=True)


def _remove_left(out: Path) -> None:
    """Remove what runs that were killed had begun to write."""
    for folder in (out / REJECTS, out / CERTIFICATES, out):
        for path in _entries(folder):
            if _LEFT.fullmatch(path.name):
                path.unlink(missing_ok=True)


def _entries(folder: Path) -> list[Path]:
    return list(folder.iterdir()) if folder.is_dir() else []
