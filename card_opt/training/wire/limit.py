"""How long a message may be: as long as the longest that a plan can need."""

from __future__ import annotations

from card_opt.errors import CardOptError
from card_opt.scenarios.architecture import Architecture
from card_opt.scenarios.transformer.layer_costs import lora_params
from card_opt.scenarios.transformer.model_config import read_config
from card_opt.training.plan import Plan
from card_opt.training.wire.local import MOST

FIRST = 4 * 2**20  # bytes of what a device gets before it has the plan: the plan, pieces, probes
_ENTRY = 8  # bytes beside an entry's own that a codec may send: its index, its block's scale
_LABEL = 8  # bytes
_VALUE = 4  # bytes of an entry of an adapter or a moment
_NAMES = 2**9  # bytes of a tensor's name, type, shape and place in the head of a message


def limit_of(plan: Plan) -> int:
    """Return how many bytes a message of a run may have.

    It is one step's smashed data and labels, or all adapters with the moments that travel,
    whichever is more, and `FIRST` for names and plain values.

    Raises
    ------
    CardOptError
        If that is more than gRPC carries, or the plan has no model that is known.
    """
    architecture = Architecture(**read_config(dict(plan.config)))
    tuning = plan.tuning
    tokens = tuning.batch_size * tuning.sequence_length
    entry = -(-tuning.activation_bits // 8) + _ENTRY
    step = tokens * (architecture.hidden_size * entry + _LABEL)
    copies = 3 if tuning.optimizer == "adamw" and plan.learning.moments == "travel" else 1
    turn = 0
    for layer in architecture.layers:
        turn += copies * _VALUE * int(lora_params(layer, tuning))
        matrices = 2 * sum(layer.adapted(tuning.lora_targets).values())
        turn += (copies + 1) * _NAMES * matrices  # AdamW counts its steps, too
    limit = max(step, turn) + FIRST
    if limit > MOST:
        what = "step (batch_size, sequence_length)" if step > turn else "turn (lora_rank)"
        raise CardOptError(
            f"a message may need {limit:,} bytes, and gRPC carries {MOST:,}: make a {what} smaller"
        )
    return limit
