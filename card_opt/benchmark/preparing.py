"""What has to be known of cases before any clock runs: their best values, and steps before."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from card_opt.benchmark.packing import claimed
from card_opt.benchmark.store import Store
from card_opt.families import parse
from card_opt.families.case import Case
from card_opt.families.certified import certified
from card_opt.support.progress import Progress

if TYPE_CHECKING:
    import pandas as pd

_PREPARATION, _BEFORE, _CERTIFICATES = "best values", "steps before", "certificates"


def prepare(cases: Sequence[Case], store: Store, progress: Progress | None = None) -> list[Case]:
    """Return the cases with the best values that the store keeps, finding those that it lacks.

    Those that it lacks come with certificates where one can be made.

    Raises
    ------
    CardOptError
        If the store was made with other cases of these names.
    """
    prepared: list[Case] = []
    for case in cases:
        if progress is not None:
            progress(_PREPARATION, len(prepared), len(cases))
        if store.best(case) is None:
            store.keep_best(replace(case, known=certified(case)))
        prepared.append(replace(case, known=store.best(case)))
    if progress is not None:
        progress(_PREPARATION, len(cases), len(cases))
    return prepared


def certify(store: Store, progress: Progress | None = None) -> pd.DataFrame:
    """Certify the best values that a store keeps without a certificate; its runs stay as they are.

    Parameters
    ----------
    store
        The store.
    progress
        Called with what is done, how much of it, and of how much.

    Returns
    -------
    DataFrame
        One row for each case: `case`; `claim`, a kind of `card_opt.Certificate`, empty without
        one; `value` and `bound`, which it proves, or inf and -inf.

    Raises
    ------
    CardOptError
        If the store was made with other cases of these names.
    """
    import pandas as pd

    names, rows = store.cases(), []
    for done, name in enumerate(names):
        if progress is not None:
            progress(_CERTIFICATES, done, len(names))
        case = parse(name)
        store.best(case)  # complains if it is another case
        content: Mapping[str, Any] | None = store.certificate(case.digest)
        if content is None:
            best = certified(case)
            content = best.certificate
            if content is not None:
                store.keep_best(replace(case, known=best))
        kind = "" if content is None else content["claim"]["kind"]
        ends = (math.inf, -math.inf) if content is None else claimed(content)
        rows.append((name, kind, *ends))
    return pd.DataFrame(rows, columns=["case", "claim", "value", "bound"])


def look_back(cases: Sequence[Case], progress: Progress | None = None) -> None:
    """Find the optimum of the step before of each case, before any clock runs."""
    steps = [case.previous for case in cases if case.previous is not None]
    for done, step in enumerate(steps):
        if progress is not None:
            progress(_BEFORE, done, len(steps))
        step.best  # noqa: B018 - kept by the case
