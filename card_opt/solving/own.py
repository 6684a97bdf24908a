"""Methods made of other people's solvers: a command, or a Python function."""

from __future__ import annotations

import ast
import contextlib
import hashlib
import importlib.util
import inspect
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from card_opt.errors import CardOptError, shown, unknown
from card_opt.models import catalogue
from card_opt.problem.region import LIMITS, PRIMITIVES
from card_opt.solvers.own import command_line as command_line
from card_opt.solving.method import BY_ITS_WORD, Method, outside
from card_opt.support.arguments import check_arguments
from card_opt.support.inputs import read_bytes

_NO_FILES = dict.fromkeys(command_line.PLACEHOLDERS, "")
_COMMANDS = "card_opt.solvers.own.command:solve"
_DIGITS = 12  # of a digest

FORMULATIONS = {
    f.short or f.name: f for f in catalogue.FORMULATIONS if f.library == "pyomo" and f.is_one_file
}
"""Formulations that can be written as .nl, by their short names."""


@check_arguments
def method_for_command(
    name: str, command: str, formulation: str = "one-hot", solver: str = ""
) -> Method:
    """Return a method that is a program which reads .nl and writes .sol.

    Parameters
    ----------
    name
        What to call it.
    command
        Program and arguments; no shell sees them. ``{stub}``, ``{nl}`` and ``{sol}`` stand for
        the files, ``{time}`` for the seconds left, ``{gap}`` for the relative gap asked for and
        ``{seed}`` for `Limits.seed`; without the first two ``{stub} -AMPL`` is added. It runs in
        an empty folder of its own; names of files that are there now get their full path.
    formulation
        How the problem is written: a short name, of `FORMULATIONS`, or its module, as Python
        or as `card_opt.export` names it.
    solver
        Program and version, for tables; its file's name if not given.

    Returns
    -------
    Method
        To be given to `card_opt.solve` and `card_opt.verify`. What it claims is its own word: its
        decision is judged, and its bound bears out no claim.

    Raises
    ------
    CardOptError
        If the name is empty, or there is no such program, placeholder or formulation.

    See Also
    --------
    method_for_callable : A method that is a Python function.

    Examples
    --------
    Any program serves to show it; a solver would be called in the same way.

    >>> import sys
    >>> import card_opt as co
    >>> command = f"{sys.executable} solver.py {{nl}} {{sol}}"
    >>> own = co.method_for_command("mine", command)
    >>> own.name, own.kind
    ('mine', 'command, one-hot')
    """
    short = _short_names().get(formulation, formulation)
    if short not in FORMULATIONS:
        raise CardOptError(unknown("formulation", formulation, FORMULATIONS))
    line = command_line.checked(command)
    program = Path(command_line.arguments(line, _NO_FILES)[0])
    return outside(
        name=_checked_name(name),
        kind=f"command, {short}",
        proves=BY_ITS_WORD,
        run=_COMMANDS,
        formulation=FORMULATIONS[short].module,
        command=line,
        solver=solver or program.name,
        source=str(program.resolve()),
        requires=("pyomo",),
        accepts=FORMULATIONS[short].accepts,
        start="decision",
        licence="its own",
        supports=FORMULATIONS[short].supports,
    )


@check_arguments
def method_for_callable(
    name: str,
    function: str | Callable[..., Any],
    supports: Iterable[str] = LIMITS,
    solver: str = "",
) -> Method:
    """Return a method that is a Python function, ``function(inst, region, limits)``.

    If it is defined with a parameter ``start``, it is given the `card_opt.Start` that there is.
    It runs in a process of its own, which imports its file anew. What it may return:
    `card_opt.solvers.own.function`.

    Parameters
    ----------
    name
        What to call it.
    function
        ``file.py:function``, ``module:function``, or a function at the top of a file.
    supports
        Primitives of constraints that it takes, of `card_opt.problem.region.PRIMITIVES`.
    solver
        Program and version, for tables; `name` if not given.

    Returns
    -------
    Method
        To be given to `card_opt.solve` and `card_opt.verify`. What it claims is its own word: its
        decision is judged, and its bound bears out no claim.

    Raises
    ------
    CardOptError
        If the name is empty, there is no such file, or it is no name of a function.

    See Also
    --------
    method_for_command : A method that is a program.

    Examples
    --------
    >>> import pathlib, tempfile
    >>> import card_opt as co
    >>> text = '''
    ... import numpy as np
    ... def fastest(inst, region, limits):
    ...     return np.ones(inst.shape), np.full(inst.shape, inst.max_frequency)
    ... '''
    >>> inst = co.load_scenario("paper").instance(seed=0)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = pathlib.Path(folder, "mine.py")
    ...     _ = file.write_text(text)
    ...     own = co.method_for_callable("fastest", f"{file}:fastest")
    ...     sol = co.solve(inst, own)
    >>> sol.status.value, sol.objective > co.solve(inst).objective
    ('feasible', True)
    """
    kinds = frozenset(map(str, supports))
    if strange := sorted(kinds - set(PRIMITIVES)):
        raise CardOptError(unknown("primitive", strange[0], PRIMITIVES))
    adapter, place = "card_opt.solvers.own.function", _checked_function(function)
    return outside(
        name=_checked_name(name),
        kind="Python callable",
        proves=BY_ITS_WORD,
        run=f"{adapter}:solve",
        formulation=adapter,  # it builds no model; what has a formulation runs in a child process
        command=place,
        solver=solver or name,
        source=(source := _source(place)),
        start="decision, prices" if _takes_start(source) else "",
        licence="its own",
        supports=kinds,
    )


def digest_of(method: Method) -> str:
    """Return digits that tell the files of a user's method from any others, "" without files.

    They are the file of a callable, or the program of a command and the files among its
    arguments. What these import or call is not looked at.
    """
    words = [method.source.rpartition(":")[0], method.source]
    if method.run == _COMMANDS:
        words += command_line.arguments(method.command, _NO_FILES)
    digests = b""
    for path in sorted({os.path.realpath(word) for word in words if os.path.isfile(word)}):
        with contextlib.suppress(OSError), open(path, "rb") as file:
            digests += hashlib.file_digest(file, "sha256").digest()
    return hashlib.sha256(digests).hexdigest()[:_DIGITS] if digests else ""


def _short_names() -> dict[str, str]:
    """Return the short names by those that formulations have elsewhere."""
    entries = FORMULATIONS.items()
    return {name: short for short, entry in entries for name in (entry.module, entry.name)}


def _checked_name(name: str) -> str:
    if not name or name != " ".join(name.split()):
        raise CardOptError(f"the name of a method must be one line of text, got {shown(name)}")
    return name


def _source(function: str) -> str:
    """Return a checked function with its file, found as an import would find it."""
    place, _, last = function.rpartition(":")
    if place.endswith(".py"):
        return f"{Path(place).resolve()}:{last}"
    try:
        spec = importlib.util.find_spec(place)
    except Exception:  # of a package's own code, too; its process will say
        spec = None
    return f"{Path(spec.origin).resolve()}:{last}" if spec and spec.origin else function


def _takes_start(source: str) -> bool:
    """Return whether a function has a parameter `start`, as its file says; nothing is run."""
    place, _, name = source.rpartition(":")
    try:
        tree = ast.parse(read_bytes(place))
    except (CardOptError, SyntaxError, ValueError, RecursionError, MemoryError):
        # Of what is nested too deeply the parser says either; its process will tell the user.
        return False
    return any(
        isinstance(node, ast.FunctionDef)
        and node.name == name
        and any(arg.arg == "start" for arg in (*node.args.args, *node.args.kwonlyargs))
        for node in tree.body
    )


def _checked_function(function: str | Callable[..., Any]) -> str:
    if isinstance(function, str):
        text = function
    else:
        try:
            text = f"{inspect.getsourcefile(function)}:{function.__qualname__}"
        except (TypeError, AttributeError):
            text = shown(function)  # one that is built in, or no function of a file
    place, _, last = text.rpartition(":")
    if not place or not last.isidentifier():
        raise CardOptError(
            "a callable is file.py:function or module:function, at the top of its file, "
            f"got {shown(text)}"
        )
    if not place.endswith(".py"):
        return text
    path = Path(os.path.expanduser(place)).absolute()
    if not os.path.isfile(path):
        raise CardOptError(f"there is no file {shown(str(path))} for the callable {shown(text)}")
    return f"{path}:{last}"
