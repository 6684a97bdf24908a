"""What a row says of where it was made."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from card_opt.benchmark import machine
from tests.helpers.paths import ROOT


@pytest.mark.skipif(
    not (ROOT / ".git").exists() or shutil.which("git") is None, reason="no checkout, or no git"
)
def test_rows_of_a_checkout_have_its_commit() -> None:
    """The commit is that of the checkout, with a plus if the package was changed since."""
    words = ["git", "-C", str(ROOT), "rev-parse", "HEAD"]
    head = subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()
    machine.commit.cache_clear()
    found = machine.commit()
    assert len(found.rstrip("+")) >= 12
    assert head.startswith(found.rstrip("+"))
