"""What constants are for: autodoc finds it where they are defined, not where they are offered."""

from __future__ import annotations

import sys
from typing import Any

from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer


def about(name: str, value: object) -> list[str]:
    """Return the lines below the assignment of a constant, wherever in the package that is.

    Parameters
    ----------
    name
        Where it is offered, such as ``card_opt.families.FAMILIES``.
    value
        The constant itself.
    """
    word = name.rpartition(".")[2]
    for module, content in sorted(sys.modules.items()):
        if module.startswith("card_opt.") and vars(content).get(word) is value:
            lines = ModuleAnalyzer.for_module(module).find_attr_docs().get(("", word))
            if lines:
                return lines
    return []


def setup(app: Sphinx) -> dict[str, bool]:
    """Have the lines taken in place of those of the type, such as Python's own of a tuple."""

    def tell(
        app: Sphinx, what: str, name: str, value: Any, options: Any, lines: list[str]
    ) -> None:
        if what == "data":
            lines[:] = about(name, value)

    app.connect("autodoc-process-docstring", tell)
    return {"parallel_read_safe": True}
