"""Tests of the brute force over cuts that certificates are compared with."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest

from tests.certificates.contents import content_of
from tests.certificates.optimum import least, optimum
from tests.certificates.rational import Curve
from tests.certificates.reference import Problem
from tests.helpers.reference import minimum
from tests.helpers.variants import PAIRS, SINGLES, random_variant

TIGHT = 2e-8  # what the guesses of prices and frequencies, in floating point, reach


def check_enclosure(kinds: tuple[str, ...], seed: int) -> None:
    """Compare with the brute force in floating point, and see that the enclosure is tight."""
    variant = random_variant(seed, kinds)
    inst, region = variant.inst, variant.region
    problem = Problem(content_of(inst, region))
    try:
        found = optimum(problem)
    except ValueError as error:
        pytest.skip(str(error))
    other = minimum(inst, region)
    assert (found.high == math.inf) == (not other.is_feasible)
    if found.high == math.inf:
        assert found.low == math.inf
        return
    size = max(1.0, abs(float(found.high)))
    assert found.low <= found.high <= found.low + TIGHT * size
    assert other.lower - TIGHT * size <= float(found.high) <= other.upper + TIGHT * size
    assert problem.breaks(found.cuts, found.frequencies) == []
    assert problem.total(found.cuts, found.frequencies).high <= found.high


@pytest.mark.parametrize("kinds", [("levels",), ("deadline",), ("frequency-pool",)])
def test_encloses_the_other_reference(kinds: tuple[str, ...]) -> None:
    """The optimum lies where the brute force that knows the package's prices finds it."""
    check_enclosure(kinds, 0)


@pytest.mark.nightly
@pytest.mark.parametrize("kinds", SINGLES + PAIRS)
def test_encloses_the_other_reference_on_all(kinds: tuple[str, ...]) -> None:
    """The same for every limit and pair of limits."""
    for seed in range(2):
        check_enclosure(kinds, seed)


def test_least_of_a_curve() -> None:
    """The bound is at most the least value, and hardly less."""
    curve = Curve(Fraction(-7), Fraction(16), Fraction(0), Fraction(1))  # 16/f + f^2 - 7 at f = 2
    for low, high, exact in ((1, 9, 5), (3, 9, 7 + Fraction(1, 3)), (1, 1, 10)):
        bound = least(curve, Fraction(low), Fraction(high))
        assert exact - Fraction(10) ** -12 < bound <= exact
