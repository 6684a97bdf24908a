"""Experiments: a small base of its own, and policies compared by real learning."""

from card_opt.training.extra import check_extra

check_extra()
