"""Count weights, windows, adapters and FLOP on models that Transformers and PEFT build.

    python -m tests.scenarios.counted.count [--check]

writes ``counts.json`` beside this file, or compares it. It needs torch, transformers and peft;
the numbers that stand there are from the versions named in it. Models live on the meta device:
they have shapes and no content.
"""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import json
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from card_opt.scenarios.architecture import architecture_names, load_architecture
from card_opt.scenarios.transformer.families import FAMILIES
from tests.scenarios.counted.cases import (
    BATCH,
    LONG,
    RANK,
    TARGETS,
    TOKENS,
    WIDE,
    WINDOWED,
    Case,
    cases,
    nested_cases,
)

LIBRARIES = ("torch", "transformers", "peft")
FILE = Path(__file__).with_name("counts.json")


def missing() -> list[str]:
    """Return which of the libraries are not installed."""
    return [name for name in LIBRARIES if importlib.util.find_spec(name) is None]


def stored() -> dict[str, Any]:
    """Return the content of ``counts.json``."""
    content: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8"))
    return content


def count_all() -> dict[str, Any]:
    """Return the counts of every case and of every shipped model."""
    _quiet()
    small = {case.name: count(case) for case in cases()}
    nested = {case.name: count(case) for case in nested_cases()}
    shipped = {name: _count_shipped(name) for name in architecture_names()}
    return {"cases": small, "nested": nested, "shipped": shipped}


def count(case: Case) -> dict[str, Any]:
    """Return what a configuration builds; ``{"refused": true}`` where it builds nothing."""
    try:
        counts = _weights(_build(case.config))
        if case.is_whole:
            counts["keys"] = {str(n): _keys(case.config, n) for n in (TOKENS, WIDE)}
        elif case.config.get("sliding_window") is None and case.family in WINDOWED:
            counts["keys"] = {str(LONG): _keys(case.config, LONG)}
    except Exception:  # every class has errors of its own
        return {"refused": True}
    if case.is_whole:
        counts["lora"] = [_lora(case.config, names) for names in TARGETS[case.family]]
    return counts


def _quiet() -> None:
    """Keep the libraries from writing notes about small models."""
    transformers: Any = importlib.import_module("transformers")
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()


def _build(config: Mapping[str, Any], device: str = "meta") -> Any:
    """Return the language model of a configuration."""
    torch: Any = importlib.import_module("torch")
    transformers: Any = importlib.import_module("transformers")
    rest = {key: value for key, value in config.items() if key != "model_type"}
    parsed = transformers.AutoConfig.for_model(config["model_type"], **rest)
    if isinstance(config.get("text_config"), dict):
        classes = transformers.AutoModelForImageTextToText
    else:
        classes = transformers.AutoModelForCausalLM
    with torch.device(device):
        return classes.from_config(
            parsed, attn_implementation="eager", experts_implementation="batched_mm"
        )


def _layers(model: Any) -> list[Any]:
    """Return the layers of the language model: the longest list of modules that it has."""
    torch: Any = importlib.import_module("torch")
    lists = [
        list(module)
        for name, module in model.named_modules()
        if isinstance(module, torch.nn.ModuleList) and "vision" not in name
    ]
    return max(lists, key=len)


def _weights(model: Any) -> dict[str, Any]:
    """Return linear weights of each layer, the embedding's shape, and whether it is the head's."""
    embedding, head = model.get_input_embeddings().weight, model.get_output_embeddings().weight
    return {
        "weights": [
            sum(weight.numel() for weight in layer.parameters() if weight.ndim > 1)
            for layer in _layers(model)
        ],
        "embedding": list(embedding.shape),
        "tied": embedding is head,
    }


def _keys(config: Mapping[str, Any], num_tokens: int) -> list[int]:
    """Return the most keys that the mask of each layer lets a token attend to."""
    torch: Any = importlib.import_module("torch")
    model = _build(config, device="cpu")
    seen: list[int] = []
    for layer in _layers(model):
        _watch(layer, seen)
    with torch.no_grad():
        model(input_ids=torch.zeros(1, num_tokens, dtype=torch.long), use_cache=False)
    return seen


def _watch(layer: Any, seen: list[int]) -> None:
    """Let a layer note its mask's most keys, and hand its input on instead of its work."""
    signature = inspect.signature(layer.forward)

    def forward(*args: Any, **kwargs: Any) -> Any:
        given = signature.bind(*args, **kwargs).arguments
        mask = given.get("attention_mask", given.get("kwargs", {}).get("attention_mask"))
        allowed = mask if str(mask.dtype) == "torch.bool" else mask == 0
        seen.append(int(allowed[0, 0].sum(dim=-1).max()))
        hidden = given["hidden_states"]
        return (hidden, None) if type(layer).__name__ == "FalconDecoderLayer" else hidden

    layer.forward = forward


def _lora(config: Mapping[str, Any], targets: list[str]) -> dict[str, Any]:
    """Return adapter weights of each layer and the FLOP of a step, for adapters on targets."""
    torch: Any = importlib.import_module("torch")
    peft: Any = importlib.import_module("peft")
    names = targets[0] if targets == ["all-linear"] else targets
    kind = "target_parameters" if targets[0].startswith("experts.") else "target_modules"
    lora = peft.LoraConfig(r=RANK, task_type="CAUSAL_LM", **{kind: names})
    with warnings.catch_warnings():  # about patterns that PEFT itself sets for experts
        warnings.simplefilter("ignore")
        model = peft.get_peft_model(_build(config), lora, low_cpu_mem_usage=True)
    has_parameters = any("experts" in name for name, _ in _trained(model))
    counts: dict[str, Any] = {
        "targets": targets,
        "adapters": [
            sum(weight.numel() for _, weight in _trained(layer)) for layer in _layers(model)
        ],
    }
    if not has_parameters:  # PEFT adds such adapters to the weights anew each time
        counter = importlib.import_module("torch.utils.flop_counter").FlopCounterMode
        shape = (BATCH, TOKENS)
        tokens = torch.zeros(shape, dtype=torch.long, device="meta")
        square = () if config["model_type"] == "opt" else (1, TOKENS)
        mask = torch.zeros(BATCH, *square, TOKENS, device="meta")
        with counter(display=False) as counted:
            output = model(input_ids=tokens, attention_mask=mask, use_cache=False)
            output.logits.sum().backward()
        rotary = sum(
            sum(flops.values())
            for name, flops in counted.get_flop_counts().items()
            if name.endswith("rotary_emb")
        )
        counts["flops"] = counted.get_total_flops() - rotary
    return counts


def _trained(module: Any) -> list[tuple[str, Any]]:
    """Return the weights that are trained, by name."""
    return [pair for pair in module.named_parameters() if pair[1].requires_grad]


def _count_shipped(name: str) -> dict[str, Any]:
    """Return all weights of a shipped model, and the linear ones of its first layer."""
    architecture = load_architecture(name)
    config: dict[str, Any] = {"model_type": architecture.family}
    for field, key in FAMILIES[architecture.family].keys.items():
        if key.names:
            config[key.names[0]] = getattr(architecture, field)
    model = _build(config)
    total = sum(weight.numel() for weight in model.parameters())
    return {"total": total, "layer": _weights(model)["weights"][0]}


def main() -> int:
    """Write or check the file; return the exit status."""
    if absent := missing():
        print(f"not installed: {', '.join(absent)}")
        return 2
    versions = {name: importlib.import_module(name).__version__ for name in LIBRARIES}
    content = {"versions": versions} | count_all()
    if "--check" not in sys.argv:
        FILE.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return 0
    old = stored()
    wrong = [
        f"{part}: {name}"
        for part in ("cases", "nested", "shipped")
        for name in content[part].keys() | old[part].keys()
        if content[part].get(name) != old[part].get(name)
    ]
    print("\n".join(wrong) or "all as stored")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
