"""A whole run in one process: the same server and devices, without TCP between them."""

from __future__ import annotations

from collections.abc import Iterable

from card_opt.training.device.device import Device


def run_local(devices: Iterable[Device]) -> None:
    """Have devices take their turns until the run is done.

    Parameters
    ----------
    devices
        On a `card_opt.training.wire.local.LocalLink` each.

    Raises
    ------
    CardOptError
        If one is refused.

    See Also
    --------
    Session : The server of a run.
    Device : A device of a run.

    Examples
    --------
    One device learns for two local epochs; its cut is 1, whatever was measured.

    >>> import tempfile
    >>> from pathlib import Path
    >>> from types import SimpleNamespace
    >>> import torch
    >>> from card_opt.scenarios.transformer.fine_tuning import FineTuning
    >>> from card_opt.training import Device, Learning, LocalLink, Plan, Session
    >>> from card_opt.training import random_base, run_local
    >>> from card_opt.training.data.batches import Batches
    >>> config = {"model_type": "llama", "num_hidden_layers": 4}
    >>> config |= {"hidden_size": 16, "intermediate_size": 32}
    >>> config |= {"num_attention_heads": 2, "vocab_size": 64}
    >>> tuning = FineTuning(
    ...     batch_size=1, sequence_length=4, weight_format="fp32",
    ...     lora_rank=2, lora_targets=("q",),
    ... )
    >>> class FirstCut:
    ...     memory = {}  # what it goes on from after a restart
    ...
    ...     def decide(self, round_number, measured):
    ...         chosen = SimpleNamespace(cut=1, frequency=1e9)
    ...         return dict.fromkeys(measured, chosen)
    >>> def data(plan):
    ...     tokens = torch.arange(12).reshape(3, 4)
    ...     return Batches(tokens, plan.tuning.batch_size, seed=0)
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     base = random_base(config, seed=0, folder=Path(folder, "base"))
    ...     plan = Plan(
    ...         config=config, base=base.digest,
    ...         tuning=tuning, learning=Learning(),
    ...         devices=("phone",), rounds=1, local_epochs=2,
    ...     )
    ...     session = Session(plan, base, Path(folder, "run"), FirstCut())
    ...     link = LocalLink(session, "phone")
    ...     device = Device(link, Path(folder, "phone"), data)
    ...     run_local([device])
    ...     session.close()
    ...     device.close()
    >>> session.is_done, len(session.run.adapters)
    (True, 8)
    """
    working = list(devices)
    while working:
        working = [device for device in working if device.advance() is not None]
