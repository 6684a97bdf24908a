"""The reference that is made from the code has all of it."""

from __future__ import annotations

import importlib
import re

import card_opt as co
from card_opt import families
from card_opt.constraints.base import Constraint
from card_opt.models.catalogue import FORMULATIONS
from docs.site.commands import all_commands
from docs.site.tables import NAMES
from tests.helpers.paths import DOCS

PACKAGES = "benchmark", "constraints", "families", "fleet", "training"


def test_every_public_name_is_in_the_reference() -> None:
    """docs/reference/api.md lists each public name once, and nothing else; packages by parts."""
    listed = re.findall(r"^   card_opt\.([\w.]+)$", (DOCS / "reference/api.md").read_text(), re.M)
    public = set(co.__all__) - set(PACKAGES) - {"Constraint"}
    for package in PACKAGES:
        names = importlib.import_module(f"card_opt.{package}").__all__
        public |= {f"{package}.{name}" for name in names}
    assert len(listed) == len(set(listed))
    assert set(listed) == public


def test_every_table_is_on_a_page_and_has_all() -> None:
    """Each table of the code is asked for by a page, and has a row for each thing."""
    pages = [page.read_text(encoding="utf-8") for page in DOCS.rglob("*.md")]
    asked = {name for page in pages for name in re.findall(r"\{from-code\} ([\w-]+)", page)}
    assert asked == set(NAMES)
    methods = list(co.methods()["name"])
    assert [name for name in methods if f"| `{name}` |" not in NAMES["methods"]()] == []
    assert [name for name in methods if f"| `{name}` |" not in NAMES["coverage"]()] == []
    forms = NAMES["formulations"]()
    assert [form.name for form in FORMULATIONS if f"| `{form.name}` |" not in forms] == []
    kinds = NAMES["constraint-kinds"]()
    shipped = [k for k, c in Constraint.known.items() if c.__module__.startswith("card_opt.")]
    assert [kind for kind in shipped if f"| `{kind}` |" not in kinds] == []
    knobs = NAMES["family-knobs"]()
    assert [f.name for f in families.FAMILIES if f"## {f.name}\n" not in knobs] == []


def test_every_command_has_its_part() -> None:
    """Each command has a heading, its arguments and its options, each with what it does."""
    text = NAMES["commands"]()
    commands = dict(all_commands())
    assert {"solve", "bench run", "fleet decide", "train run"} <= set(commands)
    for name, command in commands.items():
        part = text.partition(f"## card-opt {name}\n")[2].partition("\n## ")[0]
        for it in command.params:
            word = it.opts[0] if it.opts[0].startswith("-") else it.opts[0].upper()
            assert re.search(rf"`[^`]*{re.escape(word)}[^`]*`\n: \S", part), (name, word)
