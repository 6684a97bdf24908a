"""The kernel against all cuts on thousands of random profiles."""

from __future__ import annotations

import pytest

from tests.algorithms.kernel.test_kernel import compare

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(first, marks=[] if first < 1300 else [pytest.mark.nightly])
        for first in range(1000, 6000, 100)
    ],
)
def test_pruned_is_unpruned_on_thousands(first: int) -> None:
    """Three hundred random profiles, at night 5,000, degenerate ones included: the same cuts."""
    for seed in range(first, first + 100):
        compare(seed)
