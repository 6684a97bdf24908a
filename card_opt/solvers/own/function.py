"""A user's own Python function, run as a method: ``function(inst, region, limits)``.

One that has a parameter `start` is given a `card_opt.Start`, or None if there is none.

It returns a decision ``(cut, frequency)`` or ``(cut, frequency, bound)``, a `Decision` where the
band is shared, an `Answer`, which can claim more, or None if it has none; or it is a generator
that yields these as they get better, of which the last one counts if it ends, and the best one if
it is stopped. What it draws at random it is to draw by `limits.seed`.
"""

from __future__ import annotations

import importlib
import importlib.util
import math
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.errors import CardOptError, shown
from card_opt.problem.decision import Decision
from card_opt.problem.instance import Instance
from card_opt.problem.limits import Limits
from card_opt.problem.problem import Problem
from card_opt.problem.region import Region
from card_opt.problem.solution import Answer, Status
from card_opt.problem.start import Hint, Start
from card_opt.solvers.adapters.protocol import Module, Report
from card_opt.support import module_path


def solve(
    problem: Problem,
    formulation: Module,
    limits: Limits,
    report: Report,
    start: Hint | None = None,
    *,
    command: str,
) -> Answer:
    """Return what a function answers, named as ``file.py:function`` or ``module:function``.

    To import it counts as building. `formulation` is none: there is no model.

    Raises
    ------
    CardOptError
        If there is no such function, or it returns what is no answer.
    """
    began = time.perf_counter()
    function = _load(command)
    begin = {} if start is None else {"start": _as_start(start, problem.region)}
    built = time.perf_counter()
    given = function(problem.instance, problem.region, limits, **begin)
    answer = Answer(Status.ERROR, message=f"{command} returned no decision")
    for item in given if isinstance(given, Iterator) else (given,):
        if item is not None:
            answer = _as_answer(item, problem.instance)
            report(answer)
    taken = time.perf_counter() - built
    return replace(answer, build_time=built - began, solve_time=taken)


def _as_start(hint: Hint, region: Region) -> Start:
    """Return a start in the units that it was given in."""
    prices = None if hint.prices is None else region.by_label(hint.prices)
    return Start(hint.cut, hint.frequency, prices, hint.share)


def _load(name: str) -> Callable[..., Any]:
    place, _, function = name.rpartition(":")
    if place.endswith(".py"):
        module = _from_file(Path(place))
    else:
        module_path.reach(place)
        module = importlib.import_module(place)
    found: Callable[..., Any] | None = getattr(module, function, None)
    if not callable(found):
        raise CardOptError(f"{place} has no function {shown(function)}")
    return found


def _from_file(path: Path) -> ModuleType:
    name = f"own_callable_{path.stem}"  # not its own name, which a library may have
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    if (folder := str(path.parent)) not in sys.path:
        sys.path.append(folder)  # for its neighbours
    spec.loader.exec_module(module)
    return module


def _as_answer(item: object, inst: Instance) -> Answer:
    """Return what a function gave as an answer that can be sent and judged."""
    if isinstance(item, Decision):
        answer = Answer(Status.FEASIBLE, item.cut, item.frequency, share=item.share)
    elif isinstance(item, Answer):
        if item.status not in set(Status):
            raise CardOptError(f"the status of an Answer is a Status, got {shown(item.status)}")
        answer = replace(item, status=Status(item.status))
    elif isinstance(item, tuple) and len(item) in {2, 3}:
        bound = item[2] if len(item) == 3 else -math.inf
        answer = Answer(Status.FEASIBLE, item[0], item[1], bound)
    else:
        raise CardOptError(
            "a callable returns (cut, frequency), (cut, frequency, bound), a Decision, an Answer "
            f"or None, got {shown(item)}"
        )
    bound = _number(answer.bound)
    if answer.cut is None or answer.frequency is None:
        return replace(answer, cut=None, frequency=None, share=None, bound=bound)
    cut, frequency = _array("cut", answer.cut, inst), _array("frequency", answer.frequency, inst)
    if (cut == np.rint(cut)).all():  # else it is the referee's to say what is wrong
        cut = cut.astype(np.int64, copy=False)
    share = None if answer.share is None else _array("share", answer.share, inst).astype(float)
    return replace(
        answer, cut=cut, frequency=frequency.astype(np.float64), share=share, bound=bound
    )


def _number(value: object) -> float:
    try:
        bound = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, OverflowError):
        bound = math.nan
    if math.isnan(bound):
        raise CardOptError(f"the bound of a callable must be a number, got {shown(value)}")
    return bound


def _array(name: str, value: object, inst: Instance) -> npt.NDArray[Any]:
    """Return the numbers of every device-round."""
    try:
        array = np.asarray(value)
    except ValueError:  # rows of several lengths
        array = np.asarray(None)
    if array.dtype.kind not in "iuf" or array.shape != inst.shape:
        raise CardOptError(
            f"{name} of a callable must be numbers of shape {inst.shape}, "
            f"got {shown(value)} of shape {array.shape}"
        )
    return array
