"""Rounds that last as long as their slowest device-round."""
