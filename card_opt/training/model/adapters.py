"""Adapters: which modules carry one, what they start from, whose they are, and their files."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import peft
import safetensors.torch
import torch
from peft.tuners.lora import LoraLayer
from torch import nn

from card_opt.errors import CardOptError, ScenarioError
from card_opt.scenarios.transformer.layer import Layer, check_targets
from card_opt.support.files import make_folder, replacing, write_json
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.model.piece import read_piece
from card_opt.training.model.skeleton import Tensors, skeleton
from card_opt.training.plan import Plan
from card_opt.training.position import Position, seed_of

if TYPE_CHECKING:
    from transformers import PreTrainedModel

_PREFIX, _NAME = "base_model.model.", "default"
_LAYER = re.compile(r"\.(?:layers|h)\.(\d+)\.")
_WEIGHTS, _CONFIG = "adapter_model.safetensors", "adapter_config.json"


def lora_config(plan: Plan) -> peft.LoraConfig:
    """Return the adapters of a plan as PEFT has them.

    Raises
    ------
    ScenarioError
        If a target is not a module of the model, or cannot carry an adapter.
    """
    tuning, learning = plan.tuning, plan.learning
    layers = architecture_of(plan.config).layers
    check_targets(layers, tuning.lora_targets)
    _check_mixed(layers, tuning.lora_targets)
    alpha = learning.lora_alpha or 2 * tuning.lora_rank
    modules, parameters = [], []
    ranks, alphas = {}, {}
    for layer in dict.fromkeys(layers):
        for module, times in layer.adapted(tuning.lora_targets).items():
            if module.kind == "linear":
                modules.append(module.path)
                continue
            parameters.append(module.path + (".weight" if module.kind == "router" else ""))
            if times > 1:
                pattern = re.escape(module.path)
                ranks[pattern], alphas[pattern] = times * tuning.lora_rank, times * alpha
    if parameters and learning.lora_dropout:
        raise ScenarioError(
            "lora_dropout must be 0 where experts or their router carry adapters, as PEFT has no "
            f"dropout there; got {learning.lora_dropout}"
        )
    return peft.LoraConfig(
        r=tuning.lora_rank,
        lora_alpha=alpha,
        lora_dropout=learning.lora_dropout,
        target_modules=sorted(set(modules)),
        target_parameters=sorted(set(parameters)) or None,
        rank_pattern=ranks,
        alpha_pattern=alphas,
        fan_in_fan_out=plan.config["model_type"] == "gpt2",
        task_type="CAUSAL_LM",
    )


def add_adapters(model: PreTrainedModel, plan: Plan, layers: range) -> dict[str, nn.Module]:
    """Give a model's layers their adapters, which have no values yet.

    Parameters
    ----------
    model
        From `card_opt.training.model.skeleton`; it is changed, and nothing but the adapters
        learns.
    plan
        Says which.
    layers
        Which layers the model holds, from 0.

    Returns
    -------
    dict
        The modules that hold a matrix each, as ``weight``, by the name of the matrix.
    """
    model.requires_grad_(False)
    config = lora_config(plan)
    held = [architecture_of(plan.config).layers[i] for i in layers]
    if not any(layer.adapted(plan.tuning.lora_targets) for layer in held):
        return {}
    with warnings.catch_warnings():  # about layers of the other side, which have no such module
        warnings.simplefilter("ignore")
        peft.get_peft_model(model, config, adapter_name=_NAME, low_cpu_mem_usage=True)
    found = {}
    for name, module in model.named_modules():
        if name.endswith((f".lora_A.{_NAME}", f".lora_B.{_NAME}")):
            found[f"{_PREFIX}{name.removesuffix(f'.{_NAME}')}.weight"] = module
    return found


def first_adapters(plan: Plan) -> Tensors:
    """Return the adapters before the first round: PEFT's own first values.

    Each module's are drawn from its own seed, so they do not depend on the cut.

    Raises
    ------
    ScenarioError
        If a target is not a module of the model, or cannot carry an adapter.
    """
    model = skeleton(plan.config, "fp32")
    adapters = add_adapters(model, plan, range(architecture_of(plan.config).num_layers))
    for module in adapters.values():
        module.to_empty(device="cpu")
    place = Position(0, 0, 0)
    carriers = [(n, m) for n, m in model.named_modules() if isinstance(m, LoraLayer)]
    with torch.random.fork_rng(devices=()):
        for k, (name, carrier) in enumerate(carriers):
            torch.manual_seed(seed_of(plan.learning.seed, *place, layer_of(f"{name}."), k))
            carrier.reset_lora_parameters(_NAME, True)
    return {name: module.weight.detach() for name, module in adapters.items()}


def layer_of(name: str) -> int:
    """Return the layer that an adapter is in, from 1.

    Raises
    ------
    CardOptError
        If the name is not that of an adapter.
    """
    if found := _LAYER.search(name):
        return int(found[1]) + 1
    raise CardOptError(f"this is not the name of an adapter: {name}")


def split(adapters: Mapping[str, torch.Tensor], cut: int) -> tuple[Tensors, Tensors]:
    r"""Return the device's and the server's adapters, :math:`R^D` and :math:`R^S`.

    Parameters
    ----------
    adapters
        All, by name; equation (6) is the union of the two.
    cut
        Layers on the device.
    """
    device = {name: a for name, a in adapters.items() if layer_of(name) <= cut}
    return device, {name: a for name, a in adapters.items() if name not in device}


def save_peft(folder: Path, plan: Plan, adapters: Mapping[str, torch.Tensor]) -> None:
    """Write all adapters as a folder that ``peft.PeftModel.from_pretrained`` takes.

    Parameters
    ----------
    folder
        Made if need be.
    plan
        Says what they are.
    adapters
        Their values by name.

    Raises
    ------
    CardOptError
        If it cannot be written.

    See Also
    --------
    load_peft : Reads them again.
    Session : Has the adapters of a run, ``session.run.adapters``.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> import torch
    >>> from card_opt.scenarios.transformer.fine_tuning import FineTuning
    >>> from card_opt.training import Learning, Plan, load_peft, save_peft
    >>> config = {"model_type": "llama", "num_hidden_layers": 4}
    >>> config |= {"hidden_size": 16, "intermediate_size": 32}
    >>> config |= {"num_attention_heads": 2, "vocab_size": 64}
    >>> tuning = FineTuning(
    ...     batch_size=1, sequence_length=4, weight_format="fp32",
    ...     lora_rank=2, lora_targets=("q",),
    ... )
    >>> plan = Plan(
    ...     config=config, base=64 * "0", tuning=tuning, learning=Learning(),
    ...     devices=("phone",), rounds=1, local_epochs=1,
    ... )
    >>> name = "base_model.model.model.layers.0.self_attn.q_proj.lora_A.weight"
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     save_peft(Path(folder), plan, {name: torch.zeros(2, 16)})
    ...     sorted(path.name for path in Path(folder).iterdir())
    ...     load_peft(Path(folder))[name].shape
    ['adapter_config.json', 'adapter_model.safetensors']
    torch.Size([2, 16])
    """
    make_folder(folder)
    config = lora_config(plan)
    config.inference_mode = True
    values = config.to_dict() | {"peft_type": "LORA"}
    write_json(folder / _CONFIG, {key: _plain(value) for key, value in values.items()})
    tensors = {name: a.detach().cpu().contiguous() for name, a in adapters.items()}
    with replacing(folder / _WEIGHTS) as beside:
        safetensors.torch.save_file(tensors, beside, {"format": "pt"})


def load_peft(folder: Path) -> Tensors:
    """Return the adapters of a folder that `save_peft` or PEFT wrote.

    Parameters
    ----------
    folder
        With ``adapter_model.safetensors``.

    Returns
    -------
    dict of str to torch.Tensor
        Matrices by the names that PEFT gives them.

    Raises
    ------
    CardOptError
        If they cannot be read.

    See Also
    --------
    save_peft : Writes them.

    Examples
    --------
    >>> import tempfile
    >>> from pathlib import Path
    >>> import safetensors.torch
    >>> import torch
    >>> from card_opt.training import load_peft
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     file = Path(folder, "adapter_model.safetensors")
    ...     tensors = {"layers.0.lora_A.weight": torch.ones(2, 16)}
    ...     safetensors.torch.save_file(tensors, file)
    ...     sorted(load_peft(Path(folder)))
    ['layers.0.lora_A.weight']
    """
    return read_piece(folder / _WEIGHTS)


def _check_mixed(layers: Iterable[Layer], targets: tuple[str, ...]) -> None:
    """Raise if a target stands in the MLP of layers between others that have experts."""
    kinds = dict.fromkeys(layers)
    has_experts = [any(m.kind != "linear" for m in layer.modules) for layer in kinds]
    for layer, is_sparse in zip(kinds, has_experts, strict=True):
        inner = [m.name for m in layer.adapted(targets) if m.stage.startswith("mlp")]
        if any(has_experts) and not is_sparse and inner:
            raise ScenarioError(
                f"lora_targets: {' and '.join(inner)} of the layers without experts can carry no "
                "adapter in PEFT, where others have experts; name modules of the attention"
            )


def _plain(value: object) -> object:
    """Return a value of PEFT's configuration as JSON has it."""
    if isinstance(value, set | tuple):
        return sorted(value)
    return getattr(value, "value", value)
