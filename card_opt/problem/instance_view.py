"""What an instance shows of itself: its sizes, and the range of every field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from card_opt.problem.fields import FIELDS
from card_opt.support.views import View

if TYPE_CHECKING:
    import pandas as pd

    from card_opt.problem.instance import Instance


def view(inst: Instance) -> View:
    """Return sizes and fields of an instance."""
    devices, rounds = inst.shape
    facts = {
        "devices": devices,
        "rounds": rounds,
        "cuts": inst.num_cuts,
        "normalizer": inst.normalizer,
    }
    return View(facts, _fields(inst))


def _fields(inst: Instance) -> pd.DataFrame:
    import pandas as pd

    given = {name: getattr(inst, name) for name in FIELDS}
    rows = [
        {
            "field": name,
            "unit": FIELDS[name].unit.strip(" []"),
            "shape": str(np.shape(value)) if np.ndim(value) else "",
            "least": float(np.min(value)),
            "most": float(np.max(value)),
        }
        for name, value in given.items()
        if value is not None
    ]
    return pd.DataFrame(rows)
