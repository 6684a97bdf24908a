"""Bugs in how tables are decided part by part, written, and gone on with."""

from __future__ import annotations

from tests.planted.bug import Bug

BUGS = (
    Bug(
        "fleet/order.py",
        "mask[order[1:][",
        "mask[order[:-1][",
        "of two rows of a device-round the first is rejected",
    ),
    Bug(
        "fleet/order.py",
        "if not before < now:",
        "if not before <= now:",
        "a device-round that comes again at the start of a batch counts as rising",
    ),
    Bug(
        "fleet/duplicates.py",
        "may &= (low <= high[place]) & (high >= low[place])",
        "may &= (low < high[place]) & (high > low[place])",
        "parts that share their last label alone are said to lie apart",
    ),
    Bug(
        "fleet/duplicates.py",
        "yield part, places[mask[start : start + places.size]]",
        "yield part, places",
        "device-rounds with one number are taken for one",
    ),
    Bug(
        "fleet/duplicates.py",
        "        place += numbers.size\n",
        "        place += chosen.size\n",
        "rows are counted from the wrong place",
    ),
    Bug(
        "fleet/plan.py",
        "if said.get(PLAN_KEY) != self.digest.encode():",
        "if PLAN_KEY not in said:",
        "parts of another plan are kept",
    ),
    Bug(
        "fleet/plan.py",
        "if moment(self.telemetry.root / name) != was:",
        "if not (self.telemetry.root / name).exists():",
        "an input that changes is not noticed",
    ),
    Bug(
        "fleet/batch.py",
        "found = decide(jobs[number], inputs,",
        "found = decide(jobs[0], inputs,",
        "all rows are decided for the first profile",
    ),
    Bug(
        "fleet/part_rows.py",
        "        place += size\n",
        "        place += 0\n",
        "the mask of a part is that of its first batch",
    ),
    Bug(
        "fleet/limits.py",
        '"deadline": np.minimum,',
        '"deadline": np.maximum,',
        "of two deadlines the later one counts",
    ),
    Bug(
        "fleet/output/folder.py",
        "    if names:\n        more",
        "    if len(names) > 99:\n        more",
        "a folder with something else in it is written to",
    ),
    Bug(
        "fleet/carrying.py",
        "            folder.reopen(self._plan)\n",
        "",
        "a manifest stays while parts are missing",
    ),
)
