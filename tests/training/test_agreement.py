"""What a real run counts is what the cost model says of the same cuts and frequencies."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("torch", reason="training is not installed: make test-training")

import card_opt as co
from card_opt.training.decisions.clock import SimulatedClock
from card_opt.training.decisions.decider import Decider
from card_opt.training.decisions.template import template_of
from card_opt.training.local import run_local
from card_opt.training.server.journal import rows_of
from card_opt.training.server.session import Session
from card_opt.training.wire.codec import codec_named
from tests.training.session.stand import device_of, plan_of

MATRICES = 4  # of adapters in a layer: two of q, two of v


@pytest.mark.parametrize(
    ("policy", "optimizer", "head", "compression"),
    [
        ("random", "sgd", "server", "none"),
        ("random", "adamw", "device", "none"),
        ("random", "adamw", "server", "int8:8"),
        ("card", "sgd", "device", "int8:8"),
    ],
)
def test_counts_are_those_of_the_model(
    policy: str, optimizer: str, head: str, compression: str, tmp_path: Path
) -> None:
    """Bits by stage are the model's to the bit, and the energy of each turn is the referee's."""
    plan, base = plan_of(tmp_path, {"compression": compression}, optimizer=optimizer, head=head)
    fleet = {"device.1.count": 1, "device.2.count": 1, "device.3.count": 1}
    tables = co.load_scenario("paper").tables["device"][:3]
    scenario = co.load_scenario("paper").replace({"device": tables, "provenance": {}, **fleet})
    width = plan.config["hidden_size"]
    tokens = plan.tuning.batch_size * plan.tuning.sequence_length
    shape = (plan.tuning.batch_size, plan.tuning.sequence_length, width)
    ratio = codec_named(compression, plan.tuning.activation_bits).ratio(shape)
    inst = template_of(scenario, plan, ratio)
    decider = Decider(inst, plan.devices, plan.rounds, policy)
    session = Session(plan, base, tmp_path / "run", decider, clock=SimulatedClock(inst))
    devices = [device_of(session, name, tmp_path) for name in plan.devices]
    run_local(devices)
    session.close()
    for device in devices:
        device.close()
    rows = rows_of(tmp_path / "run")
    assert len(rows) == plan.rounds * len(plan.devices)
    for row in rows:
        cut = row["cut"]
        energy = co.evaluate(inst, cut, row["frequency"]).energy[0, 0]
        assert row["server_energy"] == pytest.approx(energy, rel=1e-12)
        p, epochs = inst.profile, plan.local_epochs * ratio
        up = epochs * p.smashed_bits[cut - 1]
        assert row["smashed_uplink_bit"] + row.get("labels_uplink_bit", 0) == round(up)
        labels = 0 if head == "device" else 32 * tokens * plan.local_epochs
        assert row.get("labels_uplink_bit", 0) == labels
        assert row["gradient_downlink_bit"] == round(epochs * p.gradient_bits[cut - 1])
        moments = 32 * MATRICES * cut if optimizer == "adamw" else 0  # counts of steps
        sent = row["adapter_uplink_bit"] + row["moments_uplink_bit"]
        assert sent == round(p.adapter_bits[cut - 1]) + moments
        assert row["distribution_bit"] == row["adapter_uplink_bit"]
