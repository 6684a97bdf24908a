"""Every family against models that Transformers and PEFT build: live ones, and stored counts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from card_opt.errors import ScenarioError
from card_opt.scenarios.architecture import Architecture, architecture_names, load_architecture
from card_opt.scenarios.data import read_table
from card_opt.scenarios.llm import FineTuning, cut_profile
from card_opt.scenarios.transformer.families import FAMILIES
from card_opt.scenarios.transformer.layer_costs import lora_params
from tests.scenarios.counted import count
from tests.scenarios.counted.cases import BASES, BATCH, RANK, TOKENS, Case, cases, nested_cases

STORED = count.stored()
CASES, NESTED = cases(), nested_cases()
WHOLE = [case for case in CASES if case.is_whole]
FULL_WINDOW = [case for case in WHOLE if case.config.get("sliding_window") != 5]
needs_libraries = pytest.mark.skipif(
    bool(count.missing()),
    reason=f"not installed: {', '.join(count.missing())}; compared with stored counts instead",
)


def each(chosen: list[Case]) -> pytest.MarkDecorator:
    """Run a test for each of these cases."""
    return pytest.mark.parametrize("case", chosen, ids=lambda case: case.name)


def read(case: Case, folder: Path) -> Architecture | None:
    """Return the architecture of a case's file, or None if it is refused."""
    path = folder / "config.json"
    path.write_text(json.dumps(case.config), encoding="utf-8")
    try:
        return load_architecture(path)
    except ScenarioError:
        return None


def tuning(targets: list[str]) -> FineTuning:
    """Return the step that is counted."""
    return FineTuning(
        batch_size=BATCH, sequence_length=TOKENS, lora_rank=RANK, lora_targets=tuple(targets)
    )


def test_every_family_is_counted() -> None:
    """There are cases for each family, and for no other."""
    assert BASES.keys() == FAMILIES.keys()
    assert STORED["cases"].keys() == {case.name for case in CASES}


@each(CASES + NESTED)
def test_weights_are_those_of_transformers(case: Case, tmp_path: Path) -> None:
    """A file gives the weights that Transformers builds, whatever key is absent or null.

    Where Transformers builds nothing, the file is refused.
    """
    counts = (STORED["cases"] | STORED["nested"])[case.name]
    architecture = read(case, tmp_path)
    if architecture is None:
        assert counts == {"refused": True}
        return
    assert [layer.weights for layer in architecture.layers] == counts["weights"]
    assert [architecture.vocab_size, architecture.hidden_size] == counts["embedding"]
    assert architecture.tied_embeddings is counts["tied"]


@each([case for case in CASES if "keys" in STORED["cases"][case.name]])
def test_windows_are_those_of_the_masks(case: Case, tmp_path: Path) -> None:
    """Each layer attends to as many keys as the mask that Transformers makes for it allows."""
    architecture = read(case, tmp_path)
    assert architecture is not None
    for tokens, keys in STORED["cases"][case.name]["keys"].items():
        assert [layer.keys(int(tokens)) for layer in architecture.layers] == keys


@each(WHOLE)
def test_adapters_are_those_of_peft(case: Case, tmp_path: Path) -> None:
    """Names of modules carry in each layer as many adapter weights as PEFT makes of them.

    Where a model has layers with experts and others, PEFT leaves out the others' MLP; not here.
    """
    architecture = read(case, tmp_path)
    assert architecture is not None
    is_mixed = len({layer.modules for layer in architecture.layers}) > 1
    for counts in STORED["cases"][case.name]["lora"]:
        if not is_mixed or counts["targets"] != ["all-linear"]:
            step = tuning(counts["targets"])
            assert [lora_params(layer, step) for layer in architecture.layers] == counts[
                "adapters"
            ]


@each(FULL_WINDOW)
def test_flops_are_those_that_torch_counts(case: Case, tmp_path: Path) -> None:
    """A step has the FLOP that torch counts, forward and backward, head and first layer too.

    Eager attention masks what is outside a window and computes it all the same, so sequences
    here are shorter than the window.
    """
    architecture = read(case, tmp_path)
    assert architecture is not None
    for counts in STORED["cases"][case.name]["lora"]:
        if "flops" in counts:
            profile = cut_profile(architecture, tuning(counts["targets"]))
            assert profile.total_flops == counts["flops"]


@pytest.mark.parametrize("name", architecture_names())
def test_shipped_weights_are_those_of_transformers(name: str) -> None:
    """A shipped model has the weights that Transformers builds from its numbers."""
    row = next(row for row in read_table("llm_architectures.csv") if row["name"] == name)
    counts = STORED["shipped"][name]
    assert load_architecture(name).layers[0].weights == counts["layer"]
    assert (int(row["linear_params"]), int(row["total_params"])) == tuple(
        counts[key] for key in ("layer", "total")
    )


@needs_libraries
@pytest.mark.slow
@pytest.mark.parametrize("family", [*BASES, "nested"])
def test_stored_counts_are_those_of_today(family: str) -> None:
    """The libraries that are installed build and count what is stored."""
    chosen = NESTED if family == "nested" else [case for case in CASES if case.family == family]
    part: dict[str, Any] = STORED["nested" if family == "nested" else "cases"]
    assert {case.name: count.count(case) for case in chosen} == {
        case.name: part[case.name] for case in chosen
    }
