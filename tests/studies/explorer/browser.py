"""The explorer's arithmetic, run in a browser on an empty page."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

from card_opt.studies import explorer
from tests.helpers.browser import browse

_EMPTY = "<!DOCTYPE html><html><head><title>empty</title></head><body></body></html>"


def run(script: str, values: Any, folder: Path) -> Any:
    """Return what a script makes of values, with all functions of the page's arithmetic at hand.

    Parameters
    ----------
    script
        JavaScript that returns something from `values`.
    values
        Anything that JSON can hold.
    folder
        For the page.
    """
    files = resources.files(explorer)
    parts = [(files / f"{name}.js").read_text("utf-8") for name in explorer.MODEL_SCRIPTS]
    given = f"const values = {json.dumps(values, allow_nan=False)};"
    said, complaints = browse(_EMPTY, folder, "\n".join([*parts, given, script]))
    assert not complaints, complaints
    return said
