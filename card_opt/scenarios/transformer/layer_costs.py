r"""What a layer of a LoRA fine-tuning step costs: adapters, FLOP, and bytes kept for the way back.

With batch :math:`B`, sequence length :math:`s`, and per layer :math:`W` linear weights that a
token meets, :math:`a` query heads of width :math:`d`, :math:`n` keys that a token attends to and
:math:`L` LoRA weights, one multiply-add being 2 FLOP,

.. math::

    \text{forward} &= 2 B s W + 4 B s n a d + 2 B s L \\
    \text{backward} &= 2 B s W + 8 B s n a d + 4 B s L

The frozen weights need no weight gradient, hence 2 and not 4. Attention counts the full
square, as in PaLM (arXiv:2204.02311, appendix B): :math:`n = s`, or the sliding window where
that is less; fused ("flash") attention recomputes the scores on the way back and has 10 for 8.
Of a mixture of experts, :math:`W` and :math:`L` have the router and the experts that a token
passes. These forms, and the saving in the first layer, equal exactly what
``torch.utils.flop_counter`` counts for every family of `card_opt.scenarios.transformer.families`,
in sequences up to the window. Beyond it that counter, like eager attention itself, has the masked
scores too, which a kernel for windows skips. Norms, softmax, activation functions and rotary
embedding are left out (about 1 %).
"""

from __future__ import annotations

from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.scenarios.transformer.layer import Layer


def lora_params(layer: Layer, tuning: FineTuning) -> int:
    """Return the adapter weights of a layer: rank x (inputs + outputs) per adapted matrix."""
    return _lora_params(layer, tuning, is_active=False)


def forward_flops(layer: Layer, tuning: FineTuning) -> int:
    """Return the FLOP of a layer's forward pass."""
    adapters = _lora_params(layer, tuning, is_active=True)
    weights = layer.active_weights + adapters
    return 2 * num_tokens(tuning) * weights + 2 * _attention_product(layer, tuning)


def backward_flops(layer: Layer, tuning: FineTuning) -> int:
    """Return the FLOP of a layer's backward pass, with the forward that is run again."""
    adapters = _lora_params(layer, tuning, is_active=True)
    weights = layer.active_weights + 2 * adapters
    again = forward_flops(layer, tuning) if tuning.checkpointing else 0
    products = _backward_products(tuning) * _attention_product(layer, tuning)
    return 2 * num_tokens(tuning) * weights + products + again


def first_layer_saving(layer: Layer, tuning: FineTuning) -> int:
    """Return the FLOP that the first layer's backward pass does not need.

    Nothing below the first layer is trained, so a module there passes no gradient to its
    input unless an adapter stands before it. With ``q`` and ``v`` adapted this saves the three
    input gradients, and in eager attention the gradient of the keys. A fused kernel computes
    all its gradients at once and saves none. An MLP beside the attention stands behind no
    adapter of it.
    """
    adapted = layer.adapted(tuning.lora_targets)
    saving, is_reached = 0, False
    for stage in ("attention-in", "attention-out", "mlp-in", "mlp-out"):
        if stage == "mlp-in" and layer.is_parallel:
            is_reached = False
        here = [module for module in layer.modules if module.stage == stage]
        if not is_reached:
            for module in here:
                rank = tuning.lora_rank * adapted.get(module, 0)
                matrices = module.active * module.inputs * (module.outputs + rank)
                saving += 2 * num_tokens(tuning) * matrices
        is_reached = is_reached or any(module in adapted for module in here)
    # Gradients of scores, q, k and v; the scores' serves only those of q and k.
    trained = {part for module in adapted for part in module.parts or (module.name,)}
    needed = [bool(trained & {"q", "k"}), "q" in trained, "k" in trained, "v" in trained]
    if tuning.attention == "eager" or not any(needed):
        skipped = _backward_products(tuning) - sum(needed)
        saving += skipped * _attention_product(layer, tuning)
    return saving


def activation_bytes(layer: Layer, tuning: FineTuning) -> float:
    """Return what a layer keeps for its backward pass, per token [byte].

    Counted with saved-tensor hooks on a gated MLP: bfloat16 activations, float32 adapters and
    norms, no dropout. A plain MLP keeps one of the gated one's three inner tensors, and experts
    keep those of the ones that a token passes; these are by the same rule, not counted. Eager
    attention keeps the whole square of scores, whatever the window.
    """
    heads, inner = layer.num_heads, 0
    is_gated = False
    for module in layer.modules:
        if module.stage == "mlp-out":
            inner += module.active * module.inputs
        is_gated = is_gated or "up" in (module.name, *module.parts)
    query, kv = heads * layer.head_dim, layer.num_kv_heads * layer.head_dim
    if tuning.attention == "flash":
        attention = 4 * query + 4 * kv + 4 * heads
    else:
        attention = 6 * query + 6 * heads * tuning.sequence_length
    mlp = 6 * inner if is_gated else 2 * inner
    adapters = sum(
        module.active * (4 * module.inputs + 4 * tuning.lora_rank * times)
        for module, times in layer.adapted(tuning.lora_targets).items()
    )
    return float(mlp + 8 * layer.hidden_size + attention + adapters + 8)


def num_tokens(tuning: FineTuning) -> int:
    """Return the tokens of a mini-batch."""
    return tuning.batch_size * tuning.sequence_length


def _lora_params(layer: Layer, tuning: FineTuning, *, is_active: bool) -> int:
    """Return the adapter weights of a layer: all that are held, or those that a token meets."""
    return tuning.lora_rank * sum(
        times * (module.active if is_active else module.stored) * (module.inputs + module.outputs)
        for module, times in layer.adapted(tuning.lora_targets).items()
    )


def _attention_product(layer: Layer, tuning: FineTuning) -> int:
    """Return the FLOP of one of attention's matrix products: 2 B s n a d."""
    width = layer.num_heads * layer.head_dim
    return 2 * num_tokens(tuning) * layer.keys(tuning.sequence_length) * width


def _backward_products(tuning: FineTuning) -> int:
    """Return the matrix products of attention's backward pass; a fused kernel has the scores'."""
    return 5 if tuning.attention == "flash" else 4
