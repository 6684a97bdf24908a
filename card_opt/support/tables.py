"""Tables as files."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING

from card_opt.errors import CardOptError, MissingDependencyError
from card_opt.support.files import replacing

if TYPE_CHECKING:
    import pandas as pd

FRAME_ENDINGS = (".csv", ".parquet", ".json")


def check_frame(path: Path) -> None:
    """Refuse a table that could not be written, before any work is done for it.

    Raises
    ------
    CardOptError
        If its ending is none of `FRAME_ENDINGS`.
    MissingDependencyError
        If it is Parquet and there is no pyarrow.
    """
    if path.suffix not in FRAME_ENDINGS:
        raise CardOptError(f"a table must end in {', '.join(FRAME_ENDINGS)}, got {path}")
    if path.suffix == ".parquet" and importlib.util.find_spec("pyarrow") is None:
        raise MissingDependencyError(f"{path} needs pyarrow: pip install 'card-opt[scale]'")


def write_frame(frame: pd.DataFrame, path: Path) -> None:
    """Write a table, in the format of `FRAME_ENDINGS` that the file's ending names.

    Raises
    ------
    CardOptError
        As for `check_frame`.
    """
    check_frame(path)
    with replacing(path) as beside:
        if path.suffix == ".csv":
            frame.to_csv(beside, index=False)
        elif path.suffix == ".json":
            beside.write_text(json.dumps(frame.to_dict("records"), indent=1) + "\n")
        else:
            frame.to_parquet(beside, index=False)
