"""A file is replaced as a whole or not at all."""

from __future__ import annotations

import os
import resource
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from card_opt import families
from card_opt.errors import CardOptError
from card_opt.export import read_problem, write_problem
from card_opt.support.files import check_file, check_folder, make_folder, replacing, write_text
from tests.helpers.instances import random_instance


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


def test_a_link_is_followed(tmp_path: Path) -> None:
    """What a link names is replaced, or made, and the link stays a link."""
    (tmp_path / "far").mkdir()
    for name in ("old", "new"):
        target, link = tmp_path / "far" / name, tmp_path / name
        link.symlink_to(target)
        (tmp_path / "far" / "old").write_text("old")
        with replacing(link) as beside:
            beside.write_text("content")
        assert link.is_symlink()
        assert target.read_text() == "content"
    assert sorted(os.listdir(tmp_path / "far")) == ["new", "old"]


def test_an_old_file_keeps_its_permissions(tmp_path: Path) -> None:
    """What only its owner may read stays so."""
    target = tmp_path / "private"
    target.touch(mode=0o600)
    write_text(target, "new")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_device_is_written_to_and_stays(tmp_path: Path) -> None:
    """A link to the device of nothing is given all, and both are what they were."""
    link = tmp_path / "null"
    link.symlink_to(os.devnull)
    check_file(link)
    write_text(link, "gone")
    assert link.is_symlink()
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_a_pipe_gets_what_is_written(tmp_path: Path) -> None:
    """Who reads from a pipe with a name gets the content; the pipe stays."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    check_file(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        write_text(pipe, "content")
        assert reader.communicate()[0] == b"content"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


_TO_THE_SCREEN = """
import sys
from pathlib import Path
from card_opt.support.files import write_text
print("before")
write_text(Path(sys.argv[1]), "content\\n")
print("after")
"""


@pytest.mark.parametrize("is_file", [True, False])
def test_the_standard_output_is_a_place_to_write(tmp_path: Path, is_file: bool) -> None:
    """What is written there stands between what is printed, in a file as in a pipe."""
    command = [sys.executable, "-c", _TO_THE_SCREEN, "/dev/stdout"]
    if is_file:
        with (tmp_path / "all").open("wb") as out:
            subprocess.run(command, stdout=out, check=True)
        found = (tmp_path / "all").read_text()
    else:
        found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert found == "before\ncontent\nafter\n"


def test_a_full_disk_is_one_line_and_loses_nothing(tmp_path: Path) -> None:
    """Text and arrays that do not fit leave the old file as it was, and nothing beside it."""
    inst = random_instance(0, shape=(40, 40))
    target = tmp_path / "x.npz"
    target.write_text("old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(CardOptError, match=r"^cannot write .*x.npz: File too large$"):
            inst.save(target)
        with pytest.raises(CardOptError, match=r"^cannot write .*x.npz: File too large$"):
            write_text(target, "a" * 10_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    with pytest.raises(CardOptError, match=r"^cannot write /dev/full: No space left on device$"):
        write_text(Path("/dev/full"), "content")
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["x.npz"]


def test_text_that_is_none_is_written_as_its_escape(tmp_path: Path) -> None:
    """A lone surrogate, as in the name of a file, does not lose the text around it."""
    write_text(tmp_path / "x", "a\udcffb")
    assert (tmp_path / "x").read_text() == "a\\udcffb"


@pytest.mark.parametrize("ending", ["json", "npz", "lp", "mps", "cbf", "nl"])
def test_a_problem_whose_name_is_no_text_is_written(ending: str, tmp_path: Path) -> None:
    """A lone surrogate, as in the name of a file, is its escape in every format."""
    case = families.parse("near-ties:devices=1,rounds=1,cuts=3")
    path = tmp_path / f"x.{ending}"
    write_problem(case.instance, path, name="a\ud800b")
    if ending in {"json", "npz"}:
        assert read_problem(path).name == "a\\ud800b"
    elif ending != "nl":
        assert "a\\ud800b" in path.read_text()


def test_what_is_no_text_is_one_line(tmp_path: Path) -> None:
    """A writer that meets a surrogate tells which file it could not write."""
    with pytest.raises(CardOptError, match=r"cannot write .*: what is to be in it is no text"):
        write_and_fail(tmp_path / "y", UnicodeEncodeError("utf-8", "\ud800", 0, 1, "surrogate"))


def test_a_folder_behind_a_link_is_made(tmp_path: Path) -> None:
    """A link to a folder that is not there yet is followed, too."""
    (tmp_path / "link").symlink_to(tmp_path / "far" / "folder")
    check_folder(tmp_path / "link")
    make_folder(tmp_path / "link")
    assert (tmp_path / "far" / "folder").is_dir()


def _in_a_file(folder: Path) -> Path:
    (folder / "file").touch()
    return folder / "file" / "x"


def _a_loop(folder: Path) -> Path:
    (folder / "loop").symlink_to(folder / "loop")
    return folder / "loop" / "x"


PLACES: dict[str, Callable[[Path], Path]] = {
    "below a file": _in_a_file,
    "below a loop": _a_loop,
    "in the system's": lambda _: Path("/proc/x"),
    "no name": lambda _: Path("a\0b"),
    "no text": lambda _: Path("\ud800"),
    "long": lambda folder: folder / ("n" * 300) / "x",
}


@pytest.mark.parametrize("place", PLACES)
def test_a_place_that_cannot_be_written_is_refused_before(place: str, tmp_path: Path) -> None:
    """The check refuses, in one line, what writing would; and it leaves nothing behind."""
    target = PLACES[place](tmp_path)
    before = sorted(os.listdir(tmp_path))
    for refuse in (check_file, check_folder, make_folder, lambda path: write_text(path, "")):
        with pytest.raises(CardOptError, match=r"^cannot write") as caught:
            refuse(target)
        assert len(str(caught.value).splitlines()) == 1
    assert sorted(os.listdir(tmp_path)) == before


def test_a_folder_and_a_file_do_not_stand_for_each_other(tmp_path: Path) -> None:
    """A folder in the place of a file is refused before the work, and the reverse."""
    (tmp_path / "file").touch()
    with pytest.raises(CardOptError, match="it is a folder"):
        check_file(tmp_path)
    with pytest.raises(CardOptError, match="there is no folder"):
        check_file(tmp_path / "none" / "x")
    for path in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(CardOptError, match="file"):
            check_folder(path)


def test_a_place_that_can_be_written_is_as_it_was(tmp_path: Path) -> None:
    """The check of a file, old or new, or of folders to be made, changes nothing."""
    (tmp_path / "old").write_text("old")
    for path in (tmp_path / "old", tmp_path / "new"):
        check_file(path)
    check_folder(tmp_path / "a" / "b" / "c")
    check_folder(tmp_path)
    assert os.listdir(tmp_path) == ["old"]
    assert (tmp_path / "old").read_text() == "old"
