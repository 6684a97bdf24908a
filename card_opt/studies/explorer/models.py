"""A model as the page holds it: its name, how it is fine-tuned, and what its cuts cost."""

from __future__ import annotations

from typing import Any

from card_opt.scenarios.architecture import Architecture
from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.scenarios.tuning_choices import Training
from card_opt.studies.explorer.model_costs import model_costs


def single(training: Training, **changes: Any) -> FineTuning:
    """Return a scenario's fine-tuning with some values changed, without what a round does."""
    names = FineTuning.__dataclass_fields__
    return FineTuning(**({name: getattr(training, name) for name in names} | changes))


def model_of(name: str, architecture: Architecture, tuning: FineTuning) -> dict[str, Any]:
    """Return a model with the coefficients of its costs.

    Parameters
    ----------
    name
        Of its architecture, as a scenario's file names it.
    architecture, tuning
        The model and how it is fine-tuned.
    """
    words = ("lora_targets", "attention", "checkpointing", "weight_format", "optimizer")
    training = {word: getattr(tuning, word) for word in words}
    return {
        "name": name,
        "architecture": name,
        "num_layers": architecture.num_layers,
        "max_positions": architecture.max_positions,
        "training": training | {"lora_targets": list(tuning.lora_targets)},
        "costs": model_costs(architecture, tuning),
    }
