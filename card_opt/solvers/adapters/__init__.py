"""Adapters, one per library and solver."""
