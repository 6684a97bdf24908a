"""HTML pages that need nothing else: no file beside them and no network."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from typing import Any

import jinja2

_HERE = __package__  # has page.html, and what goes with it


def page(package: str, name: str, *, scripts: Sequence[str] = (), **values: Any) -> str:
    """Return the page that ``NAME.html``, ``NAME.css`` and ``NAME.js`` of a package make.

    The template extends ``page.html``, the shell of every page, and fills its block ``body``; it
    may import ``parts.html``. Style and script may be missing; they come after ``page.css`` and
    ``page.js``, the looks and the sortable tables of every page. All scripts are one function, and
    know the names of those before. Values are escaped where they are written, and one that is
    missing is an error. The same values make the same page, to the byte.

    Parameters
    ----------
    package
        The package that has these files, and the templates that they import.
    name
        Of the files, without their endings.
    scripts
        More scripts of the package, without their endings, that come before ``NAME.js``.
    values
        What the template writes, and `title` for the shell.
    """
    files, templates = _templates(package)
    templates.policies["json.dumps_kwargs"] = {"allow_nan": False, "separators": (",", ":")}
    there = files.list_templates()

    def joined(parts: Sequence[str], end: str) -> str:
        names = [name for part in parts if (name := f"{part}.{end}") in there]
        return "\n".join(files.get_source(templates, name)[0] for name in names)

    style = joined(("page", name), "css")
    script = f"(() => {{\n{joined(('page', *scripts, name), 'js')}}})();\n"
    shell = {"style": style, "script": script, "policy": _policy(style, script)}
    return templates.get_template(f"{name}.html").render(values | shell)


def fragment(**values: Any) -> str:
    """Return the piece of a page that ``view.html`` makes, for a notebook; all is escaped."""
    return _templates(_HERE)[1].get_template("view.html").render(values)


def _templates(package: str) -> tuple[jinja2.ChoiceLoader, jinja2.Environment]:
    """Return the files of a package and of this one, and templates made of them."""
    files = jinja2.ChoiceLoader([jinja2.PackageLoader(place, "") for place in (package, _HERE)])
    templates = jinja2.Environment(
        loader=files,
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return files, templates


def _policy(style: str, script: str) -> str:
    """Return a policy that allows this style and script and pictures in the page, no more."""

    def digest(text: str) -> str:
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    return (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest(style)}'; "
        f"script-src 'sha256-{digest(script)}'; base-uri 'none'; form-action 'none'"
    )
