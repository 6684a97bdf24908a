"""A case is the same to the bit on every processor, and what that rests on."""

from __future__ import annotations

import decimal
import json
import os
import subprocess
import sys

import numpy as np
import pytest

from card_opt.support import portable
from tests.helpers.digests import digests
from tests.helpers.paths import ROOT

NO_FMA = "glibc.cpu.hwcaps=-AVX2,-FMA,-AVX2_Usable,-FMA_Usable"
ULP = np.finfo(np.float64).eps
DISPATCHED = " ".join(np.show_config(mode="dicts")["SIMD Extensions"].get("found", []))


@pytest.fixture(scope="module")
def here() -> dict[str, str]:
    """Return the digests that this process makes."""
    return digests()


@pytest.mark.parametrize(
    ("settings", "argument"),
    [
        pytest.param({"NPY_DISABLE_CPU_FEATURES": DISPATCHED}, "", id="numpy-baseline"),
        pytest.param({"OPENBLAS_CORETYPE": "Nehalem"}, "", id="blas-of-2008"),
        pytest.param({"OPENBLAS_CORETYPE": "Haswell"}, "", id="blas-of-2013"),
        pytest.param({"GLIBC_TUNABLES": NO_FMA}, "", id="libm-without-fma"),
        pytest.param(
            {
                "NPY_DISABLE_CPU_FEATURES": DISPATCHED,
                "OPENBLAS_CORETYPE": "Nehalem",
                "GLIBC_TUNABLES": NO_FMA,
            },
            "",
            id="all-of-them",
        ),
        pytest.param({}, "nudged", id="functions-off-by-a-bit"),
    ],
)
def test_cases_are_the_same_on_other_processors(
    settings: dict[str, str], argument: str, here: dict[str, str]
) -> None:
    """Instruction sets and libraries that round functions in another way change no digest."""
    found = subprocess.run(
        [sys.executable, "-W", "ignore", "-m", "tests.helpers.digests", argument],
        check=True,
        capture_output=True,
        timeout=300,
        env=os.environ | settings,
        cwd=ROOT,
    )
    assert json.loads(found.stdout) == here


def precise(name: str, values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> list[float]:
    """Return a function's values, computed with 40 digits."""
    context = decimal.Context(prec=40)
    third = context.divide(decimal.Decimal(1), decimal.Decimal(3))
    return [
        float(context.exp(x) if name == "exp" else context.power(x, third))
        for x in map(decimal.Decimal, values.tolist())
    ]


def test_functions_are_right_to_a_few_units_of_the_last_place() -> None:
    """The exponential function and the cube root agree with 40 digits, at both ends too."""
    rng = np.random.default_rng(0)
    exponents = np.array([0.0, -700.0, 700.0, *rng.uniform(-50.0, 50.0, 500)])
    cubes = np.array([1e-300, 1e300, 1.0, 8.0, 27e27, *10.0 ** rng.uniform(-40.0, 40.0, 500)])
    np.testing.assert_allclose(portable.exp(exponents), precise("exp", exponents), rtol=2 * ULP)
    np.testing.assert_allclose(portable.cbrt(cubes), precise("cbrt", cubes), rtol=4 * ULP)
    assert portable.cbrt(0.0) == 0.0


def test_powers_are_right() -> None:
    """Powers of a base are NumPy's, to rounding, and exact where the exponent is 0."""
    exponents = np.linspace(-6.0, 6.0, 101)
    for base in (1e-6, 0.03, 1.0, 10.0):
        np.testing.assert_allclose(portable.power(base, exponents), base**exponents, rtol=1e-13)
        assert portable.power(base, 0.0) == 1.0


@pytest.mark.parametrize(("decibels", "ratio"), [(0, 1.0), (-10, 0.1), (-7, 0.19952623149688797)])
def test_decibels_are_right_to_the_last_bit(decibels: float, ratio: float) -> None:
    """A ratio is the double that is nearest to it."""
    assert portable.ratio(decibels) == ratio


def test_geometric_progressions_have_their_ends() -> None:
    """The ends are those given, and each number over the one before is the same."""
    values = portable.geomspace(0.21e9, 2.46e9, 7)
    assert (values[0], values[-1]) == (0.21e9, 2.46e9)
    np.testing.assert_allclose(np.diff(np.log(values)), np.log(2.46 / 0.21) / 6, rtol=1e-12)


def test_draws_are_numpys_but_for_the_last_bits() -> None:
    """Uniform and log-normal numbers are NumPy's; the latter end at 3.65 spreads."""
    ours, theirs = (np.random.default_rng(5) for _ in range(2))
    size = (100, 1000)
    np.testing.assert_allclose(
        portable.uniform(ours, 0.1, 0.5, size), theirs.uniform(0.1, 0.5, size), rtol=4 * ULP
    )
    drawn = portable.lognormal(ours, 2.0, 0.7, size)
    expected = theirs.lognormal(np.log(2.0), 0.7, size)
    ends = 2.0 * np.exp([-0.7 * 3.65, 0.7 * 3.65])
    np.testing.assert_allclose(drawn, expected.clip(*ends), rtol=1e-14)
    assert 0 < ((expected < ends[0]) | (expected > ends[1])).sum() < 1e-3 * drawn.size
