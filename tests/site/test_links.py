"""The check of the built site's links, and the links of pages to what is not a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from docs.site.links import broken
from docs.site.outside import PAGES, moved
from tests.helpers.paths import DOCS, ROOT


def test_a_link_to_nowhere_is_found(tmp_path: Path) -> None:
    """Files and places that are there are right; any other link is named, with its page."""
    (tmp_path / "b.html").write_text('<h1 id="here">B</h1><a name="old"></a>')
    (tmp_path / "a b.png").write_bytes(b"")
    links = ["b.html", "b.html#here", "b.html#old", "#top", "a%20b.png", "https://example.org/x"]
    wrong = ["c.html", "b.html#there", "#nowhere"]
    anchors = "".join(f'<a href="{link}">x</a>' for link in (*links, *wrong))
    (tmp_path / "a.html").write_text(f'<p id="top">{anchors}<img src="none.png"></p>')
    found = broken(tmp_path)
    assert [line.split(": ")[1] for line in found] == sorted([*wrong, "none.png"])
    assert all(line.startswith("a.html: ") for line in found)


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("[c](../CONTRIBUTING.md#add-a-solver)", "[c](about/contributing.md#add-a-solver)"),
        ("[m](../card_opt/models/one_hot.py)", "[m](../card_opt/models/one_hot.py)"),
        ("[r](../results/explore/front)", "[r](reference/results.md#explore-front)"),
        ("[r](../results)", "[r](reference/results.md)"),
        ("[t](theory.md#ties)", "[t](theory.md#ties)"),
        ("[theory.md](theory.md)", "[](theory.md)"),
        ("[x](https://example.org)", "[x](https://example.org)"),
        ("![f](../results/strength/strength.png)", "![f](../results/strength/strength.png)"),
        ("```\n[c](../CONTRIBUTING.md)\n```", "```\n[c](../CONTRIBUTING.md)\n```"),
        ("[n](../no/such.file)", "[n](../no/such.file)"),
        ('   <!-- skip: next "slow" -->', "   *Not run when this site was built: slow.*"),
    ],
)
def test_links_out_of_the_pages_lead_to_what_the_site_has(link: str, expected: str) -> None:
    """Pages elsewhere and folders have pages here; files, figures and code blocks stay."""
    assert moved(link, DOCS, DOCS / "page.md") == expected


def test_every_page_elsewhere_has_its_page() -> None:
    """What the site includes is there, and so is the page that includes it, which says so."""
    for source, page in PAGES.items():
        assert (ROOT / source).is_file()
        assert Path(source).name in (DOCS / page).read_text(encoding="utf-8")
