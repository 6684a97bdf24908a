"""Tests of the certificates of large tables."""
