"""Split LoRA fine-tuning that really runs, with a decision in every round; extra ``train``.

The plan of a run can be read without the extra; every room below says what is missing.
"""

from typing import Any

import lazy_loader

from card_opt.training.extra import check_extra, is_there

_PLAN = ["Learning", "Plan"]
_NEEDY = {
    "device.device": ["Device"],
    "local": ["run_local"],
    "model.adapters": ["load_peft", "save_peft"],
    "model.base": ["Base", "open_base", "random_base"],
    "profiling.measured": ["MeasuredProfile"],
    "profiling.measuring": ["measure_profile"],
    "server.session": ["Session"],
    "wire.local": ["LocalLink"],
}
_attribute, __dir__, __all__ = lazy_loader.attach(
    __name__, submod_attrs={"plan": _PLAN} | (_NEEDY if is_there() else {})
)


def __getattr__(name: str) -> Any:
    if any(name in names for names in _NEEDY.values()):
        check_extra()
    return _attribute(name)
