"""How what the letter sends becomes tensors of a message, and comes back checked.

Smashed data and gradients go through the run's codec, what it left out is carried to the next
local epoch of the turn; adapters go in the scenario's ``adapter_bits``; labels in 32 bits each.
"""

from __future__ import annotations

import torch

from card_opt.errors import CardOptError, shown
from card_opt.training.model.adapters import layer_of
from card_opt.training.plan import Plan
from card_opt.training.snapshot import Tensors, marked, named
from card_opt.training.wire.codec import codec_named

ADAPTER, MOMENT, LABELS, RESIDUAL = "adapter:", "moment:", "labels", "residual:"
_ADAPTER_TYPES = {16: torch.bfloat16, 32: torch.float32}


class Packing:
    """What one side packs and unpacks in a turn.

    Parameters
    ----------
    plan
        Of the run.
    residuals
        What was left out so far, by what it is of.
    """

    def __init__(self, plan: Plan, residuals: Tensors) -> None:
        self._codec = codec_named(plan.learning.compression, plan.tuning.activation_bits)
        self.residuals = dict(residuals)

    def pack(self, word: str, tensor: torch.Tensor) -> dict[str, torch.Tensor]:
        """Return the tensors that stand for one, named after what it is: ``smashed`` and so on."""
        packed, residual = self._codec.encode(tensor.detach(), self.residuals.get(word))
        if residual is not None:
            self.residuals[word] = residual
        return marked(packed, f"{word}:")

    def unpack(self, word: str, tensors: Tensors, shape: tuple[int, ...]) -> torch.Tensor:
        """Return the tensor that came, in float32.

        Raises
        ------
        CardOptError
            If it is not of this shape.
        """
        tensor = self._codec.decode(named(tensors, f"{word}:"), shape)
        return tensor.to(torch.float32)


def pack_adapters(plan: Plan, adapters: Tensors, moments: Tensors) -> dict[str, torch.Tensor]:
    """Return adapters and their moments as tensors of a message."""
    kind = _adapter_type(plan)
    return marked({name: a.detach().to(kind) for name, a in adapters.items()}, ADAPTER) | marked(
        moments, MOMENT
    )


def unpack_adapters(
    plan: Plan, tensors: Tensors, like: Tensors
) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    """Return the adapters and moments that came back from a device.

    Parameters
    ----------
    plan
        Of the run.
    tensors
        Of the message.
    like
        Adapters with the names and shapes that they must have.

    Raises
    ------
    CardOptError
        If one is missing, unknown, or of another shape or type.
    """
    travels = plan.tuning.optimizer == "adamw" and plan.learning.moments == "travel"
    shapes = {f"{n}#{key}": a for n, a in like.items() for key in ("exp_avg", "exp_avg_sq")}
    shapes |= {f"{name}#step": torch.zeros(()) for name in like}
    adapters, moments = named(tensors, ADAPTER), named(tensors, MOMENT)
    _check("adapter", adapters, like, _adapter_type(plan))
    _check("moment", moments, shapes if travels else {}, torch.float32)
    return {name: tensor.to(torch.float32) for name, tensor in adapters.items()}, moments


def unpack_own(tensors: Tensors) -> dict[str, torch.Tensor]:
    """Return a device's adapters, from a message of the server's or its own snapshot."""
    return {name: a.to(torch.float32) for name, a in named(tensors, ADAPTER).items()}


def split_moments(
    moments: Tensors, cut: int
) -> tuple[dict[str, torch.Tensor], dict[str, torch.Tensor]]:
    """Return the moments of the device's adapters and of the server's.

    Parameters
    ----------
    moments
        All, by name.
    cut
        Layers on the device.
    """
    device = {n: m for n, m in moments.items() if layer_of(n.partition("#")[0]) <= cut}
    return device, {name: m for name, m in moments.items() if name not in device}


def pack_labels(labels: torch.Tensor) -> dict[str, torch.Tensor]:
    """Return labels as tensors of a message."""
    return {LABELS: labels.to(torch.int32)}


def unpack_labels(tensors: Tensors, shape: tuple[int, ...], vocabulary: int) -> torch.Tensor:
    """Return the labels that came.

    Raises
    ------
    CardOptError
        If they are of another shape, or not of the model's vocabulary.
    """
    labels = tensors.get(LABELS)
    if labels is None or labels.dtype != torch.int32 or tuple(labels.shape) != shape:
        raise CardOptError(f"labels must be int32 of shape {shape}")
    return check_tokens(labels.to(torch.int64), vocabulary)


def check_tokens(tokens: torch.Tensor, vocabulary: int) -> torch.Tensor:
    """Return tokens that are all in a vocabulary.

    Raises
    ------
    CardOptError
        If one is not.
    """
    low, high = int(tokens.min()), int(tokens.max())
    if low < 0 or high >= vocabulary:
        raise CardOptError(
            f"tokens must be 0 to {vocabulary - 1}, the model's vocabulary, got {low} to {high}: "
            "was the text made into tokens for another model?"
        )
    return tokens


def _adapter_type(plan: Plan) -> torch.dtype:
    bits = plan.tuning.adapter_bits
    if bits not in _ADAPTER_TYPES:
        raise CardOptError(f"adapter_bits must be 16 or 32 to be sent, got {shown(bits)}")
    return _ADAPTER_TYPES[bits]


def _check(what: str, came: Tensors, like: Tensors, kind: torch.dtype) -> None:
    if set(came) != set(like):
        odd = sorted(set(came) ^ set(like))
        raise CardOptError(f"{what}s of {len(like)} names must come, not so: {', '.join(odd[:3])}")
    for name, tensor in came.items():
        shape = tuple(like[name].shape)
        if tuple(tensor.shape) != shape or tensor.dtype != kind:
            raise CardOptError(
                f"{what} {name} must be {kind} of shape {shape}, got {tensor.dtype} of shape "
                f"{tuple(tensor.shape)}"
            )
