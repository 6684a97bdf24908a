"""What SQLite complains of, and what is to be done about it."""

from __future__ import annotations

BUSY = 60.0  # seconds to wait for another writer; a write takes milliseconds
ADVICE = {
    "SQLITE_NOTADB": "is not a benchmark store; name another file",
    "SQLITE_CORRUPT": "is damaged; name another file, or bring back a copy",
    "SQLITE_CANTOPEN": "cannot be opened; is there such a folder, and may you write to it?",
    "SQLITE_READONLY": "cannot be written; may you write to it and to its folder?",
    "SQLITE_FULL": "cannot grow, the disk is full; its rows are whole, make room and run again",
    "SQLITE_IOERR": "cannot be written, the disk fails or is full; its rows are whole",
    "SQLITEBUSY": f"has been locked by another process for {BUSY:.0f} s; try again",
}
