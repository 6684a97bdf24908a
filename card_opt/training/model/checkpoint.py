"""A model that Transformers has saved: its configuration, and all of its weights."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import transformers

from card_opt.errors import CardOptError, ScenarioError, shown
from card_opt.support.inputs import parse_json, read_text, reading
from card_opt.training.model.anatomy import HEAD, anatomy_of, architecture_of
from card_opt.training.model.skeleton import dtype_of, quiet

if TYPE_CHECKING:
    from transformers import PreTrainedModel


def read_model_config(folder: Path) -> dict[str, Any]:
    """Return the content of the ``config.json`` of a model that can be trained in parts.

    Raises
    ------
    ScenarioError
        If it is missing, damaged, or of another kind.
    """
    path = folder / "config.json"
    with reading(path, ScenarioError, "config.json"):
        config = parse_json(read_text(path))
        if not isinstance(config, dict):
            raise ScenarioError("must hold a JSON object")
        architecture_of(config)
    return config


def load_checkpoint(
    folder: Path, config: Mapping[str, Any], weight_format: str
) -> PreTrainedModel:
    """Return a checkpoint's model, if it has all weights that its configuration asks for."""
    dtype = dtype_of(weight_format)
    try:
        with quiet():
            model, report = transformers.AutoModelForCausalLM.from_pretrained(
                folder,
                dtype=dtype,
                attn_implementation="eager",
                local_files_only=True,
                use_safetensors=True,
                trust_remote_code=False,
                ignore_mismatched_sizes=True,
                output_loading_info=True,
            )
    except Exception as error:  # Transformers, safetensors and the system each have their own
        raise CardOptError(
            f"{folder}: cannot be read as a checkpoint: {shown(str(error))}"
        ) from None
    anatomy = anatomy_of(config)
    tokens = f"{anatomy.decoder}.{anatomy.tokens}.weight"
    for name, came, needed in sorted(report["mismatched_keys"]):
        if name in (tokens, f"{HEAD}.weight"):
            raise CardOptError(
                f"{folder}: the weights are for a vocabulary of {came[0]}, but config.json says "
                f"{needed[0]}"
            )
        raise CardOptError(
            f"{folder}: {name} has shape {tuple(came)}, but config.json asks for {tuple(needed)}"
        )
    if missing := sorted(report["missing_keys"]):
        raise CardOptError(f"{folder}: {len(missing)} weights are missing, such as {missing[0]}")
    loaded: PreTrainedModel = model
    return loaded
