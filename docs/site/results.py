"""Everything in results/: the command that made it, its figures, and its files to download."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from docs.site.outside import RESULTS, ROOT

_MOST = 2_000_000  # bytes of a file that is worth a download
_KINDS = {".csv", ".txt", ".json", ".md", ".toml"}


def results() -> str:
    """Return a part for every folder of results that says how it was made, or has a figure."""
    folders = sorted({file.parent for file in (ROOT / "results").rglob("*") if file.is_file()})
    return "\n".join(line for folder in folders for line in _part(folder))


def _part(folder: Path) -> Iterator[str]:
    files = sorted(file for file in folder.iterdir() if file.is_file())
    name = folder.relative_to(ROOT / "results").as_posix()
    yield f"({name.replace('/', '-')})="
    yield f"## {name}"
    yield ""
    command = folder / "command.txt"
    if command.exists():
        yield from ("```text", command.read_text(encoding="utf-8").rstrip(), "```", "")
    for file in files:
        if file.suffix == ".png":
            title = f"{name}: {file.stem.replace('_', ' ').replace('-', ' ')}"
            yield from (f"![{title}]({_from_page(file)})", "")
    links = [
        f"{{download}}`{file.name} <{_from_page(file)}>`"
        for file in files
        if file.suffix in _KINDS and file.stat().st_size <= _MOST
    ]
    yield from (" · ".join(links), "")


def _from_page(file: Path) -> str:
    return os.path.relpath(file, (ROOT / "docs" / RESULTS).parent)
