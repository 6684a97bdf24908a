"""How well `device_memory` predicts the peak: ``python -m docs.figures.memory``.

It profiles small models on the CPU in every format and way that training has, and writes
``results/training/profile/memory.csv``; some minutes.
"""

from __future__ import annotations

import itertools
import json
import tempfile
from pathlib import Path
from typing import Any

import pandas as pd

from card_opt.scenarios.scenario import load_scenario
from card_opt.support.files import make_folder, write_text
from card_opt.training import measure_profile

FILE = Path("results/training/profile/memory.csv")
CUTS = (1, 5)
STEP = {"batch_size": 2, "sequence_length": 128, "lora_targets": ["all-linear"]}
MODELS: dict[str, dict[str, Any]] = {
    "llama": {
        "num_hidden_layers": 6,
        "hidden_size": 128,
        "intermediate_size": 352,
        "num_attention_heads": 8,
        "num_key_value_heads": 4,
        "vocab_size": 512,
        "max_position_embeddings": 128,
    },
    "gpt2": {
        "n_layer": 6,
        "n_embd": 128,
        "n_head": 8,
        "vocab_size": 512,
        "n_positions": 128,
        "bos_token_id": 0,
        "eos_token_id": 0,
        **dict.fromkeys(("attn_pdrop", "resid_pdrop", "embd_pdrop"), 0.0),
    },
}
_BITS = {"fp32": 32, "bf16": 16}


def main() -> None:
    """Write the table, and print it as docs/profiling.md has it."""
    rows = []
    ways = itertools.product(MODELS, _BITS, ("eager", "flash"), (False, True), ("sgd", "adamw"))
    for family, weight_format, attention, checkpointing, optimizer in ways:
        if optimizer == "adamw" and (checkpointing or weight_format == "bf16"):
            continue  # moments are added in the same way
        way = {
            "weight_format": weight_format,
            "attention": attention,
            "checkpointing": checkpointing,
            "optimizer": optimizer,
        }
        bits = {"activation_bits": _BITS[weight_format]}
        rows += _measured(family, way, bits)
    make_folder(FILE.parent)
    write_text(FILE, pd.DataFrame(rows).to_csv(index=False, float_format="%.4g"))
    print(table())


def _measured(family: str, way: dict[str, Any], rest: dict[str, Any]) -> list[dict[str, Any]]:
    """Return a row for each cut of a model that is trained in a way."""
    values = {f"training.{key}": value for key, value in (STEP | way | rest).items()}
    with tempfile.TemporaryDirectory() as folder:
        config = {"model_type": family} | MODELS[family]
        (Path(folder) / "config.json").write_text(json.dumps(config), encoding="utf-8")
        model = {"llm.architecture": folder, "llm.num_layers": None}
        scenario = load_scenario("paper").replace(values | model)
        frame = measure_profile(scenario, cuts=CUTS, repeats=1).to_frame()
    return [
        {
            "family": family,
            **way,
            "cut": row["cut"],
            "peak [kB]": row["device_memory"] / 1e3,
            "modelled [kB]": row["device_memory_modelled"] / 1e3,
            "difference": row["device_memory_difference"],
        }
        for row in frame.to_dict("records")
    ]


def table() -> str:
    """Return the differences of the written file as the page shows them."""
    frame = pd.read_csv(FILE)
    way = list(frame.columns[1:5])
    shown = frame.pivot_table("difference", way, ["family", "cut"], sort=False)
    columns: list[Any] = shown.columns.to_list()
    heads = [f"{family}, cut {cut}" for family, cut in columns]
    lines = [f"| weights | attention | checkpointing | optimizer | {' | '.join(heads)} |"]
    lines.append("|---" * 4 + "|--:" * len(heads) + "|")
    ways: list[Any] = shown.index.to_list()
    for names, row in zip(ways, shown.to_numpy(), strict=True):
        words = [*names[:2], "yes" if names[2] else "no", names[3]]
        lines.append(f"| {' | '.join([*words, *(f'{value:+.1%}' for value in row)])} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
