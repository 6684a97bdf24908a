"""The readers of messages, plans and keys, apart from the others as the extra may be missing."""

from __future__ import annotations

import functools
import json
import random
import shutil
import tempfile
from pathlib import Path

import torch

from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.training.plan import Learning, Plan
from card_opt.training.wire.credentials import Credentials
from card_opt.training.wire.keys import make_keys
from card_opt.training.wire.message import Message, decode, encode, payload_bits
from tests.fuzz.changes import bytes_changed, json_changed, lines_changed, words_changed
from tests.fuzz.targets import Target

_MESSAGE = Message(
    "smashed",
    {"round": 1, "seconds": {"forward": 0.5}, "names": ["a", None]},
    {"smashed": torch.ones(2, 3, dtype=torch.bfloat16), "labels:a": torch.arange(4)},
)
_PLAN = Plan(
    config={"model_type": "llama", "num_hidden_layers": 4},
    base="0" * 64,
    tuning=FineTuning(batch_size=2, sequence_length=8, lora_rank=2, lora_targets=("q", "v")),
    learning=Learning(device_rates={"b": 0.5}),
    devices=("a", "b"),
    rounds=3,
    local_epochs=5,
)


def _decode(path: Path) -> object:
    message = decode(path.read_bytes(), 2**20)
    return payload_bits(message), json.dumps(message.values)


def head_changed(content: bytes, rng: random.Random) -> bytes:
    """Put other values into the head of a safetensors file, and mend its length."""
    size = int.from_bytes(content[:8], "little")
    head = rng.choice((json_changed, words_changed))(content[8 : 8 + size], rng)
    return len(head).to_bytes(8, "little") + head + content[8 + size :]


def values_changed(content: bytes, rng: random.Random) -> bytes:
    """Put other values into what a message says beside its tensors."""
    size = int.from_bytes(content[:8], "little")
    tree = json.loads(content[8 : 8 + size])
    text = tree["__metadata__"]["card_opt"].encode()
    changed = rng.choice((json_changed, words_changed))(text, rng)
    tree["__metadata__"]["card_opt"] = changed.decode("utf-8", "replace")
    head = json.dumps(tree).encode()
    return len(head).to_bytes(8, "little") + head + content[8 + size :]


@functools.cache
def _keys() -> Path:
    """Return keys of a run."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-keys-"))
    make_keys(folder, ["localhost"], ["a"])
    return folder


def _load(path: Path) -> object:
    """Read the keys of a device, of which one file is this."""
    with tempfile.TemporaryDirectory() as place:
        own = shutil.copytree(_keys() / "devices" / "a", Path(place) / "a")
        shutil.copyfile(path, own / path.name)
        return Credentials.load(own, "device")


def _sign(path: Path) -> object:
    """Sign with an authority, of which one file is this."""
    with tempfile.TemporaryDirectory() as place:
        home = shutil.copytree(_keys() / "authority", Path(place) / "authority")
        name = path.name.removeprefix("authority-")
        shutil.copyfile(path, home / name)
        return make_keys(place, [], ["b"])


def _file(side: str, name: str) -> list[bytes]:
    content = (_keys() / side / name).read_bytes()
    return [content, b"what stands before it is passed over\n" * 20 + content]


_LOADS = ("card_opt.training.wire.credentials.Credentials.load",)
_SIGNS = ("card_opt.training.wire.keys.make_keys",)
_PEM = (bytes_changed, words_changed, lines_changed)

TARGETS = (
    Target(
        name="message.safetensors",
        read=_decode,
        whole=lambda: [encode(_MESSAGE), encode(Message("hello"))],
        changes=(bytes_changed, head_changed, values_changed),
        readers=("card_opt.training.wire.message.decode",),
    ),
    Target(
        name="plan.txt",
        read=lambda path: Plan.from_json(path.read_bytes().decode("utf-8", "replace")),
        whole=lambda: [_PLAN.to_json().encode()],
        changes=(json_changed, words_changed),
        readers=("card_opt.training.plan.Plan.from_json",),
    ),
    *(
        Target(
            name=name,
            read=_load,
            whole=functools.partial(_file, "devices/a", name),
            changes=_PEM,
            readers=_LOADS,
        )
        for name in ("authority.pem", "certificate.pem", "key.pem")
    ),
    *(
        Target(
            name=f"authority-{name}",
            read=_sign,
            whole=functools.partial(_file, "authority", name),
            changes=_PEM,
            readers=_SIGNS,
        )
        for name in ("certificate.pem", "key.pem")
    ),
)
