"""Certificates of large tables: one for each batch of a part, and one of their sums."""
