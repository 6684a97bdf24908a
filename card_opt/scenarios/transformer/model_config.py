"""Read a Hugging Face ``config.json`` as Transformers reads it, or refuse it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from card_opt.errors import ScenarioError, shown
from card_opt.scenarios.transformer.families import FAMILIES
from card_opt.scenarios.transformer.family import Family, Key, Windows, even_share

Config = Mapping[str, Any]

# Models that hold a language model in their `text_config`: its type where that does not say it,
# and whether its head shares the embedding's weights where the whole does not say it.
_AROUND = {
    "gemma3": ("gemma3_text", True),
    "llava": ("llama", False),
    "mistral3": ("mistral", True),
}
_EXPERT_KEYS = ("num_local_experts", "num_experts", "n_routed_experts", "moe_intermediate_size")
_IS_WINDOWED = {"full_attention": False, "sliding_attention": True}
MAX_LAYERS = 10_000


def read_config(config: Any) -> dict[str, Any]:
    """Return the fields of an `Architecture` from a parsed ``config.json``.

    Raises
    ------
    ScenarioError
        If the file is not of a family that is read, or Transformers would refuse it.
    """
    if not isinstance(config, dict):
        raise ScenarioError(f"must hold a JSON object, got {type(config).__name__}")
    config = _language_model(config)
    name = config.get("model_type")
    family = FAMILIES.get(name) if isinstance(name, str) else None
    if family is None or config.get("is_encoder_decoder"):
        came = "it is missing" if name is None else f"got {shown(name)}"
        raise ScenarioError(
            f"model_type must be a decoder-only family that is read here, {came}; "
            f"these are: {', '.join(FAMILIES)}"
        )
    _check_family(family, config)
    values: dict[str, Any] = {"family": name}
    for field, key in family.keys.items():
        values[field] = _value(key, config, values)
    if family.shares_evenly:
        even_share(values, config)
    if values["num_layers"] > MAX_LAYERS:
        raise ScenarioError(
            f"num_layers must be an integer from 2 to {MAX_LAYERS}, got {values['num_layers']}"
        )
    for name in family.hidden_sized:
        if config.get(name) not in (None, values["hidden_size"]):
            raise ScenarioError(
                f"{name} must equal the hidden size {values['hidden_size']}, got "
                f"{shown(config[name])}: projections around the layers are not counted"
            )
    if family.windows is not None:
        values["windows"] = _windows(family.windows, config, values)
    if family.has_dense_layers:
        values["sparse"] = _sparse(config, values["num_layers"])
    return values


def _language_model(config: Config) -> Config:
    """Return the language model's own part of a file that holds more than one."""
    text = config.get("text_config")
    if not isinstance(text, dict):
        return config
    around = str(config.get("model_type"))
    family, is_tied = _AROUND.get(around, (None, None))
    inner = {"model_type": family} | text
    given = config.get("tie_word_embeddings", is_tied)
    if given is None and inner["model_type"] in list(FAMILIES):
        raise ScenarioError(
            f"tie_word_embeddings must be true or false beside text_config: what a "
            f"{shown(around)} does without it is not known here"
        )
    return inner | {"tie_word_embeddings": given}


def _check_family(family: Family, config: Config) -> None:
    """Raise if a key changes the model in a way that is not read."""
    for key in family.refused:
        if config.get(key):
            raise ScenarioError(f"{key} must be false, got {shown(config[key])}")
    for key in _EXPERT_KEYS:
        if config.get(key) and not family.experts:
            raise ScenarioError(
                f"{key}={shown(config[key])}: a {config['model_type']} has no experts"
            )


def _value(key: Key, config: Config, values: Config) -> Any:
    """Return a size or a switch: the file's own, or what the family's class takes for it."""
    name = next((name for name in key.names if name in config), None)
    if name is None:
        standing: Any = key.default
    elif config[name] is None and key.null is not None:
        standing = key.null
    else:
        standing = config[name]
        _check_value(name, standing, type(key.default) is bool)
    return standing(values, config) if callable(standing) else standing


def _check_value(name: str, value: Any, is_switch: bool) -> None:
    """Raise if a value of the file is not a positive integer, or not true or false."""
    if is_switch and not isinstance(value, bool):
        raise ScenarioError(f"{name} must be true or false, got {shown(value)}")
    if not is_switch and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ScenarioError(f"{name} must be a positive integer, got {shown(value)}")


def _windows(windows: Windows, config: Config, values: Config) -> tuple[int | None, ...]:
    """Return the sliding window of each layer, None where it has none."""
    layers = range(values["num_layers"])
    width = config.get("sliding_window", windows.default)
    if windows.switch is not None and not _value(windows.switch, config, values):
        width = None
    if width is None and windows.period is None:
        return (None,)
    _check_value("sliding_window", width, is_switch=False)
    types = config.get("layer_types") if windows.has_types else None
    if types is not None:
        if not isinstance(types, list) or len(types) != len(layers):
            raise ScenarioError(f"layer_types must be a list of {len(layers)}, one for each layer")
        if unread := [kind for kind in types if kind not in list(_IS_WINDOWED)]:
            raise ScenarioError(
                f"layer_types may hold {' and '.join(_IS_WINDOWED)}, got {shown(unread[0])}"
            )
        return tuple(width if _IS_WINDOWED[kind] else None for kind in types)
    first = 0 if windows.first is None else _value(windows.first, config, values)
    period = 0 if windows.period is None else _value(windows.period, config, values)
    if not first and not period:
        return (width,)
    if period:
        return tuple(
            None if (i + 1) % period == 0 else width for i in range(min(period, len(layers)))
        )
    return tuple(width if i >= first else None for i in layers)


def _sparse(config: Config, num_layers: int) -> tuple[bool, ...]:
    """Return which layers have experts, and not an MLP."""
    step = config.get("decoder_sparse_step", 1)
    _check_value("decoder_sparse_step", step, is_switch=False)
    dense = config.get("mlp_only_layers") or []
    if not isinstance(dense, list) or not all(type(i) is int for i in dense):
        raise ScenarioError(f"mlp_only_layers must be a list of integers, got {shown(dense)}")
    without = set(dense)
    return tuple(i not in without and (i + 1) % step == 0 for i in range(num_layers))
