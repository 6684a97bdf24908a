"""Rounds in which the server serves the devices one after the other."""
