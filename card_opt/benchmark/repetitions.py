"""What the verdicts on repetitions of one run come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from card_opt.benchmark.verdict import NOT_RUN, WRONG, Verdict

_GOOD = (Verdict.PROVED, Verdict.SOLVED, Verdict.FOUND)  # the best first

_FROM_BAD = tuple(reversed([*sorted(NOT_RUN), *(word for word in Verdict if word not in NOT_RUN)]))


def together(verdicts: Iterable[str]) -> Verdict:
    """Return the verdict on repetitions.

    Wrong if any is, the most frequent way of it; else proved, solved or found, if more than half
    are at least that; else the most frequent of the others. Of equally frequent ones it is the
    worst.

    >>> together(["solved", "solved", "found"]).value, together(["solved", "open"]).value
    ('solved', 'open')
    """
    counts = Counter(map(Verdict, verdicts))
    half = counts.total() / 2
    choices = [word for word in _FROM_BAD if word in counts and word in WRONG]
    if not choices:
        for place, word in enumerate(_GOOD, start=1):
            if sum(counts[good] for good in _GOOD[:place]) > half:
                return word
        choices = [word for word in _FROM_BAD if word in counts and word not in _GOOD]
    return max(choices, key=lambda word: counts[word])
