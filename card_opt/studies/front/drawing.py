"""The front on axes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from card_opt.studies.front.marks import DEVICE, KNEE, OWN, SERVER

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

_STYLES = {KNEE: ("D", "C3"), OWN: ("*", "C1"), DEVICE: ("^", "C4"), SERVER: ("s", "C5")}
_NAMES = {KNEE: "knee", OWN: "CARD", DEVICE: "device-only", SERVER: "server-only"}


def draw_front(table: pd.DataFrame, marks: pd.DataFrame, is_limited: bool, ax: Axes) -> None:
    """Draw delay against energy with the knee, CARD and the baselines.

    Parameters
    ----------
    table, marks
        Those of the front.
    is_limited
        Whether there are limits, so that the own optimum is not CARD's.
    ax
        The axes.
    """
    energy, delay = table["energy"] / 1e3, table["delay"] / 1e3
    ax.plot(energy, delay, "-", color="C0", lw=1.8, label="front", zorder=2)
    for row in marks.to_dict("records"):
        marker, color = _STYLES[row["mark"]]
        name = _NAMES[row["mark"]] if not is_limited or row["mark"] == KNEE else OWN
        size = 11.0 if marker == "*" else 6.5
        place = row["energy"] / 1e3, row["delay"] / 1e3
        ax.plot(*place, marker, color=color, ms=size, mec="white", mew=0.6, label=name)
    ax.set_xscale("log")
    ax.set_xlabel("total server energy [kJ]")
    ax.set_ylabel("total delay [1000 s]")
    ax.grid(alpha=0.3)
    ax.legend(frameon=False, loc="upper right")
