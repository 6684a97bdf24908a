"""Settings that all tests share."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, Phase, settings

# One example may run several solvers, so neither its time nor its data is a reason to fail.
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

settings.register_profile(
    "ci",
    derandomize=True,
    max_examples=30,
    deadline=None,
    database=None,
    suppress_health_check=_SLOW,
)
settings.register_profile(  # for tests.mutation: that it fails is enough to know
    "quick",
    settings.get_profile("ci"),
    max_examples=5,
    phases=(Phase.explicit, Phase.generate),
)
settings.register_profile(
    "thorough",
    max_examples=1000,
    deadline=None,
    print_blob=True,
    suppress_health_check=_SLOW,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put tests of one file and one method together: a warm process serves them all.

    A process that has solved takes the next problem of its method, but another method needs one
    of its own, which takes a second or two to start.
    """
    places: dict[tuple[object, str], int] = {}
    items.sort(key=lambda item: _place(item, places))


def _place(item: pytest.Item, places: dict[tuple[object, str], int]) -> tuple[int, int]:
    """Return where a test's file and its method were first met, in order; new ones come last."""
    params = item.callspec.params if hasattr(item, "callspec") else {}
    method = params.get("method", "")
    name = str(getattr(method, "name", method))
    file = places.setdefault((item.path, ""), len(places))
    return file, places.setdefault((item.path, name), len(places))
