"""Whether what training needs is installed."""

from __future__ import annotations

from importlib.util import find_spec

from card_opt.errors import MissingDependencyError

PACKAGES = ("torch", "transformers", "peft", "safetensors", "tokenizers", "grpc", "cryptography")


def is_there() -> bool:
    """Return whether all that training needs is installed."""
    return not _missing()


def check_extra() -> None:
    """Raise if a package of the extra ``train`` is not installed.

    Raises
    ------
    MissingDependencyError
        With the install line.
    """
    if missing := _missing():
        raise MissingDependencyError(
            f"training needs {', '.join(missing)}: pip install 'card-opt[train]'"
        )


def _missing() -> list[str]:
    return [name for name in PACKAGES if find_spec(name) is None]
