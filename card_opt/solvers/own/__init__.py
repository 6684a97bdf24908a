"""Solvers that a user brings: a command or a function."""
