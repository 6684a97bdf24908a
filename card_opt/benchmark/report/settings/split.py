"""Runs of a store, apart by the setting that they were made under."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from card_opt.benchmark.report.results import SETTING
from card_opt.support.text import apart

if TYPE_CHECKING:
    import pandas as pd

_FORMS = ("{}", "{:.12g} s", "{:.12g} byte", "gap {:.12g}")  # of the columns in `SETTING`
_UNLABELLED = "no label"
_LONGEST = 60  # characters of a folder's name


def by_setting(frame: pd.DataFrame) -> dict[str, pd.DataFrame]:
    """Return the runs of each setting by its name, in order of the columns in `SETTING`.

    A name says what tells the settings apart, such as ``v2, 10 s``. If there is only one, its
    name is empty.

    Parameters
    ----------
    frame
        Judged runs, see `card_opt.benchmark.verdicts.judged`.
    """
    columns = list(SETTING)
    is_telling = (frame[columns].nunique() > 1).tolist()
    if not any(is_telling):
        return {"": frame}
    names, parts = [], []
    for values, runs in frame.groupby(columns, dropna=False):
        words = [form.format(value) for form, value in zip(_FORMS, values, strict=True)]
        names.append(", ".join(w or _UNLABELLED for w in itertools.compress(words, is_telling)))
        parts.append(runs)
    return dict(zip(apart(names), parts, strict=True))


def folders(names: Sequence[str], files: Sequence[str]) -> list[str]:
    """Return a folder's name for each setting, of plain characters, no two alike.

    Parameters
    ----------
    names
        Of the settings.
    files
        Names that are taken, of what stands beside the folders.
    """
    plain = [re.sub(r"[^\w.=+-]+", "-", name, flags=re.ASCII) for name in names]
    short = [name[:_LONGEST].strip("-_.") or "setting" for name in plain]
    return apart([*files, *short])[len(files) :]
