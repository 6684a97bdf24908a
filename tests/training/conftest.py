"""What every test of training shares: one thread each, so that tests can stand side by side."""

from __future__ import annotations

import importlib
from importlib.util import find_spec

if find_spec("torch") is not None:
    importlib.import_module("torch").set_num_threads(1)
