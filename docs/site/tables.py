"""Tables of the reference, made from the code when the site is built.

``{from-code} NAME`` in a page stands for what the function of that name here returns.
"""

from __future__ import annotations

import dataclasses
import inspect
import math
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

import pandas as pd
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

import card_opt as co
from card_opt import families
from card_opt.benchmark.suite import SHIPPED, Suite
from card_opt.constraints.base import Constraint
from card_opt.models.catalogue import FORMULATIONS
from card_opt.problem.region import PRIMITIVES
from card_opt.scenarios.architecture import architectures_table
from card_opt.scenarios.hardware import parts_table
from card_opt.solving.catalogue import METHODS
from docs.site.commands import commands
from docs.site.outside import ROOT
from docs.site.results import results


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a Markdown table."""
    cells = [head, ["---"] * len(head), *rows]
    lines = (
        " | ".join(str(c).replace("|", r"\|").replace("\n", " ") for c in row) for row in cells
    )
    return "\n".join(f"| {line} |" for line in lines) + "\n"


def code(text: object) -> str:
    """Return a word of code."""
    return f"`{text}`" if str(text) else ""


def methods() -> str:
    """Return the table of methods: what each is and proves."""
    rows = [(code(m.name), m.kind, m.proves, m.start, m.licence) for m in _rows(co.methods())]
    return table(("method", "kind", "proves", "takes as a start", "licence"), rows)


def coverage() -> str:
    """Return which method takes which primitive, a mark for each."""
    rows = [(code(m.name), *("●" if p in m.supports else "" for p in PRIMITIVES)) for m in METHODS]
    return table(("method", *PRIMITIVES), rows)


def formulations() -> str:
    """Return the table of formulations."""
    rows = [
        (
            code(f.name),
            f.kind,
            f.library,
            "yes" if f.is_convex else "no",
            f.box or "-",
            f.levels or "-",
            f.optimum,
        )
        for f in FORMULATIONS
    ]
    head = "formulation", "kind", "library", "convex", "hardest row", "with levels", "optimum is"
    return table(head, rows)


def constraint_kinds() -> str:
    """Return the table of constraints: how each is written, and what it says."""
    rows = []
    for kind, cls in sorted(Constraint.known.items()):
        fields = [
            field.name + ("" if field.default is dataclasses.MISSING else f"={field.default!r}")
            for field in dataclasses.fields(cls)
        ]
        name = cls.__name__
        link = f"[`{name}`](generated/card_opt.constraints.{name}.rst)"
        about = (inspect.getdoc(cls) or "").split("\n\n")[0]
        rows.append((code(kind), link, ", ".join(map(code, fields)) or "-", about))
    return table(("in a file or after `--limit`", "in Python", "fields", "says"), rows)


def family_knobs() -> str:
    """Return a table of knobs for each family."""
    parts = []
    for name, knobs in groupby(_rows(families.table()), key=lambda row: str(row.family)):
        family = families.find(name)
        rows = [(code(k.knob), code(k.default), k.allowed, k.about) for k in knobs]
        parts += [f"## {name}", "", f"{family.about}", ""]
        parts += [table(("knob", "default", "allowed", "what it does"), rows)]
    return "\n".join(parts)


def suites() -> str:
    """Return the table of shipped suites."""
    loaded = [Suite.load(name) for name in SHIPPED]
    rows = [
        (code(s.name), sum(table.size for table in s.cases), f"{s.time_limit:g} s", s.about)
        for s in loaded
    ]
    return table(("suite", "cases", "limit of a run", "about"), rows)


def parts() -> str:
    """Return the table of servers and devices that a scenario can name."""
    rows = [
        (
            code(p.name),
            p.kind,
            p.cores,
            f"{p.max_frequency / 1e9:.4g}",
            _number(p.memory / 2**30),
            _number(p.power),
        )
        for p in _rows(parts_table())
    ]
    return table(("part", "kind", "cores", "clock [GHz]", "memory [GiB]", "power [W]"), rows)


def architectures() -> str:
    """Return the table of models that a scenario can name."""
    rows = [
        (code(a.name), a.family, a.num_layers, a.hidden_size, a.num_heads, f"{a.vocab_size:,}")
        for a in _rows(architectures_table())
    ]
    return table(("model", "family", "layers", "width", "heads", "vocabulary"), rows)


def _rows(frame: pd.DataFrame) -> Iterator[Any]:
    return iter(frame.itertuples())


def _number(value: float) -> str:
    return "-" if math.isnan(value) else f"{value:.4g}"


def extras() -> str:
    """Return what each extra brings."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    rows = [
        (code(f"pip install 'card-opt[{name}]'"), ", ".join(map(code, needs)))
        for name, needs in project["optional-dependencies"].items()
    ]
    return table(("command", "what it brings"), rows)


NAMES = {
    function.__name__.replace("_", "-"): function
    for function in (
        methods,
        coverage,
        formulations,
        constraint_kinds,
        family_knobs,
        suites,
        parts,
        architectures,
        extras,
        commands,
        results,
    )
}


class FromCode(SphinxDirective):
    """A directive that stands for what a function returns."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the parsed text."""
        return self.parse_text_to_nodes(NAMES[self.arguments[0]](), allow_section_headings=True)


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the directive known to Sphinx."""
    app.add_directive("from-code", FromCode)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
