"""What every codec does: smashed data and gradients as tensors of a message, and back."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar

import torch

from card_opt.errors import CardOptError, shown
from card_opt.training.wire.message import MessageError

Tensors = dict[str, torch.Tensor]

#: What an entry is sent as, by the scenario's ``activation_bits``.
ENTRY_TYPES = {16: torch.bfloat16, 32: torch.float32}


class Codec(ABC):
    r"""One way to send smashed data and gradients.

    A codec is the same on both sides, and has no state: what it leaves out is handed on by who
    calls it. Only finite numbers are sent and taken.

    Parameters
    ----------
    bits
        Of an entry that is not compressed, the scenario's ``activation_bits``.

    Attributes
    ----------
    name
        What makes the same codec again, see `codec_named`.
    has_feedback
        Whether what is left out is added to what is sent next.

    Raises
    ------
    CardOptError
        If entries of so many bits are not sent.
    """

    name: str
    has_feedback: ClassVar[bool] = False

    def __init__(self, bits: int) -> None:
        if bits not in ENTRY_TYPES:
            raise CardOptError(
                "activation_bits must be 16 (bfloat16) or 32 (float32) where a model is really "
                f"trained, got {shown(bits)}; fewer are a matter of compression, such as int8"
            )
        self._bits = bits

    def encode(
        self, tensor: torch.Tensor, residual: torch.Tensor | None = None
    ) -> tuple[Tensors, torch.Tensor | None]:
        """Return the tensors that stand for one, and what they leave out.

        Parameters
        ----------
        tensor
            What is to be sent, of any shape.
        residual
            What was left out last time, of the same shape; None: nothing.

        Returns
        -------
        tuple
            Tensors by name, and the next residual in float32: exactly what was to be sent,
            ``tensor + residual``, less what :meth:`decode` gives; None without feedback.

        Raises
        ------
        CardOptError
            If a value is not finite, or the residual is of another shape.
        """
        values = tensor.detach().to(torch.float32)
        if residual is not None:
            if residual.shape != values.shape:
                raise CardOptError(
                    f"what was left out has shape {tuple(residual.shape)}, what is to be sent "
                    f"{tuple(values.shape)}"
                )
            values = values + residual
        _check_finite(values)
        packed = self._pack(values.reshape(-1))
        sent = self._unpack(packed, values.numel()).reshape(values.shape)
        _check_finite(sent)
        return packed, values - sent if self.has_feedback else None

    def decode(self, tensors: Mapping[str, torch.Tensor], shape: tuple[int, ...]) -> torch.Tensor:
        """Return what tensors stand for, in float32.

        Parameters
        ----------
        tensors
            By name, as :meth:`encode` gave them.
        shape
            Of what they stand for.

        Raises
        ------
        MessageError
            If they are not what an encoder of this codec gives for this shape.
        """
        num = math.prod(shape)
        layout = self.layout(num)
        if tensors.keys() != layout.keys():
            raise MessageError(
                f"{self.name} sends {', '.join(layout)}, got {shown(', '.join(tensors))}"
            )
        for name, (dtype, size) in layout.items():
            came = tensors[name]
            if came.dtype != dtype or came.shape != (size,):
                raise MessageError(
                    f"{name} of {self.name} must be {size} of {dtype} for shape {shape}, "
                    f"got shape {shown(tuple(came.shape))} of {came.dtype}"
                )
        values = self._unpack(tensors, num)
        if not bool(torch.isfinite(values).all()):
            raise MessageError(f"{self.name} came with a value that is no finite number")
        return values.reshape(shape)

    def bits(self, shape: tuple[int, ...]) -> int:
        """Return the bits of what is sent for a tensor of a shape, exactly.

        Parameters
        ----------
        shape
            Of what is to be sent.
        """
        layout = self.layout(math.prod(shape)).values()
        return sum(8 * dtype.itemsize * size for dtype, size in layout)

    def ratio(self, shape: tuple[int, ...]) -> float:
        r"""Return the letter's :math:`\varphi`: the bits sent over those of all entries.

        Parameters
        ----------
        shape
            Of what is to be sent; 1 if it is empty.
        """
        whole = self._bits * math.prod(shape)
        return self.bits(shape) / whole if whole else 1.0

    def is_lossless(self, dtype: torch.dtype) -> bool:
        """Return whether every tensor of a type comes as it went.

        Parameters
        ----------
        dtype
            That the model computes in.
        """
        return False

    @abstractmethod
    def layout(self, num: int) -> dict[str, tuple[torch.dtype, int]]:
        """Return the type and length of each tensor that is sent for some entries, by name.

        Parameters
        ----------
        num
            How many entries.
        """

    @abstractmethod
    def _pack(self, values: torch.Tensor) -> Tensors:
        """Return what is sent for values in float32, of shape (num,)."""

    @abstractmethod
    def _unpack(self, tensors: Mapping[str, torch.Tensor], num: int) -> torch.Tensor:
        """Return the values in float32, of shape (num,), of tensors as :meth:`layout` says."""


def _check_finite(values: torch.Tensor) -> None:
    """Raise if a value that is to be sent is not finite, be it by its rounding."""
    if not bool(torch.isfinite(values).all()):
        raise CardOptError(
            "smashed data or a gradient has a value that is no finite number: the training has "
            "diverged; take smaller learning rates"
        )


class Whole(Codec):
    """Every entry, in 16 or 32 bits each.

    With 16 bits, what a model in bfloat16 computes comes as it went, and what one in float32
    computes is rounded to bfloat16, to 8 bits of precision.
    """

    name = "none"

    def is_lossless(self, dtype: torch.dtype) -> bool:
        """Return whether every tensor of a type comes as it went.

        Parameters
        ----------
        dtype
            That the model computes in.
        """
        return dtype in (torch.bfloat16, ENTRY_TYPES[self._bits])

    def layout(self, num: int) -> dict[str, tuple[torch.dtype, int]]:
        """Return that all entries are sent.

        Parameters
        ----------
        num
            How many entries.
        """
        return {"values": (ENTRY_TYPES[self._bits], num)}

    def _pack(self, values: torch.Tensor) -> Tensors:
        return {"values": values.to(ENTRY_TYPES[self._bits])}

    def _unpack(self, tensors: Mapping[str, torch.Tensor], num: int) -> torch.Tensor:
        return tensors["values"].to(torch.float32)
