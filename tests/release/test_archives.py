"""The checks of archive and wheel find what is wrong, and packing anew changes no content."""

from __future__ import annotations

import io
import tarfile
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.helpers.paths import ROOT
from tests.release import archives
from tests.release.same_bytes import repacked

SHOWN = pytest.mark.skipif(
    not find_spec("readme_renderer"), reason="what shows a description is not installed"
)
WANTED = {"card_opt/__init__.py", "card_opt/py.typed", "tests/__init__.py", "LICENSE"}
WHEEL = dict.fromkeys(
    ["card_opt/__init__.py", "card_opt/py.typed"]
    + [f"card_opt-1.dist-info/{name}" for name in archives.DESCRIBING],
    b"",
)
METADATA = "\n".join(
    [
        *(f"{field}: x" for field in archives.ASKED),
        "Description-Content-Type: text/markdown",
        "",
        "",
    ]
)


def _packed(seconds: int, names: list[str]) -> bytes:
    """Return an archive as another machine would make it."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w:gz") as archive:
        for name in names:
            member = tarfile.TarInfo(f"card_opt-1/{name}")
            member.size, member.mtime, member.uname = len(name), seconds, f"user{seconds}"
            archive.addfile(member, io.BytesIO(name.encode()))
    return file.getvalue()


def test_what_is_right_passes() -> None:
    """A wheel and an archive of just what is wanted have nothing wrong."""
    assert archives.wrong_in_wheel(WHEEL, WANTED) == []
    files = dict.fromkeys([*WANTED, "PKG-INFO", "card_opt.egg-info/SOURCES.txt"], b"")
    assert archives.wrong_in_archive(files, WANTED) == []


def test_what_is_missing_or_too_much_is_named() -> None:
    """A data file that is not shipped, a cache, a test in the wheel: each is one line."""
    wheel = {name: text for name, text in WHEEL.items() if name != "card_opt/py.typed"}
    assert archives.wrong_in_wheel(wheel, WANTED) == ["the wheel lacks card_opt/py.typed"]
    for name in ("tests/__init__.py", "card_opt/__pycache__/x.pyc", "build/lib/card_opt/old.py"):
        (line,) = archives.wrong_in_wheel(WHEEL | {name: b""}, WANTED)
        assert name in line
    (line,) = archives.wrong_in_archive(dict.fromkeys(WANTED - {"LICENSE"}, b""), WANTED)
    assert line == "the archive lacks LICENSE"


def test_places_on_a_machine_are_named() -> None:
    """A file that says where it was made is told, whatever it is; a picture is not read."""
    here = str(ROOT).encode()
    files = {"a.py": b"x = '" + here + b"'", "b.csv": b"/home/" + b"somebody/b", "c.png": here}
    assert [line.split()[1] for line in archives.wrong_in_texts("it", files)] == ["a.py", "b.csv"]


@SHOWN
@pytest.mark.parametrize("text", ["[here](docs/x.md)", "![x](x.png)", '<img src="x.png">'])
def test_a_link_that_an_index_has_not_is_named(text: str) -> None:
    """A description with a link to a file of the checkout is refused."""
    (line,) = archives.wrong_in_metadata(METADATA + text)
    assert "an index has not" in line


@SHOWN
def test_a_link_that_leads_somewhere_is_taken() -> None:
    """Addresses and headings of the page itself are there on an index, too."""
    text = "[here](https://example.org), [there](#rules)"
    assert archives.wrong_in_metadata(METADATA + text) == []


@SHOWN
def test_the_description_can_be_shown() -> None:
    """The page for an index is shown as it is, with links that lead somewhere."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / project["readme"]).read_text(encoding="utf-8")
    assert archives.wrong_in_metadata(METADATA + text) == []


def test_packed_anew_is_the_same_bytes(tmp_path: Path) -> None:
    """Archives of the same files, made at other times in another order, become the same."""
    names = ["b.py", "a.py"]
    first, second = _packed(1, names), _packed(2, names[::-1])
    assert first != second
    assert repacked(first, 0) == repacked(second, 0)
    (tmp_path / "x.tar.gz").write_bytes(repacked(first, 0))
    assert archives.of_archive(tmp_path / "x.tar.gz") == {name: name.encode() for name in names}
