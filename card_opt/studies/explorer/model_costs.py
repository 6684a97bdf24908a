r"""What cuts cost as functions of batch, sequence and rank, in numbers that a page can hold.

`card_opt.scenarios.llm` says what each cut of a model costs for one way to fine-tune it. With a
batch of :math:`B` sequences of :math:`s` tokens, :math:`t = B s`, and rank :math:`r`, all of it is

.. math::

    \eta_D(c) &= t \, (a_c + b_c r + \textstyle\sum_k d_{ck} \min(s, w_k)) \\
    S(c) = \tilde S(c) &= t \, h \cdot \text{bits of an activation} \\
    A(c) &= r \, l_c \cdot \text{bits of an adapter weight} \\
    \text{memory}(c) &= m_c + n_c r + t \, (p_c + q_c r + u_c s)

with the windows :math:`w_k` of the layers' attention, infinite for all of the sequence. The
coefficients are differences of values of the scenario code itself. Those are whole numbers, so
the differences are exact, and so is what the page computes from them.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from card_opt.scenarios.llm import Architecture, CutProfile, cut_profile
from card_opt.scenarios.transformer.fine_tuning import FineTuning

FloatArray = npt.NDArray[np.float64]


def model_costs(architecture: Architecture, tuning: FineTuning) -> dict[str, Any]:
    """Return the coefficients of a model's costs, lists over its cuts.

    Parameters
    ----------
    architecture
        The model.
    tuning
        How it is fine-tuned; batch, sequence, rank, bits and whether the server has the head do
        not matter, for the coefficients are for all of them.

    Returns
    -------
    dict
        ``windows`` (None: the whole sequence); ``flops``, ``rank_flops`` and ``key_flops``, lists
        of :math:`a, b, d` with an entry more than there are cuts, that of all layers;
        ``head_flops`` of a token; ``width`` :math:`h`; ``adapters`` :math:`l`; ``memory``,
        ``rank_memory``, ``kept``, ``rank_kept`` and ``score_kept``, :math:`m, n, p, q, u`.
    """
    windows = sorted({layer.window for layer in architecture.layers if layer.window is not None})

    def at(sequence: int, rank: int, head: str = "none") -> CutProfile:
        changes: dict[str, Any] = {"batch_size": 1, "sequence_length": sequence}
        changes |= {"lora_rank": rank, "head": head}
        return cut_profile(architecture, dataclasses.replace(tuning, **changes))

    def per_token(sequence: int, rank: int = 1) -> FloatArray:
        profile = at(sequence, rank)
        return np.append(profile.device_flops, profile.total_flops) / sequence

    first = per_token(1)
    rank_flops = per_token(1, rank=2) - first
    # How much a key more adds: up to the first window, and past each of them.
    slopes = [per_token(w + 1) - per_token(w) for w in (1, *windows)]
    key_flops = [before - after for before, after in itertools.pairwise(slopes)] + slopes[-1:]
    one = at(1, 1)
    return {
        "windows": [*windows, None],
        "flops": _plain(first - rank_flops - slopes[0]),
        "rank_flops": _plain(rank_flops),
        "key_flops": [_plain(part) for part in key_flops],
        "head_flops": at(1, 1, "server").total_flops - one.total_flops,
        "width": architecture.hidden_size,
        "adapters": _plain(one.adapter_bits / tuning.adapter_bits),
        **{name: _plain(part) for name, part in _memory_parts(at).items()},
    }


def _memory_parts(at: Callable[[int, int], CutProfile]) -> dict[str, FloatArray]:
    """Return the coefficients of the device's memory for each cut."""
    points = ((1, 1), (1, 2), (2, 1), (2, 2), (3, 1))
    need = {point: at(*point).device_memory for point in points}
    by_rank = [need[s, 2] - need[s, 1] for s in (1, 2)]
    rank_kept = by_rank[1] - by_rank[0]
    score_kept = (need[3, 1] - 2.0 * need[2, 1] + need[1, 1]) / 2.0
    kept = need[2, 1] - need[1, 1] - rank_kept - 3.0 * score_kept
    rank_memory = by_rank[0] - rank_kept
    return {
        "memory": need[1, 1] - rank_memory - kept - rank_kept - score_kept,
        "rank_memory": rank_memory,
        "kept": kept,
        "rank_kept": rank_kept,
        "score_kept": score_kept,
    }


def _plain(values: FloatArray) -> list[float]:
    """Return numbers as JSON has them shortest, whole ones without a point."""
    return [int(v) if v == int(v) else float(v) for v in values]
