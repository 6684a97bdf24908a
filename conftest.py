"""What README, docs and tests share: every example of a page runs in a folder of its own."""

from __future__ import annotations

import re
from collections.abc import Generator
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent
NEEDS_TRAINING = re.compile(
    r"^```python\n(?:(?!^```).*\n)*.*\b(?:co|card_opt)\.training\b", re.MULTILINE
)
IMPORTS_TRAINING = re.compile(
    r"^(?:from|import) (?:card_opt\.training|safetensors|torch)\b", re.MULTILINE
)


def training_pages() -> list[str]:
    """Return the pages in docs/ with examples that need the extra ``train``."""
    pages = sorted((ROOT / "docs").glob("*.md"))
    return [
        page.relative_to(ROOT).as_posix()
        for page in pages
        if NEEDS_TRAINING.search(page.read_text(encoding="utf-8"))
    ]


def training_modules() -> list[str]:
    """Return the modules beside pages and among readers to fuzz that need the extra ``train``."""
    modules = [*(ROOT / "docs").rglob("*.py"), *(ROOT / "tests/fuzz").glob("*.py")]
    return sorted(
        module.relative_to(ROOT).as_posix()
        for module in modules
        if IMPORTS_TRAINING.search(module.read_text(encoding="utf-8"))
    )


# Without the extra, the examples of training are left out; its tests say so themselves.
collect_ignore = (
    [] if find_spec("torch") else ["card_opt/training", *training_pages(), *training_modules()]
)


def pytest_report_header() -> list[str]:
    """Say what is left out, and how it is run."""
    if not collect_ignore:
        return []
    return [f"examples in {', '.join(collect_ignore)} need PyTorch: make test-training"]


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path,
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Look for examples where they are: fences in pages alone, prompts in files that have some.

    To go through every docstring of every module takes longer than to run the examples.
    """
    found = yield
    has_prompts = file_path.suffix != ".py" or ">>>" in file_path.read_text(encoding="utf-8")
    unwanted = {"MarkdownDocstringCodeModule"} | (set() if has_prompts else {"DoctestModule"})
    return [collector for collector in found if type(collector).__name__ not in unwanted]


@pytest.fixture(autouse=True)
def _folder_for_examples(request: pytest.FixtureRequest) -> None:
    """Run the examples of a page where they find `docs/`, and write nothing into the checkout."""
    if request.node.path.suffix == ".md":
        folder: Path = request.getfixturevalue("tmp_path")
        (folder / "docs").symlink_to(ROOT / "docs")
        request.getfixturevalue("monkeypatch").chdir(folder)
