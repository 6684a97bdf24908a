"""Types beside the names of parameters and attributes, taken from the annotations.

Docstrings do not repeat them; a reader of a page wants them where the name is.
"""

from __future__ import annotations

import inspect
import re
from typing import Any

from sphinx.application import Sphinx

_SECTIONS = {"Parameters", "Attributes"}
_NAMES = re.compile(r"\*{0,2}\w+(?:, \*{0,2}\w+)*")
_WORDS = (  # what reads better than the code
    (r"\b(?:npt|np|pd)\.", ""),
    (r"\bArrayLike\b", "array_like"),
    (r"\bFloatArray\b|\bNDArray\[float64\]", "array of float"),
    (r"\bIntArray\b|\bNDArray\[int64\]", "array of int"),
    (r"\bNDArray\[bool_\]", "array of bool"),
    (r"\bNDArray\[Any\]", "array"),
    (r"\bValues\b", "float or array"),
    (r"\bGiven\b", "Instance, Scenario or Problem"),
    (r"\bos\.PathLike\[str\]", "path"),
    (r"\bPath\b", "path"),
    (r"\bTable\b", "DataFrame or path"),
    (r" \| ", " or "),
)


def setup(app: Sphinx) -> dict[str, bool]:
    """Have the types written before numpydoc reads the docstring."""
    app.connect("autodoc-process-docstring", _add, priority=400)
    return {"parallel_read_safe": True}


def worded(annotation: str) -> str:
    """Return an annotation in words.

    >>> worded("str | os.PathLike[str] | None"), worded("npt.NDArray[np.float64]")
    ('str or path or None', 'array of float')
    """
    for code, words in _WORDS:
        annotation = re.sub(code, words, annotation)
    return annotation


def typed(lines: list[str], types: dict[str, str]) -> list[str]:
    """Return a docstring with types beside the names, which have none of their own.

    >>> text = ["Parameters", "----------", "x, y", "    Numbers.", "z", "    More."]
    >>> typed(text, {"x": "float", "y": "float", "z": "Any"})[2:]
    ['x, y : float', '    Numbers.', 'z', '    More.']
    """
    out, is_listed = [], False
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if after and set(after) == {"-"}:
            is_listed = line in _SECTIONS
        if is_listed and _NAMES.fullmatch(line):
            kinds = [types.get(name.lstrip("*"), "Any") for name in line.split(", ")]
            known = "" if "Any" in kinds else ", ".join(dict.fromkeys(kinds))
            line = f"{line} : {known}" if known else line
        out.append(line)
    return out


def types_of(thing: Any) -> dict[str, str]:
    """Return the types of a class's fields, or of a function's parameters, in words."""
    told: dict[str, Any] = {}
    if inspect.isclass(thing):
        for base in reversed(thing.__mro__):
            told |= inspect.get_annotations(base)
    elif inspect.isfunction(thing) or inspect.ismethod(thing):
        given = inspect.signature(thing).parameters.values()
        told = {it.name: it.annotation for it in given if it.annotation is not it.empty}
    return {name: worded(kind) for name, kind in told.items() if isinstance(kind, str)}


def _add(_app: Sphinx, _what: str, _name: str, thing: Any, _opts: Any, lines: list[str]) -> None:
    lines[:] = typed(lines, types_of(thing))
