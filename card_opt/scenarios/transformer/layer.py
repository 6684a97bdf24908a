"""One transformer layer: the linear modules that it multiplies by, and its attention."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from card_opt.errors import ScenarioError, unknown

#: Every module, as in PEFT.
ALL_LINEAR = "all-linear"

Stage = Literal["attention-in", "attention-out", "mlp-in", "mlp-out"]
Kind = Literal["linear", "experts", "router"]


@dataclass(frozen=True, kw_only=True)
class Module:
    """Weights that a layer multiplies its tokens by.

    Attributes
    ----------
    name, path
        Short name, such as ``q`` or ``qkv``, and the name in Transformers, from the layer on.
    stage
        Where it stands: before or after the attention, before or after the MLP's middle.
    inputs, outputs
        Widths.
    parts
        What is fused in it, such as ``q``, ``k`` and ``v``.
    kind
        ``linear``; ``experts`` for one matrix per expert, held in one tensor; ``router``.
    stored, active
        Matrices that are held, and that one token passes; they differ for experts only.
    """

    name: str
    path: str
    stage: Stage
    inputs: int
    outputs: int
    parts: tuple[str, ...] = ()
    kind: Kind = "linear"
    stored: int = 1
    active: int = 1

    @property
    def weights(self) -> int:
        """Weights that are held."""
        return self.stored * self.inputs * self.outputs

    @property
    def active_weights(self) -> int:
        """Weights that one token is multiplied by."""
        return self.active * self.inputs * self.outputs

    def is_called(self, name: str) -> bool:
        """Return whether a name is its short one, or the end of its path, as PEFT matches it.

        A router's path ends as the first half of an MLP is called, so its short name alone counts.
        """
        is_end = f".{self.path}".endswith(f".{name}") and self.kind != "router"
        return name == self.name or is_end

    def parts_called(self, names: Iterable[str]) -> list[str]:
        """Return which of its parts are among the names: ``q``, or ``q_proj``."""
        found = {name.removesuffix("_proj") for name in names}
        return [part for part in self.parts if part in found]

    def ranks(self, targets: Collection[str]) -> int:
        """Return how many times the rank its adapter has when these are the targets; 0: none.

        A fused module has one adapter of one rank. The halves of experts, which their family
        once had apart, get one rank each, as PEFT converts such targets.

        Raises
        ------
        ScenarioError
            If only some of its parts are named.
        """
        named = self.parts_called(targets)
        is_whole = bool(named) and len(named) == len(self.parts)
        if self.kind == "experts" and self.parts and (is_whole or ALL_LINEAR in targets):
            return len(self.parts)
        if is_whole or ALL_LINEAR in targets or any(self.is_called(name) for name in targets):
            return 1
        if named:
            raise ScenarioError(
                f"lora_targets: {' and '.join(named)} of this model "
                f"{'is' if len(named) == 1 else 'are'} fused in the module {self.name}, which "
                f"takes one adapter; name {self.name}, or all of {', '.join(self.parts)}"
            )
        return 0


@dataclass(frozen=True, kw_only=True)
class Layer:
    """A layer of a decoder-only transformer.

    Attributes
    ----------
    modules
        Its linear modules, in forward order.
    num_heads, num_kv_heads, head_dim
        Query heads, key/value heads, width of one head.
    window
        Keys that a token attends to at most, itself among them; None: all up to itself.
    is_parallel
        Whether the MLP reads the layer's input, beside the attention, not the attention's output.
    """

    modules: tuple[Module, ...]
    num_heads: int
    num_kv_heads: int
    head_dim: int
    window: int | None = None
    is_parallel: bool = False

    @property
    def weights(self) -> int:
        """Weights of the linear modules; biases and norms are left out."""
        return sum(module.weights for module in self.modules)

    @property
    def active_weights(self) -> int:
        """Weights of the linear modules that one token is multiplied by."""
        return sum(module.active_weights for module in self.modules)

    @property
    def hidden_size(self) -> int:
        """Width of the residual stream."""
        return self.modules[0].inputs

    def keys(self, sequence_length: int) -> int:
        """Return how many keys a token attends to, where attention counts the full square."""
        return min(sequence_length, self.window or sequence_length)

    def adapted(self, targets: Collection[str]) -> dict[Module, int]:
        """Return the modules that carry an adapter, and how many times the rank it has.

        Parameters
        ----------
        targets
            Names of modules, or of all parts of a fused one, or :data:`ALL_LINEAR`. Names that
            the layer does not have are passed over.

        Raises
        ------
        ScenarioError
            If only some parts of a fused module are named.
        """
        ranks = {module: module.ranks(targets) for module in self.modules}
        return {module: times for module, times in ranks.items() if times}


def check_targets(layers: Iterable[Layer], targets: Collection[str]) -> None:
    """Raise if a LoRA target is not a module of a model.

    Parameters
    ----------
    layers
        The layers, or one of each kind.
    targets
        See :meth:`Layer.adapted`.

    Raises
    ------
    ScenarioError
        If a name is unknown, or names only some parts of a fused module.
    """
    kinds = set(layers)
    modules = dict.fromkeys(module for layer in kinds for module in layer.modules)
    known = [*dict.fromkeys(module.name for module in modules), ALL_LINEAR]
    wrong = [
        f"lora_targets: {unknown('module', name, known)}"
        for name in targets
        if name != ALL_LINEAR
        and not any(module.is_called(name) or module.parts_called([name]) for module in modules)
    ]
    if wrong:
        raise ScenarioError(*wrong)
    for layer in kinds:
        layer.adapted(targets)
