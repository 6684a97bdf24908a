"""A device: its half of each step, and what it keeps."""

from card_opt.training.extra import check_extra

check_extra()
