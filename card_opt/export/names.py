r"""The names of variables: the same in every file, whatever library built the formulation.

Device-rounds k, cuts c and levels l are numbered from 0: ``chosen_3_7`` is that of device-round 3
and cut 8. Libraries number the same variables through, or add words of their own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import numpy as np

from card_opt.export.program import Program
from card_opt.models.parts.flows import flows_of
from card_opt.problem.scaling import Scaled

_NUMBERED = re.compile(r"(chosen|frequency|period|square|stretch|band|level|move)_(\d+)")
_MIXTURE = re.compile(r"mixture_(\d+)_(\d+)")

MEANINGS = {
    "chosen_k_c": "1 if device-round k has cut c, else 0",
    "cut_k": "the cut of device-round k, a whole number",
    "level_k_l": "1 if device-round k has frequency level l, else 0",
    "mixture_k_c_l": "1 if device-round k has cut c at level l, else 0; a share on a grid",
    "frequency_k": "server frequency of device-round k over its maximum [1]",
    "frequency_k_c": "the same times chosen_k_c [1]",
    "above_k_c": "the same, of the frequency above its minimum [1]",
    "period_k": "1 / frequency_k [1]",
    "period_k_c": "the same times chosen_k_c [1]",
    "square_k": "frequency_k ^ 2 [1]",
    "square_k_c": "the same times chosen_k_c [1]",
    "work_k_j": "load j of the chosen cut over its largest [1]",
    "price_k_j": "scaled cost, or share of a limit, of a load of 1 [1]",
    "product_k_j": "work_k_j times price_k_j [1]",
    "cost_k": "scaled cost of device-round k [1]",
    "cost_of_k": "scaled cost of device-round k [1]",
    "share_of_i_k": "share of limit i that device-round k takes, as far as its cut decides [1]",
    "share_i_k": "share of limit i that device-round k takes [1]",
    "of_i_period_k": "the part of period_k that is disjunct i's",
    "of_i_square_k": "the part of square_k that is disjunct i's",
    "of_i_cost_of_k": "the part of cost_of_k that is disjunct i's",
    "of_i_share_of_i_k": "the part of share_of_i_k that is disjunct i's",
    "band_k": "share of its round's band that device-round k has [1]",
    "band_k_c": "the same times chosen_k_c [1]",
    "band_of_k": "share of its round's band that device-round k has [1]",
    "stretch_k_c": "1 / band_k times chosen_k_c [1]",
    "root_k_j": "root of load j of what the chosen cut sends, over its largest [1]",
    "sent_k_j": "root_k_j ^ 2 / band_k [1]",
    "makespan_n": "delay of the slowest of round n [a unit of time]",
    "delay_of_k": "delay of device-round k, but for what it sends [a unit of time]",
    "of_i_delay_of_k": "the part of delay_of_k that is disjunct i's",
    "move_k_c_d": "1 if device-round k has cut c and the next of its device cut d, else 0",
    "below_k_j": "1 if the cut of device-round k is among the first j + 1 along a line, else 0",
    "crossed_k_j": "1 if the next cut is on the other side of that place of the line, else 0",
    "step_k": "how far the cut moves to the next device-round of its device",
    "first_step_k": "how far the cut moves from where a device starts",
    "cone_i": "member i of the second-order cones, one after the other [1]",
}
"""What each kind of variable is; none has another unit than 1, or one of the formulation's own."""


def placed(names: list[str], s: Scaled) -> list[str]:
    """Return names that say device-round, cut and level where given ones have but a number.

    Parameters
    ----------
    names
        As a library that numbers variables through has them.
    s
        The problem.

    Examples
    --------
    With two device-rounds and three cuts ``chosen_4`` becomes ``chosen_1_1``.
    """
    num_rounds, num_cuts = s.size
    every = [(k, c) for k in range(num_rounds) for c in range(num_cuts)]
    is_open = np.ones(s.size, dtype=bool) if s.allowed is None else s.allowed
    allowed = [(k, c) for k, c in every if is_open[k, c]]
    levels = s.levels or ()
    steps = [(k, i) for k, values in enumerate(levels) for i in range(values.size)]
    flows = () if s.moves is None else zip(*flows_of(s)[:2], strict=True)
    moves = [(*every[tail], every[head][1]) for tail, head in flows]
    counts = Counter(m[1] for name in names if (m := _NUMBERED.fullmatch(name)))
    is_flat = counts["chosen"] > 0  # the first cut is never alone: a model has two at least
    places = {len(allowed): allowed, len(every): every}

    def of(name: str) -> str:
        if m := _NUMBERED.fullmatch(name):
            stem, number = m[1], int(m[2])
            if stem in {"level", "move"}:
                return "_".join([stem, *map(str, (steps if stem == "level" else moves)[number])])
            if is_flat:
                return "_".join([stem, *map(str, places[counts["chosen"]][number])])
        if m := _MIXTURE.fullmatch(name):
            return "_".join(["mixture", *map(str, every[int(m[1])]), m[2]])
        return name

    return [of(name) for name in names]


def kind(name: str) -> str:
    """Return which of `MEANINGS` a variable has.

    >>> kind("chosen_3_7"), kind("share_of_0_2")
    ('chosen_k_c', 'share_of_i_k')
    """
    return _KINDS[re.sub(r"\d+", "#", name)]


_KINDS = {re.sub(r"_[kcdlijn](?=_|$)", "_#", meaning): meaning for meaning in MEANINGS}


def meanings(names: Iterable[str]) -> list[str]:
    """Return a line for each kind of variable that is among these."""
    found = {kind(name) for name in names}
    return [f"{name}: {meaning}" for name, meaning in MEANINGS.items() if name in found]


def shortened(program: Program) -> Program:
    """Return a program with the names of `short` and `short_rows`."""
    is_binary = program.is_integer & (program.lower >= 0.0) & (program.upper <= 1.0)
    kinds = zip(program.is_integer.tolist(), is_binary.tolist(), strict=True)
    return program.renamed(short(kinds), short_rows(len(program.every_row)))


def short(kinds: Iterable[tuple[bool, bool]]) -> list[str]:
    """Return short names of variables, of which each may be whole, and may be 0 or 1.

    As MINLPLib has them: x, b for 0 or 1, i for other whole ones, with the number from 1.

    >>> short([(False, False), (True, True), (True, False)])
    ['x1', 'b2', 'i3']
    """
    letters = ("b" if is_binary else "i" if is_whole else "x" for is_whole, is_binary in kinds)
    return [f"{letter}{j}" for j, letter in enumerate(letters, 1)]


def short_rows(number: int) -> list[str]:
    """Return so many short names of rows: e with a number, from 1."""
    return [f"e{i + 1}" for i in range(number)]
