"""How inputs are damaged: bytes, words, lines, and the structure of what is known to have one."""

from __future__ import annotations

import contextlib
import io
import json
import random
import re
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

Change = Callable[[bytes, random.Random], bytes]

_WORDS = [
    *("0", "-1", "1", "2", "0.5", "1e308", "-1e308", "1e-320", "1e999", "nan", "inf", "-inf"),
    *("NaN", "Infinity", "true", "false", "null", "''", '""', "[]", "{}", "[[1]]", "card", "x"),
    *("9" * 20, "9" * 250, "9" * 300, "9" * 5000, "0x" + "f" * 4000, "1_000", "1979-05-27"),
    *("[" * 30, "[" * 3000, "{" * 3000, "a." * 20, "a." * 3000, "[" * 30 + "]" * 30),
    *(
        '"\\ud800"',
        "\udc80",
        "\0",
        "\ufeff",
        "\r",
        "\u2028",
        "²",
        "٣",
        '"' * 3,
        "#",
        ",",
        "=",
        ":",
    ),
]
_VALUES: list[Any] = [
    *(None, True, False, 0, 1, -1, 2, 0.5, 1e308, 1e-320, 10**20, 10**250, 10**300, "", "x"),
    *(float("nan"), float("inf"), -float("inf"), "\ud800", "\0", [], {}, [[]], [1, [2]], {"a": 1}),
    *([0.0] * 3, [[1.0, 2.0]], "y" * 5000, ["z"] * 100),
]
_TOKEN = re.compile(r"[\w.+-]+|\"[^\"\n]*\"|[^\w\s]")


def bytes_changed(content: bytes, rng: random.Random) -> bytes:
    """Flip, set, cut out, double, move or put in bytes, or end early."""
    data = bytearray(content)
    for _ in range(rng.choice((1, 1, 2, 8))):
        here, there = sorted(rng.randrange(len(data) + 1) for _ in range(2))
        there = min(there, here + rng.choice((1, 4, 64, 4096)))
        match rng.randrange(6):
            case 0 if here < len(data):
                data[here] ^= 1 << rng.randrange(8)
            case 1:
                data[here:there] = rng.choice((b"\0", b"\xff")) * (there - here)
            case 2:
                del data[here:there]
            case 3:
                data[here:here] = data[here:there]
            case 4:
                data[here:here] = rng.randbytes(rng.choice((1, 4, 16)))
            case _ if rng.random() < 0.3:
                del data[here:]
    return bytes(data)


def words_changed(content: bytes, rng: random.Random) -> bytes:
    """Put other words and numbers in the place of some, or beside them."""
    text = content.decode("utf-8", "surrogateescape")
    for _ in range(rng.choice((1, 1, 2, 4))):
        tokens = list(_TOKEN.finditer(text))
        if not tokens:
            break
        found = rng.choice(tokens)
        word = rng.choice([*_WORDS, rng.choice(tokens)[0]])
        start = found.start() if rng.random() < 0.8 else found.end()
        text = text[:start] + word + text[found.end() :]
    return text.encode("utf-8", "surrogatepass" if "\ud800" in text else "surrogateescape")


def lines_changed(content: bytes, rng: random.Random) -> bytes:
    """Leave out, double or exchange lines."""
    lines = content.splitlines(keepends=True)
    for _ in range(rng.choice((1, 1, 3))):
        if not lines:
            break
        here, there = (rng.randrange(len(lines)) for _ in range(2))
        match rng.randrange(3):
            case 0:
                del lines[here]
            case 1:
                lines[here:here] = lines[there : there + 1] * rng.choice((1, 2, 100))
            case _:
                lines[here], lines[there] = lines[there], lines[here]
    return b"".join(lines)


def json_changed(content: bytes, rng: random.Random) -> bytes:
    """Put other values into the tree that JSON says, or leave some out."""
    tree = json.loads(content)
    for _ in range(rng.choice((1, 1, 2))):
        node: Any = tree
        while True:
            keys = list(node) if isinstance(node, dict) else range(len(node))
            if not keys:
                break
            key = rng.choice(keys)
            if isinstance(node[key], dict | list) and rng.random() < 0.8:
                node = node[key]
                continue
            if rng.random() < 0.2:
                del node[key]
            else:
                node[key] = rng.choice(_VALUES)
            break
    return json.dumps(tree).encode()


def arrays_changed(content: bytes, rng: random.Random) -> bytes:
    """Give arrays of an .npz file other values, types, shapes and names."""
    with np.load(io.BytesIO(content)) as file:
        arrays = dict(file)
    for _ in range(rng.choice((1, 1, 2))):
        name = rng.choice(list(arrays))
        old = arrays[name]
        match rng.randrange(7):
            case 0:
                del arrays[name]
            case 1:
                arrays[name] = np.asarray(rng.choice([np.nan, np.inf, -1.0, 0.0, 1e308, 2**62]))
            case 2:
                arrays[name] = old[..., None].repeat(rng.choice((0, 1, 3)), axis=-1)
            case 3:
                kind = rng.choice(("i1", "u8", "c16", "S3", "U2", "M8[s]", "f2", "?", "V3"))
                arrays[name] = np.zeros(old.shape, dtype=kind)
            case 4:
                arrays[name] = arrays[rng.choice(list(arrays))]
            case 5 if old.dtype.kind == "U" and old.ndim == 0:
                text = rng.choice((words_changed, json_changed))(str(old).encode(), rng)
                arrays[name] = np.array(text.decode("utf-8", "replace"))
            case 5 if old.size:
                changed = np.array(old)
                changed.flat[rng.randrange(old.size)] *= rng.choice((-1, 0))
                arrays[name] = changed
            case _:
                arrays[f"{name}x"] = old
        if not arrays:
            break
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def cells_changed(content: bytes, rng: random.Random) -> bytes:
    """Put other values into cells of an SQLite file, or make other tables of it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.sqlite"
        path.write_bytes(content)
        with (
            contextlib.closing(sqlite3.connect(path)) as database,
            contextlib.suppress(sqlite3.Error, UnicodeEncodeError, OverflowError),
        ):
            names = [row[1] for row in database.execute("PRAGMA table_info(runs)")]
            for _ in range(rng.choice((1, 2))):
                column = rng.choice(names)
                value = rng.choice(["", "optimal", "[]", "[[1,2]]", "[[1,2,{}]]", *_VALUES])
                value = json.dumps(value) if isinstance(value, dict | list) else value
                if rng.random() < 0.05:
                    database.execute("PRAGMA user_version = 7")
                if rng.random() < 0.05:
                    database.execute("CREATE TABLE other (a)")
                if rng.random() < 0.1:
                    value = b"\xff\xfe"
                database.execute(
                    f'UPDATE runs SET "{column}" = CAST(? AS TEXT) WHERE rowid = 1'
                    if isinstance(value, bytes)
                    else f'UPDATE runs SET "{column}" = ? WHERE rowid = 1',
                    (value,),
                )
            database.commit()
        return path.read_bytes()


def columns_changed(content: bytes, rng: random.Random) -> bytes:
    """Give columns of a Parquet file other values, types and names."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pq.read_table(io.BytesIO(content))
    for _ in range(rng.choice((1, 1, 2))):
        place = rng.randrange(table.num_columns)
        old = table.column(place)
        name = table.column_names[place]
        match rng.randrange(5):
            case 0:
                table = table.remove_column(place)
            case 1:
                name = rng.choice([*table.column_names, "", f"{name} [x]", name.upper()])
                table = table.set_column(place, name, old)
            case 2:
                values = old.to_pylist()
                values[rng.randrange(len(values))] = rng.choice([None, *values])
                table = table.set_column(place, name, pa.array(values))
            case 3:
                values = [rng.choice([None, -1.0, 0.0, 1.5, 1e308, float("nan"), float("inf")])]
                table = table.set_column(place, name, pa.array(values * len(old), pa.float64()))
            case _:
                kinds = [pa.float16(), pa.int8(), pa.uint64(), pa.string(), pa.large_string()]
                kinds += [pa.binary(), pa.null(), pa.bool_(), pa.date32(), pa.decimal128(9, 2)]
                kinds += [pa.list_(pa.int8()), pa.timestamp("ns", "UTC"), pa.duration("s")]
                kind = rng.choice(kinds)
                table = table.set_column(place, name, pa.nulls(len(old), kind))
    buffer = io.BytesIO()
    pq.write_table(table, buffer, row_group_size=rng.choice((1, 2, 9)))
    return buffer.getvalue()
