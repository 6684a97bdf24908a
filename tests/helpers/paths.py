"""Where things stand in a checkout."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
HELPERS = ROOT / "tests" / "helpers"
