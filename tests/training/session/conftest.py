"""Parts of models are made once for each cut, for that takes longer than all the rest."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

if find_spec("torch") is not None:

    @pytest.fixture
    def quick_parts(monkeypatch: pytest.MonkeyPatch) -> None:
        """Have parts made once; each taker gives them the adapters that it has."""
        from card_opt.training.device import device
        from card_opt.training.server import memory
        from tests.training.session.stand import made_once

        for module, name in ((memory, "ServerPart"), (device, "DevicePart"), (device, "HeadPart")):
            monkeypatch.setattr(module, name, made_once(getattr(module, name)))
