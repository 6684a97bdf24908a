"""Split LoRA fine-tuning that really runs, with a decision in every round; extra ``train``.

The plan of a run can be read without the extra; every room below says what is missing.
"""

import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach(
    __name__,
    submod_attrs={
        "plan": ["Learning", "Plan"],
        "profiling.measured": ["MeasuredProfile"],
        "profiling.measuring": ["measure_profile"],
    },
)
