"""A page to play with: one device and one round, with every number on a slider."""

MODEL_SCRIPTS = ("model", "limits", "words", "decisions", "arcs", "front", "scenario_text")
"""The page's own arithmetic, one script after the other, without any element of a page."""
