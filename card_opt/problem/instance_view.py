"""What an instance shows of itself besides its sizes: the range of every field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from card_opt.problem.fields import FIELDS
from card_opt.problem.quantities import Values

if TYPE_CHECKING:
    import pandas as pd


def fields_table(fields: Mapping[str, Values]) -> pd.DataFrame:
    """Return one row per field that is given: unit, shape, least and most."""
    import pandas as pd

    rows = [
        {
            "field": name,
            "unit": FIELDS[name].unit.strip(" []"),
            "shape": str(np.shape(value)) if np.ndim(value) else "",
            "least": float(np.min(value)),
            "most": float(np.max(value)),
        }
        for name, value in fields.items()
        if value is not None
    ]
    return pd.DataFrame(rows)
