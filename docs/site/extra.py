"""Pages that stand in the site as they are, and need no other: explorer, benchmark report."""

from __future__ import annotations

import shutil
from pathlib import Path

from sphinx.application import Sphinx

from card_opt.studies.explorer import explorer_page
from docs.site.outside import EXPLORER, ROOT, WHOLE


def _write(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.builder.format == "html":
        for source, name in WHOLE.items():
            shutil.copyfile(ROOT / source, Path(app.outdir) / name)
        (Path(app.outdir) / EXPLORER).write_text(explorer_page(), encoding="utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    """Have them written beside the pages of the site."""
    app.connect("build-finished", _write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
