"""What a cell writes arrives in pieces of any length: they are joined as they came."""

from __future__ import annotations

import re
from typing import Any

from myst_nb.core import render
from sphinx.application import Sphinx

_OVERWRITTEN = re.compile(r"[^\n]*\r(?!\n)")


def joined(outputs: list[Any]) -> list[Any]:
    """Return the outputs of a cell with one text for each stream, where it first wrote.

    MyST-NB's own takes every piece for whole lines, and breaks lines where pieces end.
    """
    kept: list[Any] = []
    streams: dict[str, Any] = {}
    for output in outputs:
        if output["output_type"] != "stream":
            kept.append(output)
        elif output["name"] in streams:
            streams[output["name"]]["text"] += output["text"]
        else:
            streams[output["name"]] = output
            kept.append(output)
    for output in streams.values():
        text = output["text"].replace("\r\n", "\n")
        output["text"] = _OVERWRITTEN.sub("", text).rstrip() + "\n"
    return kept


def setup(app: Sphinx) -> dict[str, bool]:
    """Have MyST-NB join so."""
    if not hasattr(render, "coalesce_streams"):
        raise AttributeError("MyST-NB joins the output of cells elsewhere than it did")
    render.coalesce_streams = joined
    return {"parallel_read_safe": True, "parallel_write_safe": True}
