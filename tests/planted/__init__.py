"""Bugs to plant, one at a time: ``python -m tests.planted``."""
