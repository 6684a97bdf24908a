"""Settings that all tests share."""

from __future__ import annotations

import os

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
