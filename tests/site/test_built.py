"""The built site in a browser, opened as files: `make site` builds it, CI before the tests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest

from tests.helpers.browser import in_browser, open_browser
from tests.helpers.paths import DOCS, ROOT

SITE = ROOT / "build" / "site"
TUTORIALS = sorted(page.stem for page in (DOCS / "tutorials").glob("*.md") if page.stem != "index")
pytestmark = [
    in_browser,
    pytest.mark.xdist_group("site"),
    pytest.mark.timeout(600),
    pytest.mark.skipif(not (SITE / "index.html").exists(), reason="no site: make site builds it"),
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Give a browser for all tests."""
    with open_browser() as opened:
        yield opened


def test_the_search_finds_pages_from_a_file_address(browser: Any) -> None:
    """Words typed after Ctrl+K lead to pages that have them, and nothing is asked of a network."""
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto((SITE / "index.html").as_uri())
    page.keyboard.press("Control+K")
    page.keyboard.type("deadline")
    page.keyboard.press("Enter")
    page.click("#search-results a[href='constraints.html']")
    assert page.url.endswith("/constraints.html")
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []


def test_every_tutorial_is_one_click_from_the_front(browser: Any) -> None:
    """The front page links to each tutorial by the question that it answers."""
    page = browser.new_page()
    page.goto((SITE / "index.html").as_uri())
    for name in TUTORIALS:
        page.click(f"article a[href='tutorials/{name}.html']")
        page.wait_for_selector("article .cell_output")
        page.go_back()


@pytest.mark.parametrize("name", TUTORIALS)
def test_every_tutorial_is_a_notebook_that_ran(name: str) -> None:
    """The page has its notebook to download, whose cells ran without an error."""
    nbformat = pytest.importorskip("nbformat", reason="no nbformat: extra docs")
    text = (SITE / "tutorials" / f"{name}.html").read_text(encoding="utf-8")
    (link,) = set(re.findall(r'href="(\.\./_downloads/[^"]*\.ipynb)"', text))
    text = (SITE / "tutorials" / link).read_text(encoding="utf-8")
    notebook: Any = nbformat.reads(text, as_version=4)
    nbformat.validate(notebook)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    kinds = {output.output_type for cell in cells for output in cell.outputs}
    assert kinds
    assert "error" not in kinds
    texts = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    assert not [text for text in texts if re.search(r"(?<!`)\{[a-z-]+\}`|:::\{", text)]


def test_pages_fit_a_phone(browser: Any) -> None:
    """No page but the API's many alike is wider than a phone."""
    page = browser.new_page(viewport={"width": 390, "height": 844})
    wide = []
    for path in sorted(SITE.rglob("*.html")):
        name = path.relative_to(SITE).as_posix()
        if name.startswith(("_", "benchmark-report")) or "/generated/" in name:
            continue
        page.goto(path.as_uri())
        size = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        if page.evaluate(size) > 0:
            wide.append(name)
    page.close()
    assert wide == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_can_be_read_by_all(browser: Any, scheme: str) -> None:
    """Axe finds no fault, of contrast or for screen readers, in pages of each kind."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe: extra dev")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    names = ["index", "guides", "search", "reproduction", "tutorials/is-card-optimal"]
    names += ["reference/methods", "reference/glossary", "reference/generated/card_opt.Instance"]
    faults = []
    for name in names:
        page.goto((SITE / f"{name}.html").as_uri())
        found = axe.Axe().run(page).response["violations"]
        faults += [(name, fault["id"], fault["nodes"][0]["html"][:200]) for fault in found]
    context.close()
    assert faults == []


def test_nothing_is_loaded_from_elsewhere() -> None:
    """Scripts, styles, figures and fonts of every page are files of the site."""

    class Loaded(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            values = dict(attrs)
            is_loaded = tag == "link" and values.get("rel") in ("stylesheet", "preload", "icon")
            loads.append(values.get("src") or (values.get("href") if is_loaded else None) or "")

    loads: list[str] = []
    pages = [path for path in SITE.rglob("*.html") if "_static" not in path.parts]
    for path in pages:
        Loaded().feed(path.read_text(encoding="utf-8"))
    assert len(pages) > 100
    assert [x for x in loads if x.startswith(("http:", "https:", "//"))] == []
