"""Print the digests of cases of all families: ``python -m tests.helpers.digests [nudged]``.

``nudged``: values of elementary functions are off by a bit, in a random direction, as on a
processor or with a library that nobody has seen yet.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Callable
from typing import Any

import numpy as np

from card_opt.families import FAMILIES, make

CASES: tuple[tuple[str, dict[str, object]], ...] = (
    *((family.name, {}) for family in FAMILIES),
    ("random", {"devices": 40, "rounds": 50}),
    ("convolution", {"shrink": 0.3, "cuts": 40}),
    ("encoder-decoder", {"skips": 0.5, "bottleneck": 0.2}),
    ("paper", {"scenario": "real", "channel": "scenario", "devices": 20, "rounds": 30}),
    ("near-ties", {"gap": 1e-9}),
    ("near-ties", {"gap": 1e-2, "cuts": 4, "profile": "convolution"}),
    ("levels", {"spacing": "geometric", "number": 7}),
    ("badly-scaled", {"limit": "energy-budget", "decades": 9}),
    ("badly-scaled", {"limit": "energy-budget", "normalizer": "fleet"}),
    ("deadline", {"profile": "identical", "tightness": 0.9}),
    ("energy-budget", {"per": "device", "tightness": 1.2}),
    ("mixed-limits", {"limits": 4, "tightness": 0.3}),
)
_NUMPY = ("exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "power", "cbrt", "hypot")
_PYTHON = ("exp", "expm1", "log", "log2", "log10", "log1p", "pow", "cbrt", "hypot")


def digests() -> dict[str, str]:
    """Return the digests of some cases by their name."""
    cases = (make(name, seed=seed, **knobs) for name, knobs in CASES for seed in (1, 2))
    return {case.name: case.digest for case in cases}


def nudge() -> None:
    """Put functions in the place of NumPy's and Python's that are off by a bit."""
    rng = np.random.default_rng(0)

    def nudged(function: Callable[..., Any]) -> Callable[..., Any]:
        def off(*args: Any, **options: Any) -> Any:
            values = function(*args, **options)
            return np.nextafter(values, rng.choice([-np.inf, np.inf], np.shape(values)))

        return off

    for module, names in ((np, _NUMPY), (math, _PYTHON)):
        for name in names:
            if hasattr(module, name):
                setattr(module, name, nudged(getattr(module, name)))


if __name__ == "__main__":
    if "nudged" in sys.argv:
        nudge()
    print(json.dumps(digests()))
