"""A run of a server and devices learns what ordinary training learns, and sends what it costs."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

from card_opt.problem.stages import STAGES
from card_opt.scenarios.llm import cut_profile
from card_opt.training.model.anatomy import architecture_of
from card_opt.training.server.journal import rows_of
from card_opt.training.wire.codec import codec_named
from card_opt.training.wire.local import LocalLink
from tests.training.session.stand import outcome_of, plan_of, train, train_ordinarily


@pytest.mark.parametrize("head", ["server", "device"])
@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
def test_a_run_learns_what_ordinary_training_learns(
    optimizer: str, head: str, tmp_path: Path
) -> None:
    """Losses, adapters and moments are PEFT's and torch's, with cuts that change all the time.

    Three devices, each with a weight of its own in the objective, one with a rate of its own.
    """
    plan, base = plan_of(tmp_path, optimizer=optimizer, head=head)
    session, _ = train(plan, base, tmp_path)
    found = outcome_of(session, rows_of(tmp_path / "run"))
    ordinary = train_ordinarily(plan, base)
    assert found.difference(ordinary) == 0
    assert found.equals(ordinary)


@pytest.mark.parametrize(("compression", "bits"), [("none", 32), ("topk:0.25", 16)])
@pytest.mark.parametrize("head", ["server", "device"])
def test_a_run_sends_what_the_cost_model_counts(
    head: str, compression: str, bits: int, tmp_path: Path, quick_parts: None
) -> None:
    """Smashed data, gradients and adapters of every turn are the cost model's, to the bit.

    T phi S(c) and T phi S~(c) with the codec's exact phi, A(c) once each way; labels and moments
    are counted apart. What the rows say is what crossed the links.
    """
    plan, base = plan_of(tmp_path, {"compression": compression}, head=head, activation_bits=bits)
    _, devices = train(plan, base, tmp_path)
    profile = cut_profile(architecture_of(plan.config), plan.tuning)
    batch, length = plan.tuning.batch_size, plan.tuning.sequence_length
    shape = (batch, length, architecture_of(plan.config).hidden_size)
    ratio = codec_named(compression, bits).ratio(shape)
    rows = rows_of(tmp_path / "run")
    for row in rows:
        cut, epochs = row["cut"] - 1, plan.local_epochs
        assert row["smashed_uplink_bit"] == epochs * ratio * profile.smashed_bits[cut]
        assert row["gradient_downlink_bit"] == epochs * ratio * profile.gradient_bits[cut]
        assert row["distribution_bit"] == row["adapter_uplink_bit"] == profile.adapter_bits[cut]
        labels = 32 * epochs * batch * length if head == "server" else 0
        assert row.get("labels_uplink_bit", 0) == labels
        assert all(row[f"{stage}_s"] > 0 for stage in STAGES if stage != "server_forward")
    own = [row for row in rows if row["device"] == "a"]
    link = devices[0]._link
    assert isinstance(link, LocalLink)
    up, down = link.counts.up.bits, link.counts.down.bits
    sent = up["smashed"] + up.get("hidden_gradient", 0)
    assert sent == sum(row["smashed_uplink_bit"] for row in own)
    came = down["gradient"] + down.get("hidden", 0)
    assert came == sum(row["gradient_downlink_bit"] for row in own)
    assert up["adapter"] == down["adapter"] == sum(row["adapter_uplink_bit"] for row in own)
    assert up["moment"] == sum(row["moments_uplink_bit"] for row in own)
