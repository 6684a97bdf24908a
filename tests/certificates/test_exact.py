"""Quantities in fractions."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from card_opt.certificates.exact import CutInRound
from card_opt.problem.rows import QUANTITIES, quantity_of
from tests.helpers.instances import OPTIONAL, VARYING, random_instance

ROUNDING = 1e-13  # relative, of the referee's sums


@pytest.mark.parametrize("quantity", QUANTITIES)
@pytest.mark.parametrize("own", [False, True])
def test_fractions_are_what_the_referee_says_but_for_rounding(quantity: str, own: bool) -> None:
    """Of every cut, with all optional fields, and fields of every shape."""
    inst = random_instance(
        7,
        shape=(2, 3),
        static_power=50.0,
        varying=VARYING,
        optional=OPTIONAL,
        own_profiles=own,
    )
    frequency = np.broadcast_to(inst.rounds().max_frequency, inst.shape) * 0.7
    share = np.full(inst.shape, 0.3)
    for cut in range(1, inst.num_cuts + 1):
        cuts = np.full(inst.shape, cut)
        expected = quantity_of(inst, quantity, cuts, frequency, share)
        for (m, n), value in np.ndenumerate(expected):
            at = Fraction(float(frequency[m, n])), Fraction(0.3)
            got = CutInRound(inst, m, n, cut - 1).quantity(quantity, *at)
            assert float(got) == pytest.approx(float(value), rel=ROUNDING)
