"""Split LoRA fine-tuning that really runs, with a decision in every round; extra ``train``."""

import lazy_loader

from card_opt.training.extra import check_extra

check_extra()

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__, submod_attrs={"plan": ["Learning", "Plan"]}
)
