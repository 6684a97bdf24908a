"""What each cut of a model really costs on this machine, beside what the cost model says."""

from card_opt.training.extra import check_extra

check_extra()
