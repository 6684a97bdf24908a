"""Tests of `card_opt.studies`."""
