"""Figures as files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from card_opt.support.files import replacing

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def save_figure(figure: Figure, path: str | os.PathLike[str]) -> None:
    """Write a figure to a file, in the format that its ending names."""
    with replacing(path) as beside:
        figure.savefig(beside, dpi=160, bbox_inches="tight")
