"""Tests of the site: what it is made from, and the built pages."""
