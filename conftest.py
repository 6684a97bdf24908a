"""What README, docs and tests share: every example and command of a page runs as it stands."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
from collections.abc import Generator, Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from sybil import Example, Sybil
from sybil.evaluators.skip import Skipper
from sybil.integration.pytest import SybilItem
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

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


def run_commands(example: Example) -> None:
    """Run the commands of a block of a page; any that fails is told."""
    done = _shell(example.parsed)
    assert done.returncode == 0, f"status {done.returncode}:\n{done.stdout}"


def run_and_compare(example: Example) -> None:
    """Run each command after a ``$`` of a block; it prints what stands below it."""
    for said in re.split(r"^\$ ", example.parsed, flags=re.MULTILINE)[1:]:
        command, _, expected = said.partition("\n")
        assert _shell(command).stdout == expected


def _shell(text: str) -> subprocess.CompletedProcess[str]:
    beside = Path(sys.executable).parent
    places = {"PATH": f"{beside}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", text],
        env=os.environ | places,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


_pages = Sybil(
    parsers=[
        PythonCodeBlockParser(),
        CodeBlockParser("sh", run_commands),
        CodeBlockParser("console", run_and_compare),
        SkipParser(),
    ],
    patterns=["*.md"],
    fixtures=["folder_of_a_page"],
).pytest()


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Look for examples where they are: fences in pages, prompts in files that have some."""
    found = yield
    if file_path.suffix == ".py" and ">>>" not in file_path.read_text(encoding="utf-8"):
        found = [collector for collector in found if type(collector).__name__ != "DoctestModule"]
    page = _pages(file_path, parent)
    return found if page is None else [*found, page]


@pytest.hookimpl(tryfirst=True)  # before they are shared out
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keep the examples of a page together, in one process, and mark its commands.

    What leaves out the example below it goes with that.
    """
    below = None
    for item in reversed(items):
        if item.path.suffix != ".md":
            continue
        assert isinstance(item, SybilItem)
        item.add_marker(pytest.mark.xdist_group(item.path.name))
        evaluator = item.example.region.evaluator
        is_command = evaluator in (run_commands, run_and_compare)
        if is_command or (isinstance(evaluator, Skipper) and below):
            item.add_marker(pytest.mark.command)
            item.add_marker(pytest.mark.timeout(600))
        below = is_command


@pytest.fixture(scope="module")
def folder_of_a_page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Run the examples of a page where they find `docs/`, and write nothing into the checkout."""
    folder = tmp_path_factory.mktemp("page")
    (folder / "docs").symlink_to(ROOT / "docs")
    with contextlib.chdir(folder):
        yield
