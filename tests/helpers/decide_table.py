"""Decide a table: ``python -m tests.helpers.decide_table TELEMETRY OUT PART_ROWS [MOST]``.

With `MOST`, no file may have more bytes, as if the disk were full. What goes wrong is one line.
"""

from __future__ import annotations

import resource
import sys
import time

from card_opt.errors import CardOptError
from card_opt.fleet.deciding import decide
from tests.helpers.tables import template


def main(telemetry: str, out: str, part_rows: str, most: str = "") -> int:
    """Decide it; say when it begins, and how many seconds it took or what went wrong."""
    inst = template()
    print("begun", flush=True)
    start = time.perf_counter()
    if most:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(most), int(most)))
    try:
        decide(telemetry, inst, out, part_rows=int(part_rows), threads=2)
    except (CardOptError, KeyboardInterrupt) as error:
        print(error, flush=True)
        return 130 if isinstance(error, KeyboardInterrupt) else 2
    print(time.perf_counter() - start, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
