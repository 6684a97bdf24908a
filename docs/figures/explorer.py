"""The picture of the explorer on its page: `python -m docs.figures.explorer`, with Chromium."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from card_opt.studies.explorer import explorer_page
from tests.helpers.browser import open_browser

EXAMPLE = "Algorithm 1 misses a deadline"


def main() -> None:
    """Draw the page as it is when an example has been chosen."""
    with TemporaryDirectory() as folder, open_browser() as browser:
        file = Path(folder) / "explorer.html"
        file.write_text(explorer_page(), encoding="utf-8")
        page = browser.new_page(viewport={"width": 1280, "height": 860})
        page.goto(file.as_uri())
        page.get_by_role("button", name=EXAMPLE).click()
        page.screenshot(path=Path(__file__).with_suffix(".png"))


if __name__ == "__main__":
    main()
