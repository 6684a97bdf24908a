"""``python -m tests.fuzz``: damaged input for every reader, a share of the time for each."""

from __future__ import annotations

import argparse
import faulthandler
import importlib
import sys
import tempfile
import time
import warnings
from importlib.util import find_spec
from pathlib import Path

from tests.fuzz.law import BrokenLawError, fuzz
from tests.fuzz.targets import TARGETS

_HANGS = 60.0  # seconds beyond its time after which a reader is taken to hang


def main() -> int:
    """Fuzz, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="for all readers together")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="of what is random")
    parser.add_argument("--only", default="", help="name of a reader, such as problem.npz")
    given = parser.parse_args()
    warnings.simplefilter("error")  # none may reach the user
    targets = list(TARGETS)
    if find_spec("torch") is not None:
        targets += importlib.import_module("tests.fuzz.training").TARGETS
    else:
        print("training's readers are left out, as it is not installed: make test-training")
    chosen = [target for target in targets if given.only in {"", target.name}]
    print(f"seed {given.seed}", flush=True)
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    failed = 0
    for target in chosen:
        seconds = given.seconds / len(chosen)
        faulthandler.dump_traceback_later(seconds + _HANGS, exit=True)
        try:
            number, good = fuzz(target, given.seed, folder, seconds=seconds)
            print(f"{target.name:>14} {number:>7,} inputs, {good:,} of them good", flush=True)
        except BrokenLawError as error:
            failed += 1
            print(f"{target.name:>14} {error}", flush=True)
    return min(failed, 1)


if __name__ == "__main__":
    sys.exit(main())
