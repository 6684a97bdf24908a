"""What a front and a sweep come to, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from card_opt.studies.front.front import Front
from card_opt.studies.front.marks import KNEE
from card_opt.studies.front.tables import SUPPORTED
from card_opt.studies.sweep import Sweep

if TYPE_CHECKING:
    import pandas as pd


def front_text(front: Front, checked: pd.DataFrame) -> str:
    """Return the ends of the front, its knee, what others lose, and the checks."""
    table, marks = front.table, front.marks
    first, last = table.iloc[0], table.iloc[-1]
    devices, rounds = front.inst.shape
    num_supported = int((table["kind"] == SUPPORTED).sum())
    lines = [
        f"Front of {devices} devices x {rounds} rounds, {front.inst.num_cuts} cuts, "
        f"in {front.seconds:.1f} s",
        f"  fastest     {first['delay']:12.6g} s {first['energy']:12.6g} J",
        f"  thriftiest  {last['delay']:12.6g} s {last['energy']:12.6g} J",
        f"  {num_supported} supported points and {len(table) - num_supported} unsupported ones; "
        f"largest proven gap {table['gap'].max():.0e},",
        f"  unsupported ones are up to {table['hull_excess'].max():.1e} above the convex hull",
        f"  {front.ladder.num_steps} steps, at which a cut"
        f"{' or a level' if front.region.levels is not None else ''} changes",
        "",
        "Decision        delay [s]   energy [J]  delay over the front  energy over the front",
    ]
    for row in marks.to_dict("records"):
        end = f"  at {row['price']:.4g} s/J" if row["mark"] == KNEE else ""
        lines.append(
            f"{row['mark']:<12} {row['delay']:12.6g} {row['energy']:12.6g} "
            f"{abs(row['delay_excess']):>20.2%} {abs(row['energy_excess']):>21.2%}{end}"
        )
    if len(checked):
        lines += ["", "Check by a search: least delay at an energy of the front"]
        lines += ["  energy [J]    front [s]     found [s]    proven [s]  time [s]  agrees"]
    for row in checked.to_dict("records"):
        lines.append(
            f"{row['energy']:12.6g} {row['delay']:12.8g} {row['found_delay']:13.8g} "
            f"{row['proven_delay']:13.8g} {row['seconds']:9.2f}  "
            f"{'yes' if row['agrees'] else 'NO'}  {row['method']}: {row['status']}"
        )
    return "\n".join(lines) + "\n"


def sweep_text(sweep: Sweep) -> str:
    """Return one line per value."""
    price = f"price [{sweep.units['price']}]" if sweep.units else "price"
    heads = ("objective", "gap", "delay [s]", "energy [J]", "mean cut", price)
    lines = [f"{sweep.label:>24} {'status':>10} " + " ".join(f"{head:>11}" for head in heads)]
    for row in sweep.table.to_dict("records"):
        names = ("objective", "gap", "delay", "energy", "mean_cut", "price")
        numbers = " ".join(f"{row[name]:11.6g}" for name in names)
        value = row["value"] if isinstance(row["value"], str) else f"{row['value']:.6g}"
        lines.append(f"{value:>24} {row['status']:>10} {numbers}")
    return "\n".join(lines) + "\n"
