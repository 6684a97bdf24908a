"""Damaged input for every reader: it gives something good, or one line, soon and in little memory.

``python -m tests.fuzz --seconds 60`` does so for a minute and prints the seed with which to do it
again; a new reader is one more entry of `tests.fuzz.targets.TARGETS`.
"""
