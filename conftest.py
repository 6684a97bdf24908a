"""What README, docs and tests share: every example of a page runs in a folder of its own."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

# The examples in training's code need its extra; without it, its tests say that they are skipped.
collect_ignore = [] if find_spec("torch") else ["card_opt/training"]


@pytest.fixture(autouse=True)
def _folder_for_examples(request: pytest.FixtureRequest) -> None:
    """Run the examples of a page where they find `docs/`, and write nothing into the checkout."""
    if request.node.path.suffix == ".md":
        folder: Path = request.getfixturevalue("tmp_path")
        (folder / "docs").symlink_to(Path(__file__).parent / "docs")
        request.getfixturevalue("monkeypatch").chdir(folder)
