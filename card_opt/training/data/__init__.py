"""What a model learns from: texts, their tokens, and the mini-batch of every position."""

from card_opt.training.extra import check_extra

check_extra()
