"""Exact formulations, one per file: the mathematics in the docstring, then the same in code."""
