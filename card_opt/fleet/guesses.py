"""Which heading may stand for a column that a table lacks: a guess for a message, never for work.

>>> guessed("uplink", ["id", "ul_mbps", "dl_mbps"])
('ul_mbps', '*1e6')
>>> guessed("throughput", ["id", "Device GFLOPS"])
('Device GFLOPS', '*1e9')
"""

from __future__ import annotations

import difflib
import re
import shlex
from collections.abc import Iterable, Sequence

_WORDS = {
    "device": ("device", "client", "node", "ue", "phone", "worker", "host", "id", "name"),
    "round": ("round", "epoch", "iteration", "step", "slot", "time"),
    "throughput": ("throughput", "flops", "flop", "compute", "speed"),
    "uplink": ("uplink", "ul", "upload", "up", "tx"),
    "downlink": ("downlink", "dl", "download", "down", "rx"),
    "weight": ("weight",),
    "deadline": ("deadline", "max"),
    "energy_cap": ("cap", "budget"),
}
"""What headings of others say, the clearest words first."""

_PREFIXES = {"k": "1e3", "m": "1e6", "g": "1e9", "t": "1e12"}
_UNIT = re.compile(r"([kmgt])(bps|bits?|flops?|flop)")


def suggestion(missing: Iterable[str], headings: Sequence[str]) -> str:
    """Return options that say where columns are, as one would type them.

    Parameters
    ----------
    missing
        Names of the schema.
    headings
        What the table has, but for what is known already.
    """
    texts, left = [], list(headings)
    for name in missing:
        head, factor = guessed(name, left)
        left = [other for other in left if other != head]
        option = f"{name}={head or 'HEADING'}{factor}"
        texts.append(f"--column {shlex.quote(option)}")
    return " ".join(texts)


def guessed(name: str, headings: Sequence[str]) -> tuple[str, str]:
    """Return the likeliest heading and the factor that its unit needs; empty for none.

    Parameters
    ----------
    name
        Of the schema.
    headings
        To choose from.
    """
    parts = {head: re.findall(r"[a-z]+", head.lower()) for head in headings}
    for word in _WORDS.get(name, (name,)):
        for head, found in parts.items():
            if word in found or any(_UNIT.fullmatch(p) and p[1:] == word for p in found):
                return head, _factor(found)
    close = difflib.get_close_matches(name, headings, n=1, cutoff=0.6)
    return (close[0], _factor(parts[close[0]])) if close else ("", "")


def _factor(words: Iterable[str]) -> str:
    """Return what makes a unit SI, such as ``*1e6`` for Mbit/s; empty where it is not known."""
    for word in words:
        if found := _UNIT.fullmatch(word):
            return f"*{_PREFIXES[found[1]]}"
    return ""
