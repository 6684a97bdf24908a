"""Where a Python child finds its modules: not in the folder in which somebody happens to be.

Python looks first in the folder of its script, or in the current one. A file `random.py` or
`pyomo.py` that lies there would take the library's place, and be executed. So a child looks where
its parent does, these folders left out, unless PYTHONPATH names them. What a user brings may well
lie there: `reach` finds it, and nothing that can be found elsewhere.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import sysconfig

LEFT_OUT: list[str] = []
"""Folders that are on the parent's path, and not on this one."""


def parted() -> tuple[list[str], list[str]]:
    """Return the path for a child of this process, and the folders that are left out of it."""
    places = [place for place in sys.path if isinstance(place, str)]
    try:
        chance = _by_chance()
        places = [os.path.abspath(place) for place in places]
    except OSError:  # the current folder is gone
        return [place for place in places if os.path.isabs(place)], LEFT_OUT
    left_out = [place for place in places if os.path.realpath(place) in chance]
    return [place for place in places if place not in left_out], [*left_out, *LEFT_OUT]


def cleaned(variable: str) -> str:
    """Return the value of a variable like PYTHONPATH without its empty entries.

    They mean the current folder, and come from ``$UNSET:/folder``.
    """
    return os.pathsep.join(filter(None, os.environ.get(variable, "").split(os.pathsep)))


def reach(module: str) -> None:
    """Let a module be found in the folders that were left out, if it is nowhere else."""
    top = module.partition(".")[0]
    if top not in sys.modules and importlib.util.find_spec(top) is None:
        sys.path.extend(LEFT_OUT)
        LEFT_OUT.clear()


def _by_chance() -> set[str]:
    """Return the folders that Python puts on a path by itself, as far as nobody has named them."""
    folders = list(LEFT_OUT)
    main = sys.modules.get("__main__")
    script = getattr(main, "__file__", None)
    if not sys.flags.safe_path:
        folders.append(os.getcwd())
        if script and getattr(main, "__spec__", None) is None:
            folders.append(os.path.dirname(os.path.abspath(script)))
    named = [*cleaned("PYTHONPATH").split(os.pathsep), *sysconfig.get_paths().values()]
    return set(map(os.path.realpath, folders)) - {os.path.realpath(p) for p in named if p}
