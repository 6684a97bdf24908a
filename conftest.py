"""What README, docs and tests share: every example of a page runs in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _folder_for_examples(request: pytest.FixtureRequest) -> None:
    """Run the examples of a page where they find `docs/`, and write nothing into the checkout."""
    if request.node.path.suffix == ".md":
        folder: Path = request.getfixturevalue("tmp_path")
        (folder / "docs").symlink_to(Path(__file__).parent / "docs")
        request.getfixturevalue("monkeypatch").chdir(folder)
