"""A file is replaced as a whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from card_opt.errors import CardOptError
from card_opt.support.files import replacing


class PlantedError(Exception):
    """Raised by the tests in the middle of writing."""


def write_and_fail(target: Path, error: BaseException) -> None:
    """Write half of a file, then raise an error."""
    with replacing(target) as beside:
        beside.write_text("half of")
        raise error


def test_a_new_file_has_what_was_written(tmp_path: Path) -> None:
    """The file holds the content, and nothing else is left in its folder."""
    target = tmp_path / "table.csv"
    with replacing(target) as beside:
        beside.write_text("new")
    assert target.read_text() == "new"
    assert os.listdir(tmp_path) == ["table.csv"]


def test_an_old_file_is_replaced(tmp_path: Path) -> None:
    """The new content takes the place of the old one, even of a longer one."""
    target = tmp_path / "table.csv"
    target.write_text("old and long")
    with replacing(target) as beside:
        beside.write_text("new")
        assert target.read_text() == "old and long"
    assert target.read_text() == "new"
    assert os.listdir(tmp_path) == ["table.csv"]


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    """If writing fails half way, the old file is as it was and nothing is beside it."""
    target = tmp_path / "table.csv"
    target.write_text("old")
    with pytest.raises(PlantedError):
        write_and_fail(target, PlantedError())
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["table.csv"]


def test_a_failure_leaves_no_new_file(tmp_path: Path) -> None:
    """If writing fails and there was no file, there is none afterwards."""
    with pytest.raises(PlantedError):
        write_and_fail(tmp_path / "table.csv", PlantedError())
    assert os.listdir(tmp_path) == []


def test_an_interrupt_leaves_the_old_file(tmp_path: Path) -> None:
    """An interrupt from the keyboard is a failure like any other."""
    target = tmp_path / "table.csv"
    target.write_text("old")
    with pytest.raises(KeyboardInterrupt):
        write_and_fail(target, KeyboardInterrupt())
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["table.csv"]


@pytest.mark.parametrize("name", ["a.npz", "a.b.parquet", "plain"])
def test_the_path_beside_is_in_the_same_folder_with_the_same_ending(
    tmp_path: Path, name: str
) -> None:
    """Writers that go by the ending see the right one; renaming stays on one file system."""
    target = tmp_path / name
    with replacing(target) as beside:
        assert beside != target
        assert (beside.parent, beside.suffix) == (target.parent, target.suffix)
    assert os.listdir(tmp_path) == [name]


def test_the_path_may_be_relative_and_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bare file name means the current folder."""
    monkeypatch.chdir(tmp_path)
    with replacing("table.csv") as beside:
        beside.write_text("new")
    assert (tmp_path / "table.csv").read_text() == "new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_the_file_has_ordinary_permissions(tmp_path: Path, mask: int, mode: int) -> None:
    """A new file may be read by whom the umask lets, which stays as it was."""
    before = os.umask(mask)
    try:
        with replacing(tmp_path / "table.csv"):
            pass
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "table.csv").stat().st_mode) == mode


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """The error says which file cannot be written and why."""
    target = tmp_path / "none" / "table.csv"
    with (
        pytest.raises(CardOptError, match=r"cannot write .*table\.csv: No such file") as caught,
        replacing(target),
    ):
        raise PlantedError  # the block must not be entered
    assert str(target) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    """A path below a file cannot be written."""
    (tmp_path / "file").write_text("old")
    with (
        pytest.raises(CardOptError, match=r"cannot write .*table\.csv: Not a directory"),
        replacing(tmp_path / "file" / "table.csv"),
    ):
        raise PlantedError


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    """A folder in the place of the file stays, empty or not, and nothing is left beside it."""
    target = tmp_path / "folder"
    target.mkdir()
    with (
        pytest.raises(CardOptError, match=r"cannot write .*folder: it is a folder"),
        replacing(target) as beside,
    ):
        beside.write_text("new")
    assert target.is_dir()
    assert os.listdir(tmp_path) == ["folder"]


def test_a_long_name_is_a_good_name(tmp_path: Path) -> None:
    """Any name that the file system takes can be written."""
    name = "n" * 250 + ".csv"
    (tmp_path / name).write_text("old")
    with replacing(tmp_path / name) as beside:
        beside.write_text("new")
    assert (tmp_path / name).read_text() == "new"
