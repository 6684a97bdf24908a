"""Decisions for tables of any size: telemetry in, a decision for every device and round out."""
