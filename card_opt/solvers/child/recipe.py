"""What a child process must be told of a method."""

from __future__ import annotations

from typing import Protocol


class Recipe(Protocol):
    """The part of `card_opt.solving.method.Method` that a child process needs."""

    @property
    def name(self) -> str:
        """As users write it."""

    @property
    def run(self) -> str:
        """The adapter, ``module:function``."""

    @property
    def formulation(self) -> str:
        """Module that builds the model."""

    @property
    def command(self) -> str:
        """Program that the adapter is to call, if it takes one."""

    @property
    def requires(self) -> tuple[str, ...]:
        """Modules to import before the clock starts."""
