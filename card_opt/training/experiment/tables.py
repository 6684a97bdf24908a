"""Tables of an experiment: every turn, every round, and what equal losses take."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from card_opt.training.experiment.learning import Outcome
from card_opt.training.experiment.setting import Decisions
from card_opt.training.plan import Plan

LETTER_DELAY, LETTER_ENERGY = 70.8, 53.1  # per cent, section V-B
SLOW, HUNGRY = "device-only", "server-only"  # what the letter's savings are against
LEVELS = (0.25, 0.5, 0.75, 1.0)  # of the fall in validation loss that all policies reach
_BITS = (
    "distribution",
    "smashed_uplink",
    "labels_uplink",
    "gradient_downlink",
    "adapter_uplink",
    "moments_downlink",
    "moments_uplink",
)


def turns_table(plan: Plan, policy: str, decisions: Decisions, outcome: Outcome) -> pd.DataFrame:
    """Return a row of each turn: what was decided, learnt, sent and, by the referee, spent.

    Parameters
    ----------
    plan
        What was trained.
    policy
        Who decided.
    decisions
        With their costs.
    outcome
        What was learnt.
    """
    rows = []
    for row in outcome.turns:
        m, n = plan.devices.index(row["device"]), row["round"] - 1
        decided = {name: values for name, values in decisions._asdict().items() if name != "cut"}
        rows.append(
            {name: row[name] for name in ("round", "device", "cut", "loss")}
            | {name: float(v[m, n]) for name, v in decided.items() if v is not None}
            | {f"{name}_bit": int(row.get(f"{name}_bit", 0)) for name in _BITS}
        )
    frame = pd.DataFrame(rows)
    frame.insert(0, "policy", policy)
    frame["time_so_far"] = frame["delay"].cumsum()
    frame["energy_so_far"] = frame["energy"].cumsum()
    return frame


def rounds_table(turns: pd.DataFrame, outcome: Outcome) -> pd.DataFrame:
    """Return a row of each round, and of what was before the first: loss, and what was spent.

    Parameters
    ----------
    turns
        Of one policy, from `turns_table`.
    outcome
        Of that policy.
    """
    spent = ["delay", "energy", *(["device_energy"] if "device_energy" in turns else [])]
    sums = turns.groupby("round")[spent].sum().cumsum()
    sums["link_bit"] = turns.groupby("round")[[f"{k}_bit" for k in _BITS]].sum().sum(axis=1)
    sums["link_bit"] = sums["link_bit"].cumsum()
    sums = sums.rename(columns={"delay": "time"}).reindex(range(len(outcome.validation)))
    frame = sums.fillna(dict.fromkeys(sums, 0)).reset_index(names="round")
    frame.insert(0, "policy", turns["policy"].iloc[0])
    frame["train_loss"] = [np.nan, *turns.groupby("round")["loss"].mean()]
    frame["validation_loss"] = [losses["loss"] for losses in outcome.validation]
    for name in turns["device"].unique():
        frame[f"validation_loss_{name}"] = [losses[name] for losses in outcome.validation]
    return frame


def summary_table(rounds: pd.DataFrame) -> pd.DataFrame:
    """Return what each policy takes to reach equal validation losses, and what is saved.

    A loss counts as reached at the end of the first round whose validation loss is not above it.

    Parameters
    ----------
    rounds
        Of all policies, from `rounds_table`.

    Returns
    -------
    pandas.DataFrame
        A row of each level and policy; ``delay_saving`` is against device-only and
        ``energy_saving`` against server-only [%], NaN where that was not run.
    """
    start = rounds["validation_loss"].iloc[0]
    lowest = rounds.groupby("policy")["validation_loss"].min().max()
    found: list[pd.DataFrame] = []
    for level in LEVELS:
        target = start - level * (start - lowest)
        reached = rounds[rounds["validation_loss"] <= target + 1e-12]
        first = reached.groupby("policy", sort=False).first().reset_index()
        columns = [c for c in ("time", "energy", "device_energy", "link_bit") if c in first]
        table = first[["policy", "round", *columns]].copy()
        table.insert(0, "target_loss", target)
        for column, saving, other in (
            ("time", "delay_saving", SLOW),
            ("energy", "energy_saving", HUNGRY),
        ):
            against = table.set_index("policy")[column].get(other, np.nan)
            table[saving] = 100.0 * (1.0 - table[column] / against)
        found.append(table)
    return pd.concat(found, ignore_index=True)


def headline(summary: pd.DataFrame, policy: str = "card") -> dict[str, Any]:
    """Return a policy's savings at the lowest loss that all reach, beside the letter's [%].

    A saving is None where the policy that it is against was not run.

    Parameters
    ----------
    summary
        From `summary_table`.
    policy
        Whose.
    """
    own = summary[summary["policy"] == policy].sort_values("target_loss").iloc[0]
    savings = own[["delay_saving", "energy_saving"]].astype(object)
    return {
        "policy": policy,
        "target_loss": float(own["target_loss"]),
        **savings.where(savings.notna(), None),
        "letter_delay_saving": LETTER_DELAY,
        "letter_energy_saving": LETTER_ENERGY,
    }
