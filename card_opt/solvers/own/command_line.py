"""Command lines of programs that read .nl and write .sol, as AMPL calls its solvers.

``program stub -AMPL``: the problem is in ``stub.nl``, the answer goes to ``stub.sol``. What comes
from a user is split as a shell would split it, but no shell runs it.

Source of the convention: D. M. Gay, "Hooking your solver to AMPL", Bell Laboratories (1997).
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
from collections.abc import Mapping
from pathlib import Path

from card_opt.errors import CardOptError, shown

PLACEHOLDERS = {
    "stub": "path of the problem without its ending",
    "nl": "path of the .nl file, to be read",
    "sol": "path of the .sol file, to be written",
    "time": "seconds that are left",
    "gap": "relative gap at which to stop",
    "seed": "whole number to draw by, that of the repetition in a benchmark",
}
_BRACES = re.compile(r"\{(\w*)\}")


def checked(text: str) -> str:
    """Return a command as it can be run from any folder.

    The program and the arguments that are files get their full path; without ``{stub}`` and
    ``{nl}`` the words ``{stub} -AMPL`` are added.

    Raises
    ------
    CardOptError
        If it cannot be split, a placeholder is unknown, or there is no such program.
    """
    try:
        words = shlex.split(text)
    except ValueError as error:
        raise CardOptError(f"command {shown(text)} cannot be split: {error}") from None
    if not words:
        raise CardOptError("command must name a program, got nothing")
    used = {name for word in words for name in _BRACES.findall(word)}
    if unknown := sorted(used - set(PLACEHOLDERS)):
        known = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        name = shown(f"{{{unknown[0]}}}")
        raise CardOptError(f"command has no placeholder {name}; there are {known}")
    program = shutil.which(words[0])
    if program is None:
        raise CardOptError(
            f"command {shown(words[0])} is no program on the path or at that place; "
            "install it or give its full path"
        )
    # Not resolved: the Python of a virtual environment is a link that must stay one.
    words = [str(Path(program).absolute()), *map(_with_full_path, words[1:])]
    if not used & {"stub", "nl"}:
        words += ["{stub}", "-AMPL"]
    return shlex.join(words)


def arguments(command: str, values: Mapping[str, str]) -> list[str]:
    """Return the words of a checked command, its placeholders replaced.

    >>> arguments("/bin/solver '{stub}' -AMPL", {"stub": "/tmp/a b/model"})
    ['/bin/solver', '/tmp/a b/model', '-AMPL']
    """
    words = shlex.split(command)
    return [_BRACES.sub(lambda match: values[match.group(1)], word) for word in words]


def _with_full_path(word: str) -> str:
    path = os.path.expanduser(word)
    return os.path.abspath(path) if os.path.isfile(path) else word
