"""The text set that every Python installation carries: docstrings of the standard library.

They are taken out of the sources; nothing is imported. Another version of Python has other ones.
"""

from __future__ import annotations

import ast
import sys
import sysconfig
import warnings
from collections.abc import Iterator
from pathlib import Path

from card_opt.errors import CardOptError
from card_opt.support.inputs import reading

_LEFT_OUT = {"test", "tests", "idle_test", "site-packages", "__pycache__"}
_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_LEAST = 40  # characters; shorter ones say little


def docstrings(folder: Path | None = None) -> dict[str, list[str]]:
    """Return the docstrings of each module or package, each text once, in a fixed order.

    Parameters
    ----------
    folder
        Where sources are; None for the standard library of the Python that runs.

    Raises
    ------
    CardOptError
        If a source cannot be read.
    """
    root = folder or Path(sysconfig.get_path("stdlib"))
    texts: dict[str, list[str]] = {}
    seen: set[str] = set()
    for path in sorted(root.rglob("*.py"), key=lambda path: path.relative_to(root).parts):
        parts = path.relative_to(root).with_suffix("").parts
        if _LEFT_OUT & set(parts) or (folder is None and parts[0] not in sys.stdlib_module_names):
            continue
        for text in _of_source(path):
            if len(text) >= _LEAST and text not in seen:
                seen.add(text)
                texts.setdefault(parts[0], []).append(text)
    return texts


def _of_source(path: Path) -> Iterator[str]:
    """Yield the docstrings of a file, in its order."""
    with reading(path, CardOptError, "Python source"), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of sources that Python itself would warn of
        tree = ast.parse(path.read_text(encoding="utf-8"))
    nodes = [node for node in ast.walk(tree) if isinstance(node, _DOCUMENTED)]
    for node in sorted(nodes, key=lambda node: getattr(node, "lineno", 0)):
        if text := ast.get_docstring(node):
            yield text
