"""Experiments: a small base of its own, and policies compared by real learning."""
