"""Whether what training needs is installed."""

from __future__ import annotations

from importlib.util import find_spec

from card_opt.errors import MissingDependencyError

PACKAGES = ("torch", "transformers", "peft", "safetensors", "tokenizers", "grpc", "cryptography")


def check_extra() -> None:
    """Raise if a package of the extra ``train`` is not installed.

    Raises
    ------
    MissingDependencyError
        With the install line.
    """
    if missing := [name for name in PACKAGES if find_spec(name) is None]:
        raise MissingDependencyError(
            f"training needs {', '.join(missing)}: pip install 'card-opt[train]'"
        )
