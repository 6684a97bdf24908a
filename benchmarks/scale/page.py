"""The tables on a page: each stands below a link to its file, and is put there by this."""

from __future__ import annotations

import re
from pathlib import Path

_TABLE = re.compile(r"(\]\(\S*/scale/(\w+)\.csv\)[^\n]*\n\n```text\n)(.*?)(?=^```$)", re.M | re.S)


def tables_on(text: str) -> dict[str, str]:
    """Return the tables on a page, by the names of their files."""
    return {name: table for _, name, table in _TABLE.findall(text)}


def refresh(page: Path, out: Path) -> None:
    """Put the tables of a folder onto a page in place of those that it has."""

    def now(found: re.Match[str]) -> str:
        file = out / f"{found[2]}.txt"
        return found[1] + (file.read_text() if file.exists() else found[3])

    page.write_text(_TABLE.sub(now, page.read_text(encoding="utf-8")), encoding="utf-8")
