"""What the server and all devices of a run agree on before it begins."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from card_opt.errors import CardOptError, shown
from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.scenarios.transformer.model_config import read_config
from card_opt.support.inputs import parse_json

Moments = Literal["travel", "fresh"]


@dataclass(frozen=True, kw_only=True)
class Learning:
    r"""How the adapters learn, besides what a scenario says of fine-tuning.

    Attributes
    ----------
    server_rate, device_rate
        Learning rates [1]: :math:`\gamma_S` of equation (4), and :math:`\gamma_m` of equation (5)
        for every device; a device's own is in `device_rates`.
    device_rates
        :math:`\gamma_m` [1] by the name of a device.
    lora_alpha
        What the product of the adapter's matrices is scaled by, over its rank; None: twice the
        rank.
    lora_dropout
        Chance that an entry of an adapter's input is left out.
    compression
        How smashed data and gradients are sent, a name of
        `card_opt.training.wire.codec.codec_named`.
    moments
        With AdamW: whether the moments ``travel`` with the device's adapters, so that a cut that
        changes changes nothing, or are ``fresh`` in each round, which saves the link two thirds.
    is_weighted
        Whether a device's loss counts by the size of its data set, as in equation (1): times
        :math:`M |\mathcal{D}_m| / \sum_i |\mathcal{D}_i|`.
    seed
        Of the adapters' first values, mini-batches and dropout.

    Raises
    ------
    CardOptError
        If a value is not allowed.

    See Also
    --------
    Plan : What else a run agrees on.

    Examples
    --------
    >>> from card_opt.training import Learning
    >>> learning = Learning(device_rate=0.01, device_rates={"phone": 0.002})
    >>> learning.rate_of("phone"), learning.rate_of("laptop"), learning.lora_dropout
    (0.002, 0.01, 0.0)
    """

    server_rate: float = 1e-3
    device_rate: float = 1e-3
    device_rates: Mapping[str, float] = dataclasses.field(default_factory=dict)
    lora_alpha: float | None = None
    lora_dropout: float = 0.0
    compression: str = "none"
    moments: Moments = "travel"
    is_weighted: bool = True
    seed: int = 0

    def __post_init__(self) -> None:
        rates = {"server_rate": self.server_rate, "device_rate": self.device_rate}
        for name, rate in {**rates, **self.device_rates}.items():
            if not (isinstance(rate, int | float) and 0 < rate < math.inf):
                raise CardOptError(f"{name}: a learning rate must be positive, got {shown(rate)}")
        if self.lora_alpha is not None and not 0 < self.lora_alpha < math.inf:
            raise CardOptError(f"lora_alpha must be positive, got {shown(self.lora_alpha)}")
        if not 0 <= self.lora_dropout < 1:
            raise CardOptError(f"lora_dropout must be in [0, 1), got {shown(self.lora_dropout)}")
        if self.moments not in ("travel", "fresh"):
            raise CardOptError(f"moments must be travel or fresh, got {shown(self.moments)}")
        if type(self.seed) is not int or self.seed < 0:
            raise CardOptError(f"seed must be an integer from 0 on, got {shown(self.seed)}")

    def rate_of(self, device: str) -> float:
        r"""Return :math:`\gamma_m` of a device.

        Parameters
        ----------
        device
            Its name.

        Returns
        -------
        float
            The learning rate of its adapters [1].
        """
        return self.device_rates.get(device, self.device_rate)


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What the server and all devices of a run agree on; the same on every side, to the byte.

    Attributes
    ----------
    config
        The model, as the content of a Hugging Face ``config.json``.
    base
        Digest of the frozen weights, see `card_opt.training.model.base`.
    tuning, learning
        How it is fine-tuned.
    devices
        Names, in the order of their turns.
    rounds, local_epochs
        The letter's :math:`N` and :math:`T`.

    See Also
    --------
    Session : The server of a run.
    random_base : Makes weights, which have a digest.

    Examples
    --------
    >>> from card_opt.scenarios.transformer.fine_tuning import FineTuning
    >>> from card_opt.training import Learning, Plan
    >>> config = {"model_type": "llama", "num_hidden_layers": 4}
    >>> config |= {"hidden_size": 16, "intermediate_size": 32}
    >>> config |= {"num_attention_heads": 2, "vocab_size": 64}
    >>> tuning = FineTuning(
    ...     batch_size=1, sequence_length=4, weight_format="fp32",
    ...     lora_rank=2, lora_targets=("q",),
    ... )
    >>> plan = Plan(
    ...     config=config, base=64 * "0", tuning=tuning, learning=Learning(),
    ...     devices=("phone", "laptop"), rounds=2, local_epochs=5,
    ... )
    >>> plan.num_layers, Plan.from_json(plan.to_json()).digest == plan.digest
    (4, True)
    """

    config: Mapping[str, Any]
    base: str
    tuning: FineTuning
    learning: Learning
    devices: tuple[str, ...]
    rounds: int
    local_epochs: int

    @property
    def num_layers(self) -> int:
        """The letter's :math:`I`."""
        return int(read_config(dict(self.config))["num_layers"])

    def to_json(self) -> str:
        """Return it as one line of JSON, the same for the same plan.

        Returns
        -------
        str
            Keys are sorted.
        """
        return json.dumps(dataclasses.asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Plan:
        """Return the plan of a line that `to_json` made.

        Parameters
        ----------
        text
            The line.

        Returns
        -------
        Plan
            The same plan.

        Raises
        ------
        CardOptError
            If it is none.
        """
        try:
            tree = parse_json(text)
            tuning = tree.pop("tuning")
            tuning["lora_targets"] = tuple(tuning["lora_targets"])
            return cls(
                tuning=FineTuning(**tuning),
                learning=Learning(**tree.pop("learning")),
                devices=tuple(tree.pop("devices")),
                **tree,
            )
        except (CardOptError, TypeError, KeyError, ValueError, AttributeError) as error:
            line = " ".join(str(error).split())
            raise CardOptError(f"this is no plan of a run: {line:.500}") from None

    @property
    def digest(self) -> str:
        """SHA-256 of `to_json`, in hexadecimal."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()


def tuning_of(training: FineTuning) -> FineTuning:
    """Return how a scenario's ``[training]`` fine-tunes a real model.

    A head that a scenario leaves out of its costs (``none``) is on the server.

    Parameters
    ----------
    training
        What the scenario says.
    """
    if getattr(training, "has_options", False):
        raise CardOptError(
            "real training decides cuts alone: training.lora_rank and activation_bits must be one "
            "number each, and may_skip is not for it"
        )
    values = {f.name: getattr(training, f.name) for f in dataclasses.fields(FineTuning)}
    if values["head"] == "none":
        values["head"] = "server"
    return FineTuning(**values)
