"""Problem files' contents to test with."""

from __future__ import annotations

import json
from typing import Any

from card_opt.export import json_file
from card_opt.export.problem import StoredProblem
from card_opt.problem.instance import Instance
from card_opt.problem.region import EVERYTHING, Region


def content_of(inst: Instance, region: Region = EVERYTHING) -> dict[str, Any]:
    """Return the content of a problem's file."""
    content: dict[str, Any] = json.loads(json_file.dumps(StoredProblem(inst, region)))
    return content
