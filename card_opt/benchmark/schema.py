"""The tables of a store, by version: what one of today has, and what earlier ones had."""

from __future__ import annotations

import sqlite3
import zlib
from typing import get_type_hints

from card_opt.benchmark.record import Run

_TYPES = {str: "TEXT NOT NULL", int: "INTEGER NOT NULL", float: "REAL"}  # nan is stored as null
COLUMNS = get_type_hints(Run)
_TYPED = ", ".join(f'"{name}" {_TYPES[hint]}' for name, hint in COLUMNS.items())
_FIRST = (
    f"CREATE TABLE runs ({_TYPED}, PRIMARY KEY (key)) STRICT",
    "CREATE TABLE claims (key TEXT PRIMARY KEY NOT NULL, host TEXT NOT NULL, boot TEXT NOT NULL, "
    "pid INTEGER NOT NULL, started REAL NOT NULL) STRICT",
    'CREATE TABLE cases ("case" TEXT PRIMARY KEY NOT NULL, digest TEXT NOT NULL, '
    "value REAL NOT NULL, bound REAL NOT NULL, proof TEXT NOT NULL, cut BLOB NOT NULL) STRICT",
)
_ADDED = (
    "CREATE TABLE certificates (digest TEXT PRIMARY KEY NOT NULL, value REAL NOT NULL, "
    "bound REAL NOT NULL, content BLOB NOT NULL) STRICT",
)
SCHEMA = (*_FIRST, *_ADDED)
APPLICATION = 0x43415244  # "CARD", in the file's header


def _version(schema: tuple[str, ...]) -> int:
    return zlib.crc32("\n".join(schema).encode()) & 0x7FFFFFFF  # user_version has a sign


VERSION, EARLIER = _version(SCHEMA), _version(_FIRST)
VERSIONS = {VERSION: set(SCHEMA), EARLIER: set(_FIRST)}
"""What a store of each version that can be read is made of."""


def header(database: sqlite3.Connection) -> tuple[int, int, set[str]]:
    """Return what the file is for, its version, and what has made its tables and others."""
    statements = ("PRAGMA application_id", "PRAGMA user_version")
    application, version = (database.execute(s).fetchone()[0] for s in statements)
    made = database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    return application, version, {statement for (statement,) in made}


def make(database: sqlite3.Connection) -> None:
    """Make what an empty store, or one of an earlier version, lacks."""
    made = header(database)[2]
    for statement in SCHEMA:
        if statement not in made:
            database.execute(statement)
    database.execute(f"PRAGMA application_id = {APPLICATION}")
    database.execute(f"PRAGMA user_version = {VERSION}")


def has_certificates(database: sqlite3.Connection) -> bool:
    """Return whether it is of a version that has some."""
    return header(database)[1] == VERSION
