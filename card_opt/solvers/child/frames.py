"""What a solving process and its parent say to each other: words and named arrays."""

from __future__ import annotations

import io
import json
from dataclasses import asdict
from typing import IO, Any

import numpy as np
import numpy.typing as npt

from card_opt.problem.claim import About, Claim, Saying
from card_opt.problem.solution import Answer, Status
from card_opt.support import messages
from card_opt.support.text import one_line

Frame = dict[str, npt.NDArray[Any]]


def packed(words: dict[str, Any], arrays: Frame | None = None) -> bytes:
    """Return a message: words that JSON can hold, and arrays."""
    buffer = io.BytesIO()
    text = np.frombuffer(json.dumps(words).encode(), dtype=np.uint8)
    np.savez(buffer, allow_pickle=False, words=text, **(arrays or {}))
    return buffer.getvalue()


def unpacked(message: bytes) -> tuple[dict[str, Any], Frame]:
    """Return the words and arrays of a message."""
    with np.load(io.BytesIO(message), allow_pickle=False) as file:
        arrays = dict(file)
    words: dict[str, Any] = json.loads(arrays.pop("words").tobytes())
    return words, arrays


def write(stream: IO[bytes], words: dict[str, Any], arrays: Frame | None = None) -> None:
    """Send one message."""
    messages.write(stream, packed(words, arrays))


def read(stream: IO[bytes]) -> tuple[dict[str, Any], Frame] | None:
    """Return the next message's words and arrays, or None when the other side is gone."""
    message = messages.read(stream)
    return None if message is None else unpacked(message)


def join(**groups: Frame) -> Frame:
    """Return the arrays of several groups as one frame; `split` parts them again."""
    return {f"{group}/{name}": v for group, arrays in groups.items() for name, v in arrays.items()}


def split(arrays: Frame, group: str) -> Frame:
    """Return the arrays of one group of a joined frame."""
    prefix = f"{group}/"
    return {k.removeprefix(prefix): v for k, v in arrays.items() if k.startswith(prefix)}


def write_answer(stream: IO[bytes], kind: str, answer: Answer) -> None:
    """Send an answer, or an incumbent on the way to one."""
    words = {
        "kind": kind,
        "status": answer.status,
        "bound": answer.bound,
        "build_time": answer.build_time,
        "solve_time": answer.solve_time,
        "message": answer.message,
        "nodes": answer.nodes,
        "claim": None if answer.claim is None else asdict(answer.claim),
    }
    arrays: Frame = {}
    if answer.cut is not None and answer.frequency is not None:
        arrays = {"cut": answer.cut, "frequency": answer.frequency}
        arrays |= {} if answer.share is None else {"share": answer.share}
    write(stream, words, arrays)


def as_answer(words: dict[str, Any], arrays: Frame) -> Answer:
    """Return the answer that `write_answer` sent."""
    return Answer(
        Status(words["status"]),
        arrays.get("cut"),
        arrays.get("frequency"),
        words["bound"],
        words["build_time"],
        words["solve_time"],
        one_line(words["message"]),
        nodes=words["nodes"],
        claim=_as_claim(words["claim"]),
        share=arrays.get("share"),
    )


def _as_claim(words: dict[str, Any] | None) -> Claim | None:
    if words is None:
        return None
    says, about = Saying(words["says"]), About(words["about"])
    word = one_line(words["word"])
    return Claim(word, says, words["objective"], words["bound"], about)
