"""README and the pages in docs/: their links, names, outputs, and the folder of their examples."""

from __future__ import annotations

import itertools
import pkgutil
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

import card_opt as co
from benchmarks.scale.page import tables_on
from card_opt.cli.main import app
from conftest import NEEDS_TRAINING, training_pages
from tests.helpers.paths import DOCS, ROOT

COMMANDS = get_command(app)
README = ROOT / "README.md"
BESIDE = [f"benchmarks/{name}" for name in ("instances", "open")]
BESIDE += ["card_opt/scenarios/data", "results/benchmark"]
OF_THE_SITE = ("index.md", "guides.md")  # lists that only the site needs
PAGES = [README, *sorted(DOCS.glob("*.md")), *(ROOT / place / "README.md" for place in BESIDE)]
PAGES += sorted(page for page in DOCS.glob("*/*.md") if page.parent.name != "examples")
EACH = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))

LINK = re.compile(r"\]\(([^)\s]+)\)|src=\"([^\"]+)\"")
NAME = re.compile(r"\bcard_opt(?:\.\w+)+")
PLACE = re.compile(r"\b(?:card_opt|tests|benchmarks|docs|results)/[\w./-]*\w")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
FENCE = re.compile(r"^```([^\n]*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"(?:^(?:    )?(?:\$ )?|`)card-opt ([a-z][^`\n#]*)", re.MULTILINE)
MADE_BY_READERS = {"results/explore/energy-budget", "results/explore/uplink"}


@EACH
def test_links_resolve(page: Path) -> None:
    """Every link and image leads to a file that is there, and to a heading that it has."""
    for found in LINK.findall(page.read_text(encoding="utf-8")):
        target, _, heading = "".join(found).partition("#")
        if "://" in target:
            continue
        file = page.parent / target if target else page
        assert file.exists(), target
        if heading:
            headings = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
            assert heading in {title.lower().replace(" ", "-") for title in headings}


def test_readme_fits_on_a_screen() -> None:
    """README has at most 120 lines and one figure."""
    text = README.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 120
    assert text.count("![") == 1


def test_every_page_is_in_the_index() -> None:
    """docs/README.md links to every page in docs/."""
    index = DOCS / "README.md"
    linked = {a.partition("#")[0] for a, _ in LINK.findall(index.read_text(encoding="utf-8"))}
    assert {page.name for page in DOCS.glob("*.md")} - linked == {"README.md", *OF_THE_SITE}


@EACH
def test_modules_and_files_are_named_rightly(page: Path) -> None:
    """Whatever a page calls `card_opt.some.name` or `card_opt/some/file` is there."""
    text = page.read_text(encoding="utf-8")
    wrong = [name for name in NAME.findall(text) if not _is_name(name)]
    places = set(PLACE.findall(text)) - MADE_BY_READERS
    assert wrong + [p for p in places if not list(ROOT.glob(p + "*"))] == []


@EACH
def test_tests_are_named_rightly(page: Path) -> None:
    """Every test that a page names is there."""
    for file, name in TEST.findall(page.read_text(encoding="utf-8")):
        assert f"\ndef {name}(" in (ROOT / file).read_text(encoding="utf-8"), f"{file}::{name}"


def test_every_section_of_the_theory_names_its_tests() -> None:
    """Each section of docs/theory.md but the table of symbols ends with tests of what it says."""
    sections = (DOCS / "theory.md").read_text(encoding="utf-8").split("\n## ")[2:]
    assert len(sections) >= 8
    assert [s.splitlines()[0] for s in sections if not TEST.search(s)] == []


@EACH
def test_commands_have_the_options_that_they_are_given(page: Path) -> None:
    """Every command line on a page names a command that is there, and options that it has."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    for line in COMMAND.findall(text):
        words = line.split()
        command: Any = COMMANDS
        while hasattr(command, "commands"):
            command = command.commands[words.pop(0)]
        options = {name for it in command.params for name in (*it.opts, *it.secondary_opts)}
        assert {word for word in words if word.startswith("--")} <= options, line


def test_old_modules_have_new_names() -> None:
    """Where the change log says that a module is now, it is, and not where it was."""
    rows = re.findall(r"^  \| (.*) \| (.*) \|$", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert len(rows) > 10
    for before, now in rows[2:]:
        assert all(_is_name(name) for name in NAME.findall(now)), now
        places = [ROOT / name.replace(".", "/") for name in NAME.findall(before)]
        assert not [p for p in places if p.is_dir() or p.with_suffix(".py").exists()]


@EACH
def test_examples_print_what_the_page_says(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The text below an example is what it prints."""
    if page.relative_to(ROOT).as_posix() in training_pages():
        pytest.importorskip("torch", reason="training is not installed: make test-training")
    (tmp_path / "docs").symlink_to(DOCS)
    monkeypatch.chdir(tmp_path)
    fences = FENCE.findall(page.read_text(encoding="utf-8"))
    for (kind, code), (below, expected) in itertools.pairwise(fences):
        if kind == "python" and below == "text":
            exec(code, {"__name__": "example"})
            assert capsys.readouterr().out == expected


@pytest.mark.parametrize("page", ["README.md", "docs/verification.md"])
def test_the_output_shown_is_that_of_record(page: str) -> None:
    """The main job's output on a page is that in results/verification, or lines of it."""
    record = (ROOT / "results/verification/verification.txt").read_text().splitlines()
    kinds = FENCE.findall((ROOT / page).read_text(encoding="utf-8"))
    (shown,) = [text for kind, text in kinds if kind == "text" and text.startswith("P2:")]
    assert set(shown.splitlines()) <= {line.rstrip() for line in record}
    assert page == "README.md" or shown.splitlines() == [line.rstrip() for line in record]


def test_the_tables_of_scale_are_those_measured() -> None:
    """Every table on docs/scale.md is, line by line, that in results/scale."""
    shown = tables_on((DOCS / "scale.md").read_text(encoding="utf-8"))
    record = {name: (ROOT / f"results/scale/{name}.txt").read_text() for name in shown}
    assert shown == record
    assert "targets" in shown


def test_every_extra_is_explained() -> None:
    """docs/command-line.md has a row for each extra of pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    extras = set(project["optional-dependencies"]) - {"all", "dev"}
    text = (DOCS / "command-line.md").read_text(encoding="utf-8")
    assert [extra for extra in extras if f"| `{extra}` |" not in text] == []


def test_pages_that_need_training_are_run_with_it() -> None:
    """`make test-training` runs the examples of every page that is left out without PyTorch."""
    recipe = (ROOT / "Makefile").read_text(encoding="utf-8").partition("\ntest-training:")[2]
    assert [page for page in training_pages() if page not in recipe.split("\n\n")[0]] == []


def test_an_example_writes_into_a_folder_of_its_own(tmp_path: Path) -> None:
    """What an example of a page writes does not stay beside the page, nor in the checkout."""
    shutil.copy(ROOT / "conftest.py", tmp_path)
    (tmp_path / "page.md").write_text("```python\nopen('stray.txt', 'w').close()\n```\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "1 passed" in done.stdout
    assert not list(tmp_path.rglob("stray.txt"))


def test_training_is_found_in_examples_alone() -> None:
    """A page needs the extra if an example in Python uses it, not if it speaks of it."""
    needs = "```python\nimport card_opt as co\n\nplan = co.training.Plan()\n```\n"
    speaks = "```python\nx = 1\n```\nSee `card_opt.training`.\n```bash\nco.training\n```\n"
    assert NEEDS_TRAINING.search(needs)
    assert not NEEDS_TRAINING.search(speaks)


def _is_name(name: str) -> bool:
    """Return whether a dotted name is that of a module, or of something in one."""
    try:
        pkgutil.resolve_name(name)
    except (ImportError, AttributeError):
        package, _, last = name.rpartition(".")
        if package == "card_opt.training" and last in co.training.__all__:
            return True
        is_seen = find_spec("torch") or not name.startswith("card_opt.training")
        place = ROOT / name.replace(".", "/")  # without PyTorch, its file is all that can be seen
        files = [path.with_suffix(".py").exists() for path in (place, place.parent)]
        return not is_seen and (place.is_dir() or any(files))
    return True
