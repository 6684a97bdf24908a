"""Check that every link in the built site leads to a file that is there, and to a place in it.

`python -m docs.site.links build/site` prints each that does not, and ends with status 1.
"""

from __future__ import annotations

import functools
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class _Page(HTMLParser):
    """The links of a page, and the places that a link may lead to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element leads to, and what it is called."""
        for name, value in attrs:
            if value and name in ("href", "src"):
                self.links.add(value)
            elif value and (name == "id" or (tag == "a" and name == "name")):
                self.places.add(value)


@functools.cache
def _page(path: Path) -> _Page:
    return _Page(path.read_text(encoding="utf-8"))


def broken(folder: Path) -> list[str]:
    """Return a line for every link in the pages of a folder that leads nowhere."""
    lines = []
    pages = (path for path in folder.resolve().rglob("*.html") if "_static" not in path.parts)
    for path in sorted(pages):
        for link in sorted(_page(path).links):
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            place = unquote(parts.fragment)
            if not target.is_file():
                lines.append(f"{path.relative_to(folder.resolve())}: {link}: no such file")
            elif place and target.suffix == ".html" and place not in _page(target).places:
                lines.append(f"{path.relative_to(folder.resolve())}: {link}: no such place")
    return lines


if __name__ == "__main__":
    found = broken(Path(sys.argv[1]))
    print("\n".join(found) or "every link leads to a place that is there")
    sys.exit(bool(found))
