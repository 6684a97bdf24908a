"""What each codec costs and loses: phi, error, and the loss that is reached with it.

    python -m benchmarks.compression --base FOLDER --out results/training/compression
    python -m benchmarks.compression --tiny        # seconds, to see that it runs

The base is a small Llama of the folder, made there if there is none, that has learned from the
docstrings of Python's standard library; it is fine-tuned on those of one module that it has not
seen, split at a middle cut. Errors are relative, the norm of the difference over the norm, of the
smashed data and their gradients before the first update. The loss is that of held-out texts of
the module, through the model as it is used, uncompressed.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
import torch

from card_opt.scenarios.transformer.fine_tuning import FineTuning
from card_opt.support.figures import POINTS, WIDTH, below, save_figure
from card_opt.support.files import make_folder, write_text
from card_opt.support.tables import write_frame
from card_opt.training.data.batches import Batches, pack
from card_opt.training.data.docstrings import docstrings
from card_opt.training.data.shares import by_module, general
from card_opt.training.data.tokenizer import open_tokenizer
from card_opt.training.experiment.pretrain import Pretraining, pretrain
from card_opt.training.model.base import Base, open_base
from card_opt.training.model.optimizer import Updates
from card_opt.training.model.parts import DevicePart, ServerPart
from card_opt.training.plan import Learning, Plan
from card_opt.training.position import Position
from card_opt.training.wire.codec import codec_named

if TYPE_CHECKING:
    from matplotlib.figure import Figure

COMMAND = "python -m benchmarks.compression --base base --out results/training/compression"
BITS = 16  # of an entry that is not compressed
TURN = 5  # local epochs, after which what was left out is forgotten; the letter's T
CODECS = (
    *("none", "int8", "int8:256", "int4:32", "int4"),
    *("topk:0.3", "topk:0.1", "topk:0.07", "topk:0.03"),
)
KINDS = ("smashed", "gradient")
_COLORS = {"none": "k", "int8": "#0072B2", "int4": "#D55E00", "topk": "#009E73"}
_MARKS = {"none": "*", "int8": "o", "int4": "s", "topk": "^"}


@dataclass(frozen=True)
class Setup:
    """What is fine-tuned, on what, for how long."""

    plan: Plan
    base: Base
    batches: Batches
    held_out: torch.Tensor
    cut: int
    steps: int

    def positions(self) -> Iterator[Position]:
        """Yield the steps, in turns."""
        for step in range(self.steps):
            yield Position(step // TURN + 1, 1, step % TURN + 1)


def make_setup(folder: Path, pretraining: Pretraining, steps: int) -> Setup:
    """Return the base of a folder and the module with the most text that it has not seen."""
    texts = docstrings()
    pretrain(folder, general(texts), pretraining)
    base = open_base(folder, folder / "pieces")
    (share,) = by_module(texts, 1)
    plan = Plan(
        config=base.config,
        base=base.digest,
        tuning=FineTuning(
            batch_size=4, sequence_length=64, lora_rank=8, lora_targets=("q", "v"),
            weight_format="fp32", activation_bits=BITS, optimizer="adamw",
        ),
        learning=Learning(server_rate=5e-3, device_rate=5e-3),
        devices=("device",),
        rounds=-(-steps // TURN),
        local_epochs=TURN,
    )  # fmt: skip
    tokenizer = open_tokenizer(folder, base.config)
    batches = Batches(pack(share.texts, tokenizer, 64), plan.tuning.batch_size, 0)
    held_out = pack(share.held_out, tokenizer, 64)[:64]
    return Setup(plan, base, batches, held_out, plan.num_layers // 2, steps)


def samples(setup: Setup) -> Iterator[tuple[torch.Tensor, torch.Tensor]]:
    """Yield smashed data and their gradients, before the first update."""
    device, server = _parts(setup)
    for position in list(setup.positions())[:8]:
        tokens = setup.batches.at(position)
        smashed = device.forward(tokens, position)
        yield smashed, server.learn(smashed, tokens, position)[1]


def errors(setup: Setup) -> pd.DataFrame:
    """Return phi and the relative error of each codec, one-off."""
    tensors = list(samples(setup))
    rows = []
    for name in CODECS:
        codec = codec_named(name, BITS)
        shape = tuple(tensors[0][0].shape)
        row = {"compression": name, "phi": codec.ratio(shape)}
        for what, parts in zip(KINDS, zip(*tensors, strict=True), strict=True):
            came = [codec.decode(codec.encode(x)[0], shape) for x in parts]
            row[f"{what} error"] = _error(list(parts), came)
        rows.append(row)
    return pd.DataFrame(rows)


def kinds_of_steps(setup: Setup) -> pd.DataFrame:
    """Compare one step a block with a least value and a step, at the same bits.

    Large models have channels whose entries are many times the others'; here one is made so.
    """
    rows = []
    for width in (8, 4):
        for factor in (1, 10, 100):
            codec = codec_named(f"int{width}", BITS)
            row: dict[str, float] = {"width [bit]": width, "one channel times": factor}
            for what, parts in zip(KINDS, zip(*samples(setup), strict=True), strict=True):
                went = [x.clone() for x in parts]
                for x in went:
                    x[..., 0] *= factor
                one = [codec.decode(codec.encode(x)[0], tuple(x.shape)) for x in went]
                two = [asymmetric(x, width, 128) for x in went]
                row[f"{what} error, symmetric"] = _error(went, one)
                row[f"{what} error, asymmetric"] = _error(went, two)
            rows.append(row)
    return pd.DataFrame(rows)


def asymmetric(tensor: torch.Tensor, width: int, block: int) -> torch.Tensor:
    """Return what comes of a tensor if each block has a least value and a step, in bfloat16."""
    blocks = tensor.reshape(-1, block)
    low = blocks.amin(1, keepdim=True).bfloat16().float()
    step = ((blocks.amax(1, keepdim=True) - low) / (2**width - 1)).bfloat16().float()
    levels = ((blocks - low) / step.where(step > 0, 1.0)).round().clamp(0, 2**width - 1)
    return (low + levels * step).reshape(tensor.shape)


def reached(setup: Setup, name: str, bits: int = BITS, feedback: str = "turn") -> float:
    """Return the validation loss after all steps with a codec.

    Parameters
    ----------
    setup
        What is fine-tuned.
    name, bits
        The codec.
    feedback
        How long what was left out is carried on: over a ``turn``, over the ``run``, or ``never``.
    """
    codec = codec_named(name, bits)
    device, server = _parts(setup)
    learning, kind = setup.plan.learning, setup.plan.tuning.optimizer
    updates = [
        Updates(device.adapters, kind, learning.device_rate),
        Updates(server.adapters, kind, learning.server_rate),
    ]
    up = down = None
    for position in setup.positions():
        if feedback == "never" or (feedback == "turn" and position.epoch == 1):
            up = down = None
        tokens = setup.batches.at(position)
        smashed = device.forward(tokens, position)
        sent, up = codec.encode(smashed, up)
        _, gradient = server.learn(codec.decode(sent, tuple(smashed.shape)), tokens, position)
        sent, down = codec.encode(gradient, down)
        device.backward(codec.decode(sent, tuple(gradient.shape)))
        for update in updates:
            update.step()
    loss = validation(setup, device, server)
    print(f"{name}, {bits} bits, kept: {feedback}: {loss:.4f} nat", flush=True)
    return loss


def validation(setup: Setup, device: DevicePart, server: ServerPart) -> float:
    """Return the loss of the held-out blocks, uncompressed [nat per token]."""
    parts = setup.held_out.split(8)
    losses = [server.loss(device.forward(part, None), part) for part in parts]
    return statistics.fmean(losses, [len(part) for part in parts])


def _parts(setup: Setup) -> tuple[DevicePart, ServerPart]:
    plan, cut, tensors = setup.plan, setup.cut, setup.base.tensors
    return DevicePart(plan, cut, tensors), ServerPart(plan, cut, tensors)


def _error(went: list[torch.Tensor] | tuple[torch.Tensor, ...], came: list[torch.Tensor]) -> float:
    pairs = zip(went, came, strict=True)
    return statistics.fmean(float((a - b).norm() / a.norm()) for a, b in pairs)


def figure(table: pd.DataFrame, before: float) -> Figure:
    """Draw errors and losses over phi."""
    from matplotlib.figure import Figure

    out = Figure(figsize=(2 * WIDTH, 2.6), layout="constrained")
    left, right = out.subplots(1, 2)
    for kind, rows in table.groupby(table["compression"].str.partition(":")[0], sort=False):
        style = {"color": _COLORS[str(kind)], "marker": _MARKS[str(kind)], "markersize": 4}
        left.plot(rows["phi"], rows["smashed error"], label=f"{kind}, smashed", **style)
        left.plot(rows["phi"], rows["gradient error"], ":", label=f"{kind}, gradient", **style)
        right.plot(rows["phi"], rows["validation loss [nat]"], label=kind, **style)
    right.axhline(before, color="0.6", linewidth=0.8, label="before")
    left.set(xscale="log", yscale="log", ylabel="relative error")
    right.set(xscale="log", ylabel="validation loss [nat]")
    for ax in (left, right):
        ax.set_xlabel(r"$\varphi$")
        ax.tick_params(labelsize=POINTS)
        below(ax)
    return out


def main() -> None:
    """Measure, print and save."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--base", type=Path, help="folder of the base; made if there is none")
    parser.add_argument("--out", type=Path, help="folder for tables and the figure")
    parser.add_argument("--tiny", action="store_true", help="a few steps, to see that it runs")
    given = parser.parse_args()
    torch.set_num_threads(1)
    pretraining, steps = Pretraining(layers=8, width=128, steps=600), 100
    if given.tiny:
        pretraining, steps = Pretraining(layers=2, width=16, num_tokens=300, steps=2), 5
    with tempfile.TemporaryDirectory() as scratch:
        setup = make_setup(given.base or Path(scratch) / "base", pretraining, steps)
        before = validation(setup, *_parts(setup))
        table = errors(setup)
        table["validation loss [nat]"] = [reached(setup, name) for name in CODECS]
        other = {span: reached(setup, "topk:0.1", feedback=span) for span in ("never", "run")}
        exact = reached(setup, "none", 32)
        of_steps = kinds_of_steps(setup)
    (turn,) = table.loc[table["compression"] == "topk:0.1", "validation loss [nat]"]
    kept = {"never": other["never"], "turn": turn, "run": other["run"]}
    feedback = pd.Series(kept, name="validation loss [nat]").rename_axis("left out is kept for")
    told = f"{steps} steps; validation loss before {before:.4f} nat, with 32 bits {exact:.4f} nat"
    frames = {"compression": table, "steps": of_steps, "feedback": feedback.reset_index()}
    texts = {
        name: frame.to_string(index=False, float_format="{:.4g}".format)
        for name, frame in frames.items()
    }
    texts["compression"] = f"{told}\n\n{texts['compression']}"
    print("\n\n".join(texts.values()))
    if given.out is None:
        return
    make_folder(given.out)
    for name, frame in frames.items():
        write_frame(frame, given.out / f"{name}.csv")
        write_text(given.out / f"{name}.txt", f"{texts[name]}\n")
    save_figure(figure(table, before), given.out / "compression.png")
    write_text(given.out / "command.txt", f"{COMMAND}\n")


if __name__ == "__main__":
    main()
