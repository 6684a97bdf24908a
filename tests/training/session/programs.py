"""Server and devices as processes of their own, which can be killed and started again."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import random
import signal
import socket
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from card_opt.scenarios.scenario import Scenario, load_scenario

NAMES = ("a", "b")
SMALL: dict[str, Any] = {
    "training.batch_size": 2,
    "training.sequence_length": 6,
    "training.lora_rank": 2,
    "training.activation_bits": 32,
    "training.adapter_bits": 32,
    "training.weight_format": "fp32",
    "training.optimizer": "adamw",
    "training.local_epochs": 3,
    "problem.allow_implausible": True,
    "problem.memory": "ignored",
}
_START = multiprocessing.get_context("forkserver")
# Torch and gRPC are imported once; every process is a fork of one that has used neither.
_START.set_forkserver_preload(["tests.training.session.programs", "tests.training.session.loaded"])
_PATIENCE = 90.0


def scenario_of(**changes: Any) -> Scenario:
    """Return the letter's scenario with two devices and a small training."""
    paper = load_scenario("paper")
    tables = {"device": list(paper.tables["device"])[: len(NAMES)], "provenance": {}}
    small = {key: changes.get(key.rpartition(".")[2], value) for key, value in SMALL.items()}
    return paper.replace({}, **tables).replace(small)


def make_stage(folder: Path, layers: int = 4) -> None:
    """Make a model with its tokenizer, texts for each device, and keys."""
    import torch
    import transformers

    from card_opt.training.data.tokenizer import train_tokenizer
    from card_opt.training.wire.keys import make_keys
    from tests.training.model.training import config_of

    texts = [f"text number {i} says that {i * i} is a square" for i in range(60)]
    train_tokenizer(texts, 280).save_pretrained(folder / "base")
    config = config_of("llama", num_hidden_layers=layers, vocab_size=280)
    torch.manual_seed(0)
    model = transformers.AutoModelForCausalLM.from_config(
        transformers.AutoConfig.for_model(**config)
    )
    model.save_pretrained(folder / "base")
    for k, name in enumerate(NAMES):
        lines = [json.dumps({"text": text}) for text in texts[k::2]]
        (folder / f"{name}.jsonl").write_text("\n".join(lines))
    make_keys(folder / "keys", ["localhost"], NAMES)


def free_port() -> int:
    """Return a port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("localhost", 0))
        return int(found.getsockname()[1])


def serve(stage: Path, run: Path, port: int, rounds: int, head: str) -> None:
    """Be the server until the run is done."""
    import torch

    from card_opt.training.server.program import Options, serve_run

    torch.set_num_threads(1)
    options = Options(
        base=stage / "base",
        out=run / "run",
        keys=stage / "keys" / "server",
        address=f"localhost:{port}",
        devices=NAMES,
        policy="random",
        rounds=rounds,
        learning={"server_rate": 0.02, "device_rate": 0.03, "lora_dropout": 0.2},
    )
    serve_run(scenario_of(head=head), options, lambda kind, facts: None)


def join(stage: Path, run: Path, port: int, name: str) -> None:
    """Be a device until the run is done."""
    from card_opt.training.device.program import join_run

    join_run(
        f"localhost:{port}",
        stage / "keys" / "devices" / name,
        run / name,
        stage / f"{name}.jsonl",
        stage / "base",
        lambda kind, facts: None,
        threads=1,
    )


@contextlib.contextmanager
def processes(stage: Path, run: Path, rounds: int, head: str) -> Iterator[dict[str, Any]]:
    """Yield how to start the server and each device, by name; all are gone in the end."""
    port, started = free_port(), {}

    def starter(target: Callable[..., None], *arguments: Any) -> Callable[[], Any]:
        def start() -> Any:
            process = _START.Process(target=target, args=(stage, run, port, *arguments))
            process.start()
            started[process.pid] = process
            return process

        return start

    try:
        yield {
            "server": starter(serve, rounds, head),
            **{name: starter(join, name) for name in NAMES},
        }
    finally:
        for process in started.values():
            process.kill()
            process.join()


def play(stage: Path, run: Path, rounds: int, head: str, kills: int, seed: int = 0) -> int:
    """Have a run done, kill that many of its processes on the way, and return how many were.

    A process that is killed is started again at once, as a service manager would.
    """
    drawn, killed = random.Random(seed), 0
    with processes(stage, run, rounds, head) as start:
        working = {name: begin() for name, begin in start.items()}
        end = time.monotonic() + _PATIENCE + 3 * kills
        while working:
            assert time.monotonic() < end, f"still at work: {sorted(working)}"
            time.sleep(drawn.uniform(0.05, 0.6))
            for name, process in list(working.items()):
                if process.exitcode is not None:
                    assert process.exitcode == 0, name
                    del working[name]
            if working and killed < kills and "server" in working:
                name = drawn.choice(sorted(working))
                with contextlib.suppress(ProcessLookupError):
                    os.kill(working[name].pid, signal.SIGKILL)
                working[name].join()
                if working[name].exitcode == -signal.SIGKILL:
                    killed += 1
                working[name] = start[name]()
    return killed
