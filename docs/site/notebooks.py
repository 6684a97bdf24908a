"""Tutorials as notebooks to download: as they ran, in Markdown that every program reads."""

from __future__ import annotations

import re
from pathlib import Path

import nbformat
from sphinx.application import Sphinx

_DOWNLOAD = re.compile(r"^.*\{nb-download\}.*\n?", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[([^]]+)\]\((?!https?:)[^)]*\)")
_NOTE = re.compile(r"^:::\{(\w+)\}[^\n]*\n(.*?)^:::$", re.MULTILINE | re.DOTALL)


def plain(text: str) -> str:
    r"""Return a cell's text without what the site alone knows.

    Links to its pages become their words, boxes become quotations, and the link to the notebook
    itself is left out.

    >>> plain("See [limits](../constraints.md) and [Dask](https://dask.org).")
    'See *limits* and [Dask](https://dask.org).'
    >>> plain(":::{note}\nTwo\nlines.\n:::")
    '> Two\n> lines.'
    """
    text = _NOTE.sub(lambda m: "\n".join(f"> {x}" for x in m[2].strip().splitlines()), text)
    return _LINK.sub(r"*\1*", _DOWNLOAD.sub("", text)).strip()


def finish(path: Path) -> None:
    """Write a notebook anew, with plain text and the metadata of an ordinary one."""
    notebook = nbformat.reads(path.read_text(encoding="utf-8"), as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            cell.source = plain(cell.source)
    notebook.cells = [cell for cell in notebook.cells if cell.source]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook.metadata = {"kernelspec": kernel, "language_info": {"name": "python"}}
    path.write_text(nbformat.writes(notebook) + "\n", encoding="utf-8")


def _finish_all(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.builder.format == "html":
        for path in sorted((Path(app.outdir) / "_downloads").rglob("*.ipynb")):
            finish(path)


def setup(app: Sphinx) -> dict[str, bool]:
    """Have the downloads of a finished site written anew."""
    app.connect("build-finished", _finish_all)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
