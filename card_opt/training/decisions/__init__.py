"""Which cut and frequency each device-round gets, and the clock that is set to it."""

from card_opt.training.extra import check_extra

check_extra()
