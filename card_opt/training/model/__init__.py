"""The two parts of a model that is split at a cut, and their adapters."""

from card_opt.training.extra import check_extra

check_extra()
