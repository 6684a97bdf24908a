"""Forged sums of parts: what each violates, how the files are changed, words of the refusal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.certificates.forgeries import NODES, ROW, Change, both, moved, put
from tests.certificates.sound import price
from tests.certificates.writing import Content, hexadecimal


def _of_file(*change: Change) -> Callable[[dict[str, Content], Content], None]:
    """Return the change of the first part's file."""

    def forged(files: dict[str, Content], content: Content) -> None:
        both(*change)(files["0.json"])

    return forged


def _of_sum(change: Change) -> Callable[[dict[str, Content], Content], None]:
    """Return the change of the sum's own file."""
    return lambda files, content: change(content)


SUMS: Sequence[tuple[str, Callable[[dict[str, Content], Content], None], str]] = (
    ("every part is sound", _of_file(moved(-1e-15, "claim", "value")), "decision costs more"),
    ("parts together keep the limits", _of_file(put("0x1.8p+4", "claim", "takes", 0)), "limit"),
    ("parts cost no more than is claimed", _of_sum(moved(-1e-15, "claim", "value")), "cost more"),
    ("parts prove the bound", _of_sum(moved(1e-11, "claim", "bound")), "do not prove"),
    ("no part counts twice", _of_sum(put(["0.json", "0.json"], "parts")), "twice"),
    ("a sum has parts", _of_sum(put([], "parts")), "twice|part"),
    ("parts are in the same folder", _of_sum(put(["0.json", "../1.json"], "parts")), "file"),
    ("parts are there", _of_sum(put(["0.json", "2.json"], "parts")), "no file"),
    ("parts have the same prices", _of_file(
        put([[0, hexadecimal(price(15))]], *NODES, 0, "leaf", "prices"),
        put("0x1.8p-1", "claim", "bound")), "differ"),
    ("parts have the same bounds", _of_file(put([31.0], *ROW, "bound")), "differ"),
    ("parts limit the same quantity", _of_file(
        put("frequency", *ROW, "quantity"), put("0x1p-4", "claim", "bound")), "differ"),
    ("a sum is optimal if its gap is small", _of_sum(put("optimal", "claim", "kind")), "gap"),
    ("a sum is no part", _of_sum(put("part", "claim", "kind")), "sum|kind|parts"),
    ("a sum is of certificates, not of sums", lambda files, content: files.update(
        {"0.json": content | {"parts": ["1.json"]}}), "certificate|format|missing|not known"),
    ("a sum's version", _of_sum(put(2, "version")), "whole number"),
)  # fmt: skip
