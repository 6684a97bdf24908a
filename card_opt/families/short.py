"""Short names of cases, for libraries that call a problem by its file."""

from __future__ import annotations

_SHORT = {
    "convolution": "conv",
    "encoder-decoder": "encdec",
    "near-ties": "ties",
    "badly-scaled": "scales",
    "energy-cap": "ecap",
    "device-memory": "memory",
    "min-cut": "mincut",
    "max-cut": "maxcut",
    "energy-budget": "ebud",
    "round-time": "rtime",
    "frequency-pool": "fpool",
    "device-energy-budget": "debud",
    "mixed-limits": "mixed",
    "configurations": "config",
}
_DIGITS = 4  # of the digest


def short_name(family: str, shape: tuple[int, int], seed: int, digest: str) -> str:
    """Return a short name: family, size, seed, and digits of the digest for all other knobs.

    >>> short_name("energy-budget", (5, 4), 0, "3f2a1b0c9d8e7f60")
    'card-ebud-5x4-s0-3f2a'
    """
    word = _SHORT.get(family, family.replace("-", "")[:8])
    return f"card-{word}-{shape[0]}x{shape[1]}-s{seed}-{digest[:_DIGITS]}"
