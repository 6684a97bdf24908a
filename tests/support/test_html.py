"""A page is one file that asks for nothing, whatever the texts in it are."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterator
from html.parser import HTMLParser

import jinja2
import pytest

from card_opt.support.html import page

_TEMPLATE = """{% extends "page.html" %}
{% block body %}
<p title="{{ text }}">{{ text }}</p>
<script type="application/json" id="data">{{ data | tojson }}</script>
{% endblock %}
"""
_NASTY = (
    "</p></script><script>window.hacked = 1</script>",
    '"><img src=x onerror="window.hacked = 2">',
    "' onclick='window.hacked = 3",
    "R&D &lt;b&gt; &amp;quot;",
    "{{ 7 * 7 }}{% raw %}",
    "<!--",
)


class _Reader(HTMLParser):
    """The elements of a page with their attributes, and the text right in each sort of them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        self.texts.setdefault(self._inside, []).append(data)


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Yield the name of a package that has a page."""
    folder = tmp_path_factory.mktemp("packages") / "package_with_a_page"
    folder.mkdir()
    files = {"__init__.py": "", "one.html": _TEMPLATE, "one.css": "p { top: 0 }", "one.js": "1;"}
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder.parent)
        yield folder.name


@pytest.mark.parametrize("text", _NASTY)
def test_texts_are_no_markup(text: str, package: str) -> None:
    """A text in an element, an attribute, the title or the data says itself and does no more."""
    data = {text: [text, 0.1, None]}
    plain, nasty = (
        _Reader(page(package, "one", title=title, text=title, data=content))
        for title, content in (("plain", {}), (text, data))
    )
    assert [tag for tag, _ in nasty.elements] == [tag for tag, _ in plain.elements]
    assert next(names for tag, names in nasty.elements if tag == "p") == {"title": text}
    assert nasty.texts["title"] == nasty.texts["p"] == [text]
    assert json.loads(nasty.texts["script"][0]) == data


def test_only_what_the_page_brings_may_run(package: str) -> None:
    """The policy allows style and script by their digests, pictures in the page, and no more."""
    read = _Reader(page(package, "one", title="", text="", data=0))
    policy = next(names["content"] for tag, names in read.elements if "http-equiv" in names)
    assert policy is not None
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    style, script = (_digest(read.texts[tag][-1]) for tag in ("style", "script"))
    assert rules == {
        "default-src": "'none'",
        "img-src": "data:",
        "style-src": f"'sha256-{style}'",
        "script-src": f"'sha256-{script}'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }


def test_what_is_missing_is_an_error(package: str) -> None:
    """A value that the template asks for and nobody gave is not an empty text."""
    with pytest.raises(jinja2.UndefinedError, match="text"):
        page(package, "one", title="", data=0)


def test_data_are_plain_json(package: str) -> None:
    """What JSON cannot say is an error, and keys stay in their order."""
    with pytest.raises(ValueError, match="JSON"):
        page(package, "one", title="", text="", data=float("nan"))
    assert '{"b":1,"a":2}' in page(package, "one", title="", text="", data={"b": 1, "a": 2})
