"""Models of Transformers that hold some of their layers only; the rest has no weights at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import torch
import transformers
from torch import nn

from card_opt.errors import CardOptError, shown
from card_opt.training.model.anatomy import HEAD, anatomy_of, layer_piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from transformers import PreTrainedModel

Tensors = dict[str, torch.Tensor]
#: From the name of a piece of the base to its tensors by name.
Pieces = Callable[[str], Tensors]

DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16}
_ATTENTION = {"eager": "eager", "flash": "sdpa"}


class _PassThrough(nn.Module):
    """Stands for a layer that the other side holds."""

    def __init__(self, gives_tuple: bool) -> None:
        super().__init__()
        self._gives_tuple = gives_tuple

    def forward(self, hidden_states: torch.Tensor, *_: Any, **__: Any) -> Any:
        """Return what comes."""
        return (hidden_states, None) if self._gives_tuple else hidden_states


class _NoPositions(nn.Module):
    """Stands for positions that the other side has added."""

    def __init__(self, dtype: torch.dtype) -> None:
        super().__init__()
        self._dtype = dtype

    def forward(self, *_: Any, **__: Any) -> torch.Tensor:
        """Return zero."""
        return torch.zeros((), dtype=self._dtype)


def dtype_of(weight_format: str) -> torch.dtype:
    """Return the type of the frozen weights.

    Raises
    ------
    CardOptError
        If weights of this format are not trained here.
    """
    if weight_format not in DTYPES:
        raise CardOptError(
            f"weight_format must be {' or '.join(DTYPES)} where a model is really trained, "
            f"got {shown(weight_format)}"
        )
    return DTYPES[weight_format]


def skeleton(
    config: Mapping[str, Any], weight_format: str, attention: str = "eager", device: str = "meta"
) -> PreTrainedModel:
    """Return a whole model, on the meta device without any weights.

    Parameters
    ----------
    config
        Content of its ``config.json``.
    weight_format, attention
        As in `card_opt.scenarios.transformer.fine_tuning.FineTuning`.
    device
        Where it is built; elsewhere than on ``meta`` its weights are the family's first ones.

    Raises
    ------
    CardOptError
        If Transformers builds no such model.
    """
    dtype = dtype_of(weight_format)
    try:
        parsed = transformers.AutoConfig.for_model(**config)
        with quiet(), torch.device(device):
            model: PreTrainedModel = transformers.AutoModelForCausalLM.from_config(
                parsed,
                dtype=dtype,
                attn_implementation=_ATTENTION[attention],
                experts_implementation="eager",
                trust_remote_code=False,
            )
    except Exception as error:  # every class has errors of its own
        raise CardOptError(
            f"Transformers builds no {shown(config.get('model_type'))} of this config.json with "
            f"attention {attention}: {shown(str(error))}"
        ) from None
    return model


def part_of(
    model: PreTrainedModel,
    tensors: Pieces,
    layers: range,
    *,
    has_tokens: bool = False,
    has_norm: bool = False,
    has_head: bool = False,
    where: torch.device | str = "cpu",
) -> None:
    """Make a whole model on the meta device one that holds some of its parts, with weights.

    Layers before `layers` hand on what comes, those after it are not there, and neither are the
    norm and the head unless they are asked for.

    Parameters
    ----------
    model
        From :func:`skeleton`; it is changed.
    tensors
        Gives the weights; only pieces that are held are asked for.
    layers
        Which layers it holds, from 0.
    has_tokens, has_norm, has_head
        Whether it holds the embedding, the norm behind the last layer, and the head.
    where
        The torch device of its weights.

    Raises
    ------
    CardOptError
        If a weight is missing, or has a wrong shape or type.
    """
    anatomy = anatomy_of(model.config.to_dict())
    decoder = model.get_submodule(anatomy.decoder)
    pieces = [layer_piece(i + 1) for i in layers]
    if has_tokens:
        pieces.append("embedding")
    else:
        decoder.set_submodule(anatomy.tokens, nn.Identity())
        if anatomy.positions is not None:
            decoder.set_submodule(anatomy.positions, _NoPositions(model.dtype))
        if anatomy.dropout is not None:
            decoder.set_submodule(anatomy.dropout, nn.Identity())
    before = [_PassThrough(anatomy.gives_tuple) for _ in range(layers.start)]
    held = list(decoder.get_submodule(anatomy.layers))[layers.start : layers.stop]
    decoder.set_submodule(anatomy.layers, nn.ModuleList([*before, *held]))
    if not has_norm:
        setattr(decoder, anatomy.norm, nn.Identity())
    elif getattr(decoder, anatomy.norm) is not None:
        pieces.append("norm")
    if not has_head:
        setattr(model, HEAD, nn.Identity())
    _fill_buffers(model, where)
    needed = dict(model.state_dict())
    found: Tensors = {}
    for piece in pieces:
        found |= tensors(piece)
    if has_head:
        found |= _head(model, tensors, f"{anatomy.decoder}.{anatomy.tokens}.weight", needed)
    _check(found, needed)
    own = {name: aligned(tensor, where, tensor.dtype) for name, tensor in found.items()}
    model.load_state_dict(own, assign=True)


def aligned(tensor: torch.Tensor, where: torch.device | str, dtype: torch.dtype) -> torch.Tensor:
    """Return a copy that begins where torch lets its own tensors begin.

    What lies in a file or a message begins anywhere, and the same product of such tensors may
    differ in its last bit.
    """
    return tensor.detach().to(where, dtype, copy=True)


def _head(model: PreTrainedModel, tensors: Pieces, tokens: str, needed: Tensors) -> Tensors:
    """Return the tensors of the head; that of a tied model is the embedding."""
    weight = f"{HEAD}.weight"
    if not model.config.tie_word_embeddings:
        return tensors("head")
    own = {name for name in needed if name.startswith(f"{HEAD}.")} - {weight}
    return (tensors("head") if own else {}) | {weight: tensors("embedding")[tokens]}


def _fill_buffers(model: PreTrainedModel, where: torch.device | str) -> None:
    """Give what is computed from the configuration, such as rotary frequencies, its values."""
    for module in model.modules():
        own = dict(module.named_buffers(recurse=False))
        for name, buffer in own.items():
            setattr(module, name, torch.empty_like(buffer, device=where))
        if own:
            model._init_weights(module)


def _check(found: Tensors, needed: Tensors) -> None:
    """Raise unless the tensors that were found are those that are needed."""
    for name, tensor in needed.items():
        if name not in found:
            raise CardOptError(f"the base has no weight {name}")
        here = found[name]
        if (here.shape, here.dtype) != (tensor.shape, tensor.dtype):
            raise CardOptError(f"the base's {name} must be {_shown(tensor)}, got {_shown(here)}")
    if more := sorted(found.keys() - needed.keys()):
        raise CardOptError(f"the base has a weight {more[0]} that this model does not have")


def _shown(tensor: torch.Tensor) -> str:
    return f"{str(tensor.dtype).removeprefix('torch.')} of shape {tuple(tensor.shape)}"


@contextmanager
def quiet() -> Iterator[None]:
    """Keep Transformers from writing notes and bars."""
    before = transformers.logging.get_verbosity()
    has_bars = transformers.logging.is_progress_bar_enabled()
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    try:
        yield
    finally:
        transformers.logging.set_verbosity(before)
        if has_bars:
            transformers.logging.enable_progress_bar()
