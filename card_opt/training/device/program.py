"""A device as a program: its texts, its link, and its turns until the run is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from card_opt.training.data.batches import Batches, pack
from card_opt.training.data.texts import read_texts
from card_opt.training.data.tokenizer import open_tokenizer
from card_opt.training.device.device import Device
from card_opt.training.model.threads import use_threads
from card_opt.training.plan import Plan
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.grpc_link import GrpcLink
from card_opt.training.wire.local import MOST
from card_opt.training.wire.patience import patient


def join_run(
    address: str,
    keys: Path,
    folder: Path,
    data: Path,
    tokenizer: Path,
    tell: Callable[[str, Mapping[str, Any]], None],
    *,
    patience: float = 600.0,
    threads: int | None = None,
) -> dict[str, Any]:
    """Take a device's turns until the run is done, and return what crossed its link.

    Parameters
    ----------
    address
        Of the server, HOST:PORT.
    keys, folder
        Of the device.
    data
        A file of texts.
    tokenizer
        Folder of the model's tokenizer.
    tell
        Told of every event.
    patience
        Seconds to look for a server that does not answer.
    threads
        Of torch; None: as torch has it.

    Raises
    ------
    CardOptError
        If the server refuses the device or cannot be reached, the texts cannot be read or are
        too few, or the disk is full.
    """
    use_threads(threads)
    credentials, texts = Credentials.load(keys, "device"), read_texts(data)

    def batches(plan: Plan) -> Batches:
        found = open_tokenizer(tokenizer, plan.config)
        tokens = pack(texts, found, plan.tuning.sequence_length)
        return Batches(tokens, plan.tuning.batch_size, plan.learning.seed)

    with GrpcLink(address, credentials, MOST) as link:
        asking = patient(link, patience, tell=lambda line: tell("link", {"why": line}))
        device = Device(asking, folder, batches, tell)
        try:
            device.work()
        finally:
            device.close()
        return {"device": credentials.name, **link.counts.to_tree()}
