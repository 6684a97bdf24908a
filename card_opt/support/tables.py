"""Tables as files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from card_opt.errors import MissingDependencyError
from card_opt.support.files import replacing

if TYPE_CHECKING:
    import pandas as pd

FRAME_ENDINGS = (".csv", ".parquet", ".json")


def write_frame(frame: pd.DataFrame, path: Path) -> None:
    """Write a table, in the format of `FRAME_ENDINGS` that the file's ending names.

    Raises
    ------
    MissingDependencyError
        If it is Parquet and there is no pyarrow.
    """
    with replacing(path) as beside:
        if path.suffix == ".csv":
            frame.to_csv(beside, index=False)
        elif path.suffix == ".json":
            beside.write_text(json.dumps(frame.to_dict("records"), indent=1) + "\n")
        else:
            try:
                frame.to_parquet(beside, index=False)
            except ImportError:
                raise MissingDependencyError(
                    f"{path} needs pyarrow: pip install 'card-opt[scale]'"
                ) from None
