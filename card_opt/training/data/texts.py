"""Texts from files: JSON lines with a field ``text``, or plain paragraphs."""

from __future__ import annotations

import re
from pathlib import Path

from card_opt.errors import CardOptError, shown
from card_opt.support.inputs import MOST_NUMBERS, parse_json, read_bytes, reading

ENDINGS = (".jsonl", ".txt")
LONGEST_LINE = 2**20  # bytes of one text with what is around it


def read_texts(path: Path) -> list[str]:
    """Return the texts of a file, in its order.

    Parameters
    ----------
    path
        ``.jsonl``, one JSON object with a field ``text`` on each line; or ``.txt``, where a blank
        line ends a text. Both in UTF-8.

    Raises
    ------
    CardOptError
        If a line is not allowed, with its number, or the file has another ending or no text.
    """
    if path.suffix not in ENDINGS:
        raise CardOptError(f"{path}: texts are read from {' and '.join(ENDINGS)} files")
    with reading(path, CardOptError):
        lines = read_bytes(path, MOST_NUMBERS).removeprefix(b"\xef\xbb\xbf").split(b"\n")
        decoded = [_decoded(number, line) for number, line in enumerate(lines, start=1)]
        if path.suffix == ".jsonl":
            numbered = enumerate(decoded, start=1)
            texts = [_text(number, line) for number, line in numbered if line.strip()]
        else:
            paragraphs = re.split(r"\n\s*\n", "\n".join(decoded))
            texts = [text for part in paragraphs if (text := part.strip())]
        if not texts:
            raise CardOptError("has no texts")
    return texts


def files_of(places: list[Path]) -> list[Path]:
    """Return the files of texts that are meant: those given, or those of one folder, by name.

    Raises
    ------
    CardOptError
        If a folder has none, or is given beside others.
    """
    if len(places) != 1 or not places[0].is_dir():
        return places
    found = sorted(path for path in places[0].iterdir() if path.suffix in ENDINGS)
    if not found:
        raise CardOptError(f"{places[0]}: has no {' or '.join(ENDINGS)} files")
    return found


def _decoded(number: int, line: bytes) -> str:
    if len(line) > LONGEST_LINE:
        raise CardOptError(
            f"line {number} has {len(line):,} bytes, at most {LONGEST_LINE:,} are read; split it"
        )
    try:
        return line.decode().removesuffix("\r")
    except UnicodeDecodeError as error:
        raise CardOptError(f"line {number} is not in UTF-8: {error}") from None


def _text(number: int, line: str) -> str:
    """Return the text of a line of JSON."""
    try:
        content = parse_json(line)
    except CardOptError as error:
        raise CardOptError(f"line {number}: {error}") from None
    if not isinstance(content, dict):
        raise CardOptError(f"line {number} must be an object with a field text, got {shown(line)}")
    if "text" not in content:
        raise CardOptError(f"line {number} has no field text, only {shown(list(content))}")
    text = content["text"]
    if not isinstance(text, str) or not text.strip():
        raise CardOptError(f"line {number}: text must be a text with a word, got {shown(text)}")
    return text
