"""Pages as the site has them: links to what is no page of it, and what was not run.

On the repository's own view every link leads to the file. In the site a page that stands elsewhere
has a page here that includes it, a file of code or numbers is a download, and a folder of results
is a part of the page that shows them all.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

from sphinx.application import Sphinx

ROOT = Path(__file__).parents[2]
PAGES = {  # where a page stands, and the page of the site that includes it
    "CHANGELOG.md": "about/changes.md",
    "CONTRIBUTING.md": "about/contributing.md",
    "benchmarks/instances/README.md": "reference/small-cases.md",
    "benchmarks/open/README.md": "reference/open-cases.md",
    "card_opt/scenarios/data/README.md": "reference/data.md",
    "docs/README.md": "guides.md",
    "results/benchmark/README.md": "reference/benchmark-results.md",
}
SOURCES = {page: ROOT / file for file, page in PAGES.items()}
RESULTS = "reference/results.md"
EXPLORER = "explorer-page.html"
OPENED = f'\n\n<a class="sd-btn sd-btn-primary" href="{EXPLORER}">Open the explorer</a>\n'
WHOLE = {"results/benchmark/index.html": "benchmark-report.html"}  # pages that need no other
LINK = re.compile(r"(?<!!)\[((?:[^][]|\[[^]]*\])*)\]\(([^)\s#]+)((?:#[^)\s]*)?)\)")
SKIPPED = re.compile(r'^([ \t]*)<!-- skip: next "(.*)" -->$', re.MULTILINE)
FENCE = re.compile(r"^(```|~~~|:::).*?^\1", re.MULTILINE | re.DOTALL)


def moved(text: str, place: Path, page: Path) -> str:
    """Return a page's text with links as the site has them, and with why a block was not run.

    Parameters
    ----------
    text
        Markdown; what is in fences stays.
    place
        Folder that its links begin at.
    page
        The file of the page in the site.
    """

    def link(found: re.Match[str]) -> str:
        label, target, part = found.groups()
        if label == target and target.endswith(".md"):
            label = ""  # which the site fills with the page's title
        if "://" in target or target.startswith(("mailto:", "#")):
            return found[0]
        file = Path(os.path.normpath(place / target))
        if not file.is_relative_to(ROOT) or not file.exists():
            return found[0]
        name = file.relative_to(ROOT).as_posix()

        def to(here: str) -> str:
            return os.path.relpath(ROOT / "docs" / here, page.parent).replace(os.sep, "/")

        if name in PAGES:
            return f"[{label}]({to(PAGES[name])}{part})"
        if name in WHOLE:
            return f'<a href="{to(WHOLE[name])}">{label}</a>'
        if file.is_dir():
            anchor = name.removeprefix("results").strip("/").replace("/", "-")
            return f"[{label}]({to(RESULTS)}{anchor and '#'}{anchor})"
        if file.suffix == ".md" and not _is_page(name):
            return f"{{download}}`{label} <{os.path.relpath(file, page.parent)}>`"
        return f"[{label}]({os.path.relpath(file, page.parent)}{part})"

    text = SKIPPED.sub(r"\1*Not run when this site was built: \2.*", text)
    return _outside_fences(text, lambda piece: LINK.sub(link, piece))


def _is_page(name: str) -> bool:
    return name.startswith("docs/") and "/examples/" not in name


def _outside_fences(text: str, change: Callable[[str], str]) -> str:
    pieces, end = [], 0
    for fence in FENCE.finditer(text):
        pieces += [change(text[end : fence.start()]), fence[0]]
        end = fence.end()
    return "".join([*pieces, change(text[end:])])


def _read(app: Sphinx, docname: str, content: list[str]) -> None:
    page = Path(app.env.doc2path(docname))
    if page.suffix != ".md":
        return
    source = SOURCES.get(page.relative_to(ROOT / "docs").as_posix())
    if source is None:
        text = content[0].replace("\n", OPENED, 1) if docname == "explorer" else content[0]
        content[0] = moved(text, page.parent, page)
        return
    app.env.note_dependency(str(source))
    text = moved(source.read_text(encoding="utf-8"), source.parent, page)
    content[0] = text + (_contents(text) if docname == "guides" else "")


def _contents(text: str) -> str:
    """Return what puts the pages that a list of guides links to beside it, by its headings."""
    parts, seen = [], set[str]()
    for section in re.split(r"^#+ ", text, flags=re.MULTILINE)[1:]:
        title = section.partition("\n")[0]
        found = dict.fromkeys(re.findall(r"\(([\w-]+)\.md(?:#[\w-]*)?\)", section))
        pages = [page for page in found if page not in seen]
        seen.update(pages)
        lines = [":::{toctree}", ":hidden:", f":caption: {title}", "", *pages, ":::"]
        parts += ["", *lines, ""]
    return "\n".join(parts)


def setup(app: Sphinx) -> dict[str, bool]:
    """Have pages changed as they are read."""
    app.connect("source-read", _read)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
