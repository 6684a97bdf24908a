"""Decisions under rates that are not known exactly."""
