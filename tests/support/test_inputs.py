"""Reading takes no more memory or time than a file's size warrants, and never waits."""

from __future__ import annotations

import io
import json
import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import card_opt as co
from card_opt.benchmark.store import Store
from card_opt.benchmark.suite import Suite
from card_opt.cli import literature
from card_opt.cli.exploring import kept_rows
from card_opt.errors import CardOptError
from card_opt.scenarios.architecture import load_architecture
from card_opt.solvers.own import sol_file
from card_opt.support import inputs
from tests.fuzz.law import bounded_memory
from tests.helpers.instances import random_instance

READERS: dict[str, Callable[[Path], object]] = {
    "x.npz": co.Instance.load,
    "y.npz": co.read_problem,
    "x.json": co.read_problem,
    "x.toml": co.load_scenario,
    "config.json": load_architecture,
    "suite.toml": Suite.load,
    "x.sqlite": Store,
    "x.sol": lambda path: sol_file.read(path, 3),
    "sweep.csv": kept_rows,
    "literature.csv": literature.kept_rows,
}


def refused(read: Callable[[Path], object], path: Path) -> str:
    """Return the line, or one for each fault, with which a file is refused, soon and in little."""
    start = time.process_time()
    with bounded_memory(), pytest.raises(CardOptError) as caught:
        read(path)
    assert time.process_time() - start < 5.0
    lines = caught.value.args
    assert all(len(str(line).splitlines()) == 1 for line in lines)
    assert not isinstance(caught.value.__context__, MemoryError)
    return str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
@pytest.mark.parametrize("name", READERS)
def test_a_pipe_is_refused_at_once(name: str, tmp_path: Path) -> None:
    """A pipe, from which nothing may ever come, and a device without an end are no files."""
    os.mkfifo(tmp_path / name)
    assert "is a pipe or a device" in refused(READERS[name], tmp_path / name)
    (tmp_path / name).unlink()
    (tmp_path / name).symlink_to("/dev/zero")
    assert "is a pipe or a device" in refused(READERS[name], tmp_path / name)


@pytest.mark.parametrize("name", [name for name in READERS if name != "x.sqlite"])
def test_a_large_file_is_refused_unread(name: str, tmp_path: Path) -> None:
    """Of a file with a hole of a terabyte no more is read than could be good."""
    with (tmp_path / name).open("wb") as file:
        file.truncate(2**40)
    refused(READERS[name], tmp_path / name)


def zipped(path: Path, arrays: dict[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> Path:
    """Write an archive."""
    with zipfile.ZipFile(path, "w", packing) as archive:
        for name, content in arrays.items():
            archive.writestr(f"{name}.npy", content)
    return path


def as_npy(array: np.ndarray) -> bytes:
    """Return the file of an array."""
    buffer = io.BytesIO()
    np.save(buffer, array)
    return buffer.getvalue()


@pytest.mark.parametrize("read", [co.Instance.load, co.read_problem])
def test_an_archive_does_not_unpack_to_far_more(
    read: Callable[[Path], object], tmp_path: Path
) -> None:
    """Zeros that take a thousandth of their size are refused by the sizes that the file says."""
    zeros = as_npy(np.zeros(2**24))
    path = zipped(tmp_path / "x.npz", {f"a{i}": zeros for i in range(3)})
    assert path.stat().st_size < 2**20
    assert "unpacks to 402,653,568 bytes, at most 16,777,216" in refused(read, path)


def test_arrays_may_not_claim_more_than_there_is(tmp_path: Path) -> None:
    """An array of a terabyte by its header, with nothing behind, is not made."""
    for shape, kind in (((2**37,), "<f8"), ((2**40,), "|S0"), ((1,), "<U500000000")):
        header = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': {shape}, }}\n".encode()
        content = b"\x93NUMPY\x01\0" + len(header).to_bytes(2, "little") + header
        path = zipped(tmp_path / "x.npz", {"header": content})
        assert "ends before its array does" in refused(co.Instance.load, path)


def test_other_packings_are_refused(tmp_path: Path) -> None:
    """What may ask for any memory to be unpacked is not."""
    path = zipped(tmp_path / "x.npz", {"a": as_npy(np.zeros(3))}, zipfile.ZIP_LZMA)
    assert "packed in another way" in refused(co.Instance.load, path)


def test_what_savez_packs_is_read(tmp_path: Path) -> None:
    """An instance in a compressed file is the same."""
    inst = random_instance(1)
    np.savez_compressed(tmp_path / "x.npz", allow_pickle=False, **inst.arrays())
    assert co.Instance.load(tmp_path / "x.npz") == inst


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = " + "9" * 5000, "line 1 has a number of more than 255 digits"),
        ("\n\na = 0x" + "f" * 500, "line 3 has a number of more than 255 digits"),
        ("a = " + "[" * 40 + "]" * 40, "nested more than 32 deep"),
        ("a = " + "[" * 10**5, "is not TOML: maximum recursion depth"),
        (".".join(["a"] * 10**6) + " = 1", "a key has more than 32 parts"),
        (".".join(['"\\""'] * 10**5) + " = 1", "a key has more than 32 parts"),
        ("[" + " . ".join(["'a b'"] * 10**5) + "]", "a key has more than 32 parts"),
        ("a = 1\n" * 2, "is not TOML: Cannot overwrite"),
    ],
    ids=lambda text: text[:12],
)
def test_toml_beyond_the_limits_is_one_line(text: str, message: str) -> None:
    """Long numbers, deep nesting, and keys for which a parser takes the square of their parts."""
    start = time.process_time()
    with pytest.raises(CardOptError, match=message) as caught:
        inputs.parse_toml(text)
    assert len(str(caught.value).splitlines()) == 1
    assert time.process_time() - start < 2.0


def test_toml_within_the_limits_is_read() -> None:
    """Long rows of numbers and long words are no long keys."""
    text = f"a = [{', '.join(['0.125'] * 10_000)}]\nb = '{'word ' * 10_000}'\n{'k' * 10**6} = 1\n"
    assert inputs.parse_toml(text)["a"] == [0.125] * 10_000


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[" * 50 + "]" * 50, "nested more than 32 deep"),
        ("[" * 10**5, "is not JSON: maximum recursion depth"),
        ("9" * 5000, "line 1 has a number of more than 255 digits"),
        ("", "is not JSON"),
        ('["\\ud800"]', "is not JSON: .*surrogates not allowed"),
    ],
    ids=lambda text: text[:12],
)
def test_json_beyond_the_limits_is_one_line(text: str, message: str) -> None:
    """As with TOML."""
    with pytest.raises(CardOptError, match=message):
        inputs.parse_json(text)


@pytest.mark.parametrize("content", [3, "text", "\U0001f600", None, [1, [2, {"a": [3]}]]])
def test_json_within_the_limits_is_read(content: object) -> None:
    """What is no list or table is JSON, too."""
    assert inputs.parse_json(json.dumps(content)) == content


@pytest.mark.parametrize("name", ["x.toml", "suite.toml", "config.json", "x.json"])
def test_a_byte_order_mark_is_no_content(name: str, tmp_path: Path) -> None:
    """What comes after the mark is what is wrong with an empty text, not the mark."""
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf")
    assert "feff" not in refused(READERS[name], tmp_path / name)
    assert inputs.read_text(tmp_path / name) == ""


@pytest.mark.parametrize("name", ["a\0b.toml", "\ud800.toml", "n" * 5000, "~nobody/x.json"])
@pytest.mark.parametrize("reader", READERS)
def test_a_name_that_can_be_none_is_one_line(name: str, reader: str) -> None:
    """A name with a null, a surrogate, of 5,000 letters, of nobody's home: one line each."""
    refused(READERS[reader], Path(name))
