"""Split LoRA fine-tuning that really runs, with a decision in every round; extra ``train``.

The public names are those of the stub beside this file. Only the plan of a run can be read without
the extra; all else says what is missing, and is not listed then.
"""

import lazy_loader

from card_opt.training.extra import check_extra, is_there

_attribute, _names, __all__ = lazy_loader.attach_stub(__name__, __file__)
_FREE = ("Learning", "Plan")


def __getattr__(name):
    if name in __all__ and name not in _FREE:
        check_extra()
    return _attribute(name)


def __dir__():
    return _names() if is_there() else list(_FREE)
